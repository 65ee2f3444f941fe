"""A keyphrase is found through inflection, elision and apostrophes, and nothing else passes for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.text.keyphrases import Keyphrase, Topic, content_words, exact_place, only_function_words, stems
from calame.text.title_width import title_width


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("sanction russe", "Les sanctions russes tombent."),
        ("usine de batteries", "L’usine produira des batteries."),
        ("énergie", "Il s'agit d'énergie."),
        ("énergie", "Il s’agit d’énergies."),
        ("cheval", "CHEVAL"),
        ("œuvre d’art", "Des oeuvres d'art."),
    ],
)
def test_a_keyphrase_is_found_in_other_forms(phrase: str, text: str) -> None:
    assert Keyphrase.of(phrase).share(text) == 1


@pytest.mark.parametrize(
    ("phrase", "text", "share"),
    [("usine de batteries", "Une usine de vélos.", 0.5), ("livraison", "Livrer.", 0), ("", "Une usine.", 0)],
)
def test_what_is_not_there_is_not_found(phrase: str, text: str, share: float) -> None:
    assert Keyphrase.of(phrase).share(text) == share


def test_articles_and_prepositions_carry_no_topic() -> None:
    assert content_words("l’usine de la Sorne") == ("usine", "Sorne")
    assert only_function_words("de la")
    assert not only_function_words("de la Sorne")


def test_a_word_counts_for_one_phrase_only() -> None:
    topic = Topic.of("usine de batteries", ["usine de Corvanne"])
    assert topic.count("L’usine de batteries de Corvanne.") == 1
    assert topic.count("L’usine de batteries remplace l’usine de Corvanne.") == 2


@pytest.mark.parametrize(
    ("text", "place"),
    [("Usine de batteries : c’est fait", 0), ("L’usine de batteries", 2), ("Batteries : une usine", None), ("", None)],
)
def test_the_exact_phrase_has_a_place(text: str, place: int | None) -> None:
    assert exact_place(text, "usine de batteries") == place


@given(st.text(max_size=200), st.text(max_size=40))
def test_any_text_can_be_searched(text: str, phrase: str) -> None:
    found = Keyphrase.of(phrase)
    assert 0 <= found.share(text) <= 1
    assert (found.count(text) > 0) == (found.share(text) == 1)
    assert stems(text) == stems(text.replace("’", "'"))


def test_a_title_of_narrow_letters_is_narrow() -> None:
    assert title_width("") == 0
    assert title_width("illi") < title_width("mmmm")
    assert title_width("élève") == title_width("eleve")
    assert title_width("a" * 54) == 600
