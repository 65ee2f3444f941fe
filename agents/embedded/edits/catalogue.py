"""All edits, and which one a sentence gets."""

from collections.abc import Callable
from dataclasses import dataclass

from calame.agents.embedded.edits.according_to import according_to_back, according_to_front
from calame.agents.embedded.edits.function_words import function_words
from calame.agents.embedded.edits.participle_move import participle_move
from calame.agents.embedded.edits.quotation_inversion import quotation_back, quotation_front
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.edits.subordinate_move import subordinate_move
from calame.agents.embedded.edits.time_front import time_back, time_front
from calame.agents.embedded.edits.title_name_flip import title_name_flip
from calame.text.analysis import analyse


@dataclass(frozen=True, slots=True)
class Edit:
    """A named edit: the sentence as it would read, or `None` when it is not certain."""

    name: str
    apply: Callable[[Reading], str | None]


STRUCTURAL: tuple[Edit, ...] = (
    Edit("quotation_front", quotation_front),
    Edit("quotation_back", quotation_back),
    Edit("according_to_front", according_to_front),
    Edit("according_to_back", according_to_back),
    Edit("title_name_flip", title_name_flip),
    Edit("time_front", time_front),
    Edit("time_back", time_back),
    Edit("participle_move", participle_move),
    Edit("subordinate_move", subordinate_move),
)
"""Edits that move parts; a sentence gets one of them at most."""

WORDS = Edit("function_words", function_words)
"""The closed swap of function words, which goes with any other edit."""


_LONGEST = 900
"""Characters; a longer "sentence" is a web copy's heap and stays as it is."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A sentence and the edits that made it."""

    text: str
    edits: tuple[str, ...] = ()


def edited(reading: Reading, turn: int) -> Edited:
    """The sentence with at most one part moved and its function words swapped.

    Args:
        reading: the sentence.
        turn: where to start among the edits, so that neighbours do not all get the same one.
    """
    if (
        len(reading.text) > _LONGEST
        or not reading.balanced
        or reading.glued
        or not reading.text.rstrip().endswith((".", "»", "”", '"'))
    ):
        return Edited(reading.text)
    shift = turn % len(STRUCTURAL)
    for edit in (*STRUCTURAL[shift:], *STRUCTURAL[:shift]):
        text = edit.apply(reading)
        if text is not None and text != reading.text:
            return Edited(text, (edit.name,))
    swapped = WORDS.apply(reading)
    return Edited(swapped, (WORDS.name,)) if swapped is not None else Edited(reading.text)


def possible(text: str, setting: str = "") -> dict[str, str]:
    """Every edit that would be made of the single sentence `text`, by name."""
    reading = Reading(analyse(text).sentences[0], setting or text)
    made = {edit.name: edit.apply(reading) for edit in (*STRUCTURAL, WORDS)}
    return {name: result for name, result in made.items() if result is not None}
