"""Two teams on the same cases: paired differences with their uncertainty, and plain words when it is noise."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from calame.evals.results import Results, shared_cases
from calame.evals.scorers import SCORERS, Scorer
from calame.text.wording import counted

RESAMPLES: Final = 10_000
LEVEL: Final = 0.95
FEWEST: Final = 6
"""Cases below which a bootstrap says more than it knows (all differences alike would pass for proof)."""

Verdict = Literal["better", "worse", "more", "less", "noise", "same", "few", "none"]


@dataclass(frozen=True, slots=True)
class Difference:
    """What changes from A to B in one score."""

    scorer: Scorer
    cases: int
    """Cases where both were scored."""
    one: float | None
    """Mean of A over those cases."""
    other: float | None
    mean: float | None
    """Mean of B - A."""
    low: float | None
    high: float | None
    """Ends of the 95 % interval of that mean."""
    verdict: Verdict
    """Of B; `more` and `less` where neither direction is better."""
    failed: tuple[int, int]
    """Attempts at which the scorer failed, in A and in B."""


def compare(one: Results, other: Results) -> tuple[Difference, ...]:
    """Every score of A and B, over the cases they share.

    Raises:
        InputError: they share no case.
    """
    cases = shared_cases(one, other)
    return tuple(_difference(scorer, one, other, cases) for scorer in SCORERS)


def _difference(scorer: Scorer, one: Results, other: Results, cases: Sequence[str]) -> Difference:
    before, after = one.by_case(scorer.name), other.by_case(scorer.name)
    both = [case for case in cases if case in before and case in after and _same_version(scorer, one, other)]
    failed = one.failed(scorer.name), other.failed(scorer.name)
    if not both:
        return Difference(scorer, 0, None, None, None, None, None, "none", failed)
    pairs = np.array([(before[case], after[case]) for case in both])
    changes = pairs[:, 1] - pairs[:, 0]
    low, high = interval(changes)
    mean = float(changes.mean())
    means = pairs.mean(axis=0)
    verdict = _verdict(scorer, mean, low, high, len(both), moved=bool(changes.any()))
    return Difference(scorer, len(both), float(means[0]), float(means[1]), mean, low, high, verdict, failed)


def _same_version(scorer: Scorer, one: Results, other: Results) -> bool:
    """Whether both were scored by one version of the scorer."""
    versions = {
        score.version
        for results in (one, other)
        for attempt in results.attempts
        if (score := attempt.score(scorer.name)) is not None
    }
    return len(versions) == 1


def interval(changes: "np.ndarray[tuple[int], np.dtype[np.float64]]", seed: int = 0) -> tuple[float, float]:
    """Percentile bootstrap of the mean over cases (Efron & Tibshirani 1993, ch. 13); the same for the same seed."""
    draws = np.random.default_rng(seed).integers(0, len(changes), (RESAMPLES, len(changes)))
    low, high = np.quantile(changes[draws].mean(axis=1), [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(low), float(high)


def _verdict(scorer: Scorer, mean: float, low: float, high: float, cases: int, *, moved: bool) -> Verdict:
    if not moved:
        return "same"
    if cases < FEWEST:
        return "few"
    if low <= 0 <= high:
        return "noise"
    if scorer.better == "neither":
        return "more" if mean > 0 else "less"
    return "better" if (mean > 0) == (scorer.better == "higher") else "worse"


def summary(found: Sequence[Difference], one: str, other: str) -> str:
    """The comparison in one or two French sentences."""
    lost = "".join(
        f" {team} n’a pas d’article pour {counted(failed, 'essai')}."
        for team, failed in zip((one, other), found[0].failed if found else (), strict=False)
        if failed
    )
    return _told(found, one, other) + lost


def _told(found: Sequence[Difference], one: str, other: str) -> str:
    wins = [line.scorer.label for line in found if line.verdict == "better"]
    losses = [line.scorer.label for line in found if line.verdict == "worse"]
    if not wins and not losses:
        cases = max((line.cases for line in found), default=0)
        few = f" : {cases} cas, c’est trop peu pour conclure" if cases < FEWEST else ""
        return f"Aucune différence ne dépasse le bruit entre {one} et {other}{few}."
    told = []
    if wins:
        told.append(f"{other} fait mieux que {one} en : {', '.join(wins)}.")
    if losses:
        told.append(f"{other} fait moins bien que {one} en : {', '.join(losses)}.")
    return " ".join(told)
