"""Calls, depth and tokens of the model team, measured on the real graph with scripted models.

    python benchmarks/calls.py [CASE ...]     (no key, no network; the long article takes about a minute)

The replies are those of the recorded example (`tests/cassettes/usine-batteries.jsonl`) and, for the long article,
every sentence of six sources told as it stands; prompts, checks, loop and accounting are the product's own. Depth is
the longest chain of calls of which each waited for the one before. Tokens are estimated from the text, as the product
does when an endpoint gives no figures.
"""

import asyncio
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scripted_teams import Plain, Recorded, Script, asked

from calame.contracts import Article, Brief, Source, Usage
from calame.graph.runner import run_article
from calame.models.accounting import estimate, usage_of
from calame.models.choices import SEATS, Choice
from calame.models.desk import DeskOptions, ModelDesk
from calame.models.patience import Patience
from calame.models.prices import FREE
from calame.models.quirks import Quirks
from calame.models.scripted import ScriptSender
from calame.models.wire import Reply, Request
from calame.settings import MODEL, Settings
from calame.sources import clean

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "usine-batteries.txt"
LONG = (
    "transports-train-de-nuit",
    "economie-poissons-en-boite",
    "citations-festival",
    "politique-cantines",
    "sport-cyclisme",
    "science-lac-glaciaire",
)
_TURNS = 300
"""Turns of the event loop that an answer takes: all calls that need not wait for it have begun by then."""


class Watched(ScriptSender):
    """Answers from a script and notes which calls had ended when each began."""

    def __init__(self, script: Script) -> None:
        super().__init__(script)
        self.sent: list[tuple[Request, Usage]] = []
        self.depth = 0

    async def send(self, request: Request, quirks: Quirks, on_text: Callable[[str], None] | None = None) -> Reply:
        """See `calame.models.sender.Sender`."""
        place = self.depth + 1
        reply = await super().send(request, quirks, on_text)
        self.sent.append((request, usage_of(reply, request, FREE, seconds=0.0)))
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        self.depth = max(self.depth, place)
        return reply


def one_source() -> tuple[Source, ...]:
    """The example as it is shipped."""
    return (clean(EXAMPLE.read_text(encoding="utf-8"), origin=EXAMPLE.name),)


def three_sources() -> tuple[Source, ...]:
    """The example, dealt out to three sources."""
    parts = EXAMPLE.read_text(encoding="utf-8").split("\n\n")
    cuts = [parts[:3], parts[3:6], parts[6:]]
    return tuple(
        clean("\n\n".join(cut), origin=f"source-{number}.txt", source_id=f"S{number}")
        for number, cut in enumerate(cuts, start=1)
    )


def many_sources() -> tuple[Source, ...]:
    """Six articles of the test data, some 3,200 words."""
    folder = ROOT / "tests" / "data" / "texts"
    return tuple(
        clean((folder / f"{name}.txt").read_text(encoding="utf-8"), origin=f"{name}.txt", source_id=f"S{number}")
        for number, name in enumerate(LONG, start=1)
    )


@dataclass(frozen=True, slots=True)
class Case:
    """One row of the table."""

    label: str
    sources: Callable[[], tuple[Source, ...]]
    team: Callable[[], Script]
    words: int = 700


CASES: Mapping[str, Case] = {
    "clean": Case("one source, nothing wrong", one_source, Recorded),
    "bad-section": Case(
        "one source, one section with an invention", one_source, lambda: Recorded(lies_at_first_in="sec-1")
    ),
    "bad-long-section": Case(
        "one source, its longest section with an invention", one_source, lambda: Recorded(lies_at_first_in="sec-2")
    ),
    "three-sources": Case("three sources, nothing wrong", three_sources, Recorded),
    "long": Case("3,000 words from six sources", many_sources, Plain, words=3000),
}


@dataclass(slots=True)
class Measured:
    """What a run took."""

    label: str
    article: Article
    depth: int
    sent: list[tuple[Request, Usage]] = field(repr=False)

    def calls(self, seat: str) -> int:
        """Calls of one seat."""
        return sum(request.seat == seat for request, _ in self.sent)

    @property
    def total(self) -> Usage:
        """All calls together."""
        return sum((usage for _, usage in self.sent), Usage())

    def revision_share(self, *, prefix: bool) -> float | None:
        """Tokens of the largest revision call as a share of writing the whole; `None` without a revision.

        Args:
            prefix: count the system message and the schema too, which stay the same from call to call and which
                providers serve from their cache.
        """
        writing = [
            (usage.tokens_in if prefix else estimate(asked(request))) + usage.tokens_out
            for request, usage in self.sent
            if request.seat == "write"
        ]
        return max(writing[1:]) / writing[0] if len(self.article.rounds) > 1 and len(writing) > 1 else None


def measure(case: Case) -> Measured:
    """Runs the graph once."""
    sender = Watched(case.team())
    choice = Choice(provider="scripted", model="script", base_url="", price=FREE)
    options = DeskOptions(patience=Patience(concurrency=64), connect=lambda _choice, _patience: sender)

    async def run() -> Article:
        async with ModelDesk(dict.fromkeys(SEATS, choice), options) as desk:
            brief = Brief(min_words=case.words)
            return await run_article(brief, case.sources(), settings=Settings(team=MODEL), models=desk)

    return Measured(case.label, asyncio.run(run()), sender.depth, sender.sent)


def row(found: Measured) -> str:
    """One line of the Markdown table."""
    by_seat = " + ".join(str(found.calls(seat)) for seat in SEATS)
    words = found.article.review.words
    shares = (found.revision_share(prefix=True), found.revision_share(prefix=False))
    share = ", ".join(f"{one:.0%}" for one in shares if one is not None)
    total = found.total
    return (
        f"| {found.label} | {len(found.sent)} ({by_seat}) | {found.depth} | {total.tokens_in:,} | {total.tokens_out:,} "
        f"| {share} | {words:,} | {found.article.outcome.value}, round {len(found.article.rounds)} |"
    )


def main(names: Sequence[str]) -> None:
    """Prints the table."""
    print("| article | calls (extract + outline + write + verify) | depth | tokens in | tokens out ", end="")
    print("| revision, of a full rewrite (all, without the stable prefix) | words | end |")
    print("|---|---|---|---|---|---|---|---|")
    for name in names or CASES:
        print(row(measure(CASES[name])), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
