"""The graph of a team as a picture: Mermaid text, or SVG drawn here, without network or any program."""

from collections.abc import Mapping
from html import escape
from typing import Final, NamedTuple

from calame.agents.registry import Team
from calame.graph.layout import Layout, laid_out
from calame.graph.stopping import stop_when_accepted
from calame.graph.workflow import build

QUESTIONS: Final = frozenset({"ask_outline", "ask_review", "ask_final", "heed"})
"""Nodes of a person in the loop: every graph has them, a run enters them only with `--ask`."""
_LABELS: Final = {
    "__start__": "début",
    "extract": "relevé des faits",
    "reconcile": "rapprochement",
    "outline": "plan",
    "write": "rédaction",
    "assemble": "montage",
    "read": "aux lecteurs",
    "critic": "critique",
    "review": "relecture",
    "rescue": "dernier recours",
    "publish": "publication",
    "ask_outline": "question : le plan",
    "ask_review": "question : la relecture",
    "ask_final": "question : avant de publier",
    "heed": "réponse",
    "__end__": "fin",
}
_EXTRA: Final = {"reviewer": "relecteur", "finisher": "finition"}
_WIDTH: Final = 176
_HEIGHT: Final = 40
_ACROSS: Final = 40
"""Pixels between two nodes of a row."""
_DOWN: Final = 34
"""Pixels between two rows."""
_LANE: Final = 12
"""Pixels between a node and a line that passes it."""
_MARGIN: Final = 90
"""Room at both sides for the edges that lead back or leap."""


class Edge(NamedTuple):
    """Who may follow whom."""

    source: str
    target: str
    chosen: bool
    """Whether a router decides on it; if not, it is always taken."""


class Picture(NamedTuple):
    """What is drawn."""

    title: str
    nodes: tuple[str, ...]
    edges: tuple[Edge, ...]
    labels: Mapping[str, str]


def picture_of(team: Team, *, questions: bool = False) -> Picture:
    """The picture of a team's graph, read off the graph itself.

    Args:
        team: the roles.
        questions: whether to show where a person may be asked.
    """
    drawn = build(team, stop_when_accepted, saver=False).get_graph()
    left_out = frozenset() if questions else QUESTIONS
    nodes = tuple(name for name in drawn.nodes if name not in left_out)
    edges = sorted(
        Edge(edge.source, edge.target, bool(edge.conditional))
        for edge in drawn.edges
        if edge.source in nodes and edge.target in nodes
    )
    return Picture(team.name, nodes, tuple(edges), {name: _label(name, team) for name in nodes})


def _label(node: str, team: Team) -> str:
    """French name of the node, with the role that works there."""
    roles = {
        "extract": team.extractor.name,
        "outline": team.outliner.name,
        "write": team.writer.name,
        "critic" if team.reviewers else "review": team.critic.name,
    }
    kind, _, extra = node.partition(".")
    name = f"{_EXTRA[kind]} : {extra}" if extra else _LABELS.get(node, node)
    return f"{name} ({roles[node]})" if node in roles else name


def mermaid(picture: Picture) -> str:
    """The picture as Mermaid text; dotted lines are those that a router chooses."""
    nodes = [f'  {_id(node)}["{picture.labels[node]}"]' for node in picture.nodes]
    edges = [f"  {_id(edge.source)} {'-.->' if edge.chosen else '-->'} {_id(edge.target)}" for edge in picture.edges]
    return "\n".join(("flowchart TD", *nodes, *edges)) + "\n"


def _id(node: str) -> str:
    """A name that Mermaid takes; its own word "end" is none."""
    return {"__start__": "first", "__end__": "last"}.get(node, node.replace(".", "_").replace("-", "_"))


def svg(picture: Picture) -> str:
    """The picture as SVG."""
    layout = laid_out(picture.nodes, [(edge.source, edge.target) for edge in picture.edges])
    widest = max(len(row) for row in layout.rows)
    width = widest * (_WIDTH + _ACROSS) - _ACROSS + 2 * _MARGIN
    height = len(layout.rows) * (_HEIGHT + _DOWN) + _DOWN
    spots = _spots(layout, width)
    parts = [_edge(edge, spots, layout) for edge in picture.edges]
    parts += [_node(node, spots[node], picture.labels[node]) for node in picture.nodes]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'font-family="sans-serif" font-size="13" role="img"><title>{escape(picture.title)}</title>'
        f'<defs><marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        f'<path d="M0 0L8 4L0 8z" fill="#555"/></marker></defs><rect width="100%" height="100%" fill="#fff"/>'
        + "".join(parts)
        + "</svg>\n"
    )


def _spots(layout: Layout, width: int) -> dict[str, tuple[float, float]]:
    """Centre of every node; rows are centred."""
    spots: dict[str, tuple[float, float]] = {}
    for number, row in enumerate(layout.rows):
        wide = len(row) * (_WIDTH + _ACROSS) - _ACROSS
        left = (width - wide) / 2 + _WIDTH / 2
        for place, node in enumerate(row):
            spots[node] = (left + place * (_WIDTH + _ACROSS), _DOWN + number * (_HEIGHT + _DOWN) + _HEIGHT / 2)
    return spots


def _node(node: str, spot: tuple[float, float], label: str) -> str:
    x, y = spot
    end = node in {"__start__", "__end__"}
    extra = "." in node
    fill, round_ = ("#e8eef7" if extra else "#fff", _HEIGHT / 2 if end else 7)
    return (
        f'<rect x="{x - _WIDTH / 2:.0f}" y="{y - _HEIGHT / 2:.0f}" width="{_WIDTH}" height="{_HEIGHT}" '
        f'rx="{round_:.0f}" fill="{fill}" stroke="#345"/>'
        f'<text x="{x:.0f}" y="{y + 4:.0f}" text-anchor="middle">{escape(label)}</text>'
    )


def _edge(edge: Edge, spots: Mapping[str, tuple[float, float]], layout: Layout) -> str:
    """Down to the next row as a curve; back along the left side, a leap along the right."""
    (x1, y1), (x2, y2) = spots[edge.source], spots[edge.target]
    rows = layout.row_of[edge.target] - layout.row_of[edge.source]
    half, tall = _WIDTH / 2, _HEIGHT / 2
    if rows == 1:
        middle = (y1 + y2) / 2
        path = f"M{x1:.0f} {y1 + tall:.0f}C{x1:.0f} {middle:.0f} {x2:.0f} {middle:.0f} {x2:.0f} {y2 - tall:.0f}"
    else:
        side = _side(edge, spots, rows)
        far = _outside(edge, spots, layout, side)
        path = f"M{x1 + side * half:.0f} {y1:.0f}C{far:.0f} {y1:.0f} {far:.0f} {y2:.0f} {x2 + side * half:.0f} {y2:.0f}"
    dashes = ' stroke-dasharray="5 4"' if edge.chosen else ""
    return f'<path d="{path}" fill="none" stroke="#555"{dashes} marker-end="url(#a)"/>'


def _side(edge: Edge, spots: Mapping[str, tuple[float, float]], rows: int) -> int:
    """Back along the left, forward along the right; from the outer node of a row along its own side."""
    middle = spots["__start__"][0]
    x = spots[edge.source][0]
    usual = -1 if rows <= 0 else 1
    return usual if abs(x - middle) < _ACROSS else (-1 if x < middle else 1)


def _outside(edge: Edge, spots: Mapping[str, tuple[float, float]], layout: Layout, side: int) -> float:
    """Where a curve is pulled to so that it passes outside every node of the rows between.

    Half way a cubic curve has gone three quarters of the way to its two middle points.
    """
    ends = [layout.row_of[edge.source], layout.row_of[edge.target]]
    between = [spots[node][0] for node, row in layout.row_of.items() if min(ends) <= row <= max(ends)]
    lane = _LANE * (1 + abs(ends[0] - ends[1]) / 3)
    clear = (max if side > 0 else min)(between) + side * (_WIDTH / 2 + lane)
    start = (spots[edge.source][0] + spots[edge.target][0]) / 2 + side * _WIDTH / 2
    return (clear - start / 4) * 4 / 3
