"""Tables of orders: JSON lines, CSV and Parquet, read row by row so that memory does not grow with the file.

A row that cannot be read is a `BadRow` with its line; the rows after it are read all the same.
"""

import codecs
import csv
import hashlib
import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import IO, Final, NamedTuple

from calame.errors import InputError, MachineError, os_reason
from calame.text.wording import agreed, counted, figure

LONGEST_ROW: Final = 20_000_000
"""Bytes of one row: some sources of the size that `write` takes."""
_CHUNK: Final = 1 << 20
_OPEN_QUOTE: Final = "unexpected end of data"
"""What the csv module says of a quoted cell that goes on in the next line (CPython, Modules/_csv.c)."""
_DELIMITERS: Final = ",;\t|"
_ROWS: Final = 32
"""Rows of a Parquet file that are in memory at once."""


class Row(NamedTuple):
    """One order."""

    line: int
    """Where it begins in the file, from 1; for Parquet the number of the row."""
    values: Mapping[str, object]
    """By column; columns that say nothing are left out."""


class BadRow(NamedTuple):
    """A row that cannot be read."""

    line: int
    reason: str
    """French, without a full stop."""
    digest: str
    """SHA-256 of its bytes: a row that was mended is another row."""


Rows = Iterator[Row | BadRow]


def is_table(path: Path) -> bool:
    """Whether the name says that it is a table."""
    return path.suffix.lower() in _READERS


def rows_of(path: Path) -> Rows:
    """The rows of a table, in order.

    Raises:
        InputError: the file cannot be read at all.
        MachineError: Parquet is asked for and pyarrow is not installed.
    """
    try:
        yield from _READERS[path.suffix.lower()](path)
    except OSError as error:
        raise InputError(f"{str(path)!r} illisible ({os_reason(error)}) : vérifiez le fichier.") from error


def _lines(file: IO[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """Lines with their numbers; `None` for one that is too long to be kept."""
    for number in count(1):
        line = file.readline(LONGEST_ROW + 1)
        if not line:
            return
        if len(line) <= LONGEST_ROW:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(_CHUNK)
        yield number, None


def _too_long(line: int) -> BadRow:
    return BadRow(line, f"la ligne pèse plus de {figure(LONGEST_ROW / 1e6, 'Mo')}", digest=f"long-{line}")


def _bad(line: int, raw: bytes, reason: str) -> BadRow:
    return BadRow(line, reason, hashlib.sha256(raw).hexdigest())


# --- JSON lines


def _json_rows(path: Path) -> Rows:
    with path.open("rb") as file:
        for number, raw in _lines(file):
            if raw is None:
                yield _too_long(number)
            elif stripped := raw.removeprefix(codecs.BOM_UTF8).strip():
                yield _json_row(number, stripped)


def _json_row(line: int, raw: bytes) -> Row | BadRow:
    try:
        values = json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return _bad(line, raw, "la ligne n’est pas en UTF-8")
    except (ValueError, RecursionError):
        return _bad(line, raw, "la ligne n’est pas un objet JSON lisible")
    if not isinstance(values, dict):
        return _bad(line, raw, "la ligne n’est pas un objet JSON entre accolades")
    return Row(line, {name: value for name, value in values.items() if value is not None})


# --- CSV


def _csv_rows(path: Path) -> Rows:
    encoding = _encoding_of(path)
    csv.field_size_limit(LONGEST_ROW)
    with path.open("rb") as file:
        records = _records(_decoded(file, encoding))
        head = next(records, None)
        if head is None or isinstance(head, BadRow):
            raise InputError(f"{str(path)!r} : la première ligne doit nommer les colonnes (text, id, words…).")
        columns = [name.strip().lower() for name in head.cells]
        for record in records:
            if isinstance(record, BadRow):
                yield record
            elif any(cell.strip() for cell in record.cells):
                yield _csv_row(record, columns)


class _Record(NamedTuple):
    line: int
    text: str
    cells: list[str]


def _csv_row(record: _Record, columns: list[str]) -> Row | BadRow:
    if len(record.cells) > len(columns):
        said = counted(len(record.cells), "cellule")
        reason = (
            f"la ligne a {said} pour {counted(len(columns), 'colonne')} : un guillemet ou un séparateur est de trop"
        )
        return _bad(record.line, record.text.encode("utf-8", "replace"), reason)
    cells = zip(columns, record.cells, strict=False)
    return Row(record.line, {name: cell for name, cell in cells if name and cell.strip()})


def _encoding_of(path: Path) -> str:
    """UTF-8 when all of the file is; otherwise what French spreadsheets write.

    Raises:
        InputError: UTF-16, whose lines cannot be told apart by bytes.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        if file.read(2) in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
            raise InputError(f"{str(path)!r} est en UTF-16 : enregistrez-le en « CSV UTF-8 ».")
        file.seek(0)
        try:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def _decoded(file: IO[bytes], encoding: str) -> Iterator[tuple[int, str | None]]:
    for number, raw in _lines(file):
        text = None if raw is None else raw.decode("utf-8" if encoding == "utf-8-sig" else encoding, "replace")
        yield number, text.removeprefix("\ufeff") if text is not None and number == 1 else text


class _Feed:
    """Numbered lines; some may be given back."""

    def __init__(self, lines: Iterator[tuple[int, str | None]]) -> None:
        self._lines = lines
        self._back: deque[tuple[int, str | None]] = deque()

    def next(self) -> tuple[int, str | None] | None:
        """The next line; nothing at the end."""
        return self._back.popleft() if self._back else next(self._lines, None)

    def give_back(self, lines: Iterable[tuple[int, str | None]]) -> None:
        """Read `lines` again."""
        self._back.extendleft(reversed(list(lines)))


def _records(lines: Iterator[tuple[int, str | None]]) -> Iterator[_Record | BadRow]:
    """Records of one line or more; a quote that is never closed costs its own line only."""
    feed = _Feed(lines)
    delimiter = ""
    while (first := feed.next()) is not None:
        line, text = first
        if text is None:
            yield _too_long(line)
        elif text.strip():
            delimiter = delimiter or max(_DELIMITERS, key=text.count)
            yield _record(line, text, delimiter, feed)


def _record(line: int, text: str, delimiter: str, feed: _Feed) -> _Record | BadRow:
    """The record that begins at `line`; it takes what belongs to it from `feed`."""
    texts, taken, size = [text], list[tuple[int, str | None]](), len(text)
    reason = "un guillemet ouvert n’est jamais fermé"
    while True:
        if '"' in texts[-1] or len(texts) == 1:
            try:
                return _Record(line, text, next(csv.reader(texts, delimiter=delimiter, strict=True)))
            except csv.Error as error:
                if str(error) != _OPEN_QUOTE:
                    reason = "un guillemet au milieu d’une cellule n’est pas doublé"
                    break
        more = feed.next()
        if more is None:
            break
        taken.append(more)
        size += len(more[1] or "")
        if more[1] is None or size > LONGEST_ROW:
            break
        texts.append(more[1])
    feed.give_back(taken)
    return _bad(line, text.encode("utf-8", "replace"), reason)


# --- Parquet


def _parquet_rows(path: Path) -> Rows:
    try:
        from pyarrow import ArrowException, parquet  # noqa: PLC0415 - the extra `parquet` may be missing
    except ImportError as error:
        raise MachineError(
            f"{str(path)!r} : lire du Parquet demande pyarrow ; pip install 'calame[parquet]', ou donnez du JSONL."
        ) from error
    number = 0
    try:
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=_ROWS):
                for values in batch.to_pylist():
                    number += 1
                    yield Row(number, {name: value for name, value in values.items() if value is not None})
    except (ArrowException, ValueError, OSError) as error:  # a torn file is an OSError here
        read = f" après {number} {agreed(number, 'rang', 'rangs')}" if number else ""
        raise InputError(f"{str(path)!r} : Parquet illisible{read} ; écrivez-le de nouveau, ou en JSONL.") from error


_READERS: Final[Mapping[str, Callable[[Path], Rows]]] = {
    ".jsonl": _json_rows,
    ".ndjson": _json_rows,
    ".csv": _csv_rows,
    ".tsv": _csv_rows,
    ".parquet": _parquet_rows,
}
