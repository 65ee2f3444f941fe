"""What is printed as a row points nowhere, and its figure says what it measures."""

import pytest

from calame.agents.embedded.certain import is_certain
from calame.agents.embedded.extractor import extract
from calame.agents.embedded.gathering import gather
from calame.agents.embedded.recaps import all_candidates, fill
from calame.agents.embedded.rows import clause_row, standing_row, whole
from calame.agents.reconcile import reconcile
from calame.contracts import SectionKind
from calame.sources import Text, read_request

TITLE = "La verrerie de Carsac rallume ses fours\n\n"
AFTER = (
    " Le maire de Tarmel a reçu mardi les bouchers de la halle, qui demandent des places et deux bancs. "
    "Des commerçants de Tarmel ont signé une pétition."
)
OPENING = "La verrerie Vauquelin, à Carsac, a rallumé ses fours après la panne du réseau de gaz de Brévent."


def holds(text: str, kind: SectionKind, before: str = OPENING) -> bool:
    """Whether `text`, told after `before`, is certain as a row."""
    sources = read_request([Text(f"{TITLE}{before} {text}{AFTER}\n")]).sources
    material = gather(sources, reconcile(sources, [extract(source) for source in sources]))
    unit = next(unit for unit in material.units if unit.text == text)
    return is_certain(whole(unit), kind, material)


@pytest.mark.parametrize(
    "text",
    [
        "Le conseil municipal de Carsac a voté une aide de 300 000 euros à la verrerie Vauquelin.",
        "Lundi, le parquet de Brévent a ouvert une enquête contre un courtier de la verrerie de Carsac.",
        "La verrerie Vauquelin produira 40 000 bouteilles par jour à partir du 3 mars.",
        "Depuis le 12 janvier, les pompiers de Carsac ont reçu 1 900 appels de riverains.",
        "Ouverte en 1952, la verrerie de Carsac a fermé deux ateliers à la fin de 2023.",
        "À Carsac, le pays a financé trois fours par an pendant la guerre.",
    ],
)
def test_a_sentence_that_names_all_that_it_tells_is_certain(text: str) -> None:
    assert holds(text, "essentials")


@pytest.mark.parametrize(
    "text",
    [
        "En novembre dernier, le parquet de Brévent a ouvert une enquête contre un courtier de Carsac.",
        "Le parquet de Brévent enquête depuis trois semaines sur un courtier de Carsac.",
        "Le conseil municipal de Carsac a voté une aide la semaine suivante pour les verriers de Brévent.",
        "Le conseil municipal de Carsac a voté la veille une aide aux verriers de Brévent.",
        "Il y a cinq ans, le conseil municipal de Carsac a voté une aide aux verriers de Brévent.",
        "La région de Brévent votera une aide aux verriers de Carsac dans trois mois.",
        "La mairie de Carsac vient de voter une aide aux verriers de Brévent.",
        "Une panne comparable a frappé la verrerie de Sarlac au printemps 2019.",
        "La première lettre des verriers de Carsac au préfet de Brévent date de 1998.",
        "Le plus gros four, celui de Carsac, a été rallumé par douze verriers de Brévent.",
        "Le maire de Carsac a promis que la panne de Brévent ne devait pas se répéter.",
        "La verrerie Vauquelin devait produire 40 000 bouteilles par jour à Carsac.",
        "Trois verriers de Carsac ont dormi sur place pendant la panne de Brévent.",
        "Les verriers de Carsac ont sauvé la réputation du fabricant pendant la panne.",
        "Interrogeant les verriers de Carsac, le préfet de Brévent a promis une aide.",
        "« Je n’ai pas vu de panne, et j’ai cherché », a dit Paul Vauquelin, verrier à Carsac.",
        "« Ils nous ont oubliés pendant la panne », a dit Paul Vauquelin, verrier à Carsac.",
        "Le parquet de Brévent enquête.",
        "Les verriers de Carsac sont ressortis lundi avec un document et un chiffre : 238.",
        "Le tribunal de Brévent a saisi à Carsac 1,3 million d’avoirs de la verrerie Vauquelin.",
        "Pour Adèle, 40 ans, la panne de Brévent a coûté trois mois de salaire.",
        "Les verriers de Carsac forment le métier le plus touché, avec 4 200 emplois perdus.",
    ],
)
def test_a_sentence_that_points_out_of_itself_is_not(text: str) -> None:
    assert not holds(text, "essentials")
    assert not holds(text, "key_figures")


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("La verrerie Vauquelin emploie 46 salariés à Carsac.", True),
        ("La région Haut-Brévent a lancé à Carsac un plan estimé à 65 millions d’euros.", True),
        ("La grippe a fait 320 morts à Carsac et à Brévent.", True),
        ("Brévent a compté 320 morts et 4 000 cas dans l’année 2020.", False),
        ("Le verrier Paul Vauquelin, 46 ans, vit à Carsac.", False),
        ("À Carsac, un verrier a sauvé deux chats pendant la panne.", False),
        ("Une étincelle est tombée à Carsac, à 40 mètres de la verrerie.", False),
        ("La verrerie Vauquelin, qui emploie 46 salariés, a rouvert à Carsac.", False),
        ("La verrerie Vauquelin (46 salariés) a rouvert lundi à Carsac.", False),
        ("Paul Anselme attend à Carsac le paiement de 43 000 euros de sable.", False),
    ],
)
def test_a_key_figure_measures_something_in_the_main_clause(text: str, certain: bool) -> None:
    assert holds(text, "key_figures") is certain


def test_an_undated_present_goes_on_the_story_of_past_days() -> None:
    before = "Dans la nuit du 9 au 10 avril 2021, la digue de la verrerie de Carsac cède sous la pluie."
    text = "Environ 88 000 mètres cubes de boue de la verrerie de Carsac se répandent dans la Vérine."
    assert not holds(text, "essentials", before)
    assert holds(text, "essentials")


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("« Les fours de Carsac ne s’arrêteront plus », a dit Paul Vauquelin, directeur de la verrerie.", True),
        ("« Les petites annonces remplacent la loi », a dit Paul Anselme, président du syndicat SNB.", False),
        ("Le préfet de Brévent a invité les verriers de Carsac « à patienter ».", False),
        ("Le maire carsacois Denis Roy a assuré que les deux syndicats signeraient avant le 3 mars.", True),
    ],
)
def test_what_somebody_says_is_of_the_topic_and_more_than_colour(text: str, certain: bool) -> None:
    assert holds(text, "who_says_what") is certain


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Les livraisons de sable fin du Brévent ont cessé lundi, mais elles ont repris mardi à Carsac.",
            "Les livraisons de sable fin du Brévent ont cessé lundi, mais elles ont repris mardi à Carsac.",
        ),
        (
            "Denis Roy a redit son soutien à Carsac et promis qu’il verserait 20 000 euros.",
            "Denis Roy a redit son soutien à Carsac et promis qu’il verserait 20 000 euros.",
        ),
        ("Denis Roy a redit à Paul Ansel son soutien et promis qu’il verserait 20 000 euros.", None),
        ("Les livraisons ont cessé lundi, mais elles ont repris mardi à Carsac.", None),
    ],
)
def test_a_sentence_may_lean_on_its_own_subject(text: str, row: str | None) -> None:
    sources = read_request([Text(f"{TITLE}{OPENING} {text}{AFTER}\n")]).sources
    material = gather(sources, reconcile(sources, [extract(source) for source in sources]))
    made = standing_row(next(unit for unit in material.units if unit.text == text))
    assert (made.text if made else None) == row


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Le maire a protesté, mais le stock de la France, qui comprend 300 lots, est prêt.",
            "Le stock de la France comprend 300 lots.",
        ),
        ("Le maire a protesté, mais le recul de la France, qui comprend 300 lots, est prêt.", None),
    ],
)
def test_a_clause_is_told_alone_when_one_noun_alone_can_be_its_subject(text: str, row: str | None) -> None:
    sources = read_request([Text(f"{TITLE}{OPENING} {text}{AFTER}\n")]).sources
    material = gather(sources, reconcile(sources, [extract(source) for source in sources]))
    made = clause_row(next(unit for unit in material.units if unit.text == text), material)
    assert (made.text if made else None) == row


def test_two_rows_do_not_say_the_same_in_other_words() -> None:
    text = (
        f"{TITLE}{OPENING}\n\nLe conseil municipal de Carsac a voté une aide de 300 000 euros à la verrerie Vauquelin. "
        "Une aide de 300 000 euros a été votée pour la verrerie Vauquelin par le conseil municipal de Carsac."
        f"{AFTER}"
    )
    sources = read_request([Text(text)]).sources
    material = gather(sources, reconcile(sources, [extract(source) for source in sources]))
    rows = [row for row in all_candidates(material)["key_figures"] if "300 000" in row.text]
    assert len(rows) == 2
    assert fill("key_figures", material, {"key_figures": tuple(rows)}, used=(), room=200, need=200) is None
