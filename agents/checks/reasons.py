"""Reasons: where the passage itself says why, the draft gives no other cause, motive or aim that is told near by."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.clauses import clauses
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.senses import meant_share
from calame.agents.checks.sourcing import SourceSentence
from calame.text.data import reason_words as data
from calame.text.data.cause_words import CAUSING_VERBS, MONEY, POINTING
from calame.text.data.light_words import LIGHT_WORDS
from calame.text.data.plain_words import PLAIN_WORDS
from calame.text.flat import flat
from calame.text.nearness import nearness
from calame.text.words import fold

_EFFECT = 0.5
"""Share of the words beside a reason that the closest passage must mean to tell what it is the reason of."""
_NEAR = 0.62
"""Cosine from which a word of the reason may stand for one of the passage."""
_HALF = 0.5
"""Share of the words of a reason that are near one of the passage where it is given in other words."""
_LONG = 70
"""Characters behind a cue in which its reason ends."""
_UNLIKE = {"cause", "aim"}
"""Kinds that stand beside one another: a thing is done for an aim, and because of something."""
_BORDER = (",", ";", ":", ".", "(", ")", " qui ", " que ", " dont ", " mais ", " alors ", " tandis ")


class _Reason(NamedTuple):
    """A passage that says why, with its cue."""

    start: int
    end: int
    words: tuple[Word, ...]
    kind: str = "cause"


def other_reasons(found: DraftSentence) -> Iterator[Fault]:
    """« Faute de régisseur » where the source has it « en raison du vent »."""
    draft = found.reading
    ours = [one for one in _reasons(draft) if one.words]
    if not ours:
        return
    first = found.evidence[0].reading
    theirs = [one for one in _reasons(first) if one.words]
    if not theirs:
        return
    for reason in ours:
        effect = [word for word in draft.words if not reason.start <= word.start < reason.end]
        if (
            any({one.kind, reason.kind} == _UNLIKE for one in theirs)
            or _points_back(draft, reason)
            or _has_name(draft, reason)
        ):
            continue
        if meant_share(effect, draft, [first]) < _EFFECT or not effect or _is_given(found, reason):
            continue
        said = draft.text[reason.start : reason.end].strip()
        why = first.text[theirs[0].start : theirs[0].end].strip()
        message = f"La source donne une autre raison, {show(why)}\u00a0: {show(said)}."
        yield against(found, message, "Donner la raison de la source.", start=reason.start, end=reason.end)
        return


def goes_on(source: Reading, effect: Sequence[Word]) -> bool:
    """Whether a sentence takes up what the one before it tells: « cette décision », « la raison »."""
    for match in data.TAKING_UP.finditer(flat(source.text)):
        noun = match["noun"]
        if noun is None or noun.removesuffix("s") in data.GENERIC or any(noun in word.keys for word in effect):
            return True
    return False


def lent_aims(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """« Pour protester » where no passage, nor any beside it, tells of a protest."""
    draft = found.reading
    for match in data.AIM.finditer(flat(draft.text)):
        deed = next((word for word in draft.words if word.start == match.start("deed")), None)
        if match["deed"] not in data.LENT_AIMS or deed is None or draft.is_quoted(match.start()):
            continue
        near = [one.reading for one in (*found.evidence, *found.context)]
        near += [one.reading for source in found.evidence for one in _around(case, source)]
        form = draft.text[deed.start : deed.end].lower()
        if meant_share([deed], draft, near) or _has_near(form, near):
            continue
        end = _end(flat(draft.text), match.end())
        message = f"Aucune source ne dit ce but\u00a0: {show(draft.text[match.start() : end].strip())}."
        yield against(found, message, "Retirer ce but, ou donner celui de la source.", start=match.start(), end=end)
        return


def _around(case: ReviewCase, source: SourceSentence) -> tuple[SourceSentence, ...]:
    return case.text_of(source).sentences[max(0, source.index - 1) : source.index + 2]


def _has_near(form: str, readings: list[Reading]) -> bool:
    """Whether a word near in use stands there: « protester » and « colère »."""
    words = {reading.text[word.start : word.end].lower() for reading in readings for word in reading.words}
    return any(nearness(form, word) >= _NEAR for word in words)


def _is_given(found: DraftSentence, reason: _Reason) -> bool:
    """Whether the closest passage has a word of the reason, or another gives it as one, or one near it in use."""
    draft, first = found.reading, found.evidence[0].reading
    if meant_share(reason.words, draft, [first]) or _is_money(reason.words, first):
        return True
    for source in found.evidence[1:]:
        told = [word for one in _reasons(source.reading) for word in one.words]
        keys = frozenset(key for word in told for key in word.keys)
        if any(not word.keys.isdisjoint(keys) for word in reason.words):
            return True
    forms = [draft.text[word.start : word.end].lower() for word in reason.words]
    others = [first.text[word.start : word.end].lower() for one in _reasons(first) for word in one.words]
    near = sum(any(nearness(form, other) >= _NEAR for other in others) for form in forms)
    return near >= len(forms) * _HALF


def _is_money(words: tuple[Word, ...], source: Reading) -> bool:
    """« Faute d'argent » for « faute de crédits »."""
    return any(not word.keys.isdisjoint(MONEY) for word in words) and not source.vocabulary.isdisjoint(MONEY)


def _points_back(draft: Reading, reason: _Reason) -> bool:
    """« Ce retrait », « sa décision »: the sentence before says what it is."""
    before = [token for token in draft.analysis.tokens if token.end <= reason.words[0].start]
    return bool(before) and fold(before[-1].text) in POINTING


def _has_name(draft: Reading, reason: _Reason) -> bool:
    return any(reason.start <= name.start < reason.end for name in draft.names)


def _reasons(reading: Reading) -> Iterator[_Reason]:
    """The reasons, means, motives and aims that a sentence gives."""
    text = flat(reading.text)
    for pattern in (data.CAUSE, data.INVOKING):
        for match in pattern.finditer(text):
            if not reading.is_quoted(match.start()):
                yield _behind(reading, text, match.start(), match.end())
    for match in data.MOTIVE.finditer(text):
        yield _Reason(*match.span(), _words(reading, match.start("noun"), match.end()), "motive")
    for match in data.AIM.finditer(text):
        if match["deed"] in data.AIMS and not reading.is_quoted(match.start()):
            end = _end(text, match.end())
            yield _Reason(match.start(), end, _words(reading, match.start("deed"), end), "aim")
    yield from _subjects(reading)


def _behind(reading: Reading, text: str, start: int, first: int) -> _Reason:
    end = _end(text, first)
    return _Reason(start, end, _words(reading, first, end))


def _end(text: str, start: int) -> int:
    stops = (text.find(mark, start, start + _LONG) for mark in _BORDER)
    return min((stop for stop in stops if stop >= 0), default=min(len(text), start + _LONG))


def _words(reading: Reading, start: int, end: int) -> tuple[Word, ...]:
    inside = (word for word in reading.words if start <= word.start < end)
    return tuple(word for word in inside if word.keys.isdisjoint(PLAIN_WORDS | LIGHT_WORDS))


def _subjects(reading: Reading) -> Iterator[_Reason]:
    """« Un prêt a permis »: the subject of a verb of causing."""
    for clause in clauses(reading):
        if clause.lemmas & CAUSING_VERBS and not (clause.verb.quoted or clause.verb.negated):
            words = [word for word in clause.words if word not in clause.ruled and word.end <= clause.verb.start]
            if words:
                kept = _words(reading, words[0].start, words[-1].end)
                yield _Reason(words[0].start, clause.verb.end, kept)
