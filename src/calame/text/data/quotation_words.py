"""Words that turn what stands before or after them in a quotation; folded, one space between words, « que » as « qu »."""

REVERSALS = (
    "mais",
    "pas",
    "non pas",
    "et pas",
    "et non",
    "ou pas",
    "ou jamais",
    "ou rien",
    "pourtant",
    "cependant",
    "toutefois",
    "neanmoins",
    "bien qu",
    "quoiqu",
    "meme si",
    "sans qu",
    "sans pour autant",
    "du moins",
    "en tout cas",
    "plutot qu",
    "jamais",
    "rien",
    "aucun",
    "aucune",
    "guere",
    "nulle part",
)
"""What follows takes back or limits what was said."""
CONDITIONS = (
    "si",
    "s il",
    "s ils",
    "s elle",
    "sauf",
    "hormis",
    "excepte",
    "a condition",
    "a moins",
    "a defaut",
    "sous reserve",
    "sous condition",
    "pour peu qu",
    "pourvu qu",
    "tant qu",
    "au cas ou",
    "dans le cas ou",
    "dans l hypothese",
    "en cas de",
    "faute de",
    "dans la mesure ou",
    "uniquement si",
    "seulement si",
)
"""What was said holds only under this."""
HEDGES = (
    "peut etre",
    "sans doute",
    "probablement",
    "vraisemblablement",
    "apparemment",
    "a priori",
    "en theorie",
    "en principe",
    "je crois",
    "je pense",
    "il me semble",
    "me semble t il",
    "on dirait",
    "parait il",
    "a mon avis",
    "si tout va bien",
)
"""What was said is less than certain."""
NOT_CONDITIONS = ("si bien qu", "si ce n est pas", "si j ose dire", "si l on veut", "si vous voulez")
"""Openings that only look like a condition."""
DENYING = frozenset(
    """
    pas jamais aucun aucune aucunement rien personne ni sans nullement guere faux fausse impossible doute douter refuse
    refusons exclu exclut
    """.split()
)
"""Words in front of a clause that may deny it; « plus » does beside « ne »."""
NE = frozenset({"ne", "n"})
ONLY = frozenset("seulement uniquement simplement".split())
"""Behind a denial they make it no denial: « pas seulement »."""
SAYING_NO = DENYING | NE | frozenset({"non", "plus", "loin", "inutile", "vain", "peine", "difficile"})
"""Words by which a draft's own sentence may deny the words it quotes."""
ASKING_WHY = ("a quoi bon", "a quoi sert", "a quoi rime", "comment", "pourquoi", "qui donc", "est ce que")
"""Openings of a question that only denies: « à quoi bon retenir quelqu'un qui »."""
OPTATIVE = ("que", "qu")
"""Opens a condition told as a wish: « que les plannings soient retirés, et les marins reviendront »."""
WARDING = frozenset(
    """
    nier dementir refuter contester recuser infirmer rejeter exclure ecarter refuser repousser eviter empecher denoncer
    regretter deplorer interdire renoncer absence manque loin contre douter deni refus rejet
    """.split()
)
"""Words by which a draft's own sentence says that the quoted words are not so."""
PARTING = frozenset("et mais ou car or donc puis quand lorsque lorsqu pendant pour parce puisque depuis comme".split())
"""They open a clause that a denial before them does not reach."""
SUBORDINATING = frozenset("que qu qui dont".split())
"""A quotation that opens with one of them is a part of the draft's own sentence."""
