"""Thousands parted by a dot become French thousands where the text is certain."""

import pytest

from calame.sources import clean

PLAIN = (
    "La commission a examiné le texte pendant trois jours, selon la présidente de l'assemblée régionale. "
    "Les élus ont débattu des crédits de la culture et des transports, puis du budget des écoles de la région. "
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Le pays compte 9,3 millions d'habitants et 2.322 communes.", "2\u00a0322 communes"),
        ("Les élus ont déposé 19.000 amendements sur un total de 22.000.", "22\u00a0000."),
        ("La ville a dépensé 1.250.000 euros.", "1\u00a0250\u00a0000 euros"),
        ("Le 49.3 a servi sur un total de 22.000 amendements et 3,5 heures.", "22\u00a0000 amendements"),
    ],
)
def test_thousands_get_a_space_when_the_text_is_certain(sentence: str, expected: str) -> None:
    assert expected in clean(PLAIN + sentence).text


@pytest.mark.parametrize(
    "sentence",
    [
        "La sonde pèse 4.634 tonnes, contre 2.5 tonnes pour la précédente et 3.125 prévues.",
        "La version 4.2.001 corrige 3,5 pages.",
        "La parcelle 12.345-6 couvre 3,5 hectares.",
        "Le serveur 192.168.1.254 traite 3,5 demandes.",
        "Un seul nombre ici : 4.634 km.",
    ],
)
def test_what_may_be_a_decimal_or_a_code_stays(sentence: str) -> None:
    assert sentence in clean(PLAIN + sentence).text


def test_an_english_text_keeps_its_decimal_dots() -> None:
    text = (
        "The harbour authority said on Monday that traffic rose by 3.125 percent over the year, to 1,250 ships. "
        "The board will publish the final figures in March, once the auditors have checked the accounts of the port. "
        "Fuel sales rose by 2.375 percent, and the number of visiting crews reached a level not seen since the war."
    )
    assert clean(text).text == text
