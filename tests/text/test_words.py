"""Counting and folding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.text.words import count_words, fold, word_tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Il part.", 2),
        ("« Oui » : – non !", 2),
        ("l’homme d’État", 2),
        ("67\u00a0000 barils", 3),
        ("porte-avions n° 4", 3),
    ],
)
def test_tokens_with_a_letter_or_digit_count(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("L’Été  à\u00a0Nîmes", "l'ete a nimes"),
        ("Cœur", "coeur"),
        ("ﬁn", "fin"),
        ("co\u00adopérer", "cooperer"),
        ("É", "e"),
    ],
)
def test_folding_leaves_what_two_spellings_share(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("L’homme a-t-il 24.000 €?", ("l'", "homme", "a-t-il", "24000")),
        ("24\u202f000, 2,5 % et 17h30", ("24000", "2,5", "et", "17h30")),
        ("Le G7 de 2019 300 fois", ("le", "g7", "de", "2019", "300", "fois")),
        ("", ()),
    ],
)
def test_word_tokens_are_the_same_in_all_typographies(text: str, tokens: tuple[str, ...]) -> None:
    assert word_tokens(text) == tokens
