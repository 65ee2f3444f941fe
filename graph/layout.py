"""Rows for a drawing of a graph with loops, after Sugiyama, Tagawa and Toda (1981): break the loops, rank, order."""

from collections.abc import Sequence
from typing import Final, NamedTuple

_SWEEPS: Final = 8


class Layout(NamedTuple):
    """Who stands in which row."""

    rows: tuple[tuple[str, ...], ...]
    row_of: dict[str, int]


def laid_out(nodes: Sequence[str], edges: Sequence[tuple[str, str]]) -> Layout:
    """Rows from top to bottom: an edge that is part of no loop leads down.

    Args:
        nodes: all of them, the first one on top.
        edges: pairs of nodes.
    """
    down = _without_loops(nodes, edges)
    row_of = _ranked(nodes, down)
    rows = [[node for node in nodes if row_of[node] == row] for row in range(max(row_of.values(), default=0) + 1)]
    return Layout(tuple(map(tuple, _ordered(rows, down))), row_of)


def _without_loops(nodes: Sequence[str], edges: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The edges but for those that lead back to a node on the way from the top."""
    after: dict[str, list[str]] = {node: [] for node in nodes}
    for source, target in edges:
        after[source].append(target)
    kept: list[tuple[str, str]] = []
    done: set[str] = set()
    under_way: set[str] = set()

    def visit(node: str) -> None:
        under_way.add(node)
        for target in sorted(after[node], key=list(nodes).index):
            if target in under_way:
                continue
            kept.append((node, target))
            if target not in done:
                visit(target)
        under_way.discard(node)
        done.add(node)

    for node in nodes:
        if node not in done:
            visit(node)
    return kept


def _ranked(nodes: Sequence[str], down: Sequence[tuple[str, str]]) -> dict[str, int]:
    """Each node one row below the lowest that leads to it."""
    row_of = dict.fromkeys(nodes, 0)
    for _ in nodes:
        for source, target in down:
            row_of[target] = max(row_of[target], row_of[source] + 1)
    return row_of


def _ordered(rows: list[list[str]], down: Sequence[tuple[str, str]]) -> list[list[str]]:
    """Each row in the order of the middle of its neighbours, swept down and up."""
    for sweep in range(_SWEEPS):
        upward = sweep % 2 == 1
        places = {node: place - len(row) / 2 for row in rows for place, node in enumerate(row)}
        for row in reversed(rows) if upward else rows:
            near = {node: [places[b if upward else a] for a, b in down if (a if upward else b) == node] for node in row}
            row.sort(key=lambda node, near=near, places=places: _middle(near[node], places[node]))  # type: ignore[misc]  # mypy does not infer defaults of a lambda
            places |= {node: place - len(row) / 2 for place, node in enumerate(row)}
    return rows


def _middle(places: Sequence[float], own: float) -> float:
    return sum(places) / len(places) if places else own
