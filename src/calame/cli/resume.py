"""`calame resume`: a run that stopped, died or waits goes on."""

from pathlib import Path
from typing import Annotated, Final

import typer

from calame.cli.options import (
    AsJson,
    Debug,
    Events,
    EventsTexts,
    MaxCalls,
    MaxCost,
    MaxTokens,
    Quiet,
    Store,
    Timeout,
)

EXAMPLES: Final = """Exemples :
  calame resume 20261122-101500-3fa2
  calame resume 20261122-1015                        le début du nom suffit, s’il est le seul
  calame resume 20261122-101500-3fa2 --max-calls 60  la limite atteinte est relevée

Quand l’essai attend votre réponse (calame write --ask) :
  calame resume 20261122-1015                        dans un terminal : montre et demande
  calame resume 20261122-1015 --accept
  calame resume 20261122-1015 --export texte.md      puis, une fois modifié : --edit texte.md
  calame resume 20261122-1015 --say "2 : citez la maire"
  calame resume 20261122-1015 --overrule N3 --why "Confirmé par la préfecture."
  calame resume 20261122-1015 --stop                 publie le meilleur texte, à relire

Rien de ce qui est arrivé n’est demandé ni payé deux fois. Un essai fini reste comme il est.

Code de sortie : comme calame write."""

Run = Annotated[str, typer.Argument(metavar="ESSAI", help="Son nom, ou le début (voir : calame runs).")]


Accept = Annotated[bool, typer.Option("--accept", help="Continue : le plan est écrit, l’article publié.")]
Edit = Annotated[
    Path | None, typer.Option("--edit", metavar="FICHIER", help="Prend le plan ou le texte que vous avez modifié.")
]
Say = Annotated[
    str | None, typer.Option("--say", metavar="TEXTE", help="Demande un changement en mots (« 2 : plus court »).")
]
Overrule = Annotated[
    list[str] | None, typer.Option("--overrule", metavar="N3", help="Écarte un constat, avec --why ; à répéter.")
]
Why = Annotated[list[str] | None, typer.Option("--why", metavar="RAISON", help="Pourquoi il est écarté.")]
Stop = Annotated[bool, typer.Option("--stop", help="S’arrête là : publie le meilleur texte, marqué à relire.")]
Export = Annotated[
    Path | None, typer.Option("--export", metavar="FICHIER", help="Écrit le plan ou le texte à modifier, et attend.")
]


def resume(
    run: Run,
    accept: Accept = False,
    edit: Edit = None,
    say: Say = None,
    overrule: Overrule = None,
    why: Why = None,
    stop: Stop = False,
    export: Export = None,
    max_calls: MaxCalls = None,
    max_tokens: MaxTokens = None,
    max_cost: MaxCost = None,
    timeout: Timeout = None,
    store: Store = None,
    events: Events = None,
    events_texts: EventsTexts = False,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> int:
    """Reprend un essai arrêté, interrompu ou tué, sans rien repayer, ou qui attend votre réponse."""
    from calame.cli.answering import Given, check_waits, person
    from calame.cli.carrying import Told, go_on
    from calame.cli.progress import shown
    from calame.cli.telling import exported, tell
    from calame.settings import read_settings

    settings = read_settings(
        store=store, max_calls=max_calls, max_tokens=max_tokens, max_cost=max_cost, timeout=timeout
    )
    limits = {
        "max_calls": settings.max_calls if max_calls else None,
        "max_tokens": settings.max_tokens if max_tokens else None,
        "max_cost": settings.max_cost if max_cost else None,
        "timeout": settings.timeout if timeout else None,
    }
    given = Given(accept, edit, say, overrule or (), why or (), stop, export)
    given.check()
    if given.is_answer or given.export:
        check_waits(run, settings.store)
    with shown("Reprise", quiet=quiet) as screen:
        asks = person(screen, given)
        result = go_on(run, Told(screen, events, events_texts), store=settings.store, limits=limits, ask=asks)
    if export is not None:
        return exported(export, result, store=settings.store)
    return tell(result, store=settings.store, as_json=as_json, quiet=quiet)
