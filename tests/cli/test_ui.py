"""The language of the review page, from the command line."""

from pathlib import Path

import pytest

from calame.cli.app import run

SOURCE = (
    "La commune de Lorgeval a rouvert lundi son lavoir, fermé depuis 2011. "
    "Les travaux ont coûté 84 000 euros, selon la mairie. "
    "La toiture a été refaite par deux artisans du village, qui ont repris les tuiles d’origine. "
    "Une visite aura lieu chaque samedi du mois de mai, a annoncé l’adjointe au patrimoine, Solène Aubry."
)


def test_the_page_speaks_the_language_of_the_system_or_the_one_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    Path("source.txt").write_text(SOURCE, encoding="utf-8")
    Path("article.md").write_text(f"# Le lavoir de Lorgeval rouvre\n\n{SOURCE}\n", encoding="utf-8")
    command = ("review", "article.md", "--source", "source.txt", "--force", "--html", "page.html")
    for more, language in (((), "en"), (("--ui", "fr"), "fr")):
        assert run([*command, *more]) == 1
        assert f'<html lang="{language}">' in Path("page.html").read_text(encoding="utf-8")


def test_a_language_without_labels_is_refused_before_any_work(capsys: pytest.CaptureFixture[str]) -> None:
    for command in (("review", "article.md", "--source", "s.txt"), ("write", "s.txt")):
        assert run([*command, "--ui", "de"]) == 2
        assert "donnez fr ou en" in capsys.readouterr().err
