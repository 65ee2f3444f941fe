"""What a desk does besides faults: parameters, concurrency, pauses, budgets, figures, events, streaming."""

import asyncio
import socket
import ssl
import time
from typing import Any

import pytest

from calame.errors import (
    BudgetSpentError,
    EndpointDownError,
    KeyRejectedError,
    ModelChoiceError,
    ModelError,
    RateLimitedError,
    UnknownModelError,
    WrongAddressError,
)
from calame.events import Event
from calame.models.accounting import CallReport
from calame.models.budget import Budget
from calame.models.desk import ModelDesk
from calame.models.patience import Patience, Sampling
from calame.models.port import Usage
from calame.models.quirks import Quirks
from calame.models.sender import Delta
from calame.models.wire import Strategy

GOOD = '{"title": "Bon", "words": 3}'
OK: dict[str, Any] = {"say": GOOD}


def too_many(**headers: str) -> dict[str, Any]:
    return {
        "status": 429,
        "error": {"error": {"message": "trop"}},
        "headers": {name.replace("_", "-"): value for name, value in headers.items()},
    }


def test_the_body_holds_what_was_asked_and_nothing_an_endpoint_may_refuse(bench: Any) -> None:
    async def scenario() -> None:
        async with bench.running([OK]) as server, bench.desk_at(server.url) as desk:
            await bench.ask(desk, "write")
        body = server.requests[0]
        assert body["model"] == "test-model"
        assert [message["role"] for message in body["messages"]] == ["system", "user"]
        assert body["response_format"]["json_schema"]["strict"] is True
        assert (body["max_tokens"], body["temperature"]) == (8192, 0.5)
        assert set(body) == {"model", "messages", "response_format", "max_tokens", "temperature", "stream"}
        assert server.headers[0]["authorization"] == f"Bearer {bench.canary}"

    bench.run(scenario())


def test_an_endpoint_without_key_gets_no_authorization_and_no_account_headers(
    bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_API_KEY"):
        monkeypatch.setenv(name, "ne-doit-pas-sortir")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("OPENAI_PROXY", "http://127.0.0.1:9")

    async def scenario() -> None:
        async with bench.running([OK]) as server, bench.desk_at(server.url, choice={"key": None}) as desk:
            await bench.ask(desk)
        assert "authorization" not in server.headers[0]
        assert "ne-doit-pas-sortir" not in str(server.headers[0])

    bench.run(scenario())


@pytest.mark.parametrize(
    ("quirks", "present", "absent"),
    [
        (Quirks(temperature=False), {"max_tokens"}, {"temperature"}),
        (Quirks(length_names=("max_completion_tokens",)), {"max_completion_tokens"}, {"max_tokens"}),
        (Quirks(length_names=()), {"temperature"}, {"max_tokens", "max_completion_tokens"}),
        (Quirks(strategies=(Strategy.TOOL_CALL,)), {"tools", "tool_choice"}, {"response_format"}),
        (Quirks(strategies=(Strategy.TEXT,)), {"messages"}, {"response_format", "tools"}),
    ],
)
def test_quirks_shape_the_body(bench: Any, quirks: Quirks, present: set[str], absent: set[str]) -> None:
    async def scenario() -> None:
        async with bench.running([OK]) as server, bench.desk_at(server.url, choice={"quirks": quirks}) as desk:
            await bench.ask(desk)
        assert present <= set(server.requests[0])
        assert not absent & set(server.requests[0])

    bench.run(scenario())


def test_a_longer_answer_is_allowed_once_when_one_was_cut(bench: Any) -> None:
    async def scenario() -> None:
        script = [{"say": GOOD, "finish": "length"}, OK]
        sampling = {"write": Sampling(max_tokens=100)}
        async with bench.running(script) as server, bench.desk_at(server.url, sampling=sampling) as desk:
            await bench.ask(desk)
        assert [body["max_tokens"] for body in server.requests] == [100, 200]

    bench.run(scenario())


CIRCLES = '{"title": "' + "Le port de Valmer a rouvert mardi, selon la mairie. " * 4000


def test_an_answer_in_circles_is_cut_while_it_is_written_and_asked_again_with_half_the_room(bench: Any) -> None:
    at_work: list[int] = []

    async def scenario() -> None:
        sampling = {"write": Sampling(max_tokens=100, temperature=0.0)}

        def script(_body: dict[str, Any], number: int) -> dict[str, Any]:
            if number == 1:
                return {"say": CIRCLES}
            asyncio.get_running_loop().call_later(0.3, lambda: at_work.append(server.in_flight))
            return {**OK, "delay": 0.6}

        async with bench.running(script) as server:
            async with bench.desk_at(server.url, choice={"watched": True}, sampling=sampling) as desk:
                note = await bench.ask(desk)
            assert at_work == [1], "who wrote it was told to stop before the second question was put"
            assert server.pieces < len(CIRCLES) / 8 / 2
        first, second = server.requests
        assert note == bench.Note(title="Bon", words=3)
        assert (first["max_tokens"], second["max_tokens"]) == (100, 50)
        assert (first["temperature"], second["temperature"]) == (0.0, 0.3)
        assert second["messages"][:-1] == first["messages"][:-1]
        assert second["messages"][-1]["content"].startswith(first["messages"][-1]["content"])
        assert "répétait sans fin" in second["messages"][-1]["content"]
        assert desk.usage["write"].calls == 2
        assert desk.usage["write"].estimated, "an answer that was cut has no figures, but it was written"
        assert desk.usage["write"].tokens_out > 60

    bench.run(scenario())


def test_a_role_may_say_how_long_its_answer_can_be(bench: Any) -> None:
    async def scenario() -> None:
        sampling = {"write": Sampling(max_tokens=100, longest_tokens=700)}
        cut = {"say": GOOD, "finish": "length"}
        async with bench.running([OK, cut, OK]) as server, bench.desk_at(server.url, sampling=sampling) as desk:
            for room in (None, 40):
                await desk.ask("write", bench.asked, bench.Note, max_tokens=room)
            await desk.ask("write", bench.asked, bench.Note, max_tokens=9000)
        assert [body["max_tokens"] for body in server.requests] == [100, 40, 80, 700]

    bench.run(scenario())


@pytest.mark.parametrize(("watched", "streamed"), [(True, True), (False, False)])
def test_models_of_ones_own_are_watched_while_they_write(bench: Any, watched: bool, streamed: bool) -> None:
    async def scenario() -> None:
        async with (
            bench.running([OK]) as server,
            bench.desk_at(server.url, choice={"watched": watched}) as desk,
        ):
            await bench.ask(desk)
        assert bool(server.requests[0].get("stream")) is streamed

    bench.run(scenario())


def test_a_model_of_ones_own_may_read_a_prompt_for_longer(bench: Any) -> None:
    async def scenario() -> None:
        patience = Patience(attempt_seconds=0.2, own_seconds=5, first_wait=0.01)
        slow = {**OK, "delay": 0.5}
        for watched, requests in ((True, 1), (False, 2)):
            async with (
                bench.running([slow, OK]) as server,
                bench.desk_at(server.url, choice={"watched": watched}, patience=patience) as desk,
            ):
                await bench.ask(desk)
            assert len(server.requests) == requests

    bench.run(scenario())


def test_a_slow_answer_holds_nobody_else_up_and_is_asked_again_once(bench: Any) -> None:
    """Three requests of twelve stall far beyond their time; everything else passes them by."""

    def script(_body: dict[str, Any], number: int) -> dict[str, Any]:
        return {**OK, "delay": 20} if number in {2, 5, 6} else OK

    async def scenario() -> None:
        patience = Patience(attempt_seconds=0.4, first_wait=0.01, longest_wait=0.02)
        async with bench.running(script) as server, bench.desk_at(server.url, patience=patience) as desk:
            notes = await asyncio.gather(*(bench.ask(desk) for _ in range(12)))
            assert {note.title for note in notes} == {"Bon"}
            assert len(server.requests) == 15
            assert server.most_in_flight <= patience.concurrency + 3, "a stalled answer is dropped by us, not by them"
            assert desk.total.calls == 15

    bench.run(scenario())


def test_the_reask_quotes_the_wrong_answer_and_what_is_wrong(bench: Any) -> None:
    async def scenario() -> None:
        async with bench.running([{"say": '{"titre": "Bon"}'}, OK]) as server, bench.desk_at(server.url) as desk:
            await bench.ask(desk)
        wrong, said = (message["content"] for message in server.requests[1]["messages"][-2:])
        assert wrong == '{"titre": "Bon"}'
        assert "- title : Field required" in said
        assert "- titre : Extra inputs are not permitted" in said

    bench.run(scenario())


def test_an_endpoint_seen_to_ignore_the_schema_is_shown_it_from_then_on(bench: Any) -> None:
    async def scenario() -> None:
        async with bench.running([{"say": '{"titre": "Bon"}'}, OK]) as server, bench.desk_at(server.url) as desk:
            await bench.ask(desk)
            await bench.ask(desk)
        assert "schéma JSON" in server.requests[2]["messages"][0]["content"]

    bench.run(scenario())


def test_a_form_sent_back_with_its_blanks_is_no_answer(bench: Any) -> None:
    async def scenario() -> None:
        async with (
            bench.running([{"say": '{"title": "<à remplir>", "words": 0}'}, OK]) as server,
            bench.desk_at(server.url) as desk,
        ):
            assert (await bench.ask(desk)).title == "Bon"
        assert len(server.requests) == 2

    bench.run(scenario())


def test_no_more_requests_are_in_flight_than_set(bench: Any) -> None:
    async def scenario() -> None:
        patience = Patience(concurrency=3)
        async with (
            bench.running([{**OK, "delay": 0.03}]) as server,
            bench.desk_at(server.url, patience=patience) as desk,
        ):
            await asyncio.gather(*(bench.ask(desk) for _ in range(12)))
        assert (server.most_in_flight, len(server.requests)) == (3, 12)

    bench.run(scenario())


def test_all_sections_pass_an_endpoint_that_takes_two_at_a_time(bench: Any) -> None:
    async def scenario() -> None:
        async def ask_all(desk: ModelDesk) -> None:
            await asyncio.gather(*(bench.ask(desk) for _ in range(16)))

        async with bench.running([]) as server:
            server.script = lambda _body, _number: (
                too_many(retry_after_ms="20") if server.in_flight > 2 else {**OK, "delay": 0.02}
            )
            async with bench.desk_at(server.url, patience=Patience(concurrency=6)) as desk:
                await ask_all(desk)
        assert 16 <= len(server.requests) <= 16 + 12

    bench.run(scenario())


def test_a_pause_is_shared_by_all_sections(bench: Any) -> None:
    async def scenario() -> None:
        asked_at: list[float] = []

        def script(_body: dict[str, Any], number: int) -> dict[str, Any]:
            asked_at.append(time.monotonic())
            return too_many(retry_after="0.4") if number == 1 else OK

        async def later(desk: ModelDesk) -> None:
            await asyncio.sleep(0.1)
            await bench.ask(desk, "review")

        async with bench.running(script) as server, bench.desk_at(server.url) as desk:
            await asyncio.gather(bench.ask(desk, "write"), later(desk))
        assert len(asked_at) == 3
        assert min(asked_at[1:]) - asked_at[0] >= 0.4

    bench.run(scenario())


def test_a_retry_after_is_never_cut_short(bench: Any) -> None:
    async def scenario() -> None:
        started = time.monotonic()
        async with bench.running([too_many(retry_after="0.3"), OK]) as server, bench.desk_at(server.url) as desk:
            await bench.ask(desk)
        assert time.monotonic() - started >= 0.3

    bench.run(scenario())


def test_a_parked_endpoint_costs_no_request(bench: Any) -> None:
    async def scenario() -> None:
        async with bench.running([too_many(retry_after="3600")]) as server, bench.desk_at(server.url) as desk:
            errors = []
            for _ in range(3):
                with pytest.raises(RateLimitedError) as caught:
                    await bench.ask(desk)
                errors.append(caught.value)
        assert len(server.requests) == 1
        left = [error.retry_at.timestamp() - time.time() for error in errors if error.retry_at is not None]
        assert len(left) == 3
        assert all(3500 < seconds <= 3601 for seconds in left)

    bench.run(scenario())


def test_a_rejected_key_stops_the_whole_batch(bench: Any) -> None:
    async def scenario() -> None:
        async with (
            bench.running([{"status": 401, "error": {"error": {"message": "non"}}}]) as server,
            bench.desk_at(server.url) as desk,
        ):
            for _ in range(4):
                with pytest.raises(KeyRejectedError, match="CALAME_API_KEY"):
                    await bench.ask(desk)
        assert len(server.requests) == 1

    bench.run(scenario())


@pytest.mark.parametrize("known", [{"data": [{"id": "test-modele"}, {"id": "autre"}]}, 404, [1], {"data": None}])
def test_an_unknown_model_lists_the_nearest_names_when_the_endpoint_has_a_list(bench: Any, known: Any) -> None:
    async def scenario() -> UnknownModelError:
        refused = {"status": 404, "error": {"error": {"message": "no such model", "code": "model_not_found"}}}
        async with bench.running([refused], known=known) as server, bench.desk_at(server.url) as desk:
            with pytest.raises(UnknownModelError) as caught:
                await bench.ask(desk)
        assert (len(server.requests), server.lists) == (1, 1)
        return caught.value

    error = bench.run(scenario())
    listed = isinstance(known, dict) and known["data"]
    assert error.known == (("test-modele", "autre") if listed else ())


def test_calls_are_counted_over_retries_and_stop_at_the_budget(bench: Any) -> None:
    async def scenario() -> None:
        async with (
            bench.running([{"status": 500}]) as server,
            bench.desk_at(server.url, budget=Budget(calls=3)) as desk,
        ):
            with pytest.raises(BudgetSpentError) as caught:
                await bench.ask(desk)
            assert caught.value.limit == "calls"
            assert desk.total.calls == len(server.requests) == 3

    bench.run(scenario())


def test_parallel_sections_share_the_budget_of_calls(bench: Any) -> None:
    async def scenario() -> None:
        async with (
            bench.running([{**OK, "delay": 0.02}]) as server,
            bench.desk_at(server.url, budget=Budget(calls=5)) as desk,
        ):
            results = await asyncio.gather(*(bench.ask(desk) for _ in range(9)), return_exceptions=True)
        assert len(server.requests) == 5
        assert sum(isinstance(result, BudgetSpentError) for result in results) == 4

    bench.run(scenario())


def test_cost_stops_the_run_and_includes_answers_that_did_not_fit(bench: Any) -> None:
    async def scenario() -> None:
        script = [{"say": '{"titre": 1}'}, OK]
        async with bench.running(script) as server, bench.desk_at(server.url, budget=Budget(cost=0.0006)) as desk:
            await bench.ask(desk)
            assert desk.total.cost == pytest.approx(2 * (100 * 1 + 20 * 10) / 1e6)
            with pytest.raises(BudgetSpentError) as caught:
                await bench.ask(desk)
            assert caught.value.limit == "cost"
        assert len(server.requests) == 2

    bench.run(scenario())


def test_a_cost_limit_without_a_known_price_is_refused_before_anything_is_spent(bench: Any) -> None:
    with pytest.raises(ModelChoiceError, match="--max-cost"):
        bench.desk_at("http://127.0.0.1:1/v1", choice={"price": None}, budget=Budget(cost=1))


def test_the_deadline_cuts_a_hanging_request(bench: Any) -> None:
    async def scenario() -> None:
        async with (
            bench.running([{"do": "hang"}]) as server,
            bench.desk_at(server.url, budget=Budget(seconds=0.2)) as desk,
        ):
            with pytest.raises(BudgetSpentError) as caught:
                await bench.ask(desk)
        assert caught.value.limit == "time"
        assert len(server.requests) == 1

    bench.run(scenario())


def test_a_wait_beyond_the_deadline_is_not_waited_for(bench: Any) -> None:
    async def scenario() -> None:
        async with (
            bench.running([too_many(retry_after="60")]) as server,
            bench.desk_at(server.url, budget=Budget(seconds=20)) as desk,
        ):
            with pytest.raises(BudgetSpentError):
                await asyncio.wait_for(bench.ask(desk), 10)
        assert len(server.requests) == 1

    bench.run(scenario())


def test_what_was_spent_before_a_resume_counts(bench: Any) -> None:
    async def scenario() -> None:
        async with bench.running([OK]) as server:
            options = {"budget": Budget(calls=5), "spent": Usage(calls=4)}
            async with bench.desk_at(server.url, **options) as desk:
                await bench.ask(desk)
                with pytest.raises(BudgetSpentError):
                    await bench.ask(desk)

    bench.run(scenario())


FIGURES = {
    "prompt_tokens": 1000,
    "completion_tokens": 200,
    "prompt_tokens_details": {"cached_tokens": 600},
    "completion_tokens_details": {"reasoning_tokens": 50},
}


@pytest.mark.parametrize("streamed", [False, True])
def test_figures_come_from_the_endpoint(bench: Any, streamed: bool) -> None:
    async def scenario() -> None:
        on_delta = {"on_delta": lambda _delta: None} if streamed else {}
        async with bench.running([{**OK, "usage": FIGURES}]) as server, bench.desk_at(server.url, **on_delta) as desk:
            await bench.ask(desk, "extract")
        usage = desk.usage["extract"]
        figures = (usage.tokens_in, usage.tokens_out, usage.tokens_cached, usage.tokens_reasoning, usage.estimated)
        assert figures == (1000, 200, 600, 50, False)
        assert (usage.first_token is not None) is streamed

    bench.run(scenario())


def test_without_figures_tokens_are_estimated_and_marked(bench: Any) -> None:
    async def scenario() -> Any:
        async with bench.running([{**OK, "usage": None}]) as server, bench.desk_at(server.url) as desk:
            await bench.ask(desk)
        return desk.total

    usage = bench.run(scenario())
    assert usage.estimated
    assert usage.tokens_in > 10
    assert usage.tokens_out > 3


def test_an_unknown_price_stays_unknown(bench: Any) -> None:
    async def scenario() -> Any:
        async with bench.running([OK]) as server, bench.desk_at(server.url, choice={"price": None}) as desk:
            await bench.ask(desk)
        return desk.total

    assert bench.run(scenario()).cost is None


def test_the_listener_hears_every_request_and_a_changed_model_name(bench: Any) -> None:
    async def scenario() -> list[Event]:
        heard: list[Event] = []
        script = [{"status": 500}, OK, {**OK, "model": "test-model-2026"}]
        async with bench.running(script) as server, bench.desk_at(server.url, listen=heard.append) as desk:
            await bench.ask(desk)
            await bench.ask(desk)
        return heard

    heard = bench.run(scenario())
    reports = [event.payload for event in heard if isinstance(event.payload, CallReport)]
    assert [report.outcome for report in reports] == ["server", "ok", "ok"]
    assert [report.attempt for report in reports] == [1, 2, 1]
    assert "test-model-2026" in next(event.message for event in heard if event.kind == "warning")


def test_streamed_text_is_heard_and_taken_back_when_the_attempt_fails(bench: Any) -> None:
    async def scenario() -> list[Delta]:
        heard: list[Delta] = []
        script = [{**OK, "cut": "nodone"}, OK]
        async with bench.running(script) as server, bench.desk_at(server.url, on_delta=heard.append) as desk:
            await bench.ask(desk)
        assert [body["stream"] for body in server.requests] == [True, True]
        return heard

    heard = bench.run(scenario())
    restart = next(place for place, delta in enumerate(heard) if delta.restart)
    assert "".join(delta.text for delta in heard[restart + 1 :]) == GOOD
    assert restart > 0


async def refused(bench: Any, url: str) -> tuple[type[ModelError], str]:
    """What a question to `url` ends in."""
    async with bench.desk_at(url) as desk:
        with pytest.raises(ModelError) as caught:
            await bench.ask(desk)
    return type(caught.value), str(caught.value)


def test_nobody_listening_is_an_endpoint_that_is_down(bench: Any) -> None:
    async def scenario() -> None:
        async with bench.running([OK]) as server:
            url = server.url
        kind, said = await refused(bench, url)
        assert kind is EndpointDownError
        assert "après 4 essais" in said
        assert url in said

    bench.run(scenario())


def test_https_to_a_server_that_speaks_http_is_a_wrong_address(bench: Any) -> None:
    async def scenario() -> None:
        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read(1)
            writer.write(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")
            await writer.drain()
            writer.close()

        listening = await asyncio.start_server(answer, "127.0.0.1", 0)
        kind, said = await refused(bench, f"https://127.0.0.1:{listening.sockets[0].getsockname()[1]}/v1")
        listening.close()
        assert kind is WrongAddressError
        assert "https" in said

    bench.run(scenario())


@pytest.mark.parametrize(
    ("code", "expected"), [(socket.EAI_NONAME, WrongAddressError), (socket.EAI_AGAIN, EndpointDownError)]
)
def test_a_name_that_does_not_exist_is_told_from_one_not_found_for_now(
    bench: Any, monkeypatch: pytest.MonkeyPatch, code: int, expected: type[ModelError]
) -> None:
    def nowhere(*_given: Any, **_named: Any) -> None:
        raise socket.gaierror(code, "no")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    assert bench.run(refused(bench, "http://nulle-part.invalid/v1"))[0] is expected


def test_a_certificate_that_nobody_signed_is_refused(bench: Any, tmp_path: Any) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*self_signed(tmp_path))

    async def scenario() -> None:
        async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.close()

        listening = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context)
        port = listening.sockets[0].getsockname()[1]
        async with bench.desk_at(f"https://127.0.0.1:{port}/v1") as desk:
            with pytest.raises(WrongAddressError, match="certificat"):
                await bench.ask(desk)
        listening.close()

    bench.run(scenario())


def self_signed(folder: Any) -> tuple[str, str]:
    """A throw-away certificate, made by the openssl program."""
    import shutil
    import subprocess

    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    key, certificate = folder / "key.pem", folder / "cert.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-keyout", str(key), "-out", str(certificate), "-days", "2", "-subj", "/CN=127.0.0.1"]
    subprocess.run(command, check=True, capture_output=True)
    return str(certificate), str(key)


def test_a_seat_without_model_is_named(bench: Any) -> None:
    async def scenario() -> None:
        async with ModelDesk({"write": bench.choice_at("http://127.0.0.1:1/v1")}) as desk:
            with pytest.raises(ModelChoiceError, match="review"):
                await bench.ask(desk, "review")

    bench.run(scenario())


def test_cancelling_a_question_frees_its_place(bench: Any) -> None:
    async def scenario() -> None:
        script = [{"do": "hang"}, OK]
        async with bench.running(script) as server, bench.desk_at(server.url, patience=Patience(concurrency=1)) as desk:
            hanging = asyncio.create_task(bench.ask(desk))
            await asyncio.sleep(0.1)
            hanging.cancel()
            with pytest.raises(asyncio.CancelledError):
                await hanging
            assert (await bench.ask(desk)).title == "Bon"

    bench.run(scenario())
