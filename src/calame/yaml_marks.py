"""A YAML file written by hand, each value with the line and column it stands at."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import yaml

from calame.errors import os_reason

_LARGEST: Final = 64_000
"""Bytes."""

Loc = tuple[int | str, ...]
"""Keys and indexes from the top of the file down to a value."""


class Mark(NamedTuple):
    """A place in a file, from 1."""

    line: int
    column: int


class Fault(NamedTuple):
    """What is wrong, and where."""

    mark: Mark
    message: str
    """French, without the place."""


class Marked(NamedTuple):
    """What a file holds."""

    name: str
    data: object
    keys: dict[Loc, Mark]
    """Where each key, or list item, begins."""
    values: dict[Loc, Mark]
    """Where each value begins."""
    fault: Fault | None = None
    """Why it could not be read; `data` is then `None`."""

    def sentence(self, mark: Mark, message: str) -> str:
        """The place and `message`."""
        return f"{self.name!r}, ligne {mark.line}, colonne {mark.column} : {message}"

    def key(self, loc: Sequence[int | str]) -> Mark:
        """Where the key at `loc` stands, or the nearest thing around it."""
        return _nearest(self.keys, loc)

    def value(self, loc: Sequence[int | str]) -> Mark:
        """Where the value at `loc` stands, or the nearest thing around it."""
        return _nearest(self.values, loc)


def _nearest(marks: dict[Loc, Mark], loc: Sequence[int | str]) -> Mark:
    for size in range(len(loc), -1, -1):
        if tuple(loc[:size]) in marks:
            return marks[tuple(loc[:size])]
    return Mark(1, 1)


def read_marked(path: Path) -> Marked:
    """The data of `path` with its places; what cannot be read is a fault, never an exception."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except OSError as error:
        return _unread(str(path), Mark(1, 1), f"fichier illisible ({os_reason(error)}) ; vérifiez le chemin.")
    if len(raw) > _LARGEST:
        return _unread(str(path), Mark(1, 1), f"fichier trop grand ; {_LARGEST // 1000} ko suffisent largement.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return _unread(str(path), Mark(line, 1), "caractère illisible ; enregistrez le fichier en UTF-8.")
    return parse_marked(str(path), text)


def parse_marked(name: str, text: str) -> Marked:
    """The same for a text that was read already."""
    try:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            if isinstance(event, yaml.AliasEvent):  # nested aliases grow without bound
                return _unread(name, _mark(event.start_mark), "les renvois (*nom) ne sont pas admis ; recopiez.")
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        remedy = "YAML illisible ; alignez les clés, et mettez entre guillemets un texte qui contient « : » ou « # »."
        return _unread(name, _mark(mark), remedy)
    except (RecursionError, ValueError) as error:
        return _unread(name, Mark(1, 1), f"YAML illisible ({type(error).__name__}) ; des clés simples suffisent.")
    marked = Marked(name, data, {}, {})
    double = next(_walk(node, (), marked), None) if node is not None else None
    return marked._replace(data=None, fault=double) if double else marked


def _unread(name: str, mark: Mark, message: str) -> Marked:
    return Marked(name, None, {}, {}, Fault(mark, message))


def _mark(mark: Any) -> Mark:
    """The parsers of PyYAML, in C and in Python, have a class of marks each; both count from 0."""
    return Mark(mark.line + 1, mark.column + 1) if mark is not None else Mark(1, 1)


def _walk(node: yaml.Node, loc: Loc, marked: Marked) -> Iterator[Fault]:
    """Note the places below `node`; a key given twice is a fault, for YAML would drop the first silently."""
    marked.values[loc] = _mark(node.start_mark)
    marked.keys.setdefault(loc, _mark(node.start_mark))
    if isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _walk(item, (*loc, index), marked)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            at, mark = (*loc, str(key.value)), _mark(key.start_mark)
            if at in marked.keys:
                first = marked.keys[at].line
                yield Fault(mark, f"la clé {str(key.value)!r} est déjà donnée ligne {first} ; gardez l’une des deux.")
            marked.keys[at] = mark
            yield from _walk(value, at, marked)
