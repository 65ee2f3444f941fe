"""Makes tests/data/runs/graph-N.sqlite: a run of this version, stopped before its article was written.

Run it once a version of the graph, before the next one: `python tests/runs/keep_a_run.py`.
"""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from calame.agents.crew import resolved
from calame.contracts import Article
from calame.errors import DrainedError
from calame.events import Event
from calame.graph.records import Order, Record
from calame.graph.runs import Control, start_run
from calame.graph.state import GRAPH_VERSION
from calame.graph.store import open_store
from calame.models.journal import Account
from calame.publish.folder import Published, write_folder
from calame.settings import Settings
from calame.sources import read_request

KEPT = Path(__file__).parent.parent / "data" / "runs"
STORY = "halle.txt"


@asynccontextmanager
async def nobody(account: Account) -> AsyncIterator[None]:
    """No model."""
    yield None


def publish(article: Article, record: Record) -> Published:
    """Where the article would go."""
    return write_folder(article, Path("articles"), force=True)


async def keep(path: Path) -> None:
    """Begin a run and stop it once it has an outline."""
    request = read_request([STORY], words="60+")
    settings = resolved(Settings())
    order = Order(brief=request.brief, sources=request.sources, settings=settings, out="articles", label=STORY)
    control = Control()

    def listen(event: Event) -> None:
        if event.kind == "node_finished" and event.node == "outline":
            control.drain()

    async with open_store(path) as store:
        try:
            await start_run(
                store, order, desk=nobody, publish=publish, listen=listen, control=control, id=f"graph-{GRAPH_VERSION}"
            )
        except DrainedError:
            return
    raise SystemExit("the run was not stopped")


def main() -> None:
    """One file, without what SQLite keeps beside it."""
    os.chdir(KEPT)  # no path of this machine is kept
    path = Path(f"graph-{GRAPH_VERSION}.sqlite")
    path.unlink(missing_ok=True)
    asyncio.run(keep(path))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("VACUUM")


if __name__ == "__main__":
    main()
