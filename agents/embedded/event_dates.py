"""The day of what a sentence tells, for a chronology."""

from datetime import date

from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Material, Unit
from calame.text.dates import date_mentions


def event_date(unit: Unit, material: Material) -> date | None:
    """The day of what the main clause tells, when the sentence itself states it by month or year."""
    source = material.source_of(unit)
    mentions = [mention for mention in date_mentions(unit.text, source.published) if mention.month or mention.year]
    if len(mentions) != 1:
        return None
    mention = mentions[0]
    if mention.resolved is None or mention.part in {"decade", "century"}:
        return None
    reading = Reading(unit.sentence, source.text)
    root = reading.root
    if root is None or not _past(reading):
        return None
    start = unit.sentence.start + mention.start
    inside = [token for token in reading.tokens if start <= token.start < unit.sentence.start + mention.end]
    heads = [token for token in inside if token.head not in {other.i for other in inside}]
    attached = any(token.head == root.i for token in heads)
    front = mention.start <= len("Depuis le ")
    return mention.resolved if attached or front else None


def _past(reading: Reading) -> bool:
    """Whether the main verb is in a past tense: only what has happened goes into a chronology."""
    root = reading.root
    if root is None:
        return False
    auxiliaries = [child for child in reading.children(root) if child.dep.startswith("aux")]
    tensed = [*auxiliaries, *[child for child in reading.children(root) if child.dep == "cop"], root]
    composed = any(aux.has("Tense=Imp") or (aux.has("Tense=Pres") and aux.dep != "aux:pass") for aux in auxiliaries)
    return composed or any(
        token.has("Tense=Past") or token.has("Tense=Imp") for token in tensed if token.has("VerbForm=Fin")
    )
