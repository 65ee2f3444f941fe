"""Names that stand for one another: Moscou, the Kremlin and the Russians for Russia."""

import re
from functools import lru_cache

from calame.agents.checks.reading import Reading
from calame.text.data.metonyms import METONYMS
from calame.text.words import fold

_WORDS = re.compile(r"\w+")
_OF = {" ".join(_WORDS.findall(form)): members for members in METONYMS for form in members}


@lru_cache(maxsize=4096)
def kindred(name: str) -> frozenset[str]:
    """Every form of the state that `name` stands for, itself included; none for any other name."""
    return _OF.get(" ".join(_WORDS.findall(fold(name))), frozenset())


def are_kin(left: str, right: str) -> bool:
    """Whether both stand for one state."""
    kin = kindred(left)
    return bool(kin) and kin == kindred(right)


def carries_kin(reading: Reading, name: str) -> bool:
    """Whether a text says `name` by any form of the state it stands for."""
    return any(reading.carries(form) for form in kindred(name))
