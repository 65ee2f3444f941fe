"""The prompts of a run: those that come with the roles, but for the files that the user put in their place."""

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Final

from jinja2 import TemplateSyntaxError, meta

from calame.errors import PromptError, os_reason
from calame.prompts.loading import BLOCKS, ENVIRONMENT, VERSION, Prompt, PromptFile, shipped

OWN_VERSION: Final = "own"
"""Version of an override that is one file without a number: `writer.md`."""
_LARGEST: Final = 400_000
"""Bytes; a prompt of this size is a mistake."""
_LEFT_ALONE: Final = frozenset({"readme"})
"""Files of a folder of overrides that are no prompts."""


class Library:
    """Finds prompts, and remembers each so that a run asks with the same words from its first call to its last."""

    def __init__(self, overrides: Path | None = None, *, recorded: Collection[str] = ()) -> None:
        """Open it for one run.

        Args:
            overrides: the user's folder or file of prompts.
            recorded: system messages of a recording that is replayed (`calame.models.tape.recorded_systems`): what
                comes with Calame is then told as it was when the recording was made.
        """
        self.overrides = overrides
        self._recorded = frozenset(recorded)
        self._found: dict[tuple[str, str | None], Prompt] = {}

    def load(self, prompt: PromptFile | str, version: str | None = None) -> Prompt:
        """The prompt in use, or one version of it; the user's file before the one that came with the role.

        Raises:
            PromptError: the user's file cannot be read.
            RoleError: there is no such prompt or version.
        """
        file = shipped(prompt) if isinstance(prompt, str) else prompt
        key = (file.name, version)
        if key not in self._found:
            self._found[key] = self._load(file, version)
        return self._found[key]

    def _load(self, file: PromptFile, version: str | None) -> Prompt:
        own = self._own(file.name)
        if version is None and own:
            return _read(file.name, *own[-1])
        path = dict(own).get(version) if version is not None else None
        return _read(file.name, version, path) if path and version else file.load(version or self._recorded_in(file))

    def _recorded_in(self, file: PromptFile) -> str | None:
        """The newest version whose system part the recording holds; `None` when it holds none."""
        if not self._recorded:
            return None
        return next((one for one in reversed(file.versions()) if file.load(one).system in self._recorded), None)

    def versions(self, prompt: PromptFile | str) -> tuple[Prompt, ...]:
        """Every version: those that came with the role, then the user's; the last of the user's is in use."""
        file = shipped(prompt) if isinstance(prompt, str) else prompt
        own = [_read(file.name, version, path) for version, path in self._own(file.name)]
        return (*(file.load(version) for version in file.versions()), *own)

    def check(self, known: Iterable[PromptFile]) -> None:
        """Refuse overrides that no role asks for, or that could not be filled in.

        Raises:
            PromptError: one French sentence with the file, and the line where there is one.
        """
        if self.overrides is None:
            return
        files = {file.name: file for file in known}
        for name, path in _named(self.overrides):
            if name not in files:
                raise PromptError(
                    f"{str(path)!r} : aucun rôle n’emploie de prompt {name!r} ; il existe {', '.join(sorted(files))}. "
                    "Renommez ce fichier, ou ôtez-le du dossier."
                )
            given = files[name].load()
            check(_read(name, path.stem, path), allowed=variables(given), path=path)

    def _own(self, name: str) -> list[tuple[str, Path]]:
        """The user's versions of a prompt, oldest first."""
        if self.overrides is None:
            return []
        paths = [path for prompt, path in _named(self.overrides) if prompt == name]
        numbered = sorted((path for path in paths if VERSION.fullmatch(path.stem)), key=lambda path: int(path.stem[1:]))
        plain = [path for path in paths if path not in numbered]
        if plain and numbered:
            raise PromptError(
                f"{str(plain[0])!r} et {str(numbered[0])!r} remplacent le même prompt : gardez l’un ou l’autre."
            )
        return [(path.stem, path) for path in numbered] + [(OWN_VERSION, path) for path in plain]


def _named(overrides: Path) -> list[tuple[str, Path]]:
    """The files that take the place of a prompt, each with its name."""
    if overrides.is_file():
        numbered = VERSION.fullmatch(overrides.stem)
        return [(overrides.absolute().parent.name if numbered else overrides.stem, overrides)]
    if not overrides.is_dir():
        raise PromptError(f"Prompts {str(overrides)!r} : ni un dossier ni un fichier ; vérifiez le chemin.")
    alone = [(path.stem, path) for path in sorted(overrides.glob("*.md")) if path.stem.lower() not in _LEFT_ALONE]
    nested = [(path.parent.name, path) for path in sorted(overrides.glob("*/*.md")) if VERSION.fullmatch(path.stem)]
    return [*alone, *nested]


def _read(name: str, version: str, path: Path) -> Prompt:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise PromptError(f"Prompt {str(path)!r} illisible ({os_reason(error)}) : vérifiez ce fichier.") from error
    if len(raw) > _LARGEST:
        raise PromptError(f"Prompt {str(path)!r} trop grand : {_LARGEST // 1000} ko au plus.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PromptError(f"Prompt {str(path)!r} illisible : enregistrez-le en UTF-8.") from error
    return Prompt(name, version, text, origin=str(path))


def read_own(name: str, path: Path) -> Prompt:
    """A file of the user's as the prompt called `name`.

    Raises:
        PromptError: it cannot be read.
    """
    return _read(name, OWN_VERSION, path)


def variables(prompt: Prompt) -> frozenset[str]:
    """What the prompt asks to be filled in with."""
    return frozenset(meta.find_undeclared_variables(ENVIRONMENT.parse(prompt.text)))


def check(prompt: Prompt, *, allowed: frozenset[str], path: Path) -> None:
    """Refuse a prompt that could not be filled in.

    Raises:
        PromptError: its template is broken, lacks a block, or asks for what its role does not give.
    """
    try:
        asked = variables(prompt)
        blocks = set(ENVIRONMENT.from_string(prompt.text).blocks)
    except TemplateSyntaxError as error:
        raise PromptError(
            f"{str(path)!r}, ligne {error.lineno} : modèle Jinja mal formé ({error.message}) ; "
            "partez du prompt livré (calame prompts show)."
        ) from error
    missing = [name for name in BLOCKS if name not in blocks]
    if missing:
        wanted = " et ".join(f"{{% block {name} %}}…{{% endblock %}}" for name in missing)
        raise PromptError(f"{str(path)!r} : il manque {wanted} ; partez du prompt livré (calame prompts show).")
    unknown = sorted(asked - allowed)
    if unknown:
        line = _line_of(prompt.text, unknown[0])
        raise PromptError(
            f"{str(path)!r}, ligne {line} : le rôle ne fournit pas {unknown[0]!r} ; il fournit "
            f"{', '.join(sorted(allowed))}."
        )


def _line_of(text: str, name: str) -> int:
    return next((number for number, line in enumerate(text.splitlines(), 1) if name in line and "{" in line), 1)
