"""Attribution: what somebody says in the source is not told in the editorial voice, nor given to somebody else."""

import re
from collections.abc import Iterator

from calame.agents.checks import speakers
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, Word, plain_words
from calame.text.attribution import Attribution
from calame.text.data.attribution_words import STRONG_PRONOUNS, SUBJECT_PRONOUNS
from calame.text.data.hedges import REPORTING_VERBS
from calame.text.data.light_words import LIGHT_WORDS
from calame.text.data.reporting_verbs import IMPERSONAL_SPEAKERS, SPEAKER_NOUNS
from calame.text.names import same_name
from calame.text.words import fold

_WITHIN = 0.8
"""Share of the draft's words that must stand in what the source attributes."""
_REPORTING = frozenset({"reporting_verb", "according_to"})
_MARKS = (("«", "»"), ("“", "”"), ('"', '"'))
_SPEAKER_WORDS = re.compile(r"\w\w+")
"""Words of a speaker's name; elided articles are none."""
_VESSEL = re.compile(r"""\bd(?:e(?: la|s| l['’])?|u|['’]) ?[«“"][^»”"]*[»”"]?""")
"""The ship, paper or work somebody belongs to: « le capitaine de l’« Hirondelle » », its closing mark lost or not."""
_ASIDE = re.compile(r"[»”\"] ?,? ?(?:s['’]|se )?[^\W\d_]{2,30}(?:-t)?-(?:ils?|elles?)(?!\w)")
"""« ... », s’agace-t-il: whatever the verb, somebody says it."""
_FOR = re.compile(
    r"Pour (?!(?:cela|ce|que|autant|l[’']instant|le moment)\b)(?:l[’']|le |la |les )?[^\s,]+(?: [^\s,]+){0,5}, "
)
"""« Pour l’université, ... »: the opinion of somebody."""
_PRONOUNS = frozenset({"l'", "le"})
_NEAR = 3
"""Sentences in front of one in which a pronoun speaks that may name the speaker."""
_LEAST = 3
"""Content words from which a whole sentence can be said to lie within an attributed passage."""
_LEAST_CARRIED = 2
_CARRIED = 0.6
"""Number and share of a sentence's words that an attributed passage must carry for it to be told from there."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Attributed statements told without their speaker, or under another's name."""
    sentences = list(case.sentences)
    for found in case.claims:
        yield from _wrong_speaker(found, case)
        near = [other for other in sentences if _same_paragraph(other, found)]
        voiced = any(map(_attributes, _beside(found, near)))
        if not (found.is_question or _is_open(found.reading.text)):
            yield from _dropped(found, voiced=voiced)


def same_speaker(ours: str, theirs: str) -> bool:
    """Whether two designations may be one speaker: only two different names tell that they are not."""
    proper, other = _capitals(ours), _capitals(theirs)
    return not proper or not other or bool(proper & other) or same_name(ours, theirs)


def _capitals(speaker: str) -> set[str]:
    """The proper words of a designation: a pronoun or an article that opens a sentence is none."""
    words = _SPEAKER_WORDS.findall(_VESSEL.sub(" ", speaker))
    return {word for word in words if word[:1].isupper() and fold(word) not in LIGHT_WORDS}


def _attributes(found: DraftSentence) -> bool:
    reading = found.reading
    return bool(
        reading.attributions
        or any(cue.kind in _REPORTING for cue in reading.hedges)
        or _points_back(reading)
        or _ASIDE.search(reading.text)
        or _FOR.match(reading.text)
    )


def _points_back(reading: Reading) -> bool:
    """Whether a pronoun stands for what was said: les médias l’ont rapporté, le maire l’a confirmé lundi."""
    tokens = reading.analysis.tokens
    return any(
        fold(token.text) in _PRONOUNS and fold(verb.lemma) in REPORTING_VERBS
        for token, *after in zip(tokens, tokens[1:], tokens[2:], strict=False)
        for verb in after
        if verb.pos in {"VERB", "AUX"}
    )


def _is_open(text: str) -> bool:
    """Whether a quotation begins or ends in another sentence, which then names the speaker."""
    return any(
        text.count(left) % 2 if left == right else text.count(left) != text.count(right) for left, right in _MARKS
    )


def _beside(found: DraftSentence, paragraph: list[DraftSentence]) -> list[DraftSentence]:
    """The sentence itself and those next to it in its paragraph that retell the same source sentence."""
    return [
        other
        for other in paragraph
        if other is found or (abs(other.index - found.index) == 1 and set(other.evidence) & set(found.evidence))
    ]


def _same_paragraph(left: DraftSentence, right: DraftSentence) -> bool:
    return left.section is right.section and left.paragraph == right.paragraph


def _dropped(found: DraftSentence, *, voiced: bool) -> Iterator[Fault]:
    """What somebody says told as so; beside a voice of the draft's own, only what he says he did told as done."""
    source = found.evidence[0].reading
    for theirs in source.attributions:
        done = not found.reading.attributions and _does(found.reading, source, theirs)
        within = _is_all_said(found.reading, source, theirs) and not voiced
        if within or ((done or not voiced) and _lies_within(found, theirs)):
            who = theirs.speaker or theirs.cue
            message = f"La phrase affirme ce que la source attribue à quelqu’un\u00a0: {show(who)}."
            yield against(found, message, "Rétablir l’attribution.")
            return


def _is_all_said(ours: Reading, source: Reading, theirs: Attribution) -> bool:
    """Whether the words of the draft are those of the attributed passage and of no other part of the sentence."""
    inside = {
        key for word in source.words if theirs.content_start <= word.start < theirs.content_end for key in word.keys
    }
    if len(ours.words) < _LEAST or not inside:
        return False
    return sum(not word.keys.isdisjoint(inside) for word in ours.words) / len(ours.words) >= _WITHIN


def _lies_within(found: DraftSentence, theirs: Attribution) -> bool:
    """Whether what the draft takes from the sentence is what somebody says there, himself and his saying left out.

    A conditional says by itself that it is somebody's word, and an estimate or a report is nobody in particular.
    """
    ours, source = found.reading, found.evidence[0].reading
    speaker, said = _parted(source, theirs)
    if any(word.keys & IMPERSONAL_SPEAKERS for word in speaker[:1]) or any(verb.conditional for verb in ours.verbs):
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
    if not plain or len(carried) < _LEAST_CARRIED or len(carried) / len(told) < _CARRIED:
        return False
    return sum(not word.keys.isdisjoint(inside) for word in carried) / len(carried) >= _WITHIN


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
    if theirs.speaker is None or fold(theirs.speaker) not in STRONG_PRONOUNS | SUBJECT_PRONOUNS:
        return []
    home = found.evidence[0]
    before = [
        source
        for source in (*found.context, *found.evidence)
        if source.span.source == home.span.source
        and home.index - _NEAR <= source.index < home.index
        and speakers.has_speaker(source.reading)
    ]
    return [word for source in (home, *before) for word in _people(source.reading, theirs, whole=source is not home)]


def _people(reading: Reading, theirs: Attribution, *, whole: bool) -> Iterator[Word]:
    """Names and nouns of speakers in a sentence, outside what is said when it is the one that says it."""
    for word in reading.words:
        named = any(name.start <= word.start < name.end for name in reading.names)
        if (named or word.keys & SPEAKER_NOUNS) and (
            whole or not theirs.content_start <= word.start < theirs.content_end
        ):
            yield word


def _parted(source: Reading, theirs: Attribution) -> tuple[list[Word], list[Word]]:
    """The content words of the speaker, and of what he says."""
    start, end = theirs.speaker_start or 0, theirs.speaker_end or 0
    speaker = [word for word in source.words if start <= word.start < end]
    said = [
        word
        for word in source.words
        if word not in speaker
        and not theirs.cue_start <= word.start < theirs.cue_end
        and (theirs.kind == "according_to" or theirs.content_start <= word.start < theirs.content_end)
    ]
    return speaker, said


def _wrong_speaker(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    for ours in found.reading.attributions:
        if ours.speaker is None or ours.speaker_start is None:
            continue
        rivals = _speakers(found, ours)
        if not rivals or _is_rightful(found, ours, rivals, case):
            yield from filter(None, [speakers.stranger(case, found, ours)])
        else:
            message = f"La source donne ces mots à {show(rivals[0])}, la phrase à {show(ours.speaker)}."
            yield against(
                found, message, "Rendre ces mots à qui les dit.", start=ours.speaker_start, end=ours.speaker_end
            )


def _is_rightful(found: DraftSentence, ours: Attribution, rivals: list[str], case: ReviewCase) -> bool:
    """Whether our speaker says it in the source, alone or within what another reports, or the other is named too."""
    speaker = ours.speaker or ""
    if any(same_speaker(speaker, theirs) and not _are_strangers(speaker, theirs, case) for theirs in rivals):
        return True
    within = {other.speaker for other in _beside_rivals(found, rivals) if other.speaker}
    return any(same_speaker(speaker, theirs) for theirs in within) or any(
        _capitals(theirs) <= _capitals(found.reading.text) for theirs in rivals if _capitals(theirs)
    )


def _are_strangers(ours: str, theirs: str, case: ReviewCase) -> bool:
    """Whether a name and a function (« le syndicat ») never stand in one sentence of the sources."""
    proper, function = _capitals(ours), [word.keys for word in plain_words(theirs) if len(word.keys) > 1]
    opening = next((word for word in _SPEAKER_WORDS.findall(ours) if fold(word) not in LIGHT_WORDS), "")
    if opening not in proper or _capitals(theirs) or not function:
        return False
    named = [reading for reading in case.all_readings if any(reading.carries(word) for word in proper)]
    return bool(named) and not any(keys & reading.vocabulary for reading in named for keys in function)


def _beside_rivals(found: DraftSentence, rivals: list[str]) -> Iterator[Attribution]:
    """The other voices of the source sentences in which a rival speaks: one reports what the other says."""
    for source in found.evidence:
        for outer in source.reading.attributions:
            for inner in source.reading.attributions:
                if outer.speaker in rivals and inner is not outer and _touch(outer, inner):
                    yield inner


def _touch(outer: Attribution, inner: Attribution) -> bool:
    """Whether one voice stands within what the other reports."""
    return outer.content_start <= inner.cue_start < outer.content_end or (
        inner.content_start <= outer.cue_start < inner.content_end
    )


def _speakers(found: DraftSentence, ours: Attribution) -> list[str]:
    """Who says the same content in the evidence."""
    content = [word for word in found.reading.words if ours.content_start <= word.start < ours.content_end]
    speakers = []
    for source in found.evidence:
        for theirs in source.reading.attributions:
            inside = {
                key
                for word in source.reading.words
                if theirs.content_start <= word.start < theirs.content_end
                for key in word.keys
            }
            shared = sum(not word.keys.isdisjoint(inside) for word in content)
            if theirs.speaker and content and shared / len(content) >= _WITHIN:
                speakers.append(theirs.speaker)
    return speakers
