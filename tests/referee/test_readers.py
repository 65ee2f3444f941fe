"""What site generators read in `article.md`: the front matter that was written, and a body that no template runs."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from calame.contracts import Article
from calame.publish.markdown import front_matter, render_markdown

from .hostile import INERT, TITLES
from .node import answers, missing

Rewrite = Callable[[str], Article]
WHY_NOT = missing("gray-matter", "js-yaml", "liquidjs")
needs_node = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "available")
needs_hugo = pytest.mark.skipif(shutil.which("hugo") is None, reason="hugo is missing: apt-get install hugo")
TEXTS = (*TITLES, *INERT)
KEYS = ["title", "slug", "description", "lang", "keywords", "sources", "outcome", "calame"]
LAYOUT = (
    "{{ .Params | jsonify }}\n"
    '{{ dict "Title" .Title "Description" .Description "Slug" .Slug "Draft" .Draft '
    '"Keywords" (.Keywords | default slice) | jsonify }}\n'
    "{{ .Date.Format `2006-01-02` }}\n"
    "{{ .Content | jsonify }}\n"
)
"""A page template of Hugo's that prints what Hugo read."""


def plain_days(value: Any) -> Any:
    """Days as ISO text, as JSON has them."""
    return json.loads(json.dumps(value, default=date.isoformat))


def written(article: Article) -> Any:
    return plain_days(front_matter(article))


def sealed(article: Article) -> Article:
    """With an address that can be one: what the folder is called is checked elsewhere."""
    metadata = article.draft.metadata.model_copy(update={"slug": "adresse"})
    return article.model_copy(update={"draft": article.draft.model_copy(update={"metadata": metadata})})


@pytest.mark.parametrize("text", TEXTS)
def test_pyyaml_reads_what_was_written(saying: Rewrite, text: str) -> None:
    article = saying(text)
    found = next(iter(yaml.safe_load_all(render_markdown(article))))
    assert written(article) == plain_days(found)
    assert list(found) == KEYS


@lru_cache(maxsize=1)
def _answers(documents: tuple[str, ...]) -> list[Any]:
    return answers("readers.mjs", documents)


@needs_node
def test_eleventy_and_astro_read_what_was_written(saying: Rewrite, article: Article) -> None:
    articles = [article, *map(saying, TEXTS)]
    for one, read in zip(articles, _answers(tuple(map(render_markdown, articles))), strict=True):
        assert read["eleventy"] == read["astro"] == written(one)


@needs_node
def test_liquid_leaves_the_body_as_it_was_written(saying: Rewrite, article: Article) -> None:
    articles = [article, *map(saying, TEXTS)]
    for read in _answers(tuple(map(render_markdown, articles))):
        assert read["rendered"] == read["body"]


@needs_hugo
def test_hugo_reads_what_was_written_and_builds_every_page(saying: Rewrite, article: Article, tmp_path: Path) -> None:
    articles = {f"p{number}": sealed(one) for number, one in enumerate([article, *map(saying, TEXTS)])}
    for folder in ("content", "layouts/_default"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "config.json").write_text(
        json.dumps(
            {
                "disableKinds": ["taxonomy", "term", "RSS", "sitemap", "home", "404", "section"],
                "uglyURLs": True,
                "outputs": {"page": ["json"]},
            }
        )
    )
    (tmp_path / "layouts" / "_default" / "single.json").write_text(LAYOUT)
    for name, one in articles.items():
        text = render_markdown(one).replace('slug: "adresse"', f'slug: "{name}"')
        (tmp_path / "content" / f"{name}.md").write_text(text, encoding="utf-8")
    built = subprocess.run(
        ["hugo", "--quiet", "--destination", "out"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert built.returncode == 0, built.stderr + built.stdout
    for name, one in articles.items():
        params, page, day, content = (tmp_path / "out" / f"{name}.json").read_text(encoding="utf-8").splitlines()
        expected = written(one) | {"slug": name}
        read, own = json.loads(params), json.loads(page)
        assert own == {
            "Title": expected["title"],
            "Description": expected["description"],
            "Slug": name,
            "Draft": False,
            "Keywords": expected["keywords"],
        }
        assert {key: read[key] for key in ("outcome", "calame")} == {
            key: expected[key] for key in ("outcome", "calame")
        }
        assert [source["title"] for source in read["sources"]] == [source["title"] for source in expected["sources"]]
        assert not re.search(r"<(?:a|img|script|iframe|svg|meta)\b", json.loads(content))
        assert day == expected.get("date", "0001-01-01")
