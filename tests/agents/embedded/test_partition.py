"""Where the body is cut: at the source's own headings, and before sentences that a reader understands."""

from dataclasses import replace

import pytest

from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.openings import CLEAR, TORN, first_told, opening_cost
from calame.agents.embedded.partition import partition
from calame.contracts import Block, Source
from calame.text.analysis import analyse

PORT = "Le port de Brévent a rouvert lundi. Le port de Brévent compte 900 dockers. La ville a payé le quai. "
BRIDGE = "La réparation du pont de Lormel a commencé. La réparation coûtera 3 millions d’euros. Le pont date de 1912. "


def material_of(*paragraphs: str) -> Material:
    """One passage a paragraph."""
    text = "\n\n".join(paragraphs)
    ends = [len("\n\n".join(paragraphs[: number + 1])) for number in range(len(paragraphs))]
    starts = [0, *(end + 2 for end in ends[:-1])]
    blocks = tuple(Block(kind="paragraph", start=start, end=end) for start, end in zip(starts, ends, strict=True))
    source = Source(id="S1", text=text, blocks=blocks, sha256="0" * 64, origin="-")
    analysis = analyse(text)
    units = [
        Unit("S1", number, sentence, block, "paragraph", (f"F{number}",), 0.5, self_contained=True)
        for number, sentence in enumerate(analysis.sentences)
        for block, place in enumerate(blocks)
        if place.start <= sentence.start < place.end
    ]
    grouped = (tuple(unit for unit in units if unit.block == block) for block in range(len(blocks)))
    passages = tuple(Passage(found, None, frozenset({f"P{found[0].block}"})) for found in grouped)
    return Material((source,), (analysis,), passages, (), (), frozenset())


def cost_of(before: str, sentence: str) -> float:
    units = material_of(before, sentence).units
    place = next(place for place, unit in enumerate(units) if unit.block == 1)
    return opening_cost(units, place, first_told(units), {0: 50, 1: 50})


@pytest.mark.parametrize(
    "sentence",
    [
        "Elle fermera en juin.",
        "Cet acte a choqué la ville.",
        "Les deux avocats ont plaidé lundi.",
        "Le chantier a duré, selon elle, trois ans.",
        "Restera-t-il un port à Brévent ?",
        "« Le port ne ferme pas », a-t-il dit.",
        "Mais la ville a payé.",
    ],
)
def test_no_heading_before_a_sentence_that_only_the_one_before_explains(sentence: str) -> None:
    assert cost_of("La ministre a visité le port de Brévent.", sentence) >= TORN


def test_a_person_told_of_in_the_sentence_before_opens_no_section() -> None:
    assert cost_of("Un antiquaire a ouvert sa boutique.", "Pour l’heure, l’antiquaire attend ses clients.") >= TORN


def test_a_sentence_with_its_own_subject_opens_a_section() -> None:
    assert cost_of("La ministre a visité le port.", "Le conseil municipal de Brévent votera le 3 mai.") <= CLEAR


def headed(material: Material, *headings: str | None) -> Material:
    passages = tuple(
        replace(passage, heading=heading) for passage, heading in zip(material.passages, headings, strict=True)
    )
    return replace(material, passages=passages)


def test_the_source_s_headings_stand_over_exactly_their_parts() -> None:
    material = headed(material_of(PORT * 3, BRIDGE * 3, PORT * 2), None, "Un pont à réparer", None)
    (_, first), (heading, second) = partition(material.passages, material, "")
    assert heading == "Un pont à réparer"
    assert first == material.passages[:1]
    assert second == material.passages[1:]


def test_a_short_body_is_one_section_and_every_passage_is_told_once() -> None:
    material = material_of(PORT, BRIDGE)
    made = partition(material.passages, material, "")
    assert tuple(passage for _, run in made for passage in run) == material.passages
    assert len(made) == 1


def test_a_refused_heading_does_not_come_back() -> None:
    material = material_of(BRIDGE)
    ((heading, _),) = partition(material.passages, material, "")
    ((other, _),) = partition(material.passages, material, "", frozenset({heading}))
    assert other != heading
