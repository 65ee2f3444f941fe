"""Numerals in words: what is spelled is read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.text.numerals import parse_numeral, parse_roman, scan_numerals, spell_roman

ONES = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
ONES += ["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"]
TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}


def below_hundred(value: int) -> str:
    if value < 20:
        return ONES[value]
    ten, one = divmod(value, 10)
    if ten in {7, 9}:
        ten, one = ten - 1, one + 10
    if ten == 8:
        return "quatre-vingts" if one == 0 else f"quatre-vingt-{ONES[one]}"
    if one == 0:
        return TENS[ten]
    return f"{TENS[ten]} et {ONES[one]}" if one in {1, 11} else f"{TENS[ten]}-{ONES[one]}"


def below_thousand(value: int) -> str:
    hundred, rest = divmod(value, 100)
    if hundred == 0:
        return below_hundred(rest)
    head = "cent" if hundred == 1 else f"{ONES[hundred]} cent" + ("s" if rest == 0 else "")
    return head if rest == 0 else f"{head} {below_hundred(rest)}"


def spelled(value: int) -> str:
    """A speller of the test's own, traditional hyphens."""
    if value < 1000:
        return below_thousand(value)
    for scale, name in ((10**9, "milliard"), (10**6, "million")):
        if value >= scale:
            top, rest = divmod(value, scale)
            head = f"{spelled(top)} {name}{'s' if top > 1 else ''}"
            return head if rest == 0 else f"{head} {spelled(rest)}"
    top, rest = divmod(value, 1000)
    head = (
        "mille"
        if top == 1
        else f"{below_thousand(top).removesuffix('s') if top % 100 == 80 else below_thousand(top)} mille"
    )
    return head if rest == 0 else f"{head} {below_thousand(rest)}"


@given(st.integers(0, 10**12 - 1))
def test_a_spelled_number_reads_back(value: int) -> None:
    assert parse_numeral(spelled(value)) == value


@given(st.integers(0, 10**9))
def test_the_spelling_of_1990_with_hyphens_everywhere_reads_back(value: int) -> None:
    assert parse_numeral(spelled(value).replace(" ", "-").capitalize()) == value


@given(st.integers(1, 3999))
def test_a_roman_numeral_reads_back(value: int) -> None:
    assert parse_roman(spell_roman(value).upper()) == value


@pytest.mark.parametrize("letters", ["", "IIII", "IC", "VV", "MMMM", "ABC"])
def test_a_wrong_roman_numeral_is_refused(letters: str) -> None:
    assert parse_roman(letters) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("troisième", 3),
        ("vingt et unième", 21),
        ("dix-septième", 17),
        ("soixante-dixième", 70),
        ("quatre-vingtième", 80),
        ("deux centième", 200),
        ("septante-deux", 72),
        ("nonante", 90),
    ],
)
def test_ordinals_and_belgian_tens(words: str, value: int) -> None:
    assert parse_numeral(words) == value


@pytest.mark.parametrize("words", ["", "bonjour", "deux trois", "vingt hommes", "deux cinquièmes", "et"])
def test_what_is_no_single_numeral_has_no_value(words: str) -> None:
    assert parse_numeral(words) is None


PIECES = st.sampled_from(["vingt", "et", "un", "-", "mille", "cents", "XIV", "2,5", "1er", "deux", "tiers", " ", "é"])


@given(st.text() | st.lists(PIECES, max_size=8).map(" ".join))
def test_scanning_any_text_gives_spans_inside_it(text: str) -> None:
    ends = [(found.start, found.end) for found in scan_numerals(text)]
    assert all(0 <= start < end <= len(text) for start, end in ends)
    assert ends == sorted(ends)
