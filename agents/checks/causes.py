"""Causes: what the source only puts side by side, or one after the other, is not made cause and effect."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.retrieval import carried_share
from calame.text.data.cause_words import (
    CAUSE_ROOTS,
    CAUSE_WORDS,
    CLAIMED_CAUSES,
    EXPLAINS,
    FOR,
    MEANS,
    MEANS_WORDS,
    REASONS,
)
from calame.text.flat import flat
from calame.text.words import fold

_CLAIMS = re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(claim) for claim in CLAIMED_CAUSES)})")

_REASONS = re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(reason) for reason in REASONS)})")
_FOR = re.compile(FOR)
_EXPLAINS = re.compile(EXPLAINS)
_BORDER = re.compile(r"[,;:.()]| (?:qui|que|dont|et|ou|mais)(?![\w-])")
_BESIDE = 2
"""Sentences beside the evidence in which the words of a reason may stand."""
_NONE = 0.34
"""Share of the words of a reason up to which it is another one."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Causes that the evidence does not give in any words."""
    for found in case.claims:
        for match in _CLAIMS.finditer(flat(found.reading.text)):
            if found.reading.is_quoted(match.start()) or _is_given(found, match.group()):
                continue
            claim = found.reading.text[match.start() : match.end()].strip()
            message = f"La source ne dit pas que c’est la cause\u00a0: {show(claim)}."
            remedy = "Dire les deux choses sans lien de cause, ou reprendre le lien de la source."
            yield against(found, message, remedy, start=match.start(), end=match.end())
            break
        else:
            yield from _other_reason(found, case)


def _other_reason(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """A reason in words that no passage of the evidence has."""
    text = flat(found.reading.text)
    for match in (*_REASONS.finditer(text), *_EXPLAINS.finditer(text), *_punished(found.reading, text)):
        start, end = match.end(), _end_of_phrase(text, match.end())
        words = [word for word in found.reading.words if start <= word.start < end]
        if found.reading.is_quoted(match.start()) or not words or _is_known(found, case, words):
            continue
        reason = found.reading.text[match.start() : end].strip()
        message = f"Ce n’est pas la cause que donne la source\u00a0: {show(reason)}."
        yield against(found, message, "Donner la cause de la source, ou aucune.", start=match.start(), end=end)
        return


def _end_of_phrase(text: str, start: int) -> int:
    border = _BORDER.search(text, start)
    return border.start() if border else len(text)


def _is_known(found: DraftSentence, case: ReviewCase, words: list[Word]) -> bool:
    """Whether a word of the reason stands in the evidence or right beside it, figures by their value."""
    readings = [source.reading for source in (*found.evidence, *found.context[:_BESIDE])]
    for source in found.evidence:
        readings += [after.reading for after in case.text_of(source).sentences[source.index + 1 :][:_BESIDE]]
    vocabulary = frozenset[str]().union(*(reading.vocabulary for reading in readings))
    return carried_share(words, vocabulary) > _NONE


def _punished(reading: Reading, text: str) -> Iterator[re.Match[str]]:
    """« Exclue pour une insulte »: the « pour » behind a participle."""
    ends = {token.end for token in reading.analysis.tokens if token.has("VerbForm=Part")}
    return (match for match in _FOR.finditer(text) if match.start() in ends)


def _is_given(found: DraftSentence, claim: str) -> bool:
    """Whether any passage of the evidence may give a cause, or the means that « grâce à » tells."""
    return any(_may_explain(source.reading, means=claim == MEANS) for source in found.evidence)


def _may_explain(reading: Reading, *, means: bool) -> bool:
    if ":" in reading.text:
        return True
    for token in reading.analysis.tokens:
        forms = {fold(token.text), fold(token.lemma)}
        if forms & CAUSE_WORDS or (means and forms & MEANS_WORDS):
            return True
        if any(form.startswith(CAUSE_ROOTS) for form in forms):
            return True
    return False
