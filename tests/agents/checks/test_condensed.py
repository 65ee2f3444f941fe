"""Sentences that condense an article: each value and each clause rests on the passage that has it, and on no other."""

from collections.abc import Callable
from datetime import date

import pytest

from calame.agents.checks.faults import Check, Fault
from calame.contracts import Source

POOL = (
    "La piscine de Morsange a rouvert samedi après deux ans de travaux. "
    "Le chantier a coûté 6,4 millions d’euros, dont 1,5 million versé par la région. "
    "Une chaufferie à bois maintient le bassin olympique à 27 degrés. "
    "La maire, Odile Fresnay, espère 180 000 entrées par an. "
    "Le club de natation compte 940 licenciés et celui de plongée 310. "
    "Une fuite avait été découverte le 14 mars 2019 dans la pataugeoire. "
    "Le maître-nageur Bruno Tavel avait donné l’alerte. "
    "Mais la mairie d’alors avait laissé l’établissement ouvert. "
    "Deux associations de riverains redoutent le bruit des soirées. "
    "Pour les adultes, le tarif passe de 4 à 5 euros. "
    "Les vestiaires, eux, ne seront livrés qu’en octobre. "
    "Un toboggan de 80 mètres doit ouvrir au printemps. "
    "La patinoire voisine, chauffée au gaz, a été fermée le 2 mai."
)
HARBOUR = (
    "Le port de Kersaliou a perdu un tiers de ses chalutiers en dix ans. "
    "Il n’en reste que 22, contre 34 en 2012. "
    "La criée a vendu 5 100 tonnes de poisson l’an dernier, pour 19 millions d’euros. "
    "Le gazole coûte 90 centimes le litre, deux fois plus qu’en 2020. "
    "Gildas Le Merrer, patron du Stereden, a revendu son bateau en novembre. "
    "Une version que conteste son ancien mousse. "
    "À bord, la température tombait parfois à -12 degrés dans la cale. "
    "Le comité des pêches réclame une aide de l’État. "
    "Les conserveries du bassin emploient encore 640 personnes. "
    "Leurs ventes ont augmenté de 8 % depuis janvier."
)

RIGHT = (
    (POOL, "Rouverte samedi après deux ans de travaux, la piscine de Morsange a un bassin olympique à 27 degrés."),
    (POOL, "La piscine de Morsange, rouverte samedi, accueille un club de plongée fort de 310 licenciés."),
    (POOL, "La piscine de Morsange, dont la pataugeoire avait une fuite découverte le 14 mars 2019, a rouvert samedi."),
    (
        POOL,
        "Rouverte samedi après 6,4 millions d’euros de chantier, la piscine de Morsange aura un toboggan de 80 mètres.",
    ),
    (POOL, "À Morsange, la piscine a rouvert samedi, mais les riverains redoutent le bruit des soirées."),
    (HARBOUR, "À Kersaliou, port qui a perdu un tiers de ses chalutiers, la criée a vendu 5 100 tonnes de poisson."),
    (HARBOUR, "Le port de Kersaliou a perdu un tiers de ses chalutiers, et le litre de gazole y coûte 90 centimes."),
    (
        HARBOUR,
        "Gildas Le Merrer, patron du Stereden où la cale tombait à -12 degrés, a revendu son bateau en novembre.",
    ),
)
WRONG = (
    (POOL, "Rouverte samedi après deux ans de travaux, la piscine de Morsange a un bassin olympique à 80 degrés."),
    (
        POOL,
        "Rouverte samedi après 6,4 millions d’euros de chantier, la piscine de Morsange aura un toboggan de 27 mètres.",
    ),
    (POOL, "À Morsange, la piscine a rouvert samedi, mais les riverains espèrent 180 000 soirées."),
    (POOL, "La piscine de Morsange, dont la pataugeoire avait une fuite découverte le 2 mai, a rouvert samedi."),
    (HARBOUR, "À Kersaliou, port qui a perdu un tiers de ses chalutiers, la criée a vendu 640 tonnes de poisson."),
    (HARBOUR, "Le port de Kersaliou a perdu un tiers de ses chalutiers, et le litre de gazole y coûte 19 centimes."),
    (
        HARBOUR,
        "Gildas Le Merrer, patron du Stereden où la cale tombait à -22 degrés, a revendu son bateau en novembre.",
    ),
    (
        HARBOUR,
        "Les conserveries du bassin, dont les ventes ont augmenté de 90 % depuis janvier, emploient 640 personnes.",
    ),
)


@pytest.fixture
def objections(
    make_source: Callable[..., Source], uncited: Callable[..., list[tuple[Check, Fault]]]
) -> Callable[[str, str], list[str]]:
    def _objections(article: str, text: str) -> list[str]:
        found = uncited(text, make_source(article, published=date(2023, 6, 12)))
        return [f"{check.name}: {fault.message}" for check, fault in found if check.severity != "minor"]

    return _objections


@pytest.mark.parametrize(("article", "text"), RIGHT)
def test_values_and_clauses_from_all_over_an_article_are_let_pass(
    objections: Callable[[str, str], list[str]], article: str, text: str
) -> None:
    assert objections(article, text) == []


@pytest.mark.parametrize(("article", "text"), WRONG)
def test_a_value_that_belongs_to_something_else_in_the_article_is_refused(
    objections: Callable[[str, str], list[str]], article: str, text: str
) -> None:
    assert [one for one in objections(article, text) if one.startswith(("figures", "dates"))]
