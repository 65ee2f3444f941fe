"""How a run ends."""

from enum import StrEnum

from pydantic import Field

from calame.contracts.base import Contract
from calame.contracts.brief import Brief
from calame.contracts.decision import Intervention
from calame.contracts.draft import Draft
from calame.contracts.ledger import Ledger
from calame.contracts.outline import Outline
from calame.contracts.review import Review
from calame.contracts.source import Source
from calame.contracts.usage import Seated, Usage


class Outcome(StrEnum):
    """A value, never an exception that loses the text."""

    ACCEPTED = "accepted"
    NEEDS_REVIEW = "needs_review"
    SOURCE_TOO_THIN = "source_too_thin"


class Change(Contract):
    """A stretch of the draft as a round found it and as it left it, word for word."""

    section: str | None
    """Id of the section; `None` for title and description."""
    before: str
    """Heading and paragraphs, one a line; empty when the section is new."""
    after: str
    """The same after the round; empty when the section is gone."""
    reasons: tuple[str, ...] = ()
    """What the review before found against this section: messages of findings that are not minor."""


class Round(Contract):
    """One turn of the loop, kept for the review page and the manifest."""

    number: int
    rank: tuple[int, int, int, int, int]
    words: int
    findings: int
    kept: bool
    """False when the draft was worse than an earlier one and was dropped."""
    revised: tuple[str, ...] = ()
    """Ids of the sections that were rewritten in this round."""
    changes: tuple[Change, ...] = ()
    """What it changed in the best draft so far; empty for the first round, which had none."""
    finisher: str = ""
    """Name of the finisher that made this draft out of the best one; empty for a round of the loop."""
    asked: bool = False
    """A person edited the text or asked for a change; such rounds are not counted against those of the loop."""


class Article(Contract):
    """Everything that publishing needs: the best draft and how it came about."""

    outcome: Outcome
    reason: str
    """One French sentence that explains the outcome."""
    team: str
    """Name of the team, as its file has it.

    Of the team `model` when no sentence of the draft is a model's own: `embedded`.
    """
    brief: Brief
    sources: tuple[Source, ...]
    ledger: Ledger
    outline: Outline
    draft: Draft
    review: Review
    rounds: tuple[Round, ...]
    seconds: dict[str, float]
    """Time by node name; branches that ran side by side add up."""
    elapsed: float | None = None
    """Seconds of work from the order to the article, over all processes; `None` when nobody measured."""
    models: dict[str, Seated] = Field(default_factory=dict)
    """The model at each seat; seats that are missing worked without one."""
    usage: dict[str, Usage] = Field(default_factory=dict)
    """What the models took, by seat."""
    failure: str = ""
    """Why a model gave no usable answer, one French sentence; empty when every question was answered."""
    without_model: dict[str, str] = Field(default_factory=dict)
    """Seats whose work was done by rules, in whole or in part, although a model sat there: what was done, in French."""
    interventions: tuple[Intervention, ...] = ()
    """What a person decided while it was made, in order; empty when nobody was asked."""
    writer: str = ""
    """The role whose sentences these are: `embedded` also when a model was asked, but no sentence of the draft is its
    own. When it is empty, the role that is called as the team."""

    @property
    def near_sources(self) -> bool:
        """Whether every sentence came by rules, which keep to the words of the sources."""
        return (self.writer or self.team) == "embedded"
