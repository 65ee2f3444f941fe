"""How sure, of how many and why: one sentence beside its evidence."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from calame.contracts import Finding

FUNDS = "La région envisage de financer la moitié des travaux du canal."
STRIKE = "Le syndicat des pilotes dément et menace de porter plainte."
SIGNING = "Le groupe Ormeau s’apprête à signer un accord de confidentialité."
BOUGHT = "Le fonds Calder a déjà racheté deux marques belges."
RELIEF = "L’armée tente de rouvrir la route principale du col."
DAM = "Un barrage risque de céder, a prévenu l’ingénieure en chef."
PARENTS = "Les parents peuvent demander une dérogation au rectorat."
TOWNS = "Plusieurs communes demandent une aide de l’État."
POLL = "Pratiquement toutes les familles sont satisfaites de la cantine, selon un sondage."
SLOPES = "La station a ouvert toutes ses pistes en février, sauf la noire."
MAYORS = "Les maires ont généralement refusé de répondre au questionnaire."
LIFT = "Après la fermeture du téléski, deux restaurants ont baissé leur rideau."
SCHOOL = "Le collège a perdu 40 élèves après l’ouverture d’un établissement privé."
HOSPITAL = "L’hôpital de Lorvan est hors d’usage depuis mardi."
HOUSE = "Une résidence de 60 logements ouvrira en mai, grâce à un prêt de la banque."
SHOW = "Le théâtre a renoncé à jouer la pièce après la plainte d’un auteur."
OFFER = "Une offre pourrait être déposée dès lundi."
STATEMENT = "Le site fermera en juin, a indiqué jeudi la directrice, Anne Vallier."
YARD = "La commune comptait 300 emplois liés au chantier naval en 2019."
FAIR = "La foire aux vins de Ternay, qui reçoit chaque automne près de 9 000 visiteurs, pourrait être annulée."
TESTS = "Les résultats des analyses sur l’eau du puits, fermé par précaution, sont attendus le lundi 21 septembre."
VAULT = "Les experts devraient ouvrir la cave inondée la semaine prochaine, une fois l’eau pompée."
QUARRY = "L’association conteste la carrière, car l’exploitant pomperait 90 mètres cubes d’eau par heure dans la Sorle."
CREW = "Pendant un an, les bergers ont vécu de la vente des fromages."
SHEEP = "Pendant la vente des fromages, les bergers ont vécu dans la vallée."


@dataclass(frozen=True)
class Case:
    evidence: str
    draft: str
    check: str = ""


WRONG = (
    Case(FUNDS, "La région finance la moitié des travaux du canal.", "modality"),
    Case(FUNDS, "La région va financer la moitié des travaux du canal.", "modality"),
    Case(STRIKE, "Le syndicat des pilotes dément et a porté plainte.", "modality"),
    Case(SIGNING, "Le groupe Ormeau a signé un accord de confidentialité.", "modality"),
    Case(RELIEF, "L’armée a rouvert la route principale du col.", "modality"),
    Case(DAM, "Un barrage a cédé, a prévenu l’ingénieure en chef.", "modality"),
    Case(BOUGHT, "Le fonds Calder envisage de racheter deux marques belges.", "modality"),
    Case(PARENTS, "Les parents ont demandé une dérogation au rectorat.", "modality"),
    Case(HOSPITAL, "L’hôpital de Lorvan serait hors d’usage.", "modality"),
    Case(STATEMENT, "La directrice, Anne Vallier, l’aurait indiqué jeudi.", "modality"),
    Case(FAIR, "La foire aux vins de Ternay est annulée.", "modality"),
    Case(TESTS, "Les résultats des analyses sur l’eau du puits ont été rendus le lundi 21 septembre.", "modality"),
    Case(VAULT, "Les experts ont ouvert la cave inondée.", "modality"),
    Case(QUARRY, "L’exploitant de la carrière pompe 90 mètres cubes d’eau par heure dans la Sorle.", "modality"),
    Case(TOWNS, "La plupart des communes demandent une aide de l’État.", "scope"),
    Case(POLL, "Toutes les familles sont satisfaites de la cantine, selon un sondage.", "scope"),
    Case(SLOPES, "La station a ouvert toutes ses pistes en février.", "scope"),
    Case(MAYORS, "Les maires ont toujours refusé de répondre au questionnaire.", "scope"),
    Case(SCHOOL, "Le collège a perdu 40 élèves à cause de l’ouverture d’un établissement privé.", "causes"),
    Case(LIFT, "La fermeture du téléski a poussé deux restaurants à baisser leur rideau.", "causes"),
    Case(SHEEP, "La vente des fromages a fait vivre les bergers.", "causes"),
    Case(LIFT, "Deux restaurants ont baissé leur rideau, car le téléski a fermé.", "causes"),
)
RIGHT = (
    Case(FUNDS, "La région songe à payer la moitié des travaux du canal."),
    Case(FUNDS, "La région pourrait prendre en charge la moitié des travaux du canal."),
    Case(STRIKE, "Le syndicat des pilotes brandit la menace d’une plainte."),
    Case(SIGNING, "Un accord de confidentialité est sur le point d’être signé par le groupe Ormeau."),
    Case(DAM, "L’ingénieure en chef craint qu’un barrage ne cède."),
    Case(OFFER, "Il se peut qu’une offre soit déposée dès lundi."),
    Case(PARENTS, "Une dérogation peut être demandée au rectorat par les parents."),
    Case(FAIR, "Près de 9 000 visiteurs viennent chaque automne à la foire aux vins de Ternay."),
    Case(TESTS, "L’eau du puits a fait l’objet d’analyses, dont les résultats sont attendus le lundi 21 septembre."),
    Case(VAULT, "Les experts devraient ouvrir la cave la semaine prochaine, quand l’eau aura été pompée."),
    Case(QUARRY, "L’association conteste la carrière, car dans la Sorle l’exploitant pomperait 90 mètres cubes d’eau."),
    Case(TOWNS, "Des communes demandent une aide de l’État."),
    Case(POLL, "Presque toutes les familles sont satisfaites de la cantine, selon un sondage."),
    Case(SLOPES, "La station a ouvert toutes ses pistes en février, à l’exception de la noire."),
    Case(LIFT, "Deux restaurants ont baissé leur rideau depuis la fermeture du téléski."),
    Case(CREW, "Pendant un an, la vente des fromages a fait vivre les bergers."),
    Case(HOUSE, "Une résidence de 60 logements a été financée grâce à un prêt de la banque."),
    Case(SHOW, "Le théâtre ne jouera pas la pièce, car un auteur a porté plainte."),
    Case(YARD, "En 2019, la commune comptait 300 emplois liés au chantier naval."),
)


@pytest.mark.parametrize("case", WRONG, ids=lambda case: case.draft)
def test_catches(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert case.check in {found.check for found in against_evidence(case.draft, case.evidence)}


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: case.draft)
def test_leaves_alone(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    own = {"modality", "scope", "causes"}
    assert [found.message for found in against_evidence(case.draft, case.evidence) if found.check in own] == []
