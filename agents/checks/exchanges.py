"""Who did it, beside the passage that tells the same deed: given to another, or turned round."""

from collections.abc import Iterator
from dataclasses import dataclass

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.cast import Cast, cast_of
from calame.agents.checks.deeds import Deed, complements_of, deeds, reversed_idioms, same_deed
from calame.agents.checks.holders import other_holder
from calame.agents.checks.participants import Participant, Thread
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.supplanting import supplanted_actors
from calame.agents.checks.voicing import other_voice
from calame.text.analysis import Token
from calame.text.data.deed_words import MOVING_VERBS, STATIVE
from calame.text.data.pointing import HYPERNYMS
from calame.text.data.role_words import MUTUAL_VERBS
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
_PLACE = "LOC"
_NEAR = 0.25
"""Difference of that share within which two passages may both tell it."""


@dataclass(frozen=True)
class Exchange:
    """A deed of the draft whose people are not those of the source."""

    text: str
    start: int
    end: int
    who: str
    instead: str = ""
    """Who does it in the source; empty when the two have changed places."""


@dataclass(frozen=True, eq=False)
class _Told:
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

    @property
    def sufferers(self) -> tuple[Participant, ...]:
        return (*self.patients, *self.others)


def exchanges(case: ReviewCase, found: DraftSentence) -> Iterator[Exchange]:
    """The deeds, words and things of a sentence that the sources give to somebody else."""
    cast = cast_of((*case.all_readings, *(one.reading for one in case.sentences)))
    thread = Thread(found.reading, _before(case, found))
    for turned in reversed_idioms(found.reading):
        yield Exchange(turned.text, turned.start, turned.end, turned.text)
    for deed in deeds(found.reading):
        if (deed.noun and deed.lemma in STATIVE) or deed.lemma in MUTUAL_VERBS:
            continue
        ours = _told(cast, thread, deed)
        theirs = list(_same(case, cast, found, ours))
        if theirs and (exchange := _exchange(cast, ours, theirs)):
            yield exchange
    if (voice := other_voice(case, cast, found, thread)) is not None:
        said, who, instead = voice
        yield Exchange(said.cue, said.cue_start, said.cue_end, who, instead)
    if _is_told(found) and (held := other_holder(cast, thread, _thread(case, found.evidence[0]))) is not None:
        noun, who, instead = held
        yield Exchange(noun.text, noun.start, noun.end, who, instead)
    for one in supplanted_actors(case, cast, found, thread):
        yield Exchange(one.token.text, one.token.start, one.token.end, one.who, one.instead)


def _exchange(cast: Cast, ours: _Told, theirs: list[_Told]) -> Exchange | None:
    return _turned(cast, ours, theirs) or _taken_over(cast, ours, theirs) or _other_sufferer(cast, ours, theirs)


def _is_told(found: DraftSentence) -> bool:
    return carried_share(found.reading.words, found.evidence[0].reading.vocabulary) >= _SHARE


def _thread(case: ReviewCase, source: SourceSentence) -> Thread:
    return Thread(source.reading, tuple(one.reading for one in case.text_of(source).before(source, _BACK)))


def _before(case: ReviewCase, found: DraftSentence) -> tuple[Reading, ...]:
    """The sentences of the draft in front of one, in its section."""
    at = next(place for place, one in enumerate(case.sentences) if one is found)
    near = case.sentences[max(0, at - _BACK) : at]
    return tuple(one.reading for one in near if one.section is found.section)


def _told(cast: Cast, thread: Thread, deed: Deed, share: float = 1.0, *, firm: bool = True) -> _Told:
    agents, patients, others = (thread.resolve(heads) for heads in (deed.agents, deed.patients, deed.others))
    if deed.noun:
        agents = tuple(one for one in agents if cast.knows(one) or any(map(is_function, one.nouns)))
    perhaps = thread.resolve(list(_above(thread.reading, deed)))
    beyond = thread.resolve([held for one in deed.patients for held in complements_of(thread.reading, one)])
    full = not deed.passive or any(one.dep.startswith("aux") for one in thread.reading.analysis.children(deed.verb))
    return _Told(deed, agents, patients, others, share, perhaps, firm, full, beyond)


def _above(reading: Reading, deed: Deed) -> Iterator[Token]:
    """The nouns on which the antecedent of a relative clause hangs."""
    tokens = reading.analysis.tokens
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


def _same(case: ReviewCase, cast: Cast, found: DraftSentence, ours: _Told) -> Iterator[_Told]:
    """The deeds of the sources that may be this one, with how much of the sentence their passage carries."""
    words = _other_words(found.reading, ours.deed)
    own = _clause_words(found.reading, ours.deed, words)
    least = max(_SHARE, carried_share(words, found.evidence[0].reading.vocabulary) - _NEAR)
    for text in case.texts:
        for source in text.sentences:
            if not (alike := [deed for deed in deeds(source.reading) if same_deed(ours.deed, deed)]):
                continue
            thread = _thread(case, source)
            share = carried_share(words, _vocabulary(found, source, thread))
            close = len(own) if carried_share(own, source.reading.vocabulary) >= _CLOSE else 0
            near = share >= (least if source in found.evidence else least + _AWAY) and (
                words or source in found.evidence
            )
            firm = bool(near) or (close >= _MANY and share >= _FAR)
            told = [_told(cast, thread, deed, share, firm=firm) for deed in alike]
            yield from (one for one in told if near or close >= _LEAST or _is_crossed(cast, ours, one))


def _vocabulary(found: DraftSentence, source: SourceSentence, thread: Thread) -> frozenset[str]:
    """The words of a passage, and those before it where it points back: « le produit » for the vaccine."""
    own = source.reading.vocabulary
    if source not in found.evidence or not any(fold(t.lemma) in HYPERNYMS for t in source.reading.analysis.tokens):
        return own
    return own.union(*(reading.vocabulary for reading in thread.before[-_POINTING:]))


def _is_crossed(cast: Cast, ours: _Told, theirs: _Told) -> bool:
    """Whether each of the two stands where the other does: so many people tell it, no further words are needed."""
    return _any_same(cast, ours.agents, theirs.sufferers) and _any_same(cast, ours.sufferers, theirs.agents)


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


_OF_PHRASE = ("nmod", "amod", "appos", "flat", "det")


def _best(theirs: list[_Told]) -> list[_Told]:
    most = max(one.share for one in theirs)
    return [one for one in theirs if one.share >= most - _NEAR]


def _taken_over(cast: Cast, ours: _Told, theirs: list[_Told]) -> Exchange | None:
    """Somebody else does it than in every passage that tells it."""
    doing = [one for one in theirs if one.firm and any(map(cast.knows, one.agents))]
    if not ours.agents or not doing or ours.deed.lemma in STATIVE | MOVING_VERBS:
        return None
    if any(_any_same(cast, ours.agents, (*one.patients, *one.agents)) for one in theirs):
        return None
    if not all(_all_apart(cast, ours.agents, (*one.agents, *one.perhaps)) for one in doing):
        return None
    verb = ours.deed.verb
    return Exchange(verb.text, verb.start, verb.end, ours.agents[0].text, doing[0].agents[0].text)


def _other_sufferer(cast: Cast, ours: _Told, theirs: list[_Told]) -> Exchange | None:
    """Somebody else suffers it, or gets it, than in every passage that tells it."""
    if ours.deed.lemma in STATIVE | MOVING_VERBS or ours.deed.noun:
        return None
    suffering = [one for one in theirs if one.firm and not one.deed.noun and ours.full]
    if not all(one.full for one in suffering):
        return None
    for mine, side in ((ours.patients, "patients"), (ours.others, "others")):
        if side == "others" and any(token.ent == _PLACE for token in ours.deed.others):
            continue
        known = tuple(one for one in mine if cast.knows(one))
        there = [tuple(one for one in getattr(told, side) if cast.knows(one)) for told in suffering]
        if not known or not there or not all(there) or len(known) != len(mine):
            continue
        if any(one.pronoun for side_of in there for one in side_of):
            continue
        everybody = [one for told in theirs for one in (*told.agents, *told.sufferers, *told.beyond)]
        if all(cast.are_apart(one, other) for one in known for other in everybody if cast.knows(other)):
            verb = ours.deed.verb
            return Exchange(verb.text, verb.start, verb.end, known[0].text, there[0][0].text)
    return None


def _all_apart(cast: Cast, ours: tuple[Participant, ...], theirs: tuple[Participant, ...]) -> bool:
    known = [one for one in theirs if cast.knows(one)]
    return bool(ours and known) and all(cast.are_apart(one, other) for one in ours for other in known)


def _any_same(cast: Cast, ours: tuple[Participant, ...], theirs: tuple[Participant, ...]) -> bool:
    return any(cast.is_same(one, other) for one in ours for other in theirs)


def _turned(cast: Cast, ours: _Told, theirs: list[_Told]) -> Exchange | None:
    """Who did it now suffers it, or the other way round, in every passage that tells it."""
    best = _best(theirs)
    ways = [_is_turned(cast, ours, one) for one in best]
    if not any(ways) or any(_agrees(cast, ours, one) for one in best):
        return None
    who = (ours.agents or ours.sufferers)[0]
    return Exchange(ours.deed.verb.text, ours.deed.verb.start, ours.deed.verb.end, who.text)


def _is_turned(cast: Cast, ours: _Told, theirs: _Told) -> bool:
    """Whether who did it is where the sufferers are, or a sufferer where who did it is; a verb alone turns nothing."""
    if _any_same(cast, ours.agents, theirs.agents):
        return False
    if _any_same(cast, ours.sufferers, theirs.agents) and _is_transitive(theirs.deed):
        against = ours.deed.noun and theirs.deed.noun and _any_same(cast, ours.others, theirs.agents)
        return bool(ours.agents) or against or (ours.deed.passive and not theirs.deed.noun)
    if ours.agents and theirs.deed.passive and _any_same(cast, ours.beyond, theirs.agents):
        return True
    acting = tuple(one for one in ours.agents if cast.knows(one) or (ours.deed.passive and theirs.agents))
    if not (ours.deed.patients or ours.deed.others):
        return False
    if _any_same(cast, acting, theirs.patients) and not _any_same(cast, ours.patients, theirs.patients):
        return True
    return _any_same(cast, acting, theirs.others) and not _any_same(cast, ours.others, theirs.others)


def _is_transitive(deed: Deed) -> bool:
    """Whether somebody suffers it; the noun of a deed need not say whom."""
    return bool(deed.patients or deed.others or deed.noun or deed.passive)


def _agrees(cast: Cast, ours: _Told, theirs: _Told) -> bool:
    """Whether a passage has each of them where the draft has them."""
    if _any_same(cast, ours.agents, theirs.agents):
        return True
    return not ours.agents and _any_same(cast, ours.patients, theirs.patients)
