"""Denials, comparisons and causes told with words of their own."""

from collections.abc import Callable

import pytest

from calame.contracts import Draft, Review, Section, Source

NEWS = (
    "Une étude évalue cette baisse du trafic à 4 %. La fréquentation est passée de 2 100 à 3 600 visiteurs. "
    "L’état des blessés n’inspire pas d’inquiétude. La ville a reculé en raison du prix de l’énergie. "
    "Des fissures touchent deux des six arches. Le club a l’un des plus petits stades du pays."
)


@pytest.fixture
def blockers(
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> Callable[[str, str], set[str]]:
    """Names of the checks that object to a sentence that cites one fact of the news."""

    def _blockers(fact: str, sentence: str) -> set[str]:
        review = reviewed(make_draft(make_section((sentence, fact))), make_source(NEWS))
        wanted = {"polarity", "figures", "causes", "scope"}
        return {finding.check for finding in review.findings if finding.check in wanted}

    return _blockers


@pytest.mark.parametrize(
    ("fact", "sentence", "check"),
    [
        ("F1", "Une étude ne ramène pas cette baisse du trafic à 4 %.", "polarity"),
        ("F3", "L’état des blessés est jugé inquiétant.", "polarity"),
        ("F2", "Elle accueille 2 100 visiteurs, contre 3 600 auparavant.", "figures"),
        ("F4", "La ville a reculé à cause d’une grève.", "causes"),
        ("F5", "Des fissures touchent toutes les arches.", "scope"),
        ("F6", "Le club a le plus petit stade du pays.", "scope"),
    ],
)
def test_finds(blockers: Callable[[str, str], set[str]], fact: str, sentence: str, check: str) -> None:
    assert blockers(fact, sentence) == {check}


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        ("F1", "Une étude ramène cette baisse du trafic à 4 %."),
        ("F3", "L’état des blessés n’est pas jugé inquiétant."),
        ("F2", "Elle accueille 3 600 visiteurs, contre 2 100 auparavant."),
        ("F4", "La ville a reculé à cause de l’énergie, trop chère."),
        ("F5", "Des fissures touchent deux arches sur six."),
        ("F6", "Le stade du club est l’un des plus petits du pays."),
    ],
)
def test_leaves_alone(blockers: Callable[[str, str], set[str]], fact: str, sentence: str) -> None:
    assert blockers(fact, sentence) == set()
