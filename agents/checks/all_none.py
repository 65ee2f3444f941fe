"""All and none: what the source says of all is not said of none, nor the reverse, whatever the verbs."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clause_words import clause_around
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.likeness import alike
from calame.agents.checks.reading import Reading, Word
from calame.text.data import all_none_words as data
from calame.text.flat import flat

_CONTRARIES = (
    (data.NONE, data.ALL, "de tous"),
    (data.ALL, data.NONE, "d’aucun"),
    (data.FEW, data.MANY, "de beaucoup"),
    (data.MANY, data.FEW, "de peu"),
    (data.MORE, data.LESS, "de moins"),
    (data.LESS, data.MORE, "de plus"),
)
"""What the draft counts, what the passage counts, and how."""
_LESS = frozenset({data.MORE, data.LESS})
_TIMES = re.compile(
    r"(?<!qu')(?<![\w-])(?:avant|auparavant|autrefois|jadis|naguere|jusque-la|jusqu'ici|alors)(?![\w-])"
)
"""Words of a time before, of which a comparison goes the other way."""


def all_for_none(found: DraftSentence) -> Iterator[Fault]:
    """« N'a assisté à aucune réunion » where the source has « est venue à toutes nos réunions »."""
    for ours, theirs, what in _CONTRARIES:
        for start, end in _met(found, ours, theirs, same=False):
            message = f"La source le dit {what}\u00a0: {show(found.reading.text[start:end])}."
            yield against(found, message, "Garder ce compte.", start=start, end=end)
            return


def tells_all(found: DraftSentence) -> bool:
    """« N'a manqué aucune réunion » for « est venue à toutes »: the denial is turned round, and leaves none out."""
    return next(iter(_met(found, data.NONE, data.ALL, same=True)), None) is not None


def _met(
    found: DraftSentence, ours: re.Pattern[str], theirs: re.Pattern[str], *, same: bool
) -> Iterator[tuple[int, int]]:
    """Where the draft counts a thing that a passage counts the other way; `same` when one of them turns it round."""
    draft = found.reading
    for match in ours.finditer(flat(draft.text)):
        thing = _thing(draft, match)
        if thing is None or draft.is_quoted(match.start()):
            continue
        for source in found.evidence:
            for other in theirs.finditer(flat(source.reading.text)):
                counted = _thing(source.reading, other)
                if counted is None or thing.keys.isdisjoint(counted.keys):
                    continue
                if ours in _LESS and _is_other_time(draft, source.reading):
                    continue
                turned = _is_turned(draft, thing) != _is_turned(source.reading, counted)
                told = _is_told(draft, thing, source.reading, counted)
                if told and turned == same and not _is_denied(source.reading, other, theirs):
                    yield match.span()


def _is_other_time(draft: Reading, source: Reading) -> bool:
    """« Avant la crise, elle vendait plus de lait » for « moins qu'avant »; a denied comparison says neither."""
    ours, theirs = flat(draft.text), flat(source.text)
    denied = any(verb.negated for reading in (draft, source) for verb in reading.verbs)
    compared = (" qu" in ours) == (" qu" in theirs)
    return denied or not compared or bool(_TIMES.search(ours)) != bool(_TIMES.search(theirs))


def _thing(reading: Reading, match: re.Match[str]) -> Word | None:
    return next((word for word in reading.words if word.start == match.start("thing")), None)


def _is_turned(reading: Reading, thing: Word) -> bool:
    """Whether a word of the clause denies by itself."""
    text = flat(reading.text)
    return any(data.TURNED.match(text, word.start) for word in clause_around(reading, thing.start, thing.end))


def _is_denied(source: Reading, match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """« Pas toutes les réunions », « toutes ne sont pas »: some of them only."""
    if pattern is not data.ALL:
        return False
    inside = {word.start for word in clause_around(source, match.start(), match.end())}
    return any(verb.negated for verb in source.verbs if verb.start in inside)


def _is_told(draft: Reading, ours: Word, source: Reading, theirs: Word) -> bool:
    """Whether the two clauses, or sentences that name the same, have another word in common."""
    here = clause_around(draft, ours.start, ours.end)
    there = clause_around(source, theirs.start, theirs.end)
    if next(iter(alike(draft, here, source, there)), None) is not None:
        return True
    rest = [word for word in draft.words if word.start != ours.start]
    others = [word for word in source.words if word.start != theirs.start]
    told = list(alike(draft, rest, source, others))
    return bool(told) and 2 * len(told) >= len(rest)
