"""Who reads a draft: the critic and, beside it, the reviewers of the team."""

import asyncio

from calame.agents.opinions import Opinion, joined, sound
from calame.agents.overruling import overruled
from calame.agents.registry import Member, Team
from calame.agents.role import Remarks, Reviewer, ReviewTask
from calame.contracts import Brief, Draft, Ledger, Outline, Review
from calame.errors import ModelError, RoleError
from calame.graph.asking import Overrules
from calame.graph.guarding import answer_of
from calame.graph.records import Sources
from calame.graph.reviewing import unanswered
from calame.graph.state import Heard, State
from calame.graph.vault import Vault
from calame.graph.work import Node, RunRuntime, Update, Work

CRITIC = "critic"
"""The critic's node in a team that has reviewers beside it."""


class Panel:
    """The readers of one team. They keep nothing between drafts."""

    def __init__(self, team: Team) -> None:
        self._team = team

    async def read(self, state: State) -> Update:
        """Hand the draft to all readers at once."""
        del state
        return {}

    async def critic(self, state: State, runtime: RunRuntime) -> Update:
        """What the critic says, kept until the others have read too."""
        vault = runtime.context.vault
        work = self._work(CRITIC, state, runtime)
        found = await work.of(lambda: self._criticism(state, work, vault))
        heard = Heard(round=state["round"], reader=CRITIC, opinion=await vault.put(found))
        return {"heard": [heard], **await work.told()}

    def reviewer(self, member: Member[Reviewer]) -> Node:
        """The node of one reviewer; one that cannot answer ends nothing."""

        async def reads(state: State, runtime: RunRuntime) -> Update:
            vault = runtime.context.vault
            task = await _task(state, vault)
            work = Work(runtime, member.seat, turn=state["round"], message=str(state["round"]), options=member.options)
            opinion = await _opinion(member, task, work)
            heard = Heard(round=state["round"], reader=member.seat, opinion=await vault.put(opinion))
            told = await work.told()
            return {"heard": [heard], **told, "failure": told["failure"] if member.required else ""}

        return reads

    async def judged(self, state: State, work: Work, vault: Vault) -> Review:
        """The review of the draft: of the critic alone, or joined from what all readers said."""
        task = await _task(state, vault)
        if not self._team.reviewers:
            found = await self._criticism(state, work, vault)
        else:
            heard = {entry["reader"]: entry["opinion"] for entry in state["heard"] if entry["round"] == state["round"]}
            opinions = [await vault.get(heard[one.seat], Opinion) for one in self._team.reviewers]
            found = joined(await vault.get(heard[CRITIC], Review), opinions, task.draft, task.previous)
        if "overrules" not in state:
            return found
        apart = (await vault.get(state["overrules"], Overrules)).items
        return overruled(found, apart, task.draft, task.ledger, task.brief)

    def work(self, state: State, runtime: RunRuntime) -> Work:
        """The piece of work of the node that weighs the draft."""
        return self._work("review", state, runtime)

    def _work(self, node: str, state: State, runtime: RunRuntime) -> Work:
        options = self._team.options.get("review", {})
        return Work(runtime, node, turn=state["round"], message=str(state["round"]), options=options)

    async def _criticism(self, state: State, work: Work, vault: Vault) -> Review:
        task = await _task(state, vault)
        try:
            return await answer_of(self._team.critic, task, work.context)
        except (RoleError, ModelError) as error:
            return await asyncio.to_thread(unanswered, task, error)


async def _task(state: State, vault: Vault) -> ReviewTask:
    best = await vault.get(state["best_review"], Review) if "best_review" in state else None
    return ReviewTask(
        brief=await vault.get(state["brief"], Brief),
        sources=(await vault.get(state["sources"], Sources)).items,
        ledger=await vault.get(state["ledger"], Ledger),
        outline=await vault.get(state["outline"], Outline),
        draft=await vault.get(state["draft"], Draft),
        previous=best,
        revised=tuple(state["revised"]) if best else None,
    )


async def _opinion(member: Member[Reviewer], task: ReviewTask, work: Work) -> Opinion:
    try:
        remarks = await work.of(lambda: _remarks(member, task, work))
    except (RoleError, ModelError) as error:
        return Opinion(reviewer=member.name, required=member.required, remarks=None, fault=str(error))
    return Opinion(reviewer=member.name, required=member.required, remarks=sound(remarks, task.sources))


async def _remarks(member: Member[Reviewer], task: ReviewTask, work: Work) -> Remarks:
    remarks = await answer_of(member.role, task, work.context)
    if not isinstance(remarks, Remarks):
        raise RoleError(f"il rend {type(remarks).__name__} au lieu de Remarks", role=member.name)
    return remarks
