"""Which line of a copied page becomes the title, and what stands above it."""

import pytest

from calame.sources.cleaning import clean

HEADLINE = "Le bac de Sauvignac change de quai après la crue"
BODY = (
    "Le bac de Sauvignac accoste depuis lundi sur la rive nord, à deux cents mètres de son ancien quai. "
    "La mairie a fait poser un ponton provisoire en attendant la fin des travaux.\n\n"
    "Le ponton restera en place jusqu'au mois de juin, selon la capitainerie, qui compte douze traversées par jour."
)


@pytest.mark.parametrize("byline", ["Par Anne Vidal - Publié le 3 mars 2026 à 8h30\n\n", ""])
@pytest.mark.parametrize(
    "above",
    [
        "Nous respectons votre vie privée",
        "Votre vie privée est importante pour nous",
        "Le respect de votre vie privée est notre priorité",
        "Gérer mes choix",
        "Modifier mes préférences",
        "Nous et nos partenaires",
        "Nous et nos 317 partenaires stockons des données personnelles sur votre appareil",
        "SPORTS > VOLLEY-BALL",
        "VOILE > COURSES AU LARGE",
        "Brève - Région - 3 mars 2026",
        "Région - Brève",
        "Faits divers - Justice",
        "Sauvignac",
        "ACTUALITÉ LOCALE",
        "Paramètres de confidentialité",
        "Le contrôle de vos données",
        "La Gazette de Sauvignac",
        "sauvignac-infos.fr",
    ],
)
def test_what_stands_above_the_headline_is_no_title(above: str, byline: str) -> None:
    source = clean(f"{above}\n\n{HEADLINE}\n\n{byline}{BODY}")
    assert source.title == HEADLINE
    assert source.text == BODY
    assert above in {removal.text for removal in source.removed}


def test_unknown_line_above_the_banner_is_no_title() -> None:
    banner = "Nous utilisons des cookies pour mesurer l'audience de ce site."
    source = clean(f"Bonjour et bienvenue chez nous\n{banner}\n\n{HEADLINE}\n\n{BODY}")
    assert source.title == HEADLINE
    assert {"Bonjour et bienvenue chez nous", banner, HEADLINE} == {removal.text for removal in source.removed}


@pytest.mark.parametrize("line", ["SPORTS > VOLLEY-BALL", "Brève - Région - 3 mars 2026"])
def test_path_alone_above_the_article_is_listed_and_no_title(line: str) -> None:
    source = clean(f"{line}\n\n{BODY}")
    assert (source.title, source.text) == (None, BODY)
    assert [removal.text for removal in source.removed] == [line]


@pytest.mark.parametrize(
    "headline",
    [
        "Votre vie privée est-elle menacée par les caméras ?",
        "Nos partenaires européens s'impatientent",
        "La presse régionale cherche des lecteurs",
        "Voile : le trophée des deux rives part dimanche",
        "Élections - Le maire battu",
    ],
)
def test_headline_that_looks_like_a_banner_stays_the_title(headline: str) -> None:
    source = clean(f"{headline}\n\nLe départ sera donné à midi devant le vieux port\n\n{BODY}")
    assert source.title == headline


def test_long_cookie_text_is_listed_as_banner() -> None:
    banner = "Nous et nos 412 partenaires stockons et lisons des informations sur votre appareil. " + (
        "Nous traitons des données personnelles pour mesurer l'audience des contenus. " * 8
    )
    source = clean(f"{banner}\n\n{HEADLINE}\n\n{BODY}")
    assert (source.title, source.text) == (HEADLINE, BODY)
    assert {removal.reason for removal in source.removed} == {"bandeau de cookies", "titre"}


@pytest.mark.parametrize(
    "caption",
    [
        "Photo : Le bac de Sauvignac, lundi. Crédit : A. Vidal / La Gazette de Sauvignac",
        "Image : Le bac à quai. © A. Vidal",
        "Légende : le ponton provisoire, vu de la rive sud. Ph. A. Vidal",
        "Le bac de Sauvignac, lundi. Crédit : A. Vidal",
        "Le bac de Sauvignac, lundi. Crédit photo : A. Vidal / La Gazette",
        "Le bac de Sauvignac, lundi. Photo Anne Vidal",
        "Crédit : A. Vidal / La Gazette de Sauvignac",
        "Ph. A. Vidal",
    ],
)
def test_caption_is_listed_and_no_part_of_the_text(caption: str) -> None:
    source = clean(f"{HEADLINE}\n\n{caption}\n\n{BODY}")
    assert (source.title, source.text) == (HEADLINE, BODY)
    assert caption in {removal.text for removal in source.removed}


def test_no_line_of_a_copied_page_vanishes() -> None:
    lines = [
        "Aller au contenu",
        "Bonjour et bienvenue chez nous",
        "Nous et nos 317 partenaires stockons des cookies sur votre appareil. Tout accepter",
        "Gérer mes choix",
        "La Gazette de Sauvignac",
        "SPORTS > VOILE",
        "Région - Brève",
        HEADLINE,
        "Par Anne Vidal - Publié le 3 mars 2026 à 8h30",
        "Photo : Le bac, lundi. Crédit : A. Vidal / La Gazette",
        "Un ponton provisoire en attendant juin",
        *BODY.split("\n\n"),
        "Votre adresse e-mail",
        "OK",
        "Sur le même sujet",
        "La criée rouvre samedi",
    ]
    source = clean("\n\n".join(lines))
    assert source.title == HEADLINE
    told = {*source.text.split("\n\n"), *(removal.text for removal in source.removed)}
    assert [line for line in lines if line not in told] == []
