"""Words by which oddities of a source are known. Folded: lower case, no accents."""

import re

HANGING_ON_THE_TEXT = (
    "lendemain",
    "veille",
    "ce jour-la",
    "plus tard",
    "plus tot",
    "auparavant",
    "suivant",
    "precedent",
    "meme",
)
"""Relative dates that another sentence fixes, not the day of publication."""

BAD_NEWS = frozenset(
    "baisse baisses recul reculs chute chutes perte pertes pesent pese pesant sanctions effondrement deficit ralentissement "
    "licenciements faillite recession penurie plongent plonge chutent recule reculent degringole decevant decevants "
    "deception affaiblissement".split()
)

CONTRASTS = frozenset(
    "malgre mais toutefois cependant pourtant alors bien si neanmoins or tandis contrairement grace".split()
)
"""Words that explain why good and bad stand side by side."""

EXPECTED_BAD = frozenset(
    "inflation chomage deficit depenses retards contaminations cas deces victimes pertes couts".split()
)
"""Things whose exceeding is itself the bad news."""

UNIT_WORD = re.compile(
    r"(?:millions?|milliards?) (?:de |d')|\b(?:euros?|dollars?|livres?|yens?|roubles?|habitants?|personnes|tonnes|barils|"
    r"francs?|metres|hectares|spectateurs|electeurs|abonnes|voyageurs|passagers|telespectateurs|exemplaires)\b|[€$£]|%"
)
"""A unit somewhere in the sentence explains every "millions" of it."""
