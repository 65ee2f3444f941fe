"""Who speaks next. Routers read state and vault and name nodes; they change nothing."""

from typing import Literal, NamedTuple

from langgraph.runtime import Runtime
from langgraph.types import Send

from calame.contracts import Brief, Draft, Finding, Outline, Review, Round, Source, Span
from calame.graph.lengthening import length_findings
from calame.graph.records import Sources
from calame.graph.state import Assignment, Reading, RunContext, State
from calame.graph.stopping import Progress, Stop
from calame.graph.vault import Ref, Vault
from calame.text.words import count_words

REPLANNED_CHECKS = frozenset({"structure", "subheadings"})
"""Checks whose article-wide findings only a new plan can mend."""
METADATA_CHECKS = frozenset({"headline", "labels"})
"""Checks whose article-wide findings are against title or description: a new plan mends them, the text stays."""
MAX_REPLANS = 1
"""A second failed plan is a planner's limit, not bad luck."""


class Readers:
    """Hands the sources to the extractor: one branch a source, or one a piece of a long source."""

    def __init__(self, reads_up_to: int | None) -> None:
        self._reads_up_to = reads_up_to

    async def __call__(self, state: State, runtime: Runtime[RunContext]) -> list[Send]:
        """The branches, in the order of the sources and of their text; what was read is not read again."""
        sources = await runtime.context.vault.get(state["sources"], Sources)
        read = [(entry["source"], entry["piece"]) for entry in state.get("extractions", [])]
        return [
            Send("extract", Reading(brief=state["brief"], sources=state["sources"], source=source.id, piece=offsets))
            for source in sources.items
            for offsets in map(_offsets, pieces(source, self._reads_up_to))
            if (source.id, offsets) not in read
        ]

    async def again(self, state: State, runtime: Runtime[RunContext]) -> list[Send] | Literal["outline"]:
        """On to the plan, or back to what an earlier process could not read."""
        return "outline" if "ledger" in state else await self(state, runtime)


def _offsets(piece: Span | None) -> list[int] | None:
    return [piece.start, piece.end] if piece else None


def pieces(source: Source, reads_up_to: int | None) -> list[Span | None]:
    """Runs of whole blocks of at most so many words each; `None` is all of it, a single longer block stays whole."""
    if reads_up_to is None or count_words(source.text) <= reads_up_to:
        return [None]
    spans: list[Span] = []
    for block in source.blocks:
        longer = Span(source=source.id, start=spans[-1].start if spans else block.start, end=block.end)
        if spans and count_words(source.quote(longer)) <= reads_up_to:
            spans[-1] = longer
        else:
            spans.append(Span(source=source.id, start=block.start, end=block.end))
    return list(spans)


class Assigner:
    """Hands the outline to the writer: in one call, or one a section when the article is long."""

    def __init__(self, whole_up_to: int | None) -> None:
        self._whole_up_to = whole_up_to

    async def __call__(self, state: State, runtime: Runtime[RunContext]) -> list[Send] | Literal["assemble"]:
        """One branch, or one a section; none when only title or description were planned anew."""
        if state.get("text_stays"):
            return "assemble"
        plans = (await runtime.context.vault.get(state["outline"], Outline)).sections
        ids = [plan.id for plan in plans]
        if self._whole_up_to is None or sum(plan.words for plan in plans) <= self._whole_up_to:
            return [Send("write", assignment(state, ids, None))]
        return [Send("write", assignment(state, [name], None)) for name in ids]


async def progress_of(state: State, context: RunContext) -> Progress:
    """What the stop rules look at; rounds that a person asked for, or a finisher made, are not the loop's."""
    turns = [await context.vault.get(ref, Round) for ref in state["history"]]
    return Progress(
        best=await context.vault.get(state["best_review"], Review),
        history=tuple(turn for turn in turns if not turn.asked and not turn.finisher),
        seconds=context.clock() if context.clock else 0.0,
        fault=state.get("fault", ""),
    )


class Router:
    """Decides after a review: revise flagged sections, plan anew, or publish the best draft."""

    def __init__(self, stop: Stop, *, rescues: bool) -> None:
        self._stop = stop
        self._rescues = rescues

    async def __call__(
        self, state: State, runtime: Runtime[RunContext]
    ) -> list[Send] | Literal["outline", "rescue", "publish"]:
        """The next step; revisions fan out, one branch a flagged section."""
        progress = await progress_of(state, runtime.context)
        if not self._stop(progress):
            place = Revised(state["brief"], state["outline"], state["best_draft"], state["best_review"])
            flagged = await revisions(runtime.context.vault, place, lengths=self._rescues)
            if flagged:
                return [Send("write", assignment(state, [section], state["best_review"])) for section in flagged]
            if needs_new_plan(progress.best) and state.get("replans", 0) < MAX_REPLANS:
                return "outline"
        return self._last_resort(state, progress.best)

    def _last_resort(self, state: State, best: Review) -> Literal["rescue", "publish"]:
        wrong = best.words_missing > 0 or any(verdict.supported is False for verdict in best.verdicts)
        return "rescue" if self._rescues and wrong and not state.get("rescued") else "publish"


class Revised(NamedTuple):
    """A draft with the review, the outline and the brief that a revision of it goes by."""

    brief: Ref
    outline: Ref
    draft: Ref
    review: Ref


async def revisions(vault: Vault, place: Revised, *, lengths: bool) -> dict[str, tuple[Finding, ...]]:
    """What the writer is told, by the section it is asked to revise.

    Args:
        vault: where everything is kept.
        place: what is revised.
        lengths: whether sections far from their planned length are sent back when the article misses its own.
    """
    best = await vault.get(place.review, Review)
    flagged = flagged_sections(best)
    if lengths:
        draft, outline = await vault.get(place.draft, Draft), await vault.get(place.outline, Outline)
        for section, finding in length_findings(best, draft, outline, await vault.get(place.brief, Brief)).items():
            flagged[section] = (*flagged.get(section, ()), finding)
    return flagged


def flagged_sections(review: Review) -> dict[str, tuple[Finding, ...]]:
    """Blockers and majors by the section they stand in; article-wide findings flag no section."""
    flagged: dict[str, tuple[Finding, ...]] = {}
    for finding in review.findings:
        if finding.severity != "minor" and finding.place.section is not None:
            flagged[finding.place.section] = (*flagged.get(finding.place.section, ()), finding)
    return flagged


def needs_new_plan(review: Review) -> bool:
    """Whether an article-wide finding stands that rewriting a section cannot mend."""
    return bool(_article_wide(review) & (REPLANNED_CHECKS | METADATA_CHECKS))


def only_metadata(review: Review) -> bool:
    """Whether a new plan is needed for title or description alone."""
    found = _article_wide(review)
    return bool(found & METADATA_CHECKS) and not found & REPLANNED_CHECKS


def _article_wide(review: Review) -> set[str]:
    return {
        finding.check for finding in review.findings if finding.severity != "minor" and finding.place.section is None
    }


def assignment(state: State, sections: list[str], review: Ref | None) -> Assignment:
    """What a branch of the writer gets: `sections` to write anew, or to revise by `review`."""
    return Assignment(
        brief=state["brief"],
        sources=state["sources"],
        ledger=state["ledger"],
        outline=state["outline"],
        round=state.get("round", 0) + 1,
        sections=sections,
        previous=state.get("best_draft"),
        review=review,
    )
