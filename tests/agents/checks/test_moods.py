"""How far a clause goes: asked, wished, asked oneself, claimed, announced, done; by whatever words."""

from collections.abc import Callable

import pytest

from calame.contracts import Finding

ROAD = "Les riverains demandent que la rue Basse soit fermée aux camions la nuit."
TRAM = "Le conseil doit décider mardi s’il prolonge la ligne de tramway jusqu’au port."
WITNESS = "La coureuse affirme avoir prévenu les organisateurs dès le mois de mars."
SHIP = "L’armateur compte vendre deux navires à un groupe grec."
BARN = "La charrette a été projetée contre le mur de la grange."
SCHOOL = "La rentrée du collège est prévue le 7 septembre."
ARSON = "Un homme de 30 ans a été interpellé après l’incendie du hangar."
HOARD = "Selon le musée, les pièces auraient été cachées pendant la guerre."
FLOOD = "Selon l’association, la prairie serait inondable."
LETTER = "Le cabinet aurait adressé deux courriers au ministère, selon un document interne."
COST = "Le préjudice pourrait dépasser 300 000 euros."
BEES = "Les apiculteurs redoutent une baisse de la récolte de miel."
MAYOR = "La mairie n’a pas souhaité commenter la décision."
BOX = "Le disque dur de la caméra doit être examiné la semaine prochaine."
REPORT = "Un rapport interne est envisagé en 2028."
STUDY = "Elle réclame une nouvelle mesure, que le préfet n’a pas encore ordonnée."
QUOTE = "« On nous demande encore de patienter », déplore la présidente, Lise Aubert."
PLEDGE = "La région s’est engagée à payer la totalité du chantier."
SPLIT = "Le théâtre supprimera trois des huit spectacles prévus cet hiver, a annoncé son directeur."
FUND = "La région pourrait verser une aide de 200 000 euros ; ses élus se prononceront le 3 juin."
COMPLAINT = "Le conseil d’administration a porté plainte le 9 mars."
WINE = "Le syndicat reproche à la cave d’avoir dépensé 40 000 euros sans consulter ses membres."
CHIEF = "L’entraîneur n’a pas promis de place de titulaire à sa recrue."
ESTIMATE = "Une enquête commandée par la chambre évalue la perte de clients à 6 %."
ANSWERED = "Les repas seront-ils servis pendant les travaux ? Oui, dans la salle des fêtes."
AMOUNT = "S’y ajoutent 150 euros par enfant."
TAG = "« Je serai là samedi », a-t-il dit. La gardienne a tenté de rassurer ses partenaires en conférence de presse."
WATER = "Les pompiers ont été alertés à 2 h 17. La mairie recommande de ne pas boire l’eau dans le quartier bas."
LEAK = "Une vanne aurait lâché, même si la préfecture n’a pas confirmé la cause de l’accident."
DEPOSIT = (
    "Les maires souhaitent pouvoir exiger une caution des forains de plus de vingt manèges. "
    "Le préfet s’est dit favorable à cette caution."
)

WRONG = [
    pytest.param(
        LEAK, "Une vanne a lâché, même si la préfecture n’a pas confirmé la cause.", id="surer-beside-a-concession"
    ),
    pytest.param(ROAD, "La rue Basse sera fermée aux camions la nuit.", id="asked-told-as-settled"),
    pytest.param(WITNESS, "La coureuse a prévenu les organisateurs dès le mois de mars.", id="claim-told-as-fact"),
    pytest.param(SHIP, "L’armateur a vendu deux navires à un groupe grec.", id="plan-told-as-done"),
    pytest.param(SCHOOL, "La rentrée du collège a eu lieu le 7 septembre.", id="date-set-told-as-past"),
    pytest.param(ARSON, "L’incendiaire, un homme de 30 ans, a été interpellé.", id="arrested-told-as-guilty"),
    pytest.param(HOARD, "Selon le musée, les pièces ont été cachées pendant la guerre.", id="conditional-beside-selon"),
    pytest.param(
        LETTER, "Selon un document interne, le cabinet a envoyé deux courriers au ministère.", id="same-voice"
    ),
    pytest.param(COST, "La perte se monte à plus de 300 000 euros.", id="possible-told-as-fact"),
    pytest.param(BOX, "Le disque dur de la caméra est déjà examiné.", id="ahead-told-as-begun"),
    pytest.param(REPORT, "Un rapport interne suivra en 2028.", id="possible-told-as-announced"),
    pytest.param(
        FUND, "La région versera une aide de 200 000 euros : le vote est fixé au 3 juin.", id="hedge-elsewhere"
    ),
    pytest.param(COMPLAINT, "Le conseil d’administration aurait porté plainte le 9 mars.", id="doubt-on-a-complaint"),
    pytest.param(
        FLOOD, "Quoi qu’il arrive, la prairie est inondable, selon l’association.", id="surer-than-the-source"
    ),
]
RIGHT = [
    pytest.param(LEAK, "La préfecture n’a pas confirmé la cause de l’accident.", id="concession"),
    pytest.param(
        DEPOSIT, "Le préfet s’est dit favorable à cette caution des forains de plus de vingt manèges.", id="same-verb"
    ),
    pytest.param(ROAD, "Les riverains réclament la fermeture nocturne de la rue Basse aux camions.", id="asked"),
    pytest.param(TRAM, "Prolongera-t-on le tramway jusqu’au port ? Le conseil doit trancher mardi.", id="question"),
    pytest.param(WITNESS, "Selon la coureuse, les organisateurs ont été prévenus dès le mois de mars.", id="own-word"),
    pytest.param(WITNESS, "De son propre aveu, la coureuse a prévenu les organisateurs dès mars.", id="own-account"),
    pytest.param(SHIP, "L’armateur a en tête de vendre deux navires à un groupe grec.", id="in-mind"),
    pytest.param(BARN, "La charrette a été propulsée contre le mur de la grange.", id="thrown-is-no-plan"),
    pytest.param(SCHOOL, "La rentrée du collège est fixée au 7 septembre.", id="date-set"),
    pytest.param(SCHOOL, "Le collège a rendez-vous avec ses élèves le 7 septembre.", id="appointment"),
    pytest.param(FLOOD, "L’association soutient que la prairie est inondable.", id="claimed-by-a-verb"),
    pytest.param(COST, "Peut-être le préjudice dépassera-t-il 300 000 euros.", id="perhaps"),
    pytest.param(BEES, "Les apiculteurs ont peur de récolter moins de miel.", id="fear"),
    pytest.param(MAYOR, "La mairie se refuse à tout commentaire sur la décision.", id="refusal"),
    pytest.param(STUDY, "La nouvelle mesure qu’elle demande n’a pas été ordonnée par le préfet.", id="relative"),
    pytest.param(QUOTE, "« On nous demande encore de patienter », regrette Lise Aubert.", id="quoted-verb"),
    pytest.param(PLEDGE, "La région a pris l’engagement de payer tout le chantier.", id="pledge"),
    pytest.param(SPLIT, "Le théâtre a renoncé à trois des huit spectacles de cet hiver.", id="decided-for-later"),
    pytest.param(FUND, "La région ? Le théâtre peut espérer d’elle une aide de 200 000 euros.", id="may-hope"),
    pytest.param(WINE, "Le syndicat accuse la cave d’avoir dépensé 40 000 euros sans l’avis des membres.", id="blame"),
    pytest.param(
        CHIEF, "Rien ne garantit à la recrue d’être titulaire : l’entraîneur n’a rien promis.", id="no-promise"
    ),
    pytest.param(ANSWERED, "Les repas seront servis pendant les travaux, dans la salle des fêtes.", id="answered"),
    pytest.param(AMOUNT, "À cette somme s’ajoutent 150 euros par enfant.", id="s-is-no-if"),
    pytest.param(TAG, "« Je serai là samedi », a-t-elle assuré en conférence de presse.", id="who-says"),
    pytest.param(WATER, "L’eau gagnait le quartier bas quand les pompiers ont été alertés, à 2 h 17.", id="advice"),
    pytest.param(ESTIMATE, "Une enquête ramène à 6 % la perte de clients.", id="estimate"),
]


def _modality(found: list[Finding]) -> list[str]:
    return [finding.message for finding in found if finding.check == "modality"]


@pytest.mark.parametrize(("evidence", "draft"), WRONG)
def test_a_clause_that_goes_further_is_found(
    evidence: str, draft: str, against_evidence: Callable[[str, str], list[Finding]]
) -> None:
    assert _modality(against_evidence(draft, evidence)) != []


@pytest.mark.parametrize(("evidence", "draft"), RIGHT)
def test_a_clause_that_goes_as_far_in_other_words_passes(
    evidence: str, draft: str, against_evidence: Callable[[str, str], list[Finding]]
) -> None:
    assert _modality(against_evidence(draft, evidence)) == []
