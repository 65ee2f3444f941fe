"""Counts and names in the words of a French message."""

from typing import Final

from calame.text.data.language_names import NAMES

NBSP: Final = "\u00a0"
PLURAL: Final = 2
"""French counts none and one in the singular."""
STDIN: Final = "-"
"""How a command line writes the standard input."""


def figure(value: float, unit: str = "") -> str:
    """`value` as a French reader writes it: `42,4 %`, `1 204 mots`."""
    rounded = round(value, 1)
    text = f"{rounded:,.0f}" if rounded == int(rounded) else f"{rounded:,.1f}"
    text = text.replace(",", NBSP).replace(".", ",")
    return f"{text}{NBSP}{unit}" if unit else text


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """`1 fait`, `24 faits`: from two on the `plural`, by default `noun` with an s."""
    return figure(count, noun if count < PLURAL else plural or f"{noun}s")


def agreed(count: int, singular: str, plural: str) -> str:
    """The form that goes with `count`: `il manque 1 mot`, but `3 constats restent`."""
    return singular if count < PLURAL else plural


def origin_name(origin: str) -> str:
    """How a message calls an input: its path or address in quotes, or the standard input."""
    return "l’entrée standard" if origin == STDIN else repr(origin)


def language_name(code: str) -> str:
    """`anglais` for `en`; a language without a name here is given by its code."""
    return NAMES.get(code, f"code {code!r}")


def sentence_case(text: str) -> str:
    """`text` with a capital at its beginning, for a message that opens with a name."""
    return text[:1].upper() + text[1:]
