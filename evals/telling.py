"""What an article says of a case: which facts it tells and which traps it falls into. Pure functions, no model."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from calame.contracts import Draft, Paragraph, Section
from calame.evals.cases import GoldFact, Trap
from calame.evals.signs import all_found
from calame.text.sentences import split_sentences

NEAR_SENTENCES = 3
"""Sentences within which the signs of a fact stand: who reads one has just read the others."""

Fate = Literal["kept", "fallen", "untold"]


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with what stands around it."""

    text: str
    section: str
    paragraph: str
    """Text of its paragraph."""
    headline: bool = False
    """Title, description or heading: too short to carry a precaution of its own."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a trap."""

    trap: Trap
    fate: Fate
    sentence: str
    """The sentence that shows it; empty when nothing is said of it."""


def sentences(draft: Draft) -> Iterator[Said]:
    """Headlines and body sentences in reading order; questions claim nothing and are left out."""
    for headline in (draft.metadata.title, draft.metadata.meta_description):
        if headline:
            yield Said(headline, "", headline, headline=True)
    for section in draft.sections:
        if section.heading:
            yield Said(section.heading, section.id, section.heading, headline=True)
        for paragraph in section.paragraphs:
            yield from _said(section, paragraph)


def _said(section: Section, paragraph: Paragraph) -> Iterator[Said]:
    text = paragraph.text
    for start, end in split_sentences(text):
        if not text[start:end].rstrip(" \u00a0\u202f").endswith("?"):
            yield Said(text[start:end], section.id, text)


def tells(fact: GoldFact, said: Sequence[Said]) -> bool:
    """Whether all signs of the fact stand within a few body sentences of one section."""
    return any(all_found(fact.told, window) for window in _windows(said))


def _windows(said: Sequence[Said]) -> Iterator[str]:
    body = [one for one in said if not one.headline]
    for start, first in enumerate(body):
        yield " ".join(one.text for one in body[start : start + NEAR_SENTENCES] if one.section == first.section)


def fate(trap: Trap, said: Sequence[Said]) -> Verdict:
    """What became of the trap: one sentence that falls is enough to fall."""
    shown: dict[str, Said] = {}
    for one in said:
        if all_found(trap.about, one.text):
            shown.setdefault(_shows(trap, one), one)
    for found in ("fallen", "kept"):
        if found in shown:
            return Verdict(trap, "fallen" if found == "fallen" else "kept", shown[found].text)
    if "bare" in shown and trap.bare == "fallen":
        return Verdict(trap, "fallen", shown["bare"].text)
    return Verdict(trap, "untold", shown["bare"].text if "bare" in shown else "")


def _shows(trap: Trap, one: Said) -> Literal["fallen", "kept", "bare", "nothing"]:
    around = one.paragraph if trap.near == "paragraph" else one.text
    if all_found(trap.kept, around):
        return "kept"
    if all_found(trap.fallen, one.text):
        return "fallen"
    return "nothing" if one.headline else "bare"
