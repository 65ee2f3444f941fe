"""Answers that go round in circles: small models write one run again and again until their room is used up."""

SHORTEST = 40
"""Characters of a run; JSON repeats shorter ones by its form."""
TIMES = 4
"""How often a run must follow itself: three short items in a row may be alike in an honest list."""
LONG = 300
"""Characters from which a run need follow itself only three times: no honest list says so much thrice."""
LONGEST = 2_000
"""Characters of the longest run looked for, some five facts of an extraction."""
_EVERY = 256
"""Characters between two looks at a text that is still growing."""
_MOST_PLACES = 200
_WINDOW = TIMES * LONGEST


def loops(text: str) -> bool:
    """True when `text` ends in one run of 40 to 2,000 characters, four times over, or three times when it is long."""
    tail = text[-_WINDOW:]
    last, place = tail[-SHORTEST:], len(tail) - SHORTEST
    for _ in range(_MOST_PLACES):
        earlier = tail.rfind(last, 0, place + SHORTEST - 1)
        if earlier < 0:
            return False
        if _turns(tail, len(tail) - SHORTEST - earlier):
            return True
        place = earlier
    return False


def _turns(tail: str, distance: int) -> bool:
    """True when the end of `tail` repeats after `distance` characters, often enough."""
    run = distance * -(-SHORTEST // distance)
    length = run * (TIMES if run < LONG else TIMES - 1)
    return length <= len(tail) and tail[-length:-distance] == tail[len(tail) - length + distance :]


class LoopWatch:
    """Reads an answer while it grows."""

    def __init__(self) -> None:
        self._tail = ""
        self._fresh: list[str] = []
        self._unread = 0

    def turns(self, piece: str) -> bool:
        """Takes the next piece in; true when the answer is seen to go round in circles."""
        self._fresh.append(piece)
        self._unread += len(piece)
        if self._unread < _EVERY:
            return False
        self._tail = "".join((self._tail, *self._fresh))[-_WINDOW:]
        self._fresh, self._unread = [], 0
        return loops(self._tail)
