"""The same store on a Postgres server: Debian's, started here on a free port."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from .campaign import WRITE, Moment, Zygote, environment, files, fresh, killed_at
from .conftest import Calame
from .model_server import ModelServer

pytest.importorskip("psycopg_pool", reason="the extra `postgres` is not installed")
pytest.importorskip("langgraph.checkpoint.postgres", reason="the extra `postgres` is not installed")


def binaries() -> Path | None:
    """Where Debian keeps the server's programs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    there = shutil.which("initdb")
    return Path(there).resolve().parent if there else None


def owner() -> str | None:
    """Who may run the server, which refuses root; `None` for ourselves."""
    if os.geteuid():
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        pytest.skip("Postgres refuses to run as root, and there is no user postgres")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    programs = binaries()
    if programs is None:
        pytest.skip("Postgres is not installed: apt install postgresql")
    user = owner()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="calame-pg-"))
    try:
        if user:
            shutil.chown(folder, user)
        data = folder / "data"
        made: list[str | Path] = [
            programs / "initdb",
            "-D",
            data,
            "-U",
            "calame",
            "--auth=trust",
            "--no-sync",
            "-E",
            "UTF8",
        ]
        subprocess.run(made, user=user, cwd=folder, check=True, capture_output=True)
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        started: list[str | Path] = [
            programs / "pg_ctl",
            "-D",
            data,
            "-o",
            options,
            "-l",
            folder / "log",
            "-w",
            "start",
        ]
        subprocess.run(started, user=user, cwd=folder, check=True, stdout=subprocess.DEVNULL)
        yield f"postgresql://calame:motdepasse@127.0.0.1:{port}/postgres"
        subprocess.run(
            [programs / "pg_ctl", "-D", data, "-m", "immediate", "stop"],
            user=user,
            cwd=folder,
            check=True,
            capture_output=True,
        )
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def rows(url: str, sql: str) -> list[tuple[object, ...]]:
    import psycopg

    with psycopg.connect(url) as connection:
        return connection.execute(sql.encode()).fetchall()


@pytest.mark.parametrize("request_number", [1, 3, 6])
def test_what_one_worker_began_another_finishes_elsewhere_byte_for_byte(
    server: ModelServer, zygote: Zygote, url: str, tmp_path: Path, request_number: int
) -> None:
    server.forget()
    here, elsewhere, quiet = (fresh(tmp_path / name) for name in ("here", "elsewhere", "quiet"))
    undisturbed = zygote.begin(quiet, *WRITE, env=environment(server)).end()
    assert undisturbed.code == 0, undisturbed.said
    needed = len(server.asked)
    server.forget()

    env = environment(server, CALAME_STORE=url)
    ended = killed_at(Moment("request", request_number), zygote.begin(here, *WRITE, env=env), server, here)
    assert ended.code == -9
    ((run, arrived),) = rows(
        url, "SELECT id, (SELECT count(*) FROM replies WHERE run = id) FROM runs ORDER BY id DESC LIMIT 1"
    )
    before = len(server.asked)
    finished = zygote.begin(elsewhere, "resume", str(run), env=env).end()
    assert finished.code == 0, finished.said
    assert files(elsewhere) == files(quiet)
    assert len(server.asked) - before == needed - int(str(arrived))


def test_two_workers_never_have_the_same_run(
    calame: Calame, server: ModelServer, zygote: Zygote, url: str, tmp_path: Path
) -> None:
    server.takes = 1.0
    process = zygote.begin(fresh(tmp_path / "autre"), *WRITE, env=environment(server, CALAME_STORE=url))
    with server.came:
        assert server.came.wait_for(lambda: server.asked, timeout=60)
    ((run,),) = rows(url, "SELECT id FROM runs ORDER BY id DESC LIMIT 1")
    refused = calame("resume", str(run), "--store", url)
    assert (refused.code, refused.err.count("\n")) == (3, 1)
    assert "Un autre processus travaille déjà" in refused.err
    assert "en cours" in calame("show", str(run), "--store", url).out
    server.takes = 0.03
    assert process.end().code == 0


def test_pruned_runs_keep_their_record(calame: Calame, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALAME_STORE", url)
    assert calame(*WRITE).code == 0
    assert calame("runs", "prune").code == 0
    left = ("blobs", "replies", "calls", "notes", "checkpoints", "checkpoint_writes", "checkpoint_blobs")
    assert [rows(url, f"SELECT count(*) FROM {table}") for table in left] == [[(0,)]] * len(left)
    assert rows(url, "SELECT count(*) FROM runs") != [(0,)]
    assert "accepté" in calame("runs").out


@pytest.mark.parametrize(
    "address", ["postgresql://calame:motdepasse@127.0.0.1:1/rien", "postgresql://calame:motdepasse@:x:/"]
)
def test_a_server_that_cannot_be_reached_is_said_without_its_password(calame: Calame, address: str) -> None:
    told = calame(*WRITE, "--store", address)
    assert (told.code, told.err.count("\n")) == (3, 1)
    assert "motdepasse" not in told.err
