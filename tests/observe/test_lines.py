"""The stream of a run and its JSON lines."""

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from calame.contracts import Article, Round
from calame.errors import OutputError
from calame.events import Event, Stream, Tokens
from calame.models.accounting import CallReport
from calame.models.port import Usage
from calame.observe import SCHEMA, EventFile, line_of

ROOT = Path(__file__).resolve().parents[2]
CALL = CallReport(
    seat="write",
    endpoint="openai:m",
    attempt=2,
    outcome="ok",
    usage=Usage(calls=1, tokens_in=10, tokens_out=5, cost=0.25),
)


def lines_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().split(b"\n") if line]


def everything(article: Article) -> list[Event]:
    """One event of each kind that carries something."""
    return [
        Event("run_started", "run"),
        Event("node_started", "extract", "S1"),
        Event("node_finished", "reconcile", payload=article.ledger),
        Event("node_finished", "outline", payload=article.outline),
        Event("tokens", "write", payload=Tokens(seat="write", text="Le port a fermé", question=3)),
        Event("model_called", "write", payload=CALL),
        Event("node_finished", "review", "1", article.review),
        Event("round_finished", "review", payload=article.rounds[1]),
        Event("finished", "publish", article.reason, article),
    ]


@pytest.fixture
def told(tmp_path: Path, article: Article) -> Callable[..., list[dict[str, Any]]]:
    def tell(**given: bool) -> list[dict[str, Any]]:
        path = tmp_path / "evenements.jsonl"
        file = EventFile(path, **given)
        stream = Stream("essai-1", file.hear)
        for event in everything(article):
            stream.hear(event)
        file.close()
        return lines_of(path)

    return tell


def test_every_line_has_its_run_number_and_time(told: Callable[..., list[dict[str, Any]]], article: Article) -> None:
    lines = told()
    assert [line["sequence"] for line in lines] == list(range(1, len(lines) + 1))
    assert {(line["schema"], line["run"]) for line in lines} == {(SCHEMA, "essai-1")}
    assert all(line["time"].endswith("+00:00") for line in lines)
    assert [line["time"] for line in lines] == sorted(line["time"] for line in lines)


def test_findings_follow_the_review_that_made_them(told: Callable[..., list[dict[str, Any]]], article: Article) -> None:
    kinds = [line["kind"] for line in told()]
    place = kinds.index("finding")
    assert kinds[place - 1] == "node_finished"
    assert kinds.count("finding") == len(article.review.findings)


def test_figures_are_told_and_texts_are_not(told: Callable[..., list[dict[str, Any]]], article: Article) -> None:
    lines = told()
    by_kind = {line["kind"]: line["data"] for line in lines}
    assert by_kind["model_called"]["cost"] == 0.25
    assert by_kind["model_called"]["attempt"] == 2
    assert by_kind["tokens"] == {"question": 3, "characters": 15, "restart": False}
    assert by_kind["finished"]["outcome"] == article.outcome.value
    assert by_kind["round_finished"]["number"] == 2
    raw = json.dumps(lines, ensure_ascii=False)
    texts = [source.text for source in article.sources]
    texts += [
        sentence.text
        for part in article.draft.sections
        for paragraph in part.paragraphs
        for sentence in paragraph.sentences
    ]
    texts += [finding.message for finding in article.review.findings]
    assert not [text for text in texts if text in raw]


def test_texts_are_told_to_those_who_ask(told: Callable[..., list[dict[str, Any]]], article: Article) -> None:
    lines = told(texts=True)
    finding = next(line for line in lines if line["kind"] == "finding")
    assert finding["message"] == article.review.findings[0].message
    assert finding["payload"]["place"]["excerpt"] == article.review.findings[0].place.excerpt
    assert lines[-1]["payload"]["sources"][0]["text"] == article.sources[0].text


@pytest.mark.parametrize("text", ["a\u2028b\x1b]8;;http://x\x07", "\ud800", "[red]\u202e", "ligne\nligne"])
def test_outside_text_neither_breaks_a_line_nor_steers_a_terminal(tmp_path: Path, text: str) -> None:
    path = tmp_path / "e.jsonl"
    file = EventFile(path, texts=True)
    Stream("r", file.hear).hear(Event("warning", "write", text, Tokens(seat="write", text=text)))
    file.close()
    raw = path.read_bytes()
    assert raw.count(b"\n") == 1
    assert all(32 <= byte < 127 for byte in raw[:-1])
    assert json.loads(raw)["payload"]["text"] == text


def test_a_long_message_is_cut() -> None:
    line = line_of(Event("warning", "write", "é" * 10_000))
    assert len(str(line["message"])) == 500


def test_a_torn_line_of_a_killed_process_spoils_no_other(tmp_path: Path) -> None:
    path = tmp_path / "e.jsonl"
    path.write_bytes(b'{"run":"avant"}\n{"run":"av')
    file = EventFile(path)
    Stream("r", file.hear).hear(Event("run_resumed", "run"))
    file.close()
    first, torn, fresh = path.read_bytes().splitlines()
    assert json.loads(first) == {"run": "avant"}
    assert torn == b'{"run":"av'
    assert json.loads(fresh)["kind"] == "run_resumed"


def test_only_the_owner_reads_the_file(tmp_path: Path) -> None:
    EventFile(tmp_path / "e.jsonl").close()
    assert (tmp_path / "e.jsonl").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("place", ["absent/e.jsonl", "."])
def test_a_file_that_cannot_be_written_is_refused_before_any_work(tmp_path: Path, place: str) -> None:
    with pytest.raises(OutputError, match="--events"):
        EventFile(tmp_path / place)


def test_a_file_that_stops_taking_lines_does_not_stop_the_run() -> None:
    file = EventFile(Path("/dev/full"))
    stream = Stream("r", file.hear)
    for _ in range(3):
        stream.hear(Event("warning", "write", "un avis"))
    assert "disque est plein" in file.failure


def test_lines_go_through_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "tube"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    file = EventFile(pipe)
    Stream("r", file.hear).hear(Event("warning", "write", "un avis"))
    assert json.loads(os.read(reader, 65_536))["message"] == "un avis"
    file.close()
    os.close(reader)


def test_several_threads_get_each_number_once() -> None:
    heard: list[int] = []
    stream = Stream("r", lambda event: heard.append(event.sequence))

    def tell() -> None:
        for _ in range(500):
            stream.hear(Event("warning", "write"))

    threads = [threading.Thread(target=tell) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert heard == list(range(1, 2001))


def test_a_round_tells_what_it_changed_by_name_only(article: Article) -> None:
    turn = Round(number=2, rank=(0, 0, 0, 0, 1), words=60, findings=1, kept=True, revised=("sec-1",))
    assert line_of(Event("round_finished", "review", payload=turn))["data"] == {
        "number": 2,
        "rank": [0, 0, 0, 0, 1],
        "words": 60,
        "findings": 1,
        "kept": True,
        "revised": ["sec-1"],
    }
