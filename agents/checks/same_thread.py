"""The clause that a pronoun or a relative hides: « ..., qui pourrait arrêter en 2027 », « il serait en Suisse »."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clauses import Clause, Status, clauses
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.sourcing import SourceSentence
from calame.contracts import DateMention
from calame.text.analysis import Token
from calame.text.words import fold

_PRONOUNS = frozenset(
    {"il", "elle", "ils", "elles", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "qui", "lequel", "laquelle"}
)
_BARE = frozenset({"pouvoir", "devoir", "aller", "etre", "avoir", "faire", "prendre", "mettre", "fin", "trouver"})
"""Words of a predicate that say nothing by themselves."""


def hidden(found: DraftSentence, ours: Clause) -> tuple[Clause, SourceSentence] | None:
    """The clause of the closest passage, of less weight than ours, that has our subject by a pronoun and our words."""
    draft = found.reading
    if ours.status is Status.UNSURE or ours.verb.negated or not found.evidence:
        return None
    subject = [word for word in ours.words if word not in ours.ruled]
    rest = [word for word in ours.words if word in ours.ruled and word.start != ours.verb.start]
    home = found.evidence[0]
    for theirs in clauses(home.reading) if subject and rest else ():
        if theirs.status is not Status.UNSURE or theirs.verb.negated:
            continue
        told = [word for word in theirs.ruled if word.start != theirs.verb.start and word.keys.isdisjoint(_BARE)]
        before = _antecedent(home.reading, theirs)
        if before and _share(subject, before) and _tells(draft, rest, home.reading, told, ours):
            return theirs, home
    return None


def _share(left: list[Word], right: list[Word]) -> bool:
    keys = frozenset(key for word in right for key in word.keys)
    return any(not word.keys.isdisjoint(keys) for word in left)


def _tells(draft: Reading, ours: list[Word], source: Reading, theirs: list[Word], clause: Clause) -> bool:
    """Whether a clause says of its subject what the other does: its place, its day, and nothing that is not there."""
    keys = frozenset(key for word in theirs for key in word.keys)
    same_day = any(_same(mine, other) for mine in _days(draft, ours) for other in _days(source, theirs))
    words = [word for word in ours if not any(day.start <= word.start < day.end for day in draft.dates)]
    both = [word for word in words if not word.keys.isdisjoint(keys)]
    if both:
        return 2 * len(both) >= len(words)
    return same_day and not words and clause.verb.future


def _days(reading: Reading, words: list[Word]) -> list[DateMention]:
    return [day for day in reading.dates if any(day.start <= word.start < day.end for word in words)]


def _same(left: DateMention, right: DateMention) -> bool:
    if left.resolved is not None and right.resolved is not None:
        return left.resolved == right.resolved
    mine, other = (left.year, left.month, left.day), (right.year, right.month, right.day)
    return mine == other and any(part is not None for part in mine)


def _antecedent(source: Reading, clause: Clause) -> list[Word]:
    """The words that the pronoun of a clause stands for: what a relative hangs on, or the subject before it."""
    subject = next((one for one in source.analysis.children(clause.head) if one.dep.startswith("nsubj")), None)
    if subject is None or fold(subject.text) not in _PRONOUNS:
        return []
    if clause.head.dep.startswith("acl"):
        noun = source.analysis.tokens[clause.head.head]
        names = {one.i for one in source.analysis.children(noun) if one.dep.startswith(("appos", "flat", "nmod"))}
        kept = names | {noun.i, *(one.i for one in _above(source, noun))}
        return [word for word in source.words if any(source.analysis.tokens[i].start == word.start for i in kept)]
    earlier = [one for one in clauses(source) if one.verb.start < clause.verb.start]
    return [word for word in earlier[-1].words if word not in earlier[-1].ruled] if earlier else []


def _above(source: Reading, noun: Token) -> Iterator[Token]:
    """« L’avant-centre Ilan Besson, qui »: the noun that a name stands beside."""
    if noun.pos == "PROPN" and noun.dep.startswith(("appos", "flat", "nmod")):
        yield source.analysis.tokens[noun.head]
