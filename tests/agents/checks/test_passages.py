"""One sentence beside its passage: what goes further is flagged, what says the same in other words is left alone."""

from collections.abc import Callable
from types import ModuleType

import pytest

from calame.contracts import Finding

from .passages import (
    hedge_cues,
    kinds,
    limits,
    reasons_and_shares,
    recurring_days,
    reserves,
    reversals,
    senses_told,
    values,
)

Findings = Callable[..., list[Finding]]

OWN = {
    hedge_cues: {"modality", "scope", "causes"},
    kinds: {"modality", "scope", "causes", "names", "figures", "polarity"},
    recurring_days: {"dates", "scope", "figures"},
    reasons_and_shares: {"modality", "scope", "causes"},
    reserves: {"modality", "scope", "causes"},
    limits: {"modality", "scope", "causes"},
    reversals: {"polarity", "scope"},
    senses_told: {"polarity", "modality", "scope", "causes"},
    values: {"figures", "dates"},
}
"""The checks that each table is about."""


def _pairs(name: str) -> list[tuple[ModuleType, str, str]]:
    return [(table, passage, draft) for table in OWN for passage, drafts in getattr(table, name) for draft in drafts]


@pytest.mark.parametrize(("table", "evidence", "draft"), _pairs("WRONG"))
def test_what_goes_further_than_the_passage_is_flagged(
    against_evidence: Findings, table: ModuleType, evidence: str, draft: str
) -> None:
    found = against_evidence(draft, evidence)
    assert [one.check for one in found if one.severity == "blocker"], table.__name__


@pytest.mark.parametrize(("table", "evidence", "draft"), _pairs("RIGHT"))
def test_what_says_the_same_in_other_words_is_left_alone(
    against_evidence: Findings, table: ModuleType, evidence: str, draft: str
) -> None:
    assert [one.message for one in against_evidence(draft, evidence) if one.check in OWN[table]] == []
