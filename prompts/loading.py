"""Prompts are files: one a role and version, a released one never changes.

A file is a Jinja template with two blocks, `system` (stable, so that providers can cache it) and `user`.
"""

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final, Self

from jinja2 import StrictUndefined, Template, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from calame.errors import RoleError
from calame.models.port import Message

LATEST = {
    "extractor": "v1",
    "outliner": "v2",
    "writer": "v2",
    "reviser": "v1",
    "critic": "v1",
    "judge": "v1",
    "style_editor": "v1",
    "headline_writer": "v1",
}
"""The version of each prompt of Calame used unless told otherwise; the writer revises with `reviser`."""
OWN: Final = "calame"
"""Origin of the prompts that come with Calame."""
BLOCKS: Final = ("system", "user")
ENVIRONMENT: Final = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    autoescape=False,  # prompts are plain text for a model, not HTML
)
"""A file of somebody else's is data: it fills in what it is given and reaches nothing else."""
VERSION: Final = re.compile(r"v(\d{1,6})")


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt file."""

    role: str
    version: str
    text: str
    origin: str = OWN
    """`calame`, the distribution it comes with, or the path of a file that took its place."""

    @property
    def sha256(self) -> str:
        """Hex digest of the file, as the manifest records it."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def system(self) -> str:
        """The system message, which has no variables."""
        template = _template(self.text)
        return "".join(template.blocks["system"](template.new_context())).strip()

    def render(self, **variables: object) -> tuple[Message, ...]:
        """The conversation: a system message, then a user message.

        Raises:
            RoleError: a variable is missing; the message names it.
        """
        template = _template(self.text)
        context = template.new_context(dict(variables))
        try:
            parts = {name: "".join(block(context)).strip() for name, block in template.blocks.items()}
        except (UndefinedError, SecurityError) as error:
            raise RoleError(f"prompt {self.role}/{self.version}: {error.message}", role=self.role) from error
        return (Message(role="system", content=parts["system"]), Message(role="user", content=parts["user"]))


@lru_cache(maxsize=64)
def _template(text: str) -> Template:
    return ENVIRONMENT.from_string(text)


@dataclass(frozen=True, slots=True)
class PromptFile:
    """A prompt that a role asks with, and the folder that holds its versions (`v1.md`, `v2.md` ...)."""

    name: str
    home: Traversable
    version: str = ""
    """The one in use; empty for the highest there is."""
    origin: str = OWN

    @classmethod
    def beside(cls, module: str, name: str, version: str = "") -> Self:
        """The prompt of a role outside Calame: `prompts/<name>/v1.md` beside its module.

        Args:
            module: the module's `__file__`.
            name: of the prompt, mostly the role's own.
            version: the one in use; empty for the highest there is.
        """
        home = Path(module).resolve().parent / "prompts" / name
        return cls(name, home, version, origin=str(home.parent.parent))

    def versions(self) -> tuple[str, ...]:
        """The versions in the folder, oldest first; none when there is no folder."""
        return versions_in(self.home)

    def load(self, version: str | None = None) -> Prompt:
        """The version named, or the one in use.

        Raises:
            RoleError: there is no such file; the message lists the versions that exist.
        """
        known = self.versions()
        wanted = version or self.version or (known[-1] if known else "v1")
        if wanted not in known:
            there = ", ".join(known) or "none"
            raise RoleError(f"no prompt {self.name!r} {wanted!r}; there are: {there}", role=self.name)
        text = self.home.joinpath(f"{wanted}.md").read_text(encoding="utf-8")
        return Prompt(self.name, wanted, text, self.origin)


def versions_in(home: Traversable) -> tuple[str, ...]:
    """The versions in a folder, oldest first."""
    names = [entry.name.removesuffix(".md") for entry in home.iterdir()] if home.is_dir() else []
    numbers = {int(found[1]): name for name in names if (found := VERSION.fullmatch(name))}
    return tuple(numbers[number] for number in sorted(numbers))


def shipped(name: str) -> PromptFile:
    """The prompt of Calame's own called `name`, in the version that it uses."""
    return PromptFile(name, files("calame.prompts").joinpath(name), LATEST.get(name, ""))


@lru_cache
def load(role: str, version: str | None = None) -> Prompt:
    """The prompt of `role` as it comes with Calame, in the version it uses unless one is named.

    Raises:
        RoleError: there is no such file; the message lists the versions that exist.
    """
    return shipped(role).load(version)


def marker_for(text: str) -> str:
    """A fence mark that `text` cannot forge: it hangs on the text's own hash, so it stays the same in a replay."""
    return hashlib.sha256(b"calame fence\0" + text.encode("utf-8", "replace")).hexdigest()[:20]
