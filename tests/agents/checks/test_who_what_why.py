"""Who does what to whom, yes or no, why, of how many and on what condition: one sentence beside its evidence."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from calame.contracts import Finding

SALE = "La société Brévent a vendu trois brevets à la région après deux mois de discussions."
LAWSUIT = "L’association Canis libre a attaqué la préfecture devant le tribunal de Nîmes."
CHARGE = "Le maire Luc Morand accuse l’opposition d’avoir menti sur le budget."
CRASH = "Le conducteur du bus a percuté un cycliste lundi soir à Valmont."
ELECTION = "Claire Aubin a battu Paul Ferrand au second tour de l’élection à Valmont."
TAKEOVER = "La banque Orvel a été rachetée par le groupe Sarrat pour 40 millions d’euros."
REPROACH = "Le syndicat reproche à la direction d’avoir licencié trois délégués."
SUCCESSION = "L’entraîneuse Inès Roche a remplacé Marc Delorme à la tête du club de Valmont."
INQUIRY = "Le parquet a ouvert une enquête, que le juge a confiée à la gendarmerie."
TAX = "Le conseil municipal de Valmont a rejeté lundi la hausse de la taxe sur les parkings."
GROWTH = "Le chiffre d’affaires d’Orvel a progressé de 14 % en 2025, grâce à ses ventes en Asie."
REFUSAL = "Le directeur a refusé de signer l’accord proposé par le syndicat de Valmont."
VERDICT = "Le tribunal de Valmont a relaxé l’ancien maire, poursuivi pour fraude."
CUTS = "Le groupe Orvel va supprimer 140 postes dans son usine de Valmont."
LAND = "La ville de Valmont a renoncé à vendre le terrain du stade."
REFORM = "Le ministre s’est dit favorable à la réforme des retraites des marins."
DEMAND = "La direction n’a pas accepté la demande des salariés de Valmont."
DELAY = "Le train part désormais avec dix minutes de retard, selon la région."
BRIDGE = "Le pont de Valmont, fermé aux camions depuis mars, restera ouvert aux piétons."
GAS = "La livraison de gaz, interrompue en octobre, a repris en décembre."
RESIGNATION = "Le directeur de l’usine a démissionné lundi, deux jours après la publication du rapport."
CRACKS = "Le pont de Valmont a été fermé en mars après la découverte de fissures sur deux piles."
WHEAT = "Les ventes d’Orvel ont reculé de 12 % en 2025, tandis que le prix du blé montait."
RAIN = "Le festival de Valmont a été annulé, et la pluie est tombée tout le week-end."
STRIKE = "Plusieurs salariés de l’usine de Valmont ont voté la grève mardi."
PUPILS = "La plupart des élèves du lycée de Valmont ont été évacués dans la nuit."
MAYORS = "Les maires du canton ont signé la pétition contre la fermeture de la gare."
BRIDGES = "Deux des cinq ponts de Valmont ont été fermés par la préfecture."
POOL = "La ville de Valmont a ouvert une piscine de 50 mètres en septembre."
SHOPS = "Certains commerçants de la rue Haute ont perdu la moitié de leurs clients."
MUSEUM = "Le musée de Valmont a accueilli 12 000 visiteurs étrangers l’an dernier."
BOATS = "Presque tous les bateaux du port de Valmont ont été touchés par le feu."
PERMIT = "Le chantier de l’usine commencera en octobre, sous réserve du permis de construire."
LINE = "Si le conseil régional vote l’aide, la ligne de Valmont rouvrira en 2028."
WORKS = "La piscine rouvrira le 3 juin à condition que les travaux soient finis."
SNOW = "Le train partira à 8 heures, sauf si la neige bloque la voie."
WIND = "Les pêcheurs de Valmont reprendront la mer mardi si le vent reste à l’ouest."
OUTAGE = "Une panne a privé de courant 8 600 foyers de Valmont mardi matin."
FROST = "Le gel a détruit la moitié de la récolte de pommes de la vallée."
FLOOD = "La crue a contraint 1 300 habitants de Valmont à quitter leur logement."
RADAR = "Les chercheurs ont repéré le lac en mai avec un radar fixé sous un hélicoptère."

CLOSING = "La préfecture a fermé le pont de Valmont lundi à six heures du soir, deux heures après l’alerte."
CLINIC = "Le syndicat des marins a prévenu que 180 emplois sont menacés. La présidente, Inès Roche, a démenti."
MAYOR = "Le maire de Valmont, Luc Morand, a reçu les marins. Le maire a prévenu que 180 emplois sont menacés."


@dataclass(frozen=True)
class Case:
    evidence: str
    draft: str
    check: str = ""


WRONG = [
    Case(CLOSING, "La préfecture a fermé le pont de Valmont lundi à 16 heures.", "dates"),
    Case(CLOSING, "La préfecture a fermé le pont de Valmont lundi à seize heures.", "dates"),
    Case(CLINIC, "Inès Roche a prévenu que 180 emplois sont menacés.", "attribution"),
    Case(SALE, "La région a vendu trois brevets à la société Brévent.", "roles"),
    Case(LAWSUIT, "La préfecture a attaqué l’association Canis libre devant le tribunal de Nîmes.", "roles"),
    Case(LAWSUIT, "L’association Canis libre a été attaquée par la préfecture devant le tribunal.", "roles"),
    Case(CHARGE, "L’opposition accuse le maire Luc Morand d’avoir menti sur le budget.", "roles"),
    Case(CHARGE, "Le maire Luc Morand est accusé par l’opposition d’avoir menti.", "roles"),
    Case(CRASH, "Un cycliste a percuté le conducteur du bus lundi soir à Valmont.", "roles"),
    Case(ELECTION, "Paul Ferrand a battu Claire Aubin au second tour.", "roles"),
    Case(ELECTION, "Claire Aubin a été battue par Paul Ferrand au second tour.", "roles"),
    Case(TAKEOVER, "La banque Orvel a racheté le groupe Sarrat pour 40 millions d’euros.", "roles"),
    Case(TAKEOVER, "Le groupe Sarrat a été racheté par la banque Orvel.", "roles"),
    Case(REPROACH, "La direction reproche au syndicat d’avoir licencié trois délégués.", "roles"),
    Case(SUCCESSION, "Marc Delorme a remplacé Inès Roche à la tête du club de Valmont.", "roles"),
    Case(TAX, "Le conseil municipal de Valmont a adopté lundi la hausse de la taxe sur les parkings.", "polarity"),
    Case(TAX, "Le conseil municipal a rejeté lundi la baisse de la taxe sur les parkings.", "polarity"),
    Case(GROWTH, "Le chiffre d’affaires d’Orvel a reculé de 14 % en 2025.", "polarity"),
    Case(GROWTH, "En 2025, le chiffre d’affaires d’Orvel a chuté de 14 %.", "polarity"),
    Case(REFUSAL, "Le directeur a signé l’accord proposé par le syndicat de Valmont.", "polarity"),
    Case(REFUSAL, "Le directeur a accepté de signer l’accord proposé par le syndicat.", "polarity"),
    Case(VERDICT, "Le tribunal de Valmont a condamné l’ancien maire, poursuivi pour fraude.", "polarity"),
    Case(CUTS, "Le groupe Orvel va créer 140 postes dans son usine de Valmont.", "polarity"),
    Case(LAND, "La ville de Valmont a vendu le terrain du stade.", "polarity"),
    Case(REFORM, "Le ministre s’est dit hostile à la réforme des retraites des marins.", "polarity"),
    Case(DEMAND, "La direction a accepté la demande des salariés de Valmont.", "polarity"),
    Case(DELAY, "Le train part désormais avec dix minutes d’avance, selon la région.", "polarity"),
    Case(RESIGNATION, "Le directeur de l’usine a démissionné lundi à cause de la publication du rapport.", "causes"),
    Case(CRACKS, "Le pont de Valmont a été fermé en mars en raison de fissures sur deux piles.", "causes"),
    Case(WHEAT, "Les ventes d’Orvel ont reculé de 12 % en 2025 parce que le prix du blé montait.", "causes"),
    Case(WHEAT, "La hausse du prix du blé a provoqué un recul de 12 % des ventes d’Orvel en 2025.", "causes"),
    Case(RAIN, "Le festival de Valmont a été annulé à cause de la pluie.", "causes"),
    Case(RAIN, "La pluie du week-end a entraîné l’annulation du festival de Valmont.", "causes"),
    Case(RESIGNATION, "La publication du rapport a provoqué la démission du directeur de l’usine.", "causes"),
    Case(WHEAT, "Si les ventes d’Orvel ont reculé de 12 % en 2025, c’est parce que le prix du blé montait.", "causes"),
    Case(STRIKE, "Tous les salariés de l’usine de Valmont ont voté la grève mardi.", "scope"),
    Case(STRIKE, "Les salariés de l’usine de Valmont ont voté la grève mardi.", "scope"),
    Case(PUPILS, "Tous les élèves du lycée de Valmont ont été évacués dans la nuit.", "scope"),
    Case(PUPILS, "Les élèves du lycée de Valmont ont été évacués dans la nuit.", "scope"),
    Case(MAYORS, "Tous les maires du canton ont signé la pétition contre la fermeture de la gare.", "scope"),
    Case(BRIDGES, "La plupart des ponts de Valmont ont été fermés par la préfecture.", "scope"),
    Case(POOL, "Pour la première fois, la ville de Valmont a une piscine de 50 mètres.", "scope"),
    Case(POOL, "La ville de Valmont a ouvert la plus grande piscine de la région en septembre.", "scope"),
    Case(SHOPS, "Les commerçants de la rue Haute ont perdu la moitié de leurs clients.", "scope"),
    Case(MUSEUM, "Seuls les étrangers, 12 000 l’an dernier, visitent le musée de Valmont.", "scope"),
    Case(BOATS, "Les bateaux du port de Valmont ont été touchés par le feu.", "scope"),
    Case(MAYORS, "Aucun maire du canton n’a signé la pétition contre la fermeture de la gare.", "polarity"),
    Case(PERMIT, "Le chantier de l’usine commencera en octobre.", "scope"),
    Case(LINE, "La ligne de Valmont rouvrira en 2028.", "scope"),
    Case(WORKS, "La piscine de la ville rouvrira le 3 juin.", "scope"),
    Case(SNOW, "Le train partira demain à 8 heures.", "scope"),
    Case(WIND, "Les pêcheurs de Valmont reprendront la mer mardi.", "scope"),
]
RIGHT = [
    Case(CLOSING, "Lundi à 18 heures, la préfecture a fermé le pont de Valmont."),
    Case(CLOSING, "La préfecture a fermé le pont de Valmont lundi vers 18h, deux heures après l’alerte."),
    Case(MAYOR, "Luc Morand a prévenu que 180 emplois sont menacés."),
    Case(SALE, "Trois brevets ont été vendus à la région par la société Brévent."),
    Case(SALE, "La région a acheté trois brevets à la société Brévent."),
    Case(LAWSUIT, "La préfecture est attaquée devant le tribunal par l’association Canis libre."),
    Case(LAWSUIT, "Devant le tribunal de Nîmes, la préfecture est attaquée par Canis libre."),
    Case(CHARGE, "L’opposition est accusée par le maire Luc Morand d’avoir menti."),
    Case(CHARGE, "Selon le maire Luc Morand, l’opposition a menti sur le budget."),
    Case(CRASH, "Un cycliste a été percuté par le conducteur d’un bus lundi soir."),
    Case(ELECTION, "Paul Ferrand a été battu par Claire Aubin au second tour."),
    Case(ELECTION, "Battu au second tour par Claire Aubin, Paul Ferrand perd l’élection à Valmont."),
    Case(TAKEOVER, "Le groupe Sarrat a racheté la banque Orvel pour 40 millions d’euros."),
    Case(REPROACH, "La direction a licencié trois délégués, lui reproche le syndicat."),
    Case(SUCCESSION, "Marc Delorme a été remplacé par Inès Roche à la tête du club de Valmont."),
    Case(SUCCESSION, "À la tête du club, Inès Roche, entraîneuse, a remplacé Marc Delorme."),
    Case(INQUIRY, "La gendarmerie mène l’enquête ouverte par le parquet."),
    Case(TAX, "Le conseil municipal n’a pas adopté la hausse de la taxe sur les parkings."),
    Case(TAX, "La hausse de la taxe sur les parkings a été repoussée lundi par le conseil municipal de Valmont."),
    Case(GROWTH, "Le chiffre d’affaires d’Orvel est en hausse de 14 % en 2025."),
    Case(GROWTH, "Les ventes en Asie ont fait grimper de 14 % le chiffre d’affaires d’Orvel en 2025."),
    Case(REFUSAL, "Le directeur n’a pas signé l’accord proposé par le syndicat de Valmont."),
    Case(REFUSAL, "Le directeur a rejeté l’accord proposé par le syndicat."),
    Case(VERDICT, "Poursuivi pour fraude, l’ancien maire n’a pas été condamné."),
    Case(BRIDGE, "Les camions ne passent plus sur le pont de Valmont depuis mars ; les piétons, si."),
    Case(CUTS, "À Valmont, l’usine d’Orvel perdra 140 postes."),
    Case(LAND, "La ville de Valmont ne vendra pas le terrain du stade."),
    Case(LAND, "Le terrain du stade n’est plus à vendre : la ville de Valmont y a renoncé."),
    Case(REFORM, "Le ministre n’est pas hostile à la réforme des retraites des marins."),
    Case(GAS, "La livraison de gaz a repris en décembre, après une interruption en octobre."),
    Case(DEMAND, "La direction a rejeté la demande des salariés de Valmont."),
    Case(DELAY, "Le train a désormais dix minutes de retard au départ, selon la région."),
    Case(CRACKS, "Des fissures ont été découvertes sur deux piles du pont de Valmont, fermé en mars."),
    Case(OUTAGE, "À cause d’une panne, 8 600 foyers de Valmont n’avaient plus de courant mardi matin."),
    Case(FROST, "La vallée a perdu la moitié de sa récolte de pommes en raison du gel."),
    Case(FLOOD, "En raison de la crue, 1 300 habitants de Valmont ont dû quitter leur logement."),
    Case(RADAR, "Grâce à un radar fixé sous un hélicoptère, les chercheurs ont repéré le lac en mai."),
    Case(RESIGNATION, "Deux jours après la publication du rapport, le directeur de l’usine a quitté son poste."),
    Case(WHEAT, "En 2025, le blé renchérissait et les ventes d’Orvel ont baissé de 12 %."),
    Case(FLOOD, "La crue a poussé 1 300 habitants de Valmont hors de chez eux."),
    Case(STRIKE, "Des salariés de l’usine de Valmont ont voté la grève mardi."),
    Case(PUPILS, "Au lycée de Valmont, une grande partie des élèves ont été évacués dans la nuit."),
    Case(MAYORS, "La pétition contre la fermeture de la gare est signée par les maires du canton."),
    Case(BRIDGES, "La préfecture a fermé deux ponts de Valmont sur cinq."),
    Case(POOL, "Valmont a depuis septembre une piscine de 50 mètres."),
    Case(SHOPS, "La moitié des clients ont disparu pour certains commerçants de la rue Haute."),
    Case(MUSEUM, "L’an dernier, 12 000 étrangers ont visité le musée de Valmont."),
    Case(BOATS, "Le feu a touché la quasi-totalité des bateaux du port de Valmont."),
    Case(PERMIT, "Si le permis de construire est accordé, le chantier de l’usine débutera en octobre."),
    Case(LINE, "La ligne de Valmont rouvrira en 2028 si l’aide est votée."),
    Case(LINE, "La ligne de Valmont rouvrirait en 2028."),
    Case(WORKS, "La piscine rouvrira le 3 juin, une fois les travaux finis."),
    Case(SNOW, "Sauf neige sur la voie, le train partira à 8 heures."),
    Case(WIND, "Avec un vent d’ouest, les pêcheurs de Valmont reprendront la mer mardi."),
    Case(WIND, "Les pêcheurs de Valmont pourraient reprendre la mer mardi."),
    Case(WORKS, "La fin des travaux conditionne la réouverture de la piscine, le 3 juin."),
]


@pytest.mark.parametrize("case", WRONG, ids=lambda case: case.draft)
def test_catches(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert case.check in {finding.check for finding in against_evidence(case.draft, case.evidence)}


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: case.draft)
def test_leaves_alone(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert [(f.check, f.message) for f in against_evidence(case.draft, case.evidence) if f.severity != "minor"] == []
