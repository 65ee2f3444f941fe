"""Pronouns that nothing in their sentence binds."""

from collections.abc import Iterator

from calame.agents.embedded.bound import is_bound, is_bound_object
from calame.agents.embedded.leaning import Lean, Rule
from calame.agents.embedded.view import VERBAL, View
from calame.text.data import anaphora as data

_CLITICS = frozenset({"le", "la", "les", "l'"})
_THINGS_SAID = frozenset(
    {"faut", "fallait", "faudra", "faudrait", "suffit", "suffirait", "existe", "existait", "pleut"}
)
_HYPHENED = frozenset({"leur", "-leur", "-le", "-la", "-les", "-lui"})
_TERMS = frozenset({"celui", "celle", "ceux", "celles"})
_AUXILIARY_A = frozenset({"a", "avait", "aura", "aurait", "avoir", "ait"})


def personal_pronouns(view: View) -> Iterator[Lean]:
    """Third-person pronouns that nothing in the sentence binds for certain."""
    for place, word in enumerate(view.words):
        bare = word.strip("-").removeprefix("t-")
        if bare not in data.PERSONAL_PRONOUNS or view.word(place + 1).startswith("-meme"):
            continue
        if _is_impersonal(view, place) or is_bound(view, place):
            continue
        yield Lean("pronoun", word)


def _is_impersonal(view: View, place: int) -> bool:
    if view.word(place) not in {"il", "-il", "-t-il", "t-il"}:
        return False
    after = [view.word(place + step) for step in range(1, 5)]
    if after[0] in {"n'", "ne"}:
        after = after[1:]
    if after[0] == "s'" and after[1] in {"agit", "agissait", "agira", "agirait", "agisse"}:
        return True
    there_is = after[0] in {"y", "n'y"} and after[1] in _AUXILIARY_A
    return after[0] in _THINGS_SAID or (there_is and not any(_is_participle(view, place + step) for step in (3, 4)))


def _is_participle(view: View, place: int) -> bool:
    return place < len(view.tokens) and view.pos(place) == "VERB" and view.tokens[place].has("VerbForm=Part")


def clitics(view: View) -> Iterator[Lean]:
    """Object clitics, `y` and `en`."""
    for place, word in enumerate(view.words):
        following, pos = view.word(place + 1), view.pos(place)
        if word in _CLITICS:
            leans = pos != "PROPN" and (pos == "PRON" or view.pos(place + 1) in VERBAL)
            leans = leans and following not in {"on", "plus", "moins"} and not _is_direction(view, place)
            leans = leans and not is_bound_object(view, place)
        elif word in {"y", "-y"}:
            leans = following != "compris" and not (
                following in _AUXILIARY_A and "il" in view.words[max(0, place - 2) : place]
            )
        elif word in {"en", "-en"}:
            leans = _is_clitic_en(view, place)
        else:
            leans = word in _HYPHENED and pos == "PRON"
        if leans:
            yield Lean("clitic", word)


def _is_direction(view: View, place: int) -> bool:
    """`à l'est de Brest`, whose last word looks like a verb."""
    return view.word(place + 1) in {"est", "ouest"} and view.pos(place - 1) == "ADP"


def _is_clitic_en(view: View, place: int) -> bool:
    after = view.word(place + 1)
    if view.pos(place) == "PRON":
        return not after.endswith("ant")
    return view.pos(place + 1) in VERBAL and not after.endswith("ant") and view.is_finite(place + 1)


def other_pronouns(view: View) -> Iterator[Lean]:
    """Demonstrative and indefinite pronouns, and numerals that stand for a noun."""
    for place, word in enumerate(view.words):
        pos = view.pos(place)
        if place and view.is_name(place):
            continue
        if word in _TERMS:
            leans = not _has_noun_before(view, place)
        elif word in {"un", "une"}:
            leans = pos == "PRON" and view.word(place + 1) not in {"des", "de", "d'"}
        elif word in {"c'", "ce"}:
            leans = pos == "PRON" and not _is_ce_relative(view, place) and not _is_cleft(view, place)
        elif word == "cela":
            leans = not _counts_time(view, place)
        else:
            leans = word in data.LEANING_PRONOUNS and (pos == "PRON" or word.startswith(("cel", "ceux", "cec")))
        if leans:
            yield Lean("pronoun", word)
        elif _is_bare_number(view, place):
            yield Lean("number without its noun", word)


def _has_noun_before(view: View, place: int) -> bool:
    if view.word(place) == "ceux" and view.word(place + 1) == "qui":
        return True
    return any(
        view.tokens[before].pos == "NOUN"
        and view.feature(before, "Gender") == view.feature(place, "Gender") is not None
        for before in range(place)
    )


def _is_ce_relative(view: View, place: int) -> bool:
    return view.word(place) == "ce" and place > 0 and view.word(place + 1) in {"qui", "que", "qu'", "dont"}


def _is_cleft(view: View, place: int) -> bool:
    """`C'est en 2006 qu'un record ...`, `ce sont 3 000 salariés qui ...`, `ce qui m'inquiète, c'est ...`."""
    if place > 0 and view.word(0 if view.word(0) not in '"«“' else 1) == "ce" and view.word(place - 1) in {",", "..."}:
        return True
    verb = place + 1
    if view.word(verb) not in {"est", "sont", "etait", "etaient", "sera", "seront"}:
        return False
    start = verb + 1
    while view.pos(start) == "ADV":
        start += 1
    weighty = view.pos(start) in {"ADP", "NUM"} or view.is_name(start) or view.word(start).startswith("tou")
    for later in range(start + 1, len(view.tokens)):
        if view.pos(later) == "PUNCT":
            return False
        if view.word(later) in {"qui", "que", "qu'"}:
            return weighty
    return False


def _counts_time(view: View, place: int) -> bool:
    """`Cela fera six mois mardi que ...`."""
    return view.word(place + 1) in {"fait", "fera", "faisait"} and bool(
        {"que", "qu'"}.intersection(view.words[place + 2 : place + 9])
    )


def _is_bare_number(view: View, place: int) -> bool:
    """`Deux ont fui`, `a recensé 25`: a figure that counts nothing in the sentence."""
    after, following = view.word(place + 1), view.pos(place + 1)
    if view.word(place) in data.NUMERALS and following in VERBAL and view.word(place - 1) != "dont":
        return True
    if view.pos(place) != "NUM" or view.tokens[place].dep not in {"nsubj", "nsubj:pass"}:
        return False
    if view.word(place - 1) == "dont":
        return False
    if after == "et" and view.pos(place + 2) == "NUM":
        return False
    return following not in {"NOUN", "ADJ", "NUM", "SYM", "PROPN"} and after not in {"des", "de", "d'", "%", "€", "$"}


def speaker_words(view: View) -> Iterator[Lean]:
    """First person outside a quotation, second person anywhere."""
    for place, word in enumerate(view.words):
        bare = word.strip("-").removeprefix("t-")
        if view.pos(place) == "PROPN" or (len(bare) == 1 and bare != "y"):
            continue
        if bare == "on" and view.quoted(place):
            continue
        if bare in data.ADDRESSEE_WORDS and (bare != "ton" or view.pos(place) == "DET"):
            yield Lean("addressee", word)
        elif bare in data.SPEAKER_WORDS and not view.quoted(place):
            yield Lean("speaker", word)


RULES: tuple[Rule, ...] = (
    personal_pronouns,
    clitics,
    other_pronouns,
    speaker_words,
)
"""Every rule of this module; each names what leans."""
