"""How an article's words are shared: sections first, recaps for what is missing."""

from dataclasses import dataclass, field

import pytest

from calame.agents.briefing import length_line
from calame.agents.budgets import Room, body_scale, recap_words, told_words
from calame.contracts import Brief, Fact, Ledger, SectionKind, Span

SPAN = Span(source="S1", start=0, end=1)


@dataclass
class Asked:
    kind: SectionKind
    fact_ids: list[str] = field(default_factory=lambda: ["F1", "F2", "F3", "F4", "F5"])


def facts(count: int, words: int = 20) -> Ledger:
    statement = " ".join(["mot"] * words)
    return Ledger(facts=tuple(Fact(id=f"F{n}", statement=statement, spans=(SPAN,)) for n in range(1, count + 1)))


def room_of(count: int, brief: Brief | None = None) -> Room:
    return Room.of(facts(count), brief or Brief())


@pytest.mark.parametrize(("words", "told"), [(20, 18.0), (34, 27.8), (10, 11.0)])
def test_a_fact_carries_fewer_words_than_its_statement_the_longer_it_is(words: int, told: float) -> None:
    assert told_words(facts(1, words).facts) == pytest.approx(told)


def test_the_longest_honest_article_is_what_sections_and_their_recaps_hold() -> None:
    assert room_of(26).carried == int(26 * 18 / 0.55)


def test_the_aim_lies_above_the_minimum_and_never_above_what_facts_carry() -> None:
    assert room_of(30).aim == 735
    assert room_of(10).aim == room_of(10).carried < 700


def test_many_facts_lengthen_the_article_up_to_half_as_much_again() -> None:
    assert 735 < room_of(50).aim == round(40 + 60 + 0.85 * 900)
    assert room_of(300).aim == 1050


@pytest.mark.parametrize(("count", "aim"), [(30, 750), (46, 776), (300, 776)])
def test_a_range_is_kept_whatever_the_facts(count: int, aim: int) -> None:
    found = room_of(count, Brief(min_words=700, max_words=800)).aim
    assert 700 < found <= 800
    assert abs(found - aim) <= 30


def test_recaps_fill_what_sections_leave() -> None:
    room = room_of(26)
    told = told_words(facts(26).facts)
    shared = recap_words([Asked("faq"), Asked("essentials"), Asked("chronology")], told, room)
    assert [section.kind for section, _ in shared] == ["essentials", "faq", "chronology"]
    assert abs(sum(words for _, words in shared) - (room.aim - room.lead - told)) <= 3


def test_closing_recaps_go_when_sections_fill_the_length() -> None:
    shared = recap_words([Asked("essentials"), Asked("faq")], told_words(facts(40).facts), room_of(40))
    assert shared == [(Asked("essentials"), 60)]
    assert recap_words([Asked("faq")], told_words(facts(40).facts), room_of(40)) == []


def test_recaps_never_pass_their_share() -> None:
    room = room_of(14, Brief(min_words=300))
    assert room.recaps(0) <= 0.45 * room.aim


def test_sections_are_drawn_out_a_little_at_most_and_tightened_as_needed() -> None:
    room = room_of(26)
    assert body_scale(300, 0, room, lead=True) == 1.15
    assert body_scale(1000, 60, room, lead=True) == pytest.approx((735 - 60 - 40) / 1000)
    assert body_scale(0, 0, room, lead=False) == 1.0


def test_a_short_article_has_a_short_lead_and_no_essentials_of_its_own_right() -> None:
    room = room_of(4, Brief(min_words=50))
    assert (room.lead, room.essentials) == (room.aim // 5, 0)
    assert recap_words([Asked("essentials")], 200, room) == []


@pytest.mark.parametrize(
    ("brief", "aim", "said"),
    [
        (Brief(), 735, "au moins 700 mots ; vise 735 mots"),
        (Brief(min_words=700, max_words=800), 750, "de 700 à 800 mots ; vise 750 mots"),
        (
            Brief(),
            390,
            "environ 390 mots, car les faits n’en portent pas davantage ; n’ajoute rien pour faire plus long",
        ),
    ],
)
def test_nobody_is_asked_for_more_words_than_the_facts_carry(brief: Brief, aim: int, said: str) -> None:
    assert length_line(brief, aim) == said
