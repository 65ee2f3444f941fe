"""Conflicts: where the sources disagree, each side keeps its own figure, and none is told as settled."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.cast import Cast, cast_of
from calame.agents.checks.counts import Count, SourceCount, counts, is_equal, is_like, source_counts
from calame.agents.checks.deeds import deeds
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.participants import Participant, Thread
from calame.agents.checks.reading import Reading
from calame.agents.checks.refusals import is_negated
from calame.agents.checks.sourcing import SourceSentence
from calame.contracts import Quantity
from calame.text.analysis import Token
from calame.text.data.disagreement_words import AGREEING_VERBS, CONSENSUS, CONTRAST, DENYING_VERBS
from calame.text.flat import flat
from calame.text.words import fold

_BACK = 4
_PLAIN = frozenset({"future", "reporting_verb"})
"""Cues that leave no doubt."""
_TAKING_UP = frozenset({"le", "l'", "en", "y"})
_COMMON = 1
"""Words that two passages must share to tell of one thing."""
_NEAR = 2
"""Words before a verb among which « le » or « en » stands."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Figures on the wrong side, one side told as the truth, and an agreement that no source has."""
    cast = cast_of(case.every_reading)
    for found in case.claims:
        if fault := _figure_fault(case, cast, found) or _agreed(found) or _given_in(case, cast, found):
            yield fault


def _figure_fault(case: ReviewCase, cast: Cast, found: DraftSentence) -> Fault | None:
    if not found.reading.figures:
        return None
    theirs = source_counts(case, cast)
    given = counts(cast, _thread(case, found)) if theirs else ()
    for ours in (one for one in given if not found.reading.is_quoted(one.figure.start)):
        if fault := _other_side(case, cast, found, ours, theirs) if ours.voices else _settled(case, cast, found, ours):
            return fault
    return None


def _thread(case: ReviewCase, found: DraftSentence) -> Thread:
    near = case.ahead_of(found, _BACK)
    return Thread(found.reading, tuple(one.reading for one in near if one.section is found.section))


def _other_side(
    case: ReviewCase, cast: Cast, found: DraftSentence, ours: Count, theirs: tuple[SourceCount, ...]
) -> Fault | None:
    """« La préfecture compte douze blessés » where she counts fourteen, and the firemen twelve."""
    given = [one for one in theirs if _is_one(ours.figure, one.told.figure)]
    for voice in ours.voices:
        own = [one for one in theirs if any(cast.is_same(voice, other) for other in one.told.voices)]
        if any(is_equal(ours.figure, one.told.figure) for one in own):
            continue
        alone = len(ours.voices) > 1 and _is_only_of(cast, [one for one in ours.voices if one is not voice], given)
        if alone or _is_swapped(case, cast, ours, voice, own):
            message = f"Dans les sources, {show(voice.text)} ne donne pas ce chiffre\u00a0: {show(ours.figure.text)}."
            remedy = "Rendre à chacun son chiffre."
            return against(found, message, remedy, start=ours.figure.start, end=ours.figure.end)
    return None


def _is_only_of(cast: Cast, others: list[Participant], given: list[SourceCount]) -> bool:
    """Whether the sources have the figure from the others alone: « A et B comptent » for what A counts."""
    return bool(given) and all(
        len(one.told.voices) == 1 and any(cast.is_same(voice, other) for other in one.told.voices for voice in others)
        for one in given
    )


def _is_swapped(case: ReviewCase, cast: Cast, ours: Count, voice: Participant, own: list[SourceCount]) -> bool:
    """Whether he gives another figure for the same thing, and the sources have ours from others only."""
    near = [one for one in own if is_like(ours.figure, one.told.figure)]
    theirs = {one.home: one.told for one in source_counts(case, cast)}
    for text in case.texts if near else ():
        for source in text.sentences:
            rivals = [figure for figure in source.reading.figures if _is_one(ours.figure, figure)]
            told = theirs.get(source)
            if not rivals or (told and not all(cast.are_apart(voice, one) for one in told.voices)):
                continue
            voices = (voice, *(told.voices if told else ()))
            if any(_tells_alike(source, one.home, voices) for one in near):
                return True
    return False


def _settled(case: ReviewCase, cast: Cast, found: DraftSentence, ours: Count) -> Fault | None:
    """The figure of one side, told by nobody, where another side has another."""
    reading = found.reading
    hedged = any(cue.kind not in _PLAIN for cue in reading.hedges)
    if reading.attributions or hedged or any(verb.conditional for verb in reading.verbs):
        return None
    theirs = source_counts(case, cast)
    if not any(_gives_it(one, ours) for one in theirs if one.home in found.evidence):
        return None
    homes = [one for one in theirs if _gives_it(one, ours)]
    if _is_told_plainly(case, ours, homes):
        return None
    for home in homes:
        rival = next((one for one in theirs if _is_rival(cast, home, one)), None)
        if rival and not any(is_equal(rival.told.figure, figure) for figure in reading.figures):
            if _is_named_near(case, cast, found, home.told.voices):
                return None
            who, other = home.told.voices[0].text, rival.told.voices[0].text
            message = (
                f"Les sources se contredisent\u00a0: ce chiffre est celui de {show(who)}, {show(other)} en a un autre."
            )
            remedy = "Dire qui donne ce chiffre, et celui de l’autre."
            return against(found, message, remedy, start=ours.figure.start, end=ours.figure.end)
    return None


def _gives_it(one: SourceCount, ours: Count) -> bool:
    return is_like(ours.figure, one.told.figure) and is_equal(ours.figure, one.told.figure)


def _is_told_plainly(case: ReviewCase, ours: Count, homes: list[SourceCount]) -> bool:
    """Whether a source gives the figure itself."""
    voiced = {one.home for one in homes}
    return any(
        _is_one(ours.figure, figure)
        for text in case.texts
        for source in text.sentences
        if source not in voiced
        for figure in source.reading.figures
    )


def _is_rival(cast: Cast, home: SourceCount, other: SourceCount) -> bool:
    """Whether somebody else gives another figure for the same thing."""
    mine, theirs = home.told, other.told
    if not is_like(mine.figure, theirs.figure) or is_equal(mine.figure, theirs.figure):
        return False
    if not all(cast.are_apart(one, rival) for one in mine.voices for rival in theirs.voices):
        return False
    return _tells_alike(home.home, other.home, (*mine.voices, *theirs.voices))


def _tells_alike(home: SourceSentence, other: SourceSentence, voices: tuple[Participant, ...]) -> bool:
    """Whether two passages tell of one thing: by the words that both have, or as one is set against the other."""
    ours, theirs = home.reading, other.reading
    if home is other:
        return True
    said = {word for one in voices for word in fold(one.text).split()}
    common = [
        word
        for word in ours.words
        if not word.keys.isdisjoint(theirs.vocabulary)
        and word.keys.isdisjoint(said)
        and not any(start <= word.start < end for start, end in ours.read_spans)
    ]
    beside = home.span.source == other.span.source and abs(home.index - other.index) == 1
    contrast = any(CONTRAST.search(flat(one.text)) for one in (ours, theirs))
    return len(common) >= _COMMON or (beside and contrast)


def _is_named_near(case: ReviewCase, cast: Cast, found: DraftSentence, voices: tuple[Participant, ...]) -> bool:
    """Whether a sentence, or one in front of it in the paragraph, names who gives the figure."""
    before = [
        one.reading
        for one in case.sentences
        if one.section is found.section and one.paragraph == found.paragraph and one.index <= found.index
    ]
    named = (one for reading in before for one in Thread(reading, ()).resolve(list(_nouns(reading))))
    return any(cast.is_same(voice, one) for one in named for voice in voices)


def _nouns(reading: Reading) -> Iterator[Token]:
    return (token for token in reading.analysis.tokens if token.pos in {"NOUN", "PROPN"})


def _is_one(figure: Quantity, other: Quantity) -> bool:
    return is_like(figure, other) and is_equal(figure, other)


def _agreed(found: DraftSentence) -> Fault | None:
    """« De l'avis de tous » for what one voice says."""
    match = CONSENSUS.search(flat(found.reading.text))
    if match is None or found.reading.is_quoted(match.start()):
        return None
    texts = [flat(source.reading.text) for source in (*found.evidence, *found.context)]
    if any(CONSENSUS.search(text) for text in texts) or not found.evidence[0].reading.attributions:
        return None
    told = found.reading.text[match.start() : match.end()]
    message = f"La source ne dit pas que tous s’accordent\u00a0: {show(told)}."
    return against(found, message, "Dire qui l’affirme.", start=match.start(), end=match.end())


def _given_in(case: ReviewCase, cast: Cast, found: DraftSentence) -> Fault | None:
    """« L'organisme en convient » where the source has him deny it."""
    tokens = found.reading.analysis.tokens
    for deed in deeds(found.reading):
        near = {fold(token.text) for token in tokens[max(0, deed.verb.i - _NEAR) : deed.verb.i]}
        if deed.lemma not in AGREEING_VERBS or near.isdisjoint(_TAKING_UP):
            continue
        who = _thread(case, found).resolve(deed.agents)
        stands = [
            told.lemma
            for source in (*found.evidence, *found.context)
            for told in deeds(source.reading)
            for one in Thread(source.reading, ()).resolve(told.agents)
            if told.lemma in AGREEING_VERBS | DENYING_VERBS
            and not is_negated(source.reading, told.verb)
            and any(cast.is_same(one, other) for other in who)
        ]
        if stands and AGREEING_VERBS.isdisjoint(stands):
            message = f"Dans la source, il le conteste\u00a0: {show(deed.verb.text)}."
            remedy = "Garder le désaccord de la source."
            return against(found, message, remedy, start=deed.verb.start, end=deed.verb.end)
    return None
