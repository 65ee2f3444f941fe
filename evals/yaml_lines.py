"""YAML files written by hand, each value with the line it stands on."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import yaml

from calame.errors import os_reason

_LARGEST = 400_000
"""Bytes; a gold file of this size is a mistake."""

Loc = tuple[int | str, ...]
"""Keys and indexes from the top of the file down to a value."""


class Problem(NamedTuple):
    """One fault of a gold case."""

    file: str
    line: int
    """From 1."""
    message: str
    """One French sentence without the place."""

    def __str__(self) -> str:
        """The whole sentence: file, line and what is wrong."""
        return f"{self.file}, ligne {self.line} : {self.message}"


class YamlFile(NamedTuple):
    """What a file holds."""

    name: str
    data: object
    """`None` when the file could not be read."""
    lines: dict[Loc, int]
    problems: tuple[Problem, ...]

    def line(self, loc: Sequence[int | str] = ()) -> int:
        """Line of the value at `loc`, or of the nearest thing around it."""
        for size in range(len(loc), -1, -1):
            if tuple(loc[:size]) in self.lines:
                return self.lines[tuple(loc[:size])]
        return 1

    def problem(self, loc: Sequence[int | str], message: str) -> Problem:
        """A fault of the value at `loc`."""
        return Problem(self.name, self.line(loc), message)


def read_yaml(path: Path) -> YamlFile:
    """The data of `path` with the line of every value; what cannot be read is a problem, never an exception."""
    name = str(path)
    try:
        raw = path.read_bytes()
    except OSError as error:
        return _unread(name, 1, f"fichier illisible ({os_reason(error)}) ; ce fichier est obligatoire.")
    if len(raw) > _LARGEST:
        return _unread(name, 1, f"fichier trop grand ; {_LARGEST // 1000} ko suffisent largement.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _unread(
            name, raw[: error.start].count(b"\n") + 1, "caractère illisible ; enregistrez le fichier en UTF-8."
        )
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        return _unread(
            name,
            mark.line + 1 if mark else 1,
            "YAML illisible ; mettez entre guillemets un texte qui contient « : » ou « # », et alignez les tirets.",
        )
    except (RecursionError, ValueError) as error:
        return _unread(name, 1, f"YAML illisible ({type(error).__name__}) ; des listes et des clés simples suffisent.")
    lines: dict[Loc, int] = {}
    problems = tuple(_walk(node, (), lines, name)) if node is not None else ()
    return YamlFile(name, data, lines, problems)


def _unread(name: str, line: int, message: str) -> YamlFile:
    return YamlFile(name, None, {}, (Problem(name, line, message),))


def _walk(node: yaml.Node, loc: Loc, lines: dict[Loc, int], name: str) -> Iterator[Problem]:
    """Fill `lines` below `node`; a key given twice is a problem, for YAML would drop the first silently."""
    lines.setdefault(loc, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _walk(item, (*loc, index), lines, name)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            at = (*loc, str(key.value))
            line = key.start_mark.line + 1
            if at in lines:
                yield Problem(name, line, f"la clé {str(key.value)!r} est déjà donnée ligne {lines[at]}.")
            lines[at] = line
            yield from _walk(value, at, lines, name)
