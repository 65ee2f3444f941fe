"""Proper names, their core, and when two name the same."""

import pytest

from calame.text.analysis import analyse
from calame.text.names import acronyms, name_mentions, same_name


def cores(text: str) -> list[str]:
    return [mention.core for mention in name_mentions(analyse(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le président Emmanuel Macron a rencontré M. Kim Jong-un à Pyongyang mardi.",
            ["Emmanuel Macron", "Kim Jong-un", "Pyongyang"],
        ),
        ("Mme Le Pen et le ministre de l'Intérieur Gérald Martin sont à Lyon.", ["Le Pen", "Gérald Martin", "Lyon"]),
        ("La Cour des comptes épingle la SNCF.", ["Cour des comptes", "SNCF"]),
        ("Le groupe Wagner disposerait de 3 000 hommes au Mali.", ["Wagner", "Mali"]),
        ("Hier, les habitants de Saint-Denis ont manifesté.", ["Saint-Denis"]),
        ("Le département d'État américain a réagi, selon l'AFP.", ["département d'État", "AFP"]),
        ("Il reviendra en Mars ou Lundi, au XXe siècle.", []),
    ],
)
def test_cores(text: str, expected: list[str]) -> None:
    assert cores(text) == expected


def test_offsets_and_text_agree() -> None:
    text = "Il pleut. M. Paul Arnaud et les Nations unies sont à Nice."
    mentions = name_mentions(analyse(text))
    assert mentions
    assert all(
        mention.text == text[mention.start : mention.end] and mention.core in mention.text for mention in mentions
    )


@pytest.mark.parametrize(
    "text", ["", "«", "\ud800 Paris".replace("\ud800", "\ufffd"), "L'", "M.", "A", "\U0001f600 \u202e"]
)
def test_odd_text_is_read_without_a_crash(text: str) -> None:
    assert isinstance(name_mentions(analyse(text)), tuple)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("ONU", "Nations unies"),
        ("Nations unies", "Organisation des Nations unies"),
        ("O.N.U.", "ONU"),
        ("Kim Jong-un", "Kim Jong Un"),
        ("Kim", "Kim Jong-un"),
        ("Macron", "Emmanuel Macron"),
        ("M. Macron", "le président Emmanuel Macron"),
        ("Le Pen", "Marine Le Pen"),
        ("de Gaulle", "Charles de Gaulle"),
        ("États-Unis", "USA"),
        ("les États-Unis", "Etats-Unis"),
        ("groupe Wagner", "Wagner"),
        ("OFB", "Office français de la biodiversité"),
        ("l’Union européenne", "UE"),
        ("SNCF", "sncf"),
    ],
)
def test_same(a: str, b: str) -> None:
    assert same_name(a, b)
    assert same_name(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Marine Le Pen", "Jean-Marie Le Pen"),
        ("Russie", "Ukraine"),
        ("Corée du Nord", "Corée du Sud"),
        ("Corée du Nord", "Nord"),
        ("Paul Arnaud", "Paul Dupont"),
        ("OMS", "OMC"),
        ("", "Paris"),
        ("France", "Île-de-France"),
    ],
)
def test_not_the_same(a: str, b: str) -> None:
    assert not same_name(a, b)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'Organisation mondiale de la santé (OMS) alerte.", {"OMS": "Organisation mondiale de la santé"}),
        ("l'OFB (Office français de la biodiversité)", {"OFB": "Office français de la biodiversité"}),
        ("Il vit à Lyon (Rhône) depuis 2012 (MAJ).", {}),
        ("", {}),
    ],
)
def test_acronyms_that_the_text_expands(text: str, expected: dict[str, str]) -> None:
    assert acronyms(text) == expected
