"""Rewording: order, typography and synonyms; it never makes a sentence wrong."""

import re
from collections.abc import Iterator

from calame.evals.planted.lexicon import SYNONYMS
from calame.evals.planted.site import Change, Site, lower_first, upper_first
from calame.text.typography import french

_FRONTED = re.compile(r"^((?:En|Depuis|Pendant|Malgré|Dès|Autour|Après|Mercredi|L’an)\b[^,:]{2,60}), ([^,:«]+)\.$")
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi) ?\w*|le \d{1,2} \w+|en \d{4}"
_NESTED = re.compile(r" (?:et|qui|que|d’avoir|d’être|de \w+r) ")
_ENDING = re.compile(rf"^([^,:«]+?)(?<! avant)(?<! après)(?<! depuis)(?<! dès) ({_DAY})\.$")


def wrong(site: Site) -> Iterator[Change]:
    """Nothing."""
    del site
    return iter(())


def right(site: Site) -> Iterator[Change]:
    """The same sentence otherwise."""
    if (found := _FRONTED.match(site.text)) and not _tells(site, found.end(1)):
        front = found.group(1)[0].lower() + found.group(1)[1:]
        yield Change("time_to_the_end", f"{upper_first(found.group(2))} {front}.")
    rest = lower_first(site)
    if (found := _ENDING.match(site.text)) and rest is not None and not _NESTED.search(found.group(1)):
        moved = rest[: len(found.group(1))]
        yield Change("time_to_the_front", f"{upper_first(found.group(2))}, {moved}.")
    published = french(site.text)
    if published != site.text:
        yield Change("typography", published)
    plain = site.text.replace("’", "'")
    if plain != site.text:
        yield Change("straight_apostrophes", plain)
    for old, new in SYNONYMS:
        for found in re.finditer(rf"(?<![\w’]){old}(?![\w-])", site.text):
            if not site.is_quoted(found.start()):
                yield Change("synonym", site.cut(*found.span(), new))


def _tells(site: Site, end: int) -> bool:
    """Whether a verb stands in front of `end`: then it is no circumstance."""
    return any(token.has("VerbForm=Fin") for token in site.tokens if token.start < end)
