"""What a figure is told per, what age a noun tells, and what « soit » equates: they must be the evidence's."""

import math
import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.fitting import PER_CENT, fits, in_base, is_fraction, may_add, scale_of
from calame.agents.checks.operands import counted
from calame.agents.checks.reading import Reading
from calame.contracts import Quantity
from calame.text.data.reckoning_words import DECADES_OF_LIFE, PERIODS
from calame.text.flat import flat

_RATES = "|".join(sorted({form for forms in PERIODS.values() for form in forms}, key=len, reverse=True))
_PER = re.compile(
    r"^(?:(?! et | ou )[^,;.:()\d]){0,30}?(?<![\w-])"
    rf"(?:par (?P<per>{'|'.join(PERIODS)})|(?P<adjective>{_RATES}))(?![\w-])"
)
_SOIT = re.compile(r",? (?:soit|c'est-a-dire) (?:[a-z']+ ){0,3}$")
_AGED = re.compile(rf"(?<![\w-])(?P<noun>{'|'.join(DECADES_OF_LIFE)})s?(?![\w-])")
_YEARS = "an"
_CHANGE = re.compile(
    r"(?<![\w-])(?:(?:en|une?|de|la|le|l'|par) ?)(?:forte |legere |nette )?"
    r"(?:hausse|baisse|recul|augmentation|diminution|progression|reduction|chute|repli|gain|perte|croissance|rabais|remise"
    r"|bond|majoration|economie|contraction|rencherissement)[a-z]* (?:d'environ |de pres |de plus |de |d'|d')$"
)
"""In front of a share that tells how much a value has changed."""
_MORE = re.compile(r"^ de (?:plus|moins)(?! en )(?![\w-])")
_NEAR = 60


def wrong_rates(found: DraftSentence) -> Iterator[Fault]:
    """« 300 vélos par semaine » where the evidence has 300 a day."""
    theirs = [(other, per) for source in found.evidence for other, per in _rates(source.reading)]
    for figure, per in _rates(found.reading):
        given = {other for rival, other in theirs if math.isclose(rival.value, figure.value)}
        given = given or _of_other_word(found, figure, per)
        if given and per not in given:
            message = f"Le chiffre {show(figure.text)} n’est pas donné pour la même durée que dans la source."
            yield against(found, message, "Reprendre la durée de la source.", start=figure.start, end=figure.end)


def _of_other_word(found: DraftSentence, figure: Quantity, per: str) -> set[str]:
    """The rate of « le budget annuel s’élève à 11 millions »: the only word for one in what gives the figure."""
    for source in found.evidence:
        if any(math.isclose(other.value, figure.value) for other in counted(source.reading)):
            text = flat(source.reading.text)
            told = {
                name for name, forms in PERIODS.items() for form in forms if re.search(rf"(?<!\w){form}(?!\w)", text)
            }
            return told if len(told) == 1 and f"par {per}" not in text else set()
    return set()


def _rates(reading: Reading) -> Iterator[tuple[Quantity, str]]:
    text = flat(reading.text)
    for figure in counted(reading):
        if match := _PER.match(text[figure.end :]):
            form = match["per"] or next(key for key, forms in PERIODS.items() if match["adjective"] in forms)
            yield figure, form


def wrong_ages(found: DraftSentence) -> Iterator[Fault]:
    """« Le sexagénaire » for somebody of another age; ages that the evidence does not tell say nothing."""
    given = [figure for source in found.evidence for figure in counted(source.reading) if figure.unit == _YEARS]
    for match in _AGED.finditer(flat(found.reading.text)):
        least = DECADES_OF_LIFE[match["noun"]]
        if given and not any(least <= figure.value < least + 10 for figure in given):
            told = found.reading.text[match.start() : match.end()]
            message = f"Le mot {show(told)} ne dit pas l’âge que donne la source."
            yield against(found, message, "Reprendre l’âge de la source.", start=match.start(), end=match.end())


def wrong_equations(found: DraftSentence) -> Iterator[Fault]:
    """« Un tiers du budget, soit 12 millions » where nothing that the sources count makes that a third."""
    text = flat(found.reading.text)
    for left, right in zip(found.reading.figures, found.reading.figures[1:], strict=False):
        if not _SOIT.search(text[left.end : right.start]):
            continue
        share, amount = (left, right) if _is_share(left) else (right, left)
        if _is_share(share) and not _is_share(amount) and not _is_equal(found, share, amount):
            message = f"Le calcul ne tombe pas juste\u00a0: {show(found.reading.text[left.start : right.end])}."
            yield against(found, message, "Refaire le calcul ou le retirer.", start=left.start, end=right.end)


def _is_share(figure: Quantity) -> bool:
    return figure.unit == PER_CENT or is_fraction(figure)


def _is_equal(found: DraftSentence, share: Quantity, amount: Quantity) -> bool:
    """Whether some figure of the same kind has that share, or the evidence states both together."""
    part = share.value / 100 if share.unit == PER_CENT else share.value
    wholes = [*(other for source in (*found.evidence, *found.context) for other in counted(source.reading))]
    if any(_states_both(source.reading, share, amount) for source in found.evidence):
        return True
    alike = [other for other in (*wholes, *counted(found.reading)) if may_add(other, amount) and other.value > 1]
    bigger = [other for other in alike if in_base(other)[0] > in_base(amount)[0]]
    ratios = [in_base(amount)[0] / in_base(other)[0] for other in bigger]
    percent = share.unit == PER_CENT
    text = flat(found.reading.text)
    if _CHANGE.search(text[: share.start][-_NEAR:]) or _MORE.match(text[share.end :]):
        values = [in_base(other)[0] for other in (*alike, *_lent(found, amount))]
        now = in_base(amount)[0] if amount.high is None else amount.high
        changes = [abs(1 - now / value) for value in values if value]
        return any(fits(share, change * 100 if percent else change) for change in changes)
    return (
        not bigger
        or any(fits(share, ratio * 100 if percent else ratio) for ratio in ratios)
        or any(math.isclose(part, ratio, rel_tol=0.05) for ratio in ratios)
    )


def _lent(found: DraftSentence, amount: Quantity) -> Iterator[Quantity]:
    """« De 9 à 8,1 millions »: a bare number beside millions is so many of them."""
    for reading in (found.reading, *(source.reading for source in found.evidence)):
        for other in counted(reading):
            if other.unit is None and (scale := scale_of(amount)) > 1 and other.value < scale:
                yield other.model_copy(update={"value": other.value * scale, "unit": amount.unit})


def _states_both(reading: Reading, share: Quantity, amount: Quantity) -> bool:
    values = [figure.value for figure in counted(reading)]
    return all(any(math.isclose(value, told.value) for value in values) for told in (share, amount))
