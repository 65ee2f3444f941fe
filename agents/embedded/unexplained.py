"""What a reader who has read only title and lead would ask about a row: who is that, of what, what is meant."""

import re
from collections.abc import Iterable, Sequence

from calame.agents.embedded.material import Material, Unit
from calame.agents.embedded.section_view import stems_of
from calame.text.analysis import Token, analyse
from calame.text.data.open_nouns import GREEN_LIGHT, HERE, KNOWN_TO_ALL, OBJECT_NOUNS, OPENED_BY, RELATIVE_NOUNS, VOTES
from calame.text.names import NameMention, name_mentions
from calame.text.words import fold, word_tokens

_IN_BRACKETS = re.compile(r"\(([A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,6})\)")
_NOT_SAID = re.compile(f"{VOTES}|{GREEN_LIGHT}|{HERE}")
_NEXT = 2
"""Words after a noun, an adjective among them, in which its complement opens."""
_ROLE = re.compile(r"^(?:, (?:l[ea]s? |l'|une? )?[a-zà-ÿ][^,.;]{3,80},| \([^)]{3,60}\))")
_ROLE_AT_END = re.compile(r"^, (?:l[ea]s? |l'|une? )?[a-zà-ÿ][^.;]{3,120}\.$")
"""An apposition right behind a name."""
_ACCORDING = re.compile(r"(?:selon|d'apres) ")


def leaves_open(unit: Unit, material: Material) -> bool:
    """Whether the sentence has an acronym that another explains, or an act without what is acted on."""
    explained = set(_IN_BRACKETS.findall(material.source_of(unit).text))
    short = {word for word in explained if re.search(rf"\b{re.escape(word)}\b", unit.text)}
    if any(f"({word})" not in unit.text for word in short):
        return True
    if _NOT_SAID.search(fold(unit.text)) is not None or any(_is_open(unit, place) for place in _acts(unit)):
        return True
    return _has_bare_subject(unit) or any(_is_bare(unit, place) for place in range(1, len(unit.sentence.tokens)))


def _has_bare_subject(unit: Unit) -> bool:
    """Whether a main clause tells of "la production", "la vaccination": of whose or of what, its neighbours say."""
    tokens = unit.sentence.tokens
    first = tokens[0].i if tokens else 0
    return any(
        token.dep in _SUBJECTS
        and token.pos == "NOUN"
        and tokens[token.head - first].dep == "ROOT"
        and _is_definite(tokens, token.i - first)
        and not any(other.head == token.i and other.dep in _SAYS_WHICH for other in tokens)
        and fold(token.lemma) not in KNOWN_TO_ALL
        for token in tokens
        if 0 <= token.head - first < len(tokens)
    )


_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "expl:subj"})
_SAYS_WHICH = frozenset({"nmod", "amod", "appos", "flat:name", "nummod", "obl:arg", "obl:mod", "acl:relcl"})


def _is_definite(tokens: Sequence[Token], place: int) -> bool:
    return place > 0 and tokens[place - 1].pos == "DET" and tokens[place - 1].has("Definite=Def")


def _is_bare(unit: Unit, place: int) -> bool:
    """Whether a definite noun that is always one of something stands without what it is of: "l'enjeu"."""
    tokens = unit.sentence.tokens
    if tokens[place].pos != "NOUN" or fold(tokens[place].lemma) not in RELATIVE_NOUNS:
        return False
    definite = tokens[place - 1].pos == "DET" and tokens[place - 1].has("Definite=Def")
    behind = tokens[place + 1 : place + 1 + _NEXT]
    told = any(token.pos in {"ADJ", "PROPN", "NUM"} or token.has("VerbForm=Part") for token in behind[:1])
    return definite and not told and _is_open(unit, place)


def _acts(unit: Unit) -> list[int]:
    tokens = unit.sentence.tokens
    return [place for place, token in enumerate(tokens) if token.pos == "NOUN" and fold(token.lemma) in OBJECT_NOUNS]


def _is_open(unit: Unit, place: int) -> bool:
    tokens = unit.sentence.tokens
    owned = place > 0 and tokens[place - 1].has("Poss=Yes")
    after = [fold(token.text).replace("’", "'") for token in tokens[place + 1 : place + 1 + _NEXT]]
    return not owned and not OPENED_BY.intersection(after)


def is_on_topic(unit: Unit, material: Material) -> bool:
    """Whether the sentence tells of what the title, or for want of one the opening, tells of: no aside is essential."""
    own = stems_of(unit.sentence.tokens)
    title = material.source_of(unit).title
    if title:
        return not own.isdisjoint(stems_of(analyse(title).tokens))
    first = next(iter((*material.standfirst, *material.units)), unit)
    return unit == first or len(own & stems_of(first.sentence.tokens)) >= _SHARED


_SHARED = 2
"""Words of content that a sentence shares with the opening of an article without a title."""


def is_introduced(unit: Unit, material: Material, opening: Iterable[str]) -> bool:
    """Whether everybody the sentence names is known to who has read title and lead, or is presented by it.

    Args:
        unit: the sentence.
        material: what can be told.
        opening: texts that the reader has read before it.
    """
    known = {word for text in (*opening, material.source_of(unit).title or "") for word in word_tokens(text)}
    return all(_is_presented(unit, mention, known) for mention in _persons(unit, material))


def _persons(unit: Unit, material: Material) -> list[NameMention]:
    """Mentions of people in the sentence; offsets are characters of the source."""
    start, end = unit.sentence.start, unit.sentence.end
    people = [token for token in unit.sentence.tokens if token.ent == "PER" and token.text[:1].isupper()]
    return [
        mention
        for mention in name_mentions(material.analysis_of(unit))
        if start <= mention.start < end and any(mention.start <= token.start < mention.end for token in people)
    ]


def _is_presented(unit: Unit, mention: NameMention, known: set[str]) -> bool:
    if known.intersection(word_tokens(mention.core)):
        return True
    base = unit.sentence.start
    before = [token for token in unit.sentence.tokens if token.end <= mention.start]
    named = bool(before) and before[-1].pos in {"NOUN", "ADJ"}
    behind = unit.text[mention.end - base :].replace("’", "'")
    ends = _ROLE_AT_END.match(behind) is not None and not _ACCORDING.match(fold(unit.text))
    closed = ends or _ROLE.match(behind) is not None
    titled = fold(mention.text.replace(mention.core, " ")).strip() not in _NO_TITLE
    return titled or named or closed


_NO_TITLE = frozenset({"", "selon", "pour", "chez", "avec", "apres", "d'apres", "comme"})
"""What may stand in capitals before a name at the beginning of a sentence without presenting anybody."""
