"""LangSmith traces by its own variables, as in any LangGraph program; here only its complaints are heard.

Its client logs pages of English, with addresses and a part of its key, when its service does not answer.
"""

import logging
from collections.abc import Mapping
from typing import Final

_ASKED: Final = ("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2")
_NOT_SENT: Final = "Failed"
"""How the client's log begins where traces are lost (langsmith 0.15); other warnings are about its own ways."""
_LOST: Final = "LangSmith n’a pas pris toutes les traces : vérifiez LANGSMITH_ENDPOINT et LANGSMITH_API_KEY."


class Complaints(logging.Handler):
    """Takes the place of the client's log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said = ""
        """One French sentence once something went wrong."""

    def emit(self, record: logging.LogRecord) -> None:
        """Remember that something was not sent, not what the client says of it."""
        if record.levelno >= logging.WARNING and record.getMessage().startswith(_NOT_SENT):
            self.said = _LOST


def complaints(environ: Mapping[str, str]) -> Complaints:
    """What LangSmith's client complains of from now on, its last traces at the end of the process included."""
    heard = Complaints()
    if any(environ.get(name, "").lower() == "true" for name in _ASKED):
        log = logging.getLogger("langsmith")
        log.addHandler(heard)
        log.propagate = False
    return heard
