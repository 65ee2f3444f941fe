"""What a run is set to: read once at the front door, frozen, and passed on."""

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, ValidationError

from calame.contracts import AskStep, Contract, ResolvedTeam
from calame.errors import BriefError, os_reason

_LINE = re.compile(r"\(at line (\d{1,9})\b")
FILE = "calame.toml"
"""Settings of a working folder; its keys are the fields of `Settings`."""
EMBEDDED = "embedded"
"""The team that needs no model."""
MODEL = "model"
"""The team that asks language models."""


Format = Literal["docx", "text", "wordpress"]


def _words(value: object) -> object:
    """A variable or a file may give several values as one text."""
    return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value


class Settings(Contract):
    """Everything about a run that is not the client's brief. It never holds a key."""

    team: str = EMBEDDED
    """Name under which the registry knows the roles; `model` when a model is configured and no team named."""
    plan: ResolvedTeam | None = None
    """What `team` stood for when the run was ordered; never set by hand."""
    roles: Annotated[tuple[Path, ...], BeforeValidator(_words)] = ()
    """Modules with roles of one's own, beside those that are installed."""
    prompts: Path | None = None
    """Folder, or one file, of prompts that take the place of those that came with the roles."""
    model: Annotated[tuple[str, ...], BeforeValidator(_words)] = ()
    """`provider:model` for every seat, or `seat=provider:model` for one."""
    base_url: str | None = None
    """Address of an OpenAI-compatible service, instead of the provider's own."""
    max_rounds: int = Field(default=3, ge=1, le=20)
    """Drafts the critic reads at most; the first one counts."""
    timeout: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    """Seconds of wall time after which the run stops with the best draft."""
    max_calls: int | None = Field(default=None, ge=1)
    """Requests to models, retries included."""
    max_tokens: int | None = Field(default=None, ge=1)
    """Tokens that models read and write, over the whole run."""
    max_cost: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    """US dollars."""
    attempts: int = Field(default=4, ge=1, le=20)
    """Requests at most for one question, over all layers."""
    concurrency: int = Field(default=4, ge=1, le=64)
    """Requests in flight to one endpoint at most."""
    rate: int | None = Field(default=None, ge=1, le=100_000)
    """Requests begun in a minute at most, at one endpoint."""
    ask: Annotated[tuple[AskStep, ...], BeforeValidator(_words)] = ()
    """Where the run stops to ask a person."""
    stream: bool = False
    """Ask models to stream, and show the section being written."""
    cache: bool = False
    """Answer identical questions from `.calame/cache`."""
    replay: Path | None = None
    """Recorded exchanges that answer instead of a model."""
    record: Path | None = None
    """File that exchanges with models are appended to."""
    store: str | None = Field(default=None, exclude=True)
    """Where runs are kept: a file, or a Postgres URL, which may hold a password and is therefore never written."""
    formats: Annotated[tuple[Format, ...], BeforeValidator(_words)] = ()
    """What to write besides Markdown, HTML and the review page."""
    site: str | None = Field(default=None, pattern=r"^https?://[^\s/]+(?:/[^\s]*)?$")
    """Web address under which the site puts its articles: the canonical link is this and the slug."""
    ui: Literal["fr", "en"] | None = None
    """Language of the review page's labels: the system's when not set, French when that is not set either."""

    @property
    def asks_models(self) -> bool:
        """Whether a model, or a recording of one, is configured."""
        return bool(self.model) or self.replay is not None


_WANTED = {
    "team": "le nom d’une équipe (voir : calame teams) ou un fichier",
    "roles": 'un ou plusieurs fichiers Python (roles = ["roles/juriste.py"])',
    "prompts": "un dossier ou un fichier de prompts",
    "model": "fournisseur:modèle, ou place=fournisseur:modèle pour une seule place",
    "base_url": "une adresse http(s)",
    "max_rounds": "un entier de 1 à 20",
    "timeout": "un nombre de secondes supérieur à 0",
    "max_calls": "un entier supérieur à 0",
    "max_tokens": "un entier supérieur à 0",
    "max_cost": "un nombre de dollars supérieur à 0",
    "attempts": "un entier de 1 à 20",
    "concurrency": "un entier de 1 à 64",
    "rate": "un entier de 1 à 100 000",
    "ask": "outline, review ou final, un ou plusieurs",
    "stream": "vrai ou faux (true, false)",
    "cache": "vrai ou faux (true, false)",
    "replay": "un nom de fichier",
    "record": "un nom de fichier",
    "store": "un nom de fichier, ou une adresse postgresql://…",
    "formats": "docx, text ou wordpress, un ou plusieurs",
    "site": "une adresse http(s)",
    "ui": "fr ou en",
}
"""What each setting takes, in the words of an error message."""
_SETTABLE = tuple(_WANTED)


def read_settings(environ: Mapping[str, str] | None = None, *, folder: Path | None = None, **given: object) -> Settings:
    """Settings from what is `given` and not `None`, then `CALAME_*` variables, then `calame.toml` in `folder`.

    Raises:
        BriefError: a value is impossible or the file cannot be read; the message names what is wrong and where.
    """
    environ = os.environ if environ is None else environ
    variables = {name: environ[key] for name in _SETTABLE if environ.get(key := f"CALAME_{name.upper()}")}
    flags = {name: value for name, value in given.items() if value is not None and value != []}
    path = (folder or Path()) / FILE
    values: dict[str, object] = {**_locale(environ), **_file(path), **variables, **flags}
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        where = _where(name, flags=flags, variables=variables, path=path)
        raise BriefError(f"{where} ne peut valoir {_told(values[name])!r} : donnez {_WANTED[name]}.") from error
    if "team" not in values and settings.asks_models:
        settings = settings.model_copy(update={"team": MODEL})
    return settings


def _told(value: object) -> object:
    """A value as its user wrote it: several of them are a list only in here."""
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else value


def _where(name: str, *, flags: Mapping[str, object], variables: Mapping[str, object], path: Path) -> str:
    """The setting as its user wrote it."""
    if name in flags:
        return f"L’option --{name.replace('_', '-')}"
    if name in variables:
        return f"Le réglage {name} (variable CALAME_{name.upper()})"
    return f"Le réglage {name} (fichier {str(path)!r})"


def _locale(environ: Mapping[str, str]) -> dict[str, object]:
    """The language of labels that the system asks for (POSIX: the first of these that is set); a bare one asks none."""
    name = next((environ[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(key)), "")
    language = re.split(r"[_.@-]", name)[0].lower()
    return {} if language in {"", "c", "posix"} else {"ui": "fr" if language == "fr" else "en"}


def _line(error: ValueError) -> str:
    """`, ligne 3,`, as far as the parser says (Python docs: the place stands at the end of its message)."""
    found = _LINE.search(str(error))
    return f", ligne {found[1]}," if found else ""


def _file(path: Path) -> dict[str, object]:
    """What the file sets; nothing when there is none. Values are never repeated: a key may stand among them."""
    try:
        with path.open("rb") as file:
            found: dict[str, object] = tomllib.load(file)
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BriefError(
            f'{str(path)!r}{_line(error)} n’est pas du TOML lisible : écrivez par exemple model = "openai:gpt-5-mini".'
        ) from error
    except OSError as error:
        raise BriefError(f"{str(path)!r} ne peut être lu ({os_reason(error)}) : vérifiez ce fichier.") from error
    unknown = sorted(set(found) - set(_SETTABLE))
    if unknown:
        many = "Réglages inconnus" if len(unknown) > 1 else "Réglage inconnu"
        raise BriefError(
            f"{many} dans {str(path)!r} : {', '.join(unknown)}. Il existe {', '.join(_SETTABLE)}. "
            "Une clé ne se met pas dans ce fichier mais dans une variable d’environnement (CALAME_API_KEY…)."
        )
    return found
