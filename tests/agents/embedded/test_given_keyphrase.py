"""A keyphrase that the client gives stands only over text that tells of it."""

import pytest

from calame.agents.embedded.heading_labels import lowered
from calame.agents.embedded.search import findable
from calame.contracts import Draft, Metadata, Paragraph, Section, Sentence
from calame.sources import Text, read_request

VOTE = "Le conseil municipal de Carsac a voté lundi, par 31 voix contre 14, la création d’une régie publique de l’eau."
LEAK = "Une fuite d’eau a inondé la rue du Moulin."
STORY = f"{VOTE} La régie remplacera la société Vauquelin, qui exploite le réseau de la vallée depuis trente ans. {{}}"


def _draft(*texts: str) -> Draft:
    sentences = tuple(Sentence(text=text) for text in texts)
    section = Section(
        id="s1", kind="body", heading="Ce que l’on sait", level=2, paragraphs=(Paragraph(sentences=sentences),)
    )
    metadata = Metadata(title="Carsac reprend son réseau", slug="a", meta_description="", keyphrase="")
    return Draft(metadata=metadata, sections=(section,))


def test_it_is_put_in_front_of_nothing_that_tells_of_something_else() -> None:
    found = findable(_draft(VOTE), ("fuite d'eau",), (VOTE,), synonyms=(), given=True)
    assert (found.metadata.seo_title, found.metadata.meta_description, found.headings) == ("", VOTE, {})
    assert "fuite" not in found.metadata.slug


def test_it_is_put_in_front_of_what_tells_of_it_with_the_right_apostrophe() -> None:
    found = findable(_draft(LEAK), ("fuite d'eau",), (VOTE,), synonyms=(), given=True)
    assert found.headings == {"s1": "Fuite d’eau\u00a0: ce que l’on sait"}
    assert found.metadata.seo_title.startswith("Fuite d’eau\u00a0: ")
    assert found.metadata.meta_description == VOTE


@pytest.mark.parametrize(("last", "warned"), [("Le maire est absent.", 1), (LEAK, 0)])
def test_the_client_is_told_once_when_no_source_carries_it(last: str, warned: int) -> None:
    brief = read_request([Text(STORY.format(last))], keyphrase="fuite d'eau").brief
    assert sum("fuite d'eau" in warning for warning in brief.warnings) == warned


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("À partir du 6 juin, le bac change de quai.", "à partir du 6 juin, le bac change de quai."),
        ("L’eau de Carsac redevient publique", "l’eau de Carsac redevient publique"),
        ("Carsac reprend son réseau", "Carsac reprend son réseau"),
        ("A69 : le chantier reprend", "A69 : le chantier reprend"),
    ],
)
def test_behind_a_colon_only_a_name_keeps_its_capital(sentence: str, expected: str) -> None:
    assert lowered(sentence) == expected
