"""What a batch shows: pace, time left, figures, and words that steer no terminal."""

from types import SimpleNamespace
from typing import Any

import pytest

from calame.cli import terminal
from calame.cli.batch_screen import BatchScreen, duration, shown, told
from calame.cli.batch_start import check_total
from calame.contracts import Outcome
from calame.errors import BriefError, ModelChoiceError
from calame.events import Event
from calame.models.accounting import CallReport
from calame.models.choices import Choice
from calame.models.port import Usage
from calame.models.prices import Price
from calame.publish.results import Result

NBSP = "\u00a0"


def result(**given: Any) -> Result:
    values: dict[str, Any] = {"key": "k", "name": "halle", "place": "ligne 1", "status": "finished"}
    return Result(**values | {"outcome": Outcome.ACCEPTED, "words": 812} | given)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.4, "0 s"), (59, "59 s"), (61, "1 min"), (3540, "59 min"), (3660, "1 h 01"), (36_000, "10 h 00")],
)
def test_durations_are_told_as_people_say_them(seconds: float, said: str) -> None:
    assert duration(seconds).replace(NBSP, " ") == said


def test_the_pace_counts_only_what_this_process_did(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("calame.cli.batch_screen.time", SimpleNamespace(monotonic=lambda: now[0]))
    screen = BatchScreen(total=100, before=40)
    assert screen.pace == ""
    for _ in range(10):
        screen.ended(result())
    now[0] = 220.0
    assert screen.pace.replace(NBSP, " ") == "5 articles/min, reste 10 min"


def test_a_log_gets_a_line_an_article(capsys: pytest.CaptureFixture[str]) -> None:
    with shown(2, 0, quiet=False) as screen:
        screen.ended(result())
        screen.ended(result(status="failed", outcome=None, reason="Le service \x1b[31mest en panne."))
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.replace(NBSP, " ").splitlines() == [
        "1/2 halle : accepté, 812 mots",
        "2/2 halle : échec. Le service est en panne.",
    ]


def test_a_terminal_gets_a_bar_and_lines_for_what_failed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(terminal, "is_interactive", lambda: True)
    report = CallReport(
        seat="write", endpoint="a:b", attempt=1, outcome="ok", usage=Usage(calls=1, tokens_in=900, tokens_out=100)
    )
    with shown(2, 0, quiet=False) as screen:
        screen.hear(Event("model_called", "write", payload=report))
        screen.ended(result())
        screen.ended(result(status="failed", outcome=None, reason="[red]non[/red]"))
    said = capsys.readouterr().err.replace(NBSP, " ")
    assert "2/2" in said
    assert "articles/min" in said
    assert "! halle : échec. [red]non[/red]" in said
    assert "halle : accepté" not in said
    assert screen.taken.calls == 1


def test_quiet_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with shown(1, 0, quiet=True) as screen:
        screen.ended(result())
    assert capsys.readouterr().err == ""


def test_a_duplicate_is_told_with_its_reason() -> None:
    said = told(result(status="duplicate", outcome=None, reason="'a' répète 'b'."))
    assert said.replace(NBSP, " ") == "halle : doublon. 'a' répète 'b'."


def test_a_limit_in_money_is_positive_and_needs_prices() -> None:
    priced = {"write": Choice(provider="x", model="m", base_url="", price=Price(tokens_in=1, tokens_out=2))}
    unpriced = {"write": Choice(provider="x", model="m", base_url="")}
    check_total(5.0, priced)
    check_total(None, unpriced)
    with pytest.raises(BriefError):
        check_total(float("nan"), priced)
    with pytest.raises(ModelChoiceError, match="x:m"):
        check_total(5.0, unpriced)
