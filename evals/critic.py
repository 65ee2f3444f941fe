"""The planted campaign: the rule critic on every variant, no model."""

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from random import Random
from typing import NamedTuple

from calame.agents.checks.case import ReviewCase, cited_case, found_case
from calame.agents.checks.review import faults_of
from calame.contracts import Brief, Draft, Place, Thresholds
from calame.evals.citing import Citations
from calame.evals.planted.corpus import Pair, held, pairs
from calame.evals.planted.generate import generate
from calame.evals.planted.kinds import OWN_CHECKS, Kind
from calame.evals.planted.variants import Variant
from calame.text.analysis import parse_ahead

COPIED_RUN = 18
"""Longest run of source words allowed where copying itself is on trial."""
_GENERAL = frozenset({"length", "subheadings", "structure", "style", "seo", "recap_share"})
"""Checks that an article of 250 words sets off by being short."""


class Objection(NamedTuple):
    """A blocker or major fault."""

    check: str
    message: str
    place: Place


@dataclass(frozen=True, slots=True)
class Trial:
    """What the critic says of one variant."""

    variant: Variant
    objections: tuple[Objection, ...]
    """What speaks against it: blockers and majors at the edited sentence; of a wrong one only those it brought."""
    evidence: tuple[str, ...] = ()
    """Source sentences that the critic put beside it."""

    @property
    def flagged(self) -> bool:
        """Whether the critic objects."""
        return bool(self.objections)

    @property
    def named(self) -> bool:
        """Whether a check of the edit's own kind objects."""
        own = OWN_CHECKS.get(self.variant.kind, frozenset())
        return any(found.check in own for found in self.objections)

    @property
    def right(self) -> bool:
        """Whether the critic judged as it should."""
        return self.flagged != self.variant.faithful


@dataclass(frozen=True, slots=True)
class Campaign:
    """All trials of one seed."""

    seed: int
    trials: tuple[Trial, ...]
    seconds: float = field(compare=False, default=0.0)

    def of(self, kind: Kind, *, faithful: bool) -> tuple[Trial, ...]:
        """The trials of one kind, wrong or right."""
        return tuple(t for t in self.trials if t.variant.kind is kind and t.variant.faithful is faithful)

    @property
    def misses(self) -> Iterator[Trial]:
        """Wrong variants that passed and right ones that did not."""
        return (trial for trial in self.trials if not trial.right)


def run(seed: int = 0, *, sample: int | None = None, held_out: bool = False, cited: bool = False) -> Campaign:
    """Judge all variants of `seed`, or a seeded sample of them; with `held_out` those of the articles kept back.

    Sentences and sources are parsed once for all variants: only the edited sentence is analysed anew.
    """
    began = time.perf_counter()
    variants: Sequence[Variant] = generate(seed, articles=held() if held_out else pairs())
    if sample is not None and sample < len(variants):
        variants = Random(seed).sample(variants, sample)  # noqa: S311 -- a choice of variants, no secret
    trials = tuple(judge(variants, cited=cited))
    return Campaign(seed, trials, time.perf_counter() - began)


def judge(variants: Iterable[Variant], *, cited: bool = False) -> Iterator[Trial]:
    """The trials of `variants`, those of one article together.

    With `cited` every sentence cites the facts of the source sentences it rests on, as in Calame's own drafts; else
    evidence is found anew for every sentence, as for anybody's article.
    """
    by_article: defaultdict[str, list[Variant]] = defaultdict(list)
    for variant in variants:
        by_article[variant.article].append(variant)
    for pair in (*pairs(), *held()):
        if pair.id in by_article:
            parse_ahead([variant.after for variant in by_article[pair.id]])
            yield from _Court(pair, cited=cited).judge(by_article[pair.id])


class _Court:
    """One article's sources, and what the critic says of the faithful article."""

    def __init__(self, pair: Pair, *, cited: bool) -> None:
        self._pair = pair
        self._cited = cited
        self._before = self._faults(self._cited_case(None) if cited else self._found_case(pair.draft, None))

    @cached_property
    def _citations(self) -> Citations:
        return Citations(self._pair)

    @cached_property
    def _untold(self) -> frozenset[str]:
        return frozenset(found.message for found in self._faults(self._cited_case(None)) if _is_untold(found))

    def judge(self, variants: Iterable[Variant]) -> Iterator[Trial]:
        """The trial of each."""
        for variant in variants:
            yield self._coverage(variant) if variant.kind is Kind.COVERAGE else self._trial(variant)

    def _found_case(self, draft: Draft, copied_run: int | None) -> ReviewCase:
        return found_case(_brief(copied_run), draft, self._pair.sources)

    def _cited_case(self, variant: Variant | None, copied_run: int | None = None) -> ReviewCase:
        citations = self._citations
        draft = citations.article() if variant is None else citations.variant(variant)
        return cited_case(_brief(copied_run), draft, self._pair.sources, citations.ledger, None)

    def _faults(self, case: ReviewCase) -> tuple[Objection, ...]:
        return tuple(
            Objection(check.name, fault.message, fault.place)
            for check, fault in faults_of(case)
            if check.severity != "minor" and check.name not in _GENERAL
        )

    def _trial(self, variant: Variant) -> Trial:
        limit = COPIED_RUN if variant.kind is Kind.ORIGINALITY else None
        case = self._cited_case(variant, limit) if self._cited else self._found_case(variant.draft, limit)
        objections = [found for found in self._faults(case) if _stands_at(found, variant)]
        if not variant.faithful:
            known = {(old.check, old.message) for old in self._before}
            objections = [found for found in objections if (found.check, found.message) not in known]
        return Trial(variant, tuple(objections), tuple(_evidence(case, variant)))

    def _coverage(self, variant: Variant) -> Trial:
        """Left out or not: what has to be told is what the embedded extractor finds salient."""
        found = self._faults(self._cited_case(variant))
        return Trial(variant, tuple(one for one in found if _is_untold(one) and one.message not in self._untold))


def _is_untold(found: Objection) -> bool:
    return found.check == Kind.COVERAGE


def _brief(copied_run: int | None) -> Brief:
    return Brief(min_words=50, seo=False, thresholds=Thresholds(copied_run=copied_run))


def _address(variant: Variant) -> tuple[str, int, int] | None:
    if variant.spot is None:
        return None
    return variant.draft.sections[variant.spot.section].id, variant.spot.paragraph, variant.spot.sentence


def _stands_at(found: Objection, variant: Variant) -> bool:
    """Whether an objection is to the edited sentence."""
    place = found.place
    return _address(variant) == (place.section, place.paragraph, place.sentence)


def _evidence(case: ReviewCase, variant: Variant) -> Iterator[str]:
    at = _address(variant)
    for found in case.sentences:
        if at == (found.section.id, found.paragraph, found.index):
            yield from (source.reading.text for source in found.evidence)
