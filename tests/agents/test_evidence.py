import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.agents.evidence import EvidenceFinder
from calame.contracts import Block, Source

TEXT = (
    "Le maire de Valmer, Paul Idrac, a annoncé mardi un budget de 12,4\u00a0millions d’euros.\n\n"
    "« Nous n’avons pas le choix », a-t-il dit devant 300 personnes – un record."
)


def source(text: str = TEXT) -> Source:
    return Source(
        id="S1", text=text, blocks=(Block(kind="paragraph", start=0, end=len(text)),), sha256="0" * 64, origin="-"
    )


@pytest.mark.parametrize(
    ("quotation", "found"),
    [
        pytest.param(
            "a annoncé mardi un budget de 12,4 millions", "a annoncé mardi un budget de 12,4\u00a0millions", id="space"
        ),
        pytest.param('"Nous n\'avons pas le choix"', "Nous n’avons pas le choix", id="marks"),
        pytest.param("devant 300 personnes - un record.", "devant 300 personnes – un record.", id="dash-and-stop"),
        pytest.param("LE MAIRE DE VALMER, PAUL IDRAC", "Le maire de Valmer, Paul Idrac", id="case"),
        pytest.param(
            "un budget de 12,4 millions d'euros. « Nous",
            "un budget de 12,4\u00a0millions d’euros.\n\n« Nous",
            id="over-a-paragraph",
        ),
    ],
)
def test_a_passage_is_found_whatever_its_typography(quotation: str, found: str) -> None:
    (span,) = EvidenceFinder(source()).find(quotation)
    assert found in source().quote(span)


@pytest.mark.parametrize(
    "quotation",
    [
        pytest.param("un budget de 12,5 millions d’euros", id="other-figure"),
        pytest.param("Le maire de Valmer a annoncé mardi", id="words-left-out"),
        pytest.param("Nous avons le choix", id="negation-lost"),
        pytest.param("mardi", id="too-little-to-prove"),
        pytest.param("", id="empty"),
        pytest.param("Le maire de Valmer […] un budget", id="ellipsis"),
    ],
)
def test_a_passage_that_the_source_does_not_hold_proves_nothing(quotation: str) -> None:
    assert EvidenceFinder(source()).find(quotation) == ()


@pytest.mark.parametrize(
    ("words", "places"),
    [
        pytest.param("Idrac", ("Idrac",), id="name"),
        pytest.param("« Paul Idrac »", ("Paul Idrac",), id="marks-around"),
        pytest.param("12,4", ("12,4",), id="figure"),
        pytest.param("drac", (), id="inside-a-word"),
        pytest.param("Valmère", (), id="not-there"),
        pytest.param(" ", (), id="blank"),
    ],
)
def test_a_word_shows_its_place_though_it_proves_nothing(words: str, places: tuple[str, ...]) -> None:
    finder = EvidenceFinder(source())
    assert tuple(source().quote(span) for span in finder.find_words(words)) == places
    assert finder.find(words) == ()


@given(st.text(alphabet="abcéœ ’«»–\n", min_size=20, max_size=200), st.data())
def test_any_slice_of_a_text_is_found_where_it_says_the_same(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    piece = "xyz passage entier " + text[start:] + " fin xyz"
    whole = text[:start] + piece
    spans = EvidenceFinder(source(whole)).find(piece)
    assert piece in [source(whole).quote(span) for span in spans]


def test_a_passage_that_stands_twice_is_found_twice() -> None:
    said = "Le maire de Valmer a annoncé un budget. "
    assert [span.start for span in EvidenceFinder(source(said * 2)).find(said)] == [0, len(said)]
