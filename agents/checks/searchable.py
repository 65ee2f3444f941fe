"""What search engines and readers would mark down. Only when the brief asks for SEO."""

from collections.abc import Iterator

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.faults import Fault
from calame.agents.checks.seo import assessments
from calame.agents.checks.seo.catalogue import SHOWN_ONLY


def check(case: ReviewCase) -> Iterator[Fault]:
    """A fault for every assessment that is not green."""
    if not case.brief.seo:
        return
    for found in assessments(case):
        if found.grade != "good" and found.name not in SHOWN_ONLY:
            yield Fault(found.place, found.message, found.remedy)
