"""`calame doctor`: whether everything that a run needs works here, and what to do when it does not."""

from typing import TYPE_CHECKING, Final

from calame.cli.options import AsJson, BaseUrl, Debug, Model

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.text import Text

    from calame.models.choices import Choice
    from calame.settings import Settings

EXAMPLES: Final = """Exemples :
  calame doctor
  calame doctor --model openai:gpt-5-mini
  calame doctor --model custom:mon-modele --base-url http://127.0.0.1:8000/v1

Un modèle reçoit deux petites questions, une centaine de jetons en tout.
Code de sortie : 0 tout fonctionne, 2 réglage inutilisable, 3 quelque chose manque."""
_HOW: Final = """Aucun modèle n’est configuré : l’équipe embarquée écrit seule, près des sources.
Pour un modèle : calame write FICHIER --model fournisseur:modèle (par exemple openai:gpt-5-mini), la clé du
service dans sa variable (OPENAI_API_KEY…) ; ou model = "fournisseur:modèle" dans calame.toml."""

_GRAMMAR: Final = "grammaire : apt install python3-grammalecte"
_SPELLING: Final = "pip install 'calame[french]'"

Row = tuple[str, str, bool | None, str]
"""What was looked at, which part of it, whether it works (`None`: not looked at), and what was seen."""


def doctor(
    model: Model = None,
    base_url: BaseUrl = None,
    as_json: AsJson = False,
    debug: Debug = False,
) -> int:
    """Vérifie ce qu’il faut pour écrire : l’analyse du français, et le modèle s’il y en a un."""
    from calame.cli import terminal
    from calame.cli.progress import shown
    from calame.settings import read_settings

    settings = read_settings(model=model, base_url=base_url).model_copy(update={"replay": None})
    with shown("Vérification"):
        rows = [*_embedded(), _written_french(), *_models(settings)]
    if as_json:
        names = ("part", "check", "ok", "said")
        terminal.print_json([dict(zip(names, row, strict=True)) for row in rows])
    else:
        _draw(rows, configured=settings.asks_models)
    return 3 if any(ok is False for _, _, ok, _ in rows) else 0


def _embedded() -> "Iterator[Row]":
    from calame.errors import MachineError
    from calame.text.analysis import analyse
    from calame.text.language import detect_language

    part = "équipe embarquée"
    try:
        analyse("La mairie a ouvert une passerelle.")
        yield part, "l’analyse du français fonctionne", True, ""
    except MachineError as error:
        yield part, "l’analyse du français fonctionne", False, str(error)
    try:
        found = detect_language("La mairie a ouvert une passerelle au-dessus de la rivière.").code
        yield part, "la détection des langues fonctionne", found == "fr", "" if found == "fr" else f"trouvé : {found}"
    except MachineError as error:
        yield part, "la détection des langues fonctionne", False, str(error)


def _written_french() -> Row:
    """What grammar and spelling are checked with; nothing is wrong where nothing is installed."""
    from calame.text.grammar import grammar_slips
    from calame.text.proofreader import grammalecte_place
    from calame.text.spelling import spelling_engine

    part = "langue écrite"
    if grammalecte_place():
        works = bool(grammar_slips("Les maison sont vendues."))
        return part, "Grammalecte vérifie la grammaire et l’orthographe", works, "" if works else "il ne répond pas"
    engine = spelling_engine()
    spelling = f"orthographe seule ({engine})" if engine else "rien n’est vérifié ; orthographe seule : " + _SPELLING
    return part, "la grammaire et l’orthographe sont vérifiées", None, f"{spelling} ; {_GRAMMAR}"


def _models(settings: "Settings") -> "Iterator[Row]":
    """Every model once, whatever the seats it holds."""
    import asyncio

    from calame.cli.desk import choices_of
    from calame.errors import KeyMissingError
    from calame.models.probe import probe

    try:
        choices = choices_of(settings)
    except KeyMissingError as error:
        yield error.endpoint, "la clé est donnée", False, str(error)
        return
    for choice in _distinct(choices.values()):
        for check in asyncio.run(probe(choice)):
            yield choice.label, check.label, check.ok, check.said


def _distinct(choices: "Iterable[Choice]") -> "Iterable[Choice]":
    return {choice.label: choice for choice in choices}.values()


def _draw(rows: "Sequence[Row]", *, configured: bool) -> None:
    from calame.cli import terminal

    console = terminal.results()
    grid = terminal.table("", "Quoi", "Vérification", "Vu")
    for part, check, ok, said in rows:
        grid.add_row(_mark(ok), terminal.text(part), terminal.text(check), terminal.text(said))
    console.print(grid)
    if not configured:
        console.print()
        for line in _HOW.splitlines():
            console.print(terminal.text(line), soft_wrap=True)


def _mark(ok: bool | None) -> "Text":
    from calame.cli.terminal import text

    if ok is None:
        return text("·", "dim")
    return text("✓", "green") if ok else text("✗", "red")
