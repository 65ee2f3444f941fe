"""Prompts are files: one a role and version, a released one never changes.

A file is a Jinja template with two blocks, `system` (stable, so that providers can cache it) and `user`.
"""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from jinja2 import BaseLoader, Environment, StrictUndefined, UndefinedError

from calame.errors import RoleError
from calame.models.port import Message

LATEST = {"extractor": "v1", "outliner": "v1", "writer": "v1", "reviser": "v1", "critic": "v1"}
"""The version of each prompt used unless told otherwise; the writer revises with `reviser`."""
_ENVIRONMENT = Environment(
    loader=BaseLoader(),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    autoescape=False,  # noqa: S701  # prompts are plain text for a model, not HTML
)


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt file."""

    role: str
    version: str
    text: str

    @property
    def sha256(self) -> str:
        """Hex digest of the file, as the manifest records it."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def render(self, **variables: object) -> tuple[Message, ...]:
        """The conversation: a system message, then a user message.

        Raises:
            RoleError: a variable is missing; the message names it.
        """
        template = _ENVIRONMENT.from_string(self.text)
        context = template.new_context(dict(variables))
        try:
            parts = {name: "".join(block(context)).strip() for name, block in template.blocks.items()}
        except UndefinedError as error:
            raise RoleError(f"prompt {self.role}/{self.version}: {error.message}", role=self.role) from error
        return (Message(role="system", content=parts["system"]), Message(role="user", content=parts["user"]))


@lru_cache
def load(role: str, version: str | None = None) -> Prompt:
    """The prompt of `role`, in its latest version unless one is named.

    Raises:
        RoleError: there is no such file; the message lists the versions that exist.
    """
    wanted = version or LATEST.get(role, "v1")
    home = files("calame.prompts").joinpath(role)
    path = home.joinpath(f"{wanted}.md")
    if not path.is_file():
        known = sorted(entry.name.removesuffix(".md") for entry in home.iterdir()) if home.is_dir() else []
        raise RoleError(f"no prompt {role!r} {wanted!r}; there are: {', '.join(known) or 'none'}", role=role)
    return Prompt(role, wanted, path.read_text(encoding="utf-8"))


def marker_for(text: str) -> str:
    """A fence mark that `text` cannot forge: it hangs on the text's own hash, so it stays the same in a replay."""
    return hashlib.sha256(b"calame fence\0" + text.encode("utf-8", "replace")).hexdigest()[:20]
