"""The gate: the embedded team may not become worse on the gold cases, not by a little and not unnoticed.

python -m calame.evals.gate results.json                     check
python -m calame.evals.gate results.json --update            pin better figures, and cases that are new
python -m calame.evals.gate results.json --update --lower    pin worse ones too, when that is what is meant
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from pydantic import Field, ValidationError

from calame.contracts import Contract
from calame.errors import CalameError, InputError
from calame.evals.results import Results, read
from calame.evals.scorers import BY_NAME
from calame.publish.folder import write_whole

BASELINE: Final = Path(__file__).resolve().parent / "baseline.json"
GATED: Final[dict[str, float]] = {
    "outcome": 0.0,
    "words": 0.01,
    "must_coverage": 0.01,
    "nice_coverage": 0.02,
    "accuracy": 0.005,
    "blockers": 0.1,
    "traps": 0.01,
    "seo": 0.02,
    "originality": 0.02,
    "chrf": 0.01,
    "rouge_l": 0.01,
    "repetition": 0.005,
}
"""Scores whose mean is held, each with its noise band. The embedded team is deterministic, with Grammalecte or without:
the bands are room for other builds of the parser."""
HELD: Final[dict[str, float]] = {"outcome": 0.0, "must_coverage": 0.01, "accuracy": 0.03, "traps": 0.01}
"""Scores that no single case may lose, with their bands: one fact, one trap or two sentences are lost in the mean of
many cases."""


_DIGITS: Final = 6


class Floor(Contract):
    """What one score may not fall below (or, for what is better lower, rise above)."""

    mean: float
    band: float = Field(ge=0)
    version: int
    """Of the scorer."""


class CaseFloor(Contract):
    """What one case may not fall below."""

    sha256: str
    """Of its files; a case that has changed is another case."""
    scores: dict[str, float]


class Baseline(Contract):
    """`baseline.json`."""

    team: str
    floors: dict[str, Floor]
    """By score, for the mean over the cases."""
    cases: dict[str, CaseFloor]

    @property
    def data(self) -> dict[str, str]:
        """SHA-256 by case."""
        return {name: floor.sha256 for name, floor in self.cases.items()}


def faults(results: Results, baseline: Baseline) -> Iterator[str]:
    """Everything that keeps the gate shut, one French sentence each."""
    if results.team != baseline.team:
        yield f"équipe {results.team!r}, alors que la base est de {baseline.team!r}."
    if results.data != baseline.data:
        changed = sorted(name for name, _ in results.data.items() ^ baseline.data.items())
        yield f"les données ont changé ({', '.join(dict.fromkeys(changed))}) ; fixez une nouvelle base (--update)."
    for attempt in results.attempts:
        if attempt.outcome is None:
            yield f"{attempt.case} : pas d’article ({attempt.error})."
    for name in GATED:
        yield from _faults_of(name, results, baseline.floors.get(name))
    for case, name, before, value in _losses(results, baseline):
        yield f"{case} · {BY_NAME[name].label} : {value:.4f}, plancher {before:.4f}."


def _losses(results: Results, baseline: Baseline) -> Iterator[tuple[str, str, float, float]]:
    """Cases that lost something: case, score, floor and value; only those whose data are the same."""
    for name, band in HELD.items():
        values = results.by_case(name)
        for case, floor in baseline.cases.items():
            before = floor.scores.get(name)
            same = results.data.get(case) == floor.sha256
            if same and before is not None and case in values and _loss(name, values[case], before) > band:
                yield case, name, before, values[case]


def _faults_of(name: str, results: Results, floor: Floor | None) -> Iterator[str]:
    scorer = BY_NAME[name]
    if failed := results.failed(name):
        yield f"{scorer.label} : {failed} mesure(s) en échec."
    value = results.mean(name)
    if floor is None:
        yield f"{scorer.label} : aucun plancher dans la base ; fixez-le (--update)."
    elif floor.version != scorer.version:
        yield (
            f"{scorer.label} : la mesure est passée à la version {scorer.version} ; fixez une nouvelle base (--update)."
        )
    elif value is None:
        yield f"{scorer.label} : rien n’a été mesuré."
    elif _loss(name, value, floor.mean) > floor.band:
        yield f"{scorer.label} : {value:.4f}, plancher {floor.mean:.4f} (bruit admis {floor.band})."


def _loss(name: str, value: float, before: float) -> float:
    """How much worse `value` is, to the digits that are pinned."""
    return round(value - before if BY_NAME[name].better == "lower" else before - value, _DIGITS - 1)


def pinned(results: Results, before: Baseline | None, *, lower: bool) -> Baseline:
    """The baseline that these results make.

    Raises:
        InputError: a floor would be lowered without leave, or a score failed: there is nothing to pin then.
    """
    if not results.attempts or any(attempt.outcome is None for attempt in results.attempts):
        raise InputError("Base inchangée : il manque des articles, rien ne peut être fixé.")
    made = Baseline(
        team=results.team,
        floors={name: _floor(name, results) for name in GATED},
        cases={case: _case(case, results) for case in results.cases},
    )
    lost = list(_lowered(made, before)) if before else []
    if lost and not lower:
        raise InputError(f"Base inchangée : elle baisserait ({', '.join(lost)}). Si c’est voulu, ajoutez --lower.")
    return made


def _case(case: str, results: Results) -> CaseFloor:
    scores = {name: round(found[case], _DIGITS) for name in HELD if case in (found := results.by_case(name))}
    return CaseFloor(sha256=results.data[case], scores=scores)


def _lowered(made: Baseline, before: Baseline) -> Iterator[str]:
    """What falls: means on the same data, single cases that are the same, cases left out, wider bands."""
    for name, old in before.floors.items():
        new = made.floors.get(name)
        fallen = new is not None and made.data == before.data and _loss(name, new.mean, old.mean) > 0
        if new is None or new.band > old.band or fallen:
            yield f"{BY_NAME[name].label} {old.mean:.4f} → {new.mean if new else 0:.4f}"
    for case, floor in before.cases.items():
        if case not in made.cases:
            yield f"{case} n’est plus mesuré"
        elif made.cases[case].sha256 == floor.sha256:
            for name, value in floor.scores.items():
                new_value = made.cases[case].scores.get(name)
                if new_value is None or _loss(name, new_value, value) > 0:
                    yield f"{case} · {BY_NAME[name].label}"


def _floor(name: str, results: Results) -> Floor:
    value = results.mean(name)
    if value is None or results.failed(name):
        raise InputError(f"Base inchangée : {BY_NAME[name].label} n’est pas mesuré partout.")
    return Floor(mean=round(value, _DIGITS), band=GATED[name], version=BY_NAME[name].version)


def read_baseline(path: Path) -> Baseline | None:
    """The pinned figures; `None` when there are none yet.

    Raises:
        InputError: the file is no baseline.
    """
    if not path.is_file():
        return None
    try:
        return Baseline.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise InputError(f"{str(path)!r} n’est pas une base de planchers.") from error


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the gate; 0 open, 1 shut, 2 when something given cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m calame.evals.gate", description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("results", type=Path)
    parser.add_argument("--baseline", type=Path, default=BASELINE)
    parser.add_argument("--update", action="store_true", help="pin these figures")
    parser.add_argument("--lower", action="store_true", help="allow floors to fall")
    given = parser.parse_args(arguments)
    try:
        return _update(given) if given.update else _check(given)
    except CalameError as error:
        return _say(str(error), error.exit_code)


def _check(given: argparse.Namespace) -> int:
    baseline = read_baseline(given.baseline)
    if baseline is None:
        return _say(f"Aucune base dans {str(given.baseline)!r} : fixez-la (--update).", InputError.exit_code)
    found = list(faults(read(given.results), baseline))
    for fault in found:
        _say(fault, 1)
    if not found:
        _say(f"tous les planchers sont tenus sur {len(baseline.cases)} cas.", 0)
    return 1 if found else 0


def _update(given: argparse.Namespace) -> int:
    baseline = pinned(read(given.results), read_baseline(given.baseline), lower=given.lower)
    text = json.dumps(baseline.model_dump(mode="json"), ensure_ascii=False, indent=2, sort_keys=True)
    write_whole(given.baseline, (text + "\n").encode())
    return _say(f"base fixée sur {len(baseline.cases)} cas.", 0)


def _say(message: str, code: int) -> int:
    print(f"gate : {message}", file=sys.stderr)  # noqa: T201 -- a command's own voice
    return code


if __name__ == "__main__":
    sys.exit(main())
