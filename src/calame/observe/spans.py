"""Runs, nodes and model calls as OpenTelemetry spans, with tokens and cost; no text and no key stands in them.

Names of model attributes are those of OpenTelemetry's semantic conventions for generative AI
(`gen_ai.request.model`, `gen_ai.usage.input_tokens` ...); what they do not know begins with `calame.`.
"""

from collections.abc import Mapping
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from calame import __version__
from calame.events import Event
from calame.models.accounting import CallReport
from calame.observe.figures import Figures, figures_of

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Span
    from opentelemetry.trace import TracerProvider as AnyProvider

    from calame.observe.exporting import Watched

_ENDPOINTS: Final = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
_NOTED: Final = frozenset({"round_finished", "round_dropped", "without_model", "warning", "model_waiting", "waiting"})
"""Kinds that become events of the span they happen in."""
_NO_EXTRA: Final = (
    "des traces OpenTelemetry sont demandées (OTEL_EXPORTER_OTLP_ENDPOINT), mais rien ici ne les envoie : "
    "pip install 'calame[otel]'."
)
_NODE: ContextVar["Span | None"] = ContextVar("calame_node_span", default=None)
"""Span of the node that works in this task, or in the one that began it."""


class Spans:
    """A listener that makes spans of the events of any number of runs."""

    def __init__(self, provider: "AnyProvider") -> None:
        self._tracer = provider.get_tracer("calame", __version__)
        self._runs: dict[str, Span] = {}
        self._open: dict[str, set[Span]] = {}

    def hear(self, event: Event) -> None:
        """Take one event in."""
        if event.kind in {"run_started", "run_resumed"}:
            self._run(event)
        elif event.kind == "node_started":
            self._start(event)
        elif event.kind in {"node_finished", "node_failed"}:
            self._finish(event)
        elif event.kind == "model_called" and isinstance(event.payload, CallReport):
            self._call(event, event.payload)
        elif event.kind in {"finished", "run_failed", "run_stopped"}:
            self._end(event)
        elif event.kind in _NOTED:
            self._note(event)
        if event.kind == "waiting":
            self._end(event)

    def _run(self, event: Event) -> "Span":
        span = self._tracer.start_span("calame.run", start_time=_nanoseconds(event.time))
        span.set_attributes({"calame.run": event.run, "calame.resumed": event.kind == "run_resumed"})
        self._runs[event.run] = span
        return span

    def _under(self, event: Event, *, node: bool = True) -> "Span":
        """The span that `event` happens in; a run that did not say that it began gets one."""
        current = _NODE.get() if node else None
        if current is not None and current in self._open.get(event.run, ()):
            return current
        return self._runs.get(event.run) or self._run(event)

    def _child(self, event: Event, name: str, start: int | None, *, node: bool = True) -> "Span":
        from opentelemetry.trace import set_span_in_context  # noqa: PLC0415 - comes with the extra `otel`

        context = set_span_in_context(self._under(event, node=node))
        return self._tracer.start_span(name, context, start_time=start)

    def _start(self, event: Event) -> None:
        span = self._child(event, f"calame.node {event.node}", _nanoseconds(event.time), node=False)
        span.set_attributes({"calame.run": event.run, "calame.node": event.node, "calame.part": event.message})
        self._open.setdefault(event.run, set()).add(span)
        _NODE.set(span)

    def _finish(self, event: Event) -> None:
        span = _NODE.get()
        if span is None or span not in self._open.get(event.run, ()):
            return
        _NODE.set(None)
        self._open[event.run].discard(span)
        _describe(span, figures_of(event.payload))
        if event.kind == "node_failed":
            _fail(span)
        span.end(_nanoseconds(event.time))

    def _call(self, event: Event, report: CallReport) -> None:
        end = event.time or datetime.now(UTC)
        model = report.model or _model_of(report.endpoint)
        span = self._child(event, f"chat {model}", _nanoseconds(end - timedelta(seconds=report.usage.seconds)))
        span.set_attributes(_attributes_of(report))
        if report.outcome not in {"ok", "cache"}:
            span.set_attribute("error.type", report.outcome)
            _fail(span)
        span.end(_nanoseconds(end))

    def _note(self, event: Event) -> None:
        told = _flat(figures_of(event.payload))
        self._under(event).add_event(f"calame.{event.kind}", told, _nanoseconds(event.time))

    def _end(self, event: Event) -> None:
        """The run is over, or parked: nothing of it may stay open."""
        end = _nanoseconds(event.time)
        for span in self._open.pop(event.run, set()):
            _fail(span)
            span.end(end)
        run = self._runs.pop(event.run, None)
        if run is None:
            return
        _describe(run, figures_of(event.payload))
        if event.kind == "run_failed":
            _fail(run)
        run.end(end)


class Tracing:
    """Spans on their way to a collector; close it, or the last ones are lost."""

    def __init__(self, provider: "TracerProvider", exporter: "Watched") -> None:
        self.hear = Spans(provider).hear
        self._provider = provider
        self._exporter = exporter

    def close(self) -> str:
        """Send what is left; one French sentence when the collector did not take everything."""
        self._provider.shutdown()
        if not self._exporter.lost:
            return ""
        return f"le collecteur OpenTelemetry n’a pas pris {self._exporter.lost} traces : vérifiez {_ENDPOINTS[1]}."


def tracing(environ: Mapping[str, str]) -> "Tracing | str | None":
    """Spans to the collector that OpenTelemetry's own variables name.

    Returns:
        `None` when they name none, one French sentence when the extra `otel` is missing.
    """
    asked = any(environ.get(name, "").strip() for name in _ENDPOINTS)
    off = environ.get("OTEL_SDK_DISABLED", "").lower() == "true" or environ.get("OTEL_TRACES_EXPORTER") == "none"
    if not asked or off:
        return None
    try:
        from calame.observe.exporting import opened  # noqa: PLC0415 - the extra `otel` may be missing
    except ImportError:
        return _NO_EXTRA
    return Tracing(*opened())


def _attributes_of(report: CallReport) -> dict[str, str | int | float | bool]:
    provider, _, _ = report.endpoint.partition(":")
    told: dict[str, str | int | float | bool] = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": provider,
        "gen_ai.request.model": _model_of(report.endpoint),
        "gen_ai.usage.input_tokens": report.usage.tokens_in,
        "gen_ai.usage.output_tokens": report.usage.tokens_out,
        "calame.seat": report.seat,
        "calame.attempt": report.attempt,
        "calame.outcome": report.outcome,
    }
    if report.model:
        told["gen_ai.response.model"] = report.model
    if report.usage.cost is not None:
        told["calame.cost_usd"] = report.usage.cost
    return told


def _model_of(endpoint: str) -> str:
    """`gpt-5-mini` of `openai:gpt-5-mini (host)`."""
    _, colon, model = endpoint.partition(":")
    return (model if colon else endpoint).partition(" (")[0]


def _describe(span: "Span", figures: Figures) -> None:
    span.set_attributes(_flat(figures))


def _flat(figures: Figures) -> dict[str, str | int | float | bool]:
    """Figures under `calame.`; what a span cannot hold, and what is not known, stays away."""
    return {f"calame.{name}": value for name, value in figures.items() if isinstance(value, str | int | float | bool)}


def _fail(span: "Span") -> None:
    from opentelemetry.trace import Status, StatusCode  # noqa: PLC0415 - comes with the extra `otel`

    span.set_status(Status(StatusCode.ERROR))


def _nanoseconds(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp() * 1_000_000_000)
