"""Bounds of dates, figures that are worked out, and passages found by a number in words."""

from collections.abc import Callable

import pytest

from calame.contracts import Draft, Review, Section, Source

CALENDAR = (
    "Aucune audience n’est prévue avant 2031. L’exposition restera ouverte jusqu’au 31 mars. "
    "Élue en 2020, Ines Varga dirige la ville."
)
SUMS = (
    "Le chantier durera cinq semaines. Il coûtera 1,4 million d’euros, financés pour moitié par la région. "
    "Le trajet dure 36 heures."
)


@pytest.fixture
def against(
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> Callable[[str, str, str], set[str]]:
    """Names of the checks that object to a sentence that cites the source sentence with these words."""

    def _against(text: str, number: str, sentence: str) -> set[str]:
        review = reviewed(make_draft(make_section((sentence, number))), make_source(text))
        return {finding.check for finding in review.findings if finding.check in {"dates", "figures"}}

    return _against


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        ("F1", "Aucune audience n’est prévue après 2031."),
        ("F2", "L’exposition sera ouverte à partir du 31 mars."),
        ("F3", "Ines Varga dirigeait la ville avant 2020."),
    ],
)
def test_a_bound_turned_round_is_found(against: Callable[[str, str, str], set[str]], fact: str, sentence: str) -> None:
    assert against(CALENDAR, fact, sentence) == {"dates"}


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        ("F1", "L’audience n’aura pas lieu avant 2031."),
        ("F1", "L’audience aura lieu après 2031, pas plus tôt."),
        ("F2", "On peut voir l’exposition jusqu’au 31 mars."),
        ("F3", "Ines Varga dirige la ville depuis 2020."),
    ],
)
def test_the_same_bound_in_other_words_is_left_alone(
    against: Callable[[str, str, str], set[str]], fact: str, sentence: str
) -> None:
    assert against(CALENDAR, fact, sentence) == set()


@pytest.mark.parametrize(
    ("fact", "sentence", "right"),
    [
        ("F2", "La région en paiera la moitié, soit 700 000 euros.", True),
        ("F2", "La région en paiera la moitié, soit 600 000 euros.", False),
        ("F3", "Le trajet dure un jour et demi.", True),
        ("F3", "Le trajet dure deux jours et demi.", False),
    ],
)
def test_figures_worked_out(
    against: Callable[[str, str, str], set[str]], fact: str, sentence: str, *, right: bool
) -> None:
    assert ("figures" not in against(SUMS, fact, sentence)) is right
