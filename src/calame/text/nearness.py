"""How near two French words are in use: the vectors of the language model, which know no difference of truth."""

from functools import lru_cache

from calame.text.pipeline import pipeline


@lru_cache(maxsize=65536)
def nearness(left: str, right: str) -> float:
    """Cosine of two words as written, 0 when one is unknown. Opposites are near too: it aligns, it cannot judge."""
    vocabulary = pipeline().vocab
    one, other = _vector_norm(left), _vector_norm(right)
    if not one or not other:
        return 0.0
    return float(vocabulary.get_vector(left) @ vocabulary.get_vector(right)) / (one * other)


def is_known(word: str) -> bool:
    """Whether the model has met a word as written."""
    return bool(_vector_norm(word))


@lru_cache(maxsize=65536)
def _vector_norm(word: str) -> float:
    vector = pipeline().vocab.get_vector(word)
    return float((vector @ vector) ** 0.5)
