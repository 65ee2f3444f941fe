"""Attribution: what somebody says in the source is not told in the editorial voice, nor given to somebody else."""

from collections.abc import Iterator

from calame.agents.checks import speakers, strength
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.designations import capitals, points
from calame.agents.checks.dropped import dropped
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.heads import is_issued_by, speaks_for_itself
from calame.agents.checks.identity import Speaker
from calame.agents.checks.mouths import Mouth, in_draft
from calame.agents.checks.people import people_in
from calame.agents.checks.quoting import wrong_account, wrong_mouth
from calame.agents.checks.sourcing import spaced
from calame.agents.checks.voices import Voice, counted, rivals, statements, voices
from calame.text.attribution import Attribution
from calame.text.names import same_name
from calame.text.words import fold

_DEFINITE = ("le ", "la ", "l'", "l’")


def check(case: ReviewCase) -> Iterator[Fault]:
    """Attributed statements told without their speaker, or under another's name."""
    sentences = list(case.sentences)
    for found in case.claims:
        wrong = [fault for ours in statements(found.reading) if (fault := _wrong_speaker(case, found, ours))]
        wrong = wrong or [*wrong_mouth(case, found), *strength.conceded(found)]
        yield from wrong or wrong_account(case, found)
        yield from dropped(found, sentences, case)


def _wrong_speaker(case: ReviewCase, found: DraftSentence, ours: Attribution) -> Fault | None:
    if ours.speaker is None or ours.speaker_start is None or _publishes(case, found, ours.speaker):
        return None
    if _is_for_whom(found, ours):
        return None
    meant = in_draft(case, found, ours) if points(ours.speaker) else (Mouth(found.reading, ours),)
    theirs = rivals(case, found, ours)
    heard = [Speaker(case, one.reading, one.told) for one in meant]
    if not theirs or not heard:
        return speakers.stranger(case, found, ours)
    told = [*theirs, *counted(case, found, ours)]
    if any(speaker.may_be(one) and not speaker.is_other(one) for speaker in heard for one in told):
        return None
    if any(_is_rightful(case, found, speaker, theirs) for speaker in heard):
        return speakers.stranger(case, found, ours)
    message = f"La source donne ces mots à {show(theirs[0].told.speaker or '')}, la phrase à {show(ours.speaker)}."
    return against(found, message, "Rendre ces mots à qui les dit.", start=ours.speaker_start, end=ours.speaker_end)


def _is_for_whom(found: DraftSentence, ours: Attribution) -> bool:
    """« Pour eux, la région a annoncé un fonds »: for whom somebody else speaks, as likely as whose opinion it is."""
    alone = all(other is ours or not _holds(ours, other) for other in statements(found.reading))
    return fold(ours.cue) == "pour" and not alone


def _publishes(case: ReviewCase, found: DraftSentence, speaker: str) -> bool:
    """Whether a source of the evidence is the speaker's own: the paper or the writer says all that it has."""
    named = spaced(speaker)
    sources = (case.text_of(home).source for home in found.evidence)
    signed = (spaced(label) for source in sources for label in (source.publisher, source.author) if label)
    return any(label.strip() and (label in named or named in label) for label in signed) or _issues(
        case, found, speaker
    )


def _issues(case: ReviewCase, found: DraftSentence, speaker: str) -> bool:
    """Whether the head of the closest passage's document names the speaker, and nobody else speaks in the passage."""
    home = found.evidence[0]
    own = all(speaks_for_itself(told.speaker) for told in voices(home.reading))
    return own and is_issued_by(case.text_of(home), speaker)


def _is_rightful(case: ReviewCase, found: DraftSentence, speaker: Speaker, theirs: list[Voice]) -> bool:
    """Whether our speaker says it in the source, alone or within what another reports, or the other is named too."""
    within = (Voice(rival.home, inner) for rival in theirs for inner in _touching(rival))
    homes = {rival.home for rival in theirs if speaker.is_other(rival)}
    if any(rival.home not in homes for rival in theirs):
        return True
    if any(speaker.may_be(rival) for rival in within if rival.told.speaker):
        return True
    if any(_is_just_named(case, speaker, rival) for rival in theirs):
        return True
    named = capitals(found.reading.text)
    return any(capitals(rival.told.speaker or "") <= named for rival in theirs if capitals(rival.told.speaker or ""))


def _is_just_named(case: ReviewCase, speaker: Speaker, rival: Voice) -> bool:
    """Whether « le régleur » or « il » takes up the one person whom the sentence in front of it names."""
    theirs = rival.told.speaker or ""
    if not speaker.names or capitals(theirs) or not (points(theirs) or fold(theirs).startswith(_DEFINITE)):
        return False
    text = case.text_of(rival.home)
    before = text.before(rival.home, 1)
    if not before or "\n" in text.source.text[before[0].span.end : rival.home.span.start]:
        return False
    people = [
        name.core
        for near in (*before, rival.home)
        for name in people_in(near.reading)
        if not near.reading.is_quoted(name.start)
    ]
    return bool(people) and all(any(same_name(own.core, name) for own in speaker.names) for name in people)


def _touching(rival: Voice) -> Iterator[Attribution]:
    """The other voices of the sentence in which a rival speaks: one reports what the other says."""
    for other in voices(rival.home.reading):
        if other is not rival.told and (_holds(rival.told, other) or _holds(other, rival.told)):
            yield other


def _holds(outer: Attribution, inner: Attribution) -> bool:
    return outer.content_start <= inner.cue_start < outer.content_end
