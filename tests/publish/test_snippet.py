import pytest

from calame.contracts import Article, Metadata
from calame.publish.review import render_review
from calame.publish.snippet import Snippet, snippet
from calame.text.title_width import TITLE_PIXELS, title_width


def shown(title: str = "Titre", description: str = "Phrase.", seo_title: str = "", site: str | None = None) -> Snippet:
    return snippet(
        Metadata(title=title, slug="un-slug", meta_description=description, keyphrase="k", seo_title=seo_title), site
    )


def test_what_fits_is_shown_whole() -> None:
    found = shown("Sainte-Aube : la criée a fermé", "La criée a fermé mercredi.")
    assert (found.title, found.description) == ("Sainte-Aube : la criée a fermé", "La criée a fermé mercredi.")
    assert not found.title_is_cut
    assert not found.description_is_cut


def test_a_wide_title_and_a_long_description_are_cut_between_words() -> None:
    found = shown("Un très long titre " * 8, "Une description sans fin " * 10)
    assert found.title_is_cut
    assert found.title.endswith((" Un ...", " très ...", " long ...", " titre ..."))
    assert title_width(found.title) <= TITLE_PIXELS
    assert found.description_is_cut
    assert len(found.description) <= 156


def test_one_endless_word_is_cut_too() -> None:
    assert len(shown("x" * 5_000).title) < 60


def test_the_title_tag_is_shown_when_it_differs_from_the_heading() -> None:
    assert shown("Titre de l’article", seo_title="Balise").title == "Balise"


@pytest.mark.parametrize(
    ("site", "host", "crumbs"),
    [
        pytest.param(None, None, ("un-slug",), id="unknown"),
        pytest.param("https://www.lesnouvelles.example", "www.lesnouvelles.example", ("un-slug",), id="host"),
        pytest.param("https://a.example/actu/mer/", "a.example", ("actu", "mer", "un-slug"), id="folders"),
        pytest.param("https://[", None, ("un-slug",), id="no-address"),
    ],
)
def test_the_address_is_a_breadcrumb_and_no_site_is_invented(
    site: str | None, host: str | None, crumbs: tuple[str, ...]
) -> None:
    found = shown(site=site)
    assert (found.host, found.crumbs) == (host, crumbs)


def test_the_page_shows_it(article: Article) -> None:
    page = render_review(article, site="https://www.courrier.example/mer")
    assert "www.courrier.example</span> › mer › criee-sainte-aube" in page
    assert "votre site</span></span> › criee-sainte-aube" in render_review(article)
