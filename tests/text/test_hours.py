"""Hours of the day, and lengths of time that are none."""

import pytest

from calame.text.hours import hours


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Rendez-vous à 14 heures.", [840]),
        ("La tour a fermé vers 7h20.", [440]),
        ("Le train part à 21 h 50 et arrive à 7h38.", [1310, 458]),
        ("Il est arrivé à deux heures de l’après-midi.", [840]),
        ("La réunion finit à midi.", [720]),
        ("L’alarme a été coupée à 2h10 par un gardien.", [130]),
        ("La gare a rouvert à 20 heures, 300 voyageurs attendaient.", [1200]),
        ("Une marche de six heures de nuit.", []),
        ("Ils ont travaillé à 6 heures par jour.", []),
        ("Les secours ont cherché pendant 14 heures.", []),
        ("", []),
        ("9" * 5000, []),
    ],
)
def test_reads_hours(text: str, minutes: list[int]) -> None:
    assert [hour.minutes for hour in hours(text)] == minutes


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("à 14 heures", "à 14h", True),
        ("à 18 heures", "à six heures du soir", True),
        ("à 6 heures", "à 18h", True),
        ("à 14 heures", "à 16 h", False),
        ("à 7h20", "à 7h30", False),
    ],
)
def test_two_ways_to_say_an_hour(one: str, other: str, same: bool) -> None:
    (left,), (right,) = hours(one), hours(other)
    assert left.agrees(right) is same
