"""Spans of runs, in memory and on their way to a collector on loopback."""

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from calame.contracts import Article
from calame.events import Event, Stream
from calame.models.accounting import CallReport
from calame.models.port import Usage
from calame.observe import Spans, tracing

sdk = pytest.importorskip("opentelemetry.sdk.trace", reason="the extra `otel` is not installed")
otlp = pytest.importorskip("opentelemetry.exporter.otlp.proto.http", reason="the extra `otel` is not installed")

from opentelemetry.sdk.trace import ReadableSpan, TracerProvider  # noqa: E402 - after the skip
from opentelemetry.sdk.trace.export import SimpleSpanProcessor  # noqa: E402 - the same
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter  # noqa: E402 - the same


def called(seat: str, outcome: str = "ok", cost: float | None = 0.5) -> Event:
    usage = Usage(calls=1, tokens_in=100, tokens_out=20, cost=cost, seconds=0.2)
    report = CallReport(
        seat=seat, endpoint="openai:gpt-5-mini (h:1)", attempt=1, outcome=outcome, usage=usage, model="gpt-5-mini-2026"
    )
    return Event("model_called", seat, payload=report)


class Kept:
    """A provider that keeps its spans."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        provider = TracerProvider(shutdown_on_exit=False)
        provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.spans = Spans(provider)

    @property
    def found(self) -> Sequence[ReadableSpan]:
        return self._exporter.get_finished_spans()

    def named(self, name: str) -> list[ReadableSpan]:
        return [span for span in self.found if span.name == name]

    def parent(self, span: ReadableSpan) -> ReadableSpan | None:
        ids = {other.context.span_id: other for other in self.found if other.context}
        return ids.get(span.parent.span_id) if span.parent else None


@pytest.fixture
def kept() -> Kept:
    return Kept()


async def two_sections(stream: Stream) -> None:
    """A run whose two writers work side by side, as branches of the graph do."""

    async def branch(section: str, calls: int) -> None:
        stream.hear(Event("node_started", "write", section))
        for _ in range(calls):
            await asyncio.sleep(0)
            stream.hear(called("write"))
        stream.hear(Event("node_finished", "write", section))

    stream.hear(Event("run_started", "run"))
    await asyncio.gather(branch("lead", 1), branch("sec-1", 3))


def test_calls_stand_under_their_own_node_though_branches_are_interleaved(kept: Kept, article: Article) -> None:
    stream = Stream("r1", kept.spans.hear)
    asyncio.run(two_sections(stream))
    stream.hear(Event("finished", "publish", article.reason, article))
    (run,) = kept.named("calame.run")
    assert run.parent is None
    nodes = {span.attributes["calame.part"]: span for span in kept.named("calame.node write") if span.attributes}
    assert {kept.parent(node) for node in nodes.values()} == {run}
    parents = [kept.parent(span) for span in kept.named("chat gpt-5-mini-2026")]
    assert [parents.count(nodes["lead"]), parents.count(nodes["sec-1"])] == [1, 3]


def test_a_call_tells_tokens_cost_and_its_own_time(kept: Kept, article: Article) -> None:
    stream = Stream("r1", kept.spans.hear)
    asyncio.run(two_sections(stream))
    span = kept.named("chat gpt-5-mini-2026")[0]
    assert span.attributes
    assert span.attributes["gen_ai.request.model"] == "gpt-5-mini"
    assert span.attributes["gen_ai.usage.input_tokens"] == 100
    assert span.attributes["gen_ai.usage.output_tokens"] == 20
    assert span.attributes["calame.cost_usd"] == 0.5
    assert span.start_time
    assert span.end_time
    assert (span.end_time - span.start_time) / 1e9 == pytest.approx(0.2, abs=0.001)


def test_an_unknown_cost_is_not_told_as_zero(kept: Kept) -> None:
    stream = Stream("r1", kept.spans.hear)
    stream.hear(Event("run_started", "run"))
    stream.hear(called("write", cost=None))
    assert "calame.cost_usd" not in (kept.named("chat gpt-5-mini-2026")[0].attributes or {})


@pytest.mark.parametrize("ending", ["run_failed", "waiting"])
def test_nothing_stays_open_when_a_run_ends_in_the_middle(kept: Kept, ending: Any) -> None:
    stream = Stream("r1", kept.spans.hear)
    stream.hear(Event("run_resumed", "run"))
    stream.hear(Event("node_started", "write", "lead"))
    stream.hear(called("write", "timeout"))
    stream.hear(Event(ending, "run", "Le service ne répond pas."))
    assert {span.name for span in kept.found} == {"calame.run", "calame.node write", "chat gpt-5-mini-2026"}
    (run,) = kept.named("calame.run")
    assert run.status.is_ok == (ending == "waiting")
    assert not kept.named("calame.node write")[0].status.is_ok
    assert (kept.named("chat gpt-5-mini-2026")[0].attributes or {})["error.type"] == "timeout"


def test_runs_side_by_side_keep_their_own_spans(kept: Kept, article: Article) -> None:
    async def one(run: str) -> None:
        stream = Stream(run, kept.spans.hear)
        await two_sections(stream)
        stream.hear(Event("finished", "publish", "", article))

    async def both() -> None:
        await asyncio.gather(one("r1"), one("r2"))

    asyncio.run(both())
    runs = kept.named("calame.run")
    assert {(span.attributes or {})["calame.run"] for span in runs} == {"r1", "r2"}
    for run in runs:
        assert run.context
        same = [span for span in kept.found if span.context and span.context.trace_id == run.context.trace_id]
        assert len(same) == 1 + 2 + 4


def test_no_text_stands_in_a_span(kept: Kept, article: Article) -> None:
    stream = Stream("r1", kept.spans.hear)
    stream.hear(Event("run_started", "run"))
    stream.hear(Event("node_started", "review", "1"))
    stream.hear(Event("node_finished", "review", "1", article.review))
    stream.hear(Event("warning", "write", article.sources[0].text))
    stream.hear(Event("finished", "publish", article.reason, article))
    raw = json.dumps([json.loads(span.to_json()) for span in kept.found], ensure_ascii=False)
    assert article.sources[0].text not in raw
    assert "mareyeurs" not in raw


# --- to a collector


class Collector(BaseHTTPRequestHandler):
    """Takes traces in and keeps their bytes."""

    bodies: list[bytes]

    def do_POST(self) -> None:
        self.bodies.append(self.rfile.read(int(self.headers["content-length"])))
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the name is the base class's
        """Says nothing."""


@contextmanager
def collecting() -> Iterator[tuple[str, list[bytes]]]:
    bodies: list[bytes] = []
    server = HTTPServer(("127.0.0.1", 0), type("Handler", (Collector,), {"bodies": bodies}))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", bodies
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


CHILD = """
import os
from calame.events import Event, Stream
from calame.models.accounting import CallReport
from calame.models.port import Usage
from calame.observe import tracing
found = tracing(os.environ)
stream = Stream("r1", found.hear)
stream.hear(Event("run_started", "run"))
report = CallReport(seat="write", endpoint="openai:m", attempt=1, outcome="ok", usage=Usage(tokens_in=7), model="m1")
stream.hear(Event("model_called", "write", payload=report))
stream.hear(Event("run_failed", "run"))
print(found.close())
"""


def in_child(**environ: str) -> subprocess.CompletedProcess[str]:
    root = Path(sys.executable).parent
    paths = [entry for entry in sys.path if entry]
    given = {"PATH": str(root), "PYTHONPATH": ":".join(paths), "PYTHONIOENCODING": "utf-8", **environ}
    return subprocess.run(
        [sys.executable, "-c", CHILD], capture_output=True, text=True, env=given, timeout=60, check=False
    )


def test_a_collector_gets_the_spans() -> None:
    with collecting() as (url, bodies):
        done = in_child(OTEL_EXPORTER_OTLP_ENDPOINT=url, OTEL_EXPORTER_OTLP_HEADERS="x-key=sk-canari")
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")
    raw = b"".join(bodies)
    assert b"calame.run" in raw
    assert b"gen_ai.usage.input_tokens" in raw
    assert b"sk-canari" not in raw


def test_a_collector_that_is_away_costs_a_sentence_and_no_error() -> None:
    done = in_child(OTEL_EXPORTER_OTLP_ENDPOINT="http://127.0.0.1:9", OTEL_EXPORTER_OTLP_TIMEOUT="1")
    assert (done.returncode, done.stderr) == (0, "")
    assert "n’a pas pris 2 traces" in done.stdout


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"OTEL_EXPORTER_OTLP_ENDPOINT": " "},
        {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9", "OTEL_SDK_DISABLED": "true"},
        {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9", "OTEL_TRACES_EXPORTER": "none"},
    ],
)
def test_nothing_is_traced_unless_it_is_asked(environ: dict[str, str]) -> None:
    assert tracing(environ) is None


def test_a_missing_extra_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "calame.observe.exporting", None)
    assert "calame[otel]" in str(tracing({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9"}))
