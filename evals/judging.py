"""A model judges blind: this article or the gold one, in both orders, ties allowed."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from calame.contracts import Contract, Draft
from calame.models.port import Message, Models
from calame.prompts import load, marker_for

SEAT = "judge"

Place = Literal["A", "B", "tie"]


class Preference(Contract):
    """The judge's answer to one showing."""

    reason: str
    better: Place


class Duel(Contract):
    """An article against the gold article, shown in both orders."""

    gold_second: Place
    """Answer when the article was A."""
    gold_first: Place
    """Answer when the article was B."""
    reasons: tuple[str, str]

    @property
    def agreed(self) -> bool:
        """Whether both showings ended alike."""
        return self.winner != "tie" or (self.gold_second == self.gold_first == "tie")

    @property
    def winner(self) -> Literal["article", "gold", "tie"]:
        """Who is better; a tie when the order decided."""
        if (self.gold_second, self.gold_first) == ("A", "B"):
            return "article"
        if (self.gold_second, self.gold_first) == ("B", "A"):
            return "gold"
        return "tie"


class Bench(NamedTuple):
    """What all duels say of the judge and of the articles."""

    duels: int
    wins: int
    ties: int
    losses: int
    agreement: float
    """Share of duels that ended alike in both orders."""
    first: float
    """Share of decided showings that went to what was shown first; 0.5 is no bias."""


async def judge(models: Models, article: Draft, gold: Draft) -> Duel:
    """Both showings of one pair.

    Raises:
        calame.errors.ModelError: the judge gave no usable answer.
    """
    one = await models.ask(SEAT, _messages(article, gold), Preference)
    two = await models.ask(SEAT, _messages(gold, article), Preference)
    return Duel(gold_second=one.better, gold_first=two.better, reasons=(one.reason, two.reason))


def bench(duels: Iterable[Duel]) -> Bench | None:
    """All duels together; `None` when there is none."""
    found = list(duels)
    if not found:
        return None
    shown = [answer for duel in found for answer in (duel.gold_second, duel.gold_first) if answer != "tie"]
    return Bench(
        duels=len(found),
        wins=sum(duel.winner == "article" for duel in found),
        ties=sum(duel.winner == "tie" for duel in found),
        losses=sum(duel.winner == "gold" for duel in found),
        agreement=sum(duel.agreed for duel in found) / len(found),
        first=sum(answer == "A" for answer in shown) / len(shown) if shown else 0.5,
    )


def _messages(first: Draft, second: Draft) -> Sequence[Message]:
    shown = plain_article(first), plain_article(second)
    return load("judge").render(marker=marker_for("\n".join(shown)), first=shown[0], second=shown[1])


def plain_article(draft: Draft) -> str:
    """Title, headings and paragraphs, and nothing that tells who wrote it."""
    lines = [f"# {draft.metadata.title}"]
    for section in draft.sections:
        lines += [f"## {section.heading}"] if section.heading else []
        lines += [("- " if part.style == "bullet" else "") + part.text for part in section.paragraphs]
    return "\n\n".join(lines)
