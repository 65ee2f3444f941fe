"""Addresses that may be fetched: web only, never the inside of this machine or its network."""

import ipaddress
import socket
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from calame.errors import SourceError

_PORTS = {"http": 80, "https": 443}
_NAT64 = ipaddress.ip_network("64:ff9b::/96")

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Target(NamedTuple):
    """A checked place to connect to."""

    url: str
    """The address with the host replaced by the IP that was checked."""
    host: str
    """Host header, with the port when it is not the scheme's own."""
    name: str
    """Name for TLS."""


def is_web(value: str) -> bool:
    """Whether a user's input is an address and not a path."""
    return "://" in value[:20]


def check(url: str, *, allow_private: bool = False) -> Target:
    """Resolve `url` once and pin the connection to the address that was checked.

    Raises:
        SourceError: other scheme or port, credentials in the address, unknown host, private address.
    """
    parts = _parts(url)
    port = _port(parts, url, allow_private=allow_private)
    name = parts.hostname or ""
    address = _resolve(name, port, url, allow_private=allow_private)
    shown = f"[{address}]" if address.version == 6 else str(address)  # noqa: PLR2004 -- IP version
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    own = _PORTS[parts.scheme] == port
    bracketed = f"[{name}]" if ":" in name else name
    return Target(f"{parts.scheme}://{shown}:{port}{path}", bracketed if own else f"{bracketed}:{port}", name)


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise SourceError(
            f"Adresse {url!r} illisible : écrivez par exemple https://exemple.fr/article.", origin=url
        ) from error
    if parts.scheme not in _PORTS:
        raise SourceError(f"Adresse {url!r} refusée : seules http:// et https:// sont lues.", origin=url)
    if parts.username is not None or not parts.hostname:
        raise SourceError(f"Adresse {url!r} refusée : il faut un nom de site sans identifiants.", origin=url)
    return parts


def _port(parts: SplitResult, url: str, *, allow_private: bool) -> int:
    try:
        port = parts.port or _PORTS[parts.scheme]
    except ValueError as error:
        raise SourceError(f"Adresse {url!r} refusée : le port est illisible.", origin=url) from error
    if port not in _PORTS.values() and not allow_private:
        raise SourceError(f"Adresse {url!r} refusée : seuls les ports 80 et 443 sont lus.", origin=url)
    return port


def _resolve(name: str, port: int, url: str, *, allow_private: bool) -> Address:
    try:
        found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise SourceError(
            f"Site {name!r} introuvable : vérifiez l’adresse {url!r} et la connexion.", origin=url
        ) from error
    addresses = [ipaddress.ip_address(str(entry[4][0]).split("%")[0]) for entry in found]
    if not allow_private and not all(is_public(address) for address in addresses):
        raise SourceError(f"Adresse {url!r} refusée : {name!r} mène à un réseau privé.", origin=url)
    return addresses[0]


def is_public(address: Address) -> bool:
    """Whether an address lies on the open internet, also behind IPv6 forms that carry an IPv4 address."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)
