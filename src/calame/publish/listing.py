"""All findings of an article in one list, the gravest first, each with the part of the page that it is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from calame.contracts import Finding, Overrule
from calame.publish.evidence import Proof, SectionProof, SentenceProof
from calame.publish.labels import SEVERITIES


@dataclass(frozen=True, slots=True)
class Listed:
    """A finding and where it stands."""

    finding: Finding
    part: SectionProof | None = None
    """`None` for the article as a whole."""
    number: int = 0
    """Number of the part, from 1."""
    sentence: SentenceProof | None = None
    """`None` for a paragraph or the part as a whole."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A finding that a person set aside, and where it stood."""

    overrule: Overrule
    entry: Listed


def set_aside(proof: Proof, overruled: Sequence[Overrule]) -> list[Aside]:
    """What a person set aside, in the order of the review."""
    return [Aside(one, _place(proof, one)) for one in overruled]


def _place(proof: Proof, one: Overrule) -> Listed:
    for number, part in enumerate(proof.sections, 1):
        if part.section.id == one.finding.place.section:
            sentences = (sentence for paragraph in part.paragraphs for sentence in paragraph.sentences)
            return Listed(one.finding, part, number, next((s for s in sentences if one in s.overruled), None))
    return Listed(one.finding)


def listing(proof: Proof) -> list[Listed]:
    """Blockers first, then majors, then minors; in reading order among themselves."""
    order = list(SEVERITIES)
    return sorted(_listed(proof), key=lambda entry: order.index(entry.finding.severity))


def _listed(proof: Proof) -> Iterator[Listed]:
    for finding in proof.findings:
        yield Listed(finding)
    for number, part in enumerate(proof.sections, 1):
        for finding in part.findings:
            yield Listed(finding, part, number)
        for paragraph in part.paragraphs:
            for finding in paragraph.findings:
                yield Listed(finding, part, number)
            for sentence in paragraph.sentences:
                for finding in sentence.findings:
                    yield Listed(finding, part, number, sentence)
