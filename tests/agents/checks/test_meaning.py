"""The passage that is nearest in meaning: shown beside a sentence whose words find little, never judged by."""

import pytest

from calame.agents.checks.case import found_case
from calame.agents.checks.retrieval import Index
from calame.agents.checks.review import review
from calame.contracts import Block, Brief, Draft, Metadata, Paragraph, Section, Sentence, Source
from calame.text import meaning

needs_model = pytest.mark.skipif(not meaning.is_installed(), reason="the extra `semantic` is not installed")
PASSAGES = (
    "Le conseil municipal a voté jeudi la fermeture de la piscine, jugée trop coûteuse.",
    "Les pompiers ont maîtrisé l’incendie après six heures de lutte.",
    "Le médicament sera remboursé à partir du 1er janvier.",
    "La société a licencié la moitié de son personnel.",
    "Le préfet n’exclut pas de nouvelles coupures d’eau.",
)
PARAPHRASE = "Un employé sur deux a perdu son poste dans l’entreprise."
RETOLD = "Les soldats du feu sont venus à bout des flammes."
FOREIGN = "Le chat dort sur le canapé du voisin."


def _draft(*sentences: str) -> Draft:
    paragraph = Paragraph(sentences=tuple(Sentence(text=text) for text in sentences))
    metadata = Metadata(title="Nouvelles de la semaine", slug="nouvelles", meta_description="", keyphrase="")
    return Draft(metadata=metadata, sections=(Section(id="s1", heading="", kind="lead", paragraphs=(paragraph,)),))


def _source() -> Source:
    text = " ".join(PASSAGES)
    block = Block(kind="paragraph", start=0, end=len(text))
    return Source(id="S1", text=text, blocks=(block,), sha256="0" * 64, origin="semaine.txt")


@needs_model
@pytest.mark.parametrize(
    ("statement", "place"),
    [
        (PARAPHRASE, 3),
        (RETOLD, 1),
        ("Les élus ferment le bassin de natation, qui revient trop cher.", 0),
        (FOREIGN, None),
        ("Les Bleus ont battu l’Espagne deux buts à un.", None),
    ],
)
def test_a_paraphrase_without_a_common_word_finds_its_sentence(statement: str, place: int | None) -> None:
    assert meaning.nearest(statement, PASSAGES) == place


@needs_model
def test_the_passage_is_shown_and_the_verdict_stays_what_it_is_without_the_model(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Index, "best", lambda *_: ())  # words find nothing: synonyms of the lists are words too
    draft, sources, brief = _draft(RETOLD, FOREIGN), (_source(),), Brief(min_words=50)
    shown = found_case(brief, draft, sources)
    with_model = review(shown)
    monkeypatch.setattr(meaning, "_PACKAGE", "calame_no_such_package")
    without = review(found_case(brief, draft, sources))

    assert [sources[0].text[s.start : s.end] for s in shown.sentences[0].spans] == [PASSAGES[1]]
    assert shown.sentences[1].spans == ()
    assert [(f.check, f.message) for f in with_model.findings] == [(f.check, f.message) for f in without.findings]
    assert [v.supported for v in with_model.verdicts] == [v.supported for v in without.verdicts]
    assert without.verdicts[0].evidence == ()


@needs_model
@pytest.mark.parametrize("text", ["", "\x00\ud800 a", "mot " * 20_000, "\u202e😀" * 50])
def test_any_text_is_set_beside_any(text: str) -> None:
    assert meaning.nearest(text, (*PASSAGES, text)) in {None, *range(len(PASSAGES) + 1)}


def test_without_the_extra_nothing_is_near(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meaning, "_PACKAGE", "calame_no_such_package")

    assert meaning.nearest(PARAPHRASE, PASSAGES) is None
