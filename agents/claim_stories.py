"""Whether two sources tell one story, by the people and places they name."""

from collections import defaultdict
from collections.abc import Sequence

from calame.contracts import Fact
from calame.text.flat import flat

_SOME_NAMES = 4
"""Names from which a source is expected to share one with another telling of its story."""
_STORY = 2
"""Names that two tellings of one story share."""
_SHORT = 3


class Stories:
    """The names of each source."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._names: defaultdict[str, set[str]] = defaultdict(set)
        for fact in facts:
            words = {flat(word) for name in fact.names for word in name.split()}
            for span in fact.spans:
                self._names[span.source] |= {word for word in words if len(word) > _SHORT}

    def apart(self, one: str, other: str) -> bool:
        """Whether two sources with names of their own share none."""
        ours, theirs = self._names[one], self._names[other]
        return min(len(ours), len(theirs)) >= _SOME_NAMES and not ours & theirs

    def same(self, one: str, other: str) -> bool:
        """Whether two sources are surely about the same people and places."""
        return len(self._names[one] & self._names[other]) >= _STORY

    def knows(self, source: str, names: frozenset[str]) -> bool:
        """Whether the source names any of `names`."""
        return bool(self._names[source] & names)
