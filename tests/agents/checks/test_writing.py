"""Written French in an article: the writer's faults block, the sources' and the speakers' do not."""

from collections.abc import Callable
from typing import Any

import pytest

from calame.contracts import Finding
from calame.text.proofreader import grammalecte_place
from calame.text.spelling import spelling_engine

EVIDENCE = (
    "Le conseil de Bréville a fermé la piscine lundi matin. Les agent du port ont protesté jeudi devant la mairie. "
    "« Les élus a décidé seuls. Ils demande trop », a lancé Nour Haddad. "
    "Le gouvernment du Tavrikan n’a pas réagi aux annonces de la semaine."
)
needs_grammalecte = pytest.mark.skipif(
    grammalecte_place() is None, reason="Grammalecte is not installed (Debian: python3-grammalecte)"
)
needs_lexicon = pytest.mark.skipif(spelling_engine() is None, reason="neither Grammalecte nor a French dictionary")


Make = Callable[..., Any]
Say = Callable[..., list[Finding]]


@pytest.fixture(name="said")
def what_is_said(make_source: Make, make_section: Make, make_draft: Make, reviewed: Make) -> Say:
    """The findings of one check about a sentence beside the evidence."""

    def say(check: str, *texts: str) -> list[Finding]:
        draft = make_draft(make_section(*texts))
        found: tuple[Finding, ...] = reviewed(draft, make_source(EVIDENCE)).findings
        return [finding for finding in found if finding.check == check]

    return say


@needs_grammalecte
@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("Lundi, les élu de Bréville ont fermé la piscine.", "élu"),
        ("La piscine est fermé depuis lundi matin.", "fermé"),
        ("Le conseil à décidé la fermeture de la piscine.", "à"),
        ("Lundi, le le conseil a fermé la piscine.", "le le"),
    ],
)
def test_a_fault_of_the_writer_refuses_the_article(said: Say, text: str, excerpt: str) -> None:
    (finding,) = said("grammar", text)
    assert finding.severity == "blocker"
    assert finding.place.excerpt == excerpt
    assert "Corriger la faute" in finding.remedy


@pytest.mark.parametrize(
    "text",
    [
        "Les agent du port ont protesté jeudi devant la mairie.",
        "Jeudi, au petit matin, les agent du port ont protesté.",
        "« Les élus a décidé seuls », selon Nour Haddad.",
        "Le conseil de Bréville a fermé la piscine.",
    ],
)
def test_a_fault_of_a_source_or_a_speaker_is_theirs(said: Say, text: str) -> None:
    assert said("grammar", text) == []


def test_a_quotation_may_run_over_sentences(said: Say) -> None:
    assert said("grammar", "« Les élus a décidé seuls. Ils demande trop », a lancé Nour Haddad.") == []


@needs_lexicon
def test_a_misspelling_is_pointed_out(said: Say) -> None:
    (finding,) = said("spelling", "Lundi, la piscinne de Bréville a été fermée.")
    assert finding.severity == "minor"
    assert finding.place.excerpt == "piscinne"
    assert "piscine" in finding.remedy


@pytest.mark.parametrize(
    "text",
    ["Le gouvernment du Tavrikan se tait.", "Les médias tavrikanais se taisent.", "Le port de Brévillle attend."],
)
def test_a_word_of_the_sources_is_right(said: Say, text: str) -> None:
    assert said("spelling", text) == []


def test_nothing_is_said_where_nothing_is_installed(said: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calame.text.grammar.proofreader", lambda: None)
    monkeypatch.setattr("calame.text.spelling.proofreader", lambda: None)
    monkeypatch.setattr("calame.text.spelling._hunspell", lambda: None)
    assert said("grammar", "La piscine est fermé depuis mardi.") == []
    assert said("spelling", "La piscinne ferme.") == []
