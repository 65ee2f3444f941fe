"""What a batch is to do, and how it stands at the end."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from calame.errors import CalameError
from calame.models.choices import Choice
from calame.publish.results import Results
from calame.settings import Settings
from calame.sources.batch_input import Entry, Useless


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a batch is to do."""

    batch: str
    """Name that its runs begin with."""
    out: Path
    settings: Settings
    choices: Mapping[str, Choice]
    results: Results
    retry: bool = False
    """Whether failures of earlier processes are taken up again."""
    at_once: int = 4
    """Articles under way at a time."""
    most: float | None = None
    """US dollars that the whole batch may take, those of earlier processes included."""
    dated: datetime | None = None
    """Date of all files; `None` is that of each article's admission."""

    def pending(self, entry: Entry | Useless) -> bool:
        """Whether something is left to do for the entry."""
        known = self.results.get(entry.key)
        return known is None or known.status == "waiting" or (self.retry and known.status == "failed")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a batch stands when its process ends."""

    keys: tuple[str, ...]
    """Of all its entries, in their order."""
    halted: CalameError | None = None
    """Why it stopped before its end."""
    left: tuple[str, ...] = ()
    """What could not be taken up now, one French sentence each."""
