"""Evidence is found by rare words, names and figures."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from calame.agents.checks.reading import read
from calame.agents.checks.retrieval import Index
from calame.agents.checks.sourcing import read_source
from calame.contracts import Source

SENTENCES = (
    "Le chantier du tramway a commencé lundi dans le quartier des Tanneurs.",
    "La métropole y consacre 410 millions d’euros sur six ans.",
    "L’opposante Nadège Collet demande un référendum sur le tracé.",
    "Le préfet a rejeté le recours de deux associations de riverains.",
    "Les premières rames, construites à Belfort, arriveront en 2027.",
)


@dataclass(frozen=True)
class Case:
    id: str
    statement: str
    first: int


CASES = [
    Case("paraphrase", "Un référendum sur le tracé est réclamé par Nadège Collet.", 2),
    Case("figure", "Le projet coûte 410 millions d’euros à la métropole.", 1),
    Case("inflected", "Deux associations riveraines ont formé des recours, rejetés par le préfet.", 3),
    Case("name", "Belfort construit les rames.", 4),
    Case("verbatim", SENTENCES[0], 0),
]


@pytest.fixture(scope="module")
def index(make_source: Callable[[str], Source]) -> Index:
    return Index(read_source(make_source(" ".join(SENTENCES))).sentences)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_right_sentence_comes_first(case: Case, index: Index) -> None:
    assert index.best(read(case.statement))[0].sentence.index == case.first


def test_a_statement_on_something_else_finds_nothing(index: Index) -> None:
    assert index.best(read("Les vendanges souffrent du gel en Bourgogne.")) == ()


def test_a_joined_statement_finds_both_sentences(index: Index) -> None:
    joined = read("Nadège Collet demande un référendum et le préfet a rejeté le recours de deux associations.")
    assert {match.sentence.index for match in index.best(joined)} == {2, 3}


def test_no_source_and_no_words_find_nothing(index: Index) -> None:
    assert Index(()).best(read(SENTENCES[0])) == ()
    assert index.best(read("…")) == ()
