"""What the vault keeps comes back as it was, or not at all."""

import asyncio
import zlib

import pytest

from calame.contracts import Brief
from calame.errors import StoreError
from calame.graph.vault import MemoryShelf, Vault, packed, unpacked


@pytest.mark.parametrize("text", ["", "été", "\u202e gauche", "\ud800 seul", "\x00", "🗞️ " * 2000], ids=ascii)
def test_a_contract_comes_back_as_it_was(text: str) -> None:
    brief = Brief(instruction=text)
    ref, body = packed(brief)
    assert unpacked(ref, body, Brief) == brief
    assert len(body) < 2000


def test_equal_contracts_are_kept_once() -> None:
    shelf = MemoryShelf()

    async def both() -> list[str]:
        return await Vault(shelf).put_all([Brief(instruction="a"), Brief(instruction="a")])

    first, second = asyncio.run(both())
    assert first == second


@pytest.mark.parametrize("body", [b"", b"rien", zlib.compress(b"{}"), zlib.compress(b"0" * 1_000_000)], ids=len)
def test_bytes_that_are_not_what_was_kept_are_refused(body: bytes) -> None:
    ref, _ = packed(Brief())
    with pytest.raises(StoreError, match="abîmée"):
        unpacked(ref, body, Brief)


def test_what_is_missing_is_said() -> None:
    with pytest.raises(StoreError, match="incomplète"):
        asyncio.run(Vault().get("inconnu", Brief))
