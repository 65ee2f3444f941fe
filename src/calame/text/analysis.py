"""One French analysis per text: sentences, tokens, lemmas, dependencies. Parsed once, cached by sentence.

A sentence is always a document of its own for the model, so its parse depends on its own characters only: not on its
neighbours, on batching or on what was parsed before. A revised section parses its changed sentences, the rest comes
from the cache.
"""

import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from calame.text.pipeline import one_thread, pipeline
from calame.text.sentences import split_sentences

if TYPE_CHECKING:
    from spacy.tokens import Doc

_CACHED_SENTENCES = 20_000
"""About 60 MB when full; a long article has 100 sentences, a source folder some thousands."""
_CACHED_TEXTS = 1024

_PLAIN = {
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "‑": "-",
    "‐": "-",
}
"""One character for one, towards what the model was trained on."""
_CONTROL_LIMIT = 0x20


class Token(NamedTuple):
    """One token; offsets are characters of the analysed text. White space is never a token."""

    i: int
    """Index in `Analysis.tokens`."""
    text: str
    start: int
    end: int
    lemma: str
    pos: str
    """Universal POS tag."""
    morph: str
    """UD features, `Gender=Masc|Number=Sing`."""
    dep: str
    """UD relation to the head."""
    head: int
    """Index of the head in `Analysis.tokens`; its own index for a root."""
    ent: str
    """Entity label of the span that covers it, or an empty string."""

    def has(self, feature: str) -> bool:
        """Whether `morph` holds `feature`, written `Mood=Ind`."""
        return feature in self.morph and feature in self.morph.split("|")


@dataclass(frozen=True, slots=True)
class SentenceAnalysis:
    """One sentence by the rule-based splitter; offsets are characters of the analysed text."""

    text: str
    start: int
    end: int
    tokens: tuple[Token, ...]

    def __hash__(self) -> int:
        """By the text: what is read in a sentence is kept by the sentence, and hashing every token would cost more."""
        return hash(self.text)


@dataclass(frozen=True)
class Analysis:
    """A whole analysed text."""

    text: str
    sentences: tuple[SentenceAnalysis, ...]
    tokens: tuple[Token, ...] = field(repr=False)

    def __hash__(self) -> int:
        """By the text, as its sentences."""
        return hash(self.text)

    @cached_property
    def _children(self) -> dict[int, tuple[Token, ...]]:
        found: dict[int, list[Token]] = {}
        for token in self.tokens:
            if token.head != token.i:
                found.setdefault(token.head, []).append(token)
        return {head: tuple(tokens) for head, tokens in found.items()}

    def children(self, token: Token) -> tuple[Token, ...]:
        """The tokens whose head is `token`, in text order."""
        return self._children.get(token.i, ())

    def subtree(self, token: Token) -> tuple[Token, ...]:
        """`token` and everything below it, in text order."""
        found, waiting = {token.i: token}, [token]
        while waiting:
            for child in self.children(waiting.pop()):
                if child.i not in found:
                    found[child.i] = child
                    waiting.append(child)
        return tuple(found[place] for place in sorted(found))


_parsing = threading.Lock()
"""spaCy's vocabulary and tokenizer cache are shared and not made for two threads."""


class _ModelView(dict[int, str]):
    """Characters as the model reads them, by code point: worked out when one is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character.isspace() or code < _CONTROL_LIMIT:
            view = " "
        elif "\ud800" <= character <= "\udfff":
            view = "\ufffd"
        else:
            view = _PLAIN.get(character, character)
        self[code] = view
        return view


_MODEL_VIEW = _ModelView()


def _model_view(sentence: str) -> str:
    """`sentence` as the model reads it, character for character: plain quotes and spaces, nothing unencodable."""
    return sentence.translate(_MODEL_VIEW)


_BATCH = 512
"""Sentences that the model reads in one go, those of like length together: a tenth quicker than whole texts, and bit
for bit the same as one by one (1,200 sentences)."""


class _Parsed:
    """The tokens of sentences, numbered and placed from 0; the least recently used ones are forgotten."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: OrderedDict[str, tuple[Token, ...]] = OrderedDict()
        self.parses = 0
        """Sentences that the model has read so far."""

    def clear(self) -> None:
        """Forget everything."""
        with _parsing:
            self._known.clear()

    def of(self, sentences: Sequence[str]) -> list[tuple[Token, ...]]:
        """The tokens of each sentence; the model reads those that are new."""
        with _parsing:
            fresh = sorted((one for one in dict.fromkeys(sentences) if one not in self._known), key=len)
            self._read(fresh)
            found = [self._known[sentence] for sentence in sentences]
            for sentence in sentences:
                self._known.move_to_end(sentence)
            while len(self._known) > self._most:
                self._known.popitem(last=False)
            return found

    def _read(self, fresh: Sequence[str]) -> None:
        if not fresh:
            return
        self.parses += len(fresh)
        with one_thread():
            docs = pipeline().pipe(map(_model_view, fresh), batch_size=_BATCH)
            for sentence, doc in zip(fresh, docs, strict=True):
                self._known[sentence] = _tokens(sentence, doc)


_parsed = _Parsed(_CACHED_SENTENCES)


_COLUMNS = ("IDX", "LENGTH", "LEMMA", "POS", "MORPH", "DEP", "HEAD", "ENT_TYPE", "IS_SPACE")
"""What a token is made of, read in one go: token by token it costs ten times as much."""
_NEGATIVE = 1 << 63
"""From here on an unsigned distance to the head stands for a negative one."""


@lru_cache(maxsize=65536)
def _name(code: int) -> str:
    """What a number of the model's vocabulary stands for."""
    name: str = pipeline().vocab.strings[code]
    return name


@lru_cache(maxsize=4096)
def _features(code: int) -> str:
    """The morphology that a number stands for; none is written as a low line there."""
    return _name(code).removeprefix("_")


@cache
def _columns() -> list[int | str]:
    from spacy.attrs import IDS  # noqa: PLC0415 -- see `pipeline`

    return [int(IDS[name]) for name in _COLUMNS]


def _tokens(sentence: str, doc: "Doc") -> tuple[Token, ...]:
    rows: list[list[int]] = doc.to_array(_columns()).tolist()
    places = list(accumulate((1 - row[-1] for row in rows), initial=0))
    found = []
    for at, (start, length, lemma, pos, morph, dep, distance, ent, space) in enumerate(rows):
        if space:
            continue
        head = at + (distance if distance < _NEGATIVE else distance - 2 * _NEGATIVE)
        end = start + length
        found.append(
            Token(
                places[at],
                sentence[start:end],
                start,
                end,
                _name(lemma),
                _name(pos),
                _features(morph),
                _name(dep),
                places[at if rows[head][-1] else head],
                _name(ent),
            )
        )
    return tuple(found)


def parse_ahead(texts: Iterable[str]) -> None:
    """Parse the sentences of many short texts in one go, before `analyse` asks for them one by one."""
    _parsed.of([text[start:end] for text in texts for start, end in split_sentences(text)])


def _moved(token: Token, tokens: int, characters: int) -> Token:
    i, text, start, end, lemma, pos, morph, dep, head, ent = token
    return Token(i + tokens, text, start + characters, end + characters, lemma, pos, morph, dep, head + tokens, ent)


@lru_cache(maxsize=_CACHED_TEXTS)
def analyse(text: str) -> Analysis:
    """Analyse `text`; sentence borders are those of `split_sentences`, never the parser's. Thread-safe."""
    tokens: list[Token] = []
    sentences: list[SentenceAnalysis] = []
    borders = split_sentences(text)
    parses = _parsed.of([text[start:end] for start, end in borders])
    for (start, end), parse in zip(borders, parses, strict=True):
        own = tuple(_moved(token, len(tokens), start) for token in parse) if start or tokens else parse
        tokens.extend(own)
        sentences.append(SentenceAnalysis(text[start:end], start, end, own))
    return Analysis(text=text, sentences=tuple(sentences), tokens=tuple(tokens))


class Part(NamedTuple):
    """One sentence of a text, analysed as a text of its own."""

    start: int
    """Its first character in the text."""
    end: int
    analysis: Analysis
    """Offsets and indexes count from the sentence."""


def parts(text: str) -> tuple[Part, ...]:
    """The sentences of `text` by `split_sentences`, each on its own; costs no more than their parse."""
    borders = split_sentences(text)
    parses = _parsed.of([text[start:end] for start, end in borders])
    return tuple(
        Part(start, end, _alone(text[start:end], parse)) for (start, end), parse in zip(borders, parses, strict=True)
    )


def _alone(sentence: str, parse: tuple[Token, ...]) -> Analysis:
    return Analysis(sentence, (SentenceAnalysis(sentence, 0, len(sentence), parse),), parse)


def forget() -> None:
    """Drop every parse, so that the next reading of a text costs what the first one does."""
    analyse.cache_clear()
    _parsed.clear()
