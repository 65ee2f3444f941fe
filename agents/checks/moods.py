"""How far a verb goes: stated, announced, or only wished, feared, asked, weighed; and the phrases that say as much."""

import re
from collections.abc import Iterator
from enum import IntEnum

from calame.agents.checks.reading import Reading, Verb, keys_of
from calame.text.analysis import Token
from calame.text.conditional import is_future_form
from calame.text.data.certainty import (
    AHEAD_AUXILIARIES,
    AHEAD_FORMS,
    AHEAD_PHRASES,
    AHEAD_REFLEXIVES,
    AHEAD_VERBS,
    ASKING_VERBS,
    BARE_UNSURE,
    BELIEVING_VERBS,
    CLAIMING_VERBS,
    DECIDING_VERBS,
    DENIED_VERBS,
    LEADING_FORMS,
    OPEN_NOUNS,
    PUBLISHED,
    UNSURE_PHRASES,
    UNSURE_VERBS,
    WHETHER,
    WILLING_VERBS,
    WISHING_VERBS,
)
from calame.text.data.hedges import MEANS_TO, THROWN
from calame.text.data.reserve_words import LIKELY_DEEDS
from calame.text.flat import flat
from calame.text.verb_forms import infinitives, verb_lemmas
from calame.text.words import fold


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of phrases; those in « d » and « qu » may go on with a vowel or an apostrophe."""
    parts = (re.escape(phrase) + ("" if phrase.endswith((" d", " qu")) else r"(?![\w-])") for phrase in phrases)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})")


_MISREAD = UNSURE_VERBS | AHEAD_AUXILIARIES
_PHRASES = ((_any_of(UNSURE_PHRASES), 0), (_any_of(AHEAD_PHRASES), 1))
_APART = re.compile(r"[,;:.]|(?<![\w-])qu[e'](?![\w-])")
_WHETHER = 50
"""Characters behind a verb of deciding in which its « si » stands."""
_INFINITIVE = 4
"""Tokens behind a verb in which the infinitive that it governs begins."""
_NOMINAL = frozenset({"det", "case", "nummod", "amod"})
_VERBAL = frozenset({"VERB", "AUX"})
_AIMS = frozenset({"pour", "afin", "avant", "apres", "sans"})
_TO = frozenset({"de", "d'", "d’", "a", "à"})
_THAT = frozenset({"que", "qu'"})
_LEAST = 4
"""Letters from which a form that no tagger took for a verb is read as a future."""


class Status(IntEnum):
    """How far a clause goes."""

    UNSURE = 0
    """« aurait », « espère », « n'exclut pas »: nobody says that it is or will be so."""
    AHEAD = 1
    """« sera », « doit », « a promis »: it is not done yet."""
    FACT = 2


def status_of(reading: Reading, token: Token, verb: Verb) -> Status:
    """What a verb makes of what it governs."""
    lemmas = lemmas_of(token)
    if verb.conditional or (verb.negated and lemmas & DENIED_VERBS) or _is_unsure(reading, token, verb, lemmas):
        return Status.UNSURE
    return Status.AHEAD if is_future(reading, verb) or _is_plan(reading, token, verb, lemmas) else Status.FACT


def is_future(reading: Reading, verb: Verb) -> bool:
    """Whether a verb is in the future by its tag or by its form: « monteront » is often tagged without a tense."""
    return verb.future or is_future_form(reading.text[verb.start : verb.end])


def lemmas_of(token: Token) -> frozenset[str]:
    """The lemmas of a verb, of one that the tagger takes for a noun too."""
    return verb_lemmas(token) | (infinitives(token) & _MISREAD)


def _is_unsure(reading: Reading, token: Token, verb: Verb, lemmas: frozenset[str]) -> bool:
    """Whether what the verb governs is wished, feared or reckoned; with a noun behind it, not what is over."""
    if (lemmas & ASKING_VERBS and governs_clause(reading, token)) or _is_open_question(reading, token, lemmas):
        return True
    if lemmas & CLAIMING_VERBS and not verb.negated and governs_infinitive(reading, token):
        return True
    if "pouvoir" in lemmas and _supposes(reading, token, verb):
        return True
    if fold(token.text) in PUBLISHED or not lemmas & UNSURE_VERBS or (verb.negated and lemmas & WILLING_VERBS):
        return False
    if governs_infinitive(reading, token) or not (lemmas & BARE_UNSURE or (verb.past and not lemmas & BELIEVING_VERBS)):
        return True
    below = reading.analysis.children(token)
    return any(fold(one.lemma) in OPEN_NOUNS or one.dep == "ccomp" for one in below)


def _supposes(reading: Reading, token: Token, verb: Verb) -> bool:
    """« Peut viser », and « selon l'expert, la foudre a pu causer l'incendie »: what may be, or may have been."""
    deeds = [lemmas_of(one) for one in reading.analysis.children(token) if one.has("VerbForm=Inf")]
    past = verb.past and not verb.negated and bool(reading.attributions)
    return any(deed & WISHING_VERBS or (past and deed & LIKELY_DEEDS) for deed in deeds)


def _is_open_question(reading: Reading, token: Token, lemmas: frozenset[str]) -> bool:
    """« Doit décider si », « ignore si », « les analyses diront si »: nobody knows yet."""
    deciding = [token, *(one for one in reading.analysis.children(token) if one.has("VerbForm=Inf"))]
    return any(
        (lemmas if one is token else lemmas_of(one)) & DECIDING_VERBS and _has_whether(reading, one) for one in deciding
    )


def _has_whether(reading: Reading, token: Token) -> bool:
    """Whether « si », or « s'il », opens what a verb of deciding or knowing governs."""
    text = flat(reading.text)
    match = WHETHER.search(text, token.end, token.end + _WHETHER)
    if match is None or reading.is_quoted(match.start()):
        return False
    return _APART.search(text, token.end, match.start()) is None


def _is_plan(reading: Reading, token: Token, verb: Verb, lemmas: frozenset[str]) -> bool:
    if verb.past and (verb.negated or (lemmas & THROWN and "ete" in verb.context)):
        return False
    if lemmas & AHEAD_VERBS or fold(token.text) in AHEAD_FORMS:
        return True
    if not verb.context.isdisjoint({"s'", "se"}) and lemmas & AHEAD_REFLEXIVES:
        return True
    return bool(lemmas & AHEAD_AUXILIARIES) and not verb.past and governs_infinitive(reading, token)


def governs_infinitive(reading: Reading, token: Token) -> bool:
    """Whether an infinitive hangs on the verb `token`, or begins soon behind it."""
    near = reading.analysis.tokens[token.i + 1 : token.i + 1 + _INFINITIVE]
    if fold(token.text) in LEADING_FORMS and _leads_on(reading, token):
        return True
    stop = next((place for place, one in enumerate(near) if one.pos in {"NOUN", "PROPN", "PUNCT"}), len(near))
    below = (one for one in reading.analysis.children(token) if not _is_aim(reading, one))
    return any(one.has("VerbForm=Inf") for one in (*below, *near[:stop]))


def _is_aim(reading: Reading, token: Token) -> bool:
    """« Demande un prêt pour finir le toit »: the infinitive says what for, not what is asked."""
    return any(one.dep in {"mark", "case"} and fold(one.text) in _AIMS for one in reading.analysis.children(token))


def governs_clause(reading: Reading, token: Token) -> bool:
    """Whether an infinitive or a clause with « que » or « si » hangs on the verb `token`."""
    below = reading.analysis.children(token)
    return governs_infinitive(reading, token) or any(
        one.dep == "ccomp" and one.i > token.i and not is_relative(reading, one) for one in below
    )


def is_relative(reading: Reading, token: Token) -> bool:
    """« Une expertise, que la juge n'a pas ordonnée »: behind a comma « que » opens no object, whatever the parse."""
    mark = next((one for one in reading.analysis.children(token) if fold(one.text) in _THAT), None)
    return mark is not None and mark.i > 0 and reading.analysis.tokens[mark.i - 1].text == ","


def phrases(reading: Reading) -> Iterator[tuple[int, int, Status]]:
    """Where phrases such as « à l'étude » stand, and how far a clause with one goes."""
    text = flat(reading.text)
    for pattern, limit in _PHRASES:
        for match in pattern.finditer(text):
            if not reading.is_quoted(match.start()):
                yield match.start(), match.end(), Status(limit)


def misread(reading: Reading) -> Iterator[Verb]:
    """Verbs that the tagger takes for something else: « dément et menace de porter plainte », « Roulenco vendra »."""
    for token in reading.analysis.tokens:
        future = _is_untagged_future(reading, token)
        if future or _is_untagged_present(reading, token) or _is_misjudged(reading, token):
            quoted = reading.is_quoted(token.start)
            keys = keys_of(token) | infinitives(token)
            yield Verb(keys, token.text, token.start, token.end, False, False, future, True, False, quoted, frozenset())


def _is_untagged_present(reading: Reading, token: Token) -> bool:
    after = reading.analysis.tokens[token.i + 1 : token.i + 3]
    if fold(token.text) in MEANS_TO and token.pos not in _VERBAL and after and after[0].has("VerbForm=Inf"):
        return True
    if fold(token.text) in LEADING_FORMS and not token.has("VerbForm=Fin") and _leads_on(reading, token):
        return True
    if token.pos != "NOUN" or not infinitives(token) & _MISREAD:
        return False
    if token.dep not in {"ROOT", "conj"}:
        return False
    return not any(one.dep in _NOMINAL and one.i < token.i for one in reading.analysis.children(token))


def _leads_on(reading: Reading, token: Token) -> bool:
    """« L'entreprise menace de licencier »: between a noun and an infinitive, which may be tagged as a noun."""
    before = reading.analysis.tokens[token.i - 1] if token.i else None
    if before is None or before.pos not in {"NOUN", "PROPN", "PRON"}:
        return False
    after = reading.analysis.tokens[token.i + 1 : token.i + 3]
    if after and fold(after[0].text) in _TO:
        after = after[1:]
    return bool(after) and _is_infinitive(reading, after[0])


def _is_infinitive(reading: Reading, token: Token) -> bool:
    """Whether a word is an infinitive, by its tag or by its ending where no determiner makes a noun of it."""
    if token.has("VerbForm=Inf"):
        return True
    before = reading.analysis.tokens[token.i - 1] if token.i else None
    bare = before is None or before.pos != "DET"
    return bare and token.pos == "NOUN" and token.text.islower() and fold(token.text).endswith(("er", "ir", "oir"))


def _is_misjudged(reading: Reading, token: Token) -> bool:
    """« Zinor invoque l'étude » tagged as an infinitive, « l'eau emprunte un tuyau » as an adjective."""
    if token.pos == "VERB":
        return token.has("VerbForm=Inf") and token.text.islower() and not token.text.endswith(("r", "re"))
    if token.pos != "ADJ" or token.dep not in {"ROOT", "root"} or not infinitives(token):
        return False
    below = {one.dep for one in reading.analysis.children(token)}
    return (
        "obj" in below and any(dep.startswith("nsubj") for dep in below) and not any(d.startswith("cop") for d in below)
    )


def _is_untagged_future(reading: Reading, token: Token) -> bool:
    """A lower-case word with the ending of a future that stands as no noun and is tagged as no verb."""
    if token.pos in {"VERB", "AUX", "PUNCT", "DET", "ADP", "NUM"} or not token.text.islower():
        return False
    before = reading.analysis.tokens[token.i - 1] if token.i else None
    if len(token.text) < _LEAST or (before is not None and before.pos in {"DET", "NUM", "ADP", "ADJ"}):
        return False
    return is_future_form(token.text) and not any(one.dep in _NOMINAL for one in reading.analysis.children(token))
