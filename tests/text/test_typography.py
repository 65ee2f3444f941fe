"""One form to compare in, one to publish in."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.text.typography import canonical, french

MESSY = st.text(alphabet=list("aé BZ.!?…:;,\"'’«»“”‘-–()[]\n\u00a0\u202f0137%€+<>`/@wM\u0301"), max_size=60) | st.text(
    max_size=60
)


def visible(text: str) -> str:
    return text.replace("\u00a0", "~").replace("\u202f", "_")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ('Il dit: "Oui" !', "Il dit~: «~Oui~»_!"),
        ("Il l'a vu à l'\"aube\".", "Il l’a vu à l’«~aube~»."),
        ('« Un "mot" de trop? »', "«~Un “mot” de trop_?~»"),
        ("He said “yes”.", "He said «~yes~»."),
        ("Rendez-vous à 17H00, 17h30 ou 8:30; merci", "Rendez-vous à 17H00, 17h30 ou 8:30_; merci"),
        ("24.000 abonnés, 1.250.000 vues", "24_000 abonnés, 1_250_000 vues"),
        ("1.234", "1.234"),
        ("la version 1.100 stable et 192.168.100.200", "la version 1.100 stable et 192.168.100.200"),
        ("67 000 barils, 12% et 3€", "67_000 barils, 12~% et 3~€"),
        ("en 2019 300 morts", "en 2019 300 morts"),
        ("Voir https://a.fr/x?y=1;z='2'!a et \"b\"...", "Voir https://a.fr/x?y=1;z='2'!a et «~b~»…"),
        ('Un "oubli', 'Un "oubli'),
        ('Un écran de 15" neuf', 'Un écran de 15" neuf'),
        ("Yahoo! vend", "Yahoo! vend"),
        ("Un temps -- long -- passe", "Un temps – long – passe"),
        ("Trop  d’espaces , ici .", "Trop d’espaces, ici."),
        ('Un "titre\nsur deux" lignes', 'Un "titre\nsur deux" lignes'),
        ("e\u0301te\u0301", "été"),
    ],
)
def test_published_form(text: str, published: str) -> None:
    assert visible(french(text)) == published


@given(MESSY)
def test_publishing_twice_changes_nothing(text: str) -> None:
    assert french(french(text)) == french(text)


@given(MESSY)
def test_publishing_keeps_every_letter_and_digit(text: str) -> None:
    def kept(any_text: str) -> list[str]:
        return [c for c in unicodedata.normalize("NFC", any_text) if c.isalnum()]

    assert kept(french(text)) == kept(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("« Oui », l’État", '"Oui", l\'État'),
        ("Quoi\u202f? 67\u00a0000", "Quoi? 67 000"),
        ("été", "e\u0301te\u0301"),
        ("Un – deux…", "Un - deux..."),
        ("a\u200bb", "ab"),
    ],
)
def test_two_spellings_of_the_same_words_compare_equal(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@given(MESSY)
def test_the_published_form_compares_equal_in_words(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


@pytest.mark.parametrize("unit", ["a", "a.B", "a@", "1.234.", " ", '« a " b » ', "`", "<"])
def test_endless_lines_are_answered(unit: str) -> None:
    text = "x" + unit * (40_000 // len(unit))

    assert french(french(text)) == french(text)
    assert canonical(canonical(text)) == canonical(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("4.634 habitants et 6 500 logements", "4\u202f634 habitants et 6\u202f500 logements"),
        ("Il reste 12.345 personnes.", "Il reste 12\u202f345 personnes."),
        ("une longueur de 4.634 mètres", "une longueur de 4.634 mètres"),
        ("la version 4.634 places", "la version 4.634 places"),
        ("10.0.0.1 habitants", "10.0.0.1 habitants"),
    ],
)
def test_a_dot_before_whole_things_parts_thousands(text: str, told: str) -> None:
    assert french(text) == told
    assert french(told) == told
