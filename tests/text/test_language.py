"""Language, offline."""

import pytest

from calame.text.language import detect_language, main_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Le conseil municipal a voté hier soir la réfection du vieux pont de pierre.", "fr"),
        ("The town council voted last night to repair the old stone bridge.", "en"),
        ("Der Gemeinderat hat gestern Abend die Sanierung der alten Brücke beschlossen.", "de"),
        ("12 345\n— …", "und"),
        ("", "und"),
        ("\ud800\x00", "und"),
    ],
)
def test_language_of_a_sentence(text: str, code: str) -> None:
    assert detect_language(text).code == code


def test_probability_is_a_share() -> None:
    assert (
        0.5 < detect_language("Les pêcheurs du port refusent de reprendre la mer avant lundi.\nPoint.").probability <= 1
    )


def test_the_language_of_most_words_wins() -> None:
    french = "La mairie a ouvert lundi une passerelle au-dessus de la rivière."
    english = "The town council opened a footbridge over the river on Monday."
    found = main_language([english, french, french])
    assert found.code == "fr"
    assert 0.5 < found.probability < 0.8
    assert main_language([f"{english} {french} {french}"]).code == "fr"
    assert main_language(["Breaking news", french, french, french]).probability == 1


def test_a_text_without_letters_is_in_no_language() -> None:
    assert main_language(["12", "—"]).code == "und"
    assert main_language([]).code == "und"
