"""What a text full of quotations met: good sentences that were called false, each beside the slip like it."""

from collections.abc import Callable

import pytest

from calame.contracts import Finding

DEADLINE = (
    "Claire Aubin s’est donné jusqu’au 3 mai pour trouver de quoi sauver le théâtre de Valmont. "
    "Sinon, prévient-elle, « on baissera le rideau »."
)
DEAL = "Claire Aubin veut conclure un accord avec la région. À défaut, la salle de Valmont fermera, a-t-elle annoncé."

RIGHT = [
    pytest.param(
        DEADLINE,
        "Si elle ne trouve pas de quoi sauver le théâtre, « on baissera le rideau », prévient Claire Aubin.",
        id="otherwise-spelt-out",
    ),
    pytest.param(
        DEAL,
        "La salle de Valmont fermera si Claire Aubin ne conclut pas d’accord avec la région, a-t-elle annoncé.",
        id="for-want-of",
    ),
]
WRONG = [
    pytest.param(
        DEADLINE,
        "Claire Aubin ne s’est pas donné jusqu’au 3 mai pour sauver le théâtre.",
        "polarity",
        id="no-condition",
    ),
    pytest.param(
        DEADLINE.partition(" Sinon")[0],
        "Si Claire Aubin ne trouve pas de quoi sauver le théâtre de Valmont, « on baissera le rideau ».",
        "polarity",
        id="no-otherwise",
    ),
]


@pytest.mark.parametrize(("evidence", "draft"), RIGHT)
def test_leaves_alone(evidence: str, draft: str, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert [(f.check, f.message) for f in against_evidence(draft, evidence) if f.severity != "minor"] == []


@pytest.mark.parametrize(("evidence", "draft", "check"), WRONG)
def test_catches(evidence: str, draft: str, check: str, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert check in {finding.check for finding in against_evidence(draft, evidence)}
