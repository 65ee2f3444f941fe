"""An OpenAI-compatible endpoint behind `langchain-openai`: one request in, one raw reply or one fault out.

LangChain and the SDK build and send the request; what comes back is read here, because what they make of it loses
`reasoning_content`, refusals and raw tool arguments, and lets truncated streams pass for whole ones. Importing this
module costs seconds: import it where an endpoint is opened, not before.
"""

import asyncio
import socket
import ssl
import time
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from contextvars import ContextVar
from functools import cache
from typing import Any

import httpx2
import openai
from langchain_core.messages import AIMessageChunk
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_openai import ChatOpenAI
from pydantic import BaseModel, SecretStr

from calame.models.bodies import Assembly, check_body, reply_of
from calame.models.choices import Choice
from calame.models.faults import Fault, Kind
from calame.models.patience import Patience
from calame.models.quirks import Quirks
from calame.models.statuses import from_inner_error, from_status
from calame.models.traced import message_of, piece_of
from calame.models.wire import JsonObject, Reply, Request, Strategy, structure, wire_messages

_NO_KEY = "none"
"""Sent when an endpoint needs no key; the SDK wants a word."""
_SEEN: ContextVar[list[JsonObject]] = ContextVar("calame_raw_bodies")
"""Raw bodies of the request under way."""
_OPENED: ContextVar[list[httpx2.Response]] = ContextVar("calame_responses")
"""Responses to the request under way: LangChain leaves a stream open that nobody reads to its end, and a server on
one's own machine then goes on writing for nobody."""


class RawChat(ChatOpenAI):
    """`ChatOpenAI` that hands over what came, unread; its messages are for LangChain's listeners only."""

    def _create_chat_result(self, response: Any, generation_info: dict[str, Any] | None = None) -> ChatResult:
        body = check_body(response.model_dump(warnings=False) if isinstance(response, BaseModel) else response)
        _SEEN.get().append(body)
        return ChatResult(generations=[ChatGeneration(message=message_of(body), generation_info=generation_info)])

    def _convert_chunk_to_generation_chunk(
        self,
        chunk: dict[str, Any],
        default_chunk_class: type,  # noqa: ARG002 - the signature is LangChain's
        base_generation_info: dict[str, Any] | None,
    ) -> ChatGenerationChunk:
        _SEEN.get().append(chunk)
        return ChatGenerationChunk(message=piece_of(chunk), generation_info=base_generation_info)


@cache
def _trust() -> ssl.SSLContext:
    """Certificates to trust; read once, for reading them takes longer than a local request."""
    return httpx2.create_ssl_context()


class _Capped(httpx2.AsyncByteStream):
    """A response body that ends in a fault when it grows beyond reason."""

    def __init__(self, inner: httpx2.AsyncByteStream, most: int) -> None:
        self._inner = inner
        self._left = most

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._inner:
            self._left -= len(piece)
            if self._left < 0:
                raise Fault(Kind.TOO_BIG)
            yield piece

    async def aclose(self) -> None:
        """Closes the connection that the body comes from."""
        await self._inner.aclose()


def _client(choice: Choice, patience: Patience) -> httpx2.AsyncClient:
    """An HTTP client that follows no redirect, caps bodies and refuses web pages."""

    async def before(request: httpx2.Request) -> None:
        request.extensions["timeout"]["connect"] = patience.connect_seconds
        if choice.provider != "openai":  # the SDK adds these from its own environment variables
            for name in ("openai-organization", "openai-project"):
                request.headers.pop(name, None)
        if choice.key is None:
            request.headers.pop("authorization", None)

    async def after(response: httpx2.Response) -> None:
        _OPENED.get([]).append(response)
        if isinstance(response.stream, httpx2.AsyncByteStream):
            response.stream = _Capped(response.stream, patience.longest_body)
        if response.is_success and "text/html" in response.headers.get("content-type", ""):
            raise Fault(Kind.ADDRESS, "une page web répond à cette adresse")
        if response.has_redirect_location:
            target = response.headers.get("location", "")
            raise Fault(Kind.ADDRESS, f"l'adresse renvoie vers {target}")

    return httpx2.AsyncClient(
        verify=_trust(),
        follow_redirects=False,
        event_hooks={"request": [before], "response": [after]},
        headers={"accept-encoding": "identity"},
    )


def _chat(choice: Choice, patience: Patience, client: httpx2.AsyncClient, unused: httpx2.Client) -> RawChat:
    return RawChat(
        model=choice.model,
        base_url=choice.base_url,
        api_key=choice.key or SecretStr(_NO_KEY),
        max_retries=0,
        timeout=patience.attempt_seconds,
        http_async_client=client,
        http_client=unused,
        openai_proxy=None,
        use_responses_api=False,
        stream_usage=False,
        stream_chunk_timeout=None,
    )


def parameters(request: Request, quirks: Quirks) -> JsonObject:
    """What goes into the body beside the messages, in the words this endpoint takes."""
    asked = structure(request, strict=quirks.strict)
    if request.strategy is Strategy.TOOL_CALL and not quirks.named_tool:
        asked["tool_choice"] = "required"
    if request.temperature is not None:
        asked["temperature"] = request.temperature
    if request.max_tokens is not None and quirks.length_names:
        asked[quirks.length_names[0]] = request.max_tokens
    return asked


def _causes(error: BaseException) -> list[BaseException]:
    """The error and what caused it, down to the socket."""
    found: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in found:
        found.append(current)
        current = current.__cause__ or current.__context__
    return found


def _connection(error: BaseException) -> Fault:
    """Whether a connection failed for now or can never work."""
    for cause in _causes(error):
        if isinstance(cause, socket.gaierror) and cause.errno in {socket.EAI_NONAME, socket.EAI_NODATA}:
            return Fault(Kind.ADDRESS, "aucune machine de ce nom")
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Fault(Kind.ADDRESS, f"certificat refusé : {cause.verify_message}")
        if isinstance(cause, ssl.SSLError) and cause.reason in {"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE"}:
            return Fault(Kind.ADDRESS, "l'adresse dit https, le serveur parle http")
    return Fault(Kind.CONNECTION)


def _fault_of(error: Exception, *, streamed: bool) -> Fault:
    """The row of the table for what the SDK, or the transport under it, raised."""
    now = time.time()
    if isinstance(error, openai.APIStatusError):
        headers = {name.lower(): value for name, value in error.response.headers.items()}
        return from_status(error.status_code, error.body, headers, now=now)
    if isinstance(error, openai.APITimeoutError | TimeoutError | httpx2.TimeoutException):
        return Fault(Kind.TIMEOUT)
    if isinstance(error, openai.APIConnectionError | httpx2.HTTPError):
        return _connection(error)
    if isinstance(error, openai.APIError):
        return from_inner_error(error.body, now=now, otherwise=Kind.SERVER)
    return Fault(Kind.STREAM if streamed else Kind.BODY, f"{type(error).__name__}")


class _NothingStreamed(Exception):  # noqa: N818 - a signal between two functions
    """A stream without a single piece."""


async def _checked(stream: AsyncIterator[AIMessageChunk]) -> AsyncIterator[AIMessageChunk]:
    """The stream; LangChain's plain `ValueError` for an empty one gets a name."""
    try:
        async for piece in stream:
            yield piece
    except ValueError as error:
        if type(error) is not ValueError:  # JSON or UTF-8 that cannot be read
            raise
        raise _NothingStreamed from error


class ChatSender:
    """Sends requests to one model behind one endpoint."""

    def __init__(self, choice: Choice, patience: Patience) -> None:
        self._choice = choice
        self._patience = patience
        self._http = _client(choice, patience)
        self._unused = httpx2.Client(verify=_trust(), follow_redirects=False)
        """LangChain would open one that follows redirects and is never closed."""
        self._model = _chat(choice, patience, self._http, self._unused)

    async def send(self, request: Request, quirks: Quirks, on_text: Callable[[str], None] | None = None) -> Reply:
        """See `calame.models.sender.Sender`."""
        seen, opened = _SEEN.set([]), _OPENED.set([])
        try:
            if on_text is None:
                return await self._whole(request, quirks)
            return await self._streamed(request, quirks, on_text)
        except (openai.OpenAIError, httpx2.HTTPError, TimeoutError, ValueError) as error:
            # ValueError: JSON or UTF-8 that cannot be read
            fault = _fault_of(error, streamed=on_text is not None)
        finally:
            for response in _OPENED.get():
                await response.aclose()
            _SEEN.reset(seen)
            _OPENED.reset(opened)
        raise fault

    async def _whole(self, request: Request, quirks: Quirks) -> Reply:
        async with asyncio.timeout(self._patience.attempt_seconds):
            await self._model.ainvoke(wire_messages(request), extra_body=parameters(request, quirks))
        return reply_of(_SEEN.get()[-1])

    async def _streamed(self, request: Request, quirks: Quirks, on_text: Callable[[str], None]) -> Reply:
        patience, loop = self._patience, asyncio.get_running_loop()
        last = loop.time() + patience.stream_seconds
        seen, assembly = _SEEN.get(), Assembly()
        stream = self._model.astream(
            wire_messages(request), stream_usage=quirks.stream_usage, extra_body=parameters(request, quirks)
        )
        with suppress(_NothingStreamed):
            async with asyncio.timeout(patience.attempt_seconds) as clock:
                async for _ in _checked(stream):
                    clock.reschedule(min(last, loop.time() + patience.idle_seconds))
                    for chunk in seen:
                        if text := assembly.add(chunk):
                            on_text(text)
                    seen.clear()
        return assembly.reply()

    async def models(self) -> tuple[str, ...]:
        """See `calame.models.sender.Sender`."""
        try:
            async with asyncio.timeout(self._patience.connect_seconds * 2):
                page = await self._model.root_async_client.models.list()
                return tuple(str(model.id) for model in page.data)
        except (openai.OpenAIError, httpx2.HTTPError, TimeoutError, ValueError, TypeError, AttributeError) as error:
            # TypeError, AttributeError: a list in another form than the protocol's
            fault = _fault_of(error, streamed=False)
        raise fault

    async def aclose(self) -> None:
        """See `calame.models.sender.Sender`."""
        await self._http.aclose()
        self._unused.close()
