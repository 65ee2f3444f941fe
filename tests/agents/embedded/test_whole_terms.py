"""A time, a name and a measure are taken whole, or left alone."""

import pytest

from calame.agents.embedded.clean import measures_nothing
from calame.agents.embedded.edits.name_completion import complete_name
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.edits.time_front import time_front
from calame.agents.embedded.material import Unit
from calame.text.analysis import analyse


@pytest.mark.parametrize(
    "text",
    [
        "L’affaire commence en février 2019, dans un village de la Meuse.",
        "L’affaire a commencé mardi 3 mars 2020, dans un village de la Meuse.",
    ],
)
def test_a_time_is_not_cut_in_two(text: str) -> None:
    assert time_front(Reading(analyse(text).sentences[0], text)) is None


@pytest.mark.parametrize("thing", ["La conserverie", "L’affaire", "La librairie"])
def test_a_thing_that_bears_a_surname_keeps_its_name(thing: str) -> None:
    text = f"Le maire de Brest, Yvon Castelbou, a rencontré mardi la députée. {thing} Castelbou a quitté Brest en 2020."
    analysis = analyse(text)
    assert complete_name(analysis.sentences[-1], analysis) is None


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("À peine 62 km ont été refaits sur les 400 promis par Brest.", True),
        ("Quelque 40 hectares ont brûlé à Brest.", True),
        ("Quelque 40 hectares de pins ont brûlé à Brest.", False),
        ("La ville de Brest a refait 62 km de routes.", False),
    ],
)
def test_a_measure_says_of_what(text: str, *, bare: bool) -> None:
    unit = Unit("S1", 0, analyse(text).sentences[0], 0, "paragraph", ("F1",), 0.5, self_contained=True)
    assert measures_nothing(unit) is bare
