"""Where a run keeps what is too large for its state: each contract once, by the hash of its JSON."""

import hashlib
import json
import zlib
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from calame.contracts import Contract
from calame.errors import StoreError

Ref = str
"""SHA-256 in base64url: how the state names what the vault holds."""
ContractT = TypeVar("ContractT", bound=Contract)
_LEVEL = 9
_LARGEST = 64 * 1024 * 1024
"""Bytes that one entry may unfold to; a source of 10 MB with all its blocks stays below."""


class Shelf(Protocol):
    """What keeps bytes by name for one run."""

    async def save(self, entries: Mapping[Ref, bytes]) -> None:
        """Keeps all of them, or none; names that are there stay as they are."""
        ...

    async def load(self, ref: Ref) -> bytes | None:
        """What `ref` names; `None` when nothing does."""
        ...


class MemoryShelf:
    """For runs that nothing has to outlive."""

    def __init__(self) -> None:
        self._entries: dict[Ref, bytes] = {}

    async def save(self, entries: Mapping[Ref, bytes]) -> None:
        """See `Shelf`."""
        self._entries.update(entries)

    async def load(self, ref: Ref) -> bytes | None:
        """See `Shelf`."""
        return self._entries.get(ref)


class Vault:
    """The contracts of one run."""

    def __init__(self, shelf: Shelf | None = None) -> None:
        self._shelf = shelf or MemoryShelf()
        self._known: dict[Ref, Contract] = {}

    async def put(self, contract: Contract) -> Ref:
        """Keep one contract; it is on disk when this returns."""
        (ref,) = await self.put_all([contract])
        return ref

    async def put_all(self, contracts: Iterable[Contract]) -> list[Ref]:
        """Keep several at once; all of them, or none."""
        named = [(*packed(contract), contract) for contract in contracts]
        fresh = {ref: body for ref, body, _ in named if ref not in self._known}
        if fresh:
            await self._shelf.save(fresh)
        self._known |= {ref: contract for ref, _, contract in named}
        return [ref for ref, _, _ in named]

    async def get(self, ref: Ref, contract: type[ContractT]) -> ContractT:
        """The contract that `ref` names.

        Raises:
            StoreError: it is not there, or is damaged.
        """
        known = self._known.get(ref)
        if isinstance(known, contract):
            return known
        body = await self._shelf.load(ref)
        if body is None:
            raise StoreError(f"La base des essais est incomplète : {ref} manque. Relancez la commande d’origine.")
        value = unpacked(ref, body, contract)
        self._known[ref] = value
        return value


def packed(contract: Contract) -> tuple[Ref, bytes]:
    """Name and bytes of a contract: compressed JSON. A lone surrogate, which a source may hold, survives."""
    text = json.dumps(contract.model_dump(mode="json"), ensure_ascii=False, separators=(",", ":"))
    body = text.encode("utf-8", "surrogatepass")
    return _name(body), zlib.compress(body, _LEVEL)


def unpacked(ref: Ref, body: bytes, contract: type[ContractT]) -> ContractT:
    """The contract in `body`, checked against its name.

    Raises:
        StoreError: the bytes are not those that `ref` names.
    """
    unfolding = zlib.decompressobj()
    try:
        raw = unfolding.decompress(body, _LARGEST)
    except zlib.error:
        raw = b""
    if _name(raw) != ref:
        raise StoreError(f"La base des essais est abîmée : {ref} n’est plus ce qui y fut mis. Relancez la commande.")
    return contract.model_validate(json.loads(raw.decode("utf-8", "surrogatepass")))


def _name(body: bytes) -> Ref:
    return urlsafe_b64encode(hashlib.sha256(body).digest()).decode().rstrip("=")
