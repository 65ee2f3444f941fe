"""What an assessment says, and the view of the article that all of them read."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from calame.contracts import BODY, Draft, Metadata, Paragraph, Place, Section
from calame.text.analysis import SentenceAnalysis
from calame.text.keyphrases import Topic
from calame.text.sentences import split_sentences
from calame.text.words import count_words

Grade = Literal["good", "ok", "bad"]
"""Green, orange, red."""
_WHOLE = Place()
_LOWEST_HEADING = 3
"""Level of the smallest headings that Yoast looks at."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """One thing that search engines or readers care about, measured and graded."""

    name: str
    label: str
    """French."""
    grade: Grade
    value: float
    threshold: str
    """French wording of what is good."""
    unit: str = ""
    message: str = ""
    """What is wrong, in French, when the grade is not good."""
    remedy: str = ""
    place: Place = _WHOLE


class Spot(NamedTuple):
    """A paragraph and where it stands."""

    section: Section
    number: int
    """Index in the section, from 0."""
    paragraph: Paragraph


@dataclass(frozen=True)
class Page:
    """The article as a search engine meets it; an article without keyphrase has an empty topic."""

    draft: Draft
    topic: Topic
    analyses: tuple[SentenceAnalysis, ...]
    """The analysed sentences of the body, in reading order."""

    @property
    def metadata(self) -> Metadata:
        """Title, description, slug, keyphrase."""
        return self.draft.metadata

    @property
    def has_topic(self) -> bool:
        """Whether there is a keyphrase to look for."""
        return bool(self.topic.keyphrase.stems)

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """The paragraphs of the body in reading order."""
        return tuple(
            Spot(section, number, paragraph)
            for section in self.draft.sections
            for number, paragraph in enumerate(section.paragraphs)
            if paragraph.style in BODY
        )

    @cached_property
    def headings(self) -> tuple[Section, ...]:
        """Sections with a heading of level 2 or 3."""
        return tuple(one for one in self.draft.sections if one.heading.strip() and one.level <= _LOWEST_HEADING)

    @cached_property
    def words(self) -> int:
        """Words of body and headings: what density is measured on."""
        return sum(count_words(section.text) + count_words(section.heading) for section in self.draft.sections)

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """Headings and sentences in reading order: what a reader's eye runs over."""
        return tuple(
            sentence
            for section in self.draft.sections
            for sentence in (
                *((section.heading,) if section.heading.strip() else ()),
                *(one for paragraph in section.body for one in sentences_of(paragraph)),
            )
        )


Assess = Callable[[Page], Assessment]
AssessSome = Callable[[Page], Assessment | None]
"""`None`: the article has nothing that this could be said of."""


def sentences_of(paragraph: Paragraph) -> tuple[str, ...]:
    """The sentences of a paragraph; a question is one."""
    if paragraph.style == "question":
        return (paragraph.text,)
    return tuple(paragraph.text[start:end] for start, end in split_sentences(paragraph.text))


def graded(*, good: bool, ok: bool) -> Grade:
    """The best grade that holds."""
    return "good" if good else "ok" if ok else "bad"
