"""Roles: who did it and to whom it was done stay as the source says."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.exchanges import Exchange, exchanges
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.frames import Frame, frames


def check(case: ReviewCase) -> Iterator[Fault]:
    """Verbs whose agent and patient have changed places."""
    for found in case.claims:
        if (turned := _by_order(found)) is not None:
            yield turned
        elif (exchange := next(exchanges(case, found), None)) is not None:
            yield _exchanged(found, exchange)


def _by_order(found: DraftSentence) -> Fault | None:
    for ours in frames(found.reading):
        theirs = [frame for source in found.evidence for frame in frames(source.reading)]
        same = [frame for frame in theirs if frame.lemma == ours.lemma]
        fault = _fault(found, ours, same)
        if fault is not None:
            return fault
    return None


def _exchanged(found: DraftSentence, exchange: Exchange) -> Fault:
    deed = show(exchange.text)
    if not exchange.instead:
        message = f"Qui fait l’action et qui la subit sont inversés par rapport à la source\u00a0: {deed}."
        remedy = "Rétablir qui fait quoi à qui."
    else:
        message = f"Dans la source, c’est {show(exchange.instead)} et non {show(exchange.who)}\u00a0: {deed}."
        remedy = "Rendre l’action à qui l’a faite."
    return against(found, message, remedy, start=exchange.start, end=exchange.end)


def _fault(found: DraftSentence, ours: Frame, theirs: list[Frame]) -> Fault | None:
    turned = next((frame for frame in theirs if _is_turned(ours, frame)), None)
    if turned is None or any(_agrees(ours, frame) for frame in theirs):
        return None
    message = f"Qui fait l’action et qui la subit sont inversés par rapport à la source\u00a0: {show(ours.verb.text)}."
    remedy = "Rétablir qui fait quoi à qui."
    return against(found, message, remedy, start=ours.verb.start, end=ours.verb.end)


def _is_turned(ours: Frame, theirs: Frame) -> bool:
    """Whether each side of one is on the other side of the other, and on that side only."""
    acting = ours.agents & theirs.patients - theirs.agents - ours.patients
    suffering = ours.patients & theirs.agents - theirs.patients - ours.agents
    if acting and not theirs.agents and ours.passive:
        return True
    return bool(acting) and bool(suffering)


def _agrees(ours: Frame, theirs: Frame) -> bool:
    return bool(ours.agents & theirs.agents) and not ours.agents & (theirs.patients - theirs.agents)
