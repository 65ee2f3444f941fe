"""The command line as a real program."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Result = subprocess.CompletedProcess[bytes]
Run = Callable[..., Result]

STORY = (
    "La commune de Trévallon a inauguré lundi une passerelle piétonne de 82 mètres au-dessus de la Vioune. "
    "L’ouvrage a coûté 1,4 million d’euros, selon la mairie. "
    "« Les élèves ne feront plus le détour par la route départementale », a déclaré le maire, Yann Corbel. "
    "La région a payé 40 % de la somme.\n\n"
    "Le chantier avait commencé en mars 2024. "
    "Il aurait dû durer dix mois, mais une crue a emporté un échafaudage en novembre. "
    "L’entreprise Pontarel a repris les travaux en janvier. "
    "Elle n’a demandé aucun supplément, d’après le maire.\n\n"
    "Près de 300 piétons l’emprunteront chaque jour, estime le conseil départemental. "
    "Une association de riverains, Rives claires, conteste l’éclairage nocturne. "
    "« Les chauves-souris chassent ici », a expliqué sa présidente, Nora Lestin. "
    "La mairie a promis d’éteindre les lampes à 22 heures."
)


def environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CALAME_", "_CALAME"))}
    return kept | {"PYTHONIOENCODING": "utf-8", "COLUMNS": "100"}


@pytest.fixture
def calame(tmp_path: Path) -> Run:
    """Runs `calame` in an empty folder."""

    def run(*arguments: str, stdin: bytes = b"", **extra: str) -> Result:
        command = [sys.executable, "-m", "calame.cli.app", *arguments]
        return subprocess.run(
            command, input=stdin, capture_output=True, cwd=tmp_path, env=environment() | extra, timeout=120, check=False
        )

    return run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "passerelle.txt"
    path.write_text(STORY, encoding="utf-8")
    return path
