"""How a run ends, decided from its best draft; shared by the router's last step and by the tests."""

from typing import NamedTuple

from calame.contracts import Brief, Outcome, Outline, Review
from calame.text.wording import counted

LENGTH = "length"
"""Name of the one check whose failure a thin source excuses."""


class Ending(NamedTuple):
    """An outcome and the French sentence that explains it."""

    outcome: Outcome
    reason: str


def decide(brief: Brief, outline: Outline, review: Review, stopped: str, *, halted: bool = False) -> Ending:
    """The honest outcome of the best draft.

    A draft that is only too short, from sources whose facts carry no more, is `source_too_thin`; any other
    failed threshold is `needs_review`, and so is what a person halted. `stopped` is why the loop ended.
    """
    stopped = ended(stopped)
    if review.accepted and not halted:
        return Ending(Outcome.ACCEPTED, f"{stopped} {_set_aside(review)}".strip())
    if not halted and _only_too_short(review) and outline.carried_words < brief.min_words:
        return Ending(
            Outcome.SOURCE_TOO_THIN,
            f"Les sources portent honnêtement {review.words} mots, le client en demande au moins {brief.min_words} : "
            "ajoutez une source plutôt que des mots.",
        )
    return Ending(Outcome.NEEDS_REVIEW, f"{stopped} {_what_fails(review)}".strip())


def _set_aside(review: Review) -> str:
    count = len(review.overruled)
    return f"{counted(count, 'constat écarté', 'constats écartés')} par une personne." if count else ""


def ended(sentence: str) -> str:
    """`sentence` with a full stop, when it ends without any."""
    return sentence if not sentence or sentence.endswith((".", "!", "?", "…", ".\u00a0»")) else f"{sentence}."


def _only_too_short(review: Review) -> bool:
    failed = {measure.name for measure in review.measures if measure.passed is False}
    blockers = {finding.check for finding in review.findings if finding.severity == "blocker"}
    return review.words_missing > 0 and failed <= {"words"} and blockers <= {LENGTH}


def _what_fails(review: Review) -> str:
    failed = [measure.label.lower() for measure in review.measures if measure.passed is False]
    blockers = review.count("blocker")
    parts = (
        [f"{blockers} constat{'s' if blockers > 1 else ''} bloquant{'s' if blockers > 1 else ''}"] if blockers else []
    )
    if failed:
        parts.append("seuils manqués : " + ", ".join(failed))
    return f"Reste : {' ; '.join(parts)}." if parts else ""
