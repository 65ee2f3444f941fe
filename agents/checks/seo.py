"""Search engines: title and description of a fit length, keyphrase where it counts. Only when the brief asks for it."""

from collections.abc import Iterator

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.faults import Fault
from calame.agents.checks.reading import plain_words
from calame.agents.checks.retrieval import carried_share
from calame.contracts import Draft, Place

_TITLE = 70
"""Characters of a title that search results show."""
_DESCRIPTION = (121, 156)
"""Characters of a meta description (Yoast's metaDescriptionLength)."""
_HALF = 0.5


def check(case: ReviewCase) -> Iterator[Fault]:
    """Faults of metadata and keyphrase."""
    if case.brief.seo:
        yield from _lengths(case.draft)
        yield from _keyphrase(case)


def _lengths(draft: Draft) -> Iterator[Fault]:
    title, description = draft.metadata.title.strip(), draft.metadata.meta_description.strip()
    least, most = _DESCRIPTION
    if not title or len(title) > _TITLE:
        yield Fault(Place(excerpt=title), f"Le titre a {len(title)} caractères.", f"Écrire de 1 à {_TITLE} caractères.")
    if not least <= len(description) <= most:
        message = f"La description a {len(description)} caractères."
        yield Fault(Place(excerpt=description), message, f"Écrire de {least} à {most} caractères.")


def _keyphrase(case: ReviewCase) -> Iterator[Fault]:
    keyphrase = case.brief.keyphrase or case.draft.metadata.keyphrase
    first = next((section.paragraphs[0] for section in case.draft.sections if section.paragraphs), None)
    if not keyphrase or first is None:
        return
    for where, text in (("le titre", case.draft.metadata.title), ("le premier paragraphe", first.text)):
        if not _holds(text, keyphrase):
            message = f"L’expression clé «\u00a0{keyphrase}\u00a0» manque dans {where}."
            yield Fault(Place(excerpt=text[:80]), message, f"L’employer dans {where} si la source le permet.")


def _holds(text: str, keyphrase: str) -> bool:
    """Whether more than half of the keyphrase's content words are there, in any form."""
    vocabulary = frozenset(key for word in plain_words(text) for key in word.keys)
    return carried_share(plain_words(keyphrase), vocabulary) > _HALF
