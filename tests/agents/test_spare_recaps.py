"""Recaps that the length needs are made of facts that fit them."""

from calame.agents.spare_recaps import spare_recap
from calame.contracts import DateMention, Fact, Quantity, SectionKind, Span

SPAN = Span(source="S1", start=0, end=1)


def plain(number: int, salience: float = 0.5, **more: object) -> Fact:
    made = {"id": f"F{number}", "statement": "Un fait.", "spans": (SPAN,), "salience": salience, **more}
    return Fact.model_validate(made)


def kinds(facts: list[Fact]) -> list[SectionKind]:
    planned: list[tuple[SectionKind, list[str]]] = []
    while (spare := spare_recap(facts, planned)) is not None:
        planned.append(spare)
    return [kind for kind, _ in planned]


def test_the_essentials_come_first_with_the_most_salient_facts_in_the_order_of_the_text() -> None:
    facts = [plain(n, salience) for n, salience in enumerate([0.1, 1.0, 0.3, 0.75, 0.9, 0.8, 0.7], start=1)]
    assert spare_recap(facts, []) == ("essentials", ["F2", "F4", "F5", "F6", "F7"])


def test_a_chronology_needs_three_dates_and_voices_three_speakers() -> None:
    day = DateMention(start=0, end=2, text="Un", day=1, month=2)
    dated = [plain(n, dates=(day,)) for n in range(1, 4)]
    assert kinds(dated) == ["essentials", "chronology"]
    voices = [plain(n, speaker=f"Voix {n}") for n in range(1, 4)]
    assert kinds(voices) == ["essentials", "who_says_what"]
    assert kinds([plain(n, speaker="Une seule voix") for n in range(1, 4)]) == ["essentials", "faq"]


def test_key_figures_need_figures() -> None:
    figure = Quantity(start=0, end=2, text="Un", value=1)
    assert "key_figures" in kinds([plain(n, quantities=(figure,), modality="denied") for n in range(1, 4)])


def test_two_facts_make_no_recap() -> None:
    assert spare_recap([plain(1), plain(2)], []) is None
