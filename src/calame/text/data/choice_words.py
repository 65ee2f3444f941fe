"""Turns by which one thing is chosen or comes in, and another is left or goes out. Folded, for `flat` text."""

import re

_OF = r"(?:de |d'|du |des )"
_TO = r"(?:a |au |aux |a l')"
_B = r"(?<![\w-])"

OVER = re.compile(
    rf"(?<=\w),? (?:plutot qu(?:e (?:de |d')?|')|au lieu {_OF}|(?:et|mais) non (?!seulement|uniquement)(?:pas |plus )?(?!seulement|uniquement)"
    rf"|et (?:pas|plus) (?!seulement|uniquement|que |qu')|de preference {_TO}|au detriment {_OF}|aux depens {_OF}"
    rf"|par preference {_TO})|(?<=\w), (?:non|pas) (?!que |qu'|moins|plus|encore|loin|tres|tout)"
)
"""Between what is chosen, in front, and what is left, behind."""
UNDER = re.compile(
    rf"(?<=\w),? (?:au profit {_OF}|(?:cede|ced[a-z]+|laiss[a-z]*|fai[a-z]*|fait|font) (?:la |sa |leur |)place {_TO})"
)
"""Between what is left, in front, and what comes in, behind."""
FRONTED = re.compile(
    rf"{_B}(?:plutot qu(?:e (?:de |d')?|')|au lieu {_OF}|de preference {_TO}|au detriment {_OF}|aux depens {_OF})(?P<down>[^,;:.()]+), (?P<up>[^;:.()]+)"
)
"""Opens a clause with what is left; what is chosen is the object behind."""
BUT = re.compile(
    rf"{_B}(?:non(?: pas| plus)?|pas|plus) (?!seulement|uniquement|que )(?P<down>[^,;:.()]+),? mais (?P<up>[^,;:.()]+)"
)
"""« Non pas le fioul, mais la sciure »."""
TOLD = (
    # Who prefers, ranks or sets above.
    re.compile(rf"{_B}prefer[a-z]* (?P<up>[^,;:.()]+?) (?:a |au |aux )(?P<down>[^,;:.()]+)"),
    re.compile(
        rf"{_B}(?:a |au |aux )(?P<down>[^,;:.()]+), (?:[^,;:.()]+ )?prefer[a-z]* (?P<up>[^,;:.()]+)"
    ),
    re.compile(
        rf"{_B}(?:priorite|preference|preeminence|primaute) {_TO}(?P<up>[^,;:.()]+?) (?:sur|par rapport {_TO}|plutot qu) (?P<down>[^,;:.()]+)"
    ),
    re.compile(
        rf"{_B}(?:(?:fai[a-z]*|fera|font) passer|(?:met|plac|pos|situ|class|rang)[a-z]*) (?P<up>[^,;:.()]+?)"
        r" (?:avant|devant|au-dessus (?:de |d'|du |des )) ?(?P<down>[^,;:.()]+)"
    ),
    re.compile(
        rf"{_B}(?P<up>[^,;:.()]+?) (?:(?:pass(?:e|ent|ait|aient|era|eront|erait|eraient)(?: bien| toujours)? avant)|prim[a-z]+ sur"
        rf"|(?:l'|va |vont |doit |doivent )emport[a-z]+ sur|vau(?:t|drait|dra|lait) mieux qu[e']|(?:est|sont|serait|etait) preferables? {_TO}) ?(?P<down>[^,;:.()]+)"
    ),
    re.compile(rf"{_B}(?:aim[a-z]+|vau(?:t|drait|dra|lait)) mieux (?P<up>[^,;:.()]+?) qu(?:e (?:de |d')?|')(?P<down>[^,;:.()]+)"),
    re.compile(rf"{_B}mieux vau(?:t|drait|dra|lait) (?P<up>[^,;:.()]+?) qu(?:e (?:de |d')?|')(?P<down>[^,;:.()]+)"),
    # What is replaced, and by what.
    re.compile(rf"{_B}(?P<down>[^,;:.()]+?) (?:\w+ ){{0,2}}remplac(?:e|es|ee|ees) par (?P<up>[^,;:.()]+)"),
    re.compile(
        rf"{_B}(?:remplac[a-z]+|troqu[a-z]+|echang[a-z]+) (?P<down>[^,;:.()]+?) (?:par|contre) (?P<up>[^,;:.()]+)"
    ),
    re.compile(
        rf"{_B}(?:delaiss|abandonn|quitt|lach|renonc|tourn[a-z]+ le dos|romp|detourn)[a-z]* (?:a |au |aux |avec |de |du |des )?"
        r"(?P<down>[^,;:.()]+?) pour (?P<up>[^,;:.()]+)"
    ),
    re.compile(
        rf"{_B}(?:pass(?:e|ent|ait|aient|er|era|eront|ee|es|ees|ant)|bascul[a-z]+|gliss[a-z]+|migr[a-z]+|transit[a-z]+) {_OF}"
        r"(?P<down>[^,;:.()]+?) (?:a |au |aux |vers |en )(?P<up>[^,;:.()]+)"
    ),
    re.compile(rf"{_B}(?:substitu|prefer)[a-z]+ (?P<up>[^,;:.()]+?) {_TO}(?P<down>[^,;:.()]+)"),
    re.compile(
        rf"{_B}(?P<up>[^,;:.()]+?) (?:se |s'(?:est|etait|y )?|sont |est )*(?:substitu[a-z]+ {_TO}|(?:pren[a-z]+|pri[a-z]*) la place {_OF})"
        r"(?P<down>[^,;:.()]+)"
    ),
    re.compile(
        rf"{_B}(?P<up>[^,;:.()]+?) (?:a |ont |va |vont |doit |doivent |avait |avaient )?(?:remplac|supplant|detron|eclips)"
        r"(?:e|ent|er|era|eront|ait|aient|erait|eraient|a|erent) (?!par )(?P<down>[^,;:.()]+)"
    ),
)  # fmt: skip
"""Whole turns, with what is chosen (`up`) and what is left (`down`)."""
COMPARED = re.compile(
    rf"{_B}(?<!de )(?<!ne )(?P<how>plus|mieux|davantage|moins) (?P<between>[^,;:.()]+?) qu(?:e |')(?!(?:il|elle|on|ils|elles|ce|avant|auparavant|jamais|prevu|la moyenne|"
    r"de |d'|en |a |au |dans |pour |sur |par )(?![a-z]))(?P<down>[^,;:.()]+)"
)
"""« Mieux les adultes que les enfants », « plus cher que le train »."""
ANY = re.compile(
    rf"{_B}(?:plutot qu|au lieu |(?:et|mais) non |(?:et|,) (?:pas|plus|non) |preferen|au detriment |aux depens |au profit |place (?:a|au|aux|de|d|du|des)(?![\w-])"
    r"|prefer|priorite|preeminence|primaute|avant|devant|au-dessus|davantage|moins|prim[a-z]+ sur|emport[a-z]+ sur|mieux|remplac|troqu|echang|delaiss|abandonn"
    r"|quitt|lach|renonc|tourn|romp|detourn|pass|bascul|gliss|migr|transit|substitu|supplant|detron|eclips|non pas |pas |plus )"
)
"""A word that every turn has one of."""
END = re.compile(
    r"[,;:.()]|(?<![\w-])(?:qui|que|dont|car|mais|afin|selon|depuis|parce|puisque|lorsque|quand|ou)(?![\w-])"
)
"""Where what stands behind a turn ends."""
