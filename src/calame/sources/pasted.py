"""A pasted text: the client's instruction on the first lines, then the article."""

import re
from typing import NamedTuple

from calame.sources.lengths import length_spans
from calame.text.data import orders as data
from calame.text.flat import flat
from calame.text.words import count_words

_VERB = re.compile(rf"(?:{data.OPENERS})?{data.VERBS}\b")
_OPENER = re.compile(data.OPENERS)
_OBJECT = re.compile(data.OBJECTS)
_SEPARATOR = re.compile(data.SEPARATORS)
_LABEL = re.compile("|".join(rf"(?P<{name}>{label} ?[:=])" for name, label in data.LABELS.items()))
_FRAGMENT = re.compile(
    r"(?:(?:avec|with|sans|without|des|du|no|use|un|une|be|de|optimisee?|pour|le) ){0,4}"
    rf"(?:{data.SUBHEADINGS}|{data.SEO}|(?:be )?in french|en francais|french|(?:sur un |un )?ton [a-z]+|[a-z]+ tone"
    r"|articles?|textes?|pour un public .{2,60})(?: (?:friendly|compatible|optimi[sz]ed))?"
)
_KEYPHRASE = re.compile(
    rf"{data.LABELS['keyphrase']}(?P<colon> ?[:=])? ?(?P<value>[^,;.\n]{{1,80}}?)(?P<joint> ?[,;.] ?)(?P<rest>.+)"
)
_WISHES = re.compile("|".join(pattern for pattern, _ in data.UNSUPPORTED))
_ALONE = re.compile(rf"{data.WISH_INTRO}{data.WISH_ALONE}")
_BULLET = re.compile(r"^(?:[-*•–] *|\d[.)] *)")

_MOST_LINES = 15
_LINE_WORDS = 120
_GLUED_WORDS = 90
_ORDER_WORDS = 15
_FEWEST_LABELS = 2


class Pasted(NamedTuple):
    """A pasted text, cut in two."""

    instruction: str | None
    """As written, without separators; `None` when the text begins with the article."""
    article: str
    first_line: int
    """Number of the article's first line in the pasted text, from 1."""


def split_pasted(text: str) -> Pasted:
    """Cut an instruction off the head of a pasted text; when it is not certainly one, there is none."""
    lines = text.split("\n")
    order: list[str] = []
    strong = False
    labels: set[str] = set()
    end = 0
    for number, raw in enumerate(lines[: _MOST_LINES * 2]):
        line = raw.strip().lstrip("\ufeff")
        if not line:
            continue
        folded = flat(line)
        if order and _SEPARATOR.fullmatch(folded):
            end = number + 1
            break
        kind = _kind(folded, strong=strong, started=bool(order))
        if kind is None or len(order) >= _MOST_LINES:
            break
        strong = strong or kind == "strong"
        if label := _LABEL.match(_BULLET.sub("", folded, count=1)):
            labels.add(label.lastgroup or "")
        order.append(line)
        end = number + 1
    if not strong and len(labels & data.BRIEF_LABELS) < _FEWEST_LABELS:
        return _glued(text)
    return Pasted("\n".join(order), "\n".join(lines[end:]), end + 1)


def _kind(folded: str, *, strong: bool, started: bool) -> str | None:
    """`strong` for an order, `weak` for what is one beside others, `None` for the article."""
    line = _BULLET.sub("", folded, count=1)
    if count_words(line) > _LINE_WORDS:
        return None
    if _is_order(line) or _is_fragments(line, started=strong and started) or _opens_with_keyphrase(line):
        return "strong"
    if _LABEL.match(line):
        return "weak"
    if strong and started and _VERB.match(line) and count_words(line) <= _ORDER_WORDS and not line.endswith(('"', "»")):
        return "weak"
    return None


def _is_order(line: str) -> bool:
    """An order verb first, and something an order is about."""
    opener = _OPENER.match(line)
    if opener and ":" in opener[0]:
        return True
    verb = _VERB.match(line)
    return verb is not None and _OBJECT.search(line, verb.end()) is not None


def _is_fragments(line: str, *, started: bool) -> bool:
    """Only pieces such as "au moins 700 mots, en français": one of them a length, or several."""
    pieces = [piece.strip(" .!") for piece in re.split(r"[,;]| et | and (?=[a-z])", line) if piece.strip(" .!")]
    if not pieces or count_words(line) > 40:  # noqa: PLR2004 -- fragments are short
        return False
    known = [piece for piece in pieces if _is_length(piece) or _FRAGMENT.fullmatch(piece) or _LABEL.match(piece)]
    return len(known) == len(pieces) and (started or len(pieces) > 1 or any(_is_length(piece) for piece in pieces))


def _opens_with_keyphrase(line: str) -> bool:
    """`Mot-clé : pont tournant. Au moins 300 mots.`: a keyphrase and what else is wanted, not a line of tags."""
    found = _KEYPHRASE.fullmatch(line)
    if found is None or count_words(line) > 40:  # noqa: PLR2004 -- an order on one line is short
        return False
    pieces = [piece.strip(" !") for piece in re.split(r"[,;.]| et | and (?=[a-z])", found["rest"]) if piece.strip(" !")]
    if any(_is_length(piece) for piece in pieces):
        return True
    if not found["colon"] or not pieces:
        return False
    stopped = "." in found["joint"]
    return any(_ALONE.fullmatch(piece) or (stopped and _is_wish(piece)) for piece in pieces)


def _is_wish(piece: str) -> bool:
    asked = _FRAGMENT.fullmatch(piece) or (_WISHES.search(piece) if ":" not in piece else _LABEL.match(piece))
    return asked is not None or _is_order(piece)


def _is_length(piece: str) -> bool:
    used = length_spans(piece)
    return bool(used) and sum(end - start for start, end in used) >= len(piece) - 12


def _glued(text: str) -> Pasted:
    """An instruction and its article on one line, the article behind a colon or a full stop."""
    stripped = text.lstrip("\ufeff \n\t")
    offset = len(text) - len(stripped)
    line = stripped.split("\n", 1)[0]
    if count_words(line[:4000]) < _GLUED_WORDS or not _VERB.match(flat(line[:200])):
        return Pasted(None, text, 1)
    for border in re.finditer(r"[:.] +(?=[^\W\d_a-zà-öø-ÿ])", line[:1000]):
        head = flat(line[: border.start()])
        if _is_order(head):
            at = offset + border.end()
            return Pasted(line[: border.start()].strip(), text[at:], text[:at].count("\n") + 1)
    return Pasted(None, text, 1)
