"""A person in the loop, with scripted roles: each answer at each of the three places."""

import asyncio
from collections.abc import Sequence
from typing import Any, ClassVar, cast

import pytest
from langgraph.checkpoint.memory import InMemorySaver  # noqa: TID251  # what a graph needs to be interrupted
from langgraph.types import Command  # noqa: TID251  # how it is answered

from calame.agents.answers import check
from calame.agents.registry import Team
from calame.agents.role import Context, OutlineTask, ReviewTask, WriteResult, WriteTask
from calame.contracts import (
    Article,
    AskStep,
    Block,
    Brief,
    Decision,
    Draft,
    Extraction,
    Fact,
    Finding,
    Measure,
    Metadata,
    Outline,
    Paragraph,
    Place,
    Question,
    Review,
    Section,
    SectionPlan,
    Sentence,
    Source,
    Span,
    Verdict,
)
from calame.errors import BriefError, RoleError
from calame.graph.asking import answer_of, question_of
from calame.graph.notes import MemoryNotes
from calame.graph.result import article_of
from calame.graph.runner import stop_rule
from calame.graph.state import RunContext, State, first_state
from calame.graph.workflow import build
from calame.settings import Settings

BUDGET = "Le conseil de Valmer a voté mardi un budget de 12 millions d’euros."
ROAD = "La rue du Moulin sera refaite en avril, selon la mairie."
TEXT = f"{BUDGET}\n\n{ROAD}"
SOURCE = Source(
    id="S1",
    text=TEXT,
    blocks=(
        Block(kind="paragraph", start=0, end=len(BUDGET)),
        Block(kind="paragraph", start=len(BUDGET) + 2, end=len(TEXT)),
    ),
    sha256="a" * 64,
    origin="valmer.txt",
)
FACTS = tuple(
    Fact(
        id=f"F{n}", statement=said, spans=(Span(source="S1", start=TEXT.index(said), end=TEXT.index(said) + len(said)),)
    )
    for n, said in enumerate((BUDGET, ROAD), start=1)
)
WRONG = "faux"
"""A sentence that holds this word is found wrong by the scripted critic."""


class Extractor:
    name: ClassVar[str] = "scripted"

    async def run(self, task: Any, context: Context) -> Extraction:
        return Extraction(source="S1", facts=FACTS)


class Outliner:
    """`Plan n`, n counting the times it was asked."""

    name: ClassVar[str] = "scripted"

    def __init__(self, *, fails_on: int = 0) -> None:
        self.asked: list[OutlineTask] = []
        self._fails_on = fails_on

    async def run(self, task: OutlineTask, context: Context) -> Outline:
        self.asked.append(task)
        if len(self.asked) == self._fails_on:
            raise RoleError("pas de plan", role="outline")
        plans = tuple(
            SectionPlan(id=f"sec-{n}", kind="body", heading=heading, fact_ids=(f"F{n}",), words=20)
            for n, heading in enumerate(("Le budget", "La rue"), start=1)
        )
        metadata = Metadata(title=f"Plan {len(self.asked)}", slug="plan", meta_description="d", keyphrase="budget")
        return Outline(metadata=metadata, sections=plans, carried_words=40)


class Writer:
    """The facts' own words; `wrong` turns of a section say something wrong instead."""

    name: ClassVar[str] = "scripted"

    def __init__(self, wrong: dict[str, int] | None = None) -> None:
        self.asked: list[WriteTask] = []
        self._wrong = dict(wrong or {})

    async def run(self, task: WriteTask, context: Context) -> WriteResult:
        self.asked.append(task)
        plans = [plan for plan in task.outline.sections if plan.id in task.sections]
        return WriteResult(sections=tuple(self._section(plan) for plan in plans))

    def _section(self, plan: SectionPlan) -> Section:
        left = self._wrong.get(plan.id, 0)
        self._wrong[plan.id] = left - 1
        said = [f"{WRONG} {left}."] if left > 0 else [fact.statement for fact in FACTS if fact.id in plan.fact_ids]
        turn = sum(plan.id in task.sections for task in self.asked)
        words = tuple(Sentence(text=f"{text} (version {turn})", fact_ids=plan.fact_ids) for text in said)
        return Section(id=plan.id, kind="body", heading=plan.heading, paragraphs=(Paragraph(sentences=words),))


class Critic:
    """Finds a blocker in each wrong sentence; accuracy is gated."""

    name: ClassVar[str] = "scripted"

    def __init__(self) -> None:
        self.read: list[Draft] = []

    async def run(self, task: ReviewTask, context: Context) -> Review:
        self.read.append(task.draft)
        verdicts = tuple(
            Verdict(section=s.id, paragraph=p, sentence=n, supported=WRONG not in sentence.text)
            for s in task.draft.sections
            for p, paragraph in enumerate(s.paragraphs)
            for n, sentence in enumerate(paragraph.sentences)
        )
        bad = [v for v in verdicts if not v.supported]
        findings = tuple(
            Finding(
                id=f"N{n}",
                check="figures",
                severity="blocker",
                place=Place(section=v.section, paragraph=v.paragraph, sentence=v.sentence),
                message="C’est faux.",
            )
            for n, v in enumerate(bad, start=1)
        )
        held = Measure(name="accuracy", label="Exactitude", value=100 if not bad else 0, unit="%", passed=not bad)
        return Review(
            round=task.draft.round,
            findings=findings,
            measures=(held,),
            verdicts=verdicts,
            words=700,
            words_missing=0,
            accepted=not findings,
        )


class Unaided(Team):
    """A team without a last resort: what its writer cannot mend stays."""

    rescues = False


class Desk:
    """A run with its team at hand; it stops whenever a person is asked."""

    def __init__(self, *ask: AskStep, wrong: dict[str, int] | None = None, outliner: Outliner | None = None) -> None:
        self.outliner, self.writer, self.critic = outliner or Outliner(), Writer(wrong), Critic()
        self.notes = MemoryNotes()
        self.context = RunContext(notes=self.notes)
        self._ask = ask
        self._saver = InMemorySaver()
        self._thread = 0
        self.rounds = 3
        self.kind = Unaided if wrong and max(wrong.values()) > self.rounds else Team
        self.final: dict[str, Any] = {}
        self.question: Question

    def start(self) -> Question | Article:
        """Begin, or begin anew: what is asked first, or the article."""
        self._thread += 1
        return asyncio.run(self._run(None))

    def answer(self, **decision: Any) -> Question | Article:
        """Answer what is asked: the next question, or the article."""
        return asyncio.run(self._run(Decision.model_validate(decision)))

    async def _run(self, decision: Decision | None) -> Question | Article:
        team = self.kind("scripted", Extractor(), self.outliner, self.writer, self.critic)
        graph = build(team, stop_rule(Settings(max_rounds=self.rounds)), self._saver)
        vault = self.context.vault
        if decision is None:
            given: Any = await first_state(vault, Brief(), (SOURCE,), self._ask)
        else:
            check(decision, self.question)
            given = Command(resume=await answer_of(decision, vault))
        config: Any = {"configurable": {"thread_id": str(self._thread)}, "recursion_limit": 200}
        self.final = await graph.ainvoke(given, config, context=self.context)
        if "__interrupt__" in self.final:
            self.question = await question_of(self.final["__interrupt__"][0].value, vault)
            return self.question
        return await article_of(cast("State", self.final), vault, team="scripted", writer="scripted")


def asked(found: Question | Article) -> Question:
    assert isinstance(found, Question)
    return found


def done(found: Question | Article) -> Article:
    assert isinstance(found, Article)
    return found


def texts(draft: Draft | None) -> list[str]:
    assert draft is not None
    return [section.text for section in draft.sections]


def typed(*sections: tuple[str, str], title: str = "Plan 1") -> Draft:
    """An edited draft as its text is read: headings and paragraphs, no facts."""
    return Draft(
        metadata=Metadata(title=title, slug="plan", meta_description="d", keyphrase="budget"),
        sections=tuple(
            Section(id=f"x{n}", kind="body", heading=heading, paragraphs=(Paragraph(sentences=(Sentence(text=text),)),))
            for n, (heading, text) in enumerate(sections)
        ),
    )


def actions(article: Article) -> list[tuple[str, str]]:
    return [(one.step, one.action) for one in article.interventions]


def test_nobody_is_asked_unless_it_is_asked_for() -> None:
    article = done(Desk().start())
    assert (article.outcome, article.interventions) == ("accepted", ())


# the outline


def test_an_outline_is_shown_before_a_word_is_written_and_written_out_when_accepted() -> None:
    desk = Desk("outline")
    question = asked(desk.start())
    assert (question.step, question.draft, question.outline.metadata.title) == ("outline", None, "Plan 1")
    assert desk.writer.asked == []
    article = done(desk.answer(action="accept"))
    assert (article.outcome, actions(article)) == ("accepted", [("outline", "accept")])


def test_an_edited_outline_is_the_one_that_is_written() -> None:
    desk = Desk("outline")
    outline = asked(desk.start()).outline
    plan = outline.sections[1].model_copy(update={"heading": "La rue du Moulin", "fact_ids": ("F1", "F2")})
    edited = outline.model_copy(update={"sections": (plan,)})
    article = done(desk.answer(action="edit", outline=edited))
    assert [section.heading for section in article.draft.sections] == ["La rue du Moulin"]
    assert len(desk.critic.read) == 1
    assert article.interventions[0].edited == ("outline",)


def test_words_about_an_outline_reach_the_outliner_and_the_new_one_is_shown() -> None:
    desk = Desk("outline")
    desk.start()
    question = asked(desk.answer(action="say", words="La rue d’abord."))
    assert question.outline.metadata.title == "Plan 2"
    assert "La rue d’abord." in desk.outliner.asked[1].findings[0].message
    article = done(desk.answer(action="accept"))
    assert [one.words for one in article.interventions] == ["La rue d’abord.", ""]
    assert len(desk.writer.asked) == 1


def test_an_outliner_that_fails_on_words_leaves_the_outline_and_says_so() -> None:
    desk = Desk("outline", outliner=Outliner(fails_on=2))
    desk.start()
    question = asked(desk.answer(action="say", words="La rue d’abord."))
    assert question.outline.metadata.title == "Plan 1"
    assert "pas de plan" in question.notice
    assert done(desk.answer(action="accept")).outcome == "accepted"


# the review


def test_a_review_is_shown_each_round_and_going_on_sends_its_findings_to_the_writer() -> None:
    desk = Desk("review", wrong={"sec-2": 1})
    question = asked(desk.start())
    assert question.review is not None
    assert [finding.id for finding in question.review.findings] == ["N1"]
    question = asked(desk.answer(action="accept"))
    assert question.review is not None
    assert question.review.accepted
    assert desk.writer.asked[1].sections == ("sec-2",)
    article = done(desk.answer(action="accept"))
    assert (article.outcome, len(desk.critic.read)) == ("accepted", 2)


def test_an_edited_draft_goes_through_the_critic_and_is_shown_again_with_what_it_finds() -> None:
    desk = Desk("review")
    asked(desk.start())
    question = asked(desk.answer(action="edit", draft=typed(("Le budget", "C’est faux."), ("La rue", ROAD))))
    assert desk.critic.read[1].section("sec-1").text == "C’est faux."
    assert question.review is not None
    assert [finding.place.section for finding in question.review.findings] == ["sec-1"]
    assert question.draft is not None
    assert question.draft.section("sec-2").paragraphs[0].sentences[0].fact_ids == ("F2",)
    assert len(desk.writer.asked) == 1


def test_a_worse_edit_is_kept_for_it_is_the_persons_and_its_round_is_not_the_loops() -> None:
    desk = Desk("review", wrong={"sec-2": 1})
    desk.rounds = 2
    asked(desk.start())
    edit = typed(("Le budget", "C’est faux."), ("La rue", "Autre chose de faux."))
    question = asked(desk.answer(action="edit", draft=edit))
    assert texts(question.draft) == ["C’est faux.", "Autre chose de faux."]
    question = asked(desk.answer(action="accept"))
    article = done(desk.answer(action="accept"))
    assert article.outcome == "accepted"
    assert [(turn.asked, turn.kept) for turn in article.rounds] == [(False, True), (True, True), (False, True)]


def test_sections_added_or_cut_by_hand_stay_so_in_later_rounds() -> None:
    desk = Desk("review")
    asked(desk.start())
    edit = typed(("La rue", f"{ROAD} (version 1)"), ("Autre", "C’est faux."))
    question = asked(desk.answer(action="edit", draft=edit))
    assert [plan.id for plan in question.outline.sections] == ["sec-2", "sec-1"] or question.draft is not None
    question = asked(desk.answer(action="accept"))
    assert question.draft is not None
    assert [section.heading for section in question.draft.sections] == ["La rue", "Autre"]


def test_words_go_to_the_writer_of_the_part_they_name_with_the_rest_frozen() -> None:
    desk = Desk("review")
    asked(desk.start())
    question = asked(desk.answer(action="say", words="La rue : citez la mairie"))
    task = desk.writer.asked[1]
    assert task.sections == ("sec-2",)
    assert [finding.message for finding in task.findings] == [
        "Une personne demande, pour cette partie : « citez la mairie »"
    ]
    assert texts(question.draft) == [f"{BUDGET} (version 1)", f"{ROAD} (version 2)"]
    assert question.notice == "Changé au tour 2 : La rue."
    article = done(desk.answer(action="accept"))
    assert article.interventions[0].words == "La rue : citez la mairie"
    assert [finding.check for finding in article.review.findings] == []


def test_words_about_nothing_in_particular_go_to_every_section_side_by_side() -> None:
    desk = Desk("review")
    asked(desk.start())
    asked(desk.answer(action="say", words="Plus vivant."))
    assert sorted(task.sections for task in desk.writer.asked[1:]) == [("sec-1",), ("sec-2",)]


def test_words_about_the_title_change_it_and_leave_the_text() -> None:
    desk = Desk("review")
    asked(desk.start())
    question = asked(desk.answer(action="say", words="titre : plus court"))
    assert question.outline.metadata.title == "Plan 2"
    assert question.draft is not None
    assert question.draft.metadata.title == "Plan 2"
    assert (texts(question.draft), len(desk.writer.asked)) == ([f"{BUDGET} (version 1)", f"{ROAD} (version 1)"], 1)


def test_a_revision_that_makes_it_worse_is_dropped_and_the_next_question_says_so() -> None:
    desk = Desk("review")
    asked(desk.start())
    desk.writer._wrong = {"sec-2": 1}
    question = asked(desk.answer(action="say", words="2 : citez la mairie"))
    assert texts(question.draft)[1] == f"{ROAD} (version 1)"
    assert "Le tour 2 est écarté" in question.notice
    article = done(desk.answer(action="accept"))
    assert (article.outcome, article.review.findings) == ("accepted", ())


def test_an_overruled_finding_blocks_no_longer_and_is_kept_with_its_reason() -> None:
    desk = Desk("review", wrong={"sec-2": 9})
    asked(desk.start())
    article = done(desk.answer(action="overrule", overrules={"N1": "Vu de mes yeux."}))
    assert (article.outcome, len(desk.writer.asked)) == ("accepted", 1)
    assert [(one.finding.id, one.why) for one in article.review.overruled] == [("N1", "Vu de mes yeux.")]
    assert article.interventions[0].overruled == ("N1",)
    assert article.reason.endswith("1\u00a0constat écarté par une personne.")


def test_an_overruled_finding_stays_so_when_another_section_is_revised() -> None:
    desk = Desk("review", wrong={"sec-1": 9, "sec-2": 1})
    asked(desk.start())
    question = asked(desk.answer(action="overrule", overrules={"N1": "Vu."}))
    assert question.review is not None
    assert question.review.accepted
    assert [one.why for one in question.review.overruled] == ["Vu."]
    assert [task.sections for task in desk.writer.asked[1:]] == [("sec-2",)]
    assert done(desk.answer(action="accept")).outcome == "accepted"


def test_stopping_keeps_the_best_draft_as_to_be_reviewed() -> None:
    desk = Desk("review")
    asked(desk.start())
    article = done(desk.answer(action="stop"))
    assert (article.outcome, article.reason) == ("needs_review", "Arrêté par une personne.")
    assert texts(article.draft) == [f"{BUDGET} (version 1)", f"{ROAD} (version 1)"]


# the end


def test_the_article_is_shown_before_it_is_published_whatever_the_loop_made_of_it() -> None:
    desk = Desk("final", wrong={"sec-2": 9})
    question = asked(desk.start())
    assert question.step == "final"
    assert question.review is not None
    assert not question.review.accepted
    article = done(desk.answer(action="accept"))
    assert article.outcome == "needs_review"
    assert article.reason.startswith("Publié tel quel, sur décision d’une personne.")


def test_overruling_one_of_two_at_the_end_asks_again_and_the_last_one_publishes() -> None:
    desk = Desk("final", wrong={"sec-1": 9, "sec-2": 9})
    asked(desk.start())
    question = asked(desk.answer(action="overrule", overrules={"N1": "Vu."}))
    assert question.review is not None
    (left,) = question.review.findings
    article = done(desk.answer(action="overrule", overrules={left.id: "Vu aussi."}))
    assert article.outcome == "accepted"
    assert [one.why for one in article.review.overruled] == ["Vu.", "Vu aussi."]


def test_an_edit_at_the_end_is_judged_and_never_rewritten_behind_the_persons_back() -> None:
    desk = Desk("final")
    asked(desk.start())
    question = asked(desk.answer(action="edit", draft=typed(("Le budget", "C’est faux."), ("La rue", ROAD))))
    assert (question.step, texts(question.draft)[0]) == ("final", "C’est faux.")
    assert len(desk.writer.asked) == 1
    article = done(desk.answer(action="accept", overrules={"N1": "C’est vrai."}))
    assert (article.outcome, article.draft.section("sec-1").text) == ("accepted", "C’est faux.")


def test_words_at_the_end_are_heard_when_all_rounds_are_spent() -> None:
    desk = Desk("final", wrong={"sec-2": 3})
    desk.rounds = 2
    asked(desk.start())
    before = len(desk.writer.asked)
    question = asked(desk.answer(action="say", words="2 : d’après la mairie"))
    assert (question.step, len(desk.writer.asked) - before) == ("final", 1)
    article = done(desk.answer(action="stop"))
    assert article.outcome == "needs_review"


def test_who_approved_the_accepted_draft_is_not_asked_about_it_twice() -> None:
    desk = Desk("review", "final")
    asked(desk.start())
    assert done(desk.answer(action="accept")).outcome == "accepted"
    desk = Desk("outline", "review", "final", wrong={"sec-2": 9})
    steps = [asked(desk.start()).step]
    found = desk.answer(action="accept")
    while isinstance(found, Question):
        steps.append(found.step)
        found = desk.answer(action="accept")
    assert steps[0] == "outline"
    assert steps[-1] == "final"
    assert set(steps[1:-1]) == {"review"}


def test_an_edit_that_changes_nothing_asks_again_and_says_so() -> None:
    desk = Desk("final")
    question = asked(desk.start())
    again = asked(desk.answer(action="edit", draft=question.draft))
    assert "rien n’a changé" in again.notice
    assert len(desk.critic.read) == 1


# begun anew


def test_a_run_begun_anew_hears_its_answers_again_without_asking() -> None:
    desk = Desk("outline", "review", wrong={"sec-2": 9})
    desk.start()
    desk.answer(action="accept")
    first = done(desk.answer(action="stop"))
    desk.outliner, desk.writer, desk.critic = Outliner(), Writer({"sec-2": 9}), Critic()
    again = done(desk.start())
    assert (actions(again), again.draft) == (actions(first), first.draft)


def test_an_answer_to_another_draft_is_asked_for_again() -> None:
    desk = Desk("review", wrong={"sec-2": 9})
    desk.start()
    done(desk.answer(action="overrule", overrules={"N1": "Vu."}))
    desk.outliner, desk.writer, desk.critic = Outliner(), Writer({"sec-1": 9}), Critic()
    question = asked(desk.start())
    assert question.review is not None
    assert question.review.overruled == ()


# what cannot be


@pytest.mark.parametrize(
    ("ask", "decision", "told"),
    [
        ("review", {"action": "overrule", "overrules": {"F3": "non"}}, "Aucun constat ne s’appelle 'F3' : il y a N1"),
        ("outline", {"action": "overrule", "overrules": {"N1": "non"}}, "aucun constat à écarter"),
        ("outline", {"action": "stop"}, "Aucun texte n’est encore écrit"),
        ("outline", {"action": "edit", "draft": typed(("a", "b"))}, "attend un plan"),
        (
            "final",
            {"action": "edit", "outline": Outline(metadata=typed().metadata, sections=(), carried_words=0)},
            "attend un article",
        ),
        ("review", {"action": "say", "words": "x" * 3000}, "3000 caractères"),
    ],
)
def test_an_answer_that_cannot_be_is_refused_and_the_run_waits_on(
    ask: AskStep, decision: dict[str, Any], told: str
) -> None:
    desk = Desk(ask, wrong={"sec-2": 9})
    asked(desk.start())
    with pytest.raises(BriefError) as caught:
        desk.answer(**decision)
    assert told in str(caught.value)
    assert done_after(desk, ["accept", "stop"]).interventions


def done_after(desk: Desk, answers: Sequence[str]) -> Article:
    found: Question | Article = desk.question
    for action in answers:
        if isinstance(found, Question):
            found = desk.answer(action=action)
    while isinstance(found, Question):
        found = desk.answer(action="stop")
    return found


@pytest.mark.parametrize("ask", ["outline", "review"])
def test_roles_that_apply_rules_are_sent_no_words(ask: AskStep) -> None:
    desk = Desk(ask)
    desk.outliner.name = desk.writer.name = "embedded"  # type: ignore[misc]  # a stand-in for the embedded team
    asked(desk.start())
    with pytest.raises(BriefError, match="ne suit pas de demande en mots"):
        desk.answer(action="say", words="Plus court.")


@pytest.mark.parametrize(
    "decision",
    [{"action": "say"}, {"action": "say", "words": " "}, {"action": "edit"}, {"action": "overrule"},
     {"action": "accept", "overrules": {"N1": " "}}],
)  # fmt: skip
def test_a_decision_lacks_nothing(decision: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"lacks|reason"):
        Decision.model_validate(decision)
