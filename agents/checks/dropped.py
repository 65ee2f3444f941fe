"""Dropped attributions: what somebody says in the source, told by the draft in the editorial voice."""

import re
from collections.abc import Iterator, Sequence

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.clauses import Status, clauses
from calame.agents.checks.concordance import is_announced
from calame.agents.checks.designations import has_speaker, points
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.heard import is_in_words_of, is_voiced, points_back
from calame.agents.checks.identity import Speaker
from calame.agents.checks.moods import is_future
from calame.agents.checks.reading import Reading, Verb, Word
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.voices import WITHIN, Voice, holders, statements, voices
from calame.text.attribution import Attribution
from calame.text.data.hedges import DECREEING, FACTIVE_VERBS, MEANS_TO, PLANNING_VERBS
from calame.text.data.judging_words import REPORT_WRITERS, TAKING_UP
from calame.text.data.reporting_verbs import IMPERSONAL_SPEAKERS, SPEAKER_NOUNS
from calame.text.data.speaker_families import NOBODY
from calame.text.flat import flat
from calame.text.words import fold

_MARKS = (("«", "»"), ("“", "”"), ('"', '"'))
_NEAR = 3
"""Sentences in front of one in which a pronoun speaks that may name the speaker."""
_LEAST = 3
"""Content words from which a whole sentence can be said to lie within an attributed passage."""
_LEAST_CARRIED = 2
_CARRIED = 0.6
"""Number and share of a sentence's words that an attributed passage must carry for it to be told from there."""
_MANY = 3
_PARTLY = 0.45
"""Number and share of words that are enough when no other passage carries as many."""
_AS = 20
_AS_IT = re.compile(r"(?<![\w-])(?:comme|ainsi que) (?:l'|le )$")
_DIGITS = 2
"""Digits from which a number that one source sentence alone has shows what a draft sentence is told from."""


def dropped(found: DraftSentence, sentences: Sequence[DraftSentence], case: ReviewCase) -> Iterator[Fault]:
    """What somebody says told as so; beside a voice of the draft's own, only what he says he did told as done."""
    if found.is_question or _is_open(found.reading.text):
        return
    for voice in _told_bare(found, sentences, case):
        who = voice.told.speaker or voice.told.cue
        message = f"La phrase affirme ce que la source attribue à quelqu’un\u00a0: {show(who)}."
        yield against(found, message, "Rétablir l’attribution.")
        return


def _told_bare(found: DraftSentence, sentences: Sequence[DraftSentence], case: ReviewCase) -> Iterator[Voice]:
    own = is_voiced(found.reading)
    first = found.evidence[0]
    for theirs in voices(first.reading):
        if _is_count(theirs) or _is_granted(first.reading, theirs):
            continue
        voice = Voice(first, theirs)
        if _is_planned(found.reading, first.reading, theirs) or is_in_words_of(found.reading):
            continue
        if not voices(found.reading) and _does(found.reading, first.reading, theirs) and _lies_within(found, theirs):
            yield voice
        elif not (own or _states(found, voice, case)) and (
            _is_all_said(found.reading, first.reading, theirs) or _lies_within(found, theirs)
        ):
            yield from _unless_kept(voice, found, sentences, case)
    if not own:
        for voice in _figures_told(found, case):
            if _states(found, voice, case) or _is_planned(found.reading, voice.home.reading, voice.told):
                continue
            yield from _unless_kept(voice, found, sentences, case)


def _is_granted(source: Reading, theirs: Attribution) -> bool:
    """« Comme le rappelle X », « comme l'a montré X »: the source holds it for so itself."""
    before = flat(source.text[: theirs.cue_start])[-_AS:]
    verbs = [verb for verb in source.verbs if theirs.cue_start <= verb.start < theirs.cue_end]
    return _AS_IT.search(before) is not None and any(verb.keys & FACTIVE_VERBS for verb in verbs)


def _is_count(theirs: Attribution) -> bool:
    """« 38 % »: a share of those who answered is no speaker."""
    return theirs.speaker is not None and not any(letter.isalpha() for letter in theirs.speaker)


def _states(found: DraftSentence, voice: Voice, case: ReviewCase) -> bool:
    """Whether the one who speaks states, counts or blames it himself: « elle met en avant les pertes »."""
    own = (one for one in statements(found.reading) if one.speaker and one not in voices(found.reading))
    return any(points(one.speaker or "") or Speaker(case, found.reading, one).may_be(voice) for one in own)


def _is_planned(ours: Reading, source: Reading, theirs: Attribution) -> bool:
    """Whether the draft tells as a plan what somebody hopes, promises or announces: « compte livrer », « doit »."""
    said = [verb for verb in source.verbs if theirs.content_start <= verb.start < theirs.content_end]
    if any(is_announced(source, verb) for verb in said) or _is_decreed(source, theirs, said):
        return any(clause.status is Status.AHEAD for clause in clauses(ours))
    hoped = any(token.has("VerbForm=Inf") for token in source.analysis.tokens if token.start == theirs.content_start)
    return hoped and any(
        (verb.finite and verb.keys & PLANNING_VERBS) or fold(verb.text) in MEANS_TO for verb in ours.verbs
    )


def _is_decreed(source: Reading, theirs: Attribution, said: Sequence[Verb]) -> bool:
    """« Le trafic sera réduit, a annoncé la ministre »: what is announced in the future is a plan of who announces."""
    cues = (verb for verb in source.verbs if theirs.cue_start <= verb.start < theirs.cue_end)
    return any(cue.keys & DECREEING for cue in cues) and any(is_future(source, verb) for verb in said)


def _unless_kept(
    voice: Voice, found: DraftSentence, sentences: Sequence[DraftSentence], case: ReviewCase
) -> Iterator[Voice]:
    """The voice, unless a sentence next to this one in its paragraph keeps it heard."""
    for other in sentences:
        if other.section is not found.section or other.paragraph != found.paragraph:
            continue
        if other.index == found.index + 1 and _takes_up(other.reading):
            return
        if abs(other.index - found.index) == 1 and _keeps(other, voice, found, case):
            return
    yield voice


def _takes_up(reading: Reading) -> bool:
    """« C’est ce que montre l’étude »: it says whose word the sentence before is."""
    return reading.folded.lstrip().startswith(TAKING_UP) or points_back(reading)


def _keeps(other: DraftSentence, voice: Voice, found: DraftSentence, case: ReviewCase) -> bool:
    """Whether a neighbour that retells the same source sentence gives its words to the one who says them there."""
    if _is_quotation(found.reading):
        return Speaker(case, voice.home.reading, voice.told).may_stand_in(other.reading)
    if not set(other.evidence) & set(found.evidence) or not is_voiced(other.reading):
        return False
    named = [ours for ours in voices(other.reading) if ours.speaker]
    return not named or any(not Speaker(case, other.reading, ours).is_other(voice) for ours in named)


def _is_quotation(reading: Reading) -> bool:
    """Whether the sentence is a quotation and nothing else: a neighbour names its speaker."""
    last = len(reading.text.rstrip(" .\u00a0"))
    return any(quote.start == 0 and quote.end >= last for quote in reading.quotations)


def _is_open(text: str) -> bool:
    """Whether a quotation begins or ends in another sentence, which then names the speaker."""
    return any(
        text.count(left) % 2 if left == right else text.count(left) != text.count(right) for left, right in _MARKS
    )


def _is_all_said(ours: Reading, source: Reading, theirs: Attribution) -> bool:
    """Whether the words of the draft are those of the attributed passage and of no other part of the sentence."""
    inside = {
        key for word in source.words if theirs.content_start <= word.start < theirs.content_end for key in word.keys
    }
    doubted = _is_conditional(ours) and (
        _is_impersonal(source, theirs, NOBODY) or not any(verb.conditional for verb in source.verbs)
    )
    if len(ours.words) < _LEAST or not inside or doubted or _is_by_writers(ours, source, theirs):
        return False
    return sum(not word.keys.isdisjoint(inside) for word in ours.words) / len(ours.words) >= WITHIN


def _is_by_writers(ours: Reading, source: Reading, theirs: Attribution) -> bool:
    """Whether those who wrote the study that speaks in the source do in the draft what it says."""
    subjects = {token.start for token in ours.analysis.tokens if token.dep.startswith("nsubj")}
    writers = any(word.start in subjects and word.keys & REPORT_WRITERS for word in ours.words)
    return writers and _is_impersonal(source, theirs)


def _is_impersonal(source: Reading, theirs: Attribution, nouns: frozenset[str] = IMPERSONAL_SPEAKERS) -> bool:
    """Whether an estimate or a report speaks: nobody in particular."""
    return any(word.keys & nouns for word in _parted(source, theirs)[0][:1])


def _lies_within(found: DraftSentence, theirs: Attribution) -> bool:
    """Whether what the draft takes from the sentence is what somebody says there, himself and his saying left out.

    A conditional says by itself that it is somebody's word, and an estimate or a report is nobody in particular.
    """
    ours, source = found.reading, found.evidence[0].reading
    speaker, said = _parted(source, theirs)
    if _is_impersonal(source, theirs) or _is_conditional(ours):
        return False
    inside = frozenset(key for word in said for key in word.keys)
    keys = frozenset(key for word in speaker for key in word.keys) - inside
    keys |= frozenset(key for word in _antecedent(found, theirs) for key in word.keys)
    named = [word for word in ours.words if not word.keys.isdisjoint(keys)]
    if named and not _does(ours, source, theirs):
        return False
    told = [word for word in ours.words if word not in named]
    carried = [word for word in told if not word.keys.isdisjoint(source.vocabulary)]
    plain = [word for word in carried if not any(name.start <= word.start < name.end for name in ours.names)]
    if not plain or len(carried) < _LEAST_CARRIED or not _is_told_from(found, told, len(carried)):
        return False
    return sum(not word.keys.isdisjoint(inside) for word in carried) / len(carried) >= WITHIN


def _is_told_from(found: DraftSentence, told: list[Word], carried: int) -> bool:
    """Whether the first passage carries most of the words told, or many of them and more than any other."""
    if carried / len(told) >= _CARRIED:
        return True
    rivals = (sum(not word.keys.isdisjoint(other.reading.vocabulary) for word in told) for other in found.evidence[1:])
    return carried >= _MANY and carried / len(told) >= _PARTLY and all(rival < carried for rival in rivals)


def _is_conditional(ours: Reading) -> bool:
    """Whether the main verb is conditional; any, where no main verb was found."""
    roots = {token.start for token in ours.analysis.tokens if token.dep == "ROOT"}
    main = [verb for verb in ours.verbs if verb.start in roots]
    return any(verb.conditional for verb in main or ours.verbs)


def _figures_told(found: DraftSentence, case: ReviewCase) -> Iterator[Voice]:
    """The voice of the one source sentence that has the numbers of the draft, within what is said there."""
    if _is_conditional(found.reading):
        return
    figures = [word for word in found.reading.sought if _value(word)]
    homes = {home for word in figures for home in holders(case.index, word)}
    home = homes.pop() if len(homes) == 1 else None
    if home is None or home not in found.evidence or not any(len(_value(word)) >= _DIGITS for word in figures):
        return
    for theirs in voices(home.reading):
        speaker, said = _parted(home.reading, theirs)
        keys = frozenset(key for word in home.reading.sought if _holds(theirs, word, said) for key in word.keys)
        named = frozenset(key for word in speaker for key in word.keys)
        if (
            all(not word.keys.isdisjoint(keys) for word in figures)
            and all(word.keys.isdisjoint(named) for word in found.reading.words)
            and not _is_impersonal(home.reading, theirs)
        ):
            yield Voice(home, theirs)


def _value(word: Word) -> str:
    """The digits of a number that is no part of a date."""
    return next((key[1:] for key in word.keys if key.startswith("#")), "")


def _holds(theirs: Attribution, word: Word, said: list[Word]) -> bool:
    return word in said or theirs.content_start <= word.start < theirs.content_end


def _does(ours: Reading, source: Reading, theirs: Attribution) -> bool:
    """Whether the speaker does in the draft what he only says he did: a alerté for dit avoir alerté."""
    did = [
        verb
        for verb in source.verbs
        if theirs.kind == "that_clause" and theirs.content_start <= verb.start < theirs.content_end and not verb.finite
    ]
    return any(verb.past and not verb.keys.isdisjoint(other.keys) for verb in ours.verbs for other in did[:1])


def _antecedent(found: DraftSentence, theirs: Attribution) -> list[Word]:
    """The words of those to whom a pronoun that speaks may point: named before it in the sentence, or just before."""
    if theirs.speaker is None or not points(theirs.speaker):
        return []
    home = found.evidence[0]
    before = [
        source
        for source in (*found.context, *found.evidence)
        if source.span.source == home.span.source
        and home.index - _NEAR <= source.index < home.index
        and has_speaker(source.reading)
    ]
    return [word for source in (home, *before) for word in _people(source, theirs, whole=source is not home)]


def _people(source: SourceSentence, theirs: Attribution, *, whole: bool) -> Iterator[Word]:
    """Names and nouns of speakers in a sentence, outside what is said when it is the one that says it."""
    for word in source.reading.words:
        named = any(name.start <= word.start < name.end for name in source.reading.names)
        if (named or word.keys & SPEAKER_NOUNS) and (
            whole or not theirs.content_start <= word.start < theirs.content_end
        ):
            yield word


def _is_whole(source: Reading, theirs: Attribution) -> bool:
    """Whether « selon X » bears on its whole sentence, from its first word on."""
    first = next((token.start for token in source.analysis.tokens if token.text.strip()), 0)
    return theirs.kind == "according_to" and min(theirs.content_start, theirs.cue_start) <= first


def _parted(source: Reading, theirs: Attribution) -> tuple[list[Word], list[Word]]:
    """The content words of the speaker, and of what he says."""
    start, end = theirs.speaker_start or 0, theirs.speaker_end or 0
    speaker = [word for word in source.words if start <= word.start < end]
    said = [
        word
        for word in source.words
        if word not in speaker
        and not theirs.cue_start <= word.start < theirs.cue_end
        and (_is_whole(source, theirs) or theirs.content_start <= word.start < theirs.content_end)
    ]
    return speaker, said
