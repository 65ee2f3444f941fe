"""A sentence is called self-contained only when nothing in it leans on other text."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calame.agents.embedded.selfcontained import Standing, chains, judge
from calame.text.analysis import analyse

DATA = Path(__file__).parents[2] / "data"

STORY = (
    "Le maire de Larzac-le-Vieux, Yvon Castelbou, a inauguré mardi la halle Saint-Eloi. "
    "L’Agence des ports du Ponant (APP) a financé les travaux. "
)
"""Names that later sentences may shorten."""


def standing(sentence: str, before: str = STORY) -> Standing:
    analysis = analyse(before + sentence)
    return judge(analysis.sentences[-1], analysis)


@pytest.mark.parametrize(
    "sentence",
    [
        "La ville de Brest a voté jeudi un budget de 12 millions d’euros.",
        "Yvon Castelbou a assuré que la halle Saint-Eloi resterait ouverte en hiver.",
        "« La halle Saint-Eloi restera ouverte en hiver », a promis Yvon Castelbou.",
        "L’inflation a atteint 3,2 % en octobre, selon l’Insee.",
        "Le gouvernement italien présentera vendredi un plan contre la sécheresse.",
        "Le ministre des Transports, Paul Anselme, a visité mardi le port de Roscoff.",
        "L’Union européenne a débloqué 40 millions d’euros pour le Portugal.",
    ],
)
def test_a_sentence_that_names_who_and_what_stands_alone(sentence: str) -> None:
    assert standing(sentence) == Standing(self_contained=True)


@dataclass(frozen=True)
class Leaning:
    sentence: str
    reason: str


LEANING = [
    Leaning("Il a ensuite rencontré à Brest les élus de Plouzané.", "pronoun"),
    Leaning("« Nous avons gagné », leur a dit Yvon Castelbou à Brest.", "clitic"),
    Leaning("Yvon Castelbou y a passé dix ans.", "clitic"),
    Leaning("Yvon Castelbou en a vendu trente à Brest.", "clitic"),
    Leaning("Celui-ci a quitté Brest en 2020.", "pronoun"),
    Leaning("Sa fille habite à Brest depuis 2019.", "possessive"),
    Leaning("Le parquet de Brest a requis son maintien en détention.", "possessive"),
    Leaning("Cette halle avait coûté 3 millions d’euros à Brest.", "demonstrative"),
    Leaning("Le texte sera examiné à Brest en janvier.", "bare definite"),
    Leaning("À Brest, les deux hommes ont nié.", "bare definite"),
    Leaning("Le tournoi aura lieu à Brest.", "bare definite"),
    Leaning("Mais Yvon Castelbou a refusé une offre de la ville de Brest.", "connector"),
    Leaning("Yvon Castelbou a également acheté un terrain à Brest.", "connector"),
    Leaning("Yvon Castelbou est toutefois resté à Brest.", "connector"),
    Leaning("Le lendemain, Yvon Castelbou a quitté Brest.", "relational time"),
    Leaning("Deux jours plus tard, Yvon Castelbou a quitté Brest.", "relational time"),
    Leaning("Castelbou a quitté Brest en 2020.", "shortened name"),
    Leaning("M. Castelbou a quitté Brest en 2020.", "shortened name"),
    Leaning("L’APP a versé 3 millions d’euros à Brest.", "acronym"),
    Leaning("« La halle restera ouverte en hiver à Brest. »", "quotation without its speaker"),
    Leaning(
        "Brest accueille aussi Quimper, poursuit Yvon Castelbou, « et c’est heureux pour la France ».", "connector"
    ),
    Leaning("« Brest a besoin de trains », poursuit Yvon Castelbou.", "continuing report"),
    Leaning("Une première à Brest.", "no finite verb"),
    Leaning("Que fera Yvon Castelbou à Brest ?", "no statement"),
    Leaning("Yvon Castelbou a dit « oui à Brest.", "quotation cut"),
    Leaning("Un autre maire de Bretagne, Paul Anselme, a démissionné.", "other"),
    Leaning("À Brest, le chômage est plus élevé.", "comparative"),
    Leaning("Une enquête a été ouverte à Brest.", "indefinite of something unsaid"),
    Leaning("Trente personnes ont été blessées mardi à Brest.", "victims of something unsaid"),
    Leaning("Le préfet Paul Anselme a été informé.", "verb without its complement"),
    Leaning("Interrogé à Brest, Paul Anselme n’a rien dit de la France.", "asked about something"),
    Leaning("Paul Anselme a terminé troisième.", "rank in something"),
    Leaning("Le Breton a gagné deux courses à Brest.", "bare definite"),
    Leaning("Paul Anselme vit ici depuis 2019.", "deictic"),
    Leaning("Deux ont quitté Brest.", "number without its noun"),
]


@pytest.mark.parametrize("case", LEANING, ids=lambda case: case.sentence[:40])
def test_what_leans_is_named(case: Leaning) -> None:
    found = standing(case.sentence)

    assert not found.self_contained
    assert case.reason in {reason.split(":")[0] for reason in found.reasons}


def test_a_pronoun_with_two_possible_owners_leans() -> None:
    assert not standing("Paul Anselme a rencontré Yvon Castelbou avant qu’il ne quitte Brest.").self_contained


def test_a_piece_of_a_longer_quotation_leans_on_the_rest() -> None:
    analysis = analyse("« Brest doit investir. Quimper doit suivre. Vannes attendra », a dit Yvon Castelbou.")

    assert not any(judge(sentence, analysis).self_contained for sentence in analysis.sentences[:-1])


def test_chains_start_where_nothing_leans_on_the_sentence_before() -> None:
    text = (
        "Yvon Castelbou a inauguré mardi un port à Roscoff. Il y a invité Paul Anselme. "
        "Paul Anselme dirige la région Bretagne. Cette région emploie 3 000 marins."
    )

    assert chains(analyse(text)) == ((0, 1), (2, 3))


def test_chains_of_nothing_are_none() -> None:
    assert chains(analyse("")) == ()


@settings(max_examples=25, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("Le a il « » \" ' . , ? ! ; 1 É n’ qui dit \n \u202f \u200f 😀 ( )"), max_size=80)
)
def test_any_text_can_be_judged_and_chains_cover_it(text: str) -> None:
    analysis = analyse(text)

    runs = chains(analysis)

    assert [index for run in runs for index in run] == list(range(len(analysis.sentences)))
    for sentence in analysis.sentences:
        found = judge(sentence, analysis)
        assert found.self_contained == (not found.reasons)


@dataclass(frozen=True)
class Floor:
    split: str
    precision: float
    recall: float


FLOORS = [Floor("dev", precision=0.97, recall=0.55), Floor("test", precision=0.95, recall=0.37)]
"""Measured 2026-11-22: dev 1.0 / .569 (65 true of 253 rows), test .960 / .381 (63 true of 236).

A floor goes up only.
"""


@lru_cache(maxsize=1)
def rows() -> tuple[dict[str, str | bool], ...]:
    path = DATA / "selfcontained" / "labelled.jsonl"
    return tuple(json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def is_called_self_contained(row: dict[str, str | bool]) -> bool:
    """The verdict on the sentence of the splitter that holds the row's first characters."""
    analysis = analyse((DATA / "texts" / f"{row['text_id']}.txt").read_text(encoding="utf-8"))
    at = analysis.text.index(str(row["sentence"])) + 1
    sentence = next(sentence for sentence in analysis.sentences if sentence.start <= at < sentence.end)
    return judge(sentence, analysis).self_contained


@pytest.mark.parametrize("floor", FLOORS, ids=lambda floor: floor.split)
def test_precision_and_recall_hold_on_labelled_sentences(floor: Floor) -> None:
    labelled = [row for row in rows() if row["split"] == floor.split]
    called = [row for row in labelled if is_called_self_contained(row)]
    wrong = [row for row in called if not row["self_contained"]]
    true = sum(bool(row["self_contained"]) for row in labelled)
    precision = 1 - len(wrong) / len(called)
    recall = (len(called) - len(wrong)) / true
    print(f"{floor.split}: {len(labelled)} rows, precision {precision:.3f}, recall {recall:.3f}")  # noqa: T201 - figures
    for row in wrong:
        print(f"  called self-contained, labelled {row['why']}: {row['id']}")  # noqa: T201 - the misses

    assert precision >= floor.precision
    assert recall >= floor.recall
