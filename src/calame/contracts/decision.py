"""A person in the loop: what a run asks, what the person answers, and what is kept of it."""

from typing import Literal, Self

from pydantic import Field, model_validator

from calame.contracts.base import Contract
from calame.contracts.brief import Brief
from calame.contracts.draft import Draft
from calame.contracts.ledger import Ledger
from calame.contracts.outline import Outline
from calame.contracts.review import Review

AskStep = Literal["outline", "review", "final"]
"""Where a run may ask: before the first sentence is written, after each review, before anything is published."""
Action = Literal["accept", "edit", "say", "overrule", "stop"]


class Question(Contract):
    """What a run that waits shows to a person."""

    step: AskStep
    brief: Brief
    ledger: Ledger
    outline: Outline
    draft: Draft | None = None
    """The best draft so far; `None` while only the outline stands."""
    review: Review | None = None
    """What the critic says of `draft`."""
    notice: str = ""
    """What happened since the last answer and was not wanted, one French sentence: a revision that was dropped."""
    follows_words: bool = True
    """Whether the role that would answer understands a request in words."""
    retitles: bool = True
    """Whether the role that makes titles does."""


class Decision(Contract):
    """One answer: an action, with the findings that are overruled beside it."""

    action: Action
    overrules: dict[str, str] = Field(default_factory=dict)
    """Why, by the id that the question shows (`N3`)."""
    words: str = ""
    """What is to change, verbatim; for `say` only."""
    outline: Outline | None = None
    """The outline as edited."""
    draft: Draft | None = None
    """The draft as edited. Its sentences cite nothing: which facts they rest on is found when it is taken in."""
    at: str = ""
    """When it was given, ISO 8601 in UTC."""

    @model_validator(mode="after")
    def _says_what_it_takes(self) -> Self:
        given = {
            "say": bool(self.words.strip()),
            "edit": self.outline is not None or self.draft is not None,
            "overrule": bool(self.overrules),
        }
        if not given.get(self.action, True):
            raise ValueError(f"a decision to {self.action!r} lacks what it takes: words, an edited text or a finding")
        if any(not why.strip() for why in self.overrules.values()):
            raise ValueError("a finding is overruled with a reason")
        return self


class Intervention(Contract):
    """What is kept of an answer, for the manifest and the review page."""

    step: AskStep
    round: int = Field(ge=0)
    """Round of the draft that was shown; 0 for an outline without any."""
    action: Action
    words: str = ""
    overruled: tuple[str, ...] = ()
    """Ids of the findings overruled, as that round's review numbers them."""
    edited: tuple[str, ...] = ()
    """Ids of the sections edited by hand; `metadata` for title, description and the like."""
    at: str = ""
