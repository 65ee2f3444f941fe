"""Words that say of how many a thing is true, and how often. Folded; patterns for `flat` text."""

import re

SOME, MANY, MOST, NEARLY, ALL = range(1, 6)

COUNTS = (
    (re.compile(r"(?<![\w-])(?:(?:presque|quasiment|pratiquement|quasi) (?:tous|toutes)|la quasi-totalite)"), NEARLY),
    (
        re.compile(
            r"(?<![\w-])(?:(?:la )?plupart|(?:la |une )?(?:grande |large |tres grande )?majorite|majeure partie)"
        ),
        MOST,
    ),
    (re.compile(r"(?<![\w-])(?:tous|toutes|l'ensemble|la totalite|l'integralite|chaque|aucune?)(?![\w-])"), ALL),
    (
        re.compile(
            r"(?<![\w-])(?:beaucoup|(?:de )?nombreu(?:x|ses)|bon nombre|nombre|(?:une )?grande partie)(?![\w-])"
        ),
        MANY,
    ),
    (
        re.compile(
            r"(?<![\w-])(?:certaine?s|plusieurs|quelques|(?:une )?(?:petite )?partie|(?:une )?(?:petite )?minorite"
            r"|une poignee|une fraction)(?![\w-])"
        ),
        SOME,
    ),
)
"""Quantifiers, the longer ones first, each with its degree."""

LESS = re.compile(
    r"(?<![\w-])(?:generalement|souvent|parfois|en general|d'ordinaire|habituellement|surtout|principalement"
    r"|essentiellement|majoritairement|en majorite|la plupart du temps|en partie|partiellement|frequemment"
    r"|regulierement|rarement|quelquefois|de temps en temps|par moments)(?![\w-])"
)
"""Words that say that a thing is not always, or not wholly, so."""
WHOLLY = re.compile(
    r"(?<![\w-])(?:toujours|systematiquement|constamment|en permanence|tous|toutes|uniquement|exclusivement|seulement"
    r"|entierement|totalement|integralement|invariablement|a chaque fois|(?:ne |n')[a-z]+ (?:[a-z]+ )?qu[e'])(?![\w-])"
)
"""Words that say that it is."""
PARTLY = re.compile(
    r"(?<![\w-])(?:(?:une|un|la) (?:bonne |grande |petite )?(?:partie|part|moitie|tiers|quart) d|en partie|pour partie"
    r"|partiel(?:le)?(?:ment)?|a minima|sommairement|imparfaitement|dans les grandes lignes|dans une certaine mesure|a moitie|vaguement"
    r"|de facon (?:limitee|sommaire|partielle)|tout juste|a peine)(?![\w-]*ment)"
)
"""Words that say that not all of a thing is meant."""
ENTIRELY = re.compile(
    r"(?<![\w-])(?:tout (?:le |l')|toute (?:la |l')|entierement|totalement|integralement|completement|en totalite"
    r"|a (?:lui|elle) seule?)(?!annee|journee|matinee|soiree|nuit|semaine|saison|monde|pays|region|ville)"
)
"""Words that say that all of it is."""
ONE_OF_MANY = re.compile(
    r"(?<![\w-])(?:l'une?|une?|une? seule?) (?:des|de ses|de ces|de leurs) (?P<many>(?:\d+|deux|trois|quatre|cinq|six|sept|huit"
    r"|neuf|dix|onze|douze) [a-z]+)"
)
"""« L’un des deux ponts »."""
EXCEPT = re.compile(
    r"(?<![\w-])(?:sauf (?!si)|a l'exception d|hormis|exceptee?s? |mise?s? a part|a part |en dehors d|a l'exclusion d)"
)
"""What opens an exception."""
WORLD = frozenset(
    "monde planete pays histoire siecle continent univers humanite mondial mondiale europe france".split()
)
"""Within which a superlative is wider than in most places."""
