"""What L’essentiel leaves to the lines right below it."""

from dataclasses import replace
from functools import cache

from calame.agents.embedded.extractor import extract
from calame.agents.embedded.gathering import gather
from calame.agents.embedded.leads import lead
from calame.agents.embedded.material import Material
from calame.agents.embedded.planning import plan
from calame.agents.embedded.recaps import all_candidates, fill
from calame.agents.reconcile import reconcile
from calame.contracts import Brief
from calame.sources import Text, read_request

STORY = """Incendie à Carsac : la minoterie Vauquelin détruite

Un incendie a détruit dimanche la minoterie Vauquelin, à Carsac, a indiqué la préfecture du Haut-Brévent.

La minoterie Vauquelin employait 46 salariés à Carsac. Les pompiers de Carsac ont mobilisé 120 hommes et 31 véhicules.

Le parquet de Carsac a ouvert une enquête pour incendie involontaire. La région Haut-Brévent a voté lundi une aide de
2 millions d’euros à la minoterie Vauquelin. Le conseil municipal de Carsac a débloqué lundi une aide de
300 000 euros pour les salariés de la minoterie.

Le syndicat des meuniers du Haut-Brévent a recueilli 52 000 euros de dons pour les salariés de Carsac.
La coopérative agricole de Carsac a perdu 400 tonnes de blé dans l’incendie.
"""


@cache
def material() -> Material:
    sources = read_request([Text(STORY)]).sources
    return gather(sources, reconcile(sources, [extract(source) for source in sources]))


def essentials(least: int) -> list[str]:
    blocks = plan(material(), Brief(min_words=least)).recaps
    return [row.text for block in blocks if block.kind == "essentials" for row in block.rows]


def test_l_essentiel_repeats_nothing_that_stands_right_below_it() -> None:
    opening = {unit for row in lead(material()).rows for unit in row.units}
    below = [unit.text for unit in material().units if unit not in opening][:2]
    rows = essentials(50)
    assert len(rows) >= 2
    assert not set(below) & set(rows)


def test_a_long_sentence_is_no_row_where_a_short_one_will_do() -> None:
    best, second, *others = all_candidates(material())["key_figures"]
    long = replace(second, text="La minoterie a vendu 9 000 tonnes de farine, " * 3)
    block = fill("key_figures", material(), {"key_figures": (best, long, *others)}, used=(), room=200, need=20)
    assert block is not None
    assert long not in block.rows
