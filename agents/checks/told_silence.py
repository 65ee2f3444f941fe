"""Deeds told of somebody who, says the source, has not been heard: « la fédération a ouvert une enquête »."""

from collections.abc import Iterator, Sequence

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading
from calame.agents.checks.senses import meant_share
from calame.text.data.silence_words import SILENT
from calame.text.flat import flat

_NAMING = frozenset({"NOUN", "PROPN"})
_OPENING = 3
"""Words of a sentence among which the pronoun stands that takes up who was named before."""
_LONG = 8
"""Content words of a passage beyond which it tells more than a silence."""


def faults(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """What no passage says of the one whose silence the closest passage tells."""
    source = found.evidence[0].reading
    match = SILENT.search(flat(source.text))
    if match is None or len(source.words) > _LONG or source.is_quoted(match.start()):
        return
    if found.reading.quotations or any(verb.negated for verb in found.reading.verbs):
        return
    who = _named(source, match.start())
    told = [word for word in found.reading.words if word.keys.isdisjoint(who)]
    if len(told) == len(found.reading.words) or not told:
        return
    if not meant_share(told, found.reading, _about(case, who)):
        message = f"La source dit seulement ceci\u00a0: {show(source.text)}."
        yield against(found, message, "S’en tenir à ce silence, ou retirer la phrase.")


def _named(source: Reading, end: int) -> frozenset[str]:
    """Keys of the nouns and names in front of a denial: who has not been heard."""
    named = {token.start for token in source.analysis.tokens if token.pos in _NAMING and token.end <= end}
    return frozenset[str]().union(*(word.keys for word in source.words if word.start in named))


def _about(case: ReviewCase, who: frozenset[str]) -> Sequence[Reading]:
    """The sentences that name somebody, and those behind them that go on with a pronoun."""
    about: list[Reading] = []
    for text in case.texts:
        for one in text.sentences:
            if any(not word.keys.isdisjoint(who) for word in one.reading.words):
                about.append(one.reading)
                about += [
                    near.reading for near in text.sentences[one.index + 1 : one.index + 2] if _goes_on(near.reading)
                ]
    return about


def _goes_on(reading: Reading) -> bool:
    """« Il ajoute que », « Celle-ci »."""
    return any(token.pos == "PRON" for token in reading.analysis.tokens[:_OPENING])
