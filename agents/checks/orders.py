"""Before and after: what came before an event does not come after it, and what is left is not what was taken away."""

import math
import re
from collections.abc import Iterator

from calame.agents.checks.bounds import is_denied
from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading
from calame.text.data.calendar_words import MONTHS, SEASONS, WEEKDAYS
from calame.text.data.reckoning_words import FALLING
from calame.text.flat import flat

_STEM = 6
"""Letters by which two forms of the noun of an event agree."""
_NEAR = 40
"""Characters in front of a figure in which the verb stands that takes so many away."""
_ORDER = re.compile(
    r"(?<![\w'-])(?P<side>avant|apres) (?:(?:le|la|les|un|une|son|sa|ses|leur|leurs|cet|cette|ce|ces|notre|votre) |l')"
    r"(?P<noun>[a-z]{4,}(?:-[a-z]+)*)"
)
_AWAY = re.compile(rf"(?<![\w-])(?:{'|'.join(FALLING)}|ferm)\w* (?:[a-z]+ ){{0,2}}$")
_OF = re.compile(r"^ (?:des|de ses|de leurs|de ces|sur les|sur ses|sur) (?:ses |les )?$")
_INSTEAD = re.compile(r"(?<![\w-])(?:au lieu de|contre|et non|plutot que) $")
_NO_EVENTS = frozenset({*MONTHS, *WEEKDAYS, *SEASONS, "annee", "annees", "date", "heure", "jour", "mois", "semaine"})


def wrong_orders(found: DraftSentence) -> Iterator[Fault]:
    """« Deux heures après l’annonce » where the evidence has it before."""
    for side, noun, start, end in _orders(found.reading):
        theirs = [
            other
            for source in found.evidence
            for other, event, at, _ in _orders(source.reading)
            if event == noun and is_denied(source.reading, at) == is_denied(found.reading, start)
        ]
        if theirs and side not in theirs:
            told = found.reading.text[start:end]
            message = f"L’ordre n’est pas celui de la source\u00a0: {show(told)}."
            yield against(found, message, "Rétablir ce qui est venu avant.", start=start, end=end)


def _orders(reading: Reading) -> Iterator[tuple[str, str, int, int]]:
    """What comes before or after an event: the side, the stem of its noun, and where that is told."""
    for match in _ORDER.finditer(flat(reading.text)):
        if match["noun"] not in _NO_EVENTS and not reading.is_quoted(match.start()):
            yield match["side"], match["noun"][:_STEM], match.start(), match.end()


def wrong_remains(found: DraftSentence) -> Iterator[Fault]:
    """« Deux au lieu de sept » where two of seven are cut: five are left."""
    text = flat(found.reading.text)
    for left, right in zip(found.reading.figures, found.reading.figures[1:], strict=False):
        if not _INSTEAD.search(text[left.end : right.start]):
            continue
        for source in found.evidence:
            if any(
                math.isclose(cut, left.value) and math.isclose(whole, right.value) and not math.isclose(whole, 2 * cut)
                for cut, whole in _cuts(source.reading)
            ):
                message = f"Le chiffre {show(left.text)} est ce qui part, et non ce qui reste."
                yield against(found, message, "Dire ce qui reste.", start=left.start, end=left.end)


def _cuts(reading: Reading) -> Iterator[tuple[float, float]]:
    """« Supprimera deux des sept productions »: what goes, and of how many."""
    text = flat(reading.text)
    for part, whole in zip(reading.figures, reading.figures[1:], strict=False):
        if _OF.match(text[part.end : whole.start]) and _AWAY.search(text[: part.start][-_NEAR:]):
            yield part.value, whole.value
