"""Gold cases through a team: nothing is lost, nothing counts as zero."""

import json
from pathlib import Path

import pytest

from calame.cli.app import run as command
from calame.contracts import Article
from calame.errors import EndpointDownError, InputError
from calame.evals.cases import GOLD, Case, GoldError
from calame.evals.results import read
from calame.evals.running import Run, run
from calame.settings import Settings

from .conftest import CONFLICT, THIN


def test_a_run_leaves_articles_and_scores_that_can_be_read_again(
    cases: tuple[Case, Case], articles: dict[str, Article], tmp_path: Path
) -> None:
    async def again(case: Case, _settings: Settings) -> Article:
        return articles[case.name]

    heard: list[str] = []
    asked = Run([case.folder for case in cases], Settings(), tmp_path, epochs=2)
    found = run(asked, heard=lambda attempt: heard.append(attempt.case), write=again)
    assert read(tmp_path) == found
    assert [(one.case, one.epoch) for one in found.attempts] == [(CONFLICT, 1), (CONFLICT, 2), (THIN, 1), (THIN, 2)]
    assert len(heard) == 4
    for one in found.attempts:
        assert (tmp_path / one.folder / "article.md").is_file()
        assert (tmp_path / one.folder / "review.html").is_file()
    assert found.mean("outcome") == 1


def test_a_run_that_was_cut_goes_on_with_what_is_missing(
    cases: tuple[Case, Case], articles: dict[str, Article], tmp_path: Path
) -> None:
    written: list[str] = []

    async def cut(case: Case, _settings: Settings) -> Article:
        if written:
            raise KeyboardInterrupt
        written.append(case.name)
        return articles[case.name]

    async def again(case: Case, _settings: Settings) -> Article:
        written.append(case.name)
        return articles[case.name]

    asked = Run([case.folder for case in cases], Settings(), tmp_path)
    with pytest.raises(KeyboardInterrupt):
        run(asked, write=cut)
    assert read(tmp_path).cases == (CONFLICT,)
    assert run(asked, resume=True, write=again).cases == (CONFLICT, THIN)
    assert written == [CONFLICT, THIN]


def test_an_attempt_without_article_is_done_again(
    cases: tuple[Case, Case], articles: dict[str, Article], tmp_path: Path
) -> None:
    async def down(_case: Case, _settings: Settings) -> Article:
        raise EndpointDownError("le service est en panne", seat="write", endpoint="x")

    async def again(case: Case, _settings: Settings) -> Article:
        return articles[case.name]

    asked = Run([cases[1].folder], Settings(), tmp_path)
    run(asked, write=down)
    (attempt,) = run(asked, resume=True, write=again).attempts
    assert attempt.outcome is not None


def test_results_of_another_team_are_not_gone_on_with(
    cases: tuple[Case, Case], articles: dict[str, Article], tmp_path: Path
) -> None:
    async def again(case: Case, _settings: Settings) -> Article:
        return articles[case.name]

    run(Run([cases[1].folder], Settings(), tmp_path), write=again)
    with pytest.raises(InputError, match="embedded"):
        run(Run([cases[1].folder], Settings(team="autre"), tmp_path), resume=True, write=again)


def test_results_are_not_overwritten_unasked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "results.json").write_text("{}", encoding="utf-8")
    assert command(["eval", "run", "--cases", THIN, "--out", str(tmp_path)]) == 2
    assert "--resume" in capsys.readouterr().err
    assert (tmp_path / "results.json").read_text(encoding="utf-8") == "{}"


def test_a_team_that_fails_is_recorded_as_failed(cases: tuple[Case, Case], tmp_path: Path) -> None:
    async def down(_case: Case, _settings: Settings) -> Article:
        raise EndpointDownError("le service est en panne", seat="write", endpoint="x")

    found = run(Run([cases[1].folder], Settings(), tmp_path), write=down)
    attempt = found.attempts[0]
    assert (attempt.outcome, attempt.error) == (None, "le service est en panne")
    assert found.mean("accuracy") is None
    assert found.failed("accuracy") == 1


def test_a_broken_case_stops_the_run_before_any_article(copied: Path, tmp_path: Path) -> None:
    (copied / "traps.yaml").unlink()

    async def never(_case: Case, _settings: Settings) -> Article:
        raise AssertionError("no article may be written")

    with pytest.raises(GoldError, match="obligatoire"):
        run(Run([copied], Settings(), tmp_path), write=never)


def test_the_command_runs_in_processes_and_writes_results(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    out = tmp_path / "course"
    assert command(["eval", "run", "--cases", THIN, "--epochs", "2", "--workers", "2", "--out", str(out)]) == 0
    shown = capsys.readouterr().out
    assert "source-maigre (2)" in shown
    assert "trop mince" in shown.lower()
    data = json.loads((out / "results.json").read_text(encoding="utf-8"))
    first, second = data["attempts"]
    steady = [score for score in first["scores"] if score["name"] != "seconds"]
    assert steady == [score for score in second["scores"] if score["name"] != "seconds"]


def test_an_unknown_model_is_one_sentence_before_any_work(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["eval", "run", "--team", "nulle:part", "--cases", THIN, "--out", str(tmp_path / "r")]) == 2
    told = capsys.readouterr().err
    assert "nulle" in told
    assert told.count("\n") == 1


def test_a_log_of_inspect_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "x.eval"
    path.write_bytes(b"rien")
    with pytest.raises(InputError, match="Inspect"):
        read(path)


def test_the_digest_of_the_data_changes_with_any_file(copied: Path, tmp_path: Path) -> None:
    from calame.evals.results import digest_of

    before = digest_of(copied)
    assert before == digest_of(GOLD / CONFLICT)
    (copied / "brief.yaml").write_text("words: 700-1200\n", encoding="utf-8")
    assert digest_of(copied) != before
