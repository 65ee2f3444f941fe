"""Rewritings in somebody else's manner: what one writer calls, dates, hedges and explains in his own words."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from calame.contracts import Finding

SEEN = (
    "Marie Lebrun, qui tient la boulangerie, a vu la voiture reculer. « Il roulait sans phares », a raconté la témoin."
)
RESIGNED = "Le conseiller Hugo Delmas a quitté la salle. « Ce budget ne tient pas debout », a-t-il lancé."
DAIRY = (
    "Le transporteur laitier Orlane a relevé ses tarifs de 4 %. Orlane vise désormais 12 millions d’euros de recettes."
)
MERGER = "La coopérative Vermeil a publié ses comptes. Le groupe espère vendre deux silos avant l’été."
ALTARPIECE = "Un retable du XVe siècle, peut-être l’œuvre d’un peintre flamand, a été retrouvé dans une cave de Lisors."
FINE = "Les trois pêcheurs encourent une amende de 9 000 euros."
MOVE = "Les douze agents de l’accueil devraient être affectés à la mairie annexe."
BLAME = "La sénatrice Odile Ferrand accuse le préfet d’avoir retardé les secours."
LANDLORDS = "Les bailleurs qui refuseraient le contrôle risquent 5 000 euros d’amende."
STRIKE = "Le syndicat menace de bloquer le dépôt si les primes ne sont pas versées avant vendredi."
WATER = "Les nappes de la plaine suffiraient pour deux étés secs, selon la chambre d’agriculture."
SUBSIDY = "Le département a renoncé à rénover la halle, faute de crédits."
LEVY = "Cette redevance a coûté 2 millions d’euros à la compagnie en 2025."
SALES = "Le groupe Tavel relève sa prévision de ventes annuelles à 80 millions d’euros."
ARSON = "Le procès de Bruno Vasseur, accusé d’avoir incendié une grange, s’est ouvert mardi."
CHARGED = "L’ancien trésorier Luc Ramel a été mis en examen lundi pour abus de confiance."
SUSPECT = "Un homme de 30 ans, soupçonné d’avoir volé le tableau, a été arrêté samedi."
MUST = "Les riverains devront couper leur chauffage de 18 heures à 20 heures."
MAY = "Les riverains pourront couper leur chauffage de 18 heures à 20 heures."
WITNESS = "L’avocat du syndicat, Paul Arnal, affirme que trois grévistes ont été bousculés."
RIVAL = "Le directeur juge l’offre sérieuse. La déléguée syndicale soutient, elle, que l’usine perd de l’argent."
FEAR = "Sa directrice, Lise Morin, redoute de perdre un tiers de ses élèves."
HINT = "Boire du thé vert pourrait réduire le stress, suggère une étude parue jeudi."
THREAT = "La compagnie menace de supprimer la ligne de nuit."
MARGIN = "La direction n’écarte pas une fermeture de la fonderie."
SAYS = "La ministre a soutenu que les délais avaient été tenus."
PART = "Le vent explique une partie du retard."
BARNS = "L’orage avait abattu les trois antennes du relais de Montcel."
RUST = "La rouille a rendu inutilisables six wagons. Un éboulement avait déjà fermé la voie en 2019."


@dataclass(frozen=True)
class Case:
    evidence: str
    draft: str
    check: str = ""


RIGHT = (
    Case(SEEN, "« Il roulait sans phares », a raconté Marie Lebrun."),
    Case(SEEN, "« Il roulait sans phares », a expliqué la boulangère Marie Lebrun."),
    Case(RESIGNED, "« Ce budget ne tient pas debout », lance l’élu."),
    Case(DAIRY, "Le transporteur vise désormais 12 millions d’euros de recettes."),
    Case(DAIRY, "Le transporteur espère désormais 12 millions d’euros de recettes."),
    Case(MERGER, "Vermeil espère vendre deux silos avant l’été."),
    Case(MERGER, "La coopérative souhaite vendre deux silos avant l’été."),
    Case(ALTARPIECE, "Un retable du XVe siècle se trouvait dans une cave de Lisors."),
    Case(ALTARPIECE, "Un retable du XVe siècle a été retrouvé dans une cave de Lisors."),
    Case(FINE, "L’amende encourue est de 9 000 euros."),
    Case(FEAR, "La perte redoutée est d’un tiers des élèves de Lise Morin."),
    Case(MOVE, "Les douze agents de l’accueil rejoindront en principe la mairie annexe."),
    Case(MOVE, "Sauf imprévu, les douze agents de l’accueil seront affectés à la mairie annexe."),
    Case(BLAME, "Pour Odile Ferrand, qui siège au Sénat, le préfet a retardé les secours."),
    Case(BLAME, "Pour la sénatrice Odile Ferrand, le préfet a retardé les secours."),
    Case(LANDLORDS, "Les bailleurs qui refusent le contrôle risquent 5 000 euros d’amende."),
    Case(LANDLORDS, "Ceux qui refusent le contrôle risquent 5 000 euros d’amende."),
    Case(STRIKE, "Faute de versement des primes avant vendredi, le syndicat menace de bloquer le dépôt."),
    Case(WATER, "La plaine pourrait, grâce à ses nappes, passer deux étés secs, selon la chambre d’agriculture."),
    Case(SUBSIDY, "Faute d’argent, le département a renoncé à rénover la halle."),
    Case(SUBSIDY, "Par manque de moyens, le département a renoncé à rénover la halle."),
    Case(LEVY, "La compagnie a perdu 2 millions d’euros en 2025 à cause de cette redevance."),
    Case(SALES, "Pour l’ensemble de l’année, le groupe Tavel prévoit 80 millions d’euros de ventes."),
    Case(SALES, "Sur la totalité de l’exercice, le groupe Tavel prévoit 80 millions d’euros de ventes."),
    Case(ARSON, "Bruno Vasseur conteste l’accusation d’avoir incendié une grange."),
    Case(ARSON, "Bruno Vasseur, l’accusé, est jugé depuis mardi pour l’incendie d’une grange."),
    Case(CHARGED, "Luc Ramel, l’ancien trésorier, est mis en examen depuis lundi pour abus de confiance."),
    Case(SUSPECT, "Le voleur présumé du tableau a été arrêté samedi."),
    Case(MUST, "Les riverains sont tenus de couper leur chauffage de 18 heures à 20 heures."),
    Case(MAY, "Les riverains auront la possibilité de couper leur chauffage de 18 heures à 20 heures."),
    Case(SAYS, "Selon la ministre, les délais avaient été tenus."),
    Case(SAYS, "La ministre a assuré que les délais avaient été tenus."),
)
WRONG = (
    Case(BLAME, "Le préfet a retardé les secours.", "modality"),
    Case(STRIKE, "Faute d’essence, le syndicat menace de bloquer le dépôt.", "causes"),
    Case(SUBSIDY, "Faute de bras, le département a renoncé à rénover la halle.", "causes"),
    Case(ARSON, "Le procès de Bruno Vasseur, coupable d’avoir incendié une grange, s’est ouvert mardi.", "modality"),
    Case(ARSON, "Le procès de l’incendiaire Bruno Vasseur s’est ouvert mardi.", "modality"),
    Case(CHARGED, "L’ancien trésorier Luc Ramel a été condamné lundi pour abus de confiance.", "modality"),
    Case(CHARGED, "L’ancien trésorier Luc Ramel est coupable d’abus de confiance.", "modality"),
    Case(SUSPECT, "L’homme de 30 ans qui a volé le tableau a été arrêté samedi.", "modality"),
    Case(SUSPECT, "Le voleur du tableau, un homme de 30 ans, a été arrêté samedi.", "modality"),
    Case(FINE, "L’amende prononcée est de 9 000 euros.", "modality"),
    Case(MUST, "Les riverains pourront couper leur chauffage de 18 heures à 20 heures.", "modality"),
    Case(MAY, "Les riverains devront couper leur chauffage de 18 heures à 20 heures.", "modality"),
    Case(WITNESS, "Trois grévistes ont été bousculés.", "attribution"),
    Case(WITNESS, "Des coups ont été portés : trois grévistes ont été bousculés.", "attribution"),
    Case(RIVAL, "L’usine perd de l’argent.", "attribution"),
    Case(FEAR, "Sa directrice, Lise Morin, va perdre un tiers de ses élèves.", "modality"),
    Case(HINT, "Une étude parue jeudi prouve que boire du thé vert réduit le stress.", "modality"),
    Case(HINT, "C’est ce que démontre une étude parue jeudi sur le thé vert.", "modality"),
    Case(THREAT, "La compagnie supprimera la ligne de nuit.", "modality"),
    Case(THREAT, "Quoi qu’il arrive, la compagnie va supprimer la ligne de nuit.", "modality"),
    Case(MARGIN, "La fermeture de la fonderie est avérée.", "modality"),
    Case(SAYS, "La ministre a reconnu que les délais avaient été tenus.", "attribution"),
    Case(SAYS, "La ministre regrette que les délais aient été tenus.", "attribution"),
    Case(PART, "Le vent explique tout le retard.", "scope"),
    Case(BARNS, "L’orage avait abattu l’une des trois antennes du relais de Montcel.", "scope"),
    Case(RUST, "À cause d’un éboulement, six wagons sont inutilisables.", "causes"),
)

OWN = {"attribution", "modality", "scope", "causes"}


@pytest.mark.parametrize("case", WRONG, ids=lambda case: case.draft)
def test_catches(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert {found.check for found in against_evidence(case.draft, case.evidence)}


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: case.draft)
def test_leaves_alone(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert [found.message for found in against_evidence(case.draft, case.evidence) if found.check in OWN] == []
