"""Roles: who did what to whom, turned round; and the same told in the passive."""

from collections.abc import Iterator
from typing import NamedTuple

from calame.evals.planted.site import Change, Site, upper_first
from calame.text.analysis import Token

_AUXILIARIES = {"a": "Sing", "ont": "Plur"}
_INDEFINITE = frozenset({"un", "une", "des", "deux", "douze", "six"})
_NOT_INSIDE = frozenset({"à", "au", "aux", "son", "sa", "ses", "leur", "leurs", "ce", "cette", "ces", "y", "se", "s’"})


_TIMES = frozenset(["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "fois"])


class _Clause(NamedTuple):
    """« subject a participe object rest »."""

    subject: str
    subject_head: Token
    participle: Token
    object: str
    object_head: Token
    rest: str


def wrong(site: Site) -> Iterator[Change]:
    """The one acted on acts."""
    clause = _clause(site)
    if clause is None or clause.object.split(" ")[0].lower() in _INDEFINITE:
        return
    auxiliary = "ont" if clause.object_head.has("Number=Plur") else "a"
    subject = _inner(clause)
    yield Change(
        "turned_round",
        f"{upper_first(clause.object)} {auxiliary} {clause.participle.text} {subject}{clause.rest}",
    )
    been = "ont été" if clause.subject_head.has("Number=Plur") else "a été"
    agreed = _agreed(clause.participle.text, clause.subject_head)
    yield Change("wrong_passive", f"{clause.subject} {been} {agreed} par {clause.object}{clause.rest}")


def right(site: Site) -> Iterator[Change]:
    """The same in the passive."""
    clause = _clause(site)
    if clause is None:
        return
    been = "ont été" if clause.object_head.has("Number=Plur") else "a été"
    agreed = _agreed(clause.participle.text, clause.object_head)
    passive = f"{upper_first(clause.object)} {been} {agreed} par {_inner(clause)}{clause.rest}"
    yield Change("passive", passive)


def _clause(site: Site) -> _Clause | None:
    """The sentence cut at its main verb, when it is a plain one in the passé composé with a noun on each side."""
    verb = next((t for t in site.tokens if t.dep == "ROOT" and t.pos == "VERB" and t.has("VerbForm=Part")), None)
    if verb is None or site.quoted or verb.i < 2:  # noqa: PLR2004 -- a subject and an auxiliary
        return None
    auxiliary = site.tokens[verb.i - 1]
    children = site.analysis.children(verb)
    subject = next((t for t in children if t.dep == "nsubj" and t.pos in {"NOUN", "PROPN"}), None)
    thing = next((t for t in children if t.dep == "obj" and t.pos in {"NOUN", "PROPN"} and t.i > verb.i), None)
    if auxiliary.text not in _AUXILIARIES or subject is None or thing is None:
        return None
    first, last = _reach(site, subject)
    start, end = _reach(site, thing)
    if first != 0 or last != auxiliary.i - 1 or start != verb.i + 1:
        return None
    words = {token.text.lower() for token in site.tokens[start : end + 1]}
    if (
        words & _NOT_INSIDE
        or not _passive_fits(site, verb, subject, thing)
        or "," in words
        or "," in {t.text for t in site.tokens[: last + 1]}
    ):
        return None
    border = site.tokens[end].end
    return _Clause(
        subject=site.text[: site.tokens[last].end],
        subject_head=subject,
        participle=verb,
        object=site.text[site.tokens[start].start : border],
        object_head=thing,
        rest=site.text[border:],
    )


def _passive_fits(site: Site, verb: Token, subject: Token, thing: Token) -> bool:
    """Whether gender is known and the object is neither a time nor an amount."""
    plain = site.tokens[0].pos in {"DET", "PROPN", "NOUN"}
    gendered = all(head.has("Gender=Fem") or head.has("Gender=Masc") for head in (subject, thing))
    counted = any(child.pos == "NUM" and child.text[:1].isdigit() for child in site.analysis.children(thing))
    return plain and gendered and not counted and verb.text != "fui" and thing.text not in _TIMES


def _reach(site: Site, head: Token) -> tuple[int, int]:
    """First and last token of what hangs on `head`."""
    low = high = head.i
    for child in site.analysis.children(head):
        below = _reach(site, child)
        low, high = min(low, below[0]), max(high, below[1])
    return low, high


def _agreed(participle: str, head: Token) -> str:
    feminine = "e" if head.has("Gender=Fem") else ""
    plural = "s" if head.has("Number=Plur") and not (participle.endswith("s") and not feminine) else ""
    return participle + feminine + plural


def _inner(clause: _Clause) -> str:
    """The subject as it stands inside a sentence."""
    if clause.subject_head.pos == "PROPN" and not clause.subject.startswith(("Le ", "La ", "Les ", "L’")):
        return clause.subject
    return clause.subject[:1].lower() + clause.subject[1:]
