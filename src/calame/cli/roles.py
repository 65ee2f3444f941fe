"""`calame roles`: who can work on an article, a new one, and whether one keeps to its contract."""

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.help import Command, new_app
from calame.cli.options import AsJson, Debug, Model, RoleFiles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calame.agents.conformance import Line, Suite
    from calame.agents.registry import Registry, RoleInfo

EXAMPLES: Final = """Exemples :
  calame roles
  calame roles --roles juriste/juriste.py
  calame roles new juriste                  un relecteur, avec son prompt et son test
  calame roles check reviewer.style"""
NEW_EXAMPLES: Final = """Exemples :
  calame roles new juriste
  calame roles new titreur --seat finisher
  calame roles new juriste --package        une distribution à installer, avec son point d’entrée"""
CHECK_EXAMPLES: Final = """Exemples :
  calame roles check style
  calame roles check write.model
  calame roles check juriste --roles juriste/juriste.py

Code de sortie : 0 quand chaque règle est tenue, 1 sinon."""
_BY_RULES: Final = "par règles"
_NONE: Final = "aucun"

app = new_app(help="Montre les rôles, en commence un, en met un à l’épreuve.")


@app.callback(invoke_without_command=True, epilog=EXAMPLES)
def roles(
    context: typer.Context,
    role_files: RoleFiles = None,
    model: Model = None,
    as_json: AsJson = False,
    debug: Debug = False,
) -> None:
    """Lists the roles when no other command is named."""
    if context.invoked_subcommand is not None:
        return
    from calame.agents.registry import Registry
    from calame.cli import terminal
    from calame.settings import read_settings

    settings = read_settings(roles=role_files, model=model)
    registry = Registry(settings.roles)
    found = [_told(role, registry, _models(settings.model)) for role in registry.roles()]
    if as_json:
        terminal.print_json(found)
        return
    for seat, rows in groupby(found, key=lambda row: row["seat"]):
        several = list(rows)
        terminal.results().print(terminal.text(f"{seat} : {several[0]['task']} → {several[0]['result']}", "bold"))
        for row in several:
            how = row["prompt"] if row["model"] == _NONE else f"{row['prompt']}, modèle : {row['model']}"
            line = terminal.text(f"{row['summary']} [{how} ; {row['origin']}]{_twice(row)}")
            terminal.results().print(f"  {row['name']:<16}", line, sep="", soft_wrap=True)


def _twice(row: "Mapping[str, str]") -> str:
    """A mark on a role that cannot be called, since another has its name."""
    return (
        f" ✗ nom pris deux fois, aussi par {row['clash']} : renommez ou retirez l’un des deux" if row["clash"] else ""
    )


def _models(specs: tuple[str, ...]) -> dict[str, str]:
    """The model of each seat as its user wrote it."""
    from calame.models.choices import FRIENDLY, SEATS

    found: dict[str, str] = {}
    for spec in specs:
        seat, equals, model = spec.partition("=")
        if equals and ":" not in seat:
            found[FRIENDLY.get(seat, seat)] = model
        else:
            found |= {name: spec for name in SEATS if name not in found}
    return found


def _told(role: "RoleInfo", registry: "Registry", models: "Mapping[str, str]") -> dict[str, str]:
    from calame.agents.registry import OWN
    from calame.models.choices import STANDS_IN
    from calame.publish.labels import ROLES

    asked = models.get(role.seat) or models.get(STANDS_IN.get(role.seat, "")) or "à choisir (--model)"
    summary = ROLES.get((role.seat, role.name), role.summary) if role.origin == OWN else role.summary
    return {
        "seat": role.seat,
        "name": role.name,
        "origin": role.origin,
        "summary": summary,
        "task": role.task,
        "result": role.result,
        "prompt": ", ".join(f"{file.name}/{file.load().version}" for file in role.prompts) or _BY_RULES,
        "model": asked if role.prompts else _NONE,
        "clash": role.clash,
    }


@app.command("new", cls=Command, epilog=NEW_EXAMPLES)
def new(
    name: Annotated[str, typer.Argument(metavar="NOM", help="Nom du rôle, en minuscules.", show_default=False)],
    seat: Annotated[
        str,
        typer.Option(
            "--seat",
            metavar="PLACE",
            help="extract, outline, write, review, reviewer (à côté du critique) ou finisher (avant publication).",
        ),
    ] = "reviewer",
    package: Annotated[
        bool, typer.Option("--package", help="Une distribution à installer plutôt qu’un fichier à portée.")
    ] = False,
    out: Annotated[
        Path, typer.Option("--out", metavar="DOSSIER", help="Où l’écrire (ici par défaut).", show_default=False)
    ] = Path(),
    debug: Debug = False,
) -> None:
    """Écrit un rôle qui marche : module, prompt, test, équipe où il a sa place."""
    from calame.agents.skeletons import write_role
    from calame.cli.errors import warn

    taken = _owner(seat, name)
    written = write_role(name, seat, out, package=package)
    if taken:
        warn(
            f"le nom '{seat}.{name}' est déjà pris ({taken}) : aucun des deux rôles ne peut être appelé tant qu’ils "
            "sont là ensemble ; renommez ou retirez l’un des deux (clé roles de calame.toml, ou --roles)."
        )
    home = out / (f"calame-{name}" if package else name)
    for path in written:
        typer.echo(f"  {path}")
    module = next(path for path in written if path.name == f"{name.replace('-', '_')}.py")
    given = "" if package else f" --roles {module}"
    first = f"  pip install -e {home}\n" if package else ""
    typer.echo(
        f"\nEnsuite :\n{first}  python -m pytest {home}\n  calame roles check {name}{given}\n"
        f"  calame write article.txt{given} --team {home / 'team.yaml'} --model fournisseur:modèle"
    )


def _owner(seat: str, name: str) -> str:
    """Where the role of that name comes from, as far as the roles at hand can be read."""
    from calame.agents.registry import Registry
    from calame.errors import InputError
    from calame.settings import read_settings

    try:
        registry = Registry(read_settings().roles)
    except InputError:
        registry = Registry()
    return registry.origin_of(seat, name)


@app.command("check", cls=Command, epilog=CHECK_EXAMPLES)
def check(
    name: Annotated[str, typer.Argument(metavar="[PLACE.]NOM", help="Le rôle.", show_default=False)],
    role_files: RoleFiles = None,
    as_json: AsJson = False,
    debug: Debug = False,
) -> int:
    """Met un rôle à l’épreuve : contrat, erreurs, arrêt, mémoire, réponses fautives, point de reprise."""
    import asyncio

    from calame.agents.conformance import Suite
    from calame.agents.registry import Registry
    from calame.cli import terminal
    from calame.settings import read_settings

    registry = Registry(read_settings(roles=role_files).roles)
    found = {seat: asyncio.run(_suite(Suite, registry, seat, own)) for seat, own in _places(name, registry)}
    if as_json:
        terminal.print_json({seat: [line._asdict() for line in lines] for seat, lines in found.items()})
    else:
        for seat, lines in found.items():
            typer.echo(f"{seat}.{name.rpartition('.')[2]}")
            for line in lines:
                mark = "✓" if line.passed else "✗"
                typer.echo(f"  {mark} {line.label}{'' if line.passed else f' : {line.detail}'}")
    return 0 if all(line.passed for lines in found.values() for line in lines) else 1


async def _suite(suite: "type[Suite]", registry: "Registry", seat: str, name: str) -> "tuple[Line, ...]":
    return await suite(factory=lambda: registry.create(seat, name), seat=seat).run()


def _places(name: str, registry: "Registry") -> list[tuple[str, str]]:
    """Every seat that has the role, or the one that is named with it.

    Raises:
        TeamError: there is no such role, and the message lists those that exist; or there are two.
    """
    from calame.errors import TeamError

    seat, dot, own = name.rpartition(".")
    seats = registry.seats_of(own)
    chosen = [(one, own) for one in seats if not dot or one == seat]
    for place, _ in chosen:
        registry.find(place, own)
    if not chosen:
        known = ", ".join(f"{role.seat}.{role.name}" for role in registry.roles())
        raise TeamError(f"Rôle inconnu {name!r} : il existe {known}. Un fichier se donne avec --roles FICHIER.")
    return chosen
