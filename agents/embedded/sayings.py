"""Headings in somebody's own words: a short whole quotation, or whose words the section holds."""

import re
from collections import Counter
from collections.abc import Sequence

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.agents.embedded.material import Unit
from calame.agents.embedded.topic_guards import (
    in_quotation,
    is_aside,
    is_body,
    is_charge,
    is_described,
    is_loose,
    is_person,
)
from calame.agents.embedded.topic_phrases import topic_at, topics
from calame.agents.embedded.topics import Scored, Section
from calame.text.analysis import SentenceAnalysis, Token, analyse
from calame.text.attribution import attributions
from calame.text.data.headline_words import FUNCTION_ENDINGS
from calame.text.data.nominal_words import CHARGES
from calame.text.names import name_mentions
from calame.text.quotations import Quotation, quotations
from calame.text.typography import french
from calame.text.words import fold, word_tokens

_SEEN_TWICE = 2
_SPEAKS = 4
"""A speaker quoted once gives the label when the section has at most this many sentences."""
_SAYING = 1.4
_SHARE = 2.0
_WORDS = range(3, 12)
_CHARS = 60
_OPENS = frozenset({"DET", "PROPN", "NOUN"})
_SPEAKING = frozenset({"je", "j'", "nous", "on", "c'", "ce", "cela", "ca"})
_ELSEWHERE = frozenset(
    {"il", "elle", "ils", "elles", "lui", "leur", "leurs", "eux", "son", "sa", "ses", "cela", "ca", "celui", "celle",
     "ceux", "celles", "ces", "cet", "cette", "y", "en", "la-bas", "aussi", "tu", "vous"}
)  # fmt: skip
"""Words of a quotation that only its setting explains."""
_BARE = 3
"""Words of "c'est faux", which says nothing without what it is said of."""
_UNPLAIN = frozenset('()[]/+…«»"“”:;?|')


def sayings(section: Section) -> list[Scored]:
    """Short whole sentences and noun phrases of quotations: their marks say that somebody says so."""
    found: list[Scored] = []
    for unit in section.units:
        for quotation in quotations(unit.text):
            for said in _said(quotation):
                text = said.text.rstrip(".! \u00a0")
                whole = _is_whole(said, quotation.text.strip()) and _reads_alone(said, text)
                named = not whole and said.text[:1].islower() and _is_named(said, text)
                if (whole or named) and not _charges(said, suspected=section.suspected):
                    nouns = [token for token in said.tokens if token.pos in {"NOUN", "VERB"}]
                    share = sum(section.covers(nouns).values()) / len(section.units)
                    label = french(f"«\u00a0{capitalised(text)}\u00a0»")
                    found.append(Scored(label, (_SAYING if whole else _PIECE) + _SHARE * share))
    return found


def quoted_phrases(section: Section) -> list[Scored]:
    """Whole noun phrases out of quotations, in quotation marks."""
    found: list[Scored] = []
    for reading in section.readings:
        for topic in topics(reading) if reading.balanced and not reading.glued else ():
            first = reading.tokens[topic.start]
            written = fold(first.text) not in _CONTRACTED and is_described(topic) and topic.kind in _NAMED
            spoken = in_quotation(reading, topic) and first.start > reading.sentence.start
            telling = topic.linked and not (
                is_person(topic) or is_body(topic) or is_loose(topic) or is_aside(reading, topic)
            )
            if not (written and spoken and telling):
                continue
            if (section.suspected and is_charge(topic)) or any(noun.ent == "PER" for noun in topic.nouns):
                continue
            share = sum(section.covers(topic.nouns).values()) / len(section.units)
            if share >= _LEAST_SHARE:
                found.append(Scored(french(f"«\u00a0{topic.text}\u00a0»"), _PHRASE + _SHARE * share))
    return found


_PHRASE = 0.6
_LEAST_SHARE = 0.13
"""Share of the section that a phrase out of a quotation tells of: about one sentence of seven."""


_CONTRACTED = frozenset({"du", "au", "aux", "des"})
_NAMED = frozenset({"definite", "indefinite"})
_PIECE = 1.2


def _said(quotation: Quotation) -> tuple[SentenceAnalysis, ...]:
    """The sentences of a closed quotation."""
    return analyse(quotation.text.strip()).sentences if quotation.closed else ()


def _is_named(said: SentenceAnalysis, text: str) -> bool:
    """Whether a fragment is one whole noun phrase with its article: « une rupture complète »."""
    if any(token.ent == "PER" for token in said.tokens):
        return False
    reading = Reading(said, text)
    words = [_word(token) for token in said.tokens]
    if len(text) > _CHARS or _UNPLAIN & set(text) or len(word_tokens(text)) not in _WORDS or _ELSEWHERE & set(words):
        return False
    topic = topic_at(reading, 0) if len(said.tokens) > 1 else None
    return (
        topic is not None
        and topic.end == len(said.tokens)
        and is_described(topic)
        and not is_person(topic)
        and not is_loose(topic)
    )


def _is_whole(said: SentenceAnalysis, inner: str) -> bool:
    """Whether the sentence opens and ends inside the quotation."""
    ends = said.text.rstrip().endswith((".", "!")) or said.end == len(inner)
    alone = said.start == 0 and said.end == len(inner)
    spoken = alone and bool(said.tokens) and fold(said.tokens[0].text) in _SPEAKING
    return ends and (said.text[:1].isupper() or spoken) and "..." not in said.text


def _reads_alone(said: SentenceAnalysis, text: str) -> bool:
    """Whether it is a plain short sentence that points nowhere and ends on a word of content."""
    if len(text) > _CHARS or _UNPLAIN & set(text) or len(word_tokens(text)) not in _WORDS:
        return False
    words = [_word(token) for token in said.tokens if token.pos != "PUNCT"]
    if not words or words[-1] in FUNCTION_ENDINGS or not any(token.has("VerbForm=Fin") for token in said.tokens):
        return False
    impersonal = words[0] == "il" and words[1:2] in (["faut"], ["y"])
    rest = words[2:] if impersonal else words[1:]
    opens = impersonal or words[0] in _SPEAKING or (said.tokens[0].pos in _OPENS and words[0] not in _ELSEWHERE)
    told = any(token.pos in {"NOUN", "ADJ"} or token.pos == "VERB" for token in said.tokens)
    bare = words[0] in {"c'", "ce", "ca", "cela"} and len(words) <= _BARE
    return opens and told and not bare and not _ELSEWHERE & set(rest)


def _word(token: Token) -> str:
    """The word folded; "en" only where it is a pronoun."""
    return "" if token.pos == "ADP" and fold(token.text) == "en" else fold(token.text)


def _charges(said: SentenceAnalysis, *, suspected: bool) -> bool:
    """Whether the words speak of what one may be guilty of or, where somebody is suspected, of a person."""
    lemmas = {fold(token.lemma) for token in said.tokens}
    named = any(token.ent == "PER" for token in said.tokens)
    return bool(lemmas & (_CHARGES | _CRUDE)) or (suspected and named)


_CRUDE = frozenset({"connerie", "con", "merde", "putain", "salaud", "foutre", "chier"})
_CHARGES = frozenset(map(fold, CHARGES)) | {"victime", "coupable", "innocent", "tuer", "mentir", "voler"}


def speakers(units: Sequence[Unit]) -> list[str]:
    """The label "Les propos de X" for whoever is quoted here under a full name, most quoted first."""
    counts: Counter[str] = Counter()
    others: set[str] = set()
    for unit in units:
        for attribution in attributions(unit.sentence):
            name = _full_name(attribution.speaker or "")
            others.add(name or fold(attribution.speaker or ""))
            if name and _is_person(unit, name):
                counts[name] += 1
    return [
        f"Les propos {_of(name)}"
        for name, count in counts.most_common()
        if name[0] not in "HY"
        and _speaks_alone(name, others)
        and (count >= _SEEN_TWICE or _SPEAKS * count >= len(units))
    ]


def _speaks_alone(name: str, speakers: set[str]) -> bool:
    """Whether every other speaker of the section is a pronoun or the same name again."""
    words = set(word_tokens(name))
    return all(other in _PRONOUNS or set(word_tokens(other)) <= words for other in speakers)


_PRONOUNS = frozenset({"", "il", "elle", "je", "on", "-il", "-elle", "t-il", "t-elle"})


def _full_name(speaker: str) -> str:
    """The person's name at the end of a speaker as the source writes it."""
    match = re.search(r"(?:[A-ZÀ-Þ][\w’'-]+ )(?:(?:de|du|el|al|van|von|ben) )?[A-ZÀ-Þ][\w’'-]+$", speaker)
    mentions = name_mentions(analyse(speaker)) if match else ()
    return match.group() if match and any(mention.core == match.group() for mention in mentions) else ""


def _is_person(unit: Unit, name: str) -> bool:
    """Whether the recogniser takes every word of the name for a person's."""
    words = set(re.findall(r"[\w’'-]+", name))
    tokens = [token for token in unit.sentence.tokens if token.text in words]
    return bool(tokens) and all(token.ent == "PER" for token in tokens)


def _of(name: str) -> str:
    return f"d’{name}" if fold(name)[0] in "aeiou" else f"de {name}"
