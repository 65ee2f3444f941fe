"""A passive is told from a perfect tense and from a reflexive verb."""

import pytest

from calame.text.analysis import analyse
from calame.text.connectors import connector
from calame.text.passives import is_passive


@pytest.mark.parametrize(
    ("sentence", "passive"),
    [
        ("La loi a été votée mardi par les députés.", True),
        ("Le projet est financé par la région.", True),
        ("Trois hommes ont été arrêtés à Lyon.", True),
        ("Les travaux seront confiés à une entreprise locale.", True),
        ("Le ministre est arrivé mardi à Lyon.", False),
        ("Elle est née à Brest en 1970.", False),
        ("Les deux équipes se sont rencontrées samedi.", False),
        ("Les députés ont voté la loi.", False),
        ("La salle est grande.", False),
    ],
)
def test_a_passive_is_recognised(sentence: str, passive: bool) -> None:
    assert is_passive(analyse(sentence).sentences[0]) is passive


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Toutefois, le maire hésite.", "toutefois"),
        ("Le maire hésite, parce qu’il attend.", "parce qu'"),
        ("Le maire hésite parce que le préfet attend.", "parce que"),
        ("D’après le maire, rien ne presse.", "d'après"),
        ("Ni le maire ni le préfet ne viendront.", "ni"),
        ("Le maire vient mardi.", None),
        ("Trois mille tonnes de plus que prévu.", None),
    ],
)
def test_a_connector_is_recognised(sentence: str, found: str | None) -> None:
    assert connector(sentence) == found
