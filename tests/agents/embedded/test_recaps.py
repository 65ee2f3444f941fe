"""Recap rows, headings and titles on single sentences: what is certain, and what is refused."""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from calame.agents.embedded.clean import stands_as_row
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.event_dates import event_date
from calame.agents.embedded.headings import own_heading
from calame.agents.embedded.material import Material, Unit
from calame.agents.embedded.phrases import phrases
from calame.agents.embedded.questions import question
from calame.agents.embedded.titles import main_clause, meta_descriptions, shortened, slug, usable_title
from calame.agents.embedded.unexplained import is_introduced, leaves_open
from calame.contracts import Block, Source
from calame.text.analysis import analyse


def unit_of(text: str) -> tuple[Unit, Material]:
    source = Source(
        id="S1",
        text=text,
        blocks=(Block(kind="paragraph", start=0, end=len(text)),),
        sha256="0" * 64,
        origin="-",
        published=date(2024, 3, 20),
    )
    analysis = analyse(text)
    unit = Unit("S1", 0, analysis.sentences[0], 0, "paragraph", ("F1",), 0.5, self_contained=True)
    return unit, Material((source,), (analysis,), (), (), (), frozenset())


@dataclass(frozen=True)
class Case:
    text: str
    expected: object


@pytest.mark.parametrize(
    "case",
    [
        Case("Claire Aubry a déclaré que le port rouvrirait en juin.", "Qu’a déclaré Claire Aubry ?"),
        Case(
            "La maire de Nantes Claire Aubry a annoncé mardi que le port rouvrirait en juin.",
            "Qu’a annoncé la maire de Nantes Claire Aubry ?",
        ),
        Case("Claire Aubry a affirmé : « Le port rouvrira en juin ».", "Qu’a affirmé Claire Aubry ?"),
        Case(
            "Un porte-parole de la mairie de Nantes a déclaré à Reuters que le port rouvrirait.",
            "Qu’a déclaré un porte-parole de la mairie de Nantes ?",
        ),
        Case("Les sanctions de l’ONU limitent les importations de blé.", "Que limitent les sanctions de l’ONU ?"),
        Case("Le conseil de Brévent a voté une aide de 2 millions.", "Qu’a voté le conseil de Brévent ?"),
        Case("Le conseil de Brévent n’a pas voté une aide.", ""),
        Case("Le conseil de Brévent aurait voté une aide.", ""),
        Case("Le conseil voterait une aide, selon Claire Aubry.", ""),
        Case("Elle a déclaré que le port rouvrirait.", ""),
        Case("La maire a déclaré que le port rouvrirait.", ""),
        Case("Claire Aubry a déclaré la guerre aux déchets.", ""),
        Case("« Le port rouvrira », a déclaré Claire Aubry.", ""),
    ],
    ids=lambda case: case.text[:40],
)
def test_a_question_is_asked_only_when_the_sentence_answers_it_word_for_word(case: Case) -> None:
    assert case.expected == question(*unit_of(case.text))


@pytest.mark.parametrize(
    "case",
    [
        Case("Le port de Brévent a fermé en mars 2021.", date(2021, 3, 1)),
        Case("Le 6 mars 2021, le port de Brévent a fermé.", date(2021, 3, 6)),
        Case("Le port de Brévent fermera en mars 2026.", None),
        Case("Le port de Brévent a fermé lundi.", None),
        Case("Le port de Brévent a fermé en mars 2021 et rouvert en juin 2022.", None),
        Case("Le port de Brévent a fermé après la tempête de mars 2021 en Bretagne.", None),
        Case("Le port de Brévent pourrait avoir fermé.", None),
    ],
    ids=lambda case: case.text[:40],
)
def test_a_chronology_row_states_the_date_of_its_own_past_event(case: Case) -> None:
    assert case.expected == event_date(*unit_of(case.text))


@pytest.mark.parametrize(
    "case",
    [
        Case("- Légion d’honneur à Londres -", "Légion d’honneur à Londres"),
        Case("Une ville suspendue au port :", "Une ville suspendue au port"),
        Case("Les Voisins Accusent Le Port De Fermer", None),
        Case("Accord sur le", None),
        Case("LE PORT EST FERMÉ", None),
        Case("REGARDER | Le port vu du ciel", None),
        Case("Introuvables", "Introuvables"),
        Case("« Une ville suspendue", None),
        Case("Publicité - Votre contenu continue ci-dessous", None),
        Case("Contact : Paul Vauquelin, verrier@carsac.example", None),
        Case("Vauquelin au sommet de Carsac (P. Anselme/Images du Port)", None),
        Case("Les abonnés de la piscine", "Les abonnés de la piscine"),
    ],
    ids=lambda case: case.text,
)
def test_the_source_s_heading_is_taken_when_it_is_a_whole_phrase(case: Case) -> None:
    assert case.expected == own_heading(case.text)


@pytest.mark.parametrize(
    "case",
    [
        Case("Le conseil municipal de Brévent a voté une aide.", "Le conseil municipal de Brévent"),
        Case("La préfecture de police a fermé un pont hier.", "La préfecture de police"),
    ],
    ids=lambda case: case.text,
)
def test_a_complete_phrase_is_found(case: Case) -> None:
    assert case.expected in [phrase.text for phrase in phrases(Reading(analyse(case.text).sentences[0], case.text))]


@pytest.mark.parametrize(
    "text",
    [
        "Son conseil municipal a voté une aide.",
        "Ce projet de loi a été voté.",
        "Lundi dernier, elle a voté.",
        "Les 67 000 barils de pétrole ont été livrés.",
        "La police de New York a fermé un pont.",
    ],
)
def test_a_phrase_that_points_elsewhere_counts_or_is_cut_is_refused(text: str) -> None:
    found = [phrase.text for phrase in phrases(Reading(analyse(text).sentences[0], text))]
    assert not [phrase for phrase in found if phrase not in {"Un pont", "La police de New York"}]


@pytest.mark.parametrize(
    "case",
    [
        Case("La Norvège a relancé la pêche au cabillaud, alors que les prix montent.", 65),
        Case("La Norvège a relancé la pêche au cabillaud.", 65),
    ],
    ids=lambda case: case.text[-12:],
)
def test_a_title_is_a_whole_main_clause(case: Case) -> None:
    reading = Reading(analyse(case.text).sentences[0], case.text)
    assert main_clause(reading, 65) == "La Norvège a relancé la pêche au cabillaud"


@pytest.mark.parametrize(
    "text",
    [
        "La Norvège a relancé la pêche, selon le ministère.",
        "La Norvège aurait relancé la pêche.",
        "La Norvège a relancé la pêche, mais pas en mars.",
        "Le gouvernement norvégien a approuvé mercredi soir, après neuf heures de débat, la pêche au cabillaud.",
        "La Norvège a relancé la pêche au cabillaud dans les eaux froides du nord de la mer de Barents.",
    ],
)
def test_a_clause_that_loses_its_source_hedge_or_restriction_is_no_title(text: str) -> None:
    assert main_clause(Reading(analyse(text).sentences[0], text), 65) is None


@pytest.mark.parametrize(
    "case",
    [
        Case("Le port de Brévent ferme", "Le port de Brévent ferme"),
        Case("VIDÉO. Le port de Brévent ferme", "Le port de Brévent ferme"),
        Case("Les États-unis Accusent La Russie De S'armer En Corée Du", None),
        Case("Le port de Brévent ferme ses quais et", None),
    ],
    ids=lambda case: case.text,
)
def test_a_headline_is_used_when_it_is_whole(case: Case) -> None:
    assert case.expected == usable_title(case.text)


def test_a_source_without_headline_gives_none() -> None:
    assert usable_title(None) is None


def test_a_slug_is_ascii_words_without_stop_words() -> None:
    assert slug("L’été à Brévent : œuvres et fêtes", "fêtes de Brévent") == "fetes-brevent-ete-oeuvres"
    assert len(slug("mot " * 3 + "anticonstitutionnellement-" * 9, "clé")) <= 75


TOLD = "Le port de Brévent a fermé lundi son terminal à conteneurs, faute de grues, après six mois de travaux."
TOO_LONG = f"{TOLD[:-1]} {'et de longs débats ' * 6}au conseil."


@pytest.mark.parametrize(
    ("opening", "early", "best"),
    [
        (TOLD, (), TOLD),
        (None, (TOLD,), TOLD),
        (None, ("Il pleut.", TOO_LONG), "Brévent a fermé son port"),
        (None, ("La mairie de Carsac vote une aide aux dockers du bassin.",), "Brévent a fermé son port"),
    ],
)
def test_a_meta_description_is_one_whole_sentence_about_the_title(
    opening: str | None, early: tuple[str, ...], best: str
) -> None:
    first, material = unit_of(opening or TOLD)
    others = [replace(unit_of(text)[0], fact_ids=("F1",)) for text in early]
    found = meta_descriptions(first if opening else None, others, (), material, "Brévent a fermé son port")
    assert next(found) == best


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            (
                "Le nombre de moulins a doublé en dix ans dans la vallée du Brévent, où l’on en compte aujourd’hui "
                "quarante et un, selon le recensement publié jeudi par le syndicat."
            ),
            (
                "Le nombre de moulins a doublé en dix ans dans la vallée du Brévent, selon le recensement publié "
                "jeudi par le syndicat."
            ),
        ),
        (
            (
                "La préfecture de Carsac a annoncé jeudi qu’elle cherchait des bateaux pour livrer du charbon pour "
                "chauffer les îles, cette fois dans le cadre d’un accord qui durera trois hivers de suite."
            ),
            (
                "La préfecture de Carsac a annoncé jeudi qu’elle cherchait des bateaux pour livrer du charbon pour "
                "chauffer les îles."
            ),
        ),
        (
            (
                "La préfecture de Carsac a annoncé jeudi soir qu’elle cherchait dans toute la région des bateaux "
                "à fond plat pour livrer du charbon de bois pour chauffer les îles."
            ),
            (
                "La préfecture de Carsac a annoncé jeudi soir qu’elle cherchait dans toute la région des bateaux "
                "à fond plat pour livrer du charbon de bois."
            ),
        ),
        (
            (
                "L’application d’une circulaire de 2015 sur les moulins de la vallée, dans les communes qui "
                "en ont gardé un, a été repoussée à l’an prochain par la préfecture."
            ),
            (
                "L’application d’une circulaire de 2015 sur les moulins de la vallée a été repoussée à l’an prochain "
                "par la préfecture."
            ),
        ),
        (
            (
                "Le fabricant de bateaux construira son premier chantier en eau douce à Carsac, sur le site de "
                "l’ancienne minoterie Vauquelin, a annoncé la directrice, Claire Aubry."
            ),
            (
                "Le fabricant de bateaux construira son premier chantier en eau douce à Carsac, a annoncé la "
                "directrice, Claire Aubry."
            ),
        ),
        (
            (
                "Trois pêcheurs de Carsac ont été entendus mardi à l’aube par les gendarmes, dans le cadre de "
                "l’enquête sur la mort de Paul Mercier, 23 ans, retrouvé le 2 mars près du quai."
            ),
            None,
        ),
        (f"Le port de Carsac {'a fermé ses quais et ' * 8}rouvre.", None),
    ],
)
def test_a_sentence_too_long_for_a_description_loses_only_what_adds_to_it(sentence: str, expected: str | None) -> None:
    assert shortened(sentence) == expected


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("Une trentaine de P4 fonctionnent à Brest et à Lorient.", id="code"),
        pytest.param("La Cour est régie par un traité signé à Brest en 2002.", id="institution-by-its-first-word"),
    ],
)
def test_what_is_explained_elsewhere_is_no_row(said: str) -> None:
    assert not stands_as_row(unit_of(said)[0])


@pytest.mark.parametrize(
    "text",
    [
        "« Inacceptable » La fièvre du port a touché 350 personnes à Nantes depuis le 3 mars.",
        "En réponse, la mairie de Nantes a fermé le port le 3 mars pour 350 personnes.",
        "Les élus de Nantes ont voté contre, tout comme les commerçants du port de la ville.",
        "À Brévent, la vaccination a été menée dans 120 fermes.",
        "Pour Brévent, 18 000 habitants, l’enjeu est considérable.",
        "Au large de Brévent, où 99 % des nacres ont péri, il reste présent partout.",
        "En attendant, Brévent a commandé 46 voitures pour 12 millions d’euros.",
    ],
)
def test_what_the_sentences_before_explain_is_no_row(text: str) -> None:
    unit, material = unit_of(text)
    assert not stands_as_row(unit) or leaves_open(unit, material)


def test_a_person_is_introduced_before_a_row_names_him() -> None:
    known, material = unit_of("La maire de Nantes, Claire Aubry, a rouvert le port lundi.")
    bare, other = unit_of("Selon Paul Mercier, le port de Nantes n’a pas rouvert lundi.")
    assert is_introduced(known, material, [])
    assert not is_introduced(bare, other, [])
    assert is_introduced(bare, other, ["Le capitaine Paul Mercier dirige le port."])
