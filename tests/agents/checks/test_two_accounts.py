"""Figures on which two sources differ, told side by side: each must be one source's."""

from collections.abc import Callable
from datetime import date

import pytest

from calame.agents.checks import figures
from calame.agents.checks.case import found_case
from calame.contracts import Brief, Draft, Section, Source

FIRST = (
    "Une coulée de boue a traversé dimanche soir le hameau de Talmières. "
    "Les pompiers estiment à 340 le nombre d'habitants évacués. Trois maisons ont été détruites."
)
SECOND = (
    "La mairie de Talmières a fait ses comptes lundi. Selon elle, 410 habitants ont été évacués du hameau. "
    "La route de crête restera fermée douze jours."
)


@pytest.fixture
def messages(make_source: Callable[..., Source], make_draft: Callable[..., Draft]) -> Callable[[str], list[str]]:
    def _messages(text: str) -> list[str]:
        section = Section.model_validate(
            {
                "id": "s",
                "kind": "body",
                "heading": "h",
                "level": 2,
                "paragraphs": [{"sentences": [{"text": text, "fact_ids": ()}]}],
            }
        )
        sources = (
            make_source(FIRST, "S1", published=date(2026, 5, 4)),
            make_source(SECOND, "S2", published=date(2026, 5, 5)),
        )
        case = found_case(Brief(min_words=50), make_draft(section), sources)
        return [fault.message for fault in figures.check(case)]

    return _messages


@pytest.mark.parametrize(
    "text",
    [
        "Le nombre d’habitants évacués varie d’un récit à l’autre : 340 ou 410.",
        "Entre 340 et 410 habitants ont été évacués, selon les sources.",
        "Les deux bilans divergent sur le nombre d’habitants évacués.",
    ],
)
def test_both_sides_of_a_dispute_pass(text: str, messages: Callable[[str], list[str]]) -> None:
    assert messages(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Le nombre d’habitants évacués varie d’un récit à l’autre : 340 ou 480.",
        "Entre 310 et 410 habitants ont été évacués, selon les sources.",
        "Les trois bilans divergent sur le nombre d’habitants évacués.",
    ],
)
def test_a_side_that_no_source_takes_is_found(text: str, messages: Callable[[str], list[str]]) -> None:
    assert messages(text) != []
