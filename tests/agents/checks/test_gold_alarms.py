"""What writers of gold articles met: honest sentences that were called false, each class beside the slip like it."""

from collections.abc import Callable

import pytest

from calame.contracts import Draft, Finding, Review, Section, Source
from calame.text.analysis import analyse

Objections = Callable[[str, str], set[str]]

IF = "La taxe pourrait tripler en 2027, si le conseil municipal l’approuve le 3 mars."
LEAVE = "Les clients pourraient partir vers d’autres villes si le stock est trop faible, craint Inès Roche."
LEAKS = "Il n’est pas possible, à ce stade, d’affirmer que toutes les fuites ont la même cause."
RESUMED = "La ligne devrait reprendre samedi à 6 heures avec un car, sous réserve du nombre de grévistes."
TRAINS = "Depuis mars, aucun train de Valmont n’était plus accepté sur la ligne."
KEPT = "La ministre Inès Roche s’est gardée de prendre parti sur le barrage."
TAP = "L’eau n’arrivait jamais au robinet dans le quartier haut de Valmont."
ASKED = "La fermeture de la halle est-elle décidée ? Non. Il s’agit d’un projet."
OWNED = "Le musée Roche n’y est pas soumis, car il appartient à une fondation."
LATER = "Sans attendre, les loyers du trimestre pourront être reportés à la demande."
OVENS = "Deux fours seulement ont été datés, l’un entre 1480 et 1490, l’autre entre 1520 et 1530."
WIND = "Le vent a soufflé dans la nuit de lundi à mardi. Un second épisode, moins fort, a suivi la nuit suivante."
CATS = "Valmont comptait 4 310 chats errants en 2026. Ils étaient 3 620 en 2020."
OFFER = "Le club propose une offre de 28 millions d’euros. Tarrance en demanderait 40."
HIRED = "Dylan Perrin, 24 ans, montre son contrat. « On m’a embauché pour dix ans », raconte le régleur."
OTHER = "Inès Roche montre le contrat de Dylan Perrin. « On m’a embauché pour dix ans », raconte le régleur."
FILES = "Les habitants doivent déposer leur dossier en mairie avant le 12 mai."
NOTICE = "Régie des trams de Valmont\nInformation - vendredi 18 septembre 2026\n\n"
NAMED = f"{NOTICE}Une médiatrice, Inès Roche, a été nommée ce matin par le préfet."
OFFICE = "Préfecture de la Sarre\nCommuniqué de presse\n\n"
DAMAGE = f"{OFFICE}Cette reconnaissance des dégâts n’est pas acquise."
CHAMBER = f"{OFFICE}La reconnaissance des dégâts n’est pas acquise, dit la chambre d’agriculture."
CLUB = "Communiqué du club de Valmont\nPublié le 22 janvier 2026\n\n"
DENIAL = f"{CLUB}Le club de Valmont dément avoir reçu une offre écrite."
VOTE = "Le conseil municipal doit encore approuver le projet de halle de Valmont."
PAPER = "Le Maillon - jeudi 22 janvier 2026\n\nSelon nos informations, le club de Valmont aurait transmis une offre."

HONEST = [
    (IF, "La taxe pourrait tripler en 2027, à condition que le conseil municipal l’approuve le 3 mars."),
    (IF, "La taxe pourrait tripler en 2027, sous réserve que le conseil municipal l’approuve le 3 mars."),
    (LEAVE, "Si le stock est trop faible, les clients pourraient partir vers d’autres villes, craint Inès Roche."),
    (LEAKS, "À ce stade, on ne peut pas affirmer que toutes les fuites ont la même cause."),
    (RESUMED, "Cette reprise de la ligne dépendra du nombre de grévistes."),
    (TRAINS, "Plus aucun train de Valmont n’était accepté sur la ligne depuis mars."),
    (KEPT, "La ministre Inès Roche n’a pas pris parti sur le barrage."),
    (TAP, "Dans le quartier haut de Valmont, l’eau se perdait avant d’arriver au robinet."),
    (ASKED, "La fermeture de la halle n’est pas décidée."),
    (OWNED, "Le musée Roche appartient à une fondation."),
    (LATER, "Les loyers du trimestre pourront être reportés, à la demande."),
    (OVENS, "Le premier date d’entre 1480 et 1490, le second d’entre 1520 et 1530."),
    (WIND, "La première nuit a été suivie d’un second épisode, moins fort."),
    (CATS, "En 2020, Valmont comptait 3 620 chats errants."),
    (OFFER, "Tarrance demanderait 40 millions d’euros."),
    (HIRED, "Dylan Perrin, un régleur de 24 ans, montre son contrat : « On m’a embauché pour dix ans. »"),
    (NAMED, "Une médiatrice, Inès Roche, a été nommée vendredi par le préfet."),
    (DAMAGE, "Cette reconnaissance des dégâts, précise la préfecture, n’est pas acquise."),
    (DENIAL, "Jeudi, le club de Valmont a démenti avoir reçu une offre écrite."),
    (PAPER, "Le club de Valmont aurait transmis une offre, selon Le Maillon."),
]
SLIPS = [
    (IF, "Le conseil municipal approuve la taxe, qui pourrait tripler en 2027.", "modality"),
    ("Il est possible que la fuite vienne du puits.", "La fuite vient du puits.", "modality"),
    ("Depuis mars, les trains de Valmont sont acceptés.", "Aucun train de Valmont n’est accepté.", "polarity"),
    (KEPT, "La ministre Inès Roche a pris parti sur le barrage.", "polarity"),
    (TAP, "Dans le quartier haut de Valmont, l’eau arrivait au robinet.", "polarity"),
    (OWNED, "Le musée Roche y est soumis, car il appartient à une fondation.", "polarity"),
    (CATS, "En 2026, Valmont comptait 3 620 chats errants.", "figures"),
    (OFFER, "Tarrance demanderait 50 millions d’euros.", "figures"),
    (OTHER, "« On m’a embauché pour dix ans », raconte Inès Roche.", "attribution"),
    (FILES, "Les habitants ont jusqu’au 12 mai pour déposer leur dossier en mairie.", "dates"),
    (NAMED, "Une médiatrice, Inès Roche, a été nommée jeudi par le préfet.", "dates"),
    (VOTE, "Le projet de halle de Valmont a reçu l’accord du conseil municipal.", "modality"),
    (CHAMBER, "La reconnaissance des dégâts, précise la préfecture, n’est pas acquise.", "attribution"),
    (DENIAL, "Vendredi, le club de Valmont a démenti avoir reçu une offre écrite.", "dates"),
]


@pytest.fixture
def objections(
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> Objections:
    """The content checks that object to one sentence, which rests on the whole of an undated source."""
    watched = {"modality", "polarity", "figures", "dates", "attribution", "roles"}

    def _objections(source: str, sentence: str) -> set[str]:
        text = make_source(source, published=None)
        review = reviewed(make_draft(make_section((sentence, *(f"F{n}" for n in range(1, 1 + _count(text)))))), text)
        found: list[Finding] = list(review.findings)
        return {finding.check for finding in found} & watched

    return _objections


def _count(source: Source) -> int:
    return len(analyse(source.text).sentences)


@pytest.mark.parametrize(("source", "sentence"), HONEST)
def test_an_honest_sentence_is_let_through(objections: Objections, source: str, sentence: str) -> None:
    assert objections(source, sentence) == set()


@pytest.mark.parametrize(("source", "sentence", "check"), SLIPS)
def test_the_slip_that_looks_like_it_is_caught(objections: Objections, source: str, sentence: str, check: str) -> None:
    assert check in objections(source, sentence)
