"""All edits, and which one a sentence gets."""

from collections.abc import Callable
from dataclasses import dataclass

from calame.agents.embedded.edits.according_to import according_to_back, according_to_front
from calame.agents.embedded.edits.coordination_split import coordination_split
from calame.agents.embedded.edits.function_words import function_words
from calame.agents.embedded.edits.participle_move import participle_move
from calame.agents.embedded.edits.pronoun_antecedent import pronoun_antecedent
from calame.agents.embedded.edits.quotation_inversion import quotation_back, quotation_front
from calame.agents.embedded.edits.quotation_split import quotation_split
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.edits.reporting_words import according_to_word, reporting_verb
from calame.agents.embedded.edits.subordinate_move import subordinate_move
from calame.agents.embedded.edits.time_front import time_back, time_front
from calame.agents.embedded.edits.title_name_flip import title_name_flip
from calame.text.words import count_words


@dataclass(frozen=True, slots=True)
class Edit:
    """A named edit: the sentence as it would read, or `None` when it is not certain."""

    name: str
    apply: Callable[[Reading], str | None]


SPLITS: tuple[Edit, ...] = (
    Edit("quotation_split", quotation_split),
    Edit("coordination_split", coordination_split),
)
"""Edits that make two sentences of a long one, tried there before all others."""

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
    Edit("coordination_split", coordination_split),
)
"""Edits that move parts; a sentence gets one of them at most."""

WORDS: tuple[Edit, ...] = (
    Edit("reporting_verb", reporting_verb),
    Edit("according_to_word", according_to_word),
    Edit("function_words", function_words),
)
"""Closed swaps of words, for a sentence in which nothing moves."""

_LONG = 20
"""Words above which a sentence is cut where it can be."""
NAMED = "pronoun_antecedent"


_LONGEST = 900
"""Characters; a longer "sentence" is a web copy's heap and stays as it is."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A sentence and the edits that made it."""

    text: str
    edits: tuple[str, ...] = ()


def edited(reading: Reading, turn: int, before: Reading | None = None, *, cut_quotation: bool = True) -> Edited:
    """The sentence with at most one part moved, or one word swapped.

    Args:
        reading: the sentence.
        turn: where to start among the edits, so that neighbours do not all get the same one.
        before: the sentence right before it in source and article, when there is one.
        cut_quotation: whether a long quotation may be cut in two, as only where long sentences are too many.
    """
    if (
        len(reading.text) > _LONGEST
        or not reading.balanced
        or reading.glued
        or not reading.text.rstrip().endswith((".", "»", "”", '"'))
    ):
        return Edited(reading.text)
    named = pronoun_antecedent(reading, before)
    if named is not None:
        return Edited(named, (NAMED,))
    shift = turn % len(STRUCTURAL)
    splits = SPLITS if count_words(reading.text) > _LONG else ()
    for edit in (*splits, *STRUCTURAL[shift:], *STRUCTURAL[:shift], *WORDS):
        if edit.apply is quotation_split and not cut_quotation:
            continue
        text = _applied(edit, reading)
        if text is not None and text != reading.text:
            return Edited(text, (edit.name,))
    return Edited(reading.text)


def _applied(edit: Edit, reading: Reading) -> str | None:
    """What the edit makes; nothing when the sentence would then begin with a figure, as none is begun in print."""
    text = edit.apply(reading)
    return None if text is not None and text[:1].isdigit() and not reading.text[:1].isdigit() else text
