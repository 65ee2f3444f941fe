"""Who did it in clauses that a parse loses, by families of verbs; and figures that two voices dispute."""

from collections.abc import Callable

import pytest

from calame.contracts import Finding

NEWS = (
    "Le brasseur Maltor espère boucler avant l’été la vente de sa filiale de limonades, Zestal. "
    "Le juge Hervé Pinsard a ouvert une enquête pour faux, confiée à la brigade de Tressac. "
    "Des riverains ont signalé deux fois la fuite au maire, Denis Costard. "
    "Une plainte contre X a été déposée le 3 mai par l’association Rive claire. "
    "L’avocate de l’accusé, Me Salima Ferhat, demande un renvoi. "
    "Le notaire Paul Brissac, accusé d’avoir incendié le moulin, nie. "
    "Le conducteur du tracteur a été évincé de la coopérative en avril. "
    "D’après la préfecture, quarante maisons ont été inondées à Tressac. "
    "Les pompiers, eux, comptent cinquante-cinq maisons inondées. "
    "Selon la présidente de la régie, aucun abonné n’a été privé d’eau. "
    "L’organisme Hydrovigie conteste avoir prévenu trop tard les communes."
)
ROLES_WRONG = (
    "Zestal, sa filiale de limonades, espère vendre Maltor avant l’été.",
    "Deux fois, le maire avait prévenu les riverains de la fuite.",
    "Une plainte contre la régie a été déposée le 3 mai par l’association Rive claire.",
    "L’avocate de Denis Costard, Me Salima Ferhat, demande un renvoi.",
)
ROLES_RIGHT = (
    "Maltor, le brasseur, espère vendre avant l’été sa filiale Zestal.",
    "Le juge Hervé Pinsard a confié à la brigade de Tressac une enquête pour faux.",
    "Deux fois, Denis Costard avait été averti de la fuite par les riverains.",
    "Deux fois, les riverains l’avaient prévenu de la fuite, dit le maire.",
    "L’association Rive claire a porté plainte contre X le 3 mai.",
    "Me Salima Ferhat, l’avocate de l’accusé, demande un renvoi.",
    "Évincé de la coopérative en avril, le conducteur du tracteur se tait.",
)
CONFLICTS_WRONG = (
    "La préfecture dénombre cinquante-cinq maisons inondées à Tressac.",
    "La préfecture et les pompiers comptent cinquante-cinq maisons inondées.",
    "À Tressac, quarante maisons ont été inondées.",
    "De l’avis de tous, aucun abonné n’a été privé d’eau.",
    "L’organisme Hydrovigie en convient : il avait prévenu trop tard les communes.",
)
CONFLICTS_RIGHT = (
    "La préfecture dénombre quarante maisons inondées, les pompiers cinquante-cinq.",
    "Les pompiers comptent cinquante-cinq maisons inondées, la préfecture quarante.",
    "Quarante maisons ont été inondées pour la préfecture, cinquante-cinq pour les pompiers.",
    "Selon la présidente de la régie, aucun abonné n’a été privé d’eau.",
    "L’organisme Hydrovigie le conteste.",
)

Said = Callable[[str, str], list[str]]


@pytest.fixture
def said(against_evidence: Callable[..., list[Finding]]) -> Said:
    """What a check says of a sentence that may rest on all of the news."""
    return lambda sentence, check: [one.message for one in against_evidence(sentence, NEWS) if one.check == check]


@pytest.mark.parametrize("sentence", ROLES_WRONG)
def test_finds_who_has_another_part(said: Said, sentence: str) -> None:
    assert said(sentence, "roles")


@pytest.mark.parametrize("sentence", ROLES_RIGHT)
def test_leaves_the_same_parts_alone(said: Said, sentence: str) -> None:
    assert said(sentence, "roles") == []


@pytest.mark.parametrize("sentence", CONFLICTS_WRONG)
def test_finds_a_side_that_is_told_as_settled(said: Said, sentence: str) -> None:
    assert said(sentence, "conflicts") or said(sentence, "attribution")


@pytest.mark.parametrize("sentence", CONFLICTS_RIGHT)
def test_leaves_both_sides_their_own(said: Said, sentence: str) -> None:
    assert said(sentence, "conflicts") == []
