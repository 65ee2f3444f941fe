"""Keys of a brief file that name what Calame does not do: said, as the same wish in words is."""

import re
from difflib import get_close_matches

from calame.text.data.orders import UNSUPPORTED
from calame.text.flat import flat

_WISHES = [(re.compile(pattern), warning) for pattern, warning in UNSUPPORTED]
_SIGNS = re.compile(r"[_\W]+")
_LIKE = 0.75
"""From this likeness on a key is a typo of one that Calame knows."""
_LONGEST = 60


def warning_of_key(key: str, value: object, known: tuple[str, ...]) -> str | None:
    """The sentence that says it is not done, empty when the file does not want it; `None` for a key that is no wish.

    Args:
        key: as written.
        value: behind it.
        known: the keys of a brief file.
    """
    words = _SIGNS.sub(" ", flat(key)).strip()
    if not words or get_close_matches(key.lower(), known, n=1, cutoff=_LIKE):
        return None
    told = next((warning for pattern, warning in _WISHES if pattern.search(words)), None)
    if told is None:
        return None
    return told.format(asked=f"{key}: {_shown(value)}"[:_LONGEST]) if value not in (None, False, 0, "", []) else ""


def _shown(value: object) -> str:
    """A value as YAML writes it."""
    if isinstance(value, list):
        return ", ".join(map(_shown, value))
    return str(value).lower() if isinstance(value, bool) else " ".join(str(value).split())
