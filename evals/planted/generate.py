"""The generator: every article, every kind of edit, a seeded choice of each."""

import re
from collections.abc import Callable, Iterable, Iterator
from random import Random
from typing import NamedTuple

from calame.evals.planted.corpus import Curated, Pair, pairs
from calame.evals.planted.edits import (
    attribution,
    causes,
    dates,
    figures,
    modality,
    names,
    polarity,
    quotations,
    rewording,
    roles,
    unsupported,
)
from calame.evals.planted.kinds import Kind
from calame.evals.planted.site import Change, Edit, Site
from calame.evals.planted.variants import BY_HAND, Spot, Variant, replaced, spots
from calame.evals.planted.whole import whole_variants
from calame.text.analysis import parse_ahead

EDITS: dict[Kind, tuple[Edit, Edit]] = {
    Kind.FIGURES: (figures.wrong, figures.right),
    Kind.DATES: (dates.wrong, dates.right),
    Kind.NAMES: (names.wrong, names.right),
    Kind.QUOTATIONS: (quotations.wrong, quotations.right),
    Kind.MODALITY: (modality.wrong, modality.right),
    Kind.ATTRIBUTION: (attribution.wrong, attribution.right),
    Kind.POLARITY: (polarity.wrong, polarity.right),
    Kind.ROLES: (roles.wrong, roles.right),
    Kind.CAUSES: (causes.wrong, causes.right),
    Kind.UNSUPPORTED: (unsupported.wrong, unsupported.right),
    Kind.REWORDING: (rewording.wrong, rewording.right),
}
"""For each kind what makes a sentence wrong, and what keeps it right."""

PER_EDIT = 2
"""Variants that one article gives of one edit; a choice by the seed when it could give more."""

_BROKEN = re.compile(
    r"\b(?:[dD]e|[àÀ]) les? (?!\d)"
    r"|\b(?:[dDjJlLnNsStT]e|[Ll]a|[Qq]ue) (?=[aeiouéèêâîœAEIOUÉÈÊÂÎŒ])(?!onz|oui|une\b|un\b|y[aeo]|UE|ONU)"
    r"|(?<!\w)(?:[cdjlmnst]|qu|[CDJLMNST]|Qu)’(?=[bcdfgjklmpqrstvwxzBDFGJKPQTVWZ\d])(?!\d+ an)"
    r"|\b[Cc]e (?=e)|  |,,|\.\.$|, \.| ,"
)
"""Contractions, elisions and marks that no French sentence has: an edit that makes one is thrown away."""


class _Made(NamedTuple):
    kind: Kind
    faithful: bool
    edit: str
    spot: Spot
    before: str
    after: str


def generate(seed: int = 0, *, per_edit: int = PER_EDIT, articles: Iterable[Pair] | None = None) -> tuple[Variant, ...]:
    """All variants, the same for the same seed: article by article, kind by kind."""
    return tuple(
        variant for pair in (pairs() if articles is None else articles) for variant in _of(pair, seed, per_edit)
    )


def _of(pair: Pair, seed: int, per_edit: int) -> Iterator[Variant]:
    parse_ahead([pair.said, *(sentence.text for _, sentence in spots(pair.draft))])
    for spot, sentence in spots(pair.draft):
        text = sentence.text
        yield Variant(pair.id, Kind.UNTOUCHED, True, "untouched", text, text, pair.draft, spot)
    for curated in pair.curated:
        yield _by_hand(pair, curated)
    for made in _sampled(list(_mechanical(pair, seed)), per_edit, f"{seed}:{pair.id}"):
        draft = replaced(pair.draft, made.spot, made.after)
        yield Variant(pair.id, made.kind, made.faithful, made.edit, made.before, made.after, draft, made.spot)
    yield from whole_variants(pair, Random(f"{seed}:{pair.id}:whole"))  # noqa: S311 -- a choice of sentences, no secret


def _by_hand(pair: Pair, curated: Curated) -> Variant:
    found = [(spot, sentence.text) for spot, sentence in spots(pair.draft) if curated.old in sentence.text]
    if len(found) != 1:
        raise ValueError(f"{pair.id}: {curated.old!r} stands in {len(found)} sentences, expected 1")
    spot, before = found[0]
    after = before.replace(curated.old, curated.new, 1)
    draft = replaced(pair.draft, spot, after)
    return Variant(pair.id, curated.kind, curated.faithful, BY_HAND, before, after, draft, spot)


def _mechanical(pair: Pair, seed: int) -> Iterator[_Made]:
    for spot, sentence in spots(pair.draft):
        for kind, (wrong, right) in EDITS.items():
            for faithful, edit in ((False, wrong), (True, right)):
                rng = Random(f"{seed}:{pair.id}:{spot}:{kind}:{faithful}")  # noqa: S311 -- a choice of edits, no secret
                for change in _kept(edit, Site(pair, sentence.text, rng, pair.draft.sections[spot.section].text)):
                    yield _Made(kind, faithful, change.edit, spot, sentence.text, change.text)


def _kept(edit: Callable[[Site], Iterable[Change]], site: Site) -> Iterator[Change]:
    seen = {site.text}
    for change in edit(site):
        if change.text not in seen and not (_BROKEN.search(change.text) and not _BROKEN.search(site.text)):
            seen.add(change.text)
            yield change


def _sampled(made: list[_Made], per_edit: int, seed: str) -> Iterator[_Made]:
    """Some of each edit, chosen apart: a mend to one edit leaves the choice of the others as it was."""
    by_edit: dict[tuple[Kind, bool, str], list[_Made]] = {}
    for one in made:
        by_edit.setdefault((one.kind, one.faithful, one.edit), []).append(one)
    for (kind, faithful, edit), same in by_edit.items():
        rng = Random(f"{seed}:{kind}:{faithful}:{edit}")  # noqa: S311 -- a choice of edits, no secret
        yield from rng.sample(same, min(per_edit, len(same)))
