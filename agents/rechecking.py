"""What of a finished review can be done again by the rules alone, long after the run."""

from calame.agents.critic import VERIFIER
from calame.agents.opinions import SEPARATOR
from calame.contracts import Finding


def by_rules(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that rules alone make again on any machine."""
    return tuple(
        finding for finding in findings if finding.check not in _NOT_EVERYWHERE and SEPARATOR not in finding.check
    )


_NOT_EVERYWHERE = frozenset({VERIFIER.name, "grammar", "labels", "spelling"})
"""Checks that ask a model, or optional parts that the machine of the review may have had alone. Those of reviewers
beside the critic, whose names have a dot, are not done again either."""
