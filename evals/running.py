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
from calame.errors import CalameError, InputError, ModelError
from calame.evals import teams
from calame.evals.cases import Case
from calame.evals.checking import load
from calame.evals.judging import Duel, judge
from calame.evals.results import FILE, Attempt, Results, digest_of, read, save
from calame.evals.scorers import score, unscored
from calame.models.seating import choices_of, opened
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


class Run(NamedTuple):
    """What is asked of a team."""

    folders: Sequence[Path]
    """The cases."""
    settings: Settings
    out: Path
    """Gets the results and one folder an attempt."""
    epochs: int = 1
    """Articles for each case; more than one only tells something of a team that varies."""
    judge: str | None = None
    """Model that compares each article with the gold one."""

    @property
    def jobs(self) -> list[Job]:
        """Every article, epoch by epoch."""
        return [
            Job(folder, epoch, self.settings, self.out, self.judge)
            for epoch in range(1, self.epochs + 1)
            for folder in self.folders
        ]


def run(
    asked: Run,
    *,
    workers: int = 1,
    resume: bool = False,
    heard: Heard = lambda _attempt: None,
    write: Write = teams.write,
) -> Results:
    """Every case, as often as asked; results are saved after every article, so that nothing is lost.

    Args:
        asked: cases, team and place.
        workers: processes; with one the work is done in this one.
        resume: keep the attempts that an earlier run of the same team left on the same data, when they brought an
            article.
        heard: called with every attempt as it ends.
        write: writes one article; replaced in tests, with one worker only.

    Raises:
        calame.evals.cases.GoldError: a case is broken.
        CalameError: a team or model cannot be used at all, or results of another team stand at the place.
    """
    for folder in asked.folders:
        load(folder)
    choices_of(asked.settings)
    if asked.judge is not None:
        teams.judge_choices(asked.judge, asked.settings.base_url)
    book = _Book(asked, _kept(asked) if resume else ())
    jobs = [job for job in asked.jobs if not book.has(job)]
    for found in _here(jobs, write) if workers == 1 else _in_processes(jobs, workers):
        book.add(found)
        heard(found)
    results = book.results()
    save(results, asked.out)
    return results


def _kept(asked: Run) -> tuple[Attempt, ...]:
    """What an earlier run left that need not be done again."""
    if not (asked.out / FILE).is_file():
        return ()
    before = read(asked.out)
    if before.team != teams.label(asked.settings):
        raise InputError(
            f"{str(asked.out)!r} contient les résultats de l’équipe {before.team!r} : donnez un autre dossier."
        )
    same = {folder.name for folder in asked.folders if before.data.get(folder.name) == digest_of(folder)}
    return tuple(one for one in before.attempts if one.case in same and one.outcome is not None)


class _Book:
    """The results of a run while it goes on."""

    def __init__(self, asked: Run, kept: Sequence[Attempt]) -> None:
        self._asked = asked
        self._done = list(kept)
        self._began = datetime.now(UTC).isoformat(timespec="seconds")
        self._start = time.perf_counter()
        self._data = {folder.name: digest_of(folder) for folder in asked.folders}

    def has(self, job: Job) -> bool:
        """Whether this article is there."""
        return any((one.case, one.epoch) == (job.folder.name, job.epoch) for one in self._done)

    def add(self, found: Attempt) -> None:
        """Keep an attempt, on disk too."""
        self._done.append(found)
        save(self.results(), self._asked.out)

    def results(self) -> Results:
        """What there is by now, in the order of the cases."""
        order = {name: place for place, name in enumerate(self._data)}
        done = sorted(self._done, key=lambda one: (order[one.case], one.epoch))
        return Results(
            team=teams.label(self._asked.settings),
            calame=__version__,
            began=self._began,
            seconds=round(time.perf_counter() - self._start, 2),
            epochs=self._asked.epochs,
            data={one.case: self._data[one.case] for one in done},
            attempts=tuple(done),
        )


def _here(jobs: Sequence[Job], write: Write) -> Iterator[Attempt]:
    return (attempt(job, write) for job in jobs)


def _in_processes(jobs: Sequence[Job], workers: int) -> Iterator[Attempt]:
    """Attempts as they end; a process that dies costs the attempts it held, not the run."""
    if not jobs:
        return
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
    async with opened(job.settings, teams.judge_choices(job.judge or "", job.settings.base_url)) as desk:
        if desk is None:
            return None
        try:
            return await judge(desk, article.draft, case.article)
        except ModelError:
            return None
