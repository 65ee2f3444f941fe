"""Figures with unit, range and approximation."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.contracts.values import Quantity
from calame.text.data.number_names import NUMBER_NAME_SIGNS, NUMBER_NAMES
from calame.text.numbers import quantities
from calame.text.units import singular


def only(text: str) -> Quantity:
    (found,) = quantities(text)
    return found


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", "\u2009"])
def test_every_kind_of_space_groups_digits(space: str) -> None:
    assert only(f"67{space}000 spectateurs").value == 67_000


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("67.000 spectateurs", 67_000, "spectateur"),
        ("0.27 point", 0.27, "point"),
        ("30,6 milliards d'euros", 30.6e9, "euro"),
        ("30,6 milliards d’euros", 30.6e9, "euro"),
        ("un million et demi de barils", 1.5e6, "baril"),
        ("soixante-dix-sept morts", 77, "mort"),
        ("deux douzaines d'œufs", 24, "œuf"),
        ("la moitié des élèves", 0.5, "élève"),
        ("les deux tiers du territoire", 2 / 3, "territoire"),
        ("un quart des voix", 0.25, "voix"),
        ("un Français sur cinq", 0.2, "français"),
        ("1/4 des votes", 0.25, "vote"),
        ("12,5%", 12.5, "%"),
        ("75 pour cent", 75, "%"),
        ("3 points de pourcentage", 3, "point"),
        ("$5", 5, "dollar"),
        ("10 €", 10, "euro"),
        ("12 M€", 12e6, "euro"),
        ("5 milliards de dollars", 5e9, "dollar"),
        ("10 millions de dollars canadiens", 10e6, "dollar canadien"),
        ("-5 degrés", -5, "degré"),
        ("moins 5 degrés", -5, "degré"),
        ("20 kilomètres carrés", 20, "kilomètre carré"),
        ("250ml", 250, "millilitre"),
        ("trois nouveaux cas", 3, "cas"),
        ("deux travaux", 2, "travail"),
        ("un mort", 1, "mort"),
        ("deux ans et demi", 2.5, "an"),
        ("une demi-heure", 0.5, "heure"),
        ("13 mois", 13, "mois"),
        ("cent quatre-vingts chevaux", 180, "cheval"),
    ],
)
def test_value_and_unit(text: str, value: float, unit: str) -> None:
    found = only(text)
    assert found.value == pytest.approx(value)
    assert found.unit == unit


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("de 10 à 12 %", 10, 12, "%"),
        ("entre 3 et 5 millions d'habitants", 3e6, 5e6, "habitant"),
        ("de 500 000 à 1 million d'habitants", 5e5, 1e6, "habitant"),
        ("50 000 à 60 000 manifestants", 5e4, 6e4, "manifestant"),
        ("12-15 ans", 12, 15, "an"),
        ("deux ou trois jours", 2, 3, "jour"),
    ],
)
def test_ranges(text: str, low: float, high: float, unit: str) -> None:
    found = only(text)
    assert (found.value, found.high, found.unit) == (low, high, unit)


def test_a_fall_is_two_figures_not_a_range() -> None:
    found = quantities("de 12 à 10 %")
    assert [(item.value, item.high, item.unit) for item in found] == [(12, None, "%"), (10, None, "%")]


def test_a_score_is_no_range() -> None:
    assert [(item.value, item.high) for item in quantities("une victoire 3-1")] == [(3, None), (1, None)]


@pytest.mark.parametrize(
    ("text", "approximation"),
    [
        ("plus de 300 personnes", "more_than"),
        ("Plus d'un million de personnes", "more_than"),
        ("près de 30 %", "about"),
        ("environ 12 heures", "about"),
        ("quelque 300 000 hectares", "about"),
        ("au moins 12 policiers", "at_least"),
        ("jusqu'à 300 personnes", "at_most"),
        ("jusqu’à 300 personnes", "at_most"),
        ("moins de 5 %", "less_than"),
        ("300 personnes environ", "about"),
        ("une dizaine de blessés", "about"),
        ("des milliers de manifestants", "more_than"),
        ("300 personnes", "exact"),
    ],
)
def test_what_stands_before_a_figure(text: str, approximation: str) -> None:
    found = only(text)
    assert found.approximation == approximation
    assert found.text == text


@pytest.mark.parametrize("text", ["la 3e place", "la troisième place", "le XIVe arrondissement", "le premier tour"])
def test_ordinals_are_marked(text: str) -> None:
    assert only(text).ordinal


@pytest.mark.parametrize(
    "text",
    [
        "Le journal Vingt Minutes paraît",
        "la chaîne La Cinq",
        "l'article L. 121-3",
        "l'article 49.3",
        "Appelez le 01 42 34 56 78",
        "à 20 heures",
        "vers 18h30",
        "le 7 mars 2024",
        "en 2017 des policiers",
        "un avion F-16",
        "le Covid-19",
        "la 5G",
        "France 2 diffuse",
        "un homme et une femme",
        "un véhicule neuf a brûlé",
        "il y a trois jours",
        "le Premier ministre",
        "la Ve République",
        "mis en quarantaine",
        "https://exemple.fr/2024/12/345",
        "Le président. Ce soir.",
    ],
)
def test_what_is_no_quantity(text: str) -> None:
    assert quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("rachetées en 2024 trois boulangeries", "trois boulangeries"),
        ("il compte en 2024 vingt-deux élèves", "vingt-deux élèves"),
        ("il gagnait en 2019 deux mille euros", "deux mille euros"),
    ],
)
def test_a_number_in_words_is_never_what_a_figure_counts(text: str, counted: str) -> None:
    assert [quantity.text for quantity in quantities(text)] == [counted]


def test_a_noun_that_opens_with_a_number_is_counted() -> None:
    assert [quantity.text for quantity in quantities("La police a saisi 12 deux-roues.")] == ["12 deux-roues"]


PIECES = st.sampled_from(["12 000", "3,5", "%", "millions d’euros", "trente", "de 6 à", "près de", "la moitié", ", "])


@given(st.text() | st.lists(PIECES, max_size=8).map(" ".join))
def test_any_text_gives_ordered_spans_of_itself(text: str) -> None:
    found = quantities(text)
    assert all(item.text == text[item.start : item.end] for item in found)
    assert all(left.end <= right.end and left.start <= right.start for left, right in pairwise(found))


@given(st.integers(1, 10**12), st.sampled_from([" ", "\u00a0", "\u202f", "."]))
def test_grouped_digits_read_back(value: int, mark: str) -> None:
    assert only(f"{value:,}".replace(",", mark) + " %").value == value


@pytest.mark.parametrize(
    "piece", ["1 000 ", "un ", "9", "1.2.", "de 3 à ", "a-", "(", "million ", "« ", "\ud800", "à 1 h "]
)
def test_a_long_text_of_one_piece_is_read(piece: str) -> None:
    assert isinstance(quantities(piece * 4_000), tuple)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("bateaux", "bateau"),
        ("chevaux", "cheval"),
        ("pays", "pays"),
        ("emplois", "emploi"),
        ("aides-soignantes", "aide-soignante"),
        ("Ukrainiens", "ukrainien"),
        ("Français", "français"),
        ("jeux", "jeu"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Le billet coûtera 3 euros 60.", 3.6),
        ("Il a payé douze euros et 50 centimes.", 12.5),
        ("Les ventes ont reculé d’un cinquième au premier trimestre.", 0.2),
        ("Le quart des ventes vient de là.", 0.25),
        ("Il perd le tiers de ses abonnés.", 1 / 3),
        ("Moins d’un habitant visé sur cent l’a reçu.", 0.01),
        ("La note est de deux virgule cinq.", 2.5),
        ("Il faut cinq et un quart de mesure.", 5.25),
        ("Il gagne 10k par mois.", 10_000),
    ],
)
def test_reads_what_is_written_in_two_parts(text: str, value: float) -> None:
    assert quantities(text)[0].value == pytest.approx(value)


@pytest.mark.parametrize("text", ["Elles ont toutes deux gagné.", "À eux deux, ils dominent.", "Le tiers payant."])
def test_a_pronoun_or_a_fixed_phrase_counts_nothing(text: str) -> None:
    assert quantities(text) == ()


@pytest.mark.parametrize("name", NUMBER_NAMES)
def test_a_phrase_whose_number_counts_nothing_has_a_sign_of_it(name: str) -> None:
    assert any(sign in name for sign in NUMBER_NAME_SIGNS)


@pytest.mark.parametrize(
    "text",
    [
        "Écrivez à bureau12@valmer.fr.",
        "Le site www.trois-rives.fr a rouvert.",
        "La séance commence à neuf h.",
        "Ils arrivent vers dix heures.",
        "Le hangar est flambant neuf.",
        "Le tout premier train part.",
    ],
)
def test_what_only_looks_like_a_figure_is_none(text: str) -> None:
    assert quantities(text) == ()
