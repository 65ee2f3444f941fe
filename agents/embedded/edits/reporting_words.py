"""A reporting expression for its equal: closed list, never inside a quotation."""

import re

from calame.agents.embedded.edits.reading import Reading
from calame.text.attribution import attributions
from calame.text.data.lexicon import REPORTING_SWAPS
from calame.text.data.pointing import PERSON_HYPERNYMS
from calame.text.quotations import quotations
from calame.text.words import fold

_SWAPS = tuple((re.compile(pattern), replacement) for pattern, replacement in REPORTING_SWAPS)
_FIXED = re.compile(
    r"(?:laquelle|lequel|lesquel|qu|la loi|les? cas|toute|les (?:termes|mots|propos|dires|informations)"
    r"|(?:ses|leurs|sa|leur|son|ces) (?:propres )?(?:mots|termes|version))",
    re.IGNORECASE,
)
_SELON = re.compile(r"(?<![\w-])[Ss]elon (?=\w)")


def reporting_verb(reading: Reading) -> str | None:
    """The sentence with its reporting verb exchanged: "a fait savoir que" is "a indiqué que"."""
    for pattern, replacement in _SWAPS:
        found = list(pattern.finditer(reading.text))
        if len(found) != 1 or _in_quotation(reading, found[0].start()):
            continue
        if "déclaré" not in replacement or _speaks(reading, found[0]):
            return reading.text[: found[0].start()] + found[0].expand(replacement) + reading.text[found[0].end() :]
    return None


def _speaks(reading: Reading, found: re.Match[str]) -> bool:
    """Whether a person says it: a newspaper, a report or a firm's message "indique", and does not "déclare"."""
    verb = next((token for token in reading.tokens if token.end - reading.sentence.start == found.end(1)), None)
    heads = {verb.i, verb.head} if verb is not None else set()
    subjects = [token for token in reading.tokens if token.dep.startswith("nsubj") and token.head in heads]
    return any(
        token.ent == "PER" or fold(token.lemma) in PERSON_HYPERNYMS or fold(token.text) in PERSON_HYPERNYMS
        for token in subjects
    )


def according_to_word(reading: Reading) -> str | None:
    """The sentence with "d’après" for "selon" before a document or body that is named, set off by a comma.

    Beside a quotation, and before somebody's words, "d’après" would say that the words are not quite theirs.
    """
    said = [one for one in attributions(reading.sentence) if one.kind == "according_to" and one.speaker]
    found = list(_SELON.finditer(reading.text))
    if len(said) != 1 or len(found) != 1 or "après" in reading.text or quotations(reading.text):
        return None
    speaker = said[0].speaker or ""
    if not any(word[:1].isupper() for word in speaker.split()) or _names_person(reading, speaker):
        return None
    place = found[0].start()
    if said[0].cue_start - reading.sentence.start != place or _FIXED.match(reading.text[found[0].end() :]):
        return None
    if place and not reading.text[:place].endswith(", "):
        return None
    word = "D’après" if reading.text[place] == "S" else "d’après"
    return f"{reading.text[:place]}{word} {reading.text[found[0].end() :]}"


def _names_person(reading: Reading, speaker: str) -> bool:
    return any(token.ent == "PER" and token.text in speaker for token in reading.tokens)


def _in_quotation(reading: Reading, place: int) -> bool:
    return any(quotation.start <= place < quotation.end for quotation in quotations(reading.text))
