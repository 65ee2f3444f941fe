"""What the README and `examples/made` show of `make demo` is what it writes and prints."""

import re
import runpy
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
BUILD = runpy.run_path(str(ROOT / "docs" / "gallery" / "build.py"), run_name="build")
PAGES = sorted([*ROOT.glob("docs/gallery/*/review.html"), *ROOT.glob("examples/made/*/review.html")])
REMEDY = "run `make gallery` and commit what it wrote"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Any:
    made = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", BUILD["COLUMNS"])
        return made, BUILD["demo"](made)


def test_the_readme_shows_what_the_demo_prints(demo: tuple[Path, str]) -> None:
    assert BUILD["shown"]((ROOT / "README.md").read_text(encoding="utf-8")) == demo[1], REMEDY


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_a_page_that_is_shown_names_no_path_of_a_machine(page: Path) -> None:
    origins = re.findall(r"<dt>Origine</dt><dd>([^<]+)", page.read_text(encoding="utf-8"))
    assert origins
    assert [origin for origin in origins if Path(origin).is_absolute()] == []


def test_the_example_is_what_the_demo_writes(demo: tuple[Path, str]) -> None:
    kept = ROOT / "examples" / "made" / "embedded" / "article.md"
    assert kept.read_text(encoding="utf-8") == (demo[0] / "article.md").read_text(encoding="utf-8"), REMEDY
