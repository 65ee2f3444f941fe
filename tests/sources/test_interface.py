"""Lines of a page that speak to its visitor, in any wording. All texts are made up for these tests."""

import pytest

from calame.sources import clean

FIRST = "Le port de Grévance a rouvert jeudi matin, après trois semaines de travaux sur la digue nord."
SECOND = "La capitainerie attend une quarantaine de bateaux avant dimanche, soit deux fois moins que l'an passé."


def kept(*lines: str) -> str:
    """What is left of a copy with a title."""
    return clean("\n\n".join(("Le port de Grévance rouvre", *lines))).text


@pytest.mark.parametrize(
    "line",
    [
        "👁 1 204 vues   💬 16 commentaires",
        "☰ Menu   🔍 Rechercher   Se connecter   S’abonner dès 1 €",
        "▸ Écouter   ▸ Ajouter à mes favoris   ▸ Imprimer",
        "Enregistrer 💾 Partager Imprimer",
        "Réservé aux abonnés - Article offert",
        "Vos commentaires (3)",
        "Partage :",
        "Durée : 4 min",
        "Temps de lecture : 3 min 20",
        "f t in ✉",
        "[PUBLICITÉ]",
        "[VIDÉO] La sortie du premier chalutier",
        "[Photo] La digue vue du phare. Photo Le Littoral / A. Brun",
        "La digue est fermée depuis mars. - PHOTO ANNE BRUN",
        "▶ À lire aussi : Digues : qui paiera ?",
        "Lire aussi : Qui paiera les digues ? Notre dossier",
        "Les plus vus : 1. La météo du week-end 2. Un phare à vendre ?",
        ">> Cliquez ici pour suivre notre chaîne Telegram",
        "Infos mer - Recevez chaque soir l'essentiel de l'actualité",
        "Retrouvez tous nos articles sur la pêche",
        "Contact presse : Jeanne Morin – 01 02 03 04 05",
    ],
)
def test_a_line_of_the_site_is_no_line_of_the_article(line: str) -> None:
    assert kept(FIRST, line, SECOND).split("\n\n") == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line", ["Littoral | Pêche", "ACTUALITÉ — VIE DES PORTS", "Mer • Travaux", "Dans : Pêche, Ports", "REPORTAGE", "45"]
)
def test_paths_and_kinds_above_the_article_go(line: str) -> None:
    assert kept(line, FIRST, SECOND).split("\n\n") == [FIRST, SECOND]


def test_what_follows_the_site_s_own_lines_below_the_article_goes_with_them() -> None:
    below = ("Suivez l'actualité des ports sur notre appli", "Un phare à vendre pour un euro symbolique")
    assert kept(FIRST, SECOND, *below).split("\n\n") == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "Consultez le site de la préfecture avant de prendre la mer, conseille le sémaphore.",
        "« Suivez la vidéo et partagez-la », a lancé le maire",
        "Le partage des quais",
        "Découvrez-vous un fil, dit le proverbe, et la mer se fâche.",
        "Écouter la mer",
        "Les abonnés au port à sec",
        "Quai nord : 12 places ; quai sud : 30 places",
    ],
)
def test_a_line_of_the_article_stays(line: str) -> None:
    assert line in kept(FIRST, line, SECOND).replace("’", "'")


def test_lines_of_practical_use_at_the_end_stay() -> None:
    below = ("Samedi 14 juin, 20 h 30, halle aux poissons", "Tarif : 8 euros")
    assert all(line in kept(FIRST, SECOND, *below) for line in below)


def test_the_dateline_of_a_press_release_gives_its_day() -> None:
    source = clean(f"Le port rouvre\n\nBrest, Grévance, le 5 juin 2025 – {FIRST}\n\n{SECOND}")
    assert source.text.startswith(FIRST)
    assert source.published is not None
    assert source.published.isoformat() == "2025-06-05"
