"""Conflicts on labelled pairs: told with other words they are found, and look-alikes are none."""

from datetime import date
from pathlib import Path

import pytest

from calame.agents.embedded.extractor import extract
from calame.agents.reconcile import reconcile
from calame.contracts import Block, Ledger, Source

_LABELS = (Path(__file__).parent / "conflict_labels.txt").read_text(encoding="utf-8").splitlines()
PAIRS = [line for line in _LABELS if line[:1] in "!="]
RECALL, PRECISION = 0.84, 0.97
"""What the rules reach; those of the first set were in view when they were written."""


def source(number: int, text: str, publisher: str | None = None) -> Source:
    return Source(
        id=f"S{number}",
        text=text,
        blocks=(Block(kind="paragraph", start=0, end=len(text)),),
        sha256="0" * 64,
        origin=f"{number}.txt",
        publisher=publisher,
        published=date(2026, 11, 20),
    )


def ledger(*texts: str) -> Ledger:
    sources = [source(number, text) for number, text in enumerate(texts, start=1)]
    return reconcile(sources, [extract(one) for one in sources])


def test_recall_and_precision_on_the_labelled_pairs() -> None:
    found = {line: bool(ledger(*line[2:].split(" | ")).conflicts) for line in PAIRS}

    right = [line for line, told in found.items() if told and line.startswith("!")]
    assert len(right) >= RECALL * sum(line.startswith("!") for line in PAIRS)
    assert len(right) >= PRECISION * sum(found.values())


@pytest.mark.parametrize("line", [line for line in PAIRS if line.startswith("=")][::6])
def test_the_order_of_the_sources_makes_no_conflict(line: str) -> None:
    assert not ledger(*reversed(line[2:].split(" | "))).conflicts


def test_one_message_tells_all_that_two_facts_disagree_on() -> None:
    found = ledger("L’accident a fait 12 blessés et 2 morts.", "La collision a fait 15 blessés et 3 morts.")

    message = (
        "Les sources ne s’accordent pas : « 12 blessés » et « 2 morts » selon la source S1, "
        "« 15 blessés » et « 3 morts » selon la source S2."
    )
    assert [conflict.message for conflict in found.conflicts] == [message]


def test_a_source_that_also_says_what_the_other_does_is_not_at_odds_with_it() -> None:
    found = ledger(
        "Le feu a fait 12 blessés. Le bilan est ensuite monté à 15 blessés.",
        "L’incendie a fait 15 blessés.",
    )

    assert not found.conflicts


FIRST = (
    "Le maire de Brévan, Paul Hérisson, a réuni les habitants de Lormeuil. Le conseil municipal a adopté le plan vélo "
    "lundi par 23 voix. Une réunion publique est prévue le 2 décembre à 18 heures."
)
SECOND = (
    "À Brévan, le plan vélo a recueilli 24 voix pour. Les élus l’ont voté mardi, devant les habitants de Lormeuil. "
    "Le maire Paul Hérisson espère commencer au printemps. Une réunion publique aura lieu le 2 décembre à 20 heures."
)


def test_two_tellings_of_one_story_disagree_on_votes_day_and_hour() -> None:
    told = " ".join(conflict.message for conflict in ledger(FIRST, SECOND).conflicts)

    assert all(f"« {excerpt} »" in told for excerpt in ("23 voix", "24 voix", "lundi", "mardi", "18 heures"))
    assert "décembre" not in told


def test_unrelated_stories_are_not_at_odds() -> None:
    first = "À Brévan, Paul Hérisson a vu la rue Colbert. L’accident de Tarmel a fait 12 blessés."
    second = "À Sainte-Orse, Yvette Marsan et Bruno Allard ont appelé à l’aide. 15 personnes ont été blessées à Valmer."

    assert not ledger(first, second).conflicts
