"""Paired comparison: what is a difference, and what is noise."""

import json
from pathlib import Path

import numpy as np
import pytest

from calame.cli.app import run
from calame.contracts import Outcome
from calame.errors import InputError
from calame.evals.compare import Difference, compare, interval, summary
from calame.evals.results import Attempt, Results, Score, save
from calame.evals.scorers import SCORERS


def results(values: dict[str, list[float | None]], team: str = "a", *, version: int = 1, sha: str = "s") -> Results:
    """One attempt a case and value; `None` is a scorer that failed."""
    count = max(len(column) for column in values.values())
    attempts = tuple(
        Attempt(
            case=f"cas-{n}",
            outcome=Outcome.ACCEPTED,
            expected=Outcome.ACCEPTED,
            least=700,
            gold_words=800,
            scores=tuple(_score(name, column[n], version) for name, column in values.items()),
        )
        for n in range(count)
    )
    data = {attempt.case: sha for attempt in attempts}
    return Results(team=team, calame="0", began="", seconds=1, epochs=1, data=data, attempts=attempts)


def _score(name: str, value: float | None, version: int) -> Score:
    state = "failed" if value is None else "scored"
    return Score.model_validate({"name": name, "version": version, "state": state, "value": value, "reason": "…"})


def of(found: tuple[Difference, ...], name: str) -> Difference:
    return next(line for line in found if line.scorer.name == name)


BASE = [0.5, 0.6, 0.7, 0.55, 0.65, 0.6, 0.7, 0.62]


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ([0.1, 0.12, 0.08, 0.11, 0.1, 0.09, 0.1, 0.12], "better"),
        ([-0.1, -0.12, -0.08, -0.11, -0.1, -0.09, -0.1, -0.12], "worse"),
        ([0.2, -0.2, 0.15, -0.18, 0.1, -0.12, 0.05, -0.02], "noise"),
        ([0.0] * 8, "same"),
        ([0.1, 0.1, 0.1], "few"),
    ],
)
def test_a_difference_counts_when_its_interval_leaves_zero(changes: list[float], verdict: str) -> None:
    one = results({"accuracy": list(BASE[: len(changes)])})
    other = results({"accuracy": [value + change for value, change in zip(BASE, changes, strict=False)]}, "b")
    line = of(compare(one, other), "accuracy")
    assert line.verdict == verdict
    assert line.mean == pytest.approx(sum(changes) / len(changes))


@pytest.mark.parametrize(("name", "verdict"), [("blockers", "worse"), ("rounds", "more"), ("seo", "better")])
def test_more_is_better_worse_or_neither_as_the_scorer_says(name: str, verdict: str) -> None:
    one, other = results({name: list(BASE)}), results({name: [value + 1 for value in BASE]})
    assert of(compare(one, other), name).verdict == verdict


def test_a_failed_score_leaves_its_case_out_and_is_counted() -> None:
    one, other = results({"traps": [1.0, 1.0, 0.0]}), results({"traps": [1.0, None, 0.0]})
    line = of(compare(one, other), "traps")
    assert (line.cases, line.one, line.failed) == (2, 0.5, (0, 1))


def test_scores_of_two_versions_are_not_compared() -> None:
    assert of(compare(results({"seo": [0.1]}), results({"seo": [0.2]}, version=2)), "seo").verdict == "none"


def test_results_on_other_data_are_not_compared() -> None:
    with pytest.raises(InputError, match="aucun cas en commun"):
        compare(results({"seo": [0.1]}), results({"seo": [0.1]}, sha="t"))


def test_the_interval_is_wide_when_cases_disagree_and_the_same_every_time() -> None:
    calm, wild = interval(np.full(20, 0.1)), interval(np.array([1.0, -0.8] * 10))
    assert calm == pytest.approx((0.1, 0.1))
    assert wild[0] < 0 < wild[1]
    assert wild == interval(np.array([1.0, -0.8] * 10))


def test_a_bootstrap_interval_covers_the_true_mean_nearly_as_often_as_it_says() -> None:
    draws = np.random.default_rng(1)
    covered = sum(low <= 0.0 <= high for low, high in (interval(draws.normal(0, 1, 24)) for _ in range(200)))
    assert 180 <= covered <= 200


def test_the_summary_says_noise_plainly() -> None:
    one = results({"accuracy": [0.5, 0.9, 0.4, 0.8, 0.6, 0.7]})
    other = results({"accuracy": [0.6, 0.8, 0.5, 0.7, 0.5, 0.8]})
    assert summary(compare(one, other), "A", "B").startswith("Aucune différence ne dépasse le bruit")
    better = results({"accuracy": [0.9, 0.95, 0.9, 0.95, 0.9, 1.0]})
    assert summary(compare(one, better), "A", "B") == "B fait mieux que A en : Exactitude (critique)."


def test_the_command_draws_a_line_a_score_and_gives_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        save(results({"accuracy": [1.0, 0.5]}, name), tmp_path / name)
        paths.append(str(tmp_path / name))
    assert run(["eval", "compare", *paths]) == 0
    shown = capsys.readouterr().out
    assert "identique" in shown
    assert "trop peu pour conclure" in shown
    assert run(["eval", "compare", *paths, "--json"]) == 0
    assert [line["name"] for line in json.loads(capsys.readouterr().out)] == [scorer.name for scorer in SCORERS]


@pytest.mark.parametrize(
    ("content", "says"), [(None, "introuvable"), ("{}", "ne contient pas"), ("pas du JSON", "ne contient pas")]
)
def test_a_file_without_results_is_one_sentence(
    tmp_path: Path, content: str | None, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "results.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    assert run(["eval", "compare", str(path), str(path)]) == 2
    told = capsys.readouterr().err
    assert says in told
    assert told.count("\n") == 1
