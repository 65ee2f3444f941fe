"""The run on disk: files appear whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from calame.contracts import Article
from calame.errors import OutputError, os_reason
from calame.publish.html import render_html
from calame.publish.markdown import render_markdown
from calame.publish.placing import Written, digest, edited_files, is_version, place, standing, sync, tidy, untouched
from calame.publish.plain_text import render_text
from calame.publish.report import dump, manifest_data, review_file
from calame.publish.review import render_review
from calame.publish.slug import checked_slug
from calame.publish.typeset import typeset
from calame.publish.word import render_docx
from calame.publish.wordpress import post_data, render_blocks
from calame.settings import Format, Settings


@dataclass(frozen=True, slots=True)
class Published:
    """What a run left on disk."""

    folder: Path
    files: tuple[Path, ...]
    """In the order in which a reader wants them: the article first."""
    wanted: Path | None = None
    """The folder that it should have been, when something stood there that is not the run's to replace."""
    restored: tuple[str, ...] = ()
    """Files of a finished run that were gone and stand again."""
    edited: tuple[str, ...] = ()
    """Files of a finished run that somebody changed since: they stay so."""


def write_folder(
    article: Article,
    out: Path,
    *,
    force: bool,
    name: str | None = None,
    settings: Settings | None = None,
    written: Written | None = None,
) -> Published:
    """Write `<out>/<slug>/` with the article, its pages, its proof and its manifest.

    Everything is written to a hidden folder beside the target and renamed, so that a reader never meets
    half a run. What stands at the target is replaced only with `force`, and only when it is a folder of its own;
    otherwise the run goes beside it, to `<slug>-2` and so on: finished work is never lost.

    Args:
        article: what is written.
        out: the folder of articles.
        force: replace what stands there.
        name: of the folder below `out`; the article's slug without it.
        settings: the form of the files.
        written: what the run behind it knows of its files; it may write them a second time, and nothing changes.

    Raises:
        OutputError: the slug is unsafe, or nothing can be written there.
    """
    files = _render(article, settings or Settings(), written.dated if written else None)
    wanted = out / checked_slug(name or article.draft.metadata.slug)
    check_out(out)
    try:
        out.mkdir(parents=True, exist_ok=True)
        if (again := _again(files, wanted, written)) is not None:
            return again
        target = _write(files, wanted, force=force, written=written)
    except OSError as error:
        raise OutputError(_unwritable(out, error)) from error
    restored = tuple(files) if written is not None and written.done else ()
    return Published(target, tuple(target / file for file in files), None if target == wanted else wanted, restored)


def _again(files: Mapping[str, bytes], wanted: Path, written: Written | None) -> Published | None:
    """The folder of a finished run, with every file that was gone; `None` when the folder itself is gone."""
    if written is None or not written.done or written.folder is None or not written.folder.is_dir():
        return None
    folder = written.folder
    tidy(wanted.parent, written.run)
    edited = tuple(edited_files(folder, files))
    gone = tuple(name for name in files if not (folder / name).exists())
    for name in gone:
        write_whole(folder / name, files[name])
    sync(folder)
    return Published(folder, tuple(folder / name for name in files), restored=gone, edited=edited)


def _write(files: dict[str, bytes], wanted: Path, *, force: bool, written: Written | None) -> Path:
    run = f".{written.run}" if written else ""
    if written is not None:
        tidy(wanted.parent, written.run)
        if (stands := standing(files, wanted)) is not None:
            return stands
    fresh = Path(tempfile.mkdtemp(prefix=f".{wanted.name}{run}.", suffix=".new", dir=wanted.parent))
    try:
        _fill(fresh, files)
        own = written.folder if written and written.folder and is_version(written.folder, wanted) else None
        if own is not None and untouched(own):
            return place(fresh, own, run=run, force=True)
        return place(fresh, wanted, run=run, force=force)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def check_out(out: Path) -> None:
    """Make sure, before any work, that articles can be written below `out`.

    Raises:
        OutputError: `out` is a file, or the folder that would hold it cannot be written.
    """
    try:
        nearest = next(folder for folder in (out, *out.absolute().parents) if folder.exists())
    except OSError as error:
        raise OutputError(_unwritable(out, error)) from error
    if not nearest.is_dir():
        raise OutputError(f"La sortie {str(nearest)!r} est un fichier : donnez un dossier avec --out DOSSIER.")
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise OutputError(f"Impossible d’écrire dans {str(nearest)!r} : donnez un autre dossier avec --out DOSSIER.")


def check_file(path: Path, *, force: bool) -> None:
    """Make sure, before any work, that one file may be written.

    Raises:
        OutputError: it exists and `force` is off, or its folder does not exist.
    """
    if path.exists() and not force:
        raise OutputError(f"{str(path)!r} existe déjà : ajoutez --force pour le remplacer, ou donnez un autre nom.")
    if path.is_dir() or not path.parent.is_dir():
        raise OutputError(f"Impossible d’écrire {str(path)!r} : il faut un nom de fichier dans un dossier qui existe.")


def write_whole(path: Path, content: bytes) -> None:
    """Write one file under a temporary name, then rename it.

    Raises:
        OutputError: it cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        fresh = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            fresh.chmod(0o644)
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(_unwritable(path, error)) from error


def _render(article: Article, settings: Settings, dated: datetime | None) -> dict[str, bytes]:
    printed = typeset(article)
    texts = {
        "article.md": render_markdown(printed),
        "article.html": render_html(printed, site=settings.site),
        "review.html": render_review(article, ui=settings.ui, site=settings.site),
    }
    files = {name: _encoded(text) for name, text in texts.items()}
    for form in settings.formats:
        files |= _FORMATS[form](printed)
    published = {name: digest(content) for name, content in files.items()}
    files["review.json"] = _encoded(review_file(article, of=files["article.md"], files=published))
    hashes = published | {"review.json": digest(files["review.json"])}
    manifest = dump(manifest_data(article, settings=settings, hashes=hashes, dated=dated))
    return files | {"manifest.json": _encoded(manifest)}


def _docx(article: Article) -> dict[str, bytes]:
    return {"article.docx": render_docx(article)}


def _text(article: Article) -> dict[str, bytes]:
    return {"article.txt": _encoded(render_text(article))}


def _wordpress(article: Article) -> dict[str, bytes]:
    return {
        "wordpress.html": _encoded(render_blocks(article)),
        "wordpress.json": _encoded(dump(post_data(article))),
    }


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", errors="replace")


_FORMATS: dict[Format, Callable[[Article], dict[str, bytes]]] = {
    "docx": _docx,
    "text": _text,
    "wordpress": _wordpress,
}


def _fill(folder: Path, files: dict[str, bytes]) -> None:
    folder.chmod(0o755)
    for name, content in files.items():
        write_whole(folder / name, content)
    sync(folder)


def _unwritable(path: Path, error: OSError) -> str:
    return (
        f"Impossible d’écrire dans {str(path)!r} ({os_reason(error)}) : "
        "vérifiez les droits et la place, ou donnez un autre dossier avec --out DOSSIER."
    )
