"""`calame resume`: a run that stopped, died or waits goes on."""

from typing import Annotated, Final

import typer

from calame.cli.options import (
    AsJson,
    Debug,
    Events,
    EventsTexts,
    MaxCalls,
    MaxCost,
    Quiet,
    Store,
    Timeout,
)

EXAMPLES: Final = """Exemples :
  calame resume 20261122-101500-3fa2
  calame resume 20261122-1015                        le début du nom suffit, s’il est le seul
  calame resume 20261122-101500-3fa2 --max-calls 60  la limite atteinte est relevée

Rien de ce qui est arrivé n’est demandé ni payé deux fois. Un essai fini reste comme il est.

Code de sortie : comme calame write."""

Run = Annotated[str, typer.Argument(metavar="ESSAI", help="Son nom, ou le début (voir : calame runs).")]


def resume(
    run: Run,
    max_calls: MaxCalls = None,
    max_cost: MaxCost = None,
    timeout: Timeout = None,
    store: Store = None,
    events: Events = None,
    events_texts: EventsTexts = False,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> int:
    """Reprend un essai arrêté, interrompu ou tué, sans rien repayer."""
    from calame.cli.carrying import Told, go_on
    from calame.cli.progress import shown
    from calame.cli.telling import tell
    from calame.settings import read_settings

    settings = read_settings(store=store, max_calls=max_calls, max_cost=max_cost, timeout=timeout)
    limits = {
        "max_calls": settings.max_calls if max_calls else None,
        "max_cost": settings.max_cost if max_cost else None,
        "timeout": settings.timeout if timeout else None,
    }
    with shown("Reprise", quiet=quiet) as screen:
        result = go_on(run, Told(screen, events, events_texts), store=settings.store, limits=limits)
    return tell(result, store=settings.store, as_json=as_json, quiet=quiet)
