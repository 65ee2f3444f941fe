"""Roles of examples/roles/, which other SDKs do the work of, against a real server on loopback."""

import asyncio
import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from calame.agents.role import Context, FinishTask, ReviewTask
from calame.agents.role_files import roles_in
from calame.contracts import Article
from calame.errors import RoleError

ROLES = Path(__file__).resolve().parents[2] / "examples" / "roles"
needs_agents = pytest.mark.skipif(
    find_spec("agents") is None or find_spec("agents.exceptions") is None, reason="without openai-agents (extra `sdk`)"
)


def role_of(file: str, seat: str) -> Any:
    return roles_in(ROLES / f"{file}.py")[seat, file]()


def task_of(article: Article, seat: str) -> "ReviewTask | FinishTask":
    kind = ReviewTask if seat == "reviewer" else FinishTask
    given = {"brief": article.brief, "sources": article.sources, "ledger": article.ledger, "outline": article.outline}
    extra = {} if seat == "reviewer" else {"review": article.review}
    return kind.model_validate({**given, "draft": article.draft, **extra})


def ran(bench: Any, article: Article, file: str, seat: str, script: Any) -> tuple[Any, Any]:
    """What the role brings back, and the server it asked."""

    async def run() -> tuple[Any, Any]:
        async with bench.running(script) as server:
            options = {"model": "test-model", "base_url": server.url}
            work = role_of(file, seat).run(task_of(article, seat), Context(options=options))
            return await asyncio.wait_for(work, 30), server

    result: tuple[Any, Any] = bench.run(run())
    return result


def looks_up_then_doubts(body: dict[str, Any], number: int) -> dict[str, Any]:
    """Asks for passages first, then doubts two sentences, one of which does not exist."""
    if number == 1:
        call = {"name": "passages", "arguments": json.dumps({"words": "1 240 tonnes"})}
        return {"message": {"tool_calls": [{"id": "c1", "type": "function", "function": call}]}, "finish": "tool_calls"}
    doubts = [{"number": 3, "reason": "La source dit « aurait vendu »."}, {"number": 99, "reason": "x"}]
    return {"say": json.dumps({"doubts": doubts})}


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")


@needs_agents
def test_an_agent_of_the_openai_sdk_reviews_with_a_tool_of_its_own(bench: Any, article: Article) -> None:
    remarks, server = ran(bench, article, "passages", "reviewer", looks_up_then_doubts)
    [remark] = remarks.remarks
    assert (remark.check, remark.severity) == ("nowhere", "major")
    assert remark.place.excerpt == "La criée a vendu 1 240 tonnes de poisson en 2025."
    found = next(message for message in server.requests[1]["messages"] if message["role"] == "tool")
    assert "aurait vendu 1 240 tonnes" in found["content"]


@needs_agents
def test_both_packages_called_agents_live_in_one_process() -> None:
    import agents

    import calame.agents.critic

    assert hasattr(agents, "Runner")
    assert sys.modules["calame.agents"] is not agents
    assert calame.agents.critic.ModelCritic.name == "model"


@needs_agents
def test_an_agent_that_cannot_answer_is_a_role_error_without_a_piece_of_its_key(bench: Any, article: Article) -> None:
    with pytest.raises(RoleError, match="l’agent n’a pas répondu") as caught:
        ran(
            bench, article, "passages", "reviewer", [{"status": 401, "error": {"error": {"message": "sk-test refusé"}}}]
        )
    assert "sk-test" not in bench.told(caught.value)


def test_a_langgraph_graph_with_a_langchain_model_writes_until_it_is_short_enough(bench: Any, article: Article) -> None:
    long, short = "La criée de Sainte-Aube a fermé. " * 6, "La criée de Sainte-Aube a fermé mercredi."
    result, server = ran(bench, article, "description", "finisher", [{"say": long}, {"say": short}])
    assert result.metadata.meta_description == short
    assert len(server.requests) == 2


def test_a_description_that_stays_too_long_changes_nothing(bench: Any, article: Article) -> None:
    result, server = ran(bench, article, "description", "finisher", [{"say": "mot " * 60}])
    assert result.metadata is None
    assert len(server.requests) == 3


def test_a_model_that_fails_is_a_role_error(bench: Any, article: Article) -> None:
    with pytest.raises(RoleError, match="le modèle n’a pas répondu"):
        ran(bench, article, "description", "finisher", [{"status": 400}])
