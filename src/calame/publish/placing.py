"""Where a finished folder goes, and what a run that died there left behind."""

import errno
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from glob import escape
from hashlib import sha256
from itertools import chain, count
from pathlib import Path
from typing import Final

_ATTEMPTS: Final = 1000
"""Folders of one name that are looked at; nobody has as many articles of one title."""


@dataclass(frozen=True, slots=True)
class Written:
    """What the run behind an article knows of its files."""

    run: str
    """Its id: what it leaves half done is known by it."""
    dated: datetime
    """When it was admitted."""
    folder: Path | None = None
    """Where it wrote before."""
    done: bool = False
    """Whether that was its last word: then what somebody changed in the folder stays, and only what is gone comes."""


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return sha256(content).hexdigest()


def tidy(out: Path, run: str) -> None:
    """Undo what `run` left half done below `out` when it died; nobody else's."""
    for left in out.glob(f".*.{escape(run)}.*.new"):
        shutil.rmtree(left)
    for aside in out.glob(f".*.{escape(run)}.*.old"):
        for moved in aside.iterdir():
            if not (out / moved.name).exists():
                moved.rename(out / moved.name)
        shutil.rmtree(aside)


def standing(files: Mapping[str, bytes], wanted: Path) -> Path | None:
    """The folder at `wanted`, or numbered beside it, that holds exactly these bytes already."""
    for folder in _versions(wanted):
        if not folder.is_dir() or folder.is_symlink():
            return None
        if all(_holds(folder / name, content) for name, content in files.items()):
            return folder
    return None


def untouched(folder: Path) -> bool:
    """Whether `folder` still holds what its manifest says."""
    try:
        hashes = hashes_of(folder)
        return bool(hashes) and all(digest((folder / name).read_bytes()) == kept for name, kept in hashes.items())
    except OSError:
        return False


def edited_files(folder: Path, files: Mapping[str, bytes]) -> Iterator[str]:
    """Files in `folder` that hold neither these bytes nor, written by another version, what the manifest says."""
    hashes = hashes_of(folder)
    for name, content in files.items():
        path = folder / name
        if not path.exists() or _holds(path, content):
            continue
        if not path.is_file() or digest(path.read_bytes()) != hashes.get(name):
            yield name


def hashes_of(folder: Path) -> Mapping[str, object]:
    """What the manifest says of the files beside it; nothing when it is gone or damaged."""
    try:
        hashes = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return {}
    return hashes if isinstance(hashes, dict) else {}


def is_version(folder: Path, wanted: Path) -> bool:
    """Whether `folder` is `wanted`, or numbered beside it."""
    return folder.is_dir() and folder in set(_versions(wanted))


def place(fresh: Path, wanted: Path, *, run: str, force: bool) -> Path:
    """Put `fresh` at `wanted`, or at the first free name beside it; where it is now."""
    if force and wanted.is_dir() and not wanted.is_symlink():
        _replace(fresh, wanted, run)
        return wanted
    beside = (wanted.with_name(f"{wanted.name}-{number}") for number in count(2))
    return next(target for target in chain((wanted,), beside) if _put(fresh, target))


def sync(folder: Path) -> None:
    """Wait until the names in `folder` are on disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _versions(wanted: Path) -> Iterator[Path]:
    yield wanted
    yield from (wanted.with_name(f"{wanted.name}-{number}") for number in range(2, _ATTEMPTS))


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def _put(fresh: Path, target: Path) -> bool:
    """Give `fresh` the name `target` unless something has it, even something that came a moment ago."""
    if target.exists() or target.is_symlink():
        return False
    try:
        fresh.rename(target)
    except OSError as error:
        if error.errno in {errno.EEXIST, errno.ENOTEMPTY, errno.ENOTDIR}:
            return False
        raise
    sync(target.parent)
    return True


def _replace(fresh: Path, target: Path, run: str) -> None:
    """Put `fresh` where `target` is; what stood there goes only once the new folder is in place."""
    aside = Path(tempfile.mkdtemp(prefix=f".{target.name}{run}.", suffix=".old", dir=target.parent))
    target.rename(aside / target.name)
    try:
        fresh.rename(target)
    except OSError:
        (aside / target.name).rename(target)
        aside.rmdir()
        raise
    sync(target.parent)
    shutil.rmtree(aside)
