"""Polarity clause by clause: a denial that comes or goes is found among other words, an equal one is let pass."""

from collections.abc import Callable

import pytest

from calame.contracts import Finding

Judge = Callable[[str, str], list[Finding]]

HARVEST = "La coopérative a annoncé une récolte record lundi, après avoir reproché au préfet de ne pas lui répondre."
FARE = "Les abonnés ne paieront pas ce supplément, selon la régie des trams."
INK = "L’étude des pigments n’a pas encore commencé, mais le cadre a été nettoyé."
LOAN = "Le tableau ne sera ni vendu ni prêté."
DEAL = "Les deux mairies se sont séparées sans accord sur le partage de la source."
OFFER = "Le club n’a reçu aucune offre pour son gardien, et l’entraîneur a promis une prime."
NAMES = "Deux donateurs ont versé une aide, sans que leurs noms aient été révélés."
NIGHT = "Le gardien, entendu en mars, a déclaré n’avoir jamais ouvert la grille la nuit."
BRIBE = "L’architecte nie tout détournement dans ce dossier."
STRIKE = "Les éclusiers de Valmont ont cessé le travail mardi, pour vingt-quatre heures."
TRIAL = "L’instruction pourrait durer deux ans, selon le parquet de Valmont."
SUM = "M. Roche ne conteste pas la somme, mais le calendrier."
BUILT = "Le promoteur n’a pas promis de jardin aux riverains de Valmont."
TESTS = "Les tests d’alcoolémie du pilote sont négatifs."
GRANT = "L’État n’avait pas donné suite à la demande de subvention du théâtre."
FILTER = "Les essais ont été menés sur de l’eau débarrassée des autres germes."
RATES = "La banque maintient son objectif de ventes à 60 millions d’euros."
ROOF = "La température insuffisante de la salle inquiète les élèves, selon la directrice."
CUSTODY = "Le gérant, placé en garde à vue pendant vingt heures, a été relâché mardi."
FEAR = "D’après elle, l’exploitant pourrait invoquer l’étude pour retarder les travaux exigés par l’État."
HEARD = "Personne n’a été entendu à ce stade par les gendarmes."
PRICE = "La directrice juge ces demandes « intenables »."
TRAIN = "Le train, qui transportait 80 passagers, n’a pas déraillé."
CEILING = "La mairie n’a pas rejeté ce plafond, mais exige qu’il puisse être relevé en cas de crue."
BOO = "« On ne va pas la siffler », sourit Paul Sordel, abonné depuis dix ans."
FREE = "Le gérant a été laissé libre sous contrôle judiciaire."
LINES = "Le groupe se dit prêt à s’engager par écrit à ne déplacer aucune chaîne pendant cinq ans."

FAIR = "La fête du port de Valmont pourrait ne pas se tenir en 2027 après le départ de la banque Orsel."

WRONG = (
    (HARVEST, "La coopérative n’a pas fait savoir lundi que sa récolte était un record."),
    (FARE, "D’après la régie des trams, les abonnés régleront ce supplément."),
    (INK, "Le cadre a été nettoyé et l’étude des pigments a commencé."),
    (LOAN, "Le tableau ne sera pas vendu, mais il sera prêté."),
    (OFFER, "Le club a reçu une offre pour son gardien."),
    (NAMES, "Deux donateurs, dont les noms ont été dévoilés, ont versé une aide."),
    (NIGHT, "Interrogé en mars, le gardien reconnaît qu’il a déjà ouvert la grille la nuit."),
    (BRIBE, "L’architecte ne conteste pas le détournement dans ce dossier."),
    (STRIKE, "Mardi, les éclusiers de Valmont n’ont pas fait grève."),
    (TRIAL, "Boucler l’instruction ne pourrait pas prendre deux ans, selon le parquet de Valmont."),
    (SUM, "La somme, M. Roche la conteste."),
    (BUILT, "Le promoteur s’est engagé à créer un jardin pour les riverains de Valmont."),
    (RATES, "La banque a abaissé son objectif de ventes à 60 millions d’euros."),
    (DEAL, "Les deux mairies se sont quittées après un accord sur le partage de la source."),
    (TRAIN, "Le train et ses 80 voyageurs ont quitté les rails."),
    (CEILING, "La mairie a dit non, bien que ce plafond puisse être relevé en cas de crue."),
    (BOO, "Paul Sordel, abonné depuis dix ans, n’exclut pas de la siffler."),
    (ROOF, "La directrice dit que la température de la salle est assez élevée pour les élèves."),
)
FAITHFUL = (
    (FAIR, "Après le départ de la banque Orsel, la fête du port de Valmont pourrait être privée d’édition en 2027."),
    (HARVEST, "La coopérative a fait savoir lundi que sa récolte était un record."),
    (FARE, "D’après la régie des trams, les abonnés seront dispensés de ce supplément."),
    (INK, "Le cadre a été nettoyé ; l’étude des pigments reste à faire."),
    (LOAN, "Le tableau ne sera pas vendu, ni prêté."),
    (LOAN, "Ni vendu ni prêté : voilà pour le tableau."),
    (DEAL, "Les deux mairies se sont quittées sans s’être entendues sur le partage de la source."),
    (NAMES, "Deux donateurs, dont les noms n’ont pas été dévoilés, ont versé une aide."),
    (NIGHT, "Interrogé en mars, le gardien soutient qu’il n’a jamais ouvert la grille la nuit."),
    (BRIBE, "L’architecte conteste le détournement dans ce dossier."),
    (STRIKE, "Mardi, les éclusiers de Valmont ont fait grève vingt-quatre heures."),
    (TESTS, "Aucune trace d’alcool n’a été décelée chez le pilote lors des tests."),
    (GRANT, "Le théâtre avait demandé une subvention à l’État, en vain."),
    (FILTER, "L’eau des essais ne contenait pas d’autres germes."),
    (RATES, "L’objectif de ventes de la banque, 60 millions d’euros, ne change pas."),
    (ROOF, "Selon la directrice, la salle n’est pas assez chaude, ce qui inquiète les élèves."),
    (CUSTODY, "Le gérant est ressorti libre mardi de vingt heures de garde à vue."),
    (FEAR, "Elle redoute que l’exploitant n’invoque l’étude pour retarder les travaux exigés par l’État."),
    (TRAIN, "Le train et ses 80 voyageurs sont restés sur les rails."),
    (FREE, "De plus, le gérant reste libre, sous contrôle judiciaire."),
    (LINES, "Le groupe se dit disposé à promettre par écrit que toutes les chaînes resteront en place cinq ans."),
    (HEARD, "Pour l’instant, les gendarmes n’ont, à ce stade, auditionné personne."),
    (HEARD, "Les gendarmes n’ont entendu personne à ce stade."),
    (PRICE, "La directrice ne mâche pas ses mots : ces demandes sont « intenables »."),
)


@pytest.mark.parametrize(("evidence", "draft"), WRONG)
def test_finds_a_denial_that_comes_or_goes(evidence: str, draft: str, against_evidence: Judge) -> None:
    assert "polarity" in {found.check for found in against_evidence(draft, evidence)}


@pytest.mark.parametrize(("evidence", "draft"), FAITHFUL)
def test_lets_an_equal_denial_pass(evidence: str, draft: str, against_evidence: Judge) -> None:
    assert [found.message for found in against_evidence(draft, evidence) if found.check == "polarity"] == []


COUNTS = (
    "Le bilan s’établit à douze blessés, d’après les pompiers, qui ont engagé 58 hommes. "
    "Quatorze personnes ont été blessées, selon la préfecture."
)


@pytest.mark.parametrize(
    ("draft", "checks"),
    [
        ("Les pompiers dénombrent douze blessés, la préfecture quatorze.", set()),
        ("La préfecture compte quatorze blessés, les pompiers douze.", set()),
        ("Les pompiers dénombrent quatorze blessés, la préfecture douze.", {"figures"}),
        ("La préfecture compte douze blessés et les pompiers quatorze.", {"figures"}),
    ],
)
def test_each_side_of_a_disagreement_keeps_its_figure(draft: str, checks: set[str], against_evidence: Judge) -> None:
    found = against_evidence(draft, COUNTS)
    assert {one.check for one in found if "changé de côté" in one.message} == checks
