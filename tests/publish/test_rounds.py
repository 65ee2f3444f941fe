import pytest

from calame.contracts import Article, Change, Round
from calame.publish.review import render_review
from calame.publish.rounds import difference, turns

BEFORE = "La promesse de la maire\nLa criée a vendu 1 240 tonnes de poisson en 2025."
AFTER = "La promesse de la maire\nLa criée aurait vendu 1 240 tonnes de poisson en 2025."


def rewritten(article: Article, *changes: Change) -> Article:
    first, second = article.rounds
    return article.model_copy(update={"rounds": (first, second.model_copy(update={"changes": changes}))})


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param("", "", [], id="nothing"),
        pytest.param("a b", "a b", [("same", "a b")], id="same"),
        pytest.param("", "neuf", [("in", "neuf")], id="new"),
        pytest.param("vieux", "", [("out", "vieux")], id="gone"),
        pytest.param(
            "Il a plu.",
            "Il aurait plu.",
            [("same", "Il "), ("out", "a"), ("in", "aurait"), ("same", " plu.")],
            id="word",
        ),
        pytest.param(
            "12,5 % de plus", "12,6 % de plus", [("out", "12,5"), ("in", "12,6"), ("same", " % de plus")], id="figure"
        ),
        pytest.param(
            "un deux fin",
            "trois quatre fin",
            [("out", "un deux"), ("in", "trois quatre"), ("same", " fin")],
            id="joined",
        ),
    ],
)
def test_words_that_differ_are_told_apart(before: str, after: str, expected: list[tuple[str, str]]) -> None:
    assert [(stretch.kind, stretch.text) for stretch in difference(before, after)] == expected


@pytest.mark.parametrize("words", [40, 2_000])
def test_both_texts_can_be_read_back_from_their_difference(words: int) -> None:
    before, after = "mot suivi, " * words, "mot suivi. autre " * words
    stretches = difference(before, after)
    assert "".join(stretch.text for stretch in stretches if stretch.kind != "in") == before
    assert "".join(stretch.text for stretch in stretches if stretch.kind != "out") == after


def test_repetitive_texts_are_told_apart_at_once() -> None:
    stretches = difference("a b " * 700, "a b c " * 450)
    assert "".join(stretch.text for stretch in stretches if stretch.kind != "in") == "a b " * 700


def test_one_word_in_a_long_section_is_one_change() -> None:
    section = " ".join(f"La commission {number} a rendu son avis sur le budget de la ville." for number in range(60))
    changed = section.replace("commission 31 a rendu", "commission 31 aurait rendu")
    assert [stretch.text for stretch in difference(section, changed) if stretch.kind != "same"] == ["a", "aurait"]


def test_a_round_stands_beside_the_best_version_before_it(article: Article) -> None:
    def turn(number: int, blockers: int, *, kept: bool) -> Round:
        return Round(number=number, rank=(blockers, 0, 0, 0, 0), words=700, findings=blockers, kept=kept)

    rounds = (turn(1, 5, kept=True), turn(2, 7, kept=False), turn(3, 1, kept=True))
    told = turns(article.model_copy(update={"rounds": rounds}))
    blockers = [(figure.before, figure.after) for one in told for figure in one.figures if figure.name == "blockers"]
    assert blockers == [(None, 5), (5, 7), (5, 1)]
    assert [one.first for one in told] == [True, False, False]


def test_a_heading_that_stays_is_not_told_again(article: Article) -> None:
    change = Change(section="sec-1", before=BEFORE, after=AFTER)
    ((shown,),) = [one.rewritten for one in turns(rewritten(article, change)) if one.rewritten]
    assert shown.stretches[0].text == "La criée "


def test_the_page_tells_what_a_round_changed_and_why(article: Article) -> None:
    reason = "La réserve de la source est perdue."
    page = render_review(rewritten(article, Change(section="sec-1", before=BEFORE, after=AFTER, reasons=(reason,))))
    assert "<del>a</del><ins>aurait</ins>" in page
    assert f"<li>{reason}</li>" in page


def test_what_is_new_gone_or_retitled_is_named_so(article: Article) -> None:
    page = render_review(
        rewritten(
            article,
            Change(section=None, before="Ancien\nd", after="Nouveau\nd"),
            Change(section="faq", before="", after="Questions et réponses\nQuoi ?"),
            Change(section="sec-9", before="Perdue\nTexte.", after=""),
        )
    )
    for expected in (
        "Titre et description",
        "nouvelle partie",
        "partie retirée",
        "<del>Ancien</del><ins>Nouveau</ins>",
    ):
        assert expected in page


def test_changed_words_are_escaped(article: Article) -> None:
    page = render_review(rewritten(article, Change(section="sec-1", before="<b>x</b>", after="\u202e<i>x</i>")))
    assert "<b>x" not in page
    assert "<i>" not in page
    assert "\u202e" not in page
