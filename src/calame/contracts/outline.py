"""The plan of an article."""

from typing import Literal

from pydantic import Field

from calame.contracts.base import Contract

SectionKind = Literal["lead", "body", "essentials", "key_figures", "chronology", "who_says_what", "faq"]
"""`lead` has no heading; `body` tells the facts; all others are recaps."""

RECAPS: frozenset[SectionKind] = frozenset({"essentials", "key_figures", "chronology", "who_says_what", "faq"})
"""Sections that tell again; exempt from "told once", bounded by `Thresholds.recap_share`."""


class Metadata(Contract):
    """What search engines and front matter show."""

    title: str
    slug: str
    meta_description: str
    keyphrase: str
    synonyms: tuple[str, ...] = ()
    seo_title: str = ""
    """The title tag, when it is to differ from the H1."""

    @property
    def title_tag(self) -> str:
        """What search engines show as the title."""
        return self.seo_title or self.title


class SectionPlan(Contract):
    """One section to write."""

    id: str
    """`lead`, `sec-1` ..., `essentials`, `faq` ...: stable over rounds."""
    kind: SectionKind
    heading: str
    """Empty for the lead only."""
    level: int = Field(default=2, ge=2, le=3)
    fact_ids: tuple[str, ...] = ()
    words: int = Field(ge=0)
    """Word budget."""


class Outline(Contract):
    """Metadata and sections in reading order; every fact stands in one body section at most."""

    metadata: Metadata
    sections: tuple[SectionPlan, ...]
    carried_words: int = Field(ge=0)
    """Body words that the facts can honestly carry, recaps included."""
