"""A real browser without a network; tests are skipped where there is none.

The browser lives as long as one module: Playwright keeps an event loop running in the thread that drives it, and other
tests of the same process start loops of their own.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

AXE = Path(__file__).resolve().parents[1] / "referee" / "node_modules" / "axe-core" / "axe.min.js"
NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
Scheme = Literal["light", "dark"]


@dataclass
class Opened:
    """A page in the browser, with what it asked for and complained of."""

    page: "Page"
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def focused(self) -> str:
        """Id of the element that has the focus."""
        return str(self.page.evaluate("document.activeElement.id"))

    def shown(self, selector: str) -> list[str]:
        """Ids of the elements that can be seen."""
        return [str(one.get_attribute("id")) for one in self.page.locator(selector).all() if one.is_visible()]


Open = Callable[..., Opened]


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip("no chromium on this machine")
    with playwright.sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=program, args=list(QUIET))
        yield running
        running.close()


@pytest.fixture(scope="module")
def tab(browser: "Browser") -> "Iterator[Page]":
    """One page for all tests of a module: a new one each would take longer than the tests themselves."""
    with browser.new_context(reduced_motion="reduce") as context:
        yield context.new_page()


@pytest.fixture
def show(tab: "Page", tmp_path: Path) -> Iterator[Open]:
    """Opens the text of a page at a width, light or dark."""
    with ExitStack() as after:

        def opened(html: str, *, width: int = 1400, scheme: Scheme = "light") -> Opened:
            path = tmp_path / "page.html"
            path.write_text(html, encoding="utf-8")
            shown = Opened(tab)
            listeners: tuple[tuple[Literal["request", "pageerror", "console"], Callable[..., None]], ...] = (
                ("request", lambda request: shown.requests.append(request.url)),
                ("pageerror", lambda error: shown.errors.append(str(error))),
                ("console", lambda message: shown.errors.append(message.text)),
            )
            for event, listener in listeners:
                tab.on(event, listener)
                after.callback(tab.remove_listener, event, listener)
            tab.set_viewport_size({"width": width, "height": 900})
            tab.emulate_media(media="screen", color_scheme=scheme)
            tab.goto(path.as_uri())
            return shown

        yield opened


@pytest.fixture(scope="session")
def axe() -> str:
    """The text of axe-core, an npm package of `tests/referee`."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed (tests/referee)")
    return AXE.read_text(encoding="utf-8")
