"""The pictures of the report: what they show, worked out of results."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from calame.contracts import Outcome
from calame.evals.charts import Chart, Point, Row, by_rows, longest, scatter
from calame.evals.figures import shown_value, value_text
from calame.evals.results import Attempt, Results
from calame.evals.scorers import BY_NAME
from calame.publish.labels import OUTCOMES
from calame.publish.plain import plain

_SCALES: Final = ("must_coverage", "accuracy", "traps")
_MOST_FAILURES: Final = 14


@dataclass(frozen=True, slots=True)
class Told:
    """Results with where they stand."""

    results: Results
    folder: Path
    letter: str = ""
    """`A`, `B` ... when there are several."""

    @property
    def team(self) -> str:
        """Who wrote."""
        return plain(f"{self.letter} · {self.results.team}" if self.letter else self.results.team)


def charts(runs: Sequence[Told]) -> list[Chart]:
    """The pictures of the report."""
    attempts = [(run, n, attempt) for n, run in enumerate(runs) for attempt in run.results.attempts]
    names = tuple(run.team for run in runs)
    several = len(runs) > 1
    found = [chart for run in runs for chart in (_scores(run, several=several), _words(run, several=several))]
    return [*found, _cost(attempts, names), _rounds(runs), _failures(runs)]


def _name(run: Told, attempt: Attempt) -> str:
    return attempt.case if run.results.epochs == 1 else f"{attempt.case} ({attempt.epoch})"


def _title(title: str, run: Told, *, several: bool) -> str:
    return f"{title} : {run.team}" if several else title


def _scores(run: Told, *, several: bool) -> Chart:
    rows = [
        Row(
            _name(run, one),
            tuple(one.value(name) for name in _SCALES),
            titles=tuple(_told(one, name) for name in _SCALES),
        )
        for one in run.results.attempts
    ]
    low = min((value for row in rows for value in row.values if value is not None), default=0.5)
    said = "Un rang par article ; l’exactitude, les faits indispensables et les pièges évités, de 0 à 1."
    legend = tuple(BY_NAME[name].label for name in _SCALES)
    return by_rows(_title("Notes par cas", run, several=several), said, rows, low=min(0.8, low), high=1, legend=legend)


def _told(attempt: Attempt, name: str) -> str:
    score = attempt.score(name)
    return plain(
        f"{attempt.case} · {BY_NAME[name].label} : "
        f"{shown_value(BY_NAME[name], score)} · {score.reason if score else ''}"
    )


def _words(run: Told, *, several: bool) -> Chart:
    rows = [_length_row(run, one) for one in run.results.attempts]
    high = longest(value for row in rows for value in (*row.values, *(row.span or ())) if value is not None)
    said = "Un rang par article ; la barre est la longueur demandée, les points l’article et la référence."
    legend = ("Article", "Référence")
    return by_rows(
        _title(("Mots et longueur demandée"), run, several=several), said, rows, low=0, high=high, legend=legend
    )


def _length_row(run: Told, one: Attempt) -> Row:
    most = one.most or max(one.least, one.words, one.gold_words)
    wished = f"{one.case} : de {one.least} à {one.most} mots" if one.most else f"{one.case} : au moins {one.least} mots"
    words = float(one.words) if one.outcome else None
    titles = f"{one.case} : {one.words} mots", f"{one.case} : référence, {one.gold_words} mots", wished
    return Row(_name(run, one), (words, float(one.gold_words)), (float(one.least), float(most)), titles)


def _cost(attempts: Sequence[tuple[Told, int, Attempt]], names: tuple[str, ...]) -> Chart:
    """Accuracy against money; against seconds when nothing cost anything."""
    paid = any(one.value("cost") for _, _, one in attempts)
    measure, across = ("cost", "dollars par article") if paid else ("seconds", "secondes par article (aucun coût)")
    points = [
        Point(
            spent,
            right,
            tone,
            (f"{one.case} ({run.team}) : {_told(one, 'accuracy')} ; {value_text(BY_NAME[measure], spent)}"),
        )
        for run, tone, one in attempts
        if (spent := one.value(measure)) is not None and (right := one.value("accuracy")) is not None
    ]
    low = min((point.y for point in points), default=0.5)
    title = "Exactitude et coût" if paid else "Exactitude et durée"
    said = f"Un point par article : {across} et exactitude selon le critique."
    return scatter(title, said, points, across=across, up="Exactitude", low=min(0.9, low), legend=names)


def _rounds(runs: Sequence[Told]) -> Chart:
    counts = {
        (run.team, int(value)): 0
        for run in runs
        for one in run.results.attempts
        if (value := one.value("rounds")) is not None
    }
    for run in runs:
        for one in run.results.attempts:
            value = one.value("rounds")
            if value is not None:
                counts[run.team, int(value)] += 1
    rows = [
        _bar((f"{team} · {number} tour(s)") if len(runs) > 1 else f"{number} tour(s)", n)
        for (team, number), n in sorted(counts.items())
    ]
    return by_rows(
        "Tours", ("Nombre d’articles par nombre de tours."), rows, low=0, high=longest(counts.values()), whole=True
    )


def _failures(runs: Sequence[Told]) -> Chart:
    found: Counter[str] = Counter(kind for run in runs for one in run.results.attempts for kind in _of(one))
    rows = [_bar(kind, count) for kind, count in found.most_common(_MOST_FAILURES)]
    said = (
        "Nombre d’articles par défaut : issue, constats graves du critique, faits et pièges manqués, mesures en échec."
    )
    return by_rows("Défauts", said, rows, low=0, high=longest(found.values()), whole=True)


def _of(one: Attempt) -> Iterator[str]:
    """What went wrong with an article, once each."""
    if one.outcome is None:
        yield "pas d’article"
    elif one.outcome is not one.expected:
        yield f"issue : {OUTCOMES[one.outcome].lower()}"
    thin = one.expected is Outcome.SOURCE_TOO_THIN
    yield from (f"constat : {check}" for check in one.findings if not (thin and check == "length"))
    for name, fault in (("must_coverage", "fait indispensable manqué"), ("traps", "piège manqué")):
        value = one.value(name)
        if value is not None and value < 1:
            yield fault
    if one.outcome and any(score.state == "failed" for score in one.scores):
        yield "mesure en échec"


def _bar(name: str, count: int) -> Row:
    return Row(name, span=(0.0, float(count)), titles=(f"{name} : {count}",))
