"""One French analysis per text: sentences, tokens, lemmas, dependencies. Parsed once, cached by sentence.

A sentence is always parsed alone, so its parse depends on its own characters only: not on its neighbours, on
batching or on what was parsed before. A revised section parses its changed sentences, the rest comes from the cache.
"""

import threading
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from calame.text.pipeline import pipeline
from calame.text.sentences import split_sentences

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


@dataclass(frozen=True, slots=True)
class Token:
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
        return feature in self.morph.split("|")


@dataclass(frozen=True, slots=True)
class SentenceAnalysis:
    """One sentence by the rule-based splitter; offsets are characters of the analysed text."""

    text: str
    start: int
    end: int
    tokens: tuple[Token, ...]


@dataclass(frozen=True)
class Analysis:
    """A whole analysed text."""

    text: str
    sentences: tuple[SentenceAnalysis, ...]
    tokens: tuple[Token, ...] = field(repr=False)

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


_parsing = threading.Lock()
"""spaCy's vocabulary and tokenizer cache are shared and not made for two threads."""


def _model_view(sentence: str) -> str:
    """`sentence` as the model reads it, character for character: plain quotes and spaces, nothing unencodable."""
    return "".join(map(_model_character, sentence))


def _model_character(character: str) -> str:
    if character.isspace() or ord(character) < _CONTROL_LIMIT:
        return " "
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return _PLAIN.get(character, character)


@lru_cache(maxsize=_CACHED_SENTENCES)
def _parse(sentence: str) -> tuple[Token, ...]:
    """The tokens of one sentence, numbered and placed from 0."""
    with _parsing:
        doc = pipeline()(_model_view(sentence))
    words = [token for token in doc if not token.is_space]
    place = {token.i: i for i, token in enumerate(words)}
    return tuple(
        Token(
            i=i,
            text=sentence[token.idx : token.idx + len(token.text)],
            start=token.idx,
            end=token.idx + len(token.text),
            lemma=token.lemma_,
            pos=token.pos_,
            morph=str(token.morph),
            dep=token.dep_,
            head=place.get(token.head.i, i),
            ent=token.ent_type_,
        )
        for i, token in enumerate(words)
    )


def _moved(token: Token, tokens: int, characters: int) -> Token:
    return Token(
        i=token.i + tokens,
        text=token.text,
        start=token.start + characters,
        end=token.end + characters,
        lemma=token.lemma,
        pos=token.pos,
        morph=token.morph,
        dep=token.dep,
        head=token.head + tokens,
        ent=token.ent,
    )


@lru_cache(maxsize=_CACHED_TEXTS)
def analyse(text: str) -> Analysis:
    """Analyse `text`; sentence borders are those of `split_sentences`, never the parser's. Thread-safe."""
    tokens: list[Token] = []
    sentences: list[SentenceAnalysis] = []
    for start, end in split_sentences(text):
        own = tuple(_moved(token, len(tokens), start) for token in _parse(text[start:end]))
        tokens.extend(own)
        sentences.append(SentenceAnalysis(text[start:end], start, end, own))
    return Analysis(text=text, sentences=tuple(sentences), tokens=tuple(tokens))
