from calame.contracts import Article, Finding, Place, Span, Verdict
from calame.publish.evidence import prove
from calame.publish.report import review_data


def with_place(article: Article, place: Place) -> Article:
    finding = Finding(id="N1", check="x", severity="major", place=place, message="m")
    return article.model_copy(update={"review": article.review.model_copy(update={"findings": (finding,)})})


def test_states_follow_verdicts_and_grave_findings(article: Article) -> None:
    states = [sentence.state for sentence in prove(article).sentences]
    assert states == ["supported", "supported", "problem", "supported", "supported", "no_claim", "no_claim", "no_claim"]


def test_a_finding_lands_at_the_smallest_place_that_exists(article: Article) -> None:
    cases = {
        Place(): (1, 0, 0),
        Place(section="nulle-part"): (1, 0, 0),
        Place(section="sec-1"): (0, 1, 0),
        Place(section="sec-1", paragraph=9): (0, 1, 0),
        Place(section="sec-1", sentence=0): (0, 1, 0),
        Place(section="sec-1", paragraph=0, sentence=9): (0, 0, 1),
    }
    for place, (whole, section, paragraph) in cases.items():
        proof = prove(with_place(article, place))
        part = proof.sections[1]
        assert (whole, section, paragraph) == (
            len(proof.findings),
            len(part.findings),
            len(part.paragraphs[0].findings),
        )


def test_a_finding_on_a_sentence_makes_it_a_problem(article: Article) -> None:
    proof = prove(with_place(article, Place(section="sec-1", paragraph=1, sentence=0)))
    assert proof.sections[1].paragraphs[1].sentences[0].state == "problem"


def test_without_evidence_of_the_critic_the_facts_speak(article: Article) -> None:
    first = prove(article).sentences[0]
    assert [passage.text for passage in first.passages] == [article.ledger.facts[0].statement]
    assert first.verbatim


def test_spans_that_lie_outside_or_inside_another_are_left_out(article: Article) -> None:
    wide, inner = Span(source="S1", start=0, end=30), Span(source="S1", start=3, end=9)
    verdict = Verdict(
        section="lead",
        paragraph=0,
        sentence=0,
        supported=True,
        evidence=(wide, inner, wide, Span(source="S1", start=5, end=99_999), Span(source="S7", start=0, end=2)),
    )
    review = article.review.model_copy(update={"verdicts": (verdict,)})
    passages = prove(article.model_copy(update={"review": review})).sentences[0].passages
    assert [(passage.start, passage.end) for passage in passages] == [(0, 30)]


def test_passages_with_the_same_words_are_quoted_once(article: Article) -> None:
    first = article.sources[0]
    twice = first.model_copy(update={"text": f"{first.text}\n\n{first.text}"})
    spans = tuple(Span(source="S1", start=start, end=start + 7) for start in (0, len(first.text) + 2))
    verdict = Verdict(section="lead", paragraph=0, sentence=0, supported=True, evidence=spans)
    review = article.review.model_copy(update={"verdicts": (verdict,)})
    sentence = prove(article.model_copy(update={"review": review, "sources": (twice,)})).sentences[0]
    assert [[(passage.start, passage.text) for passage in group] for group in sentence.quoted] == [
        [(0, "Le port"), (len(first.text) + 2, "Le port")]
    ]


def test_review_data_ties_each_sentence_to_hashed_verbatim_evidence(article: Article) -> None:
    data = review_data(article)
    sections = data["sections"]
    assert isinstance(sections, list)
    faulty = sections[1]["paragraphs"][0]["sentences"][1]
    assert faulty["state"] == "problem"
    assert faulty["findings"] == ["N1"]
    assert faulty["evidence"] == [
        {
            "source": "S1",
            "sha256": "a" * 64,
            "start": faulty["evidence"][0]["start"],
            "end": faulty["evidence"][0]["end"],
            "text": "La criée aurait vendu 1 240 tonnes de poisson en 2025, un recul de 12,5 % sur un an.",
        }
    ]
    assert data["counts"] == {"supported": 4, "vouched": 0, "problem": 1, "no_claim": 3}
