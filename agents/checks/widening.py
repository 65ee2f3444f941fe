"""Passages for a sentence that no passage resembles: the nearest ones, for a model to judge it by."""

from collections.abc import Collection
from dataclasses import replace

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.review import At

_IN_FRONT = 6
"""Source sentences in front of each, where its pronouns point."""


def widened(case: ReviewCase, places: Collection[At]) -> ReviewCase:
    """The case with passages for the sentences at `places` that have none; itself when there are no such sentences.

    Rules alone take no such passage for evidence: the words that it shares may be there by chance.
    """
    alone = {at(found): _beside_nearest(found, case) for found in case.sentences if at(found) in places}
    changed = {place: found for place, found in alone.items() if found is not None}
    if not changed:
        return case
    return replace(case, sentences=tuple(changed.get(at(found), found) for found in case.sentences))


def _beside_nearest(found: DraftSentence, case: ReviewCase) -> DraftSentence | None:
    nearest = () if found.evidence or found.unknown else case.index.nearest(found.reading)
    if not nearest:
        return None
    before = (near for passage in nearest for near in case.text_of(passage).before(passage, _IN_FRONT))
    return replace(
        found,
        evidence=nearest,
        spans=tuple(passage.span for passage in nearest),
        context=tuple(dict.fromkeys(near for near in before if near not in nearest)),
    )


def at(found: DraftSentence) -> At:
    """Where the sentence stands."""
    return found.section.id, found.paragraph, found.index
