"""People: nobody under another first name, and nobody in the place of the one whom the source tells of."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.functions import functions_of
from calame.agents.checks.reading import Reading, Word, overlap
from calame.agents.checks.sourcing import SourceSentence
from calame.text.common_words import is_common_word
from calame.text.data.name_words import ROLES, TITLES
from calame.text.names import NameMention, same_name
from calame.text.words import fold

_PERSON = "PER"
_TOLD, _LEAD = 0.6, 0.4
"""Share of a sentence that a passage must carry, and how much more than what the sources tell of the one named."""
_LEAST, _HEAD = 2, 2
"""Content words below which a share says nothing."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Wrong first names, and people who take another's place."""
    known = [name for reading in case.all_readings for name in reading.names if len(name.core.split()) > 1]
    for found in case.claims:
        people = people_in(found.reading)
        for name in people:
            if not _opens_with_word(found.reading, name) and (other := _other_first_name(name, known)):
                message = f"Les sources donnent un autre prénom à {show(name.text)}."
                yield against(found, message, f"Rétablir {show(other.core)}.", start=name.start, end=name.end)
        if len(people) == 1 and (rival := _rival(case, found, people[0])):
            name = people[0]
            message = f"Le passage ne parle pas de {show(name.text)}, mais de {show(rival.text)}."
            yield against(found, message, "Rétablir le nom de la source.", start=name.start, end=name.end)


def people_in(reading: Reading) -> list[NameMention]:
    """The persons whom a sentence names."""
    return [name for name in reading.names if _is_person(reading, name)]


def _is_person(reading: Reading, name: NameMention) -> bool:
    return any(
        token.ent == _PERSON and token.text[:1].isupper() and overlap((token.start, token.end), (name.start, name.end))
        for token in reading.analysis.tokens
    )


def _parts(name: NameMention) -> tuple[str, str] | None:
    """First name and surname, folded; none for a name of one word or one that begins with a function."""
    words = [fold(word).strip(".") for word in name.core.split()]
    capital = [word[:1].isupper() for word in name.core.split()]
    if len(words) < _LEAST or not all((capital[0], capital[-1])) or words[0] in ROLES | TITLES:
        return None
    return words[0], words[-1]


def _other_first_name(name: NameMention, known: list[NameMention]) -> NameMention | None:
    """Somebody of the sources who has this surname and another first name, when nobody there has both."""
    mine = _parts(name)
    if mine is None:
        return None
    family = [(other, parts) for other in known if (parts := _parts(other)) and parts[1] == mine[1]]
    if any(_is_same_first(mine[0], parts[0]) or same_name(name.core, other.core) for other, parts in family):
        return None
    return family[0][0] if family else None


def _opens_with_word(reading: Reading, name: NameMention) -> bool:
    """Whether the first word has its capital from the start of the sentence: « Derrière Castaing »."""
    return not reading.text[: name.start].strip(" \u00a0«“") and is_common_word(name.core.split()[0])


def _is_same_first(ours: str, theirs: str) -> bool:
    """The same first name, or the initial of it."""
    short, long = sorted((ours, theirs), key=len)
    return short == long or long.startswith(short) or (short[:1] == long[:1] and len(short.replace("-", "")) <= _LEAST)


def _rival(case: ReviewCase, found: DraftSentence, name: NameMention) -> NameMention | None:
    """The one person whom the passage tells of that carries the sentence, when what tells of `name` does not."""
    words = [word for word in found.reading.words if not overlap((word.start, word.end), (name.start, name.end))]
    closest = found.evidence[0]
    people = people_in(closest.reading)
    if len(words) < _LEAST or len({fold(other.core) for other in people}) != 1:
        return None
    if any(_names(source, name) for source in (closest, *_beside(case, closest))) or _is_meant(case, closest, name):
        return None
    telling = [near for source in _all(case) if _names(source, name) for near in (source, *_next(case, source))]
    share = _share(words, closest.reading)
    if not telling or share < _TOLD or share - max(_share(words, near.reading) for near in telling) < _LEAD:
        return None
    return people[0]


def _is_meant(case: ReviewCase, closest: SourceSentence, name: NameMention) -> bool:
    """Whether a passage speaks of somebody by what he is: « la compositrice » for « la compositrice X »."""
    said = {one.noun for reading in case.all_readings for one in functions_of(reading) if _is_one(one.holder, name)}
    said |= {noun for reading in case.all_readings for noun in _beside_name(reading, name)}
    own = {one.noun for one in functions_of(closest.reading)}
    return any(fold(token.text) in said - own for token in closest.reading.analysis.tokens)


def _beside_name(reading: Reading, name: NameMention) -> Iterator[str]:
    """The folded nouns right in front of a name, an adjective between them or not."""
    for other in reading.names:
        if _is_one(other, name):
            before = [token for token in reading.analysis.tokens if token.end <= other.start][-_HEAD:]
            yield from (fold(token.text) for token in before if token.pos == "NOUN")


def _is_one(one: NameMention, other: NameMention) -> bool:
    return same_name(one.core, other.core)


def _names(source: SourceSentence, name: NameMention) -> bool:
    return any(same_name(name.core, other.core) for other in source.reading.names)


def _all(case: ReviewCase) -> Iterator[SourceSentence]:
    return (sentence for text in case.texts for sentence in text.sentences)


def _next(case: ReviewCase, source: SourceSentence) -> tuple[SourceSentence, ...]:
    """The sentence behind, when it may still tell of the same person."""
    after = case.text_of(source).sentences[source.index + 1 : source.index + 2]
    return tuple(sentence for sentence in after if not people_in(sentence.reading))


def _beside(case: ReviewCase, source: SourceSentence) -> tuple[SourceSentence, ...]:
    """The sentence in front, whose person a pronoun of this one may mean."""
    return tuple(case.text_of(source).before(source, 1))


def _share(words: list[Word], reading: Reading) -> float:
    return sum(not word.keys.isdisjoint(reading.vocabulary) for word in words) / len(words)
