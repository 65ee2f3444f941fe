"""A whole run as a process, with its traces on their way to LangSmith's and OpenTelemetry's interfaces on loopback."""

import json
import re
import runpy
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("opentelemetry.exporter.otlp.proto.http", reason="the extra `otel` is not installed")

PLAIN = runpy.run_path(str(Path(__file__).resolve().parents[2] / "benchmarks" / "loopback.py"))
KEYS = {"CALAME_API_KEY": "sk-canari-modele-9f3", "LANGSMITH_API_KEY": "ls-canari-traces-7c1"}
TEXT = (
    "La commune de Brévans a ouvert lundi une piscine couverte de 25 mètres. Le bassin a coûté 3,2 millions d’euros, "
    "selon la mairie. « Les écoles viendront dès jeudi », a déclaré la maire, Aline Vasseur. La région a payé 30 % de "
    "la somme. Une association de riverains demande un parking plus grand."
)


class Both:
    """A model and two collectors behind one port."""

    def __init__(self) -> None:
        self.got: dict[str, bytes] = {"langsmith": b"", "otel": b""}
        both = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                limits = {"size_limit": 100, "size_limit_bytes": 20_000_000, "scale_up_nthreads_limit": 1}
                more = {"scale_up_qsize_trigger": 1000, "scale_down_nempty_trigger": 4, "use_multipart_endpoint": True}
                self._say({"version": "0.10", "batch_ingest_config": {**limits, **more}})

            def do_POST(self) -> None:
                raw = self._body()
                if self.path.endswith("/chat/completions"):
                    self._say(PLAIN["reply"](json.loads(raw)))
                    return
                both.got["otel" if self.path == "/v1/traces" else "langsmith"] += raw
                self._say({})

            def _body(self) -> bytes:
                if "chunked" not in self.headers.get("transfer-encoding", ""):
                    return self.rfile.read(int(self.headers.get("content-length") or 0))
                pieces = []
                while size := int(self.rfile.readline().strip(), 16):
                    pieces.append(self.rfile.read(size))
                    self.rfile.readline()
                self.rfile.readline()
                return b"".join(pieces)

            def _say(self, told: dict[str, Any]) -> None:
                data = json.dumps(told).encode()
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class's name
                """Says nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture(scope="module")
def served() -> Iterator[Both]:
    both = Both()
    thread = threading.Thread(target=both.server.serve_forever)
    thread.start()
    yield both
    both.server.shutdown()
    thread.join()
    both.server.server_close()


@pytest.fixture(scope="module")
def written(served: Both, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("essai")
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    environ = {
        "PATH": str(Path(sys.executable).parent),
        "PYTHONPATH": ":".join(entry for entry in sys.path if entry),
        "PYTHONIOENCODING": "utf-8",
        "LANGSMITH_TRACING": "true",
        "LANGSMITH_ENDPOINT": served.url,
        "OTEL_EXPORTER_OTLP_ENDPOINT": served.url,
        **KEYS,
    }
    command = [sys.executable, "-m", "calame.cli.app", "write", "a.txt", "--words", "60-200", "--quiet"]
    command += ["--model", "custom:plain", "--base-url", f"{served.url}/v1", "--events", "e.jsonl"]
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, timeout=180, check=False)
    assert done.stderr.decode() == ""
    assert done.returncode in {0, 1}
    return folder


def test_langsmith_gets_the_graph_the_nodes_and_what_models_answered(served: Both, written: Path) -> None:
    assert written.exists()
    raw = served.got["langsmith"]
    names = set(re.findall(rb'"name":"(\w+)"', raw))
    assert {b"LangGraph", b"extract", b"outline", b"write", b"review", b"publish", b"RawChat"} <= names
    assert b'"input_tokens"' in raw
    assert b"Aline Vasseur" in raw  # whoever turns LangSmith on sends it prompts and answers


def test_opentelemetry_gets_figures_and_no_text(served: Both, written: Path) -> None:
    assert written.exists()
    raw = served.got["otel"]
    for name in (b"calame.run", b"calame.node write", b"chat plain", b"gen_ai.usage.output_tokens"):
        assert name in raw
    assert b"Aline Vasseur" not in raw
    assert "piscine" not in raw.decode("utf-8", "replace")


def test_no_key_stands_in_a_trace_or_in_a_file(served: Both, written: Path) -> None:
    files = [path.read_bytes() for path in written.rglob("*") if path.is_file()]
    assert {"langsmith", "otel"} <= served.got.keys()
    assert len(files) > 1
    for raw in (*served.got.values(), *files):
        assert raw
        assert not [key for key in KEYS.values() if key.encode() in raw]


def test_events_tell_the_same_run_without_its_text(written: Path) -> None:
    raw = (written / "e.jsonl").read_text(encoding="utf-8")
    lines = [json.loads(line) for line in raw.splitlines()]
    kinds = [line["kind"] for line in lines]
    assert (kinds[0], kinds[-1]) == ("run_started", "finished")
    assert kinds.count("model_called") == lines[-1]["data"]["calls"] >= 3
    rounds = [line["data"] for line in lines if line["kind"] == "round_finished"]
    assert len(rounds) == lines[-1]["data"]["rounds"]
    assert kinds.count("finding") == sum(one["findings"] for one in rounds)
    assert "Vasseur" not in raw
