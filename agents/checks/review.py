"""The deterministic review: every check over one case, then the figures and the verdict."""

from collections.abc import Iterator, Mapping, Sequence

from calame.agents.checks.case import DraftSentence, ReviewCase, found_case
from calame.agents.checks.catalogue import CHECKS
from calame.agents.checks.cells import value_faults
from calame.agents.checks.faults import Check, Fault
from calame.agents.checks.measures import body_words, measures
from calame.contracts import Brief, Draft, Finding, Review, Source, Verdict

At = tuple[str | None, int | None, int | None]
"""Section id, paragraph and sentence index."""
Faults = list[tuple[Check, Fault]]


def faults_of(case: ReviewCase) -> Faults:
    """What the rules find. No model, no network; the same case always gives the same faults."""
    found = [(check, fault) for check in CHECKS for fault in check.find(case)]
    return [*found, *value_faults(case)]


def review(case: ReviewCase) -> Review:
    """Judge a draft by the rules alone."""
    return conclude(case, faults_of(case))


def conclude(
    case: ReviewCase, faults: Sequence[tuple[Check, Fault]], verified: Mapping[At, str] | None = None
) -> Review:
    """The review that these faults make; `verified` holds the digests of sentences that a model bore out."""
    findings = tuple(_finding(number, *pair) for number, pair in enumerate(_in_order(faults, case), start=1))
    verdicts = tuple(_verdicts(case, faults, verified or {}))
    figures = measures(case, verdicts)
    words = body_words(case.draft)
    return Review(
        round=case.draft.round,
        findings=findings,
        measures=figures,
        verdicts=verdicts,
        words=words,
        words_missing=max(0, case.brief.min_words - words),
        accepted=not any(check.severity == "blocker" for check, _ in faults)
        and all(measure.passed is not False for measure in figures),
    )


def review_article(draft: Draft, sources: tuple[Source, ...], brief: Brief) -> Review:
    """Judge anybody's article: it cites no facts, so the evidence of each sentence is found in the sources."""
    return review(found_case(brief, draft, sources))


def _in_order(faults: Sequence[tuple[Check, Fault]], case: ReviewCase) -> Faults:
    """Blockers first, then as one reads."""
    weight = {"blocker": 0, "major": 1, "minor": 2}
    sections = {section.id: number for number, section in enumerate(case.draft.sections)}

    def key(pair: tuple[Check, Fault]) -> tuple[int, int, int, int, int]:
        check, fault = pair
        place = fault.place
        where = -1 if place.section is None else sections[place.section]
        return weight[check.severity], where, place.paragraph or 0, place.sentence or 0, place.start or 0

    return sorted(faults, key=key)


def _finding(number: int, check: Check, fault: Fault) -> Finding:
    return Finding(
        id=f"N{number}",
        check=check.name,
        severity=check.severity,
        place=fault.place,
        message=fault.message,
        evidence=fault.evidence,
        remedy=fault.remedy,
    )


def unsupported(faults: Sequence[tuple[Check, Fault]]) -> frozenset[At]:
    """Places of the sentences that a deciding check found wrong."""
    return frozenset(
        (fault.place.section, fault.place.paragraph, fault.place.sentence)
        for check, fault in faults
        if check.decides_support
    )


def _verdicts(case: ReviewCase, faults: Sequence[tuple[Check, Fault]], verified: Mapping[At, str]) -> Iterator[Verdict]:
    wrong = unsupported(faults)
    for found in (*case.sentences, *case.bare):
        at = (found.section.id, found.paragraph, found.index)
        yield Verdict(
            section=found.section.id,
            paragraph=found.paragraph,
            sentence=found.index,
            supported=_supported(found, wrong=at in wrong),
            evidence=found.spans,
            verified=verified.get(at),
        )


def _supported(found: DraftSentence, *, wrong: bool) -> bool | None:
    if wrong:
        return False
    return True if found.checkable else None
