"""What is a verb in a parse that errs: its lemma, whether it is conjugated, and what it agrees with."""

from collections.abc import Sequence
from functools import lru_cache

from calame.text.analysis import Analysis, Token
from calame.text.data.deed_families import DEED_CLASSES
from calame.text.data.deed_words import HOMOGRAPHS, OF_SOMEBODY
from calame.text.data.function_words import FUNCTIONS
from calame.text.words import fold

_FINITE_ENDINGS = ("a", "ont", "ent", "aient", "ez", "ons")
"""Folded endings that no past participle has."""
_OF = frozenset({"de", "d'", "du", "des"})
_MAY_BE_VERBS = frozenset({"VERB", "NOUN", "ADJ", "ADV", "PROPN"})
_VERBS = frozenset(verb for verbs, _ in DEED_CLASSES for verb in verbs)


def lemma_of(token: Token) -> str:
    """The folded infinitive; some lemmas lack their ending, and some verbs are taken for other words."""
    lemma, form = fold(token.lemma), fold(token.text)
    if form in HOMOGRAPHS:
        return HOMOGRAPHS[form]
    if lemma not in _VERBS and f"{form}r" in _VERBS:
        return f"{form}r"
    if lemma not in _VERBS and f"{lemma}r" in _VERBS:
        return f"{lemma}r"
    return lemma


@lru_cache(maxsize=8192)
def verbs_of(analysis: Analysis) -> frozenset[int]:
    """Where the verbs of a text stand among its tokens."""
    tokens = analysis.tokens
    return frozenset(token.i for token in tokens if token.pos in _MAY_BE_VERBS and is_verb(tokens, token))


def is_verb(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a token is a verb, a form that the tagger takes for a noun included: « la direction dément »."""
    if token.pos == "VERB":
        return not token.dep.startswith("aux:") and not is_named_so(tokens, token)
    if token.pos not in {"NOUN", "ADJ", "ADV", "PROPN"} or token.text[:1].isupper() or token.i == 0:
        return False
    before = tokens[token.i - 1]
    if before.dep == "aux:tense" and before.head == token.i and fold(before.lemma) == "avoir":
        return True
    form = fold(token.text)
    if before.pos in {"DET", "ADP"} or (form not in HOMOGRAPHS and f"{form}r" not in _VERBS):
        return False
    if _opens_complement(tokens, token.i):
        return True
    return before.pos != "ADJ" and (form in HOMOGRAPHS or before.pos == "PRON" or token.dep in {"ROOT", "conj"})


def is_named_so(tokens: Sequence[Token], token: Token) -> bool:
    """« L'ancien associé », « un blessé »: a participle behind an article, or with an adjective between, is a noun."""
    at = token.i - 1
    if at < 0 or not (token.has("VerbForm=Part") and token.has("Tense=Past")):
        return False
    if tokens[at].pos == "ADJ" and at:
        at -= 1
    return tokens[at].pos == "DET" and fold(tokens[at].lemma) in {"le", "un", "son", "leur", "ce"}


def _opens_complement(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article, or « de » with an infinitive, stands right behind: no noun is followed so."""
    after = tokens[at + 1 : at + 3]
    if not after:
        return False
    if after[0].pos == "DET":
        return fold(after[0].text) not in {"des", "du"}
    return fold(after[0].text) in {"de", "d'"} and len(after) > 1 and after[1].has("VerbForm=Inf")


def is_conjugated(analysis: Analysis, token: Token) -> bool:
    """Whether what the tagger takes for a participle is a tense: « conteste », « bâtira », « atteint 30 euros »."""
    form = fold(token.text)
    if form.endswith(_FINITE_ENDINGS) or (token.text.endswith("e") and f"{form}r" == lemma_of(token)):
        return True
    children = analysis.children(token)
    own = any(child.dep == "nsubj" and child.i < token.i for child in children)
    return own and not follows_helper(analysis, token) and any(child.dep == "obj" for child in children)


def follows_helper(analysis: Analysis, token: Token) -> bool:
    """Whether a verb has an auxiliary of its own."""
    return any(child.dep.startswith("aux") for child in analysis.children(token))


def head_of(analysis: Analysis, token: Token) -> Token:
    """The token that governs one; itself for a root."""
    return analysis.tokens[token.head] if 0 <= token.head < len(analysis.tokens) else token


def agreement(token: Token) -> tuple[str, ...] | None:
    """Gender and number; none where the tagger does not give both."""
    found = tuple(part for part in token.morph.split("|") if part.startswith(("Gender=", "Number=")))
    return found if len(found) > 1 else None


def sufferer_of(analysis: Analysis, head: Token, token: Token) -> Token:
    """« Le procès de X, accusé d'avoir triché »: done to people, it is done to X, not « l'idée de X, reprise »."""
    above = head_of(analysis, head)
    if (
        head.pos == "PROPN"
        and above.pos == "NOUN"
        and head.dep.startswith("nmod")
        and lemma_of(token) not in OF_SOMEBODY
    ):
        thing = fold(above.lemma) not in FUNCTIONS and agreement(above) == agreement(token)
        return above if thing else head
    if head.pos != "NOUN" or lemma_of(token) not in OF_SOMEBODY:
        return head
    held = (one for one in analysis.children(head) if one.pos == "PROPN" and head.i < one.i < token.i)
    return next((one for one in held if one.dep.startswith("nmod") and one.ent == "PER"), head)


def disagrees(analysis: Analysis, head: Token, token: Token) -> bool:
    """Whether a subject in the singular stands before a verb in the plural, nothing being joined to it."""
    finite = next((one for one in (*analysis.children(token), token) if one.has("VerbForm=Fin")), None)
    single = head.has("Number=Sing") and head.pos == "NOUN" and head.i < token.i
    if finite is None or not single or not finite.has("Number=Plur") or finite.head not in {token.i, finite.i}:
        return False
    return not any(one.dep in {"conj", "cc"} or fold(one.text) == "de" for one in analysis.children(head)) and not any(
        one.dep == "case" for child in analysis.children(head) for one in analysis.children(child)
    )


def agreeing_object(analysis: Analysis, token: Token) -> Token | None:
    """« A ouvert une enquête, confiée à la brigade »: the object that a bare participle behind it agrees with alone."""
    tokens = analysis.tokens
    head = head_of(analysis, token)
    loose = token.dep in {"advcl", "acl"} and token.has("VerbForm=Part") and token.has("Tense=Past")
    if not loose or head is token or head.i > token.i or follows_helper(analysis, token):
        return None
    if not token.i or tokens[token.i - 1].text != "," or token.has("Gender=Masc"):
        return None
    mine = agreement(token)
    own = next((child for child in analysis.children(head) if child.dep.startswith("nsubj")), None)
    if own is None or not mine or agreement(own) in {mine, None} or own.pos == "PRON":
        return None
    agreeing = [one for one in analysis.children(head) if one.dep == "obj" and head.i < one.i < token.i]
    return next((one for one in agreeing if one.pos == "NOUN" and agreement(one) == mine), None)


def holder_above(analysis: Analysis, token: Token) -> Token | None:
    """« Une condamnation de la ville à verser »: whose the noun is does what the infinitive behind it says."""
    head = head_of(analysis, token)
    if not token.has("VerbForm=Inf") or head.pos != "NOUN" or not token.dep.startswith(("acl", "nmod", "xcomp")):
        return None
    held = (one for one in analysis.children(head) if head.i < one.i < token.i and one.pos in {"NOUN", "PROPN"})
    return next((one for one in held if _is_tied_by(analysis, one, _OF)), None)


def _is_tied_by(analysis: Analysis, token: Token, cases: frozenset[str]) -> bool:
    return any(child.dep == "case" and fold(child.text) in cases for child in analysis.children(token))
