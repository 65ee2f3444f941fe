"""An order as a command line or a call says it, in strings."""

from dataclasses import dataclass
from pathlib import Path

from calame.sources.brief_file import read_brief_file
from calame.sources.instruction import read_orders
from calame.sources.lengths import parse_words
from calame.sources.orders import Orders


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What is asked; `None` and blank texts ask nothing."""

    instruction: str | None = None
    """In the client's words."""
    words: str | None = None
    """`900` (± 10 %), `900-1100` or `700+`."""
    keyphrase: str | None = None
    tone: str | None = None
    audience: str | None = None
    title: str | None = None
    brief_file: str | Path | None = None
    """YAML file."""

    def layers(self) -> tuple[Orders, Orders, Orders]:
        """The options, the instruction and the file, each as a layer: the first that says something wins.

        Raises:
            BriefError: one of them is impossible, or the file cannot be read.
        """
        options = Orders(
            length=parse_words(self.words) if self.words is not None else None,
            keyphrase=_text(self.keyphrase),
            tone=_text(self.tone),
            audience=_text(self.audience),
            title=_text(self.title),
        )
        given = read_orders(self.instruction) if self.instruction and self.instruction.strip() else Orders()
        filed = read_brief_file(self.brief_file) if self.brief_file is not None else Orders()
        return options, given, filed


def _text(value: str | None) -> str | None:
    """The text on one line; `None` when it is blank."""
    return " ".join(value.split()) or None if value is not None else None
