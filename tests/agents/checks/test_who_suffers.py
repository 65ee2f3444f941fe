"""Who did it to whom in turns of phrase: support and converse verbs, relatives, and somebody in another's place."""

from collections.abc import Callable

import pytest

from calame.contracts import Finding

NEWS = (
    "Un autocar de la compagnie Valtrans a percuté une camionnette jeudi à Sorbel. "
    "Le conducteur a été entendu vendredi matin par les gendarmes. "
    "La société Oriel a déposé une demande de permis en février. "
    "Le syndicat a porté plainte le 4 mars. "
    "L’école a été rachetée en 2021 par le groupe suédois Lindqvist. "
    "La capitaine Jeanne Morvan a terminé deuxième du classement derrière la Brestoise Anne Kergoat. "
    "Le trésorier se demande si la présidente a agi avec la complicité d’un notaire de la ville. "
    "La commission, dont les comptes seront contrôlés par un magistrat, siégera en mai. "
    "La Namibie souhaite construire un port de 40 hectares près de Walvis Bay. "
    "L’Angola observe. "
    "La préfète a autorisé le concert à condition que le son soit coupé à minuit. "
    "L’agence régionale suit le dossier. "
    "Une joueuse, Léa Sartis, a été prêtée au club de Nérac en janvier. "
    "Le ministre namibien de la Pêche, Elias Shipanga, a promis des quotas."
)
WRONG = (
    "Jeudi, à Sorbel, un autocar de la compagnie Valtrans a été percuté par une camionnette.",
    "Une plainte a été déposée le 4 mars contre le syndicat.",
    "Jeanne Morvan a devancé Anne Kergoat au classement.",
    "Le trésorier s’interroge sur l’aide que la présidente aurait apportée à un notaire de la ville.",
    "L’Angola voudrait bâtir près de Walvis Bay un port de 40 hectares.",
    "L’agence régionale a donné son feu vert au concert, à condition que le son soit coupé à minuit.",
    "La présidente a été entendue vendredi matin par les gendarmes.",
    "La commission contrôlera les comptes d’un magistrat et siégera en mai.",
    "L’école possède depuis 2021 le groupe suédois Lindqvist.",
    "La main a mis les gendarmes sur une camionnette à Sorbel.",
)
RIGHT = (
    "Une camionnette a été percutée jeudi à Sorbel par un autocar de Valtrans.",
    "Une plainte a été déposée le 4 mars par le syndicat.",
    "Anne Kergoat a devancé Jeanne Morvan au classement.",
    "Le trésorier s’interroge sur l’aide qu’un notaire de la ville aurait apportée à la présidente.",
    "Windhoek voudrait bâtir près de Walvis Bay un port de 40 hectares.",
    "La préfecture a donné son feu vert au concert, à condition que le son soit coupé à minuit.",
    "Les gendarmes ont, sans tarder, entendu le conducteur vendredi matin.",
    "L’école appartient depuis 2021 au groupe suédois Lindqvist.",
    "Le club de Nérac a accueilli Léa Sartis en janvier.",
)
NAMED_OTHERWISE = (
    "Le ministre de la Pêche de Namibie, Elias Shipanga, a promis des quotas.",
    "Kergoat, de Brest, a devancé Jeanne Morvan au classement.",
    "Syndicat majoritaire, le collectif de Sorbel a porté plainte le 4 mars.",
)

Said = Callable[[str, str], list[str]]


@pytest.fixture
def said(against_evidence: Callable[..., list[Finding]]) -> Said:
    """What a check says of a sentence that may rest on all of the news."""
    return lambda sentence, check: [one.message for one in against_evidence(sentence, NEWS) if one.check == check]


@pytest.mark.parametrize("sentence", WRONG)
def test_finds_who_has_another_part(said: Said, sentence: str) -> None:
    assert len(said(sentence, "roles")) == 1


@pytest.mark.parametrize("sentence", RIGHT)
def test_leaves_the_same_parts_alone(said: Said, sentence: str) -> None:
    assert said(sentence, "roles") == []


@pytest.mark.parametrize("sentence", NAMED_OTHERWISE)
def test_knows_places_by_their_people(said: Said, sentence: str) -> None:
    assert said(sentence, "names") == []
