from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from calame.contracts import Article
from calame.publish.markdown import escape, front_matter, render_markdown
from calame.publish.plain import plain

HOSTILE = [
    "*gras* _souligné_ `code` ~~barré~~",
    "[lien](https://evil.example) ![image](https://evil.example/p.png) [ref][1]",
    "# titre",
    "1. premier",
    "12) douzième",
    "- tiret",
    "+ plus",
    "> cité",
    "---",
    "===",
    "    quatre espaces",
    "<script>alert(1)</script> <https://evil.example>",
    "a &amp; b &copy; c",
    "fin \\",
    "| a | b |",
    "0 #",
    "{{ site.secret }} {% include x %}",
    "[1]: https://evil.example",
    "deux\nlignes  \n# titre",
    "```",
    ": terme",
]
texts = st.one_of(st.text(), st.sampled_from(HOSTILE), st.text(alphabet="*_`[]()!<>#-+=.1:|~&;\\{} \n\ta", max_size=30))


def parsed(markdown: str) -> dict[str, Any]:
    _, front, _ = markdown.split("---\n", 2) if markdown.startswith("---\n") else ("", "", "")
    found = yaml.safe_load(front)
    assert isinstance(found, dict)
    return found


def rendered_text(markdown: str) -> list[str]:
    """The text of each block; fails on any markup within."""
    lines = []
    for token in MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).parse(markdown):
        if token.type == "inline":
            children = token.children or []
            assert {child.type for child in children} <= {"text", "text_special"}
            lines.append("".join(child.content for child in children))
    return lines


@given(texts)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_escaped_text_reads_back_as_it_was(text: str) -> None:
    assert rendered_text(escape(text)) == ([plain(text)] if plain(text) else [])


@given(texts)
def test_escaped_text_reads_back_in_a_heading_and_in_a_list_item(text: str) -> None:
    expected = [plain(text)] if plain(text) else [""]
    assert rendered_text(f"## {escape(text)}") == expected
    if plain(text):
        assert rendered_text(f"- {escape(text)}") == expected


@pytest.mark.parametrize(
    "title", [*HOSTILE, "a: b", "'", '"', "draft: true\nlayout: x", "2026-03-04", "oui", "null", "~", "é" * 300]
)
def test_any_title_reads_back_from_the_front_matter(saying: Callable[[str], Article], title: str) -> None:
    front = parsed(render_markdown(saying(title)))
    assert plain(title) == front["title"]
    assert plain(title) == front["description"]
    assert list(front) == ["title", "slug", "description", "lang", "keywords", "sources", "outcome", "calame"]


def test_front_matter_tells_what_an_editor_needs(article: Article) -> None:
    front = parsed(render_markdown(article))
    assert date(2026, 3, 4) == front["date"]
    assert front["keywords"] == ["criée de Sainte-Aube", "port de Sainte-Aube"]
    assert front["sources"][0] == {
        "title": "La criée de Sainte-Aube ferme",
        "publisher": "Le Courrier du Large",
        "url": "https://courrier.example/criee?a=1&b=2",
        "date": date(2026, 3, 4),
    }
    assert front["sources"][1] == {"title": "prefecture.txt"}
    assert front["calame"]["team"] == "embedded"
    assert front["calame"]["copied_5grams"] == 78.4
    assert "78,4\u00a0%" in front["calame"]["near_source_note"]


def test_a_model_s_article_is_not_called_a_draft(article: Article) -> None:
    front = parsed(render_markdown(article.model_copy(update={"team": "autre"})))
    assert "near_source_note" not in front["calame"]


def test_the_article_stands_below_in_reading_order(article: Article) -> None:
    body = render_markdown(article).split("---\n\n", 1)[1]
    assert body.splitlines()[:5] == [
        "# Sainte-Aube : la criée a fermé",
        "",
        "Le port de Sainte-Aube a fermé sa criée mercredi, selon la mairie.",
        "",
        "## La promesse de la maire",
    ]
    assert "- La criée de Sainte-Aube a fermé mercredi, selon la mairie.\n- Les 38 mareyeurs" in body
    assert "**Qu’a promis la maire ?**\n\nOdile Kerven" in body


@pytest.mark.parametrize(
    ("origin", "name"), [("/home/moi/textes/usine.txt", "usine.txt"), ("-", "texte collé"), ("usine.txt", "usine.txt")]
)
def test_a_source_without_title_is_called_by_its_file_without_the_folders(
    article: Article, origin: str, name: str
) -> None:
    nameless = article.sources[0].model_copy(update={"title": None, "url": None, "origin": origin})
    data = front_matter(article.model_copy(update={"sources": (nameless,)}))
    assert data["sources"][0]["title"] == name  # type: ignore[index]  # a list of mappings
