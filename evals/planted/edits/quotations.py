"""Quotations: changed, cut without a mark, given to another speaker, or made up; and what typography may do."""

import re
from collections.abc import Iterator

from calame.evals.planted.lexicon import NOUNS_IN_QUOTATIONS
from calame.evals.planted.site import Change, Site, upper_first
from calame.text.quotations import Quotation, quotations
from calame.text.words import count_words

_NEGATED = re.compile(r"\b(?:ne |n’)(\w+) (?:pas|plus|jamais)(?! \w+ d[e’]) ?")
_FREE_ADVERB = re.compile(r" (?:déjà|encore|toujours|même|enfin|si)(?= )")
_COMMA = re.compile(r", ")
_NOT_ALONE = ("ou ", "et ", "presque", "même", "mais", "pas", "maintenant", "puis", "ce n’est")
_TIED = re.compile(r"(?:mais|pas|même|si|ou|ce n[e’]|c’est|puis)\b", re.IGNORECASE)
"""What goes on so that the part in front of it, alone, would say something else."""
_SAID_THAT = re.compile(r"\b(?:assure|affirme|soutient|avance|pense|estime) (?:que |qu’)([^,.«]+)(?=[,.])")
_LEAST_WORDS = 3
_MOST_WORDS = 12


def wrong(site: Site) -> Iterator[Change]:
    """Slips in a quotation."""
    for quote in quotations(site.text):
        yield from _changed(site, quote)
    if site.quoted:
        yield from _other_speaker(site)
    else:
        yield from _made_up(site)


def right(site: Site) -> Iterator[Change]:
    """The same words, marked otherwise."""
    for quote in quotations(site.text):
        for name, opening, closing in (("straight_marks", '"', '"'), ("curly_marks", "“", "”")):
            yield Change(name, site.cut(quote.start, quote.end, opening + quote.text.strip() + closing))
        yield Change("no_break_spaces", site.cut(quote.start, quote.end, f"«\u00a0{quote.text.strip()}\u00a0»"))
        straight = quote.text.replace("’", "'")
        if straight != quote.text:
            yield Change("straight_apostrophe", site.cut(quote.inner_start, quote.inner_end, straight))
        yield from _marked_cut(site, quote)


def _changed(site: Site, quote: Quotation) -> Iterator[Change]:
    for old, new in NOUNS_IN_QUOTATIONS:
        for found in re.finditer(rf"(?<!\w){old}(?!\w)", quote.text):
            if not (found.start() and quote.text[found.start() - 1] == "’"):
                yield Change("word", _within(site, quote, found.start(), found.end(), new))
    if lost := _NEGATED.search(quote.text):
        tail = " " if lost.group().endswith(" ") else ""
        yield Change("negation_lost", _within(site, quote, *lost.span(), lost.group(1) + tail))
    if adverb := _FREE_ADVERB.search(quote.text):
        yield Change("adverb_lost", _within(site, quote, *adverb.span(), ""))
    comma = _COMMA.search(quote.text)
    if comma and quote.text.count(", ") == 1:
        rest = quote.text[comma.end() :].strip()
        if rest.startswith("mais "):
            yield Change("unmarked_cut", _within(site, quote, comma.start(), len(quote.text.rstrip()), ""))


def _within(site: Site, quote: Quotation, start: int, end: int, new: str) -> str:
    return site.cut(quote.inner_start + start, quote.inner_start + end, new)


def _other_speaker(site: Site) -> Iterator[Change]:
    named = [person for person in site.pair.people if person.name in site.text]
    if len(named) != 1:
        return
    others = [person for person in site.pair.people if person.gender == named[0].gender and person not in named]
    if others:
        yield Change("speaker", site.text.replace(named[0].name, site.rng.choice(others).name))


def _made_up(site: Site) -> Iterator[Change]:
    """Reported speech put in marks as if it were the speaker's own words."""
    for found in _SAID_THAT.finditer(site.text):
        content = found.group(1)
        if _LEAST_WORDS <= count_words(content) <= _MOST_WORDS and content not in site.pair.said:
            yield Change("made_up", site.cut(*found.span(1), f"« {content} »"))


def _marked_cut(site: Site, quote: Quotation) -> Iterator[Change]:
    parts = quote.text.strip().split(", ")
    if len(parts) == 1 or any(_TIED.match(part) for part in parts[1:]) or "d’abord" in parts[0]:
        return
    first = f"« {parts[0]} […] »"
    yield Change("marked_ellipsis", site.cut(quote.start, quote.end, first))
    last = parts[-1]
    if not last.startswith(_NOT_ALONE):
        yield Change("part", site.cut(quote.start, quote.end, f"« {upper_first(last)} »"))
