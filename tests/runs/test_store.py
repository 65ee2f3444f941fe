"""What a store keeps, what it refuses, and what it never holds."""

import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import ormsgpack
import pytest

from .campaign import KEY, WRITE, Zygote, environment, kept
from .conftest import Calame
from .model_server import ModelServer

STORE = Path(".calame/runs.sqlite")


def connected(path: Path = STORE) -> Any:
    return closing(sqlite3.connect(path))


def parked(calame: Calame) -> str:
    """A run with checkpoints, stopped before its outline."""
    assert calame(*WRITE, "--max-calls", "2").code == 3
    (told,) = json.loads(calame("runs", "--json").out)
    assert told["status"] == "failed"
    return str(told["id"])


# bytes that name something to call


def evil(marker: Path) -> bytes:
    """What LangGraph's own serialiser would run: an extension that names a function and its argument."""
    return ormsgpack.packb(ormsgpack.Ext(0, ormsgpack.packb(["os", "system", f"touch {marker}"])))


PLACES = {
    "a checkpoint": "UPDATE checkpoints SET type = ?, checkpoint = ?",
    "pending writes": "UPDATE writes SET type = ?, value = ?",
}


@pytest.mark.parametrize("kind", ["msgpack", "json", "pickle"])
@pytest.mark.parametrize("place", PLACES)
def test_bytes_that_name_code_are_refused_and_run_nothing(calame: Calame, folder: Path, place: str, kind: str) -> None:
    run, marker = parked(calame), folder / "marker"
    with connected() as connection:
        assert connection.execute(PLACES[place], (kind, evil(marker))).rowcount
        connection.commit()
    told = calame("resume", run)
    assert told.code == 3
    assert "n’en est exécuté" in told.err
    assert not marker.exists()


IMPORTED_FIRST = """
import os, sys
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from calame.graph.checkpoints import StrictSerializer
from calame.errors import StoreError
told = ("msgpack", bytes.fromhex(sys.argv[1]))
if sys.argv[2] == "naive":
    JsonPlusSerializer().loads_typed(told)
else:
    try:
        StrictSerializer().loads_typed(told)
    except StoreError:
        sys.exit(7)
"""


@pytest.mark.parametrize(("which", "code", "ran"), [("naive", 0, True), ("ours", 7, False)])
def test_the_order_of_imports_opens_no_door(tmp_path: Path, which: str, code: int, ran: bool) -> None:
    marker = tmp_path / "marker"
    env = {name: value for name, value in os.environ.items() if name != "LANGGRAPH_STRICT_MSGPACK"}
    command = [sys.executable, "-W", "ignore", "-c", IMPORTED_FIRST, evil(marker).hex(), which]
    assert subprocess.run(command, env=env, capture_output=True, check=False).returncode == code
    assert marker.exists() is ran


# secrets


def unfolded(path: Path) -> Iterator[bytes]:
    """Every byte of a store, compressed ones too."""
    yield path.read_bytes()
    with connected(path) as connection:
        for (body,) in connection.execute("SELECT body FROM blobs UNION ALL SELECT body FROM replies"):
            yield zlib.decompress(body)


def test_no_byte_that_a_run_leaves_holds_the_key(calame: Calame, folder: Path) -> None:
    told = calame(*WRITE, "--events", "events.jsonl", "--events-texts", "--record", "record.jsonl")
    assert told.code == 0
    written = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    everything = b"\n".join([*written, *unfolded(STORE), told.out.encode(), told.err.encode()])
    assert b"passerelle" in b"".join(unfolded(STORE))
    assert not [at for at in range(len(KEY) - 7) if KEY[at : at + 8].encode() in everything]


def test_the_store_is_readable_by_its_owner_only(calame: Calame) -> None:
    assert calame(*WRITE).code == 0
    modes = {stat.S_IMODE(path.stat().st_mode) for path in STORE.parent.iterdir()}
    assert (modes, stat.S_IMODE(STORE.parent.stat().st_mode)) == ({0o600}, 0o700)


# what stands in the way


def text_file(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("Ceci n’est pas une base, mais un texte assez long pour qu’on le voie bien.\n" * 40, "utf-8")


def as_folder(path: Path) -> None:
    path.mkdir(parents=True)


def file_in_the_way(path: Path) -> None:
    path.parent.write_text("", "utf-8")


@pytest.mark.parametrize("spoil", [text_file, as_folder, file_in_the_way])
def test_a_store_that_cannot_be_used_is_said_before_anything_is_asked(
    calame: Calame, server: ModelServer, spoil: Callable[[Path], None]
) -> None:
    spoil(STORE)
    told = calame(*WRITE)
    assert (told.code, told.err.count("\n"), server.asked) == (3, 1, [])
    assert "--store" in told.err
    assert calame(*WRITE, "--store", "ailleurs/essais.sqlite").code == 0


def test_a_store_that_somebody_else_holds_is_said(calame: Calame, monkeypatch: pytest.MonkeyPatch) -> None:
    run = parked(calame)
    monkeypatch.setattr("calame.graph.database._PATIENCE", 0.1)
    with connected() as connection:
        connection.execute("BEGIN EXCLUSIVE")
        told = calame("resume", run)
        assert told.code == 3
        assert "un autre processus la tient" in told.err
    assert calame("resume", run, "--max-calls", "40").code == 0


@pytest.mark.parametrize("room", [40_000, 70_000, 100_000])
def test_a_disk_without_room_is_said_and_the_run_goes_on_when_there_is_some(
    calame: Calame, server: ModelServer, zygote: Zygote, folder: Path, room: int
) -> None:
    told = zygote.begin(folder, *WRITE, env=environment(server), room=room).end()
    assert (told.code, told.said.count("\n")) == (3, 1), told.said
    assert "le disque est plein" in told.said
    stands = kept(folder)
    again = ("resume", "2") if stands.runs else WRITE
    assert calame(*again).code == 0
    assert kept(folder).replies == len(server.asked) - stands.lost


def test_a_postgres_address_without_the_extra_says_what_to_install(
    calame: Calame, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "calame.graph.postgres", raising=False)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    told = calame(*WRITE, "--store", "postgresql://127.0.0.1/essais")
    assert (told.code, told.err.count("\n")) == (3, 1)
    assert "calame[postgres]" in told.err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(calame: Calame, server: ModelServer, folder: Path) -> None:
    folder.chmod(0o555)
    told = calame(*WRITE, "--out", "/tmp")
    folder.chmod(0o755)
    assert (told.code, told.err.count("\n"), server.asked) == (3, 1, [])
    assert "--store" in told.err


# two at once


def test_a_second_process_on_one_run_is_refused_with_a_sentence(
    calame: Calame, server: ModelServer, zygote: Zygote, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "takes", 1.0)
    process = zygote.begin(folder, *WRITE, env=environment(server))
    with server.came:
        assert server.came.wait_for(lambda: server.asked, timeout=240)
    (told,) = json.loads(calame("runs", "--json").out)
    assert told["busy"] is True
    assert "en cours : relevé des faits" in calame("show", told["id"]).out
    refused = calame("resume", told["id"])
    assert (refused.code, refused.err.count("\n")) == (3, 1)
    assert "Un autre processus travaille déjà" in refused.err
    monkeypatch.setattr(server, "takes", 0.0)
    assert process.end().code == 0
    assert len(server.asked) == kept(folder).replies


# room


def test_an_article_takes_little_room_and_next_to_none_when_pruned(calame: Calame) -> None:
    sizes = []
    for number in range(3):
        assert calame(*WRITE, "--out", f"out{number}").code == 0
        with connected() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            ((pages, free),) = connection.execute("SELECT * FROM pragma_page_count, pragma_freelist_count")
            sizes.append((pages - free) * 4096)
    assert sizes[2] - sizes[1] <= 60 * 1024
    assert calame("runs", "prune").code == 0
    assert STORE.stat().st_size <= 64 * 1024 + 3 * 10 * 1024  # an empty store of eight tables takes the first part
    assert len(json.loads(calame("runs", "--json").out)) == 3
    shutil.rmtree(STORE.parent)
