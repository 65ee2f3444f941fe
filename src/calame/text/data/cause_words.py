"""Words that make one thing the cause of another. Folded."""

import re

CLAIMED_CAUSES = (
    "parce qu", "car ", "si bien qu", "de sorte qu", "c'est pourquoi", "a cause d", "en raison d", "grace a", "du fait d", "du fait qu", "puisqu", "sous l'effet d", "faute d",
    "sous la pression d", "sous le coup d", "par crainte d", "par peur d", "par suite d", "a force d",
    "etant donne ", "en consequence ", "par consequent", "de ce fait", "du coup,",
    "s'explique par", "s'expliquent par", "resulte d", "resultent d", "decoule d", "decoulent d",
    "est du a", "est due a", "sont dus a", "sont dues a", "est du au", "est due au", "sont dus au", "sont dues au",
    "est du aux", "est due aux", "sont dus aux", "sont dues aux",
    "a provoque", "ont provoque", "a cause ", "ont cause ", "a entraine", "ont entraine", "a declenche", "ont declenche",
)  # fmt: skip
"""What says outright that something is a cause."""

NAMING = ("puisque tel", "puisque c'est", "car c'est", "car tel")
"""« Puisque tel est son nom »: no cause."""

REASONS = (
    "parce qu", "a cause d", "en raison d", "grace a", "du fait d", "du fait qu", "puisqu", "sous l'effet d", "faute d",
    "sous la pression d", "car ", "a la suite d", "par crainte d", "par peur d", "au nom d", "sous le coup d", "par manque d",
    "s'explique par", "s'expliquent par", "est du a", "est due a", "sont dus a", "sont dues a",
)  # fmt: skip
"""What opens the words for a reason, which must be those of the source."""
FOR = r"(?<=[a-z]) pour (?=une? |le |la |les |l'|des |avoir |son |sa |ses )"
"""After a participle: « exclue pour un geste dangereux »."""
AIMING = (
    "engage", "mobilise", "prevu", "concu", "construi", "cree", "utilise", "employe", "embauche", "recrute", "choisi", "designe",
    "reuni", "rassemble", "venu", "parti", "organise", "lance", "finance", "paye", "verse", "inscri", "attendu", "destine",
    "prepare", "forme", "equipe", "reserve", "retenu", "qualifie", "pressenti", "candidat", "vendu", "achete", "loue", "propose",
    "depose", "ouvert", "amenage", "installe", "deploye", "envoye", "convoque", "selectionne", "invite", "programme", "fixe",
)  # fmt: skip
"""Beginnings of participles whose « pour » says what for, and no cause."""
EXPLAINS = r"(?<![\w-])expliqu[a-z]+ [^,;.]{1,60}? par (?=une? |le |la |les |l'|des |son |sa |ses )"

BROUGHT_ABOUT = re.compile(
    r"(?<![\w-])(?:a|ont|avait|avaient) (?:fait (?!savoir|valoir|remarquer|observer|connaitre|comprendre|noter|entendre|apprendre|dire|croire)[a-z]+(?:er|ir|re)(?![a-z])|(?:pousse|conduit|amene|contraint|force|oblige)e?s? "
    r"|coute |valu )"
)
"""Verbs that make one thing the cause of another."""
SIDE_BY_SIDE = re.compile(
    r"(?<![\w-])(?:apres|depuis|coincid|au moment|alors qu|tandis qu|pendant|lors d|lorsqu|quand|puis|ensuite|suivi|en meme temps"
    r"|le lendemain|dans la foulee|peu avant)"
)
"""What only puts two things side by side, or one after the other."""
DECIDED_AFTER = re.compile(
    r"(?<![\w-])(?:renonc|annul|suspend|suspens|report|retir|abandonn|recul|licenci|limog|exclu|interdi|decid|ced"
    r"|revoqu|mobilis|protest|alert|evacu)[a-z]*[^.;]{0,80}?(?<![\w-])(?:apres|devant|sur fond d)"
)
"""A decision taken after something is taken because of it."""
CAUSING_VERBS = frozenset(
    "permettre provoquer entrainer causer declencher empecher engendrer occasionner susciter obliger contraindre".split()
)
"""Verbs whose subject is a cause."""
MAKING_VERBS = CAUSING_VERBS | frozenset(
    "rendre detruire ravager endommager abimer deteriorer perturber ralentir retarder interrompre bloquer paralyser "
    "priver tuer blesser emporter inonder arracher abattre faire".split()
)
"""Verbs whose subject does it to something."""
CLAUSAL = frozenset({"car ", "parce qu", "puisqu"})
"""Claims that a whole clause is the reason."""
BESIDE = frozenset("sans par avec en au face pour".split())
"""Words of `CAUSE_WORDS` that give no reason to a clause."""
POINTING = frozenset("ce cet cette ces son sa ses leur leurs".split())
"""Before a noun these say that it was told before."""
WEAK_WORDS = frozenset("contre comme suite sans par pour face au en avec".split())
"""Words of `CAUSE_WORDS` and `MEANS_WORDS` that give a cause only when it stands behind them."""
VERBAL_ROOTS = (
    "prive",
    "condui",
    "produi",
    "forc",
    "decid",
    "origin",
    "pass",
    "impos",
    "prete",
    "valu",
    "valoir",
    "coince",
    "cout",
    "pes",
    "grev",
    "amput",
    "plomb",
    "rogn",
    "entam",
)
"""Those of `CAUSE_ROOTS` that say a cause only as verbs."""

LACK = "faute d"
"""The claim that a negative condition may stand for."""
NEGATIVE = re.compile(r"(?<![\w-])(?:ne |n'|sans |aucun|refus|echou|defaut)")
LACKING = ("faute d", "par manque d")
LACK_OF = re.compile(
    r"(?<![\w-])(?:faute d|manqu[a-z]+ d|a court d|prive[es]* d|sans |absence d|defaut d|insuffisan"
    r"|n'(?:a|ont|avait|avaient) (?:pas|plus|jamais) (?:assez )?(?:d|les? |la )|penurie d)"
)
"""What says that something is lacking."""
MONEY = frozenset(
    "argent credit moyen fonds fond budget financement ressource liquidite subvention tresorerie finance capitaux euro".split()
)
"""Names of money in general."""
SERVING_VERBS = frozenset(
    "suffire assurer garantir couvrir fournir offrir apporter aider servir alimenter procurer donner eviter epargner "
    "dispenser combler compenser financer dire reveler montrer etablir determiner confirmer preciser prouver".split()
)
"""Verbs whose subject is a means."""

MEANS = "grace a"
"""The claim that a means may stand for."""
MEANS_BY = re.compile(
    r"(?<![\w-])(?:a partir d|au moyen d|a l'aide d|par le biais d|par l'intermediaire d|au travers d|a travers |via |moyennant "
    r"|sur la base d|en s'appuyant sur|permettant|qui permet)"
)
"""Turns by which it does."""
EXPLICIT = re.compile(
    r"(?<![\w-])(?:(?:fai(?:t|sait|sant)|font|faisaient) qu[e']|d'ou (?!vien|il|elle|ils|est|sont)|c'est ce qui|voila (?:pourquoi|ce qui)"
    r"|(?:le |les |etre |est |sont |, )fruits? d|(?:tien(?:t|nent|drait)|tenai(?:t|ent)) (?:a |au |aux )|n'(?:est|y est) pas etrange"
    r"|ce qui (?:a|ont|fait|rend|explique)|la ou le bat blesse|en cause)"
)
"""What says that one thing comes of another, without a word of `CAUSE_WORDS`."""
MEANS_WORDS = frozenset("avec aide moyen appui soutien permettre utiliser au en".split())
"""Words by which a source gives the means."""

CAUSE_ROOTS = (
    "caus", "provoq", "entrain", "declench", "contrai", "oblig", "forc", "condui", "pouss", "permet", "permi",
    "empech", "prive", "expliq", "justif", "motiv", "raison", "result", "decoul", "consequen", "effet", "faute", "grace",
    "respons", "origin", "victim", "suscit", "engendr", "produi", "favoris", "impos", "coince", "immobil", "puni",
    "sanction", "imput", "attribu", "accus", "reproch", "perturb", "retard", "ralent", "detrui", "endomm", "ravag",
    "penalis", "aggrav", "ameli", "valoir", "valu", "incit", "cout", "pes", "grev", "amput", "plomb", "rogn", "entam", "decid", "invoq", "prete", "boost", "dope",
)  # fmt: skip
"""Beginnings of words by which a source may say a cause in its own way."""

DEED_ROOTS = (
    "detrui", "endomm", "ravag", "perturb", "retard", "ralent", "penalis", "aggrav", "ameli", "immobil", "sanction",
    "puni", "produi", "impos", "cout", "empech", "prive", "decid",
)  # fmt: skip
"""Those of `CAUSE_ROOTS` that may be the very thing that is explained."""

CAUSE_WORDS = frozenset(
    "contre car parce puisque donc ainsi comme suite faute sans par afin pour face vu lie liee lies liees "
    "rendre rend rendu".split()
)
"""Whole words that may do so."""
