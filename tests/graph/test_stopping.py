from dataclasses import dataclass

import pytest

from calame.contracts import Review, Round
from calame.graph.stopping import (
    Progress,
    Stop,
    stop_after_rounds,
    stop_after_seconds,
    stop_on_fault,
    stop_when_accepted,
    stop_without_progress,
)


def review(*, accepted: bool = False) -> Review:
    return Review(round=1, findings=(), measures=(), verdicts=(), words=700, words_missing=0, accepted=accepted)


def turn(number: int, *, kept: bool = True) -> Round:
    return Round(number=number, rank=(0, 0, 0, 0, 0), words=700, findings=0, kept=kept)


@dataclass(frozen=True)
class Case:
    id: str
    rule: Stop
    progress: Progress
    stops: bool


ONE = (turn(1),)
CASES = [
    Case("accepted", stop_when_accepted, Progress(review(accepted=True), ONE), True),
    Case("not-accepted", stop_when_accepted, Progress(review(), ONE), False),
    Case("rounds-spent", stop_after_rounds(2), Progress(review(), (turn(1), turn(2))), True),
    Case("a-round-left", stop_after_rounds(2), Progress(review(), ONE), False),
    Case("dropped-revision", stop_without_progress, Progress(review(), (turn(1), turn(2, kept=False))), True),
    Case("kept-revision", stop_without_progress, Progress(review(), (turn(1), turn(2))), False),
    Case("first-draft-is-progress", stop_without_progress, Progress(review(), ONE), False),
    Case("time-spent", stop_after_seconds(5), Progress(review(), ONE, seconds=5.0), True),
    Case("time-left", stop_after_seconds(5), Progress(review(), ONE, seconds=4.9), False),
    Case("fault", stop_on_fault, Progress(review(), ONE, fault="panne"), True),
    Case("no-fault", stop_on_fault, Progress(review(), ONE), False),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_rule_gives_a_reason_exactly_when_it_stops(case: Case) -> None:
    assert bool(case.rule(case.progress)) is case.stops


def test_combined_rules_give_the_first_reason() -> None:
    rule = stop_when_accepted | stop_after_rounds(1) | stop_on_fault
    assert rule(Progress(review(), ONE, fault="panne")) == "Nombre de tours prévu atteint (1)."


def test_combined_rules_go_on_when_none_has_a_reason() -> None:
    assert (stop_when_accepted | stop_after_rounds(3))(Progress(review(), ONE)) is None
