"""Designations: what the words by which somebody is called show of him."""

import re
from collections.abc import Iterable, Iterator

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.functions import are_same, functions_of
from calame.agents.checks.kinship import kindred
from calame.agents.checks.reading import Reading, Word, keys_of, plain_words
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.voices import statements
from calame.text.data.attribution_words import FEMININE, POINTERS, STRONG_PRONOUNS, SUBJECT_PRONOUNS
from calame.text.data.function_words import LOOSE, OF_ANYBODY, POSSESSIVES
from calame.text.data.light_words import LIGHT_WORDS
from calame.text.data.name_words import PORTFOLIOS
from calame.text.data.reporting_verbs import SPEAKER_NOUNS
from calame.text.data.speaker_families import FAMILIES, KINDRED
from calame.text.functions import Function, is_function
from calame.text.names import NameMention, same_name
from calame.text.words import fold

_PRONOUNS = STRONG_PRONOUNS | SUBJECT_PRONOUNS | POINTERS.keys()
_GENDERS = {
    **dict.fromkeys(("il", "ils", "lui", "eux", "celui-ci", "ceux-ci", "le", "un", "ce", "cet", "du", "au"), "Masc"),
    **dict.fromkeys(("elle", "elles", "celle-ci", "celles-ci", "la", "une", "cette"), "Fem"),
}
_STEM = 5
"""Letters that a place and the adjective made of it share."""
_BACK = 4
"""Sentences in front of one without a speaker of its own in which its speaker is named."""
_BARE = 2
"""Words of a designation that is a determiner and a noun."""
WORDS = re.compile(r"\w\w+")
"""Words of a designation; elided articles are none."""
_VESSEL = re.compile(r"""\bd(?:e(?: la|s| l['’])?|u|['’]) ?[«“"][^»”"]*[»”"]?""")
"""The ship, paper or work somebody belongs to: « le capitaine de l’« Hirondelle » », its closing mark lost or not."""
_TITLE = 4
"""Tokens behind a common noun in which the name that it opens begins."""
_APPOSED = re.compile(r" ?[,(] ?(?:une |un |la |le |l['’])(?:[^\W\d_]+ )?")
"""What stands between a name and a noun that says what it is."""


def capitals(speaker: str) -> set[str]:
    """The proper words of a designation: a pronoun or an article that opens a sentence is none."""
    words = WORDS.findall(_VESSEL.sub(" ", speaker))
    return {word for word in words if word[:1].isupper() and fold(word) not in LIGHT_WORDS}


def points(speaker: str) -> bool:
    """Whether a designation only takes up somebody named before."""
    return fold(speaker) in _PRONOUNS


def bodies(designation: str) -> frozenset[str]:
    """The bodies that a designation speaks for, by its head, else by what the head belongs to."""
    words = [fold(word) for word in re.findall(r"[\w-]+", designation) if not word[:1].isupper() or word.isupper()]
    return next((FAMILIES[word] for word in words if word in FAMILIES), frozenset())


def gender(designation: str) -> str | None:
    """As its article shows; « l’ » and names show none."""
    if (pointer := POINTERS.get(fold(designation))) is not None:
        return pointer[0]
    words = fold(designation).split()
    shows = len(words) > 1 or points(designation)
    return _GENDERS.get(words[0]) if words and shows else None


def are_foreign(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two sets of bodies have nothing to do with each other."""
    if not left or not right or left & right:
        return False
    return not any(frozenset({one, other}) in KINDRED for one in left for other in right)


def is_wide(designation: str) -> bool:
    """« Le groupe », « la commune »: any organisation named before."""
    words = fold(designation).replace("’", "'").split("'")[-1].split()
    return bool(words) and words[-1] in OF_ANYBODY and not capitals(designation)


def owns(designation: str) -> bool:
    """« Son groupe », « leur syndicat »: what the one named before belongs to or leads, and speaks for."""
    words = fold(designation).split()
    return len(words) > 1 and words[0] in POSSESSIVES and words[1] in OF_ANYBODY and not capitals(designation)


def tied_people(designation: str, names: Iterable[NameMention], start: int) -> Iterator[NameMention]:
    """Whom an office is held for: « l’avocat de X » is not X.

    The designation begins at `start` of the text that has the names.
    """
    office = any(is_function(key) for word in plain_words(designation)[:1] for key in word.keys)
    for name in names:
        before = fold(designation[: max(0, name.start - start)]).replace("’", "'").rstrip()
        if office and " " in name.core and before.endswith((" de", " d'")):
            yield name


def is_taken_up(names: Iterable[NameMention], theirs: str, readings: Iterable[Reading]) -> bool:
    """Whether « le régleur » may take up a name: « X, un régleur de 24 ans », « le régleur X »."""
    noun = next(iter(plain_words(theirs)), None)
    if noun is None or capitals(theirs):
        return False
    called = (
        other for reading in readings if not noun.keys.isdisjoint(reading.vocabulary) for other in titled(reading, noun)
    )
    return any(same_name(name.core, other.core) for other in called for name in names)


def is_kin(proper: set[str], theirs: str) -> bool:
    """Whether a state, or a place by the adjective made of it, is meant by both: « le club lorvallois »."""
    words = WORDS.findall(theirs)
    return any(kindred(one) & {fold(word) for word in (*words, theirs)} for one in proper) or any(
        min(len(one), len(word)) > _STEM and fold(one)[:_STEM] == fold(word)[:_STEM] for one in proper for word in words
    )


def is_loose(designation: str) -> bool:
    """« La témoin », « l’élu », « cet expert »: anybody named before, as far as it goes."""
    words = fold(designation).replace("’", "'").replace("'", "' ").split()
    return 0 < len(words) <= _BARE and words[-1] in LOOSE and not capitals(designation)


def near(case: ReviewCase, home: SourceSentence) -> Iterable[SourceSentence]:
    """The sentence itself and, when it names no speaker, those in front of it to which its pronouns point."""
    yield home
    own = [other.speaker for other in home.reading.attributions if other.speaker]
    if any(not points(other) and not is_loose(other) for other in own):
        return
    for before in reversed(case.text_of(home).before(home, _BACK)):
        yield before
        said = [other.speaker for other in statements(before.reading) if other.speaker]
        if has_speaker(before.reading) and not (said and all(map(_leans, said))) and not any(map(is_loose, own)):
            return


def _leans(speaker: str) -> bool:
    """Whether a designation needs the sentence before: a pronoun, « sa présidente », « la témoin »."""
    return points(speaker) or fold(speaker).split()[0] in POSSESSIVES or is_loose(speaker)


def has_speaker(reading: Reading) -> bool:
    """Whether a sentence names somebody who could speak in the next one."""
    return bool(functions_of(reading)) or any(
        (token.ent == "PER" or fold(token.text) in SPEAKER_NOUNS) and not reading.is_quoted(token.start)
        for token in reading.analysis.tokens
    )


def titled(reading: Reading, noun: Word) -> Iterator[NameMention]:
    """The names that a common noun opens or follows: « le fabricant Roulenco », « Roulenco, un fabricant »."""
    tokens = reading.analysis.tokens
    for token in tokens:
        if token.pos != "NOUN" or keys_of(token).isdisjoint(noun.keys):
            continue
        yield from (name for name in reading.names if _APPOSED.fullmatch(reading.text[name.end : token.start]))
        for after in tokens[token.i + 1 : token.i + 1 + _TITLE]:
            if after.pos not in {"ADP", "NOUN", "ADJ", "PROPN"}:
                break
            if found := next((name for name in reading.names if name.start == after.start), None):
                yield found
                break


def says(reading: Reading, noun: Word) -> bool:
    """Whether a sentence has the noun, or the function of the other gender: ministre is no ministère."""
    words = frozenset(key for key in noun.keys if not key.endswith("*"))
    offices = [key for key in words if is_function(key)]
    return not words.isdisjoint(reading.vocabulary) or any(
        are_same(office, key) for key in reading.vocabulary if is_function(key) for office in offices
    )


def is_held(case: ReviewCase, designation: str) -> bool:
    """Whether the sources give somebody named the function that a designation tells; true for one that tells none."""
    words = [fold(word) for word in WORDS.findall(designation) if is_function(fold(word))]
    held = (one for reading in case.all_readings for one in functions_of(reading))
    return not words or any(are_same(one.noun, words[0]) for one in held)


def is_portfolio(reading: Reading, name: NameMention) -> bool:
    """Whether a name is what an office is held for: « la ministre des Transports »."""
    before = fold(reading.text[: name.start]).split()[-_BACK:]
    return fold(name.core).split()[0] in PORTFOLIOS and any(is_function(word) for word in before)


def may_hold(designation: str, nouns: list[Word], function: Function) -> bool:
    """Whether an office told without a name may be somebody's: of the same noun, and of no other house."""
    ours, theirs = capitals(designation), {token.text for token in function.complement if token.text[:1].isupper()}
    if ours and theirs and ours.isdisjoint(theirs):
        return False
    return any(are_same(function.noun, key) for word in nouns for key in word.keys)


def first(text: str) -> int:
    """Where the first content word of a designation begins."""
    words = plain_words(text)
    return words[0].start if words else -1


def is_somebody(draft: Reading, name: NameMention) -> bool:
    """Whether the tagger takes a name for a person's."""
    return any(token.ent == "PER" for token in draft.analysis.tokens if name.start <= token.start < name.end)


def is_of_woman(nouns: list[Word]) -> bool:
    """Whether the first noun is one for a woman: « entraîneuse »."""
    return any(key.endswith(FEMININE) and is_function(key) for word in nouns[:1] for key in word.keys)
