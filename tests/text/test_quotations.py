"""Which marks pair."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.text.quotations import marks, quotations


def read(text: str) -> list[tuple[str, bool]]:
    return [(quotation.text, quotation.closed) for quotation in quotations(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Il dit « oui » et « non ».", [("oui", True), ("non", True)], id="guillemets"),
        pytest.param("«\u00a0Oui\u00a0», dit-il.", [("Oui", True)], id="no-break-spaces"),
        pytest.param("He said “yes” and ‘no’.", [("yes", True), ("no", True)], id="english"),
        pytest.param('Un "mot" et un "autre".', [("mot", True), ("autre", True)], id="straight"),
        pytest.param("Un ''mot'' rare.", [("mot", True)], id="two-apostrophes"),
        pytest.param("L'an passé, l'homme d'hier n’a qu’un œil.", [], id="apostrophes-are-no-marks"),
        pytest.param('Un travail d\'"artiste" sûr.', [("artiste", True)], id="after-elision"),
        pytest.param("« Il a dit “non” hier »", [("Il a dit “non” hier", True), ("non", True)], id="nested"),
        pytest.param('« Un "vrai" pas »', [('Un "vrai" pas', True), ("vrai", True)], id="straight-in-guillemets"),
        pytest.param('Fin."Le port dort", dit-il.', [("Le port dort", True)], id="glued-opening"),
        pytest.param('Un carnet." Il neige", dit-il.', [("Il neige", True)], id="glued-with-space-inside"),
        pytest.param('"Un.""Deux."', [("Un.", True), ("Deux.", True)], id="back-to-back"),
        pytest.param("« Jamais fini", [("Jamais fini", False)], id="unclosed"),
        pytest.param("Fini » sans début.", [], id="unopened"),
        pytest.param("« Un\n« Deux »", [("Un", False), ("Deux", True)], id="each-paragraph-opens"),
        pytest.param("« Un\n\nDeux » dit-il.", [("Un\n\nDeux", True)], id="one-over-paragraphs"),
        pytest.param(
            '"Un oubli.\nUn "mot" net.', [("Un oubli.", False), ("mot", True)], id="fault-ends-with-its-paragraph"
        ),
        pytest.param("”À l’envers“ dit-il.", [("À l’envers", True)], id="curly-the-wrong-way"),
        pytest.param('Un mot perdu." Il vit "ici" et "là".', [("ici", True), ("là", True)], id="lost-opening"),
        pytest.param("", [], id="empty"),
    ],
)
def test_quotations_are_read_as_a_reader_reads_them(text: str, found: list[tuple[str, bool]]) -> None:
    assert read(text) == found


@given(st.text(alphabet=list("ab «»“”\"'’‘.,\n"), max_size=60) | st.text(max_size=60))
def test_offsets_lie_in_the_text_and_name_the_inner_text(text: str) -> None:
    for quotation in quotations(text):
        assert 0 <= quotation.start < quotation.inner_start <= quotation.inner_end <= quotation.end <= len(text)
        assert text[quotation.inner_start : quotation.inner_end] == quotation.text
    assert [mark.start for mark in marks(text)] == sorted({mark.start for mark in marks(text)})
