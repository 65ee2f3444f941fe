"""`review.json` read back: the article, what it rests on and what was found, as values."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, PositiveInt, ValidationError

from calame.contracts import (
    Brief,
    Draft,
    Finding,
    Ledger,
    Measure,
    Metadata,
    Outline,
    Overrule,
    Paragraph,
    Section,
    SectionKind,
    Sentence,
    Style,
    Unread,
)
from calame.errors import SourceError

At = tuple[str | None, int | None, int | None]
"""Section id, paragraph and sentence index."""


class _Read(BaseModel):
    """The fields that verification needs; others are for people."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class ReadPassage(_Read):
    """A piece of evidence as recorded."""

    source: str
    start: int
    end: int
    text: str


class ReadSentence(_Read):
    """A sentence with its evidence."""

    number: int
    text: str
    facts: tuple[str, ...]
    edits: tuple[str, ...]
    evidence: tuple[ReadPassage, ...]
    verified: str | None


class _ReadParagraph(_Read):
    style: Style
    sentences: tuple[ReadSentence, ...]


class _ReadSection(_Read):
    id: str
    kind: SectionKind
    heading: str
    level: int
    paragraphs: tuple[_ReadParagraph, ...]


class ReadSource(_Read):
    """A source as recorded."""

    id: str
    origin: str
    sha256: str
    text_sha256: str


class ReviewFile(_Read):
    """A review as it was written to disk."""

    calame: str
    article_sha256: str
    files: dict[str, str] = Field(default_factory=dict)
    """SHA-256 of each published form by name; older reviews have none, their manifest has."""
    accepted: bool
    measures: tuple[Measure, ...] = ()
    brief: Brief
    sources: tuple[ReadSource, ...]
    metadata: Metadata
    ledger: Ledger
    outline: Outline
    sections: tuple[_ReadSection, ...]
    findings: tuple[Finding, ...]
    overruled: tuple[Overrule, ...] = ()
    unread: dict[str, PositiveInt] = Field(default_factory=dict)

    @property
    def draft(self) -> Draft:
        """The article that was reviewed."""
        unread = tuple(Unread(kind=kind, count=count) for kind, count in self.unread.items())
        return Draft(metadata=self.metadata, sections=tuple(map(_section, self.sections)), unread=unread)

    @property
    def sentences(self) -> tuple[ReadSentence, ...]:
        """In reading order."""
        return tuple(
            sentence
            for section in self.sections
            for paragraph in section.paragraphs
            for sentence in paragraph.sentences
        )

    @property
    def verified(self) -> dict[At, str]:
        """Digests of the sentences that a model bore out."""
        return {
            (section.id, place, position): sentence.verified
            for section in self.sections
            for place, paragraph in enumerate(section.paragraphs)
            for position, sentence in enumerate(paragraph.sentences)
            if sentence.verified
        }


def _section(read: _ReadSection) -> Section:
    paragraphs = tuple(
        Paragraph(
            style=paragraph.style,
            sentences=tuple(
                Sentence(text=sentence.text, fact_ids=sentence.facts, edits=sentence.edits)
                for sentence in paragraph.sentences
            ),
        )
        for paragraph in read.paragraphs
    )
    return Section(id=read.id, kind=read.kind, heading=read.heading, level=read.level, paragraphs=paragraphs)


def parse_review(raw: bytes, path: Path) -> ReviewFile:
    """The review in `raw`, which was read from `path`.

    Raises:
        SourceError: it is no review of Calame's.
    """
    try:
        return ReviewFile.model_validate_json(raw)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "début du fichier"
        raise SourceError(
            f"{str(path)!r} n’est pas une relecture que cette version sait vérifier (voir « {where} ») : donnez le "
            "review.json écrit avec l’article, ou relisez l’article avec « calame review ».",
            origin=str(path),
        ) from error
