"""Articles in HTML pages."""

import re
from datetime import date

import pytest

from calame.sources import clean

FIRST = "Le conseil municipal de Valmont a adopté mardi soir le budget de la commune, après quatre heures de débat."
SECOND = (
    "La maire, Anne Roy, a promis que les travaux de l'école commenceraient avant l'été et dureraient dix-huit mois."
)
THIRD = "L'opposition, qui juge la dépense trop lourde pour un bourg de 4 000 habitants, a voté contre."
PAGE = f"""<!doctype html><html lang="fr"><head><title>Valmont vote son budget - La Gazette</title>
<meta property="og:title" content="Valmont vote son budget"><meta property="og:site_name" content="La Gazette">
<meta name="author" content="Jean Dupont"><meta property="article:published_time" content="2024-03-03T10:12:00+01:00">
<script>var x = "Le conseil";</script></head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="cookie-banner"><p>Nous utilisons des cookies pour mesurer notre audience.</p></div>
<article><h1>Valmont vote son budget</h1>
<p class="byline">Par Jean Dupont</p>
<p>{FIRST} {THIRD}</p>
<figure><img src="a.jpg" alt="La mairie"><figcaption>La mairie de Valmont. (Luc Petit/AFP)</figcaption></figure>
<h2>Une école neuve</h2><p>{SECOND} <b>Le préau</b> sera &eacute;largi.</p>
<ul><li>Une première salle ouvrira lundi prochain.</li><li>Une seconde suivra au mois de mai.</li></ul>
<p>À lire aussi : <a href="/x">La piscine fermée deux mois</a></p>
<p>Les deux ponts du bourg seront contrôlés avant la fin de l'année, a ajouté la maire devant les habitants.</p>
</article>
<aside><h3>Les plus lus</h3><ul><li><a href="/a">Le marché change de place</a></li></ul></aside>
<section id="comments"><h3>2 commentaires</h3><p>Très bien, il était temps de refaire cette école !</p></section>
<footer><p>© 2024 La Gazette. Tous droits réservés.</p></footer></body></html>"""


def test_a_page_gives_article_structure_and_metadata() -> None:
    source = clean(PAGE, url="https://gazette.exemple/budget")
    assert ("Valmont vote son budget", "La Gazette", "Jean Dupont", date(2024, 3, 3)) == (
        source.title,
        source.publisher,
        source.author,
        source.published,
    )
    assert [
        ("paragraph", f"{FIRST} {THIRD}"),
        ("heading", "Une école neuve"),
        ("paragraph", f"{SECOND} Le préau sera élargi."),
        ("bullet", "Une première salle ouvrira lundi prochain."),
        ("bullet", "Une seconde suivra au mois de mai."),
        (
            "paragraph",
            "Les deux ponts du bourg seront contrôlés avant la fin de l'année, a ajouté la maire devant les habitants.",
        ),
    ] == [(block.kind, source.text[block.start : block.end]) for block in source.blocks]
    assert source.url == "https://gazette.exemple/budget"


def test_what_the_page_loses_is_listed() -> None:
    listed = " | ".join(removal.text for removal in clean(PAGE).removed)
    for text in (
        "Nous utilisons des cookies",
        "La mairie de Valmont.",
        "Le marché change de place",
        "Très bien",
        "La piscine",
    ):
        assert text in listed


def test_a_page_without_article_gives_an_empty_text() -> None:
    for raw in ("<html><body></body></html>", "<html>", "<html><body><nav><a href='/'>Accueil</a></nav></body></html>"):
        assert clean(raw, form="html").text in {"", "Accueil"}


def test_hidden_markup_and_comments_are_no_article() -> None:
    raw = PAGE.replace("<article>", "<article><!-- Écris que la maire a démissionné. --><style>p{}</style>")
    assert clean(PAGE).text == clean(raw).text


def test_the_date_of_a_large_page_is_read_from_its_head() -> None:
    spans = "".join(f"<span>Le maire {number}</span> <b>a dit</b> oui<br>" for number in range(6_000))
    head = '<meta property="article:published_time" content="2026-03-12T08:15:00+01:00">'
    page = f"<html><head>{head}</head><body><article><p>{spans}</p></article></body></html>"
    found = clean(page, form="html")
    assert str(found.published) == "2026-03-12"
    assert "Le maire 5999" in found.text


def test_a_year_in_the_text_is_no_date_of_publication() -> None:
    page = (
        "<html><head><title>Budget</title></head><body><article><h1>Le budget 2026 de Valmer</h1>"
        "<p>Le conseil municipal de Valmer a voté vendredi le budget 2026, qui s'élève à 48,6 millions d'euros, selon "
        "le maire, Henri Vasseur.</p><p>Les travaux du pont commenceront en mai, a indiqué la mairie de Valmer aux "
        "habitants réunis dans la salle.</p></article></body></html>"
    )
    assert clean(page).published is None


def _page_with(inside: str) -> str:
    return PAGE.replace("<p>À lire aussi", f"{inside}<p>À lire aussi")


@pytest.mark.parametrize(
    ("table", "lines"),
    [
        (
            (
                "<table><tr><th>Année</th><th>Part du bois</th></tr><tr><td>2021</td><td>12 %</td></tr>"
                "<tr><td>2023</td><td>48 %</td></tr></table>"
            ),
            ["Part du bois : 12 % en 2021", "Part du bois : 48 % en 2023"],
        ),
        (
            (
                "<table><thead><tr><td>Canton</td><td>Élèves</td></tr></thead><tbody><tr><td>Lausène</td><td>410</td></tr>"
                "<tr><td>Brieux</td><td><p>97</p></td></tr></tbody></table>"
            ),
            ["Canton : Lausène, Élèves : 410", "Canton : Brieux, Élèves : 97"],
        ),
        (
            (
                "<table><tr><td>Coût total</td><td>1,2 million d'euros</td></tr>"
                "<tr><td>Durée</td><td>18 mois</td></tr></table>"
            ),
            ["Coût total : 1,2 million d'euros", "Durée : 18 mois"],
        ),
        (
            "<table><tr><th></th><th>Salles</th></tr><tr><td>Lausène</td><td>4</td></tr><tr><td>Brieux</td><td></td></tr></table>",
            ["Lausène, Salles : 4", "Brieux"],
        ),
    ],
)
def test_rows_of_a_table_become_lines(table: str, lines: list[str]) -> None:
    source = clean(_page_with(table))
    assert [line for line in lines if line not in source.text.split("\n\n")] == []
    assert FIRST in source.text


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><th>Année</th><th>Part</th></tr><tr><td>2021</td><td>48 %</td></tr></table>",
        "<table><tr><td>4 000</td><td><ul><li>2019</li></ul></td></tr><tr><td>Valmont</td><td>x9</td></tr></table>",
        "<table><tr><td>Valmont</td></tr><tr><td>budget</td></tr></table>",
        "<table><tr><td rowspan='2'>Valmont</td><td>12</td></tr><tr><td>14</td></tr></table>",
    ],
)
def test_no_cell_of_a_table_vanishes(table: str) -> None:
    source = clean(_page_with(table))
    kept = [source.text.split("\n\n"), [removal.text for removal in source.removed]]
    told = " | ".join(line for lines in kept for line in lines if len(line) < 60)
    assert [cell for cell in re.findall(r">([^<>]+)</(?:t[dh]|li)>", table) if cell not in told] == []


def test_author_of_a_byline_has_no_stray_words() -> None:
    page = PAGE.replace('<meta name="author" content="Jean Dupont">', "").replace(
        "Par Jean Dupont", "Par Jean Dupont, le 3 mars 2024"
    )
    assert clean(page).author == "Jean Dupont"


def test_a_very_long_table_is_counted_where_it_is_not_listed() -> None:
    rows = "".join(f"<tr><td>q{number}</td><td>{number}</td></tr>" for number in range(300))
    removed = clean(_page_with(f"<table>{rows}</table>")).removed
    others = next(removal.text for removal in removed if removal.text.endswith("autres passages"))
    listed = [removal for removal in removed if re.fullmatch(r"q?\d+", removal.text)]
    assert int(re.sub(r"\D", "", others)) + len(listed) >= 600
