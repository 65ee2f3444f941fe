"""A text that misses its length sends back the sections furthest from their plan."""

from calame.contracts import (
    Brief,
    Draft,
    Finding,
    Metadata,
    Outline,
    Paragraph,
    Place,
    Review,
    Section,
    SectionPlan,
    Sentence,
)
from calame.graph.lengthening import length_findings

METADATA = Metadata(title="t", slug="t", meta_description="d", keyphrase="k")
PLANNED = {"sec-1": 60, "sec-2": 50, "sec-3": 40}
FAULT = Finding(id="N1", check="length", severity="blocker", place=Place(), message="Trop court.")


def found(written: dict[str, int], brief: Brief, *, fault: Finding | None = FAULT) -> dict[str, Finding]:
    sections = tuple(
        Section(
            id=name,
            kind="body",
            heading="h",
            paragraphs=(Paragraph(sentences=(Sentence(text=" ".join(["mot"] * words)),)),),
        )
        for name, words in written.items()
    )
    plans = tuple(SectionPlan(id=name, kind="body", heading="h", words=words) for name, words in PLANNED.items())
    words = sum(written.values())
    review = Review(
        round=1,
        findings=(fault,) if fault else (),
        measures=(),
        verdicts=(),
        words=words,
        words_missing=max(0, brief.min_words - words),
        accepted=False,
    )
    outline = Outline(metadata=METADATA, sections=plans, carried_words=200)
    return length_findings(review, Draft(metadata=METADATA, sections=sections), outline, brief)


def test_nothing_is_sent_back_when_the_length_holds() -> None:
    assert found({"sec-1": 60, "sec-2": 50, "sec-3": 40}, Brief(min_words=150), fault=None) == {}


def test_the_section_furthest_below_its_plan_is_drawn_out() -> None:
    asked = found({"sec-1": 58, "sec-2": 35, "sec-3": 40}, Brief(min_words=140))
    assert list(asked) == ["sec-2"]
    assert asked["sec-2"].place.section == "sec-2"
    assert "Ajouter au moins 12 mots" in asked["sec-2"].remedy


def test_what_one_section_cannot_make_up_for_is_shared() -> None:
    asked = found({"sec-1": 50, "sec-2": 40, "sec-3": 40}, Brief(min_words=150))
    assert list(asked) == ["sec-1", "sec-2"]


def test_sections_that_hold_their_plan_are_asked_for_the_rest_all_the_same() -> None:
    asked = found({"sec-1": 60, "sec-2": 50, "sec-3": 40}, Brief(min_words=160))
    assert len(asked) == 1


def test_a_text_too_long_is_tightened_where_it_runs_over() -> None:
    asked = found({"sec-1": 60, "sec-2": 80, "sec-3": 40}, Brief(min_words=100, max_words=160))
    assert list(asked) == ["sec-2"]
    assert "Retirer au moins 25 mots" in asked["sec-2"].remedy
