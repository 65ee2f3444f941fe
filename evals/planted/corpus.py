"""The faithful articles with their sources, read from `articles/`: all of them invented."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

import yaml

from calame.contracts import Block, Draft, Metadata, Paragraph, Section, SectionKind, Sentence, Source
from calame.evals.planted.kinds import Kind
from calame.text.sentences import split_sentences

ARTICLES = Path(__file__).parent / "articles"
Gender = Literal["f", "m"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the article names, with one other way to name the same person."""

    name: str
    gender: Gender
    alias: str

    @property
    def surname(self) -> str:
        """The name without its first word."""
        return self.name.split(" ", 1)[1]


@dataclass(frozen=True, slots=True)
class Curated:
    """An edit written by hand: `old` stands in exactly one sentence of the article."""

    kind: Kind
    faithful: bool
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A faithful article and what it rests on."""

    id: str
    published: date
    sources: tuple[Source, ...]
    draft: Draft
    people: tuple[Person, ...] = ()
    things: tuple[tuple[str, str], ...] = ()
    """Organisations and places with another name of theirs."""
    curated: tuple[Curated, ...] = ()
    said: str = field(default="", repr=False)
    """All source text, to ask whether a word stands in it."""


@cache
def pairs() -> tuple[Pair, ...]:
    """The articles that the rules may be improved on, in the order of their file names."""
    return tuple(_pair(path) for path in sorted(ARTICLES.glob("*.yaml")))


@cache
def held() -> tuple[Pair, ...]:
    """The articles kept back: measured on, never read while rules are written."""
    return tuple(_pair(path) for path in sorted((ARTICLES / "held").glob("*.yaml")))


def _pair(path: Path) -> Pair:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    published: date = data["published"]
    sources = tuple(_source(text.strip(), n, published, path.stem) for n, text in enumerate(data["sources"], start=1))
    return Pair(
        id=path.stem,
        published=published,
        sources=sources,
        draft=_draft(data["title"], data["article"], path.stem),
        people=tuple(_people(data["people"])),
        things=tuple(_split(line, " = ") for line in data.get("things", "").splitlines()),
        curated=(*_curated(data["wrong"], faithful=False), *_curated(data["right"], faithful=True)),
        said="\n".join(source.text for source in sources),
    )


def _source(text: str, number: int, published: date, name: str) -> Source:
    blocks: list[Block] = []
    at = 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(kind="paragraph", start=at, end=at + len(paragraph)))
        at += len(paragraph) + 2
    digest = hashlib.sha256(text.encode()).hexdigest()
    origin = f"{name}-{number}.txt"
    return Source(id=f"S{number}", text=text, blocks=tuple(blocks), sha256=digest, origin=origin, published=published)


def _draft(title: str, text: str, slug: str) -> Draft:
    sections: list[Section] = []
    for number, part in enumerate(f"\n{text}".split("\n## ")):
        heading, _, body = part.partition("\n")
        paragraphs = tuple(_paragraph(block) for block in body.split("\n\n") if block.strip())
        kind: SectionKind = "body" if number else "lead"
        name = f"sec-{number}" if number else "lead"
        sections.append(Section(id=name, kind=kind, heading=heading, paragraphs=paragraphs))
    metadata = Metadata(title=title, slug=slug, meta_description="", keyphrase="")
    return Draft(metadata=metadata, sections=tuple(sections))


def _paragraph(block: str) -> Paragraph:
    text = " ".join(block.split())
    return Paragraph(sentences=tuple(Sentence(text=text[start:end]) for start, end in split_sentences(text)))


def _people(lines: str) -> Iterator[Person]:
    for line in lines.splitlines():
        gender, rest = _split(line, " ")
        name, alias = _split(rest, " = ")
        yield Person(name, "f" if gender == "f" else "m", alias)


def _curated(kinds: dict[str, str], *, faithful: bool) -> Iterator[Curated]:
    for kind, lines in kinds.items():
        for line in lines.splitlines():
            old, new = _split(line, " => ")
            yield Curated(Kind(kind), faithful, old, new)


def _split(line: str, mark: str) -> tuple[str, str]:
    left, found, right = line.partition(mark)
    if not found:
        raise ValueError(f"line {line!r} holds no {mark!r}")
    return left, right
