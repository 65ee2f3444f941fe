"""What a person typed, given back to its facts: nothing for sentences that stand, retrieval for those that changed."""

import pytest

from calame.agents.editing import BY_HAND, edited_parts, followed, taken_in
from calame.contracts import Article, Draft, Paragraph, Section, Sentence
from calame.publish.editable import editable_draft, read_draft


def typed(article: Article, old: str = "", new: str = "") -> Draft:
    text = editable_draft(article.draft, article.review)
    assert old in text
    return read_draft(text.replace(old, new) if old else text, article.draft, origin="texte.md")


def taken(article: Article, old: str = "", new: str = "") -> Draft:
    return taken_in(typed(article, old, new), article.draft, article.ledger, article.sources)


def sentence(draft: Draft, words: str) -> Sentence:
    found = [s for section in draft.sections for p in section.paragraphs for s in p.sentences if words in s.text]
    return found[0]


def test_a_text_nobody_touched_is_the_same_draft_facts_and_all(article: Article) -> None:
    found = taken(article)
    assert found == article.draft
    assert edited_parts(article.draft, found) == ()


def test_lost_no_break_spaces_change_nothing(article: Article) -> None:
    text = editable_draft(article.draft).replace("\u00a0", " ").replace("\u202f", " ")
    assert taken_in(read_draft(text, article.draft, origin="t"), article.draft, article.ledger, article.sources) == (
        article.draft
    )


def test_a_changed_sentence_cites_the_fact_that_its_words_come_from(article: Article) -> None:
    found = taken(
        article,
        "La criée a vendu 1 240 tonnes de poisson en 2025.",
        "En 2025, la criée aurait vendu 1 240 tonnes de poisson.",
    )
    new = sentence(found, "aurait vendu")
    assert "F3" in new.fact_ids
    assert new.edits == (BY_HAND,)
    others = [one for section in found.sections for p in section.paragraphs for one in p.sentences if one is not new]
    assert not any(BY_HAND in one.edits for one in others)
    assert edited_parts(article.draft, found) == ("sec-1",)


def test_a_sentence_that_no_source_knows_cites_nothing(article: Article) -> None:
    found = taken(
        article,
        "Les 38 mareyeurs déchargent désormais à Port-Vaillant.",
        "Les 38 mareyeurs déchargent désormais à Port-Vaillant. Un festival de jazz animera le quartier cet automne.",
    )
    assert sentence(found, "jazz").fact_ids == ()
    assert sentence(found, "déchargent désormais").fact_ids == ("F4",)


def test_a_figure_changed_by_hand_still_cites_the_sentence_that_contradicts_it(article: Article) -> None:
    assert "F3" in sentence(taken(article, "1 240 tonnes", "1 900 tonnes"), "900 tonnes").fact_ids


def test_typed_text_gets_french_typography_and_questions_cite_nothing(article: Article) -> None:
    found = taken(article, "Qu’a promis la maire ?", "Qu'a promis Odile Kerven?")
    question = sentence(found, "Kerven\u202f?")
    assert question.text == "Qu’a promis Odile Kerven\u202f?"
    assert question.fact_ids == ()


def test_sections_keep_their_ids_when_renamed_moved_or_cut(article: Article) -> None:
    text = editable_draft(article.draft)
    head, lead, rest = text.partition("## La promesse de la maire")
    body, essentials, tail = rest.partition("## L’essentiel")
    moved = head + essentials + tail.rstrip("\n") + "\n\n" + "## Ce que promet la mairie" + body
    draft = read_draft(moved, article.draft, origin="t")
    found = taken_in(draft, article.draft, article.ledger, article.sources)
    assert lead
    assert [section.id for section in found.sections] == ["lead", "essentials", "faq", "sec-1"]
    assert found.sections[-1].heading == "Ce que promet la mairie"
    assert found.sections[-1].paragraphs == article.draft.section("sec-1").paragraphs
    gone = found.model_copy(update={"sections": found.sections[:-1]})
    assert [plan.id for plan in followed(article.outline, gone).sections] == ["lead", "essentials", "faq"]


def test_a_new_section_gets_a_plan_so_that_later_rounds_keep_it(article: Article) -> None:
    found = taken(
        article,
        "## L’essentiel",
        "## Le recul des ventes\n\nLa criée aurait vendu 1 240 tonnes de poisson en 2025.\n\n## L’essentiel",
    )
    assert [section.id for section in found.sections] == ["lead", "sec-1", "sec-2", "essentials", "faq"]
    plan = followed(article.outline, found).sections[2]
    assert (plan.id, plan.kind, plan.heading, plan.words) == ("sec-2", "body", "Le recul des ventes", 11)
    assert "F3" in plan.fact_ids


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("## La promesse de la maire", "###### La promesse d'hier"),
        ("## Questions et réponses", "## FAQ maison"),
        ("## L’essentiel", "Une phrase à moi.\n\n## Encore\n\n- Ceci.\n- Cela.\n\n## L’essentiel"),
        ("1 240", "1 900"),
    ],
)
def test_an_edit_taken_in_and_exported_again_is_the_same(article: Article, old: str, new: str) -> None:
    once = taken(article, old, new)
    assert once != article.draft
    again = read_draft(editable_draft(once), once, origin="t")
    assert taken_in(again, once, article.ledger, article.sources) == once


@pytest.mark.parametrize("text", ["", " ", "\u00a0", "…", "«" * 200, "a" * 5000, "\u202e\u0000abc"])
def test_odd_texts_are_taken_in_without_harm(article: Article, text: str) -> None:
    paragraph = Paragraph(sentences=(Sentence(text=text),))
    section = Section(id="x", kind="body", heading=text, paragraphs=(paragraph,))
    odd = article.draft.model_copy(update={"sections": (section,)})
    found = taken_in(odd, article.draft, article.ledger, article.sources)
    assert all(one.text.strip() for s in found.sections for p in s.paragraphs for one in p.sentences)
