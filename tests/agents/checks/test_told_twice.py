"""What is told twice is found wherever the first telling stands, and the first one is named."""

from collections.abc import Callable

import pytest

from calame.agents.checks.case import found_case
from calame.agents.checks.review import review
from calame.contracts import Brief, Source
from calame.publish.parse import parse_article

FIRST = "La mairie de Brisance rénovera la toiture de la grande halle avant Noël."
TOWNS = ("Valmer", "Corvanne", "Port-Alban", "Sainte-Aube", "Lausène", "Marcilly", "Ouvrey", "Tressan", "Bellefont")
WORKS = ("le pont", "la gare", "le stade", "la piscine", "le musée", "la filature", "le marché", "la digue")
FILLER = [f"À {town}, un maçon inspecte {work} chaque {day}." for town in TOWNS for work in WORKS for day in ("lundi",)]


@pytest.mark.parametrize(
    ("again", "found"),
    [
        (FIRST, True),
        ("Avant Noël, la mairie de Brisance rénovera la toiture de la grande halle.", True),
        ("La mairie de Brisance rénovera la toiture de la petite halle avant Noël.", True),
        ("La mairie de Brisance vendra les bancs de la petite halle avant Noël.", False),
    ],
)
def test_a_sentence_told_again_far_below(make_source: Callable[[str], Source], again: str, found: bool) -> None:
    body = [FIRST, *FILLER[:30], FIRST.replace("rénovera", "refera"), *FILLER[30:], again]
    text = f"# Brisance\n\n## La halle de Brisance\n\n{' '.join(body)}\n"
    draft = parse_article(text, origin="a", fallback="a")
    case = found_case(Brief(seo=False), draft, (make_source(" ".join([FIRST, *FILLER])),))
    told = {one.place.excerpt: one.message for one in review(case).findings if one.check == "repetition"}
    assert (again in told) is found
    if found:
        assert "«\u00a0La mairie de Brisance rénovera la toiture de la grande" in told[again]
