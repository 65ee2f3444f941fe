"""Words that say of how many, and on what condition, something is true. Folded; patterns for `flat` text."""

import re

ALL = re.compile(
    r"(?<![\w-])(?:(?:tous|toutes) (?:les|ces|ses|leurs|nos|vos)(?! (?:deux|trois|quatre|cinq|\d))|(?:l'ensemble|la totalite"
    r"|l'integralite) (?:des?|du) )"
)
ALL_ROOTS = (
    "tous", "tout", "chaque", "chacun", "ensemble", "totalit", "integral", "unanim", "aucun", "entier", "complet",
    "partout", "general", "systemat", "exception", "100", "nul", "quelqu", "universel",
)  # fmt: skip

MOST = re.compile(
    r"(?<![\w-])(?:la plupart|la majorite d|la majeure partie|une grande partie|presque tous|presque toutes"
    r"|quasiment tous|quasiment toutes|l'essentiel d)"
)
MOST_ROOTS = (
    "plupart", "major", "presque", "quasi", "essentiel", "principal", "grande", "surtout", "massiv", "tous", "toutes",
    "tiers", "quart", "moiti", "large", "beaucoup", "nombreu", "%", "cent", "dizaine", "centaine", "millier",
    "dominan", "souvent",
)  # fmt: skip

ONLY = re.compile(
    r"(?<![\w-])(?:(?:ses|leurs|nos|vos) seule?s? |seule?s? (?:les?|la|l'|ces|une?) |uniquement|exclusivement"
    r"|(?<!dans )(?<!pour )(?<!sur )(?<!par )(?<!de )(?:le|la) seule? )"
)
ONLY_ROOTS = (
    "seul", "uniq", "exclus", "que", "qu", "reserv", "limit", "rien", "sauf", "hormis", "excep", "sinon", "solit",
    "personne", "aucun", "isole",
)  # fmt: skip

BEST = re.compile(
    r"(?<![\w-])(?:sans precedent|inedite?s?(?![a-z])"
    r"|(?:le|la|les) (?:plus|moins) (?!souvent|tot|tard|vite|de |d'|possible|a |en |\d)[a-z]+|(?:le|la|les) (?:meilleure?s?|pires?) )"
)
BEST_ROOTS = (
    "premier", "jamais", "record", "histor", "preced", "inedit", "plus", "moins", "meilleur", "pire", "majeur",
    "principal", "dernier", "leader", "numero", "maxim", "minim", "extrem", "inegal", "ultime", "top", "aucun", "unique",
    "seul", "nouve", "surpass", "depass", "superlat", "mieux", "tres", "doyen", "aine", "benjamin", "cadet", "favori",
    "sommet", "pic", "debut", "inaug", "exception", "pass",
)  # fmt: skip

FIRST = re.compile(r"(?<![\w-])(?:pour la premiere fois|(?:fait|cas|chose) (?:unique|rare|inedite?)|du jamais-vu)")
FIRST_ROOTS = (
    "premier",
    "jamais",
    "inedit",
    "preced",
    "inaug",
    "histor",
    "nouve",
    "record",
    "uniq",
    "rare",
    "longtemps",
)
ALWAYS = re.compile(
    r"(?<![\w-])comme (?:toujours|d'habitude|a l'accoutumee|de coutume|a son habitude|chaque (?:annee|fois))"
)
ALWAYS_ROOTS = ("toujours", "habit", "accoutum", "coutum", "tradition", "rituel", "chaque", "tous")
UNANIMOUS = re.compile(r"(?<![\w-])(?:a l'unanimite|unanimement|sans exception)")
UNANIMOUS_ROOTS = ("unanim", "tous", "toutes", "exception", "ensemble")
ONE_OF = r"(?:un|une) des (?:plus|moins) {adjective}"
"""« L’un des plus petits » is not « le plus petit »."""
SUPERLATIVE = re.compile(r"(?<![\w-])(?:le|la|les) (?:plus|moins) (?P<adjective>[a-z]+)")
NUMBERED = r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)"
SOME_OF = r"(?<![\w-])(?:une?|{numbered}) (?:des|sur|de ces|de ses|de leurs)(?: les)? {numbered} {noun}"
"""« Deux des six piles »: the noun is counted in part."""

PARTIAL = frozenset(
    "certains certaines plusieurs plupart presque majorite moitie tiers quart partie quelques quasiment".split()
)
"""Words that say that a thing is not true of all."""
WHOLE_DETERMINERS = frozenset("les ces ses leurs nos vos tous toutes".split())

CONDITION = re.compile(
    r"(?<![\w-])(?P<cue>a condition (?:qu|d)|sous reserve|sous condition|sauf si|a moins (?:qu|d)|pourvu qu|en cas d"
    r"|tant qu|si |s'(?=ils? ))"
)
"""What opens a condition; « si » and « s’il » count only as conjunctions."""
NOT_CONDITIONS = frozenset(
    "meme comme savoir demande demander demandent dire dit ignore ignorer verifier determiner preciser precise et "
    "interroge interrogee interroger question".split()
)
"""Words before « si » that make it a question or a concession."""
CONDITION_ROOTS = (
    "condition", "reserve", "si", "sauf", "cas", "moins", "pourvu", "faute", "tant", "sinon", "depend", "suspend",
    "subordon", "lorsqu", "quand", "defaut", "fois",
)  # fmt: skip
"""Words by which a draft may give the condition in its own way."""
