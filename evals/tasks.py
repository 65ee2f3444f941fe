"""Tasks for Inspect: `inspect eval evals/tasks.py@rewrite --model openai/gpt-5-mini`, `...@critic`.

Needs the extra `evals`. The article of each sample is kept in its store, so that `inspect score` can score it again.
"""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from inspect_ai import Task, task
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.scorer import Metric, SampleScore, Score, Scorer, Target, mean, metric, scorer, stderr
from inspect_ai.solver import Generate, Solver, TaskState, solver

from calame.agents.checks.measures import body_words
from calame.contracts import Article
from calame.errors import CalameError
from calame.evals import scorers as ours
from calame.evals.cases import chosen
from calame.evals.checking import load
from calame.evals.critic import judge
from calame.evals.inspecting import inspect_desk
from calame.evals.planted.corpus import pairs
from calame.evals.planted.generate import generate as variants_of
from calame.evals.planted.variants import Variant
from calame.evals.results import Attempt, digest_of
from calame.evals.running import scored_attempt, without_article
from calame.evals.scorers import SCORERS
from calame.graph.runner import run_article
from calame.publish.markdown import render_markdown
from calame.settings import EMBEDDED, MODEL, Settings

ARTICLE, FAILURE, COUNTS = "article", "failure", "counts"
"""Keys of a sample's store."""


@task
def rewrite(cases: str = "", gold: str = "") -> Task:
    """Every gold case through our graph; without `--model` the embedded team writes.

    Args:
        cases: names parted by commas; all of them when empty.
        gold: folder of the cases.
    """
    folders = chosen([name for name in cases.split(",") if name], Path(gold) if gold else None)
    return Task(
        dataset=MemoryDataset([_sample(folder) for folder in folders], name="gold"),
        solver=graph(),
        scorer=[_scorer(one) for one in SCORERS],
        version=max(one.version for one in SCORERS),
    )


def _sample(folder: Path) -> Sample:
    case = load(folder)
    return Sample(
        id=case.name,
        input=case.card.title,
        target=case.card.outcome,
        metadata={
            "folder": str(folder),
            "sha256": digest_of(folder),
            "theme": case.card.theme,
            "least": case.brief.min_words,
            "most": case.brief.max_words,
            "gold_words": body_words(case.article),
        },
    )


@solver
def graph() -> Solver:
    """Calame's graph writes the article."""

    async def solve(state: TaskState, generate: Generate) -> TaskState:  # noqa: ARG001 - Inspect names it
        case = load(Path(state.metadata["folder"]))
        desk = inspect_desk()
        settings = Settings(team=MODEL if desk else EMBEDDED)
        try:
            article = await run_article(case.brief, case.sources, settings=settings, models=desk)
        except CalameError as error:
            state.store.set(FAILURE, str(error))
            return state
        state.store.set(ARTICLE, article.model_dump_json())
        state.output.completion = render_markdown(article)
        return state

    return solve


def _scorer(one: ours.Scorer) -> Scorer:
    """One of our scorers as Inspect knows them."""

    @scorer(metrics=[mean(), stderr()], name=one.name)
    def make() -> Scorer:
        async def score(state: TaskState, target: Target) -> Score:  # noqa: ARG001 - Inspect names it
            attempt = _attempt(
                state.metadata["folder"], state.epoch, state.store.get(ARTICLE), state.store.get(FAILURE)
            )
            return _score(attempt, one.name)

        return score

    return make()


def _score(attempt: Attempt, name: str) -> Score:
    found = attempt.score(name)
    metadata = {"attempt": attempt.model_dump(mode="json")} if name == SCORERS[0].name else None
    if found is None or found.value is None:
        reason = "scoring_failed" if found is None or found.state == "failed" else "nothing to measure"
        unscored = Score.unscored(reason=reason)
        return unscored.model_copy(update={"explanation": found.reason if found else "", "metadata": metadata})
    return Score(value=found.value, explanation=found.reason, metadata=metadata)


@lru_cache(maxsize=16)
def _attempt(folder: str, epoch: int, article: str | None, failure: str | None) -> Attempt:
    """All scores of one sample, worked out once."""
    case = load(Path(folder))
    if article is None:
        return without_article(case, epoch, failure or "aucun article")
    return scored_attempt(case, Article.model_validate_json(article), epoch)


@task
def critic(seed: int = 0, sample: int = 0) -> Task:
    """The rules on planted errors and faithful rewriting, an article a sample.

    Args:
        seed: of the variants.
        sample: variants of each article at most, from all over the article; all of them when 0.
    """
    known = [Sample(id=pair.id, input=pair.id, metadata={"seed": seed, "sample": sample}) for pair in pairs()]
    scores = [_share("recall"), _share("named"), _share("specificity")]
    return Task(dataset=MemoryDataset(known, name="planted"), solver=rules(), scorer=scores)


@solver
def rules() -> Solver:
    """Our rules judge every variant of one article."""

    async def solve(state: TaskState, generate: Generate) -> TaskState:  # noqa: ARG001 - Inspect names it
        pair = next(pair for pair in pairs() if pair.id == state.sample_id)
        variants = variants_of(state.metadata["seed"], articles=(pair,))
        trials = list(judge(_spread(variants, state.metadata["sample"])))
        wrong = [trial for trial in trials if not trial.variant.faithful]
        right = [trial for trial in trials if trial.variant.faithful]
        counts = {
            "recall": [sum(trial.flagged for trial in wrong), len(wrong)],
            "named": [sum(trial.named for trial in wrong), len(wrong)],
            "specificity": [sum(not trial.flagged for trial in right), len(right)],
        }
        state.store.set(COUNTS, counts)
        state.output.completion = f"{len(trials)} variantes"
        return state

    return solve


def _spread(variants: Sequence[Variant], most: int) -> Sequence[Variant]:
    """At most `most` variants, from all over the list; all of them for 0."""
    return variants[:: -(-len(variants) // most)] if most else variants


@metric
def pooled() -> Metric:
    """Share over the variants of all articles."""

    def share(scores: list[SampleScore]) -> float:
        counts = [(one.score.metadata or {}).get(COUNTS, (0, 0)) for one in scores]
        total = sum(count[1] for count in counts)
        return sum(count[0] for count in counts) / total if total else 0.0

    return share


def _share(name: str) -> Scorer:
    @scorer(metrics=[pooled()], name=name)
    def make() -> Scorer:
        async def score(state: TaskState, target: Target) -> Score:  # noqa: ARG001 - Inspect names it
            hits, total = _counts(state.store.get(COUNTS), name)
            if not total:
                return Score.unscored(reason="nothing to measure")
            return Score(value=hits / total, explanation=f"{hits} / {total}", metadata={COUNTS: [hits, total]})

        return score

    return make()


def _counts(found: dict[str, Sequence[int]] | None, name: str) -> tuple[int, int]:
    hits, total = (found or {}).get(name, (0, 0))
    return int(hits), int(total)
