"""Attribution: told in the editorial voice, or given to somebody else; the same speaker told otherwise."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from calame.evals.planted.lexicon import BODIES, NO_SPEAKERS, TIMES
from calame.evals.planted.site import Change, Site, upper_first

_ACCORDING = re.compile(r"^(Selon|D’après|Pour) ([^,]+), (?=\w)")
_DESCRIPTION = re.compile(r"([^,:«»]+), (?=\w)")
_RELATIVE = re.compile(r"(?:qui|que|qu’|dont|où|lui-même|elle-même)\b")
_DOUBT = re.compile(r"\b(?:\w+r(?:ait|aient)|peut-être|nie|nient)\b")
"""What keeps a statement open when its speaker goes."""
_LATE = re.compile(r", (selon|d’après) ([^,.:]+(?:, [A-Z][^,.:]+)?)(?=\.$)")
_SAID = re.compile(
    r", (?:a )?(?:affirme|assure|soutient|promet|promis|ajoute|explique|affirment|assurent)"
    r"(?:-t-(?:il|elle))?(?: [^«»]+)?\.$"
)
_THAT = re.compile(
    r"^(?!(?:Qui|Personne|Nul|Aucun)\b)(?:(?! (?:qui|ne|ni)\b)[^,«»]){3,70}? "
    r"(?:assure|affirme|soutient|pense|estime|avance) (?:que |qu’)(?=\w)"
)
_BEFORE_VERB = r"(?:(?<=, )|(?<=» )|(?<!\w)(?=\w+ (?:que |qu’|avoir |être )))"
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
    if (opening := _opening(site)) and not quoted:
        yield Change("speaker_dropped", upper_first(site.text[opening.statement :]))
    if (found := _late(site)) and not quoted:
        yield Change("speaker_dropped", site.cut(*found.span(), ""))
    if (found := _SAID.search(site.text)) and not quoted and _tells(site, found):
        yield Change("speaker_dropped", site.cut(*found.span(), "."))
    if (found := _THAT.match(site.text)) and not quoted:
        yield Change("speaker_dropped", upper_first(site.text[found.end() :]))
    yield from _other_speaker(site)


def right(site: Site) -> Iterator[Change]:
    """The same speaker, announced otherwise."""
    if opening := _opening(site):
        yield Change(
            "according_to", site.cut(0, len(opening.word), "Selon" if opening.word == "D’après" else "D’après")
        )
        rest = site.text[opening.statement :]
        if opening.word != "Pour" and rest.endswith(".") and "," not in rest and ":" not in rest:
            late = f"{opening.word[0].lower()}{opening.word[1:]}"
            yield Change("moved_to_the_end", f"{upper_first(rest[:-1])}, {late} {opening.speaker}.")
    for found in re.finditer(r"\b(selon|d’après) (?=\w)", site.text):
        if not site.is_quoted(found.start()) and _speaks(site, found.end(), found.group(1)):
            other = "d’après" if found.group(1) == "selon" else "selon"
            yield Change("according_to", site.cut(*found.span(1), other))
    for verb, other in _VERBS:
        for found in re.finditer(rf"{_BEFORE_VERB}{verb}(?![\w-])", site.text):
            if not site.is_quoted(found.start()):
                yield Change("reporting_verb", site.cut(*found.span(), other))


class _Opening(NamedTuple):
    """« Selon X, », with what describes X."""

    word: str
    speaker: str
    statement: int
    """Where what is said begins."""


def _opening(site: Site) -> _Opening | None:
    found = _ACCORDING.match(site.text)
    if found is None or not _speaks(site, found.start(2), found.group(1)):
        return None
    end, statement = found.end(2), found.end()
    while more := _DESCRIPTION.match(site.text, statement):
        if not _describes(site, more):
            break
        end, statement = more.end(1), more.end()
    return _Opening(found.group(1), site.text[found.start(2) : end], statement)


def _describes(site: Site, found: re.Match[str]) -> bool:
    """Whether a stretch between commas tells who the speaker is: a relative clause, or a noun without a verb."""
    if _RELATIVE.match(found.group()):
        return True
    words = [token for token in site.tokens if found.start() <= token.start < found.end(1)]
    plain = not any(token.has("VerbForm=Fin") for token in words)
    nouns = [token for token in words if token.pos in {"NOUN", "PROPN"}]
    return plain and bool(nouns) and words[0].pos in {"DET", "NOUN", "PROPN", "ADJ"} and not _is_time(nouns[0].lemma)


def _late(site: Site) -> re.Match[str] | None:
    found = _LATE.search(site.text)
    return found if found and _speaks(site, found.start(2), found.group(1)) else None


def _speaks(site: Site, start: int, word: str) -> bool:
    """Whether what stands at `start`, behind « selon » or « pour », is somebody or a paper."""
    words = [token for token in site.tokens if token.start >= start]
    head = next((token for token in words if token.pos not in {"DET", "ADJ", "ADV"}), None)
    if head is None or head.text.lower() in NO_SPEAKERS or head.lemma in NO_SPEAKERS:
        return False
    if word.lower() != "pour":
        return head.pos in {"NOUN", "PROPN", "PRON"}
    named = head.pos == "PROPN" and not _is_time(head.text.lower())
    return named or head.text.lower() in {"lui", "elle", "eux", "elles"} or head.lemma in BODIES


def _is_time(lemma: str) -> bool:
    return lemma in TIMES


def _tells(site: Site, found: re.Match[str]) -> bool:
    """Whether a statement of its own stands in front of the reporting verb, and none behind it."""
    finite = [token for token in site.tokens if token.has("VerbForm=Fin")]
    behind = [token for token in finite if token.start > found.start()]
    return any(token.start < found.start() for token in finite) and len(behind) <= 1


def _other_speaker(site: Site) -> Iterator[Change]:
    others = [person.name for person in site.pair.people if person.surname not in site.around]
    if not others:
        return
    other = site.rng.choice(others)
    if opening := _opening(site):
        start = len(opening.word) + 1
        yield Change("speaker_swapped", site.cut(start, start + len(opening.speaker), other))
    elif found := _late(site):
        yield Change("speaker_swapped", site.cut(*found.span(2), other))
