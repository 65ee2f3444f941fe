"""Opposites: a word in whose place the source has one that says the contrary, negations counted in."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.clause_words import clause_around, common, nearby
from calame.agents.checks.denial_scope import is_exception, is_first
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.likeness import alike, count_alike
from calame.agents.checks.members import members
from calame.agents.checks.objects import tells_same_object
from calame.agents.checks.reading import Reading, Verb, Word, keys_of
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.senses import Sense, ranks_of, senses
from calame.agents.checks.signs import is_lessened, sign
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.themes import are_joined, has_other_like, is_said_again, tell_two_things
from calame.text.analysis import Token
from calame.text.data.opposites import OPPOSITES, SAME_SUBJECT

_SAME = 0.5
"""Share of the words of the draft that the passage must carry for one of them to stand for its opposite."""
_CLAUSE_SAME = 0.6
"""The same for the clause of the word, where the draft has joined several passages."""
_BESIDE = 6
"""Words on each side in which its figures stand."""
_ENOUGH = 2
"""Words in common around two words of different kinds, or in another passage, that make them tell the same thing."""
_TWICE = 2
"""Words turned round that make the same sense: « défend le maintien » for « s'oppose à la suppression »."""
_AFTER = 2
"""Source sentences behind the closest one that go on with its subject."""
_WHOLE = 0.7
"""Share of a passage that the draft must tell for it to be the one that it should rest on."""
_MANY = 4
"""Points by which a word stands for its opposite where other passages tell the rest of the sentence."""
_CLOSING = " \u00a0\u202f»\"'"
_DEEDS = frozenset({"VERB", "NOUN"})
_CLAUSE_WEIGHT = 2
"""Weight of a common word in the same clause against one in the same sentence."""


class _Match(NamedTuple):
    """A word of the draft beside one of the same class."""

    ours: Sense
    theirs: Sense
    source: SourceSentence
    score: int
    agrees: bool
    denied: bool
    """Whether only a negation makes the difference."""


def opposed(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """Words of the draft that say the contrary of the word that tells the same thing in the sources."""
    turned = [match for ours in senses(found.reading) if (match := _contrary(found, ours, case)) is not None]
    if len(turned) == _TWICE and turned[0].source is turned[1].source and turned[0].theirs is not turned[1].theirs:
        turned = turned if are_joined(turned[0].ours, turned[1].ours) else []
    for best in turned[:1]:
        ours, theirs = _said(found.reading, best.ours), _said(best.source.reading, best.theirs)
        message = f"La phrase dit {show(ours)} là où la source dit {show(theirs)}."
        start, end = best.ours.token.start, best.ours.last.end
        yield against(found, message, "Rétablir le sens de la source.", start=start, end=end)


def _contrary(found: DraftSentence, ours: Sense, case: ReviewCase) -> _Match | None:
    """The word of the sources in whose place a word of the draft says the contrary."""
    matches = [match for source in found.evidence for match in _matches(found.reading, ours, source)]
    best = max(matches, key=_closeness, default=None) if matches else _elsewhere(found, ours, case)
    if best is not None and any(match.agrees and _tells_it_itself(found, match, best) for match in matches):
        return None
    return best if best is not None and not best.agrees and _tells_the_same(found, best) else None


def _tells_it_itself(found: DraftSentence, match: _Match, best: _Match) -> bool:
    """« Fermé en mars, puis entrouvert » where one passage has « fermé en mars » and another « rouvert »."""
    if match.source is best.source or keys_of(match.ours.token).isdisjoint(keys_of(match.theirs.token)):
        return False
    draft, source = found.reading, match.source.reading
    own = clause_around(draft, match.ours.token.start, match.ours.last.end)
    there = clause_around(source, match.theirs.token.start, match.theirs.last.end)
    other = best.source.reading
    known = set(alike(draft, own, other, clause_around(other, best.theirs.token.start, best.theirs.last.end)))
    return any(word not in known for word in alike(draft, own, source, there))


def _closeness(match: _Match) -> tuple[int, bool]:
    return match.score, match.agrees


def _elsewhere(found: DraftSentence, ours: Sense, case: ReviewCase) -> _Match | None:
    """The contrary in a passage that the search for evidence has missed, when no passage says the same."""
    if not keys_of(ours.token).isdisjoint(found.vocabulary):
        return None
    matches = [
        match
        for text in case.texts
        for source in text.sentences
        if not ours.ranks.isdisjoint(ranks_of(source.reading))
        for match in _matches(found.reading, ours, source, same_words=True)
    ]
    if any(match.agrees for match in matches):
        return None
    return max((match for match in matches if _is_apt(found, match)), key=_closeness, default=None)


def _is_apt(found: DraftSentence, match: _Match) -> bool:
    """Whether a passage tells the same: most of its words, or beside the evidence a word of the clause."""
    start, end = match.theirs.token.start, match.theirs.last.end
    words = [word for word in match.source.reading.words if not start <= word.start < end]
    closest = found.evidence[0]
    apart = match.source.index - closest.index
    beside = match.source.span.source == closest.span.source and -1 <= apart <= _AFTER
    if not words:
        return match.source.index - closest.index == 1 and beside
    return len(words) > 1 and carried_share(words, found.reading.vocabulary) >= (_CLAUSE_SAME if beside else _WHOLE)


def _said(reading: Reading, sense: Sense) -> str:
    return reading.text[sense.token.start : sense.last.end]


def _matches(draft: Reading, ours: Sense, source: SourceSentence, *, same_words: bool = False) -> Iterator[_Match]:
    """Words of the same class; the same word denied on one side is for the verbs of the evidence to compare."""
    for theirs in senses(source.reading):
        if ours.ranks.isdisjoint(theirs.ranks):
            continue
        shared = frozenset(rank for rank in ours.ranks & theirs.ranks if rank < len(OPPOSITES))
        if not shared:
            continue
        same_word = _is_same_word(ours, theirs)
        same_end = same_word or bool(ours.sides & theirs.sides)
        if same_end and source.reading.text.rstrip(_CLOSING).endswith("?"):
            continue
        same_sign = sign(draft, ours) == sign(source.reading, theirs) or _is_never_before(draft, source.reading)
        if (
            same_end
            and not same_sign
            and ((same_word and not same_words) or not _are_deeds((draft, ours), (source.reading, theirs)))
        ):
            continue
        if (
            not same_end
            and shared <= SAME_SUBJECT
            and not _same_subject(draft, ours, source.reading, theirs)
            and _counts(draft, ours.token).isdisjoint(_counts(source.reading, theirs.token))
        ):
            continue
        score = _score(draft, ours, source.reading, theirs)
        yield _Match(ours, theirs, source, score, same_end == same_sign, same_end)


def _is_same_word(ours: Sense, theirs: Sense) -> bool:
    """Whether both are one word, or two expressions that begin and end alike: « voté pour » is not « voté contre »."""
    if keys_of(ours.token).isdisjoint(keys_of(theirs.token)):
        return False
    longer = ours.token is not ours.last and theirs.token is not theirs.last
    return not longer or not keys_of(ours.last).isdisjoint(keys_of(theirs.last))


def _score(draft: Reading, ours: Sense, source: Reading, theirs: Sense) -> int:
    here, there = (ours.token.start, ours.last.end), (theirs.token.start, theirs.last.end)
    close = max(
        count_alike(draft, clause_around(draft, *here), source, clause_around(source, *there)),
        count_alike(draft, _beside(draft, ours), source, _beside(source, theirs)),
    )
    return _CLAUSE_WEIGHT * close + common(nearby(draft, *here), nearby(source, *there))


def _beside(reading: Reading, sense: Sense) -> list[Word]:
    """The other words of its clause, as the parse has it: what stands between commas inside may be left out."""
    start, end = sense.token.start, sense.last.end
    own = next((one for one in members(reading) if sense.token in one.tokens), None)
    return [word for word in own.words if not start <= word.start < end] if own is not None else []


def _same_subject(draft: Reading, ours: Sense, source: Reading, theirs: Sense) -> bool:
    """Whether the words in front of both have something in common."""
    here = [word for word in draft.words if word.end <= ours.token.start]
    there = [word for word in source.words if word.end <= theirs.token.start]
    return common(here, there) > 0


def _tells_the_same(found: DraftSentence, match: _Match) -> bool:
    """Whether both words are said of the same thing, as far as the words around them show."""
    draft, source = found.reading, match.source.reading
    if match.source not in found.evidence and len(source.words) == 1:
        return True
    least = _ENOUGH + int(match.denied or match.ours.token.pos != match.theirs.token.pos)
    if _is_dated_otherwise(draft, match) or _is_answered(found, match) or _is_one_of_two(found, match):
        return False
    if is_exception(draft, source) or tell_two_things(draft, match.ours, source, match.theirs):
        return False
    if tells_same_object(found, (draft, match.ours.token), (source, match.theirs.token)):
        return True
    return match.score >= least and _is_about_the_same(found, match)


def _is_about_the_same(found: DraftSentence, match: _Match) -> bool:
    """Whether the passage tells the rest of the sentence, or of the clause of the word, with the same figures."""
    draft, source = found.reading, match.source.reading
    start, end = match.ours.token.start, match.ours.last.end
    rest = [word for word in draft.words if not start <= word.start < end]
    clause = clause_around(draft, start, end)
    told = _carried(draft, rest, source) >= _SAME or (
        match.score >= _MANY and _carried_by_all(found, rest) >= _CLAUSE_SAME
    )
    if not told and (len(clause) < _ENOUGH or _carried(draft, clause, source) < _CLAUSE_SAME):
        return False
    counts = [_counts(draft, match.ours.token), _counts(source, match.theirs.token)]
    return not all(counts) or bool(counts[0] & counts[1])


def _is_dated_otherwise(draft: Reading, match: _Match) -> bool:
    """Whether the denial sets a day, an exception or a first time."""
    source = match.source.reading
    dated = ("avant" in draft.vocabulary) != ("avant" in source.vocabulary)
    return match.denied and (dated or is_exception(draft, source) or is_first(draft, source))


def _is_answered(found: DraftSentence, match: _Match) -> bool:
    """Whether the draft also says what the passage says, in another word of the class."""
    theirs = match.theirs
    if (
        theirs.token is not theirs.last
        and theirs.last.pos in _DEEDS
        and is_said_again(found.reading, match.ours, theirs)
    ):
        return True
    for other in senses(found.reading):
        same = (
            other is not match.ours
            and bool(other.sides & theirs.sides)
            and not has_other_like(match.source.reading, theirs, other)
        )
        if same and sign(found.reading, other) == sign(match.source.reading, theirs):
            return True
    return False


def _carried(draft: Reading, words: Sequence[Word], source: Reading) -> float:
    """Share of the words that the passage has, or has one of their class."""
    return count_alike(draft, words, source, source.words) / len(words) if words else 1.0


def _is_never_before(draft: Reading, source: Reading) -> bool:
    """« Jamais il n'avait gagné » for « sa première victoire »: the denial is of what came before."""
    return ("jamais" in draft.vocabulary) != ("jamais" in source.vocabulary) and is_first(draft, source)


def _carried_by_all(found: DraftSentence, words: Sequence[Word]) -> float:
    """Share of the words that the passages have between them."""
    draft = found.reading
    told = {word for one in found.evidence for word in alike(draft, words, one.reading, one.reading.words)}
    return len(told) / len(words) if words else 1.0


def _is_one_of_two(found: DraftSentence, match: _Match) -> bool:
    """« Libre après trente heures de garde à vue »: the passage says one word of the class and then the other."""
    source, draft = match.source.reading, found.reading
    again = not keys_of(match.theirs.token).isdisjoint(draft.vocabulary) or not keys_of(match.theirs.last).isdisjoint(
        draft.vocabulary
    )
    return again and any(
        other is not match.theirs
        and bool(other.sides & match.ours.sides)
        and sign(source, other) == sign(draft, match.ours)
        for other in senses(source)
    )


def has_opposite(source: Reading, verb: Verb, draft: Reading) -> bool:
    """« Plafonné » for « ne dépasse pas »: the draft says by an opposite what the source says by denying."""
    sides = {side for sense in senses(source) if sense.token.start == verb.start for side in sense.sides}
    turned = {(rank, 1 - end) for rank, end in sides}
    return any(not turned.isdisjoint(sense.sides) and not sign(draft, sense) for sense in senses(draft))


def _counts(reading: Reading, token: Token) -> set[str]:
    """Digits beside a word that are not part of a date."""
    near = reading.analysis.tokens[max(0, token.i - _BESIDE) : token.i + 1 + _BESIDE]
    digits = (other for other in near if other.text[:1].isdigit())
    return {other.text for other in digits if not any(day.start <= other.start < day.end for day in reading.dates)}


def _are_deeds(*told: tuple[Reading, Sense]) -> bool:
    """Whether verbs tell both, so that « ne ... pas » is their own."""
    return all(_is_deed(reading, sense) and not is_lessened(reading, sense.token) for reading, sense in told)


def _is_deed(reading: Reading, sense: Sense) -> bool:
    places = {token.start for token in reading.analysis.tokens[sense.token.i : sense.last.i + 1]}
    return any(verb.start in places for verb in reading.verbs)
