"""The report: what runs of the gold cases say, as one page with pictures, and each article beside its gold one."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import ascii_uppercase
from typing import Final
from urllib.parse import quote

from jinja2 import Environment, PackageLoader

from calame.contracts import Draft
from calame.errors import InputError, SourceError
from calame.evals.cases import GOLD
from calame.evals.compare import Difference, compare, summary
from calame.evals.figures import change_text, shown_value, value_text
from calame.evals.judging import Bench, bench
from calame.evals.pictures import Told, charts
from calame.evals.results import Attempt, Results, digest_of
from calame.evals.rows import Row as PlantedRow
from calame.evals.scorers import BY_NAME, SCORERS, Scorer
from calame.publish.folder import write_whole
from calame.publish.labels import OUTCOMES
from calame.publish.parse import read_article
from calame.publish.plain import plain

BESIDE: Final = "beside"
"""Folder of the pages that show an article beside the gold one."""


@dataclass(frozen=True, slots=True)
class Line:
    """One article in the table."""

    attempt: Attempt
    cells: tuple[tuple[str, str, str], ...]
    """Value, reason and state of each score."""
    beside: str
    """Address of the page with the gold article; empty when there is no article."""
    review: str
    """Address of the review page, if the run left one."""


def write_report(runs: Sequence[Told], path: Path, critic: Sequence[PlantedRow] = ()) -> Path:
    """Write the page, and beside it a page for every article.

    Raises:
        calame.errors.OutputError: it cannot be written.
    """
    if len(runs) > 1:
        runs = [Told(run.results, run.folder, letter) for run, letter in zip(runs, ascii_uppercase, strict=False)]
    folder = path.parent / BESIDE
    folder.mkdir(parents=True, exist_ok=True)
    lines = [(run, [_line(run, n, attempt, path) for attempt in run.results.attempts]) for n, run in enumerate(runs)]
    compared = _differences(runs)
    page = _environment().get_template("report.html.j2")
    html = page.render(
        runs=lines,
        means=_means(runs),
        scorers=SCORERS,
        charts=charts(runs),
        compared=[_compared(one) for one in compared],
        verdict=summary(compared, runs[0].team, runs[1].team) if compared else "",
        benches=[(run.team, found) for run in runs if (found := _bench(run))],
        critic=critic,
        outcomes=OUTCOMES,
    )
    write_whole(path, html.encode("utf-8", "replace"))
    return path


def _differences(runs: Sequence[Told]) -> Sequence[Difference]:
    """The first two runs compared; nothing when there is one, or when they share no case."""
    try:
        return compare(runs[0].results, runs[1].results) if len(runs) > 1 else ()
    except InputError:
        return ()


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("calame.evals", "templates"), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["plain"] = plain
    return environment


def _bench(run: Told) -> Bench | None:
    return bench(attempt.duel for attempt in run.results.attempts if attempt.duel)


def _means(runs: Sequence[Told]) -> list[tuple[Scorer, list[str]]]:
    return [(scorer, [_mean(run.results, scorer) for run in runs]) for scorer in SCORERS]


def _mean(results: Results, scorer: Scorer) -> str:
    value, failed = results.mean(scorer.name), results.failed(scorer.name)
    told = "—" if value is None else value_text(scorer, value)
    return f"{told} ({failed} en échec)" if failed else told


def _line(run: Told, number: int, attempt: Attempt, report: Path) -> Line:
    cells = tuple(
        (shown_value(scorer, score), plain(score.reason) if score else "", score.state if score else "none")
        for scorer in SCORERS
        for score in (attempt.score(scorer.name),)
    )
    article = run.folder / attempt.folder / "article.md"
    if not attempt.folder or not article.is_file():
        return Line(attempt, cells, "", "")
    name = f"{number + 1}-{attempt.case}-{attempt.epoch}.html"
    _write_beside(run, attempt, article, report.parent / BESIDE / name)
    review = article.with_name("review.html")
    return Line(attempt, cells, f"{BESIDE}/{quote(name)}", _address(review, report) if review.is_file() else "")


def _address(target: Path, report: Path) -> str:
    return quote(Path(os.path.relpath(target, report.parent)).as_posix())


def _write_beside(run: Told, attempt: Attempt, article: Path, page: Path) -> None:
    html = (
        _environment()
        .get_template("beside.html.j2")
        .render(
            attempt=attempt,
            team=run.team,
            article=_read(article),
            gold=_gold(run.results, attempt.case),
            scores=[(BY_NAME[score.name], shown_value(BY_NAME[score.name], score), score) for score in attempt.scores],
        )
    )
    write_whole(page, html.encode("utf-8", "replace"))


def _read(path: Path) -> Draft | None:
    try:
        return read_article(path)
    except SourceError:
        return None


def _gold(results: Results, case: str) -> Draft | None:
    """The gold article, as long as it is the one the run was scored against."""
    folder = GOLD / case
    same = folder.is_dir() and digest_of(folder) == results.data.get(case)
    return _read(folder / "article.md") if same else None


def _compared(line: Difference) -> tuple[str, str, str, str, str]:
    """Label, both means, difference with its interval, and verdict."""
    if line.mean is None or line.low is None or line.high is None or line.one is None or line.other is None:
        return line.scorer.label, "—", "—", "—", "none"
    scorer = line.scorer
    low, high = change_text(scorer, line.low), change_text(scorer, line.high)
    both = value_text(scorer, line.one), value_text(scorer, line.other)
    return scorer.label, *both, f"{change_text(scorer, line.mean)} [{low} à {high}]", line.verdict
