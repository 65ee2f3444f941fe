"""What stands against an article that is not accepted: thresholds with the option that moves them, and blockers."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from calame.agents.checks.catalogue import CHECKS
from calame.contracts import DEFAULT_MIN_WORDS, Article, Measure
from calame.publish.figures import measure_figure
from calame.publish.labels import OTHER_CHECKS
from calame.text.wording import counted

_OPTIONS: Final = {"words": "--words N", "longest_copied_run": "copied_run dans --brief FICHIER"}
"""What moves a threshold; the others stand in a brief file under their own names."""
_CHECKS: Final = {"words": "length"}
"""The blocker that says the same as a threshold."""
_LABELS: Final = {check.name: check.label for check in CHECKS} | OTHER_CHECKS


def standing_against(article: Article) -> Iterator[str]:
    """One line for each threshold that is missed, one for all other blockers; none for an accepted article."""
    if article.review.accepted:
        return
    missed = [measure for measure in article.review.measures if measure.passed is False]
    yield from (_missed(measure, article) for measure in missed)
    said = {_CHECKS.get(measure.name) for measure in missed}
    blockers = Counter(one.check for one in article.review.findings if one.severity == "blocker")
    blockers = Counter({check: count for check, count in blockers.items() if check not in said})
    if blockers:
        told = ", ".join(f"{_LABELS.get(check, check)} ({count})" for check, count in blockers.most_common())
        yield f"{counted(blockers.total(), 'constat bloquant', 'constats bloquants')} : {told}."


def _missed(measure: Measure, article: Article) -> str:
    option = _OPTIONS.get(measure.name, f"{measure.name} dans --brief FICHIER")
    brief = article.brief
    unasked = measure.name == "words" and (brief.min_words, brief.max_words) == (DEFAULT_MIN_WORDS, None)
    note = ", à défaut d’autre demande" if unasked else ""
    return f"Seuil non tenu, {measure.label} : {measure_figure(measure)}, il faut {measure.threshold}{note} ({option})."
