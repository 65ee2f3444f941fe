"""Structure: subheadings where they are asked for, over text, in order."""

from collections.abc import Iterator

from calame.agents.checks.case import ReviewCase, paragraphs
from calame.agents.checks.faults import Fault
from calame.agents.checks.seo.layout import PARAGRAPH, UNDER_HEADING
from calame.contracts import BODY, Place, Section
from calame.text.words import count_words, fold

_PARAGRAPH, _ = PARAGRAPH
_UNDER_HEADING, _ = UNDER_HEADING


def check_subheadings(case: ReviewCase) -> Iterator[Fault]:
    """No subheading at all although the client asked for them."""
    if case.brief.subheadings and not any(section.heading.strip() for section in case.draft.sections):
        yield Fault(Place(), "L’article n’a pas de sous-titres.", "Donner un sous-titre à chaque partie.")


def check_structure(case: ReviewCase) -> Iterator[Fault]:
    """Missing, empty, repeated or badly nested headings."""
    seen: set[str] = set()
    level = 1
    for index, section in enumerate(case.draft.sections):
        if section.kind == "lead" and not section.heading:
            continue
        heading = fold(section.heading).strip()
        after = case.draft.sections[index + 1 : index + 2]
        if not heading and case.brief.subheadings:
            yield Fault(_place(section), "Le sous-titre est vide.", "Donner un sous-titre à cette partie.")
        elif heading in seen:
            yield Fault(_place(section), "Ce sous-titre sert deux fois.", "Donner un autre sous-titre à cette partie.")
        empty = not any(paragraph.text.strip() for paragraph in section.paragraphs)
        if empty and not any(below.level > section.level for below in after):
            yield Fault(_place(section), "Il n’y a rien sous ce sous-titre.", "Retirer le sous-titre ou le remplir.")
        if section.level > level + 1:
            message = f"Le sous-titre de niveau {section.level} suit un niveau {level}."
            yield Fault(_place(section), message, f"Donner à ce sous-titre le niveau {level + 1}.")
        seen.add(heading)
        level = section.level


def check_style(case: ReviewCase) -> Iterator[Fault]:
    """Paragraphs and sections that are too long to read easily."""
    for section, index, paragraph in paragraphs(case.draft):
        if paragraph.style in BODY and (words := count_words(paragraph.text)) > _PARAGRAPH:
            place = Place(section=section.id, paragraph=index, excerpt=paragraph.text[:80])
            yield Fault(place, f"Le paragraphe compte {words} mots.", f"Le couper\u00a0: {_PARAGRAPH} mots au plus.")
    if not case.brief.subheadings:
        return
    for section in case.draft.sections:
        if (words := count_words(section.text)) > _UNDER_HEADING:
            remedy = f"Ajouter un sous-titre\u00a0: {_UNDER_HEADING} mots au plus sous chacun."
            yield Fault(_place(section), f"La partie compte {words} mots d’un seul tenant.", remedy)


def _place(section: Section) -> Place:
    return Place(section=section.id, excerpt=section.heading)
