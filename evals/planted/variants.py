"""A variant: the faithful article with one known edit."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from calame.contracts import Draft, Section, Sentence
from calame.evals.planted.kinds import Kind

BY_HAND = "curated"
"""Name of the edits that are no edit of the generator."""


class Spot(NamedTuple):
    """Where a sentence stands."""

    section: int
    """Index of the section."""
    paragraph: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Variant:
    """One article with one edit."""

    article: str
    """Id of the faithful article."""
    kind: Kind
    faithful: bool
    """Whether the edit keeps the meaning: such a variant must not be flagged."""
    edit: str
    """Name of the edit; `BY_HAND` when somebody wrote it for this article."""
    before: str
    """The sentence as it was; empty when the edit adds one."""
    after: str
    """The sentence as it is now; empty when the edit takes it out."""
    draft: Draft
    spot: Spot | None
    """Where the edited sentence stands in `draft`; `None` when it was taken out."""

    @property
    def by_hand(self) -> bool:
        """Whether somebody wrote it for this article; else the generator made it."""
        return self.edit == BY_HAND


def spots(draft: Draft) -> Iterator[tuple[Spot, Sentence]]:
    """Every sentence with its place."""
    for s, section in enumerate(draft.sections):
        for p, paragraph in enumerate(section.paragraphs):
            for n, sentence in enumerate(paragraph.sentences):
                yield Spot(s, p, n), sentence


def replaced(draft: Draft, spot: Spot, *new: Sentence | str) -> Draft:
    """`draft` with the sentence at `spot` replaced by `new`; none takes it out, with its paragraph when empty."""
    section = draft.sections[spot.section]
    paragraph = section.paragraphs[spot.paragraph]
    put = tuple(Sentence(text=one) if isinstance(one, str) else one for one in new)
    sentences = (*paragraph.sentences[: spot.sentence], *put, *paragraph.sentences[spot.sentence + 1 :])
    kept = (paragraph.model_copy(update={"sentences": sentences}),) if sentences else ()
    paragraphs = (*section.paragraphs[: spot.paragraph], *kept, *section.paragraphs[spot.paragraph + 1 :])
    return with_section(draft, spot.section, section.model_copy(update={"paragraphs": paragraphs}))


def with_section(draft: Draft, index: int, section: Section) -> Draft:
    """`draft` with another section at `index`, or one more when `index` is one past the last."""
    sections = (*draft.sections[:index], section, *draft.sections[index + 1 :])
    return draft.model_copy(update={"sections": sections})
