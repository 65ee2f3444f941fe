"""The article while it is being written."""

from typing import Final, Literal

from pydantic import Field

from calame.contracts.base import Contract
from calame.contracts.outline import Metadata, SectionKind

Style = Literal["prose", "bullet", "question", "row", "caption", "alt", "aside", "footnote"]
BODY: Final[frozenset[Style]] = frozenset({"prose", "bullet", "question"})
"""Styles of the running text. The others, which only an article written elsewhere has, stand beside it: they are
judged, and their words are not counted."""


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
    style: Style = "prose"
    """`bullet` is one list item; `question` is an H3-like FAQ question whose answer is the next paragraph; `row` is one
    row of a table, a sentence for each of its cells; `alt` is the text that stands for an image."""

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
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the running text."""
        return tuple(paragraph for paragraph in self.paragraphs if paragraph.style in BODY)

    @property
    def text(self) -> str:
        """The running text, a line for each paragraph; what is counted. The heading is not in it."""
        return "\n".join(paragraph.text for paragraph in self.body)


class Unread(Contract):
    """Things of one kind in an article written elsewhere that are no text to judge."""

    kind: str
    """`code`, `script`, `comment` ..."""
    count: int = Field(ge=1)


class Draft(Contract):
    """A whole article in one round."""

    metadata: Metadata
    sections: tuple[Section, ...]
    round: int = Field(default=1, ge=1)
    unread: tuple[Unread, ...] = ()
    """What of an article written elsewhere is no text to judge, each kind once."""

    def section(self, section_id: str) -> Section:
        """The section called `section_id`.

        Raises:
            KeyError: there is none.
        """
        for section in self.sections:
            if section.id == section_id:
                return section
        raise KeyError(section_id)
