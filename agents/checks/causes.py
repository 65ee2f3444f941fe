"""Causes: what the source only puts side by side, or one after the other, is not made cause and effect."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading
from calame.text.data.cause_words import CAUSE_ROOTS, CAUSE_WORDS, CLAIMED_CAUSES, MEANS, MEANS_WORDS
from calame.text.flat import flat
from calame.text.words import fold

_CLAIMS = re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(claim) for claim in CLAIMED_CAUSES)})")


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
