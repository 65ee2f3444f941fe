"""`calame` in this process, in a folder with two sources, set to a model server on loopback."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from calame.cli.app import run

from .campaign import Zygote, environment, fresh
from .model_server import ModelServer


class Told(NamedTuple):
    """What a command said."""

    code: int
    out: str
    err: str


Calame = Callable[..., Told]


@pytest.fixture(scope="module")
def server() -> Iterator[ModelServer]:
    with ModelServer(takes=0.03) as server:
        yield server


@pytest.fixture(scope="session")
def zygote() -> Iterator[Zygote]:
    zygote = Zygote()
    yield zygote
    zygote.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fresh(tmp_path / "run")


@pytest.fixture
def calame(
    folder: Path, server: ModelServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Calame:
    monkeypatch.chdir(folder)
    for name in [name for name in os.environ if name.startswith("CALAME_") or name.endswith("_API_KEY")]:
        monkeypatch.delenv(name)
    for name, value in environment(server).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("calame.agents.writer.ModelWriter.whole_up_to", 50)
    server.forget()

    def told(*arguments: str) -> Told:
        code = run(list(arguments))
        said = capsys.readouterr()
        return Told(code, said.out, said.err)

    return told
