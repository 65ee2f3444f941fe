"""The gold cases through a team, several at a time, every article kept beside its scores."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from calame import __version__
from calame.agents.checks.measures import body_words
from calame.contracts import Article
from calame.errors import CalameError, ModelError
from calame.evals import teams
from calame.evals.cases import Case
from calame.evals.checking import load
from calame.evals.judging import Duel, judge
from calame.evals.results import Attempt, Results, digest_of
from calame.evals.scorers import score, unscored
from calame.publish.folder import write_folder
from calame.settings import Settings

Write = Callable[[Case, Settings], Awaitable[Article]]
Heard = Callable[[Attempt], None]
_COUNTED = frozenset({"blocker", "major"})


class Job(NamedTuple):
    """One article to write; small enough to go to another process."""

    folder: Path
    epoch: int
    settings: Settings
    out: Path
    judge: str | None = None
    """Model that compares the article with the gold one."""


def run(
    folders: Sequence[Path],
    settings: Settings,
    out: Path,
    *,
    epochs: int = 1,
    workers: int = 1,
    judge: str | None = None,
    heard: Heard = lambda _attempt: None,
    write: Write = teams.write,
) -> Results:
    """Every case, `epochs` times.

    Args:
        folders: the cases.
        settings: the team and its limits.
        out: folder that gets the articles, one folder an attempt.
        epochs: articles for each case; more than one only tells something of a team that varies.
        workers: processes; with one the work is done in this one.
        judge: model that compares each article with the gold one.
        heard: called with every attempt as it ends.
        write: writes one article; replaced in tests, with one worker only.

    Raises:
        calame.evals.cases.GoldError: a case is broken.
        CalameError: a team or model cannot be used at all.
    """
    began, start = datetime.now(UTC), time.perf_counter()
    for folder in folders:
        load(folder)
    teams.choices_of(settings)
    if judge is not None:
        teams.judge_choices(judge, settings.base_url)
    jobs = [Job(folder, epoch, settings, out, judge) for epoch in range(1, epochs + 1) for folder in folders]
    attempts = _here(jobs, write) if workers == 1 else _in_processes(jobs, workers)
    done = []
    for attempt in attempts:
        heard(attempt)
        done.append(attempt)
    order = {folder.name: place for place, folder in enumerate(folders)}
    return Results(
        team=teams.label(settings),
        calame=__version__,
        began=began.isoformat(timespec="seconds"),
        seconds=round(time.perf_counter() - start, 2),
        epochs=epochs,
        data={folder.name: digest_of(folder) for folder in folders},
        attempts=tuple(sorted(done, key=lambda attempt: (order[attempt.case], attempt.epoch))),
    )


def _here(jobs: Sequence[Job], write: Write) -> Iterator[Attempt]:
    return (attempt(job, write) for job in jobs)


def _in_processes(jobs: Sequence[Job], workers: int) -> Iterator[Attempt]:
    """Attempts as they end; a process that dies costs the attempts it held, not the run."""
    with ProcessPoolExecutor(min(workers, len(jobs)), mp_context=get_context("spawn")) as pool:
        waiting = {pool.submit(attempt, job): job for job in jobs}
        for ended in as_completed(waiting):
            yield _ended(ended, waiting[ended])


def _ended(future: "Future[Attempt]", job: Job) -> Attempt:
    try:
        return future.result()
    except BrokenProcessPool:
        return without_article(load(job.folder), job.epoch, "le processus s’est arrêté (mémoire épuisée ?)")


def attempt(job: Job, write: Write = teams.write) -> Attempt:
    """Write and score one article."""
    case = load(job.folder)
    return asyncio.run(attempt_at(case, job, write))


async def attempt_at(case: Case, job: Job, write: Write = teams.write) -> Attempt:
    """The same for a case that is read, in a running loop; no article is a result too."""
    try:
        article = await write(case, job.settings)
    except CalameError as error:
        return without_article(case, job.epoch, str(error))
    folder = write_folder(article, job.out / f"{case.name}-{job.epoch}", force=True, settings=job.settings).folder
    scored = scored_attempt(case, article, job.epoch).model_copy(
        update={"folder": folder.relative_to(job.out).as_posix()}
    )
    return scored.model_copy(update={"duel": await _duel(case, article, job)}) if job.judge else scored


def scored_attempt(case: Case, article: Article, epoch: int = 1) -> Attempt:
    """An article with everything that is measured of it."""
    findings: dict[str, int] = {}
    for finding in article.review.findings:
        if finding.severity in _COUNTED:
            findings[finding.check] = findings.get(finding.check, 0) + 1
    return Attempt(
        case=case.name,
        epoch=epoch,
        outcome=article.outcome,
        expected=case.card.expected,
        words=body_words(article.draft),
        least=case.brief.min_words,
        most=case.brief.max_words,
        gold_words=body_words(case.article),
        scores=score(case, article),
        findings=findings,
        error=article.failure,
    )


def without_article(case: Case, epoch: int, why: str) -> Attempt:
    """An attempt at which no article came about: every score failed, none is zero."""
    return Attempt(
        case=case.name,
        epoch=epoch,
        expected=case.card.expected,
        error=why,
        least=case.brief.min_words,
        most=case.brief.max_words,
        gold_words=body_words(case.article),
        scores=unscored(why),
    )


async def _duel(case: Case, article: Article, job: Job) -> Duel | None:
    """What the judge says; `None` when it gave no usable answer, which is no preference."""
    async with teams.opened(job.settings, teams.judge_choices(job.judge or "", job.settings.base_url)) as desk:
        if desk is None:
            return None
        try:
            return await judge(desk, article.draft, case.article)
        except ModelError:
            return None
