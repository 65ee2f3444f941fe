"""Lines made of nothing but who wrote an article, where and when, in any order and with any separators.

A line is such a credit only when every part of it is one: a word too many and it may be a sentence or a
cross-head, which stays.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from calame.sources.dates import CLOCK, DAY, SHORT_DAY, WEEKDAY, is_recent, read_day
from calame.sources.names import NAME, NAME_WORD, PARTICLE, PLACE, UPPER
from calame.text.data import byline_words as words
from calame.text.data.furniture import DATELINE_AGENCIES
from calame.text.flat import flat

Who = Literal["writer", "first name", "helper", "names", "staff", "desk", "agency", "role", "paper", "with", "mark"]
When = Literal["day", "dated", "today", "hour"]
"""`dated` is a day with its year, `today` a day without a number."""
Kind = Who | When | Literal["label", "weak label", "weak", "at", "place", "extra"]
"""What a part of a credit says."""

_INITIALS = rf"(?:[{UPPER}]\. ?(?:-[{UPPER}]\. ?)?){{1,2}}[{UPPER}]\.?(?!\w)|[{UPPER}]\.[{UPPER}]\.?"
_FULL = rf"(?:{_INITIALS}|(?!(?:Le|La|Les|LE|LA|LES) |[Ll]['’]){NAME_WORD}(?: (?:{PARTICLE} ?)?{NAME_WORD}){{1,4}})"
_AND = r"(?: ?, ?| et | & | and | ?/ ?)"
_MARK = re.compile(r"@\w{2,30}|[\w.+-]{1,40}@[\w-]{1,40}\.[a-z.]{2,12}")
_FULL_NAMES = re.compile(rf"{_FULL}(?:{_AND}{_FULL}){{0,5}}")
_BARE_NAMES = re.compile(rf"{_FULL_NAMES.pattern}(?! par )")
_ANY_NAMES = re.compile(rf"{NAME}(?:{_AND}{NAME}){{0,5}}")
_PAPER = re.compile(rf"(?:pour )(?P<paper>{NAME})")
_AT = re.compile(rf"(?:(?:à|À|depuis|Depuis|dans)(?: (?:le|la|les|l['’]))?|au|aux|en|de|d['’]|du|a) ?{PLACE}")
_PLACE = re.compile(rf"{PLACE}(?= ?[|•·,;/:.)–—-]|$| \(| avec )")
_WITH = re.compile(rf"(?:[Aa]vec|with|et) (?:(?:l['’])?[{UPPER}]{{2,}}(?:-[{UPPER}]+)*(?![\w])|{NAME})")
_MAKERS = re.compile(words.MAKERS)
_WRITERS = re.compile(words.WRITERS)
_HELPERS = re.compile(words.HELPERS)
_STAFF = re.compile(words.OWN_STAFF)
_DESK = re.compile(rf"(?:par |by )?{words.DESKS}(?![a-z])")
_AGENCIES = rf"{words.AGENCY_NAMES}(?:(?:,| et| &| avec) {words.AGENCY_NAMES}){{0,3}}(?![a-z])"
_AGENCY = re.compile(rf"(?:avec |par |et |source ?:? ?)?{_AGENCIES}")
_ROLE = re.compile(rf"{words.STAFF_ROLES}(?![a-z])")
_GUEST = re.compile(rf", (?:{words.GUEST_ROLES})[^.!?;:«»\"]{{0,120}}$")
_LABEL = re.compile(rf"{words.LABELS}(?: ?:| le| la| ce| on| a)?(?![a-z])")
_WEAK_LABEL = re.compile(rf"{words.WEAK_LABELS}(?![a-z])")
_ISO_TIME = re.compile(r"\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2})?(?:z|[+-]\d{2}:?\d{2})?")
_DATED = re.compile(rf"(?:le |ce |du )?{DAY}(?!\d)")
_DAY = re.compile(rf"(?:le |ce |du )?{SHORT_DAY}(?![\d/])")
_TODAY = re.compile(rf"(?:{words.DAY_WORDS}|{words.AGES}|(?:le )?{WEEKDAY})(?![a-z])")
_HOUR = re.compile(rf"(?:a |at |vers |@ ?)?{CLOCK}(?![\d])")
_EXTRA = re.compile(rf"{words.EXTRAS}(?![a-z])")
_WEAK = re.compile(rf"{words.WEAK_EXTRAS}(?![a-z])")
_JOINT = re.compile(r"(?:[\s|•·,;/:.()\[\]*→»>–—-]|(?:et|puis|and)(?= (?:mis|modif|actual|par|publi|upd)))*")
_LONGEST = 260
_BEFORE_AGENCY = re.compile(r"^(?:avec |par |et |source ?:? ?)?(?:l'|les |des |d')?")
_PAPER_NAME = re.compile(r"(?:Le|La|Les|L['’]) ?[^ ]+ [^ ]")

BARE: frozenset[Kind] = frozenset({"day", "dated", "today", "hour", "place", "weak"})
"""Parts of a line that only says when and where."""


class Part(NamedTuple):
    """One part of a credit."""

    kind: Kind
    start: int
    end: int
    name: str = ""


class Credit(NamedTuple):
    """What a line says about its article."""

    parts: tuple[Part, ...]
    sure: bool
    """Whether the line is no cross-head wherever it stands; else only before the article begins."""
    author: str | None = None
    publisher: str | None = None
    published: date | None = None


def read_credit(text: str) -> Credit | None:
    """The credit that `text` is from end to end; `None` when it holds anything else."""
    if not 2 < len(text) <= _LONGEST:  # noqa: PLR2004 -- `AFP` is the shortest
        return None
    parts = _parse(text, flat(text), 0, {})
    return None if parts is None else _judge(text, parts)


def _parse(text: str, low: str, start: int, seen: dict[int, tuple[Part, ...] | None]) -> tuple[Part, ...] | None:
    """The parts from `start` to the end, by trying each kind in turn; a place that failed is not tried again."""
    joint = _JOINT.match(low, start)
    start = joint.end() if joint else start
    if start >= len(text):
        return ()
    if start not in seen:
        seen[start] = None
        for part in _parts(text, low, start):
            rest = _parse(text, low, part.end, seen)
            if rest is not None:
                seen[start] = (part, *rest)
                break
    return seen[start]


def _parts(text: str, low: str, at: int) -> Iterator[Part]:
    """Every part that may begin at `at`, the surest first."""
    if at and text[at - 1].isalnum() and text[at].isalnum():
        return
    for kind, pattern in _FLAT_KINDS:
        found = pattern.match(low, at)
        if found and (kind != "dated" or is_recent(found[0])):
            yield Part(kind, at, found.end(), found[0])
    yield from _writers(text, low, at)
    for kind, pattern in _WRITTEN_KINDS:
        if found := pattern.match(text, at):
            yield Part(kind, at, found.end(), found[0])


_FLAT_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("extra", _EXTRA),
    ("agency", _AGENCY),
    ("dated", _ISO_TIME),
    ("dated", _DATED),
    ("day", _DAY),
    ("today", _TODAY),
    ("hour", _HOUR),
    ("label", _LABEL),
    ("weak label", _WEAK_LABEL),
    ("staff", _STAFF),
    ("desk", _DESK),
    ("role", _ROLE),
    ("weak", _WEAK),
)
_WRITTEN_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("mark", _MARK),
    ("paper", _PAPER),
    ("with", _WITH),
    ("at", _AT),
    ("names", _BARE_NAMES),
    ("place", _PLACE),
)
_NAMED_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (("writer", _FULL_NAMES), ("first name", _ANY_NAMES))


def _writers(text: str, low: str, at: int) -> Iterator[Part]:
    if (intro := _WRITERS.match(low, at)) is not None:
        for kind, pattern in _NAMED_KINDS:
            if names := pattern.match(text, intro.end()):
                if guest := _GUEST.match(low, names.end()):
                    yield Part(kind, at, guest.end(), names[0])
                yield Part(kind, at, names.end(), names[0])
    if (helper := _HELPERS.match(low, at)) is not None and (names := _FULL_NAMES.match(text, helper.end())):
        yield Part("helper", at, names.end(), names[0])
    if (maker := _MAKERS.match(low, at)) is not None and (names := _FULL_NAMES.match(text, maker.end())):
        yield Part("first name", at, names.end(), names[0])


def _judge(text: str, parts: tuple[Part, ...]) -> Credit | None:
    kinds = {part.kind for part in parts}
    if kinds <= BARE and text.rstrip().endswith("."):
        return None
    sure = _is_sure(text, kinds)
    if not sure and not _is_likely(kinds, parts):
        return None
    by_kind = {part.kind: part for part in reversed(parts)}
    return Credit(
        parts,
        sure,
        _author(text, by_kind),
        _publisher(text, by_kind),
        _published(flat(text), parts),
    )


def _author(text: str, by_kind: dict[Kind, Part]) -> str | None:
    """Who signs; a bare name beside a mere day may be a town."""
    for kind in ("writer", "first name"):
        if kind in by_kind:
            return by_kind[kind].name
    bare = by_kind.get("names")
    if bare is not None and (
        by_kind.keys() & {"hour", "label", "role", "staff", "extra", "mark"}
        or by_kind.get("agency", bare).name.startswith("avec ")
    ):
        return bare.name
    desk = by_kind.get("desk")
    return re.sub(r"^[Pp]ar ", "", text[desk.start : desk.end]) if desk is not None else None


def _publisher(text: str, by_kind: dict[Kind, Part]) -> str | None:
    """Whom the writer writes for, a newspaper known by its article beside the date, or the one agency that signs."""
    if (paper := by_kind.get("paper")) is not None:
        return paper.name.split(" ", 1)[1]
    place = by_kind.get("place")
    if place is not None and "dated" in by_kind and _PAPER_NAME.match(place.name):
        return place.name
    agency = by_kind.get("agency")
    if agency is None or by_kind.keys() & {"writer", "first name", "names", "desk", "staff"}:
        return None
    return DATELINE_AGENCIES.get(_BEFORE_AGENCY.sub("", flat(text[agency.start : agency.end])))


def _is_sure(text: str, kinds: set[Kind]) -> bool:
    """Whether no cross-head reads so: a writer with a full name, a labelled date, a date with its hour."""
    if "helper" in kinds or ("writer" in kinds and not (text.isupper() and _SMALL_WORDS.search(text))):
        return True
    if "desk" in kinds and flat(text).startswith("par "):
        return True
    when = bool(kinds & {"day", "dated"})
    clock = "hour" in kinds
    if "label" in kinds:
        return when or clock
    if "staff" in kinds and kinds & {"names", "at"}:
        return True
    if kinds & {"staff", "desk", "first name", "agency"} and (when or clock):
        return True
    return "extra" in kinds or (bool(kinds & {"names", "dated"}) and when and clock)


_SMALL_WORDS = re.compile(r"\b(?:DU|DES|AU|AUX|LE|LA|LES|L['’]|D['’]|ET|EN)\b")


def _is_likely(kinds: set[Kind], parts: tuple[Part, ...]) -> bool:
    """Whether a line reads so between the headline and the first paragraph."""
    if kinds & {"first name", "agency", "writer", "staff"}:
        return True
    if "label" in kinds:
        return len(parts) > 1 and not kinds & {"place", "at", "names"}
    if kinds in ({"desk"}, {"weak"}) or ("desk" in kinds and len(parts) > 1):
        return True
    if ("role" in kinds and kinds & {"names", "at", "place"}) or ("names" in kinds and kinds & {"at", "mark"}):
        return True
    return bool(kinds & {"day", "dated"}) or ("today" in kinds and "hour" in kinds)


def _published(low: str, parts: tuple[Part, ...]) -> date | None:
    """The day of publication, else that of the change when no other is told."""
    told: dict[bool, Part] = {}
    update = False
    for part in parts:
        if part.kind == "label":
            update = low.startswith(words.UPDATES, part.start)
        elif part.kind in {"day", "dated"}:
            told.setdefault(update, part)
    day = told.get(False, told.get(True))
    return read_day(low[day.start : day.end]) if day is not None and day.kind == "dated" else None
