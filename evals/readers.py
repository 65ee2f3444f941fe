"""How much of the gold figures, dates, moods, negations and names of public sets Calame reads."""

import math
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from calame.text.analysis import analyse
from calame.text.conditional import conditionals
from calame.text.dates import date_mentions
from calame.text.names import name_mentions
from calame.text.negation import negations
from calame.text.numbers import quantities

Row = dict[str, Any]

_DUCKLING = re.compile(r"\((?:NumeralValue|OrdinalData|simple \w+) (-?[\d.]+)")
_VALUE = re.compile(r"^(-?[\d.,]+(?:E[+-]?\d+)?)%?$")


class Found(NamedTuple):
    """What was found, what there is, and what of it was found."""

    found: int
    gold: int
    hits: int


def numbers_read(rows: Sequence[Row]) -> tuple[int, int]:
    """Gold values that a quantity of the text has, and all gold values; ranges are left out."""
    hits = total = 0
    for row in rows:
        values = [figure.value for figure in quantities(row["source"])]
        for gold in _values(row):
            total += 1
            hits += any(_same(value, gold) for value in values)
    return hits, total


def _values(row: Row) -> Iterator[float]:
    for result in row["meta"]["results"]:
        written = str((result.get("Resolution") or {}).get("value"))
        if match := _VALUE.match(written):
            yield float(match.group(1).replace(".", "").replace(",", ".") if "," in written else match.group(1))


def _same(value: float, gold: float) -> bool:
    return math.isclose(value, gold, rel_tol=1e-6)


def dates_read(rows: Sequence[Row]) -> tuple[int, int]:
    """Gold passages that a date mention or a quantity (a duration) touches, and all of them."""
    hits = total = 0
    for row in rows:
        text = row["source"]
        ours = [(day.start, day.end) for day in date_mentions(text)]
        ours += [(figure.start, figure.end) for figure in quantities(text)]
        for result in row["meta"]["results"]:
            start = int(result.get("Start", result.get("start")))
            end = start + int(result["Length"]) if "Length" in result else int(result["End"]) + 1
            total += 1
            hits += any(a < end and start < b for a, b in ours)
    return hits, total


def numerals_read(rows: Sequence[Row]) -> tuple[int, int]:
    """Numerals, ordinals and amounts whose value is read, and all of them."""
    hits = total = 0
    for row in rows:
        gold = _DUCKLING.match(row["meta"]["value"])
        if gold is None or row["label"] not in {"Numeral", "Ordinal", "AmountOfMoney", "Distance", "Volume"}:
            continue
        total += 1
        hits += any(_same(figure.value, float(gold.group(1))) for figure in quantities(row["source"]))
    return hits, total


def mood(rows: Sequence[Row]) -> Found:
    """Conditional verbs."""
    found = gold = hits = 0
    for row in rows:
        ours = [token.text for sentence in analyse(row["source"]).sentences for token in conditionals(sentence)]
        theirs = [form for form, _ in row["meta"]["conditional"]]
        found, gold = found + len(ours), gold + len(theirs)
        hits += sum(form in ours for form in theirs)
    return Found(found, gold, hits)


def negation(rows: Sequence[Row]) -> Found:
    """Sentences that deny something."""
    found = gold = hits = 0
    for row in rows:
        ours = any(negations(sentence) for sentence in analyse(row["source"]).sentences)
        theirs = bool(row["meta"]["has_neg"])
        found, gold, hits = found + ours, gold + theirs, hits + (ours and theirs)
    return Found(found, gold, hits)


def proper_nouns(rows: Sequence[Row]) -> tuple[int, int]:
    """Proper nouns that stand in a name, and all of them."""
    hits = total = 0
    for row in rows:
        named = " ".join(mention.text for mention in name_mentions(analyse(row["source"])))
        total += len(row["meta"]["propn"])
        hits += sum(word in named for word in row["meta"]["propn"])
    return hits, total
