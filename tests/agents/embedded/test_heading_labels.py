"""Headings that say what the article is looked up by: which get it, and which never do."""

import pytest

from calame.agents.embedded.heading_labels import heading_labels, labelled, lowered
from calame.contracts import Draft, Metadata, Paragraph, Section, Sentence

AWAY = "Les pluies de mars ont emporté la route."
NEAR = "Le moulin de Brévent a perdu sa roue en mars."


def section(number: int, heading: str, *texts: str, level: int = 2) -> Section:
    sentences = tuple(Sentence(text=text) for text in texts)
    return Section(
        id=f"sec-{number}", kind="body", heading=heading, level=level, paragraphs=(Paragraph(sentences=sentences),)
    )


def labels(*sections: Section, title: str = "Le moulin de Brévent sort de l’eau") -> dict[str, str]:
    draft = Draft(metadata=Metadata(title=title, slug="a", meta_description="", keyphrase=""), sections=sections)
    phrase = title.partition("\u00a0: ")[0] if "\u00a0: " in title else "moulin de Brévent"
    metadata = Metadata(title=title, slug="a", meta_description="", keyphrase=phrase)
    return heading_labels(draft, metadata)


def test_a_label_gets_the_keyphrase_before_a_heading_that_says_something() -> None:
    made = labels(
        section(1, "Ce que l’on sait", NEAR, *[AWAY] * 3),
        section(2, "La route emportée", NEAR, *[AWAY] * 3),
    )
    assert made["sec-1"] == "Moulin de Brévent\u00a0: ce que l’on sait"


def test_a_heading_over_a_long_stretch_without_the_keyphrase_gets_it_where_its_text_tells_of_it() -> None:
    made = labels(
        section(1, "La roue du moulin de Brévent", NEAR, NEAR, AWAY),
        section(2, "Le chantier de la digue", *[AWAY] * 12, NEAR),
        section(3, "L’attente des riverains", *[AWAY] * 3),
        section(4, "Le retour des bateaux", NEAR),
    )
    assert made == {"sec-2": "Moulin de Brévent\u00a0: le chantier de la digue"}


def test_a_heading_over_something_else_never_gets_it() -> None:
    assert labels(section(1, "La pluie de mars", *[AWAY] * 9), section(2, "Le vent d’avril", *[AWAY] * 9)) == {}


def test_a_synonym_alone_says_too_little_to_put_the_keyphrase_over_a_section() -> None:
    sections = (section(1, "L’aide à l’Espagne", "Le Brévent a débordé.", *[AWAY] * 9), section(2, "Le vent", AWAY))
    title = "Le barrage du Brévent cède"
    metadata = Metadata(
        title=title, slug="a", meta_description="", keyphrase="barrage du Brévent", synonyms=("Brévent",)
    )
    assert heading_labels(Draft(metadata=metadata, sections=sections), metadata) == {}


def test_the_newsroom_s_own_label_stands_over_the_whole_story() -> None:
    made = labels(
        section(1, "La pluie de mars", "Carsac a les pieds dans l’eau.", *[AWAY] * 9),
        section(2, "Le vent d’avril", *[AWAY] * 9),
        section(3, "Le soleil de mai", *[AWAY] * 9),
        title="Carsac\u00a0: la route emportée",
    )
    assert made
    assert all(heading.startswith("Carsac\u00a0: l") for heading in made.values())


def test_a_lone_word_that_is_no_label_fronts_no_heading() -> None:
    headings = ("La pluie de mars", "Le vent d’avril")
    sections = tuple(section(number, heading, NEAR, *[AWAY] * 9) for number, heading in enumerate(headings))
    title = "Le moulin sort de l’eau"
    draft = Draft(metadata=Metadata(title=title, slug="a", meta_description="", keyphrase=""), sections=sections)
    metadata = Metadata(title=title, slug="a", meta_description="", keyphrase="moulin")
    assert heading_labels(draft, metadata) == {}


def test_a_heading_that_says_what_its_first_sentence_says_gets_it() -> None:
    made = labels(
        section(1, "Le moulin de Brévent", NEAR, AWAY),
        section(2, "La roue du moulin de Brévent", NEAR, AWAY),
        section(3, "Un pont provisoire avant juin", "Un pont provisoire doit ouvrir en mai.", NEAR),
    )
    assert made == {"sec-3": "Moulin de Brévent\u00a0: un pont provisoire avant juin"}


def test_a_question_a_quotation_and_a_heading_with_a_colon_stay_as_they_are() -> None:
    made = labels(
        section(1, "Qui paiera la digue ?", NEAR, *[AWAY] * 9),
        section(2, "« Tout est à refaire »", NEAR, *[AWAY] * 9),
        section(3, "Digue : le devis", NEAR, *[AWAY] * 9),
    )
    assert made == {}


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Une vente en novembre", "une vente en novembre"),
        ("L’association Sorne vivante", "l’association Sorne vivante"),
        ("Chaise à son nom", "chaise à son nom"),
        ("Jeanne Roche en appel", "Jeanne Roche en appel"),
        ("L’Espagne en appel", "L’Espagne en appel"),
    ],
)
def test_only_a_common_word_loses_its_capital_behind_a_colon(heading: str, expected: str) -> None:
    assert lowered(heading) == expected


def test_a_label_in_the_plural_gets_its_article() -> None:
    assert labelled("moulin", "Chiffres clés") == "Moulin\u00a0: les chiffres clés"
    assert labelled("moulin", "L’essentiel") == "Moulin\u00a0: l’essentiel"


def test_a_label_that_opens_on_a_preposition_takes_no_article() -> None:
    assert labelled("vol de bijoux", "Dans le détail") == "Vol de bijoux\u00a0: dans le détail"
    assert labelled("vol de bijoux", "Chiffres clés") == "Vol de bijoux\u00a0: les chiffres clés"
