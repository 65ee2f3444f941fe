"""`calame doctor` says in one line what written French is checked with, and how to get what is missing."""

import pytest

from calame.cli.doctor import _written_french
from calame.text import proofreader, spelling


def test_grammalecte_is_told_when_it_works() -> None:
    if proofreader.grammalecte_place() is None:
        pytest.skip("Grammalecte is not installed (Debian: python3-grammalecte)")
    assert _written_french() == (
        "langue écrite",
        "Grammalecte vérifie la grammaire et l’orthographe",
        True,
        "",
    )


@pytest.mark.parametrize(
    ("engine", "said"),
    [(None, "calame[french]"), ("Hunspell, /usr/share/hunspell/fr.dic", "orthographe seule (Hunspell")],
)
def test_what_is_missing_is_no_fault_and_has_its_remedy(
    engine: str | None, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proofreader, "grammalecte_place", lambda: None)
    monkeypatch.setattr(spelling, "spelling_engine", lambda: engine)
    _, _, works, seen = _written_french()
    assert works is None
    assert said in seen
    assert "python3-grammalecte" in seen
