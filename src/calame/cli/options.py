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
AsJson = Annotated[bool, typer.Option("--json", help="Un objet JSON sur la sortie standard, rien d’autre.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Le dossier écrit, rien d’autre.")]
Debug = Annotated[bool, typer.Option("--debug", help="Montre la trace complète d’une erreur.")]
