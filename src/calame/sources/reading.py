"""Files, folders, addresses and standard input turned into raw texts."""

import hashlib
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from calame.errors import SourceError, os_reason
from calame.sources.addresses import is_web
from calame.sources.cleaning import Form, guess_form
from calame.sources.decoding import LARGEST, decode
from calame.sources.fetching import fetch
from calame.text.wording import STDIN, agreed, counted, figure

_FORMS: dict[str, Form] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
SUPPORTED = tuple(_FORMS)
_NAMED = 8

Warn = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class RawText:
    """One input, decoded and not yet cleaned."""

    text: str
    origin: str
    sha256: str
    form: Form
    url: str | None = None
    of_folder: bool = False
    """Whether nobody named the file: when it is of no use the others go on without it."""

    @property
    def pasted(self) -> bool:
        """Whether the client may have written an instruction above it; a fetched page never speaks for the client."""
        return self.form != "html" and self.url is None


def read_raw(inputs: Sequence[str], *, warn: Warn, allow_private: bool = False) -> Iterator[RawText]:
    """The texts of `inputs` in order; folders give their supported files by name.

    Raises:
        SourceError: an input cannot be read.
    """
    if not inputs:
        raise SourceError(
            "Aucune source : donnez un fichier, un dossier, une adresse, ou - pour l’entrée standard.", origin=""
        )
    for name in inputs:
        if name == STDIN:
            yield raw_text(sys.stdin.buffer.read(LARGEST + 1), STDIN)
        elif is_web(name):
            yield _page(name, allow_private=allow_private)
        elif _is_folder(name):
            yield from _folder(Path(name), warn)
        else:
            yield _file(_path(name), name)


def left_aside(error: SourceError) -> str:
    """The warning for a file of a folder that is of no use."""
    return f"Laissé de côté : {error}"


def _folder(folder: Path, warn: Warn) -> Iterator[RawText]:
    for path in _members(folder, warn):
        try:
            yield replace(_file(path, str(path)), of_folder=True)
        except SourceError as error:
            warn(left_aside(error))


def _path(name: str) -> Path:
    path = Path(name)
    if not path.exists():
        raise SourceError(
            f"Fichier {name!r} introuvable : vérifiez le chemin (attendu : .txt, .md ou .html).", origin=name
        )
    return path


def _is_folder(name: str) -> bool:
    if not name.strip():
        raise SourceError("Le nom d’une entrée est vide : donnez un fichier, un dossier ou une adresse.", origin=name)
    try:
        return Path(name).is_dir()
    except (ValueError, OSError) as error:
        raise SourceError(
            f"Chemin {name!r} illisible ({_why(error)}) : donnez un autre fichier.", origin=name
        ) from error


def _why(error: ValueError | OSError) -> str:
    return os_reason(error) if isinstance(error, OSError) else "le nom porte un caractère interdit"


def _members(folder: Path, warn: Warn) -> list[Path]:
    members = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    files = [path for path in members if path.is_file() and path.suffix.lower() in _FORMS]
    others = [path.name for path in members if path not in files]
    if not files:
        raise SourceError(
            f"Le dossier {str(folder)!r} ne contient aucun fichier .txt, .md ou .html : donnez-en un autre.",
            origin=str(folder),
        )
    if others:
        rest = len(others) - _NAMED
        more = f" et {counted(rest, 'autre')}" if rest > 0 else ""
        left = agreed(len(others), "laissé de côté", "laissés de côté")
        warn(f"Dossier {str(folder)!r} : {left} {', '.join(others[:_NAMED])}{more}.")
    return files


def _file(path: Path, origin: str) -> RawText:
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
            size = path.stat().st_size
    except OSError as error:
        raise SourceError(
            f"Fichier {origin!r} illisible ({os_reason(error)}) : vérifiez les droits d’accès.", origin=origin
        ) from error
    if size > LARGEST:
        raise SourceError(
            f"{origin!r} pèse {figure(size / 1e6, 'Mo')} ; la limite est de {LARGEST // 1_000_000} Mo : ne"
            " donnez que l’article.",
            origin=origin,
        )
    return raw_text(raw, origin, _FORMS.get(path.suffix.lower()))


def raw_text(raw: bytes, origin: str, form: Form | None = None) -> RawText:
    """What `raw` says, whatever its encoding.

    Args:
        raw: what was received.
        origin: its name, for messages.
        form: what its name says that it is; a text may hold a page all the same.

    Raises:
        SourceError: see `calame.sources.decoding.decode`.
    """
    text = decode(raw, origin=origin)
    guessed = guess_form(text)
    return RawText(
        text, origin, hashlib.sha256(raw).hexdigest(), guessed if form in {None, "text"} else form or guessed
    )


def _page(url: str, *, allow_private: bool) -> RawText:
    fetched = fetch(url, allow_private=allow_private)
    text = decode(fetched.raw, origin=url, declared=fetched.charset)
    form: Form = "html" if fetched.is_html else guess_form(text)
    return RawText(text, url, hashlib.sha256(fetched.raw).hexdigest(), form, fetched.url)
