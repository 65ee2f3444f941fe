"""Runs outlive releases: whoever changes the graph says so."""

import hashlib
import json

from calame.agents.registry import team
from calame.graph.state import GRAPH_VERSION, Assignment, Reading, State
from calame.graph.stopping import stop_when_accepted
from calame.graph.workflow import build
from calame.settings import EMBEDDED

FINGERPRINTS = {1: "85c677cb0ef2"}
"""By version, of nodes, edges and keys of the state."""


def fingerprint() -> str:
    drawn = build(
        team(EMBEDDED, dict.fromkeys(("extract", "outline", "write", "review"), EMBEDDED)), stop_when_accepted
    )
    edges = sorted(f"{edge.source} -> {edge.target}" for edge in drawn.get_graph().edges)
    keys = {kind.__name__: sorted(kind.__annotations__) for kind in (State, Reading, Assignment)}
    return hashlib.sha256(json.dumps([edges, keys]).encode()).hexdigest()[:12]


def test_another_graph_has_another_version() -> None:
    """When this fails: raise GRAPH_VERSION, add the new fingerprint here, and keep a database (tests/data/runs)."""
    assert FINGERPRINTS[GRAPH_VERSION] == fingerprint()
