"""Originality: long runs of source words outside quotations, when the client set a limit."""

from collections.abc import Iterator

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.faults import Fault, show
from calame.agents.checks.measures import own_pieces
from calame.text.overlap import copied_runs
from calame.text.sentences import split_sentences
from calame.text.words import word_tokens


def check(case: ReviewCase) -> Iterator[Fault]:
    """Runs of source words longer than the limit; none when there is no limit."""
    limit = case.brief.thresholds.copied_run
    if limit is None:
        return
    sources = [text.source.text for text in case.texts]
    for found in case.sentences:
        own = [piece[a:b] for piece in own_pieces(found.reading.text) for a, b in split_sentences(piece)]
        for first, last in copied_runs(own, sources, limit + 1):
            start, end = _place_of(found.reading.text, own, first, last)
            copied = show(found.reading.text[start:end])
            message = f"Plus de {limit} mots de suite viennent d’une source\u00a0: {copied}."
            yield Fault(found.place(start, end), message, "Reformuler ce passage.", found.spans)


def _place_of(text: str, pieces: list[str], first: int, last: int) -> tuple[int, int]:
    """Characters of the words `first` to `last` of the pieces: every piece stands in the text as it is."""
    at = counted = 0
    for piece in pieces:
        at = text.index(piece, at)
        words = len(word_tokens(piece))
        if first < counted + words:
            return at + _begin(piece, first - counted), at + _end(piece, last - counted)
        counted += words
        at += len(piece)
    return 0, len(text)


def _begin(piece: str, word: int) -> int:
    """Where the word of this index begins."""
    end = _end(piece, word)
    return next((at for at in range(end, len(piece)) if piece[at].isalnum()), end)


def _end(piece: str, count: int) -> int:
    """Where the first `count` words end: the shortest beginning of the piece that holds them all and no part more."""
    low, high = 0, len(piece)
    wanted = word_tokens(piece)[:count]
    while low < high:
        middle = (low + high) // 2
        if word_tokens(piece[:middle])[:count] == wanted:
            high = middle
        else:
            low = middle + 1
    return high
