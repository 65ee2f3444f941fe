"""The person's own editor, as git and others find it: $VISUAL, then $EDITOR, then vi."""

import os
import shlex
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from calame.errors import BriefError, os_reason

_LAST: Final = "vi"
_TERMINAL: Final = 2
"""stderr: stdout may be a file that waits for the result."""


def name() -> str:
    """The command that will be run."""
    return os.environ.get("VISUAL") or os.environ.get("EDITOR") or _LAST


def edited(text: str, path: Path) -> str:
    """What the person made of `text`; it stays in `path`, which is written for it, until whoever asked removes it.

    Raises:
        BriefError: the editor cannot be run, ended badly, or left no text.
    """
    path.write_text(text, encoding="utf-8")
    try:
        command = [*shlex.split(name()), str(path)]
        with _undisturbed():
            code = subprocess.run(command, stdout=_TERMINAL, check=False).returncode  # noqa: S603  # the person's own command
    except ValueError as error:
        raise BriefError(f"EDITOR={name()!r} n’est pas une commande : corrigez les guillemets.") from error
    except OSError as error:
        raise BriefError(
            f"L’éditeur {name()!r} ne peut être lancé ({os_reason(error)}) : nommez le vôtre dans EDITOR."
        ) from error
    if code:
        raise BriefError(f"L’éditeur {name()!r} s’est arrêté sur une erreur (code {code}) : rien n’a été repris.")
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BriefError(f"{str(path)!r} ne peut être relu : enregistrez-le en UTF-8.") from error


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl-C is the editor's while it runs; a handler, unlike a refusal, is not handed down to it."""
    before = signal.signal(signal.SIGINT, _ignored)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _ignored(number: int, frame: object) -> None:
    del number, frame


def new_file(stem: str) -> Path:
    """An empty file of the person's own for a text to edit."""
    handle, path = tempfile.mkstemp(prefix=f"calame-{stem}-", suffix=".md")
    os.close(handle)
    return Path(path)
