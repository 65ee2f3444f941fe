"""Articles in HTML pages."""

from datetime import date

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
