"""What the client wants."""

from typing import Literal, Self

from pydantic import Field, model_validator

from calame.contracts.base import Contract

DEFAULT_MIN_WORDS = 700
"""Body words when the client names no length (the product's promise)."""


class Thresholds(Contract):
    """What an accepted article must reach; shares are fractions of 1."""

    accuracy: float = Field(default=0.98, ge=0, le=1)
    """Supported checkable sentences / checkable sentences."""
    coverage: float = Field(default=0.90, ge=0, le=1)
    """Share of the salient facts that the article tells."""
    recap_share: float = Field(default=0.45, ge=0, le=1)
    """Body words that stand in recap sections / body words (measured by hand, docs: writing)."""
    copied_run: int | None = None
    """Longest run of source words outside quotations; `None` shows it without gating on it."""


class Brief(Contract):
    """The client's order, resolved: nothing downstream reads the instruction again."""

    instruction: str = ""
    """The instruction as given, verbatim; empty when there was none."""
    language: Literal["fr"] = "fr"
    """Language of the article."""
    min_words: int = Field(default=DEFAULT_MIN_WORDS, ge=50, le=20_000)
    """Least body words (see `calame.text.words.count_words`)."""
    max_words: int | None = Field(default=None, ge=50, le=20_000)
    """Most body words; `None` when the client gave only a minimum."""
    keyphrase: str | None = None
    """Focus keyphrase asked for; `None` lets the outliner find one."""
    synonyms: tuple[str, ...] = ()
    """Other words for the keyphrase, which count as it does."""
    audience: str | None = None
    """Readers asked for; only a model writes for them."""
    tone: str | None = None
    """Tone asked for."""
    title: str | None = None
    """Title asked for; `None` lets the outliner write one."""
    subheadings: bool = True
    """Whether subheadings are wanted."""
    seo: bool = True
    """Whether search engines matter: grades are given, and metadata chosen for them."""
    thresholds: Thresholds = Thresholds()
    """What an accepted article must reach."""
    warnings: tuple[str, ...] = ()
    """What the instruction asks and Calame does not do: one French sentence each."""

    @model_validator(mode="after")
    def _range_is_possible(self) -> Self:
        if self.max_words is not None and self.max_words < self.min_words:
            raise ValueError(
                f"max_words={self.max_words} is below min_words={self.min_words}: give the smaller number first"
            )
        return self
