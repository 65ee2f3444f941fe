"""Content that no source carries, beside what an editor may add without a source."""

import re
from collections.abc import Iterator

from calame.evals.planted.lexicon import CLAUSES, CONNECTIVES, INVENTED
from calame.evals.planted.site import Change, Site, lower_first

_OPENING = re.compile(r"^(?:Selon|D’après|Depuis|En|Mais|Puis|Quant|Si|Jamais|Après)\b")
_LATE = re.compile(r", (?:selon|d’après|assur|affirm|promet|expliqu|a promis|avertit|a annoncé)")
_LONG = 150
"""Characters beyond which a sentence takes no further clause."""


def wrong(site: Site) -> Iterator[Change]:
    """A circumstance more."""
    ends = site.text.endswith(".") and len(site.text) <= _LONG and not site.quoted and not _LATE.search(site.text)
    if ends and (clause := site.other(CLAUSES)):
        yield Change("clause_added", f"{site.text[:-1]}, {clause}.")
    if not site.quoted and (sentence := site.other(INVENTED)):
        yield Change("sentence_invented", sentence)


def right(site: Site) -> Iterator[Change]:
    """A connective in front."""
    rest = lower_first(site)
    if rest is not None and not _OPENING.match(site.text):
        yield Change("connective_added", site.rng.choice(CONNECTIVES) + rest)
