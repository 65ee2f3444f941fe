"""What the critic's rules say of a fact's statement beside the passages that prove it."""

import re
from collections.abc import Iterator, Mapping, Sequence

from calame.agents.checks import attribution, dates, figures, modality, names, originals, polarity, quotations
from calame.agents.checks.case import DraftSentence, cited_case
from calame.agents.checks.faults import show
from calame.agents.checks.reading import Reading
from calame.contracts import Brief, Draft, Fact, Ledger, Metadata, Paragraph, Section, Sentence, Source
from calame.text.analysis import Token
from calame.text.data.attribution_words import CLITICS, NO_VOICES, STRONG_PRONOUNS
from calame.text.data.links import CAUSAL, CAUSES, ORDERS, SEQUENCES
from calame.text.data.reporting_verbs import FIRST_GROUP, IRREGULAR
from calame.text.words import fold

_CHECKS = (figures, dates, names, quotations, modality, attribution, polarity, originals)
"""Checks that compare one sentence with its evidence."""
_SAYING = frozenset({*FIRST_GROUP, *IRREGULAR, "adresser", "ecrire", "parler", "promettre"})
_TO = frozenset({"a", "au", "aux", "aupres"})
_OBLIQUE = frozenset({"obl", "obl:arg", "obl:mod", "iobj", "nmod"})
_WORDS = re.compile(r"\w[\w-]*")
_LONG = 4
"""Letters of a common word; shorter ones stand within names."""
_METADATA = Metadata(title="", slug="", meta_description="", keyphrase="")


def voice(speaker: str | None) -> str | None:
    """Who says something, as a model named it; `None` when it named the text itself or nobody."""
    told = " ".join((speaker or "").split())
    words = fold(told).strip(" .«»\"'")
    return None if words in NO_VOICES or not words else told


def faults_of(facts: Sequence[Fact], source: Source) -> dict[str, tuple[str, ...]]:
    """What each statement says that its passages do not, one French sentence each; facts without fault are missing."""
    paragraphs = tuple(Paragraph(sentences=(Sentence(text=fact.statement, fact_ids=(fact.id,)),)) for fact in facts)
    section = Section(id="facts", kind="body", heading="", paragraphs=paragraphs)
    draft = Draft(metadata=_METADATA, sections=(section,))
    case = cited_case(Brief(), draft, (source,), Ledger(facts=tuple(facts)), None)
    found: dict[str, list[str]] = {fact.id: list(_unknown_voice(fact, source)) for fact in facts}
    for check in _CHECKS:
        for fault in check.check(case):
            place = fault.place.paragraph or 0
            if check is not names or not _misread(fault.place.excerpt, case.sentences[place]):
                found[facts[place].id].append(fault.message)
    for sentence in case.claims:
        if not sentence.originals:
            found[sentence.sentence.fact_ids[0]].extend(_added(sentence))
    return {fact_id: tuple(dict.fromkeys(messages)) for fact_id, messages in found.items() if messages}


def _unknown_voice(fact: Fact, source: Source) -> Iterator[str]:
    """A speaker of whose name the source has no part; sources in other languages name bodies in their own."""
    names_in = [word for word in _WORDS.findall(fact.speaker or "") if word[:1].isupper()]
    if source.language != "fr" or not names_in:
        return
    known = fold(" ".join(filter(None, (source.text, source.title, source.publisher, source.author))))
    if not any(fold(word) in known for word in names_in):
        yield f"La source ne connaît pas cette voix\u00a0: {show(fact.speaker or '')}."


def _misread(name: str, found: DraftSentence) -> bool:
    """Whether a tagger took common words beside a name for a part of it: the passages do have the name."""
    words = _WORDS.findall(name)
    capitals = [word for word in words if word[:1].isupper()]
    mixed = any(word.islower() and len(word) >= _LONG for word in words)
    return mixed and bool(capitals) and all(any(s.reading.carries(w) for s in found.evidence) for w in capitals)


def _added(found: DraftSentence) -> Iterator[str]:
    """An addressee, a cause or an order in time that no passage has."""
    said = [source.reading for source in found.evidence]
    around = [*said, *(source.reading for source in found.context[-1:])]
    if not any(True for reading in said for _ in _addressees(reading)) and not any(map(_points_at_somebody, said)):
        for token in _addressees(found.reading):
            if not any(reading.carries(token.text) for reading in said):
                yield f"Le passage ne dit pas à qui cela s’adresse\u00a0: {show(token.text)}."
    for word in _only(CAUSAL, found.reading, CAUSES, around):
        yield f"Le passage ne donne pas cette cause\u00a0: {show(word)}."
    for word in _only(SEQUENCES, found.reading, ORDERS, around):
        yield f"Le passage ne donne pas cet ordre dans le temps\u00a0: {show(word)}."


def _addressees(reading: Reading) -> Iterator[Token]:
    """Who is told something: « a déclaré à X », « auprès de X »."""
    tokens = reading.analysis.tokens
    for token in tokens:
        if token.dep in _OBLIQUE and token.pos in {"NOUN", "PROPN"} and fold(tokens[token.head].lemma) in _SAYING:
            opening = next((t for t in tokens if t.head == token.i and t.dep == "case"), None)
            if opening is not None and fold(opening.text) in _TO and token.text[:1].isupper():
                yield token


def _points_at_somebody(reading: Reading) -> bool:
    """Whether a pronoun may stand for an addressee."""
    return any(
        token.pos == "PRON" and fold(token.text) in (CLITICS | STRONG_PRONOUNS) - {"y", "en", "se", "s'", "le", "la"}
        for token in reading.analysis.tokens
    )


def _only(added: Sequence[str], ours: Reading, allowing: Sequence[str], theirs: Sequence[Reading]) -> list[str]:
    """Words of `added` in ours, when none of `allowing` begins a word of theirs."""
    if any(f" {word}" in reading.folded for reading in theirs for word in allowing):
        return []
    return [word for word in added if f" {word} " in ours.folded]


def wrongly_stated(facts: Sequence[Fact], sources: Mapping[str, Source]) -> frozenset[str]:
    """Ids of the facts whose statement their own source does not bear out."""
    by_source: dict[str, list[Fact]] = {}
    for fact in facts:
        by_source.setdefault(fact.spans[0].source, []).append(fact)
    return frozenset(fact_id for name, some in by_source.items() for fact_id in faults_of(some, sources[name]))
