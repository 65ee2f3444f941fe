"""Turns of phrase in which those who take part in a deed stand elsewhere than beside its verb."""

from collections.abc import Iterator, Sequence

from calame.agents.checks.reading import Reading
from calame.text.analysis import Token
from calame.text.words import fold

_POSSESSIVES = frozenset({"son", "sa", "ses", "leur", "leurs"})
_SEEN_BY = frozenset({"voir", "faire", "laisser", "entendre"})
_SELF = frozenset({"se", "s'"})
_RELATIVE = frozenset({"que", "qu'"})
_HELPING = frozenset({"pouvoir", "devoir", "vouloir", "falloir", "aller", "venir", "faire"})
_RANKED = frozenset({"derriere", "devant"})
_PLACED = frozenset({"place", "rang", "classement", "position", "taux", "score", "temps", "podium", "marche", "tete"})
_INSIDE = ("nmod", "amod", "flat", "appos", "fixed")
_NEAR = 4
_DEEP = 4
_CLAUSE = 8
"""Words between « que » and the verb of its clause."""


def possessor(reading: Reading, noun: Token) -> Token | None:
    """The possessive before the noun of a deed: « sa demande »."""
    children = reading.analysis.children(noun)
    return next((one for one in children if one.i < noun.i and fold(one.text) in _POSSESSIVES), None)


def seen_by(tokens: Sequence[Token], token: Token) -> Token | None:
    """The verb of « il s'est vu proposer », « elle s'est fait voler », by which the subject suffers the infinitive."""
    if not token.has("VerbForm=Inf"):
        return None
    before = next((one for one in reversed(tokens[: token.i]) if one.pos != "ADV"), None)
    if before is None or fold(before.lemma) not in _SEEN_BY:
        return None
    near = {fold(one.text) for one in tokens[max(0, before.i - _NEAR) : before.i]}
    return before if near & _SELF else None


def relative_object(reading: Reading, token: Token) -> Token | None:
    """The noun that « que » takes up: « l'aide qu'il a apportée », « l'aide qu'il aurait pu apporter »."""
    tokens = reading.analysis.tokens
    verb = token
    for _ in range(_DEEP):
        if verb.dep.startswith("acl") or fold(tokens[verb.head].lemma) not in _HELPING:
            break
        verb = tokens[verb.head]
    head = tokens[verb.head]
    if not verb.dep.startswith("acl") or head.pos not in {"NOUN", "PROPN"}:
        return _taken_up(reading, token)
    between = tokens[head.i + 1 : token.i]
    opener = next((one for one in between if one.pos in {"PRON", "SCONJ"}), None)
    return head if opener is not None and fold(opener.text) in _RELATIVE else None


def _taken_up(reading: Reading, token: Token) -> Token | None:
    """The noun before the « que » of a clause that the parse hangs elsewhere: « Arcatel, que la ville a mandaté »."""
    tokens = reading.analysis.tokens
    at = token.i - 1
    while at > max(0, token.i - _CLAUSE) and fold(tokens[at].text) not in _RELATIVE:
        if tokens[at].pos == "PUNCT" or (tokens[at].pos == "VERB" and tokens[at].has("VerbForm=Fin")):
            return None
        at -= 1
    if at < 1 or fold(tokens[at].text) not in _RELATIVE:
        return None
    before = tokens[at - 1] if tokens[at - 1].text != "," or at == 1 else tokens[at - 2]
    for _ in range(_DEEP):
        above = tokens[before.head]
        if above.i >= before.i or not before.dep.startswith(_INSIDE):
            break
        before = above
    return before if before.pos in {"NOUN", "PROPN"} else None


def further_doers(reading: Reading, complements: Sequence[Token]) -> Iterator[Token]:
    """Those by whom a thing is done whom the parse hangs on another complement: « demandé à A par B »."""
    for one in complements:
        for child in reading.analysis.children(one):
            if child.i > one.i and child.dep.startswith(("nmod", "obl")) and case_of(reading, child) == "par":
                yield child


def case_of(reading: Reading, token: Token) -> str:
    """The folded preposition of a phrase; empty for none."""
    return next((fold(one.text) for one in reading.analysis.children(token) if one.dep == "case"), "")


def delayed_auxiliary(tokens: Sequence[Token], token: Token) -> bool | None:
    """Whether « a, sans tarder, réclamé » is passive; none where no « avoir » stands so."""
    head = tokens[token.head]
    if fold(head.lemma) != "avoir" or not 0 < token.i - head.i <= _NEAR or head.pos == "NOUN":
        return None
    between = tokens[head.i + 1 : token.i]
    if any(one.pos in {"NOUN", "PROPN", "DET", "PUNCT"} for one in between):
        return None
    return any(fold(one.text) == "ete" for one in between)


def ranked(reading: Reading) -> Iterator[tuple[Token, Token, Token]]:
    """« Deuxième derrière X »: the preposition, who is ahead, and who is behind."""
    if not any(word in reading.folded for word in _RANKED):
        return
    tokens = reading.analysis.tokens
    root = next((token for token in tokens if token.dep == "ROOT"), None)
    if root is None or not any(fold(one.lemma) in _PLACED or fold(one.text).endswith("ieme") for one in tokens):
        return
    subject = next((one for one in reading.analysis.children(root) if one.dep.startswith("nsubj")), None)
    for token in tokens:
        other = tokens[token.head]
        if token.dep == "case" and fold(token.text) in _RANKED and subject is not None and other.i > subject.i:
            ahead = (other, subject) if fold(token.text) == "derriere" else (subject, other)
            yield (token, *ahead)
