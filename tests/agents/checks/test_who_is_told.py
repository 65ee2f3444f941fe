"""Who is told of, and who does what to whom: one sentence beside its passage."""

from collections.abc import Callable
from types import ModuleType

import pytest

from calame.contracts import Finding

from .passages import changed_places, offices_and_doers, short_names

Findings = Callable[..., list[Finding]]

_WHO = {"names", "attribution", "roles"}
OWN = dict.fromkeys((changed_places, offices_and_doers, short_names), _WHO)
"""The checks that each table is about."""


def _pairs(name: str) -> list[tuple[ModuleType, str, str]]:
    return [(table, passage, draft) for table in OWN for passage, drafts in getattr(table, name) for draft in drafts]


@pytest.mark.parametrize(("table", "evidence", "draft"), _pairs("WRONG"))
def test_somebody_in_the_place_of_another_is_flagged(
    against_evidence: Findings, table: ModuleType, evidence: str, draft: str
) -> None:
    found = against_evidence(draft, evidence)
    assert [one.check for one in found if one.check in OWN[table]]


@pytest.mark.parametrize(("table", "evidence", "draft"), _pairs("RIGHT"))
def test_the_same_people_told_otherwise_are_left_alone(
    against_evidence: Findings, table: ModuleType, evidence: str, draft: str
) -> None:
    assert [one.message for one in against_evidence(draft, evidence) if one.check in OWN[table]] == []
