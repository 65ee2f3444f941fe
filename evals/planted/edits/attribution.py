"""Attribution: told in the editorial voice, or given to somebody else; the same speaker told otherwise."""

import re
from collections.abc import Iterator

from calame.evals.planted.site import Change, Site, upper_first

_FUNCTION = r"(?:, (?:sa |son |la |le )?(?:co)?(?:direct|présid|maire|procur)[^,]+)?"
_ACCORDING = re.compile(rf"^(Selon|D’après|Pour) ([^,]+{_FUNCTION}), (?=\w)")
_DOUBT = re.compile(r"\b(?:\w+r(?:ait|aient)|peut-être|nie|nient)\b")
"""What keeps a statement open when its speaker goes."""
_LATE = re.compile(r", (selon|d’après) ([^,.:]+(?:, [A-Z][^,.:]+)?)(?=\.$)")
_SAID = re.compile(
    r", (?:a )?(?:affirme|assure|soutient|promet|promis|ajoute|explique|affirment|assurent)"
    r"(?:-t-(?:il|elle))?(?: [^«»]+)?\.$"
)
_THAT = re.compile(r"^[^,«»]{3,70}? (?:assure|affirme|soutient|pense|estime|avance) (?:que |qu’)(?=\w)")
_VERBS = (
    ("affirme", "soutient"),
    ("assure", "affirme"),
    ("soutient que", "assure que"),
    ("explique", "précise"),
    ("souligne", "note"),
    ("prévient", "avertit"),
    ("raconte", "confie"),
    ("admet", "reconnaît"),
    ("justifie", "explique"),
    ("estime le", "juge le"),
    ("dénonce Mathieu", "critique Mathieu"),
)


def wrong(site: Site) -> Iterator[Change]:
    """A statement without its speaker, or with another one."""
    quoted = bool(site.quoted) or bool(_DOUBT.search(site.text))
    if (found := _ACCORDING.match(site.text)) and not quoted:
        yield Change("speaker_dropped", upper_first(site.text[found.end() :]))
    if (found := _LATE.search(site.text)) and not quoted:
        yield Change("speaker_dropped", site.cut(*found.span(), ""))
    if (found := _SAID.search(site.text)) and not quoted and _tells(site, found.start()):
        yield Change("speaker_dropped", site.cut(*found.span(), "."))
    if (found := _THAT.match(site.text)) and not quoted:
        yield Change("speaker_dropped", upper_first(site.text[found.end() :]))
    yield from _other_speaker(site)


def right(site: Site) -> Iterator[Change]:
    """The same speaker, announced otherwise."""
    if found := _ACCORDING.match(site.text):
        other = "D’après" if found.group(1) != "D’après" else "Selon"
        yield Change("according_to", site.cut(*found.span(1), other))
        rest = site.text[found.end() :]
        if found.group(1) != "Pour" and rest.endswith(".") and "," not in rest and ":" not in rest:
            late = f"{found.group(1)[0].lower()}{found.group(1)[1:]}"
            yield Change("moved_to_the_end", f"{upper_first(rest[:-1])}, {late} {found.group(2)}.")
    for found in re.finditer(r"\b(selon|d’après) (?=\w)", site.text):
        if not site.is_quoted(found.start()):
            other = "d’après" if found.group(1) == "selon" else "selon"
            yield Change("according_to", site.cut(*found.span(1), other))
    for verb, other in _VERBS:
        for found in re.finditer(rf"(?:(?<=, )|(?<=» )){verb}(?![\w-])|(?<!\w){verb}(?= que |[^.]* ?que )", site.text):
            if not site.is_quoted(found.start()):
                yield Change("reporting_verb", site.cut(*found.span(), other))


def _tells(site: Site, end: int) -> bool:
    """Whether what stands in front of `end` is a statement of its own."""
    return any(token.has("VerbForm=Fin") for token in site.tokens if token.start < end)


def _other_speaker(site: Site) -> Iterator[Change]:
    others = [person.name for person in site.pair.people if person.surname not in site.around]
    if not others:
        return
    for pattern in (_ACCORDING, _LATE):
        if found := pattern.search(site.text):
            yield Change("speaker_swapped", site.cut(*found.span(2), site.rng.choice(others)))
            return
