"""Who did it, beside the passage that tells the same deed: given to another, or turned round."""

from collections.abc import Iterator
from dataclasses import dataclass

from calame.agents.checks.accounts import Told, any_same, same_deeds, thread_of, told_of
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.cast import Cast, cast_of
from calame.agents.checks.deed_parts import Deed
from calame.agents.checks.deeds import deeds, reversed_idioms
from calame.agents.checks.holders import other_holder
from calame.agents.checks.introductions import is_newcomer, may_be_pointed_at
from calame.agents.checks.participants import Participant, Thread
from calame.agents.checks.reading import Reading
from calame.agents.checks.relations import wrong_relations
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.voicing import other_voice
from calame.text.data.converse_words import TWO_WAY_VERBS
from calame.text.data.deed_words import CALLING, DATIVE_VERBS, MOVING_VERBS, STATIVE
from calame.text.data.role_words import MUTUAL_VERBS
from calame.text.words import fold

_BACK = 4
"""Sentences in front of one that are read for pronouns."""
_SHARE = 0.5
"""Share of a sentence that a passage must carry for what somebody holds in it to be the same."""
_IMPERSONAL = frozenset({"falloir", "suffire", "incomber", "appartenir", "advenir", "plaire", "convenir"})
_ALONE = frozenset({"il", "elle", "celui-ci", "celle-ci"})
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


def exchanges(case: ReviewCase, found: DraftSentence) -> Iterator[Exchange]:
    """The deeds, words and things of a sentence that the sources give to somebody else."""
    cast = cast_of(case.every_reading)
    thread = Thread(found.reading, _before(case, found))
    for turned in reversed_idioms(found.reading):
        yield Exchange(turned.text, turned.start, turned.end, turned.text)
    for deed in deeds(found.reading):
        if (deed.noun and deed.lemma in STATIVE) or deed.lemma in MUTUAL_VERBS | _IMPERSONAL:
            continue
        ours = told_of(cast, thread, deed)
        theirs = list(same_deeds(case, cast, found, ours))
        if theirs and (exchange := _exchange(case, cast, ours, theirs)):
            yield exchange
    if (voice := other_voice(case, cast, found, thread)) is not None:
        said, who, instead = voice
        yield Exchange(said.cue, said.cue_start, said.cue_end, who, instead)
    if _is_told(found) and (held := other_holder(cast, thread, thread_of(case, found.evidence[0]))) is not None:
        noun, who, instead = held
        yield Exchange(noun.text, noun.start, noun.end, who, instead)
    for start, end, who, instead in wrong_relations(case, cast, found):
        yield Exchange(found.reading.text[start:end], start, end, who, instead)


def _exchange(case: ReviewCase, cast: Cast, ours: Told, theirs: list[Told]) -> Exchange | None:
    return (
        _turned(cast, ours, theirs)
        or _done_alone(ours, theirs)
        or _taken_over(case, cast, ours, theirs)
        or _other_sufferer(case, cast, ours, theirs)
    )


def _is_told(found: DraftSentence) -> bool:
    return carried_share(found.reading.words, found.evidence[0].reading.vocabulary) >= _SHARE


def _before(case: ReviewCase, found: DraftSentence) -> tuple[Reading, ...]:
    """The sentences of the draft in front of one, in its section."""
    near = case.ahead_of(found, _BACK)
    return tuple(one.reading for one in near if one.section is found.section)


def _best(theirs: list[Told]) -> list[Told]:
    most = max(one.share for one in theirs)
    return [one for one in theirs if one.share >= most - _NEAR]


def _taken_over(case: ReviewCase, cast: Cast, ours: Told, theirs: list[Told]) -> Exchange | None:
    """Somebody else does it than in every passage that tells it."""
    doing = [one for one in theirs if one.firm and any(map(cast.knows, one.agents))]
    if not ours.agents or not doing or _says_little(cast, ours):
        return None
    if any(
        _is_of_somebody_unknown(cast, one) if ours.deed.noun else _is_brought_about(cast, ours, one) for one in theirs
    ):
        return None
    unknown = bool(ours.deed.patients) and not ours.patients
    if unknown and any(one.patients for one in doing):
        return None
    if any(any_same(cast, ours.agents, (*one.patients, *one.agents)) for one in theirs):
        return None
    if not all(_all_apart(case, cast, ours.agents, (*one.agents, *one.perhaps), one.home) for one in doing):
        return None
    verb = ours.deed.verb
    return Exchange(verb.text, verb.start, verb.end, ours.agents[0].text, doing[0].agents[0].text)


def _are_many(told: Told) -> bool:
    """« X et Y ont renoncé »: two people named who do it together."""
    return len({name for one in told.agents for name in one.names}) > 1 and len(told.deed.agents) > 1


def _done_alone(ours: Told, theirs: list[Told]) -> Exchange | None:
    """« X et Y ont renoncé » where the one passage that tells it has « elle renonce », whoever she is."""
    telling = [one for one in theirs if one.firm]
    if not _are_many(ours) or len(telling) != 1 or len(telling[0].deed.agents) != 1 or _says_less(ours):
        return None
    doer, verb = telling[0].deed.agents[0], ours.deed.verb
    if fold(doer.text) not in _ALONE or telling[0].perhaps:
        return None
    return Exchange(verb.text, verb.start, verb.end, ours.agents[0].text, doer.text)


def _says_less(ours: Told) -> bool:
    return ours.deed.lemma in STATIVE | MOVING_VERBS


def _is_of_somebody_unknown(cast: Cast, told: Told) -> bool:
    """« La saisie de l'"Orvella" »: the noun of a deed, of what cannot be read as anybody."""
    return told.deed.noun and bool(told.deed.agents) and not any(map(cast.knows, told.agents))


def _is_brought_about(cast: Cast, ours: Told, told: Told) -> bool:
    """« Le groupe a accru ses effectifs » for « les effectifs ont augmenté »: what changes, and who changes it."""
    bare = not (told.deed.noun or told.deed.passive or told.deed.patients)
    return bare and any_same(cast, ours.patients, told.agents)


def _says_little(cast: Cast, ours: Told) -> bool:
    """Whether many do it in one story; « rappeler » and « suivre » are a deed of their own when done to somebody."""
    lemma = ours.deed.lemma
    if lemma in CALLING and any(map(cast.knows, ours.patients)):
        return False
    return lemma in STATIVE | MOVING_VERBS


def _other_sufferer(case: ReviewCase, cast: Cast, ours: Told, theirs: list[Told]) -> Exchange | None:
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
        if all(_all_strange(case, cast, known, told) for told in theirs):
            verb = ours.deed.verb
            return Exchange(verb.text, verb.start, verb.end, known[0].text, there[0][0].text)
    return None


def _all_strange(case: ReviewCase, cast: Cast, ours: tuple[Participant, ...], told: Told) -> bool:
    """Whether nobody who takes part in a deed of the source may be one of ours."""
    everybody = tuple(one for one in (*told.agents, *told.sufferers, *told.beyond) if cast.knows(one))
    return not everybody or _all_apart(case, cast, ours, everybody, told.home)


def _are_two(case: ReviewCase, cast: Cast, ours: Participant, theirs: Participant, home: SourceSentence | None) -> bool:
    if home is None:
        return cast.are_apart(ours, theirs)
    if may_be_pointed_at(case, ours, theirs, home):
        return False
    return cast.are_apart(ours, theirs) or is_newcomer(case, cast, ours, theirs, home)


def _all_apart(
    case: ReviewCase,
    cast: Cast,
    ours: tuple[Participant, ...],
    theirs: tuple[Participant, ...],
    home: SourceSentence | None,
) -> bool:
    known = [one for one in theirs if cast.knows(one)]
    return bool(ours and known) and all(_are_two(case, cast, one, other, home) for one in ours for other in known)


def _turned(cast: Cast, ours: Told, theirs: list[Told]) -> Exchange | None:
    """Who did it now suffers it, or the other way round, in every passage that tells it."""
    best = _best(theirs)
    ways = [_is_turned(cast, ours, one) for one in best]
    if not any(ways) or any(_agrees(cast, ours, one) for one in best):
        return None
    who = (ours.agents or ours.sufferers)[0]
    return Exchange(ours.deed.verb.text, ours.deed.verb.start, ours.deed.verb.end, who.text)


def _is_turned(cast: Cast, ours: Told, theirs: Told) -> bool:
    """Whether who did it is where the sufferers are, or a sufferer where who did it is; a verb alone turns nothing."""
    if any_same(cast, ours.agents, theirs.agents):
        return False
    suffering = any_same(cast, ours.sufferers, _sure(theirs.agents))
    if suffering and (_is_transitive(theirs.deed) or _lacks_its_object(ours, theirs)):
        against = ours.deed.noun and theirs.deed.noun and any_same(cast, ours.others, theirs.agents)
        return bool(ours.agents) or against or (ours.deed.passive and not theirs.deed.noun)
    return (
        _is_offered(cast, ours, theirs)
        or bool(ours.agents and theirs.deed.passive and any_same(cast, ours.beyond, theirs.agents))
        or _suffers_there(cast, ours, theirs)
    )


def _sure(who: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """Those for whom no pronoun stands that may stand for another too."""
    return who if len(who) == 1 else tuple(one for one in who if not one.pronoun)


def _is_offered(cast: Cast, ours: Told, theirs: Told) -> bool:
    """« X s'est vu proposer » for « X a proposé de »."""
    bare = not (ours.agents or theirs.deed.noun or theirs.deed.passive)
    offered = bare and ours.deed.passive and ours.deed.lemma in DATIVE_VERBS
    return offered and any_same(cast, ours.others, theirs.agents)


def _suffers_there(cast: Cast, ours: Told, theirs: Told) -> bool:
    """Whether who does it here suffers it in the source, or has what suffers it."""
    if any_same(cast, ours.agents, theirs.beyond) and not any_same(cast, ours.beyond, theirs.beyond):
        crossed = any_same(cast, ours.beyond, theirs.agents)
        return bool(theirs.agents) and (crossed or all(map(cast.knows, ours.agents)))
    if not (ours.deed.patients or ours.deed.others):
        return False
    acting = tuple(one for one in ours.agents if cast.knows(one) or (ours.deed.passive and theirs.agents))
    if any_same(cast, acting, theirs.patients) and not any_same(cast, ours.patients, theirs.patients):
        return True
    return any_same(cast, acting, theirs.others) and not any_same(cast, ours.others, theirs.others)


def _is_transitive(deed: Deed) -> bool:
    """Whether somebody suffers it; the noun of a deed need not say whom."""
    return bool(deed.patients or deed.others or deed.noun or deed.passive)


def _lacks_its_object(ours: Told, theirs: Told) -> bool:
    """Whether the parse of a passage only loses the object: the verb has one here, and who does it here is there."""
    lemma, home = theirs.deed.lemma, theirs.home
    if lemma != ours.deed.lemma or lemma in STATIVE | MOVING_VERBS | TWO_WAY_VERBS or home is None:
        return False
    there = home.reading.vocabulary
    named = bool(ours.patients) and any(not one.nouns.isdisjoint(there) for one in ours.agents)
    return named and _has_other_noun_behind(home.reading, theirs.deed)


def _has_other_noun_behind(reading: Reading, deed: Deed) -> bool:
    """« A percuté mercredi un convoi »: a noun that is not taken for who does it stands bare behind the verb."""
    for token in reading.analysis.tokens[deed.verb.i + 1 :]:
        if any(day.start <= token.start < day.end for day in reading.dates):
            continue
        if token.pos not in {"DET", "ADJ", "ADV", "NUM"}:
            return token.pos in {"NOUN", "PROPN"} and token not in deed.agents
    return False


def _agrees(cast: Cast, ours: Told, theirs: Told) -> bool:
    """Whether a passage has each of them where the draft has them."""
    if any_same(cast, ours.agents, theirs.agents):
        return True
    return not ours.agents and any_same(cast, ours.patients, theirs.patients)
