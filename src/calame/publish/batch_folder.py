"""The folder of a batch: whose it is, what was asked there, and who works in it now."""

import fcntl
import json
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from calame import __version__
from calame.errors import BriefError, OutputError, RunBusyError, os_reason
from calame.publish.folder import check_out, write_whole
from calame.publish.report import dump

FILE: Final = "batch.json"


@contextmanager
def batch_folder(out: Path, asked: Mapping[str, object]) -> Iterator[str]:
    """Hold the folder of a batch for this process alone while inside.

    Args:
        out: made when it does not exist; what stands in it must be of this batch.
        asked: what decides how the articles come out, by the name of its option: the same every time.

    Yields:
        the batch's name, which its runs begin with.

    Raises:
        OutputError: the folder holds something else, or cannot be written.
        RunBusyError: another process works in it.
        BriefError: the batch was begun with other options.
    """
    check_out(out)
    path = out / FILE
    if not path.exists():
        _begin(out, asked)
    try:
        file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError as error:
        raise OutputError(f"{str(path)!r} illisible ({os_reason(error)}) : vérifiez ce fichier.") from error
    try:
        _hold(file, out)
        yield _check(path, asked)
    finally:
        os.close(file)


def _begin(out: Path, asked: Mapping[str, object]) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        others = [path.name for path in out.iterdir() if not path.name.startswith(".")]
    except OSError as error:
        raise OutputError(f"Impossible d’écrire dans {str(out)!r} ({os_reason(error)}).") from error
    if others:
        raise OutputError(
            f"{str(out)!r} contient déjà {others[0]!r} et n’est pas le dossier d’un lot : donnez un dossier vide ou "
            "nouveau avec --out DOSSIER."
        )
    told = {"calame": __version__, "batch": f"lot-{secrets.token_hex(4)}", "asked": asked}
    write_whole(out / FILE, dump(told).encode("utf-8", "replace"))


def _hold(file: int, out: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise RunBusyError(
            f"Un autre processus travaille déjà au lot {str(out)!r} : attendez sa fin, ou arrêtez-le, puis relancez."
        ) from error


def _check(path: Path, asked: Mapping[str, object]) -> str:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        name, before = str(told["batch"]), dict(told["asked"])
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise OutputError(f"{str(path)!r} n’est plus lisible : donnez un autre dossier avec --out DOSSIER.") from error
    now = json.loads(json.dumps(asked))
    other = sorted(option for option in before.keys() | now.keys() if before.get(option) != now.get(option))
    if other:
        raise BriefError(
            f"Le lot {str(path.parent)!r} a été commencé avec d’autres réglages ({', '.join(other)}) : redonnez les "
            "mêmes, ou un autre dossier avec --out."
        )
    return name
