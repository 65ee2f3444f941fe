"""How the text reads: sentence length, connectors, passives, openings.

The engine's own limit for sentences is 20 words, made for English: 38 to 46 % of the sentences of good French prose
pass it. Calame grades at 25 words and shows the share above 20 beside it.
"""

from itertools import groupby

from calame.agents.checks.seo.assessment import Assessment, Grade, Page, graded, sentences_of
from calame.text.connectors import connector
from calame.text.passives import is_passive
from calame.text.words import count_words, fold, word_tokens

_LONG = 25
_LONG_ELSEWHERE = 20
_LONG_SHARE = (25, 30)
"""Per cent of long sentences: good up to the first, ok up to the second (Yoast's textSentenceLength)."""
_CONNECTED = (30, 20)
"""Per cent of sentences with a connector: good from the first, ok from the second (Yoast's textTransitionWords)."""
_PASSIVE = (10, 15)
"""Per cent of passive sentences (Yoast's passiveVoice)."""
_ALIKE = 3
"""Sentences in a row that open alike before a reader notices (Yoast's sentenceBeginnings)."""
_OPENERS = frozenset(
    [
        "le",
        "la",
        "les",
        "un",
        "une",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "celui",
        "celle",
        "ceux",
        "celles",
    ]
)
"""First words so common that the second one tells."""


def long_sentences(page: Page) -> Assessment:
    """Few sentences over 25 words."""
    return _long(page, _LONG, "long_sentences", f"Phrases de plus de {_LONG} mots")


def long_sentences_elsewhere(page: Page) -> Assessment:
    """Few sentences over 20 words, the engine's own limit: shown, hard to hold in French."""
    return _long(page, _LONG_ELSEWHERE, "long_sentences_20", f"Phrases de plus de {_LONG_ELSEWHERE} mots")


def _long(page: Page, limit: int, name: str, label: str) -> Assessment:
    share = _share([count_words(sentence) > limit for sentence in page.sentences])
    good, fair = _LONG_SHARE
    return Assessment(
        name,
        label,
        graded(good=share <= good, ok=share <= fair),
        round(share, 1),
        f"au plus {good}\u00a0%",
        "%",
        f"{_per_cent(share)} des phrases ont plus de {limit} mots.",
        "Couper les plus longues.",
    )


def connectors(page: Page) -> Assessment:
    """Enough sentences say how they follow."""
    share = _share([connector(sentence) is not None for sentence in page.sentences])
    good, fair = _CONNECTED
    return Assessment(
        "connectors",
        "Phrases avec un mot de liaison",
        graded(good=share >= good, ok=share >= fair),
        round(share, 1),
        f"au moins {good}\u00a0%",
        "%",
        f"{_per_cent(share)} des phrases disent leur lien avec une autre.",
        "Ajouter un mot de liaison là où la source dit ce lien.",
    )


def passives(page: Page) -> Assessment:
    """Few passives."""
    sentences = len(page.sentences) or 1
    share = 100 * sum(map(is_passive, page.analyses)) / sentences
    good, fair = _PASSIVE
    return Assessment(
        "passives",
        "Phrases au passif",
        _bounded(share, good, fair),
        round(share, 1),
        f"au plus {good}\u00a0%",
        "%",
        f"{_per_cent(share)} des phrases sont au passif.",
        "Dire qui agit, quand la source le dit.",
    )


def openings(page: Page) -> Assessment:
    """No three sentences in a row that open alike; list items are not prose."""
    prose = [
        opening
        for spot in page.spots
        if spot.paragraph.style != "bullet"
        for sentence in sentences_of(spot.paragraph)
        for opening in (_opening(sentence),)
        if opening
    ]
    longest = max((len(list(run)) for _, run in groupby(prose)), default=0)
    return Assessment(
        "openings",
        "Phrases de suite qui s’ouvrent pareil",
        graded(good=longest < _ALIKE, ok=False),
        longest,
        f"moins de {_ALIKE}",
        "",
        f"{longest} phrases de suite commencent par les mêmes mots.",
        "En tourner une autrement.",
    )


def _opening(sentence: str) -> str:
    words = [word.strip("'") for word in word_tokens(sentence)[:2]]
    if not words:
        return ""
    return " ".join(words) if words[0] in _OPENERS else fold(words[0])


def _bounded(share: float, good: float, fair: float) -> Grade:
    return graded(good=share <= good, ok=share <= fair)


def _share(flags: list[bool]) -> float:
    return 100 * sum(flags) / (len(flags) or 1)


def _per_cent(share: float) -> str:
    return f"{round(share)}\u00a0%"
