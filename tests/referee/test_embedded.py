"""What the embedded team writes from the examples, as the editors' own engine sees it."""

from functools import cache
from pathlib import Path

import pytest

from .embedded import EXAMPLES, READABLE, Verdict, verdicts
from .yoast import why_not

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "available")


@cache
def judged() -> dict[Path, Verdict]:
    return {one.source: one for one in verdicts(EXAMPLES)}


examples = pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)


@examples
def test_every_search_assessment_is_green(path: Path) -> None:
    assert judged()[path].seo == {}


@examples
def test_the_article_is_readable(path: Path) -> None:
    verdict = judged()[path]
    assert verdict.readability >= READABLE, verdict.reading
