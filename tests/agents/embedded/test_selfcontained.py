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
    Leaning("Son prédécesseur, Yvon Castelbou, avait quitté la mairie de Brest en 2019.", "possessive"),
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


STANDS = [
    "En Espagne, les cafés ont rouvert dans la majeure partie du pays.",
    "Yvon Castelbou a choisi la prudence face au chômage.",
    "Yvon Castelbou a défendu le style de la halle Saint-Eloi.",
    "La course aux vaccins oppose la France et l’Italie.",
    "Yvon Castelbou dénonce le racisme qui traverse la police de Brest.",
    "Brest a interdit la voiture dans tous les parcs.",
    "Sur les neuf dernières années, Brest a perdu 3 000 habitants.",
    "La ville la plus peuplée de Bretagne est Rennes.",
    "La fermeture d’une usine de Brest a surpris Yvon Castelbou.",
    "Le Sénat examinera mardi la proposition de loi sur les cantines.",
    "La barre des 300 000 visiteurs a été franchie mercredi à Brest.",
    "Le port de Brest, dont le trafic a doublé, attend un ferry.",
    "Yvon Castelbou a annoncé lundi des mesures destinées à protéger Brest.",
    "Yvon Castelbou s’est rendu à Brest, où il a planté un cèdre.",
    "Tous les Français pourront marcher à moins de 10 km de chez eux.",
    "Bien qu’il ait signé un traité, le gouvernement a gardé une taxe à Brest.",
    "Quant au festival de Brest, il s’ouvrira jeudi.",
    "C’est en 2006 que Yvon Castelbou est arrivé à Brest.",
    "Yvon Castelbou achèvera sa visite à Brest.",
    "Lors de sa troisième campagne, Yvon Castelbou a visité Brest.",
    "L’agence AFP a publié mardi un bilan de la pêche à Brest.",
    "Six pays d’Europe, dont la France et l’Italie, ont commencé à tester un train.",
    "Yvon Castelbou a qualifié de « honte pour Brest » une loi de 2020.",
    "« On ne va pas fermer Brest », a déclaré Yvon Castelbou.",
    "Yvon Castelbou a quitté Brest en novembre dernier.",
    "Brest a versé 3 millions d’euros en 2020, puis 4 millions en 2021.",
]


@pytest.mark.parametrize("sentence", STANDS, ids=lambda sentence: sentence[:40])
def test_what_the_reader_needs_is_in_the_sentence(sentence: str) -> None:
    assert standing(sentence) == Standing(self_contained=True)


REFUSED = [
    Leaning("Les employés ont bloqué le port de Brest.", "bare definite"),
    Leaning("Yvon Castelbou a visité le site.", "bare definite"),
    Leaning("Le pays a fermé ses ports, selon Yvon Castelbou.", "bare definite"),
    Leaning("Selon les chercheurs, Brest perd des habitants.", "bare definite"),
    Leaning("La demande a doublé à Brest.", "bare definite"),
    Leaning("Yvon Castelbou a pointé l’incident.", "bare definite"),
    Leaning("L’ONG a ouvert un centre à Brest.", "bare definite"),
    Leaning("Les deux navires ont quitté Brest.", "bare definite"),
    Leaning("Brest attend un ferry ailleurs.", "connector"),
    Leaning("Une enquête menée à Brest a montré qu’elle avait menti.", "pronoun"),
    Leaning("Ce virus a touché Brest en 2020.", "demonstrative"),
    Leaning("« Brest perd des habitants », affirme le député de Bretagne.", "quotation without its speaker"),
    Leaning("« Brest perd des habitants », abonde Paul Anselme.", "continuing report"),
    Leaning("« Je lis tout à Brest », plaisante Odette, 86 ans.", "single name"),
    Leaning("C’est une solution simple, qui aidera Brest.", "pronoun"),
]


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.sentence[:40])
def test_what_the_reader_lacks_is_named(case: Leaning) -> None:
    found = standing(case.sentence)

    assert case.reason in {reason.split(":")[0] for reason in found.reasons}


def test_what_the_text_told_before_is_no_first_mention() -> None:
    before = STORY + "Une grue domine la halle. "

    assert standing("Yvon Castelbou a filmé la grue.", STORY).self_contained
    assert not standing("Yvon Castelbou a filmé la grue.", before).self_contained


def test_the_coronavirus_is_known_where_the_text_names_it() -> None:
    before = "Le coronavirus a touché l’Espagne en mars. "

    assert standing("La pandémie a fait 300 morts à Madrid.", before).self_contained
    assert not standing("L’épidémie a touché 300 élèves à Madrid.", STORY).self_contained


def test_the_title_tells_the_only_thing_of_its_kind() -> None:
    analysis = analyse("Alba construira une usine à Brest. L’usine emploiera 300 personnes à Brest.")
    sentence = analysis.sentences[-1]

    assert not judge(sentence, analysis).self_contained
    assert judge(sentence, analysis, title="Alba choisit Brest pour son usine").self_contained


def test_the_title_does_not_tell_one_of_several() -> None:
    analysis = analyse("Alba a deux usines. Une autre usine naîtra. L’usine emploiera 300 personnes à Brest.")

    assert not judge(analysis.sentences[-1], analysis, title="Alba choisit Brest pour son usine").self_contained


def test_a_full_name_in_the_title_lets_the_surname_stand() -> None:
    analysis = analyse(STORY + "Castelbou a quitté Brest en 2020.")

    assert judge(analysis.sentences[-1], analysis, title="Brest : Yvon Castelbou s’en va").self_contained


def test_a_pronoun_with_two_possible_owners_leans() -> None:
    assert not standing("Paul Anselme a rencontré Yvon Castelbou avant qu’il ne quitte Brest.").self_contained


def test_a_piece_of_a_longer_quotation_leans_on_the_rest() -> None:
    analysis = analyse("« Brest doit investir. Quimper doit suivre.\n\n« Vannes attendra », a dit Yvon Castelbou.")

    first, second, _ = analysis.sentences
    assert not judge(first, analysis).self_contained
    assert judge(second, analysis).reasons == ("piece of a longer quotation: Brest doit investir.",)


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


FLOORS = [Floor("dev", precision=0.97, recall=0.75), Floor("test", precision=0.96, recall=0.45)]
"""Measured 2026-11-22: dev 1.0 / .769 (65 true of 253 rows), test .967 / .460 (63 true of 236).

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
