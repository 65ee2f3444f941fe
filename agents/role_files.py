"""Roles in a file at hand: `--roles path/to/module.py`, or `roles` in `calame.toml`."""

import hashlib
import inspect
import linecache
import os
import re
import stat
import sys
import traceback
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Final, get_args

from calame.contracts import ExtraSeat, Seat
from calame.errors import TeamError, os_reason

SEATS: Final[tuple[str, ...]] = (*get_args(Seat), *get_args(ExtraSeat))
_NAME: Final = re.compile(r"[a-z][a-z0-9_-]{0,39}")


def roles_in(path: Path) -> dict[tuple[str, str], type]:
    """The roles that the module at `path` defines, by seat and name.

    Raises:
        TeamError: the file cannot be read or run, or holds no role; the message says where.
    """
    _check(path)
    module = _loaded(path)
    found: dict[tuple[str, str], type] = {}
    for one in vars(module).values():
        if not inspect.isclass(one) or one.__module__ != module.__name__ or not hasattr(one, "seat"):
            continue
        key = (str(one.seat), str(getattr(one, "name", "")))
        _check_role(path, one, *key)
        found[key] = one
    if not found:
        raise TeamError(
            f'{str(path)!r} : aucun rôle dans ce fichier ; une classe de rôle porte seat (par exemple "reviewer"), '
            "name et async run(task, context). Pour partir d’un modèle : calame roles new NOM."
        )
    return found


def _check(path: Path) -> None:
    """A role is a program: one that strangers may rewrite is not run."""
    try:
        about = path.stat()
    except OSError as error:
        raise TeamError(
            f"Rôle {str(path)!r} illisible ({os_reason(error)}) : vérifiez --roles ou calame.toml."
        ) from error
    if not stat.S_ISREG(about.st_mode):
        raise TeamError(f"Rôle {str(path)!r} : il faut un fichier Python (.py), pas un dossier.")
    if os.name == "posix" and about.st_mode & stat.S_IWOTH:
        raise TeamError(
            f"Rôle {str(path)!r} : tout le monde peut modifier ce fichier, il n’est donc pas exécuté ; "
            "retirez ce droit (chmod o-w)."
        )


def _check_role(path: Path, role: type, seat: str, name: str) -> None:
    if seat not in SEATS:
        raise TeamError(
            f"{str(path)!r} : le rôle {role.__name__} a pour place {seat!r} ; il existe {', '.join(SEATS)}."
        )
    if not _NAME.fullmatch(name):
        raise TeamError(
            f"{str(path)!r} : le rôle {role.__name__} a pour nom {name!r} ; un nom est fait de minuscules sans "
            "accent, de chiffres et de traits d’union."
        )
    if not inspect.iscoroutinefunction(getattr(role, "run", None)):
        raise TeamError(f"{str(path)!r} : le rôle {role.__name__} n’a pas de méthode async run(task, context).")


def _loaded(path: Path) -> ModuleType:
    """The module, run once in this process; a changed file is run again."""
    where = path.resolve()
    digest = hashlib.sha256(str(where).encode() + b"\0" + where.read_bytes()).hexdigest()[:16]
    name = f"calame_role_{digest}"
    if name in sys.modules:
        return sys.modules[name]
    spec = spec_from_file_location(name, where)
    if spec is None or spec.loader is None:
        raise TeamError(f"Rôle {str(path)!r} : il faut un fichier Python (.py).")
    linecache.checkcache(str(where))
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:  # a stranger's module may raise anything while it is imported
        del sys.modules[name]
        raise TeamError(_failure(path, where, error)) from error
    return module


def _failure(path: Path, where: Path, error: Exception) -> str:
    told = " ".join(str(error).split())[:200]
    if isinstance(error, SyntaxError):
        line, told = error.lineno, error.msg
    else:
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(where)]
        line = frames[-1].lineno if frames else None
    place = f", ligne {line}" if line else ""
    return f"{str(path)!r}{place} : ce module ne se charge pas ({type(error).__name__} : {told}) ; corrigez-le."
