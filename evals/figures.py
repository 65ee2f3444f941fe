"""Scores as people read them."""

from calame.evals.results import Score
from calame.evals.scorers import Scorer
from calame.publish.figures import dollars
from calame.text.wording import figure

_PERCENT = 100


def value_text(scorer: Scorer, value: float) -> str:
    """`97,4 %`, `3`, `1,2 s`."""
    match scorer.unit:
        case "share":
            return figure(value * _PERCENT, "%")
        case "seconds":
            return figure(value, "s")
        case "dollars":
            return dollars(value)
        case _:
            return figure(value)


def change_text(scorer: Scorer, value: float) -> str:
    """A difference, with its sign; shares in points."""
    sign = "+" if value > 0 else ""
    if scorer.unit == "share":
        return sign + figure(value * _PERCENT, "pt")
    return sign + value_text(scorer, value)


def shown_value(scorer: Scorer, score: Score | None) -> str:
    """The value, `—` where there is nothing to measure, `échec` where the scorer broke."""
    if score is None or score.state == "none":
        return "—"
    return "échec" if score.value is None else value_text(scorer, score.value)
