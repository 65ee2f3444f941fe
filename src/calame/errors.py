"""Every error Calame raises on purpose.

    CalameError
    |-- InputError            exit 2: what the user gave cannot be used
    |   |-- SourceError       a source file, URL or text
    |   |-- BriefError        an instruction, a brief file or a flag
    |   |-- OutputError       the output folder
    |   |-- TeamError         a team file, or a role that the user brought
    |   |-- PromptError       a prompt file that the user brought
    |   |-- ModelChoiceError  a model, provider, address or limit that cannot be used
    |   `-- UnknownRunError   no run, or several, of that name
    |-- RoleError             exit 3: a role failed or is not known
    |-- MachineError          exit 3: a package or file that Calame needs is missing or broken
    |-- StoreError            exit 3: the store of runs cannot be read or written
    |   |-- RunBusyError      another process has the run
    |   `-- RunVersionError   the run belongs to a version that this one does not know
    |-- DrainedError          exit 143: the run was asked to stop and did
    `-- ModelError            exit 3: a language model gave no usable answer
        |-- EndpointError     nothing will work until somebody changes something: asking again is useless
        |   |-- KeyMissingError       the variable that should hold the key is empty
        |   |-- KeyRejectedError      401, 403
        |   |-- QuotaSpentError       402, 429 insufficient_quota
        |   |-- UnknownModelError     404 model_not_found
        |   |-- WrongAddressError     HTML, a redirect, no such host, a bad certificate, 404 elsewhere
        |   `-- RequestRefusedError   400, 422: a parameter that could not be done without
        |-- EndpointDownError  5xx, connections cut, every attempt spent: later it may work
        |   `-- EndpointTimeoutError  no answer in time
        |-- RateLimitedError   429; says when to come back
        |-- BudgetSpentError   calls, tokens, money or time allowed to this run are spent
        |-- ContextTooLongError  the request is longer than the model reads: send less
        |-- ContentRefusedError  the model or its filter declined: a person decides
        |-- ReplayMissError    no recorded reply fits this prompt
        `-- BadReplyError      an answer came and cannot be used
            |-- EmptyReplyError      no text at all
            |-- TruncatedReplyError  cut before its end
            |-- LoopingReplyError    the same run of words without end
            |-- BadBodyError         not an answer in the protocol's form
            `-- ReplyFormatError     not what the contract asks, even when asked again

A message is one French or English sentence that names the thing, says what was expected and what to do.
"""

import errno
from datetime import datetime
from typing import Final, Literal


class CalameError(Exception):
    """Root of the tree; `exit_code` is what the command line returns."""

    exit_code = 3


class InputError(CalameError):
    """What the user gave cannot be used."""

    exit_code = 2


class SourceError(InputError):
    """A source cannot be read or holds no article.

    Attributes:
        origin: the path or URL as the user named it.
    """

    def __init__(self, message: str, *, origin: str) -> None:
        super().__init__(message)
        self.origin = origin


class BriefError(InputError):
    """An instruction, brief file or flag asks for something impossible."""


class OutputError(InputError):
    """The output folder cannot be written or already holds an article."""


class TeamError(InputError):
    """A team file, or a module with a role, cannot be used."""


class PromptError(InputError):
    """A prompt file of the user's cannot be used."""


class RoleError(CalameError):
    """A role failed or is not known.

    Attributes:
        role: name of the role.
    """

    def __init__(self, message: str, *, role: str) -> None:
        super().__init__(message)
        self.role = role


class MachineError(CalameError):
    """Something that Calame needs on this machine is missing or broken."""


class UnknownRunError(InputError):
    """No run has this id, or several begin with it."""


class StoreError(CalameError):
    """The store of runs cannot be read or written."""


class RunBusyError(StoreError):
    """Another process has this run."""


class RunVersionError(StoreError):
    """The run belongs to a version of the graph that this one does not know."""


class DrainedError(CalameError):
    """The run was asked to stop: what was under way has ended, the rest is left for later."""

    exit_code = 143
    """128 + SIGTERM, as shells count it."""


class ModelError(CalameError):
    """A language model gave no usable answer.

    Attributes:
        seat: who asked (`write`, `review` ...).
        endpoint: model and address as the user may see them, never with a key.
    """

    def __init__(self, message: str, *, seat: str, endpoint: str) -> None:
        super().__init__(message)
        self.seat = seat
        self.endpoint = endpoint


class ModelChoiceError(InputError):
    """A provider, model, address or limit that the user gave cannot be used."""


class EndpointError(ModelError):
    """The endpoint cannot serve as it is set up; asking again changes nothing."""


class KeyMissingError(EndpointError):
    """The environment variable that should hold the key is empty or holds no key.

    Attributes:
        variable: its name.
    """

    def __init__(self, message: str, *, seat: str, endpoint: str, variable: str) -> None:
        super().__init__(message, seat=seat, endpoint=endpoint)
        self.variable = variable


class KeyRejectedError(EndpointError):
    """The endpoint does not accept the key, or the key may not use this model."""


class QuotaSpentError(EndpointError):
    """The account behind the key has no credit left."""


class UnknownModelError(EndpointError):
    """The endpoint does not serve this model.

    Attributes:
        known: models it does serve, the nearest names first; empty when it does not say.
    """

    known: tuple[str, ...] = ()


class WrongAddressError(EndpointError):
    """No OpenAI-compatible endpoint answers at this address."""


class RequestRefusedError(EndpointError):
    """The endpoint refuses a parameter that Calame cannot do without."""


class EndpointDownError(ModelError):
    """The endpoint failed in every attempt allowed; later it may answer."""


class EndpointTimeoutError(EndpointDownError):
    """The endpoint did not answer in time in any attempt allowed."""


class RateLimitedError(ModelError):
    """The endpoint asks to come back later.

    Attributes:
        retry_at: when to come back (aware, UTC); `None` when the endpoint does not say.
    """

    retry_at: datetime | None = None


class BudgetSpentError(ModelError):
    """The calls, tokens, money or time that this run may take are spent.

    Attributes:
        limit: which one.
    """

    def __init__(
        self, message: str, *, seat: str, endpoint: str, limit: Literal["calls", "tokens", "cost", "time"]
    ) -> None:
        super().__init__(message, seat=seat, endpoint=endpoint)
        self.limit = limit


class ContextTooLongError(ModelError):
    """The request is longer than the model can read; a smaller one may pass."""


class ContentRefusedError(ModelError):
    """The model, or the filter before it, declined to answer.

    Attributes:
        refusal: the model's own words, for the reviewer; empty when a filter cut in.
    """

    refusal: str = ""


class ReplayMissError(ModelError):
    """No recorded reply fits this request: the prompt, the schema or the order has changed."""


class BadReplyError(ModelError):
    """An answer came and cannot be used."""


class EmptyReplyError(BadReplyError):
    """The answer holds no text."""


class TruncatedReplyError(BadReplyError):
    """The answer stops before its end."""


class LoopingReplyError(BadReplyError):
    """The answer repeats itself without end."""


class BadBodyError(BadReplyError):
    """The answer is not in the form of the protocol."""


class ReplyFormatError(BadReplyError):
    """The answer is not what the contract asks, even when asked again."""


_REASONS: Final = {
    errno.ENOENT: "introuvable",
    errno.EACCES: "l’accès est refusé",
    errno.EPERM: "l’accès est refusé",
    errno.EISDIR: "c’est un dossier",
    errno.ENOTDIR: "un fichier se trouve à la place d’un dossier",
    errno.ENAMETOOLONG: "le nom est trop long",
    errno.ENOSPC: "le disque est plein",
    errno.EDQUOT: "la place accordée est épuisée",
    errno.EROFS: "le disque est en lecture seule",
    errno.EIO: "le disque répond par une erreur",
    errno.ELOOP: "les liens tournent en rond",
    errno.EEXIST: "ce nom est déjà pris",
    errno.EMFILE: "trop de fichiers sont ouverts",
}


def os_reason(error: OSError) -> str:
    """Why the system refused, in French where it is one of the usual reasons."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)
