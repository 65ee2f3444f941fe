"""What stands outside the sentences: title, title tag, description, subheadings."""

from collections.abc import Iterator
from typing import NamedTuple

from calame.agents.checks.case import ReviewCase
from calame.contracts import Place


class Label(NamedTuple):
    """One of them, with how a message calls it."""

    what: str
    """French, with its article."""
    text: str
    place: Place


def labels_of(case: ReviewCase) -> Iterator[Label]:
    """Title, title tag when it is another, description, then the subheadings as one reads."""
    metadata = case.draft.metadata
    yield Label("Le titre", metadata.title, Place(excerpt=metadata.title))
    if metadata.seo_title and metadata.seo_title != metadata.title:
        yield Label("La balise title", metadata.seo_title, Place(excerpt=metadata.seo_title))
    if metadata.meta_description:
        yield Label("La description", metadata.meta_description, Place(excerpt=metadata.meta_description))
    for section in case.draft.sections:
        if section.heading.strip():
            place = Place(section=section.id, excerpt=section.heading)
            yield Label("Le sous-titre", section.heading, place)
