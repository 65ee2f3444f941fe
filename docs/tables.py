"""Writes the pages that the code itself says best: `python docs/tables.py`; the suite holds them to the code."""

import ast
import inspect
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from calame.agents.checks.catalogue import CHECKS
from calame.agents.checks.faults import Check
from calame.agents.checks.seo import answers, keyphrase, layout, reading, snippet
from calame.contracts import Brief, Thresholds
from calame.contracts.team import Chair, ExtraChair, Limits, StopRules, TeamPlan
from calame.settings import FILE, Settings

HERE = Path(__file__).resolve().parent
NOTE = "<!-- Written by docs/tables.py out of the code: change it there, then run that file. -->\n"
NOT_BY_HAND = frozenset({"plan", "warnings"})
"""Fields that Calame fills in itself."""
SEO = (keyphrase, snippet, layout, reading, answers)


class Constant(NamedTuple):
    """A number in a module, with what the module says of it."""

    name: str
    value: str
    meaning: str


def said(source: str) -> dict[str, str]:
    """What stands right below each assignment of a class or module, by name."""
    body = ast.parse(inspect.cleandoc(source) if source.startswith(" ") else source).body
    if len(body) == 1 and isinstance(body[0], ast.ClassDef):
        body = body[0].body
    told: dict[str, str] = {}
    for here, below in pairwise(body):
        if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) and isinstance(below.value.value, str):
            told |= dict.fromkeys(_targets(here), " ".join(below.value.value.split()))
    return told


def _targets(node: ast.stmt) -> Iterator[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    for target in targets:
        yield from (name.id for name in ast.walk(target) if isinstance(name, ast.Name))


def constants(module: ModuleType) -> list[Constant]:
    """Numbers of a module, and tuples of them, whose meaning is written below them."""
    told = said(inspect.getsource(module))
    found = []
    for name, meaning in told.items():
        value = getattr(module, name)
        numbers = value if isinstance(value, tuple) else (value,)
        if numbers and all(type(number) in {int, float} for number in numbers):
            found.append(Constant(name.lstrip("_").lower(), ", ".join(f"{number:g}" for number in numbers), meaning))
    return found


CHECKS_TOP = """\
# Every check of the critic

In the order in which the critic runs them. The severity belongs to the check and never changes; a check that *decides
support* makes the sentence it speaks against unsupported, which lowers accuracy. Why each weighs what it weighs, and
what was measured: [The critic, and how far it can be trusted](critic.md). What a review measures beside its checks:
[What the review measures](measures.md).

| check | name in French | severity | decides support | finds |
|---|---|---|---|---|
"""
THRESHOLDS_TOP = """
## Thresholds

Those of a brief, which its own figures replace:

"""
INSIDE_TOP = """
Those inside the checks, with what each is and, where it is not plain craft, where it comes from. "Development news"
are news articles on which rules are tried.

"""
SEO_TOP = """
## Search engines and readers

[What search engines and readers like](seo.md) says what is graded green, orange and red, and where each threshold
comes from. As the code has them:

"""
SETTINGS_TOP = f"""\
# Settings

A setting comes from an option of the command, else from a variable `CALAME_NAME`, else from `{FILE}` in the working
folder, else it has the default below. `calame write --help` lists the options. A key is no setting: it stands in the
provider's own variable, or in `CALAME_API_KEY` ([Writing with a model](models.md)).

```toml
# {FILE}
model = ["mistral:mistral-large-latest", "critic=openai:gpt-5-mini"]
max_calls = 20
```

"""
BRIEF_TOP = """
## The brief

What the client wants: options of the command, the order pasted above the first text, or a YAML file (`--brief`). In
the library: `calame.Brief`.

"""


TEAMS_TOP = """\
# The team file

A team is a file: which role sits at each of the four seats, who else reads the draft beside the critic, who works on
the finished draft, and by which limits. `--team` takes the name of a team that comes with Calame or such a file; `team`
in `calame.toml` does the same.

```yaml
name: gazette
about: L’équipe à modèle, relue par un juriste.
extends: model
seats:
  write: {role: model, otherwise: embedded, model: "mistral:mistral-large-latest"}
reviewers:
  - {role: style, otherwise: style-rules, required: false}
finishers: [headline]
thresholds: {copied_run: 19}
stop: {rounds: 2, calls: 40}
```

`calame teams check FILE` tells one fault at a time, the first in the order of the file: keys and values that cannot be
before roles and models that are not there.

Who can sit where, which teams come with Calame, and what wins over what a team says: [Roles, reviewers and
finishers](roles.md). [The tutorial](tutorial.md) makes a role and its team.

"""
TEAM_PARTS = (
    ("A seat, under `seats`: `extract`, `outline`, `write`, `review`. A role's name alone will do.", Chair),
    ("One of `reviewers` or `finishers`.", ExtraChair),
    ("`thresholds`.", Limits),
    ("`stop`.", StopRules),
)


def teams_page() -> str:
    """`teams.md`."""
    parts = [f"\n{top}\n\n{''.join(_fields(model))}" for top, model in TEAM_PARTS]
    return "".join([NOTE, "\n", TEAMS_TOP, *_fields(TeamPlan), *parts])


def checks_page() -> str:
    """`checks.md`."""
    modules = list(dict.fromkeys(sys.modules[check.find.__module__] for check in CHECKS))
    parts = [NOTE, "\n", CHECKS_TOP, *map(_row, CHECKS), THRESHOLDS_TOP, *_fields(Thresholds)]
    return "".join([*parts, INSIDE_TOP, *map(_numbers, modules), SEO_TOP, *map(_numbers, SEO)]).rstrip() + "\n"


def _row(check: Check) -> str:
    decides = "yes" if check.decides_support else ""
    return f"| `{check.name}` | {check.label} | {check.severity} | {decides} | {_first(check.find)} |\n"


def _numbers(module: ModuleType) -> str:
    rows = "".join(f"| {one.name} | {one.value} | {_cell(one.meaning)} |\n" for one in constants(module))
    name = module.__name__.removeprefix("calame.agents.checks.")
    return f"`{name}`: {_first(module)}\n\n| threshold | value | what it is |\n|---|---|---|\n{rows}\n" if rows else ""


def _first(thing: object) -> str:
    return (inspect.getdoc(thing) or "").partition("\n")[0]


def settings_page() -> str:
    """`settings.md`."""
    parts = [NOTE, "\n", SETTINGS_TOP, *_fields(Settings), BRIEF_TOP, *_fields(Brief), "\nIts `thresholds`:\n\n"]
    return "".join([*parts, *_fields(Thresholds)])


def _fields(model: type[BaseModel]) -> list[str]:
    told = {name: text for part in reversed(model.__mro__) for name, text in _told(part).items()}
    properties = model.model_json_schema().get("properties", {})
    rows = [
        f"| `{name}` | {_kind(properties[name])} | {_default(field.default)} | {_cell(told.get(name, ''))} |\n"
        for name, field in model.model_fields.items()
        if name not in NOT_BY_HAND
    ]
    return ["| name | takes | default | what it is |\n|---|---|---|---|\n", *rows]


def _told(part: type) -> dict[str, str]:
    return said(inspect.getsource(part)) if issubclass(part, BaseModel) and part.__module__.startswith("calame") else {}


def _kind(schema: dict[str, Any]) -> str:
    """What a value may be, in words."""
    if "anyOf" in schema:
        return " or ".join(_kind(one) for one in schema["anyOf"] if one.get("type") != "null")
    if "enum" in schema:
        return " or ".join(f"`{one}`" for one in schema["enum"])
    if "const" in schema:
        return f"`{schema['const']}`"
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if schema.get("type") == "array":
        return f"several: {_kind(schema['items'])}"
    names = {"integer": "whole number", "number": "number", "boolean": "true or false", "object": "table"}
    named = "file" if schema.get("format") == "path" else names.get(schema.get("type", ""), "text")
    return named + _range(schema)


def _range(schema: dict[str, Any]) -> str:
    least, most, above = (schema.get(key) for key in ("minimum", "maximum", "exclusiveMinimum"))
    if least is not None and most is not None:
        return f", {least:g} to {most:g}"
    if least is not None:
        return f", at least {least:g}"
    return f", above {above:g}" if above is not None else ""


def _default(value: object) -> str:
    if value is None or value is PydanticUndefined or value in ((), ""):
        return ""
    return (
        "see below" if isinstance(value, BaseModel) else f"`{str(value).lower() if isinstance(value, bool) else value}`"
    )


def _cell(text: str) -> str:
    return text.replace("|", r"\|").replace("<", "&lt;")


PAGES = {"checks.md": checks_page, "settings.md": settings_page, "teams.md": teams_page}


def main() -> None:
    """Write the pages."""
    for name, page in PAGES.items():
        (HERE / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
