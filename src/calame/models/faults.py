"""What can go wrong in one request, and what is done about each: one table.

Facts about the wire are in `docs/` (endpoint faults); the classes in `calame.errors`.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from calame import errors
from calame.models.looping import loops
from calame.models.wire import Reply

_ALWAYS = 1_000


class Remedy(StrEnum):
    """What may be done before the next attempt."""

    NONE = "none"
    WAIT = "wait"
    """Wait (as told, or longer each time) and send the same again."""
    AGAIN = "again"
    """Send the same again at once."""
    LENGTHEN = "lengthen"
    """Allow a longer answer."""
    SHORTEN = "shorten"
    """Say that the answer went round in circles; allow half of it, a little less predictable."""
    ADAPT = "adapt"
    """Leave out the parameter that was refused, now and from then on."""
    DOWNGRADE = "downgrade"
    """Ask for structure in the next weaker way."""
    REASK = "reask"
    """Quote what was wrong and ask again."""


class Kind(StrEnum):
    """Everything a request can end in besides an answer."""

    RATE = "rate"
    SERVER = "server"
    TIMEOUT = "timeout"
    CONNECTION = "connection"
    QUOTA = "quota"
    KEY = "key"
    MODEL = "model"
    ADDRESS = "address"
    PARAMETER = "parameter"
    REQUEST = "request"
    CONTEXT = "context"
    CONTENT = "content"
    LENGTH = "length"
    LOOP = "loop"
    CUT = "cut"
    EMPTY = "empty"
    BODY = "body"
    STREAM = "stream"
    TOO_BIG = "too_big"
    IGNORED = "ignored"
    FORMAT = "format"
    MISS = "miss"


class Rule(NamedTuple):
    """What a kind of fault leads to."""

    error: type[errors.ModelError]
    remedy: Remedy
    most: int
    """How often the remedy is tried within one question (attempts bound it too)."""
    said: str
    """French sentence for the user."""


RULES: Mapping[Kind, Rule] = {
    Kind.RATE: Rule(
        errors.RateLimitedError, Remedy.WAIT, _ALWAYS, "trop de demandes à la fois, le service fait attendre"
    ),
    Kind.SERVER: Rule(errors.EndpointDownError, Remedy.WAIT, _ALWAYS, "le service est en panne"),
    Kind.TIMEOUT: Rule(errors.EndpointTimeoutError, Remedy.WAIT, _ALWAYS, "pas de réponse dans le temps imparti"),
    Kind.CONNECTION: Rule(errors.EndpointDownError, Remedy.WAIT, _ALWAYS, "la connexion n'aboutit pas ou se coupe"),
    Kind.QUOTA: Rule(errors.QuotaSpentError, Remedy.NONE, 0, "le crédit du compte est épuisé"),
    Kind.KEY: Rule(errors.KeyRejectedError, Remedy.NONE, 0, "la clé est refusée ou n'ouvre pas ce modèle"),
    Kind.MODEL: Rule(errors.UnknownModelError, Remedy.NONE, 0, "ce modèle n'existe pas ici"),
    Kind.ADDRESS: Rule(errors.WrongAddressError, Remedy.NONE, 0, "rien à cette adresse ne parle le protocole d'OpenAI"),
    Kind.PARAMETER: Rule(errors.RequestRefusedError, Remedy.ADAPT, _ALWAYS, "un réglage est refusé"),
    Kind.REQUEST: Rule(errors.RequestRefusedError, Remedy.NONE, 0, "la demande est refusée"),
    Kind.CONTEXT: Rule(errors.ContextTooLongError, Remedy.ADAPT, 1, "la demande dépasse ce que le modèle peut lire"),
    Kind.CONTENT: Rule(errors.ContentRefusedError, Remedy.NONE, 0, "le modèle ou son filtre refuse de répondre"),
    Kind.LENGTH: Rule(errors.TruncatedReplyError, Remedy.LENGTHEN, 1, "la réponse est coupée à sa longueur maximale"),
    Kind.LOOP: Rule(errors.LoopingReplyError, Remedy.SHORTEN, 1, "la réponse se répète sans fin"),
    Kind.CUT: Rule(errors.TruncatedReplyError, Remedy.WAIT, _ALWAYS, "la réponse s'arrête avant sa fin"),
    Kind.EMPTY: Rule(errors.EmptyReplyError, Remedy.AGAIN, 1, "la réponse est vide"),
    Kind.BODY: Rule(errors.BadBodyError, Remedy.AGAIN, 1, "la réponse n'a pas la forme du protocole"),
    Kind.STREAM: Rule(errors.BadBodyError, Remedy.WAIT, _ALWAYS, "la réponse en continu est illisible"),
    Kind.TOO_BIG: Rule(errors.BadBodyError, Remedy.NONE, 0, "la réponse est d'une taille déraisonnable"),
    Kind.IGNORED: Rule(errors.ReplyFormatError, Remedy.DOWNGRADE, 2, "le modèle ne rend pas de données structurées"),
    Kind.FORMAT: Rule(errors.ReplyFormatError, Remedy.REASK, 1, "la réponse n'a pas la forme demandée"),
    Kind.MISS: Rule(
        errors.ReplayMissError,
        Remedy.NONE,
        0,
        "aucune réponse enregistrée ne correspond à cette demande : la consigne, le schéma ou la source a changé",
    ),
}


class Fault(Exception):  # noqa: N818 - not an error of the tree: it becomes one when no remedy is left
    """One failed request.

    Attributes:
        kind: row of the table.
        detail: what the endpoint said; not yet redacted, never shown as it is.
        wait: seconds the endpoint asks for, if it does.
        parameter: the parameter refused, when known.
        final: the endpoint says that asking again is useless.
        reply: the answer, when there was one.
    """

    def __init__(
        self,
        kind: Kind,
        detail: str = "",
        *,
        wait: float | None = None,
        parameter: str | None = None,
        final: bool = False,
        reply: Reply | None = None,
    ) -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.detail = detail
        self.wait = wait
        self.parameter = parameter
        self.final = final
        self.reply = reply

    @property
    def rule(self) -> Rule:
        """The row of the table."""
        return RULES[self.kind]


TRUNCATED = frozenset({"length", "max_tokens", "model_length", "max_output_tokens"})
FINISHED = frozenset(
    {"stop", "tool_calls", "function_call", "eos", "eos_token", "end_turn", "stop_sequence", "complete"}
)
FILTERED = frozenset({"content_filter", "safety", "recitation", "prohibited_content", "blocklist", "spii", "refusal"})


def check_finish(reply: Reply) -> None:
    """Lets a reply through only when the endpoint says that it is whole.

    Raises:
        Fault: it was cut, went round in circles, was filtered, refused, or has no end.
    """
    finish = (reply.finish or "").lower()
    if reply.refusal or finish in FILTERED:
        raise Fault(Kind.CONTENT, reply.refusal, reply=reply)
    if finish in TRUNCATED:
        raise Fault(Kind.LOOP if loops(reply.text) else Kind.LENGTH, reply=reply)
    if finish not in FINISHED:
        raise Fault(Kind.CUT, f"finish_reason: {reply.finish}", reply=reply)


def whole(reply: Reply | None, fault: Fault | None) -> Reply:
    """What came of a request, when it is a whole reply.

    Raises:
        Fault: `fault`, when there was one, or what `check_finish` says of the reply.
    """
    if fault is not None or reply is None:
        raise fault or Fault(Kind.EMPTY)
    check_finish(reply)
    return reply
