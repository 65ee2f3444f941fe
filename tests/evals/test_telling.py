"""Facts told and traps avoided, as far as signs show it."""

from typing import Literal

import pytest

from calame.contracts import Draft, Metadata, Paragraph, Section, Sentence
from calame.evals.cases import GoldFact, Trap
from calame.evals.passages import PassageError, Quotation, locate
from calame.evals.telling import fate, sentences, tells
from calame.sources import clean

SPAN = (Quotation(source="a.txt", text="x"),)
FACT = GoldFact(id="F1", fact="…", need="must", spans=SPAN, told=("312", "prefecture"))


def trap(*, bare: Literal["untold", "fallen"] = "untold", near: Literal["sentence", "paragraph"] = "sentence") -> Trap:
    return Trap(
        id="T1",
        kind="hedge",
        why="…",
        spans=SPAN,
        about=("usine",),
        kept=("pourrait | envisag*",),
        fallen=("va fermer | fermera",),
        bare=bare,
        near=near,
        careless="L’usine fermera.",
    )


def draft(*paragraphs: str, title: str = "Titre", heading: str = "") -> Draft:
    parts = tuple(Paragraph(sentences=(Sentence(text=text),)) for text in paragraphs)
    section = Section(id="lead", kind="lead", heading=heading, paragraphs=parts)
    return Draft(metadata=Metadata(title=title, slug="t", meta_description="", keyphrase=""), sections=(section,))


@pytest.mark.parametrize(
    ("paragraphs", "told"),
    [
        (("La préfecture compte 312 habitants.",), True),
        (("La préfecture a compté.", "Elle arrive à 312."), True),
        (("La préfecture a compté.", "Un.", "Deux.", "Elle arrive à 312."), False),
        (("La mairie compte 312 habitants.",), False),
        (("La préfecture en compte-t-elle 312 ?",), False),
    ],
)
def test_a_fact_is_told_when_its_signs_stand_near_one_another(paragraphs: tuple[str, ...], told: bool) -> None:
    assert tells(FACT, tuple(sentences(draft(*paragraphs)))) is told


def test_a_headline_tells_no_fact() -> None:
    assert not tells(FACT, tuple(sentences(draft("Rien.", title="La préfecture compte 312 habitants"))))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’usine pourrait fermer.", "kept"),
        ("L’usine fermera.", "fallen"),
        ("L’usine fermera-t-elle ?", "untold"),
        ("L’usine emploie 40 personnes.", "untold"),
        ("La mairie fermera.", "untold"),
        ("L’usine pourrait fermer. L’usine fermera.", "fallen"),
        ("L’usine, dont la fin est envisagée, fermera selon un élu.", "kept"),
    ],
)
def test_one_fallen_sentence_is_enough(text: str, expected: str) -> None:
    assert fate(trap(), tuple(sentences(draft(text)))).fate == expected


def test_a_headline_falls_too() -> None:
    said = tuple(sentences(draft("L’usine pourrait fermer.", title="L’usine va fermer")))
    assert fate(trap(), said).fate == "fallen"


def test_a_bare_sentence_falls_when_the_trap_says_so_but_not_beside_one_that_is_right() -> None:
    bare = trap(bare="fallen")
    assert fate(bare, tuple(sentences(draft("L’usine ferme.")))).fate == "fallen"
    assert fate(bare, tuple(sentences(draft("L’usine pourrait fermer. L’usine est grande.")))).fate == "kept"
    assert fate(bare, tuple(sentences(draft("Rien.", heading="L’usine")))).fate == "untold"


def test_the_precaution_may_stand_in_the_paragraph_when_the_trap_says_so() -> None:
    text = "La direction envisage le pire. L’usine fermera."
    assert fate(trap(), tuple(sentences(draft(text)))).fate == "fallen"
    assert fate(trap(near="paragraph"), tuple(sentences(draft(text)))).fate == "kept"


TEXT = "Le port de Vauclin a fermé lundi. " * 8 + "L'eau monte. L'eau baisse, dit le maire du port de Vauclin."


@pytest.mark.parametrize(
    ("text", "occurrence", "evidence"),
    [
        ("L’eau baisse", None, "L'eau baisse"),
        ("L'eau\n  baisse", None, "L'eau baisse"),
        ("Le port de Vauclin", 2, "Le port de Vauclin"),
    ],
)
def test_a_quotation_is_found_whatever_its_spaces_and_apostrophes(
    text: str, occurrence: int | None, evidence: str
) -> None:
    source = clean(TEXT, origin="a.txt", source_id="S1")
    span = locate(Quotation(source="a.txt", text=text, occurrence=occurrence), source)
    assert source.quote(span) == evidence


@pytest.mark.parametrize(
    ("text", "occurrence", "says"),
    [
        ("Le port de Vauclin", None, "occurrence"),
        ("Le port de Vauclin", 40, "occurrence: 40"),
        ("l’eau remonte", None, "mot pour mot"),
        ("  ", None, "copiez-le"),
    ],
)
def test_a_quotation_that_is_nowhere_or_everywhere_is_refused(text: str, occurrence: int | None, says: str) -> None:
    source = clean(TEXT, origin="a.txt", source_id="S1")
    with pytest.raises(PassageError, match=says):
        locate(Quotation(source="a.txt", text=text, occurrence=occurrence), source)
