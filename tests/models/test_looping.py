"""What counts as going round in circles."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.models.looping import LONG, LONGEST, SHORTEST, TIMES, LoopWatch, loops

FACT = (
    '{"statement": "La criée a vendu 1 240 tonnes.", "evidence": ["La criée a vendu 1 240 tonnes"], '
    '"speaker": null, "modality": "asserted", "salience": 3}, '
)
VERDICTS = json.dumps(
    {"verdicts": [{"number": n, "verdict": "supported", "words": "", "reason": ""} for n in range(1, 80)]}
)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("la " * 60, id="a word"),
        pytest.param('{"facts": [' + FACT * 4, id="a fact"),
        pytest.param('{"facts": [' + (FACT + FACT.upper()) * 4, id="two facts in turn"),
        pytest.param(FACT * 3 + FACT[:-2] * 5, id="a run within a run"),
        pytest.param('{"a": 1' + "\n" * 200, id="white space"),
        pytest.param("x" * 5000 + (FACT * 9 + "fin. ") * 4, id="a long run"),
    ],
)
def test_a_run_four_times_over_is_a_circle(text: str) -> None:
    assert loops(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("la " * 50, id="too short"),
        pytest.param('{"facts": [' + FACT * 3, id="three times"),
        pytest.param(VERDICTS, id="numbered verdicts"),
        pytest.param(FACT * 6 + "Enfin, le maire a salué une autre étape.", id="a way out"),
        pytest.param("".join(FACT.replace("1 240", str(n)) for n in range(30)), id="other figures"),
        pytest.param(("a" * 39 + "b") * 3, id="three short runs"),
    ],
)
def test_honest_lists_are_none(text: str) -> None:
    assert not loops(text)


@given(st.text(min_size=SHORTEST, max_size=LONGEST // 4), st.text(max_size=300))
def test_any_run_is_found_after_anything(run: str, before: str) -> None:
    assert loops(before + run * TIMES)


@given(st.text(alphabet="ab", max_size=1000))
def test_what_is_found_is_there(text: str) -> None:
    runs = range(SHORTEST, len(text) // TIMES + 1)
    assert loops(text) == any(text[-length * TIMES :] == text[-length:] * TIMES for length in runs)


@pytest.mark.parametrize(("length", "times"), [(LONG - 1, TIMES), (LONG, TIMES - 1), (LONGEST, TIMES - 1)])
def test_a_long_run_needs_one_time_less(length: int, times: int) -> None:
    run = "".join(chr(ord("a") + place % 26) + str(place) for place in range(LONGEST))[:length]
    assert loops(run * times)
    assert not loops(run * (times - 1))


@given(st.integers(1, 700), st.text(max_size=200))
def test_a_growing_text_is_seen_to_turn_whatever_its_pieces(size: int, before: str) -> None:
    watch, text = LoopWatch(), before + FACT * 20
    assert any(watch.turns(text[at : at + size]) for at in range(0, len(text), size))
