"""What holds for any text."""

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calame.sources import clean, split_pasted
from calame.sources.normal import normalise

PROSE = (
    "Le conseil municipal de Valmont a adopté mardi soir le budget de la commune.",
    "La maire, Anne Roy, a promis que les travaux de l'école dureraient dix-huit mois.",
    '"Nous irons vite", a-t-elle dit aux habitants réunis.',
    "Il a plu.",
    "Le prix atteint 3,5 millions d'euros, soit 12 % de plus qu'en 2023.",
    "L'opposition a voté contre, à l'exception de deux élus.",
)
FURNITURE = (
    "Accueil > Région",
    "Partager",
    "Facebook Twitter",
    "Publicité",
    "LIRE AUSSI | La piscine fermée",
    "À lire aussi : La piscine",
    "Par Jean Dupont",
    "Publié le 3 mars 2024 à 10h12",
    "Articles liés",
    "Valmont vote son budget",
    "Commentaires (2)",
    "Répondre",
    "Photo : Luc Petit",
    "Le pont. (Luc Petit/AFP)",
    "REGARDER | Le pont",
    "- Une école neuve -",
    "- Un préau neuf",
    "## Une école",
    "Tags : pont",
    "VALMONT (AFP) - Le pont a rouvert.",
    "---",
    "3 min",
    "X",
    "",
    "",
    "Une école neuve",
    "12. Le pont",
    "Répondre Signaler",
    "Jean Dupont",
    "Journaliste",
    "Textes : Jean Dupont",
    "Publicité - Votre contenu continue ci-dessous",
    "Réservé aux abonnés - Offert par la rédaction",
    "COMMUNIQUÉ DE PRESSE",
    "Pour diffusion immédiate",
    "Association du Pont",
    "Contact : Jean Dupont",
    "À la une",
    "Les plus consultés",
    "1. Le pont ferme",
    "FR EN DE",
    "La chronique du pont",
    "Football - Coupe de Valmont",
    "Jeux : Mots croisés · Sudoku · Quiz",
    "[Photo : le pont]",
    "LISEZ « Le pont rouvert »",
    "Lu 1 204 fois",
    "(Valmont) Le pont a rouvert.",
    "Le pont, lundi. LUC PETIT POUR « LA GAZETTE »",
    "Le pont, lundi. L. P.",
    "Soyez le premier à commenter",
)
GLUED = (
    "Rien ne change. Un chauffage interditMardi, l'école a rouvert.",
    "Les élus se divisentLe débat a duré.",
    "12 millions d'habitantsLe pays est grand.",
    "5. Que faire si un enfant tousse ? Il reste chez lui.6. Quand revient-il à l'école ? Vite.",
    "Tout va bien. • Transports : les bus roulent. • Écoles : elles ouvrent.",
    "Le bilan est clair :En 2017, il a plu.« on a vu pire »",
    ". Il a plu",
    ", Il a plu",
)
SEAMS = st.lists(st.sampled_from([*PROSE, *GLUED, "Le ", "mot", "Un mot", ". ", "?", "• ", "5. ", '"', "« ", ":", ","]))
LINES = st.lists(st.sampled_from(PROSE + FURNITURE), max_size=14).map("\n".join)
STRANGE = st.text(st.characters(codec=None), max_size=300)
ONE_LINE = SEAMS.map("".join)
PIECES = st.text(
    st.sampled_from("aéEÀ.!? \"«»“”'’-–—>|/:()[]#*_\n\t\u00a0\u202e\u200b\x00\x1b12h%©@\ud800🙂"), max_size=200
)


def letters(text: str) -> str:
    """Only what carries content."""
    return re.sub(r"[\W_]", "", text)


@given(st.one_of(LINES, STRANGE, PIECES, ONE_LINE))
@settings(max_examples=250, deadline=None)
def test_any_text_is_cleaned_and_nothing_is_lost(raw: str) -> None:
    source = clean(raw, form="text")
    there = source.text + "".join(removal.text for removal in source.removed)
    assert Counter(letters(normalise(raw))) == Counter(letters(there))


@given(st.one_of(LINES, STRANGE, PIECES, ONE_LINE))
@settings(max_examples=150, deadline=None)
def test_blocks_cover_the_text(raw: str) -> None:
    source = clean(raw)
    assert "\n\n".join(source.text[block.start : block.end] for block in source.blocks) == source.text
    assert all(block.start < block.end and "\n" not in source.text[block.start : block.end] for block in source.blocks)


@given(LINES)
@settings(max_examples=200, deadline=None)
def test_no_sentence_of_the_article_is_lost(raw: str) -> None:
    source = clean(raw)
    lines = raw.split("\n")
    comments = next((n for n, line in enumerate(lines) if line == "Commentaires (2)"), len(lines))
    for sentence in PROSE:
        if sentence in lines[:comments]:
            assert sentence in source.text


@given(st.lists(st.sampled_from(PROSE), min_size=1, max_size=6, unique=True).map("\n\n".join))
@settings(max_examples=60, deadline=None)
def test_clean_prose_is_left_alone(raw: str) -> None:
    source = clean(raw)
    assert (raw, ()) == (source.text, source.removed)


@given(LINES.filter(lambda raw: "- " not in raw and "LIRE" not in raw))
@settings(max_examples=100, deadline=None)
def test_cleaning_twice_keeps_the_prose(raw: str) -> None:
    once = clean(raw).text
    twice = clean(once).text
    assert [line for line in PROSE if line in once] == [line for line in PROSE if line in twice]


@given(st.one_of(LINES, STRANGE, PIECES, ONE_LINE))
@settings(max_examples=150, deadline=None)
def test_splitting_a_pasted_text_loses_nothing(raw: str) -> None:
    pasted = split_pasted(raw)
    if pasted.instruction is None:
        assert pasted.article == raw
    else:
        assert raw.endswith(pasted.article)


@given(PIECES.map(lambda text: f"<html><body><p>{text}</p><div>{text}<p>"))
@settings(max_examples=60, deadline=None)
def test_any_markup_is_read(raw: str) -> None:
    assert isinstance(clean(raw, form="html").text, str)


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "mot ",
        "fin.Le ",
        '" ',
        '."A',
        "- a ",
        " -A",
        "(",
        "[a](",
        "> ",
        "**a",
        "Par A",
        "1 000 ",
        "(a/",
        "«",
        "Le pont est sûr. ",
        "A-",
        "motsLe ",
        "Un motsLe mot va. ",
        ". 5. Que faire ici ?A",
        ".• Mot :",
        "mot:En ",
    ],
)
def test_a_megabyte_on_one_line_is_read(unit: str) -> None:
    raw = unit * (300_000 // len(unit))
    source = clean(raw)
    assert len(letters(raw)) == len(letters(source.text)) + sum(
        len(letters(removal.text)) for removal in source.removed
    )
