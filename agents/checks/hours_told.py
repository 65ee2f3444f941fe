"""Hours of the day: they are those of the evidence, and on the same side of it."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clock import is_same_time, side
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.retrieval import carried_share
from calame.text.hours import Hour, hours

_FAR = 0.2
"""How much less of a sentence than the closest one what tells its hour may carry, when the closest tells another."""


def wrong_hours(found: DraftSentence) -> Iterator[Fault]:
    """Hours of the day that are not those of the evidence, where it gives any."""
    given = [other for source in found.evidence for other in hours(source.reading.text)]
    for hour in hours(found.reading.text):
        told = found.reading.text[hour.start : hour.end]
        if given and _is_turned_round(found, hour):
            message = f"L’heure {show(told)} borne autrement que dans la source\u00a0: avant n’est pas après."
            yield against(found, message, "Reprendre la borne de la source.", start=hour.start, end=hour.end)
        elif given and not _is_given(found, hour):
            message = f"L’heure {show(told)} n’est pas celle du passage sur lequel la phrase s’appuie."
            yield against(found, message, "Reprendre l’heure de la source.", start=hour.start, end=hour.end)


def _is_turned_round(found: DraftSentence, hour: Hour) -> bool:
    """« Peu après 2 heures » where each passage that gives the hour has « peu avant »."""
    ours = side(found.reading, hour)
    same = [
        side(source.reading, other)
        for source in found.evidence
        for other in hours(source.reading.text)
        if hour.agrees(other)
    ]
    return ours is not None and bool(same) and all(theirs not in {None, ours} for theirs in same)


def _is_given(found: DraftSentence, hour: Hour) -> bool:
    """Whether the evidence gives an hour, or a sentence in front of it that carries about as much of this one."""
    share = carried_share(found.reading.words, found.evidence[0].reading.vocabulary)
    own = hours(found.evidence[0].reading.text)
    told = hours(found.reading.text)
    lost = any(not any(is_same_time(found.reading, mine, other) for mine in told) for other in own)
    return any(
        any(is_same_time(found.reading, hour, other) for other in hours(source.reading.text))
        and not (lost and carried_share(found.reading.words, source.reading.vocabulary) < share - _FAR)
        for source in (*found.evidence, *found.context)
    )
