"""How near a draft is to its sources."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.text.overlap import copied_runs, longest_copied_run, shared_ngrams

LETTERS = st.lists(st.sampled_from("abcd"), max_size=14)


def test_share_counts_the_runs_of_the_draft_found_in_a_source() -> None:
    draft = "Le phare du cap s’allume tôt"

    assert shared_ngrams(draft, ["Hier, le phare du cap s'allume"]) == pytest.approx(2 / 3)
    assert shared_ngrams(draft, ["phare du cap", "s’allume tôt"], n=2) == pytest.approx(4 / 6)
    assert shared_ngrams(draft, []) == 0
    assert shared_ngrams("trop court", [draft]) == 0


def test_an_impossible_length_is_refused() -> None:
    with pytest.raises(ValueError, match="n=0"):
        shared_ngrams("a", ["a"], n=0)


def test_runs_are_ranges_of_words_and_do_not_overlap() -> None:
    draft = "un deux trois quatre cinq deux trois"

    assert copied_runs(draft, ["deux trois quatre", "zéro un deux"], 2) == ((0, 2), (2, 4), (5, 7))
    assert longest_copied_run(draft, ["deux trois quatre", "un"]) == 3
    assert longest_copied_run("", ["un"]) == 0
    assert longest_copied_run("un", []) == 0


@given(LETTERS, st.lists(LETTERS, max_size=2))
def test_the_longest_run_is_the_one_found_by_trying_all(draft: list[str], sources: list[list[str]]) -> None:
    tried = (
        stop - start
        for start in range(len(draft))
        for stop in range(start + 1, len(draft) + 1)
        for source in sources
        if any(source[i : i + stop - start] == draft[start:stop] for i in range(len(source)))
    )

    assert longest_copied_run(" ".join(draft), [" ".join(source) for source in sources]) == max(tried, default=0)


def test_long_repetitive_texts_are_answered() -> None:
    assert longest_copied_run("a b " * 20_000, ["a b " * 10_000 + "c"]) == 20_000
