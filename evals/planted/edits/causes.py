"""Quantifiers, superlatives and causes that the sources do not give."""

import re
from collections.abc import Iterator

from calame.evals.planted.lexicon import CAUSES, FIRSTS
from calame.evals.planted.site import Change, Site, lower_first

_OPENING = re.compile(
    r"^(?:Selon|D’après|Depuis|En|À|Après|Pendant|Malgré|Si|Pour|Puis|Quant|Mais|Jamais|Dès|Il y a|Sur|Parti)\b"
    r"|^L’(?:an|hiver|été)\b"
)
_SINCE = re.compile(r"\b(?:jamais|encore|toujours|déjà|plus aucune?)\b", re.IGNORECASE)
"""What « pour la première fois » would contradict."""
_BUT = re.compile(r", mais (?=l[ae’]|leur|il|elle|quatre)")
_STRONGER = (
    ("La plupart des", "La totalité des"),
    ("la plupart des", "la totalité des"),
    ("l’un des plus petits budgets", "le plus petit budget"),
    ("le plus souvent", "toujours"),
    ("La moitié n’ont", "Les trois quarts n’ont"),
    ("principaux clients", "seuls clients"),
)
_SAME = (
    ("La plupart des", "La grande majorité des"),
    ("la plupart des", "la majorité des"),
    ("à cause d", "en raison d"),
    ("en raison d", "à cause d"),
    ("l’un des", "un des"),
    ("Tous les emplois seront maintenus", "L’intégralité des emplois sera maintenue"),
    ("tous les six mois", "chaque semestre"),
    ("principaux clients", "premiers clients"),
    ("Malgré l’interdiction", "En dépit de l’interdiction"),
    ("s’explique par", "tient à"),
    ("explique ces fermetures par", "attribue ces fermetures à"),
    ("toutes ses traversées", "l’ensemble de ses traversées"),
)


def wrong(site: Site) -> Iterator[Change]:
    """More, first or because, without support."""
    for old, new in _STRONGER:
        if old in site.text and not site.is_quoted(site.text.index(old)):
            yield Change("stronger", site.text.replace(old, new, 1))
    if found := _BUT.search(site.text):
        yield Change("cause_made", site.cut(*found.span(), ", car "))
    rest = lower_first(site)
    opened = _OPENING.match(site.text) or (site.tokens and site.tokens[0].pos == "ADP")
    if rest is None or opened or site.quoted or ":" in site.text or "?" in site.text:
        return
    if cause := site.other(CAUSES):
        yield Change("cause_added", cause + rest)
    if not _SINCE.search(site.text) and (first := site.other(FIRSTS)):
        yield Change("first_added", first + rest)


def right(site: Site) -> Iterator[Change]:
    """The same quantity or cause in other words."""
    for old, new in _SAME:
        if old in site.text and not site.is_quoted(site.text.index(old)):
            yield Change("same_strength", site.text.replace(old, new, 1))
