"""The article while it is being written."""

from typing import Literal

from pydantic import Field

from calame.contracts.base import Contract
from calame.contracts.outline import Metadata, SectionKind


class Sentence(Contract):
    """A sentence, list item or question with the facts it rests on."""

    text: str
    fact_ids: tuple[str, ...] = ()
    """Empty only for a text that carries no claim (an FAQ question) or an article written elsewhere."""
    edits: tuple[str, ...] = ()
    """Names of the rewriting edits that made it out of its source; empty when verbatim or model-written."""


class Paragraph(Contract):
    """Sentences that stand together."""

    sentences: tuple[Sentence, ...] = Field(min_length=1)
    style: Literal["prose", "bullet", "question"] = "prose"
    """`bullet` is one list item; `question` is an H3-like FAQ question whose answer is the next paragraph."""

    @property
    def text(self) -> str:
        """The sentences joined by one space."""
        return " ".join(sentence.text for sentence in self.sentences)


class Section(Contract):
    """One section as written."""

    id: str
    kind: SectionKind
    heading: str
    level: int = Field(default=2, ge=2, le=4)
    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """The paragraphs joined by a newline; what is counted and checked. The heading is not in it."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


class Draft(Contract):
    """A whole article in one round."""

    metadata: Metadata
    sections: tuple[Section, ...]
    round: int = Field(default=1, ge=1)

    def section(self, section_id: str) -> Section:
        """The section called `section_id`.

        Raises:
            KeyError: there is none.
        """
        for section in self.sections:
            if section.id == section_id:
                return section
        raise KeyError(section_id)
