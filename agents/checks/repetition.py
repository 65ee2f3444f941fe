"""Repetition: a fact is told once in the body, a sentence stands in one recap at most."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Word, overlap
from calame.agents.checks.senses import Side, sides_at
from calame.contracts import BODY
from calame.text.analysis import SentenceAnalysis
from calame.text.data.filler_phrases import FILLER, RESTATING
from calame.text.flat import flat

_NEAR = 0.8
"""Share of content words in common, both ways, that makes two sentences the same."""
_SAME_FACT = 0.5
"""The same for two sentences that cite one fact: the halves of a split sentence share less."""
_RESTATED = 0.99
"""Share of the words of a sentence that the one before it has, or means, when it only puts it in other words."""
_OPENLY = 0.6
"""The same for one that says so: « donc », « en effet »."""
_LEAST_RESTATED = 2
_LEAST_WORDS = 5
"""Content words below which two sentences may look alike by chance."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Sentences that tell again what was told before."""
    told = [found for found in case.sentences if found.style in BODY and not found.is_question]
    body = [found for found in told if found.section.kind == "body"]
    recaps = [found for found in told if found.in_recap]
    yield from _twice(body, "est racontée deux fois dans le corps")
    yield from _twice(recaps, "est reprise dans deux rappels", facts=False)
    for found in body:
        yield from _filling(found)
    for before, after in pairwise(unit for found in body for unit in _units(found)):
        yield from _restated(before, after)


def _filling(found: DraftSentence) -> Iterator[Fault]:
    """« L’avenir le dira »: true of any story, told by no source."""
    match = FILLER.search(flat(found.reading.text))
    if match is None or found.reading.is_quoted(match.start()):
        return
    if not any(match.group() in flat(source.reading.text) for source in found.evidence):
        said = found.reading.text[match.start() : match.end()]
        message = f"Ces mots n’apprennent rien\u00a0: {show(said)}."
        yield against(found, message, "Retirer la phrase.", start=match.start(), end=match.end())


class _Unit(NamedTuple):
    """One grammatical sentence of the draft; a reviewed one may hold two."""

    found: DraftSentence
    sentence: SentenceAnalysis

    @property
    def words(self) -> list[Word]:
        """Its content words."""
        return [w for w in self.found.reading.words if self.sentence.start <= w.start < self.sentence.end]

    @property
    def has_values(self) -> bool:
        """Whether it holds a figure, a date or a quotation."""
        reading, place = self.found.reading, (self.sentence.start, self.sentence.end)
        return bool(reading.quotations) or any(overlap(place, known) for known in reading.read_spans)


def _units(found: DraftSentence) -> Iterator[_Unit]:
    return (_Unit(found, sentence) for sentence in found.reading.analysis.sentences)


def _restated(before: _Unit, after: _Unit) -> Iterator[Fault]:
    """« Elle se tait. Elle n’a donc rien dit. »: the second sentence says the first one again."""
    beside = before.found.section is after.found.section and before.found.paragraph == after.found.paragraph
    if not beside or after.has_values or before.sentence.text.endswith("?"):
        return
    least = _OPENLY if RESTATING.search(flat(after.sentence.text)) else _RESTATED
    words, told = after.words, before.words
    if min(len(words), len(told)) >= _LEAST_RESTATED and _told_again(after, before) >= least:
        message = f"La phrase redit ce qui précède\u00a0: {show(after.sentence.text)}."
        start, end = after.sentence.start, after.sentence.end
        yield against(after.found, message, "Retirer cette reprise.", start=start, end=end)


def _told_again(after: _Unit, before: _Unit) -> float:
    """Share of the words of one sentence that the other has, or has a word of the same side of."""
    keys = frozenset[str]().union(*(word.keys for word in before.words))
    sides, known = sides_at(after.found.reading), sides_at(before.found.reading)
    told = frozenset[Side]().union(*(known.get(word.start, frozenset()) for word in before.words))
    words = after.words
    return sum(not w.keys.isdisjoint(keys) or not told.isdisjoint(sides.get(w.start, ())) for w in words) / len(words)


def _twice(sentences: list[DraftSentence], what: str, *, facts: bool = True) -> Iterator[Fault]:
    told = _Told()
    for found in sentences:
        earlier = next((other for other in told.like(found) if _repeats(found, other, facts=facts)), None)
        told.add(found)
        if earlier is not None:
            message = f"La même chose {what}, déjà ici\u00a0: {show(earlier.reading.text)}"
            yield Fault(found.place(), message, "Retirer la seconde mention ou y dire autre chose.", found.spans)


class _Told:
    """The sentences so far, by their words and facts: of thousands, a few may be like the next one."""

    def __init__(self) -> None:
        self._sentences: list[DraftSentence] = []
        self._where: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, found: DraftSentence) -> None:
        """One more."""
        place = len(self._sentences)
        self._sentences.append(found)
        for key in found.reading.vocabulary.union(map(_fact_key, found.sentence.fact_ids)):
            self._where[key].append(place)

    def like(self, found: DraftSentence) -> Iterator[DraftSentence]:
        """All those, in order, that share a fact with it or may have `_NEAR` of its words.

        So many of its words are looked up that one that has none of them lacks too many: the rarest, so that few have.
        """
        words = found.reading.words
        missing = next((left for left in range(len(words), 0, -1) if (len(words) - left) / len(words) >= _NEAR), 0)
        keys = sorted((word.keys for word in words), key=lambda keys: sum(len(self._where.get(k, ())) for k in keys))
        wanted = frozenset[str]().union(*keys[: missing + 1], map(_fact_key, found.sentence.fact_ids))
        places = frozenset[int]().union(*(self._where[key] for key in wanted if key in self._where))
        return (self._sentences[place] for place in sorted(places))


def _fact_key(fact: str) -> str:
    """A fact among the keys of words, none of which has a blank."""
    return f"fait {fact}"


def _repeats(found: DraftSentence, other: DraftSentence, *, facts: bool) -> bool:
    cited = found.sentence.fact_ids if facts else ()
    shared = {fact for fact in cited if fact in other.sentence.fact_ids}
    if shared and shared == set(found.sentence.fact_ids) and found.section.id != other.section.id:
        return True
    if shared:
        return _are_alike(found, other, _SAME_FACT)
    if min(len(found.reading.words), len(other.reading.words)) < _LEAST_WORDS or not _are_alike(found, other, _NEAR):
        return False
    return facts or _in_order(found, other) >= _NEAR


def _are_alike(found: DraftSentence, other: DraftSentence, share: float) -> bool:
    """Whether both have this share of their content words in common."""
    return _is_carried(found.reading.words, other.reading.vocabulary, share) and _is_carried(
        other.reading.words, found.reading.vocabulary, share
    )


def _is_carried(words: Sequence[Word], vocabulary: frozenset[str], share: float) -> bool:
    """Whether `vocabulary` knows this share of `words`; given up at the first word that makes it too few."""
    left = len(words)
    for word in words:
        if word.keys.isdisjoint(vocabulary):
            left -= 1
            if left / len(words) < share:
                return False
    return True


def _in_order(found: DraftSentence, other: DraftSentence) -> float:
    """Share of the longer sentence's content words in one order in both: two recaps may group one fact differently."""
    left, right = ([min(word.keys) for word in one.reading.words] for one in (found, other))
    return LCSseq.normalized_similarity(left, right)
