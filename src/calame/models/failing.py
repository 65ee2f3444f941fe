"""From a fault without remedy to the error that the run sees: one French sentence, no key in it."""

import difflib
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from calame.errors import (
    ContentRefusedError,
    ModelError,
    RateLimitedError,
    UnknownModelError,
)
from calame.models.choices import Choice
from calame.models.faults import Fault, Kind
from calame.models.keys import excerpt

_MOST_LISTED = 8
_LONGEST_PARK = 10 * 365 * 86_400
"""Seconds; a longer Retry-After is no date."""


def _remedy(fault: Fault, choice: Choice) -> str:
    """What the user can do, as a French sentence; empty when the sentence before says it."""
    local = "démarrer le serveur ou corriger --base-url" if choice.key is None else "vérifier --base-url et le réseau"
    return {
        Kind.KEY: f"Vérifier la clé de la variable {choice.key_variable or 'CALAME_API_KEY'}.",
        Kind.QUOTA: "Recharger le compte ou choisir un autre modèle.",
        Kind.ADDRESS: f"Vérifier --base-url (ici {choice.base_url}), qui finit le plus souvent par /v1.",
        Kind.CONNECTION: f"À faire : {local} (ici {choice.base_url}).",
        Kind.CONTEXT: "Donner une source plus courte ou un modèle qui lit davantage.",
        Kind.LENGTH: "Choisir un modèle dont les réponses peuvent être plus longues.",
        Kind.FORMAT: "Un modèle plus grand tient mieux la forme demandée.",
        Kind.IGNORED: "Un modèle plus grand tient mieux la forme demandée.",
        Kind.MISS: "Rejouer avec la version qui a enregistré, ou enregistrer de nouveau.",
        Kind.CONTENT: "Une personne doit relire la source et décider.",
    }.get(fault.kind, "")


def _retry_at(wait: float) -> datetime:
    return datetime.fromtimestamp(time.time() + min(wait, _LONGEST_PARK), tz=UTC)


def nearest(model: str, known: Sequence[str]) -> tuple[str, ...]:
    """`known` with the names nearest to `model` first."""
    near = difflib.get_close_matches(model, known, n=_MOST_LISTED, cutoff=0.4)
    return (*near, *(name for name in known if name not in near))


def error_of(fault: Fault, choice: Choice, *, seat: str, attempts: int, longest_wait: float) -> ModelError:
    """The typed error for a fault that no remedy is left for.

    Args:
        fault: the last one.
        choice: the endpoint.
        seat: who asked.
        attempts: requests made.
        longest_wait: seconds a run waits for an endpoint; more means: come back later.
    """
    said = excerpt(fault.detail, (choice.key,))
    tried = f" après {attempts} essais" if attempts > 1 else ""
    quoted = f" (« {said} »)" if said and fault.kind is not Kind.KEY else ""
    message = f"{choice.label} : {fault.rule.said}{tried}{quoted}. {_remedy(fault, choice)}".rstrip()
    if fault.wait is not None and (fault.kind is Kind.RATE or fault.wait > longest_wait):
        return _come_back(message, fault.wait, seat=seat, endpoint=choice.label)
    error = fault.rule.error(message, seat=seat, endpoint=choice.label)
    if isinstance(error, ContentRefusedError):
        error.refusal = excerpt(fault.detail, (choice.key,), most=2_000)
    return error


def _come_back(message: str, wait: float, *, seat: str, endpoint: str) -> RateLimitedError:
    moment = _retry_at(wait)
    local = moment.astimezone().strftime("%d/%m/%Y à %H:%M")
    error = RateLimitedError(f"{message} Revenir le {local}.", seat=seat, endpoint=endpoint)
    error.retry_at = moment
    return error


def unknown_model(error: ModelError, choice: Choice, known: Sequence[str]) -> ModelError:
    """The error with the names that the endpoint does serve."""
    if not isinstance(error, UnknownModelError) or not known:
        return error
    names = nearest(choice.model, [excerpt(name, (choice.key,), most=80) for name in known])
    more = ", …" if len(names) > _MOST_LISTED else ""
    told = UnknownModelError(
        f"{error} Modèles servis : {', '.join(names[:_MOST_LISTED])}{more}.", seat=error.seat, endpoint=error.endpoint
    )
    told.known = names
    return told
