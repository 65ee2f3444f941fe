"""The grammatical subject of a verb: its own, that of the verb it is joined to, or of the one that governs it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from calame.text.analysis import Analysis, Token
from calame.text.data.deed_words import DEED_CLASSES, HOMOGRAPHS, OBJECT_CONTROL
from calame.text.words import fold

_DEPTH = 5
_PRONOUNS = frozenset({"il", "elle", "ils", "elles", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "celui", "celle"})
_GOVERNED = frozenset({"xcomp", "advcl", "obl", "obl:mod", "obl:arg", "ccomp", "nmod", "acl", "amod", "conj"})
_RELATIVES = frozenset({"qui", "que", "qu'", "dont", "ou", "lequel", "laquelle", "lesquels", "lesquelles"})
_STANDING = _RELATIVES | _PRONOUNS | {"je", "tu", "nous", "vous", "on", "cela", "ce", "c'", "ca"}
"""Pronouns that stand before a verb as its subject, and those that open its clause."""
_INFINITIVE_MARKS = frozenset({"de", "d'", "a"})
_BETWEEN = frozenset({"PRON", "ADV", "AUX", "PART"})
_PARTITIVE = frozenset({"de", "d'", "du", "des", "entre", "pres", "jusque", "jusqu'"})
"""Prepositions that may open a subject all the same: « entre trente et quarante personnes »."""
_FINITE_ENDINGS = ("a", "ont", "ent", "aient", "ez", "ons")
"""Folded endings that no past participle has."""
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "X", "ADJ", "NUM"})
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


def is_verb(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a token is a verb, a form that the tagger takes for a noun included: « la direction dément »."""
    if token.pos == "VERB":
        return True
    if token.pos not in {"NOUN", "ADJ", "ADV", "PROPN"} or token.text[:1].isupper() or token.i == 0:
        return False
    before = tokens[token.i - 1]
    form = fold(token.text)
    if before.pos in {"DET", "ADP"} or (form not in HOMOGRAPHS and f"{form}r" not in _VERBS):
        return False
    if _opens_complement(tokens, token.i):
        return True
    return before.pos != "ADJ" and (form in HOMOGRAPHS or before.pos == "PRON" or token.dep in {"ROOT", "conj"})


def _opens_complement(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article, or « de » with an infinitive, stands right behind: no noun is followed so."""
    after = tokens[at + 1 : at + 3]
    if not after:
        return False
    if after[0].pos == "DET":
        return fold(after[0].text) not in {"des", "du"}
    return fold(after[0].text) in {"de", "d'"} and len(after) > 1 and after[1].has("VerbForm=Inf")


@lru_cache(maxsize=16384)
def subjects(analysis: Analysis, token: Token, depth: int = 0) -> tuple[Token, ...]:
    """Heads of the phrases that are the subject of a verb; a pronoun stands for itself."""
    return tuple(_subjects(analysis, token, depth))


def _subjects(analysis: Analysis, token: Token, depth: int) -> Iterator[Token]:
    if depth > _DEPTH:
        return
    own = [
        child
        for child in analysis.children(token)
        if child.dep.startswith("nsubj")
        and (child.i < token.i or token.pos == "VERB")
        and not _is_circumstance(analysis, child)
    ]
    if own and is_aside(analysis, token) and _has_verb(analysis, own[-1].i, token.i):
        return
    if own:
        for head in own:
            yield from _taken_up(analysis, _bearer(analysis, head), token)
        return
    if token.dep.startswith("acl") and token.has("VerbForm=Part") and not _follows_helper(analysis, token):
        yield _head(analysis, token)
        return
    governor = _governor(analysis, token)
    if governor is not None:
        yield from _inherited(analysis, token, governor, depth)
    elif _is_conjugated(analysis, token):
        yield from _in_front(analysis, token, depth)


def _bearer(analysis: Analysis, head: Token) -> Token:
    """« Les douze marins partis jeudi »: a participle taken for a noun has the noun right before it for a subject."""
    before = analysis.tokens[head.i - 1] if head.i else head
    below = analysis.children(head)
    if head.pos not in {"NOUN", "VERB"} or before.pos != "NOUN" or any(one.dep == "cop" for one in below):
        return head
    return before if before in below and before.dep.startswith("nsubj") else head


def _is_conjugated(analysis: Analysis, token: Token) -> bool:
    return (
        token.has("VerbForm=Fin")
        or token.pos != "VERB"
        or _follows_helper(analysis, token)
        or is_conjugated(analysis, token)
    )


def is_conjugated(analysis: Analysis, token: Token) -> bool:
    """Whether what the tagger takes for a participle is a tense: « conteste », « bâtira », « atteint 30 euros »."""
    form = fold(token.text)
    if form.endswith(_FINITE_ENDINGS) or (token.text.endswith("e") and f"{form}r" == lemma_of(token)):
        return True
    children = analysis.children(token)
    own = any(child.dep == "nsubj" and child.i < token.i for child in children)
    return own and not _follows_helper(analysis, token) and any(child.dep == "obj" for child in children)


def _is_circumstance(analysis: Analysis, token: Token) -> bool:
    """« C'est sur le site qu'elle bâtira »: what a preposition brings in is no subject."""
    return any(
        child.dep == "case" and child.i < token.i and fold(child.lemma) not in _PARTITIVE
        for child in analysis.children(token)
    )


def _follows_helper(analysis: Analysis, token: Token) -> bool:
    return any(child.dep.startswith("aux") for child in analysis.children(token))


def _taken_up(analysis: Analysis, head: Token, verb: Token) -> Iterator[Token]:
    """The head and what is joined to it; « qui » stands for the noun it hangs on."""
    if fold(head.text) == "qui" or (head.has("PronType=Rel") and verb.dep.startswith("acl")):
        antecedent = _head(analysis, verb) if verb.dep.startswith("acl") else _before_relative(analysis, head)
        if antecedent is not None and antecedent.pos in _NOMINAL:
            yield antecedent
        return
    yield head
    yield from (child for child in analysis.children(head) if child.dep == "conj" and child.pos in {"NOUN", "PROPN"})


def _before_relative(analysis: Analysis, relative: Token) -> Token | None:
    """The phrase right before a relative pronoun, for a clause that the parse hangs elsewhere."""
    at = relative.i - 1
    if at >= 0 and analysis.tokens[at].text == ",":
        at -= 1
    return _top(analysis, analysis.tokens[at]) if at >= 0 else None


def is_inverted(analysis: Analysis, token: Token) -> bool:
    """« Que prendra en charge la fondation »: between « que » and the verb there is no subject, so it stands behind."""
    at = token.i - 1
    while at >= 0 and analysis.tokens[at].pos in _BETWEEN and fold(analysis.tokens[at].text) not in _STANDING:
        at -= 1
    return at >= 0 and fold(analysis.tokens[at].text) in {"que", "qu'"}


def _head(analysis: Analysis, token: Token) -> Token:
    return analysis.tokens[token.head] if 0 <= token.head < len(analysis.tokens) else token


def _governor(analysis: Analysis, token: Token) -> Token | None:
    """The verb whose subject a joined verb, an infinitive or a gerund shares."""
    head = _head(analysis, token)
    if head is token:
        return None
    bare = not token.has("VerbForm=Fin")
    before = analysis.tokens[token.i - 1] if token.i else None
    gerund = before is not None and fold(before.text) == "en" and token.has("VerbForm=Part")
    finite = any(child.has("VerbForm=Fin") for child in analysis.children(token) if child.dep.startswith("aux"))
    if gerund:
        return _first_verb(analysis, token)
    if token.has("VerbForm=Inf") and before is not None and fold(before.text) in _INFINITIVE_MARKS and token.i > 1:
        threatening = analysis.tokens[token.i - 2]
        if is_verb(analysis.tokens, threatening):
            return threatening
    if token.dep == "conj" and is_verb(analysis.tokens, head):
        return None if is_aside(analysis, token) else head
    if bare and not finite and token.dep in _GOVERNED:
        return head if is_verb(analysis.tokens, head) else _first_verb(analysis, token)
    return None


def _has_verb(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a verb stands between that is neither in a relative clause nor in an aside."""
    between = analysis.tokens[start + 1 : end]
    if not _RELATIVES.isdisjoint(fold(one.text) for one in between):
        return False
    last = max((one.i for one in between if one.text == ","), default=end)
    return any(one.has("VerbForm=Fin") and analysis.tokens[one.i - 1].text != "," for one in between if one.i < last)


def is_aside(analysis: Analysis, token: Token) -> bool:
    """« ..., a promis la préfète »: a comma stands right before the verb and its auxiliary."""
    at = token.i - 1
    while at >= 0 and analysis.tokens[at].pos in _BETWEEN and fold(analysis.tokens[at].text) not in _RELATIVES:
        at -= 1
    return at >= 0 and analysis.tokens[at].text == ","


def _first_verb(analysis: Analysis, token: Token) -> Token | None:
    """The nearest verb above that has a subject."""
    head = token
    for _ in range(_DEPTH):
        above = _head(analysis, head)
        if above is head:
            break
        head = above
        if any(child.dep.startswith("nsubj") for child in analysis.children(head)):
            return head
    return None


def _inherited(analysis: Analysis, token: Token, governor: Token, depth: int) -> Iterator[Token]:
    if token.dep != "conj" and lemma_of(governor) in OBJECT_CONTROL:
        held = [
            child
            for child in analysis.children(governor)
            if child.dep in {"obj", "iobj", "obl:arg"} and child.pos in _NOMINAL and child is not token
        ]
        if held or not governor.has("VerbForm=Part"):
            yield from held[:1]
            return
    yield from subjects(analysis, governor, depth + 1)


def _in_front(analysis: Analysis, token: Token, depth: int) -> Iterator[Token]:
    """The subject that the parse does not give: the word right before the verb, or the phrase before two commas."""
    tokens = analysis.tokens
    at = token.i - 1
    while at >= 0 and tokens[at].pos in _BETWEEN and fold(tokens[at].text) not in _PRONOUNS:
        at -= 1
    if at < 0:
        return
    if tokens[at].pos == "CCONJ":
        joined = next((one for one in reversed(tokens[:at]) if is_verb(tokens, one)), None)
        if joined is not None:
            yield from subjects(analysis, joined, depth + 1)
        return
    place = _opening(tokens) if tokens[at].text == "," else _top(analysis, tokens[at])
    if place is None or (tokens[at].text == "," and _has_verb(analysis, place.i, token.i)):
        return
    if not any(child.dep == "case" for child in analysis.children(place)):
        yield place


def _opening(tokens: Sequence[Token]) -> Token | None:
    """The first noun of a sentence that opens with it: « Atuneira, une association, conteste »."""
    first = next((one for one in tokens if one.pos not in {"DET", "ADJ", "PUNCT"}), None)
    return first if first is not None and first.pos in {"NOUN", "PROPN"} else None


def _top(analysis: Analysis, head: Token) -> Token | None:
    """The head of the phrase that a word closes."""
    for _ in range(_DEPTH):
        above = _head(analysis, head)
        if above.i >= head.i or not head.dep.startswith(("nmod", "amod", "flat", "appos", "fixed")):
            break
        head = above
    return head if head.pos in {"NOUN", "PROPN", "PRON"} else None
