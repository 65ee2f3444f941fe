"""`calame batch`: many articles, each a durable run of its own."""

import os
from pathlib import Path
from typing import Annotated, Final

import typer

from calame.cli.options import (
    AsJson,
    Ask,
    BaseUrl,
    BriefFile,
    Debug,
    Events,
    EventsTexts,
    Formats,
    Instruction,
    Keyphrase,
    MaxCalls,
    MaxCost,
    MaxTokens,
    Model,
    Prompts,
    Quiet,
    Rate,
    Replay,
    RoleFiles,
    Store,
    Team,
    Timeout,
    Ui,
    Words,
)

AT_ONCE: Final = 8
"""Articles under way with models: twice the requests in flight, so that none waits while an article is being read."""
AT_ONCE_EMBEDDED: Final = 2
"""Without models the work is this machine's own: one article works while another is written to disk."""
EXAMPLES: Final = """Exemples :
  calame batch depeches/ --out lot
  calame batch 'depeches/*.txt' --out lot --words 900-1100
  calame batch lot.jsonl --out lot --model openai:gpt-5-mini --at-once 16 --rate 300
  calame batch lot.csv --out lot --model mistral:mistral-large-latest --max-total 25
  calame batch lot.jsonl --out lot --model openai:gpt-5-mini --resume   (reprend les échecs)

Un dossier donne un article par fichier, et un article de plusieurs sources par sous-dossier ; un
tableau (.jsonl, .csv, .parquet) un article par ligne : colonnes id, text, file, url, sources, et les
clés d’une consigne (words, keyphrase, title…). Voir docs/batch.md.

Relancer la même commande, après n’importe quel arrêt, reprend le lot où il en est, sans redemander
une réponse déjà reçue ; sur un lot fini, elle ne demande et ne change rien.

Code de sortie : 0 tous acceptés, 1 non, 2 entrée inutilisable, 3 environnement ou modèle."""


def batch(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="ENTRÉE...",
            help="Dossier, motif, fichiers, ou tableau .jsonl, .csv ou .parquet.",
            show_default=False,
        ),
    ],
    out: Annotated[Path, typer.Option("--out", metavar="DOSSIER", help="Dossier du lot.", show_default=False)],
    instruction: Instruction = None,
    words: Words = None,
    keyphrase: Keyphrase = None,
    brief: BriefFile = None,
    formats: Formats = None,
    ui: Ui = None,
    team: Team = None,
    role_files: RoleFiles = None,
    prompts: Prompts = None,
    ask: Ask = None,
    model: Model = None,
    base_url: BaseUrl = None,
    at_once: Annotated[
        int | None,
        typer.Option(
            "--at-once", metavar="N", help="Articles menés de front (8 avec un modèle, 2 sans).", min=1, max=256
        ),
    ] = None,
    rate: Rate = None,
    max_calls: MaxCalls = None,
    max_tokens: MaxTokens = None,
    max_cost: MaxCost = None,
    max_total: Annotated[
        float | None,
        typer.Option("--max-total", metavar="DOLLARS", help="Dépense au plus pour tout le lot, reprises comprises."),
    ] = None,
    timeout: Timeout = None,
    replay: Replay = None,
    fetch: Annotated[bool, typer.Option("--fetch", help="Lit les adresses http(s) que les lignes donnent.")] = False,
    store: Store = None,
    resume: Annotated[bool, typer.Option("--resume", help="Reprend aussi les articles en échec.")] = False,
    events: Events = None,
    events_texts: EventsTexts = False,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> int:
    """Écrit un article pour chaque fichier d’un dossier ou chaque ligne d’un tableau."""
    from calame.agents.crew import resolved
    from calame.cli.batch_carrying import carried
    from calame.cli.batch_job import Job
    from calame.cli.batch_start import check_total, decisive
    from calame.cli.batch_summary import tell
    from calame.cli.desk import choices_of
    from calame.graph.store import date_of
    from calame.publish.batch_folder import batch_folder
    from calame.publish.results import Results
    from calame.settings import read_settings
    from calame.sources.batch_input import BatchInput, Common
    from calame.sources.said import Said

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
        replay=replay,
        formats=formats,
        ask=ask,
        rate=rate,
        ui=ui,
        store=store,
    )
    settings = resolved(given)
    choices = choices_of(settings)
    check_total(max_total, choices)
    said = Said(instruction=instruction, words=words, keyphrase=keyphrase, brief_file=brief)
    source = BatchInput(inputs, Common(orders=said.layers(), fetch=fetch))
    survey = source.survey()
    with batch_folder(out, decisive(settings, said)) as name, Results(out) as results:
        job = Job(
            batch=name,
            out=out,
            settings=settings,
            choices=choices,
            results=results,
            retry=resume,
            at_once=at_once or (AT_ONCE if choices else AT_ONCE_EMBEDDED),
            most=max_total,
            dated=date_of(os.environ),
        )
        ended = carried(job, source, survey, events=events, texts=events_texts, quiet=quiet)
        return tell(job, ended, survey, as_json=as_json, quiet=quiet)
