"""Words by which a sentence may deny without « ne ... pas ». Folded."""

DENIAL_WORDS = frozenset(
    "ne n' pas sans ni non aucun aucune rien jamais nul nulle personne hors seul seule seuls seules sauf hormis moins peu "
    "loin contre encore toujours faute jusqu' avant".split()
)
"""Whole words."""
PLAIN_DENIALS = frozenset(
    "ne n' pas sans ni non aucun aucune rien jamais nul nulle personne hors seul seule seuls seules sauf hormis peu".split()
)
"""Whole words that keep a denial of the source."""
DENIAL_ROOTS = (
    "manqu", "absen", "refus", "renonc", "rejet", "suspend", "suspens", "interromp", "interrup", "interdi", "annul", "ferm",
    "exclu", "excep", "imposs", "improb", "inconn", "incert", "insuff", "incap", "illeg", "inutil", "inacc", "indispon",
    "invisib", "inchang", "ineg", "inedit", "reste", "priv", "epargn", "evit", "echapp", "echou", "echec", "perd", "perte",
    "report", "limit", "cess", "arret", "oppos", "contest", "dement", "desaccord", "nie", "empech", "bloqu", "abandon",
    "dout", "ignor", "difficil", "oubli", "neglig", "supprim", "suppress", "retir", "retrait", "disparu", "disparit",
    "vacan", "attend", "attent", "retard", "uniq", "record", "gratuit", "exempt", "exoner", "dispens", "libre",
    "intact", "indemn", "vide", "defaut", "seulement", "cours", "prive", "quitt", "maint",
    "critiq", "regrett", "deplor", "condamn", "minoritair", "battu", "defait", "elimin", "depass", "tard", "pire",
    "preced", "unanim", "stable", "constan", "plafon", "restrein", "restric", "silenc", "muet", "tais", "retoqu", "repouss",
    "demis", "faux", "fauss", "erron", "infond", "inexist", "inexact", "insolub", "invalid", "inapt", "caduc",
)  # fmt: skip
"""Beginnings of words that hold a denial, or that a denial may tell: « ne fonctionnait plus » for « était en panne »."""
STRICT_ROOTS = (
    "manqu", "absen", "refus", "renonc", "rejet", "suspend", "interromp", "interdi", "annul", "ferm", "exclu", "excep",
    "imposs", "improb", "inconn", "incert", "insuff", "incap", "indispon", "inchang", "priv", "epargn", "evit", "echapp",
    "echou", "echec", "cess", "arret", "dement", "nie", "empech", "bloqu", "abandon", "dout", "ignor", "oubli", "vacan",
    "attend", "intact", "indemn", "defaut", "reste", "libre", "seul", "premier", "dernier", "preced", "sauf", "hors", "attent",
    "rassur", "conserv", "gard", "maint", "tard", "lenteur", "inform", "vide", "faibl", "rare", "peu",
)  # fmt: skip
"""Those by which a draft may keep a denial of the source in its own way."""
LACKING_ROOTS = (
    "manqu",
    "absen",
    "priv",
    "faute",
    "defaut",
    "dispens",
    "exempt",
    "depourv",
    "denu",
    "exoner",
    "perd",
    "perte",
)
"""Those of words by which a thing is not there."""
