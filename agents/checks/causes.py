"""Causes: what the source only puts side by side, or one after the other, is not made cause and effect."""

import re
from collections.abc import Iterable, Iterator

from calame.agents.checks import links, reasons
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.clauses import clauses
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.means import is_means_of
from calame.agents.checks.reading import Reading, Word, keys_of
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.senses import meant_share
from calame.agents.checks.sourcing import SourceSentence
from calame.text.analysis import Token
from calame.text.data.cause_words import (
    AIMING,
    BESIDE,
    BROUGHT_ABOUT,
    CAUSE_ROOTS,
    CAUSE_WORDS,
    CAUSING_VERBS,
    CLAIMED_CAUSES,
    CLAUSAL,
    DECIDED_AFTER,
    DEED_ROOTS,
    EXPLAINS,
    EXPLICIT,
    FOR,
    LACK,
    LACK_OF,
    LACKING,
    MAKING_VERBS,
    MEANS,
    MEANS_BY,
    MEANS_WORDS,
    MONEY,
    NAMING,
    NEGATIVE,
    POINTING,
    REASONS,
    SERVING_VERBS,
    SIDE_BY_SIDE,
    VERBAL_ROOTS,
    WEAK_WORDS,
)
from calame.text.data.scope_words import CONDITION
from calame.text.flat import flat
from calame.text.verb_forms import verb_lemmas
from calame.text.words import fold

_CLAIMS = re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(claim) for claim in CLAIMED_CAUSES)})")

_REASONS = re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(reason) for reason in REASONS)})")
_FOR = re.compile(FOR)
_EXPLAINS = re.compile(EXPLAINS)
_BORDER = re.compile(r"[,;:.()]| (?:qui|que|dont|et|ou|mais)(?![\w-])")
_NOMINAL_ROOTS = tuple(root for root in CAUSE_ROOTS if root not in VERBAL_ROOTS)
_SOON = 60
"""Characters behind « par » or « pour » in which the reason stands."""
_BESIDE = 2
"""Sentences beside the evidence in which the words of a reason may stand."""
_BY_CLASS = 0.5
"""What a word of a reason counts of which the sources have only one of its class."""
_SAME = 0.5
"""Share of the words of an effect that the closest passage must carry to be the one that tells it."""
_NONE = 0.34
"""Share of the words of a reason up to which it is another one."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Causes that the evidence does not give in any words."""
    for found in case.claims:
        faults = [*_claimed(found), *_brought_about(found), *_other_reason(found, case), *_other_means(found, case)]
        yield from (faults or [*links.faults(found), *reasons.other_reasons(found), *reasons.lent_aims(found, case)])[
            :1
        ]


def _claimed(found: DraftSentence) -> Iterator[Fault]:
    """A cause told outright where no passage gives any."""
    text = flat(found.reading.text)
    for match in _CLAIMS.finditer(text):
        reason = _words_between(found.reading, match.end(), _end_of_phrase(text, match.end()))
        names = text.startswith(NAMING, match.start())
        if not (names or found.reading.is_quoted(match.start()) or _is_given(found, match.group(), reason)):
            yield _no_cause(found, match)


def _brought_about(found: DraftSentence) -> Iterator[Fault]:
    """« A fait revenir » where the source only has the one thing after the other."""
    for match in BROUGHT_ABOUT.finditer(flat(found.reading.text)):
        beside = any(SIDE_BY_SIDE.search(flat(source.reading.text)) for source in found.evidence[:1])
        same = any(match.group() in flat(source.reading.text) for source in found.evidence)
        if (
            beside
            and not same
            and not found.reading.is_quoted(match.start())
            and not _is_given(found, "", [])
            and not is_means_of(found, match)
        ):
            yield _no_cause(found, match)


def _no_cause(found: DraftSentence, match: re.Match[str]) -> Fault:
    claim = found.reading.text[match.start() : match.end()].strip()
    message = f"La source ne dit pas que c’est la cause\u00a0: {show(claim)}."
    remedy = "Dire les deux choses sans lien de cause, ou reprendre le lien de la source."
    return against(found, message, remedy, start=match.start(), end=match.end())


def _words_between(reading: Reading, start: int, end: int) -> list[Word]:
    return [word for word in reading.words if start <= word.start < end]


def _other_means(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """« Un appel a permis » where the source has it from a film."""
    draft = found.reading
    for clause in clauses(draft):
        if not clause.lemmas & CAUSING_VERBS or clause.verb.quoted or clause.verb.negated:
            continue
        subject = [word for word in clause.words if word not in clause.ruled and word.end <= clause.verb.start]
        named = any(name.start <= word.start < name.end for word in subject for name in draft.names)
        if subject and not named and not _points_back(draft, subject) and not _is_known(found, case, subject):
            said = draft.text[subject[0].start : clause.verb.end]
            message = f"Ce n’est pas la cause que donne la source\u00a0: {show(said)}."
            start, end = subject[0].start, clause.verb.end
            yield against(found, message, "Donner la cause de la source, ou aucune.", start=start, end=end)
            return


def _points_back(draft: Reading, subject: list[Word]) -> bool:
    """« Cet argent », « sa décision »: the sentence before says what it is."""
    before = (token for token in draft.analysis.tokens if token.end <= subject[0].start)
    last = next(reversed(list(before)), None)
    return last is not None and fold(last.text) in POINTING


def _other_reason(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """A reason in words that no passage of the evidence has."""
    text = flat(found.reading.text)
    for match in (*_REASONS.finditer(text), *_EXPLAINS.finditer(text), *_punished(found.reading, text)):
        start, end = match.end(), _end_of_phrase(text, match.end())
        words = [word for word in found.reading.words if start <= word.start < end]
        if found.reading.is_quoted(match.start()) or not words:
            continue
        if _is_known(found, case, words) and not _is_another(found, words):
            continue
        if match.group().startswith(LACKING) and _is_money(words) and _lacks_money(found):
            continue
        reason = found.reading.text[match.start() : end].strip()
        message = f"Ce n’est pas la cause que donne la source\u00a0: {show(reason)}."
        yield against(found, message, "Donner la cause de la source, ou aucune.", start=match.start(), end=end)
        return


def _is_another(found: DraftSentence, reason: list[Word]) -> bool:
    """Whether the sentence that tells the effect gives its cause in a verb, and the reason is none of its words."""
    first, draft = found.evidence[0].reading, found.reading
    effect = [word for word in draft.words if word not in reason]
    named = any(name.start <= word.start < name.end for word in reason for name in draft.names)
    if named or _points_back(draft, reason) or carried_share(reason, first.vocabulary):
        return False
    causes = any(
        token.dep.startswith("nsubj") and verb_lemmas(first.analysis.tokens[token.head]) & MAKING_VERBS
        for token in first.analysis.tokens
    )
    return causes and bool(effect) and carried_share(effect, first.vocabulary) >= _SAME


def _is_money(words: Iterable[Word]) -> bool:
    return any(not word.keys.isdisjoint(MONEY) for word in words)


def _lacks_money(found: DraftSentence) -> bool:
    """Whether the evidence lacks money too, by any of its names."""
    for source in found.evidence:
        for match in LACK_OF.finditer(flat(source.reading.text)):
            if _is_money(_words_between(source.reading, match.end(), match.end() + _SOON)):
                return True
    return False


def _end_of_phrase(text: str, start: int) -> int:
    border = _BORDER.search(text, start)
    return border.start() if border else len(text)


def _is_known(found: DraftSentence, case: ReviewCase, words: list[Word]) -> bool:
    """Whether a word of the reason stands in the evidence or right beside it, figures by their value."""
    readings = [source.reading for source in (*found.evidence, *found.context[:_BESIDE])]
    for source in found.evidence:
        readings += [after.reading for after in case.text_of(source).sentences[source.index + 1 :][:_BESIDE]]
    return meant_share(words, found.reading, readings, by_class=_BY_CLASS) > _NONE


def _punished(reading: Reading, text: str) -> Iterator[re.Match[str]]:
    """« Exclue pour une insulte »: the « pour » behind a participle."""
    ends = {
        token.end
        for token in reading.analysis.tokens
        if token.has("VerbForm=Part") and not fold(token.text).startswith(AIMING)
    }
    return (match for match in _FOR.finditer(text) if match.start() in ends)


def _is_given(found: DraftSentence, claim: str, reason: list[Word]) -> bool:
    """Whether any passage of the evidence may give a cause, or the means that « grâce à » tells."""
    if claim.startswith(LACK) and any(_lacks(source.reading) for source in found.evidence):
        return True
    effect = frozenset(key for word in found.reading.words if word not in reason for key in word.keys)
    return any(
        _may_explain(source.reading, reason, claim, effect) or (claim == MEANS and _is_doer(source.reading, reason))
        for source in found.evidence
        if _tells_effect(found, source, reason)
    )


def _tells_effect(found: DraftSentence, source: SourceSentence, reason: list[Word]) -> bool:
    """Whether a passage tells something of the effect too, or goes on from the one that does."""
    first = found.evidence[0]
    effect = [word for word in found.reading.words if word not in reason]
    if source is first or (source.index - first.index == 1 and reasons.goes_on(source.reading, effect)):
        return True
    return meant_share(effect, found.reading, [source.reading]) > 0


def _lacks(source: Reading) -> bool:
    """« Si la prime n’est pas versée »: the condition that « faute de » takes up."""
    text = flat(source.text)
    return any(NEGATIVE.search(text, match.end()) for match in CONDITION.finditer(text))


def _is_doer(source: Reading, reason: list[Word]) -> bool:
    """« Les réserves suffiraient »: what the source says does it, the draft calls the means."""
    subjects = {token.start for token in source.analysis.tokens if token.dep == "nsubj" and _serves(source, token)}
    doers = frozenset(key for word in source.words if word.start in subjects for key in word.keys)
    return any(not word.keys.isdisjoint(doers) for word in reason)


def _serves(source: Reading, subject: Token) -> bool:
    return not verb_lemmas(source.analysis.tokens[subject.head]).isdisjoint(SERVING_VERBS)


def _is_effect(token: Token, forms: set[str], effect: frozenset[str]) -> bool:
    """« Détruite » where the draft explains why it was destroyed: what is explained explains nothing."""
    return any(form.startswith(DEED_ROOTS) for form in forms) and not keys_of(token).isdisjoint(effect)


def _may_explain(reading: Reading, reason: list[Word], claim: str, effect: frozenset[str]) -> bool:
    text = flat(reading.text)
    if ":" in text or DECIDED_AFTER.search(text) or EXPLICIT.search(text):
        return True
    if claim == MEANS and MEANS_BY.search(text):
        return True
    for token in reading.analysis.tokens:
        forms = {fold(token.text), fold(token.lemma)}
        cues = forms & (CAUSE_WORDS | (MEANS_WORDS if claim == MEANS else frozenset()))
        if claim in CLAUSAL and forms & BESIDE and not _is_motive(reading, token):
            continue
        if cues - WEAK_WORDS or (cues and _stands_behind(reading, token.end, reason)):
            return True
        roots = CAUSE_ROOTS if token.pos in {"VERB", "AUX"} else _NOMINAL_ROOTS
        if any(form.startswith(roots) for form in forms) and not _is_effect(token, forms, effect):
            return True
    return False


def _is_motive(reading: Reading, token: Token) -> bool:
    """« Par crainte », « pour finir »: a bare noun behind « par » is a motive, one with its article does the thing."""
    after = reading.analysis.tokens[token.i + 1 : token.i + 2]
    kinds = {"par": "NOUN", "pour": "VERB"}
    return bool(after) and after[0].pos == kinds.get(fold(token.text))


def _stands_behind(reading: Reading, start: int, reason: list[Word]) -> bool:
    """Whether a word of the reason comes soon behind a weak word for a cause."""
    after = frozenset(key for word in reading.words if start <= word.start < start + _SOON for key in word.keys)
    after |= {key.removeprefix("non-") for key in after}
    return not reason or any(not word.keys.isdisjoint(after) for word in reason)
