"""Recap blocks: rows that can be told outside their place, each in one recap at most."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from calame.agents.embedded.certain import is_certain
from calame.agents.embedded.clean import stands_as_row
from calame.agents.embedded.dating import dated_row
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.event_dates import event_date
from calame.agents.embedded.material import Material, Unit
from calame.agents.embedded.questions import question
from calame.agents.embedded.rows import (
    Row,
    clause_row,
    first_subject,
    standing_row,
    subject_phrase,
    tells_news,
    whole,
)
from calame.agents.embedded.section_view import stems_of
from calame.agents.embedded.unexplained import is_introduced, is_on_topic, leaves_open
from calame.contracts import Quantity, SectionKind
from calame.text.attribution import attributions
from calame.text.dates import date_mentions
from calame.text.numbers import quantities
from calame.text.overlap import shared_ngrams
from calame.text.quotations import quotations
from calame.text.words import count_words

ORDER: tuple[SectionKind, ...] = ("essentials", "chronology", "key_figures", "who_says_what", "faq")
"""The order in which recaps are filled."""
_ESSENTIAL_ROWS = 5
_ESSENTIAL_WORDS = 80
_ESSENTIAL_MOST = 100
_MOST_ROWS = 6
_LEAST_ROWS = 2
_AT_A_GLANCE: frozenset[SectionKind] = frozenset({"essentials", "key_figures"})
"""Recaps that are read for single facts."""
_GLANCE = 25
"""Words of a row above which another one is taken where there is one nearly as salient."""
_LATER = 0.3
"""Salience that a long row loses."""
_MENTIONS = 2
_NEAR = 0.5
"""Two rows that share half of their 5-grams say the same."""
_ASIDE_YEARS = 3
"""What happened this long before the latest year that an article names is history, not its news."""


@dataclass(frozen=True, slots=True)
class Recap:
    """One recap block."""

    kind: SectionKind
    rows: tuple[Row, ...]


def candidates(kind: SectionKind, material: Material) -> tuple[Row, ...]:
    """What could be a row of this recap, in the order in which it would show them.

    What the sources dispute is told in the body only, with both sides.
    """
    rows = (row for row in _CANDIDATES[kind](material) if not material.disputed.intersection(row.fact_ids))
    return tuple(dated_row(row, material) for row in rows if is_certain(row, kind, material))


Shown = Mapping[SectionKind, tuple[Row, ...]]
"""The candidates of every recap."""


def all_candidates(material: Material) -> Shown:
    """What could be told again, by recap."""
    return {kind: candidates(kind, material) for kind in ORDER}


def fill(
    kind: SectionKind, material: Material, offered: Shown, *, used: Sequence[Row], room: int, need: int
) -> Recap | None:
    """The block of at most `room` words that tells nothing twice; `None` without two rows.

    Args:
        kind: which recap.
        material: what can be told.
        offered: the candidates of `all_candidates(material)`.
        used: rows of the lead and of the other recaps.
        room: words left.
        need: words from which a block that stands for the length only takes no more rows.
    """
    mentions = Counter(fact for row in used for fact in row.fact_ids)
    shown = offered[kind]
    rows: list[Row] = []
    words = 0
    for row in _by_worth(kind, shown, material):
        if _is_full(kind, len(rows), words, need):
            break
        fits = words + row.words <= room and not (kind == "essentials" and words + row.words > _ESSENTIAL_MOST)
        if fits and _is_new(row, [*used, *rows], mentions) and _goes_with(kind, row, rows):
            rows.append(row)
            words += row.words
            mentions.update(row.fact_ids)
    if len(rows) < _LEAST_ROWS:
        return None
    return Recap(kind, tuple(row for row in shown if row in rows))


def _is_full(kind: SectionKind, rows: int, words: int, need: int) -> bool:
    if kind == "essentials":
        return words >= _ESSENTIAL_WORDS or rows == _ESSENTIAL_ROWS
    return rows == _MOST_ROWS or (kind != "chronology" and rows >= _LEAST_ROWS and words >= need)


def _goes_with(kind: SectionKind, row: Row, rows: Sequence[Row]) -> bool:
    """A speaker has one row, and a question is asked once."""
    if kind == "who_says_what":
        return _surname(row) not in {_surname(other) for other in rows}
    return kind != "faq" or row.question not in {other.question for other in rows}


def _surname(row: Row) -> str:
    """The last word of the speaker, which stays when a function or first name goes."""
    return _speaker(row.units[0]).rpartition(" ")[2]


def _by_worth(kind: SectionKind, rows: Iterable[Row], material: Material) -> list[Row]:
    """Most salient first, what is long a little later; what only a bullet or the standfirst says before everything."""
    told = {fact for unit in material.units for fact in unit.fact_ids}
    first = material.sources[0].id if material.sources else ""

    def worth(row: Row) -> tuple[bool, bool, bool, float]:
        unit = row.units[0]
        alone = not told & set(row.fact_ids)
        natural = kind == "essentials" and unit in material.bullets
        long = _LATER if kind in _AT_A_GLANCE and row.words > _GLANCE else 0.0
        return (not alone, not natural, unit.source != first, long - unit.salience)

    return sorted(rows, key=worth)


def _is_new(row: Row, others: Sequence[Row], mentions: Counter[str]) -> bool:
    if any(set(row.units) & set(other.units) or row.text == other.text for other in others):
        return False
    if any(mentions[fact] >= _MENTIONS for fact in row.fact_ids):
        return False
    if any(_tells_the_same(row, other) for other in others):
        return False
    return shared_ngrams(row.text, [other.text for other in others]) < _NEAR if others else True


def _tells_the_same(row: Row, other: Row) -> bool:
    """Whether most words of content of the shorter row are also the other's: the same thing in other words."""
    ours, theirs = (_stems(one) for one in (row, other))
    return len(ours & theirs) >= _SAME * max(1, min(len(ours), len(theirs)))


def _stems(row: Row) -> frozenset[str]:
    return frozenset(stem for unit in row.units for stem in stems_of(unit.sentence.tokens))


_SAME = 0.65
"""Share of the words of content of the shorter of two rows from which they say the same."""


def _essentials(material: Material) -> Iterator[Row]:
    latest = _latest_year(material)
    opening = [unit.text for unit in (*material.standfirst, *material.bullets, *material.units[:1])]
    for unit in _pool(material):
        known = is_introduced(unit, material, opening) and is_on_topic(unit, material)
        row = standing_row(unit)
        if row is not None and known and tells_news(unit) and not _is_history(unit, material, latest):
            yield row


def _pool(material: Material) -> tuple[Unit, ...]:
    units = (*material.bullets, *material.standfirst, *material.units)
    return tuple(unit for unit in units if not leaves_open(unit, material))


def _latest_year(material: Material) -> int | None:
    years = [mention.year for unit in material.units for mention in date_mentions(unit.text) if mention.year]
    return max(years, default=None)


def _is_history(unit: Unit, material: Material, latest: int | None) -> bool:
    """Whether the sentence tells the past of its subject: an old year, or an imperfect."""
    years = [mention.year for mention in date_mentions(unit.text) if mention.year]
    if latest is not None and years and max(years) <= latest - _ASIDE_YEARS:
        return True
    reading = Reading(unit.sentence, material.source_of(unit).text)
    root = reading.root
    if root is None:
        return False
    tensed = [root, *(child for child in reading.children(root) if child.dep.startswith("aux"))]
    return any(token.has("Tense=Imp") for token in tensed) and not any(
        quantity.unit for quantity in quantities(unit.text)
    )


def _chronology(material: Material) -> Iterator[Row]:
    chosen = [unit for unit in _pool(material) if stands_as_row(unit)]
    dated = [(when, place, unit) for place, unit in enumerate(chosen) if (when := event_date(unit, material))]
    yield from (whole(unit) for _, _, unit in sorted(dated, key=lambda entry: entry[:2]))


def _key_figures(material: Material) -> Iterator[Row]:
    for unit in _pool(material):
        told = standing_row(unit) if tells_news(unit) else None
        row = told or clause_row(unit, material)
        if row is None or not _DIGIT.search(row.text) or _ADDRESS.search(row.text):
            continue
        if any(_is_key(quantity) for quantity in quantities(row.text)):
            yield row


_DIGIT = re.compile(r"\d")
_ADDRESS = re.compile(
    r"\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|quai|impasse|chemin)\b", re.IGNORECASE
)
_SPANS_OF_TIME = frozenset({"an", "année", "mois", "semaine", "jour", "heure", "minute", "seconde"})


def _is_key(quantity: Quantity) -> bool:
    """Whether the figure counts or measures something; an age or a duration alone is no key figure."""
    return bool(quantity.unit) and not quantity.ordinal and quantity.unit not in _SPANS_OF_TIME


def _who_says_what(material: Material) -> Iterator[Row]:
    for unit in _pool(material):
        row = standing_row(unit)
        if row is not None and _speaker(unit) and _says_something(unit):
            yield row


_LEAST_SAID = 8
"""Words below which a quotation says nothing by itself: "beaucoup de progrès ont été faits"."""


def _says_something(unit: Unit) -> bool:
    said = [count_words(quotation.text) for quotation in quotations(unit.text)]
    return not said or sum(said) >= _LEAST_SAID or 2 * sum(said) < unit.words


def _faq(material: Material) -> Iterator[Row]:
    units = _pool(material)
    for unit in units:
        asked = question(unit, material) if stands_as_row(unit) else ""
        if asked:
            yield whole(unit, question=asked)


_CANDIDATES: dict[SectionKind, Callable[[Material], Iterator[Row]]] = {
    "essentials": _essentials,
    "chronology": _chronology,
    "key_figures": _key_figures,
    "who_says_what": _who_says_what,
    "faq": _faq,
}


_FULL_NAME = 2


def _speaker(unit: Unit) -> str:
    """The speaker of the sentence, of whom all else in it is said, when named with a function or as an institution.

    A bare name says nothing to a reader who has forgotten, or never read, in which section it was introduced.
    """
    found = attributions(unit.sentence)
    if not found:
        return _also_said(unit)
    nested = bool(found) and all(
        found[0].content_start <= other.cue_start < found[0].content_end for other in found[1:]
    )
    if not nested or found[0].speaker is None:
        return ""
    words = found[0].speaker.split()
    capitals = [word for word in words if word[:1].isupper() or word[2:3].isupper()]
    institution = len(words) > _FULL_NAME and bool(capitals)
    bare = len(capitals) == len(words)
    return found[0].speaker if institution and not bare else ""


_ALSO_SAID = re.compile(r"\bet (?:indiqué|déclaré|affirmé|assuré|ajouté|précisé|expliqué|estimé) qu(?:e |['’])")


def _also_said(unit: Unit) -> str:
    """The subject of "X a fait ceci et indiqué que ...", a person named in full."""
    reading = Reading(unit.sentence, unit.text)
    subject = reading.subject or first_subject(reading)
    if subject is None or _ALSO_SAID.search(unit.text) is None:
        return ""
    phrase = subject_phrase(reading, subject)
    names = [token for token in phrase if token.ent == "PER" and token.text[:1].isupper()]
    return reading.slice(phrase[0].start, phrase[-1].end) if len(names) >= _FULL_NAME else ""
