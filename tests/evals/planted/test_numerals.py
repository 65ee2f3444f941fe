import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.evals.planted.numerals import grouped, spelled
from calame.text.numbers import quantities


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zéro"),
        (21, "vingt et un"),
        (71, "soixante et onze"),
        (80, "quatre-vingts"),
        (81, "quatre-vingt-un"),
        (97, "quatre-vingt-dix-sept"),
        (200, "deux cents"),
        (1_000, "mille"),
        (1_300, "mille trois cents"),
        (80_000, "quatre-vingt mille"),
        (200_300, "deux cent mille trois cents"),
    ],
)
def test_numbers_are_spelt_as_schools_teach(number: int, words: str) -> None:
    assert spelled(number) == words


@given(st.integers(2, 999_999))
def test_a_spelt_number_reads_as_itself(number: int) -> None:
    assert number in {round(found.value) for found in quantities(f"Il y a {spelled(number)} tonnes.")}


def test_digits_stand_in_groups_of_three() -> None:
    assert grouped(1234567) == "1 234 567"


@pytest.mark.parametrize("number", [-1, 1_000_000])
def test_what_it_cannot_spell_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="between 0"):
        spelled(number)
