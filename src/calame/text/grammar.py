"""Grammar that a publication may be refused for: what Grammalecte finds and a second look bears out.

Grammalecte alone is wrong about half of what it says of published news; it reads no parse. A flaw is kept when its
rule does not stray, its words are no name and no quotation, and, for agreement, when the parse finds the same noun or
subject and nothing else that the word could agree with.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from calame.text.agreement import agrees_elsewhere, has_other_number, has_other_shape
from calame.text.analysis import Analysis, Token, analyse
from calame.text.data.grammar_rules import (
    ADVISED,
    AGREEING_WITHOUT_OBJECT,
    CONTESTED,
    FAMILIES,
    LISTED,
    NEVER_AGREEING,
    NEVER_DOUBLED,
    NO_ELISION,
    OBJECT_OPENERS,
    OBJECTS_BEFORE,
    PRONOUN_SUBJECTS,
    STRAYING,
)
from calame.text.names import name_mentions
from calame.text.proofreader import Flaw, Proof, proofreader
from calame.text.running import apart, touches

_DOUBLED = re.compile(r"(?<![\w'’-])([^\W\d_]+)[ \u00a0]+\1(?![\w'’-])(?!\s+[A-ZÀ-ÖØ-Þ])")
_TOUCHING = frozenset("-‐‑/@#_&'’«»“”\"()[]*0123456789")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SINGLE = re.compile(r"_1m(?:__|$)")
_SEVERAL = re.compile(r"_[23]m(?:__|$)|_det_nom_")
_VOWELS = frozenset("aàâeéèêiîoôuAÀÂEÉÈÊIÎOÔU")
_LEAST_ELIDED = 3
_APOSTROPHES = frozenset("'’")
_ACROSS = frozenset({"tu", "inte", "eleu", "date"})
"""Kinds whose flaws begin or end inside a word."""
_ACROSS_COMMA = "_virg"
"""Rules that read on behind a comma: « La France, principal allié »."""
_COUNTED = "_nombre_lettres"
"""A figure in letters may stand alone: « dix pour cent moins cher »."""
_ITSELF = frozenset({"se", "s'", "nous", "vous"})
_REFLEXIVE = 5
"""Words in front of a participle among which the pronoun of its reflexive verb stands."""
_NOUN_AND_HAVE = "_det_nom_avoir"
_PARTICIPLE_FOR_INFINITIVE = "g3__infi_de_verbe"
"""« le nombre d'hospitalisés » is right, « décidé de réparé » is not."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A fault of grammar; offsets are characters of the text."""

    start: int
    end: int
    family: str
    """What it is about, in French: « accord », « conjugaison »…"""
    message: str
    """Grammalecte's, in French."""
    suggestions: tuple[str, ...]


def proofread_ahead(texts: Iterable[str]) -> None:
    """Have texts proofread in the background while something else is done; nothing where Grammalecte is missing."""
    reader = proofreader()
    if reader:
        reader.ahead(texts)


def grammar_slips(text: str) -> tuple[Slip, ...]:
    """The certain faults of one sentence, in order; words twice running even where Grammalecte is missing."""
    return _slips(text, _proof(text))


def grammar_advice(text: str) -> tuple[Slip, ...]:
    """What Grammalecte says of hyphens, inversions and set phrases."""
    stretches = apart(text)
    return tuple(
        _slip(flaw, ADVISED[flaw.kind])
        for flaw in _proof(text).flaws
        if flaw.kind in ADVISED and flaw.suggestions and _is_own(flaw, text, stretches)
    )


def _proof(text: str) -> Proof:
    reader = proofreader()
    return reader.proof(text) if reader else Proof()


@lru_cache(maxsize=4096)
def _slips(text: str, proof: Proof) -> tuple[Slip, ...]:
    stretches = apart(text)
    found = [*_doubled(text, stretches)]
    flaws = [
        flaw for flaw in proof.flaws if flaw.kind in FAMILIES and _may_block(flaw) and _is_own(flaw, text, stretches)
    ]
    if flaws:
        analysis = analyse(text)
        names = [(name.start, name.end) for name in name_mentions(analysis)]
        sure = [flaw for flaw in flaws if _is_sure(flaw, analysis, names)]
        found += [_slip(flaw, FAMILIES[flaw.kind]) for flaw in sure]
    return tuple(_one_each(sorted(found, key=lambda slip: (slip.start, slip.end))))


def _slip(flaw: Flaw, family: str) -> Slip:
    return Slip(flaw.start, flaw.end, family, flaw.message, flaw.suggestions)


def _one_each(slips: Iterable[Slip]) -> Iterator[Slip]:
    """A determiner and its noun, a pronoun and its verb are blamed twice for one fault."""
    last: Slip | None = None
    for slip in slips:
        if last is None or slip.start > last.end + 1:
            yield slip
        last = slip


def _doubled(text: str, stretches: tuple[tuple[int, int], ...]) -> Iterator[Slip]:
    for match in _DOUBLED.finditer(text):
        word = match.group(1)
        if word in NEVER_DOUBLED and not touches(stretches, *match.span()):
            yield Slip(*match.span(), "mot répété", f"Le mot «\u00a0{word}\u00a0» est écrit deux fois.", (word,))


def _may_block(flaw: Flaw) -> bool:
    listed = LISTED.get(flaw.kind)
    if listed and not flaw.rule.startswith(listed):
        return False
    return bool(flaw.suggestions) and not flaw.rule.startswith(STRAYING) and _ACROSS_COMMA not in flaw.rule


def _is_own(flaw: Flaw, text: str, stretches: tuple[tuple[int, int], ...]) -> bool:
    """Whether it is about the writer's own words: outside quotations and addresses, whole, no part of a compound."""
    if touches(stretches, flaw.start, flaw.end):
        return False
    before, after = text[max(0, flaw.start - 1) : flaw.start], text[flaw.end : flaw.end + 1]
    return flaw.kind in _ACROSS or _TOUCHING.isdisjoint((before if before not in _APOSTROPHES else "") + after)


def _is_sure(flaw: Flaw, analysis: Analysis, names: list[tuple[int, int]]) -> bool:
    text = analysis.text
    if flaw.kind == "date":
        return True
    if flaw.kind == "eleu":
        return _is_elided(text[flaw.end :])
    opens = not text[: flaw.start].strip(" \u00a0\u202f–—-")
    words = text[flaw.start : flaw.end]
    if (words != words.lower() and not opens) or any(start < flaw.end and flaw.start < end for start, end in names):
        return False
    tokens = [token for token in analysis.tokens if token.start < flaw.end and flaw.start < token.end]
    return bool(tokens) and _SURE[flaw.kind](flaw, analysis, tokens[-1])


def _is_elided(after: str) -> bool:
    word = _WORD.match(after.lstrip())
    if word is None or len(word.group()) < _LEAST_ELIDED:
        return False
    return word.group()[0] in _VOWELS and word.group().lower() not in NO_ELISION


def _agreement(flaw: Flaw, analysis: Analysis, token: Token) -> bool:
    if _SEVERAL.search(flaw.rule):
        return not agrees_elsewhere(flaw.tags, analysis, token)
    if not _SINGLE.search(flaw.rule):
        return True
    after = analysis.tokens[token.i + 1] if token.i + 1 < len(analysis.tokens) else None
    pair = {token.text.lower(), token.lemma.lower(), after.text.lower() if after else "", *map(_lemma_of, flaw.tags)}
    if pair & CONTESTED or analysis.text[: token.start].rstrip().endswith("des plus"):
        return False
    return _is_determined(token, after) and (token.pos == "NOUN" or _COUNTED not in flaw.rule)


def _is_determined(token: Token, after: Token | None) -> bool:
    """Whether a determiner has a common noun behind it, or is one whose noun ends the phrase."""
    if token.pos in {"DET", "ADP", "PRON"}:
        return after is not None and after.text.islower() and after.pos in {"NOUN", "ADJ"}
    if token.pos not in {"NOUN", "ADJ"} or after is None:
        return token.pos in {"NOUN", "ADJ"}
    if not after.text[0].isalpha():
        return after.text[0] not in _APOSTROPHES
    return after.text.islower() and after.pos != "NOUN"


def _lemma_of(tag: str) -> str:
    """`vélo` of `>vélo/:N:m:s/*`."""
    return tag.lstrip(">").split("/", 1)[0]


def _conjugation(flaw: Flaw, analysis: Analysis, token: Token) -> bool:
    return flaw.rule.startswith(PRONOUN_SUBJECTS) or has_other_number(flaw.tags, analysis, token)


def _participle(flaw: Flaw, analysis: Analysis, token: Token) -> bool:
    if any(":N" in tag and ":A" not in tag for tag in flaw.tags) and not any(":Q" in tag for tag in flaw.tags):
        return False
    if flaw.tags and all(":Y" in tag for tag in flaw.tags):
        return True
    if _is_invariable(analysis, token):
        return False
    if _NOUN_AND_HAVE in flaw.rule:
        return not any(
            before.pos != "DET" and before.text.lower() in OBJECTS_BEFORE for before in analysis.tokens[: token.i]
        )
    if "accord" in flaw.rule:
        return has_other_shape(flaw.tags, analysis, token)
    return True


def _is_invariable(analysis: Analysis, token: Token) -> bool:
    """« Ils se sont réapproprié les lieux », « se sont succédé »: « se » is « à soi », and nothing agrees with it."""
    before = [one.text.lower().replace("’", "'") for one in analysis.tokens[max(0, token.i - _REFLEXIVE) : token.i]]
    if _ITSELF.isdisjoint(before):
        return False
    word = token.text.lower()
    behind = analysis.tokens[token.i + 1].text.lower() if token.i + 1 < len(analysis.tokens) else ""
    if word == "rendu":
        return behind == "compte"
    return word in NEVER_AGREEING or (word in AGREEING_WITHOUT_OBJECT and behind in OBJECT_OPENERS)


def _infinitive(flaw: Flaw, analysis: Analysis, token: Token) -> bool:
    before = analysis.tokens[token.i - 1] if token.i else None
    participle = flaw.rule.startswith(_PARTICIPLE_FOR_INFINITIVE) and not token.text.endswith("é")
    return not participle and not any(":N" in tag for tag in flaw.tags) and (before is None or before.text.islower())


def _confusion(flaw: Flaw, analysis: Analysis, token: Token) -> bool:
    """A name may be spelt like a verb: « l’institut Mesura a interrogé »."""
    named = token.i > 1 and analysis.tokens[token.i - 1].text[:1].isupper()
    return token.text != "A" and bool(flaw.suggestions) and not (named and token.text == "a")


_SURE = {
    "gn": _agreement,
    "conj": _conjugation,
    "ppas": _participle,
    "infi": _infinitive,
    "conf": _confusion,
}
