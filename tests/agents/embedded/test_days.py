"""The day of what a sentence tells."""

import hashlib
from dataclasses import dataclass
from datetime import date

import pytest

from calame.agents.embedded.days import event_day, source_days
from calame.contracts import Block, Source
from calame.text.analysis import analyse

PUBLISHED = date(2026, 3, 14)
"""A Saturday."""


@dataclass(frozen=True)
class Case:
    text: str
    day: date | None


DATED = (
    Case("Le tribunal de Nance a condamné jeudi 12 mars l’ancien maire.", date(2026, 3, 12)),
    Case("Le 9 mars, un incendie a détruit la scierie de Nance.", date(2026, 3, 9)),
    Case("Les dockers de Nance ont manifesté vendredi soir devant la mairie.", date(2026, 3, 13)),
    Case("Hier, le préfet a levé l’interdiction.", date(2026, 3, 13)),
    Case("Un incendie a ravagé la scierie dans la nuit de mardi à mercredi.", date(2026, 3, 10)),
    Case("La scierie de Nance a été fermée lundi par le préfet.", date(2026, 3, 9)),
    Case("Le maire de Nance a annoncé mercredi que la plage rouvrirait en juin.", date(2026, 3, 11)),
)
UNDATED = (
    "L’incendie du 9 mars a fait trois morts à Nance.",
    "La commission avait visité la scierie le 2 mars.",
    "La scierie rouvrira lundi.",
    "La scierie est fermée lundi.",
    "Les pompiers de Nance ont lutté depuis lundi.",
    "La scierie aurait brûlé mardi.",
    "La scierie de Nance a brûlé en mars.",
    "La scierie de Nance emploie 40 personnes.",
    "",
)


@pytest.mark.parametrize("case", DATED, ids=lambda case: case.text[:30])
def test_the_day_is_that_of_the_main_verb(case: Case) -> None:
    (sentence,) = analyse(case.text).sentences
    assert event_day(sentence, PUBLISHED) == case.day


@pytest.mark.parametrize("text", UNDATED)
def test_no_day_is_given_where_another_word_carries_it_or_nothing_has_happened(text: str) -> None:
    assert all(event_day(sentence, PUBLISHED) is None for sentence in analyse(text).sentences)


def test_a_weekday_needs_a_day_of_publication() -> None:
    (sentence,) = analyse("Les dockers de Nance ont manifesté vendredi.").sentences
    assert event_day(sentence, None) is None


def source(text: str, published: date | None = None) -> Source:
    blocks = (Block(kind="paragraph", start=0, end=len(text)),)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Source(id="S1", text=text, blocks=blocks, sha256=digest, origin="-", published=published)


def days_of(*sources: Source) -> tuple[date | None, ...]:
    return source_days(sources, [analyse(one.text) for one in sources])


def test_a_source_has_the_day_of_its_publication_else_of_the_latest_event_of_its_opening() -> None:
    told = source("La scierie de Nance a brûlé le 9 mars 2026. Le maire a porté plainte le 11 mars 2026.")
    assert days_of(source("Rien.", PUBLISHED), told) == (PUBLISHED, date(2026, 3, 11))


def test_days_without_a_year_take_that_of_the_dated_source_nearest_to_them() -> None:
    dated = source("Le maire de Nance a démissionné.", date(2026, 1, 4))
    undated = source("La scierie de Nance a brûlé le 29 décembre.")
    assert days_of(dated, undated) == (date(2026, 1, 4), date(2025, 12, 29))


def test_days_without_any_year_are_compared_when_they_lie_within_half_a_year() -> None:
    march, may, october = (source(f"La scierie de Nance a brûlé le 9 {month}.") for month in ("mars", "mai", "octobre"))
    first, second = days_of(march, may)
    assert first is not None
    assert second is not None
    assert first < second
    assert days_of(march, october) == (None, None)
