"""Checks of the article as a whole: length, structure, repetition, recaps, coverage, labels, search engines."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from calame.contracts import Draft, Review, Section, Source, Thresholds

EVIDENCE = (
    "L’usine de Valmont a produit 67 000 batteries en 2023. "
    "Le ministre Paul Ferrand s’est rendu à Valmont le 12 mars 2024. "
    "« Nous tenons à cette usine », a déclaré la maire, Claire Aubin. "
    "Les salariés de l’atelier ont voté la grève à une large majorité."
)
DESCRIPTION = (
    "L’usine de Valmont a produit 67 000 batteries en 2023. Le ministre Paul Ferrand s’y est rendu le 12 mars 2024, "
    "avant une grève."
)
F1, F2, F3, F4 = (
    ("L’usine de Valmont a produit 67 000 batteries en 2023.", "F1"),
    ("Le ministre Paul Ferrand s’est rendu à Valmont le 12 mars 2024.", "F2"),
    ("« Nous tenons à cette usine », a déclaré la maire, Claire Aubin.", "F3"),
    ("Les salariés de l’atelier ont voté la grève à une large majorité.", "F4"),
)
Make = Callable[..., Review]


@pytest.fixture(scope="module")
def source(make_source: Callable[[str], Source]) -> Source:
    return make_source(EVIDENCE)


@pytest.fixture
def build(make_section: Callable[..., Section], make_draft: Callable[..., Draft]) -> Callable[..., Draft]:
    def _build(*sections: dict[str, Any] | list[tuple[str, ...]], **metadata: str) -> Draft:
        made = []
        for number, spec in enumerate(sections, start=1):
            options: dict[str, Any] = dict(spec) if isinstance(spec, dict) else {"sentences": spec}
            sentences = options.pop("sentences", [])
            options = {"name": f"sec-{number}", "heading": ("les faits", "la suite", "la fin")[number - 1], **options}
            made.append(make_section(*sentences, **options))
        return make_draft(*made, **metadata)

    return _build


@dataclass(frozen=True)
class Case:
    id: str
    check: str
    severity: str
    sections: tuple[object, ...]
    brief: tuple[tuple[str, object], ...] = ()
    metadata: tuple[tuple[str, str], ...] = ()


ALL = [F1, F2, F3, F4]
LONG = [(" ".join(["Les salariés de l’atelier ont voté la grève à une large majorité."] * 15), "F4")]

WRONG = [
    Case("too-short", "length", "blocker", (ALL,), (("min_words", 100),)),
    Case("too-long", "length", "blocker", (LONG,), (("min_words", 50), ("max_words", 60))),
    Case("no-subheading", "subheadings", "blocker", ({"sentences": ALL, "heading": ""},)),
    Case("unknown-fact", "citations", "blocker", ([F1, (F2[0], "F99")],)),
    Case("some-unknown", "citations", "blocker", ([(F1[0], "F1", "F77")],)),
    Case("no-fact", "evidence", "blocker", ([F1, (F2[0],)],)),
    Case("blank-heading", "structure", "major", (ALL, {"sentences": [F4], "heading": "  "})),
    Case(
        "repeated-heading",
        "structure",
        "major",
        ({"sentences": [F1], "heading": "La grève"}, {"sentences": [F4], "heading": "la grève"}),
    ),
    Case("nothing-below", "structure", "major", (ALL, {"sentences": [], "heading": "la fin"})),
    Case("level-jump", "structure", "major", ([F1], {"sentences": [F2], "level": 4})),
    Case("first-level", "structure", "major", ({"sentences": ALL, "level": 3},)),
    Case("long-paragraph", "style", "minor", (LONG,)),
    Case("same-fact-twice", "repetition", "major", ([F1], [F2, F1])),
    Case("same-words", "repetition", "major", ([F4, (F4[0], "F1", "F4")],)),
    Case(
        "two-recaps",
        "repetition",
        "major",
        (ALL, {"sentences": [F1], "kind": "essentials"}, {"sentences": [F1], "kind": "chronology"}),
    ),
    Case("mostly-recaps", "recap_share", "major", ([F1], {"sentences": [F2, F3], "kind": "essentials"})),
    Case("fact-left-out", "coverage", "major", ([F1, F2, F3],)),
    Case("fact-only-named", "coverage", "major", ([F1, F2, F3, ("L’usine tient bon.", "F4")],)),
    Case("heading-name", "headline", "blocker", ({"sentences": ALL, "heading": "la visite de Marc Delcourt"},)),
    Case(
        "heading-figure", "headline", "blocker", ({"sentences": ALL, "heading": "une production de 76 000 batteries"},)
    ),
    Case("heading-year", "headline", "blocker", ({"sentences": ALL, "heading": "la production en 2019"},)),
    Case("title-name", "headline", "blocker", (ALL,), (), (("title", "La visite de Marc Delcourt à Valmont"),)),
    Case("title-quotation", "headline", "blocker", (ALL,), (), (("title", "La maire : « Il faut la garder »"),)),
    Case(
        "description-figure",
        "headline",
        "blocker",
        (ALL,),
        (),
        (("description", "Valmont a produit 97 000 batteries."),),
    ),
    Case("long-title", "seo", "minor", (ALL,), (("seo", True),), (("title", "Valmont " * 12),)),
    Case("short-description", "seo", "minor", (ALL,), (("seo", True),), (("description", "Court."),)),
    Case("keyphrase-missing", "seo", "minor", (ALL,), (("seo", True),), (("keyphrase", "pont suspendu"),)),
]

RIGHT = [
    Case("long-enough", "length", "", (LONG,)),
    Case("in-range", "length", "", (LONG,), (("max_words", 200),)),
    Case("none-asked", "subheadings", "", ({"sentences": ALL, "heading": ""},), (("subheadings", False),)),
    Case("lead-without-heading", "structure", "", ({"sentences": [F1], "kind": "lead", "heading": ""}, [F2, F3, F4])),
    Case("nested", "structure", "", ([F1], {"sentences": [F2], "level": 3}, {"sentences": [F3], "level": 2})),
    Case("heading-over-headings", "structure", "", ({"sentences": []}, {"sentences": ALL, "level": 3})),
    Case(
        "question",
        "evidence",
        "",
        (ALL, {"sentences": [("Quand Paul Ferrand s’est-il rendu à Valmont ?",)], "kind": "faq", "style": "question"}),
    ),
    Case("recap-retells", "repetition", "", (ALL, {"sentences": [F1], "kind": "essentials"})),
    Case(
        "recaps-group-differently",
        "repetition",
        "",
        (
            ALL,
            {"sentences": [F1], "kind": "essentials"},
            {
                "sentences": [("En 2023, 67 000 batteries ont été produites par l’usine de Valmont.", "F1")],
                "kind": "key_figures",
            },
        ),
    ),
    Case("lead-retells", "repetition", "", ({"sentences": [F1], "kind": "lead", "heading": ""}, ALL)),
    Case(
        "split-fact",
        "repetition",
        "",
        ([("L’usine de Valmont a produit des batteries.", "F1"), ("En 2023, elles étaient 67 000.", "F1")],),
    ),
    Case("told-in-recap", "coverage", "", ([F1, F2, F3], {"sentences": [F4], "kind": "essentials"})),
    Case("few-recaps", "recap_share", "", (ALL, {"sentences": [F1], "kind": "essentials"})),
    Case("heading-of-source", "headline", "", ({"sentences": ALL, "heading": "la visite de Paul Ferrand à Valmont"},)),
    Case("heading-figure", "headline", "", ({"sentences": ALL, "heading": "67 000 batteries en 2023"},)),
    Case("neutral-heading", "headline", "", ({"sentences": ALL, "heading": "Chiffres clés"},)),
    Case("title-quotation", "headline", "", (ALL,), (), (("title", "Valmont : « Nous tenons à cette usine »"),)),
    Case("no-seo-asked", "seo", "", (ALL,), (("seo", False),), (("title", "Valmont " * 12),)),
]


@pytest.mark.parametrize("case", WRONG, ids=lambda case: f"{case.check}-{case.id}")
def test_finds(case: Case, source: Source, build: Callable[..., Draft], reviewed: Make) -> None:
    review = reviewed(build(*case.sections, **dict(case.metadata)), source, **dict(case.brief))
    assert {finding.severity for finding in review.findings if finding.check == case.check} == {case.severity}


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: f"{case.check}-{case.id}")
def test_passes(case: Case, source: Source, build: Callable[..., Draft], reviewed: Make) -> None:
    review = reviewed(build(*case.sections, **dict(case.metadata)), source, **dict(case.brief))
    assert [finding.message for finding in review.findings if finding.check == case.check] == []


def test_copied_runs_are_gated_only_when_a_limit_is_set(
    source: Source, build: Callable[..., Draft], reviewed: Make
) -> None:
    draft = build(ALL)
    shown = reviewed(draft, source)
    assert shown.measure("longest_copied_run").passed is None
    assert shown.measure("copied_5grams").value == 100
    gated = reviewed(draft, source, thresholds=Thresholds(copied_run=8))
    assert gated.measure("longest_copied_run").passed is False
    assert {finding.severity for finding in gated.findings if finding.check == "originality"} == {"major"}


def test_quotations_do_not_count_as_copied(source: Source, build: Callable[..., Draft], reviewed: Make) -> None:
    review = reviewed(build([F3]), source, thresholds=Thresholds(copied_run=7))
    assert review.measure("longest_copied_run").value <= 7
    assert not [finding for finding in review.findings if finding.check == "originality"]
