"""`calame write`: sources in, an article and its proof out."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple

import typer

from calame.cli.options import (
    AsJson,
    Ask,
    BaseUrl,
    BriefFile,
    Cache,
    Debug,
    Events,
    EventsTexts,
    Formats,
    Inputs,
    Instruction,
    Keyphrase,
    MaxCalls,
    MaxCost,
    MaxTokens,
    Model,
    Prompts,
    Quiet,
    Record,
    Replay,
    RoleFiles,
    Store,
    Stream,
    Team,
    Timeout,
    Ui,
    Words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calame.graph.records import Order
    from calame.models.choices import Choice
    from calame.settings import Settings

EXAMPLES: Final = """Exemples :
  calame write article.txt
  calame write depeche.txt site.html --words 900-1100 --keyphrase "fonte des glaciers"
  calame write - --instruction "au moins 700 mots, avec des sous-titres" < article.txt
  calame write article.txt --model openai:gpt-5-mini --stream
  calame write article.txt --model openai:gpt-5-mini --ask outline --ask final
  calame write article.txt --model mistral:mistral-large-latest --model critic=openai:gpt-5-mini
  calame write article.txt --model ollama:qwen3 --base-url http://127.0.0.1:11434/v1
  calame write article.txt --model openai:gpt-5-mini --team newsroom

Modèles : la clé se met dans la variable du service (OPENAI_API_KEY, MISTRAL_API_KEY… ou
CALAME_API_KEY avec --base-url). Les réglages se mettent aussi dans des variables (CALAME_MODEL,
CALAME_BASE_URL, CALAME_MAX_CALLS…) ou dans calame.toml ; une option l’emporte sur une variable,
une variable sur le fichier. Pour vérifier : calame doctor.

Code de sortie : 0 accepté, 1 non accepté ou en attente de vous, 2 entrée inutilisable, 3 environnement ou modèle."""


def write(
    inputs: Inputs,
    instruction: Instruction = None,
    words: Words = None,
    keyphrase: Keyphrase = None,
    brief: BriefFile = None,
    out: Annotated[
        Path, typer.Option("--out", metavar="DOSSIER", help="Où écrire (articles par défaut).", show_default=False)
    ] = Path("articles"),
    formats: Formats = None,
    ui: Ui = None,
    force: Annotated[bool, typer.Option("--force", help="Remplace un article déjà écrit.")] = False,
    team: Team = None,
    role_files: RoleFiles = None,
    prompts: Prompts = None,
    model: Model = None,
    base_url: BaseUrl = None,
    max_calls: MaxCalls = None,
    max_tokens: MaxTokens = None,
    max_cost: MaxCost = None,
    timeout: Timeout = None,
    ask: Ask = None,
    stream: Stream = None,
    cache: Cache = None,
    replay: Replay = None,
    record: Record = None,
    store: Store = None,
    events: Events = None,
    events_texts: EventsTexts = False,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> int:
    """Écrit un article français à partir d’une ou de plusieurs sources."""
    from calame.agents.crew import resolved
    from calame.cli.answering import person
    from calame.cli.carrying import Told, begin
    from calame.cli.desk import choices_of
    from calame.cli.progress import shown
    from calame.cli.telling import tell
    from calame.publish.folder import check_out
    from calame.settings import read_settings

    check_out(out)
    given = read_settings(
        team=team,
        roles=role_files,
        prompts=prompts,
        model=model,
        base_url=base_url,
        max_calls=max_calls,
        max_tokens=max_tokens,
        max_cost=max_cost,
        timeout=timeout,
        ask=ask,
        stream=stream,
        cache=cache,
        replay=replay,
        record=record,
        store=store,
        formats=formats,
        ui=ui,
    )
    settings = resolved(given)
    choices = choices_of(settings)
    asked = _Asked(inputs, instruction, words, keyphrase, brief)
    with shown("Lecture des sources", quiet=quiet) as screen:
        order = _order(asked, settings, choices, out, force=force)
        asks = person(screen) if settings.ask else None
        result = begin(order, Told(screen, events, events_texts), ask=asks)
    return tell(result, store=settings.store, as_json=as_json, quiet=quiet)


class _Asked(NamedTuple):
    """What is to be written, in the words of the command line."""

    inputs: list[str]
    instruction: str | None
    words: str | None
    keyphrase: str | None
    brief_file: Path | None


def _order(asked: _Asked, settings: "Settings", choices: "Mapping[str, Choice]", out: Path, *, force: bool) -> "Order":
    """The sources read and the order resolved; what cannot be written is refused here, before any model is asked."""
    from calame.graph.records import Order
    from calame.publish.earlier import check_earlier
    from calame.sources import read_request
    from calame.sources.foreign import READER_AND_WRITER, require_french

    request = read_request(**asked._asdict())
    if not force:
        check_earlier(out, request.sources, request.brief, settings)
    require_french(request.sources, choices, READER_AND_WRITER)
    return Order(
        brief=request.brief,
        sources=request.sources,
        settings=settings,
        out=str(out),
        force=force,
        label=", ".join(asked.inputs),
    )
