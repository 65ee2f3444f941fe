"""Spelling: likely slips are pointed out; names, the sources' words and quotations are right."""

from collections.abc import Iterator

import pytest

from calame.text import spelling
from calame.text.proofreader import proofreader
from calame.text.spelling import misspellings

WRONG = [
    ("Le gouvernment a tranché jeudi.", "gouvernment", "gouvernement"),
    ("La sécrétaire d’État a répondu.", "sécrétaire", "secrétaire"),
    ("Le travial de la commission continue.", "travial", "travail"),
    ("L’aéroprot fermera à minuit.", "aéroprot", "aéroport"),
    ("Les élus l’ont brievement reçue.", "brievement", "brièvement"),
    ("Il faudra beaucoups de temps.", "beaucoups", "beaucoup"),
]
RIGHT = [
    "Le Tavrikan et Wlazek sont cités.",
    "Selon lui, « le gouvernment est nul ».",
    "Le site gouvernment.fr et l’adresse travial@exemple.fr sont ouverts.",
    "La page https://exemple.fr/le-gouvernment répond.",
    "Le porte-parole de l’ex-ministre a parlé aujourd’hui.",
    "Un streaming *travial* (beaucoups) est resté.",
    "Cœur, œuvre et sœur sont des mots.",
    "67 000 km², 12 h 30 et 3e",
]


@pytest.fixture(params=["grammalecte", "hunspell"])
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Each of the two engines where it is installed."""
    if request.param == "hunspell":
        if spelling._hunspell() is None:
            pytest.skip("no Hunspell dictionary")
        monkeypatch.setattr(spelling, "proofreader", lambda: None)
        spelling._near.cache_clear()
    elif proofreader() is None:
        pytest.skip("Grammalecte is not installed")
    yield request.param
    spelling._near.cache_clear()


@pytest.mark.parametrize(("text", "word", "right"), WRONG)
def test_a_misspelling_has_its_remedy(engine: str, text: str, word: str, right: str) -> None:
    (found,) = misspellings(text)
    assert text[found.start : found.end] == found.word == word
    assert right in found.suggestions


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_not_the_writers_is_right(engine: str, text: str) -> None:
    assert misspellings(text) == ()


def test_words_of_the_sources_are_right(engine: str) -> None:
    text = "Les tavrikanais du gouvernment."
    assert not misspellings(text, frozenset({"gouvernment"}), frozenset({"tavrikan"}))


def test_nothing_is_said_without_a_lexicon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "proofreader", lambda: None)
    monkeypatch.setattr(spelling, "_hunspell", lambda: None)
    assert misspellings("Le gouvernment a tranché.") == ()


@pytest.mark.parametrize("text", ["", "a" * 100_000, "abcd " * 2_000, "\ud800 abcde", "l'" * 3_000, "@" * 9_000])
def test_anything_is_answered(engine: str, text: str) -> None:
    assert all(text[slip.start : slip.end] == slip.word for slip in misspellings(text))
