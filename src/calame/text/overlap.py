"""How near a draft is to its sources, in words."""

from collections.abc import Iterator, Sequence

from calame.text.words import word_tokens

DEFAULT_N = 5


def _ngrams(words: Sequence[str], n: int) -> Iterator[tuple[str, ...]]:
    return (tuple(words[i : i + n]) for i in range(len(words) - n + 1))


def shared_ngrams(draft: str, sources: Sequence[str], n: int = DEFAULT_N) -> float:
    """Share of the draft's n-grams that stand in a source.

    n-grams are runs of `n` consecutive `word_tokens` (folded, elisions alone), counted with repetition; a run
    never crosses from one source into the next. 0.0 when the draft has fewer than `n` words.

    Args:
        draft: the text to judge.
        sources: the texts it may have been taken from.
        n: length of the runs.

    Returns:
        Matching n-grams of the draft / n-grams of the draft, 0 to 1.

    Raises:
        ValueError: `n` is below 1.
    """
    if n < 1:
        raise ValueError(f"n={n}: n-grams need n >= 1")
    known = {gram for source in sources for gram in _ngrams(word_tokens(source), n)}
    grams = list(_ngrams(word_tokens(draft), n))
    return sum(gram in known for gram in grams) / len(grams) if grams else 0.0


def _runs(draft: Sequence[str], source: Sequence[str]) -> list[int]:
    """For each draft position, the length of the longest source run that starts there.

    Suffix automaton of the source read backwards, so time and memory are linear in both texts.
    """
    automaton = _Automaton(reversed(source))
    lengths = [0] * len(draft)
    state, length = 0, 0
    for i in range(len(draft) - 1, -1, -1):
        state, length = automaton.step(state, length, draft[i])
        lengths[i] = length
    return lengths


class _Automaton:
    """Suffix automaton over words (Blumer et al. 1985): accepts every run of the sequence."""

    def __init__(self, words: Iterator[str]) -> None:
        self._next: list[dict[str, int]] = [{}]
        self._link = [-1]
        self._length = [0]
        last = 0
        for word in words:
            last = self._extend(last, word)

    def _add(self, length: int, link: int, following: dict[str, int]) -> int:
        self._next.append(following)
        self._link.append(link)
        self._length.append(length)
        return len(self._next) - 1

    def _extend(self, last: int, word: str) -> int:
        new = self._add(self._length[last] + 1, 0, {})
        state = last
        while state >= 0 and word not in self._next[state]:
            self._next[state][word] = new
            state = self._link[state]
        if state >= 0:
            self._link[new] = self._split(state, word)
        return new

    def _split(self, state: int, word: str) -> int:
        target = self._next[state][word]
        if self._length[state] + 1 == self._length[target]:
            return target
        clone = self._add(self._length[state] + 1, self._link[target], dict(self._next[target]))
        while state >= 0 and self._next[state].get(word) == target:
            self._next[state][word] = clone
            state = self._link[state]
        self._link[target] = clone
        return clone

    def step(self, state: int, length: int, word: str) -> tuple[int, int]:
        """State and length of the longest match once `word` is appended."""
        while state > 0 and word not in self._next[state]:
            state = self._link[state]
            length = self._length[state]
        if word in self._next[state]:
            return self._next[state][word], length + 1
        return 0, 0


def copied_runs(draft: str | Sequence[str], sources: Sequence[str], minimum: int) -> tuple[tuple[int, int], ...]:
    """Word ranges of the draft that stand word for word in one source.

    A run is a stretch of the draft's `word_tokens` found in `word_tokens` of a single source; ranges are maximal, in
    order and do not overlap (where two meet, the earlier keeps its words).

    Args:
        draft: the text to judge, or its pieces: no run crosses from one piece into the next.
        sources: the texts it may have been taken from.
        minimum: least length in words.

    Returns:
        Half-open ranges of indices into the `word_tokens` of all pieces, one after the other.
    """
    words, ends = _words_of(draft)
    best = _best_runs(words, ends, sources)
    found: list[tuple[int, int]] = []
    i = 0
    while i < len(words):
        if best[i] >= max(minimum, 1):
            found.append((i, i + best[i]))
            i += best[i]
        else:
            i += 1
    return tuple(found)


def longest_copied_run(draft: str | Sequence[str], sources: Sequence[str]) -> int:
    """Length in words of the longest stretch of the draft that stands word for word in one source.

    No stretch crosses from one piece of the draft into the next when it is given in pieces.
    """
    return max(_best_runs(*_words_of(draft), sources), default=0)


def _words_of(draft: str | Sequence[str]) -> tuple[list[str], list[int]]:
    """The words of all pieces and, for each of them, where its piece ends."""
    words: list[str] = []
    ends: list[int] = []
    for piece in (draft,) if isinstance(draft, str) else draft:
        words.extend(word_tokens(piece))
        ends.extend([len(words)] * (len(words) - len(ends)))
    return words, ends


def _best_runs(words: Sequence[str], ends: Sequence[int], sources: Sequence[str]) -> list[int]:
    """For each word, the longest run of a source that starts there and stays in its piece."""
    best = [0] * len(words)
    for source in sources:
        best = [max(a, b) for a, b in zip(best, _runs(words, word_tokens(source)), strict=True)]
    return [min(run, end - i) for i, (run, end) in enumerate(zip(best, ends, strict=True))]
