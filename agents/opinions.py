"""What reviewers say beside the critic, joined to its review: findings under their own name, and nothing else."""

from collections.abc import Iterator, Sequence

from calame.agents.conformance_results import stands
from calame.agents.role import Remark, Remarks
from calame.contracts import Contract, Draft, Finding, Place, Review, Source, Span

SEPARATOR = "."
"""Between a reviewer's name and its check: no rule of the critic's has one in its name."""
_MOST = 60
"""Findings taken of one reviewer; who has more has to say first what matters."""
_LONGEST = 600
"""Characters of a message."""
UNANSWERED = "unanswered"
"""The check of a reviewer that could not answer."""


class Opinion(Contract):
    """What one reviewer said of one draft."""

    reviewer: str
    required: bool = True
    """Whether the article is blocked when it could not answer."""
    remarks: Remarks | None
    """`None` when it could not answer."""
    fault: str = ""
    """Why not, in French."""


def joined(review: Review, opinions: Sequence[Opinion], draft: Draft, previous: Review | None = None) -> Review:
    """The critic's review with what its readers found.

    Args:
        review: the critic's.
        opinions: of all reviewers, in the order of the team.
        draft: what they read.
        previous: the review of the best draft so far; what a reviewer that is silent now said there still stands.
    """
    found = [one for opinion in opinions for one in _findings(opinion, draft, previous)]
    if not found:
        return review
    numbered = tuple(
        finding.model_copy(update={"id": f"N{number}"})
        for number, finding in enumerate(found, len(review.findings) + 1)
    )
    blocked = any(finding.severity == "blocker" for finding in numbered)
    return review.model_copy(
        update={"findings": (*review.findings, *numbered), "accepted": review.accepted and not blocked}
    )


def _findings(opinion: Opinion, draft: Draft, previous: Review | None) -> Iterator[Finding]:
    if opinion.remarks is not None:
        for remark in opinion.remarks.remarks[:_MOST]:
            yield _finding(opinion.reviewer, remark, draft)
        return
    yield Finding(
        id="N0",
        check=f"{opinion.reviewer}{SEPARATOR}{UNANSWERED}",
        severity="blocker" if opinion.required else "minor",
        place=Place(),
        message=f"Le relecteur « {opinion.reviewer} » n’a pas répondu : {opinion.fault}"[:_LONGEST],
        remedy="Relancer la relecture.",
    )
    for finding in previous.findings if previous else ():
        name, _, check = finding.check.partition(SEPARATOR)
        if name == opinion.reviewer and check != UNANSWERED and stands(finding.place, draft):
            yield finding


def _finding(reviewer: str, remark: Remark, draft: Draft) -> Finding:
    """The remark as a finding; a place that the draft does not have becomes the whole article."""
    return Finding(
        id="N0",
        check=f"{reviewer}{SEPARATOR}{remark.check}",
        severity=remark.severity,
        place=remark.place if stands(remark.place, draft) else Place(excerpt=remark.place.excerpt),
        message=remark.message[:_LONGEST],
        evidence=remark.evidence,
        remedy=remark.remedy[:_LONGEST],
    )


def sound(remarks: Remarks, sources: Sequence[Source]) -> Remarks:
    """The remarks without passages that no source has: nothing downstream can show them."""
    texts = {source.id: source for source in sources}

    def lies(span: Span) -> bool:
        return span.source in texts and span.end <= len(texts[span.source].text)

    return Remarks(
        remarks=tuple(
            remark.model_copy(update={"evidence": tuple(span for span in remark.evidence if lies(span))})
            for remark in remarks.remarks
        )
    )
