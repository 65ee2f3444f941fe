"""Words by which a sentence may deny without « ne ... pas », and denials that say none. Folded."""

import re

DENIAL_WORDS = frozenset(
    "ne n' pas sans ni non aucun aucune rien jamais nul nulle personne hors seul seule seuls seules sauf hormis moins peu "
    "loin contre encore toujours faute jusqu' avant vain vainement".split()
)
"""Whole words."""
PLAIN_DENIALS = frozenset(
    "ne n' pas sans ni non aucun aucune rien jamais nul nulle personne hors seul seule seuls seules sauf hormis peu "
    "vain vainement guere nullement aucunement".split()
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
    "negati", "vierge", "nul", "debarrass", "depourv", "denu", "expurg", "purg", "etranger", "sceptiq", "scepticis", "hostil", "refut", "recus", "desavou", "ecart", "declin", "boycott", "resist", "abst",
    "boud", "tabou", "dissua", "decourag", "prohib", "proscri", "bann", "veto",
)  # fmt: skip
"""Beginnings of words that hold a denial, or that a denial may tell: « ne fonctionnait plus » for « était en panne »."""
DENYING_ROOTS = (
    "manqu", "absen", "refus", "renonc", "rejet", "suspend", "suspens", "interromp", "interrup", "interdi", "annul", "exclu",
    "imposs", "incap", "priv", "evit", "echapp", "echou", "echec", "cess", "arret", "oppos", "contest", "dement", "nie",
    "empech", "bloqu", "abandon", "dout", "ignor", "oubli", "neglig", "supprim", "suppress", "dispens", "exempt", "exoner",
    "defaut", "negati", "debarrass", "depourv", "denu", "refut", "recus", "declin", "boycott", "abst", "boud", "dissua",
    "prohib", "proscri", "veto", "faux", "fauss", "report", "retir", "retrait", "disparu", "ferm", "epargn", "prive", "insuff",
)  # fmt: skip
"""Those of words that deny by themselves what they govern."""
STRICT_ROOTS = (
    "manqu", "absen", "refus", "renonc", "rejet", "suspend", "interromp", "interdi", "annul", "ferm", "exclu", "excep",
    "imposs", "improb", "inconn", "incert", "insuff", "incap", "indispon", "inchang", "priv", "epargn", "evit", "echapp",
    "echou", "echec", "cess", "arret", "dement", "nie", "empech", "bloqu", "abandon", "dout", "ignor", "oubli", "vacan",
    "attend", "intact", "indemn", "defaut", "reste", "libre", "seul", "premier", "dernier", "preced", "sauf", "hors", "attent",
    "rassur", "conserv", "gard", "maint", "tard", "lenteur", "inform", "vide", "faibl", "rare", "peu",
    "negati", "vierge", "debarrass", "depourv", "denu", "expurg", "sceptiq", "scepticis", "refut", "recus",
    "desavou", "ecart", "declin", "boycott", "abst", "boud", "prohib", "proscri", "veto", "dispens", "exempt", "exoner", "gratuit",
)  # fmt: skip
"""Those by which a draft may keep a denial of the source in its own way."""
KEEPING_ROOTS = (*DENYING_ROOTS, *STRICT_ROOTS, "stable", "constan", "perd", "perte", "difficil", "limit", "plafon")
"""Those by which a clause that surely tells a denied one may keep its denial."""
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

DENIED_IDIOMS = re.compile(
    r"(?<![\w-])(?:ne |n')(?:"
    r"mach\w+ pas (?:ses|leurs|mes|nos) mots|y (?:va|vont|allait|allaient|est alle|sont alles) pas par quatre chemins"
    r"|en demord\w* pas|en revien\w* pas|en pens\w+ pas moins|en (?:est|sont|etai\w+|reste\w*) pas moins"
    r"|decoler\w+ pas|desarm\w+ pas|desemplit pas|se dement\w* pas|se lass\w+ pas|lach\w+ rien|bron\w+ pas"
    r"|menag\w+ pas|fai\w+ (?:pas |aucun |nul |guere )?(?:de |d')?(?:doute|mystere|secret)"
    r"|a (?:de cesse|eu de cesse)|cess\w+ de|hesit\w+ pas|tard\w+ (?:pas|guere) a|perd\w* pas (?:de temps|une minute)"
    r"|s'en cach\w+ pas|cach\w+ pas|est pas en reste|sont pas en reste|s'y trompe\w* pas|est un secret pour personne"
    r"|(?:a|ont|avai\w+|aur\w+) (?:pas|jamais|guere)(?: non plus)? (?:menage|mache|hesite|tarde|cache|manque de|epargne"
    r"|lesine|decolere|desempli|chome|demerite|failli a|boude|desarme|perdu (?:de temps|une minute))[es]{0,2}"
    r"|(?:manqu\w+|epargn\w+|lesin\w+|chom\w+|boud\w+) (?:pas|guere)(?: non plus)?"
    r"|pass\w+ (?:pas|mal|toujours pas)(?= ?[.,;:!?]|$| aupres| aux yeux)|y a pas de doute|fait l'ombre d'aucun doute|font qu'un|fait qu'un"
    r")(?![\w-])"
    r"|(?<![\w-])(?:nul|aucun|personne) (?:d')?autre que (?:\w+ ){1,3}n(?:e |')"
)
"""Turns of phrase with a negation that say no denial: « ne mâche pas ses mots », « n'en démord pas »."""
