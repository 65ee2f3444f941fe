"""What `calame review` reads as the article, and what it writes beside its answer."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from calame.contracts import Article
from calame.errors import InputError, OutputError
from calame.publish.folder import check_file, write_whole
from calame.publish.parse import read_bytes
from calame.publish.report import review_file
from calame.publish.review import render_review
from calame.settings import Settings
from calame.sources.decoding import LARGEST
from calame.text.wording import STDIN


class Outputs(NamedTuple):
    """The files asked for."""

    page: Path | None
    proof: Path | None

    def check(self, article: str, sources: Sequence[str], *, force: bool) -> None:
        """Make sure, before any work, that they may be written.

        Raises:
            OutputError: one exists and `force` is off, both are one, or one would replace what is read.
        """
        asked = [path for path in self if path is not None]
        for path in asked:
            if any(is_same_file(path, read) for read in (article, *sources)):
                raise OutputError(f"{str(path)!r} est un texte à lire, pas un fichier à écrire : donnez un autre nom.")
            check_file(path, force=force)
        if len({path.resolve() for path in asked}) < len(asked):
            raise OutputError(f"--html et --proof nomment le même fichier, {str(asked[0])!r} : donnez deux noms.")

    def write(self, judged: Article, raw: bytes, settings: Settings) -> None:
        """Write them, each whole or not at all.

        Args:
            judged: the article with its review.
            raw: its very bytes, which the proof is of.
            settings: language of the page.

        Raises:
            OutputError: one cannot be written.
        """
        if self.page is not None:
            page = render_review(judged, ui=settings.ui, site=settings.site)
            write_whole(self.page, page.encode("utf-8", errors="replace"))
        if self.proof is not None:
            write_whole(self.proof, review_file(judged, of=raw).encode("utf-8", errors="replace"))


def check_inputs(article: str, sources: Sequence[str]) -> None:
    """Make sure that the standard input is asked for once at most.

    Raises:
        InputError: it is asked for twice.
    """
    if [article, *sources].count(STDIN) > 1:
        raise InputError(
            "L’entrée standard ne se lit qu’une fois : donnez « - » pour l’article ou pour une seule source."
        )


def article_bytes(article: str) -> bytes:
    """The bytes of the article, from its file or from the standard input.

    Raises:
        SourceError: the file cannot be read.
    """
    return sys.stdin.buffer.read(LARGEST + 1) if article == STDIN else read_bytes(Path(article))


def is_same_file(path: Path, other: str) -> bool:
    """Whether `other` names the file at `path`."""
    try:
        return path.samefile(other)
    except (OSError, ValueError):  # no file, or no name of one
        return False
