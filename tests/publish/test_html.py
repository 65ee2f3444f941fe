import json
import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from xml.etree.ElementTree import Element

import html5lib
import pytest

from calame.contracts import Article
from calame.publish.html import render_html
from calame.publish.review import render_review

HOSTILE = [
    "</script><script>window.__pwned=1</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title><svg onload=alert(1)>",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "{{ 7*7 }}{% raw %}",
    "a\x00b\x1b]8;;https://evil.example\x07c\x1b]8;;\x07\u202ed\ud800",
    "\ufdd0\uffff\U0001ffff",
    "https://evil.example/?d=secret",
]
PAGES = [pytest.param(render_html, id="article"), pytest.param(render_review, id="review")]
Render = Callable[[Article], str]


def tree(page: str) -> Element:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root = parser.parse(page)
    assert isinstance(root, Element)
    return root


def policy(root: Element) -> str:
    return next(meta.get("content") or "" for meta in root.iter("meta") if meta.get("http-equiv"))


def digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@pytest.mark.parametrize("render", PAGES)
def test_a_page_is_strict_html_in_french_with_one_h1(render: Render, article: Article) -> None:
    root = tree(render(article))
    assert root.get("lang") == "fr"
    assert [element.text for element in root.iter("h1")] == ["Sainte-Aube : la criée a fermé"]


@pytest.mark.parametrize("render", PAGES)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(render: Render, saying: Callable[[str], Article], text: str) -> None:
    root = tree(render(saying(text)))
    assert not {"img", "iframe", "object", "embed", "form", "link", "base"} & {element.tag for element in root.iter()}
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]
    scripts = ["application/ld+json"] if render is render_html else [None]
    assert [script.get("type") for script in root.iter("script")] == scripts
    for link in root.iter("a"):
        assert re.match(r"#|https?://", link.get("href") or "")


@pytest.mark.parametrize("render", PAGES)
def test_a_page_loads_nothing_and_runs_only_its_own_code(render: Render, article: Article) -> None:
    root = tree(render(article))
    assert not [element for element in root.iter() if element.get("src") or element.get("style")]
    rules = policy(root)
    assert rules.startswith("default-src 'none'; ")
    assert "unsafe" not in rules
    for style in root.iter("style"):
        assert digest(style.text or "") in rules
        assert "url(" not in (style.text or "")
        assert "@import" not in (style.text or "")
    for script in root.iter("script"):
        assert script.get("type") or digest(script.text or "") in rules


@pytest.mark.parametrize("render", PAGES)
def test_ids_are_unique_and_inner_links_lead_somewhere(render: Render, article: Article) -> None:
    root = tree(render(article))
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    targets = {(link.get("href") or "")[1:] for link in root.iter("a") if (link.get("href") or "").startswith("#")}
    assert targets <= set(ids)


def test_head_tells_search_engines_what_the_article_is(article: Article) -> None:
    root = tree(render_html(article))
    metas = {meta.get("name"): meta.get("content") for meta in root.iter("meta") if meta.get("name")}
    assert metas["description"] == "La criée de Sainte-Aube a fermé mercredi, selon la mairie."
    told = json.loads(next(script.text or "" for script in root.iter("script")))
    data = told["@graph"][0]
    assert data["@type"] == "NewsArticle"
    assert data["headline"] == "Sainte-Aube : la criée a fermé"
    assert data["wordCount"] == 60
    assert data["isBasedOn"] == [
        {
            "@type": "CreativeWork",
            "name": "La criée de Sainte-Aube ferme",
            "url": "https://courrier.example/criee?a=1&b=2",
            "publisher": {"@type": "Organization", "name": "Le Courrier du Large"},
            "datePublished": "2026-03-04",
        },
        {"@type": "CreativeWork", "name": "prefecture.txt"},
    ]


def test_json_ld_cannot_end_its_script(saying: Callable[[str], Article]) -> None:
    page = render_html(saying("</script><!--"))
    block = page.split('<script type="application/ld+json">')[1].split("</script>")[0]
    assert "<" not in block
    assert json.loads(block)["headline"] == "</script><!--"


def test_bullets_make_one_list_and_questions_are_bold_paragraphs(article: Article) -> None:
    root = tree(render_html(article))
    lists = [len(list(found)) for found in root.iter("ul")]
    assert lists == [2, 2]
    assert [element.text for element in root.iter("strong")] == ["Qu’a promis la maire ?"]
