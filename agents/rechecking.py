"""A finished review done again by the rules alone, long after the run."""

from collections.abc import Mapping

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.review import At, conclude, faults_of
from calame.agents.critic import PROVISIONAL, VERIFIER, at, digest, place_of
from calame.agents.opinions import SEPARATOR
from calame.contracts import Finding, Review


def recheck(case: ReviewCase, verified: Mapping[At, str]) -> Review:
    """Judge the case by rules; what a model bore out stands as long as sentence and evidence are the same.

    Args:
        case: the article beside its sources.
        verified: digests of the sentences that a verifier model bore out, by place.
    """
    unchanged = {at(found): digest(found) for found in case.sentences if verified.get(at(found)) == digest(found)}
    faults = [
        (check, fault)
        for check, fault in faults_of(case)
        if not (check.name in PROVISIONAL and place_of(fault) in unchanged)
    ]
    return conclude(case, faults, unchanged)


def by_rules(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that rules alone make again on any machine."""
    return tuple(
        finding for finding in findings if finding.check not in _NOT_EVERYWHERE and SEPARATOR not in finding.check
    )


_NOT_EVERYWHERE = frozenset({VERIFIER.name, "grammar", "labels", "spelling"})
"""Checks that ask a model, or optional parts that the machine of the review may have had alone. Those of reviewers
beside the critic, whose names have a dot, are not done again either."""
