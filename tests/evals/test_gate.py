"""The gate: shut for a sabotaged writer, and its floors do not sink by themselves."""

from collections.abc import Callable
from pathlib import Path

import pytest

from calame.contracts import Article, Draft, Paragraph, Sentence
from calame.errors import InputError
from calame.evals.cases import Case
from calame.evals.gate import GATED, faults, main, pinned, read_baseline
from calame.evals.results import Results, save
from calame.evals.running import Run, run
from calame.evals.scorers import BY_NAME
from calame.settings import Settings

from .conftest import CONFLICT, changed

Sabotage = Callable[[Draft], Draft]


def no_hedge(draft: Draft) -> Draft:
    for old, new in (
        ("Selon une première estimation de la mairie, ", ""),
        ("auraient été", "ont été"),
        ("pourraient dépasser", "dépassent"),
    ):
        draft = changed(draft, old, new)
    return draft


def other_number(draft: Draft) -> Draft:
    return changed(changed(draft, "286", "386"), "312", "321")


def padded(draft: Draft) -> Draft:
    filler = "Il faut dire que la situation reste au cœur de toutes les préoccupations des habitants du secteur."
    more = Paragraph(sentences=tuple(Sentence(text=filler) for _ in range(12)))
    last = draft.sections[-1]
    longer = last.model_copy(update={"paragraphs": (*last.paragraphs, more)})
    return draft.model_copy(update={"sections": (*draft.sections[:-1], longer)})


def results_of(
    cases: tuple[Case, ...], articles: dict[str, Article], out: Path, sabotage: Sabotage = lambda draft: draft
) -> Results:
    async def write(case: Case, _settings: Settings) -> Article:
        article = articles[case.name]
        return article.model_copy(update={"draft": sabotage(article.draft)})

    return run(Run([case.folder for case in cases], Settings(), out), write=write)


@pytest.fixture(scope="session")
def honest(cases: tuple[Case, Case], articles: dict[str, Article], tmp_path_factory: pytest.TempPathFactory) -> Results:
    return results_of(cases, articles, tmp_path_factory.mktemp("honest"))


def test_the_same_work_passes(honest: Results) -> None:
    assert list(faults(honest, pinned(honest, None, lower=False))) == []


@pytest.mark.parametrize(
    "attack",
    [
        (no_hedge, {"Exactitude (critique)", "Pièges évités"}),
        (other_number, {"Exactitude (critique)", "Faits indispensables"}),
        (padded, {"Exactitude (critique)", "Répétition"}),
    ],
    ids=["drops a hedge", "swaps a number", "pads"],
)
def test_a_sabotaged_writer_shuts_the_gate(
    cases: tuple[Case, Case],
    articles: dict[str, Article],
    honest: Results,
    tmp_path: Path,
    attack: tuple[Sabotage, set[str]],
) -> None:
    sabotage, labels = attack
    assert sabotage(articles[CONFLICT].draft) != articles[CONFLICT].draft
    spoilt = results_of(cases, articles, tmp_path, sabotage)
    told = {fault.split(" : ")[0] for fault in faults(spoilt, pinned(honest, None, lower=False))}
    assert labels <= told


def test_a_team_that_writes_nothing_shuts_the_gate(honest: Results) -> None:
    attempt = honest.attempts[0].model_copy(update={"outcome": None, "error": "en panne"})
    without = honest.model_copy(update={"attempts": (attempt, *honest.attempts[1:])})
    assert any("pas d’article" in fault for fault in faults(without, pinned(honest, None, lower=False)))


def test_other_data_shut_the_gate(honest: Results) -> None:
    moved = honest.model_copy(update={"data": {**honest.data, CONFLICT: "0" * 64}})
    assert any("données ont changé" in fault for fault in faults(moved, pinned(honest, None, lower=False)))


def lowered(honest: Results, name: str, by: float) -> Results:

    attempts = tuple(
        one.model_copy(
            update={
                "scores": tuple(
                    score.model_copy(update={"value": score.value - by})
                    if score.name == name and score.value is not None
                    else score
                    for score in one.scores
                )
            }
        )
        for one in honest.attempts
    )
    return honest.model_copy(update={"attempts": attempts})


@pytest.mark.parametrize(
    "name", [name for name, band in GATED.items() if band and name not in {"blockers", "repetition"}]
)
def test_what_stays_in_the_noise_band_passes_and_what_leaves_it_does_not(honest: Results, name: str) -> None:
    baseline = pinned(honest, None, lower=False)
    assert list(faults(lowered(honest, name, GATED[name] / 2), baseline)) == []
    told = list(faults(lowered(honest, name, GATED[name] * 2), baseline))
    assert told
    assert all(BY_NAME[name].label in fault for fault in told)


def test_a_failed_score_shuts_the_gate(honest: Results) -> None:
    first = honest.attempts[0]
    scores = tuple(
        score.model_copy(update={"state": "failed", "value": None}) if score.name == "chrf" else score
        for score in first.scores
    )
    broken = honest.model_copy(update={"attempts": (first.model_copy(update={"scores": scores}), *honest.attempts[1:])})
    assert any("en échec" in fault for fault in faults(broken, pinned(honest, None, lower=False)))
    with pytest.raises(InputError, match="n’est pas mesuré partout"):
        pinned(broken, None, lower=True)


def test_a_floor_is_not_lowered_without_leave(
    honest: Results, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    baseline = tmp_path / "baseline.json"
    good, poor = tmp_path / "good", tmp_path / "poor"
    for folder, found in ((good, honest), (poor, lowered(honest, "seo", 0.2))):
        folder.mkdir()
        save(found, folder)

    def gate(folder: Path, *options: str) -> int:
        return main([str(folder), "--baseline", str(baseline), *options])

    assert gate(good) == 2
    assert gate(good, "--update") == 0
    assert gate(good) == 0
    pinned_before = read_baseline(baseline)
    assert gate(poor) == 1
    assert gate(poor, "--update") == 2
    assert "--lower" in capsys.readouterr().err
    assert read_baseline(baseline) == pinned_before
    assert gate(poor, "--update", "--lower") == 0
    assert gate(poor) == 0
    assert gate(good, "--update") == 0


def test_one_trap_lost_in_one_case_shuts_the_gate_however_many_cases_there_are(honest: Results) -> None:
    many = [honest.attempts[1].model_copy(update={"case": f"autre-{n}"}) for n in range(60)]
    before = honest.model_copy(
        update={
            "attempts": (*honest.attempts, *many),
            "data": {**honest.data, **dict.fromkeys((m.case for m in many), "s")},
        }
    )
    first = lowered(honest, "traps", 0.2).attempts[0]
    after = before.model_copy(update={"attempts": (first, *before.attempts[1:])})
    (fault,) = faults(after, pinned(before, None, lower=False))
    assert fault.startswith(f"{CONFLICT} · Pièges évités")


def test_a_mean_that_cannot_be_written_out_is_not_its_own_loss(honest: Results) -> None:
    first, second = (
        honest.attempts[n].model_copy(
            update={
                "scores": tuple(
                    score.model_copy(update={"value": value}) if score.name == "outcome" else score
                    for score in honest.attempts[n].scores
                )
            }
        )
        for n, value in ((0, 1 / 3), (1, 2 / 7))
    )
    odd = honest.model_copy(update={"attempts": (first, second)})
    assert list(faults(odd, pinned(odd, None, lower=False))) == []


def test_a_new_case_may_be_pinned_without_leave_but_none_may_be_left_out(honest: Results) -> None:
    only = honest.model_copy(update={"attempts": honest.attempts[:1], "data": {CONFLICT: honest.data[CONFLICT]}})
    baseline = pinned(only, None, lower=False)
    assert set(pinned(honest, baseline, lower=False).cases) == set(honest.cases)
    with pytest.raises(InputError, match="n’est plus mesuré"):
        pinned(only, pinned(honest, None, lower=False), lower=False)


def test_a_broken_baseline_is_one_sentence(honest: Results, tmp_path: Path) -> None:
    save(honest, tmp_path)
    (tmp_path / "baseline.json").write_text("{}", encoding="utf-8")
    assert main([str(tmp_path), "--baseline", str(tmp_path / "baseline.json")]) == 2
