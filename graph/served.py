"""The graph as LangGraph's own tools run it: what people type goes in, an article with its review comes out.

It takes texts, never paths or addresses: whoever reaches such a server must not read files through it.
"""

import asyncio
from collections.abc import Callable
from typing import Any, ClassVar, Final, Literal, get_args

from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from calame.agents.registry import Registry, Team
from calame.agents.role import Context
from calame.agents.team_files import shipped_teams
from calame.contracts import Article, Seat
from calame.errors import CalameError, RoleError
from calame.events import Event, Listener
from calame.graph.stopping import Stop, stop_when_accepted
from calame.publish.markdown import render_markdown
from calame.publish.report import review_data
from calame.publish.typeset import typeset
from calame.settings import MODEL, Settings
from calame.sources import Request, Text, read_request

Build = Callable[[Team, Stop], CompiledStateGraph[Any, Any, Any, Any]]


class NoArticleError(CalameError, ValueError):
    """Why there is no article, as a server's client may read it: LangGraph's keeps all but Python's own errors back."""


class Typed(BaseModel):
    """What somebody typed; what cannot be used is told in one French sentence."""

    def __init__(self, **given: Any) -> None:
        try:
            super().__init__(**given)
        except ValidationError as error:
            raise NoArticleError(_refusal(error.errors()[0], tuple(type(self).model_fields))) from None


class Input(Typed):
    """Texts and what to make of them."""

    texts: list[str] = Field(
        min_length=1, title="Sources", description="Source articles, one text each. The first may begin with the order."
    )
    instruction: str = Field(default="", title="Instruction", description="The order, in French or English.")
    words: str = Field(default="", title="Length", description="900 (± 10 %), 900-1100 or 700+.")
    keyphrase: str = Field(default="", title="Keyphrase", description="What readers search for; found when empty.")
    title: str = Field(default="", title="Title", description="Title asked for; written when empty.")
    tone: str = Field(default="", title="Tone")
    audience: str = Field(default="", title="Audience")


class Options(Typed):
    """Who works, and for how long."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    team: str = Field(
        default="",
        title="Team",
        description="Name of a team that ships or is installed; empty chooses by whether there is a model.",
    )
    model: list[str] = Field(
        default_factory=list,
        title="Models",
        description="provider:model for every seat, or seat=provider:model for one. Empty: no model, no network.",
    )
    max_rounds: int = Field(default=3, ge=1, le=20, title="Rounds", description="Drafts the critic reads at most.")
    max_calls: int | None = Field(default=None, ge=1, title="Requests", description="Requests to models at most.")
    timeout: float | None = Field(default=None, gt=0, title="Seconds", description="Then the best draft stands.")


class Output(BaseModel):
    """The article, whatever the outcome."""

    outcome: Literal["accepted", "needs_review", "source_too_thin"] = Field(title="Outcome")
    reason: str = Field(title="Reason", description="One French sentence that explains the outcome.")
    article: str = Field(title="Article", description="Markdown with front matter.")
    review: dict[str, Any] = Field(title="Review", description="Findings, measures, verdicts: as review.json has them.")


class Whole(Input, Output):
    """What the graph holds in the end."""


Served = CompiledStateGraph[Whole, Options, Input, Output]


def serve(build: Build) -> Served:
    """A graph of one node that runs the graph which `build` makes of the team asked for.

    Its steps are streamed as those of a subgraph, and what happens as `custom` events. The steps keep no checkpoint:
    a run that a server was stopped in begins anew; `calame.graph.runs` has durable runs.
    """
    graph = StateGraph(Whole, context_schema=Options, input_schema=Input, output_schema=Output)
    graph.add_node("write_article", write_article)
    graph.add_edge(START, "write_article")
    graph.add_edge("write_article", END)
    served = graph.compile(name="calame")
    # LangGraph finds subgraphs in what a node's function refers to; ours is made for each run, of the team asked for.
    served.nodes["write_article"].subgraphs = [build(_NOBODY, stop_when_accepted)]
    served.nodes[START].mapper = _a_mapping
    return served


async def write_article(state: Input, runtime: Runtime[Any]) -> dict[str, Any]:
    """Read the texts, seat the team, run it. In a larger graph, whose context is its own, defaults hold.

    Raises:
        NoArticleError: what was typed or chosen cannot be used, or a role or model failed; its cause says more.
    """
    from calame.graph.request import run_request  # noqa: PLC0415 - it builds the graph that this module is part of

    chosen = runtime.context if isinstance(runtime.context, Options) else Options()
    try:
        settings = await asyncio.to_thread(_settings, chosen)
        request = await asyncio.to_thread(_request, state)
        article = await run_request(request, settings, listen=_teller(runtime))
    except NoArticleError:
        raise
    except CalameError as error:
        raise NoArticleError(str(error)) from error
    return await asyncio.to_thread(_output, article)


_WANTED: Final = {
    "texts": "une liste de textes, un par source, avec au moins un texte",
    "model": "une liste de textes comme openai:gpt-5-mini",
    "max_rounds": "un nombre entier de 1 à 20",
    "max_calls": "un nombre entier, au moins 1",
    "timeout": "un nombre de secondes au-dessus de 0",
}


def _refusal(fault: ErrorDetails, known: tuple[str, ...]) -> str:
    """What is wrong with the first value that cannot be used; the value itself is not repeated."""
    key = str(fault["loc"][0]) if fault["loc"] else ""
    if fault["type"] == "extra_forbidden":
        return f"Clé inconnue {key[:60]!r} ; les clés sont {', '.join(known)}."
    wrong = "manque" if fault["type"] == "missing" else "ne convient pas"
    return f"La clé {key!r} {wrong} : donnez {_WANTED.get(key, 'un texte')}."


def _a_mapping(typed: Any) -> Any:
    """What the graph is given, when it has keys at all.

    Raises:
        NoArticleError: it is a text, a number or a list.
    """
    if isinstance(typed, str | int | float | list):
        raise NoArticleError(
            f"L’entrée est un objet dont les clés sont {', '.join(Input.model_fields)} ; "
            f"donnez au moins texts, {_WANTED['texts']}."
        )
    return typed


def _check_team(name: str) -> None:
    """A server's client names a team that is there; a path would have the server read its files.

    Raises:
        NoArticleError: there is no team of that name.
    """
    registry = Registry()
    own = [one for one in registry.names("write") if set(get_args(Seat)) <= set(registry.seats_of(one))]
    known = dict.fromkeys((*shipped_teams(), *own))
    if name and name not in known:
        raise NoArticleError(f"Équipe inconnue {name[:60]!r} : ce serveur connaît {', '.join(known)}.")


def _settings(options: Options) -> Settings:
    """What was chosen; a model without a team means the team of models.

    Raises:
        NoArticleError: there is no team of that name.
    """
    _check_team(options.team)
    given = {name: value for name, value in options.model_dump(exclude_unset=True).items() if value not in ("", [])}
    return Settings.model_validate({"team": MODEL} | given if options.model else given)


def _request(typed: Input) -> Request:
    several = len(typed.texts) > 1
    texts = [Text(text, f"texte {place}" if several else "texte") for place, text in enumerate(typed.texts, start=1)]
    said = {name: value for name, value in typed.model_dump(exclude={"texts"}).items() if value.strip()}
    return read_request(texts, **said)


def _output(article: Article) -> dict[str, Any]:
    output = Output(
        outcome=article.outcome.value,
        reason=article.reason,
        article=render_markdown(typeset(article)),
        review=review_data(article),
    )
    return output.model_dump()


def _teller(runtime: Runtime[Any]) -> Listener:
    """Tells the events of the run on the `custom` stream."""

    def tell(event: Event) -> None:
        runtime.stream_writer({"kind": event.kind, "node": event.node, "message": event.message})

    return tell


class _Nobody:
    """Holds a seat in the picture of the graph."""

    name: ClassVar[str] = "nobody"

    async def run(self, task: object, context: Context) -> Any:
        """See `calame.agents.role.Role`."""
        del task, context
        raise RoleError("personne n’occupe cette place", role=self.name)


_NOBODY = Team("nobody", _Nobody(), _Nobody(), _Nobody(), _Nobody())
