"""One pattern for many, so that a text that has none of them is searched once."""

import re
from collections.abc import Iterable

_OPENING = r"(?<![\w-])"
"""What nearly all patterns of words begin with: looked at once for all of them."""


def either(patterns: Iterable[re.Pattern[str]]) -> re.Pattern[str]:
    """A pattern that is found in a text whenever one of these is, none of which has alternatives at its top."""
    written = [pattern.pattern for pattern in patterns]
    opening = "|".join(f"(?:{one.removeprefix(_OPENING)})" for one in written if one.startswith(_OPENING))
    others = [f"(?:{one})" for one in written if not one.startswith(_OPENING)]
    return re.compile("|".join([*([f"{_OPENING}(?:{opening})"] if opening else []), *others]))
