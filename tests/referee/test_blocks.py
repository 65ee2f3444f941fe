"""WordPress' own parser on what is written for WordPress: every block is one that it knows, nothing stands outside."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import pytest

from calame.contracts import Article
from calame.publish.plain import plain
from calame.publish.wordpress import post_data, render_blocks

from .hostile import INERT, TITLES
from .node import answers, missing

Rewrite = Callable[[str], Article]
WHY_NOT = missing("@wordpress/block-serialization-default-parser")
pytestmark = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "available")
KNOWN = {"core/heading", "core/paragraph", "core/list", "core/list-item"}
TAGS = {"core/heading": "h[2-4]", "core/paragraph": "p", "core/list": "ul", "core/list-item": "li"}


@lru_cache(maxsize=1)
def _parsed(documents: tuple[str, ...]) -> list[Any]:
    return answers("blocks.mjs", documents)


def flat(blocks: list[Any]) -> list[Any]:
    return [one for block in blocks for one in (block, *flat(block["innerBlocks"]))]


def parsed(saying: Rewrite, article: Article) -> list[tuple[Article, list[Any]]]:
    articles = [article, *map(saying, (*TITLES, *INERT))]
    return list(zip(articles, _parsed(tuple(map(render_blocks, articles))), strict=True))


def test_every_block_is_recognised_and_nothing_stands_between_them(saying: Rewrite, article: Article) -> None:
    for _, blocks in parsed(saying, article):
        outside = [block["innerHTML"] for block in blocks if block["blockName"] is None]
        assert not "".join(outside).strip()
        assert {block["blockName"] for block in flat(blocks)} - {None} <= KNOWN


def test_every_block_has_the_tag_and_attributes_of_its_kind(saying: Rewrite, article: Article) -> None:
    for _, blocks in parsed(saying, article):
        for block in flat(blocks):
            if block["blockName"] is None:
                continue
            tag = TAGS[block["blockName"]]
            assert re.fullmatch(rf"\s*<({tag})( class=\"[a-z-]+\")?>.*</\1>\s*", block["innerHTML"], re.DOTALL)
            assert set(block["attrs"] or {}) <= ({"level"} if block["blockName"] == "core/heading" else set())


def test_headings_paragraphs_and_items_are_those_of_the_article(saying: Rewrite, article: Article) -> None:
    for written, blocks in parsed(saying, article):
        names = [block["blockName"] for block in flat(blocks)]
        headings = sum(bool(plain(section.heading)) for section in written.draft.sections) + 1
        paragraphs = [one for section in written.draft.sections for one in section.paragraphs]
        assert names.count("core/heading") == headings
        assert names.count("core/paragraph") == sum(one.style != "bullet" for one in paragraphs)
        items = sum(one.style == "bullet" for one in paragraphs) + len(written.sources)
        assert names.count("core/list-item") == items


def test_the_post_s_content_is_these_blocks(article: Article) -> None:
    assert post_data(article)["content"] == render_blocks(article)
