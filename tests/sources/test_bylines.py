"""Lines that say who wrote an article, where and when; and lines that only look so. All made up for these tests."""

from dataclasses import dataclass
from datetime import date

import pytest

from calame.sources import clean

TITLE = "Le viaduc de Morvenne rouvrira au printemps"
FIRST = "Le viaduc de Morvenne, fermé depuis deux ans, rouvrira au printemps, a annoncé jeudi le conseil départemental."
SECOND = (
    "Les travaux, qui ont coûté 14 millions d'euros, se sont achevés avec six mois de retard, selon la collectivité."
)
THIRD = "Les riverains, qui faisaient un détour de 22 kilomètres, ont accueilli la nouvelle avec soulagement."
DAY = date(2026, 11, 14)


@dataclass(frozen=True)
class Byline:
    """The lines of a byline, one under the other, and what they tell."""

    text: str
    author: str | None = None
    published: date | None = None
    publisher: str | None = None


BYLINES = (
    Byline("La rédaction, le 14/11/2026 à 7:30", "La rédaction", DAY),
    Byline("La rédaction avec AFP | 14 novembre 2026", "La rédaction", DAY),
    Byline("Par la rédaction numérique · 14.11.2026 · 6 h 05", "la rédaction numérique", DAY),
    Byline("Rédaction locale, publié le 14/11", "Rédaction locale"),
    Byline("Publié le 14/11 à 9h"),
    Byline("Publié le samedi 14 novembre à 9 heures"),
    Byline("Publiée le 14 nov. 2026, 18h04 ; modifiée le 15 nov. 2026, 7h", None, DAY),
    Byline("Article mis en ligne le 14 novembre 2026 à 18 h 04", None, DAY),
    Byline("Mis à jour le 15 novembre 2026 à 8h - Publié le 14 novembre 2026 à 22h41", None, DAY),
    Byline("Mis à jour le 15/11/2026 à 8h, publié le 14/11 à 22h"),
    Byline("Dernière mise à jour : 14/11/2026 - 10:25", None, DAY),
    Byline("Paru le 14-11-2026", None, DAY),
    Byline("Publié le 2026-11-14T18:40:00+01:00", None, DAY),
    Byline("Publié aujourd'hui à 6h12, mis à jour il y a 20 minutes"),
    Byline("Actualisé il y a 2 heures"),
    Byline("Mis à jour ce mardi à 12h"),
    Byline("Hier, 16:52"),
    Byline("samedi 14 novembre, 11:15"),
    Byline("14 novembre | Temps de lecture : 4 min"),
    Byline("Temps de lecture : 3 minutes • Article réservé aux abonnés"),
    Byline("Par Rosalie Quéméner — 14 novembre, 9h45", "Rosalie Quéméner"),
    Byline("Rosalie Quéméner - 14/11/2026 18:40 - 3 min", "Rosalie Quéméner", DAY),
    Byline("Par Rosalie Quéméner (à Morvenne) avec Bruno Le Dantec", "Rosalie Quéméner"),
    Byline("Par R. Quéméner et B. Le Dantec, publié hier à 18h", "R. Quéméner et B. Le Dantec"),
    Byline("R.Q. avec AFP, le 14 novembre 2026", "R.Q.", DAY),
    Byline("Par Rosalie Quéméner, Bruno Le Dantec et Inès Ould", "Rosalie Quéméner, Bruno Le Dantec et Inès Ould"),
    Byline("PAR ROSALIE QUÉMÉNER | PUBLIÉ LE 14/11/2026 À 18H40", "ROSALIE QUÉMÉNER", DAY),
    Byline("Rosalie Quéméner, envoyée spéciale à Morvenne - Le 14 novembre à 18h", "Rosalie Quéméner"),
    Byline("Par Rosalie Quéméner, notre correspondante à Morvenne", "Rosalie Quéméner"),
    Byline("De notre correspondante à Morvenne, Rosalie Quéméner", "Rosalie Quéméner"),
    Byline("De notre envoyé spécial à Saint-Aubin-sur-Mer"),
    Byline(
        "De nos envoyés spéciaux à Morvenne, Rosalie Quéméner et Bruno Le Dantec", "Rosalie Quéméner et Bruno Le Dantec"
    ),
    Byline("Morvenne (Creuse) — De notre correspondant, le vendredi 14 novembre"),
    Byline("Morvenne, le 14 novembre. De notre rédaction locale"),
    Byline("Morvenne, le 14 novembre 2026", None, DAY),
    Byline("Propos recueillis par Rosalie Quéméner, publiés le 14 novembre", "Rosalie Quéméner"),
    Byline("Entretien réalisé et mis en forme par Rosalie Quéméner", "Rosalie Quéméner"),
    Byline("Texte : Rosalie Quéméner / Le 14 novembre 2026", "Rosalie Quéméner", DAY),
    Byline("Texte et photos de Rosalie Quéméner, à Morvenne", "Rosalie Quéméner"),
    Byline("Traduit de l'anglais par Rosalie Quéméner", "Rosalie Quéméner"),
    Byline("Par Rosalie Quéméner pour La Dépêche du Lac", "Rosalie Quéméner", None, "La Dépêche du Lac"),
    Byline("Rosalie Quéméner, journaliste | Mis à jour le 14 novembre à 7 h 02 (heure de Paris)", "Rosalie Quéméner"),
    Byline("Par Rosalie Quéméner, sociologue au centre de recherche de Morvenne", "Rosalie Quéméner"),
    Byline("Par Rosalie Quéméner, avec agences", "Rosalie Quéméner"),
    Byline("Avec AFP et Reuters, le 14 novembre à 18h"),
    Byline("À Morvenne, Rosalie Quéméner"),
    Byline("Morvenne (Creuse), correspondance"),
    Byline("Correspondance particulière"),
    Byline("Propos recueillis par notre correspondante à Morvenne"),
    Byline("Par Rosalie Quéméner - Journaliste au service économie", "Rosalie Quéméner"),
    Byline("Rosalie Quéméner - @rquemener", "Rosalie Quéméner"),
    Byline("Rosalie Quéméner (avec AFP)", "Rosalie Quéméner"),
    Byline("Par un collectif de quarante médecins"),
    Byline("Écrit par Rosalie Quéméner · 14 novembre 2026 · 4 min de lecture", "Rosalie Quéméner", DAY),
    Byline("Posté le 14/11/2026 dans Économie", None, DAY),
    Byline("Première publication : 14 novembre 2026 à 18:40", None, DAY),
    Byline("AFP - 14/11/2026 18:40", None, DAY, "AFP"),
    Byline("La Dépêche du Lac | Publié le 14 novembre 2026 à 8h", None, DAY, "La Dépêche du Lac"),
    Byline("Par Rosalie Quéméner\nPublié le 14 novembre à 16:52", "Rosalie Quéméner"),
    Byline("Rosalie Quéméner\nPublié le 14/11 à 16h | Lecture 2 min", "Rosalie Quéméner"),
    Byline("Publié le 14 novembre 2026\nRosalie Quéméner", "Rosalie Quéméner", DAY),
    Byline("Morvenne\nPar Rosalie Quéméner\n14/11/2026, 18:40", "Rosalie Quéméner", DAY),
    Byline("Article réservé aux abonnés\nRosalie Quéméner, le 14/11 à 18 h 40", "Rosalie Quéméner"),
)

LOOK_ALIKES = (
    "Écrite par Rosalie Quéméner",
    "Victor Hugo par Rosalie Quéméner",
    "Morvenne par Rosalie Quéméner",
    "Le 3 mars 1944, 8 heures",
    "Morvenne, 3 mars 1944",
    "Paru le 3 mars",
    "Diffusé le 3 mars 2026",
    "Réalisé par Agnès Quéméner",
    "Portrait par Agnès Quéméner",
    "3 minutes",
    "L'envoyé spécial",
    "Service public",
    "À Morvenne, Rosalie Quéméner",
    "Un service pour Morvenne",
    "Paris et la province, 18 heures de retard",
    "Le 14 novembre, jour de colère",
    "Le 14 novembre, 18 heures : la digue cède",
    "Publié au Journal officiel",
    "Publié puis retiré",
    "Publiés à compte d'auteur",
    "Mis à jour, le plan divise",
    "Modifié en commission",
    "Par amour du métier",
    "PAR AMOUR DU MÉTIER",
    "Par monts et par vaux",
    "Par ici la sortie",
    "Par Saint-Malo et Dinard",
    "Par La Rochelle",
    "Par Toutatis !",
    "Par Rosalie, la tempête",
    "Par milliers dans la rue",
    "Morvenne, ville morte",
    "Morvenne, le retour",
    "Morvenne",
    "Saint-Aubin-sur-Mer",
    "Morvenne et Saint-Aubin",
    "Rosalie Quéméner, la voix du viaduc",
    "Rosalie Quéméner",
    "Jean Moulin et Lucie Aubrac",
    "Le 14 novembre",
    "Samedi 14 novembre",
    "Mardi, 18 heures",
    "Hier et aujourd'hui",
    "Il y a vingt ans, le drame",
    "Il y a urgence",
    "Trois minutes pour convaincre",
    "La rédaction",
    "La rédaction en grève",
    "Avec Rosalie Quéméner",
    "Notre correspondant disparu",
    "De notre temps",
    "De notre agence à la rue",
    "Propos recueillis sous serment",
    "Texte adopté sans débat",
    "Portrait de Rosalie Quéméner",
    "Critique de la raison locale",
    "Le service politique a tranché",
    "Les abonnés en colère",
    "Réservé aux femmes",
    "« Publié le 14 novembre »",
    "« Par Rosalie, tout est clair »",
    "Publié le 14 novembre, le décret divise",
    "Modifié le 14 novembre par les députés",
    "Rendez-vous le 14 novembre à 18h",
    "18h40, dernier train",
)

SENTENCES = (
    "Publié le 14 novembre, le rapport accable la préfecture.",
    "Le 14 novembre 2026, 18 heures. La place est noire de monde et personne ne parle.",
    "Hier à 18h40, le train est passé.",
    "Par Rosalie Quéméner, le scandale est arrivé au conseil.",
    "Morvenne, le 14 novembre 2026, se réveille sans pont.",
    "La rédaction du texte a pris six mois.",
    "De notre correspondant, aucune nouvelle depuis lundi.",
    "« Par Rosalie Quéméner, j'ai tout su », dit-il.",
    "Mis à jour le 14 novembre 2026, le plan prévoit trois digues.",
    "Propos recueillis par Rosalie Quéméner et publiés le 14 novembre, ils ont choqué.",
    "Publié hier. Retiré aujourd'hui.",
    "Le 14 novembre à 18 heures.",
)


def copy(*lines: str) -> str:
    """Lines as a copy with blank lines between them."""
    return "\n\n".join(lines)


@pytest.mark.parametrize("byline", BYLINES, ids=lambda byline: byline.text)
@pytest.mark.parametrize("standfirst", [(), ("Deux ans de travaux, et six mois de retard",)], ids=["", "standfirst"])
def test_a_byline_leaves_the_text_with_its_reason(byline: Byline, standfirst: tuple[str, ...]) -> None:
    source = clean(copy(TITLE, *standfirst, byline.text, FIRST, SECOND))
    assert copy(*standfirst, FIRST, SECOND) == source.text
    assert {removal.reason for removal in source.removed} <= {
        "titre",
        "signature et date",
        "navigation",
        "offre d'abonnement",
    }
    assert (TITLE, byline.author, byline.published, byline.publisher) == (
        source.title,
        source.author,
        source.published,
        source.publisher,
    )


@pytest.mark.parametrize("line", LOOK_ALIKES)
def test_a_crosshead_stays(line: str) -> None:
    source = clean(copy(TITLE, FIRST, line, SECOND, THIRD, THIRD.replace("22", "23"), THIRD.replace("22", "24")))
    assert line in source.text.split("\n\n")
    assert [removal.reason for removal in source.removed] == ["titre"]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_sentence_stays(sentence: str, place: int) -> None:
    body = [FIRST, SECOND]
    body.insert(place, sentence)
    assert copy(*body) == clean(copy(TITLE, *body)).text


@pytest.mark.parametrize("joint", [" - ", " — ", " | ", ". ", ""])
@pytest.mark.parametrize(
    "credit",
    [
        "Par Rosalie Quéméner, à Morvenne",
        "Publié le 14/11 à 11h30",
        "De notre correspondante à Morvenne, Rosalie Quéméner",
    ],
)
def test_a_byline_in_front_of_the_first_sentence_is_taken_off(credit: str, joint: str) -> None:
    assert copy(FIRST, SECOND) == clean(copy(TITLE, f"{credit}{joint}{FIRST}", SECOND)).text


@pytest.mark.parametrize("dateline", ["MORVENNE (Agence) - ", "Morvenne, 9 nov (Avec agences) – "])
def test_a_dateline_of_an_unnamed_agency_is_taken_off(dateline: str) -> None:
    source = clean(copy(TITLE, f"{dateline}{FIRST}", SECOND))
    assert copy(FIRST, SECOND) == source.text
    assert source.publisher is None


def test_the_days_of_a_chronicle_are_its_crossheads() -> None:
    body = copy("14 novembre 2026", FIRST, "15 novembre 2026", SECOND, "16 novembre 2026", THIRD)
    assert body == clean(copy(TITLE, body)).text


def test_a_stamp_may_follow_a_standfirst_in_sentences() -> None:
    source = clean(copy(TITLE, SECOND, "La rédaction, le 14/11/2026 à 18:40", FIRST, THIRD))
    assert copy(SECOND, FIRST, THIRD) == source.text
    assert source.published == DAY


def test_the_town_of_a_date_is_no_newspaper() -> None:
    source = clean(copy("Morvenne, 14 novembre 2026", FIRST, SECOND))
    assert (copy(FIRST, SECOND), None, DAY) == (source.text, source.publisher, source.published)
