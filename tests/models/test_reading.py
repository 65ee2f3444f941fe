"""Finding the answer in what a model wrote."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.models.reading import candidates, fenced, json_objects, without_thoughts, without_trailing_commas

ANSWER = {"title": "Bon", "words": 3}
GOOD = json.dumps(ANSWER)
DECOY = '{"title": "Leurre", "words": 1}'


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"\ufeff  {GOOD}\n",
        f"Voici :\n```json\n{GOOD}\n```\nVoilà.",
        f"```\n{GOOD}\n```",
        f"```JSON\r\n{GOOD}\r\n```",
        f"Voici la note {GOOD} et rien d'autre.",
        f"<think>{DECOY}</think>{GOOD}",
        f"<THINK>\n{DECOY}\n</THINK>\n\n{GOOD}",
        f"<thinking>{DECOY}</thinking> {GOOD}",
        f"{DECOY} donc</think>{GOOD}",
        f"<think>a</think>{DECOY}<think>b</think>{GOOD}",
        f"Exemple : {DECOY}\nRéponse : {GOOD}",
        f"Essai : {DECOY}\n```json\n{GOOD}\n```",
        '{"title": "Bon", "words": 3,}',
        '```json\n{"title": "Bon", "words": 3,\n}\n```',
        f"Soit {{le titre}} : {GOOD}",
    ],
)
def test_the_answer_comes_first(text: str) -> None:
    assert candidates(text)[0] == ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Rien ici.",
        '{"title": "Bon", "words": 3',
        '{"title": "Bon", "inner": {"title": "x", "words": 1}',
        '{"sections": [{"title": "Bon", "words": 3}, {"title": "Co',
        f"<think>{DECOY}",
        f"<think>{GOOD}\nje réfléchis encore",
        '{"title": NaN}',
        '{"words": ' + "9" * 6000 + "}",
        "[1, 2, 3]",
        '{"a":' * 100_000,
        "{" * 100_000,
        "```json\n```",
    ],
)
def test_what_does_not_close_is_no_answer(text: str) -> None:
    assert candidates(text) == ()


def test_an_answer_that_speaks_of_thinking_survives() -> None:
    answer = {"title": "La balise </think> et la balise <think>", "words": 9}
    assert candidates(json.dumps(answer)) == (answer,)


def test_raw_newlines_in_strings_pass() -> None:
    assert candidates('{"title": "deux\nlignes"}') == ({"title": "deux\nlignes"},)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<think>a</think> b", "b"),
        ("a</think>b", "b"),
        ("a <think> b", "a"),
        ("a", "a"),
        ("<think>a</think><think>b</think>c", "c"),
    ],
)
def test_thoughts_go(text: str, expected: str) -> None:
    assert without_thoughts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", ()),
        ("```\nx\n```", ("x",)),
        ("```json\nx\n``` y ```z```", ("x", "z")),
        ("```\nx\n``` ```\nouvert", ("x",)),
    ],
)
def test_fences_are_read_when_they_close(text: str, expected: tuple[str, ...]) -> None:
    assert fenced(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": [1, 2, ], }', '{"a": [1, 2 ] }'),
        ('{"a": ", }"}', '{"a": ", }"}'),
        ('{"a": "\\", ]", }', '{"a": "\\", ]" }'),
    ],
)
def test_only_commas_before_a_bracket_go(text: str, expected: str) -> None:
    assert without_trailing_commas(text) == expected


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)
OBJECTS = st.dictionaries(st.text(max_size=8), VALUES, max_size=4)


@given(OBJECTS, st.booleans())
def test_an_object_alone_comes_back_as_it_is(value: dict[str, object], escaped: bool) -> None:
    assert candidates(json.dumps(value, ensure_ascii=escaped)) == (value,)


@given(OBJECTS)
def test_removing_trailing_commas_leaves_json_alone(value: dict[str, object]) -> None:
    text = json.dumps(value)
    assert without_trailing_commas(text) == text


@given(st.text(alphabet='{}[]",:\\`<>/think abc\n\ud800', max_size=200))
def test_any_text_is_read_without_crash(text: str) -> None:
    assert all(isinstance(found, dict) for found in (*candidates(text), *json_objects(text)))


@given(OBJECTS.filter(bool), st.data())
def test_a_cut_object_is_never_completed(value: dict[str, object], data: st.DataObject) -> None:
    text = json.dumps({"racine": value})
    cut = text[: data.draw(st.integers(0, len(text) - 1))]
    assert candidates(cut) == ()
