"""The scripted model, recordings, the cache, prose out of a stream, and the probe."""

import asyncio
import hashlib
import json
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.contracts import Contract
from calame.errors import EmptyReplyError, EndpointDownError, ModelChoiceError, ReplayMissError, ReplyFormatError
from calame.models.accounting import CallReport
from calame.models.desk import DeskOptions, ModelDesk
from calame.models.port import Message, Models
from calame.models.probe import ORDER, probe
from calame.models.prose import ProseStream
from calame.models.scripted import ScriptedModel
from calame.models.tape import replayed
from calame.models.wire import Reply, Request

GOOD = '{"title": "Bon", "words": 3}'
OK: dict[str, Any] = {"say": GOOD}
ASKED = (Message(role="user", content="Note."),)


class Note(Contract):
    title: str
    words: int


def ask(model: Models, reply: type[Note] = Note) -> Note:
    return asyncio.run(model.ask("write", ASKED, reply))


def test_a_script_answers_in_order_with_contracts_text_and_whole_replies() -> None:
    model = ScriptedModel(
        [Note(title="un", words=1), f"Voici ```json\n{GOOD}\n```", Reply(content=GOOD, finish="stop")]
    )
    assert [ask(model).title for _ in range(3)] == ["un", "Bon", "Bon"]
    assert model.usage["write"].calls == 3


def test_a_script_may_be_a_function_of_the_request() -> None:
    def script(request: Request) -> Note:
        return Note(title=request.messages[-1].content, words=request.schema["required"].index("words"))

    assert ask(ScriptedModel(script)) == Note(title="Note.", words=1)


def test_raw_text_that_does_not_fit_is_asked_again_once() -> None:
    model = ScriptedModel(['{"titre": 1}', GOOD])
    assert ask(model).title == "Bon"
    assert len(model.requests) == 2
    assert "Field required" in model.requests[1].messages[-1].content


@pytest.mark.parametrize(
    ("script", "expected", "requests"),
    [
        ([""], ReplayMissError, 2),
        (["", ""], EmptyReplyError, 2),
        (["{}", "{}"], ReplyFormatError, 2),
        ([EndpointDownError("en panne", seat="write", endpoint="x")], EndpointDownError, 1),
        ([], ReplayMissError, 1),
    ],
)
def test_a_script_can_fail_in_every_way(script: list[Any], expected: type[Exception], requests: int) -> None:
    model = ScriptedModel(script)
    with pytest.raises(expected):
        ask(model)
    assert len(model.requests) == requests


def key_as_an_answering_desk_makes_it(body: dict[str, Any]) -> str:
    kept = {name: body.get(name) for name in ("messages", "response_format", "tools")}
    return hashlib.sha256(json.dumps(kept, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def test_a_recording_has_the_key_of_what_went_over_the_wire_and_replays_offline(bench: Any, tmp_path: Path) -> None:
    tape = tmp_path / "exchanges.jsonl"

    async def record() -> None:
        script = [{"say": '{"titre": 1}'}, OK]
        async with bench.running(script) as server, bench.desk_at(server.url, record=tape) as desk:
            await bench.ask(desk)
        lines = [json.loads(line) for line in tape.read_text(encoding="utf-8").splitlines()]
        assert [line["key"] for line in lines] == [key_as_an_answering_desk_makes_it(body) for body in server.requests]
        assert [line["reply"] for line in lines] == ['{"titre": 1}', GOOD]
        assert {line["model"] for line in lines} == {"test-model"}

    bench.run(record())
    assert stat.S_IMODE(tape.stat().st_mode) == 0o600
    assert not bench.pieces_of_key(tape.read_text(encoding="utf-8"))

    async def replay(seat: str) -> tuple[Any, int]:
        async with bench.desk_at("http://127.0.0.1:9/v1", replay=tape) as desk:
            return await bench.ask(desk, seat), desk.total.calls

    assert {choice.label for choice in replayed(tape).values()} == {"replay:test-model"}
    note, calls = bench.run(replay("write"))
    assert (note.title, calls) == ("Bon", 2)


def test_a_recording_made_with_tool_calls_replays_too(bench: Any, tmp_path: Path) -> None:
    tape = tmp_path / "exchanges.jsonl"
    call = {"id": "c", "type": "function", "function": {"name": "Note", "arguments": GOOD}}
    answer = {"message": {"content": None, "tool_calls": [call]}, "finish": "tool_calls"}

    async def scenario() -> str:
        quirks = bench.choice_at("http://x/v1").quirks.without("response_format")
        options: dict[str, Any] = {"record": tape, "choice": {"quirks": quirks}}
        async with bench.running([answer]) as server, bench.desk_at(server.url, **options) as desk:
            await bench.ask(desk)
        async with bench.desk_at("http://127.0.0.1:9/v1", replay=tape) as desk:
            return str((await bench.ask(desk)).title)

    assert bench.run(scenario()) == "Bon"


def test_a_changed_prompt_misses_and_says_so(bench: Any, tmp_path: Path) -> None:
    tape = tmp_path / "exchanges.jsonl"
    tape.write_text('{"key": "0", "model": "m", "request": {}, "reply": "x"}\n\n', encoding="utf-8")

    async def scenario() -> None:
        async with bench.desk_at("http://127.0.0.1:9/v1", replay=tape) as desk:
            with pytest.raises(ReplayMissError, match="consigne"):
                await bench.ask(desk)

    bench.run(scenario())


@pytest.mark.parametrize("text", ["pas du json", '{"key": 1}', "[]", '"x"'])
def test_a_file_that_is_no_recording_names_the_line(bench: Any, tmp_path: Path, text: str) -> None:
    tape = tmp_path / "exchanges.jsonl"
    tape.write_text(f"\n{text}\n", encoding="utf-8")
    with pytest.raises(ModelChoiceError, match="ligne 2"):
        bench.desk_at("http://127.0.0.1:9/v1", replay=tape)


def test_a_recording_that_does_not_exist_is_named(bench: Any, tmp_path: Path) -> None:
    with pytest.raises(ModelChoiceError, match=r"rien\.jsonl"):
        bench.desk_at("http://127.0.0.1:9/v1", replay=tmp_path / "rien.jsonl")


def test_the_cache_answers_what_was_asked_before_and_is_private(bench: Any, tmp_path: Path) -> None:
    folder = tmp_path / "cache"

    async def scenario() -> None:
        heard: list[Any] = []
        async with bench.running([{"say": "{}"}, OK]) as server:
            for _ in range(2):
                async with bench.desk_at(server.url, cache=folder, listen=heard.append) as desk:
                    assert (await bench.ask(desk)).title == "Bon"
            assert len(server.requests) == 2
            async with bench.desk_at(server.url, cache=folder) as desk:
                await bench.ask(desk, "review")
            assert len(server.requests) == 3, "another temperature is another question"
            async with bench.desk_at(server.url, cache=folder, choice={"model": "autre"}) as desk:
                await bench.ask(desk)
            assert len(server.requests) == 4
        outcomes = [event.payload.outcome for event in heard if isinstance(event.payload, CallReport)]
        assert outcomes == ["format", "ok", "cache"]

    bench.run(scenario())
    files = list(folder.iterdir())
    assert len(files) == 3
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not bench.pieces_of_key("".join(file.read_text(encoding="utf-8") for file in files))


def spoil(folder: Path, damage: bytes) -> None:
    for file in folder.glob("*.json"):
        file.write_bytes(damage)


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff", b"[]", b'{"reply": "{}", "model": "m"}'])
def test_a_damaged_cache_file_is_asked_again(bench: Any, tmp_path: Path, damage: bytes) -> None:
    async def scenario() -> None:
        async with bench.running([OK]) as server, bench.desk_at(server.url, cache=tmp_path) as desk:
            await bench.ask(desk)
            spoil(tmp_path, damage)
            assert (await bench.ask(desk)).title == "Bon"
        assert len(server.requests) == 2

    bench.run(scenario())


TEXTS = st.lists(st.text(max_size=20), max_size=4)


@given(TEXTS, st.booleans(), st.integers(1, 9))
def test_prose_is_told_whatever_the_pieces(texts: list[str], escaped: bool, size: int) -> None:
    sentences = [{"id": f"s{place}", "text": text, "facts": ["text", "F1"]} for place, text in enumerate(texts)]
    answer = json.dumps({"heading": "Non", "sentences": sentences}, ensure_ascii=escaped)
    stream = ProseStream(("text",))
    told = "".join(stream.feed(answer[place : place + size]) for place in range(0, len(answer), size))
    assert told == "\n".join(texts)


@given(st.text(alphabet='{}[]":,\\u0d8text ', max_size=60))
def test_prose_survives_any_text(text: str) -> None:
    assert isinstance(ProseStream().feed(text), str)


CAPITAL = {"say": '{"city": "Paris", "letters": 5}'}


@pytest.mark.parametrize(
    ("script", "ok", "says"),
    [
        ([CAPITAL], [True, True, True, True, True], "morceaux"),
        ([{**CAPITAL, "cut": "whole"}], [True, True, True, True, False], "--stream"),
        ([{"status": 401, "error": {"error": {"message": "non"}}}], [True, False, None, None, None], "CALAME_API_KEY"),
        (
            [{"status": 404, "error": {"error": {"message": "model not found"}}}],
            [True, True, False, None, None],
            "test-model-mini",
        ),
        ([{"say": "Paris, cinq lettres."}], [True, True, True, False, None], "structurées"),
        ([{"body": "<html>"}], [False, None, None, None, None], "--base-url"),
    ],
)
def test_the_probe_says_what_works_and_what_to_do(bench: Any, script: Any, ok: list[bool | None], says: str) -> None:
    async def scenario() -> None:
        async with bench.running(script) as server:
            checks = await probe(bench.choice_at(server.url), bench.quick)
        assert tuple(check.name for check in checks) == ORDER
        assert [check.ok for check in checks] == ok
        assert says in " ".join(check.said for check in checks)
        assert not bench.pieces_of_key(str(checks))

    bench.run(scenario())


def test_the_probe_says_so_when_a_service_answers_under_any_name_and_without_a_key(bench: Any) -> None:
    async def scenario() -> None:
        async with bench.running([CAPITAL]) as server:
            other = bench.choice_at(server.url, model="tset-model", key=None)
            checks = {check.name: check for check in await probe(other, bench.quick)}
            listed = {check.name: check for check in await probe(bench.choice_at(server.url), bench.quick)}
        assert checks["model"].ok
        assert checks["model"].said.endswith("ne cite pas ce nom ; il sert : test-model, test-model-mini")
        assert checks["key"].said == "aucune clé envoyée, aucune demandée"
        assert (listed["model"].said, listed["key"].said) == ("", "")

    bench.run(scenario())


def test_the_probe_names_a_weaker_way_of_asking(bench: Any) -> None:
    def script(body: dict[str, Any], _number: int) -> dict[str, Any]:
        return CAPITAL if "schéma JSON" in body["messages"][0]["content"] else {"say": "Paris."}

    async def scenario() -> None:
        async with bench.running(script) as server:
            checks = await probe(bench.choice_at(server.url), bench.quick)
        assert checks[3].ok
        assert "JSON dans le texte" in checks[3].said

    bench.run(scenario())


def test_a_desk_and_a_script_are_models() -> None:
    desk: Models = ModelDesk({}, DeskOptions())
    script: Models = ScriptedModel([])
    assert desk is not script
