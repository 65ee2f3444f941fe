"""One row of a table as the order of one article. Cells are untrusted: what they may name is decided here."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from calame.errors import SourceError, os_reason
from calame.sources.brief_file import KEYS, orders_of
from calame.sources.decoding import LARGEST
from calame.sources.orders import Orders
from calame.sources.reading import RawText, raw_text, read_raw
from calame.sources.tables import Row

IDENTITY: Final = "id"
_KINDS: Final = ("text", "file", "url")
_COLUMNS: Final = {
    "text": "text",
    "texts": "text",
    "file": "file",
    "files": "file",
    "url": "url",
    "urls": "url",
    "sources": "sources",
}
"""What each source column holds."""
KNOWN: Final = (IDENTITY, *_COLUMNS, *KEYS)
"""Columns that mean something; others are left alone."""
_LIST: Final = "|"
"""Parts the files and addresses of one CSV cell."""
_YES: Final = frozenset({"true", "vrai", "oui", "yes", "1"})
_NO: Final = frozenset({"false", "faux", "non", "no", "0"})


class Given(NamedTuple):
    """One source as a row names it."""

    kind: str
    """`text`, `file` or `url`."""
    value: str


def identity_of(row: Row) -> str:
    """The `id` of the row; empty when it has none."""
    value = row.values.get(IDENTITY)
    return " ".join(str(value).split()) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def orders_in(row: Row, *, table: str) -> Orders:
    """The order in the row's columns, the same keys as in a brief file.

    Raises:
        BriefError: a value is impossible; table and line are named.
    """
    values = {name: _typed(name, value) for name, value in row.values.items() if name in KEYS}
    return orders_of(values, name=table, line=row.line)


def _typed(name: str, value: object) -> object:
    """What a CSV cell means; other tables have types of their own."""
    if not isinstance(value, str):
        return value
    word = value.strip()
    if name in {"min_words", "max_words"} and word.isascii() and word.isdigit():
        return int(word)
    if name in {"subheadings", "seo"} and word.lower() in _YES | _NO:
        return word.lower() in _YES
    if name == "thresholds":
        return _json(word)
    return value


def _json(text: str) -> object:
    """The value in a cell that holds JSON; the text itself when it does not."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return found


def sources_in(row: Row, *, place: str) -> list[Given]:
    """The sources that the row names, in the order of its columns.

    Raises:
        SourceError: there is none, or a value is no source.
    """
    found = [
        given
        for name, value in row.values.items()
        if (kind := _COLUMNS.get(name))
        for given in _given(kind, value, place=f"{place}, colonne {name!r}")
    ]
    if not found:
        raise SourceError(f"{place} : aucune source ; donnez une colonne text, file, url ou sources.", origin=place)
    return found


def _given(kind: str, value: object, *, place: str) -> Iterator[Given]:
    if isinstance(value, str) and kind == "sources":
        value = _json(value)
    elif isinstance(value, str) and kind != "text":
        value = [part.strip() for part in value.split(_LIST)]
    items = value if isinstance(value, list) else [value]
    for item in items:
        if isinstance(item, Mapping) and kind == "sources":
            yield _object(item, place=place)
        elif isinstance(item, str):
            yield Given("text" if kind == "sources" else kind, item)
        else:
            raise SourceError(f"{place} : il faut un texte, ou une liste de textes.", origin=place)


def _object(item: Mapping[object, object], *, place: str) -> Given:
    for kind in _KINDS:
        if isinstance(value := item.get(kind), str):
            return Given(kind, value)
    raise SourceError(f"{place} : chaque source demande « text », « file » ou « url ».", origin=place)


def raws_of(given: Sequence[Given], *, place: str, origin: str, root: Path, fetch: bool) -> Iterator[RawText]:
    """The texts themselves.

    Args:
        given: sources of one row.
        place: how messages call the row.
        origin: how a text that stands in the row is called.
        root: folder of the table: files are looked for there and below, nowhere else.
        fetch: whether addresses may be fetched.

    Raises:
        SourceError: a source cannot be read, or may not be.
    """
    for number, (kind, value) in enumerate(given, start=1):
        if kind == "text":
            name = origin if len(given) == 1 else f"{origin}#{number}"
            yield raw_text(value.encode("utf-8", "replace")[: LARGEST + 1], name)
        elif kind == "file":
            path = _inside(value, root, place=place)
            yield from (replace(raw, origin=value) for raw in read_raw([str(path)], warn=_nothing))
        elif fetch:
            yield from read_raw([_web(value, place=place)], warn=_nothing)
        else:
            raise SourceError(
                f"{place} : l’adresse {value[:80]!r} n’est pas lue sans votre accord ; ajoutez --fetch.", origin=value
            )


def _nothing(_warning: str) -> None:
    """One file or page leaves nothing aside."""


def _web(value: str, *, place: str) -> str:
    if value.lower().startswith(("http://", "https://")):
        return value
    raise SourceError(f"{place} : {value[:80]!r} n’est pas une adresse http(s).", origin=value)


def _inside(value: str, root: Path, *, place: str) -> Path:
    """The file of a cell, which may name files below the table's folder only, links followed."""
    try:
        path = (root / value).resolve(strict=True)
    except (OSError, ValueError, RuntimeError) as error:
        why = os_reason(error) if isinstance(error, OSError) else "ce n’est pas un chemin"
        raise SourceError(f"{place} : fichier {value[:80]!r} illisible ({why}).", origin=value) from error
    if not path.is_relative_to(root.resolve()):
        raise SourceError(
            f"{place} : le fichier {value[:80]!r} est hors du dossier du tableau ; une ligne ne lit que les fichiers "
            "de ce dossier et de ceux qu’il contient.",
            origin=value,
        )
    if not path.is_file():
        raise SourceError(f"{place} : {value[:80]!r} n’est pas un fichier.", origin=value)
    return path
