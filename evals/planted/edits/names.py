"""Names: another person, place or function; the same person by another of his names."""

import re
from collections.abc import Iterator

from calame.evals.planted.corpus import Person
from calame.evals.planted.lexicon import FIRST_NAMES, FUNCTIONS, PLACES, SURNAMES
from calame.evals.planted.site import Change, Site, upper_first

_PLACE = re.compile(r"\b([Àà] )([A-ZÉ][\w’-]+)(?=[,.\s])(?! [A-Z])")
_TITLED = re.compile(r"(?:^|[,»] |\b(?:selon|que|par|et|accuse|promet|de|à) )$", re.IGNORECASE)
"""What stands in front of a name that « M. » or « Mme » may open."""
_RANKED = r"(?! (?:général|adjoint|délégué|honoraire|suppléant))"
"""What makes another function of a title."""


def wrong(site: Site) -> Iterator[Change]:
    """Somebody or something else in the place of the one the sources name."""
    for person, start, end in _named(site):
        first, surname = person.name.split(" ", 1)
        if other := site.other(SURNAMES, surname):
            yield Change("surname", site.cut(start, end, f"{first} {other}"))
        if other := site.other(FIRST_NAMES[person.gender], first):
            yield Change("first_name", site.cut(start, end, f"{other} {surname}"))
        rivals = [p for p in site.pair.people if p.gender == person.gender and p.name not in site.text]
        if rivals:
            yield Change("somebody_else", site.cut(start, end, site.rng.choice(rivals).name))
    for found in _PLACE.finditer(site.text):
        if not site.is_quoted(found.start()) and (place := site.other(PLACES, found.group(2))):
            yield Change("place", site.cut(*found.span(2), place))
    for old, new in FUNCTIONS:
        for found in re.finditer(rf"(?<![\w’-]){old}(?![\w-]){_RANKED}", site.text):
            if not site.is_quoted(found.start()):
                yield Change("function", site.cut(*found.span(), new))


def right(site: Site) -> Iterator[Change]:
    """The same person or body, named otherwise."""
    for person, start, end in _named(site):
        before, after = site.text[:start], site.text[end:]
        if not before.endswith(", "):
            yield Change("surname_alone", site.cut(start, end, person.surname))
        if _TITLED.search(before) and not re.match(r", (?:la|le|l’)", after):
            title = "Mme" if person.gender == "f" else "M."
            yield Change("courtesy_title", site.cut(start, end, f"{title} {person.surname}"))
        if not _follows_noun(site, start) and not after.startswith(",") and not before.endswith(", "):
            alias = upper_first(person.alias) if start == 0 else person.alias
            yield Change("alias", site.cut(start, end, alias))
        if "-" in person.name:
            yield Change("hyphen", site.cut(start, end, person.name.replace("-", " ")))
    for name, other in site.pair.things:
        if name in site.text:
            yield Change("alias", site.text.replace(name, other, 1))


def _follows_noun(site: Site, start: int) -> bool:
    """Whether a noun, or an adjective, stands right in front: « la procureure Ilona Brask » takes no other name."""
    before = next((token for token in reversed(site.tokens) if token.end < start), None)
    return before is not None and before.end == start - 1 and before.pos in {"NOUN", "ADJ"}


def _named(site: Site) -> Iterator[tuple[Person, int, int]]:
    for person in site.pair.people:
        for found in re.finditer(re.escape(person.name), site.text):
            if not site.is_quoted(found.start()):
                yield person, *found.span()
