"""The report: one page, everything escaped, every article beside its gold one."""

import re
from pathlib import Path

import pytest

from calame.cli.app import run as command
from calame.contracts import Article
from calame.evals.cases import Case
from calame.evals.charts import by_rows, ticks
from calame.evals.judging import Duel
from calame.evals.pictures import Told, charts
from calame.evals.report import write_report
from calame.evals.results import Results, save
from calame.evals.running import Run, run
from calame.settings import Settings

from .conftest import CONFLICT

NASTY = "<script>alert('x')</script> & \"guillemets\" \x1b[31m"


@pytest.fixture(scope="session")
def told(
    cases: tuple[Case, Case], articles: dict[str, Article], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Results, Path]:
    async def again(case: Case, _settings: Settings) -> Article:
        return articles[case.name]

    folder = tmp_path_factory.mktemp("told")
    found = run(Run([case.folder for case in cases], Settings(), folder), write=again)
    save(found, folder)
    return found, folder


def test_the_page_stands_alone_and_links_every_article_to_its_gold_one(told: tuple[Results, Path]) -> None:
    results, folder = told
    html = write_report([Told(results, folder)], folder / "report.html").read_text(encoding="utf-8")
    assert not re.search(r"<(?:script|link|img|iframe)\b|url\(|https?://(?!www\.w3\.org)", html)
    assert html.count('<svg class="chart"') == 5
    links = re.findall(r'href="([^"]+)"', html)
    assert len(links) == 4
    assert all((folder / link).is_file() for link in links)
    beside = (folder / links[0]).read_text(encoding="utf-8")
    assert "Article de référence" in beside
    assert "Antoine Berthier" in beside.split("Article de référence")[1]


def test_what_comes_from_outside_is_escaped_everywhere(told: tuple[Results, Path], tmp_path: Path) -> None:
    results, _ = told
    attempt = results.attempts[0]
    scores = tuple(score.model_copy(update={"reason": NASTY}) for score in attempt.scores)
    nasty = attempt.model_copy(
        update={
            "case": NASTY,
            "scores": scores,
            "findings": {NASTY: 2},
            "duel": Duel(gold_second="A", gold_first="B", reasons=(NASTY, NASTY)),
        }
    )
    lost = attempt.model_copy(update={"outcome": None, "error": NASTY, "folder": "", "case": "perdu"})
    poisoned = results.model_copy(update={"team": NASTY, "attempts": (nasty, lost)})
    html = write_report([Told(poisoned, tmp_path), Told(results, tmp_path)], tmp_path / "r.html").read_text(
        encoding="utf-8"
    )
    assert "<script" not in html
    assert "\x1b" not in html
    assert "&lt;script&gt;" in html
    assert "1 fois l’article" in html


def test_two_teams_are_compared_in_words(told: tuple[Results, Path], tmp_path: Path) -> None:
    results, folder = told
    other = results.model_copy(update={"team": "autre"})
    html = write_report([Told(results, folder), Told(other, folder)], tmp_path / "r.html").read_text(encoding="utf-8")
    assert "Aucune différence ne dépasse le bruit entre A · embedded et B · autre" in html
    assert "Différences appariées" in html


def test_a_changed_gold_article_is_not_shown_as_the_one_measured(told: tuple[Results, Path], tmp_path: Path) -> None:
    results, folder = told
    moved = results.model_copy(update={"data": dict.fromkeys(results.data, "0" * 64)})
    write_report([Told(moved, folder)], tmp_path / "r.html")
    page = next((tmp_path / "beside").glob(f"1-{CONFLICT}-*.html")).read_text(encoding="utf-8")
    assert "a changé depuis la mesure" in page


def test_the_command_writes_the_page_where_it_is_asked(told: tuple[Results, Path], tmp_path: Path) -> None:
    assert command(["eval", "report", str(told[1]), "--html", str(tmp_path / "page.html")]) == 0
    assert (tmp_path / "page.html").stat().st_size > 10_000


def test_marks_and_bars_stay_inside_their_chart(told: tuple[Results, Path]) -> None:
    drawn = list(charts([Told(*told)]))
    assert any(chart.marks for chart in drawn)
    assert any(chart.bars for chart in drawn)
    for chart in drawn:
        for mark in chart.marks:
            assert 0 <= mark.x <= chart.width
            assert 0 <= mark.y <= chart.height
        for bar in chart.bars:
            assert bar.x >= 0
            assert bar.x + bar.width <= chart.width


def test_a_chart_of_nothing_is_drawn() -> None:
    assert by_rows("Rien", "Rien.", [], low=0, high=0).lines


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 10, (0, 2, 4, 6, 8, 10)),
        (0.9, 1.0, (0.9, 0.92, 0.94, 0.96, 0.98, 1.0)),
        (0, 1100, (0, 500, 1000)),
        (3, 3, (3,)),
    ],
)
def test_ticks_are_round(low: float, high: float, expected: tuple[float, ...]) -> None:
    assert ticks(low, high) == pytest.approx(expected)
