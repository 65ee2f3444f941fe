"""Figures and notes in French wording."""

from pathlib import PurePath

from calame.contracts import Article, Draft, Measure, Source
from calame.text.wording import NBSP, STDIN, agreed, counted, figure


def words(count: int) -> str:
    """`1 mot`, `704 mots`."""
    return counted(count, "mot")


def tokens(count: int) -> str:
    """`1 jeton`, `4 210 jetons`."""
    return counted(count, "jeton")


def dollars(cost: float | None) -> str:
    """`0,0042 $`; what is not known is said to be so."""
    return "inconnu" if cost is None else f"{cost:.4f}{NBSP}$".replace(".", ",")


def measure_figure(measure: Measure) -> str:
    """The measured value with its unit."""
    if measure.unit == "mots":
        return figure(measure.value, agreed(int(measure.value), "mot", "mots"))
    return figure(measure.value, measure.unit)


def copied_5grams(article: Article) -> Measure | None:
    """The share of five-word runs kept from the sources, when the review measured it."""
    found = [measure for measure in article.review.measures if measure.name == "copied_5grams"]
    return found[0] if found else None


def near_source_note(article: Article) -> str | None:
    """The sentence that says an embedded draft is near its sources; `None` for any other writer."""
    if not article.near_sources:
        return None
    measure = copied_5grams(article)
    share = f"{NBSP}: {measure_figure(measure)} des suites de cinq mots sont reprises telles quelles" if measure else ""
    return (
        f"Brouillon proche des sources{share}. Il est écrit sans modèle, par des retouches prudentes{NBSP}; "
        "une vraie réécriture demande un modèle de langage."
    )


def heading_of(draft: Draft, section_id: str | None) -> str:
    """How a reader knows a section: its heading, or `chapeau`; `article` for the whole."""
    for section in draft.sections:
        if section.id == section_id:
            return section.heading or "chapeau"
    return section_id or "article"


def source_name(source: Source) -> str:
    """What readers call a source: its title, its address, or the name of its file without the folders around it."""
    if source.title:
        return source.title
    if source.origin == STDIN:
        return "texte collé"
    return source.origin if "://" in source.origin else PurePath(source.origin).name
