import pytest

from calame.contracts import Article, Measure
from calame.publish.figures import measure_figure, near_source_note, words
from calame.text.wording import figure


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (704, "mots", "704\u00a0mots"),
        (42.44, "%", "42,4\u00a0%"),
        (100.0, "%", "100\u00a0%"),
        (1204, "", "1\u00a0204"),
        (12_345.67, "", "12\u00a0345,7"),
        (0, "%", "0\u00a0%"),
        (-3.25, "", "-3,2"),
    ],
)
def test_figures_are_written_the_french_way(value: float, unit: str, expected: str) -> None:
    assert expected == figure(value, unit)


def test_none_and_one_are_singular() -> None:
    assert (words(0), words(1), words(2)) == ("0\u00a0mot", "1\u00a0mot", "2\u00a0mots")


@pytest.mark.parametrize(("value", "told"), [(1, "1\u00a0mot"), (2, "2\u00a0mots")])
def test_a_measure_agrees_with_its_figure(value: float, told: str) -> None:
    assert measure_figure(Measure(name="words", label="Longueur", value=value, unit="mots")) == told


def test_the_note_needs_no_measure(article: Article) -> None:
    bare = article.model_copy(update={"review": article.review.model_copy(update={"measures": ()})})
    note = near_source_note(bare)
    assert note is not None
    assert note.startswith("Brouillon proche des sources. Il est écrit sans modèle")
