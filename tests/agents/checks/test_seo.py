"""What search engines and readers like: each assessment is green for what is good and tells what is not."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from calame.agents.checks.seo import Assessment, Page, assess
from calame.contracts import Draft, Metadata, Paragraph, Section, Sentence
from calame.text.analysis import analyse
from calame.text.keyphrases import Topic

LEAD = "La piscine de Valmer rouvrira le 3 mai, après deux ans de travaux."
BODY = (
    "La commune a dépensé 4 millions d’euros pour ce chantier. Le bassin accueille désormais les nageurs.",
    "Toutefois, le club de natation attend encore un vestiaire. Ses 210 membres ont écrit au maire au mois de janvier.",
    "Pour la piscine de Valmer, la région verse 900 000 euros. En revanche, le département ne paie rien cette année.",
    "Les écoles du canton y viendront dès septembre. D’après la mairie, chaque classe aura dix séances par trimestre.",
    "L’eau sera chauffée par une chaufferie au bois. Par conséquent, la facture baissera d’un tiers en hiver.",
    "Un maître-nageur manque toujours à l’équipe. La mairie cherche donc deux candidats avant la fin du printemps.",
)
GOOD = {
    "title": "Piscine de Valmer : deux ans de travaux",
    "slug": "piscine-valmer-deux-ans-travaux",
    "meta_description": "La piscine de Valmer rouvrira le 3 mai, après deux ans de travaux et 4 millions d’euros de"
    " dépenses, avec un bassin ouvert toute l’année.",
    "keyphrase": "piscine de Valmer",
}


def article(metadata: Mapping[str, str] | None = None, lead: str = LEAD, headings: tuple[str, ...] = ()) -> Draft:
    named = headings or ("La piscine de Valmer rouvre", "Le club attend", "Le bois chauffe l’eau")
    parts = [section("lead", "", (lead,))]
    for number, heading in enumerate(named):
        parts.append(section(f"sec-{number + 1}", heading, BODY[2 * number : 2 * number + 2]))
    return Draft(metadata=Metadata.model_validate(GOOD | dict(metadata or {})), sections=tuple(parts))


def section(name: str, heading: str, texts: tuple[str, ...]) -> Section:
    paragraphs = tuple(Paragraph(sentences=(Sentence(text=text),)) for text in texts)
    return Section(id=name, kind="body" if heading else "lead", heading=heading, paragraphs=paragraphs)


def graded(draft: Draft) -> dict[str, Assessment]:
    texts = [part.text for one in draft.sections for part in one.paragraphs]
    analyses = tuple(sentence for text in texts for sentence in analyse(text).sentences)
    page = Page(draft, Topic.of(draft.metadata.keyphrase, draft.metadata.synonyms), analyses)
    return {one.name: one for one in assess(page)}


SHORT = {"text_length", "keyphrase_distribution", "keyphrase_density"}
"""What a text of 130 words cannot hold."""


def test_a_well_made_article_is_green_but_for_what_its_shortness_forbids() -> None:
    found = graded(article())
    assert {name for name, one in found.items() if one.grade != "good"} <= SHORT


@dataclass(frozen=True)
class Case:
    name: str
    grade: str
    metadata: dict[str, str] = field(default_factory=dict)
    lead: str = LEAD
    headings: tuple[str, ...] = ()


@pytest.mark.parametrize(
    "case",
    [
        Case("keyphrase_title", "ok", {"title": "Deux ans de travaux à la piscine de Valmer"}),
        Case("keyphrase_title", "bad", {"title": "Deux ans de travaux à Valmer"}),
        Case("keyphrase_title", "good", {"title": "Deux ans de travaux", "seo_title": "La piscine de Valmer rouvre"}),
        Case("keyphrase_introduction", "ok", lead="Valmer fête le 3 mai. Sa piscine rouvre."),
        Case("keyphrase_introduction", "bad", lead="Deux ans de travaux s’achèvent."),
        Case("keyphrase_headings", "bad", headings=("Un bassin neuf", "Le club attend", "Le bois")),
        Case("keyphrase_headings", "bad", headings=("Piscine de Valmer", "La piscine, à Valmer", "Valmer, sa piscine")),
        Case("keyphrase_density", "bad", {"keyphrase": "chaufferie au bois"}),
        Case("keyphrase_length", "bad", {"keyphrase": "de la"}),
        Case("keyphrase_length", "ok", {"keyphrase": "piscine municipale couverte neuve chauffée Valmer"}),
        Case("keyphrase_slug", "ok", {"slug": "deux-ans-travaux"}),
        Case("keyphrase_description", "bad", {"meta_description": "Deux ans de travaux."}),
        Case("title_width", "bad", {"title": "Piscine de Valmer " * 6}),
        Case("title_width", "bad", {"title": " "}),
        Case("description_length", "ok", {"meta_description": "La piscine de Valmer rouvre."}),
        Case("description_length", "bad", {"meta_description": ""}),
        Case("slug", "ok", {"slug": "la-piscine-de-valmer"}),
        Case("slug", "bad", {"slug": "Piscine_de_Valmer"}),
        Case("slug", "good", {"slug": "piscine-valmer-ne-rouvre-pas"}),
        Case("paragraph_words", "ok", lead="mot " * 160 + "fin."),
        Case("paragraph_words", "bad", lead="mot " * 210 + "fin."),
        Case("section_words", "bad", lead="Il pleut. " * 180),
        Case("long_sentences", "good"),
        Case("openings", "bad", lead="Cette piscine rouvre. Cette eau chauffe. Cette ville paie."),
        Case("openings", "good", lead="La ville rouvre. La piscine chauffe. La mairie paie."),
    ],
    ids=lambda case: f"{case.name}-{case.grade}",
)
def test_each_fault_has_its_colour(case: Case) -> None:
    found = graded(article(case.metadata, case.lead, case.headings))[case.name]
    assert found.grade == case.grade
    assert found.grade == "good" or (found.message.endswith((".", "…")) and found.remedy)


def test_an_article_without_keyphrase_is_not_asked_where_it_stands() -> None:
    found = graded(article({"keyphrase": ""}))
    assert not {"keyphrase_title", "keyphrase_density"} & set(found)
    assert found["keyphrase_length"].grade == "bad"
    assert found["keyphrase_length"].message == "Il n’y a pas d’expression clé."


def built(*sections: Section) -> dict[str, Assessment]:
    return graded(Draft(metadata=Metadata.model_validate(GOOD), sections=sections))


def faq(*pairs: tuple[str, str]) -> Section:
    paragraphs: list[Paragraph] = []
    for question, answer in pairs:
        paragraphs.append(Paragraph(sentences=(Sentence(text=question),), style="question"))
        if answer:
            paragraphs.append(Paragraph(sentences=(Sentence(text=answer),)))
    return Section(id="faq", kind="faq", heading="Questions et réponses", paragraphs=tuple(paragraphs))


DIRECT = ("Quand rouvre la piscine ?", "La piscine rouvre le 3 mai.")


@pytest.mark.parametrize(
    ("pairs", "grade", "value"),
    [
        ((DIRECT,), "good", 100),
        ((DIRECT, ("Qui paie ?", "Elle ne le sait pas encore.")), "ok", 50),
        ((("Qui paie ?", f"La région {'et la région ' * 20} paient."),), "bad", 0),
        ((("Qui paie ?", ""),), "bad", 0),
        ((("Qui paie ?", "Qui sait ?"),), "bad", 0),
        ((("Qui paie ?", "La région. Elle verse 900 000 euros."),), "good", 100),
        ((("Combien de nageurs ?", "Il y a 210 membres au club."),), "good", 100),
        ((("Où nager ?", "Là-bas, à Valmer."),), "good", 100),
    ],
)
def test_a_question_is_answered_at_once(pairs: tuple[tuple[str, str], ...], grade: str, value: float) -> None:
    found = built(faq(*pairs))["direct_answers"]
    assert (found.grade, found.value) == (grade, value)
    assert found.place.excerpt == ("" if grade == "good" else pairs[-1][0])


def test_a_heading_that_asks_is_answered_below_it() -> None:
    asked = section("sec-1", "Quand rouvre la piscine ?", ("La piscine rouvre le 3 mai.",))
    evaded = section("sec-1", "Quand rouvre la piscine ?", ("Cela dépend.",))
    assert built(asked)["direct_answers"].grade == "good"
    assert built(evaded)["direct_answers"].place.section == "sec-1"
    assert "direct_answers" not in graded(article())


@pytest.mark.parametrize(
    ("points", "grade"),
    [
        (("La piscine rouvre le 3 mai.",), "good"),
        (("La piscine rouvre. Le club attend.", "Le bois chauffe l’eau."), "ok"),
        (("La piscine rouvre. Le club attend.",), "bad"),
        ((" ".join(["mot"] * 26),), "bad"),
    ],
)
def test_a_key_point_is_one_short_sentence(points: tuple[str, ...], grade: str) -> None:
    paragraphs = tuple(Paragraph(sentences=(Sentence(text=text),), style="bullet") for text in points)
    listed = Section(id="essentials", kind="essentials", heading="L’essentiel", paragraphs=paragraphs)
    assert built(listed)["key_points"].grade == grade


@pytest.mark.parametrize("heading", ["Contexte", "le contexte", "Ce que l’on sait", "Conclusion :", "La suite", "Prix"])
def test_a_heading_that_would_fit_anywhere_says_nothing(heading: str) -> None:
    found = graded(article(headings=("La piscine de Valmer rouvre", "Le club attend", heading)))["heading_words"]
    assert (found.grade, found.value, found.place.excerpt) == ("ok", 1, heading)
    assert graded(article(headings=(heading, heading, "Le club attend")))["heading_words"].grade == "bad"


def test_headings_of_recaps_are_known_by_their_names() -> None:
    assert "heading_words" not in built(faq(DIRECT))
    assert graded(article())["heading_words"].grade == "good"


@pytest.mark.parametrize(("counts", "grade"), [((20, 30, 25, 28), "good"), ((20, 22, 24, 25), "ok"), ((20, 40), None)])
def test_paragraphs_are_not_all_alike(counts: tuple[int, ...], grade: str | None) -> None:
    found = built(section("sec-1", "Le club attend", tuple(" ".join(["mot"] * count) for count in counts)))
    assert (found["paragraph_variety"].grade if grade else None) == grade
    assert ("paragraph_variety" in found) is bool(grade)
