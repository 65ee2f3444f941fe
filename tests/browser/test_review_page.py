"""What an editor does on the review page: keys, filters, tabs, a phone, paper."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from calame.contracts import Article, Change, Place
from calame.publish.html import render_html
from calame.publish.review import render_review

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.browser.conftest import Open

Render = Callable[[Article], str]
Rewrite = Callable[[str], Article]
PHONE = 390


@pytest.fixture
def page(article: Article) -> str:
    """Two problems, far apart; two rounds, the second with what it changed."""
    first = article.review.findings[0]
    again = first.model_copy(
        update={"id": "N9", "check": "names", "place": Place(section="faq", paragraph=1, sentence=0)}
    )
    change = Change(section="sec-1", before="Il a plu.", after="Il aurait plu.", reasons=("Réserve perdue.",))
    rounds = (article.rounds[0], article.rounds[1].model_copy(update={"changes": (change,)}))
    review = article.review.model_copy(update={"findings": (*article.review.findings, again)})
    return render_review(article.model_copy(update={"review": review, "rounds": rounds}))


def test_j_and_k_go_round_the_problems(show: "Open", page: str) -> None:
    opened = show(page)
    stops = []
    for key in "jjjkk":
        opened.page.keyboard.press(key)
        stops.append(opened.focused())
    assert stops == ["p3", "p8", "p3", "p8", "p3"]
    assert opened.page.locator("#p3").evaluate("node => node.getBoundingClientRect().top") > 0
    assert opened.errors == []


def test_enter_goes_to_the_evidence_and_escape_back(show: "Open", page: str) -> None:
    opened = show(page)
    opened.page.keyboard.press("j")
    opened.page.keyboard.press("Enter")
    assert opened.focused() == "e3"
    assert opened.page.locator("#e3").evaluate("node => node.matches(':target')")
    opened.page.keyboard.press("Escape")
    assert opened.focused() == "p3"


def test_a_sentence_and_its_evidence_light_up_together(show: "Open", page: str) -> None:
    opened = show(page)
    opened.page.focus("#p4")
    assert opened.shown(".paired") == ["p4", "e4"]
    opened.page.hover("#e5")
    assert "p5" in opened.shown(".paired")


def test_a_filter_leaves_what_belongs_to_it_and_keys_stay_within(show: "Open", page: str) -> None:
    opened = show(page)
    opened.page.keyboard.press("f")
    opened.page.get_by_role("button", name="Noms 1").press("Enter")
    assert opened.shown(".card") == ["e8"]
    assert opened.page.locator("[data-kind=finding]").locator("visible=true").count() == 1
    assert opened.page.get_by_role("status").text_content() == "Phrases affichées\u00a0: 1, constats\u00a0: 1"
    opened.page.keyboard.press("j")
    assert opened.focused() == "p8"
    opened.page.get_by_role("button", name="Réserves 1").click()
    assert opened.shown(".card") == ["e3", "e8"]
    opened.page.keyboard.press("0")
    assert len(opened.shown(".card")) == 8


def test_a_filter_by_state_and_a_link_out_of_it(show: "Open", page: str) -> None:
    opened = show(page)
    opened.page.get_by_role("button", name="appuyée 4").click()
    assert opened.shown(".card") == ["e1", "e2", "e4", "e5"]
    assert opened.page.get_by_role("button", name="appuyée 4").get_attribute("aria-pressed") == "true"
    opened.page.evaluate("location.hash = 'e3'")
    opened.page.wait_for_function("document.querySelector('#e3').offsetParent !== null")
    assert len(opened.shown(".card")) == 8


def test_a_doubt_leads_to_its_words_in_the_source(show: "Open", page: str) -> None:
    opened = show(page)
    opened.page.locator("#doutes ~ .finding:not(.major) a").first.click()
    assert opened.page.locator("mark:target").text_content() == "mercredi"
    assert opened.page.locator("mark:target").is_visible()


def test_shortcuts_can_be_switched_off(show: "Open", page: str) -> None:
    opened = show(page)
    opened.page.locator(".help summary").click()
    opened.page.locator("#keys").uncheck()
    opened.page.locator("h1").click()
    opened.page.keyboard.press("j")
    assert opened.focused() == ""


def test_rounds_are_tabs_that_arrows_walk_through(show: "Open", page: str) -> None:
    opened = show(page)
    tabs = opened.page.get_by_role("tab")
    assert tabs.all_text_contents() == ["Tour 1 gardé", "Tour 2 gardé"]
    assert opened.shown("[role=tabpanel]") == ["round-2"]
    assert opened.page.locator("#round-2 del").last.text_content() == "a"
    assert opened.page.locator("#round-2 ins").last.text_content() == "aurait"
    tabs.last.focus()
    opened.page.keyboard.press("ArrowLeft")
    assert (opened.focused(), opened.shown("[role=tabpanel]")) == ("tab-1", ["round-1"])
    opened.page.keyboard.press("End")
    assert (opened.focused(), opened.shown("[role=tabpanel]")) == ("tab-2", ["round-2"])


def test_a_link_to_a_passage_unfolds_its_source(show: "Open", page: str) -> None:
    opened = show(page)
    opened.page.locator("#e1 cite a").first.click()
    assert opened.page.locator("#source-S1 mark:target").is_visible()


@pytest.mark.parametrize("width", [PHONE, 820])
@pytest.mark.parametrize("render", [render_html, render_review])
def test_nothing_scrolls_sideways(show: "Open", article: Article, saying: Rewrite, render: Render, width: int) -> None:
    endless = "sans_fin" * 60
    for shown in (article, saying(endless)):
        opened = show(render(shown), width=width)
        opened.page.evaluate("document.querySelectorAll('details').forEach((node) => (node.open = true))")
        assert opened.page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_a_phone_evidence_shows_for_problems_and_for_the_sentence_touched(show: "Open", page: str) -> None:
    opened = show(page, width=PHONE)
    assert opened.shown(".card") == ["e3", "e8"]
    opened.page.locator("#p4").click()
    assert opened.shown(".card") == ["e3", "e4", "e8"]
    opened.page.get_by_label("Montrer toutes les preuves en entier").check()
    assert len(opened.shown(".card")) == 8


def test_on_paper_all_is_unfolded_and_nothing_is_there_to_click(show: "Open", page: str) -> None:
    opened = show(page, scheme="dark")
    opened.page.emulate_media(media="print")
    opened.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert opened.shown("[role=tabpanel]") == ["round-1", "round-2"]
    assert opened.page.locator(".source").first.is_visible()
    assert not opened.page.locator(".sticky").is_visible()
    assert opened.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    opened.page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert not opened.page.locator("#source-S1").evaluate("node => node.open")


def test_without_scripts_everything_can_be_read(browser: "Browser", page: str, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    with browser.new_context(java_script_enabled=False) as context:
        opened = context.new_page()
        opened.goto(path.as_uri())
        assert opened.locator(".card").locator("visible=true").count() == 8
        assert opened.locator("[role=tabpanel]").locator("visible=true").count() == 2
        assert not opened.locator(".filters").is_visible()
