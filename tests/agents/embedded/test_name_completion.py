"""A shortened name is completed only when one person of the text bears it."""

import pytest

from calame.agents.embedded.edits.name_completion import complete_name
from calame.text.analysis import analyse

STORY = "Le maire de Brest, Yvon Castelbou, a rencontré mardi la députée Anne Kerfriden. "


def completed(sentence: str, before: str = STORY) -> str | None:
    analysis = analyse(before + sentence)
    return complete_name(analysis.sentences[-1], analysis)


@pytest.mark.parametrize(
    ("sentence", "full"),
    [
        ("M. Castelbou a quitté Brest en 2020.", "Yvon Castelbou a quitté Brest en 2020."),
        ("Castelbou a quitté Brest en 2020.", "Yvon Castelbou a quitté Brest en 2020."),
        ("À Brest, Mme Kerfriden a inauguré un port.", "À Brest, Anne Kerfriden a inauguré un port."),
        (
            "« Brest a besoin de trains », a déclaré M. Castelbou.",
            "« Brest a besoin de trains », a déclaré Yvon Castelbou.",
        ),
    ],
)
def test_the_one_bearer_of_a_surname_is_named_in_full(sentence: str, full: str) -> None:
    assert completed(sentence) == full


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("Yvon Castelbou a quitté Brest en 2020.", STORY),
        ("Il a vu M. Castelbou à Brest.", STORY),
        ("M. Castelbou a quitté Brest en 2020.", "Un préfet a parlé mardi à Brest. "),
        ("M. Castelbou a quitté Brest en 2020.", STORY + "Son frère Paul Castelbou vit à Rennes. "),
        ("Mme Castelbou a quitté Brest en 2020.", STORY + "M. Castelbou a parlé à Rennes. "),
        ("Mme Castelbou a quitté Brest en 2020.", "Le maire Yvon Castelbou a parlé mardi à Brest. "),
        ("« M. Castelbou a quitté Brest en 2020 », a déclaré Anne Petit.", STORY),
        ("Les Castelbou ont quitté Brest en 2020.", STORY),
        ("Castelbou a quitté Brest en 2020.", STORY + "Le groupe Castelbou emploie 40 ouvriers à Rennes. "),
        ("Castelbou a quitté Brest en 2020.", STORY + "Castelbou Industries emploie 40 ouvriers à Rennes. "),
        ("L’usine de Brest emploie 40 ouvriers.", STORY + "Le lycée Armand-Delpech de Brest ouvrira à Brest. "),
    ],
)
def test_an_uncertain_name_stays_as_it_is(sentence: str, before: str) -> None:
    assert completed(sentence, before) is None
