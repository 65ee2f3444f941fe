"""The worker: started once, restarted once, silent afterwards; it never sees the network."""

import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from calame.text import proofreader as module
from calame.text.proofreader import PYTHON, Proof, Proofreader, grammalecte_place

TEXT = "Les maison du quai seront rasées."
needs_grammalecte = pytest.mark.skipif(
    grammalecte_place() is None, reason="Grammalecte is not installed (Debian: python3-grammalecte)"
)


@pytest.fixture
def reader() -> Iterator[Proofreader]:
    made = Proofreader()
    yield made
    made.close()


def kinds(proof: Proof) -> set[str]:
    return {flaw.kind for flaw in proof.flaws}


@needs_grammalecte
def test_one_worker_answers_and_remembers(reader: Proofreader) -> None:
    assert reader.worker_pid is None
    assert "gn" in kinds(reader.proof(TEXT))
    first = reader.worker_pid
    assert first
    assert reader.proof(TEXT) is reader.proof(TEXT)
    assert "maison" in reader.suggestions("maisonn")
    assert reader.worker_pid == first


@needs_grammalecte
def test_each_worker_suggests_the_same_in_the_same_order() -> None:
    def told() -> list[tuple[str, ...]]:
        reader = Proofreader()
        try:
            return [
                reader.suggestions(word) for word in ("comision", "marchandisse", "securite", "batau", "citrrouille")
            ]
        finally:
            reader.close()

    first = told()
    assert any(len(words) > 1 for words in first)
    assert all(told() == first for _ in range(3))


@needs_grammalecte
def test_the_worker_takes_no_module_from_the_folder_it_is_started_in(
    reader: Proofreader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "runpy", "re", "grammalecte", "sitecustomize", "usercustomize"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(9)\n")
    monkeypatch.chdir(tmp_path)
    assert "gn" in kinds(reader.proof(TEXT))


@needs_grammalecte
def test_killed_once_it_starts_again_and_killed_twice_it_is_silent(
    reader: Proofreader, caplog: pytest.LogCaptureFixture
) -> None:
    reader.proof(TEXT)
    first = reader.worker_pid
    assert first
    os.kill(first, signal.SIGKILL)
    assert "gn" in kinds(reader.proof("Les maison du port seront rasées."))
    second = reader.worker_pid
    assert second
    assert second != first
    os.kill(second, signal.SIGKILL)
    with caplog.at_level(logging.WARNING):
        assert reader.proof("Les maison du bourg seront rasées.") == Proof()
        assert reader.proof("Les maison du pont seront rasées.") == Proof()
    assert reader.silent
    assert len(caplog.records) == 1
    assert "gn" in kinds(reader.proof(TEXT))


@needs_grammalecte
def test_a_worker_that_hangs_is_given_up(reader: Proofreader, monkeypatch: pytest.MonkeyPatch) -> None:
    reader.proof(TEXT)
    assert reader.worker_pid
    monkeypatch.setattr(module, "_TIMEOUT", 0.05)
    monkeypatch.setattr(module, "_STARTS", 1)
    os.kill(reader.worker_pid, signal.SIGSTOP)
    assert reader.proof("Les maison du fort seront rasées.") == Proof()
    assert reader.worker_pid is None


@pytest.mark.skipif(not PYTHON.exists(), reason="no system Python")
def test_a_program_that_is_no_worker_is_given_up(tmp_path: Path) -> None:
    fake = tmp_path / "python3"
    fake.write_text("#!/bin/sh\nexit 3\n")
    fake.chmod(0o755)
    reader = Proofreader(fake)
    assert reader.proof(TEXT) == Proof()
    assert reader.silent
    reader.close()


@needs_grammalecte
@pytest.mark.parametrize("text", ["", "\n", "a\u202f!\x00\ud800\u2028b", "x" * 5_000, "(((" * 500, "le " * 900])
def test_any_text_is_answered(reader: Proofreader, text: str) -> None:
    proof = reader.proof(text)
    assert all(0 <= flaw.start <= flaw.end <= len(text) for flaw in proof.flaws)


@pytest.mark.parametrize("event", ["socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system"])
def test_the_worker_refuses_the_network_and_programs(event: str) -> None:
    script = (
        "import runpy, sys\n"
        f"worker = runpy.run_path({str(module._WORKER)!r})\n"
        "sys.addaudithook(worker['_refuse'])\n"
        f"try: sys.audit({event!r})\nexcept PermissionError: print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "refused"


@needs_grammalecte
def test_the_worker_speaks_json_lines_and_ends_with_its_input() -> None:
    asked = json.dumps({"text": TEXT}) + "\n"
    done = subprocess.run(
        [str(PYTHON), "-I", str(module._WORKER)], input=asked, capture_output=True, text=True, check=True
    )
    ready, answer = map(json.loads, done.stdout.splitlines())
    assert ready["ready"]
    assert answer["flaws"]
