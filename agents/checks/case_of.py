"""Which case an article makes: that of its cited facts, or that of the passages found for it."""

from calame.agents.checks.case import ReviewCase, cited_case, found_case
from calame.contracts import Brief, Draft, Ledger, Outline, Source


def case_of(brief: Brief, draft: Draft, sources: tuple[Source, ...], ledger: Ledger, outline: Outline) -> ReviewCase:
    """The draft beside its evidence.

    Args:
        brief: the order.
        draft: the article.
        sources: all of them, cleaned.
        ledger: the facts that the draft cites; one without any facts is that of somebody else's article.
        outline: the plan of an article with a ledger.
    """
    if ledger.facts:
        return cited_case(brief, draft, sources, ledger, outline)
    return found_case(brief, draft, sources)
