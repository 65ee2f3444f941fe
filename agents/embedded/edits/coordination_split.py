"""Splits: "A, et B." as "A. B.", when either clause has a subject of its own that is a noun."""

import re

from calame.agents.embedded.edits.clause import is_clause
from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.text.analysis import Token
from calame.text.attribution import attributions
from calame.text.words import fold

_JOINT = re.compile(r", (?P<word>et|mais) |(?P<mark> ?;) ")
_UNSAFE = re.compile(
    r"[:()–—?!]|\b(?:si|ni|soit|plus|moins|autant|tant|pendant|alors|tandis|afin|pour que|quand|lorsque|dont|sinon)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:qui|que|dont|où|lequel|laquelle)\b|\bqu['’]")
_SAID_OF_BOTH = re.compile(r", (?:(?:a|ont)(?:-t-\w+)? [a-zéèê]+|selon|d['’]après|en) [^,]+\.$")
"""Who says it, or what follows from it, behind both clauses."""
_LEAST_WORDS = 5


def coordination_split(reading: Reading) -> str | None:
    """The two clauses as two sentences."""
    root, subject = reading.root, reading.subject
    joints = list(_JOINT.finditer(reading.text))
    if root is None or subject is None or len(joints) != 1 or reading.quoted or _UNSAFE.search(reading.text):
        return None
    if attributions(reading.sentence) or _SAID_OF_BOTH.search(reading.text) or subject.pos not in {"NOUN", "PROPN"}:
        return None
    joint = joints[0]
    left, right = reading.text[: joint.start()], reading.text[joint.end() :]
    if min(len(left.split()), len(right.split())) < _LEAST_WORDS or left.count(","):
        return None
    phrase = reading.subtree(subject)
    late = any(token.start - reading.sentence.start > joint.start() for token in (subject, root))
    if late or phrase[0].i != reading.tokens[0].i:
        return None
    if not (_is_clause(reading, root, joint.end(), right) or _are_clauses(reading, root, left, right)):
        return None
    opening = f"Mais {right}" if joint["word"] == "mais" else capitalised(right)
    return f"{left.rstrip()}. {opening}"


def _are_clauses(reading: Reading, root: Token, left: str, right: str) -> bool:
    """Whether both halves are whole clauses when each is read alone, where the parser was misled by the other."""
    verbs = [token for token in reading.finite if token.start - reading.sentence.start < len(left)]
    if [token.i for token in verbs] != [root.i] or _RELATIVE.search(reading.text):
        return False
    return _OPENS.match(right) is not None and is_clause(left) and is_clause(capitalised(right))


_OPENS = re.compile(r"(?:l[ea]s? |l['’]|s(?:on|a|es) |leurs? )")


def _is_clause(reading: Reading, root: Token, start: int, right: str) -> bool:
    """Whether the text from `start` is a clause beside the main one that opens with its own nominal subject."""
    base = reading.sentence.start
    left = [token for token in reading.finite if token.start - base < start]
    subjects = [
        token
        for token in reading.tokens
        if token.dep.startswith("nsubj") and token.start - base >= start and token.pos in {"NOUN", "PROPN"}
    ]
    if [token.i for token in left] != [root.i] or not subjects or _RELATIVE.search(reading.text[:start]):
        return False
    heads = [token for token in reading.finite if token.i == subjects[0].head]
    if not heads or heads[0].dep in {"acl:relcl", "acl", "advcl"}:
        return False
    phrase = reading.subtree(subjects[0])
    opens = phrase[0].start - reading.sentence.start == start and phrase[0].pos in {"DET", "PROPN", "NOUN"}
    between = [token for token in reading.tokens if phrase[-1].i < token.i < heads[0].i]
    plain = all(token.pos in {"AUX", "PRON", "ADV"} for token in between)
    return (
        opens
        and plain
        and subjects[0].i < heads[0].i
        and fold(right.split(maxsplit=1)[0]) not in {"aucun", "aucune", "nul"}
    )
