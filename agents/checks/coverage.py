"""Coverage and recaps: the important facts are told, and the article is not mostly told again."""

from collections.abc import Iterator

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.faults import Fault, show
from calame.agents.checks.measures import recap_share, untold
from calame.contracts import RECAPS, Fact, Place


def check(case: ReviewCase) -> Iterator[Fault]:
    """Salient facts that the article leaves out."""
    for fact in untold(case):
        message = f"Un fait important n’est pas raconté\u00a0: {show(fact.statement)}"
        section = _owner(case, fact)
        where = "dans cette partie" if section else "dans la partie qui lui convient"
        yield Fault(Place(section=section), message, f"Raconter le fait {fact.id} {where}.", fact.spans)


def _owner(case: ReviewCase, fact: Fact) -> str | None:
    """The section of the draft that the outline gives the fact to, the body before the lead and the recaps."""
    written = {section.id for section in case.draft.sections}
    plans = [
        plan
        for plan in (case.outline.sections if case.outline else ())
        if fact.id in plan.fact_ids and plan.id in written
    ]
    return next((plan.id for plan in sorted(plans, key=lambda plan: (plan.kind in RECAPS, plan.kind != "body"))), None)


def check_recaps(case: ReviewCase) -> Iterator[Fault]:
    """Too large a share of recaps."""
    share, most = recap_share(case.draft), case.brief.thresholds.recap_share
    if share > most:
        message = f"Les rappels font {share:.0%} du corps, au plus {most:.0%} sont admis.".replace("%", "\u00a0%")
        yield Fault(Place(), message, "Raccourcir les rappels ou raconter davantage de faits dans le corps.")
