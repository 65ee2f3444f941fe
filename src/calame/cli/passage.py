"""What a model is writing, out of the pieces of its answer: facts, headings, then the words of a section."""

from typing import Final

from calame.events import Tokens
from calame.models.prose import ProseStream
from calame.models.sender import Delta

_SHOWN: Final = {"extract": "statement", "outline": "heading", "write": "text"}
"""The key whose text is shown, by seat; other seats show nothing."""
_KEPT: Final = 4_000
"""Characters of a section that are kept: more than any screen shows."""
_LINES: Final = 4
"""Lines of the terminal that its end may take."""


class _Answer:
    """One answer: which section it is at, if it writes any, and what it says there."""

    def __init__(self, key: str) -> None:
        self._ids = ProseStream(("id",))
        self._texts = ProseStream((key,), between=" ")
        self._named = ""
        self.text = ""

    @property
    def section(self) -> str:
        """Id of the section it is at."""
        return self._named.rpartition("\n")[2].strip()

    def add(self, piece: str) -> None:
        """Takes the next piece in, character by character: both streams must agree on where they are."""
        for character in piece:
            if named := self._ids.feed(character):
                self._named = (self._named + named)[-_KEPT:]
                self.text = ""
            self.text = (self.text + self._texts.feed(character))[-_KEPT:]


class Passage:
    """The end of what is being written now; several answers may come at once, the last one heard is shown."""

    def __init__(self) -> None:
        self.headings: dict[str, str] = {}
        """Headings by section id, from the plan."""
        self._answers: dict[int, _Answer] = {}
        self._last: _Answer | None = None

    def add(self, delta: Delta | Tokens) -> None:
        """Takes one piece in."""
        if delta.seat not in _SHOWN:
            return
        if delta.restart:
            self._answers.pop(delta.question, None)
            self._last = None
            return
        answer = self._answers.setdefault(delta.question, _Answer(_SHOWN[delta.seat]))
        answer.add(delta.text)
        self._last = answer

    def clear(self) -> None:
        """Forgets all: the answers are whole."""
        self._answers.clear()
        self._last = None

    def tail(self, *, width: int) -> str:
        """Heading of the section, if any, and last words, raw: the terminal makes them safe."""
        if self._last is None or not self._last.text.strip():
            return ""
        heading = self.headings.get(self._last.section) or self._last.section
        room = max(20, width * _LINES - len(heading) - _LINES)
        text = self._last.text.strip()
        shown = text if len(text) <= room else "… " + text[-room:].partition(" ")[2]
        return f"{heading} : {shown}" if heading else shown
