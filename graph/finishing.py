"""Steps before publishing: each may better the best draft, and is judged for it."""

from calame.agents.registry import Member
from calame.agents.role import Finisher, FinishResult, FinishTask
from calame.contracts import Brief, Draft, Ledger, Outline, Review
from calame.errors import ModelError, RoleError
from calame.events import Event
from calame.graph.guarding import answer_of
from calame.graph.records import Sources
from calame.graph.state import State
from calame.graph.work import Node, RunRuntime, Update, Work


def finisher(member: Member[Finisher], turn: int) -> Node:
    """The node of one finisher, the `turn`th from 1; one that cannot answer leaves the draft as it is."""

    async def finishes(state: State, runtime: RunRuntime) -> Update:
        vault = runtime.context.vault
        task = await _task(state, runtime)
        work = Work(runtime, member.seat, turn=state["round"], message="", options=member.options)
        update: Update = {"finishing": turn, "finished_by": ""}
        try:
            result = await work.of(lambda: _result(member, task, work))
        except (RoleError, ModelError) as error:
            told = f"sans réponse, l’article reste tel quel : {error}"
            work.context.listen(Event("without_model", member.seat, told))
            return update | await work.told() | {"failure": ""}
        draft = changed(task.draft, result)
        if draft != task.draft:
            number = state["round"] + 1
            named = await vault.put(draft.model_copy(update={"round": number}))
            revised = [new.id for new, old in zip(draft.sections, task.draft.sections, strict=True) if new != old]
            update |= {"draft": named, "round": number, "revised": revised, "finished_by": member.name}
        return update | await work.told()

    return finishes


async def _task(state: State, runtime: RunRuntime) -> FinishTask:
    vault = runtime.context.vault
    return FinishTask(
        brief=await vault.get(state["brief"], Brief),
        sources=(await vault.get(state["sources"], Sources)).items,
        ledger=await vault.get(state["ledger"], Ledger),
        outline=await vault.get(state["outline"], Outline),
        draft=await vault.get(state["best_draft"], Draft),
        review=await vault.get(state["best_review"], Review),
    )


async def _result(member: Member[Finisher], task: FinishTask, work: Work) -> FinishResult:
    result = await answer_of(member.role, task, work.context)
    if not isinstance(result, FinishResult):
        raise RoleError(f"il rend {type(result).__name__} au lieu de FinishResult", role=member.name)
    return result


def changed(draft: Draft, result: FinishResult) -> Draft:
    """The draft with what the finisher changed: sections that it has not are left out, the others keep their order."""
    made = {section.id: section for section in result.sections}
    sections = tuple(made.get(section.id, section) for section in draft.sections)
    return draft.model_copy(update={"sections": sections, "metadata": result.metadata or draft.metadata})


def not_worse(review: Review, best: Review) -> bool:
    """Whether a finished draft may take the place of the best one: it loses nothing."""
    return review.rank <= best.rank and (review.accepted or not best.accepted)
