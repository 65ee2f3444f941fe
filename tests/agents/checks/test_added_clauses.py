"""A second deed, a relative clause, a circumstance or an answer that no passage tells; the same told in other words."""

from collections.abc import Callable

import pytest

from calame.agents.checks.faults import Check, Fault

SOURCE = (
    "Le conseil municipal de Sargens a voté mardi la rénovation de la halle. Les travaux débuteront en mars et "
    "dureront dix mois. Les commerçants, qui craignent une baisse de leur clientèle, ont obtenu une aide. "
    "L'architecte Claire Monteil conservera la charpente de 1902. Le maire, Hugues Dastier, s'est dit confiant. "
    "L'opposition n'a pas pris part au vote : elle dénonce un coût excessif. L'association des riverains n'a pas "
    "répondu à nos questions. Une enquête a été confiée à la gendarmerie après le vol de trois tableaux à la "
    "chapelle. Les voleurs ont forcé la porte de la sacristie et ont fui en camionnette. Le curé, prévenu par un "
    "voisin, a donné l'alerte vers 5 heures."
)
ADDED = (
    "La rénovation de la halle de Sargens a été votée mardi et plusieurs habitants ont sifflé.",
    "Hugues Dastier, le maire, se dit confiant et prépare un référendum.",
    "Claire Monteil, l’architecte, gardera la charpente de 1902, mais des poutres seront repeintes.",
    "Les voleurs ont forcé la porte de la sacristie, puis enfermé un bénévole.",
    "La gendarmerie enquête sur le vol de trois tableaux et a saisi des téléphones.",
    "Hugues Dastier, qui a rencontré des investisseurs, se dit confiant.",
    "Les travaux, qui mobiliseront des compagnons retraités, commenceront en mars.",
    "L’architecte Claire Monteil gardera la charpente de 1902, malgré les réticences de plusieurs ingénieurs.",
    "Le curé a donné l’alerte vers 5 heures, à la demande d’un commissaire-priseur.",
    "Le conseil municipal de Sargens a voté mardi la rénovation de la halle devant une salle comble.",
    "Le curé, prévenu par un voisin alors qu’il arrosait ses tomates, a donné l’alerte vers 5 heures.",
    "Les voleurs ont forcé la porte de la sacristie, tandis qu’un complice surveillait la rue.",
    "Les commerçants, en colère contre les banques, ont obtenu une aide.",
    "Le maire, Hugues Dastier, s’est dit confiant lors d’un banquet.",
    "Les voleurs ont forcé la porte de la sacristie, avec l’aide d’un serrurier.",
    "Les commerçants ont obtenu une aide, sous l’égide de la chambre de métiers.",
    "Le maire, Hugues Dastier, s’est dit confiant, la voix tremblante.",
    "L’association des riverains a engagé un huissier.",
    "L’association des riverains a promis de bloquer le chantier.",
)
RETOLD = (
    "Les commerçants, qui redoutent de perdre des clients, toucheront une aide.",
    "Le chantier s’ouvrira en mars et se prolongera dix mois.",
    "L’opposition, pour qui le projet revient trop cher, n’a pas pris part au vote.",
    "L’opposition a boudé le scrutin et critique une facture trop lourde.",
    "Trois tableaux ont disparu de la chapelle et les gendarmes recherchent les auteurs.",
    "Le conseil a voté la rénovation, mais l’opposition s’est tenue à l’écart du scrutin.",
    "Hugues Dastier, qui dirige la commune, affiche sa confiance.",
    "Les voleurs ont forcé la porte de la sacristie, puis pris la fuite en camionnette.",
    "Les travaux débuteront en mars, alors que les commerçants redoutent une baisse de leur clientèle.",
    "Le maire ne cache pas qu’il a confiance.",
    "L’opposition, qui ne cache pas sa colère devant un coût excessif, n’a pas pris part au vote.",
    "Malgré l’absence de l’opposition, le conseil municipal a adopté la rénovation de la halle.",
    "L’association des riverains n’a pas donné suite, et l’opposition juge la note trop salée.",
    "C’est un voisin qui a réveillé le curé, et l’alerte a été donnée vers 5 heures.",
    "Les travaux, que l’on démarrera en mars, sont prévus pour dix mois.",
    "Interrogée, l’association des riverains est restée muette.",
    "L’association des riverains a gardé le silence.",
    "Le vote du conseil municipal a eu lieu mardi et la charpente de 1902 sera gardée.",
)


@pytest.fixture
def objections(uncited: Callable[..., list[tuple[Check, Fault]]]) -> Callable[[str], list[str]]:
    """What the support check says of a sentence beside the source."""
    return lambda claim: [
        fault.message for check, fault in uncited(claim, SOURCE) if check.name in {"support", "evidence"}
    ]


@pytest.mark.parametrize("claim", ADDED)
def test_what_no_passage_tells_is_named(objections: Callable[[str], list[str]], claim: str) -> None:
    assert objections(claim)


@pytest.mark.parametrize("claim", RETOLD)
def test_the_same_in_other_words_is_let_pass(objections: Callable[[str], list[str]], claim: str) -> None:
    assert not objections(claim)
