"""What a person edits: an article or an outline goes out as Markdown and comes back as it was typed."""

import pytest

from calame.contracts import Article, Draft, Ledger, Outline, Paragraph, Section, SectionPlan, Sentence
from calame.errors import BriefError
from calame.publish.editable import editable_draft, read_draft
from calame.publish.editable_outline import editable_outline, read_outline


def words(draft: Draft) -> list[tuple[str, list[tuple[str, str]]]]:
    return [(s.heading, [(p.style, p.text) for p in s.paragraphs]) for s in draft.sections]


def reread(article: Article, text: str) -> Draft:
    return read_draft(text, article.draft, origin="texte.md")


def test_an_article_nobody_touched_comes_back_word_for_word(article: Article) -> None:
    found = reread(article, editable_draft(article.draft, article.review))
    assert found.metadata == article.draft.metadata
    assert words(found) == words(article.draft)


@pytest.mark.parametrize(
    "text",
    [
        "# dièse",
        "- tiret",
        "1. numéro",
        "*étoiles* _soulignés_ [crochets](x) `code`",
        "<b>html</b> <!-- note -->",
        "--- -->",
    ],
)
def test_marks_in_a_text_are_text(article: Article, text: str) -> None:
    paragraphs = (Paragraph(sentences=(Sentence(text=text),)),)
    sections = (Section(id="sec-1", kind="body", heading=text, paragraphs=paragraphs),)
    finding = article.review.findings[0].model_copy(update={"message": text, "remedy": text})
    place = finding.place.model_copy(update={"section": "sec-1", "sentence": 0, "excerpt": text})
    review = article.review.model_copy(update={"findings": (finding.model_copy(update={"place": place}),)})
    draft = article.draft.model_copy(update={"sections": sections})
    found = read_draft(editable_draft(draft, review), draft, origin="texte.md")
    assert words(found) == words(draft)


def test_findings_stand_behind_their_paragraph_as_comments(article: Article) -> None:
    blocks = editable_draft(article.draft, article.review).split("\n\n")
    at = next(place for place, block in enumerate(blocks) if "La criée a vendu" in block)
    assert blocks[at + 1].startswith("<!-- N1 bloquant : «\u00a0a vendu\u00a0» La réserve de la source est perdue")
    assert sum(block.startswith("<!-- N") for block in blocks) == len(article.review.findings)


def test_title_and_front_matter_are_read_and_a_key_left_out_keeps_its_value(article: Article) -> None:
    found = reread(article, "---\nslug: autre-nom\nsynonyms: [a, b]\n---\n\n# Autre titre\n\nUne phrase.\n")
    before = article.draft.metadata
    changed = {"title": "Autre titre", "slug": "autre-nom", "synonyms": ("a", "b")}
    assert found.metadata == before.model_copy(update=changed)


def test_values_of_the_front_matter_are_texts_whatever_they_look_like(article: Article) -> None:
    found = reread(article, "---\nkeyphrase: on\nseo_title: 1e3\nsynonyms: [2026-03-12, no]\ndescription:\n---\nUn.\n")
    metadata = found.metadata
    assert (metadata.keyphrase, metadata.seo_title) == ("on", "1e3")
    assert (metadata.synonyms, metadata.meta_description) == (("2026-03-12", "no"), "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("# Titre seul\n", "ne contient aucun paragraphe"),
        ("---\nslug: [\n---\n\nUne phrase.\n", "n’est pas du YAML lisible"),
        ("---\nslug: ../../etc\n---\n\nUne phrase.\n", "n’est pas sûr"),
        ("---\nslogan: x\n---\n\nUne phrase.\n", "clé inconnue (slogan)"),
        ("---\nslug: {a: 1}\n---\n\nUne phrase.\n", "'slug' doit être un texte"),
        ("---\nslug: x\n---\nUn.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "ligne 6 : un tableau"),
        ("Un.\n\n    deux\n", "ligne 3 : un bloc de code"),
        ("## A\n\n## B\n\nUn.\n", "rien ne suit l’intertitre «\u00a0A\u00a0»"),
        ("Un [lien](http://a.example).\n", "ligne 1 : un lien"),
        ("Un <b>gras</b>.\n", "ligne 1 : du HTML"),
        ("Une ![image](a.png).\n", "ligne 1 : une image"),
    ],
)
def test_what_an_article_cannot_hold_is_refused_with_its_place(article: Article, text: str, told: str) -> None:
    with pytest.raises(BriefError) as caught:
        reread(article, text)
    assert told in str(caught.value)
    assert "texte.md" in str(caught.value)


@pytest.fixture
def outline(article: Article) -> Outline:
    plans = (
        SectionPlan(id="lead", kind="lead", heading="", fact_ids=("F1",), words=15),
        SectionPlan(id="sec-1", kind="body", heading="La promesse de la maire", fact_ids=("F1", "F2"), words=40),
        SectionPlan(id="sec-2", kind="body", heading="Les mareyeurs", fact_ids=("F4",), words=20),
        SectionPlan(id="essentials", kind="essentials", heading="L’essentiel", fact_ids=("F1", "F4"), words=20),
    )
    return article.outline.model_copy(update={"sections": plans})


def replanned(text: str, outline: Outline, ledger: Ledger) -> Outline:
    return read_outline(text, outline, ledger, origin="plan.md")


def test_an_outline_nobody_touched_comes_back_as_it_was(article: Article, outline: Outline) -> None:
    text = editable_outline(outline, article.ledger)
    assert "## {hors plan}\n\n- F3 La criée aurait vendu" in text
    assert replanned(text, outline, article.ledger) == outline


def test_sections_move_are_renamed_and_added_and_facts_change_hands(article: Article, outline: Outline) -> None:
    text = """# Un autre titre

## {lead, 15 mots}
- F1

## Les 38 mareyeurs {sec-2, 30 mots}
- F4
- F2

## Le recul des ventes
- F3 La criée aurait vendu 1 240 tonnes
- F5
"""
    found = replanned(text, outline, article.ledger)
    assert found.metadata == outline.metadata.model_copy(update={"title": "Un autre titre"})
    told = [(plan.id, plan.kind, plan.heading, plan.fact_ids) for plan in found.sections]
    assert told == [
        ("lead", "lead", "", ("F1",)),
        ("sec-2", "body", "Les 38 mareyeurs", ("F4", "F2")),
        ("sec-3", "body", "Le recul des ventes", ("F3", "F5")),
    ]
    assert [plan.words for plan in found.sections][:2] == [15, 30]
    assert found.sections[2].words > 20


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("## A\n- F9 rien\n", "ligne 2 : le relevé n’a pas de fait 'F9'"),
        ("## A\n- F1\n## B\n- F1\n", "ligne 4 : le fait F1 est déjà dans une partie de corps (ligne 2)"),
        ("## A\n- F1\n- F1\n", "ligne 3 : le fait F1 est deux fois"),
        ("## A\n\n## B\n- F1\n", "ligne 1 : cette partie n’a aucun fait"),
        ("- F1\n", "ligne 1 : le fait F1 n’est dans aucune partie"),
        ("## A\n- F1\nbonjour\n", "ligne 3 : ce n’est ni un titre (#), ni un fait"),
        ("## A {sec-9, 10 mots}\n- F1\n", "ligne 1 : aucune partie ne s’appelle 'sec-9'"),
        (
            "## A {sec-1, 10 mots}\n- F1\n## B {sec-1, 10 mots}\n- F2\n",
            "ligne 3 : la partie 'sec-1' est déjà plus haut",
        ),
        ("## A {sec-1, 99999 mots}\n- F1\n", "ligne 1 : 99999 mots sont trop"),
        ("## {sec-1, 10 mots}\n- F1\n", "ligne 1 : cette partie n’a pas d’intertitre"),
        ("## Mon chapeau {lead, 10 mots}\n- F1\n", "ligne 1 : le chapeau n’a pas d’intertitre"),
        ("## {lead, 10 mots}\n- F1\n", "aucune partie de corps"),
        ("", "aucune partie de corps"),
        ("# A\n# B\n", "ligne 2 : il faut un seul titre"),
        ("---\nslug: a b\n---\n## A\n- F1\n", "n’est pas sûr"),
    ],
)
def test_an_outline_that_cannot_be_is_refused_with_its_line(
    article: Article, outline: Outline, text: str, told: str
) -> None:
    with pytest.raises(BriefError) as caught:
        replanned(text, outline, article.ledger)
    assert told in str(caught.value)
