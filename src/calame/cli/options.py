"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="ENTRÉE...",
        help="Fichiers .txt, .md ou .html, dossier, adresse http(s), ou « - » pour l’entrée standard.",
        show_default=False,
    ),
]
Instruction = Annotated[
    str | None, typer.Option("--instruction", metavar="TEXTE", help="Consigne, en français ou en anglais.")
]
Words = Annotated[
    str | None, typer.Option("--words", metavar="N", help="Mots du corps : 900 (à 10 % près), 900-1100 ou 700+.")
]
Keyphrase = Annotated[str | None, typer.Option("--keyphrase", metavar="MOTS", help="Expression clé à employer.")]
BriefFile = Annotated[
    Path | None, typer.Option("--brief", metavar="FICHIER", help="Consigne en YAML (min_words, keyphrase, tone...).")
]
Ui = Annotated[
    str | None,
    typer.Option(
        "--ui",
        metavar="fr|en",
        help="Langue de la page de relecture (celle du système par défaut).",
        show_default=False,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Un objet JSON sur la sortie standard, rien d’autre.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Le dossier écrit, rien d’autre.")]
Debug = Annotated[bool, typer.Option("--debug", help="Montre la trace complète d’une erreur.")]

Model = Annotated[
    list[str] | None,
    typer.Option(
        "--model",
        metavar="[PLACE=]SERVICE:MODÈLE",
        help="Modèle de langage, pour toutes les places ou pour une seule (writer=mistral:…) ; à répéter.",
    ),
]
BaseUrl = Annotated[
    str | None, typer.Option("--base-url", metavar="ADRESSE", help="Service compatible OpenAI à employer (…/v1).")
]
MaxCalls = Annotated[
    str | None, typer.Option("--max-calls", metavar="N", help="Requêtes aux modèles au plus, nouveaux essais compris.")
]
MaxTokens = Annotated[
    str | None, typer.Option("--max-tokens", metavar="N", help="Jetons lus et écrits au plus, sur tout l’essai.")
]
MaxCost = Annotated[str | None, typer.Option("--max-cost", metavar="DOLLARS", help="Dépense au plus.")]
Timeout = Annotated[
    str | None, typer.Option("--timeout", metavar="SECONDES", help="Durée au plus ; le meilleur brouillon est gardé.")
]
Ask = Annotated[
    list[str] | None,
    typer.Option(
        "--ask",
        metavar="ÉTAPE",
        help="S’arrête et demande votre avis : outline (le plan), review (chaque relecture), final ; à répéter.",
        show_default=False,
    ),
]
Stream = Annotated[
    bool | None, typer.Option("--stream/--no-stream", help="Montre la partie en cours d’écriture.", show_default=False)
]
Cache = Annotated[
    bool | None,
    typer.Option(
        "--cache/--no-cache", help="Garde les réponses dans .calame/cache et les reprend.", show_default=False
    ),
]
Replay = Annotated[
    Path | None,
    typer.Option("--replay", metavar="FICHIER", help="Rejoue des échanges enregistrés : ni clé ni réseau."),
]
Record = Annotated[
    Path | None, typer.Option("--record", metavar="FICHIER", help="Enregistre les échanges avec les modèles.")
]
Store = Annotated[
    str | None,
    typer.Option("--store", metavar="BASE", help="Où les essais sont gardés : fichier, ou adresse postgresql://…"),
]
Formats = Annotated[
    str | None,
    typer.Option("--formats", metavar="FORMES", help="Écrit aussi en docx, text, wordpress (docx,wordpress)."),
]

Events = Annotated[
    Path | None,
    typer.Option("--events", metavar="FICHIER", help="Écrit chaque événement en une ligne JSON (docs/events.md)."),
]
EventsTexts = Annotated[
    bool, typer.Option("--events-texts", help="Y met aussi les textes : sources, brouillons, constats.")
]
Rate = Annotated[
    str | None, typer.Option("--rate", metavar="N", help="Requêtes par minute au plus, pour un même service.")
]
Team = Annotated[
    str | None,
    typer.Option(
        "--team",
        metavar="ÉQUIPE",
        help="Équipe : un nom (calame teams) ou un fichier team.yaml.",
        show_default=False,
    ),
]
RoleFiles = Annotated[
    list[str] | None,
    typer.Option("--roles", metavar="FICHIER", help="Module Python avec des rôles à soi ; à répéter."),
]
Prompts = Annotated[
    Path | None,
    typer.Option("--prompts", metavar="DOSSIER", help="Prompts à soi, qui remplacent ceux de même nom."),
]
