from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from calame.contracts import Article, Draft, Unread
from calame.errors import SourceError
from calame.publish.html import render_html
from calame.publish.markdown import render_markdown
from calame.publish.parse import read_article
from calame.publish.parse_html import read_html
from calame.publish.parse_markdown import read_markdown


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def shape(draft: Draft) -> list[tuple[str, str, int, list[tuple[str, str]]]]:
    return [
        (
            section.kind,
            section.heading,
            section.level,
            [(paragraph.style, paragraph.text) for paragraph in section.paragraphs],
        )
        for section in draft.sections
    ]


def test_our_own_markdown_reads_back_as_the_draft_it_was(article: Article, tmp_path: Path) -> None:
    found = read_article(written(tmp_path, "a.md", render_markdown(article)))
    assert shape(article.draft) == shape(found)
    assert article.draft.metadata == found.metadata


def test_our_own_html_reads_back_as_the_draft_it_was(article: Article, tmp_path: Path) -> None:
    found = read_article(written(tmp_path, "a.html", render_html(article)))
    assert shape(article.draft) == shape(found)
    assert article.draft.metadata.title == found.metadata.title
    assert article.draft.metadata.meta_description == found.metadata.meta_description


def test_a_page_s_own_data_names_its_key_phrase_and_scripts_are_no_text(tmp_path: Path) -> None:
    data = '[{"@type": "Thing"}, {"@type": "NewsArticle", "keywords": ["criée", "port"]}]'
    page = (
        f'<script type="application/ld+json">{data}</script><script type="application/ld+json">{{</script>'
        "<h1>Un port</h1><p>Le port <script>track('a');</script>a fermé sa criée.</p>"
    )
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    draft = read_article(path)
    assert (draft.metadata.keyphrase, draft.metadata.synonyms) == ("criée", ("port",))
    assert [section.text for section in draft.sections] == ["Le port a fermé sa criée."]


def test_a_stranger_s_markdown(tmp_path: Path) -> None:
    text = """---
titre: Un titre d’en-tête
tags: [laine, filature, "3"]
draft: true
---
Un **chapeau** avec un [lien](https://exemple.test) et ![une image](x.png)
sur deux lignes.

## La filature

Elle tourne. Elle file.

| a | b |
|---|---|
| compte | pas |

1. Un premier point.
2. Un second point.
   - Un point dans le point.

#### Un détail

> Cité par la presse.

```
du code
```

## FAQ

### Qui file ?

La filature.
"""
    found = read_article(written(tmp_path, "a.md", text))
    assert found.metadata.title == "Un titre d’en-tête"
    assert found.metadata.keyphrase == "laine"
    assert found.metadata.synonyms == ("filature", "3")
    assert found.metadata.slug == "un-titre-d-en-tete"
    assert shape(found) == [
        ("lead", "", 2, [("prose", "Un chapeau avec un lien et sur deux lignes."), ("alt", "une image")]),
        (
            "body",
            "La filature",
            2,
            [
                ("prose", "Elle tourne. Elle file."),
                ("row", "a b"),
                ("row", "compte, b : pas"),
                ("bullet", "Un premier point."),
                ("bullet", "Un second point."),
                ("bullet", "Un point dans le point."),
            ],
        ),
        ("body", "Un détail", 4, [("prose", "Cité par la presse.")]),
        ("faq", "FAQ", 2, [("question", "Qui file ?"), ("prose", "La filature.")]),
    ]
    assert found.unread == (Unread(kind="code", count=1),)
    assert len(found.sections[1].paragraphs[0].sentences) == 2


def test_a_stranger_s_page(tmp_path: Path) -> None:
    text = """<!DOCTYPE html><html><head><title>Site | Laine</title>
<meta name="description" content="Une filature &amp; sa laine"><meta name="keywords" content="laine, filature">
<script>var a = "<p>non</p>";</script></head>
<body><header><nav><ul><li>Accueil</ul></nav><h1>La laine revient</h1></header>
<article><p>Le chapeau<br>de l’article.<figure><img src=x><figcaption>Légende</figcaption></figure>
<h2>La filature</h2><div>Du texte sans balise</div><p>Un autre <em>paragraphe</em>.
<ul><li>Un point<li><p>Deux points</p></ul><table><tr><td>non</td></tr></table>
<aside>Publicité</aside></article>
<article><p>Une brève.</p></article><footer>Mentions</footer></body></html>"""
    found = read_article(written(tmp_path, "page.txt", text))
    assert found.metadata.title == "La laine revient"
    assert found.metadata.meta_description == "Une filature & sa laine"
    assert found.metadata.keyphrase == "laine"
    assert shape(found) == [
        ("lead", "", 2, [("prose", "Le chapeau de l’article."), ("caption", "Légende")]),
        (
            "body",
            "La filature",
            2,
            [
                ("prose", "Du texte sans balise"),
                ("prose", "Un autre paragraphe."),
                ("bullet", "Un point"),
                ("bullet", "Deux points"),
                ("prose", "non"),
                ("aside", "Publicité"),
            ],
        ),
    ]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param(b"", "vide", id="empty"),
        pytest.param(b"# Seul un titre\n", "aucun paragraphe", id="only a title"),
        pytest.param(b"%PDF-1.7\0\0", "PDF", id="binary"),
        pytest.param(b"---\na: [\n---\nTexte.\n", "YAML", id="broken front matter"),
        pytest.param(b"---\ndate: 2026-13-45\n---\nTexte.\n", "YAML", id="impossible date"),
        pytest.param(b"---\n" + b"[" * 3000 + b"\n---\nTexte.\n", "YAML", id="deep front matter"),
    ],
)
def test_what_is_no_article_is_refused_by_name(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(content)
    with pytest.raises(SourceError, match=told) as caught:
        read_article(path)
    assert caught.value.origin == str(path)
    assert "a.md" in str(caught.value)


def test_a_missing_file_or_a_folder_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.md", tmp_path):
        with pytest.raises(SourceError, match="Impossible de lire"):
            read_article(path)


def test_windows_encodings_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes("# Été\r\n\r\nL’été vient.\r\n".encode("cp1252"))
    assert read_article(path).sections[0].text == "L’été vient."


@given(st.text(alphabet=st.sampled_from("#-*>`|[]()<>/hp12lia \n\té\"'=&;!"), max_size=200))
@settings(suppress_health_check=[HealthCheck.too_slow])
@example("<![1")
def test_no_text_breaks_the_readers(text: str) -> None:
    for pieces in (read_markdown(text.removeprefix("---"), origin="x"), read_html(text)):
        assert all(piece.text and "\n" not in piece.text for piece in pieces.body)


@pytest.mark.parametrize("text", ["<div>" * 50_000 + "x" + "</p></b>" * 50_000, "<p>x" * 50_000, "<" * 100_000])
def test_a_heap_of_tags_is_read(text: str) -> None:
    read_html(text)
