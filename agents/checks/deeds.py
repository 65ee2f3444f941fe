"""Deeds: every verb of a sentence with who does it, to whom and for whom, by the parse of the sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from calame.agents.checks.deed_turns import (
    case_of,
    delayed_auxiliary,
    further_doers,
    possessor,
    ranked,
    relative_object,
    seen_by,
)
from calame.agents.checks.reading import Reading
from calame.agents.checks.subjects import is_aside, is_conjugated, is_inverted, is_verb, lemma_of, subjects
from calame.text.analysis import Token
from calame.text.data.deed_words import (
    CONVERSES,
    DATIVE_VERBS,
    DEED_CLASSES,
    DOING_VERBS,
    INNER_REFLEXIVES,
    MOVING_VERBS,
    OBJECT_CONVERSES,
    PHRASES,
    SUFFERED_NOUNS,
    SUFFERING_VERBS,
    TWO_WAY_VERBS,
    WITH_LOSER,
)
from calame.text.data.role_words import IDIOMS, MEANS
from calame.text.words import fold

_TO = frozenset({"a", "au", "aux", "contre", "devant", "envers", "aupres"})
_AT = frozenset({"a", "au", "aux"})
_OF = frozenset({"de", "d'", "du", "des"})
_DATIVES = frozenset({"lui", "leur"})
_AHEAD = 6
"""Words behind a verb among which the rest of its turn of phrase stands."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed; those who take part in it are the heads of their phrases."""

    verb: Token
    lemma: str
    agents: tuple[Token, ...] = ()
    patients: tuple[Token, ...] = ()
    others: tuple[Token, ...] = ()
    """Those it is done for, against or before."""
    passive: bool = False
    noun: bool = False


@lru_cache(maxsize=8192)
def deeds(reading: Reading) -> tuple[Deed, ...]:
    """The deeds of one sentence outside its quotations."""
    tokens = reading.analysis.tokens
    found: list[Deed] = []
    for token in tokens:
        if reading.is_quoted(token.start) or _says(reading, token):
            continue
        if is_verb(tokens, token):
            found += _of_verb(reading, token)
        elif token.pos == "NOUN" and nouns_class(fold(token.lemma)):
            found += _of_noun(reading, token)
    found += [Deed(token, "devancer", (ahead,), (behind,)) for token, ahead, behind in ranked(reading)]
    return tuple(found)


@lru_cache(maxsize=4096)
def verbs_class(lemma: str) -> frozenset[str]:
    """The verbs and nouns that may tell the deed of a verb."""
    same = [verbs | nouns for verbs, nouns in DEED_CLASSES if lemma in verbs]
    return frozenset({lemma}).union(*same)


@lru_cache(maxsize=4096)
def nouns_class(lemma: str) -> frozenset[str]:
    """The verbs and nouns that may tell the deed of a noun; none for a noun that is no deed."""
    return frozenset[str]().union(*(verbs | nouns for verbs, nouns in DEED_CLASSES if lemma in nouns))


def same_deed(ours: Deed, theirs: Deed) -> bool:
    """Whether two deeds may be one."""
    known = nouns_class(ours.lemma) if ours.noun else verbs_class(ours.lemma)
    return theirs.lemma in known or ours.lemma == theirs.lemma


def reversed_idioms(reading: Reading) -> Iterator[Token]:
    """Verbs that the noun of their own turn of phrase does: « la main a mis les intrus »."""
    for deed in deeds(reading):
        nouns = IDIOMS.get(lemma_of(deed.verb), frozenset())
        if deed.patients and any(token.pos == "NOUN" and fold(token.lemma) in nouns for token in deed.agents):
            yield deed.verb


def _of_verb(reading: Reading, token: Token) -> Iterator[Deed]:
    tokens = reading.analysis.tokens
    lemma = _predicate(tokens, token)
    passive = _is_passive(reading, token)
    subject = tuple(one for one in subjects(reading.analysis, token) if _takes_part(reading, one))
    objects, others, by = _complements(reading, token)
    taken_up = relative_object(reading, token)
    if not passive and is_inverted(reading.analysis, token):
        heads = tuple(one for one in objects if one.i > token.i)
        yield from _with_made(reading, token, Deed(token, lemma, heads, _only(taken_up), others))
        return
    if (seeing := seen_by(tokens, token)) is not None:
        sufferers = tuple(subjects(reading.analysis, seeing))
        yield Deed(token, lemma, by, objects, (*sufferers, *others), passive=True)
        return
    if others and (lemma in TWO_WAY_VERBS or _is_caused(tokens, token)):
        return
    things = subject if passive else objects or _only(taken_up)
    made = _made(things) if fold(token.lemma) in DOING_VERBS | SUFFERING_VERBS else None
    if made is not None:
        yield from _supported(reading, token, made, by if passive else subject, others)
    if passive:
        yield Deed(token, lemma, by, subject, others, passive=True)
    elif not subject and is_aside(reading.analysis, token):
        yield Deed(token, lemma, objects, (), others)
    elif not _is_reflexive(tokens, token) or lemma in CONVERSES or lemma in INNER_REFLEXIVES:
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


def _takes_part(reading: Reading, token: Token) -> bool:
    """Whether a token may be somebody or something: no date, no hyphen, no voice that is only named."""
    if not any(character.isalpha() for character in token.text):
        return False
    if fold(token.text) in {"que", "qu'"}:
        return False
    if any(day.start <= token.start < day.end for day in reading.dates):
        return False
    return not any(
        said.kind == "according_to" and (said.speaker_start or 0) <= token.start < (said.speaker_end or 0)
        for said in reading.attributions
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
    held = tuple(_complement(reading, made, _OF))
    if fold(token.lemma) in SUFFERING_VERBS:
        yield Deed(made, noun, tuple(_complement(reading, made, {"par"})), (*subject, *others), noun=True)
    elif noun in SUFFERED_NOUNS:
        yield Deed(made, noun, subject, (*held, *others), noun=True)
    else:
        yield Deed(made, noun, subject, (), others, noun=True)


def _of_noun(reading: Reading, token: Token) -> Iterator[Deed]:
    """« La plainte d'un héritier » is made by him, « le rachat de la papeterie » is done to it."""
    held = tuple(_complement(reading, token, _OF))
    by = tuple(_complement(reading, token, {"par"}))
    to = tuple(_complement(reading, token, _TO))
    noun = fold(token.lemma)
    held = held or _only(possessor(reading, token))
    if noun in SUFFERED_NOUNS or by:
        if held or by:
            yield Deed(token, noun, by, held, to, noun=True)
    elif held:
        yield Deed(token, noun, held, to, noun=True)


def _complements(reading: Reading, token: Token) -> tuple[tuple[Token, ...], tuple[Token, ...], tuple[Token, ...]]:
    """Objects, those behind « à » or « contre », and those behind « par »."""
    objects: list[Token] = []
    others: list[Token] = []
    by: list[Token] = []
    for child in reading.analysis.children(token):
        case = case_of(reading, child)
        if not _takes_part(reading, child):
            continue
        if child.dep in {"obj", "obl:arg", "ccomp"} and not case and child.pos in {"NOUN", "PROPN", "PRON", "X", "ADJ"}:
            objects.append(_counted(reading, child))
        elif child.dep == "iobj" or (child.pos == "PRON" and fold(child.text) in _DATIVES and child.i < token.i):
            others.append(child)
        elif case == "par":
            by.append(_counted(reading, child))
        elif case in _TO and (case not in _AT or lemma_of(token) in DATIVE_VERBS | CONVERSES.keys()):
            others.append(child)
    others += [found for one in objects for found in _complement(reading, one, _TO)]
    if not by and token.has("VerbForm=Part"):
        by += further_doers(reading, others)
    return tuple(objects), tuple(others), tuple(by)


def _counted(reading: Reading, token: Token) -> Token:
    """« Un des suspects » is the suspect."""
    if token.pos in {"NOUN", "PROPN"}:
        return token
    return next(_complement(reading, token, _OF), token)


def complements_of(reading: Reading, token: Token) -> Iterator[Token]:
    """The phrases that « de » ties to a noun behind it."""
    return _complement(reading, token, _OF)


def _complement(reading: Reading, token: Token, cases: frozenset[str] | set[str]) -> Iterator[Token]:
    for child in reading.analysis.children(token):
        if child.dep.startswith(("nmod", "obl")) and child.i > token.i and case_of(reading, child) in cases:
            yield child


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
    return bool({"se", "s'"} & {fold(one.text) for one in tokens[max(0, token.i - 3) : token.i]})


def _is_passive(reading: Reading, token: Token) -> bool:
    """« A été vendu », « vendu par »; « a vendu » and « est venu » are not."""
    if not (token.has("VerbForm=Part") and token.has("Tense=Past")) or is_conjugated(reading.analysis, token):
        return False
    tokens = reading.analysis.tokens
    helpers = [child for child in reading.analysis.children(token) if child.dep.startswith("aux")]
    if not helpers and (late := delayed_auxiliary(tokens, token)) is not None:
        return late
    if not helpers and (joined := _joined(reading, token)) is not None:
        return _is_passive(reading, joined)
    if any(fold(child.lemma) == "avoir" for child in helpers):
        return any(fold(child.text) == "ete" for child in helpers)
    at = token.i - 1
    near: list[str] = []
    while at >= 0 and tokens[at].pos in {"AUX", "ADV", "PRON", "VERB"} and tokens[at].pos != "PUNCT":
        near.append(fold(tokens[at].text))
        if tokens[at].pos != "ADV" and fold(tokens[at].lemma) == "avoir":
            return "ete" in near
        at -= 1
    return lemma_of(token) not in MOVING_VERBS and not {"se", "s'"} & set(near)


def _joined(reading: Reading, token: Token) -> Token | None:
    """The participle before one that shares its auxiliary: « avait visité la halle et rendu un avis »."""
    head = reading.analysis.tokens[token.head]
    bare = token.dep == "conj" and head.i < token.i and head.has("VerbForm=Part") and head.has("Tense=Past")
    helped = any(child.dep.startswith("aux") for child in reading.analysis.children(head))
    return head if bare and helped else None
