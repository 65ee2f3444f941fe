"""What takes the place of a sentence that will not pass."""

from calame.agents.rescue import COVERAGE, RESCUED, STATED, rescued
from calame.contracts import (
    Block,
    Draft,
    Fact,
    Finding,
    Ledger,
    Metadata,
    Paragraph,
    Place,
    Review,
    Section,
    SectionPlan,
    Sentence,
    Source,
    Span,
    Verdict,
)
from calame.text.typography import french
from calame.text.words import count_words

SENTENCES = (
    "Le conseil municipal de Valmer a voté mardi un budget de 12 millions d’euros.",
    "Elle a promis deux écoles.",
    "Le musée de Valmer a reçu 4 000 visiteurs en 2025.",
)
TEXT = " ".join(SENTENCES)
SOURCE = Source(
    id="S1", text=TEXT, blocks=(Block(kind="paragraph", start=0, end=len(TEXT)),), sha256="0" * 64, origin="valmer.txt"
)
METADATA = Metadata(title="Valmer", slug="valmer", meta_description="d", keyphrase="k")


def fact(number: int, statement: str) -> Fact:
    sentence = SENTENCES[number - 1]
    start = TEXT.index(sentence)
    return Fact(
        id=f"F{number}", statement=statement, spans=(Span(source="S1", start=start, end=start + len(sentence)),)
    )


FACTS = (fact(1, SENTENCES[0]), fact(2, "La promesse porte sur deux écoles"), fact(3, SENTENCES[2]))


def draft(*sentences: tuple[str, str]) -> Draft:
    made = tuple(Sentence(text=text, fact_ids=(fact_id,)) for text, fact_id in sentences)
    section = Section(id="sec-1", kind="body", heading="h", paragraphs=(Paragraph(sentences=made),))
    return Draft(metadata=METADATA, sections=(section,))


def review_of(*wrong: int, count: int = 2) -> Review:
    verdicts = tuple(Verdict(section="sec-1", paragraph=0, sentence=n, supported=n not in wrong) for n in range(count))
    return Review(round=1, findings=(), measures=(), verdicts=verdicts, words=20, words_missing=0, accepted=False)


def told(article: Draft) -> list[tuple[str, tuple[str, ...]]]:
    return [(s.text, s.edits) for section in article.sections for p in section.paragraphs for s in p.sentences]


def test_a_statement_that_is_its_passage_word_for_word_and_leans_on_another_takes_no_place() -> None:
    leaning = (FACTS[0], fact(2, SENTENCES[1]), FACTS[2])
    made = rescued(draft(("Une école.", "F2"), (SENTENCES[2], "F3")), review_of(0), Ledger(facts=leaning), (SOURCE,))
    assert told(made) == [(SENTENCES[2], ())]


def test_a_sentence_of_the_source_that_stands_alone_comes_first() -> None:
    given = draft(("Valmer a 14 millions.", "F1"), (SENTENCES[2], "F3"))
    made = rescued(given, review_of(0), Ledger(facts=FACTS), (SOURCE,))
    assert [edits for _, edits in told(made)] == [(RESCUED,), ()]
    assert "12 millions" in told(made)[0][0]


def test_the_ledgers_wording_stands_in_where_the_source_sentence_leans_on_another() -> None:
    given = draft((SENTENCES[0], "F1"), ("Elle a promis neuf écoles.", "F2"))
    made = rescued(given, review_of(1), Ledger(facts=FACTS), (SOURCE,))
    assert told(made)[1] == ("La promesse porte sur deux écoles.", (STATED,))


def test_a_wording_that_the_source_does_not_bear_out_is_not_used() -> None:
    wrong = FACTS[1].model_copy(update={"statement": "La promesse porte sur neuf écoles"})
    given = draft((SENTENCES[0], "F1"), ("Elle a promis neuf écoles.", "F2"))
    made = rescued(given, review_of(1), Ledger(facts=(FACTS[0], wrong)), (SOURCE,))
    assert [text for text, _ in told(made)] == [SENTENCES[0]]


def test_facts_that_nobody_told_make_up_for_what_is_missing() -> None:
    given = draft((SENTENCES[0], "F1"), ("Valmer rayonne.", "F9"))
    short = rescued(given, review_of(1), Ledger(facts=FACTS), (SOURCE,))
    assert [text for text, _ in told(short)] == [SENTENCES[0]]
    made = rescued(given, review_of(1), Ledger(facts=FACTS), (SOURCE,), least=20)
    assert sum(count_words(section.text) for section in made.sections) >= 20
    assert told(made)[0] == (SENTENCES[0], ())


def test_a_fact_that_is_cited_and_not_told_is_the_first_to_be_added() -> None:
    given = draft(("Le conseil municipal de Valmer a voté.", "F1"), ("Le budget est voté.", "F3"))
    evidence = FACTS[2].spans
    place = Place(section="sec-1")
    missed = Finding(id="N1", check=COVERAGE, severity="major", place=place, message="m", evidence=evidence)
    review = review_of().model_copy(update={"findings": (missed,)})
    made = rescued(given, review, Ledger(facts=FACTS), (SOURCE,), least=15)
    assert told(made)[2:] == [(french(SENTENCES[2]), (RESCUED,))]


def test_what_is_long_enough_and_right_stays_as_it_was() -> None:
    given = draft((SENTENCES[0], "F1"), (SENTENCES[2], "F3"))
    assert rescued(given, review_of(), Ledger(facts=FACTS), (SOURCE,), least=10) == given


def test_a_section_that_nobody_wrote_is_opened_for_the_facts_it_was_to_tell() -> None:
    lead = Section(id="lead", kind="lead", heading="", paragraphs=(Paragraph(sentences=(sentence_of(1),)),))
    plans = (
        SectionPlan(id="lead", kind="lead", heading="", fact_ids=("F1",), words=20),
        SectionPlan(id="sec-1", kind="body", heading="Deux écoles", fact_ids=("F2",), words=20),
        SectionPlan(id="sec-2", kind="body", heading="Au musée", fact_ids=("F3",), words=20),
        SectionPlan(id="faq", kind="faq", heading="Questions", words=20),
    )
    given, facts = Draft(metadata=METADATA, sections=(lead,)), Ledger(facts=FACTS)
    made = rescued(given, review_of(), facts, (SOURCE,), plans=plans, least=60)
    assert [(section.id, section.heading) for section in made.sections] == [
        ("lead", ""),
        ("sec-1", "Deux écoles"),
        ("sec-2", "Au musée"),
    ]
    assert made.section("sec-2").text == french(SENTENCES[2])
    short = rescued(given, review_of(), facts, (SOURCE,), plans=plans, least=5)
    assert short == given


def test_added_sentences_share_paragraphs_of_their_own() -> None:
    given = draft((SENTENCES[0], "F1"))
    made = rescued(given, review_of(count=1), Ledger(facts=FACTS), (SOURCE,), least=60)
    assert [len(p.sentences) for p in made.sections[0].paragraphs] == [1, 2]


def sentence_of(number: int) -> Sentence:
    return Sentence(text=SENTENCES[number - 1], fact_ids=(f"F{number}",))
