"""Designations: who a speaker of the draft is by all that the sources call him, and whether somebody else is he."""

import re
from collections.abc import Iterable, Iterator, Sequence

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.functions import are_same, functions_of
from calame.agents.checks.reading import Reading, Word, keys_of, plain_words
from calame.agents.checks.sourcing import SourceSentence, carries_name
from calame.agents.checks.voices import Voice, voices
from calame.text.attribution import Attribution
from calame.text.data.attribution_words import STRONG_PRONOUNS, SUBJECT_PRONOUNS
from calame.text.data.function_words import HOUSES, LOOSE, OF_ANYBODY, POSSESSIVES
from calame.text.data.light_words import LIGHT_WORDS
from calame.text.data.reporting_verbs import IMPERSONAL_SPEAKERS, SPEAKER_NOUNS
from calame.text.data.speaker_families import FAMILIES, HEADS, KINDRED, NOBODY
from calame.text.functions import is_function
from calame.text.names import NameMention, same_name
from calame.text.words import fold

_PRONOUNS = STRONG_PRONOUNS | SUBJECT_PRONOUNS
_GENDERS = {
    **dict.fromkeys(("il", "ils", "lui", "eux", "celui-ci", "ceux-ci", "le", "un", "ce", "cet", "du", "au"), "Masc"),
    **dict.fromkeys(("elle", "elles", "celle-ci", "celles-ci", "la", "une", "cette"), "Fem"),
}
_BACK = 4
"""Sentences in front of one without a speaker of its own in which its speaker is named."""
_BARE = 2
"""Words of a designation that is a determiner and a noun."""
_TITLE = 4
"""Tokens behind a common noun in which the name that it opens begins."""
_WORDS = re.compile(r"\w\w+")
"""Words of a designation; elided articles are none."""
_VESSEL = re.compile(r"""\bd(?:e(?: la|s| l['’])?|u|['’]) ?[«“"][^»”"]*[»”"]?""")
"""The ship, paper or work somebody belongs to: « le capitaine de l’« Hirondelle » », its closing mark lost or not."""
_APPOSED = re.compile(r" ?[,(] ?(?:une |un |la |le |l['’])(?:[^\W\d_]+ )?")
"""What stands between a name and a noun that says what it is."""


def capitals(speaker: str) -> set[str]:
    """The proper words of a designation: a pronoun or an article that opens a sentence is none."""
    words = _WORDS.findall(_VESSEL.sub(" ", speaker))
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
    words = fold(designation).split()
    shows = len(words) > 1 or points(designation)
    return _GENDERS.get(words[0]) if words and shows else None


def are_foreign(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two sets of bodies have nothing to do with each other."""
    if not left or not right or left & right:
        return False
    return not any(frozenset({one, other}) in KINDRED for one in left for other in right)


class Speaker:
    """Somebody the draft gives words to, by all that the sources call him."""

    def __init__(self, case: ReviewCase, draft: Reading, ours: Attribution) -> None:
        self.text = ours.speaker or ""
        start, end = ours.speaker_start or 0, ours.speaker_end or 0
        self.names = [name for name in draft.names if start <= name.start < end]
        self.nouns = [word for word in plain_words(self.text) if word.start == _first(self.text)]
        self.pronoun = points(self.text)
        self.is_person = any(" " in name.core and _is_somebody(draft, name) for name in self.names)
        self._is_somebody = any(_is_somebody(draft, name) for name in self.names)
        common = [word for word in self.nouns if not self.text[word.start].isupper()]
        self.wide = any(word.keys & IMPERSONAL_SPEAKERS for word in common)
        self._bare = self.text[_first(self.text) :] if self.nouns else self.text
        self._case = case
        self._offices = list(self._other_words())

    @property
    def is_known(self) -> bool:
        """Whether the sources know the speaker, so that his absence in one place says something."""
        if self.pronoun or self.wide:
            return False
        if self.names:
            return any(self._case.knows_name(name.core) for name in self.names)
        return any(self.stands_in(reading) for reading in self._case.all_readings)

    def speaks_in(self, reading: Reading) -> bool:
        """Whether a sentence gives him words."""
        return bool(reading.attributions) and self.stands_in(reading)

    def stands_in(self, reading: Reading) -> bool:
        """Whether a sentence names him, by a name, an office or the one who holds it."""
        if any(carries_name(reading, name.core) for name in self.names):
            return True
        if reading.carries(self._bare) or any(_says(reading, word) for word in self.nouns):
            return True
        return any(
            carries_name(reading, other) if other[:1].isupper() else reading.carries(other) for other in self._offices
        )

    def may_stand_in(self, reading: Reading) -> bool:
        """Whether a sentence names him, or anybody where only a pronoun is known of him."""
        return has_speaker(reading) if self.pronoun else self.stands_in(reading)

    def is_other(self, voice: Voice) -> bool:
        """Whether the one who speaks in a source is certainly somebody else."""
        theirs = voice.told.speaker or ""
        if self.pronoun or not theirs:
            return False
        if points(theirs):
            return self._is_other_than_pronoun(theirs, voice.home)
        proper, other = capitals(self.text), capitals(theirs)
        nobody = any(word.keys & NOBODY for word in plain_words(theirs)[:1])
        if nobody or proper & other or same_name(self.text, theirs):
            return False
        full = any(" " in name.core for name in self.names)
        if is_wide(theirs) and not (full or self.wide or bodies(self.text)):
            return False
        persons = self._is_somebody and _is_person(voice)
        called = not persons and (self._is_called(theirs) or self.is_headed(theirs))
        if called or (proper and other):
            return not called
        foreign = persons or are_foreign(self._bodies, bodies(theirs) or self._bodies_of(theirs))
        return foreign or (bool(proper) and self._is_stranger_to(theirs))

    @property
    def _bodies(self) -> frozenset[str]:
        own = bodies(self.text)
        return own or frozenset().union(*(bodies(office) for office in self._offices))

    def _bodies_of(self, theirs: str) -> frozenset[str]:
        """The bodies for which somebody named speaks by the functions that the sources give him."""
        held = (function for reading in self._case.all_readings for function in functions_of(reading))
        nouns = (function.noun for function in held if same_name(function.holder.core, theirs))
        return frozenset().union(*(bodies(noun) for noun in nouns))

    def _is_called(self, theirs: str) -> bool:
        """Whether the sources call him so: by his office, or the house he speaks for."""
        words = {fold(word) for word in _WORDS.findall(theirs)}
        own = {key for word in self.nouns for key in word.keys if is_function(key)}
        if any(are_same(noun, word) for noun in own for word in words if is_function(word)):
            return True
        return any(fold(office) in words or HOUSES.get(fold(office)) in words for office in self._offices)

    def is_headed(self, theirs: str) -> bool:
        """Whether he is an organisation, and they its head: « le PDG, X » says what the group says."""
        organised = bool(self.names) and not self._is_somebody
        return organised and any(word.keys & HEADS for word in plain_words(theirs)[:1])

    def shares_body(self, voice: Voice) -> bool:
        """Whether he may speak for those who speak there: « la direction » for « le PDG »."""
        return bool(self._bodies & bodies(voice.told.speaker or ""))

    def _is_other_than_pronoun(self, pronoun: str, home: SourceSentence) -> bool:
        """Whether nobody to whom the pronoun may point is he."""
        around = list(near(self._case, home))
        if self.wide or any(word.keys & OF_ANYBODY for word in self.nouns) or self._may_be_anybody(pronoun):
            return False
        if before := _said_before(around[1:], pronoun):
            return all(self.is_other(voice) for voice in before)
        if any(self.stands_in(found.reading) for found in around):
            return False
        if self._gender and self._gender != _GENDERS.get(fold(pronoun)):
            return bool(self._bodies)
        return self.is_known and any(has_speaker(found.reading) for found in around)

    def _may_be_anybody(self, pronoun: str) -> bool:
        """« L’élu » for « il »: a noun so wide that it says no more than the pronoun."""
        agrees = self._gender in {None, _GENDERS.get(fold(pronoun))}
        return not self.names and is_loose(self.text) and agrees

    @property
    def _gender(self) -> str | None:
        return gender(self.text)

    def _is_stranger_to(self, theirs: str) -> bool:
        """Whether his name and a function (« le syndicat ») never stand in one sentence of the sources."""
        function = [word.keys for word in plain_words(theirs) if len(word.keys) > 1]
        proper = capitals(self.text)
        opening = next((word for word in _WORDS.findall(self.text) if fold(word) not in LIGHT_WORDS), "")
        if opening not in proper or not function:
            return False
        named = [reading for reading in self._case.all_readings if any(reading.carries(word) for word in proper)]
        return bool(named) and not any(keys & reading.vocabulary for reading in named for keys in function)

    def _other_words(self) -> Iterator[str]:
        """The functions of a named person, and those who hold a function that stands without a name."""
        for reading in self._case.all_readings:
            if not self.names:
                yield from (name.core for word in self.nouns for name in _titled(reading, word))
            for function in functions_of(reading):
                if any(same_name(function.holder.core, name.core) for name in self.names):
                    yield function.noun
                elif not self.names and any(are_same(function.noun, key) for word in self.nouns for key in word.keys):
                    yield function.holder.core


def is_wide(designation: str) -> bool:
    """« Le groupe », « la commune »: any organisation named before."""
    words = fold(designation).replace("’", "'").split("'")[-1].split()
    return bool(words) and words[-1] in OF_ANYBODY and not capitals(designation)


def is_loose(designation: str) -> bool:
    """« La témoin », « l’élu », « cet expert »: anybody named before, as far as it goes."""
    words = fold(designation).replace("’", "'").replace("'", "' ").split()
    return 0 < len(words) <= _BARE and words[-1] in LOOSE and not capitals(designation)


def _titled(reading: Reading, noun: Word) -> Iterator[NameMention]:
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


def _first(text: str) -> int:
    """Where the first content word of a designation begins."""
    words = plain_words(text)
    return words[0].start if words else -1


def _is_somebody(draft: Reading, name: NameMention) -> bool:
    return any(token.ent == "PER" for token in draft.analysis.tokens if name.start <= token.start < name.end)


def _said_before(around: Sequence[SourceSentence], pronoun: str) -> list[Voice]:
    """The voice of the sentence in front that a pronoun goes on with: of its gender, and the only one there."""
    said = [Voice(found, told) for found in around[:1] for told in voices(found.reading) if told.speaker]
    alike = len(said) == 1 and gender(said[0].told.speaker or "") == gender(pronoun)
    return said if alike and not points(said[0].told.speaker or "") else []


def _is_person(voice: Voice) -> bool:
    """Whether the sources name the one who speaks there."""
    start, end = voice.told.speaker_start or 0, voice.told.speaker_end or 0
    return any(token.ent == "PER" for token in voice.home.reading.analysis.tokens if start <= token.start < end)


def _says(reading: Reading, noun: Word) -> bool:
    """Whether a sentence has the noun, or the function of the other gender: ministre is no ministère."""
    words = frozenset(key for key in noun.keys if not key.endswith("*"))
    offices = [key for key in words if is_function(key)]
    return not words.isdisjoint(reading.vocabulary) or any(
        are_same(office, key) for key in reading.vocabulary if is_function(key) for office in offices
    )


def near(case: ReviewCase, home: SourceSentence) -> Iterable[SourceSentence]:
    """The sentence itself and, when it names no speaker, those in front of it to which its pronouns point."""
    yield home
    own = [other.speaker for other in home.reading.attributions if other.speaker]
    if any(not points(other) and not is_loose(other) for other in own):
        return
    for before in reversed(case.text_of(home).before(home, _BACK)):
        yield before
        said = [other.speaker for other in before.reading.attributions if other.speaker]
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
