"""LangGraph's own tools: the dev server with its client, and the graph inside somebody's larger graph."""

import asyncio
import importlib.util
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypedDict

import httpx
import pytest
from langgraph.checkpoint.memory import InMemorySaver  # noqa: TID251 - somebody else's graph is what is tested
from langgraph.graph import END, START, StateGraph  # noqa: TID251 - as above
from langgraph_sdk import get_client

from calame.graph.served import NoArticleError
from calame.graph.workflow import graph

ROOT = Path(__file__).resolve().parents[2]
STARTING = 90
"""Seconds the server may take on a busy machine."""
needs_server = pytest.mark.skipif(
    importlib.util.find_spec("langgraph_api") is None, reason="without langgraph-cli[inmem] (extra `studio`)"
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("server")
    shutil.copy(ROOT / "langgraph.json", folder)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "langgraph_cli", "dev", "--no-browser", "--no-reload", "--port", str(port)]
    quiet = {"LANGGRAPH_CLI_NO_ANALYTICS": "1", "LANGSMITH_TRACING": "false"}
    log = folder / "server.log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=folder, env=os.environ | quiet, stdout=out, stderr=out)
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(address, process, log)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=30)


def wait_for(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + STARTING
    while time.monotonic() < deadline:
        assert process.poll() is None, log.read_text(encoding="utf-8", errors="replace")
        try:
            if httpx.get(f"{address}/ok").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.2)
    pytest.fail(log.read_text(encoding="utf-8", errors="replace"))


async def streamed(address: str, given: dict[str, Any], context: dict[str, Any]) -> list[Any]:
    async with get_client(url=address) as client:
        parts = client.runs.stream(
            None,
            "calame",
            input=given,
            context=context,
            stream_mode=["updates", "custom", "values"],
            stream_subgraphs=True,
        )
        return [part async for part in parts]


@needs_server
def test_the_dev_server_runs_an_article_and_streams_its_steps(server: str, story: Path) -> None:
    given = {"texts": [story.read_text(encoding="utf-8")], "words": "100+"}
    parts = asyncio.run(streamed(server, given, {"max_rounds": 2}))
    steps = [name for part in parts if part.event.startswith("updates|write_article") for name in part.data]
    assert steps == ["extract", "reconcile", "outline", "write", "assemble", "review", "publish"]
    told = [part.data["kind"] for part in parts if part.event.startswith("custom")]
    assert told[0] == "node_started"
    assert told[-1] == "finished"
    final = parts[-1].data
    assert final["outcome"] == "accepted"
    assert "# L’entreprise Pontarel" in final["article"]
    assert final["review"]["accepted"] is True


@needs_server
@pytest.mark.parametrize(
    ("given", "context", "said"),
    [
        ({"texts": ["court"]}, {}, "il en faut au moins"),
        ({"texts": []}, {}, "La clé 'texts' ne convient pas"),
        ({}, {}, "La clé 'texts' manque"),
        ({"texts": ["court"]}, {"max_rounds": 99}, "La clé 'max_rounds' ne convient pas"),
        ({"texts": ["court"]}, {"team": "/etc/passwd"}, "Équipe inconnue '/etc/passwd'"),
    ],
)
def test_the_server_says_in_one_sentence_what_it_cannot_use(
    server: str, given: dict[str, Any], context: dict[str, Any], said: str
) -> None:
    parts = asyncio.run(streamed(server, given, context))
    assert parts[-1].event == "error"
    assert said in parts[-1].data["message"]


@needs_server
def test_the_server_describes_what_goes_in_and_comes_out(server: str) -> None:
    async def schemas() -> dict[str, Any]:
        async with get_client(url=server) as client:
            [assistant] = await client.assistants.search(graph_id="calame")
            found = await client.assistants.get_schemas(assistant["assistant_id"])
            drawn = await client.assistants.get_graph(assistant["assistant_id"], xray=True)
        return {**found, "nodes": [node["id"] for node in drawn["nodes"]]}

    found = asyncio.run(schemas())
    assert set(found["input_schema"]["properties"]) >= {"texts", "instruction", "words", "keyphrase"}
    assert set(found["output_schema"]["properties"]) == {"outcome", "reason", "article", "review"}
    assert set(found["context_schema"]["properties"]) >= {"team", "model", "max_rounds"}
    assert "write_article:review" in found["nodes"]


def test_a_schema_reads_as_a_form_for_people() -> None:
    for schema in (graph.get_input_jsonschema(), graph.get_output_jsonschema(), graph.get_context_jsonschema()):
        assert schema is not None
        assert schema["description"]
        assert all(field["title"] for field in schema["properties"].values())


def test_no_field_takes_a_path() -> None:
    asked = json.dumps([graph.get_input_jsonschema(), graph.get_context_jsonschema()])
    assert "path" not in asked.lower()


class Desk(TypedDict, total=False):
    """Somebody's larger graph: it shares some keys with ours."""

    texts: list[str]
    words: str
    article: str
    outcome: str
    shout: str


class Theirs(TypedDict):
    """Their context, which says nothing to us."""

    user: str


def larger(**options: Any) -> Any:
    """A graph that holds ours as a node."""

    def shout(state: Desk) -> Desk:
        return {"shout": state["article"].splitlines()[-1].upper()}

    theirs = StateGraph(Desk, context_schema=Theirs)
    theirs.add_node("calame", graph)
    theirs.add_node("shout", shout)
    theirs.add_edge(START, "calame")
    theirs.add_edge("calame", "shout")
    theirs.add_edge("shout", END)
    return theirs.compile(**options)


def test_the_compiled_graph_is_a_node_of_a_larger_one(story: Path) -> None:
    text = story.read_text(encoding="utf-8")
    given: Desk = {"texts": [text], "words": "100+"}
    final = asyncio.run(larger().ainvoke(given, context={"user": "u1"}))
    assert final["outcome"] == "accepted"
    assert final["shout"] == final["article"].splitlines()[-1].upper() != ""


def test_two_articles_on_one_thread_of_a_larger_graph_share_nothing(story: Path) -> None:
    text = story.read_text(encoding="utf-8")

    async def both() -> list[str]:
        whole = larger(checkpointer=InMemorySaver())
        thread = {"configurable": {"thread_id": "1"}}
        texts = (text, text.replace("82 mètres", "91 mètres"))
        finals = [await whole.ainvoke({"texts": [one], "words": "100+"}, thread) for one in texts]
        return [final["article"] for final in finals]

    first, second = asyncio.run(both())
    assert [("82" in article, "91" in article) for article in (first, second)] == [(True, False), (False, True)]


TEXTS = "donnez une liste de textes"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"texts": []}, f"La clé 'texts' ne convient pas : {TEXTS}"),
        ({}, f"La clé 'texts' manque : {TEXTS}"),
        ({"texts": "un texte"}, f"La clé 'texts' ne convient pas : {TEXTS}"),
        ({"texts": [1]}, f"La clé 'texts' ne convient pas : {TEXTS}"),
        ({"texts": ["court"], "words": 900}, "La clé 'words' ne convient pas : donnez un texte."),
        ("un texte", "L’entrée est un objet"),
        (["un texte"], "L’entrée est un objet"),
        ({"texts": ["court"]}, "il en faut au moins"),
        ({"texts": ["/etc/passwd"]}, "il en faut au moins"),
    ],
)
def test_input_of_no_use_is_refused_in_one_sentence(given: Any, said: str) -> None:
    with pytest.raises(NoArticleError) as refused:
        asyncio.run(graph.ainvoke(given))
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("context", "said"),
    [
        ({"rounds": 3}, "Clé inconnue 'rounds' ; les clés sont team, model, max_rounds"),
        ({"base_url": "http://127.0.0.1:9/v1"}, "Clé inconnue 'base_url'"),
        ({"max_rounds": "deux"}, "La clé 'max_rounds' ne convient pas : donnez un nombre entier de 1 à 20."),
        ({"model": "openai:a"}, "La clé 'model' ne convient pas"),
        ({"team": "personne"}, "Équipe inconnue 'personne' : ce serveur connaît draft-fast, embedded, model"),
    ],
)
def test_a_context_of_no_use_is_refused_in_one_sentence(story: Path, context: Any, said: str) -> None:
    given: Any = {"texts": [story.read_text(encoding="utf-8")]}
    with pytest.raises(NoArticleError) as refused:
        asyncio.run(graph.ainvoke(given, context=context))
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("name", ["secret.yaml", "./secret.yaml", "secret", "../{folder}/secret.yaml"])
def test_a_client_reads_no_file_through_the_name_of_a_team(
    name: str, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for own in ("secret", "secret.yaml"):
        (tmp_path / own).write_text("mot de passe: sésame\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    given: Any = {"texts": [story.read_text(encoding="utf-8")]}
    with pytest.raises(NoArticleError, match="Équipe inconnue") as refused:
        asyncio.run(graph.ainvoke(given, context={"team": name.format(folder=tmp_path.name)}))  # type: ignore[call-overload]  # as from outside
    assert "sésame" not in str(refused.value)
