"""What it is to lean on other text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from calame.agents.embedded.view import View


@dataclass(frozen=True, slots=True)
class Lean:
    """One thing in a sentence that hangs on other text."""

    reason: str
    word: str
    near: bool = True
    """It hangs on the sentence before, so the two must stay together; else only on the text somewhere before."""

    def __str__(self) -> str:
        return f"{self.reason}: {self.word}"


Rule = Callable[[View], Iterator[Lean]]
