"""API keys: read from the environment only, and taken out of everything that is shown."""

import re
import unicodedata
from collections.abc import Iterable

from pydantic import SecretStr

MASK = "•••"
_WINDOW = 4
"""Characters of a key that may not be seen together: providers echo the first and the last four."""
_LOOKS_LIKE_KEY = re.compile(r"\b(?:sk|pk|key|gsk|hf|xai|Bearer)[-_ ][\w*.-]{4,}", re.IGNORECASE)


def usable_key(value: str) -> SecretStr | None:
    """The key in a variable's value, or `None` when it is empty or cannot stand in an HTTP header."""
    value = value.strip()
    if not value or not value.isascii() or not value.isprintable() or " " in value:
        return None
    return SecretStr(value)


def _mask_pieces(text: str, secret: str) -> str:
    """`text` without any run of characters that also stands in `secret`."""
    pieces = {secret[start : start + _WINDOW] for start in range(len(secret) - _WINDOW + 1)} or {secret}
    width = min(_WINDOW, len(secret))
    hidden = bytearray(len(text))
    for start in range(len(text) - width + 1):
        if text[start : start + width] in pieces:
            hidden[start : start + width] = b"\x01" * width
    shown = "".join("\x00" if flag else char for char, flag in zip(text, hidden, strict=True))
    return re.sub("\x00+", MASK, shown)


def redacted(text: str, secrets: Iterable[SecretStr | None]) -> str:
    """`text` without the secrets, their pieces of four characters or more, and what looks like a key."""
    text = text.replace("\x00", "")
    for secret in secrets:
        if secret is not None and secret.get_secret_value():
            text = _mask_pieces(text, secret.get_secret_value())
    return _LOOKS_LIKE_KEY.sub(MASK, text)


def excerpt(text: str, secrets: Iterable[SecretStr | None] = (), *, most: int = 200) -> str:
    """One printable, redacted line of something an endpoint said.

    Control, format and surrogate characters go: a terminal would obey them.
    """
    line = "".join(" " if unicodedata.category(char)[0] in "CZ" else char for char in text[: most * 20])
    line = " ".join(redacted(line, secrets).split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
