"""What a figure counts, against what one of its value counts in the evidence."""

import re

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.fitting import is_counted_alike
from calame.agents.checks.reading import stem_keys
from calame.contracts import Quantity
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.flat import flat
from calame.text.words import fold

_PEOPLE, _MONEY = "personne", "money"
_OUT_OF = re.compile(r"(?<![\w'-])(?:(?:sur|parmi)(?: les| ces| ses| leurs)?|dont|puis|contre)(?: environ| pres de)? $")
"""In front of the whole that a number is a part of."""


def same_unit(figure: Quantity, other: Quantity, given: list[Quantity]) -> bool:
    """Whether two figures count the same thing, as far as their units say."""
    ours, theirs = fold(figure.unit or ""), fold(other.unit or "")
    if ours and not theirs and _is_other_money(ours, given):
        return False
    if not ours or not theirs or ours == theirs or is_counted_alike(ours, theirs):
        return True
    if ours in MEASURE_UNITS or theirs in MEASURE_UNITS:
        return False
    return all(fold(rival.unit or "") != ours for rival in given if rival.ordinal == figure.ordinal)


def _is_other_money(ours: str, given: list[Quantity]) -> bool:
    """Whether a currency is told where all that the evidence counts in money is in another one."""
    money = {fold(other.unit) for other in given if other.unit and MEASURE_UNITS.get(fold(other.unit)) == _MONEY}
    return MEASURE_UNITS.get(ours) == _MONEY and bool(money) and ours not in money


def is_elliptical(found: DraftSentence, figure: Quantity, other: Quantity) -> bool:
    """Whether the source leaves the noun out, as it has just counted it: « 214 amendements sur les 1 140 déposés »."""
    for source in found.evidence:
        if other not in source.reading.figures or not _OUT_OF.search(flat(source.reading.text[: other.start])):
            continue
        counted = next((one.unit for one in source.reading.figures if one.end <= other.start and one.unit), "")
        last = next(token for token in source.reading.analysis.tokens if token.end >= other.end)
        return last.pos in {"VERB", "ADJ", "NUM"} and fold(counted or "") == fold(figure.unit or "")
    return False


def same_people(found: DraftSentence, figure: Quantity, other: Quantity) -> bool:
    """Whether « trois blessés » tells « trois personnes » of whom the source says that they were hurt."""
    if fold(other.unit or "") != _PEOPLE or fold(figure.unit or "") in MEASURE_UNITS:
        return False
    keys = stem_keys(figure.unit or "", figure.unit or "")
    near = frozenset(key for source in found.context for key in source.reading.vocabulary)
    return not keys.isdisjoint(found.vocabulary | near)
