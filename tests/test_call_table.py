"""What the table of calls in docs/models.md says, measured again on the real graph."""

import runpy
from pathlib import Path
from typing import Any

import pytest

BENCHMARK = runpy.run_path(str(Path(__file__).resolve().parents[1] / "benchmarks" / "calls.py"), run_name="calls")
PAGE = (Path(__file__).resolve().parents[1] / "docs" / "models.md").read_text(encoding="utf-8")
CASES = ("clean", "bad-section", "bad-long-section", "three-sources")
SEATS = ("extract", "outline", "write", "review")


@pytest.fixture(scope="module")
def measured() -> dict[str, Any]:
    return {name: BENCHMARK["measure"](BENCHMARK["CASES"][name]) for name in CASES}


def calls(found: Any) -> dict[str, int]:
    return {seat: found.calls(seat) for seat in SEATS}


def test_a_clean_article_takes_four_calls_at_depth_four(measured: dict[str, Any]) -> None:
    found = measured["clean"]
    assert calls(found) == {"extract": 1, "outline": 1, "write": 1, "review": 1}
    assert found.depth == 4
    assert (found.article.outcome.value, len(found.article.rounds)) == ("accepted", 1)
    assert found.article.review.words >= 700


def test_one_bad_section_takes_one_call_more_and_leaves_the_others_alone(measured: dict[str, Any]) -> None:
    found = measured["bad-section"]
    assert found.calls("write") == 2
    assert found.calls("review") <= 2
    assert found.article.outcome.value == "accepted"
    assert [one.revised for one in found.article.rounds[1:]] == [("sec-1",)]
    clean = {section.id: section for section in measured["clean"].article.draft.sections}
    assert {section.id for section in found.article.draft.sections if section != clean[section.id]} <= {"sec-1"}


@pytest.mark.parametrize("name", ["bad-section", "bad-long-section"])
def test_a_revision_takes_at_most_35_percent_of_the_tokens_of_writing_the_whole(
    measured: dict[str, Any], name: str
) -> None:
    assert measured[name].revision_share(prefix=True) <= 0.35
    assert measured[name].revision_share(prefix=False) <= 0.30


def test_without_a_revision_there_is_no_share(measured: dict[str, Any]) -> None:
    assert measured["clean"].revision_share(prefix=True) is None


def test_three_sources_are_read_side_by_side(measured: dict[str, Any]) -> None:
    found = measured["three-sources"]
    assert calls(found) == {"extract": 3, "outline": 1, "write": 1, "review": 1}
    assert found.depth == 4


@pytest.mark.parametrize("name", CASES)
def test_the_page_tells_what_was_measured(measured: dict[str, Any], name: str) -> None:
    found = cells(BENCHMARK["row"](measured[name]))
    (told,) = (row for row in map(cells, PAGE.splitlines()) if row[:1] == found[:1])
    assert (told[:3], told[6:]) == (found[:3], found[6:])
    assert tokens(told) == pytest.approx(tokens(found), rel=0.05)


def cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip("|\n").split("|")]


def tokens(row: list[str]) -> list[int]:
    """Tokens in and tokens out: estimates, which move with every word of a prompt."""
    return [int(cell.replace(",", "")) for cell in row[3:5]]


def test_a_row_tells_what_was_measured(measured: dict[str, Any]) -> None:
    assert BENCHMARK["row"](measured["clean"]).startswith("| one source, nothing wrong | 4 (1 + 1 + 1 + 1) | 4 | ")
