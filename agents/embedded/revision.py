"""A section after review: what was found wrong goes back to its source, everything else stays byte for byte."""

from collections.abc import Sequence

from calame.agents.embedded import rendering
from calame.agents.embedded.headings import choose, headings_of, neutral
from calame.agents.embedded.material import Material
from calame.agents.embedded.section_view import Known
from calame.agents.role import WriteTask
from calame.contracts import RECAPS, Finding, Paragraph, Section, Sentence
from calame.text.data.headline_words import RECAP_HEADINGS

_LEAST_ROWS = 2


def revised(section: Section, findings: Sequence[Finding], task: WriteTask, material: Material) -> Section | None:
    """The section with flagged sentences verbatim, flagged rows dropped and a flagged heading renamed."""
    places = {
        (finding.place.paragraph, finding.place.sentence or 0)
        for finding in findings
        if finding.place.paragraph is not None
    }
    paragraphs = _without_rows(section, places) if section.kind in RECAPS else _verbatim(section, places, material)
    if not paragraphs:
        return None
    heading = section.heading
    if any(_about_heading(finding, heading) for finding in findings):
        heading = _renamed(section, task, material)
    return section.model_copy(update={"paragraphs": paragraphs, "heading": heading})


_HEADING_CHECKS = frozenset({"headline", "structure"})


def _about_heading(finding: Finding, heading: str) -> bool:
    """Whether a finding that names no paragraph is about the words of the heading."""
    return finding.place.paragraph is None and bool(heading) and finding.check in _HEADING_CHECKS


def _without_rows(section: Section, places: set[tuple[int, int]]) -> tuple[Paragraph, ...]:
    """The recap without its flagged rows, and without the question or answer that belongs to one."""
    flagged = {paragraph for paragraph, _ in places}
    for index, paragraph in enumerate(section.paragraphs):
        if paragraph.style == "question" and {index, index + 1} & flagged:
            flagged |= {index, index + 1}
    kept = tuple(paragraph for index, paragraph in enumerate(section.paragraphs) if index not in flagged)
    rows = [paragraph for paragraph in kept if paragraph.style != "question"]
    return kept if len(rows) >= _LEAST_ROWS or not flagged else ()


def _verbatim(section: Section, places: set[tuple[int, int]], material: Material) -> tuple[Paragraph, ...]:
    """The section with each flagged sentence in its source's words."""
    made: list[Paragraph] = []
    for index, paragraph in enumerate(section.paragraphs):
        sentences = [
            _from_source(sentence, material) if (index, position) in places else sentence
            for position, sentence in enumerate(paragraph.sentences)
        ]
        made.append(paragraph.model_copy(update={"sentences": tuple(sentences)}))
    return tuple(made)


def _from_source(sentence: Sentence, material: Material) -> Sentence:
    """The source sentence for the same facts; the sentence itself when nothing was edited in it."""
    if not sentence.edits:
        return sentence
    wanted = set(sentence.fact_ids)
    pool = [unit for unit in (*material.units, *material.standfirst, *material.bullets) if wanted & set(unit.fact_ids)]
    exact = [unit for unit in pool if set(unit.fact_ids) == wanted]
    return rendering.verbatim((exact or pool)[0]) if pool else sentence


def _renamed(section: Section, task: WriteTask, material: Material) -> str:
    """The next best heading; a recap keeps its name."""
    if section.kind in RECAPS:
        return section.heading
    facts = {fact for paragraph in section.paragraphs for sentence in paragraph.sentences for fact in sentence.fact_ids}
    passages = [passage for passage in material.passages if passage.homes & facts]
    others = [plan.heading for plan in task.outline.sections if plan.heading]
    metadata = task.outline.metadata
    taken = [section.heading, metadata.title, *RECAP_HEADINGS.values(), *others]
    found = headings_of(passages, Known(material), metadata.title)
    return choose([one.text for one in found], taken) or neutral(taken) or section.heading
