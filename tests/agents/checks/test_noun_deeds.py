"""Deeds told by a noun or another verb, and deeds that somebody of another kind does."""

from collections.abc import Callable

import pytest

from calame.contracts import Draft, Review, Section, Source

NEWS = (
    "Le groupe Varnel a annoncé mardi le rachat de la scierie Aubrelle. Le syndicat des dockers demande une prime de "
    "150 euros par mois. Le ministre a visité le port lundi. L’ancien gardien dit avoir alerté la direction en mars. "
    "Trois tableaux ont été volés à la famille Orsini en 1942. La gendarmerie a interpellé un suspect. "
    "Quatre pompiers sont blessés."
)


@pytest.fixture
def roles(
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> Callable[[str, str], bool]:
    """Whether the roles check objects to a sentence that cites one fact of the news."""

    def _roles(fact: str, sentence: str) -> bool:
        review = reviewed(make_draft(make_section((sentence, fact))), make_source(NEWS))
        return any(finding.check == "roles" for finding in review.findings)

    return _roles


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        ("F1", "La scierie Aubrelle a racheté le groupe Varnel."),
        ("F2", "Le ministre exige une prime de 150 euros par mois."),
        ("F4", "L’ancien gardien dit avoir été alerté par la direction en mars."),
        ("F5", "Trois tableaux ont été volés par la famille Orsini en 1942."),
        ("F6", "Un suspect a été interpellé par les pompiers."),
    ],
)
def test_finds(roles: Callable[[str, str], bool], fact: str, sentence: str) -> None:
    assert roles(fact, sentence)


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        ("F1", "Le groupe Varnel rachète la scierie Aubrelle."),
        ("F1", "La scierie Aubrelle est rachetée par le groupe Varnel."),
        ("F2", "Le syndicat des dockers réclame une prime de 150 euros par mois."),
        ("F4", "La direction a été alertée en mars, dit l’ancien gardien."),
        ("F5", "La famille Orsini s’est fait voler trois tableaux en 1942."),
        ("F6", "Un suspect a été interpellé par les gendarmes."),
    ],
)
def test_leaves_alone(roles: Callable[[str, str], bool], fact: str, sentence: str) -> None:
    assert not roles(fact, sentence)
