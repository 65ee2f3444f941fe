"""The grammatical subject of a verb: its own, that of the verb it is joined to, or of the one that governs it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from calame.agents.checks.verbhood import (
    agreeing_object,
    disagrees,
    follows_helper,
    head_of,
    holder_above,
    is_conjugated,
    is_named_so,
    is_verb,
    lemma_of,
    sufferer_of,
)
from calame.text.analysis import Analysis, Token
from calame.text.data.deed_words import OBJECT_CONTROL
from calame.text.words import fold

_DEPTH = 5
_PRONOUNS = frozenset({"il", "elle", "ils", "elles", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "celui", "celle"})
_GOVERNED = frozenset({"xcomp", "advcl", "obl", "obl:mod", "obl:arg", "ccomp", "nmod", "acl", "amod", "conj"})
_RELATIVES = frozenset({"qui", "que", "qu'", "dont", "ou", "lequel", "laquelle", "lesquels", "lesquelles"})
_STANDING = _RELATIVES | _PRONOUNS | {"je", "tu", "nous", "vous", "on", "cela", "ce", "c'", "ca"}
"""Pronouns that stand before a verb as its subject, and those that open its clause."""
_DATIVES = frozenset({"lui", "leur"})
_REACH = 9
"""Words between « dont » and the verb of its clause."""
_INFINITIVE_MARKS = frozenset({"de", "d'", "a"})
_CIRCUMSTANCES = frozenset({"sans", "pour", "apres", "avant", "afin"})
"""What brings in an infinitive that tells a circumstance."""
_BETWEEN = frozenset({"PRON", "ADV", "AUX", "PART"})
_CUTS = frozenset({":", ";"})
_PARTITIVE = frozenset({"de", "d'", "du", "des", "entre", "pres", "jusque", "jusqu'"})
"""Prepositions that may open a subject all the same: « entre trente et quarante personnes »."""
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "X", "ADJ", "NUM"})


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
        and (fold(child.text) not in _DATIVES or not child.i)
        and not _is_circumstance(analysis, child)
    ]
    if (owner := _behind_whose(analysis, token)) is not None:
        own = [owner]
    if own:
        yield from _of_its_own(analysis, token, own, depth)
        return
    if token.dep.startswith("acl") and token.has("VerbForm=Part") and not follows_helper(analysis, token):
        yield sufferer_of(analysis, head_of(analysis, token), token)
        return
    if (holder := holder_above(analysis, token)) is not None:
        yield holder
        return
    if (agreeing := agreeing_object(analysis, token)) is not None:
        yield agreeing
        return
    governor = _governor(analysis, token)
    if governor is not None:
        yield from _inherited(analysis, token, governor, depth)
    elif _is_conjugated(analysis, token):
        yield from _in_front(analysis, token, depth)


def _behind_whose(analysis: Analysis, token: Token) -> Token | None:
    """« Dont l'ancien associé est accusé »: what stands between « dont » and its verb is the subject."""
    if "dont" not in analysis.text:
        return None
    tokens = analysis.tokens
    start = max(0, token.i - _REACH)
    opener = next((at for at in range(token.i - 1, start - 1, -1) if fold(tokens[at].text) == "dont"), None)
    if opener is None:
        return None
    between = tokens[opener + 1 : token.i]
    verbs = [one for one in between if one.has("VerbForm=Fin")]
    if any(one.text == "," for one in between) or any(one.pos != "AUX" and one.i + 1 < token.i for one in verbs):
        return None
    heads = [one for one in between if one.pos in {"NOUN", "PROPN"} or is_named_so(tokens, one)]
    return heads[0] if heads and between[0].pos in {"DET", "PROPN"} else None


def _of_its_own(analysis: Analysis, token: Token, own: Sequence[Token], depth: int) -> Iterator[Token]:
    """The subjects that the parse gives a verb, where they can be it."""
    if disagrees(analysis, own[-1], token):
        yield from tuple(_in_front(analysis, token, depth)) or own
    elif not (is_aside(analysis, token) and _has_verb(analysis, own[-1].i, token.i)):
        for head in own:
            yield from _taken_up(analysis, _bearer(analysis, head), token)


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
        or follows_helper(analysis, token)
        or is_conjugated(analysis, token)
    )


def _is_circumstance(analysis: Analysis, token: Token) -> bool:
    """« C'est sur le site qu'elle bâtira »: what a preposition brings in is no subject."""
    return any(
        child.dep == "case" and child.i < token.i and fold(child.lemma) not in _PARTITIVE
        for child in analysis.children(token)
    )


def _taken_up(analysis: Analysis, head: Token, verb: Token) -> Iterator[Token]:
    """The head and what is joined to it; « qui » stands for the noun it hangs on."""
    if fold(head.text) == "qui" or (head.has("PronType=Rel") and verb.dep.startswith("acl")):
        antecedent = head_of(analysis, verb) if verb.dep.startswith("acl") else _before_relative(analysis, head)
        if antecedent is not None and antecedent.pos in _NOMINAL:
            yield antecedent
        return
    yield head
    yield from (child for child in analysis.children(head) if child.dep == "conj" and child.pos in {"NOUN", "PROPN"})
    if (named := _named_before(analysis, head, verb)) is not None:
        yield named


def _named_before(analysis: Analysis, head: Token, verb: Token) -> Token | None:
    """« Arcatel, sa filiale, espère vendre »: the name that opens the sentence before a subject between two commas."""
    tokens = analysis.tokens
    first = head.i - 1
    while first > 0 and tokens[first].pos in {"DET", "ADJ"}:
        first -= 1
    if first < 1 or tokens[first].text != "," or head.pos != "NOUN" or head.i > verb.i:
        return None
    name = tokens[0]
    if name.pos != "PROPN" or any(one.pos != "PROPN" for one in tokens[:first]):
        return None
    return name if any(one.text == "," for one in tokens[head.i : verb.i]) else None


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


def _governor(analysis: Analysis, token: Token) -> Token | None:
    """The verb whose subject a joined verb, an infinitive or a gerund shares."""
    head = head_of(analysis, token)
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
    perfect = any(child.has("VerbForm=Inf") for child in analysis.children(token) if child.dep.startswith("aux"))
    if perfect or (bare and not finite and token.dep in _GOVERNED):
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
    while at >= 0 and analysis.tokens[at].pos in _BETWEEN and fold(analysis.tokens[at].text) not in _STANDING:
        at -= 1
    return at >= 0 and analysis.tokens[at].text == ","


def _first_verb(analysis: Analysis, token: Token) -> Token | None:
    """The nearest verb above that has a subject."""
    head = token
    for _ in range(_DEPTH):
        above = head_of(analysis, head)
        if above is head:
            break
        head = above
        if any(child.dep.startswith("nsubj") for child in analysis.children(head)):
            return head
    return None


def _inherited(analysis: Analysis, token: Token, governor: Token, depth: int) -> Iterator[Token]:
    if token.dep != "conj" and lemma_of(governor) in OBJECT_CONTROL and not _is_adverbial(analysis, token):
        held = [
            child
            for child in analysis.children(governor)
            if child.dep in {"obj", "iobj", "obl:arg"} and child.pos in _NOMINAL and child is not token
        ]
        if held or not governor.has("VerbForm=Part"):
            yield from held[:1]
            return
    yield from subjects(analysis, governor, depth + 1)


def _is_adverbial(analysis: Analysis, token: Token) -> bool:
    """« Il soupçonne X, sans avoir pu l'isoler »: who suspects could not, not X."""
    return any(fold(child.text) in _CIRCUMSTANCES for child in analysis.children(token) if child.dep == "mark")


def _in_front(analysis: Analysis, token: Token, depth: int) -> Iterator[Token]:
    """The subject that the parse does not give: the word right before the verb, or the phrase before two commas."""
    tokens = analysis.tokens
    at = min((one.i for one in analysis.children(token) if one.dep == "aux:tense"), default=token.i) - 1
    while at >= 0 and tokens[at].pos in _BETWEEN and fold(tokens[at].text) not in _PRONOUNS:
        at -= 1
    if at < 0:
        return
    if tokens[at].pos == "CCONJ":
        joined = next((one for one in reversed(tokens[:at]) if is_verb(tokens, one)), None)
        if joined is not None:
            yield from subjects(analysis, joined, depth + 1)
        return
    if tokens[at].text == "," and (closed := _before_aside(analysis, at)) is not None:
        yield closed
        return
    place = _opening(tokens) if tokens[at].text == "," else _top(analysis, tokens[at])
    if place is None or (tokens[at].text == "," and _has_verb(analysis, place.i, token.i)):
        return
    if not any(child.dep == "case" for child in analysis.children(place)):
        yield place


def _before_aside(analysis: Analysis, close: int) -> Token | None:
    """Who stands before a clause in commas: « X, qui signe, a réclamé », « c'est X qui, hier, a réclamé »."""
    tokens = analysis.tokens
    at = next((at for at in range(close - 1, 0, -1) if tokens[at].text == ","), 0)
    if not at:
        return None
    if fold(tokens[at - 1].text) == "qui":
        return _before_relative(analysis, tokens[at - 1])
    if fold(tokens[at + 1].text) not in _RELATIVES:
        return None
    head = _top(analysis, tokens[at - 1])
    if head is None or _is_circumstance(analysis, head):
        return None
    return head


def _opening(tokens: Sequence[Token]) -> Token | None:
    """The first noun of a sentence that opens with it: « Atuneira, une association, conteste »."""
    first = next((one for one in tokens if one.pos not in {"DET", "ADJ", "PUNCT"}), None)
    return first if first is not None and first.pos in {"NOUN", "PROPN"} else None


def _top(analysis: Analysis, head: Token) -> Token | None:
    """The head of the phrase that a word closes."""
    for _ in range(_DEPTH):
        above = head_of(analysis, head)
        if above.i >= head.i or not head.dep.startswith(("nmod", "amod", "flat", "appos", "fixed")):
            break
        marks = _CUTS if head.pos == "NOUN" else _CUTS | {","} if head.dep == "appos" else ()
        if any(one.text in marks for one in analysis.tokens[above.i : head.i]):
            break
        head = above
    return head if head.pos in {"NOUN", "PROPN", "PRON"} else None
