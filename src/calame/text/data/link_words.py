"""Words by which two things are said to go together, or to have nothing to do with each other. Folded, for `flat` text."""

import re

UNLINKED = re.compile(
    r"(?<![\w-])(?:sans (?:aucun |le moindre )?(?:lien|rapport|relation)(?: [a-z]+)? avec|independa(?:mment|nte?s?) d"
    r"|(?:n'(?:a|ont|avait|avaient|y est|y sont|aurait|auraient)|n'ayant) (?:strictement |absolument )?(?:rien a voir|aucun (?:lien|rapport)|pas de (?:lien|rapport)|pour rien)"
    r"|n'(?:est|etait|sont|etaient|a ete|ont ete|serait|seraient) (?:pas|nullement|en rien|aucunement|pour rien|en aucun cas)"
    r" (?:du|due|dus|dues|lie|liee|lies|liees|causee?s?|provoquee?s?|imputables?|la cause|a l'origine|responsables?|en cause)"
    r"|etrangere?s? a|n'expliquent? (?:pas|en rien)|ne s'expliquent? pas|ne tient pas a|ne tiennent pas a|hors de cause)(?![a-z])"
)
"""What says that one thing is not the cause of another."""
DISPUTED = re.compile(r"(?<![\w-])(?:nie|dement|contest|refut|recus|rejet|exclu|ecart|ignor|doute|debat|non plus)")
"""What lets a link be denied: somebody denies it."""
LINKED = re.compile(
    r"(?<![\w-])(?:a cause d|en raison d|grace a|du fait d|sous l'effet d|faute d|parce qu|s'expliquent? par|(?:est|sont) du(?:e|s|es)? a"
    r"|resulte|decoule|(?:provoque|cause|entraine|declenche|occasionne|explique|motive|engendre)(?:e|s|es)? par"
    r"|(?:a|ont|avait|avaient) (?:provoque|cause|entraine|declenche|occasionne|engendre|suscite)|a l'origine d|responsables? d"
    r"|provoquent?|entrainent?|expliquent?|imputables? a|(?:est|sont) liee?s? (?:a|au|aux)|consecuti(?:f|ve)s? a)"
)
"""What says that one thing is the cause of another."""
TOGETHER = re.compile(
    r"(?<![\w-])(?:(?:est|sont|etait|etaient|serait|seraient|reste|restent|,) (?:meme |aussi |egalement |toutefois )?associee?s? (?:a|au|aux|avec)|correl[a-z]+"
    r"|(?:va|vont|allait|allaient) (?:meme |souvent )?de pair|coincid[a-z]+|un lien entre|une association entre|concomitan[a-z]+)(?![a-z])"
)
"""What only says that two things go together."""
EFFECTING_VERBS = frozenset(
    """
    provoquer entrainer causer declencher engendrer occasionner susciter induire generer produire favoriser
    augmenter reduire diminuer accroitre ameliorer aggraver elever abaisser raccourcir allonger proteger prevenir
    empecher eviter stimuler ralentir accelerer freiner doper renforcer affaiblir deteriorer degrader multiplier
    """.split()
)
"""Verbs whose subject works upon their object."""
EFFECTING = re.compile(
    r"(?<![\w-])(?:fai(?:t|sait|saient)|font) (?:baisser|monter|augmenter|grimper|chuter|reculer|diminuer|progresser|grossir|maigrir)"
    r"|(?:provoque|cause|entraine|declenche|engendre|occasionne|explique)(?:e|s|es)? par"
    r"|(?<![\w-])(?:a cause d|en raison d|grace a|sous l'effet d|du fait d|a l'origine d|responsables? d)"
)
"""The same in other words."""
MAINLY = re.compile(
    r"(?<![\w-])(?:surtout|avant tout|principalement|essentiellement|pour l'essentiel|en premier lieu"
    r"|au premier chef|d'abord et avant tout)(?![\w-])"
)
"""What sets one thing above the others."""
MAINLY_ROOTS = (
    "surtout", "avant", "princip", "essenti", "majori", "premi", "plupart", "partic", "abord", "major", "notamment",
    "plus", "moins", "priorit", "grand", "largement", "fort", "central", "clef", "cle", "importan", "majeur", "maitre",
    "quasi", "presque", "insist", "domin", "unique", "seul", "que", "qu", "cent", "%", "gros", "tete", "import",
)  # fmt: skip
"""Beginnings of words by which a source may do so."""
