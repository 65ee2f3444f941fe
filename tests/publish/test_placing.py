"""Folders that a run writes a second time, and what it left half done."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from calame.contracts import Article
from calame.publish.folder import Published, write_folder
from calame.publish.placing import Written

RUN = "20261122-101500-3fa2"
DATED = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)


def written(
    article: Article, out: Path, *, force: bool = False, folder: Path | None = None, run: str = RUN
) -> Published:
    return write_folder(article, out, force=force, written=Written(run=run, dated=DATED, folder=folder))


def names(out: Path) -> list[str]:
    return sorted(path.name for path in out.iterdir())


def test_writing_a_second_time_changes_no_byte_and_makes_no_second_folder(article: Article, tmp_path: Path) -> None:
    first = written(article, tmp_path)
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in first.files}
    assert written(article, tmp_path) == first
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in first.files} == before


def test_the_files_of_another_run_stay(article: Article, tmp_path: Path) -> None:
    first = write_folder(article, tmp_path, force=False)
    second = written(article, tmp_path)
    assert second.folder.name == f"{first.folder.name}-2"
    assert written(article, tmp_path).folder == second.folder


def test_a_better_article_of_the_same_run_takes_the_place_of_the_first(article: Article, tmp_path: Path) -> None:
    first = written(article, tmp_path)
    better = article.model_copy(update={"reason": "Tous les seuils sont tenus."})
    assert written(better, tmp_path, folder=first.folder).folder == first.folder
    assert json.loads((first.folder / "manifest.json").read_text("utf-8"))["reason"] == better.reason
    assert names(tmp_path) == [first.folder.name]


def test_what_somebody_changed_in_the_first_is_not_replaced(article: Article, tmp_path: Path) -> None:
    first = written(article, tmp_path)
    (first.folder / "article.md").write_text("corrigé à la main\n", "utf-8")
    better = article.model_copy(update={"reason": "Tous les seuils sont tenus."})
    assert written(better, tmp_path, folder=first.folder).folder.name == f"{first.folder.name}-2"
    assert (first.folder / "article.md").read_text("utf-8") == "corrigé à la main\n"


def test_what_a_death_left_behind_is_gone_and_nobody_else_s_is_touched(article: Article, tmp_path: Path) -> None:
    for left in (f".essai.{RUN}.a1b2c3.new", ".essai.20261122-101500-ffff.a1b2c3.new", ".autre"):
        (tmp_path / left).mkdir()
        (tmp_path / left / "article.md").write_text("à moitié", "utf-8")
    folder = written(article, tmp_path).folder
    assert names(tmp_path) == [".autre", ".essai.20261122-101500-ffff.a1b2c3.new", folder.name]


@pytest.mark.parametrize("replaced", [False, True])
def test_a_folder_that_was_being_replaced_is_never_lost(article: Article, tmp_path: Path, replaced: bool) -> None:
    """A death between two renames: the old folder stands aside, the new one is there already, or is not."""
    first = write_folder(article, tmp_path, force=False).folder
    stood = (first / "article.md").read_text("utf-8")
    aside = tmp_path / f".{first.name}.{RUN}.a1b2c3.old"
    aside.mkdir()
    first.rename(aside / first.name)
    if replaced:
        first.mkdir()
        (first / "article.md").write_text("le nouveau\n", "utf-8")
    assert written(article, tmp_path).folder.name == f"{first.name}-2"
    assert (first / "article.md").read_text("utf-8") == ("le nouveau\n" if replaced else stood)
    assert not aside.exists()
