"""How contracts are told to a model: short lines, one thing a line, in French."""

from collections.abc import Collection, Iterable, Sequence

from calame.agents.checks.faults import PASSAGE, show
from calame.contracts import Brief, Finding, Ledger, Outline, Section, SectionPlan, Source, Span

_MODALITY = {
    "asserted": "affirmé",
    "reported": "rapporté",
    "conditional": "au conditionnel ou présumé",
    "denied": "démenti",
    "forecast": "annoncé ou prévu",
}
_KINDS = {
    "lead": "chapeau",
    "body": "corps",
    "essentials": "rappel essentials",
    "key_figures": "rappel key_figures",
    "chronology": "rappel chronology",
    "who_says_what": "rappel who_says_what",
    "faq": "rappel faq",
}


def length_line(brief: Brief, aim: int) -> str:
    """The length asked for and the one to aim at, in words of the body; from thin sources only what they carry."""
    if aim < brief.min_words:
        return f"environ {aim} mots, car les faits n’en portent pas davantage ; n’ajoute rien pour faire plus long"
    if brief.max_words is None:
        return f"au moins {brief.min_words} mots ; vise {aim} mots"
    return f"de {brief.min_words} à {brief.max_words} mots ; vise {aim} mots"


def fact_lines(ledger: Ledger, fact_ids: Iterable[str] | None = None, *, salience: bool = True) -> str:
    """One line a fact: id, salience unless not wanted, nature, voice, statement. All facts when no ids are given."""
    wanted = None if fact_ids is None else set(fact_ids)
    return "\n".join(
        f"{fact.id} [{f'importance {fact.salience:.1f} ; ' if salience else ''}{_MODALITY[fact.modality]}"
        f"{f' ; voix : {fact.speaker}' if fact.speaker else ''}] {fact.statement}"
        for fact in ledger.facts
        if wanted is None or fact.id in wanted
    )


def conflict_lines(ledger: Ledger, fact_ids: Collection[str] | None = None) -> str:
    """One line a disagreement, when `fact_ids` hold all its facts or are not given; empty when there is none."""
    return "\n".join(
        f"- {', '.join(conflict.fact_ids)} : {conflict.message}"
        for conflict in ledger.conflicts
        if fact_ids is None or set(conflict.fact_ids) <= set(fact_ids)
    )


def doubt_lines(ledger: Ledger, sources: Sequence[Source], fact_ids: Collection[str] | None = None) -> str:
    """One line a doubt about a source, with its words; only about passages of `fact_ids` when these are given."""
    texts = {source.id: source for source in sources}
    spans = [span for fact in ledger.facts if fact_ids is None or fact.id in fact_ids for span in fact.spans]
    return "\n".join(
        f"- « {' '.join(texts[doubt.span.source].quote(doubt.span).split())} » : {doubt.message}"
        for doubt in ledger.doubts
        if fact_ids is None or any(_touch(doubt.span, span) for span in spans)
    )


def _touch(one: Span, other: Span) -> bool:
    return one.source == other.source and one.start < other.end and other.start < one.end


def finding_lines(findings: Sequence[Finding]) -> str:
    """One line a finding: place, fault, remedy."""
    return "\n".join(
        f"- {_where(finding)}{finding.message} {finding.remedy}".rstrip()
        for finding in findings
        if finding.severity != "minor"
    )


def fault_lines(findings: Sequence[Finding]) -> str:
    """The same for a reader who has the section before them: no excerpt or passage is told twice."""
    told: set[tuple[int | None, int | None, str]] = set()
    lines: list[str] = []
    for finding in findings:
        if finding.severity == "minor":
            continue
        remedy, _, passage = finding.remedy.partition(PASSAGE)
        key = (finding.place.paragraph, finding.place.sentence, passage)
        shown = f"{PASSAGE}{passage}" if passage and key not in told else ""
        told.add(key)
        lines.append(f"- {_spot(finding)}{finding.message} {remedy}{shown}".rstrip())
    return "\n".join(lines)


def _spot(finding: Finding) -> str:
    """Number of the sentence, with the words meant when they are a part of it that the message does not name."""
    place = finding.place
    if place.excerpt and place.start is not None and show(place.excerpt) not in finding.message:
        return _where(finding)
    return _where(finding.model_copy(update={"place": place.model_copy(update={"excerpt": ""})}))


def _where(finding: Finding) -> str:
    place = finding.place
    number = "" if place.sentence is None else f"[{(place.paragraph or 0) + 1}.{place.sentence + 1}] "
    return f"{number}« {place.excerpt} » : " if place.excerpt else number


def section_text(section: Section) -> str:
    """A section as it stands, every sentence numbered `paragraph.sentence` with its facts."""
    return "\n".join(
        f"[{p}.{s}] ({paragraph.style} ; {', '.join(sentence.fact_ids)}) {sentence.text}"
        for p, paragraph in enumerate(section.paragraphs, start=1)
        for s, sentence in enumerate(paragraph.sentences, start=1)
    )


def plan_line(plan: SectionPlan) -> str:
    """A section to write: id, kind, heading, words, facts."""
    heading = f" « {plan.heading} »" if plan.heading else ""
    return f"- {plan.id} ({_KINDS[plan.kind]}){heading} : {plan.words} mots ; faits {', '.join(plan.fact_ids)}"


def synonyms_note(outline: Outline) -> str:
    """The key phrase's synonyms in brackets; empty when there are none."""
    synonyms = outline.metadata.synonyms
    return f" (synonymes : {', '.join(synonyms)})" if synonyms else ""
