"""Sources and ledger into material. Pure: outliner and writer call it on the same ledger and see the same."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from calame.agents.embedded.edits.name_completion import complete_name
from calame.agents.embedded.edits.quotation_split import quotation_split
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.rivals import paired, without
from calame.agents.embedded.selfcontained import chains, judge
from calame.agents.embedded.telling import in_order_of_events, telling
from calame.contracts import Fact, Ledger, Source
from calame.text.analysis import Analysis, analyse
from calame.text.words import fold

_ASIDE_RATIO = 2
"""Opening bullets are lead bullets only when the paragraphs hold at least this many times their words."""


def gather(sources: Sequence[Source], ledger: Ledger) -> Material:
    """Everything the sources offer in the order in which it is told, each fact for the first time in one passage."""
    read = [analyse(source.text) for source in sources]
    told = telling(sources, read)
    ordered = tuple(sources[place] for place in told.order)
    analyses = tuple(read[place] for place in told.order)
    newest = sources[told.newest].id if told.newest is not None else None
    units = [tuple(_units(source, analysis, ledger)) for source, analysis in zip(ordered, analyses, strict=True)]
    above = _above(units, newest)
    body = _bodies(ordered, analyses, units, above)
    passages = in_order_of_events(body, ordered, analyses) if len(ordered) > 1 else tuple(body[0]) if body else ()
    disputed = frozenset(fact for conflict in ledger.conflicts for fact in conflict.fact_ids)
    rivals = paired(passages, ledger)
    standfirst, bullets = _standfirst_and_bullets(above)
    kept = without(passages, rivals)
    cut = _cut_quotations([unit for passage in kept for unit in passage.units], ordered)
    return Material(ordered, analyses, kept, standfirst, bullets, disputed, rivals, newest, cut)


def _cut_quotations(units: Sequence[Unit], sources: Sequence[Source]) -> frozenset[tuple[str, int]]:
    """The sentences whose quotation is cut in two: the longest first, until few enough sentences are long.

    Each conjunction opens three second halves at most: more are a tic.
    """
    texts = {source.id: source.text for source in sources}
    long = sorted((unit for unit in units if unit.words > _LONG), key=lambda unit: -unit.words)
    cut: set[tuple[str, int]] = set()
    openings: Counter[str] = Counter()
    for unit in long:
        if len(long) - len(cut) <= _MOST_LONG * (len(units) + len(cut)):
            break
        made = quotation_split(Reading(unit.sentence, texts[unit.source]))
        opening = _SECOND_HALF.search(made) if made is not None else None
        if opening is not None and openings[opening["word"]] < _MOST_ALIKE:
            cut.add((unit.source, unit.index))
            openings[opening["word"]] += 1
    return frozenset(cut)


_SECOND_HALF = re.compile(r"\. [«\"“]\s*(?P<word>Et|Mais) ")
_MOST_ALIKE = 3
"""Quotations that open on one conjunction."""
_LONG, _MOST_LONG = 20, 0.25
"""Words of a long sentence, and the share of such sentences above which a text is hard to read (Yoast)."""


def _above(units: Sequence[tuple[Unit, ...]], newest: str | None) -> tuple[Unit, ...]:
    """The asides that may open the article: those of the newest source, else of the first."""
    asides = [tuple(unit for unit in own if unit.index in _asides(own)) for own in units]
    latest = [found for found in asides if found and found[0].source == newest]
    return next(iter(latest), next(iter(asides), ()))


def _bodies(
    sources: Sequence[Source], analyses: Sequence[Analysis], units: Sequence[tuple[Unit, ...]], above: Sequence[Unit]
) -> list[list[Passage]]:
    """The passages of each source; asides that do not open the article go there when nothing else tells them."""
    bodies: list[list[Passage]] = []
    told: set[str] = set()
    for source, analysis, own in zip(sources, analyses, units, strict=True):
        asides = _asides(own)
        body = {unit.index: unit for unit in own if unit.index not in asides}
        kept = _kept(_passages(source, analysis, body), frozenset(told))
        told.update(fact for passage in kept for fact in passage.homes)
        for unit in reversed([unit for unit in own if unit.index in asides and unit not in above]):
            homes = frozenset(unit.fact_ids) - told
            if homes:
                kept.insert(0, Passage((unit,), None, homes))
                told |= homes
        bodies.append(kept)
    return bodies


def _units(source: Source, analysis: Analysis, ledger: Ledger) -> Iterator[Unit]:
    facts_of = _facts_by_sentence(source, analysis, ledger)
    starts = [block.start for block in source.blocks]
    for index, sentence in enumerate(analysis.sentences):
        block = max(0, bisect_right(starts, sentence.start) - 1)
        if source.blocks[block].kind == "heading":
            continue
        facts = facts_of[index]
        standing = judge(sentence, analysis, title=source.title)
        yield Unit(
            source=source.id,
            index=index,
            sentence=sentence,
            block=block,
            kind=source.blocks[block].kind,
            fact_ids=tuple(dict.fromkeys(fact.id for fact in facts)),
            salience=max((fact.salience for fact in facts), default=0.0),
            self_contained=standing.self_contained,
            reasons=standing.reasons,
            completed=complete_name(sentence, analysis, title=source.title),
        )


def _facts_by_sentence(source: Source, analysis: Analysis, ledger: Ledger) -> list[list[Fact]]:
    """For each sentence the facts with a span in it, in ledger order."""
    starts = [sentence.start for sentence in analysis.sentences]
    found: list[list[Fact]] = [[] for _ in starts]
    for fact in ledger.facts:
        for span in fact.spans:
            if span.source != source.id:
                continue
            index = max(0, bisect_right(starts, span.start) - 1)
            while index < len(starts) and starts[index] < span.end:
                if analysis.sentences[index].end > span.start:
                    found[index].append(fact)
                index += 1
    return found


def _asides(units: tuple[Unit, ...]) -> frozenset[int]:
    """Indices of the standfirst and opening bullets, unless they are the article."""
    first = next((unit.block for unit in units if unit.kind == "paragraph"), None)
    if first is None:
        return frozenset()
    aside = [unit for unit in units if unit.kind == "lead" or (unit.kind == "bullet" and unit.block < first)]
    told = sum(unit.words for unit in aside)
    rest = sum(unit.words for unit in units) - told
    return frozenset(unit.index for unit in aside) if rest >= _ASIDE_RATIO * told else frozenset()


def _standfirst_and_bullets(asides: Sequence[Unit]) -> tuple[tuple[Unit, ...], tuple[Unit, ...]]:
    """One lead block is a standfirst; several are lead bullets."""
    leads = {unit.block for unit in asides if unit.kind == "lead"}
    standfirst = tuple(unit for unit in asides if leads == {unit.block})
    return standfirst, tuple(unit for unit in asides if leads != {unit.block})


def _passages(source: Source, analysis: Analysis, body: dict[int, Unit]) -> Iterator[Passage]:
    """The chains of the source without headings and asides, cut where the source has its own heading."""
    for run in _leaning_joined(chains(analysis), body):
        units = [body[index] for index in run]
        cuts = [0, *(k + 1 for k, (a, b) in enumerate(pairwise(units)) if _heading_between(source, a, b)), len(units)]
        for start, end in pairwise(cuts):
            yield Passage(tuple(units[start:end]), _heading_above(source, units[start], body))


def _leaning_joined(runs: Sequence[Sequence[int]], body: dict[int, Unit]) -> list[list[int]]:
    """Runs over `body` only; one that lost its first sentence to a heading joins the run before."""
    joined: list[list[int]] = []
    for run in runs:
        kept = [index for index in run if index in body]
        if not kept:
            continue
        leans = kept[0] != run[0] and not body[kept[0]].self_contained
        if leans and joined:
            joined[-1].extend(kept)
        else:
            joined.append(kept)
    return joined


def _heading_between(source: Source, before: Unit, after: Unit) -> bool:
    return any(block.kind == "heading" for block in source.blocks[before.block + 1 : after.block])


def _heading_above(source: Source, unit: Unit, body: dict[int, Unit]) -> str | None:
    """The heading of the block right above, when `unit` is the first sentence under it."""
    before = body.get(unit.index - 1)
    if unit.block == 0 or (before is not None and before.block == unit.block):
        return None
    above = source.blocks[unit.block - 1]
    return source.text[above.start : above.end] if above.kind == "heading" else None


def _kept(passages: Iterator[Passage], elsewhere: frozenset[str]) -> list[Passage]:
    """Every passage of a source but exact duplicates and what another source told.

    A passage without a fact of its own joins the one before it, or the one after it when it opens: no sentence is lost.
    """
    kept: list[Passage] = []
    texts: set[str] = set()
    told = set(elsewhere)
    waiting: tuple[Unit, ...] = ()
    heading: str | None = None
    for passage in passages:
        units = tuple(unit for unit in passage.units if fold(unit.text) not in texts)
        texts.update(fold(unit.text) for unit in units)
        facts = frozenset(fact for unit in units for fact in unit.fact_ids)
        new = Passage(units, passage.heading, facts - told)
        if not units or (facts & elsewhere and not _adds_enough(new, new.homes)):
            continue
        told |= facts
        if new.homes:
            kept.append(Passage((*waiting, *units), heading or new.heading, new.homes))
            waiting, heading = (), None
        elif waiting or not kept or new.heading or _opens_next(kept[-1].units[-1], units):
            waiting, heading = (*waiting, *units), heading or new.heading
        else:
            kept[-1] = replace(kept[-1], units=(*kept[-1].units, *units))
    if waiting and kept:
        kept[-1] = replace(kept[-1], units=(*kept[-1].units, *waiting))
    return kept


def _opens_next(before: Unit, units: Sequence[Unit]) -> bool:
    """Whether sentences without fact belong to what follows: a question, or what opens a paragraph."""
    return not any(unit.fact_ids for unit in units) and (
        units[-1].text.rstrip().endswith("?") or units[0].block != before.block
    )


def _adds_enough(passage: Passage, homes: frozenset[str]) -> bool:
    """Whether at least half of the passage tells something new: a longer repetition is not worth one detail."""
    new = sum(unit.words for unit in passage.units if homes & set(unit.fact_ids))
    return 2 * new >= passage.words
