"""What a line never parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.text.binding import bound
from calame.text.typography import french
from calame.text.words import count_words

PIECES = [
    "M.",
    "MM.",
    "Mme",
    "Dr",
    "Me",
    "Dupont",
    "n°",
    "art.",
    "p.",
    "5",
    "12",
    "1er",
    "31",
    "mars",
    "août",
    "2026",
    "17",
    "h",
    "15",
    "km",
    "m²",
    "%",
    "€",
    "XXe",
    "siècle",
    "Louis",
    "XIV",
    "«",
    "»",
    "https://a.fr/12",
    "12.5",
    "240",
    "millions",
    "l’an",
    ",",
    ".",
    "-",
    "m",
    "a@b.fr",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=16).map(" ".join) | st.text(max_size=60)


def shown(text: str) -> str:
    return text.replace("\u00a0", "~")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("M. Dupont, Mme Roy, MM. Li et Me Ba", "M.~Dupont, Mme~Roy, MM.~Li et Me~Ba"),
        ("le Dr Roy et M. le maire", "le Dr~Roy et M. le maire"),
        ("le plan M. Rien", "le plan M.~Rien"),
        ("n° 5, art. L, art. 12, p. IV, § 3", "n°~5, art.~L, art.~12, p.~IV, §~3"),
        ("12 km, 30 km², 4 ha, 20 °C, 8,5 %, 100 $, 3 €", "12~km, 30~km², 4~ha, 20~°C, 8,5~%, 100~$, 3~€"),
        ("90 km/h et 5 m/s", "90~km/h et 5~m/s"),
        ("25 kilomètres, 3 millions d’euros, 8 pour cent", "25~kilomètres, 3~millions d’euros, 8~pour cent"),
        ("à 17 h 15 ou 8 h", "à 17~h~15 ou 8~h"),
        ("le 1er mars 2026 et le 31 août", "le 1er~mars~2026 et le 31~août"),
        ("en mars 2026, le 45 mars", "en mars~2026, le 45 mars"),
        (
            "au XXe siècle, Louis XIV, Élisabeth Ire, chapitre II",
            "au XXe~siècle, Louis~XIV, Élisabeth~Ire, chapitre~II",
        ),
        ("12 a été, 5 l’ont dit, 3 maisons, les 4 m", "12 a été, 5 l’ont dit, 3 maisons, les 4~m"),
        ("Elle dit : « 12 km avec M. Roy »", "Elle dit : « 12~km avec M.~Roy »"),
        ("https://a.fr/12 km et `12 km`", "https://a.fr/12 km et `12 km`"),
        ("12 mai 2026, 12 minutes, 12 mines", "12~mai~2026, 12~minutes, 12 mines"),
    ],
)
def test_words_that_belong_together(text: str, printed: str) -> None:
    assert shown(bound(text)) == printed


@given(TEXTS)
def test_binding_twice_changes_nothing(text: str) -> None:
    assert bound(bound(text)) == bound(text)


@given(TEXTS)
def test_only_ordinary_spaces_change_and_only_to_no_break_ones(text: str) -> None:
    printed = bound(text)
    assert len(printed) == len(text)
    assert {(was, now) for was, now in zip(text, printed, strict=True) if was != now} <= {(" ", "\u00a0")}
    assert count_words(printed) == count_words(text)


@given(TEXTS)
def test_what_is_printed_is_published_french_still(text: str) -> None:
    assert french(bound(french(text))) == bound(french(text))


@pytest.mark.parametrize("unit", ["12 ", "M. ", "1 h 2", "Xx X", "mars ", "n° "])
def test_an_endless_line_is_answered(unit: str) -> None:
    text = unit * 50_000
    assert len(bound(text)) == len(text)
