"""One French analysis per text: sentences, tokens, lemmas, dependencies. Parsed once, cached by text."""

from dataclasses import dataclass, field
from functools import lru_cache

from calame.text.pipeline import pipeline
from calame.text.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class Token:
    """One token; offsets are characters of the analysed text."""

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


@dataclass(frozen=True, slots=True)
class Analysis:
    """A whole analysed text."""

    text: str
    sentences: tuple[SentenceAnalysis, ...]
    tokens: tuple[Token, ...] = field(repr=False)

    def children(self, token: Token) -> tuple[Token, ...]:
        """The tokens whose head is `token`, in text order."""
        return tuple(other for other in self.tokens if other.head == token.i and other.i != token.i)


@lru_cache(maxsize=4096)
def analyse(text: str) -> Analysis:
    """Analyse `text`; sentence borders are those of `split_sentences`, never the parser's."""
    borders = split_sentences(text)
    tokens: list[Token] = []
    sentences: list[SentenceAnalysis] = []
    docs = pipeline().pipe(text[start:end] for start, end in borders)
    for (start, end), doc in zip(borders, docs, strict=True):
        base = len(tokens)
        for token in doc:
            tokens.append(
                Token(
                    i=base + token.i,
                    text=token.text,
                    start=start + token.idx,
                    end=start + token.idx + len(token.text),
                    lemma=token.lemma_,
                    pos=token.pos_,
                    morph=str(token.morph),
                    dep=token.dep_,
                    head=base + token.head.i,
                    ent=token.ent_type_,
                )
            )
        sentences.append(SentenceAnalysis(text[start:end], start, end, tuple(tokens[base:])))
    return Analysis(text=text, sentences=tuple(sentences), tokens=tuple(tokens))
