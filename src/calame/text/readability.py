"""How easy a French text reads."""

import re
from functools import lru_cache

from calame.text.data.syllables import COUNTED, MUTE_ENT_VERBS, SPOKEN_ENT, VOWELS
from calame.text.sentences import split_sentences

_WORD = re.compile(r"[^\W\d_]+")
_SILENT_U = re.compile(rf"(?<=[qg])u(?=[{VOWELS}])")
_GLIDE = re.compile(rf"(?<![bcdfgptv][lr])i(?=[{VOWELS}])|y(?=[{VOWELS}])")
_SEMIVOWEL_U = re.compile(r"u(?=[iî])")
_GROUP = re.compile(rf"eau|oeu|œu|ou|où|oû|oi|oî|oy|ai|aî|ay|ei|ey|au|eu|eû|ay|[{VOWELS}]")


@lru_cache(maxsize=16384)
def syllables(word: str) -> int:
    """Number of spoken syllables of a French word, at least 1; mute final e does not count.

    Rules over spelling: vowel groups, glides (`nation` 2, `février` 3), silent endings (`-e`, `-es`, third person
    `-ent`). Right within one syllable for usual words; a proper noun from elsewhere may be off.
    """
    return max(1, sum(_syllables(part) for part in _WORD.findall(word.casefold())))


def _syllables(word: str) -> int:
    if word in COUNTED:
        return COUNTED[word]
    spoken = _without_mute_end(_SILENT_U.sub("", word))
    return len(_GROUP.findall(_SEMIVOWEL_U.sub("", _GLIDE.sub("", spoken))))


def _without_mute_end(word: str) -> str:
    if word.endswith("ent"):
        spoken = word in SPOKEN_ENT or (word.endswith("ment") and word not in MUTE_ENT_VERBS)
        return word if spoken else word[:-3]
    bare = word[:-1] if word.endswith("es") and len(word) > 3 else word  # noqa: PLR2004 -- "les", "des"
    if bare.endswith("e") and len(bare) > 2:  # noqa: PLR2004 -- "le", "de"
        return bare[:-1]
    return word


def kandel_moles(text: str) -> float:
    """Reading ease by Kandel and Moles (1958), French counterpart of Flesch's: 207 - 1.015 ASL - 73.6 ASW.

    ASL is words per sentence, ASW syllables per word. About 100 is very easy, 30 hard; news stands at 50 to 65.
    100.0 for a text with no word.
    """
    words = _WORD.findall(text)
    if not words:
        return 100.0
    sentences = sum(1 for start, end in split_sentences(text) if _WORD.search(text, start, end))
    return 207 - 1.015 * len(words) / sentences - 73.6 * sum(map(syllables, words)) / len(words)
