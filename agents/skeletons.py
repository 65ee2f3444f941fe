"""The files of a new role: they work as they are, and are written to be changed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final

from jinja2 import Environment, StrictUndefined

from calame.agents.role_files import SEATS
from calame.errors import OutputError, TeamError, os_reason

_NAME: Final = re.compile(r"[a-z][a-z0-9-]{0,39}")
_ENVIRONMENT: Final = Environment(
    undefined=StrictUndefined,
    keep_trailing_newline=True,
    autoescape=False,  # noqa: S701  # Python and Markdown, not HTML
)


@dataclass(frozen=True, slots=True)
class _Seat:
    """What differs from seat to seat."""

    imports: tuple[str, ...]
    instruction: str
    reply: tuple[str, ...]
    """A good answer about the first sample of the conformance suite, line by line."""
    expected: str
    """What its test asserts."""
    rest: str = ""
    """What the prompt says after the text."""


_CONTRACTS: Final = "from calame.contracts import "
_ROLE: Final = "from calame.agents.role import "
_SEATS: Final[Mapping[str, _Seat]] = {
    "extract": _Seat(
        (
            _ROLE + "Context, ExtractTask",
            _CONTRACTS + "Contract, Extraction, Fact, Source, Span",
            "from calame.errors import RoleError",
        ),
        "Tu relèves les faits d’un texte de presse. Pour chacun : `statement`, une phrase française qui se comprend "
        "seule ; `evidence`, le passage du texte qui le dit, recopié mot pour mot.",
        ('{"facts": [{"statement": "Le musée a reçu 4 000 visiteurs.", "evidence": "4 000 visiteurs"}]}',),
        '[fact.id for fact in result.facts] == ["F1"]',
    ),
    "outline": _Seat(
        (
            "from calame.agents.embedded.titles import slug",
            _ROLE + "Context, OutlineTask",
            _CONTRACTS + "Contract, Ledger, Metadata, Outline, SectionPlan",
            "from calame.errors import RoleError",
        ),
        "Tu fais le plan d’un article à partir de faits numérotés : titre, description, expression clé, et des parties "
        "avec leur intertitre et les numéros de leurs faits, chacun dans une seule partie.",
        (
            '{"title": "Valmer vote", "meta_description": "d", "keyphrase": "Valmer", ',
            '"sections": [{"heading": "Un vote", "fact_ids": ["F1", "F99"]}]}',
        ),
        'result.sections[0].fact_ids == ("F1",)',
    ),
    "write": _Seat(
        (
            _ROLE + "Context, WriteResult, WriteTask",
            _CONTRACTS + "Contract, Paragraph, Section, SectionPlan, Sentence",
            "from calame.errors import RoleError",
        ),
        "Tu écris des parties d’un article de presse à partir de faits numérotés. Chaque phrase donne les numéros des "
        "faits sur lesquels elle repose, et ne dit rien qu’ils ne disent.",
        ('{"sections": [{"id": "sec-1", "sentences": [{"text": "Valmer a voté.", "fact_ids": ["F1"]}]}]}',),
        '[section.text for section in result.sections] == ["Valmer a voté."]',
        "Parties à écrire :\n{% for plan in plans %}\n- {{ plan.id }} « {{ plan.heading }} » : {{ plan.words }} mots ; "
        "faits {{ plan.fact_ids | join(', ') }}\n{% endfor %}\n{% for finding in findings %}\n- à corriger : "
        "{{ finding.message }} {{ finding.remedy }}\n{% endfor %}",
    ),
    "review": _Seat(
        (
            "from calame.agents.checks.case import cited_case",
            "from calame.agents.checks.review import review",
            _ROLE + "Context, ReviewTask",
            _CONTRACTS + "Contract, Draft, Finding, Place, Review",
        ),
        "Tu relis un article phrase par phrase. `doubtful` donne les numéros des phrases qui affirment ce qu’un "
        "article de presse ne peut pas affirmer ; vide si tout va bien.",
        ('{"doubtful": [1, 99]}',),
        'result.findings[-1].check == "doubt" and not result.accepted',
    ),
    "reviewer": _Seat(
        (_ROLE + "Context, Remark, Remarks, ReviewTask", _CONTRACTS + "Contract, Draft, Place"),
        "Tu relis un article phrase par phrase et tu signales (dis ici quoi). Pour chaque remarque : `number`, le "
        "numéro de la phrase ; `words`, les mots en cause recopiés d’elle ; `reason`, une phrase française. Aucune "
        "remarque si tout va bien.",
        (
            '{"remarks": [{"number": 1, "words": "un budget", "reason": "Lequel ?"}, ',
            '{"number": 99, "words": "x", "reason": "y"}]}',
        ),
        '[remark.place.excerpt for remark in result.remarks] == ["un budget"]',
    ),
    "finisher": _Seat(
        (_ROLE + "Context, FinishResult, FinishTask", _CONTRACTS + "Contract, Draft"),
        "Tu donnes à un article une description d’une phrase entière, de 121 à 156 caractères, qui ne dit que ce que "
        "dit l’article.",
        ('{"meta_description": "Valmer vote son budget."}',),
        'result.metadata is not None and result.metadata.meta_description == "Valmer vote son budget."',
    ),
}


def write_role(name: str, seat: str, out: Path, *, package: bool = False) -> tuple[Path, ...]:
    """Write the files of a new role below `out`.

    Args:
        name: of the role.
        seat: where it works.
        out: an existing folder; a folder of its own is made in it.
        package: whether it is a distribution with an entry point, rather than a file at hand.

    Raises:
        TeamError: name or seat cannot be used.
        OutputError: the folder exists already, or cannot be written.
    """
    if not _NAME.fullmatch(name):
        raise TeamError(f"Nom de rôle {name!r} : des minuscules sans accent, des chiffres, des tirets (juriste).")
    if seat not in SEATS:
        raise TeamError(f"Place inconnue {seat!r} : il existe {', '.join(SEATS)}.")
    home = out / (f"calame-{name}" if package else name)
    made = _files(name, seat, package=package)
    try:
        home.mkdir(parents=True)
        for path, text in made.items():
            (home / path).parent.mkdir(parents=True, exist_ok=True)
            (home / path).write_text(text, encoding="utf-8")
    except FileExistsError as error:
        raise OutputError(f"{str(home)!r} existe déjà : donnez un autre nom, ou --out DOSSIER.") from error
    except OSError as error:
        raise OutputError(f"Impossible d’écrire dans {str(home)!r} : {os_reason(error)}.") from error
    return tuple(home / path for path in made)


def _files(name: str, seat: str, *, package: bool) -> dict[str, str]:
    module = name.replace("-", "_")
    own = f"calame_{module}"
    source = f"src/{own}/" if package else ""
    about = _about(name, seat, own if package else "", module)
    found = {
        f"{source}{module}.py": _rendered("head.py.j2", about) + _rendered(f"{seat}.py.j2", about),
        f"{source}prompts/{name}/v1.md": _rendered("v1.md.j2", about).rstrip("\n") + "\n",
        f"{'tests/' if package else ''}test_{module}.py": _rendered("test.py.j2", about),
        "team.yaml": _team(name, seat),
    }
    if package:
        found |= {
            f"{source}__init__.py": f'"""The role {seat}.{name} for Calame."""\n',
            f"{source}py.typed": "",
            "pyproject.toml": _rendered("pyproject.toml.j2", about),
        }
    return found


def _about(name: str, seat: str, package: str, module: str) -> dict[str, str]:
    """What the templates are filled in with."""
    kind = _SEATS[seat]
    cls = "".join(word.capitalize() for word in name.split("-"))
    here = f'{cls} = roles_in(Path(__file__).with_name("{module}.py"))["{seat}", "{name}"]\n'
    return {
        "name": name,
        "seat": seat,
        "cls": cls,
        "module": module,
        "package": package,
        "doc": f"The role `{seat}.{name}`.",
        "standard": "import asyncio\n" if seat == "review" else "",
        "imports": "\n".join(kind.imports),
        "instruction": kind.instruction,
        "rest": kind.rest,
        "reply": _literal(kind.reply),
        "expected": kind.expected,
        "path": "" if package else "from pathlib import Path\n",
        "roles_in": "" if package else "from calame.agents.role_files import roles_in\n",
        "own": f"from {package}.{module} import {cls}\n" if package else "",
        "here": "" if package else here,
    }


def _literal(lines: Sequence[str]) -> str:
    """The text as Python, over as many lines as it is given in."""
    if len(lines) == 1:
        return f"'{lines[0]}'"
    return "\n".join(("(", *(f"    '{line}'" for line in lines), ")"))


def _team(name: str, seat: str) -> str:
    """A team in which the role has its seat."""
    field = {"reviewer": "reviewers", "finisher": "finishers"}.get(seat)
    seated = f"{field}:\n  - {name}\n" if field else f"seats:\n  {seat}: {name}\n"
    return f"name: {name}\nabout: L’équipe à modèle, avec {name}.\nextends: model\n{seated}"


def _rendered(template: str, about: Mapping[str, str]) -> str:
    text = files("calame.agents").joinpath("skeleton", template).read_text(encoding="utf-8")
    return _ENVIRONMENT.from_string(text).render(**about)
