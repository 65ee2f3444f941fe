"""Somebody of the story in another's place: what the source tells of one, in these words or nearly, told of another."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.cast import Cast
from calame.agents.checks.deed_turns import case_of
from calame.agents.checks.introductions import may_be_pointed_at
from calame.agents.checks.participants import Participant, Thread, main_subjects, participant
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.retrieval import Index
from calame.agents.checks.senses import classes
from calame.agents.checks.sourcing import SourceSentence, SourceText
from calame.agents.checks.subjects import subjects
from calame.agents.checks.verbhood import verbs_of
from calame.text.analysis import Analysis, Token
from calame.text.names import NameMention
from calame.text.words import fold

_TOLD, _LEAD = 0.45, 0.3
"""Share of what is said of somebody that is said of another, and how much more than any passage that tells of him."""
_UNKNOWN = 0.35
"""What a word that no source has counts for: it may be another word for one of theirs."""
_LEAST, _KNOWN = 3, 2
"""Content words that must be said of him, and those of them that a source must have."""
_ALONE = 0.8
"""The same for one of several things said of him."""
_SURE = 0.6
"""Share from which one of them is enough, beside others of its class."""
_CLASS, _LIKE = "#", 0.7
"""What marks the class of a word, and what a word of the same class counts for."""
_BACK = 3
"""Sentences in front of a passage to which its pronouns point."""
_DEEP = 12
_POSSESSIVES = frozenset({"son", "sa", "ses", "leur", "leurs"})

Said = tuple[Token, tuple[Word, ...], frozenset[str]]
"""A subject, the words of its verbs, and the keys of them and of its own phrase."""


@dataclass(frozen=True, slots=True)
class Supplanted:
    """Somebody of the draft, and who stands in his place in the source."""

    token: Token
    who: str
    instead: str


def supplanted_actors(case: ReviewCase, cast: Cast, found: DraftSentence, thread: Thread) -> Iterator[Supplanted]:
    """The subjects of a sentence of whom no source says what the draft says, but of somebody else."""
    here = [one for _, one in actors(cast, found.reading)]
    here += [one for token in _pronouns(found.reading) for one in thread.resolve([token])]
    for token, words, least in _told_of(found.reading):
        who = thread.resolve([token])
        if not who or not all(map(cast.knows, who)) or len(words) < _LEAST:
            continue
        if (rival := _rival(case, cast, who, (words, least), here)) is not None:
            yield Supplanted(token, who[0].text, rival.text)


def _told_of(reading: Reading) -> Iterator[tuple[Token, tuple[Word, ...], float]]:
    """Each subject with all that is said of it, then with each of its verbs alone, and the share that must be told."""
    verbs = _verbs(reading)
    for subject, words, _ in said(reading):
        yield subject, words, _TOLD
        for verb in verbs[subject] if len(verbs[subject]) > 1 else ():
            own = {word.start for word in _words(reading, [verb])}
            yield subject, tuple(word for word in words if word.start in own), _ALONE


def _rival(
    case: ReviewCase,
    cast: Cast,
    who: Sequence[Participant],
    told_of: tuple[Sequence[Word], float],
    here: Sequence[Participant],
) -> Participant | None:
    words, least = told_of
    places = _places(case.texts)
    weights = [_weight(case.index, word, places) for word in words]
    if sum(known for _, known in weights) < _KNOWN:
        return None
    sources = dict.fromkeys(source for word in words for key in word.keys for source in places.get(key, ()))
    told = [
        (share, source, token, keys)
        for source in sources
        for token, _, keys in said(source.reading)
        if (share := _share(words, weights, keys)) >= least
    ]
    most = max((share for share, *_ in told), default=1.0)
    near = (source for source in sources if _share(words, weights, _findable(source.reading)) > most - _LEAD)
    if not told or any(_may_be_in(case, cast, who, source) for source in near):
        return None
    for share, source, token, keys in told:
        itself = sum(_match(word, keys) == 1 for word in words)
        if share < most or itself < (1 if share >= _SURE else _KNOWN):
            continue
        there = _thread(case, source).resolve([token])
        if any(may_be_pointed_at(case, mine, one, source) for one in there for mine in who):
            continue
        if there and all(_apart(cast, one, who) and _apart(cast, one, here) for one in there):
            return there[0]
    return None


@lru_cache(maxsize=16)
def _places(texts: tuple[SourceText, ...]) -> dict[str, tuple[SourceSentence, ...]]:
    """The sentences that have each word, or one of its class."""
    found: defaultdict[str, list[SourceSentence]] = defaultdict(list)
    for text in texts:
        for sentence in text.sentences:
            for key in _findable(sentence.reading):
                found[key].append(sentence)
    return {key: tuple(sentences) for key, sentences in found.items()}


def _apart(cast: Cast, one: Participant, others: Iterable[Participant]) -> bool:
    return all(cast.are_apart(one, other) for other in others if cast.knows(other))


@lru_cache(maxsize=8192)
def _findable(reading: Reading) -> frozenset[str]:
    ranks = frozenset[int]().union(*classes(reading).values())
    return reading.findable | {f"{_CLASS}{rank}" for rank in ranks}


@lru_cache(maxsize=4096)
def _sought(reading: Reading) -> tuple[Word, ...]:
    """The content words with the classes of words that tell the same; a name counts as one word."""
    known = classes(reading)
    inside = {token.start for name in reading.names for token in _further(reading, name)}
    return tuple(
        Word(word.keys | {f"{_CLASS}{rank}" for rank in known.get(word.start, ())}, word.start, word.end)
        for word in reading.sought
        if word.start not in inside
    )


def _further(reading: Reading, name: NameMention) -> tuple[Token, ...]:
    """The words of a name behind its first."""
    return tuple(token for token in reading.analysis.tokens if name.start <= token.start < name.end)[1:]


def _weight(index: Index, word: Word, told: Mapping[str, object]) -> tuple[float, bool]:
    known = any(key in told for key in word.keys)
    return index.weight(word) * (1 if known else _UNKNOWN), known


def _thread(case: ReviewCase, source: SourceSentence) -> Thread:
    return Thread(source.reading, tuple(one.reading for one in case.text_of(source).before(source, _BACK)))


def _may_be_in(case: ReviewCase, cast: Cast, who: Sequence[Participant], source: SourceSentence) -> bool:
    """Whether a passage tells of somebody who may be he, by a name, a noun or a pronoun."""
    reading = source.reading
    thread = _thread(case, source)
    there = [one for _, one in actors(cast, reading)]
    there += [one for token in _pronouns(reading) for one in thread.resolve([token])]
    if _owns(reading) and not any(token in main_subjects(reading) for token, _ in actors(cast, reading)):
        before = thread.before[-1:]
        there += [one for near in before for token, one in actors(cast, near) if token in main_subjects(near)]
    return any(not cast.are_apart(one, other) for other in there for one in who)


def _keys(words: Iterable[Word]) -> frozenset[str]:
    return frozenset[str]().union(*(word.keys for word in words))


def _share(words: Sequence[Word], weights: Sequence[tuple[float, bool]], keys: frozenset[str]) -> float:
    there = 0.0
    for word, (weight, _) in zip(words, weights, strict=True):
        if not word.keys.isdisjoint(keys):
            there += weight * _match(word, keys)
    return there / sum([weight for weight, _ in weights]) if there else 0.0


def _match(word: Word, keys: frozenset[str]) -> float:
    """1 for the word itself, less for one of its class."""
    if word.keys.isdisjoint(keys):
        return 0.0
    return 1.0 if any(not key.startswith(_CLASS) for key in word.keys & keys) else _LIKE


@lru_cache(maxsize=4096)
def actors(cast: Cast, reading: Reading) -> tuple[tuple[Token, Participant], ...]:
    """Everybody whom a sentence names, by a name or by what he is."""
    found = (
        (token, participant(reading, token))
        for token in reading.analysis.tokens
        if token.pos in {"NOUN", "PROPN"} and not any(day.start <= token.start < day.end for day in reading.dates)
    )
    return tuple((token, one) for token, one in found if cast.knows(one))


def _owns(reading: Reading) -> bool:
    """Whether a sentence has a possessive, which may be of somebody told of before."""
    return any(token.pos == "DET" and fold(token.text) in _POSSESSIVES for token in reading.analysis.tokens)


def _pronouns(reading: Reading) -> Iterator[Token]:
    return (token for token in reading.analysis.tokens if token.pos == "PRON")


@lru_cache(maxsize=4096)
def said(reading: Reading) -> tuple[Said, ...]:
    """Each subject, or doer of a passive, with the content words of all that is said of it, and their keys."""
    found = []
    for subject, own in _verbs(reading).items():
        below = _below(reading.analysis, subject)
        words = tuple(word for word in _words(reading, own) if word.start not in below)
        phrase = (word for word in _sought(reading) if word.start in below and word.start != subject.start)
        found.append((subject, words, _keys((*words, *phrase))))
    return tuple(found)


@lru_cache(maxsize=4096)
def _verbs(reading: Reading) -> dict[Token, list[int]]:
    verbs = verbs_of(reading.analysis)
    found: dict[Token, list[int]] = {}
    for token in reading.analysis.tokens:
        if token.i not in verbs or reading.is_quoted(token.start):
            continue
        below = reading.analysis.children(token)
        doers = [child for child in below if child.pos in {"NOUN", "PROPN"} and case_of(reading, child) == "par"]
        for subject in (*subjects(reading.analysis, token), *doers):
            if subject.pos in {"NOUN", "PROPN", "PRON"}:
                found.setdefault(subject, []).append(token.i)
    return found


def _below(analysis: Analysis, head: Token) -> frozenset[int]:
    """Where the words of a phrase stand that are in no clause of it."""
    found = {head.start}
    level = [head]
    for _ in range(_DEEP - 1):
        level = [child for one in level for child in analysis.children(one) if child.pos != "VERB"]
        found.update(one.start for one in level)
    return frozenset(found)


def _words(reading: Reading, verbs: Iterable[int]) -> Iterator[Word]:
    """The content words whose nearest verbs these are."""
    own = frozenset(verbs)
    return (word for word, above in _chains(reading) if not own.isdisjoint(above))


@lru_cache(maxsize=4096)
def _chains(reading: Reading) -> tuple[tuple[Word, frozenset[int]], ...]:
    """The content words, each with the tokens above it up to its nearest verb."""
    tokens = reading.analysis.tokens
    by_start = {token.start: token for token in tokens}
    return tuple((word, frozenset(_above(tokens, by_start[word.start]))) for word in _sought(reading))


def _above(tokens: Sequence[Token], token: Token) -> Iterator[int]:
    at = token
    for _ in range(_DEEP):
        yield at.i
        if (at.pos == "VERB" and at is not token and at.has("VerbForm=Fin")) or at.head == at.i:
            break
        at = tokens[at.head]
