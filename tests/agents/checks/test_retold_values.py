"""Figures, dates and names told again in other words: what follows from the source passes, what does not is found.

Each file of `tests/data/values` holds a source and sentences: `+` an honest one, `-` one with a slip that a check must
find, `#` a known weakness that is not run. `||` parts a sentence from the one in front of it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from calame.agents.checks import dates, figures, names
from calame.agents.checks.case import found_case
from calame.agents.checks.faults import Fault
from calame.contracts import Brief, Draft, Section, Source

VALUES = Path(__file__).resolve().parents[2] / "data" / "values"
CHECKS = (figures.check, dates.check, names.check)


@dataclass(frozen=True)
class Told:
    """A sentence, what stands in front of it, and whether it is right."""

    source: str
    published: date
    kind: str
    right: bool
    sentences: tuple[str, ...]


def _cases() -> Iterator[Told]:
    for path in sorted(VALUES.glob("*.txt")):
        head, _, rest = path.read_text(encoding="utf-8").partition("\n")
        source, _, lines = rest.partition("\n---\n")
        published = date.fromisoformat(head.split()[-1])
        for line in lines.strip().splitlines():
            mark, kind, text = line.split(" ", 2)
            if mark in {"+", "-"}:
                yield Told(source.strip(), published, kind.rstrip(":"), mark == "+", tuple(text.split(" || ")))


CASES = tuple(_cases())


@pytest.fixture
def faults(make_source: Callable[..., Source], make_draft: Callable[..., Draft]) -> Callable[[Told], list[Fault]]:
    def _faults(told: Told) -> list[Fault]:
        sentences = [{"text": text, "fact_ids": ()} for text in told.sentences]
        section = Section.model_validate(
            {"id": "s", "kind": "body", "heading": "h", "level": 2, "paragraphs": [{"sentences": sentences}]}
        )
        source = make_source(told.source, published=told.published)
        case = found_case(Brief(min_words=50), make_draft(section), (source,))
        last = len(told.sentences) - 1
        return [fault for check in CHECKS for fault in check(case) if fault.place.sentence == last]

    return _faults


@pytest.mark.parametrize("told", [told for told in CASES if told.right], ids=lambda told: told.sentences[-1])
def test_what_follows_from_the_source_passes(told: Told, faults: Callable[[Told], list[Fault]]) -> None:
    assert [fault.message for fault in faults(told)] == []


@pytest.mark.parametrize("told", [told for told in CASES if not told.right], ids=lambda told: told.sentences[-1])
def test_what_does_not_follow_is_found(told: Told, faults: Callable[[Told], list[Fault]]) -> None:
    assert faults(told) != []
