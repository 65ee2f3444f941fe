"""The figures of a review: length, accuracy, coverage, recap share, nearness to the sources, readability."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.reading import Word, overlap, plain_words
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.seo import assessments
from calame.contracts import RECAPS, Draft, Fact, Measure, Verdict
from calame.text.overlap import longest_copied_run, shared_ngrams
from calame.text.quotations import quotations
from calame.text.readability import kandel_moles
from calame.text.sentences import split_sentences
from calame.text.wording import counted, figure
from calame.text.words import count_words

SALIENT = 0.6
"""Salience from which a fact counts for coverage (issue 2)."""
_TOLD = 0.3
"""Share of a fact's content words that the sentences citing it must hold: a mere mention of its id tells nothing."""
_MOSTLY = 0.5
"""Share that they must hold with the sentences in front of them when a part was said there."""
_PERCENT = 100
_LEAST_SAID = 2
"""Content words that must be left when names and titles are taken out; else all words count."""
_APPOSITION = re.compile(r",\s+(?P<opening>\w+)[^,;:«»]{0,80},")
_CLAUSES = frozenset(
    [
        "qui",
        "que",
        "dont",
        "où",
        "mais",
        "et",
        "ou",
        "car",
        "si",
        "quand",
        "lorsque",
        "alors",
        "puis",
        "donc",
        "elle",
        "il",
        "ils",
        "elles",
        "on",
    ]
)
"""Words that open something other than an apposition."""


def body_words(draft: Draft) -> int:
    """Words in paragraphs and list items; headings, title and metadata do not count."""
    return sum(count_words(section.text) for section in draft.sections)


def recap_share(draft: Draft) -> float:
    """Body words in recap sections / body words."""
    recap = sum(count_words(section.text) for section in draft.sections if section.kind in RECAPS)
    return recap / (body_words(draft) or 1)


def accuracy(verdicts: Collection[Verdict]) -> float:
    """Supported checkable sentences / checkable sentences; 0 when nothing can be checked."""
    checkable = [verdict for verdict in verdicts if verdict.supported is not None]
    return sum(verdict.supported is True for verdict in checkable) / (len(checkable) or 1)


def untold(case: ReviewCase) -> tuple[Fact, ...]:
    """Salient facts that no sentence tells."""
    return tuple(fact for fact in case.facts.values() if fact.salience >= SALIENT and not _is_told(case, fact))


def coverage(case: ReviewCase) -> float:
    """Share of the salient facts that are told; 1 when there are none."""
    salient = sum(fact.salience >= SALIENT for fact in case.facts.values())
    return 1 - len(untold(case)) / salient if salient else 1.0


def own_pieces(text: str) -> tuple[str, ...]:
    """The passages of a text between its quotations."""
    pieces, at = [], 0
    for quote in quotations(text):
        if quote.closed and quote.start >= at:
            pieces.append(text[at : quote.start])
            at = quote.end
    return (*pieces, text[at:])


def own_text(draft: Draft) -> tuple[str, ...]:
    """The body outside quotations, sentence by sentence: what should be the writer's own words."""
    return tuple(
        piece[start:end]
        for section in draft.sections
        for paragraph in section.body
        for piece in own_pieces(paragraph.text)
        for start, end in split_sentences(piece)
    )


def measures(case: ReviewCase, verdicts: Collection[Verdict]) -> tuple[Measure, ...]:
    """All figures, those with a threshold first."""
    return (
        _words(case),
        _share("accuracy", "Exactitude", accuracy(verdicts), least=case.brief.thresholds.accuracy),
        *_coverage(case),
        _share("recap_share", "Part des rappels", recap_share(case.draft), most=case.brief.thresholds.recap_share),
        *_nearness(case),
        *_shape(case),
        *_search(case),
    )


def _search(case: ReviewCase) -> Iterator[Measure]:
    """What search engines and readers like, graded and never gated."""
    for found in assessments(case) if case.brief.seo else ():
        yield Measure(
            name=f"seo.{found.name}",
            label=found.label,
            value=found.value,
            unit=found.unit,
            threshold=found.threshold,
            grade=found.grade,
        )


def _words(case: ReviewCase) -> Measure:
    words, least, most = body_words(case.draft), case.brief.min_words, case.brief.max_words
    wording = f"de {figure(least)} à {counted(most, 'mot')}" if most else f"au moins {counted(least, 'mot')}"
    passed = least <= words and (most is None or words <= most)
    return Measure(name="words", label="Longueur", value=words, unit="mots", threshold=wording, passed=passed)


def _share(name: str, label: str, share: float, *, least: float | None = None, most: float | None = None) -> Measure:
    bound = least if least is not None else most
    side = "au moins" if least is not None else "au plus"
    passed = (least is None or share >= least) and (most is None or share <= most)
    return Measure(
        name=name,
        label=label,
        value=round(share * _PERCENT, 1),
        unit="%",
        threshold=f"{side} {_french(bound * _PERCENT)}\u00a0%" if bound is not None else "",
        passed=passed if bound is not None else None,
    )


def _coverage(case: ReviewCase) -> tuple[Measure, ...]:
    if case.ledger is None:
        return ()
    return (_share("coverage", "Faits saillants repris", coverage(case), least=case.brief.thresholds.coverage),)


def _nearness(case: ReviewCase) -> tuple[Measure, ...]:
    sources = [text.source.text for text in case.texts]
    whole = "\n".join(section.text for section in case.draft.sections)
    run, most = longest_copied_run(own_text(case.draft), sources), case.brief.thresholds.copied_run
    return (
        _share("copied_5grams", "5-grammes repris des sources", shared_ngrams(whole, sources)),
        Measure(
            name="longest_copied_run",
            label="Plus longue suite reprise hors citations",
            value=run,
            unit="mots",
            threshold=f"au plus {counted(most, 'mot')}" if most is not None else "",
            passed=run <= most if most is not None else None,
        ),
    )


def _shape(case: ReviewCase) -> tuple[Measure, ...]:
    sentences = _sentences(case.draft)
    prose = [sentence for style, sentence in sentences if style == "prose"]
    words, text = sum(count_words(sentence) for sentence in prose), " ".join(prose)
    return (
        Measure(name="kandel_moles", label="Lisibilité (Kandel-Moles)", value=round(kandel_moles(text), 1)),
        Measure(name="sentences", label="Phrases", value=len(sentences)),
        Measure(
            name="sentence_words",
            label="Longueur moyenne des phrases",
            value=round(words / (len(prose) or 1), 1),
            unit="mots",
        ),
    )


def _sentences(draft: Draft) -> list[tuple[str, str]]:
    """Style and text of every sentence as a reader counts them, whatever units the writer cites evidence for."""
    return [
        (paragraph.style, paragraph.text[start:end])
        for section in draft.sections
        for paragraph in section.body
        for start, end in (split_sentences(paragraph.text) if paragraph.style != "question" else ((0, None),))
    ]


def _is_told(case: ReviewCase, fact: Fact) -> bool:
    """Whether the sentences that cite it hold enough of it, or of what the sentences in front of them left to say."""
    content, citing = _content(fact), [found for found in case.sentences if fact.id in found.sentence.fact_ids]
    said, before = _vocabulary(citing), _vocabulary(_in_front(case, citing))
    if not citing or carried_share(content, said) >= _TOLD:
        return bool(citing)
    left = tuple(word for word in content if word.keys.isdisjoint(before))
    return (
        len(left) >= _LEAST_SAID
        and carried_share(left, said) >= _TOLD
        and carried_share(content, said | before) >= _MOSTLY
    )


def _vocabulary(sentences: Iterable[DraftSentence]) -> frozenset[str]:
    return frozenset(key for found in sentences for key in found.reading.vocabulary)


def _in_front(case: ReviewCase, citing: Collection[DraftSentence]) -> Iterator[DraftSentence]:
    """The sentences right in front of these, in the same section: « cette limite » takes up what they said."""
    for before, found in pairwise(case.sentences):
        if found in citing and before.section.id == found.section.id:
            yield before


def _content(fact: Fact) -> tuple[Word, ...]:
    """The words of what a fact says: not the names in it, not who says it, not what an apposition calls them."""
    statement = fact.statement
    words = plain_words(statement)
    named = [
        (start, start + len(name))
        for name in (*fact.names, *((fact.speaker,) if fact.speaker else ()))
        if name and (start := statement.find(name)) >= 0
    ]
    apposed = [
        (end, match.end()) for _, end in named if (match := _APPOSITION.match(statement, end)) and not _has_verb(match)
    ]
    aside = [*named, *apposed]
    said = tuple(word for word in words if not any(overlap((word.start, word.end), place) for place in aside))
    return said if len(said) >= _LEAST_SAID else words


def _has_verb(apposition: re.Match[str]) -> bool:
    """Whether what stands between the commas is a clause of its own, which tells something."""
    return apposition["opening"] in _CLAUSES


def _french(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".").replace(".", ",")
