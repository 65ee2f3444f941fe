import pytest

from calame.evals.planted.corpus import Pair, held, pairs
from calame.evals.planted.variants import spots
from calame.text.overlap import longest_copied_run, shared_ngrams
from calame.text.words import count_words

ALL = (*pairs(), *held())


def text_of(pair: Pair) -> str:
    return "\n".join(section.text for section in pair.draft.sections)


def test_there_are_enough_articles_of_many_kinds() -> None:
    assert len(pairs()) >= 12
    assert len(held()) >= 4
    assert sum(len(pair.sources) > 1 for pair in pairs()) >= 2


@pytest.mark.parametrize("pair", ALL, ids=lambda pair: pair.id)
def test_an_article_is_rewritten_and_not_copied(pair: Pair) -> None:
    sources = [source.text for source in pair.sources]
    assert 180 <= count_words(text_of(pair)) <= 350
    assert shared_ngrams(text_of(pair), sources) < 0.35
    assert longest_copied_run(text_of(pair), sources) <= 25


@pytest.mark.parametrize("pair", ALL, ids=lambda pair: pair.id)
def test_an_edit_by_hand_names_one_sentence(pair: Pair) -> None:
    texts = [sentence.text for _, sentence in spots(pair.draft)]
    assert {edit.old: sum(edit.old in text for text in texts) for edit in pair.curated} == {
        edit.old: 1 for edit in pair.curated
    }


@pytest.mark.parametrize("pair", ALL, ids=lambda pair: pair.id)
def test_everybody_named_stands_in_the_sources(pair: Pair) -> None:
    said = "\n".join(source.text for source in pair.sources)
    assert [person.name for person in pair.people if person.name not in said] == []
