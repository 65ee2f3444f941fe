"""Furniture inside and around a plain copy of a page: what goes, and the sentences of the article that look alike."""

import pytest

from calame.sources.cleaning import clean

HEADLINE = "Le moulin de Chantelaude rouvre ses portes après six ans de chantier"
FIRST = "Le moulin de Chantelaude accueille de nouveau des visiteurs depuis samedi, a annoncé la mairie du village."
SECOND = "La roue a été refaite en chêne par deux charpentiers de la vallée, pour un montant de 84 000 euros."
THIRD = "Les groupes scolaires pourront suivre la mouture du blé chaque jeudi matin à partir du mois de mars."


def copy(*lines: str) -> str:
    """Lines as a copy with blank lines between them."""
    return "\n\n".join(lines)


@pytest.mark.parametrize(
    "line",
    [
        "Publicité — Votre contenu continue ci-dessous",
        "Publicité : la suite de l'article ci-dessous",
        "L'article continue après la publicité",
        "La suite plus bas",
        "Poursuivez votre lecture",
        "Fin de la publicité",
        "Publi-rédactionnel",
        "Réservé aux abonnés - Offert par la rédaction",
        "Article offert par un abonné",
        "Exclusivement réservé à nos abonnés",
        "| Vu 12 318 fois",
        "Article lu 940 fois",
        "2 417 vues",
        "Tweeter Partager WhatsApp Commenter (12)",
        "Vous devez être connecté pour laisser un commentaire.",
        "Connectez-vous pour réagir",
        "Soyez le premier à commenter",
        "Les commentaires sont fermés.",
        "Pour diffusion immédiate",
        "Sous embargo jusqu'au 4 mars à 8 heures",
        "Contact : Odile Farge, chargée de mission, odile.farge@chantelaude.example",
        "Tél. : 04 70 00 11 22",
        "Correction : une version précédente de cet article donnait un autre montant.",
        "Une version antérieure de cet article indiquait par erreur que le moulin datait de 1750.",
        "Cet article a été mis à jour à 18 h 30.",
        "PUBLICITÉ – Faites défiler pour continuer votre lecture",
        "LISEZ « Le bief à sec : qui paiera ? »",
        "Lisez l'article « Les meuniers de la vallée »",
        "[Infographie : le trajet de l'eau jusqu'à la roue]",
        "Article réservé à nos abonnés Lire aussi | Les meuniers de la vallée",
        "Infolettre Bief : abonnez-vous pour la recevoir chaque dimanche.",
        "En vous inscrivant, vous acceptez nos conditions d'utilisation.",
        "Ne manquez rien de la vallée en téléchargeant l'application Bief Infos",
        "Vous voulez réagir ? Écrivez-nous",
        "La section Commentaires est fermée",
        "Partager : Patrimoine Moulins",
        "Avec les informations de La Voix du Bief",
        "La page que vous cherchez n'existe pas ou n'est plus disponible.",
    ],
)
def test_furniture_inside_the_article_goes(line: str) -> None:
    source = clean(copy(HEADLINE, FIRST, line, SECOND, THIRD))
    assert source.text == copy(FIRST, SECOND, THIRD)
    assert line in {removal.text for removal in source.removed}


@pytest.mark.parametrize(
    "line",
    [
        "Le texte est dans l'impasse depuis que les deux communes se disputent la propriété du bief.",
        "Le programme continue après la pause d'été, promet la présidente de l'association.",
        "Une première version du texte prévoyait une taxe de deux euros par visiteur, abandonnée par erreur.",
        "Une version antérieure de cet article du code imposait une enquête publique.",
        "Cet article a été modifié par les sénateurs la semaine dernière, malgré l'avis du gouvernement.",
        "Le contact avec les riverains a été rétabli au printemps dernier.",
        "L'entrée est offerte par la commune aux enfants de moins de dix ans.",
        "La roue (Lenoir/Castel, 1923) est la troisième du village.",
        "Vous devez réserver pour visiter le grenier, prévient la guide.",
        "(Lire) et (écrire) : tel est le nom de l'atelier installé au premier étage.",
        "Cinéma, musique, livres et jeux",
        "« Lisez », répète l'instituteur aux enfants qui entrent dans le grenier.",
        "Téléchargez l'application de la commune pour réserver une visite, conseille la mairie.",
        "La page n'existe plus, a constaté la gendarmerie.",
        "Partage : la commune et le syndicat se disputent l'eau du bief.",
    ],
)
def test_sentence_that_looks_like_furniture_stays(line: str) -> None:
    assert clean(copy(HEADLINE, FIRST, line, SECOND, THIRD)).text == copy(FIRST, line, SECOND, THIRD)


@pytest.mark.parametrize(
    "menu",
    [
        "EN DIRECT  Résultats  Classements  Vidéos  Podcasts",
        "Menu   Actualités   Sports   Affaires   Opinions   Nécrologie",
        "Football  Rugby  Tennis  Cyclisme  Plus",
        "FR EN SW HA",
        "Commencer à écouter. Durée : 5 minutes",
    ],
)
def test_bar_of_sections_is_no_title(menu: str) -> None:
    source = clean(copy(menu, HEADLINE, FIRST, SECOND))
    assert (source.title, source.text) == (HEADLINE, copy(FIRST, SECOND))


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        (
            "À Chantelaude, un moulin fermé « au moins six ans » : les meuniers patientent",
            "À Chantelaude, un moulin fermé « au moins six ans » : les meuniers patientent",
        ),
        (f"{HEADLINE} | La Gazette du Bief", HEADLINE),
        (f"{HEADLINE} » Bief Infos", HEADLINE),
    ],
)
def test_title_loses_the_name_of_the_site_and_no_end_of_its_own(title: str, kept: str) -> None:
    assert clean(copy(title, FIRST, SECOND)).title == kept


@pytest.mark.parametrize(
    "credit",
    ["(P. Varenne/Bief Images)", "(Odile Farge/Agence Quatre Vents)", "(P. Varenne / La Gazette du Bief)"],
)
def test_caption_with_the_name_of_a_picture_desk_goes(credit: str) -> None:
    caption = f"La roue tourne de nouveau depuis samedi. {credit}"
    source = clean(copy(HEADLINE, FIRST, caption, SECOND))
    assert source.text == copy(FIRST, SECOND)


@pytest.mark.parametrize("credit", ["ODILE FARGE POUR « LA GAZETTE DU BIEF »", "O. F."])
def test_noun_phrase_before_a_bare_credit_is_a_caption(credit: str) -> None:
    caption = f"La roue du moulin, à Chantelaude, en janvier. {credit}"
    assert clean(copy(HEADLINE, FIRST, caption, SECOND)).text == copy(FIRST, SECOND)


def test_picture_told_to_those_who_do_not_see_it() -> None:
    block = "Un homme regarde une roue tourner.\nPaul Varenne, charpentier\nPhoto : Bief Images / Odile Farge"
    assert clean(copy(HEADLINE, FIRST, block, SECOND)).text == copy(FIRST, SECOND)


def test_short_paragraphs_above_a_credit_stay() -> None:
    block = "La roue tourne de nouveau.\nLe bief est plein.\nPhoto : Bief Images / Odile Farge"
    assert "La roue tourne de nouveau." in clean(copy(HEADLINE, FIRST, block, SECOND)).text


def test_loud_credit_takes_the_caption_under_it() -> None:
    credit, caption = "PHOTO ODILE FARGE, LA GAZETTE DU BIEF", "Deux charpentiers ont refait la roue."
    source = clean(copy(HEADLINE, FIRST, f"{credit}\n{caption}", SECOND))
    assert source.text == copy(FIRST, SECOND)
    assert {removal.text for removal in source.removed} >= {credit, caption}


def test_loud_credit_alone_takes_no_paragraph() -> None:
    source = clean(copy(HEADLINE, FIRST, "PHOTO FOURNIE PAR LA MAIRIE", SECOND))
    assert source.text == copy(FIRST, SECOND)


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("Odile Farge\nPublié le 3 mars 2026 à 8h30", "Odile Farge"),
        ("Odile Farge, La Gazette du Bief\nPublié hier à 8h30", "Odile Farge"),
        ("Odile Farge\nJournaliste\nPublié le 3 mars 2026 à 8h30", "Odile Farge"),
        ("Textes : Odile Farge\n3 mars 2026, 05h00", "Odile Farge"),
        ("Texte par : Odile Farge avec agences  Suivre", "Odile Farge"),
        ("Par Odile Farge (à la Croix-du-Bief)\nPublié le 3 mars 2026 à 8h30", "Odile Farge"),
        ("Par La Rédaction avec Agence Meuse\nPublié le 3 mars 2026 à 8h30", "La Rédaction"),
    ],
)
def test_byline_under_a_standfirst(byline: str, author: str) -> None:
    source = clean(copy(HEADLINE, FIRST, byline, SECOND, THIRD))
    assert (source.text, source.author) == (copy(FIRST, SECOND, THIRD), author)


def test_helpers_are_no_authors() -> None:
    source = clean(copy(HEADLINE, "Par Odile Farge", FIRST, SECOND, "- Avec la collaboration de Paul-Henri Varenne"))
    assert (source.text, source.author) == (copy(FIRST, SECOND), "Odile Farge")


def test_town_between_parentheses_opens_a_dispatch() -> None:
    source = clean(copy(HEADLINE, f"(Saint-Cyprien-du-Bief) {FIRST}", SECOND))
    assert source.text == copy(FIRST, SECOND)


def test_ranking_of_articles_below_the_text_goes() -> None:
    ranking = "Les plus consultés\n1. Le pont ferme pour deux nuits\n2. La foire change de place"
    assert clean(copy(HEADLINE, FIRST, SECOND, ranking)).text == copy(FIRST, SECOND)


def test_correction_between_brackets_leaves_its_paragraph() -> None:
    note = "[Correction, 9h10 : une version antérieure de cet article situait le moulin dans la Creuse.]"
    source = clean(copy(HEADLINE, FIRST, f"{SECOND} {note} {THIRD}"))
    assert source.text == copy(FIRST, f"{SECOND} {THIRD}")
    assert note in {removal.text for removal in source.removed}


@pytest.mark.parametrize("sender", ["Association Les Amis du Bief", "Préfecture de la Haute-Chantelaude"])
def test_sender_of_a_release_is_its_publisher(sender: str) -> None:
    source = clean(copy(f"COMMUNIQUÉ – {HEADLINE}\n{sender}", FIRST, SECOND))
    assert (source.text, source.publisher) == (copy(FIRST, SECOND), sender)


def test_line_like_a_sender_stays_where_no_release_is_said() -> None:
    line = "Centre de loisirs du moulin"
    assert clean(copy(HEADLINE, line, FIRST, SECOND)).text == copy(line, FIRST, SECOND)


def test_box_of_a_newsletter_goes_with_its_promise() -> None:
    box = "Newsletter\n« Le fil du bief »\nChaque jeudi, les rendez-vous choisis par la rédaction\nS'inscrire"
    assert clean(copy(HEADLINE, FIRST, box, SECOND, THIRD)).text == copy(FIRST, SECOND, THIRD)


def test_name_of_the_writer_at_the_end_goes() -> None:
    source = clean(
        copy(HEADLINE, "Par Odile Farge", FIRST, SECOND, "Odile Farge", "Jeux : Mots croisés · Sudoku · Quiz")
    )
    assert source.text == copy(FIRST, SECOND)


def test_results_below_the_text_stay() -> None:
    results = "Farge 12 · Varenne 9 · Lenoir 4"
    assert clean(copy(HEADLINE, FIRST, SECOND, results)).text == copy(FIRST, SECOND, results)


def test_other_news_below_the_text_go_and_a_crosshead_stays() -> None:
    links = "À la une\nLe pont ferme pour deux nuits\nLa foire change de place"
    assert clean(copy(HEADLINE, FIRST, SECOND, THIRD, links)).text == copy(FIRST, SECOND, THIRD)
    inside = clean(copy(HEADLINE, FIRST, SECOND, "À l'affiche", THIRD))
    assert "À l'affiche" in inside.text


@pytest.mark.parametrize("above", ["La chronique des moulins", "Cyclisme – Grand prix du Bief, troisième manche"])
def test_column_or_event_right_above_the_headline_is_no_title(above: str) -> None:
    source = clean(copy(f"{above}\n{HEADLINE}", "Par Odile Farge", FIRST, SECOND))
    assert (source.title, source.text) == (HEADLINE, copy(FIRST, SECOND))


def test_sender_above_the_headline_of_a_release_is_no_title() -> None:
    head = copy("PRÉFET DE LA HAUTE-CHANTELAUDE\nLiberté – Égalité – Fraternité", "COMMUNIQUÉ DE PRESSE")
    source = clean(copy(head, HEADLINE, FIRST, SECOND))
    assert (source.title, source.text) == (HEADLINE, copy(FIRST, SECOND))
