"""What is drawn on the terminal, from articles made by hand."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from calame.cli import progress, summary, terminal
from calame.contracts import Article, Extraction, Outcome
from calame.events import Event
from calame.publish.folder import Published

HOSTILE = [
    "[red]rouge[/red] [link=https://evil.example]lien[/link]",
    "\x1b]8;;https://evil.example\x1b\\lien\x1b]8;;\x1b\\",
    "\x1b[2J\x1b[31meffacé",
    "\x9b2J\x9d0;titre\x9c",
    "gauche\u202edroite\u2066\u200f",
    "\r\x08\x07\x00",
    ":smile: [/]",
    "\ud800",
]
COLOUR = re.compile(r"\x1b\[[\d;]*m")
STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


Draw = Callable[[Article], str]


@pytest.fixture
def drawn(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Draw:
    """What a colour terminal of 100 columns gets."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("NO_COLOR", raising=False)

    def draw(article: Article) -> str:
        published = Published(Path("articles/x"), (Path("articles/x/article.md"),))
        summary.show(terminal.results(), article, published)
        summary.show_review(terminal.results(), article, Path("relecture.html"))
        return capsys.readouterr().out

    return draw


def test_the_summary_tells_all_that_the_client_paid_for(drawn: Draw, article: Article) -> None:
    told = COLOUR.sub("", drawn(article))
    for expected in (
        "5\u00a0faits dans 2\u00a0sources : 2 rapportés, 1 annoncé, 1 au conditionnel, 1 affirmé",
        "désaccord : Les tonnages de 2025 diffèrent",
        "doute (date sans repère) : « mercredi » est sans date.",
        "consigne : La consigne demande des photos",
        "La promesse de la maire",
        "dont récapitulatifs : 41,2\u00a0%",
        "au moins 700 mots",
        "bloquant · La promesse de la maire : La réserve de la source est perdue",
        "→ Écrivez « aurait vendu ».",
        "À relire : Deux tours n’ont pas suffi.",
        "Brouillon proche des sources\u00a0: 78,4\u00a0%",
        "Avec un modèle : calame write FICHIER --model fournisseur:modèle",
        "articles/x/article.md",
        "relecture.html",
    ):
        assert expected in told
    assert "\nModèles" not in told


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_a_colour(drawn: Draw, article: Article, outcome: Outcome) -> None:
    assert COLOUR.search(drawn(article.model_copy(update={"outcome": outcome})))


@pytest.mark.parametrize("text", HOSTILE)
def test_outside_text_neither_steers_the_terminal_nor_is_markup(
    drawn: Draw, saying: Callable[[str], Article], text: str
) -> None:
    told = COLOUR.sub("", drawn(saying(text)))
    assert not STEERING.search(told)
    if text.startswith("["):
        assert "[red]rouge[/red]" in told
    if text.startswith(":"):
        assert ":smile:" in told


@pytest.mark.parametrize("text", HOSTILE)
def test_json_is_one_value_that_steers_nothing(capsys: pytest.CaptureFixture[str], text: str) -> None:
    terminal.print_json({"text": text, "astral": "\U000e0041é"})
    told = capsys.readouterr().out
    assert not STEERING.search(told)
    assert "\U000e0041" not in told
    assert "é" in told
    assert json.loads(told) == {"text": text, "astral": "\U000e0041é"}


def test_progress_is_silent_when_nobody_watches() -> None:
    with progress.shown("Lecture") as screen:
        assert type(screen) is progress.Screen


def test_progress_draws_finished_steps_and_dropped_rounds(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(terminal, "is_interactive", lambda: True)
    with progress.shown("Lecture") as screen:
        screen.hear(Event("node_started", "extract"))
        screen.hear(Event("node_finished", "extract", payload=Extraction(source="S1\x1b[31m", facts=())))
        screen.hear(Event("round_dropped", "review", "Tour 2 écarté : [red]pas meilleur[/red]."))
        screen.hear(Event("node_finished", "inconnu"))
    said = capsys.readouterr()
    assert said.out == ""
    assert "✓ Relevé des faits : 0\u00a0fait dans S1\n" in said.err
    assert "! Relecture : Tour 2 écarté : [red]pas meilleur[/red].\n" in said.err
    assert "✓ inconnu\n" in said.err


def test_quiet_progress_says_nothing_even_to_somebody(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(terminal, "is_interactive", lambda: True)
    with progress.shown("Lecture", quiet=True) as screen:
        screen.hear(Event("node_finished", "extract"))
    assert capsys.readouterr().err == ""
