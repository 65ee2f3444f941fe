"""What statuses, headers and error bodies mean."""

import email.utils

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.models.faults import Kind
from calame.models.statuses import complaint, from_inner_error, from_status, retry_after

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after": "-3"}, 0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "bientôt"}, None),
        ({"retry-after": "1e999"}, float("inf")),
        ({"retry-after": email.utils.formatdate(NOW + 90, usegmt=True)}, 90),
        ({"retry-after": email.utils.formatdate(NOW - 90, usegmt=True)}, 0),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "x", "retry-after": "9"}, 9),
    ],
)
def test_retry_after_in_all_its_forms(headers: dict[str, str], expected: float | None) -> None:
    assert retry_after(headers, NOW) == expected


@given(st.text(max_size=40))
def test_any_retry_after_is_read_without_crash(value: str) -> None:
    seconds = retry_after({"retry-after": value}, NOW)
    assert seconds is None or seconds >= 0


@pytest.mark.parametrize(
    ("status", "body", "kind", "parameter"),
    [
        (
            400,
            {"message": "Unsupported parameter: 'max_tokens' ... Use 'max_completion_tokens'"},
            Kind.PARAMETER,
            "max_tokens",
        ),
        (400, {"message": "x", "param": "temperature"}, Kind.PARAMETER, "temperature"),
        (400, {"message": "Invalid schema for response_format 'Note'"}, Kind.PARAMETER, "response_format"),
        (400, {"message": "does not support tools"}, Kind.PARAMETER, "tools"),
        (400, {"message": "prompt is too long: 9000 tokens"}, Kind.CONTEXT, None),
        (400, {"message": "max_tokens is too large: maximum context length is 4096"}, Kind.CONTEXT, "length"),
        (400, {"message": "maximum context length is 4096, you asked 99 in the completion"}, Kind.CONTEXT, "length"),
        (400, {"message": "x", "type": "exceed_context_size_error"}, Kind.CONTEXT, None),
        (400, {"message": "Invalid model: x", "type": "invalid_model"}, Kind.MODEL, None),
        (400, {"message": "x", "code": "content_filter"}, Kind.CONTENT, None),
        (403, {"message": "x", "code": "content_policy_violation"}, Kind.CONTENT, None),
        (422, {"message": {"detail": [{"loc": ["body", "strict"], "msg": "no"}]}}, Kind.PARAMETER, "strict"),
        (422, {"detail": "texte"}, Kind.REQUEST, None),
        (404, {"message": 'model "x" not found, try pulling it first'}, Kind.MODEL, None),
        (404, {"error": "model 'x' not found"}, Kind.MODEL, None),
        (404, "<html>", Kind.ADDRESS, None),
        (404, None, Kind.ADDRESS, None),
        (429, {"message": "x", "code": "insufficient_quota"}, Kind.QUOTA, None),
        (429, {"message": "x"}, Kind.RATE, None),
        (504, None, Kind.SERVER, None),
        (451, None, Kind.REQUEST, None),
        (308, None, Kind.ADDRESS, None),
    ],
)
def test_statuses_and_bodies(status: int, body: object, kind: Kind, parameter: str | None) -> None:
    fault = from_status(status, body, {}, now=NOW)
    assert (fault.kind, fault.parameter) == (kind, parameter)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"code": 429}, Kind.RATE),
        ({"code": "503"}, Kind.SERVER),
        ({"type": "overloaded_error"}, Kind.SERVER),
        ({"error": {"code": "context_length_exceeded"}}, Kind.CONTEXT),
        ({"error": {"code": "insufficient_quota"}}, Kind.QUOTA),
        ({"error": "oups"}, Kind.STREAM),
        ("oups", Kind.STREAM),
        (None, Kind.STREAM),
    ],
)
def test_errors_inside_an_answer(body: object, kind: Kind) -> None:
    assert from_inner_error(body, now=NOW, otherwise=Kind.STREAM).kind is kind


JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["error", "detail", "message", "code", "loc", "param", "type"]), inner, max_size=3
        )
    ),
    max_leaves=8,
)


@given(JSON, st.integers(300, 599))
def test_any_error_body_is_read_without_crash(body: object, status: int) -> None:
    assert isinstance(complaint(body).message, str)
    assert from_status(status, body, {}, now=NOW).kind in Kind
