"""JSON-LD beside what schema.org and Google's structured data guidelines expect of it.

Sources: schema.org 29 (`NewsArticle`, `CreativeWork`, `Organization`, `FAQPage`, `Question`, `Answer`); Google Search
Central, "Article structured data" (nothing is required; headline, image, author and dates are recommended) and "FAQ
structured data" (`mainEntity`; `name`, `acceptedAnswer`; `text` are required).
"""

import json
from collections.abc import Callable
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import html5lib
import pytest

from calame.contracts import Article
from calame.publish.html import json_ld, render_html
from calame.publish.plain import plain

from .hostile import INERT, INVISIBLE, TITLES

Rewrite = Callable[[str], Article]
Holds = Callable[[Any], bool]
SITE = "https://journal.example/actu"


def text(value: Any) -> bool:
    return isinstance(value, str)


def said(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def url(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    return urlsplit(value).scheme in {"http", "https"} and bool(urlsplit(value).hostname)


def day(value: Any) -> bool:
    return isinstance(value, str) and date.fromisoformat(value).isoformat() == value


def count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(said, value))


def language(value: Any) -> bool:
    return bool(value == "fr")


def things(kind: str) -> Holds:
    return lambda value: isinstance(value, list) and bool(value) and not [one for one in value if faults(one, kind)]


def thing(kind: str) -> Holds:
    return lambda value: not faults(value, kind)


EXPECTED: dict[str, dict[str, Holds]] = {
    "NewsArticle": {
        "headline": text,
        "identifier": text,
        "description": text,
        "inLanguage": language,
        "keywords": texts,
        "wordCount": count,
        "isBasedOn": things("CreativeWork"),
        "url": url,
        "mainEntityOfPage": url,
    },
    "CreativeWork": {"name": text, "url": url, "publisher": thing("Organization"), "datePublished": day},
    "Organization": {"name": text},
    "FAQPage": {"inLanguage": language, "mainEntity": things("Question")},
    "Question": {"name": text, "acceptedAnswer": thing("Answer")},
    "Answer": {"text": said},
}
"""By type: the properties that Calame may write, each with the type that schema.org expects of it."""
REQUIRED = {
    "NewsArticle": {"headline", "isBasedOn"},
    "CreativeWork": {"name"},
    "Organization": {"name"},
    "FAQPage": {"mainEntity"},
    "Question": {"name", "acceptedAnswer"},
    "Answer": {"text"},
}
UNKNOWN = {"author", "image", "datePublished", "dateModified", "publisher"}
"""Recommended of an article and known to nobody before it is published: left out, never guessed."""


def faults(found: Any, kind: str) -> list[str]:
    """What schema.org or Google would object to."""
    if not isinstance(found, dict) or found.get("@type") != kind:
        return [f"not a {kind}: {found!r}"]
    own = {name: value for name, value in found.items() if name not in {"@type", "@context"}}
    wrong = [f"{kind}.{name}: {value!r}" for name, value in own.items() if not EXPECTED[kind].get(name, _never)(value)]
    return [*wrong, *(f"{kind} lacks {name}" for name in sorted(REQUIRED[kind] - set(own)))]


def _never(_: Any) -> bool:
    return False


def parts(article: Article, site: str | None = None) -> list[Any]:
    """The things that the page's JSON-LD tells of, read from the page."""
    tree = html5lib.HTMLParser(namespaceHTMLElements=False).parse(render_html(article, site=site))
    (script,) = [one for one in tree.iter("script") if one.get("type") == "application/ld+json"]
    data = json.loads(script.text)
    assert data["@context"] == "https://schema.org"
    return list(data.get("@graph", [data]))


@pytest.mark.parametrize("site", [None, SITE])
def test_every_property_is_one_that_its_type_expects(saying: Rewrite, article: Article, site: str | None) -> None:
    for one in (article, *map(saying, (*TITLES, *INERT))):
        for part in parts(one, site):
            assert faults(part, part["@type"]) == []


def test_an_article_with_questions_has_them_answered(article: Article) -> None:
    news, faq = parts(article)
    assert (news["@type"], faq["@type"]) == ("NewsArticle", "FAQPage")
    assert [question["name"] for question in faq["mainEntity"]] == ["Qu’a promis la maire ?"]


def test_what_nobody_knows_is_left_out(article: Article) -> None:
    news = parts(article, SITE)[0]
    assert not UNKNOWN & set(news)
    assert news["url"] == f"{SITE}/{article.draft.metadata.slug}"


@pytest.mark.parametrize("hostile", INERT)
def test_nothing_invisible_and_no_address_of_another_kind_is_told(saying: Rewrite, hostile: str) -> None:
    told = json.dumps(json_ld(saying(hostile)), ensure_ascii=False)
    assert not set(told) & set(INVISIBLE)
    works = parts(saying(hostile))[0]["isBasedOn"]
    assert all(url(work["url"]) for work in works if "url" in work)
    assert parts(saying(hostile))[0]["headline"] == plain(hostile)


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        ({"@type": "FAQPage", "mainEntity": []}, "FAQPage.mainEntity: []"),
        (
            {"@type": "CreativeWork", "name": "x", "url": "javascript:alert(1)"},
            "CreativeWork.url: 'javascript:alert(1)'",
        ),
        ({"@type": "Question", "name": "x"}, "Question lacks acceptedAnswer"),
        ({"@type": "Organization", "name": "x", "logo": "y"}, "Organization.logo: 'y'"),
    ],
)
def test_the_table_objects_to_what_is_wrong(data: dict[str, Any], wrong: str) -> None:
    assert wrong in faults(data, data["@type"])
