"""The wiring, and nothing else."""

from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph

from calame.agents.registry import Team
from calame.graph.asking import Asking
from calame.graph.guide import Guide
from calame.graph.nodes import Nodes
from calame.graph.routing import Assigner, Readers, Router
from calame.graph.served import Served, serve
from calame.graph.state import Assignment, Reading, RunContext, State
from calame.graph.stopping import Stop

Graph = CompiledStateGraph[State, RunContext, State, State]


def build(team: Team, stop: Stop, saver: BaseCheckpointSaver[str] | bool | None = None) -> Graph:
    """The compiled state machine of one team.

    Its input is what `first_state` gives; a finished run has `finished` set. `saver` keeps its checkpoints;
    with `False` nobody does, not even that of a graph it runs in.
    """
    nodes, asking = Nodes(team, stop), Asking(team)
    graph = StateGraph(State, context_schema=RunContext)
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
    readers = Readers(team.reads_up_to)
    graph.add_conditional_edges(START, readers, ["extract"])
    graph.add_edge("extract", "reconcile")
    graph.add_conditional_edges("reconcile", readers.again, ["outline", "extract"])
    guide = Guide(Router(stop, rescues=team.rescues), Assigner(team.whole_up_to))
    graph.add_conditional_edges("outline", guide.after_outline, ["ask_outline", "write", "assemble"])
    graph.add_edge("write", "assemble")
    graph.add_edge("assemble", "review")
    questions = ["ask_outline", "ask_review", "ask_final"]
    onward = ["write", "outline", "rescue", "publish"]
    graph.add_conditional_edges("review", guide.after_review, [*onward, "ask_review", "ask_final"])
    for question in questions:
        graph.add_edge(question, "heed")
    graph.add_conditional_edges("heed", guide.after_heed, [*onward, "assemble", "review", *questions])
    graph.add_edge("rescue", "review")
    graph.add_edge("publish", END)
    return graph.compile(checkpointer=saver)


graph: Served = serve(build)
"""What `langgraph.json` names, and what a larger graph may hold as a node."""
