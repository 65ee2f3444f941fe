"""The pages as HTML: what the living standard's own checkers say of them."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import html5lib
import pytest

from calame.contracts import Article, Change
from calame.publish.html import render_html
from calame.publish.plain import plain
from calame.publish.review import render_review

from .hostile import INERT, TITLES
from .node import HERE

Rewrite = Callable[[str], Article]
VNU = HERE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
needs_vnu = pytest.mark.skipif(
    shutil.which("java") is None or not VNU.is_file(),
    reason="the Nu checker needs java and npm install in tests/referee",
)
TEXTS = (*TITLES, *INERT)
UNREAD_POLICY = "violates Content Security Policy (meta tag)"
"""It warns of inline style and script although the policy names their hashes; tests/browser runs the policy."""
GALLERY = sorted((HERE.parents[1] / "docs" / "gallery").glob("*/review.html"))


def pages(article: Article) -> dict[str, str]:
    """Both pages of an article with an address, which is in all that they say."""
    return {
        "article": render_html(article, site="https://journal.example/actu"),
        "review": render_review(article, site="https://journal.example"),
    }


def all_pages(article: Article) -> dict[str, str]:
    """Those without an address and those in English too."""
    return pages(article) | {
        "plain": render_html(article),
        "review-plain": render_review(article),
        "review-en": render_review(article, ui="en", site="https://journal.example"),
    }


def full(article: Article) -> Article:
    """With a round that changed something."""
    change = Change(section="sec-1", before="Il a plu.", after="Il aurait plu.", reasons=("Réserve perdue.",))
    last = article.rounds[-1].model_copy(update={"changes": (change,)})
    return article.model_copy(update={"rounds": (*article.rounds[:-1], last)})


def strict_errors(page: str) -> list[str]:
    """What html5lib's parser objects to, with the line."""
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), strict=False)
    parser.parse(page)
    return [f"{line}:{column} {code} {data}" for (line, column), code, data in parser.errors]


def test_html5lib_finds_no_error_in_any_page(saying: Rewrite, article: Article) -> None:
    for made in (all_pages(full(article)), *(pages(saying(text)) for text in TEXTS)):
        for name, page in made.items():
            assert strict_errors(page) == [], name


@pytest.mark.parametrize("path", GALLERY, ids=lambda path: path.parent.name)
def test_html5lib_finds_no_error_in_the_gallery(path: Path) -> None:
    assert strict_errors(path.read_text(encoding="utf-8")) == []


def test_the_parser_does_object_to_what_is_wrong() -> None:
    assert strict_errors("<!doctype html><title>x</title><p><b>a</p></i>")


@needs_vnu
def test_the_nu_checker_finds_no_error_and_no_warning(saying: Rewrite, article: Article, tmp_path: Path) -> None:
    hostile = [pages(saying(text)) for text in TEXTS if plain(text)]
    for number, made in enumerate([all_pages(full(article)), *hostile]):
        for name, page in made.items():
            (tmp_path / f"{number}-{name}.html").write_text(page, encoding="utf-8")
    for path in GALLERY:
        shutil.copy(path, tmp_path / f"{path.parent.name}.html")
    command = ["java", "-jar", str(VNU), "--format", "json", "--exit-zero-always", "--skip-non-html", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    said = [one for one in json.loads(done.stderr)["messages"] if UNREAD_POLICY not in one["message"]]
    assert not [(Path(one["url"]).name, one["message"], one.get("extract")) for one in said]
