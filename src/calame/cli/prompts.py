"""`calame prompts`: what models are told, what changed, and how it reads with real data."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.help import Command, new_app
from calame.cli.options import AsJson, BaseUrl, Debug, Model, Prompts, Replay, RoleFiles

if TYPE_CHECKING:
    from calame.agents.trying import Material, Trial
    from calame.prompts import Library, Prompt, PromptFile
    from calame.settings import Settings

EXAMPLES: Final = """Exemples :
  calame prompts
  calame prompts --prompts mes-prompts
  calame prompts show writer
  calame prompts diff writer v1 v2
  calame prompts try writer --source depeche.txt

Pour remplacer un prompt : un dossier avec writer.md, ou writer/v3.md, donné par --prompts ou par
prompts = "dossier" dans calame.toml. Le manifeste de chaque article dit lequel a servi."""
SHOW_EXAMPLES: Final = """Exemples :
  calame prompts show writer
  calame prompts show writer v1 > mes-prompts/writer.md"""
DIFF_EXAMPLES: Final = """Exemples :
  calame prompts diff writer v1 v2
  calame prompts diff writer v2 mes-prompts/writer.md

Code de sortie : 0 sans différence, 1 sinon, comme diff."""
TRY_EXAMPLES: Final = """Exemples :
  calame prompts try writer --source depeche.txt
  calame prompts try critic --case conflit-deux-sources
  calame prompts try writer --source depeche.txt --prompts mes-prompts --model openai:gpt-5-mini"""
Name = Annotated[str, typer.Argument(metavar="NOM", help="Nom du prompt (calame prompts).", show_default=False)]

app = new_app(help="Montre les prompts : versions, empreintes, différences, essais.")


@app.callback(invoke_without_command=True, epilog=EXAMPLES)
def prompts(
    context: typer.Context,
    prompts: Prompts = None,
    role_files: RoleFiles = None,
    as_json: AsJson = False,
    debug: Debug = False,
) -> None:
    """Lists the prompts when no other command is named."""
    if context.invoked_subcommand is not None:
        return
    from calame.cli import terminal

    library, files = _opened(prompts, role_files)
    found = [_told(one, library.load(file)) for file in files.values() for one in library.versions(file)]
    if as_json:
        terminal.print_json(found)
        return
    grid = terminal.table("", "Prompt", "Version", "SHA-256", "Origine")
    for row in found:
        mark = "→" if row["used"] else ""
        cells = (mark, row["name"], row["version"], str(row["sha256"])[:16], row["origin"])
        grid.add_row(*(terminal.text(cell) for cell in cells))
    terminal.results().print(grid)


def _told(one: "Prompt", used: "Prompt") -> dict[str, object]:
    return {
        "name": one.role,
        "version": one.version,
        "sha256": one.sha256,
        "origin": one.origin,
        "used": (one.version, one.origin) == (used.version, used.origin),
    }


def _opened(prompts: Path | None, role_files: list[str] | None) -> "tuple[Library, dict[str, PromptFile]]":
    """The prompts of this place, checked, and the files by name."""
    from calame.agents.registry import Registry
    from calame.prompts import LATEST, Library, shipped
    from calame.settings import read_settings

    settings = read_settings(prompts=prompts, roles=role_files)
    registry = Registry(settings.roles)
    files = {file.name: file for file in (*registry.prompts(), *map(shipped, LATEST))}
    library = Library(settings.prompts)
    library.check(files.values())
    return library, files


@app.command("show", cls=Command, epilog=SHOW_EXAMPLES)
def show(
    name: Name,
    version: Annotated[
        str | None, typer.Argument(metavar="VERSION", help="Celle qui sert, sans elle.", show_default=False)
    ] = None,
    prompts: Prompts = None,
    role_files: RoleFiles = None,
    debug: Debug = False,
) -> None:
    """Écrit un prompt sur la sortie standard."""
    library, files = _opened(prompts, role_files)
    typer.echo(_found(name, version, library, files).text, nl=False)


@app.command("diff", cls=Command, epilog=DIFF_EXAMPLES)
def diff(
    name: Name,
    before: Annotated[str, typer.Argument(metavar="AVANT", help="Version, ou fichier.", show_default=False)],
    after: Annotated[str, typer.Argument(metavar="APRÈS", help="Version, ou fichier.", show_default=False)],
    prompts: Prompts = None,
    role_files: RoleFiles = None,
    debug: Debug = False,
) -> int:
    """Montre ce qui change d’une version à l’autre, ligne par ligne."""
    from difflib import unified_diff

    library, files = _opened(prompts, role_files)
    one, other = (_either(name, given, library, files) for given in (before, after))
    lines = list(unified_diff(one[1].splitlines(), other[1].splitlines(), one[0], other[0], lineterm=""))
    for line in lines:
        typer.echo(line)
    return 1 if lines else 0


def _either(name: str, given: str, library: "Library", files: "dict[str, PromptFile]") -> tuple[str, str]:
    """Label and text of a version, or of a file."""
    from calame.prompts.library import read_own

    if "/" in given or given.endswith(".md"):
        return given, read_own(name, Path(given)).text
    prompt = _found(name, given, library, files)
    return f"{name}/{prompt.version}", prompt.text


def _found(name: str, version: str | None, library: "Library", files: "dict[str, PromptFile]") -> "Prompt":
    from calame.errors import PromptError, RoleError

    if name not in files:
        raise PromptError(f"Prompt inconnu {name!r} : il existe {', '.join(sorted(files))}.")
    try:
        return library.load(files[name], version)
    except RoleError as error:
        known = ", ".join(one.version for one in library.versions(files[name]))
        raise PromptError(f"Le prompt {name!r} n’a pas de version {version!r} : il existe {known}.") from error


@app.command("try", cls=Command, epilog=TRY_EXAMPLES)
def try_(
    name: Name,
    case: Annotated[
        str | None,
        typer.Option(
            "--case", metavar="CAS", help="Cas de référence, nom ou dossier (calame eval check).", show_default=False
        ),
    ] = None,
    source: Annotated[
        list[str] | None,
        typer.Option("--source", metavar="FICHIER", help="Source à prendre ; à répéter.", show_default=False),
    ] = None,
    prompts: Prompts = None,
    role_files: RoleFiles = None,
    model: Model = None,
    base_url: BaseUrl = None,
    replay: Replay = None,
    as_json: AsJson = False,
    debug: Debug = False,
) -> None:
    """Remplit un prompt avec de vraies données ; avec un modèle, montre sa réponse une fois lue."""
    import asyncio

    from calame.cli import terminal
    from calame.cli.progress import shown
    from calame.settings import read_settings

    _opened(prompts, role_files)
    settings = read_settings(prompts=prompts, roles=role_files, model=model, base_url=base_url, replay=replay)
    with shown("Essai du prompt"):
        trial = asyncio.run(_tried(name, _request(case, source), settings))
    if as_json:
        terminal.print_json(_data(trial))
    else:
        _show(trial)


def _show(trial: "Trial") -> None:
    """Every message as it was sent, then what was answered, then what the role makes of it."""
    from calame.cli import terminal

    for asked in trial.asked:
        for message in asked.messages:
            lines = "\n".join(terminal.text(line).plain for line in message.content.splitlines())
            typer.echo(f"── {asked.seat} · {message.role} ──\n{lines}\n")
        if asked.reply is not None:
            typer.echo("── réponse lue ──")
            terminal.print_json(asked.reply.model_dump(mode="json"))
    if trial.result is not None:
        typer.echo("── ce que le rôle en fait ──")
        terminal.print_json(trial.result.model_dump(mode="json"))


def _data(trial: "Trial") -> dict[str, object]:
    return {
        "asked": [
            {
                "seat": asked.seat,
                "messages": [message.model_dump(mode="json") for message in asked.messages],
                "reply": asked.reply and asked.reply.model_dump(mode="json"),
            }
            for asked in trial.asked
        ],
        "result": trial.result and trial.result.model_dump(mode="json"),
    }


def _request(case: str | None, source: list[str] | None) -> "tuple[object, ...]":
    """Brief, sources and, of a case, its article.

    Raises:
        BriefError: neither or both are given.
    """
    from calame.errors import BriefError

    if bool(case) == bool(source):
        raise BriefError("Donnez ce sur quoi essayer : --case CAS, ou --source FICHIER.")
    if case:
        from calame.evals.cases import article_of, chosen, request_of

        folder = chosen([case])[0]
        return (*request_of(folder), article_of(folder))
    from calame.sources import read_request

    request = read_request(source or [])
    return request.brief, request.sources, None


async def _tried(name: str, request: "tuple[object, ...]", settings: "Settings") -> "Trial":
    from calame.agents.crew import library_of
    from calame.agents.registry import Registry
    from calame.agents.trying import material_of, tried
    from calame.models.seating import choices_of, opened

    at_hand: Material = await material_of(*request)  # type: ignore[arg-type]  # built by _request just above
    registry = Registry(settings.roles)
    async with opened(settings, choices_of(settings)) as desk:
        return await tried(name, at_hand, registry, library_of(settings), desk)
