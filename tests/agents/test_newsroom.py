"""The style editor and the headline writer do a true job, with a model and without."""

import asyncio

import pytest

from calame.agents.conformance_samples import samples
from calame.agents.embedded.headline_writer import EmbeddedHeadlineWriter
from calame.agents.embedded.style_editor import EmbeddedStyleEditor, by_rules
from calame.agents.headline_writer import HeadlineReply, HeadlinesReply, HeadlineWriter
from calame.agents.opinions import Opinion, joined
from calame.agents.role import Context, FinishTask, Remark, Remarks, ReviewTask
from calame.agents.style_editor import RemarkReply, StyleEditor, StyleReply
from calame.contracts import Draft, Finding, Metadata, Paragraph, Place, Section, Sentence, Source, Span
from calame.errors import EndpointDownError
from calame.events import Event
from calame.models.scripted import Line, ScriptedModel

SAMPLE = samples()[0]


def draft(*paragraphs: tuple[str, ...]) -> Draft:
    made = tuple(Paragraph(sentences=tuple(Sentence(text=text) for text in texts)) for texts in paragraphs)
    section = Section(id="sec-1", kind="body", heading="Un vote", paragraphs=made)
    return SAMPLE.draft.model_copy(update={"sections": (section, SAMPLE.draft.sections[1])})


def found(*sentences: str, banned: str = "") -> list[tuple[str, str, str]]:
    return [(one.check, one.severity, one.place.excerpt) for one in by_rules(draft(sentences), banned)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Force est de constater que le vote a eu lieu.", ("filler", "major", "Force est de constater que")),
        ("Il convient de souligner que la salle était vide.", ("filler", "major", "Il convient de souligner que")),
        ("La mairie fera le point au jour d’aujourd’hui.", ("pleonasm", "minor", "au jour d’aujourd’hui")),
        ("L’élu jette un pavé dans la mare.", ("cliche", "minor", "pavé dans la mare")),
        ("La hausse impacte les cantines.", ("anglicism", "minor", "impacte")),
        ("Suite à la réunion, le maire est parti.", ("heavy", "minor", "Suite à")),
    ],
)
def test_the_rules_strike_out_what_the_house_does_not_print(sentence: str, expected: tuple[str, str, str]) -> None:
    assert found(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "« Force est de constater que nous avons perdu », a dit la maire.",
        "La suite a été longue.",
        "Le conseil a voté mardi un budget de 12 millions d’euros.",
        "Les élus ont initialement refusé.",
        "Les personnes initiées au dossier ont voté.",
        "Il a à cœur de réussir, a dit la maire.",
    ],
)
def test_quotations_and_ordinary_sentences_are_left_alone(sentence: str) -> None:
    assert found(sentence) == []


def test_the_house_may_ban_words_of_its_own() -> None:
    assert found("La start-up a levé des fonds.", banned="start-up, licorne") == [("banned", "major", "start-up")]
    task = ReviewTask.model_validate(
        {**SAMPLE.task("reviewer").model_dump(), "draft": draft(("La start-up a gagné.",))}
    )
    told = asyncio.run(EmbeddedStyleEditor().run(task, Context(options={"bannis": "start-up"})))
    assert [one.check for one in told.remarks] == ["banned"]


def test_a_verb_that_comes_back_and_a_sentence_without_end_are_told() -> None:
    said = [f"La mairie a indiqué le montant numéro {number}." for number in (1, 2, 3)]
    assert [check for check, _, _ in found(*said)] == ["same_verb"]
    assert [check for check, _, _ in found(" ".join(["mot"] * 41) + ".")] == ["long_sentence"]


def test_two_paragraphs_that_open_alike_are_told() -> None:
    remarks = by_rules(draft(("Le maire est venu.",), ("Le maire est parti.",)))
    assert [(one.check, one.place.paragraph) for one in remarks] == [("opening", 1)]


def styled(*lines: Line, task: ReviewTask | None = None) -> tuple[Remarks, ScriptedModel, list[Event]]:
    model = ScriptedModel(list(lines))
    events: list[Event] = []
    made = task or ReviewTask.model_validate(SAMPLE.task("reviewer").model_dump())
    context = Context(models=model, listen=events.append)
    return asyncio.run(StyleEditor().run(made, context)), model, events


def remark(number: int, words: str, kind: str = "unclear") -> RemarkReply:
    return RemarkReply.model_validate({"number": number, "kind": kind, "words": words, "reason": "?", "better": ""})


def test_what_the_model_says_of_words_that_are_not_there_is_dropped() -> None:
    reply = StyleReply(remarks=[remark(1, "un budget"), remark(1, "une fusée"), remark(99, "un"), remark(2, "")])
    told, model, _ = styled(reply)
    assert [(one.check, one.severity, one.place.excerpt) for one in told.remarks] == [("unclear", "major", "un budget")]
    assert "1. Le conseil municipal de Valmer" in model.requests[0].messages[1].content


def test_sections_that_stand_are_not_read_again_and_what_was_said_of_them_stays() -> None:
    said = Finding(id="N1", check="style.heavy", severity="minor", place=Place(section="sec-2"), message="Lourd.")
    other = said.model_copy(update={"check": "style.filler", "place": Place(section="sec-1")})
    foreign = said.model_copy(update={"check": "legal.heavy"})
    previous = SAMPLE.review.model_copy(update={"findings": (said, other, foreign)})
    base = SAMPLE.task("reviewer").model_dump()
    task = ReviewTask.model_validate({**base, "previous": previous.model_dump(), "revised": ("sec-1",)})
    told, model, _ = styled(StyleReply(remarks=[]), task=task)
    assert [(one.check, one.message) for one in told.remarks] == [("heavy", "Lourd.")]
    assert "L’opposition de Valmer" not in model.requests[0].messages[1].content


def test_an_unreadable_answer_leaves_the_rules() -> None:
    told, _, events = styled("illisible", "illisible", "illisible", "illisible")
    assert told.remarks == ()
    assert [event.kind for event in events if event.node == "reviewer.style"][-1] == "without_model"


def test_an_endpoint_that_is_down_is_no_approval() -> None:
    with pytest.raises(EndpointDownError):
        styled(*[EndpointDownError("panne", seat="x", endpoint="y")] * 4)


def finishing(metadata: Metadata) -> FinishTask:
    task = FinishTask.model_validate(SAMPLE.task("finisher").model_dump())
    return task.model_copy(update={"draft": task.draft.model_copy(update={"metadata": metadata})})


OWN = SAMPLE.outline.metadata
LONG = (
    "Le conseil municipal de Valmer a voté mardi, dans la grande salle de la mairie rénovée, un budget de 12 millions "
    "d’euros que l’opposition, partie avant le vote, n’a pas soutenu."
)
GOOD = HeadlineReply(
    title="Valmer vote un budget de 12 millions d’euros",
    meta_description="À Valmer, le conseil municipal a voté mardi un budget de 12 millions d’euros et la maire, "
    "Ana Ribes, a promis deux écoles pour la rentrée.",
)
FALSE = HeadlineReply(title="Valmer vote un budget de 15 millions d’euros", meta_description=GOOD.meta_description)


def titled(*headlines: HeadlineReply, metadata: Metadata = OWN) -> Metadata | None:
    model = ScriptedModel([HeadlinesReply(headlines=list(headlines))])
    return asyncio.run(HeadlineWriter().run(finishing(metadata), Context(models=model))).metadata


def test_a_true_headline_takes_the_place_of_a_worse_one() -> None:
    made = titled(FALSE, GOOD)
    assert made is not None
    assert made.title == "Valmer vote un budget de 12 millions d’euros"
    assert made.keyphrase == OWN.keyphrase
    assert made.slug.startswith("valmer")


def test_a_headline_that_the_sources_do_not_bear_out_is_never_taken() -> None:
    made = titled(FALSE)
    assert made is None or "15 millions" not in made.title


def test_the_client_s_title_stays() -> None:
    task = finishing(OWN)
    task = task.model_copy(update={"brief": task.brief.model_copy(update={"title": "Le titre du client"})})
    model = ScriptedModel([HeadlinesReply(headlines=[GOOD])])
    made = asyncio.run(HeadlineWriter().run(task, Context(models=model))).metadata
    assert made is None or made.title == "Le titre du client"


def test_without_a_model_an_address_that_cannot_serve_is_mended() -> None:
    bad = OWN.model_copy(update={"slug": "Le_Vote !", "meta_description": LONG})
    made = asyncio.run(EmbeddedHeadlineWriter().run(finishing(bad), Context())).metadata
    assert made is not None
    assert made.title == OWN.title
    assert made.slug.startswith("valmer")


def test_a_model_that_is_down_leaves_the_rules() -> None:
    bad = finishing(OWN.model_copy(update={"slug": "Le_Vote !"}))
    events: list[Event] = []
    model = ScriptedModel([EndpointDownError("panne", seat="x", endpoint="y")] * 4)
    made = asyncio.run(HeadlineWriter().run(bad, Context(models=model, listen=events.append))).metadata
    assert made is not None
    assert made.slug.startswith("valmer")
    assert any(event.kind == "without_model" and "par règles seules" in event.message for event in events)


def test_metadata_that_nothing_betters_is_left_alone() -> None:
    first = asyncio.run(EmbeddedHeadlineWriter().run(finishing(OWN), Context())).metadata or OWN
    assert asyncio.run(EmbeddedHeadlineWriter().run(finishing(first), Context())).metadata is None


def opinion(**place: int | str) -> Opinion:
    made = Remark(check="length", severity="minor", message="Non.", place=Place.model_validate(place))
    return Opinion(reviewer="legal", remarks=Remarks(remarks=(made,)))


@pytest.mark.parametrize("place", [{"section": "sec-9"}, {"section": "sec-1", "paragraph": 9}])
def test_a_place_that_the_draft_does_not_have_becomes_the_whole_article(place: dict[str, int | str]) -> None:
    review = joined(SAMPLE.review, [opinion(**place)], SAMPLE.draft)
    assert (review.findings[0].check, review.findings[0].place.section) == ("legal.length", None)


def test_a_silent_reviewer_s_earlier_findings_still_stand() -> None:
    before = joined(SAMPLE.review, [opinion(section="sec-1")], SAMPLE.draft)
    silent = Opinion(reviewer="legal", required=False, remarks=None, fault="panne")
    after = joined(SAMPLE.review, [silent], SAMPLE.draft, before)
    assert [(one.check, one.severity) for one in after.findings] == [
        ("legal.unanswered", "minor"),
        ("legal.length", "minor"),
    ]
    assert after.rank > before.rank


def test_one_reviewer_cannot_flood_a_review() -> None:
    many = tuple(Remark(check="x", severity="minor", message="n" * 5000) for _ in range(500))
    review = joined(SAMPLE.review, [Opinion(reviewer="legal", remarks=Remarks(remarks=many))], SAMPLE.draft)
    assert len(review.findings) == 60
    assert max(len(one.message) for one in review.findings) == 600


def test_passages_that_no_source_has_are_left_out() -> None:
    from calame.agents.opinions import sound

    source: Source = SAMPLE.source
    spans = (
        Span(source="S1", start=0, end=3),
        Span(source="S1", start=0, end=9_999),
        Span(source="S9", start=0, end=1),
    )
    made = Remarks(remarks=(Remark(check="x", severity="minor", message="Non.", evidence=spans),))
    assert sound(made, (source,)).remarks[0].evidence == spans[:1]
