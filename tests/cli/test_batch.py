"""`calame batch` on a model over HTTP on loopback: killed, taken up again, run again, and what one article may do."""

import fcntl
import json
import os
import runpy
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple
from urllib.request import urlopen

import pytest

from calame.cli import batch_work
from calame.cli.app import run
from calame.contracts import Source

LOOPBACK = Path(__file__).resolve().parents[2] / "benchmarks" / "loopback.py"
PLAIN = runpy.run_path(str(LOOPBACK))
ARTICLES = 6
CALLS = 3
"""Requests that one of these articles takes: facts, outline, sections."""
TEXT = (
    "La commune de {town} a ouvert lundi une piscine couverte de {metres} mètres. Le bassin a coûté 3,{metres} "
    "millions d’euros, selon la mairie. « Les écoles viendront dès jeudi », a déclaré la maire, Aline Vasseur. "
    "La région a payé 30 % de la somme. Une association de riverains demande un parking plus grand. Le chantier "
    "avait commencé en mars 2024 et a duré dix mois. Quarante ouvriers y ont travaillé. Le club de natation "
    "compte 1{metres} licenciés. L’entrée coûtera 4 euros pour les adultes et 2 euros pour les enfants."
)
TOWNS = ("Brévans", "Lorvaux", "Sainte-Aube", "Trévallon", "Corvanne", "Valmer")


class Told(NamedTuple):
    code: int
    out: str
    err: str


class Model:
    """An endpoint in this process that can be told to misbehave."""

    def __init__(self) -> None:
        self.status = 200
        self.asked: list[bytes] = []
        self.most = 0
        self._now = 0
        self._lock = threading.Lock()
        model = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                raw = self.rfile.read(int(self.headers["content-length"]))
                status, told = model.answer(raw)
                data = json.dumps(told).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class's name
                """Says nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/v1"

    def answer(self, raw: bytes) -> tuple[int, dict[str, Any]]:
        with self._lock:
            self.asked.append(raw)
            self._now += 1
            self.most = max(self.most, self._now)
        time.sleep(0.05)  # long enough for requests to meet
        with self._lock:
            self._now -= 1
        if self.status != 200:
            return self.status, {"error": {"message": "non", "type": "x"}}
        return 200, PLAIN["reply"](json.loads(raw))


@pytest.fixture
def model() -> Iterator[Model]:
    serving = Model()
    thread = threading.Thread(target=serving.server.serve_forever)
    thread.start()
    yield serving
    serving.server.shutdown()
    thread.join()
    serving.server.server_close()


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in list(os.environ):
        if name.startswith(("CALAME_", "OTEL_")):
            monkeypatch.delenv(name)
    return tmp_path


def rows(count: int = ARTICLES) -> list[dict[str, Any]]:
    return [
        {"id": town, "text": TEXT.format(town=town, metres=25 + number), "words": "80-400"}
        for number, town in enumerate(TOWNS[:count])
    ]


def write_rows(path: Path, values: list[dict[str, Any] | str]) -> None:
    lines = [value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) for value in values]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.fixture
def batch(here: Path, model: Model, capsys: pytest.CaptureFixture[str]) -> Callable[..., Told]:
    def told(*arguments: str, model_at: str = model.url) -> Told:
        asked = ("--model", "custom:plain", "--base-url", model_at) if model_at else ()
        code = run(["batch", "lot.jsonl", "--out", "lot", *asked, *arguments])
        said = capsys.readouterr()
        return Told(code, said.out, said.err)

    return told


def results(here: Path) -> dict[str, dict[str, Any]]:
    found = [json.loads(line) for line in (here / "lot" / "results.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len({one["key"] for one in found}) == len(found)
    return {one["name"]: one for one in found}


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(path): (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in sorted(folder.rglob("*"))
    }


def test_a_batch_that_is_killed_goes_on_without_paying_a_reply_twice_and_then_rests(here: Path) -> None:
    articles = 4
    write_rows(here / "lot.jsonl", list(rows(articles)))
    command = [sys.executable, "-m", "calame.cli.app", "batch", "lot.jsonl", "--out", "lot", "--model", "custom:plain"]
    serving = subprocess.Popen([sys.executable, str(LOOPBACK), "--latency", "0.2"], stdout=subprocess.PIPE, text=True)
    try:
        assert serving.stdout is not None
        url = serving.stdout.readline().strip()

        def asked() -> dict[str, int]:
            with urlopen(f"{url}/stats") as answer:
                told: dict[str, int] = json.load(answer)
            return told

        command += ["--base-url", f"{url}/v1", "--at-once", "3"]
        first = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 90
        while asked()["answered"] < CALLS + 2 and time.monotonic() < deadline and first.poll() is None:
            time.sleep(0.01)
        first.send_signal(signal.SIGKILL)
        assert first.wait() == -signal.SIGKILL
        time.sleep(0.5)  # what was in flight is answered to nobody
        under_way = 4
        again = subprocess.run(command, capture_output=True, timeout=120, check=False)
        assert again.returncode == 0, again.stderr.decode()
        found = results(here)
        assert {one["outcome"] for one in found.values()} == {"accepted"}
        assert len(found) == articles
        assert sorted(path.name for path in (here / "lot").iterdir() if path.is_dir()) == sorted(found)
        paid = asked()
        assert paid["distinct"] == articles * CALLS
        assert paid["begun"] <= articles * CALLS + under_way
        assert sum(one["calls"] for one in found.values()) >= articles * CALLS

        before = snapshot(here)
        rested = subprocess.run(command, capture_output=True, timeout=120, check=False)
        assert (rested.returncode, asked()) == (0, paid)
        assert snapshot(here) == before
    finally:
        serving.terminate()
        serving.wait()
        assert serving.stdout is not None
        serving.stdout.close()


def test_all_articles_pass_one_gate(here: Path, batch: Callable[..., Told], model: Model) -> None:
    (here / "calame.toml").write_text("concurrency = 2\n", encoding="utf-8")
    write_rows(here / "lot.jsonl", list(rows()))
    told = batch("--at-once", "6", "--events", "e.jsonl")
    assert told.code == 0
    assert model.most == 2
    assert len(model.asked) == ARTICLES * CALLS
    lines = [json.loads(line) for line in (here / "e.jsonl").read_text().splitlines()]
    assert (lines[0]["kind"], lines[-1]["kind"]) == ("batch_started", "batch_finished")
    by_run: dict[str, list[dict[str, Any]]] = {}
    for line in lines[1:-1]:
        by_run.setdefault(line["run"], []).append(line)
    assert set(by_run) == {one["run"] for one in results(here).values()}
    for events in by_run.values():
        assert [event["sequence"] for event in events] == list(range(1, len(events) + 1))
        assert (events[0]["kind"], events[-1]["kind"]) == ("run_started", "finished")
        assert sum(event["kind"] == "model_called" for event in events) == CALLS
    assert "Aline Vasseur" not in (here / "e.jsonl").read_text()


def test_what_fails_is_listed_with_its_line_and_taken_up_by_resume_alone(
    here: Path, batch: Callable[..., Told], model: Model
) -> None:
    missing = {"id": "absent", "file": "absent.txt", "words": "80-400"}
    write_rows(here / "lot.jsonl", [rows(1)[0], "{cassé", missing, rows(1)[0]])
    told = batch()
    assert told.code == 1
    assert "lot.jsonl, ligne 2 : la ligne n’est pas un objet JSON lisible." in told.out
    assert "lot.jsonl, ligne 3 : fichier 'absent.txt' illisible (introuvable)." in told.out
    assert {name: one["status"] for name, one in results(here).items() if name != "brevans"} == {
        "absent": "failed",
        "lot-2": "failed",
    }
    paid = len(model.asked)
    (here / "absent.txt").write_text(TEXT.format(town="Absent", metres=31), encoding="utf-8")
    before = snapshot(here)
    assert batch().code == 1
    assert (len(model.asked), snapshot(here)) == (paid, before)
    assert batch("--resume").code == 1
    assert len(model.asked) == paid + CALLS
    write_rows(here / "lot.jsonl", [rows(1)[0], missing])
    assert batch("--resume").code == 0
    (here / "autre.txt").write_text(TEXT.format(town="Autre", metres=32), encoding="utf-8")
    write_rows(here / "lot.jsonl", [rows(1)[0], missing, {"id": "autre", "file": "autre.txt", "words": "80-400"}])
    assert batch().code == 0
    assert {one["status"] for one in results(here).values()} == {"finished"}
    assert len(model.asked) == paid + 2 * CALLS


def test_a_key_that_is_refused_stops_the_batch_and_fails_no_article(
    here: Path, batch: Callable[..., Told], model: Model
) -> None:
    write_rows(here / "lot.jsonl", list(rows(4)))
    model.status = 401
    told = batch("--at-once", "1")
    assert told.code == 3
    assert "Relancez la même commande" in told.err
    assert len(model.asked) == 1
    assert not (here / "lot" / "results.jsonl").exists()
    model.status = 200
    assert batch().code == 0
    assert len(results(here)) == 4


def test_a_service_that_is_down_is_left_alone_after_a_few_articles(
    here: Path, batch: Callable[..., Told], model: Model
) -> None:
    (here / "calame.toml").write_text("attempts = 1\n", encoding="utf-8")
    write_rows(here / "lot.jsonl", list(rows()))
    model.status = 503
    told = batch("--at-once", "1")
    assert told.code == 3
    assert len(model.asked) == batch_work.OUTAGE
    assert [one["status"] for one in results(here).values()] == ["failed"] * batch_work.OUTAGE
    model.status = 200
    assert batch("--resume").code == 0
    assert [one["status"] for one in results(here).values()] == ["finished"] * ARTICLES


def test_one_article_s_accident_costs_no_other(
    here: Path, batch: Callable[..., Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_rows(here / "lot.jsonl", list(rows(3)))

    def trips(sources: tuple[Source, ...], *_: object) -> None:
        if "Lorvaux" in sources[0].text:
            raise ZeroDivisionError("division par zéro")

    with monkeypatch.context() as patched:
        patched.setattr(batch_work, "require_french", trips)
        told = batch()
    assert told.code == 1
    assert "ZeroDivisionError" in results(here)["lorvaux"]["reason"]
    assert batch("--resume").code == 0


def test_the_batch_s_folder_belongs_to_one_batch(here: Path, batch: Callable[..., Told], model: Model) -> None:
    write_rows(here / "lot.jsonl", list(rows(1)))
    (here / "lot").mkdir()
    (here / "lot" / "notes.txt").write_text("à moi", encoding="utf-8")
    refused = batch()
    assert (refused.code, refused.err.count("\n")) == (2, 1)
    assert "dossier vide" in refused.err
    (here / "lot" / "notes.txt").unlink()
    assert batch().code == 0
    other = batch("--words", "200-300")
    assert other.code == 2
    assert "words" in other.err
    paid = len(model.asked)
    with (here / "lot" / "batch.json").open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        busy = batch()
    assert (busy.code, len(model.asked)) == (3, paid)
    assert "Un autre processus" in busy.err


def test_a_line_left_half_written_is_taken_up_again_without_a_request(
    here: Path, batch: Callable[..., Told], model: Model
) -> None:
    write_rows(here / "lot.jsonl", list(rows(2)))
    assert batch().code == 0
    paid = len(model.asked)
    file = here / "lot" / "results.jsonl"
    whole = file.read_bytes()
    articles = {name: made for name, made in snapshot(here / "lot").items() if "results" not in name}
    file.write_bytes(whole[:-40])
    assert batch().code == 0
    assert len(model.asked) == paid
    told = [{**json.loads(line), "seconds": 0} for raw in (whole, file.read_bytes()) for line in raw.splitlines()]
    assert (len(told), told[2:]) == (4, told[:2])
    assert {name: made for name, made in snapshot(here / "lot").items() if "results" not in name} == articles


def test_an_article_somebody_edited_is_never_overwritten(here: Path, batch: Callable[..., Told], model: Model) -> None:
    write_rows(here / "lot.jsonl", list(rows(1)))
    assert batch().code == 0
    page = here / "lot" / "brevans" / "article.md"
    page.write_text("retouché", encoding="utf-8")
    assert batch().code == 0
    row = rows(1)[0]
    write_rows(here / "lot.jsonl", [{**row, "text": row["text"] + " Une fête est prévue samedi."}])
    assert batch().code == 0
    assert page.read_text(encoding="utf-8") == "retouché"
    assert {one["name"] for one in results(here).values()} == {"brevans", "brevans-2"}


def test_a_run_that_waits_for_a_person_is_parked_and_taken_in_once_it_is_answered(
    here: Path, batch: Callable[..., Told], model: Model, capsys: pytest.CaptureFixture[str]
) -> None:
    write_rows(here / "lot.jsonl", list(rows(1)))
    told = batch("--ask", "final")
    assert told.code == 1
    (parked,) = results(here).values()
    assert (parked["status"], parked["outcome"]) == ("waiting", None)
    assert f"calame resume {parked['run']}" in told.out
    paid = len(model.asked)
    assert batch("--ask", "final").code == 1
    assert len(model.asked) == paid
    assert run(["resume", parked["run"], "--accept"]) == 0
    capsys.readouterr()
    assert batch("--ask", "final").code == 0
    (settled,) = results(here).values()
    assert (settled["status"], settled["name"], len(model.asked)) == ("finished", "brevans", paid)
    assert sorted(path.name for path in (here / "lot").iterdir()) == ["batch.json", "brevans", "results.jsonl"]


def test_resume_is_advised_only_for_what_may_pass(here: Path, batch: Callable[..., Told], model: Model) -> None:
    write_rows(here / "lot.jsonl", [rows(1)[0], "{cassé"])
    told = batch()
    assert "--resume" not in told.out
    assert "Corrigez ces entrées, puis relancez" in told.out
    write_rows(here / "lot.jsonl", list(rows(2)))
    told = batch("--max-calls", "1")
    assert "la même commande avec --resume" in told.out


def test_json_tells_how_the_batch_stands(here: Path, batch: Callable[..., Told]) -> None:
    write_rows(here / "lot.jsonl", [rows(1)[0], "{cassé"])
    told = json.loads(batch("--json").out)
    assert told["counts"] == {"accepted": 1, "failed": 1}
    assert told["usage"]["calls"] == CALLS
    assert [failure["place"] for failure in told["failures"]] == ["lot.jsonl, ligne 2"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["absent.jsonl", "--out", "lot"], "introuvable"),
        (["lot.jsonl", "--out", "lot.jsonl"], "est un fichier"),
        (["lot.jsonl"], "--out"),
        (["lot.jsonl", "--out", "lot", "--at-once", "0"], "--at-once"),
        (["lot.jsonl", "--out", "lot", "--max-total", "-1"], "--max-total"),
        (["lot.jsonl", "--out", "lot", "--rate", "vite"], "--rate"),
        (["lot.jsonl", "--out", "lot", "--events", "absent/e.jsonl"], "--events"),
    ],
)
def test_wrong_use_is_one_sentence_and_leaves_nothing(
    here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    write_rows(here / "lot.jsonl", list(rows(1)))
    assert run(["batch", *arguments]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert said in told.err
    assert not (here / "lot" / "results.jsonl").exists()


def test_a_limit_in_money_needs_prices(here: Path, batch: Callable[..., Told], model: Model) -> None:
    write_rows(here / "lot.jsonl", list(rows(1)))
    told = batch("--max-total", "5")
    assert told.code == 2
    assert "prix inconnu" in told.err
    assert model.asked == []


def test_a_folder_is_written_without_any_model(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "depeches").mkdir()
    for town in TOWNS[:2]:
        (here / "depeches" / f"{town}.txt").write_text(TEXT.format(town=town, metres=25), encoding="utf-8")
    assert run(["batch", "depeches", "--out", "lot", "--words", "80-400", "--quiet"]) in {0, 1}
    assert capsys.readouterr().out == f"{Path('lot') / 'results.jsonl'}\n"
    assert set(results(here)) == {"brevans", "lorvaux"}
    assert all((here / "lot" / name / "manifest.json").exists() for name in ("brevans", "lorvaux"))
