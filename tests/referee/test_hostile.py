"""One hostile source in every format that is published: it comes out as text, or not at all."""

import html as html_module
import io
import json
import re
from collections.abc import Callable, Iterable
from zipfile import ZipFile

import docx
import html5lib
import pytest
import yaml
from lxml import etree
from markdown_it import MarkdownIt

from calame.contracts import Article, Paragraph, Sentence
from calame.publish.html import json_ld, render_html
from calame.publish.markdown import render_markdown
from calame.publish.plain_text import render_text
from calame.publish.review import render_review
from calame.publish.word import render_docx
from calame.publish.wordpress import post_data, render_blocks

from .hostile import INERT, INVISIBLE, LONG, TITLES

Rewrite = Callable[[str], Article]
LIVE = {"script", "iframe", "img", "svg", "object", "embed", "form", "input", "link", "meta", "base", "style", "a"}
"""Elements that load, run or lead somewhere."""


def elements(page: str, *, fragment: bool = False) -> list[tuple[str, dict[str, str]]]:
    """Elements of a page or of a fragment of the body, with their attributes."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parseFragment(page) if fragment else parser.parse(page)
    return [(one.tag, dict(one.attrib)) for one in tree.iter() if isinstance(one.tag, str)]


def safe(found: Iterable[tuple[str, dict[str, str]]], allowed: set[str]) -> bool:
    """No live element but those allowed, no handler, no address that is not on the web or in the page."""
    for tag, attributes in found:
        if tag in LIVE - allowed or any(name.lower().startswith("on") for name in attributes):
            return False
        if any(not re.match(r"(?:https?://|#)", attributes[name]) for name in ("href", "src") if name in attributes):
            return False
    return True


def markdown(article: Article) -> str:
    text = render_markdown(article)
    assert len(list(yaml.safe_load_all(text.split("\n---\n")[0]))) == 1
    body = (
        MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text.split("\n---\n", 1)[1])
    )
    assert safe(elements(body, fragment=True), set())
    return text


def html(article: Article) -> str:
    page = render_html(article)
    found = elements(page)
    assert safe(found, {"script", "meta", "style", "link", "a"})
    assert [attributes.get("type") for tag, attributes in found if tag == "script"] == ["application/ld+json"]
    assert not any(attributes.get("http-equiv", "").lower() == "refresh" for _, attributes in found)
    return page


def review(article: Article) -> str:
    page = render_review(article)
    found = elements(page)
    assert safe(found, {"script", "meta", "style", "link", "a", "input"})
    assert sum(tag == "script" for tag, _ in found) == 1
    return page


def wordpress(article: Article) -> str:
    blocks = render_blocks(article)
    assert safe(elements(blocks, fragment=True), {"a"})
    assert set(re.findall(r"<!-- /?wp:([a-z-]+)", blocks)) <= {"heading", "paragraph", "list", "list-item"}
    return blocks


def post(article: Article) -> str:
    return json.dumps(post_data(article), ensure_ascii=False)


def structured(article: Article) -> str:
    return json.dumps(json_ld(article), ensure_ascii=False)


def word(article: Article) -> str:
    made = render_docx(article)
    texts = [paragraph.text for paragraph in docx.Document(io.BytesIO(made)).paragraphs]
    with ZipFile(io.BytesIO(made)) as packed:
        for name in packed.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            tree = etree.fromstring(packed.read(name), etree.XMLParser(resolve_entities=False))
            assert not tree.getroottree().docinfo.doctype
            assert not [one for one in tree.iter("{*}Relationship") if one.get("TargetMode") == "External"]
            assert not list(tree.iter("{*}instrText", "{*}fldSimple", "{*}hyperlink", "{*}object"))
    return "\n".join(texts)


FORMATS = [markdown, html, review, wordpress, post, structured, render_text, word]
Write = Callable[[Article], str]


@pytest.mark.parametrize("write", FORMATS, ids=lambda write: write.__name__)
@pytest.mark.parametrize("text", [*INERT, *TITLES])
def test_a_hostile_text_is_inert_in_every_format(saying: Rewrite, write: Write, text: str) -> None:
    assert not set(write(saying(text))) & set(INVISIBLE)


RENDER: list[Callable[[Article], str | bytes]] = [
    render_markdown,
    render_html,
    render_review,
    render_blocks,
    post,
    structured,
    render_text,
    render_docx,
]


@pytest.mark.parametrize("render", RENDER, ids=lambda render: render.__name__)
@pytest.mark.parametrize("text", LONG, ids=lambda text: text[:4].strip())
def test_an_endless_line_is_written(article: Article, render: Callable[[Article], str | bytes], text: str) -> None:
    made = render(with_sentence(article, text))
    if isinstance(made, bytes):
        made = "".join(paragraph.text for paragraph in docx.Document(io.BytesIO(made)).paragraphs)
    read = html_module.unescape(made).replace("\\", "")
    assert text.strip() in read


def with_sentence(article: Article, text: str) -> Article:
    """The article with a body sentence, a heading and a title that are `text`."""
    lead = article.draft.sections[0]
    paragraph = Paragraph(sentences=(Sentence(text=text, fact_ids=("F1",)),))
    sections = (lead.model_copy(update={"paragraphs": (paragraph,)}), *article.draft.sections[1:])
    metadata = article.draft.metadata.model_copy(update={"title": text})
    draft = article.draft.model_copy(update={"sections": sections, "metadata": metadata})
    return article.model_copy(update={"draft": draft})
