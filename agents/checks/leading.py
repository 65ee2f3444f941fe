"""Leading on: openings that only say how a sentence goes on from the last one."""

from calame.agents.checks.reading import Reading
from calame.text.data.transition_words import OPENING_IDIOMS
from calame.text.flat import flat


def leads_on(reading: Reading, start: int, end: int) -> bool:
    """« Revers de la médaille, ... », « Résultat : ... »: an opening that claims nothing."""
    return not reading.text[:start].strip() and flat(reading.text[:end]).strip(" ,:") in OPENING_IDIOMS
