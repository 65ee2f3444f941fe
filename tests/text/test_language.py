"""Language, offline."""

import pytest

from calame.text.language import detect_language


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
