"""How contracts are told to a model: short lines, one thing a line, in French."""

from collections.abc import Iterable, Sequence

from calame.contracts import Brief, Finding, Ledger, Section, Source

_MODALITY = {
    "asserted": "affirmé",
    "reported": "rapporté",
    "conditional": "au conditionnel ou présumé",
    "denied": "démenti",
    "forecast": "annoncé ou prévu",
}


def length_line(brief: Brief) -> str:
    """The length asked for, in words of the body."""
    if brief.max_words is None:
        return f"au moins {brief.min_words} mots ; vise {round(brief.min_words * 1.04)} mots"
    return f"de {brief.min_words} à {brief.max_words} mots ; vise {(brief.min_words + brief.max_words) // 2} mots"


def fact_lines(ledger: Ledger, fact_ids: Iterable[str] | None = None) -> str:
    """One line a fact: id, salience, nature, voice, statement. All facts when no ids are given."""
    wanted = None if fact_ids is None else set(fact_ids)
    return "\n".join(
        f"{fact.id} [importance {fact.salience:.1f} ; {_MODALITY[fact.modality]}"
        f"{f' ; voix : {fact.speaker}' if fact.speaker else ''}] {fact.statement}"
        for fact in ledger.facts
        if wanted is None or fact.id in wanted
    )


def conflict_lines(ledger: Ledger) -> str:
    """One line a disagreement; empty when there is none."""
    return "\n".join(f"- {', '.join(conflict.fact_ids)} : {conflict.message}" for conflict in ledger.conflicts)


def doubt_lines(ledger: Ledger, sources: Sequence[Source]) -> str:
    """One line a doubt about a source, with its words; empty when there is none."""
    texts = {source.id: source for source in sources}
    return "\n".join(
        f"- « {' '.join(texts[doubt.span.source].quote(doubt.span).split())} » : {doubt.message}"
        for doubt in ledger.doubts
    )


def finding_lines(findings: Sequence[Finding]) -> str:
    """One line a finding: place, fault, remedy."""
    return "\n".join(
        f"- {_where(finding)}{finding.message} {finding.remedy}".rstrip()
        for finding in findings
        if finding.severity != "minor"
    )


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
