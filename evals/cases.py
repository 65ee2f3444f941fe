"""Gold cases: sources, an order, the article a good journalist makes of them, and what an article is judged by.

    evals/gold/<case>/
      case.yaml      title, theme, licence, origin, expected outcome
      brief.yaml     the order, as `calame write --brief` reads it
      sources/       the files, as messy as life, in the order of their names
      article.md     the gold article
      facts.yaml     what an article must tell, or had better tell
      traps.yaml     what a careless writer gets wrong here

`calame.evals.checking` reads them and says what is wrong with one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from pydantic import Field, TypeAdapter

from calame.agents.checks.measures import body_words
from calame.contracts import Brief, Contract, Draft, Outcome, Source
from calame.errors import InputError
from calame.evals.passages import Quotation
from calame.publish.parse import read_article
from calame.sources import read_request

GOLD: Final = Path(__file__).resolve().parent / "gold"
"""Where the cases stand in a checkout; they are no part of the wheel."""
FILES: Final = ("case.yaml", "brief.yaml", "article.md", "facts.yaml", "traps.yaml")
SOURCES: Final = "sources"
_LEAST_WORDS: Final = 50
"""The shortest article that a brief can ask for."""

Theme = Literal[
    "politics",
    "economy",
    "science",
    "sport",
    "culture",
    "local",
    "health",
    "law",
    "technology",
    "international",
    "environment",
    "society",
]
Feature = Literal[
    "conflict",
    "thin",
    "messy",
    "english",
    "quotations",
    "figures",
    "conditional",
    "chronology",
    "several_sources",
]
TrapKind = Literal[
    "hedge",
    "figure",
    "date",
    "person",
    "speaker",
    "negation",
    "quotation",
    "scope",
    "cause",
    "condition",
    "conflict",
    "direction",
    "status",
    "invention",
]


class Card(Contract):
    """`case.yaml`."""

    title: str = Field(min_length=1)
    """What the case is about, for people."""
    theme: Theme
    features: tuple[Feature, ...] = ()
    """What makes it hard."""
    licence: Literal["Apache-2.0"]
    """The repository's: every text of a case is written for it."""
    origin: str = Field(min_length=1)
    """Who wrote it and from what, one French sentence."""
    outcome: Literal["accepted", "source_too_thin"] = "accepted"
    """How an honest run ends: `source_too_thin` when the sources cannot carry the length that the brief asks."""

    @property
    def expected(self) -> Outcome:
        """The outcome as runs give it."""
        return Outcome(self.outcome)


class GoldFact(Contract):
    """Something that the sources say and an article tells."""

    id: str = Field(pattern=r"^F[1-9]\d{0,2}$")
    fact: str = Field(min_length=1)
    """One French sentence."""
    need: Literal["must", "nice"]
    """`must`: an article without it has failed its reader."""
    spans: tuple[Quotation, ...] = Field(min_length=1)
    told: tuple[str, ...] = Field(min_length=1)
    """Signs (`calame.evals.signs`), all of which stand within a few sentences of an article that tells it."""


class Trap(Contract):
    """What a careless writer gets wrong."""

    id: str = Field(pattern=r"^T[1-9]\d{0,2}$")
    kind: TrapKind
    why: str = Field(min_length=1)
    """One French sentence: the slip, and what it would make readers believe."""
    spans: tuple[Quotation, ...] = Field(min_length=1)
    about: tuple[str, ...] = Field(min_length=1)
    """Signs, all of which stand in a sentence that the trap looks at."""
    kept: tuple[str, ...] = Field(min_length=1)
    """Signs, all of which stand in (or, with `near: paragraph`, around) a sentence that is right."""
    fallen: tuple[str, ...] = Field(min_length=1)
    """Signs, all of which stand in a sentence that is wrong, unless those of `kept` are there too."""
    near: Literal["sentence", "paragraph"] = "sentence"
    """Where the signs of `kept` may stand."""
    bare: Literal["untold", "fallen"] = "untold"
    """What it means when sentences about it show neither: nothing, or that the precaution was lost."""
    careless: str = Field(min_length=1)
    """The sentence that a careless writer would print; it must fall."""


FACTS: Final = TypeAdapter(tuple[GoldFact, ...])
TRAPS: Final = TypeAdapter(tuple[Trap, ...])


@dataclass(frozen=True, eq=False)
class Case:
    """A gold case, read and checked."""

    name: str
    folder: Path
    card: Card
    brief: Brief
    sources: tuple[Source, ...]
    article: Draft
    facts: tuple[GoldFact, ...]
    traps: tuple[Trap, ...]

    @property
    def file(self) -> Path:
        """The gold article's file."""
        return self.folder / "article.md"

    def source(self, file: str) -> Source:
        """The source read from `file`.

        Raises:
            KeyError: there is none.
        """
        for source in self.sources:
            if Path(source.origin).name == file:
                return source
        raise KeyError(file)


class GoldError(InputError):
    """A gold case is missing or broken."""


def names(gold: Path | None = None) -> tuple[str, ...]:
    """The cases there are.

    Raises:
        GoldError: the folder is missing or empty.
    """
    folder = gold or GOLD
    found = tuple(sorted(path.name for path in folder.iterdir() if path.is_dir())) if folder.is_dir() else ()
    if not found:
        raise GoldError(
            f"Aucun cas de référence dans {str(folder)!r} : ils sont dans le dépôt (evals/gold), pas dans le paquet"
            " installé ; donnez leur dossier avec --gold DOSSIER."
        )
    return found


def chosen(wanted: Sequence[str], gold: Path | None = None) -> tuple[Path, ...]:
    """The folders of `wanted`, all of them when it is empty; a case may be named by its path.

    Raises:
        GoldError: there is no such case; the message lists those that exist.
    """
    folder = gold or GOLD
    known = names(gold) if not all(Path(name).is_dir() for name in wanted) or not wanted else ()
    folders = [folder / name for name in known] if not wanted else [_folder(name, folder, known) for name in wanted]
    return tuple(dict.fromkeys(folders))


def _folder(name: str, gold: Path, known: Sequence[str]) -> Path:
    if name in known:
        return gold / name
    if ("/" in name or name.startswith(".")) and Path(name).is_dir():
        return Path(name)
    raise GoldError(f"Cas inconnu {name!r} : il existe {', '.join(known)}.")


def source_files(folder: Path) -> tuple[Path, ...]:
    """The sources of a case in their order."""
    inside = folder / SOURCES
    return tuple(sorted(path for path in inside.iterdir() if path.is_file())) if inside.is_dir() else ()


def request_of(folder: Path) -> tuple[Brief, tuple[Source, ...]]:
    """Brief and sources as `calame write --brief brief.yaml sources/*` reads them.

    Raises:
        calame.errors.InputError: one of them cannot be used.
    """
    request = read_request([str(path) for path in source_files(folder)], brief_file=folder / "brief.yaml")
    return request.brief, request.sources


def article_of(folder: Path) -> Draft:
    """The gold article.

    Raises:
        calame.errors.SourceError: it cannot be read.
    """
    return read_article(folder / "article.md")


def honest_brief(case: Case) -> Brief:
    """The brief that the gold article is held to: what a thin source cannot carry is not asked of it."""
    if case.card.expected is Outcome.ACCEPTED:
        return case.brief
    least = min(case.brief.min_words, body_words(case.article))
    return case.brief.model_copy(update={"min_words": max(_LEAST_WORDS, least), "max_words": None})
