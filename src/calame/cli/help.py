"""Help pages in French, drawn without rich so that `calame --help` answers at once."""

from collections.abc import Iterable
from shutil import get_terminal_size
from typing import Any, Final

import typer
from typer.core import TyperCommand, TyperGroup

from calame.errors import InputError

_BUILT_IN: Final = {
    "--help": "Affiche cette aide.",
    "--install-completion": "Installe la complétion pour le shell courant.",
    "--show-completion": "Affiche la complétion à copier dans la configuration du shell.",
}
"""Options that typer adds by itself, with its English help."""
WIDTH: Final = 96
NARROWEST: Final = 50
NBSP: Final = "\u00a0"

# typer's own context and formatter classes are private (`typer._click`): they stay untyped here.


def _write_records(formatter: Any, title: str, records: Iterable[tuple[str, str]]) -> None:
    rows = list(records)
    if rows:
        with formatter.section(title + NBSP):
            formatter.write_dl(rows)


def _record(parameter: Any, context: Any) -> tuple[str, str] | None:
    found = parameter.get_help_record(context)
    if found is None:
        return None
    built_in = next((text for name, text in _BUILT_IN.items() if name in getattr(parameter, "opts", ())), None)
    name = found[0] if parameter.param_type_name == "option" else _shown_name(parameter)
    return name, built_in or parameter.help or ""


def _shown_name(parameter: Any) -> str:
    return str(parameter.metavar or parameter.name)


def _write_help(command: Any, context: Any, formatter: Any, commands: Iterable[tuple[str, str]] = ()) -> None:
    formatter.width = max(NARROWEST, min(WIDTH, get_terminal_size().columns - 2))
    wanted = [_shown_name(parameter) for parameter in command.params if parameter.param_type_name == "argument"]
    usage = " ".join([*wanted, "[OPTIONS]"] if not commands else ["COMMANDE", "[OPTIONS]"])
    formatter.write_usage(context.command_path, usage, prefix=f"Utilisation{NBSP}: ")
    formatter.write_paragraph()
    formatter.write_text(command.help or "")
    arguments: list[tuple[str, str]] = []
    options: list[tuple[str, str]] = []
    for parameter in command.get_params(context):
        record = _record(parameter, context)
        if record:
            (arguments if parameter.param_type_name == "argument" else options).append(record)
    _write_records(formatter, "Entrées", arguments)
    _write_records(formatter, "Commandes", commands)
    _write_records(formatter, "Options", options)
    if command.epilog:
        formatter.write_paragraph()
        formatter.write(command.epilog.strip("\n") + "\n")


class Command(TyperCommand):
    """A command with French help; what stands in `epilog` is printed as it is."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help page."""
        _write_help(self, ctx, formatter)


class Group(TyperGroup):
    """The list of commands with French help, in the order in which they were added."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help page."""
        commands = [(name, self.commands[name].help or "") for name in self.list_commands(ctx)]
        first_lines = [(name, text.partition("\n")[0]) for name, text in commands]
        _write_help(self, ctx, formatter, first_lines)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command.

        Raises:
            InputError: there is none of that name; the message lists those that exist.
        """
        name = args[0]
        if self.get_command(ctx, name) is None and not ctx.resilient_parsing and not name.startswith("-"):
            known = ", ".join(self.list_commands(ctx))
            raise InputError(
                f"Commande inconnue {name!r} : il existe {known}. Pour écrire un article : calame write FICHIER."
            )
        return super().resolve_command(ctx, args)


def new_app(**options: Any) -> typer.Typer:
    """A typer application that prints French help and leaves errors to `calame.cli.errors`."""
    return typer.Typer(cls=Group, rich_markup_mode=None, pretty_exceptions_enable=False, **options)
