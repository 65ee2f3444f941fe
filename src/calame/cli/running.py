"""What `calame runs` and `calame show` say of a run."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Final, TypeVar

from calame.cli.carrying import hint
from calame.contracts import Usage
from calame.errors import UnknownRunError
from calame.graph.records import Record
from calame.graph.store import DEFAULT, RunStore, is_url, open_store
from calame.publish import labels
from calame.publish.figures import dollars, tokens, words
from calame.settings import read_settings
from calame.text.wording import counted, figure

_STEPS: Final = {
    "": "admis",
    "extract": "relevé des faits",
    "reconcile": "rapprochement des sources",
    "outline": "plan",
    "write": "rédaction",
    "review": "relecture",
    "final": "publication",
    "publish": "écriture des fichiers",
}
_LABEL_WIDTH: Final = 32
"""Characters of a source's name in the list."""


T = TypeVar("T")


def listed(store: str | None) -> list[tuple[Record, bool]]:
    """Every run, newest first, and whether a process works on it now."""

    async def read(kept: RunStore) -> list[tuple[Record, bool]]:
        return [await _told(kept, record) for record in await kept.records()]

    return with_store(store, read, [])


def pruned(store: str | None, *, before: datetime) -> list[Record]:
    """The finished runs of which only the record is left now."""
    return with_store(store, lambda kept: kept.prune(before=before), [])


def one(run: str, store: str | None) -> tuple[Record, bool]:
    """One run, and whether a process works on it now.

    Raises:
        UnknownRunError: there is none of that name, or there are several.
    """

    async def read(kept: RunStore) -> tuple[Record, bool]:
        return await _told(kept, await kept.record(run))

    found = with_store(store, read, None)
    if found is None:
        raise UnknownRunError(f"{no_store(store)} : aucun essai n’y est gardé. Vérifiez le dossier, ou --store.")
    return found


async def _told(kept: RunStore, record: Record) -> tuple[Record, bool]:
    """A record, with what a process that was killed left in flight, and whether one works on it now."""
    busy = await kept.busy(record)
    died = record.status == "running" and not busy
    return (await kept.counted(record) if died else record), busy


def row(record: Record, *, busy: bool) -> tuple[str, ...]:
    """One line of the list."""
    label = record.label if len(record.label) <= _LABEL_WIDTH else f"{record.label[: _LABEL_WIDTH - 1]}…"
    when = record.created.astimezone().strftime("%d/%m %H:%M")
    return record.id, when, label, state(record, busy=busy), str(record.rounds or ""), _cost(record)


def state(record: Record, *, busy: bool) -> str:
    """What became of a run, or where it stands."""
    if record.outcome is not None and record.status == "finished":
        return labels.OUTCOMES[record.outcome].lower() + (" (un modèle a manqué)" if record.failure else "")
    step = _STEPS.get(record.step, record.step)
    if busy:
        return f"en cours : {step}"
    told = {"waiting": "attend une réponse", "stopped": "arrêté", "failed": "en échec"}
    return f"{told.get(record.status, 'interrompu')} : {step}"


def details(record: Record, *, busy: bool, store: str | None) -> Iterator[tuple[str, str]]:
    """Everything that is kept of a run, by its name in French."""
    yield "État", state(record, busy=busy)
    yield "Source", record.label
    if record.group:
        yield "Lot", record.group
    yield "Commencé", f"{record.created.astimezone():%d/%m/%Y %H:%M:%S}"
    yield "Touché", f"{record.updated.astimezone():%d/%m/%Y %H:%M:%S}"
    yield (
        "Durée",
        f"{figure(round(record.seconds, 1), 's')} de travail, {counted(record.launch, 'processus', 'processus')}",
    )
    if record.rounds:
        yield "Tours", str(record.rounds)
    if record.words:
        yield "Longueur", words(record.words)
    if record.reason:
        yield "Raison", record.reason
    if record.message or record.failure:
        yield "Arrêt", record.message or record.failure
    yield from _accounts(record)
    if record.folder:
        yield "Dossier", record.folder
    if record.pruned:
        yield "Gardé", "le résumé seul (calame runs prune) : l’essai ne peut plus être repris"
    if not busy and (record.status != "finished" or record.failure) and not record.pruned:
        yield "Reprendre", hint(record.id, store).rpartition(" : ")[2]


def _accounts(record: Record) -> Iterator[tuple[str, str]]:
    for seat, seated in (record.seated or {}).items():
        yield labels.SEATS.get(seat, seat), seated.label
    total = _total(record)
    if total.calls or record.lost:
        cost = ("coût inconnu" if total.cost is None else _cost(record)) if total.calls else ""
        figures = (counted(total.calls, "appel"), tokens(total.tokens_in + total.tokens_out), cost)
        taken = ", ".join(filter(None, figures))
        lost = f" ; sans réponse à l’arrêt d’un processus : {record.lost}" if record.lost else ""
        yield "Modèles", taken + lost


def _cost(record: Record) -> str:
    total = _total(record)
    return dollars(total.cost) if total.calls else ""


def _total(record: Record) -> Usage:
    return sum(record.usage.values(), Usage())


def no_store(store: str | None) -> str:
    """What to say of a store that does not exist."""
    return f"La base des essais {str(read_settings(store=store).store or DEFAULT)!r} n’existe pas"


def with_store(store: str | None, work: Callable[[RunStore], Awaitable[T]], nothing: T) -> T:
    """What `work` makes of the store; `nothing` when there is no store yet, and none is made."""
    address = read_settings(store=store).store or DEFAULT

    async def opened() -> T:
        async with open_store(address) as kept:
            return await work(kept)

    if not is_url(address) and not Path(address).exists():
        return nothing
    return asyncio.run(opened())
