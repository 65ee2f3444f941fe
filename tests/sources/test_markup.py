"""Markup in plain text goes, with a reason; the words of the article stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.sources.cleaning import clean
from calame.sources.markup import strip_markup

BODY = (
    "La mairie de Valmer a ouvert lundi une passerelle de 82 mètres au-dessus de la Sorne.\n\n"
    "Le chantier a duré quatorze mois et coûté 2,4 millions d’euros, selon la maire, Odile Kerven.\n\n"
    "Les riverains demandaient cet ouvrage depuis la crue de 2018, qui avait emporté le vieux pont."
)


@pytest.mark.parametrize(
    ("raw", "left", "reason"),
    [
        ("Un <b>grand</b> pont.", "Un grand pont.", "balises HTML"),
        ("<p>Un pont.</p>", "Un pont.", "balises HTML"),
        ("Un pont.<br/>Une rive.", "Un pont.\nUne rive.", "balises HTML"),
        ("<p>Un pont.</p><p>Une rive.</p>", "Un pont.\n\n\n\nUne rive.", "balises HTML"),
        ('Voir <a href="x" title="a b">la rive</a>, dit-il.', "Voir la rive, dit-il.", "balises HTML"),
        ("Un pont.\n<script>var a = '<b>';\nb();</script>\nUne rive.", "Un pont.\n\n\nUne rive.", "script ou style"),
        ("Un pont. <script>var a = 1;\nUne rive.", "Un pont. \nUne rive.", "script ou style"),
        ("Un pont <!-- provisoire --> ouvre.", "Un pont ouvre.", "script ou style"),
        ("{{ page.title }}\nUn pont.", "\nUn pont.", "gabarit non rempli"),
        ("Un pont {{ pub }} ouvre.", "Un pont ouvre.", "gabarit non rempli"),
        ("Un pont.\n{% include pied %}", "Un pont.\n", "gabarit non rempli"),
        ("Un pont.\n<?php echo 1 ?>", "Un pont.\n", "gabarit non rempli"),
        ("[red]Un pont.[/red]", "Un pont.", "balises de mise en forme"),
        ("[bold red]Un pont.[/]", "Un pont.", "balises de mise en forme"),
    ],
)
def test_markup_goes_and_words_stay(raw: str, left: str, reason: str) -> None:
    stripped = strip_markup(raw)
    assert (left, {reason}) == (stripped.text, {removal.reason for removal in stripped.removed})


@pytest.mark.parametrize(
    "text",
    [
        "Il reste 3 < 5 et 6 > 2, a-t-il dit.",
        "« Elle [la maire] a dit [sic] oui [...] »",
        "Le groupe AT&T et la R&D.",
        "Des accolades { } et un <mot> inconnu.",
        "Il écrit <3 sous la photo.",
    ],
)
def test_what_is_no_markup_stays(text: str) -> None:
    assert strip_markup(text) == (text, ())


def test_entities_are_read() -> None:
    assert strip_markup("<i>L&rsquo;&eacute;cole</i> &amp; Cie, &#233;t&#xe9;").text == "L’école & Cie, été"


def test_removals_name_their_line() -> None:
    raw = "Un pont.\n\n<script>\na();\n</script>\n{{ pub }}\n<div>\nUne rive.\n</div>"
    lines = [(removal.line, removal.text) for removal in strip_markup(raw, first_line=4).removed]
    assert sorted(lines) == [(6, "<script> a(); </script>"), (9, "{{ pub }}"), (10, "<div>"), (12, "</div>")]


def test_no_sentence_of_the_article_is_lost_with_its_markup() -> None:
    paragraphs = BODY.split("\n\n")
    raw = (
        "{{ titre }}\n\n<div class='chapo'>\n" + paragraphs[0] + "\n</div>\n\n<script>\nsuivi('a');\n</script>\n\n<em>"
        + paragraphs[1].replace(" et coûté", " {{ pub }} et <b>coûté</b>") + "</em>\n\n<!-- fin -->\n" + paragraphs[2]
    )  # fmt: skip
    source = clean(raw)
    assert source.text == BODY
    assert not any(mark in source.text for mark in "<>{}")
    assert {removal.reason for removal in source.removed} == {"balises HTML", "script ou style", "gabarit non rempli"}


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<script>", "</script>", "<!--", "-->", "{{", "}}", "[b]", "[/b]", "a ", "\n", "<", "&amp;"]
        ),
        max_size=60,
    )
)
def test_any_soup_gives_a_text_and_lines_in_range(soup: list[str]) -> None:
    raw = "".join(soup)
    stripped = strip_markup(raw)
    assert all(1 <= removal.line <= raw.count("\n") * 3 + 60 for removal in stripped.removed)
    assert len(stripped.text) <= len(raw) + 2 * raw.count("<")


@pytest.mark.parametrize("unit", ["<script", "<script>", "<!--", "{{ ", "<p ", "[a", "[/", "&a", "<p a='"])
def test_a_long_unclosed_soup_is_read_in_linear_time(unit: str) -> None:
    assert strip_markup(unit * 40_000).text is not None


HEADS = [
    pytest.param("title: Une passerelle\ndate: 2026-03-12\ntags: [pont]", "Une passerelle", id="yaml"),
    pytest.param("title: Valmer: une passerelle\ndate: 2026-03-12", "Valmer: une passerelle", id="colon in the title"),
]


@pytest.mark.parametrize(("head", "title"), HEADS)
@pytest.mark.parametrize("form", ["text", "markdown"])
def test_a_head_becomes_metadata_and_no_prose(head: str, title: str, form: str) -> None:
    source = clean(f"---\n{head}\n---\n\n{BODY}", form="text" if form == "text" else "markdown")
    assert (source.title, str(source.published), source.text) == (title, "2026-03-12", BODY)
    assert ("en-tête du fichier", 1) in {(removal.reason, removal.line) for removal in source.removed}


def test_prose_between_two_rules_is_no_head() -> None:
    said = "Le maire : il est parti hier soir sans répondre aux questions des habitants."
    assert said in clean(f"---\n{said}\n---\n\n{BODY}").text


@pytest.mark.parametrize(
    "first",
    [
        "[red]BREAKING: READ THIS STORY BEFORE ANYBODY ELSE DOES IT[/red]",
        "[bold red]Please read this text carefully and then subscribe to our newsletter[/]",
        "---\nlayout: post\ndescription: The story of the bridge that everybody was waiting for\n---",
        "Please subscribe to our newsletter and follow us on all networks for the latest news of the day!",
    ],
)
def test_a_foreign_first_line_does_not_turn_the_language(first: str) -> None:
    assert clean(f"{first}\n\n{BODY}").language == "fr"


def test_a_foreign_article_with_a_french_line_stays_foreign() -> None:
    body = "The town council opened a footbridge on Monday, and nobody has crossed it since.\n\n" * 3
    assert clean(f"Abonnez-vous à notre lettre d’information pour ne rien manquer.\n\n{body}").language == "en"
