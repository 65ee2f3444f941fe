"""The style editor that needs no model: house style by lists of words and a few counts."""

import asyncio
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import ClassVar, Final, NamedTuple

from calame.agents.role import Context, Remark, Remarks, ReviewTask
from calame.contracts import Draft, Place, Section, Severity
from calame.text.analysis import analyse
from calame.text.data.house_style import ANGLICISMS, CLICHES, FILLERS, HEAVY, PLEONASMS
from calame.text.quotations import quotations
from calame.text.reporting import cues, folded_words
from calame.text.words import count_words, fold

_LONG: Final = 40
"""Words of a sentence that nobody reads in one breath; grades of search engines begin at 25."""
_SAME_VERB: Final = 3
"""Sentences of one section that report with the same verb."""
_OPENING: Final = 2
"""Words by which two paragraphs open alike."""
BANNED: Final = "bannis"
"""Option of a team's file: words, or expressions, that the house does not print, parted by commas."""
_WORD: Final = re.compile(r"[^\W_]+")


class _List(NamedTuple):
    check: str
    severity: Severity
    what: str
    entries: dict[str, str]


_LISTS: Final = (
    _List("filler", "major", "Ces mots annoncent et ne disent rien", FILLERS),
    _List("pleonasm", "minor", "Ces mots disent deux fois la même chose", PLEONASMS),
    _List("cliche", "minor", "C’est une formule toute faite", CLICHES),
    _List("anglicism", "minor", "C’est un anglicisme", ANGLICISMS),
    _List("heavy", "minor", "C’est un tour lourd", HEAVY),
)


class EmbeddedStyleEditor:
    """Strikes out filler, pleonasms, clichés and heavy turns, outside quotations."""

    name: ClassVar[str] = "style-rules"

    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        """Read the whole draft; the rules cost nothing."""
        banned = context.options.get(BANNED, "")
        return Remarks(remarks=tuple(await asyncio.to_thread(by_rules, task.draft, banned)))


def by_rules(draft: Draft, banned: str = "") -> list[Remark]:
    """What the rules find, in reading order.

    Args:
        draft: the article.
        banned: words and expressions of the house's own, parted by commas.
    """
    own = _List("banned", "major", "La maison n’emploie pas ces mots", dict.fromkeys(_entries(banned), ""))
    return [remark for section in draft.sections for remark in _section(section, (*_LISTS, own))]


def _entries(banned: str) -> list[str]:
    return [" ".join(_WORD.findall(part.lower())) for part in banned.split(",") if _WORD.search(part)]


def _section(section: Section, lists: Sequence[_List]) -> Iterator[Remark]:
    for number, paragraph in enumerate(section.paragraphs):
        for index, sentence in enumerate(paragraph.sentences):
            place = Place(section=section.id, paragraph=number, sentence=index)
            yield from _worded(sentence.text, place, lists)
            yield from _long(sentence.text, place)
    yield from _same_verb(section)
    yield from _same_opening(section)


def _worded(text: str, place: Place, lists: Sequence[_List]) -> Iterator[Remark]:
    """Expressions of the lists; what somebody else said is left as it was said."""
    quoted = [(one.start, one.end) for one in quotations(text)]
    words = [(word.group().lower(), word.start(), word.end()) for word in _WORD.finditer(text)]
    for one in lists:
        for expression, better in one.entries.items():
            for start, end in _found(expression, words):
                if any(first <= start < last for first, last in quoted):
                    continue
                remedy = f"Écrire plutôt : {better}." if better else "Les ôter, ou dire la chose."
                yield Remark(
                    check=one.check,
                    severity=one.severity,
                    place=place.model_copy(update={"start": start, "end": end, "excerpt": text[start:end]}),
                    message=f"{one.what} : « {text[start:end]} ».",
                    remedy=remedy,
                )


def _found(expression: str, words: Sequence[tuple[str, int, int]]) -> Iterator[tuple[int, int]]:
    """Where the words of the expression follow one another: characters from the first to the last."""
    forms = _forms(expression)
    for at in range(len(words) - len(forms) + 1):
        if all(words[at + place][0] in form for place, form in enumerate(forms)):
            yield words[at][1], words[at + len(forms) - 1][2]


@lru_cache(maxsize=1024)
def _forms(expression: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(place.split("|")) for place in expression.split())


def _long(text: str, place: Place) -> Iterator[Remark]:
    if (words := count_words(text)) > _LONG:
        yield Remark(
            check="long_sentence",
            severity="minor",
            place=place.model_copy(update={"excerpt": text}),
            message=f"La phrase compte {words} mots.",
            remedy="La couper en deux, chaque moitié avec sa source et sa réserve.",
        )


def _same_verb(section: Section) -> Iterator[Remark]:
    """One reporting verb used again and again in a section."""
    verbs: Counter[str] = Counter()
    for paragraph in section.paragraphs:
        for sentence in paragraph.sentences:
            tokens = analyse(sentence.text).tokens
            verbs.update({cue.lemma for cue in cues(tokens, folded_words(tokens))})
    for verb, count in verbs.items():
        if count >= _SAME_VERB and verb not in _NEUTRAL:
            yield Remark(
                check="same_verb",
                severity="minor",
                place=Place(section=section.id, excerpt=section.heading),
                message=f"Dans cette partie, {count} phrases rapportent avec le même verbe (« {verb} »).",
                remedy="Varier sans changer le sens : déclarer, indiquer, préciser, estimer.",
            )


_NEUTRAL: Final = frozenset({"dire"})
"""The one verb of speech that readers do not notice."""


def _same_opening(section: Section) -> Iterator[Remark]:
    for number, (before, after) in enumerate(pairwise(section.paragraphs), start=1):
        first, second = (
            [fold(word.group()) for word in _WORD.finditer(paragraph.text)][:_OPENING] for paragraph in (before, after)
        )
        if first == second and len(first) == _OPENING and "prose" == before.style == after.style:
            yield Remark(
                check="opening",
                severity="minor",
                place=Place(section=section.id, paragraph=number, excerpt=after.text[:60]),
                message="Deux paragraphes de suite commencent par les mêmes mots.",
                remedy="Commencer l’un des deux autrement.",
            )
