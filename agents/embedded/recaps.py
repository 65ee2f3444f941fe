"""Recap rows: whole self-contained sentences told again, each in one recap at most."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from calame.agents.embedded.clean import stands_as_row
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Material, Unit
from calame.contracts import SectionKind
from calame.text.attribution import Attribution, attributions
from calame.text.dates import date_mentions
from calame.text.numbers import quantities
from calame.text.overlap import shared_ngrams

ORDER: tuple[SectionKind, ...] = ("essentials", "chronology", "key_figures", "who_says_what", "faq")
"""The order in which recaps are filled."""
_ESSENTIAL_ROWS = range(3, 6)
_ESSENTIAL_WORDS = 75
_MOST_ROWS = 6
_MENTIONS = 2
_NEAR = 0.5
"""Two rows that share half of their 5-grams say the same."""


@dataclass(frozen=True, slots=True)
class Recap:
    """One recap block."""

    kind: SectionKind
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question whose answer is a whole sentence of the source."""

    text: str
    unit: Unit


def candidates(kind: SectionKind, material: Material) -> tuple[Unit, ...]:
    """Units that could be rows of this recap, in the order in which it would show them."""
    pool = [unit for unit in (*material.bullets, *material.standfirst, *material.units) if stands_as_row(unit)]
    chosen = [unit for unit in pool if _TESTS[kind](unit, material)]
    if kind == "chronology":
        dated = [(when, position, unit) for position, unit in enumerate(chosen) if (when := event_date(unit, material))]
        chosen = [unit for _, _, unit in sorted(dated, key=lambda entry: entry[:2])]
    return tuple(chosen)


def fill(kind: SectionKind, material: Material, used: Sequence[Unit], room: int) -> Recap | None:
    """The block of at most `room` words that tells nothing twice; `None` without two rows.

    Args:
        kind: which recap.
        material: what can be told.
        used: units told in the lead and in the other recaps.
        room: words left.
    """
    mentions = Counter(fact for unit in used for fact in unit.fact_ids)
    rows: list[Unit] = []
    words = 0
    for unit in _by_worth(kind, candidates(kind, material), material):
        full = (
            words >= _ESSENTIAL_WORDS or len(rows) == _ESSENTIAL_ROWS[-1]
            if kind == "essentials"
            else len(rows) == _MOST_ROWS
        )
        if full:
            break
        cost = unit.words + (len(question(unit).split()) if kind == "faq" else 0)
        fits = words + cost <= room and not (kind == "essentials" and words + cost > _ESSENTIAL_WORDS + 20)
        if fits and _is_new(unit, [*used, *rows], mentions):
            rows.append(unit)
            words += cost
            mentions.update(unit.fact_ids)
    if len(rows) < 2:  # noqa: PLR2004  # design: a block appears only with two clean rows
        return None
    shown = [unit for unit in candidates(kind, material) if unit in rows]
    return Recap(kind, tuple(shown))


def _by_worth(kind: SectionKind, units: Iterable[Unit], material: Material) -> list[Unit]:
    """Most salient first; what only a bullet or the standfirst says comes before everything."""
    told = {fact for unit in material.units for fact in unit.fact_ids}
    first = material.sources[0].id if material.sources else ""

    def worth(unit: Unit) -> tuple[bool, bool, bool, float]:
        alone = not told & set(unit.fact_ids)
        natural = kind == "essentials" and unit.kind == "bullet" and unit in material.bullets
        return (not alone, not natural, unit.source != first, -unit.salience)

    return sorted(units, key=worth)


def _is_new(unit: Unit, others: Sequence[Unit], mentions: Counter[str]) -> bool:
    if any(unit is other or unit.text == other.text for other in others):
        return False
    if any(mentions[fact] >= _MENTIONS for fact in unit.fact_ids):
        return False
    return shared_ngrams(unit.text, [other.text for other in others]) < _NEAR if others else True


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
    composed = bool(auxiliaries) and any(aux.has("Tense=Pres") or aux.has("Tense=Imp") for aux in auxiliaries)
    return composed or any(
        token.has("Tense=Past") or token.has("Tense=Imp") for token in tensed if token.has("VerbForm=Fin")
    )


def _has_figure(unit: Unit, material: Material) -> bool:
    del material
    return any(quantity.unit and not quantity.ordinal for quantity in quantities(unit.text))


_FULL_NAME = 2


def _full_speaker(unit: Unit) -> Attribution | None:
    """The only attribution of the sentence, when its speaker is named in full there."""
    found = attributions(unit.sentence)
    if len(found) != 1 or found[0].speaker is None:
        return None
    capitals = [word for word in found[0].speaker.split() if word[:1].isupper()]
    return found[0] if len(capitals) >= _FULL_NAME else None


def _has_speaker(unit: Unit, material: Material) -> bool:
    del material
    return _full_speaker(unit) is not None


_ASKED = re.compile(
    r"^(?P<subject>[^,;:«»\"“”()]+?)\s(?P<aux>a|ont)\s(?P<verb>déclaré|affirmé|annoncé|expliqué|indiqué|assuré|estimé)"
    r"(?:\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?\s(?:que\s|qu['’]|:\s*[«\"“])"
)


def question(unit: Unit) -> str:
    """The question that the sentence answers word for word; empty when none is certain."""
    match = _ASKED.match(unit.text)
    if match is None or len(attributions(unit.sentence)) != 1:
        return ""
    subject = match["subject"]
    first = unit.sentence.tokens[0]
    if first.pos == "DET" and not first.has("PronType=Dem"):
        subject = subject[:1].lower() + subject[1:]
    elif first.pos != "PROPN":
        return ""
    if (
        first.pos == "DET"
        and subject.split(maxsplit=1)[1][:1].isupper() is False
        and not any(
            token.pos == "PROPN"
            for token in unit.sentence.tokens
            if token.end <= unit.sentence.start + match.end("subject")
        )
    ):
        return ""
    return f"Qu’{match['aux']} {match['verb']} {subject} ?"


def _asks(unit: Unit, material: Material) -> bool:
    del material
    return bool(question(unit))


def _always(unit: Unit, material: Material) -> bool:
    del unit, material
    return True


def _dated(unit: Unit, material: Material) -> bool:
    return event_date(unit, material) is not None


_TESTS: dict[SectionKind, Callable[[Unit, Material], bool]] = {
    "essentials": _always,
    "chronology": _dated,
    "key_figures": _has_figure,
    "who_says_what": _has_speaker,
    "faq": _asks,
}
