"""Spaces around straight quotes that a copy put on the wrong side: `fini." Il faut` for `fini. "Il faut`.

A straight mark does not say whether it opens or closes. The marks around it do, when they are certain.
"""

import re
from enum import Enum, auto

_STOPS = frozenset(".!?…")
_BEFORE_OPENER = frozenset(" \u00a0\u202f([«“'’-–—/")
_AFTER_CLOSER = frozenset(" \u00a0\u202f,.;:)!?…]»-")


class _Side(Enum):
    OPENS = auto()
    CLOSES = auto()
    EITHER = auto()
    """Right behind a full stop and before a letter: a closer, or an opener whose space slipped."""
    UNKNOWN = auto()


def space_quotes(text: str) -> str:
    """`text` with the space on the right side of every straight quote whose side is certain."""
    marks = [found.start() for found in re.finditer('"', text)]
    sides = [_side(text, at) for at in marks]
    out: list[str] = []
    start = 0
    state: _Side = _Side.CLOSES
    for number, (at, side) in enumerate(zip(marks, sides, strict=True)):
        following = sides[number + 1] if number + 1 < len(sides) else _Side.UNKNOWN
        state = _resolved(side, state, following)
        if side is _Side.EITHER and state is _Side.OPENS:
            out.append(f'{text[start:at]} "')
            start = at + (2 if text[at + 1] == " " else 1)
        elif side is _Side.EITHER and state is _Side.CLOSES and text[at + 1] != " ":
            out.append(f'{text[start:at]}" ')
            start = at + 1
    out.append(text[start:])
    return "".join(out)


def _side(text: str, at: int) -> _Side:
    before = text[at - 1] if at else " "
    after = text[at + 1 : at + 2] or " "
    if before in _STOPS and (after.isalpha() or (after == " " and text[at + 2 : at + 3].isupper())):
        return _Side.EITHER
    if before in _BEFORE_OPENER and after not in _AFTER_CLOSER:
        return _Side.OPENS
    if before not in _BEFORE_OPENER and after in _AFTER_CLOSER:
        return _Side.CLOSES
    return _Side.UNKNOWN


def _resolved(side: _Side, state: _Side, following: _Side) -> _Side:
    """What a mark is, from the mark before it (`state`) and the one after it."""
    if side is not _Side.EITHER:
        return side
    if state is _Side.OPENS and following is not _Side.CLOSES:
        return _Side.CLOSES
    if state is _Side.CLOSES and following is _Side.CLOSES:
        return _Side.OPENS
    return _Side.UNKNOWN
