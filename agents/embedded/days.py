"""The day of what a sentence tells, and the day of a whole source: only where it is certain."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from calame.agents.embedded.edits.reading import Reading
from calame.contracts import DateMention, Source
from calame.text.analysis import Analysis, SentenceAnalysis, Token
from calame.text.dates import date_mentions
from calame.text.words import fold

_OPENING = 3
"""Sentences in which a source without a date of publication tells its news."""
_HALF_YEAR = timedelta(days=183)
"""Dates without year are of one year when they lie within half a year."""
_NOMINAL = date(2000, 12, 31)
"""End of the year in which dates without year are compared when nothing tells the year; a leap year."""
_ONE_NIGHT = timedelta(days=1)
_PARTS_OF_DAY = frozenset({"nuit", "soir", "soiree", "matin", "matinee", "midi", "apres-midi", "journee"})
_NOT_THE_DAY = re.compile(
    r"\b(?:depuis|jusqu(?:'|e)?(?: a| au)?|avant|apres|d'ici(?: a| au)?|des|a partir d[eu]|lendemain d[eu])"
    r"(?: le| la)? ?$"
)
"""Before a date: what is told is not of that day alone."""


def event_day(sentence: SentenceAnalysis, published: date | None, *, written: bool = False) -> date | None:
    """The day of the past event that the main clause tells.

    Args:
        sentence: any sentence.
        published: what relative dates and dates without year hang on.
        written: take only dates that name their month, when `published` is a guess.

    Returns:
        `None` without a day, or when another verb, a noun or a pluperfect carries it: a pluperfect looks back from
        something told before.
    """
    reading = Reading(sentence, sentence.text)
    if reading.root is None or not _has_happened(reading, reading.root):
        return None
    mentions = [one for one in date_mentions(sentence.text, published) if _is_day(one) and (one.month or not written)]
    days = [one.resolved for one in mentions if one.resolved is not None and _is_of_root(one, reading, reading.root)]
    if not days or max(days) - min(days) > _ONE_NIGHT or (published is not None and max(days) > published):
        return None
    return min(days)


def _is_day(mention: DateMention) -> bool:
    """A day, not a month or a stretch; of relative phrases only those that name a day."""
    named = mention.day is not None or mention.weekday is not None
    return mention.part is None and (named or (mention.relative or "") in _NAMED_DAYS)


_NAMED_DAYS = frozenset({"hier", "avant-hier", "aujourd'hui"})


def _has_happened(reading: Reading, root: Token) -> bool:
    """Whether the verb is a compound or simple past."""
    helpers = [child for child in reading.children(root) if child.dep.startswith("aux") or child.dep == "cop"]
    finite = [token for token in (*helpers, root) if token.has("VerbForm=Fin")]
    if any(token.has("Tense=Imp") or token.has("Mood=Cnd") or token.has("Tense=Fut") for token in finite):
        return False
    composed = any(child.dep.startswith("aux") and child.has("Tense=Pres") for child in helpers)
    passive_now = root.has("VerbForm=Part") and [fold(one.lemma) for one in helpers] == ["etre"]
    past = any(token.has("Tense=Past") for token in finite)
    return past or (composed and not (passive_now and _is_passive(reading, root)))


def _is_passive(reading: Reading, root: Token) -> bool:
    """`est fermée lundi`: a present passive, unlike `est arrivée`."""
    return any(child.dep in {"nsubj:pass", "aux:pass"} for child in reading.children(root))


def _is_of_root(mention: DateMention, reading: Reading, root: Token) -> bool:
    """Whether the date hangs on the main verb, directly or by a part of the day."""
    if _NOT_THE_DAY.search(fold(reading.text[: mention.start])):
        return False
    base = reading.sentence.start
    inside = [token for token in reading.tokens if base + mention.start <= token.start < base + mention.end]
    within = {token.i for token in inside}
    by_index = {token.i: token for token in reading.tokens}
    heads = [by_index.get(token.head) for token in inside if token.head not in within]
    for head in heads:
        top = head
        while top is not None and fold(top.text) in _PARTS_OF_DAY and top.head != top.i:
            top = by_index.get(top.head)
        if top is not None and top.i == root.i:
            return True
    return False


def source_days(sources: Sequence[Source], analyses: Sequence[Analysis]) -> tuple[date | None, ...]:
    """The day of each source's news: its publication, else the latest past event of its opening."""
    pairs = list(zip(sources, analyses, strict=True))
    days = [source.published or latest_told(source, analysis) for source, analysis in pairs]
    known = [day for day in days if day is not None]
    if len(known) == len(days):
        return tuple(days)
    until = min(known) + _HALF_YEAR if known else _NOMINAL
    guessed = [day or latest_told(*pair, guess=until) for day, pair in zip(days, pairs, strict=True)]
    found = [day for day in guessed if day is not None]
    return tuple(guessed if found and max(found) - min(found) <= _HALF_YEAR else days)


def latest_told(source: Source, analysis: Analysis, *, guess: date | None = None) -> date | None:
    """The latest day of an event that the first sentences of the source tell for certain."""
    days = (
        event_day(sentence, guess or source.published, written=guess is not None)
        for sentence in _opening(source, analysis)
    )
    return max((day for day in days if day is not None), default=None)


def _opening(source: Source, analysis: Analysis) -> Iterable[SentenceAnalysis]:
    headings = [block for block in source.blocks if block.kind == "heading"]
    told = (
        sentence
        for sentence in analysis.sentences
        if not any(block.start <= sentence.start < block.end for block in headings)
    )
    return (sentence for _, sentence in zip(range(_OPENING), told, strict=False))
