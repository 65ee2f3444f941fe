"""What an article cannot leave out: position, title, figures, names and centrality, ranked."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

from calame.contracts import BlockKind
from calame.text.words import word_tokens

_MIN_LETTERS = 4
"""Shorter words are mostly function words."""
_DAMPING = 0.85
"""As in LexRank (Erkan and Radev 2004)."""
_ROUNDS = 20
_MAX_CENTRAL = 400
"""Sentences up to which centrality is worth its quadratic cost; a longer source is ranked without."""
TOP_SHARE = 1 / 3
"""Share of the facts that get at least `TOP_SALIENCE`."""
TOP_SALIENCE = 0.6
_SHORT = 8
"""Words below which a sentence is colour rather than news."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A fact candidate as salience sees it."""

    text: str
    kind: BlockKind
    figures: int
    names: int
    quoted: bool
    """Most of it is somebody's words: a reaction."""


def salience(candidates: Sequence[Weighed], title: str | None) -> tuple[float, ...]:
    """A salience from 0 to 1 for each candidate; the top third has at least 0.6."""
    if not candidates:
        return ()
    bags = [Counter(_content_words(candidate.text)) for candidate in candidates]
    central = centrality(bags)
    about = set(_content_words(title or ""))
    scores = [
        _score(candidate, place / len(candidates), bag, central[place], about)
        for place, (candidate, bag) in enumerate(zip(candidates, bags, strict=True))
    ]
    order = sorted(range(len(scores)), key=lambda place: (-scores[place], place))
    ranks = {place: rank for rank, place in enumerate(order)}
    return tuple(_by_rank(ranks[place] / len(scores)) for place in range(len(scores)))


def _score(candidate: Weighed, position: float, bag: Counter[str], central: float, about: set[str]) -> float:
    score = 0.35 * (1 - position) + 0.3 * central
    if about:
        score += 0.3 * len(about & set(bag)) / len(about)
    score += 0.12 * min(candidate.figures, 2) / 2 + 0.08 * min(candidate.names, 2) / 2
    if candidate.kind in {"lead", "bullet"}:
        score += 0.2
    if candidate.quoted:
        score -= 0.15
    if len(candidate.text.split()) < _SHORT:
        score -= 0.15
    return score


def _by_rank(rank: float) -> float:
    """From 1 down to 0.6 over the top third, then down to 0."""
    if rank < TOP_SHARE:
        return round(1 - (1 - TOP_SALIENCE) * rank / TOP_SHARE, 3)
    return round(0.99 * TOP_SALIENCE * (1 - rank) / (1 - TOP_SHARE), 3)


def _content_words(text: str) -> list[str]:
    return [word for word in word_tokens(text) if len(word) >= _MIN_LETTERS or word[:1].isdigit()]


def centrality(bags: Sequence[Counter[str]]) -> list[float]:
    """Continuous LexRank over TF-IDF cosines, scaled so that the most central has 1."""
    count = len(bags)
    if count < 2 or count > _MAX_CENTRAL:  # noqa: PLR2004 - one sentence has no neighbours
        return [0.0] * count
    frequency = Counter(word for bag in bags for word in bag)
    weighted = [{word: times * log(1 + count / frequency[word]) for word, times in bag.items()} for bag in bags]
    lengths = [sqrt(sum(value * value for value in vector.values())) or 1.0 for vector in weighted]
    links = [
        [
            0.0 if one == other else _dot(weighted[one], weighted[other]) / (lengths[one] * lengths[other])
            for other in range(count)
        ]
        for one in range(count)
    ]
    totals = [sum(row) or 1.0 for row in links]
    ranks = [1 / count] * count
    for _ in range(_ROUNDS):
        ranks = [
            (1 - _DAMPING) / count
            + _DAMPING * sum(ranks[one] * links[one][other] / totals[one] for one in range(count))
            for other in range(count)
        ]
    top = max(ranks) or 1.0
    return [rank / top for rank in ranks]


def _dot(one: dict[str, float], other: dict[str, float]) -> float:
    shorter, longer = sorted((one, other), key=len)
    return sum(value * longer.get(word, 0.0) for word, value in shorter.items())
