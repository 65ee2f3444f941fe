"""What a finished run tells on the terminal."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from calame.cli.missed import standing_against
from calame.cli.terminal import table, text
from calame.contracts import RECAPS, Article, Draft, Finding, Measure, Outcome, Usage
from calame.publish import labels
from calame.publish.evidence import SectionProof, prove
from calame.publish.figures import dollars, heading_of, measure_figure, near_source_note
from calame.publish.folder import Published
from calame.publish.unread import told_unread
from calame.text.wording import NBSP, PLURAL, counted, figure

_COLOURS = {Outcome.ACCEPTED: "green", Outcome.NEEDS_REVIEW: "red", Outcome.SOURCE_TOO_THIN: "yellow"}
_MOST_FINDINGS = 12
"""Findings told on the terminal; the review page shows them all."""
FOR_A_MODEL = "Avec un modèle : calame write FICHIER --model fournisseur:modèle (voir : calame doctor)."


def show(console: Console, article: Article, published: Published) -> None:
    """Draw the whole summary."""
    console.print(text(article.draft.metadata.title, "bold"))
    _extracted(console, article)
    _sections(console, article)
    draw_measures(console, article.review.measures)
    _findings(console, article)
    _usage(console, article)
    _outcome(console, article)
    if article.near_sources and not article.models:
        console.print(text(FOR_A_MODEL, "dim"), soft_wrap=True)
    _files(console, published)


def _usage(console: Console, article: Article) -> None:
    """Who answered at which seats, and what it took."""
    if not article.models:
        return
    _title(console, "Modèles")
    grid = table("Place", "Appels", "Jetons lus", "Jetons écrits", "Coût", "Durée", right=(1, 2, 3, 4, 5))
    for seat in article.models:
        grid.add_row(text(labels.SEATS.get(seat, seat)), *_taken(article.usage.get(seat, Usage())))
    grid.add_row(text("Total", "bold"), *_taken(sum(article.usage.values(), Usage())))
    console.print(grid)
    for label in dict.fromkeys(seated.label for seated in article.models.values()):
        seats = ", ".join(labels.SEATS.get(seat, seat) for seat, at in article.models.items() if at.label == label)
        _line(console, f"{_who(label)} : {seats}", "dim")
    for seat, done in article.without_model.items():
        _line(console, f"{labels.SEATS.get(seat, seat)} : {done}", "yellow")
    if article.failure:
        _line(console, f"sans réponse : {article.failure}", "yellow")
    days = sorted({seated.price_read_on for seated in article.models.values() if seated.price_read_on})
    if days:
        _line(console, f"prix publics relevés le {days[0]:%d/%m/%Y}", "dim")


def _who(label: str) -> str:
    """The model as the terminal names it: replies played again are no model at work."""
    model = label.removeprefix("replay:")
    return label if model == label else f"réponses enregistrées ({model})"


def _taken(usage: Usage) -> tuple[Text, ...]:
    if not usage.calls:
        return (text("aucun", "dim"),)
    about = "~" if usage.estimated else ""
    first = "" if usage.first_token is None else f" (1er jeton{NBSP}: {figure(usage.first_token, 's')})"
    return (
        text(figure(usage.calls)),
        text(about + figure(usage.tokens_in) + _part(usage.tokens_cached, "en cache")),
        text(about + figure(usage.tokens_out) + _part(usage.tokens_reasoning, "de réflexion")),
        text(dollars(usage.cost)),
        text(figure(usage.seconds, "s") + first),
    )


def _part(count: int, what: str) -> str:
    """` (400 en cache)`; empty for none."""
    return f" ({figure(count, what)})" if count else ""


def show_review(console: Console, article: Article, page: Path | None) -> None:
    """Draw what the critic says of an article written elsewhere."""
    console.print(text(article.draft.metadata.title, "bold"))
    draw_measures(console, article.review.measures)
    _usage(console, article)
    _findings(console, article, "--html FICHIER les montre tous" if page is None else _ON_PAGE)
    _outcome(console, article)
    for line in standing_against(article):
        _line(console, line)
    if article.draft.unread:
        console.print(text(f"Non relu : {told_unread(article.draft.unread)}.", "yellow"), soft_wrap=True)
    if page is not None:
        console.print(text(f"Page de relecture : {page}"), soft_wrap=True)


def draw_measures(console: Console, measures: Iterable[Measure]) -> None:
    """Each measure against its threshold; grades that are green are counted."""
    _title(console, "Mesures")
    grid = table("", "Mesure", "Valeur", "Seuil", right=(2,))
    told = list(measures)
    for measure in told:
        if measure.grade in _MARKED_DOWN:
            mark = text("●", _MARKED_DOWN[measure.grade])
        elif measure.grade is None:
            mark = _mark(measure.passed)
        else:
            continue
        grid.add_row(mark, text(measure.label), text(measure_figure(measure)), text(measure.threshold))
    graded = [measure.grade for measure in told if measure.grade is not None]
    if graded:
        green = f"{graded.count('good')} sur {len(graded)}"
        grid.add_row(text("●", "green"), text("Référencement et lecture, au vert"), text(green), text(""))
    console.print(grid)


_MARKED_DOWN = {"ok": "yellow", "bad": "red"}
"""Grades that are told one by one; what is green is counted."""


_ON_PAGE = "tous sont sur la page de relecture"


def _findings(console: Console, article: Article, elsewhere: str = _ON_PAGE) -> None:
    found = sorted(article.review.findings, key=lambda finding: list(labels.SEVERITIES).index(finding.severity))
    _title(console, f"Constats ({len(found)})")
    if not found:
        _line(console, "aucun", "dim")
    for finding in found[:_MOST_FINDINGS]:
        _finding(console, finding, article.draft)
    rest = len(found) - _MOST_FINDINGS
    if rest > 0:
        _line(
            console,
            f"… et {counted(rest, 'autre')} ; {elsewhere}",
            "dim",
        )
    for one in article.review.overruled:
        _line(console, f"écarté par une personne : {one.finding.message} Raison : {one.why}", "yellow")


def _extracted(console: Console, article: Article) -> None:
    ledger = article.ledger
    modalities = Counter(fact.modality for fact in ledger.facts)
    told = ", ".join(_how_many(count, labels.MODALITIES[name]) for name, count in modalities.most_common())
    _title(console, "Relevé")
    _line(
        console,
        f"{counted(len(ledger.facts), 'fait')} dans {counted(len(article.sources), 'source')} : {told or 'aucun'}",
    )
    for conflict in ledger.conflicts:
        _line(console, f"désaccord : {conflict.message}", "yellow")
    for doubt in ledger.doubts:
        _line(console, f"doute ({labels.DOUBTS.get(doubt.kind, doubt.kind)}) : {doubt.message}", "yellow")
    for warning in article.brief.warnings:
        _line(console, f"consigne : {warning}", "yellow")


def _how_many(count: int, quality: str) -> str:
    """`3 annoncés`, `5 au conditionnel`."""
    return f"{count} {quality}s" if count >= PLURAL and " " not in quality else f"{count} {quality}"


def _sections(console: Console, article: Article) -> None:
    proof = prove(article)
    _title(console, "Plan")
    grid = table("Partie", "Genre", "Mots", "Prévus", right=(2, 3))
    for part in proof.sections:
        _section_row(grid, part)
    total = sum(part.words for part in proof.sections)
    recap = sum(part.words for part in proof.sections if part.section.kind in RECAPS)
    share = figure(100 * recap / total if total else 0, "%")
    grid.add_row(text("Total", "bold"), text(f"dont récapitulatifs : {share}"), text(total, "bold"), "")
    console.print(grid)


def _section_row(grid: Table, part: SectionProof) -> None:
    indent = "  " * (part.section.level - 2)
    grid.add_row(
        Text(indent) + text(part.section.heading or "Chapeau"),
        text(labels.KINDS[part.section.kind], "dim"),
        text(part.words),
        text("–" if part.budget is None else part.budget),
    )


def _finding(console: Console, finding: Finding, draft: Draft) -> None:
    style = "yellow" if finding.severity == "minor" else "red"
    where = heading_of(draft, finding.place.section)
    line = Text.assemble((labels.SEVERITIES[finding.severity], style), " · ", text(f"{where} : {finding.message}"))
    console.print(_indented(line))
    if finding.remedy:
        console.print(_indented(text(f"→ {finding.remedy}", "dim"), 4))


def _outcome(console: Console, article: Article) -> None:
    colour = _COLOURS[article.outcome]
    console.print()
    console.print(Text.assemble((labels.OUTCOMES[article.outcome], f"bold {colour}"), " : ", text(article.reason)))
    note = near_source_note(article)
    if note:
        console.print(text(note, "dim"))


def _files(console: Console, published: Published) -> None:
    _title(console, "Fichiers")
    for path in published.files:
        console.print(Text("  ") + text(path), soft_wrap=True)


def _indented(line: Text, by: int = 2) -> Padding:
    return Padding(line, (0, 0, 0, by), expand=False)


def _mark(passed: bool | None) -> Text:
    if passed is None:
        return Text("·", "dim")
    return Text("✓", "green") if passed else Text("✗", "red")


def _title(console: Console, title: str) -> None:
    console.print()
    console.print(Text(title, "bold"))


def _line(console: Console, line: str, style: str = "") -> None:
    console.print(_indented(text(line, style)))
