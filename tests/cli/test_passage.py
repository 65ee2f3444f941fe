"""The section being written, and the figures of a run, as they are drawn while it lasts."""

import json
import random

import pytest

from calame.cli import progress, terminal
from calame.cli.passage import Passage
from calame.contracts import Metadata, Outline, SectionPlan, Usage
from calame.events import Event
from calame.models.accounting import CallReport
from calame.models.sender import Delta

REPLY = json.dumps(
    {
        "sections": [
            {
                "id": "sec-1",
                "paragraphs": [{"style": "prose", "sentences": [{"text": "Un pont.", "fact_ids": ["F1"]}]}],
            },
            {
                "id": "sec-2",
                "paragraphs": [
                    {"style": "prose", "sentences": [{"text": "Une « crue » \x1b[2J.", "fact_ids": []}]},
                    {"style": "bullet", "sentences": [{"text": "Une lampe.", "fact_ids": []}]},
                ],
            },
        ]
    },
    ensure_ascii=False,
)


def fed(passage: Passage, text: str, *, question: int = 1) -> Passage:
    """`text` in pieces of any length."""
    random.seed(7)
    while text:
        length = random.randint(1, 9)
        passage.add(Delta("write", text[:length], question=question))
        text = text[length:]
    return passage


def test_the_section_at_hand_is_shown_under_its_heading() -> None:
    passage = Passage()
    passage.headings = {"sec-1": "Le pont", "sec-2": "La crue"}
    assert fed(passage, REPLY[: REPLY.index("sec-2") - 20]).tail(width=100) == "Le pont : Un pont."
    assert fed(Passage(), REPLY).tail(width=100) == "sec-2 : Une « crue » \x1b[2J. Une lampe."


def test_facts_and_headings_are_shown_as_they_come() -> None:
    passage = Passage()
    passage.add(
        Delta("extract", '{"facts": [{"statement": "Un pont ouvre.", "evidence": ["A bridge"]}, {"statement": "Une')
    )
    assert passage.tail(width=100) == "Un pont ouvre. Une"
    passage.clear()
    passage.add(Delta("outline", '{"title": "T", "sections": [{"kind": "body", "heading": "La crue", "words": 3'))
    assert passage.tail(width=100) == "La crue"


def test_a_long_section_shows_its_end() -> None:
    text = json.dumps({"sections": [{"id": "s", "paragraphs": [{"sentences": [{"text": "mot " * 500 + "fin"}]}]}]})
    shown = fed(Passage(), text).tail(width=60)
    assert shown.startswith("s : … mot")
    assert shown.endswith("mot fin")
    assert len(shown) <= 4 * 60


def test_answers_that_come_together_do_not_mix() -> None:
    passage = Passage()
    for left, right in zip(REPLY, REPLY.replace("Un pont", "Du vent").ljust(len(REPLY)), strict=True):
        passage.add(Delta("write", left, question=1))
        passage.add(Delta("write", right, question=2))
    assert "Une lampe" in passage.tail(width=100)


def test_an_attempt_that_failed_is_forgotten() -> None:
    passage = fed(Passage(), REPLY)
    passage.add(Delta("write", "", restart=True, question=1))
    assert passage.tail(width=100) == ""
    assert "Une lampe" in fed(passage, REPLY).tail(width=100)


def test_other_seats_and_text_that_is_no_reply_show_nothing() -> None:
    passage = Passage()
    passage.add(Delta("review", REPLY))
    fed(passage, "Voici l’article : bonne lecture.")
    assert passage.tail(width=100) == ""


def test_figures_and_words_are_drawn_safely(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(terminal, "is_interactive", lambda: True)
    monkeypatch.setenv("COLUMNS", "120")
    metadata = Metadata(title="t", slug="t", meta_description="d", keyphrase="k")
    plan = SectionPlan(id="sec-2", kind="body", heading="La crue [red]", words=10)
    usage = Usage(calls=1, tokens_in=1200, tokens_out=300, cost=0.0042)
    report = CallReport(seat="extract", endpoint="x", attempt=1, outcome="ok", usage=usage)
    drawn: list[str] = []
    with progress.shown("Lecture") as screen:
        monkeypatch.setattr(screen._status, "update", lambda line: drawn.append(line.plain))  # type: ignore[attr-defined]  # what a drawing screen has
        screen.hear(Event("node_started", "extract"))
        screen.hear(Event("model_called", "extract", payload=report))
        screen.hear(Event("model_waiting", "extract", "le service est en panne\x1b[31m"))
        screen.hear(
            Event("node_finished", "outline", payload=Outline(metadata=metadata, sections=(plan,), carried_words=9))
        )
        screen.hear(Event("node_started", "write"))
        screen.read(Delta("write", REPLY, question=1))
        during = drawn[-1]
        screen.hear(Event("node_finished", "write"))
    assert "Relevé des faits… 1\u00a0appel, 1\u00a0500\u00a0jetons, 0,0042\u00a0$" in drawn[1]
    assert "Rédaction… 1\u00a0appel" in during
    assert "La crue [red] : Une « crue » . Une lampe." in during
    assert "lampe" not in drawn[-1]
    assert "! Relevé des faits : le service est en panne\n" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("usage", "said"),
    [
        (Usage(calls=2, tokens_in=10, cost=None), "2\u00a0appels, 10\u00a0jetons, coût inconnu"),
        (Usage(calls=1, tokens_in=10, cost=0.0), "1\u00a0appel, 10\u00a0jetons"),
        (Usage(calls=1, tokens_in=10, estimated=True), "1\u00a0appel, environ\u00a010\u00a0jetons"),
    ],
)
def test_what_is_not_known_is_not_zero(usage: Usage, said: str) -> None:
    assert progress.spent(usage) == said
