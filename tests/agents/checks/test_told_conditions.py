"""Support: a condition spelled out for « sinon », a verb taken for a quality, and what nobody said all the same."""

from collections.abc import Callable

import pytest

from calame.contracts import Draft, Review, Section, Source

NEWS = (
    "Le théâtre de Brécy cherche 40 000 euros avant le 15 mai. "
    "Sinon, prévient sa directrice, Anaïs Torel, « il faudra fermer les portes ». "
    "La fermeture du canal retient à quai 18 péniches, en pleine moisson."
)
TOLD = [
    ("F2", "En cas d’échec, prévient Anaïs Torel, « il faudra fermer les portes »."),
    ("F2", "Si l’argent manque, « il faudra fermer les portes », prévient Anaïs Torel."),
    ("F2", "Dans le cas contraire, « il faudra fermer les portes », prévient Anaïs Torel."),
    ("F3", "En pleine moisson, la fermeture du canal bloque 18 péniches à quai."),
]
ADDED = [
    ("F1", "En cas d’inondation, le théâtre de Brécy cherche 40 000 euros avant le 15 mai."),
    ("F2", "Avec une caméra cachée, « il faudra fermer les portes », prévient Anaïs Torel."),
    ("F3", "La fermeture du canal retient 18 péniches à quai et affame des touristes, en pleine moisson."),
]


@pytest.fixture
def unsupported(
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> Callable[[str, str], bool]:
    """Whether the support check objects to a sentence that cites one fact of the news."""

    def _unsupported(fact: str, sentence: str) -> bool:
        review = reviewed(make_draft(make_section((sentence, fact))), make_source(NEWS))
        return any(finding.check == "support" for finding in review.findings)

    return _unsupported


@pytest.mark.parametrize(("fact", "sentence"), TOLD)
def test_what_the_passage_holds_in_a_word_is_told(
    unsupported: Callable[[str, str], bool], fact: str, sentence: str
) -> None:
    assert not unsupported(fact, sentence)


@pytest.mark.parametrize(("fact", "sentence"), ADDED)
def test_what_no_passage_holds_is_added(unsupported: Callable[[str, str], bool], fact: str, sentence: str) -> None:
    assert unsupported(fact, sentence)
