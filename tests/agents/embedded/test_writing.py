"""What the embedded outliner and writer make of a source; ledgers are built by hand, one fact a sentence."""

import asyncio
import hashlib
from datetime import date

import pytest

from calame.agents.embedded.outliner import EmbeddedOutliner
from calame.agents.embedded.writer import EmbeddedWriter
from calame.agents.role import Context, OutlineTask, WriteTask
from calame.contracts import (
    RECAPS,
    Block,
    Brief,
    Conflict,
    Draft,
    Fact,
    Finding,
    Ledger,
    Outline,
    Paragraph,
    Place,
    Section,
    Sentence,
    Source,
    Span,
)
from calame.text.analysis import analyse
from calame.text.typography import french
from calame.text.words import count_words

STORY = (
    ("lead", "Le port de Brévent ferme son terminal."),
    ("lead", "La grève a commencé le 3 mars 2024, selon la préfecture du Morvan."),
    ("paragraph", "Le port de Brévent a fermé lundi son terminal à conteneurs, a annoncé la directrice Claire Aubry."),
    (
        "paragraph",
        (
            "La société Ankara Lines a perdu environ 40 millions d’euros au port de Brévent en mars 2024. "
            "Elle réclame une aide de l’État."
        ),
    ),
    (
        "paragraph",
        (
            "« Le terminal rouvrira en juin », a déclaré Claire Aubry. « Rien n’est certain », a-t-elle ajouté. "
            "Le maire de Brévent Paul Mercier a promis une réponse avant l’été."
        ),
    ),
    ("heading", "Une ville suspendue au port"),
    (
        "paragraph",
        (
            "La ville de Brévent compte 12 000 habitants et 900 dockers. "
            "Le conseil municipal de Brévent a voté mardi une aide de 2 millions d’euros. "
            "L’aide aux dockers de Brévent serait versée en avril 2024, selon la préfecture du Morvan. "
            "Paul Mercier a affirmé que la ville de Brévent tiendrait jusqu’en juin."
        ),
    ),
)


def source_of(pieces: tuple[tuple[str, str], ...] = STORY, name: str = "S1", publisher: str | None = None) -> Source:
    blocks, text = [], ""
    for kind, piece in pieces:
        text += "\n\n" if text else ""
        blocks.append(Block(kind=kind, start=len(text), end=len(text) + len(piece)))  # type: ignore[arg-type]  # literal
        text += piece
    return Source(
        id=name,
        text=text,
        blocks=tuple(blocks),
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        origin="-",
        publisher=publisher,
        published=date(2024, 3, 20),
    )


def ledger_of(*sources: Source) -> Ledger:
    facts: list[Fact] = []
    for source in sources:
        headings = [block for block in source.blocks if block.kind == "heading"]
        for sentence in analyse(source.text).sentences:
            if any(block.start <= sentence.start < block.end for block in headings):
                continue
            span = Span(source=source.id, start=sentence.start, end=sentence.end)
            facts.append(Fact(id=f"F{len(facts) + 1}", statement=sentence.text, spans=(span,), salience=0.5))
    return Ledger(facts=tuple(facts))


def outline_of(*sources: Source, ledger: Ledger | None = None, brief: Brief | None = None) -> Outline:
    task = OutlineTask(brief=brief or Brief(), sources=sources, ledger=ledger or ledger_of(*sources))
    return asyncio.run(EmbeddedOutliner().run(task, Context()))


def draft_of(
    *sources: Source,
    ledger: Ledger | None = None,
    brief: Brief | None = None,
    previous: Draft | None = None,
    findings: tuple[Finding, ...] = (),
    sections: tuple[str, ...] | None = None,
) -> Draft:
    ledger = ledger or ledger_of(*sources)
    outline = outline_of(*sources, ledger=ledger, brief=brief)
    task = WriteTask(
        brief=brief or Brief(),
        sources=sources,
        ledger=ledger,
        outline=outline,
        sections=sections or tuple(plan.id for plan in outline.sections),
        previous=previous,
        findings=findings,
    )
    result = asyncio.run(EmbeddedWriter().run(task, Context()))
    return Draft(metadata=outline.metadata, sections=result.sections)


@pytest.fixture(scope="module")
def story() -> Source:
    return source_of()


@pytest.fixture(scope="module")
def draft(story: Source) -> Draft:
    return draft_of(story)


def body_sentences(draft: Draft) -> list[Sentence]:
    sections = [section for section in draft.sections if section.kind == "body"]
    return [sentence for section in sections for paragraph in section.paragraphs for sentence in paragraph.sentences]


def all_sentences(draft: Draft) -> list[Sentence]:
    return [
        sentence
        for section in draft.sections
        for paragraph in section.paragraphs
        for sentence in paragraph.sentences
        if paragraph.style != "question"
    ]


def test_every_sentence_of_the_body_is_told_in_source_order_and_once(story: Source, draft: Draft) -> None:
    lead = [sentence.fact_ids for paragraph in draft.section("lead").paragraphs for sentence in paragraph.sentences]
    told = [*lead, *(sentence.fact_ids for sentence in body_sentences(draft))]
    numbers = [int(facts[0][1:]) for facts in told]
    assert sorted(set(numbers)) == numbers
    assert [fact.id for fact in ledger_of(story).facts] == [facts[0] for facts in told]


def test_every_sentence_cites_the_facts_of_its_source_sentence(draft: Draft) -> None:
    told = all_sentences(draft)
    assert told
    assert all(sentence.fact_ids for sentence in told)


def test_a_sentence_without_edits_is_the_source_in_french_typography(story: Source, draft: Draft) -> None:
    verbatim = french(story.text)
    unedited = [sentence.text for sentence in all_sentences(draft) if not sentence.edits]
    assert unedited
    assert [text for text in unedited if text not in verbatim] == []


def test_the_outline_budgets_are_what_the_writer_writes(story: Source, draft: Draft) -> None:
    planned = {plan.id: plan.words for plan in outline_of(story).sections}
    assert planned == {section.id: count_words(section.text) for section in draft.sections}


def test_every_fact_stands_in_one_body_section_at_most(story: Source) -> None:
    facts = [fact for plan in outline_of(story).sections if plan.kind == "body" for fact in plan.fact_ids]
    assert len(set(facts)) == len(facts)


def test_headings_differ_and_only_the_lead_has_none(story: Source) -> None:
    plans = outline_of(story).sections
    headings = [plan.heading for plan in plans if plan.kind != "lead"]
    assert all(headings)
    assert len(set(headings)) == len(headings)


FILLER = " ".join(
    f"Le quai numéro {n} du port de Brévent a reçu {n}0 navires chargés de blé en février." for n in range(2, 9)
)


def test_the_source_s_own_heading_is_kept() -> None:
    before = ("paragraph", FILLER.replace("blé", "bois"))
    pieces = (STORY[2], STORY[3], before, STORY[5], STORY[6], ("paragraph", FILLER))
    assert "Une ville suspendue au port" in [plan.heading for plan in outline_of(source_of(pieces)).sections]


def test_the_lead_is_short_and_opens_the_article(draft: Draft) -> None:
    first = draft.sections[0]
    assert (first.kind, first.heading) == ("lead", "")
    assert count_words(first.text) <= 60


def opening_of(*texts: str) -> Draft:
    return draft_of(source_of((*(("paragraph", text) for text in texts), ("paragraph", FILLER))))


def test_the_first_sentence_is_moved_to_the_lead_and_not_told_again() -> None:
    opening = "La ville de Brévent a ouvert lundi une école de voile sur le lac de Morance."
    draft = opening_of(f"{opening} Le maire de Brévent Paul Mercier a salué un beau chantier de trois ans.")
    assert draft.section("lead").text == opening
    assert opening not in [sentence.text for sentence in body_sentences(draft)]


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("« Nous ouvrons lundi », a annoncé le maire de Brévent Paul Mercier.", "Nous ouvrons lundi"),
        ("En témoignent les 40 bateaux amarrés lundi au ponton de Brévent.", "bateaux amarrés lundi"),
        ("Bernard, qui a fêté lundi ses 85 ans, a ouvert l’école de voile de Brévent.", "a fêté lundi"),
    ],
)
def test_what_cannot_open_the_article_stays_in_its_section(opening: str, told: str) -> None:
    draft = opening_of(opening, "Le maire de Brévent Paul Mercier a salué un beau chantier de trois ans.")
    assert any(told in sentence.text for sentence in body_sentences(draft))
    assert all(section.kind != "lead" for section in draft.sections)


def test_a_question_is_told_with_the_sentence_that_answers_it() -> None:
    text = "La ville de Brévent ouvre une école. Faut-il creuser le lac ? Le maire Paul Mercier y renonce."
    source = source_of((("paragraph", text), ("paragraph", FILLER)))
    facts = tuple(fact for fact in ledger_of(source).facts if "?" not in fact.statement)
    told = [sentence.text for sentence in all_sentences(draft_of(source, ledger=Ledger(facts=facts)))]
    assert any("le lac ? Le maire" in fold_spaces(sentence) for sentence in told)


def fold_spaces(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def test_recaps_stay_within_their_share(draft: Draft) -> None:
    recaps = sum(count_words(section.text) for section in draft.sections if section.kind in RECAPS)
    total = sum(count_words(section.text) for section in draft.sections)
    assert recaps <= 0.45 * total


def test_a_recap_has_two_rows_or_does_not_appear(draft: Draft) -> None:
    rows = [
        sum(paragraph.style != "question" for paragraph in section.paragraphs)
        for section in draft.sections
        if section.kind in RECAPS
    ]
    assert rows
    assert all(count >= 2 for count in rows)


def test_no_sentence_stands_in_two_recaps(draft: Draft) -> None:
    rows = [
        sentence.fact_ids
        for section in draft.sections
        if section.kind in RECAPS
        for paragraph in section.paragraphs
        for sentence in paragraph.sentences
        if paragraph.style != "question"
    ]
    assert len(set(rows)) == len(rows)


def test_the_same_task_gives_the_same_text(story: Source, draft: Draft) -> None:
    assert draft == draft_of(story)


def test_sections_can_be_written_one_by_one(story: Source, draft: Draft) -> None:
    assert len(draft.sections) > 1
    for section in draft.sections:
        assert (section,) == draft_of(story, sections=(section.id,)).sections


def test_a_maximum_drops_whole_passages_and_never_exceeds(story: Source) -> None:
    long = source_of((*STORY, ("paragraph", FILLER)))
    brief = Brief(min_words=60, max_words=120)
    short = draft_of(long, brief=brief)
    assert sum(count_words(section.text) for section in short.sections) <= 120


def test_metadata_fit_what_search_engines_show(story: Source) -> None:
    metadata = outline_of(story).metadata
    assert metadata.slug.isascii()
    assert len(metadata.slug) <= 75
    assert len(metadata.meta_description) <= 156
    assert metadata.meta_description.endswith((".", "!", "?", "»")) or metadata.meta_description == metadata.title
    assert metadata.meta_description != f"{metadata.title}."
    assert metadata.keyphrase.casefold() in story.text.casefold()


def test_the_client_s_title_and_keyphrase_win(story: Source) -> None:
    metadata = outline_of(story, brief=Brief(title="Mon titre", keyphrase="grève du port")).metadata
    assert (metadata.title, metadata.keyphrase) == ("Mon titre", "grève du port")
    assert metadata.slug == "mon-titre"  # no source says the keyphrase


def test_a_second_source_is_told_after_the_first_under_its_publisher() -> None:
    other = source_of(
        (("paragraph", "Le port voisin de Carsac accueille désormais dix cargos par semaine. Le trafic y a doublé."),),
        name="S2",
        publisher="La Gazette du Morvan",
    )
    written = draft_of(source_of(), other)
    told = body_sentences(written)
    assert "Selon La Gazette du Morvan, le port voisin de Carsac" in " ".join(sentence.text for sentence in told[-2:])


def test_a_conflict_is_told_with_both_sides_named() -> None:
    first = source_of((("paragraph", "Le port de Brévent emploie 900 dockers. " + FILLER),), publisher="Le Phare")
    second = source_of((("paragraph", "Le port de Brévent emploie 1 200 dockers."),), name="S2", publisher="La Gazette")
    ledger = ledger_of(first, second)
    pair = (ledger.facts[0].id, ledger.facts[-1].id)
    ledger = ledger.model_copy(update={"conflicts": (Conflict(fact_ids=pair, message="Le nombre diffère."),)})
    text = " ".join(section.text for section in draft_of(first, second, ledger=ledger).sections)
    assert "Selon Le Phare, le port de Brévent emploie 900 dockers." in text
    assert "Selon La Gazette, le port de Brévent emploie" in text


def finding_at(section: str, paragraph: int | None, sentence: int | None = 0, check: str = "support") -> Finding:
    place = Place(section=section, paragraph=paragraph, sentence=sentence)
    return Finding(id="N1", check=check, severity="blocker", place=place, message="Faux.")


def test_a_flagged_sentence_falls_back_to_its_source_and_the_rest_stays(story: Source, draft: Draft) -> None:
    section = next(section for section in draft.sections if section.kind == "body")
    bad = section.paragraphs[0].sentences[0].model_copy(update={"text": "Tout va bien.", "edits": ("time_front",)})
    first = section.paragraphs[0].model_copy(update={"sentences": (bad, *section.paragraphs[0].sentences[1:])})
    broken = section.model_copy(update={"paragraphs": (first, *section.paragraphs[1:])})
    before = draft.model_copy(
        update={"sections": tuple(broken if other.id == section.id else other for other in draft.sections)}
    )
    (mended,) = draft_of(story, previous=before, findings=(finding_at(section.id, 0),), sections=(section.id,)).sections
    assert mended.paragraphs[0].sentences[0].text in french(story.text)
    assert mended.paragraphs[0].sentences[1:] == section.paragraphs[0].sentences[1:]
    assert mended.paragraphs[1:] == section.paragraphs[1:]


def test_a_section_without_findings_comes_back_byte_for_byte(story: Source, draft: Draft) -> None:
    written = draft_of(story, previous=draft, findings=(finding_at("elsewhere", 0),))
    assert draft.sections == written.sections


def test_a_flagged_heading_is_renamed(story: Source, draft: Draft) -> None:
    section = next(section for section in draft.sections if section.kind == "body")
    finding = finding_at(section.id, None, None, check="headline")
    (renamed,) = draft_of(story, previous=draft, findings=(finding,), sections=(section.id,)).sections
    assert renamed.heading != section.heading
    assert renamed.paragraphs == section.paragraphs


def test_a_flagged_row_is_dropped_and_a_recap_of_one_row_with_it(story: Source) -> None:
    row = Paragraph(sentences=(Sentence(text="Une ligne.", fact_ids=("F1",)),), style="bullet")
    other = Paragraph(sentences=(Sentence(text="Une autre.", fact_ids=("F2",)),), style="bullet")
    third = Paragraph(sentences=(Sentence(text="La dernière.", fact_ids=("F4",)),), style="bullet")
    recap = Section(id="sec-1", kind="essentials", heading="L’essentiel", paragraphs=(row, other, third))
    before = Draft(metadata=outline_of(story).metadata, sections=(recap,))
    (kept,) = draft_of(story, previous=before, findings=(finding_at("sec-1", 1),), sections=("sec-1",)).sections
    assert (row, third) == kept.paragraphs
    two = before.model_copy(update={"sections": (recap.model_copy(update={"paragraphs": (row, other)}),)})
    assert draft_of(story, previous=two, findings=(finding_at("sec-1", 1),), sections=("sec-1",)).sections == ()


HOSTILE = ["\u202e\u200f", "\x00\x07 a", "« « « ", "\ud800 cassé.", "🙂" * 50, "- - - -", "a" * 5000, ". . . . ." * 200]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:12]))
def test_odd_text_gives_an_outline_and_no_crash(text: str) -> None:
    source = Source(
        id="S1", text=text, blocks=(Block(kind="paragraph", start=0, end=len(text)),), sha256="0" * 64, origin="-"
    )
    written = draft_of(source)
    assert outline_of(source).carried_words == sum(count_words(section.text) for section in written.sections)


def test_a_source_without_facts_gives_an_empty_article(story: Source) -> None:
    assert draft_of(story, ledger=Ledger(facts=())).sections == ()


def test_a_fragment_without_fact_goes_with_the_sentence_before_it() -> None:
    text = (
        "Le port de Brévent a fermé lundi. Une décision lourde. Elle inquiète la ville. "
        "Le maire de Brévent Paul Mercier a promis une aide. Un geste attendu. "
    )
    source = source_of((("paragraph", text + FILLER),))
    facts = tuple(fact for fact in ledger_of(source).facts if fact.statement[:2] != "Un")
    draft = draft_of(source, ledger=Ledger(facts=facts))
    told = all_sentences(draft)
    assert all(sentence.fact_ids for sentence in told)
    assert any(sentence.text.endswith("Une décision lourde.") for sentence in told)
    assert any(sentence.text.endswith("une aide. Un geste attendu.") for sentence in told)


def test_no_section_is_cut_before_a_sentence_that_opens_with_a_pronoun_or_demonstrative() -> None:
    named = (
        "Le conseil municipal de Brévent a voté une aide de {} euros aux dockers du port de Brévent, selon la mairie."
    )
    told = " ".join(named.format(number) for number in range(10, 18))
    text = f"{told} Ces derniers réclament davantage au maire de Brévent. {told.replace('aide', 'avance')}"
    sections = draft_of(source_of((("paragraph", text),))).sections
    assert len(sections) > 1
    assert any("Ces derniers" in section.text for section in sections)
    assert not any(section.text.startswith("Ces derniers") for section in sections)
