"""Words that say what a denial denies, and those by which a passage denies. Folded."""

import re

DENYING = frozenset("ne n' pas sans ni non aucun aucune rien jamais nul nulle guere nullement aucunement".split())
"""Words that deny wherever they stand."""

MAYBE_DENYING = frozenset(
    "personne hors seul seule seuls seules sauf hormis moins peu loin contre encore toujours faute jusqu' avant vain "
    "vainement trop".split()
)
"""Words by which a passage may deny, unless the draft has them too."""

DEGREES = re.compile(
    r" (?:seulement|uniquement|vraiment|tout a fait|toujours|forcement|necessairement|encore|assez|suffisamment|tous|"
    r"toutes|tant|trop|tres|entierement|completement|totalement|loin|mal|pour autant|pour rien|sans)(?![\w-])"
)
"""Behind « ne ... pas »: a degree is denied and not the deed."""

COMPARISONS = re.compile(r" (?:moins|plus|si|aussi|autant)(?![\w-])")
"""Behind « ne ... pas »: it denies that one thing passes another."""

ANAPHORS = re.compile(r"(?:ne |n')(?:l'|le |la |les |en |y |lui |leur )")
"""« Ne l'a pas »: a part of what is denied stands in another sentence."""

NO_DEEDS = frozenset("ce cela avis cas sens mot facon maniere question objet but surprise hasard".split())
"""« Ce n'est pas ce que dit l'autre », « n'est pas de cet avis »: a contrast between two statements."""

LITOTES = (
    "exclu", "exclure", "ecart", "imposs", "improb", "cach", "ignor", "dout", "interdi", "innoc", "anodin", "rare", "inutil",
    "invraisembl", "inconcev", "etrang", "disconv",
)  # fmt: skip
"""Beginnings of predicates whose denial says something plain: « n'est pas exclu »."""

REACHING = frozenset(
    "etre avoir depasser atteindre exceder franchir suffire egaler avoisiner approcher outrepasser surpasser representer "
    "equivaloir correspondre".split()
)
"""Verbs that say nothing without their complement, and those that compare with a value."""

LESS = re.compile(
    r"(?<![\w-])(?:(?:moins|plus) (?:de |d')|(?:sans|avant que|apres|au-dela|au-dessus|au-dessous|jusqu'|pour que)(?![\w-]))"
)
"""Behind a denied verb: a bound is denied."""

TAKING_UP = frozenset(
    "il elle ils elles celui-ci celle-ci ceux-ci celles-ci dernier derniere derniers celui-la".split()
)
"""Pronouns at the beginning of a sentence for what the one before tells of."""

KEPT_UP = frozenset("toujours encore".split())
"""With them a draft does not keep « ne ... plus »: they say the contrary."""
