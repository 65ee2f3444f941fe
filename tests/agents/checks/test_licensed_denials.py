"""Denials that nothing licenses, silences that are broken, percentages and opposites that are turned round."""

from collections.abc import Callable

import pytest

from calame.contracts import Finding

Judge = Callable[[str, str], list[Finding]]


@pytest.mark.parametrize(
    ("evidence", "draft"),
    [
        ("Le projet a été adopté par vingt-deux voix contre huit.", "Le texte n’a pas recueilli vingt-deux voix."),
        ("Le chantier a duré neuf mois.", "Les travaux n’auront pas duré neuf mois."),
        ("La commune envisage de racheter le moulin cet été.", "La ville ne songe pas à acheter le moulin cet été."),
        ("L’avocate invoque la fatigue du conducteur.", "L’avocate ne met pas en avant la fatigue du conducteur."),
        ("La préfète doit rendre un avis avant le 12 mai.", "La préfète ne donnera pas d’avis avant le 12 mai."),
        ("Le moulin est-il vendu ? Oui, répond la mairie. Elle a signé lundi.", "Le moulin n’est pas vendu."),
        ("La région a fini de construire la gare de Valmont.", "La région n’a pas bâti la gare de Valmont."),
    ],
)
def test_finds_a_denial_that_no_clause_of_the_source_bears_out(
    evidence: str, draft: str, against_evidence: Judge
) -> None:
    assert "polarity" in {found.check for found in against_evidence(draft, evidence)}


@pytest.mark.parametrize(
    ("evidence", "draft"),
    [
        ("Le projet a été rejeté par vingt-deux voix contre huit.", "Le texte n’a pas été adopté par vingt-deux voix."),
        ("Les pompes sont restées hors service neuf heures.", "Les pompes n’ont pas fonctionné pendant neuf heures."),
        ("La commune renonce à racheter le moulin.", "La ville ne rachètera pas le moulin."),
        ("Le maire s’est dit surpris par la fermeture du bac.", "Le maire ne s’attendait pas à la fermeture du bac."),
        ("Le passager est indemne.", "Le passager n’a rien."),
        ("Le bac rouvrira après le 12 mai.", "Le bac ne rouvrira pas avant le 12 mai."),
        ("Le moulin est-il vendu ? Non, répond la mairie. Elle attend une offre.", "Le moulin n’est pas vendu."),
        ("La région a renoncé à construire la gare de Valmont.", "La région n’a pas bâti la gare de Valmont."),
        ("L’élue s’est gardée de trancher sur le moulin.", "L’élue n’a pas tranché sur le moulin."),
        ("Il faut environ 300 mètres pour arrêter le tram.", "On n’arrête pas le tram en moins de 300 mètres environ."),
    ],
)
def test_lets_a_denial_pass_that_the_source_tells_in_its_own_words(
    evidence: str, draft: str, against_evidence: Judge
) -> None:
    assert [found.message for found in against_evidence(draft, evidence) if found.check == "polarity"] == []


@pytest.mark.parametrize(
    ("evidence", "draft"),
    [
        ("Le groupe Alcor n’a pas commenté cette information.", "Alcor a démenti cette information."),
        ("La banque n’a donné aucune explication.", "La banque a dit pourquoi."),
        ("Les ventes de vélos ont bondi de 14 %.", "Les ventes de vélos ont perdu 14 %."),
        ("L’homme nie les faits.", "Karim Delvaux reconnaît les faits."),
        ("Les ouvriers d’Alcor ont quitté Luzy.", "Les ouvriers d’Alcor sont restés à Luzy."),
        ("L’adjoint reste conseiller municipal de Luzy.", "L’adjoint abandonne son siège de conseiller à Luzy."),
        ("Un gant a été retrouvé, mais il ne portait pas son ADN.", "Un gant a été découvert, et son ADN y était."),
        (
            "Les handballeurs de Luzy ont remporté la première Coupe de leur histoire.",
            "Jamais les handballeurs de Luzy n’avaient perdu la Coupe.",
        ),
    ],
)
def test_finds_what_is_turned_round(evidence: str, draft: str, against_evidence: Judge) -> None:
    assert "polarity" in {found.check for found in against_evidence(draft, evidence)}


@pytest.mark.parametrize(
    ("evidence", "draft"),
    [
        ("Le groupe Alcor n’a pas commenté cette information.", "Alcor n’a pas réagi à cette information."),
        ("La banque n’a donné aucune explication.", "La banque n’a pas dit pourquoi."),
        ("Les ventes de vélos ont bondi de 14 %.", "Les ventes de vélos ont gagné 14 %."),
        ("Julie Ferrand se montre plus réservée sur la fouille.", "Julie Ferrand est plus prudente sur la fouille."),
        ("L’homme nie les faits.", "Karim Delvaux conteste les faits."),
        ("Les ouvriers d’Alcor ont quitté Luzy. Leurs salaires sont impayés.", "Des salaires restent dus à Luzy."),
        (
            "Les handballeurs de Luzy ont remporté la première Coupe de leur histoire.",
            "Jamais les handballeurs de Luzy n’avaient gagné la Coupe.",
        ),
    ],
)
def test_leaves_the_same_sense_alone(evidence: str, draft: str, against_evidence: Judge) -> None:
    assert [found.message for found in against_evidence(draft, evidence) if found.check == "polarity"] == []
