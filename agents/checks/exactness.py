"""How exact a figure is: an approximation or a bound, by a word of its own, by a verb, or by what denies it."""

import re

from calame.agents.checks.reading import Reading
from calame.contracts import Quantity
from calame.contracts.values import Approximation
from calame.text.data.approximators import CAPPING_STEMS, EXCEEDING_VERBS, FORBIDDING_STEMS, NEARING_VERBS
from calame.text.flat import flat

_EXCEEDS = re.compile(
    rf"\b(?:{'|'.join(EXCEEDING_VERBS)})[a-z]*(?: (?:largement|meme|deja|legerement))?(?: (?:les?|la|des)| l')? ?$"
)
_NOT_EXCEEDS = re.compile(
    rf"\b(?:ne |n')(?:[a-z]+ ){{0,3}}?(?:{'|'.join(EXCEEDING_VERBS)})[a-z]* "
    r"(?:pas |jamais |plus |guere |point )?(?:(?:les?|la|des) |l')?$"
)
_NEARS = re.compile(
    rf"\b(?:{'|'.join(NEARING_VERBS)})[a-z]*(?: (?:avec|desormais|deja|aussi))?(?: (?:les?|la|des)| l')? ?$"
)
_PAST = re.compile(r"(?:^|[,;:«(] ?)passee?s? (?:le (?:cap|delai|seuil) (?:de |d'))?$")
_BEFORE = 40
_DENIED: dict[str, Approximation] = {"less_than": "at_least", "more_than": "at_most"}
"""What a denied bound says."""
_CLAUSE = re.compile(r"[,;:()«»]| (?:mais|et|ou|car|qui|que|dont) ")
_WIDE_CLAUSE = re.compile(r"[;:()«»]| (?:mais|et|ou|car|qui|dont) ")
_TIED = re.compile(r"(?<![\w-])(?:en|a|sur|dans|pour|pendant|sous) $")
"""A preposition that ties the figure to the verb, whatever stands between commas in front of it."""
_SET_APART = re.compile(
    r"(?<![\w-])(?:contrairement a|a l'inverse d[e']|a la difference d[e']|a l'oppose d[e']|au contraire d[e']|malgre"
    r"|outre|sauf|hormis|excepte|plutot que|en plus d[e']|au lieu d[e']|a cote d[e']|en depit d[e']|face a|devant) ?$"
)
"""In front of what the denial of a clause does not reach."""
_DENIES = re.compile(r"(?<![\w-])(?:ne |n')(?!(?:est |etait |sera )?que )[^;:]{0,70}$")
_FLOOR = re.compile(
    r"(?<![\w-])(?P<side>minim(?:um|al|ale|aux)|plancher|maxim(?:um|al|ale|aux)) "
    r"(?:[a-z]+ ){0,3}?(?:de |d'|a |est de |etait de |sera de |atteint |fixee? a )(?:un |une )?$"
)
_AGED = re.compile(
    r"(?<![\w-])(?:presque|pres|quasi|quasiment|bientot|environ) (?:age|agee|vieux|vieille)s? d(?:e |')$"
)
_THRESHOLD = re.compile(
    r"(?<![\w-])(?:(?:des|une fois|aussitot|sitot) qu|lorsqu|quand |a partir d|s'il|si |s'elle|tant qu|au-dela d"
    r"|a compter d|il (?:faut|fallait|faudra|faudrait|aura fallu|a fallu)|necessit|exig|requi|suppos)[^.;:]{0,80}$"
)
_CAPS = re.compile(
    rf"\b(?:{'|'.join(CAPPING_STEMS)})[a-z]* (?:[^.;:]{{1,60}} )?(?:a|au|de) $"
    r"|\b(?:pourr|peu|pouva|pui)[a-z]* (?:atteindre|aller jusqu'a|monter a|monter jusqu'a) (?:[^.;:]{1,50}, soit )?$"
)
_FORBIDS = re.compile(rf"\b(?:{'|'.join(FORBIDDING_STEMS)})|\bne? [a-z]+ (?:pas|plus) (?:autoris|perm|poss|admis)")
_OTHER_CLAUSE = re.compile(
    r"[,;:()]|(?<![\w-])(?:quand|lorsqu[e']|la ou|des qu[e']|si|puisqu[e']|parce qu[e'])(?![\w-])"
)
"""Where what follows a figure is no longer said of it."""
_CAPPED = 90
"""Characters before a figure in which a verb or a noun makes it a limit."""


def approximation(reading: Reading, figure: Quantity) -> Approximation:
    """How exact a figure is, a verb that goes beyond it included: dépasser 15 millions is more than that."""
    if figure.approximation != "exact":
        return _DENIED.get(figure.approximation, "exact") if _is_denied(reading, figure) else figure.approximation
    before = flat(reading.text[max(0, figure.start - _BEFORE) : figure.start])
    if _PAST.search(before) and not flat(figure.text).startswith(("de ", "d'")):
        return "more_than"
    if _NEARS.search(before) or _AGED.search(before):
        return "about"
    if floor := _FLOOR.search(before):
        return "at_least" if floor["side"].startswith(("mini", "planch")) else "at_most"
    if _NOT_EXCEEDS.search(before):
        return "at_most"
    return "more_than" if _EXCEEDS.search(before) else "exact"


def _is_denied(reading: Reading, figure: Quantity) -> bool:
    """« Ne peut être inférieur à deux mois »: the verb in front of a bound is denied."""
    if figure.approximation not in _DENIED:
        return False
    start = figure.start
    before = flat(reading.text[max(0, start - _CAPPED) : start])
    if _SET_APART.search(before):
        return False
    clauses = _WIDE_CLAUSE if _TIED.search(before) else _CLAUSE
    return _DENIES.search(clauses.split(before)[-1]) is not None


def is_threshold(reading: Reading, figure: Quantity) -> bool:
    """Whether a figure is the least that something takes: « dès qu’une offre atteint 150 000 euros », « il faut »."""
    return _THRESHOLD.search(flat(reading.text[max(0, figure.start - _CAPPED) : figure.start])) is not None


def is_emphatic(figure: Quantity) -> bool:
    """« Pas moins de 250 invités »: 250 of them, and many at that."""
    return flat(figure.text).startswith(("pas moins d", "rien moins que "))


def is_hardly_more(reading: Reading, figure: Quantity) -> bool:
    """« Ne dépasse guère 8 degrés »: about that."""
    return flat(reading.text[: figure.start]).endswith((" guere ", " guere les "))


def is_told_as(ours: Approximation, source: Reading, other: Quantity) -> bool:
    """Whether a figure of a source, by what stands around it, may be told with this precision."""
    return (
        (ours == "at_least" and is_threshold(source, other))
        or (ours in {"exact", "about"} and is_emphatic(other))
        or (ours == "about" and is_hardly_more(source, other))
    )


def is_capped(reading: Reading, figure: Quantity) -> bool:
    """Whether a figure is a limit by the words before it: limiter à 500 000 barils, un plafond de 500 000 barils."""
    return _CAPS.search(flat(reading.text[max(0, figure.start - _CAPPED) : figure.start])) is not None


def is_forbidden(reading: Reading, figure: Quantity) -> bool:
    """Whether what the figure bounds is forbidden: « louer plus de 90 nuits sera interdit » allows 90 at most."""
    if figure.approximation == "about":
        return False
    behind = _OTHER_CLAUSE.split(flat(reading.text[figure.end :])[:_CAPPED])[0]
    return _FORBIDS.search(behind) is not None
