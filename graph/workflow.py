"""The wiring, and nothing else."""

from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph

from calame.agents.registry import Team
from calame.graph.nodes import Nodes
from calame.graph.routing import Assigner, Readers, Router
from calame.graph.state import Assignment, Reading, RunContext, State
from calame.graph.stopping import Stop

Graph = CompiledStateGraph[State, RunContext, State, State]


def build(team: Team, stop: Stop, saver: BaseCheckpointSaver[str] | None = None) -> Graph:
    """The compiled state machine of one team.

    Its input is what `first_state` gives; a finished run has `finished` set. `saver` keeps its checkpoints.
    """
    nodes = Nodes(team, stop)
    graph = StateGraph(State, context_schema=RunContext)
    graph.add_node("extract", nodes.extract, input_schema=Reading)
    graph.add_node("reconcile", nodes.reconcile)
    graph.add_node("outline", nodes.outline)
    graph.add_node("write", nodes.write, input_schema=Assignment)
    graph.add_node("assemble", nodes.assemble)
    graph.add_node("review", nodes.review)
    graph.add_node("rescue", nodes.rescue)
    graph.add_node("publish", nodes.publish)
    readers = Readers(team.reads_up_to)
    graph.add_conditional_edges(START, readers, ["extract"])
    graph.add_edge("extract", "reconcile")
    graph.add_conditional_edges("reconcile", readers.again, ["outline", "extract"])
    graph.add_conditional_edges("outline", Assigner(team.whole_up_to), ["write", "assemble"])
    graph.add_edge("write", "assemble")
    graph.add_edge("assemble", "review")
    router = Router(stop, rescues=team.rescues)
    graph.add_conditional_edges("review", router, ["write", "outline", "rescue", "publish"])
    graph.add_edge("rescue", "review")
    graph.add_edge("publish", END)
    return graph.compile(checkpointer=saver)
