"""Strength: who is charged is not guilty, who may need not, what is suggested is not proved."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clauses import Status, clauses
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, Verb, keys_of
from calame.agents.checks.senses import meant_share
from calame.agents.checks.voices import voices
from calame.text.analysis import Token
from calame.text.data import strength_words as data
from calame.text.data.scope_words import CONDITION
from calame.text.flat import flat
from calame.text.verb_forms import verb_lemmas
from calame.text.words import fold

_WORD = re.compile(r"[a-z]+")
_TOLD = 0.5
"""Share of the words of the draft that the evidence must carry for its strength to be compared."""
_BEFORE = 25
"""Characters in front of a word of guilt in which « présumé » or « soupçonné » may stand."""


def faults(found: DraftSentence) -> Iterator[Fault]:
    """What the draft holds for surer, or for more of a duty, than the evidence."""
    if meant_share(found.reading.words, found.reading, [source.reading for source in found.evidence]) < _TOLD:
        return
    yield from _guilt(found)
    yield from _duty(found)
    yield from _proof(found)
    yield from _established(found)
    yield from _boosted(found)


def _texts(found: DraftSentence) -> list[str]:
    return [flat(source.reading.text) for source in found.evidence]


def _has_root(text: str, roots: tuple[str, ...]) -> bool:
    return any(word.startswith(roots) for word in _WORD.findall(text))


def _guilt(found: DraftSentence) -> Iterator[Fault]:
    """« Le voleur », « condamné » for somebody who is suspected or charged."""
    draft = found.reading
    texts = _texts(found)
    if not any(data.CHARGED.search(text) for text in texts) or any(_has_root(text, data.SENTENCED) for text in texts):
        return
    text = flat(draft.text)
    if draft.attributions or CONDITION.search(text):
        return
    for start, end in _words_of_guilt(draft, found, text):
        message = f"La source n’en fait pas un coupable\u00a0: {show(draft.text[start:end].strip())}."
        yield against(found, message, "Garder la mise en cause que dit la source.", start=start, end=end)
        return


def _words_of_guilt(draft: Reading, found: DraftSentence, text: str) -> Iterator[tuple[int, int]]:
    for match in () if data.NOT_YET.search(text) else data.HELD_GUILTY.finditer(text):
        if not draft.is_quoted(match.start()) and " pas " not in text[max(0, match.start() - _BEFORE) : match.start()]:
            yield match.span()
    nouns = (token for token in draft.analysis.tokens if token.pos in {"NOUN", "PROPN"})
    for token in nouns:
        forms = {fold(token.text), fold(token.lemma)}
        known = forms.isdisjoint(data.CULPRITS) or not forms.isdisjoint(found.vocabulary)
        around = text[max(0, token.start - _BEFORE) : token.end + _BEFORE]
        if not known and not draft.is_quoted(token.start) and not data.STILL_OPEN.search(around):
            yield token.start, token.end


def _duty(found: DraftSentence) -> Iterator[Fault]:
    """« Devront couper » for « pourront couper », and the other way round."""
    for ours, deed in _modals(found.reading):
        theirs = [
            verb
            for source in found.evidence
            for verb, other in _modals(source.reading)
            if not keys_of(deed).isdisjoint(keys_of(other))
        ]
        kinds = {frozenset(verb.keys & (data.MAY | data.MUST)) for verb in theirs}
        if theirs and kinds.isdisjoint({frozenset(ours.keys & (data.MAY | data.MUST))}):
            message = f"La source ne dit pas si c’est un droit ou un devoir comme la phrase\u00a0: {show(ours.text)}."
            remedy = "Garder ce que la source permet, ou ce qu’elle impose."
            yield against(found, message, remedy, start=ours.start, end=ours.end)
            return


def _modals(reading: Reading) -> Iterator[tuple[Verb, Token]]:
    """« Peut » and « doit » with the infinitive that they govern, told as they are."""
    tokens = reading.analysis.tokens
    by_start = {token.start: token for token in tokens}
    for verb in reading.verbs:
        modal = by_start.get(verb.start)
        if modal is None or not verb.keys & (data.MAY | data.MUST) or verb.quoted:
            continue
        if verb.conditional or verb.past or verb.negated or not verb.finite:
            continue
        deed = next((one for one in tokens if one.head == modal.i and one.has("VerbForm=Inf")), None)
        if deed is not None:
            yield verb, deed


def _proof(found: DraftSentence) -> Iterator[Fault]:
    """« L’étude démontre », « le vol est avéré » for what is suggested or not ruled out."""
    texts = _texts(found)
    if not any(data.SUGGESTING.search(text) for text in texts) or any(
        _has_root(one, data.PROOF_ROOTS) for one in texts
    ):
        return
    draft = found.reading
    for verb in draft.verbs:
        if verb.keys & data.PROVING and not (verb.negated or verb.conditional or verb.quoted):
            yield _unproved(found, verb.start, verb.end)
            return
    for match in data.PROVEN.finditer(flat(draft.text)):
        if not draft.is_quoted(match.start()):
            yield _unproved(found, *match.span())
            return


def _unproved(found: DraftSentence, start: int, end: int) -> Fault:
    message = f"La source ne le tient pas pour prouvé\u00a0: {show(found.reading.text[start:end])}."
    return against(found, message, "Garder la prudence de la source.", start=start, end=end)


def _established(found: DraftSentence) -> Iterator[Fault]:
    """« A constaté », « rappelle que » for « selon » or « affirme »."""
    closest = found.evidence[0].reading
    if not closest.attributions or _has_root(flat(closest.text), data.ESTABLISHING_ROOTS):
        return
    for ours in found.reading.attributions:
        quoted = found.reading.is_quoted(ours.content_start) or found.reading.is_quoted(ours.content_end - 1)
        if not quoted and _cue_lemmas(found.reading, ours.cue_start, ours.cue_end) & data.ESTABLISHING:
            message = f"La source le fait dire, elle ne le tient pas pour établi\u00a0: {show(ours.cue)}."
            remedy = "Prendre un verbe de parole neutre, ou celui de la source."
            yield against(found, message, remedy, start=ours.cue_start, end=ours.cue_end)
            return


def _boosted(found: DraftSentence) -> Iterator[Fault]:
    """« Bel et bien », « à coup sûr » where the source only gives somebody's word, or has a doubt."""
    closest = found.evidence[0].reading
    if any(data.BOOSTERS.search(text) for text in _texts(found)):
        return
    if not (closest.attributions or any(clause.status is Status.UNSURE for clause in clauses(closest))):
        return
    for match in data.BOOSTERS.finditer(flat(found.reading.text)):
        if not found.reading.is_quoted(match.start()):
            message = f"La source n’en est pas si sûre\u00a0: {show(found.reading.text[match.start() : match.end()])}."
            yield against(found, message, "Garder la prudence de la source.", start=match.start(), end=match.end())
            return


def conceded(found: DraftSentence) -> Iterator[Fault]:
    """« Reconnaît que », « regrette que » for « assure que »."""
    if any(_has_root(text, data.CONCESSION_ROOTS) for text in _texts(found)):
        return
    insisted = any(
        _cue_lemmas(source.reading, told.cue_start, told.cue_end) & data.INSISTING
        for source in found.evidence[:1]
        for told in voices(source.reading)
    )
    for ours in voices(found.reading) if insisted else ():
        if ours.kind == "that_clause" and _cue_lemmas(found.reading, ours.cue_start, ours.cue_end) & data.CONCEDING:
            message = f"La source le fait dire, pas reconnaître ni regretter\u00a0: {show(ours.cue)}."
            remedy = "Prendre un verbe de parole neutre, ou celui de la source."
            yield against(found, message, remedy, start=ours.cue_start, end=ours.cue_end)
            return


def _cue_lemmas(reading: Reading, start: int, end: int) -> set[str]:
    return {lemma for token in reading.analysis.tokens if start <= token.start < end for lemma in verb_lemmas(token)}
