"""A seal over a text file: one changed character anywhere breaks it.

It shows that a file was altered, not who wrote it: whoever can write the file can seal it anew. What a forger cannot
do is make the sources say something else, which is why `calame verify` also does the whole review again.
"""

import re
from hashlib import sha256
from typing import Final

FIELD: Final = "seal"
UNSEALED: Final = "0" * 64
_SEALED = re.compile(rb'"seal": "([0-9a-f]{64})"\s*}\s*\Z')


def seal(text: str) -> str:
    """`text`, JSON whose last field is `"seal"` of 64 zeros, with the SHA-256 of its UTF-8 bytes in their place.

    Raises:
        ValueError: there is no such field.
    """
    raw = text.encode("utf-8", errors="replace")
    found = _SEALED.search(raw)
    if found is None or found.group(1).decode() != UNSEALED:
        raise ValueError("the text does not end in an open seal")
    return (raw[: found.start(1)] + sha256(raw).hexdigest().encode() + raw[found.end(1) :]).decode("utf-8")


def is_intact(raw: bytes) -> bool:
    """Whether the bytes are exactly those that were sealed."""
    found = _SEALED.search(raw)
    if found is None:
        return False
    opened = raw[: found.start(1)] + UNSEALED.encode() + raw[found.end(1) :]
    return sha256(opened).hexdigest().encode() == found.group(1)
