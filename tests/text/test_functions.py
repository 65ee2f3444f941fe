"""Functions: what a sentence says the people it names are."""

import pytest

from calame.text.analysis import analyse
from calame.text.functions import functions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La maire de Valmont, la chimiste Odile Ferrand-Lys, refuse.", {"maire", "chimiste"}),
        ("Le président du club, l’ancien ministre Luc Morand, refuse.", {"president", "ministre"}),
        ("Le maire de Valmont, Luc Morand, refuse.", {"maire"}),
        ("Le préfet, la députée Anne Corbin et le maire sont venus.", {"deputee"}),
        ("La ministre Julie Mas, la préfète Anne Corbin et le maire sont venus.", {"ministre", "prefete"}),
    ],
)
def test_functions_in_apposition_are_all_those_of_the_name_behind_them(text: str, expected: set[str]) -> None:
    found = functions(analyse(text))
    assert {one.noun for one in found} == expected
    assert len(found) == len(expected)
