"""`calame facts`: what the sources say, before anything is written."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.options import AsJson, BaseUrl, Debug, Inputs, Instruction, Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.console import Console
    from rich.text import Text

    from calame.cli.progress import Screen
    from calame.contracts import Fact, Ledger, Source
    from calame.models.choices import Choice
    from calame.settings import Settings
    from calame.sources import Request

EXAMPLES: Final = """Exemples :
  calame facts article.txt
  calame facts a.txt b.html --show-removed
  calame facts article.txt --json | jq '.facts[].statement'"""


_SPEAKER_WIDTH: Final = 24
_TABLE_WIDTH: Final = 100
"""Columns below which a table would be cramped: facts are then told line by line."""


def facts(
    inputs: Inputs,
    instruction: Instruction = None,
    show_removed: Annotated[
        bool, typer.Option("--show-removed", help="Montre aussi ce que le nettoyage a retiré, et pourquoi.")
    ] = False,
    model: Model = None,
    base_url: BaseUrl = None,
    as_json: AsJson = False,
    debug: Debug = False,
) -> int:
    """Relève les faits des sources : qui parle, avec quelle réserve, à quel endroit."""
    import asyncio

    from calame.cli import terminal
    from calame.cli.desk import choices_of
    from calame.cli.progress import shown
    from calame.settings import read_settings
    from calame.sources.foreign import READER, require_french

    settings = read_settings(model=model, base_url=base_url)
    choices = choices_of(settings)
    with shown("Lecture des sources") as screen:
        from calame.sources import read_request

        request = read_request(inputs, instruction=instruction)
        require_french(request.sources, choices, READER)
        ledger = asyncio.run(_ledger(request, settings, choices, screen))
    if as_json:
        terminal.print_json(_data(ledger, request.sources, show_removed=show_removed))
    else:
        _draw(terminal.results(), ledger, request.sources, show_removed=show_removed)
    return 0


async def _ledger(
    request: "Request", settings: "Settings", choices: "Mapping[str, Choice]", screen: "Screen"
) -> "Ledger":
    from calame.cli.desk import opened
    from calame.graph.runner import extract_facts

    async with opened(settings, choices, screen) as desk:
        return await extract_facts(request.brief, request.sources, settings=settings, listen=screen.hear, models=desk)


def _data(ledger: "Ledger", sources: "Sequence[Source]", *, show_removed: bool) -> dict[str, object]:
    by_id = {source.id: source for source in sources}
    data = ledger.model_dump(mode="json")
    for fact, dumped in zip(ledger.facts, data["facts"], strict=True):
        dumped["evidence"] = [by_id[span.source].quote(span) for span in fact.spans]
    hidden = {"blocks"} if show_removed else {"blocks", "removed"}
    return {"sources": [source.model_dump(mode="json", exclude=hidden) for source in sources], **data}


def _draw(console: "Console", ledger: "Ledger", sources: "Sequence[Source]", *, show_removed: bool) -> None:
    from calame.cli.terminal import table, text
    from calame.publish.labels import DOUBTS

    if console.width < _TABLE_WIDTH:
        _draw_lines(console, ledger.facts)
    else:
        grid = table("Fait", "Énoncé", "Qui parle", "Modalité", "Preuve")
        grid.columns[2].max_width = _SPEAKER_WIDTH
        grid.columns[0].no_wrap = grid.columns[3].no_wrap = True
        for fact in ledger.facts:
            grid.add_row(*_row(fact))
        console.print(grid)
    for conflict in ledger.conflicts:
        console.print(text(f"désaccord ({', '.join(conflict.fact_ids)}) : {conflict.message}", "yellow"))
    for doubt in ledger.doubts:
        kind = DOUBTS.get(doubt.kind, doubt.kind)
        place = f"{doubt.span.source}:{doubt.span.start}-{doubt.span.end}"
        console.print(text(f"doute, {kind} ({place}) : {doubt.message}", "yellow"))
    if show_removed:
        _draw_removed(console, sources)


def _draw_lines(console: "Console", facts: "Sequence[Fact]") -> None:
    from rich.text import Text

    for fact in facts:
        number, statement, speaker, modality, places = _row(fact)
        console.print(Text.assemble(number, " ", statement))
        told = (modality, speaker, places) if fact.speaker else (modality, places)
        console.print(Text("  ") + Text(" · ").join(told))


def _row(fact: "Fact") -> "tuple[Text, ...]":
    from calame.cli.terminal import text
    from calame.publish.labels import MODALITIES

    places = ", ".join(f"{span.source}:{span.start}-{span.end}" for span in fact.spans)
    speaker = text(fact.speaker or "–")
    return text(fact.id, "bold"), text(fact.statement), speaker, text(MODALITIES[fact.modality]), text(places, "dim")


def _draw_removed(console: "Console", sources: "Sequence[Source]") -> None:
    from calame.cli.terminal import table, text

    for source in sources:
        console.print()
        console.print(text(f"Retiré de {source.id}", "bold"))
        grid = table("Ligne", "Raison", "Texte", right=(0,))
        for piece in source.removed:
            grid.add_row(text(piece.line), text(piece.reason), text(piece.text))
        if source.removed:
            console.print(grid)
        else:
            console.print(text(f"Rien n’a été retiré de {source.id}.", "dim"))
