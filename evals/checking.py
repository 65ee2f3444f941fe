"""The strict validator of gold cases: every fault with its file and line."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from calame.contracts import Brief, Draft, Source
from calame.errors import InputError
from calame.evals import crosschecks
from calame.evals.cases import (
    FACTS,
    FILES,
    SOURCES,
    TRAPS,
    Card,
    Case,
    GoldError,
    article_of,
    request_of,
    source_files,
)
from calame.evals.yaml_lines import Problem, YamlFile, read_yaml

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CARD: Final = TypeAdapter(Card)
_LINE = re.compile(r"ligne (\d{1,9})")
_SUFFIXES: Final = frozenset({".txt", ".md", ".html"})
_TOLD: Final = {
    "missing": "il manque « {where} ».",
    "extra_forbidden": "clé inconnue « {where} ».",
    "literal_error": "« {where} » vaut {given} ; choisissez parmi {expected}.",
    "string_pattern_mismatch": "« {where} » vaut {given} ; écrivez F1, F2… pour un fait, T1, T2… pour un piège.",
    "string_type": "« {where} » doit être un texte ; mettez-le entre guillemets.",
    "tuple_type": "« {where} » doit être une liste, un tiret par élément.",
    "model_type": "« {where} » doit être une suite de lignes « clé: valeur ».",
    "too_short": "« {where} » est vide.",
    "string_too_short": "« {where} » est vide.",
}
"""Pydantic's errors in French, by type."""
ValueT = TypeVar("ValueT")


class Checked(NamedTuple):
    """A case with what is wrong with it."""

    case: Case | None
    """`None` when a file could not be read; a case with problems is there all the same."""
    problems: tuple[Problem, ...]


def load(folder: Path) -> Case:
    """The case in `folder`, when nothing is wrong with it.

    Raises:
        GoldError: something is; the message is the first thing `calame eval check` says.
    """
    case, problems = check(folder)
    if case is None or problems:
        raise GoldError(f"{problems[0]} (pour tout voir : calame eval check {folder.name})")
    return case


def in_french(folder: Path) -> bool:
    """Whether the card says that all sources are French; a card that cannot be read is left to `check`."""
    card = _validated(_CARD, read_yaml(folder / "case.yaml"), [])
    return card is None or "english" not in card.features


def check(folder: Path) -> Checked:
    """Read the case in `folder` and look at everything that can be checked without judging its prose."""
    misplaced = tuple(_layout(folder))
    files = {name: read_yaml(folder / name) for name in ("case.yaml", "facts.yaml", "traps.yaml")}
    problems = [*misplaced, *(problem for file in files.values() for problem in file.problems)]
    card = _validated(_CARD, files["case.yaml"], problems)
    facts = _validated(FACTS, files["facts.yaml"], problems)
    traps = _validated(TRAPS, files["traps.yaml"], problems)
    texts = _texts(folder, problems)
    if card is None or facts is None or traps is None or texts is None:
        return Checked(None, tuple(dict.fromkeys(problems)))
    case = Case(folder.name, folder, card, *texts, facts, traps)
    problems.extend(_across(case, files))
    return Checked(case, tuple(dict.fromkeys(problems)))


def _across(case: Case, files: dict[str, YamlFile]) -> Iterator[Problem]:
    yield from crosschecks.card_problems(case, files["case.yaml"])
    yield from crosschecks.brief_problems(case, str(case.folder / "brief.yaml"))
    yield from crosschecks.article_problems(case, str(case.file))
    yield from crosschecks.id_problems(case.facts, files["facts.yaml"])
    yield from crosschecks.fact_problems(case, files["facts.yaml"])
    yield from crosschecks.id_problems(case.traps, files["traps.yaml"])
    yield from crosschecks.trap_problems(case, files["traps.yaml"])


def _layout(folder: Path) -> Iterator[Problem]:
    """The folder's name and the files in it."""
    if not _NAME.fullmatch(folder.name):
        yield Problem(str(folder), 1, "nom de dossier à écrire en minuscules sans accent, mots joints par des tirets.")
    if not folder.is_dir():
        yield Problem(str(folder), 1, "ce dossier n’existe pas.")
        return
    known = {*FILES, SOURCES}
    for path in sorted(folder.iterdir()):
        if path.name not in known:
            yield Problem(str(path), 1, f"fichier inattendu ; un cas contient {', '.join(sorted(known))}.")
    if not source_files(folder):
        yield Problem(str(folder / SOURCES), 1, "aucune source ; mettez-y au moins un fichier .txt, .md ou .html.")
    for path in source_files(folder):
        if path.suffix not in _SUFFIXES:
            yield Problem(str(path), 1, "une source est un fichier .txt, .md ou .html.")


def _texts(folder: Path, problems: list[Problem]) -> tuple[Brief, tuple[Source, ...], Draft] | None:
    """Brief, sources and gold article; what cannot be read is added to `problems`."""
    request = article = None
    if source_files(folder):
        try:
            request = request_of(folder)
        except InputError as error:
            problems.append(_of_error(error, folder / "brief.yaml", source_files(folder)))
    try:
        article = article_of(folder)
    except InputError as error:
        problems.append(_of_error(error, folder / "article.md", ()))
    return (*request, article) if request and article else None


def _of_error(error: InputError, default: Path, others: tuple[Path, ...]) -> Problem:
    """An error of a reader as a problem: the file it names, and its line where it gives one."""
    message = str(error)
    file = next((path for path in others if path.name in message), default)
    line = _LINE.search(message)
    return Problem(str(file), int(line[1]) if line else 1, message)


def _validated(adapter: TypeAdapter[ValueT], file: YamlFile, problems: list[Problem]) -> ValueT | None:
    """The contract in a file; what does not fit is added to `problems`."""
    if file.data is None:
        if not file.problems:
            problems.append(file.problem((), "fichier vide."))
        return None
    try:
        return adapter.validate_python(_tuples(file.data))
    except ValidationError as error:
        problems.extend(file.problem(found["loc"], _told(found)) for found in error.errors())
        return None


def _tuples(data: Any) -> Any:
    """Single texts where a list of texts is meant are no fault of whoever writes by hand."""
    if isinstance(data, list):
        return [_tuples(item) for item in data]
    if isinstance(data, dict):
        return {
            key: [value] if key in {"told", "about", "kept", "fallen"} and isinstance(value, str) else _tuples(value)
            for key, value in data.items()
        }
    return data


def _told(found: ErrorDetails) -> str:
    """A validation error in French."""
    where = ".".join(str(part) for part in found["loc"] if isinstance(part, str)) or "le fichier"
    given, context = repr(found["input"])[:60], found.get("ctx", {})
    return _TOLD.get(found["type"], "« {where} » ne convient pas ({message}).").format(
        where=where, given=given, message=found["msg"], expected=str(context.get("expected", "")).replace(" or ", ", ")
    )
