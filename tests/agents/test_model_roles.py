"""The model outliner, writer and critic on scripted replies."""

import asyncio

import pytest

from calame.agents.critic import ModelCritic, SentenceVerdict, VerifierReply
from calame.agents.outliner import ModelOutliner, OutlineReply, SectionReply
from calame.agents.role import Context, OutlineTask, ReviewTask, WriteTask
from calame.agents.writer import ModelWriter, ParagraphReply, SentenceReply, WriterReply, WrittenSection
from calame.contracts import (
    Block,
    Brief,
    Conflict,
    Doubt,
    Draft,
    Fact,
    Finding,
    Ledger,
    Metadata,
    Outline,
    Paragraph,
    Place,
    Review,
    Section,
    SectionPlan,
    Sentence,
    Source,
    Span,
)
from calame.errors import EndpointDownError, RoleError
from calame.models.scripted import Line, ScriptedModel
from calame.text.typography import french

STATEMENTS = (
    "Le conseil municipal de Valmer a voté mardi un budget de 12 millions d’euros.",
    "La maire de Valmer, Ana Ribes, a promis deux écoles.",
    "L’opposition de Valmer a quitté la salle avant le vote.",
    "Le musée de Valmer a reçu 4 000 visiteurs en 2025.",
)
TEXT = " ".join(STATEMENTS)


def source() -> Source:
    block = Block(kind="paragraph", start=0, end=len(TEXT))
    return Source(id="S1", text=TEXT, blocks=(block,), sha256="0" * 64, origin="valmer.txt")


def ledger() -> Ledger:
    facts = []
    for number, statement in enumerate(STATEMENTS, start=1):
        start = TEXT.index(statement)
        span = Span(source="S1", start=start, end=start + len(statement))
        facts.append(Fact(id=f"F{number}", statement=statement, spans=(span,), salience=0.75))
    return Ledger(facts=tuple(facts))


METADATA = Metadata(title="Valmer vote son budget", slug="valmer", meta_description="d", keyphrase="budget de Valmer")


def outline() -> Outline:
    plans = (
        SectionPlan(id="sec-1", kind="body", heading="Un budget voté", fact_ids=("F1", "F2"), words=40),
        SectionPlan(id="sec-2", kind="body", heading="Une opposition absente", fact_ids=("F3",), words=20),
        SectionPlan(id="sec-3", kind="body", heading="Un musée visité", fact_ids=("F4",), words=20),
    )
    return Outline(metadata=METADATA, sections=plans, carried_words=80)


def section(name: str, *sentences: tuple[str, str]) -> Section:
    made = tuple(Sentence(text=text, fact_ids=(fact_id,)) for text, fact_id in sentences)
    return Section(id=name, kind="body", heading=name, paragraphs=(Paragraph(sentences=made),))


def plan_reply(*sections: SectionReply) -> OutlineReply:
    return OutlineReply(
        title='Valmer "vote"',
        slug="../../etc",
        meta_description="Le budget.",
        keyphrase="budget de Valmer",
        synonyms=[],
        sections=list(sections),
    )


def body(*fact_ids: str, heading: str = "Un titre") -> SectionReply:
    return SectionReply(kind="body", heading=heading, fact_ids=list(fact_ids), words=500)


def planned(*sections: SectionReply, brief: Brief | None = None) -> Outline:
    task = OutlineTask(brief=brief or Brief(), sources=(source(),), ledger=ledger())
    return asyncio.run(ModelOutliner().run(task, Context(models=ScriptedModel([plan_reply(*sections)]))))


def test_a_fact_claimed_twice_stands_in_the_first_section_only() -> None:
    found = planned(body("F1", "F2"), body("F2", "F3", "F4"))
    assert [plan.fact_ids for plan in found.sections] == [("F1", "F2"), ("F3", "F4")]


def test_a_forgotten_fact_joins_its_neighbour_and_an_invented_one_is_dropped() -> None:
    found = planned(body("F1", "F99"), body("F4"))
    assert [plan.fact_ids for plan in found.sections] == [("F1", "F2"), ("F3", "F4")]


def test_budgets_add_up_to_what_the_facts_can_carry() -> None:
    found = planned(body("F1", "F2"), body("F3", "F4"))
    assert found.carried_words == 86
    assert [plan.words for plan in found.sections if plan.kind == "body"] == [29, 26]


def test_facts_stand_in_the_order_in_which_the_planner_tells_them() -> None:
    found = planned(body("F3", "F1"), body("F4", "F2"))
    assert [plan.fact_ids for plan in found.sections if plan.kind == "body"] == [("F3", "F1"), ("F4", "F2")]


def test_the_planner_is_told_what_the_body_holds_and_what_recaps_may_add() -> None:
    model = ScriptedModel([plan_reply(body("F1"))])
    task = OutlineTask(brief=Brief(min_words=50), sources=(source(),), ledger=ledger())
    asyncio.run(ModelOutliner().run(task, Context(models=model)))
    asked = model.requests[0].messages[-1].content
    assert "- Corps : les faits y tiennent environ" in asked
    assert "- Rappels : aucun, le corps suffit à la longueur" in asked


def test_each_question_asks_for_the_room_its_answer_may_take() -> None:
    model = ScriptedModel([plan_reply(body("F1"))])
    asyncio.run(
        ModelOutliner().run(OutlineTask(brief=Brief(), sources=(source(),), ledger=ledger()), Context(models=model))
    )
    assert model.requests[0].max_tokens == 4_000 + 30 * len(STATEMENTS)
    _, model = written(sections_reply("sec-2"), task=write_task("sec-2"))
    assert model.requests[0].max_tokens == 2_000 + 8 * 20


def test_a_slug_never_comes_from_the_model() -> None:
    assert "/" not in planned(body("F1")).metadata.slug
    assert planned(body("F1")).metadata.slug.startswith("budget-valmer")


def test_of_a_list_of_key_phrases_the_first_is_taken() -> None:
    reply = plan_reply(body("F1")).model_copy(update={"keyphrase": "budget, écoles, musée"})
    task = OutlineTask(brief=Brief(), sources=(source(),), ledger=ledger())
    found = asyncio.run(ModelOutliner().run(task, Context(models=ScriptedModel([reply]))))
    assert found.metadata.keyphrase == "budget"


@pytest.mark.parametrize(
    "section",
    [
        pytest.param(SectionReply(kind="faq", heading="?", fact_ids=["F1"], words=10), id="no-body"),
        pytest.param(SectionReply(kind="body", heading="Budget", fact_ids=[], words=10), id="no-facts"),
        pytest.param(SectionReply(kind="body", heading="Budget", fact_ids=["F99"], words=10), id="unknown-facts"),
    ],
)
def test_a_plan_that_tells_no_fact_gives_way_to_one_by_rules(section: SectionReply) -> None:
    found = planned(section)
    assert any(plan.kind == "body" and plan.fact_ids for plan in found.sections)


def test_a_plan_without_body_for_a_foreign_source_is_an_error_of_the_role() -> None:
    reply = plan_reply(SectionReply(kind="faq", heading="?", fact_ids=["F1"], words=10))
    foreign = source().model_copy(update={"language": "en"})
    task = OutlineTask(brief=Brief(), sources=(foreign,), ledger=ledger())
    with pytest.raises(RoleError, match="aucun fait à une partie de corps"):
        asyncio.run(ModelOutliner().run(task, Context(models=ScriptedModel([reply]))))


def written(*lines: Line, task: WriteTask) -> tuple[tuple[Section, ...], ScriptedModel]:
    model = ScriptedModel(lines)
    return asyncio.run(ModelWriter().run(task, Context(models=model))).sections, model


def sections_reply(*ids: str) -> WriterReply:
    paragraph = ParagraphReply(
        style="prose", sentences=[SentenceReply(text='Elle dit "oui"  .', fact_ids=["F1", "F1"])]
    )
    return WriterReply(sections=[WrittenSection(id=name, heading=None, paragraphs=[paragraph]) for name in ids])


def write_task(*sections: str, previous: Draft | None = None, findings: tuple[Finding, ...] = ()) -> WriteTask:
    return WriteTask(
        brief=Brief(),
        sources=(source(),),
        ledger=ledger(),
        outline=outline(),
        sections=sections,
        previous=previous,
        findings=findings,
    )


def test_sections_come_back_in_the_plans_order_and_strangers_are_dropped() -> None:
    sections, _ = written(sections_reply("sec-2", "sec-9", "sec-1"), task=write_task("sec-1", "sec-2"))
    assert [made.id for made in sections] == ["sec-1", "sec-2"]
    assert sections[0].heading == "Un budget voté"
    assert sections[0].paragraphs[0].sentences[0].fact_ids == ("F1",)


def test_a_first_draft_sends_every_fact_and_no_source_text() -> None:
    _, model = written(sections_reply("sec-1"), task=write_task("sec-1", "sec-2", "sec-3"))
    asked = model.requests[0].messages[-1].content
    assert all(statement in asked for statement in STATEMENTS)
    assert "environ 80 mots, car les faits n’en portent pas davantage" in asked


def draft_under_revision() -> Draft:
    return Draft(
        metadata=METADATA,
        sections=(
            section("sec-1", (STATEMENTS[0], "F1"), (STATEMENTS[1], "F2")),
            section("sec-2", (STATEMENTS[2], "F3"), ("Le musée a aussi doublé ses prix.", "F3")),
            section("sec-3", (STATEMENTS[3], "F4")),
        ),
    )


FOUND = Finding(
    id="N1",
    check="figures",
    severity="blocker",
    place=Place(section="sec-2", paragraph=0, sentence=1, start=9, end=32, excerpt="a aussi doublé ses prix"),
    message="Chiffre faux.",
    remedy="R. Source\u00a0: «\u00a0le passage\u00a0»",
)


def revised(*texts: str, findings: tuple[Finding, ...] = (FOUND,)) -> tuple[Section, str]:
    """Section 2 as a model answers it, and what the model was asked."""
    sentences = [SentenceReply(text=text, fact_ids=["F3"]) for text in texts]
    paragraph = ParagraphReply(style="prose", sentences=sentences)
    reply = WriterReply(sections=[WrittenSection(id="sec-2", heading=None, paragraphs=[paragraph])])
    task = write_task("sec-2", previous=draft_under_revision(), findings=findings)
    (made,), model = written(reply, task=task)
    return made, model.requests[0].messages[-1].content


def test_a_revision_sends_one_section_its_facts_its_findings_and_its_neighbours_edges() -> None:
    _, asked = revised("[1.1]")
    assert "- [1.2] « a aussi doublé ses prix » : Chiffre faux. R. Source" in asked
    assert STATEMENTS[2] in asked
    assert f"Phrase d’avant : {STATEMENTS[1]}" in asked
    assert f"Phrase d’après : {STATEMENTS[3]}" in asked
    assert STATEMENTS[0] not in asked


def test_in_a_revision_facts_text_and_findings_stand_behind_one_mark() -> None:
    _, asked = revised("[1.1]")
    mark = asked.split("<<<FAITS ")[1].split("\n")[0]
    for name, held in (("FAITS", STATEMENTS[2]), ("VERSION", "doublé ses prix"), ("CONSTATS", "Chiffre faux.")):
        assert asked.index(f"<<<{name} {mark}") < asked.index(held, asked.index(f"<<<{name}"))
        assert asked.index(held, asked.index(f"<<<{name}")) < asked.index(f"{name} {mark}>>>")


def test_a_passage_is_shown_once_a_sentence() -> None:
    again = FOUND.model_copy(update={"id": "N2", "message": "Nom faux."})
    _, asked = revised("[1.1]", findings=(FOUND, again))
    assert "Nom faux. R." in asked
    assert asked.count("le passage") == 1


def test_minor_findings_are_not_sent_back() -> None:
    minor = FOUND.model_copy(update={"severity": "minor", "message": "Détail."})
    assert "Détail." not in revised("[1.1]", findings=(FOUND, minor))[1]


@pytest.mark.parametrize("number", ["[1.1]", "1.1", " [1.1]. "])
def test_a_sentence_given_by_its_number_stands_byte_for_byte(number: str) -> None:
    section_2, _ = revised(number, "Le musée reste ouvert.")
    assert section_2.paragraphs[0].sentences[0] == draft_under_revision().sections[1].paragraphs[0].sentences[0]
    assert section_2.paragraphs[0].sentences[1].text == "Le musée reste ouvert."


def test_a_number_stands_for_its_sentence_once_and_only_for_one_that_exists() -> None:
    section_2, _ = revised("[1.1]", "[1.1]", "[7.3]")
    assert [sentence.text for sentence in section_2.paragraphs[0].sentences] == [STATEMENTS[2]]


def test_a_number_copied_with_its_sentence_is_not_printed() -> None:
    section_2, _ = revised("[1.2] (prose ; F3) Le musée reste ouvert.", "[1.1] Il ferme à 18 h.")
    assert section_2.text.split("\n")[0].startswith("Le musée reste ouvert. Il ferme")


def test_a_first_text_keeps_a_sentence_that_looks_like_a_number() -> None:
    paragraph = ParagraphReply(style="bullet", sentences=[SentenceReply(text="1.1", fact_ids=["F1"])])
    reply = WriterReply(sections=[WrittenSection(id="sec-1", heading=None, paragraphs=[paragraph])])
    (made,), _ = written(reply, task=write_task("sec-1"))
    assert made.text == "1.1"


def test_a_section_keeps_the_heading_it_was_given_in_an_earlier_revision() -> None:
    first, *rest = draft_under_revision().sections
    renamed = first.model_copy(update={"heading": "Un autre intertitre"})
    draft = draft_under_revision().model_copy(update={"sections": (renamed, *rest)})
    finding = FOUND.model_copy(update={"place": Place(section="sec-1")})
    (made,), model = written(sections_reply("sec-1"), task=write_task("sec-1", previous=draft, findings=(finding,)))
    assert made.heading == "Un autre intertitre"
    assert "« Un autre intertitre »" in model.requests[0].messages[-1].content


def test_after_a_new_plan_sections_are_written_not_revised() -> None:
    _, model = written(sections_reply("sec-2"), task=write_task("sec-2", previous=draft_under_revision()))
    asked = model.requests[0].messages[-1].content
    assert "<<<VERSION" not in asked
    assert "qu’un morceau de l’article, environ 20 mots" in asked


def test_a_section_is_told_only_of_disagreements_between_its_own_facts() -> None:
    within = Conflict(fact_ids=("F1", "F2"), message="Deux budgets.")
    across = Conflict(fact_ids=("F2", "F3"), message="Deux votes.")
    facts = ledger().model_copy(update={"conflicts": (within, across)})
    first, second = (
        written(sections_reply(name), task=write_task(name).model_copy(update={"ledger": facts}))[1]
        .requests[0]
        .messages[-1]
        .content
        for name in ("sec-1", "sec-2")
    )
    assert "Deux budgets." in first
    assert "Deux votes." not in first
    assert "Désaccords" not in second


def test_a_section_is_told_only_of_doubts_about_its_own_passages() -> None:
    start = TEXT.index("Le musée")
    doubt = Doubt(kind="unanchored_date", message="Quel mardi ?", span=Span(source="S1", start=0, end=20))
    other = Doubt(
        kind="ambiguous_figure", message="Quels visiteurs ?", span=Span(source="S1", start=start, end=start + 9)
    )
    facts = ledger().model_copy(update={"doubts": (doubt, other)})
    _, model = written(sections_reply("sec-1"), task=write_task("sec-1").model_copy(update={"ledger": facts}))
    asked = model.requests[0].messages[-1].content
    assert "Quel mardi ?" in asked
    assert "Quels visiteurs ?" not in asked


def test_a_revision_that_brings_no_section_back_is_an_error_of_the_role() -> None:
    standing = Draft(metadata=METADATA, sections=(section("sec-1", (STATEMENTS[0], "F1")),))
    with pytest.raises(RoleError, match="aucune des parties"):
        written(sections_reply("sec-8", "sec-9"), task=write_task("sec-1", previous=standing))


def test_a_first_text_without_the_sections_asked_for_is_written_by_rules() -> None:
    sections, _ = written(sections_reply("sec-8", "sec-9"), task=write_task("sec-3"))
    assert [(made.id, made.text) for made in sections] == [("sec-3", french(STATEMENTS[3]))]


def test_the_only_section_asked_for_may_come_under_any_name() -> None:
    sections, _ = written(sections_reply("corps"), task=write_task("sec-1"))
    assert [made.id for made in sections] == ["sec-1"]


PARAPHRASE = "Deux établissements scolaires verront le jour, assure Ana Ribes, maire de Valmer."


def reviewed(*lines: Line, previous: Review | None = None, text: str = PARAPHRASE) -> tuple[Review, ScriptedModel]:
    draft = Draft(
        metadata=METADATA,
        sections=(section("sec-1", (STATEMENTS[0], "F1"), (text, "F2")), section("sec-2", (STATEMENTS[2], "F3"))),
    )
    task = ReviewTask(
        brief=Brief(min_words=50),
        sources=(source(),),
        ledger=ledger(),
        outline=outline(),
        draft=draft,
        previous=previous,
    )
    model = ScriptedModel(lines)
    return asyncio.run(ModelCritic().run(task, Context(models=model))), model


def verdict(kind: str, words: str = "") -> VerifierReply:
    said = SentenceVerdict.model_validate({"number": 1, "verdict": kind, "words": words, "reason": "Raison."})
    return VerifierReply(verdicts=[said])


def of_verifier(review: Review) -> list[Finding]:
    return [finding for finding in review.findings if finding.check == "verifier"]


def test_only_the_sentence_that_rules_leave_undecided_is_asked_about() -> None:
    review, model = reviewed(verdict("supported"))
    asked = model.requests[0].messages[-1].content
    assert len(model.requests) == 1
    assert PARAPHRASE in asked
    assert f"phrase : {STATEMENTS[0]}" not in asked
    assert not of_verifier(review)


@pytest.mark.parametrize("kind", ["contradicted", "not_in_sources"])
def test_a_no_is_a_blocker_at_the_words_that_decide(kind: str) -> None:
    review, _ = reviewed(verdict(kind, "verront le jour"))
    (finding,) = of_verifier(review)
    assert finding.severity == "blocker"
    assert finding.place.excerpt == "verront le jour"
    assert review.accepted is False


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((VerifierReply(verdicts=[]),), id="empty-list"),
        pytest.param(("non", "toujours non", "encore non"), id="no-json"),
    ],
)
def test_no_answer_is_a_fail(lines: tuple[Line, ...]) -> None:
    review, _ = reviewed(*lines)
    assert len(of_verifier(review)) == 1
    assert review.accepted is False


def test_an_endpoint_that_is_down_is_not_taken_for_an_answer() -> None:
    down = EndpointDownError("panne", seat="review", endpoint="scripted")
    with pytest.raises(EndpointDownError):
        reviewed(down, down, down, down)


def test_a_yes_does_not_overrule_a_rule() -> None:
    review, model = reviewed(verdict("supported"), text="La maire de Valmer, Ana Ribes, a promis neuf écoles.")
    assert any(finding.check == "figures" for finding in review.findings)
    assert not model.requests


def test_a_sentence_that_was_borne_out_is_not_asked_about_again() -> None:
    first, _ = reviewed(verdict("supported"))
    again, model = reviewed(previous=first)
    assert not model.requests
    assert not of_verifier(again)
