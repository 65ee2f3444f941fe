"""What a run that waits shows on the terminal: the outline with its facts, or the text with what was found in it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from calame.cli.summary import draw_measures
from calame.cli.terminal import table, text
from calame.contracts import Finding, Ledger, Outline, Paragraph, Question, Review
from calame.publish import labels
from calame.publish.figures import heading_of
from calame.publish.figures import words as words_of
from calame.text.wording import counted
from calame.text.words import count_words

_STYLES: Final = {"blocker": "bold red", "major": "red", "minor": "yellow"}


def draw(console: Console, question: Question) -> None:
    """Draw all that the person has to know before answering."""
    console.print()
    if question.draft is None:
        _outline(console, question.outline, question.ledger)
    else:
        _draft(console, question)
    if question.notice:
        console.print(text(question.notice, "yellow"))


def _outline(console: Console, outline: Outline, ledger: Ledger) -> None:
    metadata = outline.metadata
    console.print(text(metadata.title, "bold"))
    console.print(text(metadata.meta_description, "dim"))
    console.print(text(f"adresse : {metadata.slug} · expression clé : {metadata.keyphrase}", "dim"))
    statements = {fact.id: fact.statement for fact in ledger.facts}
    for number, plan in enumerate(outline.sections, start=1):
        console.print()
        about = f"{labels.KINDS[plan.kind]} · {words_of(plan.words)}"
        console.print(_heading(number, plan.heading, about))
        _facts(console, {name: statements.get(name, "") for name in plan.fact_ids})
    told = {name for plan in outline.sections for name in plan.fact_ids}
    left = {name: statement for name, statement in statements.items() if name not in told}
    if left:
        console.print()
        console.print(text("Faits qu’aucune partie ne raconte", "bold"))
        _facts(console, left)
    total = sum(plan.words for plan in outline.sections)
    console.print()
    console.print(text(f"{counted(len(outline.sections), 'partie')}, {words_of(total)} prévus", "dim"))


def _facts(console: Console, facts: Mapping[str, str]) -> None:
    grid = table("", "", right=(0,))
    grid.show_header = False
    for name, statement in facts.items():
        grid.add_row(text(name, "dim"), text(statement))
    console.print(Padding(grid, (0, 0, 0, 3), expand=False))


def _heading(number: int, heading: str, about: str) -> Text:
    return Text.assemble(f"{number}. ", text(heading or "Chapeau", "bold"), (f" · {about}", "dim"))


def _draft(console: Console, question: Question) -> None:
    draft, review = question.draft, question.review
    if draft is None or review is None:
        return
    console.print(text(draft.metadata.title, "bold"))
    console.print(text(draft.metadata.meta_description, "dim"))
    for number, section in enumerate(draft.sections, start=1):
        console.print()
        console.print(_heading(number, section.heading, words_of(count_words(section.text))))
        found = [finding for finding in review.findings if finding.place.section == section.id]
        for place, paragraph in enumerate(section.paragraphs):
            here = [finding for finding in found if finding.place.paragraph == place]
            console.print(Padding(_paragraph(paragraph, here), (0, 0, 0, 3), expand=False))
    draw_measures(console, review.measures)
    _findings(console, question, review)


def _paragraph(paragraph: Paragraph, findings: Sequence[Finding]) -> Text:
    """The sentences, those with a finding in its colour, its number behind them."""
    line = Text("• " if paragraph.style == "bullet" else "")
    for place, sentence in enumerate(paragraph.sentences):
        here = [finding for finding in findings if finding.place.sentence in {None, place}]
        style = _STYLES[here[0].severity] if here else "bold" if paragraph.style == "question" else ""
        line.append_text(text(sentence.text, style))
        line.append("".join(f" [{finding.id}]" for finding in here), "dim")
        line.append(" ")
    line.rstrip()
    return line


def _findings(console: Console, question: Question, review: Review) -> None:
    console.print()
    console.print(text(f"Constats ({len(review.findings)})", "bold"))
    for line in _lines(question, review):
        console.print(Padding(line, (0, 0, 0, 2), expand=False))


def _lines(question: Question, review: Review) -> Iterator[Text]:
    draft = question.draft
    for finding in review.findings:
        where = heading_of(draft, finding.place.section) if draft else ""
        severity = (labels.SEVERITIES[finding.severity], _STYLES[finding.severity])
        yield Text.assemble((finding.id, "bold"), " ", severity, " · ", text(f"{where} : {finding.message}"))
        if finding.remedy:
            yield text(f"   → {finding.remedy}", "dim")
    for one in review.overruled:
        yield Text.assemble(("écarté", "dim"), " · ", text(one.finding.message), " · ", text(f"raison : {one.why}"))
    if not review.findings and not review.overruled:
        yield text("aucun", "dim")
