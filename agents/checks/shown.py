"""Figures whose own words show how they were worked out: « soit 40 euros le mètre carré », « douze fois le seuil »."""

import math
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations

from calame.agents.checks.fitting import PER_CENT, fits, in_base, is_counted_alike, is_fraction, may_add, told_in
from calame.agents.checks.operands import Working, counted
from calame.agents.checks.reading import Reading, stem_keys
from calame.contracts import Quantity
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.data.numeral_words import TEENS, UNITS
from calame.text.data.reckoning_words import CHANGE_NOUNS, EACH, FRACTIONS_OF, LACKING, WORKED_OUT, WORKED_OUT_BEHIND
from calame.text.flat import flat
from calame.text.units import singular
from calame.text.words import fold

_TIMES = "fois"
_AROUND = 25
"""Characters on each side of an amount in which « chacun » stands."""
_ROUND = 10
"""From here on a quotient may be told in whole units."""
_MARK = re.compile(rf"(?<![\w-])(?:{'|'.join(WORKED_OUT)})(?![\w-])[^.;:]{{0,45}}$")
_BEHIND = re.compile(rf"^[^.;:,]{{0,25}}?(?<![\w-])(?:{'|'.join(WORKED_OUT_BEHIND)})(?! en )(?![\w-])")
_PER = re.compile(
    r"^ (?:par|le|la|l'|chaque|pour chaque|pour un|pour une|a l'|de l'|du|au|pour) ?"
    r"(?P<noun>[a-z]+(?: (?:carre|cube)s?)?)"
)
_LACKS = re.compile(rf"(?<![\w-])(?:{'|'.join(LACKING)})(?![\w-])")
_EACH = re.compile(rf"(?<![\w-])(?:{'|'.join(EACH)})(?![\w-])")
_OF_LENGTH = re.compile(r"^ (?:de la |du |de l'|d'une |d'un |de |d')(?P<noun>[a-z]+)")
_NUMERAL = re.compile(
    rf"(?<![\w-])(?:{'|'.join(word for word in (*UNITS, *TEENS) if word not in {'un', 'une'})})(?![\w-])"
)
_COUNTED_UP, _TWO = range(2, 11), 2
_ANOTHER = re.compile(r"(?<![\w-])une? .{0,150}(?<![\w-])une? (?:autre|seconde?|deuxieme)(?![\w-])")
_LENGTHS = {"journee": "jour", "annee": "an", **{noun: noun for noun in FRACTIONS_OF}}


def is_shown(work: Working) -> bool:
    """Whether the figure says how it comes from two others, and does."""
    figure = work.figure
    if figure.high is not None or figure.ordinal:
        return False
    if fold(figure.unit or "") in CHANGE_NOUNS:
        work = replace(work, figure=figure.model_copy(update={"unit": None}))
    if _is_part_of_length(work):
        return True
    if figure.unit == PER_CENT or is_fraction(figure):
        return False
    if _is_ratio(work) or _is_rate(work) or (_is_marked(work) and _is_made(work)):
        return True
    return _is_whole_told(work) or _is_counted_up(work)


def _is_marked(work: Working) -> bool:
    text = flat(work.draft.text)
    if _LACKS.search(work.clause):
        return True
    return _MARK.search(text[: work.figure.start]) is not None or _BEHIND.search(text[work.figure.end :]) is not None


def _pairs(work: Working) -> Iterator[tuple[Quantity, Quantity]]:
    """Two figures of one sentence of the evidence, and one of the draft with any beside it or around the evidence."""
    for reading in work.readings:
        yield from permutations(_operands(reading), 2)
    own = [other for other in counted(work.draft) if other.start != work.figure.start]
    yield from permutations(own, 2)
    around = [other for reading in (*work.readings, *work.near) for other in _operands(reading)]
    if _LACKS.search(work.clause):
        own += [other for reading in work.readings for other in counted(reading)]
    for one in own:
        for other in around:
            yield from ((one, other), (other, one))


def _operands(reading: Reading) -> list[Quantity]:
    """The figures of a sentence, and the bare numerals of « et en ouvrira neuf » that may also be adjectives."""
    found = counted(reading)
    text = flat(reading.text)
    taken = [(figure.start, figure.end) for figure in found]
    bare = [
        Quantity(
            text=match.group(), start=match.start(), end=match.end(), value=float({**UNITS, **TEENS}[match.group()])
        )
        for match in _NUMERAL.finditer(text)
        if not any(start <= match.start() < end for start, end in taken)
    ]
    return [*found, *bare]


def _is_ratio(work: Working) -> bool:
    """« Douze fois le maximum autorisé » for 12 000 where 1 000 are allowed."""
    if fold(work.figure.unit or "") != _TIMES:
        return False
    return any(
        may_add(one, other)
        and PER_CENT not in {one.unit, other.unit}
        and one.value > other.value > 0
        and fits(work.figure, in_base(one)[0] / in_base(other)[0])
        for one, other in _pairs(work)
    )


def _is_rate(work: Working) -> bool:
    """« 40 euros le mètre carré » for 720 000 euros and 1,8 hectare."""
    unit = _per(work)
    if unit is None:
        return False
    return any(
        whole.unit is not None
        and may_add(work.figure, whole)
        and (value := _in_unit(size, unit)) is not None
        and value > 0
        and _tells(work.figure, told_in(in_base(whole)[0], work.figure) / value)
        for whole, size in _pairs(work)
        if not may_add(whole, size) and PER_CENT not in {whole.unit, size.unit}
    )


def _tells(figure: Quantity, value: float) -> bool:
    """Whether a quotient is the figure, or is rounded to it."""
    rounded = figure.value >= _ROUND and figure.value == int(figure.value)
    return fits(figure, value) or (rounded and figure.approximation == "exact" and round(value) == figure.value)


def _per(work: Working) -> str | None:
    """What the figure is told for one of: a folded noun, or nothing in particular for « chacun »."""
    text = flat(work.draft.text)
    around = text[max(0, work.figure.start - _AROUND) : work.figure.end + _AROUND]
    if _EACH.search(around):
        return ""
    match = _PER.match(text[work.figure.end :])
    if match and match["noun"] not in {"plus", "moins"}:
        return fold(" ".join(singular(word) for word in match["noun"].split()))
    return None


def _in_unit(size: Quantity, unit: str) -> float | None:
    """How many of `unit` a figure counts."""
    told = fold(size.unit or "")
    if not unit or not told:
        return size.value if not unit and told not in MEASURE_UNITS else None
    as_one = Quantity(text="1", start=0, end=1, value=1.0, unit=unit)
    if told == unit or is_counted_alike(told, unit):
        return size.value
    return told_in(in_base(size)[0], as_one) if in_base(size)[1] == in_base(as_one)[1] else None


def _is_made(work: Working) -> bool:
    """Sums and differences of like figures; so many things at so much, or so long at so much a year."""
    added = _LACKS.search(work.clause) is None
    for one, other in _pairs(work):
        if one.text == other.text and one.start == other.start:
            continue
        if may_add(one, other) and PER_CENT not in {one.unit, other.unit}:
            whole, part = in_base(one)[0], in_base(other)[0]
            told = may_add(work.figure, one) or may_add(work.figure, other)
            if told and any(
                fits(work.figure, told_in(value, work.figure, like=one))
                for value in (*((whole + part,) if added else ()), whole - part)
            ):
                return True
        elif (
            _is_amount(work.figure, one)
            and _is_count(other)
            and fits(work.figure, told_in(in_base(one)[0] * other.value, work.figure))
        ):
            return True
    return False


def _is_amount(figure: Quantity, one: Quantity) -> bool:
    return one.unit is not None and may_add(figure, one) and figure.unit is not None


def _is_count(figure: Quantity) -> bool:
    unit = fold(figure.unit or "")
    return figure.value > 1 and (MEASURE_UNITS.get(unit, "time") == "time")


def _is_whole_told(work: Working) -> bool:
    """« Le quart des 7,2 millions »: a figure around the evidence whose share, told here, the evidence has."""
    shares = [
        one
        for one in counted(work.draft)
        if (one.unit == PER_CENT or is_fraction(one)) and one.start != work.figure.start
    ]
    given = [other for reading in work.readings for other in counted(reading)]
    known = any(
        may_add(work.figure, other) and math.isclose(work.figure.value, other.value)
        for reading in work.near
        for other in counted(reading)
    )
    return known and any(
        may_add(work.figure, other) and fits(share, _ratio(other, work.figure, share))
        for share in shares
        for other in given
    )


def _is_counted_up(work: Working) -> bool:
    """« Trois sociétés » for two and a third one; « deux réunions » for one and another."""
    figure = work.figure
    if figure.value not in _COUNTED_UP or figure.unit is None or fold(figure.unit) in MEASURE_UNITS:
        return False
    keys = stem_keys(figure.unit, figure.unit)
    for reading in work.readings:
        ranks = [other.value for other in reading.figures if other.ordinal]
        told = any(not keys.isdisjoint(word.keys) for word in reading.words)
        last = figure.value > _TWO and figure.value in ranks and figure.value + 1 not in ranks
        other = figure.value == _TWO and _ANOTHER.search(flat(reading.text)) is not None
        if told and (last or other):
            return True
    return False


def _ratio(part: Quantity, whole: Quantity, share: Quantity) -> float:
    ratio = in_base(part)[0] / (in_base(whole)[0] or 1)
    return ratio * 100 if share.unit == PER_CENT else ratio


def _is_part_of_length(work: Working) -> bool:
    """« La moitié de la journée » for twelve hours, « un quart de siècle » for 25 years."""
    part = _OF_LENGTH.match(flat(work.draft.text)[work.figure.end :])
    noun = _LENGTHS.get(part["noun"]) if part else None
    if noun is None or not 0 < work.figure.value < 1:
        return False
    length = work.figure.model_copy(update={"value": work.figure.value * FRACTIONS_OF[noun], "unit": "heure"})
    return any(
        in_base(other)[1] == "heure" and fits(length, in_base(other)[0])
        for reading in work.readings
        for other in counted(reading)
    )
