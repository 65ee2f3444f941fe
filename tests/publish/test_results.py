"""`results.jsonl` and the folder of a batch."""

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from calame.contracts import Outcome
from calame.errors import BriefError, OutputError, RunBusyError
from calame.publish.batch_folder import batch_folder
from calame.publish.results import Result, Results


def result(key: str, **given: Any) -> Result:
    values: dict[str, Any] = {"key": key, "name": key, "place": f"ligne {key}", "status": "finished"}
    return Result(**values | {"outcome": Outcome.ACCEPTED} | given)


def test_a_line_is_on_disk_when_it_is_added_and_the_last_one_counts(tmp_path: Path) -> None:
    with Results(tmp_path) as results:
        results.add(result("a", status="failed", outcome=None, reason="Non."))
        assert len((tmp_path / "results.jsonl").read_text().splitlines()) == 1
        results.add(result("a"))
        results.add(result("b", cost=0.5))
    again = Results(tmp_path)
    found = again.get("a")
    assert found is not None
    assert found.status == "finished"
    assert again.counts() == {"accepted": 2}
    assert again.cost == 0.5


def test_tidying_leaves_one_line_an_entry_and_drops_failures_nobody_asks_for(tmp_path: Path) -> None:
    with Results(tmp_path) as results:
        for one in (
            result("a", status="failed", outcome=None),
            result("a"),
            result("old-failure", status="failed", outcome=None),
            result("old-article"),
        ):
            results.add(one)
        results.tidy(["a"])
    assert [json.loads(line)["key"] for line in (tmp_path / "results.jsonl").read_text().splitlines()] == [
        "a",
        "old-article",
    ]


def test_a_file_that_nothing_was_added_to_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "results.jsonl").write_text('{"autre": 1}\n' + result("a").model_dump_json() + "\n", encoding="utf-8")
    before = (tmp_path / "results.jsonl").stat()
    with Results(tmp_path) as results:
        results.tidy([])
    after = (tmp_path / "results.jsonl").stat()
    assert (after.st_ino, after.st_mtime_ns, after.st_size) == (before.st_ino, before.st_mtime_ns, before.st_size)


@pytest.mark.parametrize("torn", [b'{"key":"b","na', b"\x00\xff", b'{"key": 3}'])
def test_a_torn_line_is_cut_off_before_the_next_one(tmp_path: Path, torn: bytes) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(result("a").model_dump_json().encode() + b"\n" + torn)
    with Results(tmp_path) as results:
        assert results.get("b") is None
        results.add(result("b"))
    assert [json.loads(line)["key"] for line in path.read_bytes().splitlines()] == ["a", "b"]


def test_a_full_disk_is_one_sentence_that_says_how_to_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with Results(tmp_path) as results:
        monkeypatch.setattr("calame.publish.results.write_all", full)
        with pytest.raises(OutputError, match=r"disque est plein.*relancez la même commande"):
            results.add(result("a"))


def test_a_batch_keeps_its_name_and_refuses_other_words(tmp_path: Path) -> None:
    out = tmp_path / "lots" / "un"
    with batch_folder(out, {"words": "700+", "model": []}) as name:
        pass
    with batch_folder(out, {"words": "700+", "model": []}) as again:
        assert again == name
    with pytest.raises(BriefError, match="words"), batch_folder(out, {"words": None, "model": []}):
        pass


def test_two_processes_never_share_a_batch(tmp_path: Path) -> None:
    with (
        batch_folder(tmp_path, {}),
        pytest.raises(RunBusyError, match="Un autre processus"),
        batch_folder(tmp_path, {}),
    ):
        pass


@pytest.mark.parametrize("content", ["", "[]", '{"batch": 1}', "{"])
def test_a_manifest_that_was_spoilt_is_not_guessed(tmp_path: Path, content: str) -> None:
    (tmp_path / "batch.json").write_text(content, encoding="utf-8")
    with pytest.raises(OutputError, match="n’est plus lisible"), batch_folder(tmp_path, {}):
        pass


def test_what_a_killed_beginning_left_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / ".batch.json.x1").write_text("{", encoding="utf-8")
    with batch_folder(tmp_path, {}) as name:
        assert name.startswith("lot-")
