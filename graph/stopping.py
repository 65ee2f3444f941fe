"""When the loop ends: small callables combined with `|`, as tenacity's stop rules are."""

from collections.abc import Callable
from dataclasses import dataclass

from calame.agents.opinions import SEPARATOR
from calame.contracts import Review, Round


@dataclass(frozen=True, slots=True)
class Progress:
    """What a stop rule may look at."""

    best: Review
    history: tuple[Round, ...]
    seconds: float = 0.0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Stop:
    """A rule that answers with the reason to stop, or with nothing."""

    rule: Callable[[Progress], str | None]

    def __call__(self, progress: Progress) -> str | None:
        """The reason to stop, one French sentence, or `None` to go on."""
        return self.rule(progress)

    def __or__(self, other: "Stop") -> "Stop":
        """The first of both rules that has a reason."""
        return Stop(lambda progress: self(progress) or other(progress))


ACCEPTED = "Tous les seuils sont tenus."


def _accepted(progress: Progress) -> str | None:
    """Accepted, and no reviewer would send a section back."""
    return ACCEPTED if progress.best.accepted and not _sent_back(progress.best) else None


def _sent_back(review: Review) -> bool:
    return any(
        SEPARATOR in finding.check and finding.severity != "minor" and finding.place.section is not None
        for finding in review.findings
    )


def _faulty(progress: Progress) -> str | None:
    return progress.fault or None


def _stuck(progress: Progress) -> str | None:
    if len(progress.history) >= 2 and not progress.history[-1].kept:  # noqa: PLR2004  # a first draft has no predecessor
        return "La dernière révision n’a rien amélioré."
    return None


stop_when_accepted = Stop(_accepted)
stop_on_fault = Stop(_faulty)
stop_without_progress = Stop(_stuck)


def stop_after_rounds(rounds: int) -> Stop:
    """Stop when the critic has read `rounds` drafts."""

    def spent(progress: Progress) -> str | None:
        return f"Nombre de tours prévu atteint ({rounds})." if len(progress.history) >= rounds else None

    return Stop(spent)


def stop_after_seconds(seconds: float) -> Stop:
    """Stop when the run has lasted `seconds`; a node under way is not cut."""

    def late(progress: Progress) -> str | None:
        return f"Le temps prévu ({seconds:g} s) est écoulé." if progress.seconds >= seconds else None

    return Stop(late)
