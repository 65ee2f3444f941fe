"""Roles of examples/roles/, which other SDKs do the work of, against a real server on loopback."""

import asyncio
import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from calame import Settings, Text, write_article
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


STORY = (
    "La commune de Trévallon a inauguré lundi une passerelle piétonne de 82 mètres au-dessus de la Vioune. "
    "L’ouvrage a coûté 1,4 million d’euros, selon la mairie. La région a payé 40 % de la somme.\n\n"
    "Le chantier avait commencé en mars 2024. L’entreprise Pontarel a repris les travaux en janvier. "
    "Elle n’a demandé aucun supplément, d’après le maire. Une association de riverains conteste l’éclairage nocturne."
)


def written(bench: Any, tmp_path: Path, role: str, script: Any) -> Article:
    """An article of the example's own team, its endpoint on loopback."""

    async def run() -> Article:
        async with bench.running(script) as server:
            team = (ROLES / f"{role}.yaml").read_text(encoding="utf-8")
            here = tmp_path / "team.yaml"
            here.write_text(team.replace("gpt-5-mini", f'm, base_url: "{server.url}"'), encoding="utf-8")
            settings = Settings(team=str(here), roles=(ROLES / f"{role}.py",))
            return await write_article(Text(STORY), settings=settings, words="50+")

    article: Article = bench.run(run())
    return article


@needs_agents
def test_the_agent_s_remarks_join_the_loop_of_its_team(bench: Any, tmp_path: Path) -> None:
    say = json.dumps({"doubts": [{"number": 1, "reason": "Aucun passage ne le dit."}]})
    article = written(bench, tmp_path, "passages", [{"say": say}])
    assert "passages.nowhere" in {finding.check for finding in article.review.findings}


def test_the_graph_s_description_is_printed_when_the_critic_has_nothing_against_it(bench: Any, tmp_path: Path) -> None:
    told = (
        "L’entreprise Pontarel a repris les travaux en janvier. La commune de Trévallon a inauguré lundi une "
        "passerelle piétonne de 82 mètres."
    )
    article = written(bench, tmp_path, "description", [{"say": told}])
    assert article.draft.metadata.meta_description == told


def test_a_description_that_invents_is_dropped(bench: Any, tmp_path: Path) -> None:
    article = written(
        bench, tmp_path, "description", [{"say": "Trévallon : la passerelle a coûté 14 millions d’euros."}]
    )
    assert "14 millions" not in article.draft.metadata.meta_description
