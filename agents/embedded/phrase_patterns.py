"""Noun phrases read by parts of speech: the subject that opens a sentence, and phrases with a complement of "de"."""

from collections.abc import Iterator

from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.phrase_forms import CONTENT, DEFINITE, KEPT, VAGUE, WEIGHED, Phrase, made, stands_alone
from calame.text.analysis import Token
from calame.text.data.headline_words import BODIES, SETTING_PREPOSITIONS
from calame.text.words import fold

_LEAST_TOKENS = 3
_GENITIVE = frozenset({"de", "du", "des", "d'", "d’"})
_OF = frozenset({"de", "d'", "d’"})
_MORE = frozenset({"et", "ou", "-", "«", '"', "(", "que", "qu'", "qu’"})
"""Words and signs that say more of the phrase before them."""
_LINKS = frozenset(
    {"de", "du", "des", "d'", "d’", "la", "le", "les", "l'", "l’", "à", "au", "aux", "sur", "pour", "contre", "entre"}
)


def opening(reading: Reading) -> Phrase | None:
    """The subject that opens the sentence, whole: everything before its verb or an apposition."""
    tokens = reading.tokens
    if len(tokens) < _LEAST_TOKENS or tokens[0].text.lower() not in DEFINITE | KEPT or tokens[1].pos != "NOUN":
        return None
    end = 2
    while end < len(tokens) and (
        tokens[end].pos in CONTENT or tokens[end].text.lower() in _LINKS or _measured(reading.tokens, end)
    ):
        end += 1
    span, after = list(tokens[:end]), tokens[end : end + 1]
    definite = tokens[0].text.lower() in DEFINITE
    stops = bool(after) and (after[0].text == "," or after[0].has("VerbForm=Fin"))
    if not stops or fold(tokens[1].lemma) in VAGUE or not stands_alone(span[1:], definite=definite):
        return None
    return made(reading, span, span[1:], tokens[1], subject=True)


def patterns(reading: Reading) -> Iterator[Phrase]:
    """Definite noun phrases with a complement of "de", read by parts of speech, whole up to what cannot go on."""
    tokens = reading.tokens
    place = 0
    while place < len(tokens) - _LEAST_TOKENS:
        end = _pattern_end(tokens, place)
        if end is None:
            place += 1
            continue
        span = list(tokens[place:end])
        links = [position for position, token in enumerate(span) if token.text.lower() in _GENITIVE]
        if links and fold(span[1].lemma) not in VAGUE and stands_alone(span[1:], definite=True):
            found = made(reading, span, span[1:], span[1], subject=False)
            if found is not None:
                yield found
        place = end


def _pattern_end(tokens: tuple[Token, ...], start: int) -> int | None:
    """Where the phrase that opens at `start` ends; `None` when none opens there or it goes on in some other way."""
    if not _opens(tokens, start):
        return None
    end = start + 2
    while end < len(tokens) and _belongs(tokens, end):
        end += 1
    return None if end == len(tokens) or _goes_on(tokens, end) else end


def _opens(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether a definite noun begins here that no preposition of place or possession takes in."""
    article, noun = tokens[start], tokens[start + 1]
    if article.text.lower() not in DEFINITE or article.pos != "DET" or noun.pos != "NOUN":
        return False
    before = tokens[start - 1].text if start else ""
    if fold(before) in SETTING_PREPOSITIONS or before.lower() in _GENITIVE:
        return False
    return not noun.text[:1].isupper() or fold(noun.text) in BODIES


def _belongs(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the token goes on with the phrase that the one before it belongs to."""
    token, before = tokens[place], tokens[place - 1]
    word, last = token.text.lower(), before.text.lower()
    if before.pos == "NUM":
        return token.pos in {"NOUN", "NUM", "SYM"}
    inner = token.pos in {"NOUN", "PROPN"} and last in _GENITIVE | DEFINITE
    name = token.pos == before.pos == "PROPN"
    adjective = token.pos == "ADJ" and before.pos in {"NOUN", "ADJ", "PROPN"}
    link = word in _GENITIVE or (word in DEFINITE and last == "de")
    return inner or name or adjective or link or _measured(tokens, place)


def _goes_on(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether what follows the phrase says more of it."""
    after = tokens[end]
    if after.pos in {"NOUN", "PROPN", "ADJ", "NUM"} or after.text.lower() in _MORE:
        return True
    participle = after.pos == "VERB" and after.has("VerbForm=Part")
    glued = after.start == tokens[end - 1].end and after.text.isalnum()
    return participle or glued


def _measured(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a figure stands here that belongs to "de ...": "de 300 places", "d’environ 2 %"."""
    token = tokens[place]
    before = tokens[place - 1].text.lower()
    after_of = before in _OF or (tokens[place - 1].pos == "NUM") or before in WEIGHED
    return (token.pos == "NUM" and after_of) or (token.text.lower() in WEIGHED and before in _OF)
