"""The outermost edge: every failure becomes one sentence and an exit code."""

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import typer

from calame.errors import BudgetSpentError, CalameError, ModelError
from calame.publish.plain import plain

USAGE: Final = 2
ENVIRONMENT: Final = 3
_EXTRA: Final = re.compile(r"unexpected extra argument[^(]*(?:\(s\) )?\((.*)\)", re.DOTALL)
_BOUND: Final = re.compile(r"(greater|less) than or equal to (\d+)")
INTERRUPTED: Final = 130
"""128 + SIGINT, as shells count it."""
BROKEN_PIPE: Final = 1
"""As typer and rich end when their reader has gone."""


def guarded(command: Callable[[], object], *, debug: bool) -> int:
    """Run `command` and return its exit code; what goes wrong is said in one sentence on stderr.

    With `debug` every exception but the end of a pipe goes through, traceback and all.
    """
    try:
        result = command()
        sys.stdout.flush()
    except BrokenPipeError:
        return _forget_stdout()
    except (KeyboardInterrupt, typer.Abort):
        result = INTERRUPTED
    except typer.TyperException as error:
        return say(usage_message(error), USAGE)
    except CalameError as error:
        if debug:
            raise
        return say(str(error), error.exit_code)
    except Exception as error:  # the outermost edge: a user never meets a traceback unasked
        if debug:
            raise
        name = type(error).__name__
        return say(f"Erreur inattendue ({name} : {error}). L’option --debug montre la trace complète.", ENVIRONMENT)
    if result == INTERRUPTED:
        return say("Interrompu.", INTERRUPTED)
    return result if isinstance(result, int) else 0


def usage_message(error: typer.TyperException) -> str:
    """What typer refuses, in French, with the command that helps."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "calame"
    return f"{_refusal(error)} Voir : {path} --help"


def _refusal(error: typer.TyperException) -> str:
    kind = type(error).__name__
    option = getattr(error, "option_name", None)
    if kind == "NoSuchOption":
        near = ", ".join(getattr(error, "possibilities", None) or ())
        return f"Option inconnue {option!r}{f' (proche : {near})' if near else ''}."
    if kind == "BadOptionUsage":
        return f"L’option {option!r} est mal employée : il manque sa valeur, ou elle n’en prend pas."
    if kind == "MissingParameter":
        parameter = getattr(error, "param", None)
        return f"Il manque {_wanted(parameter) if parameter else 'une entrée'}."
    if kind == "BadParameter":
        parameter = getattr(error, "param", None)
        told = _limit(error.format_message())
        return f"La valeur donnée à {_wanted(parameter) if parameter else 'une option'} ne convient pas{told}."
    extra = _EXTRA.search(error.format_message())
    return f"{extra[1]!r} est de trop." if extra else "La commande est mal formée."


def _limit(message: str) -> str:
    """What a number must be, when typer says so."""
    if bound := _BOUND.search(message):
        return f" : {bound[2]} au {'moins' if bound[1] == 'greater' else 'plus'}"
    return " : donnez un nombre entier" if "integer" in message else ""


def _wanted(parameter: Any) -> str:
    name = parameter.metavar or parameter.name
    wanted = f"{parameter.opts[0]} {name}" if parameter.param_type_name == "option" else str(name)
    return wanted.rstrip(".")


@contextmanager
def without_draft(hint: Callable[[], str]) -> Iterator[None]:
    """Whatever a model's failure ends here, nothing was written: the message says so, and what to do.

    Args:
        hint: how to go on, asked for when it has failed.

    Raises:
        CalameError: in place of a `ModelError`, with its exit code.
    """
    try:
        yield
    except ModelError as error:
        remedy = "relevez la limite et relancez" if isinstance(error, BudgetSpentError) else "relancez ensuite"
        nothing = f"Rien n’est écrit, car aucun brouillon n’était prêt : {remedy}, ou écrivez sans --model."
        raise CalameError(f"{str(error).rstrip('. ')}. {nothing}{hint()}") from error
    except KeyboardInterrupt:
        if hint():
            warn(hint().strip())
        raise


def say(message: str, code: int) -> int:
    """Say what went wrong on stderr; gives the exit code back."""
    print(f"calame : {plain(message)}", file=sys.stderr)  # noqa: T201  # the one place where errors are said
    return code


def warn(message: str) -> None:
    """Say on stderr what went otherwise than asked, in a run that ended well."""
    say(f"attention, {message}", 0)


def _forget_stdout() -> int:
    """Let the interpreter flush into nothing at exit (Python docs, `signal`: note on SIGPIPE)."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE
