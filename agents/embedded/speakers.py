"""Who says each sentence of a source, when that is certain."""

from collections.abc import Sequence

from calame.agents.embedded.naming import full_person
from calame.text.analysis import Analysis, SentenceAnalysis, Token
from calame.text.attribution import Attribution, attributions
from calame.text.data.anaphora import CIVILITIES, PERSONAL_PRONOUNS
from calame.text.data.name_words import NAMED_AFTER
from calame.text.data.reporting_verbs import SPEAKER_NOUNS
from calame.text.flat import flat
from calame.text.quotations import Quotation, quotations

_PRONOUNS = PERSONAL_PRONOUNS | {"on", "ce dernier", "cette derniere", "celui-ci", "celle-ci", "je", "nous"}
_MARKS = '«"“'
_COVERED = 0.5
"""Share of a sentence, its attribution apart, that must be what somebody says."""


def speakers(analysis: Analysis) -> tuple[str | None, ...]:
    """The speaker of each sentence, `None` for the source's own voice or when nobody is certain."""
    told = quotations(analysis.text)
    found: list[str | None] = []
    for index, sentence in enumerate(analysis.sentences):
        said = attributions(sentence)
        said = tuple(one for one in said if _covers(one, sentence))
        named = [one for one in said if one.speaker is not None and not _is_pronoun(one.speaker)]
        if named:
            found.append(_fullest(named[0].speaker or "", analysis))
        elif said or _continues(index, analysis, told):
            found.append(_heir(index, analysis, found, told) or _just_named(said, index, analysis))
        else:
            found.append(_voice_of(sentence, analysis, told))
    return tuple(found)


def _covers(said: Attribution, sentence: SentenceAnalysis) -> bool:
    """Whether what is said is most of the sentence or the quotation that opens it, not a clause inside it."""
    if sentence.text[:1] in _MARKS and sentence.start + 2 >= said.content_start < said.cue_start:
        return True
    rest = (sentence.end - sentence.start) - (said.cue_end - said.cue_start)
    rest -= (said.speaker_end or 0) - (said.speaker_start or 0)
    return said.content_end - said.content_start >= _COVERED * rest


def _is_pronoun(speaker: str) -> bool:
    return flat(speaker).strip("-").removeprefix("t-") in _PRONOUNS


def _fullest(speaker: str, analysis: Analysis) -> str:
    """The speaker by the full name the text gives, when a surname is all that stands here."""
    words = speaker.split()
    bare = [word for word in words if flat(word) not in CIVILITIES]
    if len(bare) != 1:
        return speaker
    return full_person(bare[0], analysis) or speaker


def _continues(index: int, analysis: Analysis, told: Sequence[Quotation]) -> bool:
    """Whether the sentence is one closed quotation and the sentence before quotes too, on the same line."""
    if index == 0:
        return False
    before, sentence = analysis.sentences[index - 1], analysis.sentences[index]
    if "\n" in analysis.text[before.end : sentence.start]:
        return False
    body = sentence.text.rstrip(" .")
    whole = any(
        quote.closed and quote.start <= sentence.start + 1 and quote.end >= sentence.start + len(body) for quote in told
    )
    return whole and any(before.start <= quote.start < before.end for quote in told)


def _heir(index: int, analysis: Analysis, found: Sequence[str | None], told: Sequence[Quotation]) -> str | None:
    """The speaker of the sentence before, when nobody else is named in either."""
    if index == 0 or found[index - 1] is None:
        return None
    before = analysis.sentences[index - 1]
    sentence = analysis.sentences[index]
    if "\n" in analysis.text[before.end : sentence.start]:
        return None
    speaker = found[index - 1] or ""
    others = [
        token
        for token in (*before.tokens, *sentence.tokens)
        if token.ent == "PER" and token.text not in speaker and not any(q.start <= token.start < q.end for q in told)
    ]
    return None if others else speaker


def _just_named(said: Sequence[Attribution], index: int, analysis: Analysis) -> str | None:
    """Who "dit-elle" is: the only person of the sentence before, its subject or named behind a function."""
    pronoun = flat(said[0].speaker or "").strip("-").removeprefix("t-") if said else ""
    if pronoun not in _GENDER or index == 0:
        return None
    before = analysis.sentences[index - 1]
    people = _people(before)
    if not people or "\n" in analysis.text[before.end : analysis.sentences[index].start]:
        return None
    whole = people[-1].i - people[0].i + 1 == len(people) > 1
    role = _function_of(people[0], before)
    subject = any(token.dep.startswith("nsubj") for token in people)
    other = f"Gender={'Fem' if pronoun == 'il' else 'Masc'}"
    if not whole or not (subject or role) or any(token.has(other) for token in role):
        return None
    rivals = (token for token in before.tokens if token.pos == "NOUN" and token not in role and not token.has(other))
    if any(flat(token.text) in SPEAKER_NOUNS and not token.has("Number=Plur") for token in rivals):
        return None
    return analysis.text[people[0].start : people[-1].end]


_GENDER = frozenset({"il", "elle"})
_BACK = 4


def _people(sentence: SentenceAnalysis) -> list[Token]:
    """The words that name persons, but for those by which places are called."""
    found: list[Token] = []
    place: int | None = None
    for token in sentence.tokens:
        if flat(token.text) in NAMED_AFTER or (place == token.i - 1 and token.ent == "PER"):
            place = token.i
        elif token.ent == "PER":
            found.append(token)
    return found


def _function_of(name: Token, sentence: SentenceAnalysis) -> tuple[Token, ...]:
    """The words right before a name that say what the person is: "la gestionnaire, Nadège Poirel"."""
    near = [token for token in sentence.tokens if name.i - _BACK < token.i < name.i]
    if near and near[-1].text == ",":
        near.pop()
    return tuple(near[-2:]) if near and near[-1].pos in {"NOUN", "ADJ"} else ()


def _voice_of(sentence: SentenceAnalysis, analysis: Analysis, told: Sequence[Quotation]) -> str | None:
    """The speaker of a quotation that begins or ends in other sentences, named in exactly one of them."""
    quote = next((q for q in told if q.start < sentence.end and q.end > sentence.start), None)
    if quote is None or (sentence.start <= quote.start and quote.end <= sentence.end):
        return None
    named: list[Attribution] = []
    for other in analysis.sentences:
        if other.start < quote.end and other.end > quote.start:
            named += [one for one in attributions(other) if one.speaker and not _is_pronoun(one.speaker)]
    names = {one.speaker for one in named if one.speaker}
    return _fullest(names.pop(), analysis) if len(names) == 1 else None
