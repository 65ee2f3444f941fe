"""Sentences, tokens, cache."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calame.text import analysis as module
from calame.text.analysis import analyse

TEXT = "Le phare s’allume. Les pêcheurs rentrent au port.\nIls ont « peu\u00a0dormi », dit Anne Roy."


def test_offsets_name_the_text_of_every_token() -> None:
    analysis = analyse(TEXT)

    assert [sentence.text for sentence in analysis.sentences] == [
        "Le phare s’allume.",
        "Les pêcheurs rentrent au port.",
        "Ils ont « peu\u00a0dormi », dit Anne Roy.",
    ]
    for index, token in enumerate(analysis.tokens):
        assert token.i == index
        assert TEXT[token.start : token.end] == token.text
        assert 0 <= token.head < len(analysis.tokens)
        assert not token.text.isspace()


def test_heads_stay_in_their_sentence_and_children_answer_to_them() -> None:
    analysis = analyse(TEXT)
    for sentence in analysis.sentences:
        places = {token.i for token in sentence.tokens}
        assert {token.head for token in sentence.tokens} <= places
    verb = next(token for token in analysis.tokens if token.text == "rentrent")
    assert "pêcheurs" in {child.text for child in analysis.children(verb)}
    assert verb.lemma == "rentrer"
    assert verb.has("Mood=Ind")


def test_a_revised_text_parses_only_its_changed_sentences() -> None:
    analyse("Le vent tourne au nord. La mer se lève.")
    before = module._parsed.parses
    analyse("Le vent tourne au nord. La mer se calme.")

    assert module._parsed.parses == before + 1


def test_a_sentence_parses_alike_alone_and_among_others() -> None:
    alone = analyse("Les pêcheurs rentrent au port.")
    among = analyse(TEXT).sentences[1]

    assert [(t.pos, t.dep, t.lemma, t.morph, t.ent) for t in alone.tokens] == [
        (t.pos, t.dep, t.lemma, t.morph, t.ent) for t in among.tokens
    ]


def test_typography_does_not_change_the_parse() -> None:
    def read(text: str) -> list[tuple[str, str]]:
        return [(token.pos, token.dep) for token in analyse(text).tokens]

    assert read("L’usine d’Aix a « fermé ».") == read("L'usine d'Aix a «\u00a0fermé\u202f».")


def test_threads_get_the_same_answer() -> None:
    texts = [f"La commune numéro {number} vote son budget." for number in range(12)] * 2
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(analyse, texts))

    assert found == [analyse(text) for text in texts]


@pytest.mark.parametrize("text", ["", " \n ", "\x00\x07", "\ud800 mot", "\u202eא", "👩‍🚀 !", "a" * 5000, "\u00a0"])
def test_odd_text_is_analysed(text: str) -> None:
    for token in analyse(text).tokens:
        assert text[token.start : token.end] == token.text


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=30))
def test_any_text_is_analysed(text: str) -> None:
    for token in analyse(text).tokens:
        assert text[token.start : token.end] == token.text


def test_all_that_hangs_on_a_word_is_told_in_text_order() -> None:
    analysis = analyse("Le maire de la petite ville a signé un long accord.")
    (mayor,) = (token for token in analysis.tokens if token.text == "maire")
    assert [token.text for token in analysis.subtree(mayor)] == ["Le", "maire", "de", "la", "petite", "ville"]
    assert analysis.subtree(next(one for one in analysis.tokens if one.head == one.i)) == analysis.tokens
