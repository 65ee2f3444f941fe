"""Polarity: what the source denies stays denied, what it states stays stated."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice

from calame.agents.checks.alignment import Pair, pairs
from calame.agents.checks.all_none import all_for_none, tells_all
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.choices import keeps_choice, turned_choices
from calame.agents.checks.closeness import where_close
from calame.agents.checks.denial_scope import cuts_short, is_excused, is_first
from calame.agents.checks.denials import added, is_idiom, is_led_by_idiom, lost
from calame.agents.checks.denied_homes import regained_in
from calame.agents.checks.directions import misdirected
from calame.agents.checks.exceptions import leaves_out, misplaced
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.implied import told_otherwise
from calame.agents.checks.licences import bounds_of, is_answered_no, unlicensed_in
from calame.agents.checks.likeness import has_contrary
from calame.agents.checks.none_told import none_told
from calame.agents.checks.opposites import opposed
from calame.agents.checks.parity import added_in, is_denied_elsewhere, lost_in
from calame.agents.checks.reading import Reading, Verb, keys_of
from calame.agents.checks.refusals import denies, is_let, is_refused, is_refused_by_word, raises
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.senses import sides_of
from calame.agents.checks.silences import broken_in
from calame.agents.checks.twins import twins_in
from calame.text.flat import flat
from calame.text.negation import Negation, negations

_NEAR = 0.85
"""Share of words in common, both ways, from which two sentences must hold as many negations."""
_SOON = ("sans attendre", "sans delai", "sans plus attendre")
_LONGER = 4
"""Tokens by which they may differ in length: the two words of a negation and what typography adds."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Verbs negated in the draft and not in the evidence, or the other way round."""
    for found in case.claims:
        faults = [
            _fault(found, pair.ours.text, pair.ours.start, pair.ours.end, added=_denied(found.reading, pair.ours))
            for pair in pairs(found)
            if _differ(found.reading, pair)
            and not is_excused(found, pair)
            and not (pair.ours.negated and is_answered_no(case, pair.source))
            and not is_idiom(found.reading, pair.ours)
            and not is_led_by_idiom(pair.source.reading, pair.theirs)
        ]
        yield from (
            faults
            or list(where_close(found, opposed(found, case)))
            or list(misdirected(found))
            or list(turned_choices(found))
            or list(misplaced(found))
            or list(all_for_none(found))
            or list(_miscounted(found, case))
            or list(_unpaired(found, case))
            or none_told(found, case)
        )


def _unpaired(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """The first denial that comes or goes with a verb that the other sentence does not have."""
    if is_first(found.reading, found.evidence[0].reading) or _is_kept_otherwise(found):
        return
    yield from islice(where_close(found, _coming_or_going(found, case)), 1)


def _is_kept_otherwise(found: DraftSentence) -> bool:
    """Whether a choice or a count of the source says what the draft denies, or the reverse."""
    return keeps_choice(found) or tells_all(found)


def _coming_or_going(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """Every one, from the surest to the least sure way of finding it."""
    for verb in added(found, case):
        if not (_is_of_a_class_denied(found, verb.start, case) or leaves_out(found, verb.start, verb.end)):
            yield _fault(found, verb.text, verb.start, verb.end, added=True)
    for verb in lost(found):
        yield _fault(found, verb.text, None, None, added=False)
    for verb in added_in(found, case):
        if not leaves_out(found, verb.start, verb.end):
            yield _fault(found, verb.text, verb.start, verb.end, added=True)
    for verb in lost_in(found, case):
        yield _fault(found, verb.text, None, None, added=False)
    for verb in chain(twins_in(found), unlicensed_in(found, case), broken_in(found, case)):
        if not leaves_out(found, verb.start, verb.end):
            yield _fault(found, verb.text, verb.start, verb.end, added=True)
    for verb in regained_in(found, case):
        yield _fault(found, verb.text, None, None, added=False)


def _is_of_a_class_denied(found: DraftSentence, start: int, case: ReviewCase) -> bool:
    """Whether the sources deny a verb of the same class: « ni payé » for « n'a rien versé »."""
    token = next((token for token in found.reading.analysis.tokens if token.start == start), None)
    return token is not None and bool(sides_of(token)) and is_denied_elsewhere(found, token, found.reading.words, case)


def _differ(draft: Reading, pair: Pair) -> bool:
    """Whether one verb is denied and the other is not; a refusal may stand elsewhere in the other sentence."""
    source = pair.source.reading
    if _denied(draft, pair.ours) == _denied(source, pair.theirs):
        return False
    if _denied(source, pair.theirs) and not pair.theirs.negated:
        return not denies(draft) or is_let(draft, pair.ours)
    if pair.ours.negated and not pair.theirs.finite:
        return not denies(source)
    return pair.ours.negated or not _denied(draft, pair.ours) or not denies(source)


def _denied(reading: Reading, verb: Verb) -> bool:
    """Whether a verb is negated, or stands behind one that refuses it."""
    token = next((token for token in reading.analysis.tokens if token.start == verb.start), None)
    negated = verb.negated and not raises(reading, verb)
    return negated != (token is not None and is_refused(reading, token))


def _fault(found: DraftSentence, verb: str, start: int | None, end: int | None, *, added: bool) -> Fault:
    what = "une négation que la source n’a pas" if added else "une affirmation là où la source nie"
    message = f"La phrase porte {what}\u00a0: {show(verb)}."
    return against(found, message, "Rétablir le sens de la source.", start=start, end=end)


def _miscounted(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """A near copy with more or fewer negations, wherever they hang, unless the next source sentence denies too."""
    source = found.evidence[0].reading
    same = min(
        carried_share(found.reading.words, source.vocabulary), carried_share(source.words, found.reading.vocabulary)
    )
    ours, theirs = _count(found.reading, source), _count(source, found.reading)
    longer = abs(len(found.reading.analysis.tokens) - len(source.analysis.tokens))
    if ours == theirs or (ours > theirs and _is_denied_next(found, case)) or is_first(found.reading, source):
        return
    if _is_kept_otherwise(found):
        return
    if ours < theirs and any(cuts_short(found.reading, verb) for verb in source.verbs if verb.negated):
        return
    denying, plain = (found.reading, source) if ours > theirs else (source, found.reading)
    if told_otherwise(denying, plain) or has_contrary(denying, denying.words, plain, plain.analysis.tokens):
        return
    if bounds_of(denying) - bounds_of(plain) or (ours > theirs and is_answered_no(case, found.evidence[0])):
        return
    if same >= _NEAR and longer <= _LONGER:
        yield _fault(found, found.reading.text, None, None, added=ours > theirs)


def _is_denied_next(found: DraftSentence, case: ReviewCase) -> bool:
    """Whether the source denies the same verb one sentence later."""
    behind = case.text_of(found.evidence[0]).sentences[found.evidence[0].index + 1 :][:1]
    return any(
        ours.negated and theirs.negated and not ours.keys.isdisjoint(theirs.keys)
        for after in behind
        for theirs in after.reading.verbs
        for ours in found.reading.verbs
    )


@lru_cache(maxsize=4096)
def _refused(reading: Reading) -> int:
    if not any(token.has("VerbForm=Inf") for token in reading.analysis.tokens):
        return 0
    return sum(is_refused_by_word(reading, token) for token in reading.analysis.tokens)


def _count(reading: Reading, other: Reading) -> int:
    return _refused(reading) + sum(
        found.kind in {"clausal", "privative", "constituent"}
        and not _is_at_once(reading, found)
        and not _is_reworded(reading, found, other)
        for sentence in reading.analysis.sentences
        for found in negations(sentence)
    )


def _is_at_once(reading: Reading, found: Negation) -> bool:
    """« Sans attendre »: soon, and nothing that the clause says is denied."""
    return found.kind == "privative" and flat(reading.text).startswith(_SOON, found.start)


def _is_reworded(reading: Reading, found: Negation, other: Reading) -> bool:
    """Whether a negation hangs on words of its own: « n’avait plus accès à » for « était fermée à »."""
    if found.kind != "clausal" or found.verb is None:
        return False
    denied = reading.analysis.tokens[found.verb]
    if not keys_of(denied).isdisjoint(other.vocabulary):
        return False
    predicate = next((word for word in reading.words if word.start > denied.start), None)
    return predicate is not None and predicate.keys.isdisjoint(other.vocabulary)
