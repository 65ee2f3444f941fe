"""Which words are common French words: a capital at the head of a sentence does not make them names."""

from functools import cache, lru_cache

from calame.text.pipeline import pipeline


@cache
def _lemmas() -> frozenset[str]:
    """Lemmas of the lemmatizer's own list of nouns, verbs, adjectives and adverbs."""
    index = pipeline().get_pipe("lemmatizer").lookups.get_table("lemma_index")  # type: ignore[attr-defined]  # the French lemmatizer has its tables
    return frozenset(word for words in index.values() for word in words)


@lru_cache(maxsize=8192)
def is_common_word(word: str) -> bool:
    """Whether the lower-case form of `word` is a French word or an inflected form of one."""
    form = word.lower()
    table = pipeline().get_pipe("lemmatizer").lookups.get_table("lemma_lookup")  # type: ignore[attr-defined]  # see above
    return form in table or form in _lemmas()
