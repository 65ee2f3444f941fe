"""What a batch is asked: one entry an article, out of folders, globs, files and tables.

Entries are read twice, the first time to count them and to give each a folder of its own; their texts are never kept.
"""

import glob
import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from calame.errors import InputError, os_reason
from calame.sources.batch_rows import KNOWN, identity_of, orders_in, raws_of, sources_in
from calame.sources.brief_file import read_brief_file
from calame.sources.orders import Orders
from calame.sources.reading import SUPPORTED, read_raw
from calame.sources.request import Request, request_of
from calame.sources.tables import BadRow, Row, is_table, rows_of
from calame.text.flat import flat

_PATTERN: Final = re.compile(r"[*?\[]")
_OTHER: Final = re.compile(r"[^a-z0-9]+")
_DEVICES: Final = re.compile(r"con|prn|aux|nul|(?:com|lpt)\d")
"""Names that Windows keeps for itself: a folder of articles may be copied there."""
_LONGEST_NAME: Final = 60
_BRIEF: Final = "brief.yaml"
"""The order of a folder of sources; the one of `a.txt` is `a.yaml`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The order of one article, read when its turn comes."""

    place: str
    """How messages call it: `lot.jsonl, ligne 12`, or the path `depeches/a.txt`."""
    name: str
    """Name of its folder: words of a-z and 0-9 joined by hyphens."""
    key: str
    """SHA-256 of what it asks: an entry that was changed is another entry."""
    read: Callable[[], Request] = field(repr=False, compare=False)
    """Sources and order; raises `calame.errors.InputError` when they are of no use."""


@dataclass(frozen=True, slots=True)
class Useless:
    """What should have been an order and cannot be read, or says again what another one says."""

    place: str
    name: str
    key: str
    reason: str
    """One French sentence."""
    twin: bool = False
    """Whether it repeats another entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """What every entry is asked unless it asks otherwise."""

    orders: tuple[Orders, ...] = ()
    fetch: bool = False
    """Whether addresses in tables may be fetched."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What the first reading saw."""

    total: int
    names: Counter[str]
    """How many articles want each name."""
    ignored: tuple[str, ...]
    """Columns, and files of folders, that mean nothing here."""


class BatchInput:
    """The entries of the inputs of one batch."""

    def __init__(self, inputs: Sequence[str], common: Common | None = None) -> None:
        self._inputs = tuple(inputs)
        self._common = common or Common()
        self._ignored: dict[str, None] = {}

    def survey(self) -> Survey:
        """Read everything once.

        Raises:
            InputError: an input does not exist, holds nothing of use or cannot be read.
        """
        total = 0
        named: dict[str, str] = {}
        for entry in self._all():
            total += 1
            named[entry.key] = entry.name
        if not total:
            raise InputError(
                f"Rien à écrire dans {', '.join(map(repr, self._inputs))} : donnez des fichiers "
                f"{', '.join(SUPPORTED)}, un dossier qui en contient, ou un tableau .jsonl, .csv ou .parquet."
            )
        return Survey(total, Counter(named.values()), tuple(self._ignored))

    def entries(self, survey: Survey) -> Iterator[Entry | Useless]:
        """Every entry, in order, under a name that no other one has."""
        seen: dict[str, str] = {}
        for entry in self._all():
            name = entry.name if survey.names[entry.name] == 1 else f"{entry.name}-{entry.key[:6]}"
            if first := seen.get(entry.key):
                said = f"{entry.place} répète {first} : un seul article est écrit."
                again = _digest(entry.key.encode(), entry.place.encode("utf-8", "replace"))
                yield Useless(entry.place, name, again, said, twin=True)
            else:
                seen[entry.key] = entry.place
                yield replace(entry, name=name)

    def _all(self) -> Iterator[Entry | Useless]:
        for path in dict.fromkeys(path for name in self._inputs for path in _paths(name)):
            yield from self._of(path)

    def _of(self, path: Path) -> Iterator[Entry | Useless]:
        if path.is_dir():
            yield from self._folder(path)
        elif is_table(path):
            yield from self._table(path)
        elif path.suffix.lower() in SUPPORTED:
            yield self._files((path,), path.stem, path.with_suffix(".yaml"))
        else:
            raise InputError(
                f"{str(path)!r} : un lot se lit d’un dossier, de fichiers {', '.join(SUPPORTED)}, ou d’un tableau "
                ".jsonl, .csv ou .parquet."
            )

    def _folder(self, folder: Path) -> Iterator[Entry | Useless]:
        """One article a file; one article of several sources a folder in it."""
        for path in _members(folder):
            texts = tuple(_texts(path)) if path.is_dir() else ()
            if texts:
                yield self._files(texts, path.name, path / _BRIEF)
            elif path.suffix.lower() in SUPPORTED and path.is_file():
                yield self._files((path,), path.stem, path.with_suffix(".yaml"))
            elif path.suffix.lower() != ".yaml":
                self._ignored.setdefault(path.name)

    def _files(self, paths: tuple[Path, ...], name: str, brief: Path) -> Entry | Useless:
        filed = brief if brief.is_file() else None
        place = str(paths[0] if len(paths) == 1 else paths[0].parent)
        try:
            key = _digest(*(_digest_of(path) for path in (*paths, *([filed] if filed else ()))))
        except OSError as error:
            said = f"{place} illisible ({os_reason(error)}) : vérifiez les droits d’accès."
            return Useless(place, _slug(name), _digest(place.encode("utf-8", "replace")), said)

        def read() -> Request:
            own = (read_brief_file(filed),) if filed else ()
            warnings: list[str] = []
            names = [str(path) for path in paths]
            raws = read_raw(names, warn=warnings.append)
            return request_of(raws, names, above=(), below=(*own, *self._common.orders), warnings=warnings)

        return Entry(place, _slug(name), key, read)

    def _table(self, path: Path) -> Iterator[Entry | Useless]:
        for row in rows_of(path):
            place = f"{path}, ligne {row.line}"
            name = f"{path.stem}-{row.line}"
            if isinstance(row, BadRow):
                yield Useless(place, _slug(name), row.digest, f"{place} : {row.reason}.")
                continue
            self._ignored.update(dict.fromkeys(column for column in row.values if column not in KNOWN))
            yield self._row(path, row, place, identity_of(row) or name)

    def _row(self, path: Path, row: Row, place: str, name: str) -> Entry:
        def read() -> Request:
            given = sources_in(row, place=place)
            raws = raws_of(
                given, place=place, origin=f"{path.name}:{row.line}", root=path.parent, fetch=self._common.fetch
            )
            own = orders_in(row, table=str(path))
            return request_of(raws, [f"{path.name}:{row.line}"], above=(own,), below=self._common.orders)

        said = {name: value for name, value in row.values.items() if name in KNOWN}
        key = _digest(json.dumps(said, sort_keys=True, default=str).encode("utf-8", "replace"))
        return Entry(place, _slug(name), key, read)


def _paths(name: str) -> Iterator[Path]:
    """What an input names; a pattern names several."""
    path = Path(name)
    try:
        if path.exists():
            yield path
            return
    except (OSError, ValueError) as error:
        raise InputError(f"Chemin {name!r} illisible : donnez un autre nom.") from error
    found = sorted(glob.glob(name)) if _PATTERN.search(name) else []  # noqa: PTH207 - patterns may be absolute
    if not found:
        raise InputError(f"{name!r} introuvable : donnez un dossier, un motif comme 'depeches/*.txt' ou un tableau.")
    yield from map(Path, found)


def _members(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise InputError(f"Dossier {str(folder)!r} illisible ({os_reason(error)}) : vérifiez les droits.") from error


def _texts(folder: Path) -> Iterator[Path]:
    return (path for path in _members(folder) if path.suffix.lower() in SUPPORTED and path.is_file())


def _digest(*parts: bytes) -> str:
    """SHA-256 of the parts and of where each ends."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()


def _digest_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def _slug(text: str) -> str:
    """A name for a folder; never empty, never a device of Windows."""
    slug = _OTHER.sub("-", flat(text)).strip("-")[:_LONGEST_NAME].rstrip("-") or "article"
    return f"{slug}-texte" if _DEVICES.fullmatch(slug) else slug
