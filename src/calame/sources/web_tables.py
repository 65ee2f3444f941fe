"""Tables of figures in a page, each row made a line of the article: `Part du bio : 12 % en 2023`.

A table that only lays out the page is left as it is.
"""

import re

from lxml import html as lxml_html
from lxml.html import builder

from calame.sources.normal import normalise
from calame.sources.page import Piece

_BLOCKS = ("table", "ul", "ol", "h1", "h2", "h3", "h4", "article", "section", "form", "nav", "iframe", "pre")
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
_FEWEST = 2
_LONGEST_CELL = 160
_MOST_ROWS, _MOST_COLUMNS = 200, 12

_Row = list[str]


def rows_to_lines(tree: lxml_html.HtmlElement) -> list[Piece]:
    """Put a list of lines in the place of every table of figures; header cells that no line needs are given back."""
    spare: list[Piece] = []
    for table in list(tree.iter("table")):
        rows = _rows(table)
        parent = table.getparent()
        if parent is None or not rows:
            continue
        told = _lines(rows, headed=_is_headed(table, rows))
        line = table.sourceline or 1
        spare += [Piece(cell, line) for cell in rows[0] if cell and not any(cell in one for one in told)]
        lines = builder.UL(*(builder.LI(one) for one in told))
        if caption := _text(table.find("caption")):
            lines.insert(0, builder.LI(caption))
        for item in lines:
            item.sourceline = line
        lines.tail = table.tail
        parent.replace(table, lines)
    return spare


def _rows(table: lxml_html.HtmlElement) -> list[_Row]:
    """The texts of its cells; none when it lays out the page."""
    if any(inner is not table for inner in table.iter(*_BLOCKS)):
        return []
    rows = [[_text(cell) for cell in row if cell.tag in {"td", "th"}] for row in table.iter("tr")]
    rows = [row for row in rows if any(row)]
    wide = max((len(row) for row in rows), default=0)
    short = all(len(cell) <= _LONGEST_CELL for row in rows for cell in row)
    if not short or not _FEWEST <= len(rows) <= _MOST_ROWS or not _FEWEST <= wide <= _MOST_COLUMNS:
        return []
    return rows


def _text(cell: lxml_html.HtmlElement | None) -> str:
    return " ".join(normalise(cell.text_content()).split()) if cell is not None else ""


def _is_headed(table: lxml_html.HtmlElement, rows: list[_Row]) -> bool:
    """Whether the first row names the columns: header cells, or words above figures."""
    first = next((row for row in table.iter("tr") if any(_text(cell) for cell in row)), None)
    tags = {cell.tag for cell in first if cell.tag in {"td", "th"}} if first is not None else set()
    if tags == {"th"} or table.find("thead") is not None:
        return True
    figures = [any(map(str.isdigit, cell)) for cell in rows[0]]
    return not any(figures) and all(any(map(str.isdigit, "".join(row))) for row in rows[1:])


def _lines(rows: list[_Row], *, headed: bool) -> list[str]:
    """Every cell in one line; a row that does not fit its header is told as it stands."""
    if not headed:
        return [_told(row) for row in rows]
    header, body = rows[0], rows[1:]
    if any(len(row) != len(header) for row in body) or not all(header[1:]):
        return [_told(row) for row in rows]
    if all(_YEAR.fullmatch(row[0]) for row in body):
        return [_of_year(header, row) for row in body]
    return [_of_name(header, row) for row in body]


def _told(row: _Row) -> str:
    first, *others = [cell for cell in row if cell]
    return f"{first} : {', '.join(others)}" if others else first


def _of_year(header: _Row, row: _Row) -> str:
    """`Part du bio : 12 % en 2023`."""
    cells = [f"{name} : {cell}" for name, cell in zip(header[1:], row[1:], strict=True) if cell]
    return f"{', '.join(cells)} en {row[0]}" if cells else row[0]


def _of_name(header: _Row, row: _Row) -> str:
    """`Canton : Lausène, Élèves : 410`; a first column without a name stands alone."""
    named = zip(header, row, strict=True)
    return ", ".join(f"{name} : {cell}" if name else cell for name, cell in named if cell)
