import re
from datetime import date
from string import Formatter

import pytest

from calame.agents.checks.catalogue import CHECKS
from calame.contracts import Article, Measure
from calame.publish import labels, labels_en
from calame.publish.interface import interface
from calame.publish.page_texts import TEXTS, Text
from calame.publish.review import render_review

ENGLISH = interface("en")
FRENCH = interface("fr")


def fields(text: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(text)} - {None}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_both_languages_fill_in_the_same_values(text: Text) -> None:
    assert text.fr
    assert text.en
    assert fields(text.fr) == fields(text.en)


@pytest.mark.parametrize("name", ["OUTCOMES", "SEVERITIES", "MODALITIES", "KINDS", "DOUBTS", "STATES", "EDITS"])
def test_closed_sets_have_the_same_members_in_both_languages(name: str) -> None:
    assert getattr(labels, name).keys() == getattr(labels_en, name).keys()


def test_every_check_has_an_english_name() -> None:
    assert {check.name for check in CHECKS} | labels.OTHER_CHECKS.keys() <= labels_en.CHECKS.keys()


def test_a_check_of_a_plug_in_keeps_its_own_name() -> None:
    assert ENGLISH.check("tone_of_voice") == ("tone_of_voice", "fr")


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("au moins 700\u00a0mots", "at least 700\u00a0words"),
        ("de 1\u00a0000 à 1\u00a0200\u00a0mots", "from 1,000 to 1,200\u00a0words"),
        ("au plus 45,5\u00a0%", "at most 45.5%"),
        ("de 0,5 à 3\u00a0%", "from 0.5 to 3%"),
        ("tous ses mots dans une même phrase", "all its words in one sentence"),
        ("", ""),
    ],
)
def test_a_threshold_is_said_in_english(french: str, english: str) -> None:
    measure = Measure(name="m", label="M", value=1, threshold=french)
    assert ENGLISH.threshold(measure) == (english, "en")
    assert FRENCH.threshold(measure) == (french, "fr")


def test_a_threshold_with_words_that_nobody_translated_stays_french() -> None:
    measure = Measure(name="m", label="M", value=1, threshold="au moins 3 adverbes")
    assert ENGLISH.threshold(measure) == ("au moins 3 adverbes", "fr")


@pytest.mark.parametrize(
    ("value", "unit", "french", "english"),
    [
        (1204, "mots", "1\u00a0204\u00a0mots", "1,204\u00a0words"),
        (1, "mots", "1\u00a0mot", "1\u00a0word"),
        (62.5, "%", "62,5\u00a0%", "62.5%"),
        (62.5, "", "62,5", "62.5"),
        (477, "px", "477\u00a0px", "477\u00a0px"),
    ],
)
def test_figures_are_written_as_the_language_wants(value: float, unit: str, french: str, english: str) -> None:
    measure = Measure(name="m", label="M", value=value, unit=unit)
    assert (FRENCH.figure(measure), ENGLISH.figure(measure)) == (french, english)


def test_dates_are_written_as_the_language_wants() -> None:
    day = date(2026, 3, 4)
    assert (FRENCH.date(day), ENGLISH.date(day)) == ("04/03/2026", "4 March 2026")


def test_french_is_the_language_when_none_is_set(article: Article) -> None:
    assert render_review(article) == render_review(article, ui="fr")


def test_an_english_page_speaks_english_and_says_what_is_french(article: Article) -> None:
    page = render_review(article, ui="en")
    assert '<html lang="en">' in page
    for expected in (
        "Needs review",
        "Draft near its sources: 78.4% of its five-word runs",
        ">supported</b>",
        "Hedges",
        "at least 700\u00a0words",
        '<h2 id="constats">Findings</h2>',
        '<h1 lang="fr">Sainte-Aube',
        '<span class="message">The source’s hedge is lost: <span lang="fr">«',
    ):
        assert expected in page.replace("700 words", "700\u00a0words")
    outside = re.sub(r"<(\w+)[^>]* lang=\"fr\"[^>]*>.*?</\1>", "", page, flags=re.DOTALL)
    for french in ("Aller à", "Constats", "Mesures", "appuyée", "À faire", "bloquant", "Chapeau", "Prévus"):
        assert french not in outside
