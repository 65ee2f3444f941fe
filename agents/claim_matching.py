"""Whether two claims are told of the same thing."""

from calame.agents.claim_reading import Claim
from calame.agents.claim_stories import Stories
from calame.agents.claim_tolls import then_and_now
from calame.agents.claim_topics import Topic
from calame.agents.claim_values import all_differ, compatible, hours_differ, is_day
from calame.contracts import Quantity
from calame.text.data.claims import (
    BALLOTS,
    EVENTS,
    GATHERERS,
    GENERIC_UNITS,
    GIVEN_CLASSES,
    INCIDENTS,
    MONEY,
    MONEY_UNITS,
    ONCE,
    PATIENTS_HAPPEN,
    SHARED_WORDS,
    SINGULAR_CLASSES,
    TOLL_WORDS,
    VOTERS,
)
from calame.text.flat import flat

_ALIKE = 0.6
"""Share of content words two statements have in common before any two figures of one unit are compared."""
_RELATED = 0.3
"""The same where a source gives several figures or days for one topic, or the event has no name of its own."""
_REACH = 30
"""Characters between « contre » and the year of what is compared."""
_SIZE = 10
"""How many times a toll may be another of the same event."""
_OPEN_TEXTS = frozenset({"texte", "elu", "senat", "parlement", "chambre"})
"""What is voted on, or votes, without saying which."""


def likeness(one: Claim, other: Claim) -> float:
    """Share of their statements' content words that two claims have in common."""
    return len(one.words & other.words) / max(1, len(one.words | other.words))


def differ(one: Claim, other: Claim) -> bool:
    """Whether the two values cannot both be right."""
    if one.quantity and other.quantity:
        return not compatible(one.quantity, other.quantity)
    if one.times and other.times:
        return hours_differ(one.times, other.times, vague=one.vague or other.vague)
    return not (one.times or other.times) and all_differ(one.dates, other.dates)


def matched(one: Claim, other: Claim, stories: Stories) -> bool:
    """Whether two claims of different sources are told of the same thing at the same time."""
    if _elsewhere(one, other, stories) or _agents_differ(one, other):
        return False
    if one.topic and other.topic:
        return _same_count(one, other, stories) and _same_time(one, other, stories)
    if one.event and other.event:
        return _same_event(one, other, stories)
    return False


def alike(one: Claim, other: Claim) -> bool:
    """Whether two claims say the same of one subject with one verb, whatever it is."""
    if one.verb != other.verb or not one.subject or one.subject != other.subject:
        return False
    near = likeness(one, other)
    if one.source == other.source and near < _ALIKE:
        return False
    if one.topic and other.topic:
        return _alike_counts(one, other, near)
    if one.times or other.times or not (one.dates and other.dates):
        return False
    return bool(one.thing) and one.thing == other.thing and _figures_allow(one, other) and _bound(one) == _bound(other)


def _alike_counts(one: Claim, other: Claim, near: float) -> bool:
    mine, theirs = _topic(one), _topic(other)
    if {one.tense, other.tense} == {"past", "coming"} or _leftovers(one, other) or _years_differ(one, other):
        return False
    if {mine.kind, theirs.kind} != {"measure"} or all_differ(one.fact.dates, other.fact.dates):
        return False
    if then_and_now(one, other):
        return False
    generic = mine.name == "time" or mine.name in GENERIC_UNITS
    return not generic or (near >= _ALIKE and one.thing == other.thing)


def _bound(claim: Claim) -> str:
    return claim.event.bound if claim.event else "on"


def _figures_allow(one: Claim, other: Claim) -> bool:
    """Whether the two may speak of the same event: no count of the same things that differs."""
    return not any(
        first.unit == second.unit and not first.ordinal and not second.ordinal and not compatible(first, second)
        for first in one.fact.quantities
        for second in other.fact.quantities
    )


def _elsewhere(one: Claim, other: Claim, stories: Stories) -> bool:
    """Whether the two are told of other places, people or mishaps."""
    if one.incidents and other.incidents and not one.incidents & other.incidents:
        return True
    if stories.apart(one.source, other.source):
        return True
    if not one.names or not other.names or one.names & other.names:
        return False
    return not (stories.knows(other.source, one.names) or stories.knows(one.source, other.names))


def _agents_differ(one: Claim, other: Claim) -> bool:
    if not one.agent or not other.agent or one.agent == other.agent:
        return False
    carriers = INCIDENTS | EVENTS
    if one.agent in carriers or other.agent in carriers:
        return False
    return one.agent not in other.words and other.agent not in one.words


def _same_time(one: Claim, other: Claim, stories: Stories) -> bool:
    """Whether two counts may be of one moment: a toll of yesterday and of today are."""
    story = stories.same(one.source, other.source)
    if then_and_now(one, other):
        return False
    if {one.tense, other.tense} == {"past", "coming"} and "cost" not in _topic(one).classes:
        return False
    if _years_differ(one, other) or (one.distant != other.distant and not story):
        return False
    toll = bool((one.words | other.words) & TOLL_WORDS)
    return story or toll or not all_differ(one.fact.dates, other.fact.dates)


def _years_differ(one: Claim, other: Claim) -> bool:
    ours, theirs = _years(one), _years(other)
    if ours and theirs:
        return not ours & theirs
    sparse = one if ours else other
    return bool(ours or theirs) and not any(day.day for day in sparse.fact.dates)


def _years(claim: Claim) -> set[int]:
    """The years told with a claim, those that it is compared with left out: 18 000, contre 14 500 en 2025."""
    text = flat(claim.fact.statement)
    told = [day for day in claim.fact.dates if " contre " not in text[max(0, day.start - _REACH) : day.start]]
    return {day.year for day in told if day.year}


def _same_count(one: Claim, other: Claim, stories: Stories) -> bool:
    mine, theirs = one.topic, other.topic
    if mine is None or theirs is None or mine.kind != theirs.kind or mine.name != theirs.name:
        return False
    if mine.kind == "votes":
        return _same_vote(one, other)
    if mine.kind == "measure":
        return _same_measure(one, other, stories)
    if _held_elsewhere(one, other) or not _near(one.quantity, other.quantity):
        return False
    return _same_people(one, other) and (mine.name not in GATHERERS or _same_occasion(one, other, stories))


def _same_vote(one: Claim, other: Claim) -> bool:
    def put(claim: Claim) -> frozenset[str]:
        return frozenset({claim.subject, claim.thing}) - BALLOTS - VOTERS - _OPEN_TEXTS - {""}

    ours, theirs = put(one), put(other)
    if _topic(one).name == "votes won":
        return bool(ours & theirs)
    return not ours or not theirs or bool(ours & (theirs | other.words)) or bool(theirs & one.words)


def _held_elsewhere(one: Claim, other: Claim) -> bool:
    """Whether one of two tolls is that of a country or town that the other does not name."""
    return any(
        claim.subject in claim.names and claim.subject not in rival.words and rival.subject
        for claim, rival in ((one, other), (other, one))
    )


def _near(one: Quantity | None, other: Quantity | None) -> bool:
    """Whether two tolls are of one order of size."""
    if one is None or other is None or not one.value or not other.value:
        return True
    return max(one.value, other.value) <= _SIZE * min(one.value, other.value)


def _same_people(one: Claim, other: Claim) -> bool:
    """Whether the same people are counted; a part may not be greater than the whole."""
    mine, theirs = _topic(one), _topic(other)
    if mine.name in GATHERERS:
        return True
    if mine.group == theirs.group and mine.qualities == theirs.qualities:
        return True
    within = (mine.group == theirs.group or not theirs.group) and mine.qualities >= theirs.qualities
    holds = (mine.group == theirs.group or not mine.group) and theirs.qualities >= mine.qualities
    part, whole = (one, other) if within else (other, one)
    return (within or holds) and _least(part.quantity) > _most(whole.quantity)


def _topic(claim: Claim) -> Topic:
    return claim.topic or Topic("", "")


def _least(figure: Quantity | None) -> float:
    return figure.value if figure and figure.approximation == "exact" else 0.0


def _most(figure: Quantity | None) -> float:
    return (figure.high or figure.value) if figure and figure.approximation == "exact" else float("inf")


def _same_occasion(one: Claim, other: Claim, stories: Stories) -> bool:
    subjects = {one.subject, other.subject} & EVENTS
    if one.topic and len(subjects) > 1:
        return False
    ours, theirs = one.words & EVENTS, other.words & EVENTS
    if ours and theirs:
        return bool(ours & theirs)
    return bool(one.names & other.names) or stories.same(one.source, other.source)


def _leftovers(one: Claim, other: Claim) -> bool:
    """Whether each is told of something that the other does not name, and little is common to both."""
    mine, theirs = _topic(one), _topic(other)
    ours, others = mine.things - other.words, theirs.things - one.words
    return bool(ours and others)


def _same_measure(one: Claim, other: Claim, stories: Stories) -> bool:
    mine, theirs = _topic(one), _topic(other)
    held = mine.container and mine.container == theirs.container and mine.name not in GENERIC_UNITS
    if held and not (mine.classes or theirs.classes):
        return True
    if _leftovers(one, other):
        return False
    if _is_part(one, other) or _is_part(other, one):
        return False
    if mine.classes & theirs.classes:
        story = stories.same(one.source, other.source) and bool(mine.classes & theirs.classes & SINGULAR_CLASSES)
        return story or bool(_told_of(one) & _told_of(other))
    if mine.classes or theirs.classes or one.verb != other.verb or not mine.things:
        return False
    return len(mine.things & theirs.things) >= _ALIKE * len(mine.things | theirs.things)


def _is_part(one: Claim, other: Claim) -> bool:
    """« La toiture du gymnase » beside « le gymnase »: the subject is a thing that the other does not name."""
    plain = one.subject and one.subject != one.agent and one.subject not in {*MONEY, *SHARED_WORDS}
    return bool(plain) and one.subject not in other.words and one.subject not in EVENTS


def _told_of(claim: Claim) -> frozenset[str]:
    """What a measure is told of: of money never who gives it, of anything else its subject too."""
    things = _topic(claim).things
    given = _topic(claim).name in MONEY_UNITS and _topic(claim).classes & GIVEN_CLASSES
    doer = {claim.agent} if given else set()
    return (things | {claim.subject, claim.thing}) - doer - {"", *MONEY} - GENERIC_UNITS


def _same_event(one: Claim, other: Claim, stories: Stories) -> bool:
    mine, theirs = one.event, other.event
    if mine is None or theirs is None or mine.name != theirs.name or mine.bound != theirs.bound:
        return False
    tenses = {mine.tense, theirs.tense}
    once = mine.name in ONCE or (mine.name in PATIENTS_HAPPEN and "coming" in tenses)
    dated = one.times or once or all(map(is_day, (*one.dates, *other.dates)))
    if not dated or tenses == {"past", "coming"} or not _agents_agree(one, other):
        return False
    if mine.name in EVENTS and mine.name not in PATIENTS_HAPPEN:
        return mine.name in INCIDENTS or _same_occasion(one, other, stories)
    return _same_patient(one, other, mine.patient, theirs.patient, stories)


def _same_patient(one: Claim, other: Claim, mine: str, theirs: str, stories: Stories) -> bool:
    story = stories.same(one.source, other.source)
    if "?" in {mine, theirs} or mine != theirs:
        return story and "?" in {mine, theirs}
    named = one.event is not None and one.event.name in EVENTS and bool(mine)
    return named or likeness(one, other) >= _RELATED or (not mine and story)


def _agents_agree(one: Claim, other: Claim) -> bool:
    mine, theirs = one.event, other.event
    if mine is None or theirs is None or not mine.agent or not theirs.agent or mine.agent == theirs.agent:
        return True
    return mine.agent in other.words or theirs.agent in one.words


def is_related(one: Claim, other: Claim) -> bool:
    """Whether two claims have enough in common to be told apart from others of their sources."""
    return likeness(one, other) >= _RELATED or bool(one.names & other.names)
