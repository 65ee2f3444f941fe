"""Several sources in the order of events, and nothing torn or lost by it."""

import asyncio
import hashlib
from datetime import date
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest

from calame.agents.embedded.clean import opens_alone
from calame.agents.embedded.extractor import extract
from calame.agents.embedded.gathering import gather
from calame.agents.embedded.leads import lead
from calame.agents.embedded.material import Material
from calame.agents.embedded.outliner import EmbeddedOutliner
from calame.agents.embedded.planning import plan
from calame.agents.embedded.recaps import all_candidates
from calame.agents.embedded.writer import EmbeddedWriter
from calame.agents.reconcile import reconcile
from calame.agents.role import Context, OutlineTask, WriteTask
from calame.contracts import Block, Brief, Section, Source
from calame.sources import read_request

SETS = Path(__file__).resolve().parents[2] / "data" / "several"


@cache
def read(name: str) -> tuple[Source, ...]:
    """The sources of a set, in the order of their news."""
    return read_request([str(path) for path in sorted((SETS / name).glob("*.txt"))]).sources


def given(sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """The sources as if the client had named them in this order."""
    return tuple(source.model_copy(update={"id": f"S{place}"}) for place, source in enumerate(sources, start=1))


@cache
def shuffled_material(name: str, order: tuple[int, ...]) -> Material:
    return material_of(given(tuple(read(name)[place] for place in order)))


def material_of(sources: tuple[Source, ...]) -> Material:
    return gather(sources, reconcile(sources, [extract(source) for source in sources]))


def article_of(sources: tuple[Source, ...]) -> tuple[Section, ...]:
    ledger = reconcile(sources, [extract(source) for source in sources])
    outline = asyncio.run(EmbeddedOutliner().run(OutlineTask(brief=Brief(), sources=sources, ledger=ledger), Context()))
    asked = tuple(section.id for section in outline.sections)
    task = WriteTask(brief=Brief(), sources=sources, ledger=ledger, outline=outline, sections=asked)
    return asyncio.run(EmbeddedWriter().run(task, Context())).sections


ORDERS = [
    pytest.param(name, order, id=f"{name}-{''.join(map(str, order))}")
    for name, count in (("pont", 3), ("plage", 2), ("usine", 3))
    for order in permutations(range(count))
]
shuffled = pytest.mark.parametrize(("name", "order"), ORDERS)


@shuffled
def test_sources_are_told_in_the_order_of_their_news_whatever_the_order_given(
    name: str, order: tuple[int, ...]
) -> None:
    sources = read(name)
    material = shuffled_material(name, order)
    assert [source.title for source in material.sources] == [source.title for source in sources]
    assert material.newest == material.sources[-1].id


@shuffled
def test_the_newest_news_opens_the_article(name: str, order: tuple[int, ...]) -> None:
    sources = read(name)
    material = shuffled_material(name, order)
    opening = lead(material).rows[0].units[0]
    assert opening.source == material.newest
    assert sources[-1].text.startswith(opening.text)


@shuffled
def test_every_sentence_is_told_once_and_in_the_order_of_its_source(name: str, order: tuple[int, ...]) -> None:
    material = shuffled_material(name, order)
    opening = lead(material)
    told = [unit for row in opening.rows for unit in row.units]
    told += [unit for passage in opening.body for unit in passage.units]
    assert sorted((unit.source, unit.index) for unit in told) == sorted(
        (unit.source, unit.index) for unit in (*material.units, *material.standfirst, *material.bullets)
    )
    for source in material.sources:
        places = [unit.index for unit in told if unit.source == source.id]
        assert places == sorted(places)


@shuffled
def test_a_section_opens_with_a_sentence_that_leans_on_nothing(name: str, order: tuple[int, ...]) -> None:
    body = plan(shuffled_material(name, order), Brief()).body
    assert body
    for run in body:
        first = run[0].units[0]
        assert opens_alone(first) or first.index == 0, first.text


@pytest.mark.parametrize("name", [pytest.param("pont", marks=pytest.mark.slow), "usine"])
def test_the_same_article_is_written_from_any_order(name: str) -> None:
    texts = {
        "\n".join(section.text for section in article_of(given(sources)) if section.kind in {"lead", "body"})
        for sources in permutations(read(name))
    }
    assert len(texts) == 1


def test_weekdays_of_different_weeks_are_told_with_their_date() -> None:
    text = "\n".join(section.text for section in article_of(read("usine")))
    assert "Mardi 3 février, la direction de la verrerie" in text
    assert "Le groupe Vitralis a accepté jeudi 19 février de suspendre" in text
    assert "ont livré jeudi des repas" not in text


def source(name: str, *paragraphs: str, published: date | None = None, publisher: str | None = None) -> Source:
    blocks, text = [], ""
    for paragraph in paragraphs:
        text += "\n\n" if text else ""
        blocks.append(Block(kind="paragraph", start=len(text), end=len(text) + len(paragraph)))
        text += paragraph
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Source(
        id=name, text=text, blocks=tuple(blocks), sha256=digest, origin="-", published=published, publisher=publisher
    )


def test_sources_without_any_day_are_told_in_the_order_given() -> None:
    first = source("S1", "La commune de Nance emploie 40 agents. La commune de Nance compte 900 habitants.")
    second = source("S2", "Le lac de Tarle attire 3 000 pêcheurs. Le lac de Tarle mesure 12 hectares.")
    for pair in ((first, second), (second, first)):
        material = material_of(given(pair))
        assert [one.text for one in material.sources] == [one.text for one in pair]
        assert material.newest is None


def test_a_source_without_a_day_stays_behind_the_one_it_was_given_after() -> None:
    late = source("S1", "Le lac de Tarle a débordé.", published=date(2026, 3, 14))
    undated = source("S2", "La commune de Nance emploie 40 agents.")
    early = source("S3", "Le maire de Nance a démissionné.", published=date(2026, 3, 12))
    assert [one.id for one in material_of((late, undated, early)).sources] == ["S3", "S1", "S2"]


def test_sources_of_one_day_are_told_by_the_events_that_both_open_with() -> None:
    day = date(2026, 3, 14)
    march = source("S1", "Les dockers de Nance ont manifesté vendredi devant la préfecture.", published=day)
    vote = source("S2", "Le conseil municipal de Nance a voté jeudi la fermeture du port.", published=day)
    assert [one.id for one in material_of((march, vote)).sources] == ["S2", "S1"]


NEWS = (
    "Le conseil municipal de Nance a fermé jeudi 12 mars la piscine des Ormes. La piscine des Ormes accueille chaque "
    "année 60 000 nageurs, selon la mairie de Nance. Le maire de Nance, Gilles Arbaud, a promis de rouvrir la piscine "
    "des Ormes avant l’été. La facture de gaz de la piscine des Ormes a triplé en deux ans, selon la mairie de Nance. "
    "Le club de natation de Nance compte 340 licenciés. Le club de natation de Nance cherche des créneaux à Tarle."
)
FOLLOW_UP = (
    "Le club de natation de Nance a saisi le tribunal lundi 16 mars. Le club de natation de Nance réclame 80 000 euros "
    "à la ville de Nance. La présidente du club de natation de Nance, Irène Sauvat, a dénoncé une décision prise sans "
    "débat. Le tribunal administratif de Tarle examinera la requête du club de natation de Nance avant le 2 avril. "
    "La ville de Nance juge la requête du club de natation de Nance irrecevable et attend le jugement avec confiance."
)
BACKGROUND = (
    "Le 5 mars, le cabinet Dalmont a remis à la ville de Nance un rapport sur la piscine des Ormes. Le "
    "cabinet Dalmont a compté onze fissures dans le grand bassin de la piscine des Ormes. La ville de Nance a "
    "reçu du cabinet Dalmont un devis de 1,4 million d’euros. Le rapport du cabinet Dalmont chiffre à "
    "sept mois la durée des travaux de la piscine des Ormes. Le cabinet Dalmont avait déjà contrôlé la "
    "piscine des Ormes en 2021, selon la ville de Nance."
)
LEANING = BACKGROUND.replace("Le 5 mars, le cabinet Dalmont", "Le 5 mars, il")
AFTER = (
    "La région de Tarle a voté samedi 14 mars une aide de 200 000 euros. La région de Tarle "
    "finance quatre piscines dans la vallée de la Mère. La région de Tarle demande à la ville de Nance un plan de "
    "travaux avant le mois de juin. Le président de la région de Tarle, Luc Vernon, recevra le maire de Nance à Tarle. "
    "La région de Tarle a aidé en 2024 la piscine de Gourmois, fermée pendant onze mois pour des travaux."
)
FIRST = source("S1", NEWS, published=date(2026, 3, 12), publisher="La Gazette de Nance")


def test_a_section_on_earlier_days_goes_before_what_came_after_it() -> None:
    second = source("S2", FOLLOW_UP, BACKGROUND, AFTER, published=date(2026, 3, 17), publisher="Le Phare")
    text = "\n".join(section.text for section in article_of((FIRST, second)) if section.kind == "body")
    told = [text.index(words) for words in ("cabinet Dalmont a remis", "a fermé", "région de Tarle a voté")]
    assert told == sorted(told)


def test_the_first_source_is_named_again_once_another_was_told_before_it() -> None:
    second = source("S2", FOLLOW_UP, BACKGROUND, AFTER, published=date(2026, 3, 17), publisher="Le Phare")
    text = "\n".join(section.text for section in article_of((FIRST, second)) if section.kind == "body")
    assert "Selon La Gazette de Nance, le conseil municipal" in text


@pytest.mark.parametrize("paragraph", [LEANING, BACKGROUND.replace("Le 5 mars", "Le 13 mars")])
def test_a_section_stays_where_it_is_when_it_leans_or_tells_nothing_earlier(paragraph: str) -> None:
    second = source("S2", FOLLOW_UP, paragraph, AFTER, published=date(2026, 3, 17))
    material = material_of((FIRST, second))
    assert [passage.source for passage in material.passages] == sorted(passage.source for passage in material.passages)


def test_a_sentence_that_only_the_moved_side_of_a_conflict_explains_goes_with_it() -> None:
    first = source("S1", "La commission de Nance a visité la halle le 12 mai, a assuré la mairie. " + AFTER)
    rival = "La commission de Nance a visité la halle le 21 mai, selon un procès-verbal consulté à Tarle."
    second = source("S2", f"{rival} Le document demandait onze détecteurs de fumée. {FOLLOW_UP}", publisher="Le Phare")
    ledger = reconcile((first, second), [extract(first), extract(second)])
    assert ledger.conflicts
    text = "\n".join(section.text for section in article_of((first, second)))
    assert f"{rival} Le document demandait" in text.replace("Autre version, celle du Phare\u00a0: la", "La")


def test_what_the_sources_dispute_is_told_again_by_no_recap() -> None:
    disputed = "Le conseil municipal de Nance a voté le budget par 23 voix."
    first = source("S1", f"{disputed} La halle de Nance a coûté 4,5 millions d’euros à la commune. {AFTER}")
    rival = "Le conseil municipal de Nance a adopté le budget par 24 voix."
    second = source("S2", f"{rival} {FOLLOW_UP}", publisher="Le Phare")
    material = material_of((first, second))
    assert material.disputed
    rows = [row for found in all_candidates(material).values() for row in found]
    assert not [row for row in rows if material.disputed & set(row.fact_ids)]
    assert any("4,5 millions" in row.text for row in rows)
