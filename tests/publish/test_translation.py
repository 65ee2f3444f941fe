"""The English of findings: what the checks say is in the catalogue, and what the catalogue has the checks say."""

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from calame.contracts import Article
from calame.publish.findings_en import MESSAGES, SEARCH
from calame.publish.remedies_en import REMEDIES
from calame.publish.review import render_review
from calame.publish.translation import Told, message_in_english, remedy_in_english

ROOT = Path(__file__).resolve().parents[2]
WRITERS = [
    *(ROOT / "agents" / "checks").rglob("*.py"),
    ROOT / "agents" / "critic.py",
    ROOT / "graph" / "lengthening.py",
]
CATALOGUE = MESSAGES | SEARCH | REMEDIES
SENTENCE = re.compile(r"(?:[A-ZÀ-Þ]|\{\} [a-zéè]|\{\} % |\{\} : \{\}$).*(?:\.|: \{\}|\{\})$")
NOT_SAID = {"{} : {}", "{} {}", "{} … {}"}
"""Joins of pieces that are messages by themselves, or no message."""


def template(node: ast.AST) -> str | None:
    """A text of the source with its slots as `{}` and its blanks as spaces."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.replace("\u00a0", " ")
    if isinstance(node, ast.JoinedStr):
        parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
        return "".join(map(str, parts)).replace("\u00a0", " ")
    return None


def texts(tree: ast.AST) -> Iterator[str]:
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    inside |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        found = None if id(node) in inside else template(node)
        if found and SENTENCE.fullmatch(found) and " " in found and not re.search(r"[\\\[|]", found):
            yield found


@lru_cache(maxsize=1)
def said() -> frozenset[str]:
    """Every message and remedy that the checks can write."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in WRITERS if path.is_file())
    return frozenset(text for tree in trees for text in texts(tree)) - NOT_SAID


def covers(general: str, special: str) -> bool:
    """Whether filling the slots of one can give the other."""
    pattern = ".*".join(map(re.escape, general.split("{}")))
    return re.fullmatch(pattern, special.replace("{}", "0")) is not None


def test_the_checks_do_say_something() -> None:
    assert len(said()) > 150


@pytest.mark.parametrize("text", sorted(said()))
def test_what_a_check_says_is_in_the_catalogue(text: str) -> None:
    assert [one for one in CATALOGUE if covers(text, one) or covers(one, text)]


@pytest.mark.parametrize("text", sorted(CATALOGUE))
def test_what_the_catalogue_has_a_check_says(text: str) -> None:
    assert [one for one in said() | {"{}, {} : {}", "{} : {}"} if covers(one, text) or covers(text, one)]


@pytest.mark.parametrize("french", sorted(CATALOGUE))
def test_both_languages_fill_in_the_same_slots(french: str) -> None:
    english = CATALOGUE[french]
    numbers = [int(found) for found in re.findall(r"\{(\d)\}", english)]
    assert len(re.findall(r"\{\d?\}", english)) == french.count("{}")
    assert not numbers or sorted(numbers) == list(range(len(numbers)))
    assert english != french
    assert not re.search(r"[«»\u00a0]| [:;!?%]", english)


@pytest.mark.parametrize(
    ("french", "english"),
    [
        (
            "Le nom «\u00a0Dupont\u00a0» n’est dans aucune source.",
            [("The name ", "en"), ("«\u00a0Dupont\u00a0»", "fr"), (" is in none of the sources.", "en")],
        ),
        (
            "Le corps compte 1\u00a0mot, il en faut au moins 1\u202f200\u00a0mots.",
            "The body has 1 word, at least 1,200 words are needed.",
        ),
        ("12,5\u00a0% des phrases sont au passif.", "12.5% of the sentences are in the passive."),
        (
            "La phrase cite des faits qui n’existent pas\u00a0: F12, F13.",
            "The sentence cites facts that do not exist: F12, F13.",
        ),
        (
            "Le titre a une faute (participe passé), «\u00a0fermé\u00a0»\u00a0: Incohérence.",
            [
                ("The title has a fault (past participle), ", "en"),
                ("«\u00a0fermé\u00a0»", "fr"),
                (": ", "en"),
                ("Incohérence.", "fr"),
            ],
        ),
        ("Des seuils ou des constats s’y opposent.", "Thresholds or findings stand against it."),
        ("Il manque 640 mots.", [("Il manque 640 mots.", "fr")]),
        ("", [("", "fr")]),
    ],
)
def test_a_message_is_told_in_english(french: str, english: str | list[tuple[str, str]]) -> None:
    told = message_in_english(french)
    expected = [(english, "en")] if isinstance(english, str) else english
    assert [tuple(piece) for piece in told] == expected


@pytest.mark.parametrize(
    ("french", "english"),
    [
        (
            "Corriger la faute\u00a0: écrire «\u00a0a\u00a0» ou «\u00a0à\u00a0».",
            [
                ("Mend it: write ", "en"),
                ("«\u00a0a\u00a0»", "fr"),
                (" or ", "en"),
                ("«\u00a0à\u00a0»", "fr"),
                (".", "en"),
            ],
        ),
        (
            "Garder la réserve de la source. Source\u00a0: «\u00a0Il aurait plu.\u00a0»",
            [("Keep the source’s hedge. Source: ", "en"), ("«\u00a0Il aurait plu.\u00a0»", "fr")],
        ),
        ("Raconter le fait F3 dans cette partie.", [("Tell fact F3 in this section.", "en")]),
    ],
)
def test_a_remedy_is_told_in_english(french: str, english: list[tuple[str, str]]) -> None:
    told = remedy_in_english(french)
    assert "".join(piece.text for piece in told) == "".join(text for text, _ in english)
    assert {piece.language for piece in told} == {language for _, language in english}


@pytest.mark.parametrize("text", ["« " * 60_000, "Le nom " * 40_000, "a : " * 60_000])
def test_an_endless_message_is_left_as_it_is(text: str) -> None:
    assert message_in_english(text) == (Told(text, "fr"),)


def test_the_page_says_which_pieces_are_french(article: Article) -> None:
    finding = article.review.findings[0].model_copy(
        update={
            "message": "Le nom «\u00a0Roy\u00a0» n’est dans aucune source.",
            "remedy": "Reprendre le nom de la source.",
        }
    )
    judged = article.model_copy(update={"review": article.review.model_copy(update={"findings": (finding,)})})
    page = render_review(judged, ui="en")
    assert '>The name <span lang="fr">«\u00a0Roy\u00a0»</span> is in none of the sources.' in page
    assert "Use the source’s name.<" in page
    assert "Use the source’s name." not in render_review(judged, ui="fr")
