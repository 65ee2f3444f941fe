"""Names: nobody and nothing that the sources do not name, and nobody in another's place."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, overlap
from calame.agents.checks.slots import supplanted
from calame.agents.checks.sourcing import carries_name
from calame.text.names import NameMention, same_name

_OPENING = " \u00a0\u202f«“\"'–—-•"


def check(case: ReviewCase) -> Iterator[Fault]:
    """Names that the sources do not have, or that stand where the evidence has another one."""
    for found in case.claims:
        for name in found.reading.names:
            if not is_name(name, found.reading):
                continue
            if rival := _replaced(found, name):
                message = f"Le nom {show(name.text)} remplace celui que donne la source."
                remedy = f"Rétablir le nom de la source\u00a0: {show(rival.text)}."
                yield against(found, message, remedy, start=name.start, end=name.end)
            elif not carries_name(found.evidence[0].reading, name.core) and not case.knows_name(name.core):
                message = f"Le nom {show(name.text)} n’est dans aucune source."
                remedy = "Retirer ce nom ou reprendre celui de la source."
                yield against(found, message, remedy, start=name.start, end=name.end)


def is_name(name: NameMention, reading: Reading) -> bool:
    """Whether a mention looks like a name: a tagger also marks common words, most often at the start of a text."""
    capitals = [
        token
        for token in reading.analysis.tokens
        if token.text[:1].isupper() and overlap((token.start, token.end), (name.start, name.end))
    ]
    if len(capitals) == 1 and reading.text[: capitals[0].start].strip(_OPENING) == "":
        return capitals[0].pos == "PROPN"
    return bool(capitals)


def _replaced(found: DraftSentence, name: NameMention) -> NameMention | None:
    """The name of the closest source sentence in whose place another one stands."""
    source = found.evidence[0].reading
    own = [other for other in source.names if same_name(name.core, other.core)]
    if not own and source.carries(name.core):
        return None
    rivals = [
        other
        for other in source.names
        if is_name(other, source) and other not in own and not carries_name(found.reading, other.core)
    ]
    return supplanted(found.reading, name, source, rivals, own)
