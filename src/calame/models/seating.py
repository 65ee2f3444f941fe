"""From settings to language models: who sits where, opened for one run."""

import os
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from calame.contracts import ResolvedTeam
from calame.errors import OutputError
from calame.events import Listener, silent
from calame.models.budget import Budget
from calame.models.choices import STANDS_IN, Choice, read_choices
from calame.models.desk import DeskOptions, ModelDesk
from calame.models.journal import Account
from calame.models.patience import Patience
from calame.models.pool import Pool
from calame.models.presets import PRESETS
from calame.models.sender import OnDelta
from calame.models.tape import replayed
from calame.settings import EMBEDDED, Settings

CACHE: Final = Path(".calame/cache")
"""Where `cache` keeps answers, below the working folder."""
_NO_KEY: Final = "replay"
_NOWHERE: Final = "http://replay.invalid/v1"


def choices_of(settings: Settings, environ: Mapping[str, str] | None = None) -> dict[str, Choice]:
    """The model of each seat; empty when none is configured, or when the embedded team is asked for by name.

    Raises:
        calame.errors.ModelChoiceError: a model, provider or address cannot be used.
        calame.errors.KeyMissingError: the variable that should hold a key is empty.
    """
    if settings.team == EMBEDDED or not settings.asks_models:
        return {}
    if settings.replay is not None:
        return _asking(_replayed(settings, settings.replay), settings.plan)
    environ = os.environ if environ is None else environ
    chosen = read_choices(settings.model, environ=environ, base_url=settings.base_url, extra=_extra(settings.plan))
    return _asking(chosen, settings.plan)


def _extra(plan: ResolvedTeam | None) -> tuple[str, ...]:
    return tuple(f"{seat}.{chair.role}" for seat, chair in plan.extras) if plan else ()


def _asking(choices: dict[str, Choice], plan: ResolvedTeam | None) -> dict[str, Choice]:
    """The choices of seats that ask a model; a reviewer or finisher without its own asks whom it stands beside."""
    if plan is None:
        return choices
    beside = {seat: STANDS_IN.get(seat.partition(".")[0], seat) for seat in plan.asking}
    found = {seat: choices.get(seat) or choices.get(stand_in) for seat, stand_in in beside.items()}
    return {seat: choice for seat, choice in found.items() if choice is not None}


def _replayed(settings: Settings, tape: Path) -> dict[str, Choice]:
    """Everybody answers from the tape; models that are named say at which seats, and need no key."""
    recorded = replayed(tape)
    if not settings.model:
        return recorded
    keys = {preset.key_variable: _NO_KEY for preset in PRESETS.values()}
    extra = _extra(settings.plan)
    named = read_choices(settings.model, environ=keys, base_url=settings.base_url or _NOWHERE, extra=extra)
    return {seat: next(iter(recorded.values())) for seat in named}


@asynccontextmanager
async def opened(
    settings: Settings,
    choices: Mapping[str, Choice],
    *,
    listen: Listener = silent,
    on_delta: OnDelta | None = None,
    account: Account | None = None,
    cache: Path | None = None,
    pool: Pool | None = None,
) -> AsyncIterator[ModelDesk | None]:
    """The desk of one run, closed whatever happens; `None` when no seat has a model.

    Args:
        settings: what the run is set to.
        choices: the model of each seat.
        listen: hears what happens.
        on_delta: hears answers while they are written, when the settings ask for a stream.
        account: what earlier processes asked and spent for this run.
        cache: folder that keeps answers when the settings name none.
        pool: connections shared with other runs.

    Raises:
        calame.errors.ModelChoiceError: a limit cannot be kept, or the recording cannot be read.
        OutputError: exchanges cannot be written where they are asked for.
    """
    if not choices:
        yield None
        return
    if settings.record is not None:
        _check_record(settings.record)
    options = DeskOptions(
        patience=Patience(attempts=settings.attempts, concurrency=settings.concurrency, per_minute=settings.rate),
        budget=Budget(
            calls=settings.max_calls, tokens=settings.max_tokens, cost=settings.max_cost, seconds=settings.timeout
        ),
        listen=listen,
        on_delta=on_delta if settings.stream else None,
        cache=CACHE if settings.cache else cache,
        replay=settings.replay,
        record=settings.record,
        journal=account.journal if account else None,
        usage=account.usage if account else {},
        spent=account.spent if account else None,
        pool=pool,
    )
    async with ModelDesk(choices, options) as desk:
        yield desk


def _check_record(path: Path) -> None:
    folder = path.absolute().parent
    if path.is_dir() or not folder.is_dir() or not os.access(path if path.exists() else folder, os.W_OK):
        raise OutputError(
            f"--record {str(path)!r} : impossible d’y écrire ; donnez un fichier d’un dossier qui existe."
        )
