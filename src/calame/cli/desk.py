"""The models of one command, heard by its screen."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager

from calame.cli.progress import Screen
from calame.models import seating
from calame.models.choices import Choice
from calame.models.desk import ModelDesk
from calame.models.journal import Account
from calame.models.pool import Pool
from calame.models.seating import choices_of
from calame.settings import Settings


def opened(
    settings: Settings,
    choices: Mapping[str, Choice],
    screen: Screen,
    *,
    account: Account | None = None,
    pool: Pool | None = None,
) -> AbstractAsyncContextManager[ModelDesk | None]:
    """The desk of one run (see `calame.models.seating.opened`).

    Args:
        settings: what the run is set to.
        choices: the model of each seat.
        screen: hears what happens.
        account: what earlier processes asked and spent for this run.
        pool: connections shared with other runs.
    """
    return seating.opened(settings, choices, listen=screen.hear, on_delta=screen.read, account=account, pool=pool)


__all__ = ["choices_of", "opened"]
