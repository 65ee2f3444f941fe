"""Denials, roles and additions that are only other words for what the source says, and the slips beside them."""

from collections.abc import Callable

import pytest

from calame.contracts import Finding

Judge = Callable[[str, str], list[Finding]]

OFFER = "L’entraîneur nie avoir reçu une offre du club turc."
GRANT = "Le théâtre fermera si la subvention n’est pas renouvelée."
CRACK = "Le maire n’avait pas signalé la fissure au préfet."
SHIPS = "L’état-major n’a pas confirmé avoir déplacé trois navires, comme l’écrit un quotidien local."
ROADS = "La tempête a rendu impraticables trois routes du massif."
HERDS = "Les éleveurs ne doivent pas vendre leurs bêtes avant le contrôle."
SUMMIT = "Le sommet le plus haut de l’île se trouve à Kervel, à 612 mètres."
PLANS = (
    "L’entreprise n’a pas voulu fournir les plans du pont. "
    "Les plans du pont seront fournis par l’État, a promis le préfet."
)
CHAIN = "Le berger a prévenu le maire, Paul Sordel, qui a alerté les gendarmes."
REPAIR = "La réparation, estimée à 20 000 euros, sera payée par une mutuelle, la mutuelle Dorval."
CLOSURE = "Les salariés ont appris la fermeture par la radio."
LAWYER = "Marthe Orsel fut l’une des rares avocates de son temps à plaider aux assises."
STORM = "Un orage a frappé la vallée samedi. Dix maisons de Tarnac ont perdu leur toit."
LINE = "La région aidera la ligne, à condition que l’État en paie le tiers."
FIGURES = "« Ces chiffres ne disent pas tout », nuance-t-il."
BONUS = "Le syndicat s’oppose à la suppression de la prime."

FAITHFUL = (
    (OFFER, "L’entraîneur affirme n’avoir reçu aucune offre du club turc."),
    ("Le ministre dément avoir touché la moindre commission.", "Le ministre affirme n’avoir touché aucune commission."),
    (GRANT, "Sauf renouvellement de la subvention, le théâtre fermera."),
    (GRANT, "À défaut de renouvellement de la subvention, le théâtre fermera."),
    (CRACK, "Le maire avait tu la fissure au préfet."),
    ("Elle n’avait pas mentionné ce voyage dans sa déclaration.", "Elle avait omis ce voyage dans sa déclaration."),
    (SHIPS, "D’après un quotidien local, l’état-major a déplacé trois navires."),
    (ROADS, "Après la tempête, trois routes du massif ne peuvent plus être empruntées."),
    (
        "L’étiquette est illisible sur la moitié des flacons.",
        "Sur la moitié des flacons, on ne peut pas lire l’étiquette.",
    ),
    (HERDS, "Il ne faut pas que les éleveurs cèdent leurs bêtes avant le contrôle."),
    (
        "L’usine n’augmentera pas ses prix, pense le syndicat.",
        "Le syndicat ne pense pas que l’usine augmentera ses prix.",
    ),
    (SUMMIT, "Aucun sommet de l’île n’est plus haut que celui de Kervel, à 612 mètres."),
    (PLANS, "Les plans du pont, l’entreprise a refusé de les fournir."),
    (FIGURES, "« Ces chiffres ne disent pas tout », dit l’économiste."),
    ("Le magasin n’ouvrira pas avant lundi.", "Le magasin rouvrira lundi au plus tôt."),
    (BONUS, "Le syndicat défend le maintien de la prime."),
    (CHAIN, "Averti par le berger, le maire, Paul Sordel, a alerté les gendarmes."),
    (CHAIN, "Les gendarmes ont été prévenus par le maire, Paul Sordel, que le berger avait averti."),
    (
        "La caissière a appelé le gérant, qui a appelé la police.",
        "Le gérant, appelé par la caissière, a appelé la police.",
    ),
    (REPAIR, "La réparation coûterait 20 000 euros, une somme que paiera la mutuelle Dorval."),
    ("La digue a été construite par l’entreprise Valtier.", "C’est une digue qu’a construite l’entreprise Valtier."),
    (CLOSURE, "La radio a appris la fermeture aux salariés."),
    ("Les habitants ont découvert le projet par un tract.", "Un tract a fait découvrir le projet aux habitants."),
    (LAWYER, "Peu d’avocates, à son époque, plaidaient aux assises comme Marthe Orsel."),
    (STORM, "Dix maisons de Tarnac ont perdu leur toit lors de cette tempête."),
    (LINE, "La région aidera la ligne, à condition que l’État en assume le tiers."),
    (
        "Le chômage long est associé à une santé plus fragile.",
        "Le chômage long va de pair avec une santé plus fragile.",
    ),
)

WRONG = (
    ("Le ministre dément avoir touché la moindre commission.", "Le ministre reconnaît avoir touché une commission."),
    (GRANT, "Le théâtre fermera si la subvention est renouvelée."),
    (CRACK, "Le maire avait signalé la fissure au préfet."),
    (SHIPS, "L’état-major a confirmé avoir déplacé trois navires, comme l’écrit un quotidien local."),
    ("Les éleveurs doivent vendre leurs bêtes.", "Il ne faut pas que les éleveurs vendent leurs bêtes."),
    ("La tempête a rendu glissantes trois routes.", "Après la tempête, trois routes ne peuvent plus être empruntées."),
    (CHAIN, "Les gendarmes ont prévenu le maire, Paul Sordel, qui a alerté le berger."),
    ("La dette nette a diminué de 20 millions d’euros.", "La dette nette s’est alourdie de 20 millions d’euros."),
)


@pytest.mark.parametrize(("evidence", "draft"), FAITHFUL)
def test_leaves_alone(evidence: str, draft: str, against_evidence: Judge) -> None:
    found = against_evidence(draft, evidence)
    assert [one.message for one in found if one.check in {"polarity", "roles", "support"}] == []


@pytest.mark.parametrize(("evidence", "draft"), WRONG)
def test_catches(evidence: str, draft: str, against_evidence: Judge) -> None:
    assert {one.check for one in against_evidence(draft, evidence)} & {"polarity", "roles"}
