"""Finds the verb groups that report: "a-t-il déclaré", "fait savoir", "s'est alarmée"."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from calame.text.analysis import Token
from calame.text.data.attribution_words import (
    ADVERBS,
    AUXILIARIES,
    CLITIC_SUBJECTS,
    CLITICS,
    CLOSING_MARKS,
    NOMINAL_MARKS,
    PARTICIPLES_ONLY,
)
from calame.text.data.reporting_verbs import FIRST_GROUP, IRREGULAR, REFLEXIVE, SUPPORT, SUPPORTED
from calame.text.flat import flat


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb group; token positions count within its sentence, `last` included."""

    first: int
    last: int
    lemma: str
    """Infinitive without accents: "declarer", "faire savoir"."""
    clitic: int | None = None
    """Position of an inverted pronoun subject: "-il" in "a-t-il dit"."""
    compound: bool = False
    passive: bool = False


@lru_cache(maxsize=1)
def _forms() -> dict[str, str]:
    """Folded verb form -> infinitive."""
    forms = {form: verb for verb, line in IRREGULAR.items() for form in line.split()}
    for verb in FIRST_GROUP:
        for form in regular_forms(verb):
            forms.setdefault(form, verb)
    return forms


def regular_forms(verb: str) -> tuple[str, ...]:
    """Third persons and participles of a regular verb, without accents."""
    stem = verb.removesuffix("er")
    soft = stem + "e" if stem.endswith("g") else stem
    double = stem + stem[-1] if verb.endswith("eler") and verb not in {"reveler", "demeler"} else stem
    double = stem[:-1] + "i" if stem.endswith("ay") else double
    mute = (
        *(stem + end for end in ("e", "ent")),
        *(double + end for end in ("e", "ent", "era", "eront", "erait", "eraient")),
    )
    back = (soft + end for end in ("a", "ait", "aient", "ant"))
    return (
        *mute,
        *back,
        stem + "erent",
        stem + "ee",
        stem + "es",
        stem + "ees",
        stem + "era",
        stem + "eront",
        stem + "ai",
    )


def folded_words(tokens: Sequence[Token]) -> list[str]:
    """The tokens' words without accents, in lower case."""
    return [flat(token.text) for token in tokens]


def cues(tokens: Sequence[Token], words: Sequence[str]) -> tuple[Cue, ...]:
    """Reporting verb groups of a sentence, left to right."""
    found: list[Cue] = []
    opening = _opening()
    at = 0
    while at < len(tokens):
        cue = (_compound(words, at) or _simple(tokens, words, at)) if words[at] in opening else None
        if cue is None:
            at += 1
        else:
            found.append(cue)
            at = cue.last + 1
    return tuple(found)


@cache
def _opening() -> frozenset[str]:
    """The words that a reporting verb group may begin with."""
    return frozenset(_forms()).union(AUXILIARIES, *SUPPORT.values())


def _skip(words: Sequence[str], at: int) -> tuple[int, int | None]:
    """Past "-t", an inverted pronoun and up to three adverbs; the pronoun's position."""
    clitic = None
    steps = 0
    while at < len(words) and steps < 5:  # noqa: PLR2004 -- "-t", pronoun, three adverbs
        if words[at].lstrip("-") in CLITIC_SUBJECTS and words[at].startswith("-"):
            clitic = at
        elif words[at] not in {"-t", "-t-", "t"} and words[at] not in ADVERBS:
            break
        at += 1
        steps += 1
    return at, clitic


def _compound(words: Sequence[str], at: int) -> Cue | None:  # noqa: PLR0911 -- one return for each case
    if words[at] not in AUXILIARIES:
        return None
    after, clitic = _skip(words, at + 1)
    passive = after < len(words) and words[after] == "ete"
    if passive:
        after, _ = _skip(words, after + 1)
    if after >= len(words):
        return None
    to_be = AUXILIARIES[words[at]] == "etre"
    supported = _support(words, after)
    lemma = supported[0] if supported else _forms().get(words[after])
    if lemma is None or (not supported and not _is_participle(words[after])):
        return None
    reflexive = at > 0 and words[at - 1] in {"s'", "se"}
    if to_be and not reflexive and not passive:
        return None
    if reflexive and lemma not in REFLEXIVE and lemma not in {"dire", "declarer", "montrer"}:
        return None
    if (
        lemma in REFLEXIVE
        and not reflexive
        and lemma not in {"defendre", "excuser", "feliciter", "vanter", "interroger", "justifier"}
    ):
        return None
    first = at - 1 if reflexive else at
    return Cue(first, supported[1] if supported else after, lemma, clitic, compound=True, passive=passive)


def _is_participle(word: str) -> bool:
    return word.rstrip("s").rstrip("e")[-1:] != "" and not word.endswith(
        ("ait", "aient", "ant", "era", "eront", "erent", "ent")
    )


def _support(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """Two words: "fait savoir", "laisse entendre" at `at`, with the position of the second word."""
    for verb, forms in SUPPORT.items():
        if words[at] in forms:
            after, _ = _skip(words, at + 1)
            if after < len(words) and words[after] in SUPPORTED[verb]:
                return f"{verb} {words[after]}", after
    return None


def _simple(tokens: Sequence[Token], words: Sequence[str], at: int) -> Cue | None:
    supported = _support(words, at)
    if supported:
        _, clitic = _skip(words, at + 1)
        return Cue(at, supported[1], supported[0], clitic)
    lemma = _forms().get(words[at])
    if lemma is None or words[at].endswith("ant") or words[at] in PARTICIPLES_ONLY or _is_nominal(tokens, words, at):
        return None
    reflexive = at > 0 and words[at - 1] in {"s'", "se"}
    if (
        reflexive != (lemma in REFLEXIVE)
        and not (reflexive and lemma in {"dire", "declarer"})
        and lemma not in {"defendre", "justifier"}
    ):
        return None
    after, clitic = _skip(words, at + 1)
    last = clitic if clitic is not None else at
    return Cue(at - 1 if reflexive else at, min(last, after), lemma, clitic)


def _is_nominal(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """Whether the form is a noun or a participle here: "le juge", "une annonce", "la somme annoncée"."""
    accented = tokens[at].text[-1:] == "é" or tokens[at].text.endswith(("ée", "és", "ées"))
    if accented and words[at].endswith(("e", "es")):
        return True
    before = words[at - 1] if at else ""
    if before in NOMINAL_MARKS and not (before in CLITICS and tokens[at].pos in {"VERB", "AUX"}):
        return True
    return tokens[at].pos in {"NOUN", "PROPN", "ADJ", "ADP", "DET"} and not _verb_by_context(words, at)


def _verb_by_context(words: Sequence[str], at: int) -> bool:
    """The tagger errs after a quotation; a comma, a closing mark or an inverted pronoun there make a verb."""
    after = words[at + 1] if at + 1 < len(words) else ""
    before = words[at - 1] if at else ""
    inverted = after.startswith("-") and after.strip("-") in {*CLITIC_SUBJECTS, "t"}
    inverted = inverted or (before == "," and at > 1 and words[at - 2] in CLOSING_MARKS)
    return inverted or before in {"»", '"', "”"} or after in {"que", "qu'"} or before in {"il", "elle", "ils", "elles"}
