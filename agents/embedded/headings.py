"""Headings: a complete noun phrase of the very section, the source's own heading, or a neutral label."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.phrases import Phrase, phrases
from calame.text.analysis import Token, analyse
from calame.text.attribution import attributions
from calame.text.conditional import conditionals
from calame.text.data.headline_words import FUNCTION_ENDINGS, NEUTRAL_HEADINGS, UNDOING_VERBS
from calame.text.modality import modality
from calame.text.names import name_mentions
from calame.text.negation import negations
from calame.text.quotations import quotations
from calame.text.typography import french
from calame.text.words import fold, word_tokens

_MAX_CHARS = 65
_OWN_MAX_CHARS = 80
_SEEN_TWICE = 2
_SPEAKS = 4
"""A speaker quoted once gives the label when the section has at most this many sentences."""
_TITLE_CASE_WORDS = 4


def own_heading(raw: str | None) -> str | None:
    """The source's heading without its ornaments; `None` when it is not a complete phrase."""
    if raw is None:
        return None
    text = french(raw.strip().strip("-–—•*#|").strip().rstrip(":").strip())
    words = word_tokens(text)
    letters = [char for char in text if char.isalpha()]
    if len(words) < _SEEN_TWICE or len(text) > _OWN_MAX_CHARS or not letters or "\n" in text or "|" in text:
        return None
    shouted = all(char.isupper() for char in letters)
    if shouted or words[-1] in FUNCTION_ENDINGS or is_title_cased(text) or not text[0].isprintable():
        return None
    if any(not quotation.closed for quotation in quotations(text)) or text[:1].islower():
        return None
    return text.rstrip(".")


def is_title_cased(text: str) -> bool:
    """Whether every word has a capital, as no French title does: its proper names cannot be told apart."""
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if len(word) > 1]
    return len(words) >= _TITLE_CASE_WORDS and all(word[0].isupper() for word in words)


def section_headings(passages: Sequence[Passage], material: Material, topic: str) -> tuple[str, ...]:
    """Headings that fit the section, best first; empty when none is certain."""
    own = [own_heading(passage.heading) for passage in passages[:1]]
    units = [unit for passage in passages for unit in passage.units]
    found = [heading for heading in own if heading]
    ranked = _ranked(units, material, topic)
    found.extend(french(phrase.text) for phrase in ranked if phrase.content > 1)
    found.extend(french(label) for label in _speakers(units))
    found.extend(french(name) for name in _central_names(units))
    found.extend(french(phrase.text) for phrase in ranked if phrase.content == 1)
    return tuple(dict.fromkeys(found))


def choose(candidates: Iterable[str], taken: Iterable[str]) -> str | None:
    """The first candidate that is not too near to one already taken."""
    used = [frozenset(word_tokens(heading)) - FUNCTION_ENDINGS for heading in taken]
    for candidate in candidates:
        words = frozenset(word_tokens(candidate)) - FUNCTION_ENDINGS
        if not any(words <= other or other <= words for other in used if other):
            return candidate
    return None


def neutral(taken: Iterable[str]) -> str | None:
    """A label that asserts nothing and is not used yet."""
    used = set(taken)
    return next((label for label in NEUTRAL_HEADINGS if label not in used), None)


def _ranked(units: Sequence[Unit], material: Material, topic: str) -> list[Phrase]:
    here = _Seen.of(units)
    everywhere = _Seen.of(material.units)
    scored: list[tuple[float, int, Phrase]] = []
    for unit in units:
        reading = Reading(unit.sentence, material.source_of(unit).text)
        for phrase in _asserted(reading):
            score = _score(phrase, here, everywhere, topic, opening=unit is units[0])
            if score is not None and len(french(phrase.text)) <= _MAX_CHARS:
                scored.append((-score, phrase.head.start, phrase))
    return [phrase for _, _, phrase in sorted(scored, key=lambda entry: entry[:2])]


@dataclass(frozen=True, slots=True)
class _Seen:
    """In how many sentences words and phrases stand."""

    texts: tuple[str, ...]
    lemmas: Counter[str]

    @classmethod
    def of(cls, units: Sequence[Unit]) -> "_Seen":
        lemmas: Counter[str] = Counter()
        for unit in units:
            lemmas.update({fold(token.lemma) for token in unit.sentence.tokens if token.pos in {"NOUN", "PROPN"}})
        return cls(tuple(fold(unit.text) for unit in units), lemmas)

    def phrase(self, key: str) -> int:
        """Sentences that hold the phrase."""
        return sum(key in text for text in self.texts)


def _score(phrase: Phrase, here: _Seen, everywhere: _Seen, topic: str, *, opening: bool) -> float | None:
    """How central the phrase is; `None` when it is not central enough to be certain."""
    head = fold(phrase.head.lemma)
    seen, others = here.phrase(phrase.key), here.lemmas[head] - 1
    if phrase.content == 1:
        central = others >= _SEEN_TWICE or (others >= 1 and phrase.subject and everywhere.lemmas[head] > _SEEN_TWICE)
    else:
        central = seen >= _SEEN_TWICE or others >= 1 or (phrase.subject and (opening or everywhere.lemmas[head] > 1))
    if not central:
        return None
    near_topic = bool(topic) and any(word in phrase.key for word in word_tokens(topic) if word not in FUNCTION_ENDINGS)
    return 2.0 * (seen - 1) + others + phrase.subject + opening + 0.5 * near_topic


def _asserted(reading: Reading) -> list[Phrase]:
    """Phrases of the main clause of a sentence that asserts: a heading must not assert what is only alleged."""
    root = reading.predicate
    if root is None or reading.glued or conditionals(reading.sentence) or negations(reading.sentence):
        return []
    told = modality(reading.sentence).modality
    if told not in {"asserted", "reported", "forecast"}:
        return []
    undone = fold(root.lemma) in _UNDOING or told == "forecast"
    return [
        phrase
        for phrase in phrases(reading)
        if (phrase.head.i == reading.tokens[0].i + 1 or _in_main_clause(reading, phrase.head, root))
        and not _in_quotation(reading, phrase.head)
        and (phrase.subject or not undone)
    ]


_UNDOING = frozenset(fold(verb) for verb in UNDOING_VERBS)


def _in_main_clause(reading: Reading, token: Token, root: Token) -> bool:
    """Whether only noun phrases stand between `token` and the root."""
    by_index = {other.i: other for other in reading.tokens}
    current = token
    while current.i != root.i:
        if current.dep not in {"nsubj", "nsubj:pass", "obj", "obl", "obl:arg", "obl:mod", "obl:agent", "nmod"}:
            return False
        current = by_index[current.head]
    return True


def _in_quotation(reading: Reading, token: Token) -> bool:
    place = token.start - reading.sentence.start
    return any(quotation.start <= place < quotation.end for quotation in quotations(reading.text))


def _speakers(units: Sequence[Unit]) -> list[str]:
    """The label "Les propos de X" for whoever is quoted here under a full name, most quoted first."""
    counts: Counter[str] = Counter()
    for unit in units:
        for attribution in attributions(unit.sentence):
            name = _full_name(attribution.speaker or "")
            if name and _is_person(unit, name):
                counts[name] += 1
    return [
        f"Les propos {_of(name)}"
        for name, count in counts.most_common()
        if name[0] not in "HY" and (count >= _SEEN_TWICE or _SPEAKS * count >= len(units))
    ]


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


def _central_names(units: Sequence[Unit]) -> list[str]:
    """Full names seen twice or more in the section, most frequent first: a label that claims nothing."""
    text = "\n".join(unit.text for unit in units)
    quoted = " ".join(quotation.text for unit in units for quotation in quotations(unit.text))
    counts = Counter(mention.core for mention in name_mentions(analyse(text)) if mention.core not in quoted)
    return [
        capitalised(name)
        for name, count in counts.most_common()
        if count >= _SEEN_TWICE
        and len(name.split()) >= _SEEN_TWICE
        and len(name) <= _MAX_CHARS
        and name.replace("-", "").replace("’", "").replace("'", "").replace(" ", "").isalpha()
    ]
