"""What stands beside the running text of an article: tables, captions, image texts, asides, notes, raw HTML."""

import pytest

from calame.contracts import Article, Draft, Paragraph, Unread
from calame.publish.parse import parse_article, parse_text
from calame.publish.report import review_data
from calame.publish.review import render_review
from calame.publish.unread import ENGLISH, FRENCH, OF_TAGS, told_unread


def markdown(text: str) -> Draft:
    return parse_article(f"# Un titre\n\nLe port ferme.\n\n{text}\n", origin="a.md", fallback="a")


def page(text: str) -> Draft:
    return parse_text(f"<article><h1>Un titre</h1><p>Le port ferme.</p>{text}</article>", origin="a", fallback="a")


def beside(draft: Draft) -> list[tuple[str, list[str]]]:
    """All but the first paragraph: style and sentences."""
    paragraphs: list[Paragraph] = [one for section in draft.sections for one in section.paragraphs]
    return [(one.style, [sentence.text for sentence in one.sentences]) for one in paragraphs[1:]]


TABLE = """| Poste | 2024 | 2025 (prévu) |
|---|---|---|
| Bateaux | 42 | 37 |
| Tonnes | 1 200 | – |
"""
ROWS = [
    ("row", ["Poste", "2024", "2025 (prévu)"]),
    ("row", ["Bateaux, 2024 : 42", "Bateaux, 2025 (prévu) : 37"]),
    ("row", ["Tonnes, 2024 : 1 200"]),
]


def test_each_cell_reads_with_the_names_of_its_row_and_column() -> None:
    assert beside(markdown(TABLE)) == ROWS


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "<table><thead><tr><th>Poste<th>2024<th>2025 (prévu)</thead><tr><td>Bateaux<td>42<td>37"
            "<tr><td>Tonnes<td>1 200<td>–</table>",
            id="ends left out",
        ),
        pytest.param(
            "<table><tr><th>Poste</th><th>2024</th><th>2025 (prévu)</th></tr><tr><th>Bateaux</th><td>42</td><td>37</td>"
            "</tr><tr><th>Tonnes</th><td>1 200</td><td>–</td></tr></table>",
            id="row headers",
        ),
        pytest.param(
            "<table><tr><th rowspan=2>Poste</th><th colspan=2></th></tr><tr><th>2024</th><th>2025 (prévu)</th></tr>"
            "<tr><td>Bateaux</td><td>42</td><td>37</td></tr><tr><td>Tonnes</td><td>1 200</td><td>–</td></tr></table>",
            id="spans",
        ),
    ],
)
def test_a_table_of_a_page_reads_alike(text: str) -> None:
    assert beside(page(text)) == ROWS
    assert beside(markdown(text)) == ROWS


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "<table><tr><td>Maire</td><td>Paul Roux</td></tr><tr><td>Salariés</td><td>34</td></tr></table>",
            [("row", ["Maire : Paul Roux"]), ("row", ["Salariés : 34"])],
            id="no header",
        ),
        pytest.param(
            "<table><tr><td>Ville</td><td>Élèves</td><td>Classes</td></tr><tr><td>Valmer</td><td>410</td><td>16</td></tr>"
            "</table>",
            [("row", ["Ville", "Élèves", "Classes"]), ("row", ["Valmer, élèves : 410", "Valmer, classes : 16"])],
            id="words over figures",
        ),
        pytest.param(
            "<table><tr><th>Lot</th><th>Part</th></tr><tr><td rowspan=2>A</td><td>12 %</td></tr>"
            "<tr><td>8 %</td></tr></table>",
            [("row", ["Lot", "Part"]), ("row", ["A, part : 12 %"]), ("row", ["A, part : 8 %"])],
            id="a label over two rows",
        ),
        pytest.param(
            "<table><tr><td><h3>Un</h3><p>Le texte.</p></td><td><p>Un autre.</p></td></tr></table>",
            [("prose", ["Le texte."]), ("prose", ["Un autre."])],
            id="layout",
        ),
        pytest.param(
            "<table><tr><th>Rang</th><th>Équipe</th><th>Points</th></tr><tr><td>1</td><td>Valmer</td><td>41</td></tr>"
            "<tr><td>2</td><td>Brisance</td><td>39</td></tr></table>",
            [
                ("row", ["Rang", "Équipe", "Points"]),
                ("row", ["Valmer, points : 41"]),
                ("row", ["Brisance, points : 39"]),
            ],
            id="numbered rows",
        ),
        pytest.param(
            "<table><caption>Les voix</caption><tr><td>Pour</td><td>19</td></tr></table>",
            [("caption", ["Les voix"]), ("row", ["Pour : 19"])],
            id="caption",
        ),
    ],
)
def test_tables_of_many_makes(text: str, told: list[tuple[str, list[str]]]) -> None:
    assert beside(page(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            '<figure><img src="a.jpg" alt="La criée en 2019"><figcaption>La criée, vide.</figcaption></figure>',
            [("alt", ["La criée en 2019"]), ("caption", ["La criée, vide."])],
            id="figure",
        ),
        pytest.param(
            "<aside><h3>À savoir</h3><p>Il a 42 ans.</p></aside>",
            [("aside", ["À savoir"]), ("aside", ["Il a 42 ans."])],
            id="aside",
        ),
        pytest.param("<p>Ligne<br>coupée <b>ici</b>.</p>", [("prose", ["Ligne coupée ici."])], id="break"),
        pytest.param(
            "<details><summary>Le chiffre</summary><p>Il a 42 ans.</p></details>",
            [("aside", ["Le chiffre"]), ("prose", ["Il a 42 ans."])],
            id="summary",
        ),
        pytest.param("<p>Elle dit <q>non</q>.</p>", [("prose", ["Elle dit «\u00a0non\u00a0»."])], id="q"),
        pytest.param(
            "<blockquote><p>Nous fermons.</p><footer>— <cite>Marie Roux</cite>, maire</footer></blockquote>",
            [("prose", ["Marie Roux, maire : «\u00a0Nous fermons.\u00a0»"])],
            id="who is quoted",
        ),
        pytest.param(
            "<figure><blockquote>«\u00a0Nous fermons.\u00a0»</blockquote><figcaption>Marie Roux</figcaption></figure>",
            [("prose", ["Marie Roux : «\u00a0Nous fermons.\u00a0»"])],
            id="who is quoted, in a figure",
        ),
        pytest.param(
            "<blockquote><p>Nous fermons.</p></blockquote>", [("prose", ["Nous fermons."])], id="nobody named"
        ),
        pytest.param(
            '<p><img src="x" alt="IMG_2031.JPG"><img src="y" alt="">Fin.</p>',
            [("prose", ["Fin."])],
            id="no text for an image",
        ),
        pytest.param('<p>Il a 42 ans<sup><a href="#n1">[1]</a></sup>.</p>', [("prose", ["Il a 42 ans."])], id="marker"),
        pytest.param("<p>Sur 12 m<sup>2</sup>.</p>", [("prose", ["Sur 12 m2."])], id="exponent"),
        pytest.param(
            '<section class="footnotes"><ol><li id="n1"><p>Selon lui. <a href="#r1">↩︎</a></p></li></ol></section>',
            [("footnote", ["Selon lui."])],
            id="notes",
        ),
    ],
)
def test_what_a_reader_of_the_page_reads_is_kept(text: str, told: list[tuple[str, list[str]]]) -> None:
    assert beside(page(text)) == told
    assert beside(markdown(text)) == told


def test_markers_of_footnotes_are_no_text_and_notes_are() -> None:
    draft = markdown(
        "Il a 42 ans[^1]. Elle en a 40[^note-2]. Rien ici[^9].\n\n[^1]: Selon son frère.\n[^note-2]: En 2025."
    )
    assert beside(draft) == [
        ("prose", ["Il a 42 ans.", "Elle en a 40.", "Rien ici."]),
        ("footnote", ["Selon son frère."]),
        ("footnote", ["En 2025."]),
    ]


def test_a_quotation_of_markdown_with_its_speaker_is_told_as_one() -> None:
    assert beside(markdown("> Nous fermons.\n>\n> — Marie Roux")) == [
        ("prose", ["Marie Roux : «\u00a0Nous fermons.\u00a0»"])
    ]


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("```python\nx = 12\n```\n\n    y = 13\n", {"code": 2}),
        ("<pre><code>x</code></pre><!-- 12 --><script>a()</script>", {"code": 1, "comment": 1, "script": 1}),
        ("<iframe src=x>12</iframe><svg><title>12</title></svg><video>12</video>", {"drawing": 1, "embed": 2}),
        ("<nav>12</nav><footer>12</footer><form><button>12</button></form><style>p{}</style>", {"form": 1, "menu": 2}),
        ("`x` et *y*", {}),
    ],
)
def test_what_is_no_text_is_counted(text: str, unread: dict[str, int]) -> None:
    draft = markdown(text)
    assert unread == {one.kind: one.count for one in draft.unread}
    assert "12" not in str(beside(draft))


@pytest.mark.parametrize(
    ("caption", "kept"),
    [
        ("La criée, vide. Photo Jean Dupont / AFP", "La criée, vide."),
        ("La criée, vide. © Ville de Brisance, 2026", "La criée, vide."),
        ("La criée de Brisance (photo J.-P. Morel)", "La criée de Brisance"),
        ("La criée de Brisance | Crédit photo : Agathe de La Tour", "La criée de Brisance"),
        ("La criée de Brisance. (AFP)", "La criée de Brisance."),
        ("La criée de Brisance ©Marie Roux", "La criée de Brisance"),
        ("Crédits : Marie Roux", ""),
        ("Photo de la criée en 1974", "Photo de la criée en 1974"),
        ("Paul Roux, maire de Brisance", "Paul Roux, maire de Brisance"),
        (
            "Le maire, Paul Roux. Claire Denoual conteste la vente.",
            "Le maire, Paul Roux. Claire Denoual conteste la vente.",
        ),
        ("La criée (fermée en 2026)", "La criée (fermée en 2026)"),
        ("La vente – 2,4 millions d’euros", "La vente – 2,4 millions d’euros"),
    ],
)
def test_the_credit_of_a_picture_is_no_claim(caption: str, kept: str) -> None:
    draft = page(f"<figure><figcaption>{caption}</figcaption></figure>")
    assert kept == " ".join(sentence for _, sentences in beside(draft) for sentence in sentences)
    assert draft.unread == (() if kept == caption else (Unread(kind="credit", count=1),))


def test_an_element_that_holds_the_credit_of_a_picture_is_no_claim() -> None:
    draft = page('<figure><figcaption>La criée. <span class="photo-credit">Marie Roux</span></figcaption></figure>')
    assert beside(draft) == [("caption", ["La criée."])]
    assert draft.unread == (Unread(kind="credit", count=1),)


def test_what_stands_outside_of_the_article_is_not_counted() -> None:
    text = "<script>a()</script><nav>x</nav><article><p>Un texte.</p></article><footer>y</footer>"
    assert parse_text(text, origin="a", fallback="a", html=True).unread == ()


@pytest.mark.parametrize(
    "text", [TABLE, "<figure><figcaption>Une légende de cinq mots.</figcaption></figure>", "<aside>Un encadré.</aside>"]
)
def test_only_the_running_text_is_counted(text: str) -> None:
    assert [section.text for section in markdown(text).sections] == ["Le port ferme."]


def test_the_unread_are_told_in_both_languages() -> None:
    assert set(FRENCH) == set(ENGLISH)
    assert {kind for kind in OF_TAGS.values() if kind} <= set(FRENCH)
    unread = (Unread(kind="code", count=2), Unread(kind="script", count=1))
    assert told_unread(unread) == "2\u00a0blocs de code, 1\u00a0script"
    assert told_unread(unread, "en") == "2 blocks of code, 1 script"


def test_the_review_says_what_was_not_read(article: Article) -> None:
    unread = (Unread(kind="code", count=2),)
    judged = article.model_copy(update={"draft": article.draft.model_copy(update={"unread": unread})})
    assert review_data(judged)["unread"] == {"code": 2}
    assert "Non relu\u00a0: 2\u00a0blocs de code." in render_review(judged)
    assert "Not reviewed: 2 blocks of code." in render_review(judged, ui="en")
    assert "Non relu" not in render_review(article)


def test_a_row_is_shown_as_one(article: Article) -> None:
    section = article.draft.sections[0]
    rows = markdown(TABLE).sections[0].paragraphs[1:]
    draft = article.draft.model_copy(update={"sections": (section.model_copy(update={"paragraphs": rows}),)})
    shown = render_review(article.model_copy(update={"draft": draft}))
    assert shown.count(">tableau</span>") == len(rows)


def test_a_comment_that_never_ends_hides_no_text() -> None:
    assert beside(page("<p>Avant.</p><!-- " + "<!--" * 3000 + "<p>Après.</p>"))[0] == ("prose", ["Avant."])


@pytest.mark.parametrize("depth", [3, 4000])
def test_tables_in_tables_are_read(depth: int) -> None:
    draft = page("<table><tr><td>" * depth + "Le fond." + "</table>" * depth)
    assert ("prose", ["Le fond."]) in beside(draft)
