"""Tables of an article: each cell read with the names of its row and of its column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from calame.publish.pieces import Piece, row
from calame.text.common_words import is_common_word
from calame.text.data.invariable_nouns import INVARIABLE

_WIDEST: Final = 30
_LONGEST: Final = 60
"""Columns and rows that one cell may span; a browser takes 1,000 and more, no reader does."""
_TOLD_APART: Final = 3
"""Columns from which words above figures are sure to name them: of two, the first row may be one like the others."""
_MOST_PIECES: Final = 3
"""Paragraphs or list items up to which a cell is one of figures; with more the table lays out the page."""


@dataclass(slots=True)
class _Cell:
    header: bool
    columns: int
    rows: int
    pieces: list[Piece] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words; an image is told apart."""
        return " ".join(piece.text for piece in self.pieces if piece.kind != "alt")


@dataclass(slots=True)
class Table:
    """One table while it is read."""

    _rows: list[list[_Cell]] = field(default_factory=list)
    _around: list[Piece] = field(default_factory=list)
    """What stands in no cell: its caption."""
    _cell: _Cell | None = None

    def open_row(self) -> None:
        """Begin a row; the one before it needs no end."""
        self._cell = None
        self._rows.append([])

    def open_cell(self, *, header: bool, columns: int, rows: int) -> None:
        """Begin a cell; the one before it needs no end."""
        if not self._rows:
            self.open_row()
        self._cell = _Cell(header, min(max(1, columns), _WIDEST), min(max(1, rows), _LONGEST))
        self._rows[-1].append(self._cell)

    def add(self, piece: Piece) -> None:
        """Take what is read in the cell that is open."""
        (self._around if self._cell is None or piece.kind == "caption" else self._cell.pieces).append(piece)

    def pieces(self) -> Iterator[Piece]:
        """Its caption and rows; what a table holds that lays out the page, as it stands."""
        yield from self._around
        cells = [cell for line in self._rows for cell in line]
        if self._is_layout(cells):
            yield from (piece for cell in cells for piece in cell.pieces)
            return
        yield from map(row, _told(_grid([line for line in self._rows if line])))
        yield from (piece for cell in cells for piece in cell.pieces if piece.kind == "alt")

    def _is_layout(self, cells: Sequence[_Cell]) -> bool:
        if max(map(len, self._rows), default=0) <= 1:
            return True
        kinds = {piece.kind for cell in cells for piece in cell.pieces}
        return not kinds.isdisjoint({"heading", "row"}) or any(len(cell.pieces) > _MOST_PIECES for cell in cells)


_Line = dict[int, _Cell]
"""The cells of a row by column; one that spans several stands in each."""


def _grid(rows: Sequence[Sequence[_Cell]]) -> list[_Line]:
    held: dict[int, tuple[_Cell, int]] = {}
    grid: list[_Line] = []
    for cells in rows:
        line: _Line = {}
        for column, (cell, left) in sorted(held.items()):
            line[column] = cell
            held[column] = (cell, left - 1)
        column = 0
        for cell in cells:
            while column in line:
                column += 1
            for taken in range(column, column + cell.columns):
                line[taken] = cell
                held[taken] = (cell, cell.rows - 1)
            column += cell.columns
        held = {column: pair for column, pair in held.items() if pair[1] > 0}
        grid.append(line)
    return grid


def _told(grid: Sequence[_Line]) -> Iterator[tuple[str, ...]]:
    """The names of the columns as one row, then the rows."""
    above = _headers(grid)
    columns = {column for line in grid for column in line}
    names = {column: _joined(line[column] for line in above if column in line) for column in columns}
    yield from filter(None, [tuple(dict.fromkeys(name for name in names.values() if _says(name)))])
    body = grid[len(above) :]
    first = min(columns, default=0)
    numbered = len(columns) > 1 and [line[first].text.rstrip(".") if first in line else "" for line in body] == [
        str(number) for number in range(1, len(body) + 1)
    ]
    for line in body:
        told = {column: cell for column, cell in line.items() if column > first} if numbered else line
        yield from filter(None, [tuple(_cells(told, names))])


def _headers(grid: Sequence[_Line]) -> Sequence[_Line]:
    """The rows above the others that name the columns: header cells, or words over figures."""
    count = 0
    while count < len(grid) and all(cell.header or not cell.text for cell in grid[count].values()):
        count += 1
    if count == len(grid):
        return ()
    wide = len(grid[0]) >= _TOLD_APART and len(grid) > 1
    if count == 0 and wide and not _figures(grid[0]) and all(map(_figures, grid[1:])):
        return grid[:1]
    return grid[:count]


def _figures(line: _Line) -> bool:
    return any(map(str.isdigit, "".join(cell.text for cell in line.values())))


def _cells(line: _Line, names: dict[int, str]) -> Iterator[str]:
    """`Lausène, élèves : 410` for each cell behind the label of the row."""
    columns = sorted(line)
    labels = 1
    while labels < len(columns) - 1 and line[columns[labels]].header:
        labels += 1
    label = _joined(line[column] for column in columns[:labels])
    told = {id(line[column]) for column in columns[:labels]}
    alone = True
    for column in columns[labels:]:
        cell = line[column]
        if id(cell) not in told and _says(cell.text):
            told.add(id(cell))
            alone = False
            above = ", ".join(part for part in (label, _lowered(names[column]) if label else names[column]) if part)
            yield f"{above} : {cell.text}" if above else cell.text
    if alone and _says(label):
        yield label


def _joined(cells: Iterator[_Cell]) -> str:
    return ", ".join(dict.fromkeys(cell.text for cell in cells if cell.text))


def _lowered(name: str) -> str:
    """The name of a column inside a line: a common word loses the capital that it had at its head."""
    first = name.split(" ", 1)[0]
    common = is_common_word(first) or first.lower() in INVARIABLE
    return name[:1].lower() + name[1:] if first[1:] == first[1:].lower() and common else name


def _says(text: str) -> bool:
    return any(map(str.isalnum, text))
