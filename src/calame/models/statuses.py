"""What an endpoint's status, headers and error body mean: which row of the table of faults."""

import email.utils
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from calame.models.faults import Fault, Kind


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that a response asks to wait: `retry-after-ms`, seconds or an HTTP date; `None` when it does not say.

    Args:
        headers: of the response; lower-case names.
        now: seconds since the epoch, for dates.
    """
    for name, divisor in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        try:
            seconds = float(headers.get(name, "")) / divisor
        except ValueError:
            continue
        if not math.isnan(seconds):
            return max(0.0, seconds)
    try:
        moment = email.utils.parsedate_to_datetime(headers.get("retry-after", ""))
    except (ValueError, TypeError, OverflowError):
        return None
    return max(0.0, moment.timestamp() - now)


@dataclass(frozen=True, slots=True)
class Complaint:
    """An error body in whatever form an endpoint gives it."""

    code: str = ""
    type: str = ""
    message: str = ""
    parameter: str | None = None


def _text(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)


def _from_detail(detail: object) -> Complaint:
    """FastAPI's form: a list of places and messages."""
    first = detail[0] if isinstance(detail, list) and detail else detail
    if not isinstance(first, Mapping):
        return Complaint(message=_text(first))
    location = first.get("loc")
    place = [_text(part) for part in location if part != "body"] if isinstance(location, list) else []
    return Complaint(message=f"{'.'.join(place)}: {_text(first.get('msg'))}", parameter=place[0] if place else None)


def _unwrapped(body: object) -> object:
    """The object that says what is wrong: inside `error`, or inside Mistral's `message`."""
    for _ in range(3):
        if not isinstance(body, Mapping):
            break
        inner = body.get("error") or body.get("message")
        if not isinstance(inner, Mapping) and not ("error" in body and isinstance(inner, str)):
            break
        body = inner
    return body


def complaint(body: object) -> Complaint:
    """What an error body says: OpenAI's form, FastAPI's, plain text or nothing."""
    body = _unwrapped(body)
    if not isinstance(body, Mapping):
        return Complaint(message=_text(body))
    if "detail" in body:
        return _from_detail(body["detail"])
    parameter = body.get("param")
    return Complaint(
        code=_text(body.get("code")),
        type=_text(body.get("type")),
        message=_text(body.get("message")),
        parameter=parameter if isinstance(parameter, str) else None,
    )


_QUOTA = ("insufficient_quota", "billing_hard_limit_reached", "insufficient_credits", "insufficient_balance")
_FILTER = ("content_filter", "content_policy_violation", "responsibleaipolicyviolation", "moderation")
_NO_MODEL = ("model_not_found", "invalid_model", "unknown_model")
_CONTEXT = ("context_length_exceeded", "exceed_context_size_error", "contextwindowexceedederror")
_CONTEXT_SAID = re.compile(
    r"maximum context length|context (?:window|length|size)|prompt is too long|too many tokens|input tokens exceed",
    re.IGNORECASE,
)
_PARAMETERS = re.compile(
    r"\b(max_completion_tokens|max_tokens|temperature|response_format|json_schema|tool_choice|tools|stream_options"
    r"|strict|stream)\b",
    re.IGNORECASE,
)
_MODEL_SAID = re.compile(r"\bmod[eè]l", re.IGNORECASE)
_STATUS_BY_NAME = {
    "rate_limit_exceeded": 429,
    "rate_limit_error": 429,
    "too_many_requests": 429,
    "server_error": 500,
    "internal_server_error": 500,
    "internal_error": 500,
    "api_error": 500,
    "overloaded": 503,
    "overloaded_error": 503,
    "engine_overloaded": 503,
    "service_unavailable": 503,
    "timeout": 504,
    "authentication_error": 401,
    "invalid_api_key": 401,
    "permission_error": 403,
    "invalid_request_error": 400,
}


_FIXED: dict[int, Kind] = {
    HTTPStatus.UNAUTHORIZED: Kind.KEY,
    HTTPStatus.PAYMENT_REQUIRED: Kind.QUOTA,
    HTTPStatus.FORBIDDEN: Kind.KEY,
    HTTPStatus.METHOD_NOT_ALLOWED: Kind.ADDRESS,
    HTTPStatus.REQUEST_TIMEOUT: Kind.SERVER,
    HTTPStatus.CONFLICT: Kind.SERVER,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: Kind.CONTEXT,
    HTTPStatus.TOO_EARLY: Kind.SERVER,
    HTTPStatus.TOO_MANY_REQUESTS: Kind.RATE,
}


def inner_status(said: Complaint) -> int | None:
    """The HTTP status that an error inside a 200 or a stream stands for."""
    for name in (said.code, said.type):
        if name.isascii() and name.isdigit():
            return int(name)
        if name.lower() in _STATUS_BY_NAME:
            return _STATUS_BY_NAME[name.lower()]
    return None


def _refused_parameter(said: Complaint) -> str | None:
    if said.parameter is not None and _PARAMETERS.fullmatch(said.parameter.split(".")[0]):
        return said.parameter.split(".")[0].lower()
    found = _PARAMETERS.search(said.message)
    return found.group(1).lower() if found else None


def _by_words(said: Complaint) -> Kind | None:
    """The kind that the code tells, whatever the status."""
    names = f"{said.code} {said.type}".lower()
    for kind, codes in ((Kind.QUOTA, _QUOTA), (Kind.CONTENT, _FILTER), (Kind.MODEL, _NO_MODEL)):
        if any(code in names for code in codes):
            return kind
    if any(code in names for code in _CONTEXT):
        return Kind.CONTEXT
    return None


def _bad_request(said: Complaint) -> Kind:
    parameter = _refused_parameter(said)
    if _CONTEXT_SAID.search(said.message):
        return Kind.CONTEXT
    return Kind.PARAMETER if parameter else Kind.REQUEST


def _kind(status: int, said: Complaint) -> Kind:
    """The row of the table for an HTTP status and what its body says."""
    if (kind := _by_words(said)) is not None and status != HTTPStatus.OK:
        return kind
    if status in {HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY}:
        return _bad_request(said)
    if status == HTTPStatus.NOT_FOUND:
        return Kind.MODEL if _MODEL_SAID.search(said.message) else Kind.ADDRESS
    if status in _FIXED:
        return _FIXED[status]
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Kind.SERVER
    return Kind.ADDRESS if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST else Kind.REQUEST


def _at_fault(kind: Kind, said: Complaint) -> str | None:
    """The parameter to leave out; a context may be too short only for the answer that was allowed."""
    if kind is Kind.PARAMETER:
        return _refused_parameter(said)
    room = f"{said.parameter} {said.message}".lower()
    return "length" if kind is Kind.CONTEXT and ("completion" in room or "max_tokens" in room) else None


def from_status(status: int, body: object, headers: Mapping[str, str], *, now: float) -> Fault:
    """The fault behind an HTTP status.

    Args:
        status: of the response, or what `inner_status` reads in an error inside a 200.
        body: as parsed JSON, text or `None`.
        headers: lower-case names.
        now: seconds since the epoch.
    """
    said = complaint(body)
    kind = _kind(status, said)
    return Fault(
        kind,
        # a 401 often echoes pieces of the key, and a page is no sentence
        "" if kind is Kind.KEY or said.message.lstrip().startswith("<") else said.message,
        wait=retry_after(headers, now),
        parameter=_at_fault(kind, said),
        final=headers.get("x-should-retry") == "false",
    )


def from_inner_error(body: object, *, now: float, otherwise: Kind) -> Fault:
    """The fault behind an error object inside a 200 answer or a stream.

    Args:
        body: the error object.
        now: seconds since the epoch.
        otherwise: the kind when nothing in it tells one.
    """
    said = complaint(body)
    status = inner_status(said)
    if status is not None and status >= HTTPStatus.MULTIPLE_CHOICES:
        return from_status(status, body, {}, now=now)
    return Fault(_by_words(said) or otherwise, said.message)
