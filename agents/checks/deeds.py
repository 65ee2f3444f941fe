"""Deeds: every verb of a sentence with who does it, to whom and for whom, by the parse of the sentence."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from calame.agents.checks.deed_parts import (
    OF,
    TO,
    Deed,
    complement,
    complements_of,
    counted,
    participants_of,
    takes_part,
)
from calame.agents.checks.deed_turns import case_of, delayed_auxiliary, possessor, ranked, relative_object, seen_by
from calame.agents.checks.reading import Reading
from calame.agents.checks.subjects import is_aside, is_inverted, subjects
from calame.agents.checks.verbhood import is_conjugated, lemma_of, verbs_of
from calame.text.analysis import Token
from calame.text.data.converse_words import CONVERSES, DOERS, OBJECT_CONVERSES, TWO_WAY_VERBS, WITH_LOSER
from calame.text.data.deed_families import DEED_CLASSES
from calame.text.data.deed_words import INNER_REFLEXIVES, MOVING_VERBS, SUFFERED_NOUNS
from calame.text.data.role_words import IDIOMS, MEANS
from calame.text.data.support_verbs import CAUSED_DEEDS, DOING_VERBS, PHRASES, REFLEXIVE_DEEDS, SUFFERING_VERBS
from calame.text.masculine import masculine
from calame.text.words import fold

_NAMING = frozenset({"NOUN", "PROPN"})
_SELF = frozenset({"se", "s'"})
_AHEAD = 6
"""Words behind a verb among which the rest of its turn of phrase stands."""


@lru_cache(maxsize=8192)
def deeds(reading: Reading) -> tuple[Deed, ...]:
    """The deeds of one sentence outside its quotations."""
    found = _deeds(reading, quoted=False)
    found += [Deed(token, "devancer", (ahead,), (behind,)) for token, ahead, behind in ranked(reading)]
    return tuple(found)


@lru_cache(maxsize=8192)
def quoted_deeds(reading: Reading) -> tuple[Deed, ...]:
    """The deeds that the quotations of a sentence tell of somebody whom they name."""
    if not reading.quotations:
        return ()
    return tuple(deed for deed in _deeds(reading, quoted=True) if any(one.pos in _NAMING for one in deed.agents))


def _deeds(reading: Reading, *, quoted: bool) -> list[Deed]:
    verbs = verbs_of(reading.analysis)
    found: list[Deed] = []
    for token in reading.analysis.tokens:
        if token.i not in verbs and token.pos != "NOUN":
            continue
        if reading.is_quoted(token.start) != quoted or _says(reading, token):
            continue
        if token.i in verbs:
            found += _of_verb(reading, token)
        else:
            lemma = fold(token.lemma)
            if nouns_class(lemma):
                found += _of_noun(reading, token)
            if (verb := DOERS.get(masculine(lemma))) is not None:
                found += _of_doer(reading, token, verb)
    return found


@lru_cache(maxsize=4096)
def verbs_class(lemma: str) -> frozenset[str]:
    """The verbs and nouns that may tell the deed of a verb."""
    same = [verbs | nouns for verbs, nouns in DEED_CLASSES if lemma in verbs]
    return frozenset({lemma}).union(*same)


@lru_cache(maxsize=4096)
def nouns_class(lemma: str) -> frozenset[str]:
    """The verbs and nouns that may tell the deed of a noun; none for a noun that is no deed."""
    return frozenset[str]().union(*(verbs | nouns for verbs, nouns in DEED_CLASSES if lemma in nouns))


def lemmas_like(deed: Deed) -> frozenset[str]:
    """The lemmas of the deeds that may be the same."""
    return (nouns_class(deed.lemma) if deed.noun else verbs_class(deed.lemma)) | {deed.lemma}


def reversed_idioms(reading: Reading) -> Iterator[Token]:
    """Verbs that the noun of their own turn of phrase does: « la main a mis les intrus »."""
    for deed in deeds(reading):
        nouns = IDIOMS.get(lemma_of(deed.verb), frozenset())
        if deed.patients and any(token.pos == "NOUN" and fold(token.lemma) in nouns for token in deed.agents):
            yield deed.verb


def _of_verb(reading: Reading, token: Token) -> Iterator[Deed]:
    tokens = reading.analysis.tokens
    lemma = _predicate(tokens, token)
    passive = is_passive(reading, token)
    relative = any(fold(child.text) == "qui" for child in reading.analysis.children(token))
    quoted = reading.is_quoted(token.start)
    beside = (one for one in subjects(reading.analysis, token) if reading.is_quoted(one.start) == quoted)
    subject = tuple(counted(reading, one) for one in beside if takes_part(reading, one, relative=relative))
    objects, others, by = participants_of(reading, token)
    if lemma != lemma_of(token) and others:
        objects = tuple(one for one in objects if PHRASES.get((lemma_of(token), fold(one.lemma))) != lemma)
    taken_up = relative_object(reading, token)
    if not passive and is_inverted(reading.analysis, token):
        behind = (one for one in reading.analysis.children(token) if one.dep.startswith("nsubj") and one.i > token.i)
        heads = tuple(behind) or tuple(one for one in objects if one.i > token.i)
        yield from _with_made(reading, token, Deed(token, lemma, heads, _only(taken_up), others))
        return
    if (seeing := seen_by(tokens, token)) is not None:
        sufferers = tuple(subjects(reading.analysis, seeing))
        yield Deed(token, lemma, by, objects, (*sufferers, *others), passive=True)
        return
    caused = _is_caused(tokens, token)
    if caused and lemma in CAUSED_DEEDS:
        lemma = CAUSED_DEEDS[lemma]
        subject = tuple(subjects(reading.analysis, tokens[token.i - 1]))
    elif others and (lemma in TWO_WAY_VERBS or caused):
        return
    things = subject if passive else objects or _only(taken_up)
    made = _made(things) if fold(token.lemma) in DOING_VERBS | SUFFERING_VERBS else None
    if made is not None:
        yield from _supported(reading, token, made, by if passive else subject, others)
    if passive:
        yield Deed(token, lemma, by, subject, others, passive=True)
    elif not subject and is_aside(reading.analysis, token):
        yield Deed(token, lemma, objects, (), others)
    elif not (reflexive := _is_reflexive(tokens, token)) or lemma in CONVERSES or lemma in INNER_REFLEXIVES:
        lemma = REFLEXIVE_DEEDS.get(lemma, lemma) if reflexive else lemma
        yield _turned(Deed(token, lemma, subject, objects or _only(taken_up), others), reading)


def _only(token: Token | None) -> tuple[Token, ...]:
    return () if token is None else (token,)


def _with_made(reading: Reading, token: Token, deed: Deed) -> Iterator[Deed]:
    """The deed, and that which the noun it takes up tells: « l'aide qu'a apportée le voisin »."""
    made = _made(deed.patients) if fold(token.lemma) in DOING_VERBS else None
    if made is not None:
        yield from _supported(reading, token, made, deed.agents, deed.others)
    yield deed


def _is_caused(tokens: Sequence[Token], token: Token) -> bool:
    """« A fait découvrir le projet aux habitants »: who makes them do it does not do it."""
    before = tokens[token.i - 1] if token.i else None
    return token.has("VerbForm=Inf") and before is not None and fold(before.lemma) in {"faire", "laisser"}


def _says(reading: Reading, token: Token) -> bool:
    """Whether the verb is one of saying whose subject stands behind it."""
    return any(
        said.kind == "inverted" and said.cue_start <= token.start < said.cue_end for said in reading.attributions
    )


def _predicate(tokens: Sequence[Token], token: Token) -> str:
    """The lemma of a verb with the word that makes it another: « mettre en cause »."""
    lemma = lemma_of(token)
    for other in tokens[token.i + 1 : token.i + _AHEAD]:
        if (lemma, fold(other.lemma)) in PHRASES:
            return PHRASES[lemma, fold(other.lemma)]
    return lemma


def _made(objects: Sequence[Token]) -> Token | None:
    """The noun of a deed among the objects: « donner l'alerte »."""
    return next((one for one in objects if nouns_class(fold(one.lemma))), None)


def _supported(
    reading: Reading, token: Token, made: Token, subject: tuple[Token, ...], others: tuple[Token, ...]
) -> Iterator[Deed]:
    noun = fold(made.lemma)
    held = tuple(complement(reading, made, OF))
    if fold(token.lemma) in SUFFERING_VERBS:
        yield Deed(made, noun, tuple(complement(reading, made, {"par"})), (*subject, *others), noun=True)
    elif noun in SUFFERED_NOUNS:
        yield Deed(made, noun, subject, (*held, *others), noun=True)
    else:
        yield Deed(made, noun, subject, (), others, noun=True)


def _of_noun(reading: Reading, token: Token) -> Iterator[Deed]:
    """« La plainte d'un héritier » is made by him, « le rachat de la papeterie » is done to it."""
    held = tuple(complement(reading, token, OF))
    by = tuple(complement(reading, token, {"par"}))
    to = tuple(complement(reading, token, TO))
    noun = fold(token.lemma)
    held = held or _only(possessor(reading, token))
    if noun in SUFFERED_NOUNS or by:
        if held or by:
            yield Deed(token, noun, by, held, to, noun=True)
    elif held:
        yield Deed(token, noun, held, to, noun=True)


def _of_doer(reading: Reading, token: Token, verb: str) -> Iterator[Deed]:
    """« X, repreneur de la papeterie », « X est le repreneur de la papeterie »: X takes it over."""
    held = tuple(complement(reading, token, OF))
    if not held:
        return
    children = reading.analysis.children(token)
    told = [one for one in children if one.dep.startswith("nsubj")] if any(c.dep == "cop" for c in children) else []
    head = reading.analysis.tokens[token.head]
    doer = told[:1] or [head if token.dep == "appos" and head.pos in {"NOUN", "PROPN"} else token]
    yield Deed(token, verb, tuple(doer), held)


def _turned(deed: Deed, reading: Reading) -> Deed:
    """A deed told from the other side, turned round: who buys is sold to."""
    if deed.lemma in OBJECT_CONVERSES and deed.agents and deed.patients:
        return Deed(deed.verb, OBJECT_CONVERSES[deed.lemma], deed.patients, deed.agents)
    if deed.lemma not in CONVERSES or not deed.agents:
        return deed
    verb, openers = CONVERSES[deed.lemma]
    doers = [
        child
        for child in reading.analysis.children(deed.verb)
        if case_of(reading, child) in openers.split() and child.pos in {"NOUN", "PROPN", "PRON"}
    ]
    doers = [next(complements_of(reading, one), one) if fold(one.lemma) in MEANS else one for one in doers]
    if doers and verb in WITH_LOSER:
        return Deed(deed.verb, verb, tuple(doers), deed.agents)
    return Deed(deed.verb, verb, tuple(doers), deed.patients, deed.agents) if doers else deed


def _is_reflexive(tokens: Sequence[Token], token: Token) -> bool:
    at = token.i - 1
    while at >= 0 and tokens[at].pos in {"AUX", "ADV", "PRON", "VERB"}:
        if fold(tokens[at].text) in _SELF:
            return True
        at -= 1
    return False


def is_passive(reading: Reading, token: Token) -> bool:
    """« A été vendu », « vendu par »; « a vendu » and « est venu » are not."""
    if not (token.has("VerbForm=Part") and token.has("Tense=Past")) or is_conjugated(reading.analysis, token):
        return False
    tokens = reading.analysis.tokens
    helpers = [child for child in reading.analysis.children(token) if child.dep.startswith("aux")]
    if not helpers and (late := delayed_auxiliary(tokens, token)) is not None:
        return late
    if not helpers and (joined := _joined(reading, token)) is not None:
        return is_passive(reading, joined)
    if any(fold(child.lemma) == "avoir" for child in helpers):
        return any(fold(child.text) == "ete" for child in helpers)
    at = token.i - 1
    near: list[str] = []
    while at >= 0 and tokens[at].pos in {"AUX", "ADV", "PRON", "VERB"} and tokens[at].pos != "PUNCT":
        near.append(fold(tokens[at].text))
        if tokens[at].pos != "ADV" and fold(tokens[at].lemma) == "avoir":
            return "ete" in near
        at -= 1
    return lemma_of(token) not in MOVING_VERBS and _SELF.isdisjoint(near)


def _joined(reading: Reading, token: Token) -> Token | None:
    """The participle before one that shares its auxiliary: « avait visité la halle et rendu un avis »."""
    head = reading.analysis.tokens[token.head]
    bare = token.dep == "conj" and head.i < token.i and head.has("VerbForm=Part") and head.has("Tense=Past")
    helped = any(child.dep.startswith("aux") for child in reading.analysis.children(head))
    return head if bare and helped else None
