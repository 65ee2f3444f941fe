"""What a run is set to: read once at the front door, frozen, and passed on."""

import os
from collections.abc import Mapping

from pydantic import Field, ValidationError

from calame.contracts import Contract
from calame.errors import BriefError


class Settings(Contract):
    """Everything about a run that is not the client's brief."""

    team: str = "embedded"
    """Name under which the registry knows the roles."""
    max_rounds: int = Field(default=3, ge=1, le=20)
    """Drafts the critic reads at most; the first one counts."""
    max_seconds: float | None = Field(default=None, gt=0)
    """Wall time after which the loop stops with the best draft."""


_WANTED = {
    "team": "le nom d’une équipe (voir : calame roles)",
    "max_rounds": "un entier de 1 à 20",
    "max_seconds": "un nombre de secondes supérieur à 0",
}
"""What each setting takes, in the words of an error message."""


def read_settings(environ: Mapping[str, str] | None = None, **given: object) -> Settings:
    """Settings from `CALAME_*` variables, overridden by what is `given` and not `None`.

    Raises:
        BriefError: a value is impossible; the message names it.
    """
    environ = os.environ if environ is None else environ
    values: dict[str, object] = {
        name: environ[key] for name in Settings.model_fields if (key := f"CALAME_{name.upper()}") in environ
    }
    values |= {name: value for name, value in given.items() if value is not None}
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        wanted = _WANTED.get(name, "un autre nom")
        raise BriefError(
            f"Le réglage {name} (CALAME_{name.upper()}) ne peut valoir {first['input']!r} : il faut {wanted}."
        ) from error
