"""What a run tells, kept for others: JSON lines and traces."""

from calame.observe.langsmith import Complaints, complaints
from calame.observe.lines import SCHEMA, EventFile, line_of
from calame.observe.spans import Spans, Tracing, tracing

__all__ = ["SCHEMA", "Complaints", "EventFile", "Spans", "Tracing", "complaints", "line_of", "tracing"]
