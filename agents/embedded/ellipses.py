"""What a sentence leaves unsaid: complements, terms of comparison, times and ranks told before."""

from collections.abc import Iterator

from calame.agents.embedded.leaning import Lean, Rule
from calame.agents.embedded.view import VERBAL, View, phrase_pattern
from calame.text.data import anaphora as data
from calame.text.flat import flat


def deictics(view: View) -> Iterator[Lean]:
    """`ici`, whose place nobody says, and ranks in an order that is not told ("a terminé deuxième")."""
    for place, word in enumerate(view.words):
        if word == "ici" and view.word(place - 1) not in {"d'", "jusqu'"}:
            yield Lean("deictic", word)
        elif word in data.RANKS and view.word(place + 1) in {",", ".", ";", ""} and not _is_of_time(view, place):
            yield Lean("rank in something", word)


def _is_of_time(view: View, place: int) -> bool:
    """`l'an dernier`, `en novembre dernier`."""
    return view.word(place - 1) in data.DEICTIC_NOUNS | data.TIME_WORDS | {"an", "ans"}


def ellipses(view: View) -> Iterator[Lean]:
    """Verbs whose complement another sentence holds ("a été informé"), victims of something unsaid."""
    for match in phrase_pattern(data.OPEN_PHRASES).finditer(view.text):
        if not view.text[match.end() :].lstrip().startswith(data.CLOSING_PREPOSITIONS):
            yield Lean("phrase without its complement", match.group())
    for place, token in enumerate(view.tokens):
        if flat(token.text) in data.INCOMPLETE_ADJECTIVES and view.word(place + 1) in {".", ",", ";", "", "»", '"'}:
            yield Lean("adjective without its complement", token.text)
        if token.pos != "VERB":
            continue
        lemma = flat(token.lemma)
        needy = data.TELLING_VERBS if _is_passive(view, place) else data.INCOMPLETE_VERBS
        if lemma in needy and not _has_complement(view, place):
            yield Lean("verb without its complement", token.text)
        elif lemma in data.HARMS and _are_people_of_something(view, place):
            yield Lean("victims of something unsaid", token.text)


def _is_passive(view: View, verb: int) -> bool:
    """Whether the verb's object stands before it: a passive or a participle beside its noun."""
    token = view.tokens[verb]
    return token.has("VerbForm=Part") and not any(
        flat(view.tokens[child].lemma) == "avoir" for child in view.children(verb)
    )


def _has_complement(view: View, verb: int) -> bool:
    kinds = {"obj", "iobj", "obl:arg", "xcomp", "ccomp"}
    after = view.word(verb + 1)
    if after in data.COMPLEMENT_OPENERS or view.pos(verb + 1) in {"NUM", "DET"} or view.is_name(verb + 1):
        return True
    return any(view.tokens[child].dep in kinds and child > verb for child in view.children(verb)) or any(
        quotation.start + view.sentence.start > view.tokens[verb].start for quotation in view.quotations
    )


def _are_people_of_something(view: View, verb: int) -> bool:
    subject = view.subject(verb)
    if subject is None or view.word(subject) not in data.CASUALTIES:
        return False
    indefinite = {"un", "une", "des", "d'un", "d'une"}
    return not any(view.word(place) in indefinite for place in range(verb + 1, len(view.tokens)))


def others(view: View) -> Iterator[Lean]:
    """`autre`, `même`, `tel` and adjectives with a hidden term."""
    for place, word in enumerate(view.words):
        after = view.word(place + 1)
        if (
            word in {"autre", "autres"}
            and view.word(place - 1) not in {"entre", "d'une"}
            and after not in {"que", "qu'"}
            and not _goes_with_a_named_one(view, place)
        ):
            yield Lean("other", word)
        elif word in {"meme", "memes"} and view.word(place - 1) in {"le", "la", "les", "du", "au", "aux", "des"}:
            if not {"que", "qu'"}.intersection(view.words[place + 1 : place + 5]):
                yield Lean("same", word)
        elif word in {"tel", "telle", "tels", "telles"} and after not in {"que", "qu'"}:
            yield Lean("such", word)
        elif (
            word in data.RELATIONAL_ADJECTIVES
            and not view.is_finite(place)
            and after not in {"a", "au", "aux", "de", "du", "d'", "des"}
        ):
            yield Lean("hidden term", word)


def _goes_with_a_named_one(view: View, place: int) -> bool:
    """`aux États-Unis et dans d'autres pays`, `comme d'autres constructeurs`: the first of them is named."""
    if view.word(place - 1) not in {"d'", "les"} or view.pos(place + 1) != "NOUN":
        return False
    hook = place - 2
    while view.pos(hook) == "ADP" and view.word(hook) != "comme":
        hook -= 1
    return view.word(hook) in {"et", "ou", "comme"} and any(view.is_name(one) for one in range(hook))


def relational_times(view: View) -> Iterator[Lean]:
    """Times that another sentence fixes."""
    for match in phrase_pattern(data.RELATIONAL_TIMES).finditer(view.text):
        if view.text[match.end() : match.end() + 3] in {" de", " d'", " du"} and match.group() != "plus tot":
            continue
        if match.group() in {"plus tot", "plus tard"} and _is_measured(view, match.start()):
            continue
        yield Lean("relational time", match.group())
    for place, word in enumerate(view.words):
        if (word == "depuis" and (view.word(place + 1) in {",", ".", ";", ""} or view.pos(place + 1) in VERBAL)) or (
            word in {"apres", "avant"} and view.word(place + 1) in {",", ".", ";", ""}
        ):
            yield Lean("relational time", word)


def _is_measured(view: View, start: int) -> bool:
    """`31 millions, contre 22 millions un an plus tôt`: the other end of the time is in the sentence."""
    return "contre" in view.text[max(0, start - 60) : start]


def comparatives(view: View) -> Iterator[Lean]:
    """Comparatives without the thing compared with."""
    for place, word in enumerate(view.words):
        rest = view.words[place + 1 : place + 12]
        if {"que", "qu'"}.intersection(rest):
            continue
        if (
            (
                word in {"plus", "moins"}
                and view.word(place + 1) not in {"tot", "tard"}
                and view.pos(place + 1) in {"ADJ", "ADV"}
                and _is_comparative(view, place)
            )
            or (word in {"davantage", "mieux", "autant"} and not _is_set_phrase(view, place))
            or (word in data.COMPARATIVE_ADJECTIVES and _is_comparative_adjective(view, place))
            or (word == "fois" and view.word(place + 1) in {"plus", "moins", "moindre", "superieur"})
        ):
            yield Lean("comparative", word)


def _is_set_phrase(view: View, place: int) -> bool:
    """`autant de ...`, `sans pour autant ...`."""
    return view.word(place + 1) in {"de", "d'"} or view.words[max(0, place - 2) : place] == ("sans", "pour")


def _is_comparative(view: View, place: int) -> bool:
    before = view.word(place - 1)
    if before in {"le", "la", "les", "des", "du", "au", "aux", "ses", "son", "sa", "leurs", "en", "de", "ou"}:
        return False
    negated = {"ne", "n'"}.intersection(view.words[max(0, place - 5) : place])
    return not (view.word(place) == "plus" and negated)


def _is_comparative_adjective(view: View, place: int) -> bool:
    if view.word(place - 1) in {"enseignement", "conseil", "cadre", "cadres", "cour"}:
        return False
    if view.words[max(0, place - 2) : place] == ("pour", "une"):
        return False
    if view.word(place).startswith(("superieur", "inferieur")):
        return view.word(place + 1) not in {"a", "au", "aux"} and view.pos(place - 1) != "PROPN"
    return view.word(place - 1) not in {"le", "la", "les", "des", "du", "au", "aux", "sa", "son", "ses"}


RULES: tuple[Rule, ...] = (
    deictics,
    ellipses,
    others,
    relational_times,
    comparatives,
)
"""Every rule of this module; each names what leans."""
