"""Calame as a library; `tests/typing/api.py` holds its types."""

import asyncio
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import calame
from calame import (
    Article,
    Brief,
    Event,
    Outcome,
    Settings,
    Text,
    render_markdown,
    review_article,
    review_article_sync,
    stream_article,
    write_article,
    write_article_sync,
)
from calame.contracts import Draft
from calame.errors import BriefError, CalameError, KeyMissingError, SourceError
from calame.models.scripted import ScriptedModel
from calame.publish.parse import parse_text

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def text(story: Path) -> Text:
    return Text(story.read_text(encoding="utf-8"), name="passerelle")


def test_a_text_becomes_an_article_with_its_review(text: Text) -> None:
    article = asyncio.run(write_article(text, words="100+", keyphrase="passerelle piétonne"))
    assert article.outcome == Outcome.ACCEPTED
    assert article.review.accepted
    assert article.sources[0].origin == "passerelle"
    assert article.brief.keyphrase == "passerelle piétonne"
    assert "passerelle piétonne de 82 mètres" in render_markdown(article)


def test_files_texts_and_folders_may_be_mixed(text: Text, tmp_path: Path) -> None:
    other = tmp_path / "autre.txt"
    other.write_text(text.text.replace("Trévallon", "Kerlouan").replace("82", "91"), encoding="utf-8")
    article = write_article_sync([text, other], brief=Brief(min_words=80))
    assert [source.origin for source in article.sources] == ["passerelle", str(other)]
    assert article.brief.min_words == 80


async def heard(text: Text) -> list[Event]:
    return [event async for event in stream_article(text, words="100+")]


def test_the_stream_is_numbered_and_ends_with_the_article(text: Text) -> None:
    events = asyncio.run(heard(text))
    assert [event.sequence for event in events] == list(range(1, len(events) + 1))
    assert len({event.run for event in events}) == 1
    assert {"extract", "outline", "write", "review"} <= {event.node for event in events}
    assert events[-1].kind == "finished"
    assert isinstance(events[-1].payload, Article)


def test_leaving_the_stream_ends_the_run(text: Text) -> None:
    async def leave() -> list[str]:
        stream = stream_article(text, words="100+")
        async for event in stream:
            if event.kind == "node_started":
                break
        await stream.aclose()
        return [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()]

    assert asyncio.run(leave()) == []


def test_what_ends_a_run_is_raised_by_the_stream(text: Text) -> None:
    async def follow() -> None:
        async for event in stream_article(text, settings=Settings(team="inconnue")):
            assert event.kind != "finished"

    with pytest.raises(CalameError, match="'inconnue'"):
        asyncio.run(follow())


def test_models_of_the_caller_make_the_team_of_models(text: Text) -> None:
    model = ScriptedModel(["rien de lisible"] * 40)
    article = write_article_sync(text, models=model, words="100+")
    assert {request.seat for request in model.requests} >= {"extract", "outline"}
    assert set(article.without_model) >= {"extract", "outline"}


def test_a_model_without_its_key_is_told_before_anything_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(KeyMissingError, match="OPENAI_API_KEY"):
        write_article_sync(Text("court"), settings=Settings(model=("openai:gpt-5-mini",)))


NONSENSE = "# La mairie\n\nLa passerelle de Trévallon mesure 820 mètres et a coûté 14 millions d’euros.\n"
PAGE = "<article><h1>La mairie</h1><p>La passerelle mesure 820 mètres, selon la mairie.</p></article>"


@pytest.mark.parametrize("written", [NONSENSE, PAGE], ids=["markdown", "html"])
def test_anybodys_article_is_judged_against_its_sources(written: str, text: Text) -> None:
    judged = asyncio.run(review_article(Text(written), text, words="50+"))
    assert not judged.review.accepted
    assert "figures" in {finding.check for finding in judged.review.findings}


def test_a_draft_is_judged_as_its_file_is(text: Text, tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text(NONSENSE, encoding="utf-8")
    draft: Draft = parse_text(NONSENSE, origin="article.md", fallback="article")
    by_path, by_draft = (review_article_sync(one, text).review.findings for one in (path, draft))
    assert by_path == by_draft


@pytest.mark.parametrize(
    ("sources", "wishes", "error", "told"),
    [
        ("absent.txt", {}, SourceError, "introuvable"),
        ([], {}, SourceError, "Aucune source"),
        (Text("court"), {}, SourceError, "il en faut au moins"),
        (Text("a " * 60), {"words": "beaucoup"}, BriefError, "beaucoup"),
        (Text("a " * 60), {"brief": Brief(), "tone": "vif"}, BriefError, "tone est de trop"),
        (Text("The council of Brookhaven voted on Monday to close the old bridge. " * 8), {}, SourceError, "anglais"),
    ],
    ids=["no file", "nothing", "too short", "no length", "brief and wishes", "english"],
)
def test_what_cannot_be_used_is_one_sentence(
    sources: object, wishes: dict[str, object], error: type, told: str
) -> None:
    with pytest.raises(error, match=told) as caught:
        write_article_sync(sources, **wishes)  # type: ignore[arg-type]  # what a dynamic caller passes
    assert isinstance(caught.value, CalameError)


def test_the_synchronous_edge_says_what_to_do_in_a_running_loop(text: Text) -> None:
    async def inside() -> None:
        write_article_sync(text)

    with pytest.raises(RuntimeError, match=r"await write_article\(\)"):
        asyncio.run(inside())


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import sys, calame; print(sorted({'pydantic', 'langgraph', 'spacy', 'asyncio', 'rich'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_unknown_name_is_said_as_python_says_it() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'write_artcile'"):
        _ = calame.write_artcile  # type: ignore[attr-defined]  # the point of the test


@pytest.mark.parametrize("function", [write_article_sync, review_article_sync])
def test_an_unknown_wish_names_the_function_and_the_wishes(function: Callable[..., Article]) -> None:
    own = function.__name__.removesuffix("_sync")
    said = rf"{own}\(\) got an unknown wish 'longueur'; the wishes are instruction, words, .*brief$"
    given = ("article.md", "article.txt") if "review" in own else ("article.txt",)
    with pytest.raises(TypeError, match=said):
        function(*given, longueur="900")
