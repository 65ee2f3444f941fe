"""Yoast's verdict on what the embedded team writes. `python -m referee.embedded SOURCE...`, run in `tests/`."""

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from calame.contracts import Draft
from calame.graph.runner import run_article
from calame.settings import Settings
from calame.sources import read_request

from .yoast import NEEDS_A_SITE, colour, reports, why_not

EXAMPLES = tuple(
    Path(__file__).parents[2] / "examples" / name
    for name in ("usine-batteries.txt", "copie-web.txt", "page.html", "desaccord")
)
"""The French ones: the embedded team writes from no other language."""
READABLE = 60
"""Least readability: the engine gives 30, 60 or 90."""


class Verdict(NamedTuple):
    """What the engine says of one article."""

    source: Path
    draft: Draft
    seo: dict[str, str]
    """Assessments of the keyphrase, the title and so on that are not green, with their colour."""
    reading: dict[str, str]
    """Assessments of the style that are not green, with their colour."""
    readability: int

    @property
    def holds(self) -> bool:
        """Whether an editor would publish it as it is: all green, and easy enough to read."""
        return not self.seo and self.readability >= READABLE


def verdicts(paths: Sequence[Path]) -> list[Verdict]:
    """The verdict on the article that the embedded team makes of each source; a folder is one request."""
    drafts = [asyncio.run(_written(path)) for path in paths]
    return [
        Verdict(
            path, draft, _not_green(report["seo"]), _not_green(report["readability"]), report["overall"]["readability"]
        )
        for path, draft, report in zip(paths, drafts, reports(drafts), strict=True)
    ]


async def _written(path: Path) -> Draft:
    request = read_request([str(path)])
    article = await run_article(request.brief, request.sources, settings=Settings())
    return article.draft


def _not_green(scores: dict[str, float]) -> dict[str, str]:
    found = {name: colour(score) for name, score in scores.items() if name not in NEEDS_A_SITE}
    return {name: seen for name, seen in found.items() if seen != "good"}


def main(paths: Sequence[Path]) -> int:
    """Print a line per source, the examples without any; 0 when all hold, 1 when one does not, 3 without the engine."""
    if missing := why_not():
        sys.stderr.write(f"{missing}\n")
        return 3
    found = verdicts(paths or EXAMPLES)
    sys.stdout.writelines(map(_line, found))
    return 0 if all(one.holds for one in found) else 1


def _line(verdict: Verdict) -> str:
    metadata = verdict.draft.metadata
    mark = "ok" if verdict.holds else "NO"
    shown = f"{metadata.keyphrase} | {metadata.title_tag} | {metadata.meta_description}"
    return f"{mark} {verdict.source.name}: {verdict.readability} {verdict.seo} {verdict.reading}\n   {shown}\n"


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
