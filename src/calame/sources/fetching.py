"""A page from the web: checked address, bounded size, time, redirects and decompression."""

import time
import zlib
from typing import NamedTuple
from urllib.parse import urljoin

import httpx

from calame.errors import SourceError
from calame.sources.addresses import check
from calame.sources.decoding import LARGEST

_REDIRECTS = 5
_SECONDS = 30.0
_TIMEOUT = httpx.Timeout(10.0)
_HEADERS = {
    "User-Agent": "Calame (+https://www.python-httpx.org)",
    "Accept": "text/html,application/xhtml+xml,text/plain,text/markdown",
    "Accept-Language": "fr",
    "Accept-Encoding": "gzip, deflate",
}
_TEXTUAL = ("text/", "application/xhtml", "application/xml", "application/octet-stream")


class Fetched(NamedTuple):
    """What a server sent."""

    raw: bytes
    url: str
    """The address after redirects."""
    charset: str | None
    is_html: bool


class _Answer(NamedTuple):
    location: str | None
    fetched: Fetched | None


def fetch(url: str, *, allow_private: bool = False) -> Fetched:
    """Fetch one page.

    Raises:
        SourceError: refused address, no answer, HTTP error, too large, not a text.
    """
    deadline = time.monotonic() + _SECONDS
    current = url
    with httpx.Client(timeout=_TIMEOUT, follow_redirects=False, trust_env=False) as client:
        for _ in range(_REDIRECTS + 1):
            answer = _ask(client, current, url, deadline, allow_private=allow_private)
            if answer.fetched is not None:
                return answer.fetched
            current = urljoin(current, answer.location or "")
    raise SourceError(f"{url!r} redirige plus de {_REDIRECTS} fois : donnez l’adresse finale de l’article.", origin=url)


def _ask(client: httpx.Client, current: str, url: str, deadline: float, *, allow_private: bool) -> _Answer:
    target = check(current, allow_private=allow_private)
    request = client.build_request(
        "GET", target.url, headers=_HEADERS | {"Host": target.host}, extensions={"sni_hostname": target.name}
    )
    try:
        response = client.send(request, stream=True)
        try:
            return _read(response, current, url, deadline)
        finally:
            response.close()
    except httpx.TimeoutException as error:
        raise SourceError(
            f"{url!r} ne répond pas à temps : réessayez, ou copiez l’article dans un fichier.", origin=url
        ) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise SourceError(
            f"{url!r} n’a pas pu être lu ({type(error).__name__}) : vérifiez l’adresse.", origin=url
        ) from error


def _read(response: httpx.Response, current: str, url: str, deadline: float) -> _Answer:
    if response.is_redirect:
        return _Answer(response.headers.get("location"), None)
    if response.status_code != httpx.codes.OK:
        raise SourceError(f"{url!r} {_refusal(response.status_code)}, ou copiez l’article dans un fichier.", origin=url)
    kind = response.headers.get("content-type", "text/html").lower()
    if not kind.startswith(_TEXTUAL):
        raise SourceError(f"{url!r} envoie {kind.split(';')[0]!r} : il faut une page HTML ou un texte.", origin=url)
    raw = _body(response, url, deadline)
    return _Answer(None, Fetched(raw, current, response.charset_encoding, "html" in kind or "xml" in kind))


def _refusal(status: int) -> str:
    """What a status that is no page means to the client, and what to do."""
    if status in {httpx.codes.NOT_FOUND, httpx.codes.GONE}:
        return f"n’existe pas sur ce site ({status}) : vérifiez l’adresse"
    if status in {httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN, httpx.codes.PAYMENT_REQUIRED}:
        return f"est refusé par le site ({status}), qui demande peut-être un abonnement : ouvrez la page vous-même"
    if status == httpx.codes.TOO_MANY_REQUESTS or status >= httpx.codes.INTERNAL_SERVER_ERROR:
        return f"n’est pas servi, le site répond {status} : réessayez plus tard"
    return f"ne donne pas de page, le site répond {status} : vérifiez l’adresse"


def _body(response: httpx.Response, url: str, deadline: float) -> bytes:
    """The body, decompressed piece by piece so that a bomb stops at the cap."""
    inflate = _inflater(response.headers.get("content-encoding", "").strip().lower(), url)
    body = bytearray()
    for chunk in response.iter_raw():
        if time.monotonic() > deadline:
            raise SourceError(
                f"{url!r} met plus de {_SECONDS:.0f} s à répondre : copiez l’article dans un fichier.", origin=url
            )
        try:
            body += inflate.decompress(chunk, LARGEST + 1 - len(body)) if inflate else chunk
        except zlib.error as error:
            raise SourceError(
                f"{url!r} envoie une page mal compressée : copiez l’article dans un fichier.", origin=url
            ) from error
        if len(body) > LARGEST:
            raise SourceError(
                f"{url!r} dépasse la limite de {LARGEST // 1_000_000} Mo : copiez l’article dans un fichier.",
                origin=url,
            )
    return bytes(body)


def _inflater(encoding: str, url: str) -> "zlib._Decompress | None":
    if encoding in {"", "identity"}:
        return None
    if encoding in {"gzip", "x-gzip", "deflate"}:
        return zlib.decompressobj(zlib.MAX_WBITS | 32)
    raise SourceError(
        f"{url!r} envoie un codage inconnu ({encoding!r}) : copiez l’article dans un fichier.", origin=url
    )
