"""Superlatives and firsts: the oldest is not the highest, the first patient no first time, some are not « tous »."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading
from calame.agents.checks.retelling import BARE_VERBS
from calame.agents.checks.senses import meant_share
from calame.text.data import superlative_words as data
from calame.text.data.scope_words import ALL_ROOTS, COUNTED_WHOLE
from calame.text.flat import flat

_TOLD = 0.5
"""Share of the words of the draft that the evidence must mean too."""
_NONE = frozenset[int]()


def is_first_of(draft: Reading, source: Reading) -> bool:
    """Whether a source calls first what the draft tells: « sa première exposition » for « expose »."""
    text = flat(source.text)
    for match in data.RANKED.finditer(text):
        start, end = match.span("thing")
        if data.EVER.search(match["thing"]):
            return True
        words = (word for word in source.words if start <= word.start < end)
        if any(word.keys.isdisjoint(BARE_VERBS) and not word.keys.isdisjoint(draft.vocabulary) for word in words):
            return True
    return False


def other_superlative(found: DraftSentence) -> Iterator[Fault]:
    """« Le plus haut » where the source has the oldest."""
    draft = found.reading
    texts = [flat(source.reading.text) for source in found.evidence]
    given = [match for text in texts for match in data.MOST.finditer(text)]
    if not given or any(data.UNRIVALLED.search(text) for text in texts):
        return
    theirs = [_measures(match["adjective"]) for match in given]
    for match in data.MOST.finditer(flat(draft.text)):
        ours = _measures(match["adjective"])
        known = any(match["adjective"][:-1] in text for text in texts)
        if draft.is_quoted(match.start()) or known or not ours:
            continue
        if all(measure and ours.isdisjoint(measure) for measure in theirs) and _is_told(found):
            said = draft.text[match.start() : match.end()]
            message = f"La source ne dit pas cela, mais {show(given[0].group())}\u00a0: {show(said)}."
            remedy = "Reprendre le superlatif de la source, ou s’en passer."
            yield against(found, message, remedy, start=match.start(), end=match.end())
            return


def _measures(adjective: str) -> frozenset[int]:
    return data.MEASURED.get(adjective, _NONE) or data.MEASURED.get(adjective.removesuffix("s"), _NONE)


def _is_told(found: DraftSentence) -> bool:
    readings = [source.reading for source in found.evidence]
    return meant_share(found.reading.words, found.reading, readings) >= _TOLD


def each_one(found: DraftSentence) -> Iterator[Fault]:
    """« Réclament tous » where no passage says that it is all of them; « ses 214 analyses » are all of them anyway."""
    draft = found.reading
    for match in data.EACH_ONE.finditer(flat(draft.text)):
        start, end = match.span("all")
        if draft.is_quoted(start) or any(_says_all(source.reading) for source in found.evidence):
            continue
        if COUNTED_WHOLE.search(flat(draft.text)[:start]) and _is_told_at_once(found, end):
            continue
        if _is_told(found):
            message = f"La source ne le dit pas de tous\u00a0: {show(draft.text[start:end])}."
            yield against(found, message, "S’en tenir à ce que dit la source.", start=start, end=end)
            return


def _is_told_at_once(found: DraftSentence, end: int) -> bool:
    """Whether one passage counts them too and has the word behind « tous »: « ses 214 analyses sont négatives »."""
    draft = found.reading
    behind = next((word for word in draft.words if word.start >= end), None)
    numbers = {figure.value for figure in draft.figures if figure.end <= end}
    return behind is None or any(
        not behind.keys.isdisjoint(source.reading.vocabulary)
        and (not numbers or not numbers.isdisjoint(figure.value for figure in source.reading.figures))
        for source in found.evidence
    )


def _says_all(source: Reading) -> bool:
    roots = tuple(root for root in ALL_ROOTS if root != "tout")
    words = flat(source.text).replace("'", " ").split()
    return any(word.startswith(roots) or word in {"tout", "toute"} for word in words)
