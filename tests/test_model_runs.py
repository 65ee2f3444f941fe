"""`calame` against an OpenAI-compatible server on loopback: whole runs, limits, faults, recordings.

One run is a process of its own; the others run in this one, where the language is loaded.
"""

import json
import os
import pty
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import pytest

from calame.cli.app import run

KEY = "sk-Vt5QnXcanari8ZrLw20pKd"
Json = dict[str, Any]
Answer = Callable[[Json], Json]

_FENCED = re.compile(r"<<<(\w[\w-]*) (\w+)\n(.*?)\n\1 \2>>>", re.DOTALL)
_FACT = re.compile(r"^(F\d+) \[[^\]]*\] (.+)$", re.MULTILINE)
_PLAN = re.compile(r"^- (\S+) \((.+?)\).*; faits (.*)$", re.MULTILINE)
_ITEM = re.compile(r"^(\d+)\. phrase : ", re.MULTILINE)


def fenced(body: Json) -> str:
    """What the request holds between its fences."""
    found = _FENCED.search(body["messages"][-1]["content"])
    return found[3] if found else ""


def extraction(body: Json) -> Json:
    """Every sentence a fact, proved by itself."""
    sentences = re.findall(r"(?:«[^»]*»|[^.«])+\.(?=\s|$)", fenced(body))
    facts = [
        {"statement": text.strip(), "evidence": [text.strip()], "speaker": None, "modality": "asserted", "salience": 4}
        for text in sentences
    ]
    return {"facts": facts, "doubts": []}


def outline(body: Json) -> Json:
    facts = _FACT.findall(fenced(body))
    half = len(facts) // 2
    names = [name for name, _ in facts]
    return {
        "title": facts[0][1].rstrip("."),
        "slug": "article",
        "meta_description": facts[0][1],
        "keyphrase": "passerelle piétonne",
        "synonyms": [],
        "sections": [
            {"kind": "body", "heading": "La passerelle piétonne", "fact_ids": names[:half], "words": 90},
            {"kind": "body", "heading": "Les travaux et les riverains", "fact_ids": names[half:], "words": 90},
        ],
    }


def sections(body: Json, *, lie: str = "") -> Json:
    """The facts of each section asked for, as they are told; with `lie`, one invented sentence at the end."""
    facts = dict(_FACT.findall(fenced(body)))
    written = []
    for name, _, ids in _PLAN.findall(body["messages"][-1]["content"]):
        sentences = [{"text": facts[fact], "fact_ids": [fact]} for fact in ids.split(", ") if fact in facts]
        if lie and name == "sec-1":
            sentences.append({"text": lie, "fact_ids": [ids.split(", ")[0]]})
        paragraphs = [{"style": "prose", "sentences": sentences[at : at + 3]} for at in range(0, len(sentences), 3)]
        written.append({"id": name, "heading": None, "paragraphs": paragraphs})
    return {"sections": written}


def verdicts(body: Json) -> Json:
    numbers = _ITEM.findall(fenced(body))
    return {"verdicts": [{"number": int(n), "verdict": "supported", "words": "", "reason": ""} for n in numbers]}


HONEST: dict[str, Answer] = {
    "ExtractionReply": extraction,
    "OutlineReply": outline,
    "WriterReply": sections,
    "VerifierReply": verdicts,
    "Capital": lambda _: {"city": "Paris", "letters": 5},
}


@dataclass
class Service:
    """The server; `answers` may be replaced reply by reply, `refuse` answers before any of them."""

    answers: dict[str, Answer] = field(default_factory=lambda: dict(HONEST))
    refuse: Callable[[str], tuple[int, Json] | None] = lambda name: None
    asked: list[str] = field(default_factory=list)
    """Names of the replies asked for, one a request."""
    keys: list[str | None] = field(default_factory=list)
    circles: set[str] = field(default_factory=set)
    """Names of replies that are streamed without end the next time they are asked for."""
    takes: float = 0.0
    """Seconds an answer takes."""
    in_flight: int = 0
    most_in_flight: int = 0
    alone: list[bool] = field(default_factory=list)
    """Of each request after the first: whether everybody before it was served or gone, at once or after a moment."""
    url: str = ""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def serving(self) -> Iterator[None]:
        with self._lock:
            self.in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            yield
        finally:
            with self._lock:
                self.in_flight -= 1

    def look_around(self) -> None:
        """Notes whether this request is the only one."""
        for _ in range(100):
            if self.in_flight == 1:
                break
            time.sleep(0.02)
        self.alone.append(self.in_flight == 1)

    def answer(self, body: Json, key: str | None) -> tuple[int, Json]:
        name = body["response_format"]["json_schema"]["name"]
        self.asked.append(name)
        self.keys.append(key)
        if refused := self.refuse(name):
            return refused
        return 200, self.answers[name](body)


def completion(reply: Json) -> Json:
    message = {"role": "assistant", "content": json.dumps(reply, ensure_ascii=False)}
    usage = {
        "prompt_tokens": 1000,
        "completion_tokens": 200,
        "total_tokens": 1200,
        "prompt_tokens_details": {"cached_tokens": 400},
        "completion_tokens_details": {"reasoning_tokens": 50},
    }
    return {
        "id": "c1",
        "object": "chat.completion",
        "created": 1,
        "model": "modele-2026-11",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": usage,
    }


def events(reply: Json) -> Iterator[bytes]:
    whole = completion(reply)
    text = whole["choices"][0]["message"]["content"]
    base = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": whole["model"]}
    for place in range(0, len(text), 40):
        choice = {"index": 0, "delta": {"content": text[place : place + 40]}, "finish_reason": None}
        yield b"data: " + json.dumps({**base, "choices": [choice]}).encode() + b"\n\n"
    yield b"data: " + json.dumps({**base, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}).encode()
    yield b"\n\ndata: " + json.dumps({**base, "choices": [], "usage": whole["usage"]}).encode()
    yield b"\n\ndata: [DONE]\n\n"


class Handler(BaseHTTPRequestHandler):
    service: ClassVar[Service]

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        with self.service.serving():
            self._serve(body)

    def _serve(self, body: Json) -> None:
        service = self.service
        status, reply = service.answer(body, self.headers.get("authorization"))
        if service.asked[-1] in service.circles and body.get("stream"):
            service.circles.remove(service.asked[-1])
            self._go_round()
            return
        time.sleep(service.takes)
        if status == 200 and body.get("stream"):
            self._send(200, "text/event-stream", b"".join(events(reply)))
        else:
            told = completion(reply) if status == 200 else reply
            self._send(status, "application/json", json.dumps(told).encode())

    def _go_round(self) -> None:
        """Writes the same until nobody reads it."""
        (event, *_) = events({"facts": ["Le port de Valmer a rouvert mardi."]})
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        with suppress(OSError):
            while True:
                self.wfile.write(event)
                time.sleep(0.001)

    def do_GET(self) -> None:
        self._send(200, "application/json", b'{"object": "list", "data": [{"id": "modele", "object": "model"}]}')

    def _send(self, status: int, kind: str, data: bytes) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(data)))
        if status != 200:
            self.send_header("retry-after-ms", "10")
        with suppress(OSError):  # who asked may be gone by now
            self.end_headers()
            self.wfile.write(data)

    def log_message(self, *args: object) -> None:
        """Nothing on stderr."""


@pytest.fixture
def service() -> Iterator[Service]:
    service = Service()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Served", (Handler,), {"service": service}))
    service.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield service
    server.shutdown()
    server.server_close()
    thread.join()


class Told(NamedTuple):
    code: int
    out: str
    err: str


Calame = Callable[..., Told]


@pytest.fixture
def calame(story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Calame:
    """`calame` in this process, in a folder with a source, with no model configured."""
    monkeypatch.chdir(story.parent)
    for name in [name for name in os.environ if name.startswith("CALAME_") or name.endswith("_API_KEY")]:
        monkeypatch.delenv(name)

    def told(*arguments: str) -> Told:
        code = run(list(arguments))
        said = capsys.readouterr()
        return Told(code, said.out, said.err)

    return told


def settings_for(service: Service) -> dict[str, str]:
    return {"CALAME_MODEL": "custom:modele", "CALAME_BASE_URL": service.url, "CALAME_API_KEY": KEY}


@pytest.fixture
def calame_at(calame: Calame, service: Service, monkeypatch: pytest.MonkeyPatch) -> Calame:
    """The same, set to the server by its environment."""
    for name, value in settings_for(service).items():
        monkeypatch.setenv(name, value)
    return calame


WRITE = ("write", "passerelle.txt", "--words", "120+")


def manifest(folder: Path) -> Json:
    (found,) = folder.glob("articles/*/manifest.json")
    read: Json = json.loads(found.read_text(encoding="utf-8"))
    return read


def keys_left(folder: Path, *said: str) -> list[str]:
    """Pieces of the key, eight characters long, in anything written or said."""
    everything = b"\n".join(
        [*(text.encode() for text in said), *(path.read_bytes() for path in folder.rglob("*") if path.is_file())]
    )
    return [KEY[at : at + 8] for at in range(len(KEY) - 7) if KEY[at : at + 8].encode() in everything]


def drained(terminal: int) -> str:
    """All that a pseudo-terminal gets until its other end is closed."""
    pieces = []
    while True:
        try:
            piece = os.read(terminal, 65_536)
        except OSError:  # Linux: the other end is closed
            break
        if not piece:
            break
        pieces.append(piece)
    os.close(terminal)
    return b"".join(pieces).decode(errors="replace")


def test_a_process_before_a_terminal_writes_a_clean_article_in_four_calls_and_shows_no_key(
    service: Service, story: Path, tmp_path: Path
) -> None:
    reader, writer = pty.openpty()
    command = [sys.executable, "-m", "calame.cli.app", *WRITE, "--stream", "--json", "--cache", "--record", "e.jsonl"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CALAME_")}
    environment |= settings_for(service) | {"TERM": "xterm", "PYTHONIOENCODING": "utf-8", "COLUMNS": "200"}
    with (
        subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=writer, cwd=story.parent, env=environment
        ) as process,
        ThreadPoolExecutor() as threads,
    ):
        os.close(writer)
        watching = threads.submit(drained, reader)
        told = process.communicate(timeout=120)[0].decode()
        shown = watching.result(timeout=10)
    assert process.returncode == 0
    assert service.asked[:3] == ["ExtractionReply", "OutlineReply", "WriterReply"]
    assert len(service.asked) <= 4
    assert set(service.keys) == {f"Bearer {KEY}"}
    assert json.loads(told)["usage"]["seats"]["write"]["first_token"] is not None
    assert re.search(r"1\sappel, 1\s200\sjetons, coût inconnu", re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", shown))
    assert not keys_left(tmp_path, told, shown)


def test_the_manifest_and_the_terminal_say_who_wrote_and_what_it_took(
    calame_at: Calame, service: Service, tmp_path: Path
) -> None:
    result = calame_at(*WRITE)
    assert (result.code, result.err) == (0, "")
    kept = manifest(tmp_path)
    assert (kept["outcome"], kept["team"], kept["failure"]) == ("accepted", "model", "")
    assert kept["models"]["write"]["label"] == f"custom:modele ({service.url[7:-3]})"
    assert kept["models"]["write"]["prompt"] == "writer/v2"
    assert kept["models"]["write"]["revision_prompt"] == "reviser/v1"
    assert re.fullmatch("[0-9a-f]{64}", kept["models"]["review"]["prompt_sha256"])
    total = kept["usage"]["total"]
    calls = len(service.asked)
    assert (total["calls"], total["tokens_in"], total["tokens_cached"]) == (calls, 1000 * calls, 400 * calls)
    assert (total["cost"], total["answered_as"]) == (None, ["modele-2026-11"])
    assert kept["usage"]["seats"]["write"]["tokens_reasoning"] == 50
    assert "Modèles" in result.out
    assert "inconnu" in result.out
    assert "Avec un modèle" not in result.out


def test_a_recorded_run_is_replayed_without_a_server_or_a_key(
    calame_at: Calame, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert calame_at(*WRITE, "--record", "echanges.jsonl", "--out", "articles").code == 0
    for name in settings_for(service):
        monkeypatch.delenv(name)
    (first,) = tmp_path.glob("articles/*/article.md")
    calls = len(service.asked)
    again = calame_at(*WRITE, "--replay", "echanges.jsonl", "--out", "rejoue", "--json")
    assert (again.code, again.err) == (0, "")
    assert len(service.asked) == calls
    (second,) = tmp_path.glob("rejoue/*/article.md")
    assert second.read_text(encoding="utf-8") == first.read_text(encoding="utf-8")
    assert json.loads(again.out)["usage"]["total"]["cost"] == 0
    story = tmp_path / "passerelle.txt"
    story.write_text(story.read_text(encoding="utf-8").replace("82 mètres", "83 mètres"), encoding="utf-8")
    missed = calame_at(*WRITE, "--replay", "echanges.jsonl", "--out", "ailleurs")
    assert (missed.code, missed.out) == (3, "")
    assert "la consigne, le schéma ou la source a changé" in missed.err
    assert missed.err.count("\n") == 1
    assert not (tmp_path / "ailleurs").exists()


def test_a_cached_run_asks_nothing_the_second_time(calame_at: Calame, service: Service) -> None:
    assert calame_at(*WRITE, "--cache").code == 0
    calls = len(service.asked)
    assert calame_at(*WRITE, "--cache", "--force").code == 0
    assert len(service.asked) == calls


def test_a_refused_key_is_asked_once_and_never_shown(calame_at: Calame, service: Service, tmp_path: Path) -> None:
    echo = {"error": {"message": f"Incorrect API key provided: {KEY[:12]}…{KEY[-4:]}.", "code": "invalid_api_key"}}
    service.refuse = lambda name: (401, echo)
    result = calame_at(*WRITE)
    assert (result.code, result.out) == (3, "")
    assert len(service.asked) == 1
    assert result.err.count("\n") == 1
    assert "la clé est refusée" in result.err
    assert "CALAME_API_KEY" in result.err
    assert "Rien n’est écrit" in result.err
    assert not (tmp_path / "articles").exists()
    assert not keys_left(tmp_path, result.out, result.err)


LIE = "Le préfet Armand Tolvic a interdit la passerelle aux 4 500 cyclistes de Brissemont."


def test_a_spent_budget_stops_with_the_best_draft(calame_at: Calame, service: Service, tmp_path: Path) -> None:
    service.answers["WriterReply"] = lambda body: sections(body, lie=LIE)
    result = calame_at("write", "passerelle.txt", "--words", "140+", "--max-calls", "3", "--quiet")
    kept = manifest(tmp_path)
    assert (result.code, kept["outcome"], len(service.asked)) == (3, "needs_review", 3)
    assert "--max-calls" in kept["failure"]
    assert result.out.startswith("articles/")
    assert result.err.startswith(f"calame : {kept['failure']}. Pour reprendre ")


def test_what_no_verifier_could_read_is_told_in_the_words_of_the_source(
    calame_at: Calame, service: Service, tmp_path: Path
) -> None:
    free = "Le détour des collégiens n’a désormais plus lieu d’être, à en croire l’élu de la commune."
    service.answers["WriterReply"] = lambda body: sections(body, lie=free)
    result = calame_at(*WRITE, "--max-calls", "3")
    kept = manifest(tmp_path)
    assert service.asked == ["ExtractionReply", "OutlineReply", "WriterReply"]
    assert free not in next(tmp_path.glob("articles/*/article.md")).read_text(encoding="utf-8")
    assert (result.code, kept["outcome"]) == (0, "accepted")
    assert "sans réponse : budget atteint" in result.out


def test_a_budget_spent_before_any_draft_writes_nothing(calame_at: Calame, service: Service, tmp_path: Path) -> None:
    result = calame_at(*WRITE, "--max-calls", "1")
    assert (result.code, result.out, len(service.asked)) == (3, "", 1)
    assert "--max-calls" in result.err
    assert "relevez la limite" in result.err
    assert not (tmp_path / "articles").exists()


def test_a_service_down_in_a_revision_leaves_the_best_draft(
    calame_at: Calame, service: Service, tmp_path: Path
) -> None:
    service.answers["WriterReply"] = lambda body: sections(body, lie=LIE)
    spent = {"error": {"message": "no credit left", "code": "insufficient_quota"}}
    service.refuse = lambda name: (429, spent) if service.asked.count("WriterReply") > 1 else None
    result = calame_at("write", "passerelle.txt", "--words", "140+", "--json")
    assert service.asked.count("WriterReply") == 2
    assert (result.code, json.loads(result.out)["outcome"]) == (3, "needs_review")
    assert "le crédit du compte est épuisé" in manifest(tmp_path)["failure"]
    assert "le crédit du compte est épuisé" in result.err


def test_an_invented_sentence_is_gone_when_no_revision_mends_it(
    calame_at: Calame, service: Service, tmp_path: Path
) -> None:
    service.answers["WriterReply"] = lambda body: sections(body, lie=LIE)
    result = calame_at(*WRITE)
    assert (result.code, manifest(tmp_path)["outcome"]) == (0, "accepted")
    assert LIE not in next(tmp_path.glob("articles/*/article.md")).read_text(encoding="utf-8")


def test_a_seat_without_a_model_works_without_one(calame: Calame, service: Service, story: Path) -> None:
    asked = ("--model", "critic=custom:modele", "--base-url", service.url, "--json")
    result = calame(*WRITE, *asked)
    told = json.loads(result.out)
    assert result.err == ""
    assert told["team"] == "embedded"
    assert told["near_source_note"]
    assert set(service.asked) <= {"VerifierReply"}
    kept = manifest(story.parent)
    assert set(kept["models"]) == {"review"}


def test_a_known_price_is_told_with_its_date_and_can_be_capped(
    calame_at: Calame, service: Service, tmp_path: Path
) -> None:
    priced = calame_at(*WRITE, "--model", "openai:gpt-5-mini")
    assert priced.code == 0
    assert manifest(tmp_path)["usage"]["total"]["cost"] > 0
    assert re.search(r"prix publics relevés le \d\d/\d\d/20\d\d", priced.out)
    service.asked.clear()
    capped = calame_at(*WRITE, "--model", "openai:gpt-5-mini", "--max-cost", "0.0001", "--force")
    assert (capped.code, service.asked) == (3, ["ExtractionReply"])
    assert "--max-cost" in capped.err


def test_a_run_that_takes_too_long_stops(calame_at: Calame, service: Service, tmp_path: Path) -> None:
    service.refuse = lambda name: time.sleep(1.0 if name == "WriterReply" else 0.0)
    result = calame_at(*WRITE, "--timeout", "0.5")
    assert (result.code, result.out) == (3, "")
    assert "--timeout" in result.err
    assert not (tmp_path / "articles").exists()


def test_an_unknown_price_cannot_be_capped(calame_at: Calame, service: Service) -> None:
    result = calame_at(*WRITE, "--max-cost", "0.5")
    assert (result.code, service.asked) == (2, [])
    assert "prix inconnu" in result.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param(("--model", "openai"), "écrire FOURNISSEUR:MODÈLE", id="no colon"),
        pytest.param(("--model", "opnai:gpt"), "fournisseur inconnu 'opnai'", id="unknown provider"),
        pytest.param(("--model", "chef=openai:gpt"), "rôle inconnu 'chef'", id="unknown seat"),
        pytest.param(("--base-url", "ftp://exemple.fr"), "adresse http(s)", id="address"),
        pytest.param(("--max-calls", "0"), "--max-calls", id="no calls"),
        pytest.param(("--replay", "absent.jsonl"), "fichier illisible", id="no recording"),
        pytest.param(("--record", "nulle/part.jsonl"), "--record", id="record nowhere"),
    ],
)
def test_what_cannot_be_used_is_said_before_anything_is_asked(
    calame_at: Calame, service: Service, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    result = calame_at(*WRITE, *arguments)
    assert (result.code, result.out, service.asked) == (2, "", [])
    assert told in result.err
    assert result.err.count("\n") == 1
    assert not (tmp_path / "articles").exists()


def test_a_service_that_stays_down_is_asked_four_times_over_all_layers(
    calame_at: Calame, service: Service, tmp_path: Path
) -> None:
    service.refuse = lambda name: (503, {"error": {"message": "overloaded"}})
    result = calame_at(*WRITE)
    assert (result.code, service.asked) == (3, ["ExtractionReply"] * 4)
    assert "le service est en panne après 4 essais" in result.err
    assert not (tmp_path / "articles").exists()


def test_every_question_may_fail_three_times_and_every_request_is_counted(
    calame_at: Calame, service: Service, tmp_path: Path
) -> None:
    service.refuse = lambda name: (503, {"error": {}}) if service.asked.count(name) < 4 else None
    result = calame_at(*WRITE)
    kept = manifest(tmp_path)
    assert (result.code, kept["outcome"]) == (0, "accepted")
    asked = [name for name in service.asked if name != "VerifierReply"]
    assert asked == ["ExtractionReply"] * 4 + ["OutlineReply"] * 4 + ["WriterReply"] * 4
    assert kept["usage"]["total"]["calls"] == len(service.asked)


def test_attempts_are_what_the_settings_say(
    calame_at: Calame, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CALAME_ATTEMPTS", "2")
    service.refuse = lambda name: (503, {"error": {"message": "overloaded"}})
    result = calame_at(*WRITE)
    assert (result.code, service.asked) == (3, ["ExtractionReply"] * 2)
    assert "après 2 essais" in result.err


def test_concurrency_is_what_the_settings_say(calame_at: Calame, service: Service, story: Path) -> None:
    names = [f"source-{number}.txt" for number in range(4)]
    for number, name in enumerate(names):
        (story.parent / name).write_text(story.read_text(encoding="utf-8").replace("82", f"8{number}"), "utf-8")
    (story.parent / "calame.toml").write_text("concurrency = 2\n", encoding="utf-8")
    service.takes = 0.3
    calame_at("write", *names, "--words", "60+", "--json")
    assert service.most_in_flight == 2


def test_six_sources_are_read_four_at_a_time(calame_at: Calame, service: Service, story: Path) -> None:
    names = [f"source-{number}.txt" for number in range(6)]
    for number, name in enumerate(names):
        (story.parent / name).write_text(story.read_text(encoding="utf-8").replace("82", f"8{number}"), "utf-8")
    service.takes = 0.3
    calame_at("write", *names, "--words", "60+", "--json")
    assert service.asked[:7] == [*["ExtractionReply"] * 6, "OutlineReply"]
    assert service.most_in_flight == 4


def test_a_model_of_ones_own_that_goes_round_in_circles_is_stopped_and_asked_again(
    calame_at: Calame, service: Service, tmp_path: Path
) -> None:
    def honest(body: Json) -> Json:
        service.look_around()
        return extraction(body)

    service.circles = {"ExtractionReply"}
    service.answers["ExtractionReply"] = lambda body: honest(body) if service.asked.count("ExtractionReply") > 1 else {}
    result = calame_at(*WRITE, "--model", "llamacpp:modele")
    assert (result.code, manifest(tmp_path)["outcome"]) == (0, "accepted")
    assert service.asked[:3] == ["ExtractionReply", "ExtractionReply", "OutlineReply"]
    assert service.alone == [True], "the first answer was given up before the question was put again"


def test_a_missing_key_names_its_variable(calame: Calame) -> None:
    result = calame(*WRITE, "--model", "mistral:mistral-large-latest")
    assert (result.code, result.out) == (3, "")
    assert "MISTRAL_API_KEY" in result.err


ENGLISH = {
    "The harbour of Saltmere closed its fish market on Wednesday, the town council said.": (
        "Le port de Saltmere a fermé mercredi son marché aux poissons, selon le conseil municipal."
    ),
    "The market sold 1,240 tonnes of fish in 2025, down 12.5 percent on the year.": (
        "Le marché a vendu 1 240 tonnes de poisson en 2025, soit une baisse de 12,5 % sur un an."
    ),
    "The thirty-eight traders who worked there now land their fish at Port Wellan.": (
        "Les 38 mareyeurs qui y travaillaient déchargent désormais leur poisson à Port Wellan."
    ),
    "Maud Ellery, the mayor of Saltmere, has promised a new market hall before the summer.": (
        "Maud Ellery, la maire de Saltmere, a promis une nouvelle halle aux poissons avant l’été."
    ),
}


def translated(body: Json) -> Json:
    """French statements of English sentences, each with its own proof."""
    told = [
        {"statement": french, "evidence": [english], "speaker": None, "modality": "asserted", "salience": 4}
        for english, french in ENGLISH.items()
        if english in fenced(body)
    ]
    return {"facts": told, "doubts": []}


def test_an_english_source_becomes_a_french_article_that_a_model_verified(
    calame_at: Calame, service: Service, tmp_path: Path
) -> None:
    (tmp_path / "harbour.txt").write_text("\n\n".join(ENGLISH), encoding="utf-8")
    service.answers["ExtractionReply"] = translated
    result = calame_at("write", "harbour.txt", "--words", "50+")
    assert (result.code, manifest(tmp_path)["outcome"]) == (0, "accepted")
    assert service.asked == ["ExtractionReply", "OutlineReply", "WriterReply", "VerifierReply"]
    article = next(tmp_path.glob("articles/*/article.md")).read_text(encoding="utf-8")
    assert "1\u00a0240\u00a0tonnes" in article.replace("\u202f", "\u00a0")


def test_an_english_source_needs_models_that_read_and_write(
    calame_at: Calame, service: Service, tmp_path: Path
) -> None:
    (tmp_path / "harbour.txt").write_text("\n\n".join(ENGLISH), encoding="utf-8")
    result = calame_at("write", "harbour.txt", "--model", "writer=custom:modele")
    assert (result.code, service.asked) == (2, [])
    assert "il faut un modèle au relevé (extractor) et à la rédaction (writer)" in result.err


def test_facts_may_come_from_a_model(calame_at: Calame, service: Service) -> None:
    result = calame_at("facts", "passerelle.txt", "--json")
    assert (result.code, service.asked) == (0, ["ExtractionReply"])
    assert len(json.loads(result.out)["facts"]) == 12


def test_the_facts_of_six_sources_are_read_four_at_a_time(calame_at: Calame, service: Service, story: Path) -> None:
    names = [f"source-{number}.txt" for number in range(6)]
    for number, name in enumerate(names):
        (story.parent / name).write_text(story.read_text(encoding="utf-8").replace("82", f"8{number}"), "utf-8")
    service.takes = 0.2
    result = calame_at("facts", *names, "--json")
    assert (result.code, service.asked) == (0, ["ExtractionReply"] * 6)
    assert service.most_in_flight == 4


def test_facts_end_with_the_first_source_that_no_model_can_read(
    calame_at: Calame, service: Service, story: Path
) -> None:
    (story.parent / "autre.txt").write_text(story.read_text(encoding="utf-8").replace("82", "83"), "utf-8")
    service.refuse = lambda name: (401, {"error": {"message": "no", "code": "invalid_api_key"}})
    result = calame_at("facts", "passerelle.txt", "autre.txt")
    assert (result.code, result.out) == (3, "")
    assert "la clé est refusée" in result.err


def test_doctor_says_that_a_service_works(calame_at: Calame) -> None:
    works = calame_at("doctor", "--json")
    assert works.code == 0
    assert {row["ok"] for row in json.loads(works.out)} == {True}


def test_doctor_says_what_to_mend_and_shows_no_key(calame_at: Calame, service: Service) -> None:
    service.refuse = lambda name: (401, {"error": {"message": f"bad key {KEY}"}})
    refused = calame_at("doctor", "--json")
    assert refused.code == 3
    failed = [row for row in json.loads(refused.out) if row["ok"] is False]
    assert [row["check"] for row in failed] == ["la clé est acceptée"]
    assert "CALAME_API_KEY" in failed[0]["said"]
    assert KEY[:8] not in refused.out + refused.err


def test_doctor_alone_says_how_to_configure_a_model(calame: Calame) -> None:
    alone = calame("doctor")
    assert alone.code == 0
    assert "--model fournisseur:modèle" in alone.out
    missing = calame("doctor", "--model", "openai:gpt-5-mini")
    assert missing.code == 3
    assert "OPENAI_API_KEY" in missing.out


@dataclass(frozen=True)
class Fault:
    """What a service answers from some point of a run on, and how the run then tells it."""

    id: str
    status: int
    body: Json
    requests: int
    """Of the question that meets it."""
    told: str


ENDS = (
    Fault("down", 500, {"error": {}}, 4, "le service est en panne après 4 essais"),
    Fault("quota", 429, {"error": {"code": "insufficient_quota"}}, 1, "le crédit du compte est épuisé"),
    Fault("key", 401, {"error": {"message": KEY}}, 1, "la clé est refusée"),
    Fault("model", 404, {"error": {"code": "model_not_found"}}, 1, "ce modèle n'existe pas ici"),
    Fault("filter", 400, {"error": {"code": "content_filter"}}, 1, "refuse de répondre"),
    Fault("context", 400, {"error": {"code": "context_length_exceeded"}}, 1, "dépasse ce que le modèle peut lire"),
    Fault("half an answer", 200, {"sections": "non"}, 2, "n'a pas la forme demandée après 2 essais"),
    Fault("nothing", 200, {}, 2, "n'a pas la forme demandée après 2 essais"),
)


@pytest.mark.parametrize("fault", ENDS, ids=lambda fault: fault.id)
def test_a_fault_in_a_revision_leaves_the_best_draft_and_one_sentence(
    calame_at: Calame, service: Service, tmp_path: Path, fault: Fault
) -> None:
    service.answers["WriterReply"] = lambda body: sections(body, lie=LIE)
    first = ["ExtractionReply", "OutlineReply", "WriterReply"]

    def refuse(name: str) -> tuple[int, Json] | None:
        revised = name == "WriterReply" and service.asked.count(name) > 1
        return (fault.status, fault.body) if revised else None

    service.refuse = refuse
    result = calame_at("write", "passerelle.txt", "--words", "140+")
    kept = manifest(tmp_path)
    asked = [name for name in service.asked if name != "VerifierReply"]
    assert asked == [*first, *["WriterReply"] * fault.requests]
    assert (result.code, kept["outcome"]) == (3, "needs_review")
    assert fault.told in kept["failure"].replace("’", "'")
    assert result.err.count("\n") == 1
    article = next(tmp_path.glob("articles/*/article.md")).read_text(encoding="utf-8")
    assert LIE not in article
    assert "Trévallon" in article
    assert not keys_left(tmp_path, result.out, result.err)


@pytest.mark.parametrize("fault", [fault for fault in ENDS if fault.status != 200], ids=lambda fault: fault.id)
def test_a_fault_before_any_draft_writes_nothing_and_says_why(
    calame_at: Calame, service: Service, tmp_path: Path, fault: Fault
) -> None:
    service.refuse = lambda name: (fault.status, fault.body) if name == "OutlineReply" else None
    result = calame_at(*WRITE)
    assert service.asked == ["ExtractionReply", *["OutlineReply"] * fault.requests]
    assert (result.code, result.out) == (3, "")
    assert fault.told in result.err.replace("’", "'")
    assert not (tmp_path / "articles").exists()
    assert not keys_left(tmp_path, result.out, result.err)


def test_an_article_in_another_language_is_not_accepted(calame_at: Calame, service: Service, tmp_path: Path) -> None:
    english = iter(
        [
            "The town of Trévallon opened a footbridge of 82 metres over the Vioune on Monday.",
            "The structure cost 1.4 million euros, according to the town hall.",
            "The works had begun in March 2024.",
        ]
        * 30
    )

    def spoken(body: Json) -> Json:
        told = sections(body)
        for section in told["sections"]:
            for paragraph in section["paragraphs"]:
                for sentence in paragraph["sentences"]:
                    sentence["text"] = next(english)
        return told

    service.answers["WriterReply"] = spoken
    result = calame_at(*WRITE)
    kept = manifest(tmp_path)
    article = next(tmp_path.glob("articles/*/article.md")).read_text(encoding="utf-8")
    assert kept["outcome"] != "accepted" or "The town of" not in article
    assert result.code in {0, 1}


EVERYTHING = ("ExtractionReply", "OutlineReply", "WriterReply")


@pytest.mark.parametrize("unread", [("OutlineReply",), ("WriterReply",), EVERYTHING], ids="+".join)
def test_what_a_weak_model_cannot_answer_is_done_by_rules_and_told(
    calame_at: Calame, service: Service, tmp_path: Path, unread: tuple[str, ...]
) -> None:
    service.answers |= dict.fromkeys(unread, lambda _: {"non": "oui"})
    result = calame_at(*WRITE)
    kept = manifest(tmp_path)
    assert (result.code, kept["outcome"]) == (0, "accepted")
    assert [service.asked.count(name) for name in EVERYTHING] == [1 + (name in unread) for name in EVERYTHING]
    assert "n'a pas la forme demandée après 2 essais" in kept["failure"]
    assert "sans réponse" in result.out
    seats = [{"ExtractionReply": "extract", "OutlineReply": "outline", "WriterReply": "write"}[name] for name in unread]
    assert list(kept["without_model"]) == seats
    assert kept["team"] == ("embedded" if "write" in seats else "model")
    assert ("Brouillon proche des sources" in result.out) is ("write" in seats)
    assert "Avec un modèle" not in result.out
    article = next(tmp_path.glob("articles/*/article.md")).read_text(encoding="utf-8")
    assert "La région a payé 40\u00a0% de la somme." in article.replace("\u202f", "\u00a0")


def test_a_section_of_a_long_article_that_no_try_makes_readable_is_written_by_rules(
    calame_at: Calame, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("calame.agents.writer.ModelWriter.whole_up_to", 50)

    def torn(body: Json) -> Json:
        return {"non": "oui"} if "- sec-2 (" in body["messages"][-1]["content"] else sections(body)

    service.answers["WriterReply"] = torn
    result = calame_at(*WRITE)
    kept = manifest(tmp_path)
    assert (result.code, kept["outcome"], kept["team"]) == (0, "accepted", "model")
    assert kept["without_model"]["write"].startswith("sec-2 : écrit sans modèle")
    assert "éteindre les lampes" in next(tmp_path.glob("articles/*/article.md")).read_text(encoding="utf-8")


def test_what_a_model_cannot_write_from_another_language_is_not_written(calame_at: Calame, service: Service) -> None:
    service.answers["OutlineReply"] = lambda _: {"non": "oui"}
    service.answers["ExtractionReply"] = translated
    Path("harbour.txt").write_text("\n\n".join(ENGLISH), encoding="utf-8")
    result = calame_at("write", "harbour.txt", "--words", "50+")
    assert (result.code, service.asked) == (3, ["ExtractionReply", "OutlineReply", "OutlineReply"])
    assert "Rien n’est écrit" in result.err


def resumable(said: str) -> str:
    (run,) = re.findall(r"calame resume (\S+)(?=\s|$)", " ".join(said.split()))
    return str(run)


def test_a_run_that_a_fault_stopped_goes_on_without_asking_again_what_was_answered(
    calame_at: Calame, service: Service, tmp_path: Path
) -> None:
    service.refuse = lambda name: (401, {"error": {"message": "no"}}) if name == "WriterReply" else None
    stopped = calame_at(*WRITE)
    assert stopped.code == 3
    assert service.asked == ["ExtractionReply", "OutlineReply", "WriterReply"]

    service.asked.clear()
    service.refuse = lambda name: None
    done = calame_at("resume", resumable(stopped.err))
    assert done.code == 0, done.err
    assert service.asked[0] == "WriterReply"
    assert not {"ExtractionReply", "OutlineReply"} & set(service.asked)
    assert not keys_left(tmp_path, stopped.err, done.out)


def test_an_article_that_a_fault_cut_short_is_begun_anew_on_the_replies_and_takes_its_own_place(
    calame_at: Calame, service: Service, tmp_path: Path
) -> None:
    service.answers["WriterReply"] = lambda body: sections(body, lie=LIE)
    first = calame_at("write", "passerelle.txt", "--words", "140+", "--max-calls", "3")
    assert (first.code, service.asked) == (3, ["ExtractionReply", "OutlineReply", "WriterReply"])
    assert "--max-calls" in manifest(tmp_path)["failure"]

    service.answers["WriterReply"] = sections
    calame_at("resume", resumable(first.err), "--max-calls", "40")
    assert service.asked.count("ExtractionReply") == service.asked.count("OutlineReply") == 1
    assert service.asked.count("WriterReply") >= 2
    assert (manifest(tmp_path)["failure"], manifest(tmp_path)["settings"]["max_calls"]) == ("", 40)
    assert len(list((tmp_path / "articles").iterdir())) == 1


def test_a_run_killed_in_the_middle_is_finished_by_resume_and_then_left_alone(
    calame_at: Calame, service: Service, story: Path
) -> None:
    service.takes = 0.4
    command = [sys.executable, "-m", "calame.cli.app", *WRITE]
    with subprocess.Popen(command, cwd=story.parent, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        for _ in range(1200):
            if "WriterReply" in service.asked:
                break
            time.sleep(0.05)
        process.kill()
    (told,) = json.loads(calame_at("runs", "--json").out)
    assert (told["status"], told["busy"], told["step"]) == ("running", False, "write")
    service.asked.clear()
    assert calame_at("resume", told["id"]).code == 0
    assert not {"ExtractionReply", "OutlineReply"} & set(service.asked)

    service.asked.clear()
    files = {path: path.read_bytes() for path in (story.parent / "articles").rglob("*") if path.is_file()}
    again = calame_at("resume", told["id"], "--quiet")
    assert (again.code, again.out.strip(), service.asked) == (
        0,
        str(next(iter(files)).parent.relative_to(story.parent)),
        [],
    )
    assert files == {path: path.read_bytes() for path in (story.parent / "articles").rglob("*") if path.is_file()}


@pytest.mark.parametrize("run", ["nulle-part", "..", "%", "essai\x1b[31m"])
def test_a_run_that_is_none_is_not_resumed(calame_at: Calame, service: Service, run: str) -> None:
    told = calame_at("resume", run)
    assert told.code == 2
    assert "calame runs" in told.err
    assert "\x1b" not in told.err
    assert not service.asked
