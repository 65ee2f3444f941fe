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


Labelled = Callable[..., list[Finding]]


@pytest.fixture(name="labelled")
def what_labels_say(make_source: Make, make_section: Make, make_draft: Make, reviewed: Make) -> Labelled:
    """The findings about the labels of an article whose one sentence is right."""

    def label(check: str, *, heading: str = "La piscine", seo_title: str = "", **metadata: str) -> list[Finding]:
        draft = make_draft(make_section("Le conseil a fermé la piscine.", heading=heading), **metadata)
        tagged = draft.metadata.model_copy(update={"seo_title": seo_title})
        found: tuple[Finding, ...] = reviewed(
            draft.model_copy(update={"metadata": tagged}), make_source(EVIDENCE)
        ).findings
        return [finding for finding in found if finding.check == check]

    return label


WRONG = "La piscine est fermé lundi"
LABELS = [
    pytest.param("Le titre", {"title": WRONG}, None, id="title"),
    pytest.param("La balise title", {"title": "La piscine ferme", "seo_title": WRONG}, None, id="tag"),
    pytest.param("La description", {"description": f"Le conseil vote. {WRONG}."}, None, id="description"),
    pytest.param("Le sous-titre", {"heading": WRONG}, "sec-1", id="heading"),
]


@needs_grammalecte
@pytest.mark.parametrize(("what", "given", "section"), LABELS)
def test_a_fault_of_a_label_is_found_and_refuses_nothing(
    labelled: Labelled, what: str, given: dict[str, str], section: str | None
) -> None:
    (finding,) = labelled("labels", **given)
    assert finding.severity == "major"
    assert finding.message.startswith(f"{what} a une faute (participe passé), «\u00a0fermé\u00a0»")
    assert "fermée" in finding.remedy
    assert (finding.place.section, finding.place.sentence) == (section, None)
    assert labelled("grammar", **given) == []


@needs_lexicon
def test_a_misspelling_of_a_label_is_pointed_out(labelled: Labelled) -> None:
    (finding,) = labelled("spelling", title="La piscinne de Bréville ferme")
    assert finding.message.startswith("Le titre porte le mot «\u00a0piscinne\u00a0»")
    assert "piscine" in finding.remedy


@pytest.mark.parametrize(
    "text",
    [
        "Les agent du port ont protesté",
        "« Les élus a décidé seuls »\u00a0: la colère",
        "Piscine fermée, agents en colère",
        "Gouvernment du Tavrikan\u00a0: la piscine attend",
        "Bréville\u00a0: pourquoi la piscine ferme",
    ],
)
def test_a_label_in_the_words_of_a_source_or_of_headlines_is_right(labelled: Labelled, text: str) -> None:
    assert labelled("labels", title=text, heading=text) == labelled("spelling", title=text, heading=text) == []


def test_nothing_is_said_where_nothing_is_installed(
    said: Say, labelled: Labelled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("calame.text.grammar.proofreader", lambda: None)
    monkeypatch.setattr("calame.text.spelling.proofreader", lambda: None)
    monkeypatch.setattr("calame.text.spelling._hunspell", lambda: None)
    assert said("grammar", "La piscine est fermé depuis mardi.") == []
    assert said("spelling", "La piscinne ferme.") == []
    assert labelled("labels", title=WRONG) == []
