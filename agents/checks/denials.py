"""Denials that come or go with a verb of their own: « ne ramène pas » where the source has « évalue »."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.clause_words import clause_around, common
from calame.agents.checks.conditions import is_condition
from calame.agents.checks.denial_scope import cuts_short, is_of_another_thing
from calame.agents.checks.implied import is_saying, told_otherwise
from calame.agents.checks.likeness import has_contrary
from calame.agents.checks.opposites import has_opposite
from calame.agents.checks.reading import Reading, Verb, Word, keys_of
from calame.agents.checks.refusals import raises
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.signs import is_denied
from calame.agents.checks.sourcing import SourceSentence
from calame.text.analysis import Token
from calame.text.data.denial_roots import (
    DENIAL_ROOTS,
    DENIAL_WORDS,
    DENIED_IDIOMS,
    DENYING_ROOTS,
    LACKING_ROOTS,
    PLAIN_DENIALS,
    STRICT_ROOTS,
)
from calame.text.data.hedges import REPORTING_VERBS
from calame.text.data.negation_words import HARMLESS_AFTER_WITHOUT, WITHOUT
from calame.text.flat import flat
from calame.text.words import fold

_SAME = 0.5
"""Share of the other words of a claim that its passage must carry for a denial of its own to be an addition."""
_TOLD = 0.6
"""Share of the words of a denied clause that the draft must tell for its denial to be missed."""
_LEAST = 2
_REACH = 60
"""Characters behind a denied verb in which « avant » makes it a date."""
_QUOTE_REACH = 40
"""Characters between a denied verb and the quoted words that it denies."""
_LIMIT = 3
"""Words behind « avant » that name a day."""
_HELPER = 8
"""Characters of an auxiliary between a turn of phrase and its verb."""
_CONDITION = re.compile(r"(?<![\w-])(?:si|s'ils?|quand|tant que) ")
_FROM = re.compile(r"(?<![\w-])(?:au plus tot|a partir|a compter|des|pas|attendre|attendra)(?![\w-])")
_TAKES_UP = re.compile(r"(?<![\w-])(?:c'est (?:aussi |egalement |d'ailleurs )?le cas|il en va de meme|idem)(?![\w-])")
"""Stands for what the sentence before says, a denial too."""
_NO_DATE = re.compile(r" en avant(?![\w-])| avant tout(?![\w-])")
_OTHER_CLAUSE = re.compile(r",? mais (?!aussi)|;")
_PAUSE = re.compile("[:;.]")
_WORDS = re.compile(r"\w+'?")


class Denied(NamedTuple):
    """A word that one side denies."""

    text: str
    start: int
    end: int


def added(found: DraftSentence, case: ReviewCase) -> Iterator[Denied]:
    """What the draft denies, and nothing in the evidence or beside it does in any way."""
    for verb in found.reading.verbs:
        if not verb.negated or is_turned(verb) or is_framed(found, verb) or is_idiom(found.reading, verb):
            continue
        if raises(found.reading, verb) or any(
            told_otherwise(found.reading, source.reading, verb) or _is_contrary(found.reading, verb, source.reading)
            for source in found.evidence
        ):
            continue
        adds = not verb.quoted and _is_told(found, verb) and not _is_accounted_for(found, verb, case)
        if adds or _denies_quotation(found, verb) or _denies_noun(found, verb):
            yield Denied(verb.text, verb.start, verb.end)
    yield from _without(found)


def _is_contrary(draft: Reading, verb: Verb, source: Reading) -> bool:
    """« N'évolue pas » for « statique »: the passage has the contrary of the denied verb."""
    return has_contrary(draft, [_word(verb)], source, source.analysis.tokens)


def lost(found: DraftSentence) -> Iterator[Denied]:
    """Verbs that the closest passage denies, told with another verb and without the denial."""
    draft, source = found.reading, found.evidence[0].reading
    if _holds(draft, STRICT_ROOTS, PLAIN_DENIALS):
        return
    for verb in source.verbs:
        if (is_saying(source, verb) and reports(draft)) or is_idiom(source, verb) or _is_let(verb, draft):
            continue
        if raises(source, verb) or told_otherwise(source, draft, verb) or is_dated(source, verb, draft):
            continue
        if _is_another_clause(draft, source, verb) or cuts_short(draft, verb):
            continue
        if is_of_another_thing(draft, source, verb) or is_only_asked(draft, verb.keys):
            continue
        if verb.negated and not verb.quoted and not has_opposite(source, verb, draft):
            words = clause_around(source, verb.start, verb.end)
            told = len(words) >= _LEAST and carried_share(words, draft.vocabulary) >= _TOLD
            if told or _is_all(draft, [*words, _word(verb)]):
                yield Denied(verb.text, verb.start, verb.end)


def _is_let(verb: Verb, draft: Reading) -> bool:
    """« Pourrait revenir » for « n'exclut pas de revenir »."""
    return is_turned(verb) and verb.keys.isdisjoint(draft.vocabulary) and any(one.conditional for one in draft.verbs)


def _is_another_clause(draft: Reading, source: Reading, denied: Verb) -> bool:
    """Whether the draft only tells the plain clauses of the source: « n'y est pas soumis, car il appartient »."""
    ours = [verb for verb in draft.verbs if verb.finite]
    plain = [verb for verb in source.verbs if verb.finite and not verb.negated and verb.keys.isdisjoint(denied.keys)]
    told = all(any(not mine.keys.isdisjoint(other.keys) for other in plain) for mine in ours)
    words = [word for word in clause_around(source, denied.start, denied.end) if word.start > denied.end]
    return bool(ours) and told and denied.keys.isdisjoint(draft.vocabulary) and common(words, draft.words) == 0


def is_only_asked(draft: Reading, denied: frozenset[str]) -> bool:
    """Whether all that the draft has of a denied verb is what it asks or supposes: « dira si un don est utile »."""
    told = [token for token in draft.analysis.tokens if not keys_of(token).isdisjoint(denied)]
    return bool(told) and all(is_condition(draft, token) for token in told)


def reports(reading: Reading) -> bool:
    """Whether a sentence has somebody say it."""
    return bool(reading.attributions) or any(fold(token.lemma) in REPORTING_VERBS for token in reading.analysis.tokens)


def _word(verb: Verb) -> Word:
    return Word(verb.keys, verb.start, verb.end)


def _is_all(draft: Reading, words: list[Word]) -> bool:
    """Whether the whole draft sentence is made of the words of a denied clause."""
    known = frozenset(key for word in words for key in word.keys)
    return len(draft.words) >= _LEAST and carried_share(draft.words, known) == 1


def is_turned(verb: Verb) -> bool:
    """« N’exclut pas », « ne manque pas »: two denials make none."""
    return any(key.startswith(DENIAL_ROOTS) for key in verb.keys)


def is_idiom(reading: Reading, verb: Verb) -> bool:
    """« Ne mâche pas ses mots », « n'en démord pas », « nul autre que lui »: the words deny and the sense does not."""
    text = flat(reading.text)
    return any(
        match.start() <= verb.end and verb.start <= match.end() + _HELPER for match in DENIED_IDIOMS.finditer(text)
    )


def is_led_by_idiom(reading: Reading, verb: Verb) -> bool:
    """« N'a pas manqué de souligner »: a verb behind such an idiom, not the one that the idiom denies."""
    found = DENIED_IDIOMS.finditer(flat(reading.text))
    return any(match.end() <= verb.start <= match.end() + _HELPER for match in found)


def is_framed(found: DraftSentence, verb: Verb) -> bool:
    """Whether a denial only sets a date or a condition: « pas avant 2027 », « s’il ne paie pas »."""
    return is_dated_in(found, verb) or _CONDITION.search(flat(found.reading.text), 0, verb.start) is not None


def is_dated_in(found: DraftSentence, verb: Verb) -> bool:
    """« Pas avant 2027 »: the denial only sets a date, unless a passage sets the same to what it does not deny."""
    behind = re.split("[,:;]", flat(found.reading.text)[verb.end : verb.end + _REACH])[0]
    _, avant, until = _NO_DATE.sub(" ", behind).partition(" avant ")
    limit = f"avant {' '.join(until.split()[:_LIMIT])}"
    return bool(avant) and not any(_sets(source.reading, limit) for source in found.evidence)


def _sets(source: Reading, limit: str) -> bool:
    """Whether a passage says that a thing is so before the same day."""
    return limit in flat(source.text) and not any(verb.negated for verb in source.verbs)


def is_dated(source: Reading, verb: Verb, draft: Reading) -> bool:
    """« Lundi au plus tôt », « à partir de lundi » for « pas avant lundi »."""
    behind = flat(source.text)[verb.end : verb.end + _REACH].partition(",")[0]
    return " avant " in behind and _FROM.search(flat(draft.text)) is not None


def _denies_quotation(found: DraftSentence, verb: Verb) -> bool:
    """« N’est pas « insoutenable » »: the draft denies from outside what a passage quotes without denying it."""
    draft = found.reading
    cue = max((token.start for token in draft.analysis.tokens if _is_cue(token, verb)), default=None)
    if cue is None or draft.is_quoted(cue):
        return False
    quoting = [
        quote
        for quote in draft.quotations
        if cue < quote.end
        and quote.start - verb.start <= _QUOTE_REACH
        and _PAUSE.search(draft.text, verb.end, max(verb.end, quote.start)) is None
    ]
    return any(
        source.reading.carries(quote.text) and not _denies_quote(source.reading, quote.text)
        for quote in quoting
        for source in found.evidence
    )


def _denies_quote(source: Reading, quoted: str) -> bool:
    """Whether a passage denies what it quotes: what a « mais » or a semicolon opens behind the quotation does not."""
    own = next((one for one in source.quotations if one.text in quoted or quoted in one.text), None)
    if own is None:
        return _holds(source, STRICT_ROOTS, PLAIN_DENIALS)
    text = flat(source.text)
    other = _OTHER_CLAUSE.search(text, own.end)
    told = text[: other.start()] if other else text
    return any(form in PLAIN_DENIALS or form.startswith(DENYING_ROOTS) for form in _WORDS.findall(told))


def _is_cue(token: Token, verb: Verb) -> bool:
    return fold(token.text) in {"ne", "n'"} and token.start < verb.start


def _denies_noun(found: DraftSentence, verb: Verb) -> bool:
    """« N’ont pas été découvertes » for « la découverte de »: the passage tells the deed by its noun."""
    words = clause_around(found.reading, verb.start, verb.end)
    source = found.evidence[0].reading
    if verb.quoted or len(words) < _LEAST or carried_share(words, source.vocabulary) < _TOLD:
        return False
    nouns = [
        token for token in source.analysis.tokens if token.pos == "NOUN" and not verb.keys.isdisjoint(keys_of(token))
    ]
    return bool(nouns) and not any(
        is_denied(source, noun) or _denies_around(source, noun.start, noun.end) for noun in nouns
    )


def _denies_around(reading: Reading, start: int, end: int) -> bool:
    """Whether a word of the clause denies."""
    text = flat(reading.text)
    near = clause_around(reading, start, end)
    forms = [text[word.start : word.end] for word in near]
    return any(form.startswith(STRICT_ROOTS) for form in forms) or any(
        verb.negated for verb in reading.verbs if verb.start in {word.start for word in near}
    )


def _is_told(found: DraftSentence, verb: Verb) -> bool:
    rest = [word for word in found.reading.words if word.start != verb.start]
    return len(rest) >= _LEAST and carried_share(rest, found.evidence[0].reading.vocabulary) >= _SAME


def _is_accounted_for(found: DraftSentence, verb: Verb, case: ReviewCase) -> bool:
    """Whether the closest passage may deny, one beside it denies, or another one speaks of the deed and may deny it."""
    closest = found.evidence[0]
    if _may_deny(closest.reading):
        return True
    words = [*clause_around(found.reading, verb.start, verb.end), _word(verb)]
    for source in _around(found, case):
        if common(words, source.reading.words) and _holds(source.reading, STRICT_ROOTS, PLAIN_DENIALS):
            return True
    if any(_TAKES_UP.search(flat(source.reading.text)) for source in found.evidence):
        return True
    return any(
        not verb.keys.isdisjoint(source.reading.vocabulary) and _may_deny(source.reading)
        for text in case.texts
        for source in text.sentences
    )


def _around(found: DraftSentence, case: ReviewCase) -> Iterator[SourceSentence]:
    """The evidence, and the sentence behind each of its sentences."""
    for source in found.evidence:
        yield source
        yield from case.text_of(source).sentences[source.index + 1 : source.index + 2]


def _may_deny(reading: Reading) -> bool:
    return _holds(reading, DENIAL_ROOTS, DENIAL_WORDS)


def _holds(reading: Reading, roots: tuple[str, ...], words: frozenset[str]) -> bool:
    forms = _WORDS.findall(flat(reading.text))
    return not words.isdisjoint(forms) or any(form.startswith(roots) for form in forms)


def _without(found: DraftSentence) -> Iterator[Denied]:
    """« Sans contrôle » where the closest passage has the thing and denies nothing."""
    draft, source = found.reading, found.evidence[0].reading
    if _holds(source, LACKING_ROOTS, PLAIN_DENIALS):
        return
    tokens = draft.analysis.tokens
    for token, thing in pairwise(tokens):
        if fold(token.text) != WITHOUT or fold(thing.text) in HARMLESS_AFTER_WITHOUT or draft.is_quoted(token.start):
            continue
        if thing.pos == "NOUN" and not keys_of(thing).isdisjoint(source.vocabulary):
            yield Denied(f"{token.text} {thing.text}", token.start, thing.end)
