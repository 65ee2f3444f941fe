"""Reviewers beside the critic and finishers before the end: what they may do to an article, and what they may not."""

import asyncio
from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from calame.agents.conformance_samples import Sample, samples
from calame.agents.crew import crew, plan_of
from calame.agents.registry import Member, Team
from calame.agents.role import (
    Context,
    ExtractTask,
    FinishResult,
    FinishTask,
    OutlineTask,
    Remark,
    Remarks,
    ReviewTask,
    WriteResult,
    WriteTask,
)
from calame.contracts import Draft, Extraction, Finding, Outline, Place, Review, Round, Section, Sentence, Severity
from calame.errors import EndpointDownError, RoleError
from calame.events import Event, Listener, Stream
from calame.graph.picture import mermaid, picture_of, svg
from calame.graph.runner import stop_rule
from calame.graph.state import RunContext, first_state
from calame.graph.workflow import build
from calame.settings import Settings

SAMPLE: Sample = samples()[0]


class Extractor:
    name: ClassVar[str] = "scripted"

    async def run(self, task: ExtractTask, context: Context) -> Extraction:
        return Extraction(source=task.source.id, facts=SAMPLE.ledger.facts)


class Outliner:
    name: ClassVar[str] = "scripted"

    async def run(self, task: OutlineTask, context: Context) -> Outline:
        return SAMPLE.outline


class Writer:
    """Writes the sample's sections; a revision adds an exclamation mark to every sentence."""

    name: ClassVar[str] = "scripted"

    def __init__(self) -> None:
        self.asked: list[WriteTask] = []

    async def run(self, task: WriteTask, context: Context) -> WriteResult:
        self.asked.append(task)
        standing = {section.id: section for section in (task.previous or SAMPLE.draft).sections}
        mark = "!" if task.previous else ""
        return WriteResult(sections=tuple(_marked(standing[name], mark) for name in task.sections))


def _marked(section: Section, mark: str) -> Section:
    paragraphs = tuple(
        paragraph.model_copy(
            update={
                "sentences": tuple(
                    Sentence(text=sentence.text + mark, fact_ids=sentence.fact_ids) for sentence in paragraph.sentences
                )
            }
        )
        for paragraph in section.paragraphs
    )
    return section.model_copy(update={"paragraphs": paragraphs})


Judge = Callable[[Draft], tuple[Finding, ...]]


class Critic:
    name: ClassVar[str] = "scripted"

    def __init__(self, judge: Judge) -> None:
        self._judge = judge

    async def run(self, task: ReviewTask, context: Context) -> Review:
        findings = self._judge(task.draft)
        accepted = all(finding.severity != "blocker" for finding in findings)
        return SAMPLE.review.model_copy(
            update={"round": task.draft.round, "findings": findings, "accepted": accepted, "verdicts": ()}
        )


class Reader:
    """Objects to the first sentence of a section until it has been revised."""

    name: ClassVar[str] = "reader"

    def __init__(self, severity: Severity = "major", *, section: str = "sec-1", error: Exception | None = None) -> None:
        self.read: list[ReviewTask] = []
        self.options: list[str] = []
        self._severity = severity
        self._section = section
        self._error = error

    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        self.read.append(task)
        self.options.append(context.options.get("maison", ""))
        if self._error:
            raise self._error
        if "!" in task.draft.sections[0].text:
            return Remarks()
        place = Place(section=self._section, paragraph=0, sentence=0)
        return Remarks(
            remarks=(Remark(check="length", severity=self._severity, place=place, message="Non.", remedy="Oui."),)
        )


class Titler:
    name: ClassVar[str] = "titler"

    def __init__(self, title: str = "Autre titre", error: Exception | None = None) -> None:
        self._title = title
        self._error = error

    async def run(self, task: FinishTask, context: Context) -> FinishResult:
        if self._error:
            raise self._error
        return FinishResult(metadata=task.draft.metadata.model_copy(update={"title": self._title}))


class Bench:
    def __init__(self, judge: Judge = lambda draft: ()) -> None:
        self.writer = Writer()
        self.critic = Critic(judge)
        self.events: list[Event] = []

    def run(self, readers: tuple[Member[Any], ...] = (), finishers: tuple[Member[Any], ...] = ()) -> dict[str, Any]:
        team = Team("essai", Extractor(), Outliner(), self.writer, self.critic, readers, finishers)
        return asyncio.run(self._run(team))

    async def _run(self, team: Team) -> dict[str, Any]:
        context = RunContext(listen=self.events.append)
        given = await first_state(context.vault, SAMPLE.brief, (SAMPLE.source,))
        graph = build(team, stop_rule(Settings()), saver=False)
        final: dict[str, Any] = dict(await graph.ainvoke(given, {"recursion_limit": 60}, context=context))
        final["draft"] = await context.vault.get(final["best_draft"], Draft)
        final["review"] = await context.vault.get(final["best_review"], Review)
        final["outline"] = await context.vault.get(final["outline"], Outline)
        final["rounds"] = [await context.vault.get(ref, Round) for ref in final["history"]]
        return final


def reader(role: Any, *, required: bool = True, **options: str) -> Member[Any]:
    return Member(f"reviewer.{role.name}", role.name, role, options, required)


def finisher(role: Any, name: str = "titler") -> Member[Any]:
    return Member(f"finisher.{name}", name, role)


def fault(severity: Severity = "blocker") -> Finding:
    return Finding(id="N1", check="figures", severity=severity, place=Place(section="sec-2"), message="Faux.")


def test_a_reviewer_s_major_fault_sends_its_section_back_though_the_critic_accepts() -> None:
    bench, role = Bench(), Reader()
    final = bench.run((reader(role, maison="sobre"),))
    assert [task.sections for task in bench.writer.asked] == [("sec-1", "sec-2"), ("sec-1",)]
    assert bench.writer.asked[1].findings[0].check == "reader.length"
    assert final["outcome"] == "accepted"
    assert final["reason"] == "Tous les seuils sont tenus."
    assert [task.revised for task in role.read] == [None, ("sec-1",)]
    assert role.options == ["sobre", "sobre"]


def test_each_finding_is_told_once_though_two_nodes_have_reviews() -> None:
    told: list[Event] = []
    bench = Bench(lambda draft: (fault("minor"),))
    stream = Stream("essai", told.append)
    bench.events = _Heard(stream.hear)
    final = bench.run((reader(Reader("minor")),))
    assert sum(event.kind == "finding" for event in told) == len(final["review"].findings) == 2


class _Heard(list[Event]):
    """Hands on what would be kept."""

    def __init__(self, hear: Listener) -> None:
        super().__init__()
        self.append = hear  # type: ignore[method-assign]  # the one thing that a bench does with it


def test_a_minor_fault_is_told_and_sends_nothing_back() -> None:
    bench = Bench()
    final = bench.run((reader(Reader("minor")),))
    assert len(bench.writer.asked) == 1
    assert [(one.id, one.check) for one in final["review"].findings] == [("N1", "reader.length")]


def test_a_blocker_of_a_reviewer_blocks_and_the_names_of_rules_stay_the_critic_s() -> None:
    final = Bench().run((reader(Reader("blocker", section="sec-9")),))
    found = final["review"].findings[0]
    assert (found.check, found.place.section) == ("reader.length", None)
    assert final["outcome"] == "needs_review"


def test_findings_are_numbered_after_those_of_the_critic() -> None:
    final = Bench(lambda draft: (fault("minor"),)).run((reader(Reader("minor")),))
    assert [one.id for one in final["review"].findings] == ["N1", "N2"]


DOWN = EndpointDownError("panne", seat="review", endpoint="essai")


@pytest.mark.parametrize("error", [DOWN, RoleError("refus", role="reader"), KeyError("clé")])
@pytest.mark.parametrize(("required", "outcome"), [(True, "needs_review"), (False, "accepted")])
def test_a_reviewer_without_an_answer_never_counts_as_a_yes(error: Exception, required: bool, outcome: str) -> None:
    final = Bench().run((reader(Reader(error=error), required=required),))
    assert final["outcome"] == outcome
    assert final["review"].findings[0].check == "reader.unanswered"


def test_what_a_role_raises_is_told_with_its_name_and_line() -> None:
    final = Bench().run((reader(Reader(error=ZeroDivisionError("nul"))),))
    message = final["review"].findings[0].message
    assert "le rôle 'reader' a échoué (" in message
    assert "test_teams.py', ligne " in message
    assert "ZeroDivisionError : nul) ; corrigez-le." in message


class WrongType(Reader):
    async def run(self, task: ReviewTask, context: Context) -> Any:
        return ["rien à dire"]


def test_a_reviewer_that_answers_something_else_is_told_of_and_ends_nothing() -> None:
    final = Bench().run((reader(WrongType()),))
    assert "il rend list au lieu de Remarks" in final["review"].findings[0].message


def test_two_reviewers_and_the_critic_read_the_same_draft() -> None:
    first, second = Reader("minor"), Reader("minor")
    final = Bench().run((reader(first), Member("reviewer.autre", "autre", second)))
    assert first.read[0].draft == second.read[0].draft == final["draft"]
    assert [one.check for one in final["review"].findings] == ["reader.length", "autre.length"]


@pytest.mark.parametrize("name", ["critic", "review", "person", "figures"])
def test_a_reviewer_that_bears_the_name_of_something_else_takes_nobody_s_place(name: str) -> None:
    final = Bench(lambda draft: (fault("minor"),)).run((Member(f"reviewer.{name}", name, Reader("minor")),))
    assert [one.check for one in final["review"].findings] == ["figures", f"{name}.length"]


def test_what_a_finisher_changes_is_judged_kept_and_written_on_under() -> None:
    final = Bench().run(finishers=(finisher(Titler()),))
    assert final["draft"].metadata.title == final["outline"].metadata.title == "Autre titre"
    assert [(turn.finisher, turn.kept) for turn in final["rounds"]] == [("", True), ("titler", True)]
    assert final["outcome"] == "accepted"


def test_what_makes_the_article_worse_is_dropped_and_the_next_has_its_turn() -> None:
    bench = Bench(lambda draft: (fault(),) if draft.metadata.title == "Faux" else ())
    final = bench.run(finishers=(finisher(Titler("Faux"), "un"), finisher(Titler("Juste"), "deux")))
    assert [(turn.finisher, turn.kept) for turn in final["rounds"]] == [("", True), ("un", False), ("deux", True)]
    assert final["draft"].metadata.title == "Juste"
    assert final["outcome"] == "accepted"


@pytest.mark.parametrize("error", [DOWN, ValueError("boum")])
def test_a_finisher_that_cannot_answer_leaves_the_article_as_it_is(error: Exception) -> None:
    bench = Bench()
    final = bench.run(finishers=(finisher(Titler(error=error)),))
    assert final["draft"].metadata == SAMPLE.outline.metadata
    assert len(final["rounds"]) == 1
    assert any(event.kind == "without_model" and "reste tel quel" in event.message for event in bench.events)


class Nothing(Titler):
    async def run(self, task: FinishTask, context: Context) -> FinishResult:
        return FinishResult()


def test_a_finisher_with_nothing_better_costs_no_review() -> None:
    assert len(Bench().run(finishers=(finisher(Nothing()),))["rounds"]) == 1


def test_finishers_work_on_an_article_that_is_not_accepted_too_and_are_no_rounds_of_the_loop() -> None:
    final = Bench(lambda draft: (fault(),)).run(finishers=(finisher(Titler()),))
    assert final["draft"].metadata.title == "Autre titre"
    assert final["reason"].startswith("La dernière révision n’a rien amélioré.")


def shape(name: str) -> str:
    settings = Settings(team=name)
    plan = plan_of(settings)
    return mermaid(picture_of(crew(settings, plan.asking)))


PLAIN = """\
flowchart TD
  first["début"]
  extract["relevé des faits ({extract})"]
  reconcile["rapprochement"]
  outline["plan ({outline})"]
  write["rédaction ({write})"]
  assemble["montage"]
  review["relecture ({review})"]
  rescue["dernier recours"]
  publish["publication"]
  last["fin"]
  first -.-> extract
  assemble --> review
  extract --> reconcile
  outline -.-> assemble
  outline -.-> write
  publish --> last
  reconcile -.-> extract
  reconcile -.-> outline
  rescue --> review
  review -.-> outline
  review -.-> publish
  review -.-> rescue
  review -.-> write
  write --> assemble
"""
NEWSROOM = """\
flowchart TD
  first["début"]
  extract["relevé des faits (model)"]
  reconcile["rapprochement"]
  outline["plan (model)"]
  write["rédaction (model)"]
  assemble["montage"]
  review["relecture"]
  rescue["dernier recours"]
  publish["publication"]
  read["aux lecteurs"]
  critic["critique (model)"]
  reviewer_style["relecteur : style"]
  finisher_headline["finition : headline"]
  last["fin"]
  first -.-> extract
  assemble --> read
  critic --> review
  extract --> reconcile
  finisher_headline -.-> publish
  finisher_headline -.-> read
  outline -.-> assemble
  outline -.-> write
  publish --> last
  read --> critic
  read --> reviewer_style
  reconcile -.-> extract
  reconcile -.-> outline
  rescue --> read
  review -.-> finisher_headline
  review -.-> outline
  review -.-> publish
  review -.-> rescue
  review -.-> write
  reviewer_style --> review
  write --> assemble
"""


def filled(**roles: str) -> str:
    text = PLAIN
    for seat, role in roles.items():
        text = text.replace(f"{{{seat}}}", role)
    return text


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("embedded", filled(extract="embedded", outline="embedded", write="embedded", review="embedded")),
        ("model", filled(extract="model", outline="model", write="model", review="model")),
        ("draft-fast", filled(extract="embedded", outline="embedded", write="model", review="embedded")),
        ("newsroom", NEWSROOM),
    ],
)
def test_the_graph_of_each_team_that_ships_is_the_one_that_is_drawn(name: str, expected: str) -> None:
    assert shape(name) == expected


def test_a_drawing_holds_every_node_and_edge_and_escapes_its_texts() -> None:
    hostile = finisher(Titler(), "a")
    team = Team("<b>", Extractor(), Outliner(), Writer(), Critic(lambda draft: ()), (), (hostile,))
    picture = picture_of(team, questions=True)
    drawn = svg(picture)
    assert drawn.count("<text ") == len(picture.nodes)
    assert drawn.count("marker-end") == len(picture.edges)
    assert "<title>&lt;b&gt;</title>" in drawn
    assert "heed" in picture.nodes
