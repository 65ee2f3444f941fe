"""The deeds of the draft beside those of the sources: which may be one, with those who take part looked up."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.cast import Cast
from calame.agents.checks.deed_parts import Deed, complements_of
from calame.agents.checks.deeds import deeds, lemmas_like, quoted_deeds
from calame.agents.checks.figures import known_value
from calame.agents.checks.participants import Participant, Thread
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.senses import meant_share
from calame.agents.checks.sourcing import SourceSentence, SourceText
from calame.agents.checks.subjects import subjects
from calame.text.analysis import Token
from calame.text.data.deed_words import STATIVE
from calame.text.data.hedges import REPORTING_VERBS
from calame.text.data.pointing import HYPERNYMS
from calame.text.data.support_verbs import PHRASES
from calame.text.functions import is_function
from calame.text.words import fold

_BACK = 4
_POINTING = 2
"""Sentences in front of one that are read, for pronouns and for nouns that point back."""
_SHARE = 0.5
"""Share of the other words of a sentence that a passage must carry for its deed to be the same one."""
_CLOSE = 0.75
_LEAST = 2
_MANY = 3
"""Share and number of the words of its own clause that do as well, to see two people change places and one replaced."""
_FAR = 0.3
_AWAY = 0.1
"""Least share all the same, and how much more a passage must carry that was not found for its words."""
_DEEP = 4
"""Words between a verb and the last that belongs to it."""
_BY_CLASS = 0.7
"""What a word of the same class counts, beside the word itself."""
_NEAR = 0.25
"""Difference of that share within which two passages may both tell it."""
_TURNS = frozenset(PHRASES.values())
_OF_PHRASE = ("nmod", "amod", "appos", "flat", "det")


@dataclass(frozen=True, eq=False)
class Told:
    """A deed with its people looked up."""

    deed: Deed
    agents: tuple[Participant, ...]
    patients: tuple[Participant, ...]
    others: tuple[Participant, ...]
    share: float = 1.0
    perhaps: tuple[Participant, ...] = ()
    """Others whom « qui » may stand for: « une compagnie de la ville qui exploite »."""
    firm: bool = True
    """Whether enough words say that it is the same deed, whoever does it."""

    full: bool = True
    """Whether its verb has a subject or an auxiliary of its own: a bare participle may hang on any noun."""
    beyond: tuple[Participant, ...] = ()
    """Whose the patients are: « il vérifie les mesures d'un expert »."""
    home: SourceSentence | None = None
    """The passage that tells it; none for a sentence of the draft."""

    @property
    def sufferers(self) -> tuple[Participant, ...]:
        """Those it is done to, and those it is done for or against."""
        return (*self.patients, *self.others)


def told_of(cast: Cast, thread: Thread, deed: Deed, share: float = 1.0, *, firm: bool = True) -> Told:
    """A deed with its people looked up in the sentences of its thread."""
    agents, patients, others = (thread.resolve(heads) for heads in (deed.agents, deed.patients, deed.others))
    if deed.noun:
        agents = tuple(one for one in agents if cast.knows(one) or any(map(is_function, one.nouns)))
    perhaps = thread.resolve(list(_above(thread.reading, deed)))
    beyond = thread.resolve([held for one in deed.patients for held in complements_of(thread.reading, one)])
    full = not deed.passive or any(one.dep.startswith("aux") for one in thread.reading.analysis.children(deed.verb))
    return Told(deed, agents, patients, others, share, perhaps, firm, full, beyond)


def _above(reading: Reading, deed: Deed) -> Iterator[Token]:
    """The nouns that the antecedent of a relative clause hangs on, and the subjects of the verbs above a joined one."""
    tokens = reading.analysis.tokens
    yield from _over_joined(reading, deed.verb)
    if not any(fold(child.text) == "qui" for child in reading.analysis.children(deed.verb)):
        return
    for token in deed.agents:
        head = token
        for _ in range(_DEEP):
            if tokens[head.head] is head or tokens[head.head].i > head.i:
                break
            head = tokens[head.head]
            if head.pos in {"NOUN", "PROPN"}:
                yield head


def _over_joined(reading: Reading, verb: Token) -> Iterator[Token]:
    """« Elle se réjouit que le pays progresse et y voit un succès »: a joined verb may go on with any clause."""
    tokens = reading.analysis.tokens
    head = tokens[verb.head]
    if verb.dep != "conj" or not verb.has("VerbForm=Fin"):
        return
    for _ in range(_DEEP):
        if tokens[head.head] is head:
            return
        head = tokens[head.head]
        if head.pos in {"VERB", "AUX"} and head.i < verb.i:
            yield from subjects(reading.analysis, head)


def same_deeds(case: ReviewCase, cast: Cast, found: DraftSentence, ours: Told) -> Iterator[Told]:
    """The deeds of the sources that may be this one, with how much of the sentence their passage carries."""
    telling = _telling(case, ours.deed)
    if not telling:
        return
    words = _other_words(found.reading, ours.deed)
    own = _clause_words(found.reading, ours.deed, words)
    least = max(_SHARE, carried_share(words, found.evidence[0].reading.vocabulary) - _NEAR)
    once = len(telling) == 1 and ours.deed.lemma not in STATIVE | REPORTING_VERBS and not ours.deed.noun
    for source, alike in telling:
        thread = thread_of(case, source)
        share = carried_share(words, _vocabulary(found, source, thread))
        if share < least and source in found.evidence:
            share = max(share, meant_share(words, found.reading, (source.reading,), by_class=_BY_CLASS))
        close = len(own) if carried_share(own, source.reading.vocabulary) >= _CLOSE else 0
        near = share >= (least if source in found.evidence else least + _AWAY) and (words or source in found.evidence)
        firm = bool(near) or (close >= _MANY and share >= _FAR)
        told = [replace(told_of(cast, thread, deed, share, firm=firm), home=source) for deed in alike]
        for one in told:
            alone = not near and once and source in found.evidence
            if alone and (close or _meets(cast, ours, one)) and not _is_of_others(cast, ours, one):
                yield replace(one, firm=not _is_counted_elsewhere(found, ours.deed, source))
            elif near or close >= _LEAST or _is_crossed(cast, ours, one):
                yield one


def _is_counted_elsewhere(found: DraftSentence, deed: Deed, source: SourceSentence) -> bool:
    """« La fondation versait 620 000 euros » for « elle apportait 620 000 euros »: another passage has the sum."""
    given = [one for one in found.reading.figures if any(one.start <= t.start < one.end for t in deed.patients)]
    others = tuple(one.reading for one in found.evidence if one is not source)
    return any(known_value(one, others) and not known_value(one, (source.reading,)) for one in given)


def _telling(case: ReviewCase, ours: Deed) -> list[tuple[SourceSentence, list[Deed]]]:
    """The sentences of the sources that tell a deed, with those of their deeds that may be it."""
    told = _told_by_lemma(case.texts)
    found: dict[int, tuple[SourceSentence, list[tuple[int, Deed]]]] = {}
    for lemma in lemmas_like(ours):
        for place, rank, source, deed in told.get(lemma, ()):
            found.setdefault(place, (source, []))[1].append((rank, deed))
    return [(source, [deed for _, deed in sorted(alike, key=_rank)]) for _, (source, alike) in sorted(found.items())]


def _rank(ranked: tuple[int, Deed]) -> int:
    return ranked[0]


@lru_cache(maxsize=16)
def _told_by_lemma(texts: tuple[SourceText, ...]) -> dict[str, list[tuple[int, int, SourceSentence, Deed]]]:
    """The deeds of the sources by their lemmas, each with the place of its sentence and its own among its deeds."""
    found: defaultdict[str, list[tuple[int, int, SourceSentence, Deed]]] = defaultdict(list)
    for place, source in enumerate(source for text in texts for source in text.sentences):
        for rank, deed in enumerate((*deeds(source.reading), *quoted_deeds(source.reading))):
            found[deed.lemma].append((place, rank, source, deed))
    return dict(found)


def _meets(cast: Cast, ours: Told, theirs: Told) -> bool:
    """Whether somebody or something takes part in both, but for who does it."""
    if ours.deed.lemma in _TURNS and not ours.others:
        return True
    return any_same(cast, ours.sufferers, (*theirs.agents, *theirs.sufferers)) or any_same(
        cast, ours.agents, theirs.sufferers
    )


def _is_of_others(cast: Cast, ours: Told, theirs: Told) -> bool:
    """Whether neither who does it nor who suffers it may be the same: two deeds of one name."""
    sides = ((ours.agents, theirs.agents), (ours.patients, theirs.patients))
    return all(
        mine and other and all(cast.are_apart(one, two) for one in mine for two in other) for mine, other in sides
    )


def _vocabulary(found: DraftSentence, source: SourceSentence, thread: Thread) -> frozenset[str]:
    """The words of a passage, and those before it where it points back: « le produit » for the vaccine."""
    own = source.reading.vocabulary
    if source not in found.evidence or not _points(source.reading):
        return own
    return own.union(*(reading.vocabulary for reading in thread.before[-_POINTING:]))


@lru_cache(maxsize=8192)
def _points(reading: Reading) -> bool:
    """Whether a sentence has a noun that may point back."""
    return any(fold(token.lemma) in HYPERNYMS for token in reading.analysis.tokens)


def _is_crossed(cast: Cast, ours: Told, theirs: Told) -> bool:
    """Whether each of the two stands where the other does: so many people tell it, no further words are needed."""
    return any_same(cast, ours.agents, theirs.sufferers) and any_same(cast, ours.sufferers, theirs.agents)


def _other_words(reading: Reading, deed: Deed) -> list[Word]:
    """The content words of a sentence but for the deed itself and who does it."""
    left = {deed.verb.start, *(token.start for token in deed.agents)}
    inside = {token.i for token in deed.agents}
    below = {
        token.start for token in reading.analysis.tokens if token.head in inside and token.dep.startswith(_OF_PHRASE)
    }
    return [word for word in reading.words if word.start not in left | below]


def _clause_words(reading: Reading, deed: Deed, words: list[Word]) -> list[Word]:
    """Those of `words` that belong to the deed by the parse, and to no other verb."""
    tokens = reading.analysis.tokens
    below: set[int] = set()
    for token in tokens:
        above = token
        for _ in range(_DEEP):
            if above.head in {deed.verb.i, above.i}:
                break
            above = tokens[above.head]
            if above.pos == "VERB":
                break
        if above.head == deed.verb.i and above.pos != "VERB" and not above.dep.startswith("nsubj"):
            below.add(token.start)
    return [
        word
        for word in words
        if word.start in below and not any(start <= word.start < end for start, end in reading.read_spans)
    ]


def thread_of(case: ReviewCase, source: SourceSentence) -> Thread:
    """A passage with those in front of it."""
    return Thread(source.reading, tuple(one.reading for one in case.text_of(source).before(source, _BACK)))


def any_same(cast: Cast, ours: tuple[Participant, ...], theirs: tuple[Participant, ...]) -> bool:
    """Whether somebody stands on both sides."""
    return any(cast.is_same(one, other) for one in ours for other in theirs)
