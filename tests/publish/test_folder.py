import json
import os
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from calame.contracts import Article
from calame.errors import OutputError
from calame.publish import folder
from calame.publish.folder import check_file, check_out, write_folder, write_whole
from calame.publish.slug import checked_slug

NAMES = ["article.md", "article.html", "review.html", "review.json", "manifest.json"]


def with_slug(article: Article, slug: str) -> Article:
    metadata = article.draft.metadata.model_copy(update={"slug": slug})
    return article.model_copy(update={"draft": article.draft.model_copy(update={"metadata": metadata})})


def everything(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*"))


def test_a_run_leaves_its_files_and_nothing_else(article: Article, tmp_path: Path) -> None:
    published = write_folder(article, tmp_path / "neuf" / "articles", force=False)
    assert published.folder == tmp_path / "neuf" / "articles" / "criee-sainte-aube"
    assert [path.name for path in published.files] == NAMES
    assert everything(published.folder.parent) == sorted(
        ["criee-sainte-aube", *(f"criee-sainte-aube/{name}" for name in NAMES)]
    )


def test_the_manifest_hashes_every_other_file(article: Article, tmp_path: Path) -> None:
    published = write_folder(article, tmp_path, force=False)
    manifest = json.loads((published.folder / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["files"] == {
        name: sha256((published.folder / name).read_bytes()).hexdigest() for name in NAMES if name != "manifest.json"
    }
    assert manifest["outcome"] == "needs_review"
    assert manifest["sources"][0]["sha256"] == "a" * 64
    assert manifest["settings"]["team"] == "embedded"
    assert "seconds" not in manifest


def test_an_earlier_run_is_kept_and_the_new_one_stands_beside_it(article: Article, tmp_path: Path) -> None:
    first = write_folder(article, tmp_path, force=False)
    (first.folder / "notes.txt").write_text("à moi", encoding="utf-8")
    second, third = (write_folder(article, tmp_path, force=False) for _ in range(2))
    assert [found.folder.name for found in (first, second, third)] == [
        "criee-sainte-aube",
        "criee-sainte-aube-2",
        "criee-sainte-aube-3",
    ]
    assert (first.wanted, second.wanted) == (None, first.folder)
    assert sorted(NAMES) == everything(second.folder)
    assert (first.folder / "notes.txt").read_text(encoding="utf-8") == "à moi"


def test_force_replaces_the_earlier_run(article: Article, tmp_path: Path) -> None:
    target = write_folder(article, tmp_path, force=False).folder
    (target / "notes.txt").write_text("à moi", encoding="utf-8")
    assert write_folder(article, tmp_path, force=True).wanted is None
    assert sorted(NAMES) == everything(target)
    assert everything(tmp_path)[0] == "criee-sainte-aube"


def test_a_folder_that_appears_at_the_last_moment_is_kept(
    article: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def late(path: Path, to: Path) -> Path:
        if to.name == "criee-sainte-aube":
            to.mkdir()
            (to / "notes.txt").write_text("à moi", encoding="utf-8")
        return rename(path, to)

    monkeypatch.setattr(Path, "rename", late)
    assert write_folder(article, tmp_path, force=False).folder == tmp_path / "criee-sainte-aube-2"
    assert everything(tmp_path / "criee-sainte-aube") == ["notes.txt"]


def test_a_failure_half_way_leaves_the_earlier_run_whole(
    article: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_folder(article, tmp_path, force=False)
    before = everything(tmp_path)
    written: list[Path] = []

    def full_disk(path: Path, content: bytes) -> None:
        written.append(path)
        if len(written) == 3:
            raise OSError(28, "No space left on device")
        path.write_bytes(content)

    monkeypatch.setattr(folder, "write_whole", full_disk)
    with pytest.raises(OutputError, match="le disque est plein"):
        write_folder(article, tmp_path, force=True)
    assert before == everything(tmp_path)


def test_a_failed_swap_puts_the_earlier_run_back(
    article: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = write_folder(article, tmp_path, force=False).folder
    before = everything(tmp_path)
    rename = Path.rename

    def refuse(path: Path, to: Path) -> Path:
        if path.suffix == ".new":
            raise OSError(5, "Input/output error")
        return rename(path, to)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OutputError, match="le disque répond par une erreur"):
        write_folder(article, tmp_path, force=True)
    assert before == everything(tmp_path)
    assert (target / "article.md").read_text(encoding="utf-8").startswith("---\n")


def test_a_link_that_leads_elsewhere_is_never_written_through(article: Article, tmp_path: Path) -> None:
    elsewhere = tmp_path / "ailleurs"
    elsewhere.mkdir()
    out = tmp_path / "articles"
    out.mkdir()
    (out / "criee-sainte-aube").symlink_to(elsewhere)
    (out / "criee-sainte-aube-2").symlink_to(tmp_path / "absent")
    for force, name in ((False, "criee-sainte-aube-3"), (True, "criee-sainte-aube-4")):
        assert write_folder(article, out, force=force).folder == out / name
    assert everything(elsewhere) == []


def test_a_file_in_the_way_is_kept(article: Article, tmp_path: Path) -> None:
    (tmp_path / "criee-sainte-aube").write_text("x", encoding="utf-8")
    assert write_folder(article, tmp_path, force=True).folder == tmp_path / "criee-sainte-aube-2"
    assert (tmp_path / "criee-sainte-aube").read_text(encoding="utf-8") == "x"


def test_an_output_that_is_a_file_is_refused_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "criee-sainte-aube").write_text("x", encoding="utf-8")
    with pytest.raises(OutputError, match="--out"):
        check_out(tmp_path / "criee-sainte-aube")
    with pytest.raises(OutputError, match="--out"):
        check_out(tmp_path / "criee-sainte-aube" / "dessous")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_rights_is_refused(article: Article, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="Impossible d’écrire"):
        write_folder(article, tmp_path / "articles", force=False)


def test_a_file_is_checked_before_any_work(tmp_path: Path) -> None:
    check_file(tmp_path / "a.html", force=False)
    (tmp_path / "a.html").write_bytes(b"un")
    with pytest.raises(OutputError, match="--force"):
        check_file(tmp_path / "a.html", force=False)
    check_file(tmp_path / "a.html", force=True)
    for path in (tmp_path, tmp_path / "nulle" / "part.html"):
        with pytest.raises(OutputError, match="Impossible"):
            check_file(path, force=True)


def test_one_file_is_written_whole_or_refused(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.html", b"un")
    write_whole(tmp_path / "a.html", b"deux")
    assert (tmp_path / "a.html").read_bytes() == b"deux"
    with pytest.raises(OutputError, match="Impossible"):
        write_whole(tmp_path / "nulle" / "part.html", b"x")
    assert everything(tmp_path) == ["a.html"]


@pytest.mark.parametrize(
    "slug",
    [
        "",
        ".",
        "..",
        "../x",
        "a/b",
        "a\\b",
        "/etc",
        "con",
        "lpt1",
        "-a",
        "a-",
        "a--b",
        "A",
        "é",
        "a\x00",
        "a\n",
        "a" * 81,
        "a.b",
    ],
)
def test_an_unsafe_slug_is_refused_before_anything_is_written(article: Article, tmp_path: Path, slug: str) -> None:
    with pytest.raises(OutputError, match="nom de dossier"):
        write_folder(with_slug(article, slug), tmp_path / "articles", force=True)
    assert everything(tmp_path) == []


@given(st.text(max_size=120) | st.text(alphabet="az09-./ é\n", max_size=3) | st.text(alphabet="a-", max_size=90))
@example("a")
def test_a_slug_passes_only_when_it_is_one_plain_folder_name(text: str) -> None:
    plain = Path(text).name == text and text.isascii() and 0 < len(text) <= 80 and not {*text} & set(". \n")
    try:
        passed = checked_slug(text) == text
    except OutputError:
        passed = False
    assert plain or not passed


def test_a_plain_slug_passes() -> None:
    assert checked_slug("criee-sainte-aube-2025") == "criee-sainte-aube-2025"
