"""Figures and months of texts in other languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.text.foreign import figures_of, months_of


@pytest.mark.parametrize(
    ("text", "language", "held", "missing"),
    [
        ("1,240 tonnes", "en", {1240}, {124}),
        ("1.240 Tonnen", "de", {1240}, {124}),
        ("12.5 percent", "en", {12.5}, {125}),
        ("1 240 toneladas", "es", {1240}, {240}),
        ("in 2025 100 boats", "en", {2025, 100}, {2025100}),
        ("$2.5 billion", "en", {2.5, 2_500_000_000}, {25}),
        ("2,5 Milliarden", "de", {2.5, 2_500_000_000}, {25}),
        ("£3bn and 40k jobs", "en", {3_000_000_000, 40_000}, {340}),
        ("at 5 p.m. and 11pm", "en", {17, 23}, {18}),
        ("twenty-five boats, two hundred men", "en", {25, 200}, {27}),
        ("a million, a dozen, both", "en", {1_000_000, 12}, {2}),
        ("veinte barcos", "es", set(), {20}),
        ("", "en", set(), {0}),
    ],
)
def test_figures_are_read_as_all_they_may_stand_for(
    text: str, language: str, held: set[float], missing: set[float]
) -> None:
    found = figures_of(text, language)
    assert held <= found
    assert not missing & found


def test_months_are_read_by_their_beginning() -> None:
    assert months_of("On Sept. 4 and in March") == {9, 3}
    assert months_of("nothing here") == set()


@given(st.text(alphabet="0123456789., \u00a0milltwenty-one", max_size=60), st.sampled_from(["en", "de", "ru"]))
def test_no_text_is_too_strange(text: str, language: str) -> None:
    assert all(value >= 0 for value in figures_of(text, language))
