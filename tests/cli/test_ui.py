"""The language of the review page, from the command line."""

import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., subprocess.CompletedProcess[bytes]]
SOURCE = (
    "La commune de Lorgeval a rouvert lundi son lavoir, fermé depuis 2011. "
    "Les travaux ont coûté 84 000 euros, selon la mairie. "
    "La toiture a été refaite par deux artisans du village, qui ont repris les tuiles d’origine. "
    "Une visite aura lieu chaque samedi du mois de mai, a annoncé l’adjointe au patrimoine, Solène Aubry."
)


def test_the_page_speaks_the_language_of_the_system_or_the_one_asked_for(calame: Run, tmp_path: Path) -> None:
    (tmp_path / "source.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "article.md").write_text(f"# Le lavoir de Lorgeval rouvre\n\n{SOURCE}\n", encoding="utf-8")
    command = ("review", "article.md", "--source", "source.txt", "--force", "--html", "page.html")
    for more, language in (((), "en"), (("--ui", "fr"), "fr")):
        assert calame(*command, *more, LC_ALL="en_GB.UTF-8").returncode == 1
        assert f'<html lang="{language}">' in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_a_language_without_labels_is_refused_before_any_work(calame: Run) -> None:
    for command in (("review", "article.md", "--source", "s.txt"), ("write", "s.txt")):
        done = calame(*command, "--ui", "de")
        assert done.returncode == 2
        assert "donnez fr ou en" in done.stderr.decode()
