"""The words in an answer that is still being written: text values out of a stream of JSON pieces."""

from collections.abc import Collection

_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_UNICODE_DIGITS = 4
_HIGH, _LOW, _AFTER = 0xD800, 0xDC00, 0xE000


class ProseStream:
    """Feeds on pieces of one JSON answer and gives the text of chosen keys as it grows.

    A new attempt needs a new one (`Delta.restart`). Text outside JSON gives nothing.
    """

    def __init__(self, keys: Collection[str] = ("text",), *, between: str = "\n") -> None:
        self._keys = frozenset(keys)
        self._between = between
        self._stack: list[str] = []
        self._key = ""
        self._string: list[str] | None = None
        self._expects_key = False
        self._escape: str | None = None
        self._high = 0
        self._started = False

    def feed(self, piece: str) -> str:
        """The text that `piece` adds."""
        return "".join(self._character(char) for char in piece)

    def _character(self, char: str) -> str:
        if self._string is not None:
            return self._inside(char)
        if char == '"':
            return self._open()
        if char in "{[":
            self._stack.append(char)
            self._expects_key = char == "{"
        elif char in "}]" and self._stack:
            self._stack.pop()
        elif char == ":":
            self._expects_key = False
        elif char == ",":
            self._expects_key = self._stack[-1:] == ["{"]
        return ""

    @property
    def _told(self) -> bool:
        """True inside a value that is told."""
        return not self._expects_key and self._key in self._keys

    def _open(self) -> str:
        self._string = []
        if not self._stack or not self._told:
            return ""
        between = self._between if self._started else ""
        self._started = True
        return between

    def _inside(self, char: str) -> str:
        if self._escape is not None:
            return self._emit(self._escaped(char))
        if char == "\\":
            self._escape = ""
            return ""
        if char != '"':
            return self._emit(char)
        if self._expects_key and self._string is not None:
            self._key = "".join(self._string)
        self._string = None
        return ""

    def _escaped(self, char: str) -> str:
        """The character that an escape stands for, once it is whole."""
        self._escape = (self._escape or "") + char
        if not self._escape.startswith("u"):
            self._escape = None
            return _ESCAPES.get(char, char)
        if len(self._escape) <= _UNICODE_DIGITS:
            return ""
        digits, self._escape = self._escape[1:], None
        try:
            return self._paired(int(digits, 16))
        except ValueError:
            return ""

    def _paired(self, code: int) -> str:
        """A character beyond the first plane comes as two escapes."""
        if _HIGH <= code < _LOW:
            self._high = code
            return ""
        if _LOW <= code < _AFTER:
            high, self._high = self._high, 0
            return chr(0x10000 + ((high - _HIGH) << 10) + (code - _LOW)) if high else ""
        return chr(code)

    def _emit(self, text: str) -> str:
        if self._string is None or not self._stack:
            return ""
        if self._told:
            return text
        self._string.append(text)
        return ""
