"""Names: nobody and nothing that the sources do not name, and nobody in another's place."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.slots import supplanted
from calame.agents.checks.sourcing import carries_name
from calame.text.names import NameMention, same_name


def check(case: ReviewCase) -> Iterator[Fault]:
    """Names that the sources do not have, or that stand where the evidence has another one."""
    for found in case.claims:
        for name in found.reading.names:
            if not is_name(name):
                continue
            if rival := _replaced(found, name):
                message = f"Le nom {show(name.text)} remplace celui que donne la source."
                remedy = f"Rétablir le nom de la source\u00a0: {show(rival.text)}."
                yield against(found, message, remedy, start=name.start, end=name.end)
            elif not carries_name(found.evidence[0].reading, name.core) and not case.knows_name(name.core):
                message = f"Le nom {show(name.text)} n’est dans aucune source."
                remedy = "Retirer ce nom ou reprendre celui de la source."
                yield against(found, message, remedy, start=name.start, end=name.end)


def is_name(name: NameMention) -> bool:
    """Whether a mention looks like a name: a tagger also marks common words."""
    return any(character.isupper() for character in name.core)


def _replaced(found: DraftSentence, name: NameMention) -> NameMention | None:
    """The name of the closest source sentence in whose place another one stands."""
    source = found.evidence[0].reading
    own = [other for other in source.names if same_name(name.core, other.core)]
    if not own and source.carries(name.core):
        return None
    rivals = [
        other
        for other in source.names
        if is_name(other) and other not in own and not carries_name(found.reading, other.core)
    ]
    return supplanted(found.reading, name, source, rivals, own)
