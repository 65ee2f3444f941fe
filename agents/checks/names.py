"""Names: nobody and nothing that the sources do not name, and nobody in another's place."""

import re
from collections.abc import Iterator
from itertools import takewhile

from calame.agents.checks import functions, headed_names, kinds, origins, people
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.designations import is_portfolio
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.kinship import are_kin, carries_kin, kindred
from calame.agents.checks.reading import Reading, stem_keys
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.slots import supplanted
from calame.agents.checks.sourcing import carries_name
from calame.text.analysis import Token
from calame.text.common_words import is_common_word
from calame.text.data.demonyms import OF_PLACES, PEOPLE_OF
from calame.text.data.function_words import FUNCTION_LETTERS
from calame.text.functions import is_function
from calame.text.names import NameMention, expands, same_name
from calame.text.words import fold

_TIES = re.compile(r"\s+(?:(?:de|à|en)\s+(?:la\s+|l[’'])?|du\s+|des\s+|aux?\s+|d[’'])")
"""What ties a name to the one before it."""
_SAME = 0.6
"""Share of the words of a sentence that a passage must carry for a name of both to stand in another's place."""
_PARTICIPLES = ("é", "ée", "és", "ées")
_JOINING = frozenset({" et ", ", ", " ou "})
_TYING = frozenset({"ADP", "DET"})
_BETWEEN = " ,(–—"
_OF_STATE = re.compile(r"(?i)\bchef(?:fe)?s? d(?:e l[’']|[’'])[ée]tat$")
"""An office, compared as a function: its complement is no name."""
_WORD = re.compile(r"\w+")
_FIRST_WORDS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")
_LETTERED, _TAIL = 3, 24
"""Words of which initials are read, and characters behind a name in which its other words stand."""
_COMMON = re.compile(r"[^\W\d_A-ZÉÈÀ]\w+ d")
"""A common noun with its complement."""
_LETTERS = re.compile(r"\(([A-ZÉÈÀÇ]{2,8})\)")
_ARTICLES = ("", "le ", "la ", "l'")
_OPENING = " \u00a0\u202f«“\"'–—-•"


def check(case: ReviewCase) -> Iterator[Fault]:
    """Names that the sources do not have, or that stand where the evidence has another one."""
    for found in case.claims:
        for name in found.reading.names:
            if not is_name(name, found.reading) or _is_otherwise_known(found, name):
                continue
            if (rival := _replaced(found, name) or _wrong_place(case, found, name)) and not _is_in_office(
                case, found.reading, name, rival
            ):
                message = f"Le nom {show(name.text)} remplace celui que donne la source."
                remedy = f"Rétablir le nom de la source\u00a0: {show(rival.text)}."
                yield against(found, message, remedy, start=name.start, end=name.end)
            elif not _is_known(case, found, name) and not _says_kin(case, found, name):
                message = f"Le nom {show(name.text)} n’est dans aucune source."
                remedy = "Retirer ce nom ou reprendre celui de la source."
                yield against(found, message, remedy, start=name.start, end=name.end)
    yield from functions.check(case)
    yield from people.check(case)
    yield from origins.check(case)
    yield from kinds.check(case)
    yield from headed_names.check(case)


def check_forms(case: ReviewCase) -> Iterator[Fault]:
    """Capitals and peoples named for a state in a form that no source has: right, but the client's sources differ."""
    for found in case.claims:
        for name in found.reading.names:
            if is_name(name, found.reading) and not _is_known(case, found, name) and _says_kin(case, found, name):
                message = f"Les sources ne disent pas {show(name.text)}\u00a0: elles nomment autrement le même pays."
                remedy = "Vérifier que le nom désigne bien le même acteur, ou reprendre celui de la source."
                yield against(found, message, remedy, start=name.start, end=name.end)


def _is_known(case: ReviewCase, found: DraftSentence, name: NameMention) -> bool:
    """Whether a source says the name, or each of the names that a preposition ties together in it."""
    if carries_name(found.evidence[0].reading, name.core) or case.knows_name(name.core):
        return True
    shorter = _without_tail(name.core)
    if shorter != name.core and case.knows_name(shorter):
        return True
    if _is_spelt_out(case, found.reading, name):
        return True
    if (proper := _proper_end(name.core)) != name.core and case.mentions_name(proper):
        return True
    parts = [part for part in _TIES.split(shorter) if part != part.lower()]
    if len(parts) > 1 and _is_opening_noun(found.reading, name, parts[0]):
        parts = parts[1:]
    return bool(parts) and parts != [name.core] and all(case.mentions_name(part) for part in parts)


def _proper_end(name: str) -> str:
    """« La prise d'otages de la porte de Vincennes »: the last common noun of a description with what it is tied to."""
    *_, last = [0, *(tie.end() for tie in _TIES.finditer(name) if _COMMON.match(name, tie.end()))]
    return name[last:] if name[:1].islower() else name


def _is_spelt_out(case: ReviewCase, draft: Reading, name: NameMention) -> bool:
    """« La République en marche (LREM) »: a name whose letters, which a source knows, stand behind it."""
    for found in _LETTERS.finditer(draft.text, name.end):
        told = draft.text[name.start : found.start()]
        spelt = expands(told, found.group(1)) or _initials(told) == fold(found.group(1))
        if "(" not in told and spelt and case.knows_name(found.group(1)):
            return True
    return any(case.knows_name(letters) for letters in _initials_behind(draft.text[name.start : name.end + _TAIL]))


def _initials_behind(text: str) -> Iterator[str]:
    """The initials of a name that goes on with small words: « La République en marche », LREM."""
    words = _FIRST_WORDS.match(text)
    every = words.group().split() if words else []
    yield from ("".join(word[0] for word in every[:count]).upper() for count in range(_LETTERED, len(every) + 1))


def _initials(words: str) -> str:
    return fold("".join(word[0] for word in _WORD.findall(words)))


def _is_opening_noun(draft: Reading, name: NameMention, part: str) -> bool:
    """« Echec de LREM »: a common word with the capital of the sentence, its accent maybe left out."""
    accented = {"E": "É", "A": "À"}.get(part[0], part[0]) + part[1:]
    opens = draft.text[: name.start].strip(_OPENING) == ""
    return opens and (is_common_word(part) or is_common_word(accented))


def _is_otherwise_known(found: DraftSentence, name: NameMention) -> bool:
    """Whether it is a function in letters, an acronym of words of the evidence, or a name with an origin before it."""
    if fold(name.core) in FUNCTION_LETTERS or _OF_STATE.search(found.reading.text[: name.end]):
        return True
    near = (*found.evidence, *found.context)
    return any(expands(source.reading.text, name.core) for source in near) or _is_origin_and_name(found, name)


def _is_origin_and_name(found: DraftSentence, name: NameMention) -> bool:
    """« L’Uruguayen Ibarra »: a capital word of origin, and a name of the evidence behind it."""
    first, _, rest = name.core.partition(" ")
    if not rest[:1].isupper() or not (kindred(first) or is_common_word(first)):
        return False
    return any(
        carries_name(source.reading, rest) and any(form in source.reading.vocabulary for form in _origins(first))
        for source in (*found.evidence, *found.context)
    )


def _origins(word: str) -> frozenset[str]:
    return kindred(word) | stem_keys(word, word)


def _without_tail(name: str) -> str:
    """A name without the lower-case words behind its last capital: « département d’État cité »."""
    words = name.split()
    while len(words) > 1 and words[-1] == words[-1].lower():
        words.pop()
    return " ".join(words)


def _says_kin(case: ReviewCase, found: DraftSentence, name: NameMention) -> bool:
    """Whether the sources name the same state or town in another way: « le club danois », « la Messine »."""
    people = PEOPLE_OF.get(fold(name.core), frozenset()) | frozenset(OF_PLACES.get(fold(name.core), ()))
    near = [source.reading for source in (*found.evidence, *found.context)]
    if any(carries_kin(reading, name.core) or not people.isdisjoint(reading.vocabulary) for reading in near):
        return True
    told = found.evidence[0].reading if found.evidence else found.reading
    if any(kindred(token.text) for token in told.analysis.tokens):
        return False
    return any(carries_kin(reading, name.core) for reading in case.all_readings)


def is_name(name: NameMention, reading: Reading) -> bool:
    """Whether a mention looks like a name: a tagger also marks common words, most often at the start of a text."""
    capitals = [
        token
        for token in reading.analysis.tokens
        if name.start < token.end and token.start < name.end and token.text[:1].isupper()
    ]
    if len(capitals) == 1 and _opens_aside(name, reading):
        return False
    if len(capitals) == 1 and reading.text[: capitals[0].start].strip(_OPENING) == "":
        return capitals[0].pos == "PROPN" and not _is_word(capitals[0], reading)
    return bool(capitals)


def _opens_aside(name: NameMention, reading: Reading) -> bool:
    """Whether a common noun with its adjective opens a sentence, set off from the name it tells of."""
    first, *rest = name.core.split()
    opens = reading.text[: name.start].strip(_OPENING) == "" and reading.text[name.end :].lstrip().startswith(",")
    return opens and is_common_word(first) and bool(rest) and all(word == word.lower() for word in rest)


def _is_word(opening: Token, reading: Reading) -> bool:
    """Whether the first word of a sentence is a common one that the tagger takes for a name: Étals, Détentrice."""
    if kindred(opening.text) or not is_common_word(opening.text):
        return False
    if opening.text.endswith(_PARTICIPLES):
        return True
    after = reading.analysis.tokens[opening.i + 1 : opening.i + 2]
    acts = any(token.has("VerbForm=Fin") and not token.has("Number=Plur") for token in after)
    return opening.ent not in {"PER", "ORG"} and not (opening.text.endswith(("s", "x")) and acts)


def _replaced(found: DraftSentence, name: NameMention) -> NameMention | None:
    """The name of the closest source sentence in whose place another one stands."""
    source = found.evidence[0].reading
    own = [other for other in source.names if same_name(name.core, other.core) or are_kin(name.core, other.core)]
    if not own and (source.carries(name.core) or carries_kin(source, name.core)):
        return None
    if own and carried_share(found.reading.words, source.vocabulary) < _SAME:
        return None
    rivals = [
        other
        for other in source.names
        if is_name(other, source) and other not in own and not _is_told(found.reading, other)
    ]
    rivals = [other for other in rivals if not any(_shares_surname(source, other, mine) for mine in own)]
    return supplanted(found.reading, name, source, rivals, own)


def _shares_surname(source: Reading, first: NameMention, full: NameMention) -> bool:
    """« Les frères Saïd et Chérif Kouachi »: a first name that is joined to a whole name has its surname."""
    between = source.text[first.end : full.start]
    return len(first.core.split()) == 1 and len(full.core.split()) > 1 and between in _JOINING


def _is_in_office(case: ReviewCase, draft: Reading, name: NameMention, rival: NameMention) -> bool:
    """Whether the name ends a function that a source gives the rival: « la maire de Valmont » is Claire Aubin."""
    office = _office(draft, name)
    return bool(office) and any(
        same_name(rival.core, holder.core) and _stand_together(reading.text, holder, office)
        for reading in case.all_readings
        for holder in reading.names
    )


def _office(reading: Reading, name: NameMention) -> str:
    """The folded function that the name ends, empty when no noun is tied to it: « maire de Valmont »."""
    before = [token for token in reading.analysis.tokens if token.end <= name.start]
    while before and is_function(fold(before[-1].text)) and len(before) > 1 and before[-2].pos in _TYING:
        before = before[:-1]
    tie = list(takewhile(lambda token: token.pos in _TYING, reversed(before)))
    head = before[-len(tie) - 1 : len(before) - len(tie)]
    if not any(token.pos == "ADP" for token in tie) or not head or head[0].pos != "NOUN":
        return ""
    if any(day.start <= head[0].start < day.end for day in reading.dates):
        return ""
    return fold(reading.text[head[0].start : name.end])


def _wrong_place(case: ReviewCase, found: DraftSentence, name: NameMention) -> NameMention | None:
    """The name behind the same noun in the evidence: « l’hôpital de A » where it has « l’hôpital de B »."""
    head, _, _ = (office := _office(found.reading, name)).partition(" ")
    if not head or any(office in fold(reading.text) for reading in case.all_readings):
        return None
    if is_portfolio(found.reading, name) and case.knows_name(name.core):
        return None
    rivals = [
        other
        for source in found.evidence
        for other in source.reading.names
        if _office(source.reading, other).partition(" ")[0] == head and not _is_listed(source.reading, name)
    ]
    if any(same_name(name.core, other.core) or are_kin(name.core, other.core) for other in rivals):
        return None
    return next((other for other in rivals if not _is_told(found.reading, other)), None)


def _is_listed(source: Reading, name: NameMention) -> bool:
    """« 24 000 abonnés sur A et 280 000 sur B »: a passage ties the name to no noun, so that one before it is meant."""
    return any(same_name(name.core, other.core) and not _office(source, other) for other in source.names)


def _stand_together(text: str, holder: NameMention, office: str) -> bool:
    """Whether a name and a function stand side by side, as an apposition does."""
    before, after = fold(text[: holder.start]).rstrip(_BETWEEN), fold(text[holder.end :]).lstrip(_BETWEEN)
    return before.endswith(f" {office}") or any(
        re.match(rf"{re.escape(article + office)}\b", after) for article in _ARTICLES
    )


def _is_told(draft: Reading, name: NameMention) -> bool:
    """Whether the draft gives a name of the source too, in any form of it."""
    return carries_name(draft, name.core) or carries_kin(draft, name.core)
