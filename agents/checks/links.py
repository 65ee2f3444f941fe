"""Links: what goes together is not cause and effect, a cause that is given is not denied, and nothing is set first."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.clauses import clauses
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.senses import meant_share
from calame.text.data import link_words as data
from calame.text.flat import flat

_TOLD = 0.5
"""Share of the words of the draft that the evidence must mean too."""
_NEARLY = 0.3
"""The same for a sentence that is no evidence, and sets something first."""
_BEHIND = 45
"""Characters behind « surtout » in which the noun stands that it sets first."""


def faults(found: DraftSentence) -> Iterator[Fault]:
    """Causes denied, or made of what only goes together."""
    readings = [source.reading for source in found.evidence]
    if meant_share(found.reading.words, found.reading, readings) >= _TOLD:
        texts = [flat(reading.text) for reading in readings]
        yield from _denied(found, texts)
        yield from _made_cause(found, texts)


def _denied(found: DraftSentence, texts: list[str]) -> Iterator[Fault]:
    """« Sans lien avec la sécheresse » where the source explains the one by the other."""
    match = data.UNLINKED.search(flat(found.reading.text))
    if match is None or found.reading.is_quoted(match.start()) or not data.LINKED.search(texts[0]):
        return
    if any(data.UNLINKED.search(text) or data.DISPUTED.search(text) for text in texts):
        return
    said = found.reading.text[match.start() : match.end()]
    message = f"La source donne là une cause\u00a0: {show(said)}."
    yield against(found, message, "Rétablir le lien que dit la source.", start=match.start(), end=match.end())


def _made_cause(found: DraftSentence, texts: list[str]) -> Iterator[Fault]:
    """« Provoque » where the source has « est associé à »."""
    together = data.TOGETHER.search(texts[0])
    if together is None or data.TOGETHER.search(flat(found.reading.text)):
        return
    if any(data.LINKED.search(text) or data.EFFECTING.search(text) for text in texts):
        return
    for start, end in (*_effects(found.reading, found.vocabulary), *_phrases(found.reading)):
        said = found.reading.text[start:end]
        message = f"La source dit seulement que les deux vont ensemble, non que c’est la cause\u00a0: {show(said)}."
        yield against(found, message, "Garder le lien que dit la source.", start=start, end=end)
        return


def _phrases(reading: Reading) -> Iterator[tuple[int, int]]:
    return (one.span() for one in data.EFFECTING.finditer(flat(reading.text)) if not reading.is_quoted(one.start()))


def _effects(reading: Reading, known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Verbs by which a subject works upon an object, told as a fact in words that the evidence does not have."""
    for clause in clauses(reading):
        verb = clause.verb
        if not clause.lemmas & data.EFFECTING_VERBS or verb.quoted or verb.negated or verb.conditional:
            continue
        ruled = any(one.dep.startswith("obj") for one in reading.analysis.children(clause.head))
        if ruled and verb.keys.isdisjoint(known):
            yield verb.start, verb.end


def set_first(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """« Surtout » where the source sets nothing first, or another thing."""
    draft = found.reading
    match = data.MAINLY.search(flat(draft.text))
    if match is None or draft.is_quoted(match.start()):
        return
    first = [(one.reading, other) for one in found.evidence for other in data.MAINLY.finditer(flat(one.reading.text))]
    ours = _behind(draft, match.end())
    if first:
        theirs = [_behind(reading, other.end()) for reading, other in first]
        others = frozenset(key for keys in theirs for key in keys)
        moved = bool(ours) and all(ours.isdisjoint(keys) for keys in theirs) and not others.isdisjoint(draft.vocabulary)
        wrong = moved and not ours.isdisjoint(found.vocabulary)
    else:
        roots = data.MAINLY_ROOTS
        words = (word for one in found.evidence for word in flat(one.reading.text).replace("'", " ").split())
        wrong = bool(ours) and not any(word.startswith(roots) for word in words)
    readings = [source.reading for source in found.evidence]
    if wrong and meant_share(draft.words, draft, readings) >= _TOLD and (first or not _is_first_elsewhere(found, case)):
        said = draft.text[match.start() : match.end()]
        message = f"La source ne met pas cela au premier plan\u00a0: {show(said)}."
        yield against(found, message, "Garder le poids que donne la source.", start=match.start(), end=match.end())


def _is_first_elsewhere(found: DraftSentence, case: ReviewCase) -> bool:
    """Whether a sentence that is no evidence sets something first with words of the draft."""
    draft = found.reading
    return any(
        data.MAINLY.search(flat(reading.text)) and carried_share(draft.words, reading.vocabulary) >= _NEARLY
        for reading in case.all_readings
    )


def _behind(reading: Reading, end: int) -> frozenset[str]:
    """The keys of the first noun behind a word that sets something first."""
    tokens = {token.start: token for token in reading.analysis.tokens}
    words = (word for word in reading.words if end <= word.start < end + _BEHIND)
    return next((word.keys for word in words if tokens[word.start].pos in {"NOUN", "PROPN"}), frozenset())
