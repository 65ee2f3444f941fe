"""What a run tells, kept for others: JSON lines and traces."""

from calame.observe.lines import SCHEMA, EventFile, line_of
from calame.observe.spans import Spans, Tracing, tracing

__all__ = ["SCHEMA", "EventFile", "Spans", "Tracing", "line_of", "tracing"]
