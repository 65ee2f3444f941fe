"""A section as headings see it: its sentences, the stems they hold, who speaks, how special each stem is."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from calame.agents.embedded import topic_guards as guards
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Material, Unit
from calame.agents.embedded.speakers import speakers
from calame.agents.embedded.topic_phrases import Topic, topics
from calame.text.analysis import Token
from calame.text.words import fold

_STEM = 5


@dataclass(frozen=True, slots=True)
class Section:
    """The sentences of a section by the stems they hold, and how special each stem is to the section."""

    units: tuple[Unit, ...]
    readings: tuple[Reading, ...]
    texts: tuple[str, ...]
    """The sentences, folded."""
    stems: tuple[frozenset[str], ...]
    special: dict[str, float]
    suspected: bool

    held: tuple[tuple[Topic, ...], ...]
    """The noun phrases of each sentence."""
    said: tuple[str | None, ...]
    """Who says each sentence; `None` for the source's own voice."""

    @classmethod
    def of(cls, units: Sequence[Unit], known: "Known") -> "Section":
        """The section as the ranking sees it."""
        stems = tuple(known.stems(unit) for unit in units)
        here = Counter(stem for held in stems for stem in held)
        return cls(
            units=tuple(units),
            readings=tuple(known.reading(unit) for unit in units),
            texts=tuple(fold(unit.text) for unit in units),
            stems=stems,
            special={stem: count / (count + _ELSEWHERE * (known.counts[stem] - count)) for stem, count in here.items()},
            suspected=guards.tells_of_suspicion(units),
            held=tuple(known.topics(unit) for unit in units),
            said=tuple(known.speakers(unit.source)[unit.index] for unit in units),
        )

    def repeats(self, topic: Topic) -> int:
        """Sentences that hold the whole phrase, with or without its article."""
        bare = topic.bare
        return sum(bare in text for text in self.texts) if topic.complemented else 0

    def begins(self, place: int) -> bool:
        """Whether the sentence begins a paragraph of the source."""
        return place == 0 or self.units[place].block != self.units[place - 1].block

    def covers(self, nouns: Sequence[Token]) -> dict[int, float]:
        """Sentence to how much of it the nouns tell, 0 to 1; the head counts more than what completes it."""
        weights = {stem(noun): _NAME_WEIGHT if noun.pos == "PROPN" else _COMPLEMENT_WEIGHT for noun in nouns[1:]}
        weights |= {stem(noun): 1.0 for noun in nouns[:1]}
        return {
            place: value
            for place, held in enumerate(self.stems)
            if (value := max((weights[one] * self.special[one] for one in held & weights.keys()), default=0.0))
        }


class Known:
    """What the sentences of an article hold, each read once however many sections are tried."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self._readings: dict[tuple[str, int], Reading] = {}
        self._stems: dict[tuple[str, int], frozenset[str]] = {}
        self._topics: dict[tuple[str, int], tuple[Topic, ...]] = {}
        self._speakers: dict[str, tuple[str | None, ...]] = {}
        self.counts = Counter(stem for unit in material.units for stem in self.stems(unit))
        """Sentences of the body that hold each stem."""

    def reading(self, unit: Unit) -> Reading:
        """The sentence as headings read it."""
        key = (unit.source, unit.index)
        if key not in self._readings:
            self._readings[key] = Reading(unit.sentence, self.material.source_of(unit).text)
        return self._readings[key]

    def stems(self, unit: Unit) -> frozenset[str]:
        """The stems of its words."""
        key = (unit.source, unit.index)
        if key not in self._stems:
            self._stems[key] = stems_of(unit.sentence.tokens)
        return self._stems[key]

    def topics(self, unit: Unit) -> tuple[Topic, ...]:
        """Its noun phrases."""
        key = (unit.source, unit.index)
        if key not in self._topics:
            self._topics[key] = tuple(topics(self.reading(unit)))
        return self._topics[key]

    def speakers(self, source: str) -> tuple[str | None, ...]:
        """Who says each sentence of a source."""
        if source not in self._speakers:
            place = [one.id for one in self.material.sources].index(source)
            self._speakers[source] = speakers(self.material.analyses[place])
        return self._speakers[source]


_ELSEWHERE = 0.5
_COMPLEMENT_WEIGHT = 0.7
_NAME_WEIGHT = 0.35


def stem(token: Token) -> str:
    """What kin words share: `construire` and `construction`."""
    return fold(token.lemma)[:_STEM]


def stems_of(tokens: Sequence[Token]) -> frozenset[str]:
    """The stems of the words that carry content."""
    return frozenset(stem(token) for token in tokens if token.pos in {"NOUN", "PROPN", "VERB"} and len(token.text) > 1)
