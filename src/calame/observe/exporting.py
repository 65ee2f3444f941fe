"""The way of spans to an OTLP collector over HTTP; needs the extra `otel`.

Address, headers, certificates and limits are OpenTelemetry's own variables, read by its own exporter.
"""

import logging
from collections.abc import Sequence
from typing import Final

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, OTELResourceDetector, Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter, SpanExportResult

from calame import __version__

_QUIET: Final = "opentelemetry"
"""Logger of the SDK: its lines would stand between Calame's own on the terminal; `Watched.lost` tells the same."""


class Watched(SpanExporter):
    """An exporter that counts what it could not hand over."""

    def __init__(self, inner: SpanExporter) -> None:
        self._inner = inner
        self.lost = 0
        """Spans that nobody took."""

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """See `SpanExporter`."""
        result = self._inner.export(spans)
        if result is not SpanExportResult.SUCCESS:
            self.lost += len(spans)
        return result

    def shutdown(self) -> None:
        """See `SpanExporter`."""
        self._inner.shutdown()

    def force_flush(self, timeout_millis: int = 30_000) -> bool:
        """See `SpanExporter`."""
        return self._inner.force_flush(timeout_millis)


def opened() -> tuple[TracerProvider, Watched]:
    """A provider of tracers whose spans go to the collector, and what watches over them."""
    log = logging.getLogger(_QUIET)
    log.addHandler(logging.NullHandler())
    log.propagate = False
    exporter = Watched(OTLPSpanExporter())
    named = Resource({SERVICE_NAME: "calame", "service.version": __version__}).merge(OTELResourceDetector().detect())
    provider = TracerProvider(resource=named, shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    return provider, exporter
