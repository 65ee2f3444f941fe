"""The wiring, and nothing else."""

from typing import TYPE_CHECKING

from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph

from calame.agents.registry import Team
from calame.graph.asking import Asking
from calame.graph.finishing import finisher
from calame.graph.guide import Guide
from calame.graph.nodes import Nodes
from calame.graph.panel import CRITIC, Panel
from calame.graph.routing import Assigner, Readers, Router
from calame.graph.served import Served, serve
from calame.graph.state import Assignment, Reading, RunContext, State
from calame.graph.stopping import Stop

if TYPE_CHECKING:
    from collections.abc import Hashable

Graph = CompiledStateGraph[State, RunContext, State, State]
Wiring = StateGraph[State, RunContext, State, State]
QUESTIONS = ("ask_outline", "ask_review", "ask_final")
"""Nodes that stop for a person."""


def build(team: Team, stop: Stop, saver: BaseCheckpointSaver[str] | bool | None = None) -> Graph:
    """The compiled state machine of one team.

    Its input is what `first_state` gives; a finished run has `finished` set. `saver` keeps its checkpoints;
    with `False` nobody does, not even that of a graph it runs in.
    """
    graph = StateGraph(State, context_schema=RunContext)
    _add_nodes(graph, Nodes(team, stop), Asking(team))
    finishers = [member.seat for member in team.finishers]
    readers = Readers(team.reads_up_to)
    graph.add_conditional_edges(START, readers, ["extract"])
    graph.add_edge("extract", "reconcile")
    graph.add_conditional_edges("reconcile", readers.again, ["outline", "extract"])
    guide = Guide(Router(stop, rescues=team.rescues), Assigner(team.whole_up_to), finishers)
    graph.add_conditional_edges("outline", guide.after_outline, ["ask_outline", "write", "assemble"])
    graph.add_edge("write", "assemble")
    reading = _readers(graph, team)
    graph.add_edge("assemble", reading)
    onward = ["write", "outline", "rescue", *finishers, "publish"]
    graph.add_conditional_edges("review", guide.after_review, [*onward, "ask_review", "ask_final"])
    for question in QUESTIONS:
        graph.add_edge(question, "heed")
    heeded: dict[Hashable, str] = {name: name for name in (*onward, "assemble", *QUESTIONS)}
    graph.add_conditional_edges("heed", guide.after_heed, heeded | {"review": reading})
    graph.add_edge("rescue", reading)
    for turn, member in enumerate(team.finishers, start=1):
        graph.add_node(member.seat, finisher(member, turn))
        following: dict[Hashable, str] = {name: name for name in (*finishers[turn:][:1], "ask_final", "publish")}
        graph.add_conditional_edges(member.seat, guide.after_finish, following | {"review": reading})
    graph.add_edge("publish", END)
    return graph.compile(checkpointer=saver)


def _add_nodes(graph: Wiring, nodes: Nodes, asking: Asking) -> None:
    """The nodes that every team has."""
    graph.add_node("extract", nodes.extract, input_schema=Reading)
    graph.add_node("reconcile", nodes.reconcile)
    graph.add_node("outline", nodes.outline)
    graph.add_node("write", nodes.write, input_schema=Assignment)
    graph.add_node("assemble", nodes.assemble)
    graph.add_node("review", nodes.review)
    graph.add_node("rescue", nodes.rescue)
    graph.add_node("ask_outline", asking.ask_outline)
    graph.add_node("ask_review", asking.ask_review)
    graph.add_node("ask_final", asking.ask_final)
    graph.add_node("heed", asking.heed)
    graph.add_node("publish", nodes.publish)


def _readers(graph: Wiring, team: Team) -> str:
    """The node that a draft goes to: the review itself, or what hands it to all the readers that the review joins."""
    if not team.reviewers:
        return "review"
    panel = Panel(team)
    graph.add_node("read", panel.read)
    graph.add_node(CRITIC, panel.critic)
    readers = [CRITIC, *(member.seat for member in team.reviewers)]
    for member in team.reviewers:
        graph.add_node(member.seat, panel.reviewer(member))
    for reader in readers:
        graph.add_edge("read", reader)
    graph.add_edge(readers, "review")
    return "read"


graph: Served = serve(build)
"""What `langgraph.json` names, and what a larger graph may hold as a node."""
