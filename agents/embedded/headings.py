"""Headings: a complete noun phrase of the very section, the source's own heading, or a neutral label."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from calame.agents.embedded.clauses import short_clause
from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.phrases import Phrase, phrases
from calame.text.analysis import SentenceAnalysis, Token, analyse
from calame.text.attribution import attributions
from calame.text.conditional import conditionals
from calame.text.data.headline_words import (
    BODIES,
    FUNCTION_ENDINGS,
    NEUTRAL_HEADINGS,
    SETTING_PREPOSITIONS,
    UNDOING_VERBS,
)
from calame.text.data.lexicon import TITLES
from calame.text.data.pointing import PERSON_HYPERNYMS
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


def section_headings(passages: Sequence[Passage], material: Material, title: str) -> tuple[str, ...]:
    """Headings that fit the section, best first; empty when none is certain.

    Args:
        passages: the section.
        material: the whole article.
        title: its title, which no heading repeats.
    """
    own = [own_heading(passage.heading) for passage in passages[:1]]
    units = [unit for passage in passages for unit in passage.units]
    told = [*_ranked_phrases(units, material), *_ranked_clauses(units, material)]
    spoken = [_Scored(french(label), _SPOKEN) for label in _speakers(units)]
    ranked = sorted([*told, *spoken, *_sayings(units)], key=lambda one: -one.score)
    found = [heading for heading in own if heading and fold(heading) != fold(title)]
    made = [one.text for one in ranked if one.score > _WORST and not _repeats(one.text, title)]
    return tuple(dict.fromkeys([*found, *made]))


def last_headings(passages: Sequence[Passage], material: Material) -> tuple[str, ...]:
    """What names the section when nothing tells it: one noun seen again and again."""
    units = [unit for passage in passages for unit in passage.units]
    seen = _Seen.of(units)
    single = [
        phrase
        for unit in units
        for phrase in _asserted(Reading(unit.sentence, material.source_of(unit).text))
        if phrase.content == 1 and seen.lemmas[fold(phrase.head.lemma)] >= _CENTRAL
    ]
    single.sort(key=lambda phrase: -seen.lemmas[fold(phrase.head.lemma)])
    suspected = _suspects(units)
    single = [phrase for phrase in single if not (suspected and _is_group(phrase))]
    found = [french(phrase.text) for phrase in single]
    return tuple(dict.fromkeys(found))


def choose(candidates: Iterable[str], taken: Iterable[str]) -> str | None:
    """The first candidate that is not too near to one already taken."""
    used = [frozenset(word_tokens(heading)) - FUNCTION_ENDINGS for heading in taken]
    for candidate in candidates:
        words = frozenset(word_tokens(candidate)) - FUNCTION_ENDINGS
        if not any(words <= other or other <= words for other in used if other):
            return candidate
    return None


def neutral(taken: Iterable[str], most: int | None = None) -> str | None:
    """A label that asserts nothing and is not used yet; of the first `most` labels only."""
    used = set(taken)
    return next((label for label in NEUTRAL_HEADINGS[:most] if label not in used), None)


@dataclass(frozen=True, slots=True)
class _Scored:
    """A heading and how well it tells its section."""

    text: str
    score: float


_WORST = -2.5
_SPOKEN = 2.0
_CENTRAL = 3
_OPENS = 1.5
_CLAUSE = 1.4
_COMPLEMENT = 1.0
_PERSON = 6.0
_BODY = 1.2
_CLAUSE_CHARS = 62
_LONG_CLAUSE_CHARS = 75
_LONG_CLAUSE = 1.2
_CLAUSE_WORDS = 9
_BEST = 6.0
"""A short main clause that opens the section goes before every noun phrase."""


def _ranked_phrases(units: Sequence[Unit], material: Material) -> list[_Scored]:
    here, everywhere = _Seen.of(units), _Seen.of(material.units)
    suspected = _suspects(units)
    scored: list[_Scored] = []
    for unit in units:
        reading = Reading(unit.sentence, material.source_of(unit).text)
        for phrase in _asserted(reading):
            text = french(phrase.text)
            central = unit is units[0] or here.lemmas[fold(phrase.head.lemma)] >= _SEEN_TWICE
            if central and phrase.content > 1 and len(text) <= _MAX_CHARS and not (suspected and _is_group(phrase)):
                scored.append(_Scored(text, _score(phrase, here, everywhere, unit, opening=unit is units[0])))
    return scored


_SUSPICION = re.compile(r"\b(?:enquete|soupcon|garde a vue|gardes a vue|dopage|proces|mis en examen|mise en examen)")


def _suspects(units: Sequence[Unit]) -> bool:
    """Whether the section tells of an inquiry: a person or a group as its heading would point at a culprit."""
    return any(_SUSPICION.search(fold(unit.text)) for unit in units)


def _is_group(phrase: Phrase) -> bool:
    head = fold(phrase.head.lemma)
    person = head in _PEOPLE or head.endswith(_PERSON_ENDINGS) or phrase.head.ent in {"PER", "ORG"}
    return person or head in BODIES or phrase.head.pos == "PROPN"


def _ranked_clauses(units: Sequence[Unit], material: Material) -> list[_Scored]:
    here = _Seen.of(units)
    scored: list[_Scored] = []
    for unit in units:
        clause = short_clause(unit, material.source_of(unit).text, _LONG_CLAUSE_CHARS)
        if clause is None:
            continue
        lemmas = {fold(token.lemma) for token in unit.sentence.tokens if token.pos in {"NOUN", "PROPN"}}
        words = set(word_tokens(clause))
        shared = sum(min(here.lemmas[lemma] - 1, _SEEN_TWICE) for lemma in lemmas if lemma in words)
        long = _LONG_CLAUSE if len(clause) > _CLAUSE_CHARS else 0.0
        best = unit is units[0] and len(clause) <= _MAX_CHARS and len(word_tokens(clause)) <= _CLAUSE_WORDS
        score = _CLAUSE + min(shared, _CENTRAL) * 0.5 + best * _BEST + unit.salience - long
        scored.append(_Scored(clause, score))
    return scored


_SAYING = 1.3
_PIECE = 0.4
_SAYING_WORDS = range(3, 9)
_SAYING_CHARS = 55
_SAYING_OPENS = frozenset({"DET", "PROPN", "NOUN"})


def _sayings(units: Sequence[Unit]) -> list[_Scored]:
    """Short quotations of the section, whole: their marks say that somebody says so."""
    found: list[_Scored] = []
    for unit in units:
        for quotation in quotations(unit.text):
            inner = quotation.text.strip()
            if not quotation.closed or "?" in inner or any(mark in inner for mark in '()[]/+…«»"') or "..." in inner:
                continue
            said = analyse(inner).sentences
            text = said[0].text.rstrip(".! ") if said else ""
            words = word_tokens(text)
            whole = len(said) == 1 or inner[len(said[0].text) - 1 :][:1] in ".!" if said else False
            if not said or text[:1].islower() or (said[0].tokens[0].pos == "NOUN" and not _has_verb(said[0])):
                continue
            if not whole or len(words) not in _SAYING_WORDS or len(text) > _SAYING_CHARS or not _says(said[0]):
                continue
            label = f"«\u00a0{capitalised(text)}\u00a0»" if text[:1].isupper() or _starts_clause(said[0]) else ""
            if label:
                found.append(
                    _Scored(
                        french(label),
                        (_SAYING if text[:1].isupper() else _PIECE) + 0.05 * len(words) + 0.5 * unit.salience,
                    )
                )
    return found


def _has_verb(saying: SentenceAnalysis) -> bool:
    return any(token.has("VerbForm=Fin") for token in saying.tokens)


def _says(saying: SentenceAnalysis) -> bool:
    """Whether the saying is whole: it opens as a sentence or noun phrase does and ends on a word of content."""
    tokens = [token for token in saying.tokens if token.pos != "PUNCT"]
    if not tokens or tokens[0].pos not in _SAYING_OPENS or fold(tokens[-1].text) in FUNCTION_ENDINGS:
        return False
    return any(token.pos in {"NOUN", "VERB"} for token in tokens) and "," not in saying.text


def _starts_clause(saying: SentenceAnalysis) -> bool:
    return saying.tokens[0].pos in {"DET", "NOUN"} and saying.tokens[-1].pos in {"NOUN", "ADJ", "PROPN", "VERB"}


def _repeats(heading: str, title: str) -> bool:
    """Whether the heading says nothing but what the title says."""
    words = frozenset(word_tokens(heading)) - FUNCTION_ENDINGS
    return bool(title) and words <= frozenset(word_tokens(title))


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


def _score(phrase: Phrase, here: _Seen, everywhere: _Seen, unit: Unit, *, opening: bool) -> float:
    """How well the phrase tells the section: how often it comes back, where it stands, whether it has a complement."""
    head = fold(phrase.head.lemma)
    seen, others = here.phrase(phrase.key), here.lemmas[head] - 1
    score = 1.0 * (seen - 1) + 0.5 * min(others, _CENTRAL) + phrase.subject * 0.7 + opening * _OPENS + unit.salience
    score += _COMPLEMENT if re.search(r"\b(?:de|du|des)\b|\bd['’]", phrase.text) else 0.0
    score += 0.3 * any(char.isdigit() for char in phrase.text)
    score -= _BODY * (everywhere.lemmas[head] == 1 and not opening)
    score += _MAIN if phrase.head.dep in _MAIN_PLACES else -_MAIN
    if head in _PEOPLE or phrase.head.ent == "PER" or head.endswith(_PERSON_ENDINGS):
        score -= _PERSON
    if phrase.head.dep == "appos":
        score -= _INSTITUTION
    if head in BODIES:
        score -= _INSTITUTION
    return score


_MAIN = 0.4
_PERSON_ENDINGS = ("ateur", "atrice", "iste", "ienne", "aise", "eaire")
_INSTITUTION = 2.2
_MAIN_PLACES = frozenset({"nsubj", "nsubj:pass", "obj"})
_PEOPLE = frozenset(map(fold, TITLES)) | PERSON_HYPERNYMS


def _asserted(reading: Reading) -> list[Phrase]:
    """Phrases that claim nothing the sentence does not: of its main clause when it asserts, else definite things.

    A heading must not assert what is only alleged: from a hedged or negated sentence only what exists anyway is taken,
    a definite phrase whose noun names no event.
    """
    if reading.glued or not reading.balanced:
        return []
    found = [
        phrase
        for phrase in phrases(reading)
        if not _in_quotation(reading, phrase.head) and not _is_setting(reading, phrase)
    ]
    root = reading.predicate
    told = modality(reading.sentence).modality
    undone = any(fold(token.lemma) in _UNDOING for token in reading.tokens if token.pos in {"VERB", "AUX", "ADJ"})
    if root is None or undone or conditionals(reading.sentence) or negations(reading.sentence):
        return []
    if told not in {"asserted", "reported"}:
        return []
    return [phrase for phrase in found if _in_main_clause(reading, phrase.head, root) and _is_uncut(reading, phrase)]


def _is_uncut(reading: Reading, phrase: Phrase) -> bool:
    """Whether nothing that belongs to the phrase stands after it, and it is no aside nor one thing of a list."""
    last = phrase.first + len([token for token in analyse(phrase.text).tokens if token.pos != "SPACE"]) - 1
    tokens = [token for token in reading.tokens if token.i >= phrase.first]
    end = phrase.head.start + max(0, len(phrase.bare) - phrase.bare.find(phrase.head.text))
    after = [token for token in tokens if token.start >= end and token.i > min(last, phrase.head.i)][:2]
    before = [token for token in reading.tokens if token.i < phrase.first]
    opened = sum((token.text in {"(", "["}) - (token.text in {")", "]"}) for token in before)
    dashes = sum(token.text in {"–", "—"} for token in before)
    listed = bool(before) and fold(before[-1].text) in _LISTING
    return not (opened or dashes % 2 or listed or _goes_on(after))


_LISTING = frozenset({"et", "ou", "ni", "sur", "dont"})
_GOES_ON = frozenset({"de", "du", "des", "d'", "pour", "a", "au", "aux", "contre", "entre", "que", "qu'", "dont"})


def _goes_on(after: Sequence[Token]) -> bool:
    """Whether an adjective, a participle, a complement or a coordinated adjective follows."""
    if not after:
        return False
    first, word = after[0], fold(after[0].text)
    if word in {"et", "ou"}:
        return True
    participle = first.pos == "VERB" and first.has("VerbForm=Part")
    return word in _GOES_ON or participle or first.pos in {"ADJ", "NOUN", "PROPN", "NUM"}


def _is_setting(reading: Reading, phrase: Phrase) -> bool:
    """Whether the phrase is a place, a time or part of a fixed expression: "à l’écart de", "sous le signe de"."""
    before = [token for token in reading.tokens if token.i == phrase.first - 1]
    return bool(before) and fold(before[0].text) in SETTING_PREPOSITIONS


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
