"""Findings that a person set aside, taken out of a review: they block nothing, and the figures follow."""

from collections.abc import Mapping, Sequence
from typing import Final

from calame.agents.checks.catalogue import CHECKS
from calame.agents.checks.measures import SALIENT, accuracy
from calame.agents.critic import VERIFIER
from calame.agents.opinions import SEPARATOR, UNANSWERED
from calame.agents.rescue import COVERAGE
from calame.contracts import Brief, Draft, Finding, Ledger, Measure, Overrule, Place, Review, Span, Verdict

COUNTED: Final = frozenset({"length", "subheadings", "recap_share", "originality"})
"""Checks that count what the client ordered: a count is not a judgement, and no reason makes it another."""
ASKED: Final = "person"
"""Name under which what a person asked for in words stands among the findings."""
_PERCENT = 100
_RULES = frozenset(check.name for check in CHECKS)
_SILENT = "critic"
"""The finding that the critic gave no answer."""
_DECIDING = frozenset(check.name for check in CHECKS if check.decides_support) | {VERIFIER.name}

At = tuple[str | None, int | None, int | None]
Spans = tuple[Span, ...]


def may_overrule(finding: Finding) -> bool:
    """Whether a reason can set the finding aside."""
    return finding.check not in COUNTED | {ASKED} and not is_silence(finding)


def is_silence(finding: Finding) -> bool:
    """Whether the finding says that a reader gave no answer: there is nothing to overrule."""
    return finding.check == _SILENT or finding.check.endswith(f"{SEPARATOR}{UNANSWERED}")


def overrules_of(reasons: Mapping[str, str], review: Review, draft: Draft) -> tuple[Overrule, ...]:
    """What `reasons`, by id of the finding, set aside in `review` of `draft`; ids it does not have are left out."""
    return tuple(
        Overrule(finding=finding, why=reasons[finding.id], sentence=_sentence(finding.place, draft))
        for finding in review.findings
        if finding.id in reasons and may_overrule(finding)
    )


def overruled(review: Review, overrules: Sequence[Overrule], draft: Draft, ledger: Ledger, brief: Brief) -> Review:
    """`review` of `draft` without the findings that were set aside; those already apart stay so.

    A sentence against which nothing is left counts neither for nor against accuracy, and a fact whose omission was
    accepted no longer counts for coverage. Every other measure stays as it was counted.
    """
    taken = {finding.id: found for finding in review.findings if (found := _match(finding, overrules, draft))}
    if not taken:
        return review
    standing = tuple(finding for finding in review.findings if finding.id not in taken)
    apart = tuple(
        one.model_copy(update={"finding": finding})
        for finding in review.findings
        if (one := taken.get(finding.id)) is not None
    )
    verdicts = _verdicts(review, standing, [one.finding for one in apart])
    measures = _measures(review, verdicts, [one.finding for one in apart], ledger, brief)
    return review.model_copy(
        update={
            "findings": standing,
            "overruled": (*review.overruled, *apart),
            "verdicts": verdicts,
            "measures": measures,
            "accepted": all(finding.severity != "blocker" for finding in standing)
            and all(measure.passed is not False for measure in measures),
        }
    )


def _match(finding: Finding, overrules: Sequence[Overrule], draft: Draft) -> Overrule | None:
    """The overrule of the same fault in the same words; whoever is no rule words its faults anew each time."""
    words = _sentence(finding.place, draft)
    for one in overrules:
        other = one.finding
        stands = other.check == finding.check and other.place.section == finding.place.section and one.sentence == words
        if stands and (other.message == finding.message or (bool(words) and finding.check not in _RULES)):
            return one
    return None


def _sentence(place: Place, draft: Draft) -> str:
    """The words at `place`: a sentence or a heading; empty for the whole article, or when there is no such place."""
    section = next((section for section in draft.sections if section.id == place.section), None)
    if section is None:
        return ""
    if place.paragraph is None or not 0 <= place.paragraph < len(section.paragraphs):
        return section.heading
    sentences = section.paragraphs[place.paragraph].sentences
    if place.sentence is None or not 0 <= place.sentence < len(sentences):
        return section.paragraphs[place.paragraph].text
    return sentences[place.sentence].text


def _verdicts(review: Review, standing: Sequence[Finding], apart: Sequence[Finding]) -> tuple[Verdict, ...]:
    wrong = _decided(standing)
    vouched = _decided(apart) - wrong
    return tuple(
        verdict.model_copy(update={"supported": None, "vouched": True})
        if verdict.supported is False and (verdict.section, verdict.paragraph, verdict.sentence) in vouched
        else verdict
        for verdict in review.verdicts
    )


def _decided(findings: Sequence[Finding]) -> set[At]:
    """Places of the sentences that these findings say are not supported."""
    return {(f.place.section, f.place.paragraph, f.place.sentence) for f in findings if f.check in _DECIDING}


def _measures(
    review: Review, verdicts: Sequence[Verdict], apart: Sequence[Finding], ledger: Ledger, brief: Brief
) -> tuple[Measure, ...]:
    shares: dict[str, tuple[float, float]] = {}
    if any(verdict.vouched for verdict in verdicts):
        held = accuracy(verdicts) if any(verdict.supported is not None for verdict in verdicts) else 1.0
        shares["accuracy"] = (held, brief.thresholds.accuracy)
    left_out = {finding.evidence for finding in apart if finding.check == COVERAGE}
    if left_out:
        shares["coverage"] = (_coverage(review, ledger, left_out), brief.thresholds.coverage)
    return tuple(
        measure.model_copy(
            update={
                "value": round(shares[measure.name][0] * _PERCENT, 1),
                "passed": shares[measure.name][0] >= shares[measure.name][1],
            }
        )
        if measure.name in shares
        else measure
        for measure in review.measures
    )


def _coverage(review: Review, ledger: Ledger, left_out: set[Spans]) -> float:
    """Share of the salient facts that are told, without those whose omission was accepted; 1 when none is left."""
    gone = left_out | {one.finding.evidence for one in review.overruled if one.finding.check == COVERAGE}
    salient = [fact for fact in ledger.facts if fact.salience >= SALIENT and fact.spans not in gone]
    untold = {f.evidence for f in review.findings if f.check == COVERAGE} - gone
    return 1 - sum(fact.spans in untold for fact in salient) / len(salient) if salient else 1.0
