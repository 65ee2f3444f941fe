"""Every row of the fault table against a real server: exact class, exact number of requests, nothing leaks."""

import email.utils
import json
import time
from dataclasses import dataclass, field
from typing import Any

import pytest

from calame import errors
from calame.errors import (
    BadBodyError,
    ContentRefusedError,
    ContextTooLongError,
    EmptyReplyError,
    EndpointDownError,
    EndpointTimeoutError,
    KeyRejectedError,
    LoopingReplyError,
    ModelError,
    QuotaSpentError,
    RateLimitedError,
    ReplyFormatError,
    RequestRefusedError,
    TruncatedReplyError,
    UnknownModelError,
    WrongAddressError,
)
from calame.models.patience import Patience

GOOD = '{"title": "Bon", "words": 3}'
OK = {"say": GOOD}
CANARY = "sk-Zq7XvK2mWp9LtR4yHd83Nc"
IMPATIENT = Patience(first_wait=0.01, longest_wait=0.02, attempt_seconds=0.3, idle_seconds=0.3, attempts=2)


def error(status: int, code: str | None = None, message: str = "non", **rest: Any) -> dict[str, Any]:
    headers = rest.pop("headers", {})
    return {"status": status, "error": {"error": {"message": message, "code": code, **rest}}, "headers": headers}


def called(*arguments: str, name: str = "Note") -> dict[str, Any]:
    calls = [
        {"id": f"c{place}", "type": "function", "function": {"name": name, "arguments": text}}
        for place, text in enumerate(arguments)
    ]
    return {"message": {"content": None, "tool_calls": calls}, "finish": "tool_calls"}


@dataclass(frozen=True)
class Case:
    """One row."""

    id: str
    script: Any
    requests: int
    expected: type[ModelError] | None = None
    """`None` when the right answer comes in the end."""
    streamed: bool = False
    patience: Patience | None = None
    says: str = ""
    later: int = 1
    """Requests of the next question to the same endpoint, when this one was answered."""
    choice: dict[str, Any] = field(default_factory=dict)


def refuses(parameter: str, message: str) -> Any:
    """An endpoint that answers 400 while `parameter` is in the body."""

    def script(body: dict[str, Any], number: int) -> dict[str, Any]:
        return error(400, "unsupported_parameter", message, param=parameter) if parameter in body else OK

    return script


def unprocessable(body: dict[str, Any], number: int) -> dict[str, Any]:
    """The form of vLLM, TGI and Mistral."""
    if "max_tokens" not in body:
        return OK
    return {
        "status": 422,
        "error": {"detail": [{"loc": ["body", "max_tokens"], "msg": "Extra inputs are not permitted"}]},
    }


def short_context(body: dict[str, Any], number: int) -> dict[str, Any]:
    """A context that the prompt fits in, but not with the answer that was allowed."""
    return error(400, None, "maximum context length is 4096, 8192 in the completion") if "max_tokens" in body else OK


def ignores_format(body: dict[str, Any], number: int) -> dict[str, Any]:
    """Knows no `response_format` but tools."""
    return called(GOOD) if "tools" in body else {"say": "Voici la note : elle compte trois mots."}


def ignores_all_but_text(body: dict[str, Any], number: int) -> dict[str, Any]:
    """Answers in JSON only when the prompt holds the schema."""
    return OK if "schéma JSON" in body["messages"][0]["content"] else {"say": "Voici la note."}


def moved(host: str) -> dict[str, Any]:
    return {"status": 307, "body": "", "headers": {"location": f"http://{host}/v1/chat/completions"}}


def in_an_hour() -> str:
    return email.utils.formatdate(time.time() + 3600, usegmt=True)


SURROGATE = '{"title": "\\ud800", "words": 3}'
ECHO = "Tu notes.\nNote ce texte."
CIRCLES = '{"title": "' + "Le port de Valmer a rouvert mardi, selon la mairie. " * 60
CUT_AT_LENGTH = {"say": '{"title": "Bon', "finish": "length"}
THINKING_IN_CIRCLES = {
    "say": GOOD,
    "message": {"reasoning_content": "Non, reprenons depuis le début de la source. " * 60},
}
PAGE = {"body": "<!doctype html><title>Portail</title>"}
WHOLE = (
    Case("ok", [OK], 1),
    Case("429_ra1_once", [error(429, headers={"retry-after": "1"}), OK], 2),
    Case("429_always", [error(429, headers={"retry-after": "0.05"})], 4, RateLimitedError),
    Case("429_ra3600", [error(429, headers={"retry-after": "3600"})], 1, RateLimitedError, says="Revenir le"),
    Case("429_quota", [error(429, "insufficient_quota")], 1, QuotaSpentError, says="crédit"),
    Case("402", [error(402)], 1, QuotaSpentError),
    *(Case(str(status), [{"status": status}], 4, EndpointDownError) for status in (500, 502, 503, 529)),
    *(Case(f"{status}_once", [{"status": status}, OK], 2) for status in (500, 408, 409, 425)),
    *(Case(str(status), [error(status)], 4, EndpointDownError) for status in (408, 409, 425)),
    Case("503_ra3600", [{"status": 503, "headers": {"retry-after": "3600"}}], 1, RateLimitedError),
    Case("hang", [{"do": "hang"}], 2, EndpointTimeoutError, patience=IMPATIENT),
    Case("slow_drip", [{**OK, "do": "drip"}], 2, EndpointTimeoutError, patience=IMPATIENT),
    Case("reset", [{"do": "reset"}], 4, EndpointDownError),
    Case("reset_once", [{"do": "reset"}, OK], 2),
    Case("reset_midbody", [{**OK, "do": "reset_midbody"}], 4, EndpointDownError),
    Case("length", [{"say": '{"title": "Bon', "finish": "length"}], 2, TruncatedReplyError),
    Case("length_but_whole_json", [{"say": GOOD, "finish": "length"}], 2, TruncatedReplyError),
    Case("length_once", [{"say": '{"title": "Bon', "finish": "length"}, OK], 2),
    Case("repetition_to_max_tokens", [{"say": "la la " * 5000, "finish": "length"}], 2, LoopingReplyError),
    Case("repetition_once", [{"say": CIRCLES, "finish": "length"}, OK], 2),
    Case("repetition_that_stops", [{"say": CIRCLES}, OK], 2),
    Case("repetition_then_cut", [{"say": CIRCLES, "finish": "length"}, CUT_AT_LENGTH, OK], 3),
    Case("latency_within_patience", [{**OK, "delay": 0.1}], 1, patience=IMPATIENT),
    Case("latency_spike", [{**OK, "delay": 1}, OK], 2, patience=IMPATIENT),
    Case("latency_for_ever", [{**OK, "delay": 1}], 2, EndpointTimeoutError, patience=IMPATIENT),
    Case("latency_after_headers", [{**OK, "do": "slow_body", "delay": 1}, OK], 2, patience=IMPATIENT),
    Case(
        "latency_after_headers_for_ever",
        [{**OK, "do": "slow_body", "delay": 1}],
        2,
        EndpointTimeoutError,
        patience=IMPATIENT,
    ),
    Case("latency_spike_then_500", [{**OK, "delay": 1}, {"status": 500}], 2, EndpointDownError, patience=IMPATIENT),
    Case("no_finish_reason", [{"say": GOOD, "finish": None}], 4, TruncatedReplyError),
    Case("content_filter", [{"say": "", "finish": "content_filter"}], 1, ContentRefusedError),
    Case("400_content_filter", [error(400, "content_filter")], 1, ContentRefusedError),
    Case("refusal", [{"say": None, "message": {"refusal": "Je ne peux pas."}}], 1, ContentRefusedError),
    Case("empty", [{"say": ""}], 2, EmptyReplyError),
    Case("null", [{"say": None}], 2, EmptyReplyError),
    Case("empty_once", [{"say": ""}, OK], 2),
    Case("no_choices", [{"body": '{"choices": []}'}], 2, BadBodyError),
    Case("choices_null", [{"body": '{"choices": null}'}], 2, BadBodyError),
    Case("choices_null_once", [{"body": '{"choices": null}'}, OK], 2),
    Case("no_json", [{"body": '{"choices": [', "type": "application/json"}], 2, BadBodyError),
    Case("json_list", [{"body": "[1, 2]"}], 2, BadBodyError),
    Case("empty_body", [{"body": ""}], 2, BadBodyError),
    Case("200_error_5xx", [{"body": '{"error": {"message": "oups", "code": 502}}'}], 4, EndpointDownError),
    Case(
        "200_error_429", [{"body": '{"error": {"message": "vite", "type": "rate_limit_error"}}'}], 4, RateLimitedError
    ),
    Case("200_error_auth", [{"body": '{"error": {"message": "non", "code": "invalid_api_key"}}'}], 1, KeyRejectedError),
    Case("200_error_unknown", [{"body": '{"error": "oups"}'}], 2, BadBodyError),
    Case("200_html", [PAGE], 1, WrongAddressError, says="--base-url"),
    Case("200_html_called_json", [{**PAGE, "type": "application/json"}], 2, BadBodyError),
    Case("200_html_as_text", [{**PAGE, "type": "text/plain"}], 1, WrongAddressError),
    Case("json_called_text", [{**OK, "type": "text/plain"}], 1),
    Case("bad_tool_json", [called('{"title": "Bon')], 2, ReplyFormatError),
    Case("bad_tool_json_once", [called('{"title": "Bon'), OK], 2),
    Case("wrong_tool", [called(GOOD, name="meteo")], 2, ReplyFormatError),
    Case("wrong_tool_once", [called(GOOD, name="meteo"), called(GOOD)], 2),
    Case("duplicate_tool_calls", [called(GOOD, GOOD)], 1),
    Case("contradicting_tool_calls", [called(GOOD, '{"title": "Autre", "words": 4}')], 2, ReplyFormatError),
    Case("wrong_schema", [{"say": '{"titre": "Bon"}'}], 2, ReplyFormatError),
    Case("wrong_once", [{"say": '{"titre": "Bon"}'}, OK], 2),
    Case("prose", [{"say": f"Voici la note :\n```json\n{GOOD}\n```\nBonne lecture !"}], 1),
    Case("ignores_format", ignores_format, 2),
    Case("ignores_tools_too", ignores_all_but_text, 3),
    Case("ignores_everything", [{"say": "Voici la note, en prose."}], 3, ReplyFormatError),
    Case("prompt_echo", [{"say": ECHO}], 3, ReplyFormatError),
    Case("english_prose", [{"say": "Sure! Here is the note you asked for."}], 3, ReplyFormatError),
    Case("think", [{"say": f'<think>{{"title": "Leurre", "words": 1}} hum</think>\n{GOOD}'}], 1),
    Case("think_never_ends", [{"say": f"<think>{GOOD}"}], 3, ReplyFormatError),
    Case("reasoning_content", [{**OK, "message": {"reasoning_content": '{"title": "Leurre", "words": 1}'}}], 1),
    Case("answer_in_reasoning", [{"say": None, "message": {"reasoning_content": GOOD}}], 1),
    Case("reasoning_only", [{"say": None, "message": {"reasoning_content": f"Je pense : {GOOD}"}}], 2, EmptyReplyError),
    Case(
        "404", [error(404, "model_not_found", "The model does not exist")], 1, UnknownModelError, says="test-model-mini"
    ),
    Case("404_path", [{"status": 404, "error": {"detail": "Not Found"}}], 1, WrongAddressError),
    Case("405", [{"status": 405}], 1, WrongAddressError),
    Case("401", [error(401, "invalid_api_key", f"Incorrect key: {CANARY[:9]}***{CANARY[-6:]}")], 1, KeyRejectedError),
    Case("403", [error(403, None, f"key {CANARY} may not")], 1, KeyRejectedError),
    Case("400_ctx", [error(400, "context_length_exceeded", "too long")], 1, ContextTooLongError),
    Case("400_ctx_vllm", [error(400, None, "This model's maximum context length is 4096")], 1, ContextTooLongError),
    Case("400_ctx_room_for_the_answer", short_context, 2),
    Case(
        "400_ctx_vllm_for_ever",
        [error(400, None, "maximum context length is 9, 9 in the completion")],
        2,
        ContextTooLongError,
    ),
    Case("413", [{"status": 413}], 1, ContextTooLongError),
    Case("400_param", refuses("temperature", "Unsupported value: 'temperature'"), 2),
    Case("400_max_tokens", refuses("max_tokens", "Unsupported parameter: 'max_tokens'"), 2),
    Case("400_json_schema", refuses("response_format", "'response_format' is not supported"), 2),
    Case("400_for_ever", [error(400, None, "Unsupported parameter: 'temperature'")], 2, RequestRefusedError),
    Case("400_other", [error(400, None, "messages must alternate")], 1, RequestRefusedError),
    Case("400_echoes_key", [error(400, None, f"bad header Bearer {CANARY}")], 1, RequestRefusedError),
    Case("422", unprocessable, 2),
    Case("422_other", [{"status": 422, "error": {"detail": "seed"}}], 1, RequestRefusedError),
    Case("no_usage", [{**OK, "usage": None}], 1),
    Case("usage_with_nulls", [{**OK, "usage": {"prompt_tokens": None, "completion_tokens": None}}], 1),
    Case("redirect", [moved("127.0.0.1:9")], 1, WrongAddressError, says="renvoie"),
    Case("ten_megabytes", [{"say": "a" * 10_000_000}], 1, BadBodyError),
    Case("invalid_utf8", [{"body": b'{"choices": "\xff\xfe"}'}], 2, BadBodyError),
    Case("lone_surrogate", [{"say": SURROGATE}], 2, BadBodyError),
    Case("retry_after_ms", [error(429, headers={"retry-after-ms": "30"}), OK], 2),
    Case("retry_after_date", [error(429, headers={"retry-after": in_an_hour()})], 1, RateLimitedError),
    Case("retry_after_endless", [error(429, headers={"retry-after": "1e999"})], 1, RateLimitedError),
    Case("retry_after_past", [error(429, headers={"retry-after": "Mon, 01 Jan 2024 00:00:00 GMT"}), OK], 2),
    Case("retry_after_nonsense", [error(429, headers={"retry-after": "bientôt".encode().decode("latin-1")}), OK], 2),
    Case("x_should_retry_false", [{"status": 500, "headers": {"x-should-retry": "false"}}], 1, EndpointDownError),
    Case("x_should_retry_true_on_400", [error(400, headers={"x-should-retry": "true"})], 1, RequestRefusedError),
    Case("empty_object", [{"say": "{}"}], 2, ReplyFormatError),
    Case("deep_nesting", [{"say": '{"a":' * 100_000}], 2, ReplyFormatError),
    Case("whole_text_then_cut_json", [{"say": f"Avant : {GOOD[:-1]}"}], 3, ReplyFormatError),
)
STREAMED = (
    Case("stream_ok", [OK], 1, streamed=True),
    Case("stream_tool_call", [called(GOOD)], 1, streamed=True),
    Case("stream_reset", [{**OK, "cut": "reset"}], 4, EndpointDownError, streamed=True),
    Case("stream_reset_once", [{**OK, "cut": "reset"}, OK], 2, streamed=True),
    Case("stream_stall", [{**OK, "cut": "stall"}], 2, EndpointTimeoutError, streamed=True, patience=IMPATIENT),
    Case("stream_stall_once", [{**OK, "cut": "stall"}, OK], 2, streamed=True, patience=IMPATIENT),
    Case("stream_latency_spike", [{**OK, "delay": 1}, OK], 2, streamed=True, patience=IMPATIENT),
    Case("stream_latency_for_ever", [{**OK, "delay": 1}], 2, EndpointTimeoutError, streamed=True, patience=IMPATIENT),
    Case("stream_slow_but_steady", [{**OK, "pace": 0.1}], 1, streamed=True, patience=IMPATIENT),
    Case(
        "stream_slow_beyond_its_time",
        [{**OK, "pace": 0.1}, OK],
        2,
        streamed=True,
        patience=IMPATIENT.model_copy(update={"stream_seconds": 0.4}),
    ),
    Case("stream_loop", [{"say": CIRCLES}], 2, LoopingReplyError, streamed=True),
    Case("stream_loop_once", [{"say": CIRCLES}, OK], 2, streamed=True),
    Case("stream_loop_in_a_tool_call", [called(CIRCLES), called(GOOD)], 2, streamed=True),
    Case("stream_loop_of_thoughts", [THINKING_IN_CIRCLES, OK], 2, streamed=True),
    Case("stream_error", [{**OK, "cut": "error"}], 4, EndpointDownError, streamed=True),
    Case("stream_nodone", [{**OK, "cut": "nodone"}], 4, TruncatedReplyError, streamed=True),
    Case("stream_nodone_once", [{**OK, "cut": "nodone"}, OK], 2, streamed=True),
    Case("stream_badjson", [{**OK, "cut": "badjson"}], 4, BadBodyError, streamed=True),
    Case("stream_badutf8", [{**OK, "cut": "badutf8"}], 4, BadBodyError, streamed=True),
    Case("stream_choices_null", [{**OK, "cut": "nochoices"}], 4, TruncatedReplyError, streamed=True),
    Case("stream_length", [{**OK, "finish": "length"}], 2, TruncatedReplyError, streamed=True),
    Case("stream_refusal", [{"say": "", "message": {"refusal": "Non."}}], 1, ContentRefusedError, streamed=True),
    Case("stream_filter", [{**OK, "finish": "content_filter"}], 1, ContentRefusedError, streamed=True),
    Case("stream_empty", [{"say": ""}], 2, EmptyReplyError, streamed=True),
    Case("stream_not_streamed", [{**OK, "cut": "whole"}], 2, streamed=True),
    Case("stream_silent", lambda body, number: {**OK, "cut": "silent"}, 2, streamed=True),
    Case("stream_429", [error(429, headers={"retry-after-ms": "10"}), OK], 2, streamed=True),
    Case("stream_500", [{"status": 500}], 4, EndpointDownError, streamed=True),
    Case("stream_401", [error(401, None, CANARY)], 1, KeyRejectedError, streamed=True),
    Case("stream_html", [PAGE], 1, WrongAddressError, streamed=True),
    Case("stream_hang", [{"do": "hang"}], 2, EndpointTimeoutError, streamed=True, patience=IMPATIENT),
    Case("stream_no_usage", [{**OK, "usage": None}], 1, streamed=True),
    Case(
        "stream_options_refused",
        refuses("stream_options", "Extra inputs are not permitted: stream_options"),
        2,
        streamed=True,
    ),
)


async def outcome(bench: Any, case: Case, *, warm: bool) -> None:
    answered = [not warm]

    def script(body: dict[str, Any], number: int) -> Any:
        if not answered[0]:
            answered[0] = True
            return OK
        number -= warm
        return case.script(body, number) if callable(case.script) else case.script[min(number, len(case.script)) - 1]

    deltas: list[Any] = []
    options: dict[str, Any] = {"patience": case.patience or bench.quick}
    if case.streamed:
        options["on_delta"] = deltas.append
    async with bench.running(script) as server, bench.desk_at(server.url, choice=case.choice, **options) as desk:
        if warm:
            await bench.ask(desk)
        caught: ModelError | None = None
        try:
            note = await bench.ask(desk)
        except ModelError as error_:
            caught = error_
        assert len(server.requests) - warm == case.requests
        if case.expected is None:
            assert caught is None, caught
            assert note == bench.Note(title="Bon", words=3)
            await bench.ask(desk)
            assert len(server.requests) - warm - case.requests == case.later, "what was learnt is remembered"
        else:
            assert type(caught) is case.expected
            assert case.says in str(caught)
            assert not bench.pieces_of_key(bench.told(caught))
    assert not bench.pieces_of_key(bench.log.text)
    assert not bench.pieces_of_key(repr(desk) + repr(vars(desk)))


@pytest.mark.parametrize("case", [*WHOLE, *STREAMED], ids=lambda case: case.id)
def test_a_fault_ends_in_its_class_after_its_number_of_requests(bench: Any, case: Case) -> None:
    bench.run(outcome(bench, case, warm=False))


MID_BATCH = [case for case in (*WHOLE, *STREAMED) if case.expected is not None and "slow" not in case.id]


@pytest.mark.parametrize("case", MID_BATCH, ids=lambda case: case.id)
def test_a_fault_in_the_middle_of_a_batch_ends_the_same(bench: Any, case: Case) -> None:
    bench.run(outcome(bench, case, warm=True))


def test_every_class_of_the_tree_is_reached_by_a_row() -> None:
    reached = {case.expected for case in (*WHOLE, *STREAMED)}
    leaves = {
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, ModelError) and not kind.__subclasses__()
    }
    elsewhere = {errors.KeyMissingError, errors.BudgetSpentError, errors.ReplayMissError}
    assert leaves - elsewhere <= reached


def test_ids_are_unique() -> None:
    ids = [case.id for case in (*WHOLE, *STREAMED)]
    assert len(ids) == len(set(ids))
    assert json.loads(GOOD)
