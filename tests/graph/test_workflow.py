"""The graph is built and run with scripted roles: every path of the loop, without language analysis."""

import asyncio
import hashlib
from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from calame.agents.registry import Team
from calame.agents.role import Context, ExtractTask, OutlineTask, ReviewTask, WriteResult, WriteTask
from calame.contracts import (
    Block,
    Brief,
    Contract,
    Draft,
    Extraction,
    Fact,
    Finding,
    Ledger,
    Measure,
    Metadata,
    Outline,
    Paragraph,
    Place,
    Review,
    Round,
    Section,
    SectionPlan,
    Sentence,
    Source,
    Span,
    Verdict,
)
from calame.errors import EndpointDownError, RoleError
from calame.events import Event
from calame.graph.records import Sources
from calame.graph.runner import stop_rule
from calame.graph.state import RunContext, first_state
from calame.graph.workflow import Graph, build
from calame.settings import Settings

TEXT = "Le conseil municipal de Valmer a voté mardi un budget de 12 millions d’euros."
SECTIONS = ("sec-1", "sec-2", "sec-3")


def source(number: int = 1) -> Source:
    return Source(
        id=f"S{number}",
        text=TEXT,
        blocks=(Block(kind="paragraph", start=0, end=len(TEXT)),),
        sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
        origin=f"source-{number}.txt",
    )


class ScriptedExtractor:
    name: ClassVar[str] = "scripted"

    async def run(self, task: ExtractTask, context: Context) -> Extraction:
        span = Span(source=task.source.id, start=0, end=len(TEXT))
        return Extraction(source=task.source.id, facts=(Fact(id="F1", statement=TEXT, spans=(span,)),))


class ScriptedOutliner:
    name: ClassVar[str] = "scripted"

    def __init__(self) -> None:
        self.asked: list[OutlineTask] = []

    async def run(self, task: OutlineTask, context: Context) -> Outline:
        self.asked.append(task)
        title = f"Plan {len(self.asked)}"
        plans = tuple(SectionPlan(id=name, kind="body", heading=name, words=100) for name in SECTIONS)
        metadata = Metadata(title=title, slug="plan", meta_description="d", keyphrase="k")
        return Outline(metadata=metadata, sections=plans, carried_words=300)


class ScriptedWriter:
    """Writes `<section> v<n>`, n counting the times that section was asked for."""

    name: ClassVar[str] = "scripted"

    def __init__(self, *, fails_in_revision: bool = False) -> None:
        self.asked: list[WriteTask] = []
        self._fails = fails_in_revision

    async def run(self, task: WriteTask, context: Context) -> WriteResult:
        self.asked.append(task)
        if self._fails and task.previous is not None:
            raise RoleError("le modèle ne répond pas", role="write")
        return WriteResult(sections=tuple(self._section(name) for name in task.sections))

    def _section(self, name: str) -> Section:
        version = sum(name in task.sections for task in self.asked)
        sentence = Sentence(text=f"{name} v{version}", fact_ids=("F1",))
        return Section(id=name, kind="body", heading=name, paragraphs=(Paragraph(sentences=(sentence,)),))


Final = dict[str, Any]
"""The last state, with what the vault keeps of it."""
Script = Callable[[Draft, int], tuple[Finding, ...]]


class ScriptedCritic:
    name: ClassVar[str] = "scripted"

    def __init__(self, script: Script) -> None:
        self.read: list[Draft] = []
        self._script = script

    async def run(self, task: ReviewTask, context: Context) -> Review:
        self.read.append(task.draft)
        findings = self._script(task.draft, len(self.read))
        return Review(
            round=task.draft.round,
            findings=findings,
            measures=(Measure(name="words", label="Mots", value=700, passed=True),),
            verdicts=(),
            words=700,
            words_missing=0,
            accepted=not findings,
        )


def fault(section: str | None, *, check: str = "numbers", number: int = 1) -> Finding:
    return Finding(id=f"N{number}", check=check, severity="blocker", place=Place(section=section), message="faux")


class Bench:
    """A team with its scripted members at hand, and the run of it."""

    def __init__(self, script: Script, writer: ScriptedWriter | None = None) -> None:
        self.extractor = ScriptedExtractor()
        self.outliner = ScriptedOutliner()
        self.writer = writer or ScriptedWriter()
        self.critic = ScriptedCritic(script)
        self.events: list[Event] = []

    def run(self, *, rounds: int = 3, sources: int = 1) -> Final:
        """Run to the end; the team is not the embedded one, so its last resort is open."""
        team = Team("scripted", self.extractor, self.outliner, self.writer, self.critic)
        graph = build(team, stop_rule(Settings(max_rounds=rounds)))
        given = tuple(source(number) for number in range(1, sources + 1))
        return asyncio.run(whole(graph, RunContext(listen=self.events.append), given))


KEPT: dict[str, type[Contract]] = {
    "brief": Brief,
    "sources": Sources,
    "ledger": Ledger,
    "outline": Outline,
    "best_draft": Draft,
    "best_review": Review,
    "history": Round,
}


async def whole(graph: Graph, context: RunContext, sources: tuple[Source, ...]) -> Final:
    """Run to the end; what the vault keeps stands in place of its name."""
    final: Final = dict(await graph.ainvoke(await first_state(context.vault, Brief(), sources), context=context))

    async def opened(value: Any, contract: type[Contract]) -> Any:
        if isinstance(value, list):
            return [await opened(one, contract) for one in value]
        return (await context.vault.get(value, contract)).model_dump(mode="json")

    return final | {name: await opened(final[name], kept) for name, kept in KEPT.items() if name in final}


def texts(final: Final) -> dict[str, str]:
    draft = Draft.model_validate(final["best_draft"])
    return {section.id: section.text for section in draft.sections}


def test_a_clean_first_draft_is_accepted_with_one_call_a_role() -> None:
    bench = Bench(lambda draft, turn: ())
    final = bench.run()
    assert final["outcome"] == "accepted"
    assert (len(bench.outliner.asked), len(bench.writer.asked), len(bench.critic.read)) == (1, 1, 1)


class SilentWriter(ScriptedWriter):
    """Brings nothing back."""

    async def run(self, task: WriteTask, context: Context) -> WriteResult:
        return WriteResult(sections=())


def test_a_writer_that_brings_no_section_ends_the_run_with_a_sentence() -> None:
    with pytest.raises(RoleError, match="n’a rendu aucune partie"):
        Bench(lambda draft, turn: (), SilentWriter()).run()


def test_a_revision_asks_only_for_the_flagged_section_and_freezes_the_others() -> None:
    bench = Bench(lambda draft, turn: (fault("sec-2"),) if turn == 1 else ())
    final = bench.run()
    assert final["outcome"] == "accepted"
    assert [task.sections for task in bench.writer.asked] == [SECTIONS, ("sec-2",)]
    assert texts(final) == {"sec-1": "sec-1 v1", "sec-2": "sec-2 v2", "sec-3": "sec-3 v1"}


def test_a_revision_gets_the_findings_of_its_section_and_no_other() -> None:
    findings = (fault("sec-1", number=1), fault("sec-3", number=2))
    bench = Bench(lambda draft, turn: findings if turn == 1 else ())
    bench.run()
    revisions = {task.sections: [finding.id for finding in task.findings] for task in bench.writer.asked[1:]}
    assert revisions == {("sec-1",): ["N1"], ("sec-3",): ["N2"]}


def test_a_worse_revision_is_dropped_reported_and_the_best_draft_wins() -> None:
    bench = Bench(lambda draft, turn: (fault("sec-2"),) * turn)
    final = bench.run()
    assert final["outcome"] == "needs_review"
    assert texts(final)["sec-2"] == "sec-2 v1"
    assert [entry["kept"] for entry in final["history"]] == [True, False]
    assert any(event.kind == "round_dropped" for event in bench.events)


def test_the_history_holds_what_each_round_changed_and_why_and_no_more() -> None:
    final = Bench(lambda draft, turn: (fault("sec-2"),) if turn == 1 else ()).run()
    change = {"section": "sec-2", "before": "sec-2\nsec-2 v1", "after": "sec-2\nsec-2 v2", "reasons": ["faux"]}
    assert [entry["changes"] for entry in final["history"]] == [[], [change]]


def test_a_new_title_is_a_change_of_no_section() -> None:
    final = Bench(lambda draft, turn: (fault(None, check="headline"),) if turn == 1 else ()).run()
    assert [entry["changes"] for entry in final["history"]] == [
        [],
        [{"section": None, "before": "Plan 1\nd", "after": "Plan 2\nd", "reasons": []}],
    ]


def test_a_critic_that_is_never_content_ends_the_loop_at_the_set_rounds() -> None:
    bench = Bench(lambda draft, turn: (fault("sec-2"),) * (9 - turn))
    final = bench.run(rounds=4)
    assert final["outcome"] == "needs_review"
    assert len(bench.critic.read) == 4
    assert texts(final)["sec-2"] == "sec-2 v4"


def test_an_article_wide_fault_of_structure_is_planned_anew_once() -> None:
    bench = Bench(lambda draft, turn: (fault(None, check="structure"),) if turn == 1 else ())
    final = bench.run()
    assert final["outcome"] == "accepted"
    assert len(bench.outliner.asked) == 2
    assert [finding.check for finding in bench.outliner.asked[1].findings] == ["structure"]
    assert final["best_draft"]["metadata"]["title"] == "Plan 2"


@pytest.mark.parametrize("check", ["headline", "labels"])
def test_a_fault_of_the_title_is_mended_without_touching_the_text(check: str) -> None:
    bench = Bench(lambda draft, turn: (fault(None, check=check),) if turn == 1 else ())
    final = bench.run()
    assert final["outcome"] == "accepted"
    assert (len(bench.outliner.asked), len(bench.writer.asked)) == (2, 1)
    assert final["best_draft"]["metadata"]["title"] == "Plan 2"
    assert texts(final)["sec-1"] == "sec-1 v1"


def test_an_article_wide_fault_that_no_rewriting_mends_stops_honestly() -> None:
    bench = Bench(lambda draft, turn: (fault(None, check="coverage"),))
    final = bench.run()
    assert final["outcome"] == "needs_review"
    assert len(bench.critic.read) == 1


def test_a_writer_that_fails_in_revision_keeps_the_draft_and_says_why() -> None:
    bench = Bench(lambda draft, turn: (fault("sec-2"),), ScriptedWriter(fails_in_revision=True))
    final = bench.run()
    assert final["outcome"] == "needs_review"
    assert texts(final)["sec-2"] == "sec-2 v1"
    assert "le modèle ne répond pas" in final["reason"]


def test_an_outliner_that_fails_the_second_time_keeps_the_draft_and_says_why() -> None:
    class OnceOutliner(ScriptedOutliner):
        async def run(self, task: OutlineTask, context: Context) -> Outline:
            if task.findings:
                raise RoleError("plus de plan", role="outline")
            return await super().run(task, context)

    bench = Bench(lambda draft, turn: (fault(None, check="structure"),))
    bench.outliner = OnceOutliner()
    final = bench.run()
    assert final["outcome"] == "needs_review"
    assert "plus de plan" in final["reason"]
    assert texts(final)["sec-1"] == "sec-1 v1"


def test_a_writer_that_fails_before_any_draft_is_an_error() -> None:
    class Mute(ScriptedWriter):
        async def run(self, task: WriteTask, context: Context) -> WriteResult:
            raise RoleError("muet", role="write")

    with pytest.raises(RoleError, match="muet"):
        Bench(lambda draft, turn: (), Mute()).run()


def test_a_critic_that_cannot_answer_counts_as_fail() -> None:
    def refuse(draft: Draft, turn: int) -> tuple[Finding, ...]:
        raise RoleError("refus", role="review")

    final = Bench(refuse).run()
    assert final["outcome"] == "needs_review"
    assert final["best_review"]["accepted"] is False
    assert texts(final)["sec-1"] == "sec-1 v1"


def test_sources_are_extracted_in_parallel_and_reconciled_in_their_order() -> None:
    final = Bench(lambda draft, turn: ()).run(sources=3)
    spans = [span["source"] for fact in final["ledger"]["facts"] for span in fact["spans"]]
    assert spans == ["S1", "S2", "S3"]


def test_every_node_that_works_is_heard_and_timed() -> None:
    bench = Bench(lambda draft, turn: ())
    final = bench.run()
    finished = {event.node for event in bench.events if event.kind == "node_finished"}
    assert finished == {"extract", "reconcile", "outline", "write", "review"} == set(final["seconds"])


class PiecewiseExtractor(ScriptedExtractor):
    """Reads at most twelve words at a time; its fact is the piece."""

    reads_up_to: ClassVar[int] = 12

    async def run(self, task: ExtractTask, context: Context) -> Extraction:
        assert task.piece is not None
        said = task.source.quote(task.piece)
        return Extraction(source=task.source.id, facts=(Fact(id="F1", statement=said, spans=(task.piece,)),))


def test_a_long_source_is_read_in_pieces_of_whole_blocks() -> None:
    lines = (TEXT, "La séance a duré six heures.", "Le public était nombreux ce soir-là dans la grande salle.")
    text = "\n\n".join(lines)
    starts = [text.index(line) for line in lines]
    blocks = tuple(Block(kind="paragraph", start=s, end=s + len(line)) for s, line in zip(starts, lines, strict=True))
    long = source().model_copy(update={"text": text, "blocks": blocks})
    bench = Bench(lambda draft, turn: ())
    team = Team("scripted", PiecewiseExtractor(), bench.outliner, bench.writer, bench.critic)
    graph = build(team, stop_rule(Settings()))
    final = asyncio.run(whole(graph, RunContext(), (long,)))
    assert [fact["statement"] for fact in final["ledger"]["facts"]] == list(lines)


class LongWriter(ScriptedWriter):
    """One call a section above 150 words; `silent` sections get no answer."""

    whole_up_to: ClassVar[int] = 150

    def __init__(self, *silent: str) -> None:
        super().__init__()
        self._silent = set(silent)

    async def run(self, task: WriteTask, context: Context) -> WriteResult:
        if self._silent & set(task.sections):
            raise EndpointDownError("panne du fournisseur", seat="write", endpoint="essai")
        return await super().run(task, context)


def test_a_long_article_is_written_one_section_a_call_and_put_together_in_order() -> None:
    bench = Bench(lambda draft, turn: (), LongWriter())
    final = bench.run()
    assert sorted(task.sections for task in bench.writer.asked) == [("sec-1",), ("sec-2",), ("sec-3",)]
    assert list(texts(final)) == list(SECTIONS)


def test_a_section_without_answer_does_not_lose_the_others() -> None:
    final = Bench(lambda draft, turn: (fault(None, check="coverage"),), LongWriter("sec-2")).run()
    assert list(texts(final)) == ["sec-1", "sec-3"]
    assert final["outcome"] == "needs_review"
    assert "panne du fournisseur" in final["reason"]


def test_a_long_article_of_which_no_section_was_written_is_an_error() -> None:
    with pytest.raises(RoleError, match="panne du fournisseur"):
        Bench(lambda draft, turn: (), LongWriter(*SECTIONS)).run()


class StubbornCritic(ScriptedCritic):
    """Finds every sentence that does not stand in the source unsupported, whatever the round."""

    def __init__(self) -> None:
        super().__init__(lambda draft, turn: ())

    async def run(self, task: ReviewTask, context: Context) -> Review:
        verdicts = tuple(
            Verdict(section=section.id, paragraph=p, sentence=s, supported=sentence.text == TEXT)
            for section in task.draft.sections
            for p, paragraph in enumerate(section.paragraphs)
            for s, sentence in enumerate(paragraph.sentences)
        )
        findings = tuple(fault(verdict.section) for verdict in verdicts if not verdict.supported)
        review = await super().run(task, context)
        return review.model_copy(update={"verdicts": verdicts, "findings": findings, "accepted": not findings})


def test_sentences_that_never_pass_end_as_their_sources_own_or_go() -> None:
    bench = Bench(lambda draft, turn: ())
    bench.critic = StubbornCritic()
    final = bench.run(rounds=2)
    assert texts(final) == {"sec-1": TEXT}
    assert final["best_draft"]["sections"][0]["paragraphs"][0]["sentences"][0]["edits"] == ["source_sentence"]
    assert final["outcome"] == "accepted"


TOPOLOGY = """\
__start__ -> extract
ask_final -> heed
ask_outline -> heed
ask_review -> heed
assemble -> review
extract -> reconcile
heed -> ask_final
heed -> ask_outline
heed -> ask_review
heed -> assemble
heed -> outline
heed -> publish
heed -> rescue
heed -> review
heed -> write
outline -> ask_outline
outline -> assemble
outline -> write
publish -> __end__
reconcile -> extract
reconcile -> outline
rescue -> review
review -> ask_final
review -> ask_review
review -> outline
review -> publish
review -> rescue
review -> write
write -> assemble"""


def test_the_topology_is_the_one_the_readme_draws() -> None:
    bench = Bench(lambda draft, turn: ())
    team = Team("scripted", ScriptedExtractor(), bench.outliner, bench.writer, bench.critic)
    edges = build(team, stop_rule(Settings())).get_graph().edges
    assert "\n".join(sorted(f"{edge.source} -> {edge.target}" for edge in edges)) == TOPOLOGY
