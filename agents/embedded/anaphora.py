"""Words that lean: pronouns, possessives, demonstratives, connectors, relational times, comparatives."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from calame.agents.embedded.view import NOMINAL, VERBAL, View, phrase_pattern
from calame.text.data import anaphora as data
from calame.text.flat import flat


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

_CLITICS = frozenset({"le", "la", "les", "l'"})
_THINGS_SAID = frozenset(
    {"faut", "fallait", "faudra", "faudrait", "suffit", "suffirait", "existe", "existait", "pleut"}
)
_COMPLEMENTS = frozenset({"de", "d'", "du", "des", "a", "au", "aux", "en", "avec", "sur", "pour", "contre"})
_AFTER_COMMA = 3
"""Tokens from an opening phrase's comma to the noun of the subject."""
_AUXILIARY_A = frozenset({"a", "avait", "aura", "aurait", "avoir", "ait"})


def personal_pronouns(view: View) -> Iterator[Lean]:
    """Third-person pronouns that nothing in the sentence binds for certain."""
    for place, word in enumerate(view.words):
        bare = word.strip("-").removeprefix("t-")
        if bare not in data.PERSONAL_PRONOUNS or view.word(place + 1).startswith("-meme"):
            continue
        if _is_impersonal(view, place) or _is_bound_pronoun(view, place):
            continue
        yield Lean("pronoun", word)


def _is_impersonal(view: View, place: int) -> bool:
    if view.word(place) not in {"il", "-il", "-t-il", "t-il"}:
        return False
    after = [view.word(place + step) for step in range(1, 5)]
    if after[0] in {"n'", "ne"}:
        after = after[1:]
    return after[0] in _THINGS_SAID or (after[0] in {"y", "n'y"} and after[1] in _AUXILIARY_A)


def _is_bound_pronoun(view: View, place: int) -> bool:
    """Whether one noun before agrees with `il`/`elle`, and it is the subject of another clause."""
    if place == 0 or view.tokens[place].dep != "nsubj":
        return False
    verb = view.clause(place)
    rivals = [
        rival
        for rival in range(place)
        if view.pos(rival) in NOMINAL and view.word(rival) not in data.TIME_WORDS and _may_be(view, rival, place)
    ]
    subjects = [rival for rival in rivals if view.tokens[rival].dep == "nsubj" and _agrees(view, rival, place)]
    if len(subjects) != 1 or view.clause(subjects[0]) == verb or view.quoted(subjects[0]) != view.quoted(place):
        return False
    return all(_inside(view, rival, subjects[0]) for rival in rivals)


def _agrees(view: View, noun: int, pronoun: int) -> bool:
    """Whether gender and number of `noun` are known and those of `pronoun`."""
    plural = view.word(pronoun).endswith("s")
    feminine = view.word(pronoun).lstrip("-t").startswith("elle")
    number, gender = view.feature(noun, "Number"), view.feature(noun, "Gender")
    if view.tokens[noun].pos == "PROPN" and gender is None:
        return not plural
    return number == ("Plur" if plural else "Sing") and gender == ("Fem" if feminine else "Masc")


def _may_be(view: View, rival: int, pronoun: int) -> bool:
    plural = view.word(pronoun).endswith("s")
    feminine = view.word(pronoun).lstrip("-t").startswith("elle")
    number, gender = view.feature(rival, "Number"), view.feature(rival, "Gender")
    if number is not None and number != ("Plur" if plural else "Sing"):
        return False
    return gender is None or gender == ("Fem" if feminine else "Masc")


def clitics(view: View) -> Iterator[Lean]:
    """Object clitics, `y` and `en`."""
    for place, word in enumerate(view.words):
        following, pos = view.word(place + 1), view.pos(place)
        if word in _CLITICS and (pos == "PRON" or view.pos(place + 1) in VERBAL) and pos != "PROPN":
            if not (word == "l'" and following == "on") and following not in {"plus", "moins"}:
                yield Lean("clitic", word)
        elif (
            (word in {"y", "-y"} and following not in _AUXILIARY_A)
            or (word in {"en", "-en"} and _is_clitic_en(view, place))
            or (word in {"leur", "-leur", "-le", "-la", "-les", "-lui", "-en"} and pos == "PRON")
        ):
            yield Lean("clitic", word)


def _is_clitic_en(view: View, place: int) -> bool:
    after = view.word(place + 1)
    if view.pos(place) == "PRON":
        return not after.endswith("ant")
    return view.pos(place + 1) in VERBAL and not after.endswith("ant") and view.is_finite(place + 1)


def other_pronouns(view: View) -> Iterator[Lean]:
    """Demonstrative and indefinite pronouns, and numerals that stand for a noun."""
    for place, word in enumerate(view.words):
        pos = view.pos(place)
        if word in data.LEANING_PRONOUNS and (pos == "PRON" or word.startswith(("cel", "ceux", "cec"))):
            if word in {"celui", "celle", "ceux", "celles"}:
                continue
            yield Lean("pronoun", word)
        elif (
            (word in {"celui", "celle", "ceux", "celles"} and not _has_noun_before(view, place))
            or (word in {"un", "une"} and pos == "PRON" and view.word(place + 1) not in {"des", "de", "d'"})
            or (word in {"c'", "ce"} and pos == "PRON" and not _is_ce_relative(view, place))
        ):
            yield Lean("pronoun", word)
        elif (
            pos in {"NUM", "PRON"}
            and view.tokens[place].dep in {"nsubj", "nsubj:pass"}
            and _is_bare_number(view, place)
        ):
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


def _is_bare_number(view: View, place: int) -> bool:
    if view.word(place) in {"qui", "que", "on", "rien", "personne", "quiconque", "lequel", "laquelle"}:
        return False
    return view.pos(place) == "NUM" and view.pos(place + 1) not in {"NOUN", "ADJ", "NUM", "SYM", "PROPN"} and (
        view.word(place + 1) not in {"des", "de", "d'", "%", "€", "$"}
    )


def deictics(view: View) -> Iterator[Lean]:
    """`ici`, whose place nobody says, and ranks in an order that is not told ("a terminé deuxième")."""
    for place, word in enumerate(view.words):
        if word == "ici" and view.word(place - 1) not in {"d'", "jusqu'"}:
            yield Lean("deictic", word)
        elif word in data.RANKS and view.word(place + 1) in {",", ".", ";", ""}:
            yield Lean("rank in something", word)


def speaker_words(view: View) -> Iterator[Lean]:
    """First person outside a quotation, second person anywhere."""
    for place, word in enumerate(view.words):
        bare = word.strip("-").removeprefix("t-")
        if view.pos(place) == "PROPN" or (len(bare) == 1 and bare != "y"):
            continue
        if bare in data.ADDRESSEE_WORDS and (bare != "ton" or view.pos(place) == "DET"):
            yield Lean("addressee", word)
        elif bare in data.SPEAKER_WORDS and not view.quoted(place):
            yield Lean("speaker", word)


def possessives(view: View) -> Iterator[Lean]:
    """Possessives whose owner is not certainly the subject of their own clause."""
    for place, word in enumerate(view.words):
        plural = word in data.POSSESSIVES_PLURAL
        if not plural and word not in data.POSSESSIVES_SINGULAR:
            continue
        if view.pos(place) == "PRON" and plural:
            continue
        if not _is_owned(view, place, plural=plural):
            yield Lean("possessive", word)


def _is_owned(view: View, place: int, *, plural: bool) -> bool:
    noun = view.head(place)
    if noun == place:
        return False
    if any(lemma in data.POSSESSIVES_OF_OTHERS for lemma in _lemmas(view, noun)):
        return False
    if set(_lemmas(view, noun)) & (data.EVENTS | data.ACTS) and view.word(noun + 1) not in _COMPLEMENTS:
        return False
    owner = view.subject(view.clause(noun))
    if owner is None or noun == owner:
        owner = _outer_subject(view, view.clause(noun))
    if owner is None or view.quoted(owner) != view.quoted(place):
        return False
    if _inside(view, place, owner):
        return False
    if view.word(owner) == "qui":
        owner = view.head(view.clause(owner))
    if owner > place > 3:  # noqa: PLR2004 - only an opening phrase may come before its owner
        return False
    return view.pos(owner) in NOMINAL and _number_fits(view, owner, plural=plural)


def _opens_before(view: View, place: int, owner: int) -> bool:
    """`Pour financer sa sixième usine, Alba envisage`: an opening phrase, then its owner right after the comma."""
    commas = [comma for comma in range(place, owner) if view.word(comma) == ","]
    return len(commas) == 1 and owner - commas[0] <= _AFTER_COMMA and not any(
        view.is_finite(before) or view.is_name(before) for before in range(commas[0])
    )


def _outer_subject(view: View, verb: int) -> int | None:
    """The subject of the clause that `verb`, an infinitive or a reported clause, hangs on."""
    for _ in range(3):
        if view.tokens[verb].dep not in {"xcomp", "ccomp", "advcl", "acl", "conj"}:
            return None
        verb = view.clause(view.head(verb))
        subject = view.subject(verb)
        if subject is not None:
            return subject
    return None


def _lemmas(view: View, place: int) -> tuple[str, str]:
    return flat(view.tokens[place].lemma), view.word(place).rstrip("sx")


def _inside(view: View, place: int, top: int) -> bool:
    current, steps = place, 0
    while steps < len(view.tokens):
        if current == top:
            return True
        parent = view.head(current)
        if parent == current:
            return False
        current, steps = parent, steps + 1
    return False


def _number_fits(view: View, owner: int, *, plural: bool) -> bool:
    coordinated = any(view.tokens[child].dep == "conj" for child in view.children(owner))
    number = view.feature(owner, "Number")
    if plural:
        return number == "Plur" or coordinated
    return number != "Plur" and not coordinated


def demonstratives(view: View) -> Iterator[Lean]:
    """`ce`, `cette`, `ces` before a noun, but for "cette année" and its like."""
    for place, word in enumerate(view.words):
        if word not in {"ce", "cet", "cette", "ces"} or view.pos(place) == "PRON":
            continue
        if view.word(place - 1) == "a" and view.word(place + 1) in {"stade", "jour"}:
            continue
        near = view.words[place + 1 : place + 4]
        if not data.DEICTIC_NOUNS.intersection(near) or {"-la", "la"}.intersection(view.words[place + 1 : place + 6]):
            yield Lean("demonstrative", " ".join((word, *near[:1])))
        elif any(near_word.endswith("-la") for near_word in near):
            yield Lean("demonstrative", word)


def connectors(view: View) -> Iterator[Lean]:
    """Openings and adverbs that hook the sentence to another."""
    if view.is_finite(0) and not view.is_name(1):
        yield Lean("opening verb", view.word(0))
    opening = view.text.lstrip("«»\"“”'- ")
    begun = phrase_pattern(data.OPENING_CONNECTORS).match(opening)
    if begun and begun.group() not in data.OPENINGS_OF_CONTENT:
        yield Lean("connector", begun.group())
    if view.word(0) in data.ASKED and "sur" not in view.words[:4]:
        yield Lean("asked about something", view.word(0))
    text = phrase_pattern(data.CONNECTOR_EXEMPT).sub(lambda match: "_" * len(match.group()), view.text)
    for match in phrase_pattern(data.CONNECTORS).finditer(text):
        if not (match.group() == "aussi" and _is_comparison(view.text, match.end())):
            yield Lean("connector", match.group())
    for place, word in enumerate(view.words):
        if (
            word == "encore" and view.word(place - 1) not in {"pas", "plus", "ou"} and view.pos(place + 1) in VERBAL
        ) or (word == "alors" and view.word(place + 1) not in {"que", "qu'"}):
            yield Lean("connector", word)


def _is_comparison(text: str, end: int) -> bool:
    return " que " in text[end : end + 40] or " qu'" in text[end : end + 40]


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
        ):
            yield Lean("other", word)
        elif word in {"meme", "memes"} and view.word(place - 1) in {"le", "la", "les", "du", "au", "aux", "des"}:
            if not {"que", "qu'"}.intersection(view.words[place + 1 : place + 5]):
                yield Lean("same", word)
        elif word in {"tel", "telle", "tels", "telles"} and after not in {"que", "qu'"}:
            yield Lean("such", word)
        elif word in data.RELATIONAL_ADJECTIVES and after not in {"a", "au", "aux", "de", "du", "d'", "des"}:
            yield Lean("hidden term", word)


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
            or (word in {"davantage", "mieux", "autant"} and rest[:1] not in {("de",), ("d'",)})
            or (word in data.COMPARATIVE_ADJECTIVES and _is_comparative_adjective(view, place))
            or (word == "fois" and view.word(place + 1) in {"plus", "moins", "moindre", "superieur"})
        ):
            yield Lean("comparative", word)


def _is_comparative(view: View, place: int) -> bool:
    before = view.word(place - 1)
    if before in {"le", "la", "les", "des", "du", "au", "aux", "ses", "son", "sa", "leurs", "en", "de", "ou"}:
        return False
    negated = {"ne", "n'"}.intersection(view.words[max(0, place - 5) : place])
    return not (view.word(place) == "plus" and negated)


def _is_comparative_adjective(view: View, place: int) -> bool:
    if view.word(place).startswith(("superieur", "inferieur")):
        return view.word(place + 1) not in {"a", "au", "aux"} and view.pos(place - 1) != "PROPN"
    return view.word(place - 1) not in {"le", "la", "les", "des", "du", "au", "aux", "sa", "son", "ses"}


RULES: tuple[Rule, ...] = (
    personal_pronouns,
    clitics,
    other_pronouns,
    deictics,
    speaker_words,
    possessives,
    demonstratives,
    connectors,
    ellipses,
    others,
    relational_times,
    comparatives,
)
"""Every rule of this module; each names what leans."""
