"""Identity: who a speaker of the draft is by all that the sources call him, and whether somebody else is he."""

from collections.abc import Iterator
from dataclasses import replace

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.designations import (
    WORDS,
    are_foreign,
    bodies,
    capitals,
    first,
    gender,
    has_speaker,
    is_held,
    is_kin,
    is_loose,
    is_of_woman,
    is_portfolio,
    is_somebody,
    is_taken_up,
    is_wide,
    may_hold,
    near,
    owns,
    points,
    says,
    tied_people,
    titled,
)
from calame.agents.checks.functions import are_same, functions_of
from calame.agents.checks.mouths import in_source, nearer
from calame.agents.checks.reading import Reading, plain_words
from calame.agents.checks.sourcing import SourceSentence, carries_name
from calame.agents.checks.voices import Voice, is_person
from calame.text.attribution import Attribution
from calame.text.data.attribution_words import POINTERS
from calame.text.data.function_words import HOUSES, OF_ANYBODY, POSSESSIVES
from calame.text.data.light_words import LIGHT_WORDS
from calame.text.data.name_words import GENDER_TITLES
from calame.text.data.reporting_verbs import IMPERSONAL_SPEAKERS
from calame.text.data.speaker_families import HEADS, NOBODY
from calame.text.functions import is_function
from calame.text.names import NameMention, same_name
from calame.text.words import fold

_ENTERPRISES = frozenset({"company", "club"})
"""Bodies that « le groupe », « le club » stand for, whatever their name."""
_MANY = frozenset({"les", "des", "ces", "plusieurs"})
_ONE = frozenset({"le", "la", "l'", "l’", "un", "une", "ce", "cet", "cette"})
_NONE, _OTHER = frozenset({"-"}), frozenset({"+"})
"""Stand for the bodies of two nouns that speak for none."""
_OWNED, _TAKEN_UP = 2, 4
"""Sentences in front of « sa présidente », and of « le syndicat », in which the body stands that is meant."""


class Speaker:
    """Somebody the draft gives words to, by all that the sources call him."""

    def __init__(self, case: ReviewCase, draft: Reading, ours: Attribution) -> None:
        self.text = ours.speaker or ""
        start, end = ours.speaker_start or 0, ours.speaker_end or 0
        named = [name for name in draft.names if start <= name.start < end and not is_portfolio(draft, name)]
        tied = [name for name in tied_people(self.text, named, start) if is_somebody(draft, name)]
        self.names = [name for name in named if name not in tied]
        self._proper = capitals(self.text) - {word for name in tied for word in WORDS.findall(name.text)}
        self.nouns = [word for word in plain_words(self.text) if word.start == first(self.text)]
        self.pronoun = points(self.text)
        self.is_person = any(" " in name.core and is_somebody(draft, name) for name in self.names)
        self._case, self._draft = case, draft
        self._is_somebody = any(is_somebody(draft, name) and self._is_full(name) for name in self.names)
        common = [word for word in self.nouns if not self.text[word.start].isupper()]
        self.wide = any(
            word.keys & IMPERSONAL_SPEAKERS and self.text[word.end : word.end + 1] != "-" for word in common
        )
        self._bare = self.text[first(self.text) :] if self.nouns else self.text
        self._offices = list(self._other_words())

    def _is_full(self, name: NameMention) -> bool:
        """Whether a name is surely of a person: whole or titled, here or in the sources; a tag alone errs on towns."""
        if " " in name.core or name.text != name.core:
            return True
        others = (other for reading in self._case.all_readings for other in reading.names)
        return any(
            (" " in other.core or other.text != other.core) and same_name(other.core, name.core) for other in others
        )

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
        if reading.carries(self._bare) or any(says(reading, word) for word in self.nouns):
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
            return self._is_other_than_pronoun(voice)
        proper, other = capitals(self.text), capitals(theirs)
        nobody = any(word.keys & NOBODY for word in plain_words(theirs)[:1])
        if nobody or proper & other or same_name(self.text, theirs) or is_kin(proper, theirs):
            return False
        full = self._is_somebody and any(" " in name.core for name in self.names)
        led = owns(theirs) and self._stands_before(voice.home, _OWNED)
        if led or (is_wide(theirs) and not (full or self.wide or bodies(self.text))):
            return False
        persons = self._is_somebody and is_person(voice)
        called = not persons and (self._is_called(theirs) or self.is_headed(voice))
        if called or (self._proper and other):
            return not called
        return self._is_of_another_kind(voice, persons=persons)

    def _is_of_another_kind(self, voice: Voice, *, persons: bool) -> bool:
        """Whether no body, office or number can be both his and theirs."""
        theirs = voice.told.speaker or ""
        if self._is_many(theirs) or self._holds_another_office(voice):
            return True
        if persons or are_foreign(self._bodies, bodies(theirs) or self._bodies_of(theirs)):
            return True
        housed = not self._is_somebody and self._may_house(theirs)
        taken_up = housed and self._stands_before(voice.home, _TAKEN_UP)
        return bool(self._proper) and not taken_up and self._is_stranger_to(theirs)

    def _stands_before(self, home: SourceSentence, count: int) -> bool:
        return any(self.stands_in(one.reading) for one in (home, *self._case.text_of(home).before(home, count)))

    def _is_many(self, theirs: str) -> bool:
        """Whether « les experts » cannot be « la direction »: many against one, of no common body."""
        plain = not (self.names or capitals(theirs) or self.wide or is_wide(theirs))
        if not plain or fold(self.text).split()[0] not in _MANY or fold(theirs).split()[0] not in _ONE:
            return False
        ours, other = bodies(self.text), bodies(theirs)
        return bool(ours | other) and not (ours & other) and self.is_known

    def _holds_another_office(self, voice: Voice) -> bool:
        """Whether he is told by an office alone, and the sources give the named speaker only others."""
        words = [word.keys for word in self.nouns if not self.text[word.start].isupper()]
        if self.names or not words or is_loose(self.text) or self.wide or not is_person(voice):
            return False
        if not any(is_function(key) for key in words[0]) or words[0] & OF_ANYBODY:
            return False
        held = [
            function.noun
            for reading in self._case.all_readings
            for function in functions_of(reading)
            if fold(function.holder.core) in fold(voice.told.speaker or "")
        ]
        mine = [key for key in words[0] if is_function(key)]
        known = any(says(reading, self.nouns[0]) for reading in self._case.all_readings)
        return (
            known
            and bool(held)
            and not any(
                are_same(one, key) or not are_foreign(bodies(one) or _NONE, bodies(key) or _OTHER)
                for one in held
                for key in mine
            )
        )

    def may_be(self, voice: Voice) -> bool:
        """Whether something says that he is the one who speaks in a source, or that he may well be."""
        theirs = voice.told.speaker or ""
        if points(theirs):
            if self._is_of_other_gender(theirs):
                return False
            meant = in_source(self._case, voice.home, voice.told)
            return any(self.may_be(Voice(replace(voice.home, reading=one.reading), one.told)) for one in meant)
        proper = capitals(self.text)
        if proper & capitals(theirs) or same_name(self.text, theirs) or is_kin(proper, theirs):
            return True
        if self._is_called(theirs) or self.is_headed(voice) or self._may_house(theirs):
            return True
        unnamed = not capitals(theirs) and any(is_function(fold(word)) for word in WORDS.findall(theirs))
        return self._is_somebody and unnamed and not self._offices and not is_held(self._case, theirs)

    def _may_house(self, theirs: str) -> bool:
        """Whether « l’opérateur », « le syndicat » may take up the organisation that he is or speaks for."""
        if self._bodies & bodies(theirs):
            return True
        unnamed = bool(self.names) and not self._is_somebody and not capitals(theirs)
        return unnamed and bool(bodies(theirs) & _ENTERPRISES) and not self._bodies

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
        """Whether the draft or the sources call him so: by his office, or the house he speaks for."""
        if self.names and is_taken_up(self.names, theirs, (self._draft, *self._case.all_readings)):
            return True
        words = {fold(word) for word in WORDS.findall(theirs)}
        own = {key for word in self.nouns for key in word.keys if is_function(key)}
        if any(are_same(noun, word) for noun in own for word in words if is_function(word)):
            return True
        named = any(office[:1].isupper() and same_name(office, theirs) for office in self._offices)
        return named or any(fold(office) in words or HOUSES.get(fold(office)) in words for office in self._offices)

    def is_headed(self, voice: Voice) -> bool:
        """Whether he is an organisation, and they its head: « le PDG, X » says what the group says."""
        theirs = voice.told.speaker or ""
        organised = bool(self.names) and not self._is_somebody
        if not organised or not any(word.keys & HEADS for word in plain_words(theirs)[:1]):
            return False
        owned = fold(theirs).split()[0] in POSSESSIVES
        return not owned or self._stands_before(voice.home, _OWNED)

    def shares_body(self, voice: Voice) -> bool:
        """Whether he may speak for those who speak there: « la direction » for « le PDG »."""
        return bool(self._bodies & bodies(voice.told.speaker or ""))

    def _is_other_than_pronoun(self, voice: Voice) -> bool:
        """Whether nobody to whom the pronoun may point is he."""
        pronoun, home = voice.told.speaker or "", voice.home
        if self._is_of_other_gender(pronoun):
            return True
        if self.wide or any(word.keys & OF_ANYBODY for word in self.nouns) or self._may_be_anybody(pronoun):
            return False
        meant = in_source(self._case, home, voice.told)
        around = list(near(self._case, home))
        surer = [home, *(nearer(self._case, home, meant) if self._is_somebody else ())]
        if any(self.stands_in(found.reading) for found in (around if len(meant) != 1 else surer)):
            return False
        if meant:
            return all(self.is_other(Voice(replace(home, reading=one.reading), one.told)) for one in meant)
        if self._gender and self._gender != gender(pronoun):
            return bool(self._bodies)
        return self.is_known and any(has_speaker(found.reading) for found in around)

    def _is_of_other_gender(self, pronoun: str) -> bool:
        """« L’entraîneuse », « Mme X » for « il »; « le témoin » may be a woman."""
        words = fold(self.text).split()
        woman = GENDER_TITLES.get(words[0].rstrip(".")) == "Fem" if words else False
        person = any(is_function(key) for word in self.nouns[:1] for key in word.keys)
        woman = woman or (person and (self._gender == "Fem" or is_of_woman(self.nouns)))
        return woman and POINTERS.get(fold(pronoun)) == ("Masc", False)

    def _may_be_anybody(self, pronoun: str) -> bool:
        """« L’élu » for « il »: a noun so wide that it says no more than the pronoun."""
        agrees = self._gender in {None, gender(pronoun)}
        return not self.names and is_loose(self.text) and agrees

    @property
    def _gender(self) -> str | None:
        return gender(self.text)

    def _is_stranger_to(self, theirs: str) -> bool:
        """Whether his name and a function (« le syndicat ») never stand in one sentence of the sources."""
        function = [word.keys for word in plain_words(theirs) if len(word.keys) > 1]
        proper = capitals(self.text)
        if self._is_somebody and not self._offices and not is_held(self._case, theirs):
            return False
        opening = next((word for word in WORDS.findall(self.text) if fold(word) not in LIGHT_WORDS), "")
        if opening not in proper or not function:
            return False
        named = [reading for reading in self._case.all_readings if any(reading.carries(word) for word in proper)]
        return bool(named) and not any(keys & reading.vocabulary for reading in named for keys in function)

    def _other_words(self) -> Iterator[str]:
        """The functions of a named person, and those who hold a function that stands without a name."""
        for reading in self._case.all_readings:
            if not self.names:
                nouns = (word for word in self.nouns if not (self._proper and any(map(is_function, word.keys))))
                yield from (name.core for word in nouns for name in titled(reading, word))
            for function in functions_of(reading):
                if any(same_name(function.holder.core, name.core) for name in self.names):
                    yield function.noun
                elif not self.names and may_hold(self.text, self.nouns, function):
                    yield function.holder.core
