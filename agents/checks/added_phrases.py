"""Phrases that a draft hangs on words of its evidence: « avec une crèche », « espagnols », « et convoqué l’élu »."""

from collections.abc import Iterator, Sequence

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.newness import Newness, Standing, is_plain
from calame.agents.checks.reading import Reading, Word, keys_of, overlap
from calame.agents.checks.senses import sides_of
from calame.text.analysis import Token
from calame.text.data.hedges import PRESENT_FORMS, REPORTING_VERBS
from calame.text.words import fold

_HANGING = ("obl", "nmod", "amod", "acl", "advcl", "conj", "appos", "advmod")
"""Relations of what may be left out of a sentence without breaking it."""
_VERBS = frozenset({"VERB", "AUX"})
_OPENING_A_NOUN = frozenset({"DET", "NUM"})
DEGREES = frozenset({"plus", "moins", "aussi", "tres", "trop", "peu", "assez", "si"})
"""Adverbs by which qualities are compared: figures bear such comparisons out."""
NOUNS = frozenset({"NOUN", "PROPN"})
_BEFORE_A_VERB = frozenset({"ADV", "PRON"})
_BESIDE = 4
"""Words on each side of a noun that may tell of it."""
_KINDS = (_VERBS, NOUNS)
_CLAIM = 2
"""New words that make a predicate of their own."""
_Piece = tuple[int, int]


def phrases(found: DraftSentence, newness: Newness) -> Iterator[_Piece]:
    """Phrases of which no word is told, and one at least is new, on a word that the evidence has."""
    reading = found.reading
    standings = newness.standings
    for token in reading.analysis.tokens:
        if standings.get(token.start) is not Standing.NEW or reading.is_quoted(token.start):
            continue
        top = _top(found, token, standings)
        if _hangs(reading, top, standings) and _is_on_told(found, top) and not _has_counterpart(found, top, standings):
            below = reading.analysis.subtree(top)
            yield below[0].start, below[-1].end


def _top(found: DraftSentence, token: Token, standings: dict[int, Standing]) -> Token:
    """The highest word above a new one whose phrase tells nothing of the evidence."""
    tokens = found.reading.analysis.tokens
    while token.dep != "ROOT" and token.head != token.i:
        head = tokens[token.head]
        if head.dep == "ROOT" or _tells(found, head, standings):
            break
        token = head
    return token


def _tells(found: DraftSentence, top: Token, standings: dict[int, Standing]) -> bool:
    """Whether a content word of a phrase is known to the sources, plain ones to the evidence."""
    below = [token for token in found.reading.analysis.subtree(top) if token.start in standings]
    return any(
        standings[token.start] > Standing.PLAIN or not keys_of(token).isdisjoint(found.vocabulary) for token in below
    )


def _hangs(reading: Reading, top: Token, standings: dict[int, Standing]) -> bool:
    """Whether a phrase may be left out, and hangs on what is told."""
    if top.dep == "conj" and not any(child.dep == "cc" for child in reading.analysis.children(top)):
        return False
    if top.pos == "PRON" or _is_misread(reading, top) or _is_measured(reading, top) or is_second_subject(reading, top):
        return False
    if (
        not top.dep.startswith(_HANGING)
        or top.i < top.head
        or _is_compared(reading, top)
        or _is_finite_alone(reading, top)
    ):
        return False
    below = reading.analysis.subtree(top)
    found = [standings.get(token.start, Standing.PLAIN) for token in below]
    if Standing.TOLD in found or found.count(Standing.NEW) < sum(one > Standing.PLAIN for one in found):
        return False
    return not any(fold(token.lemma) in REPORTING_VERBS or fold(token.text) in PRESENT_FORMS for token in below)


def _is_on_told(found: DraftSentence, top: Token) -> bool:
    """Whether a phrase hangs on a word that the evidence has, and holds none itself, plain ones included."""
    reading = found.reading
    head = reading.analysis.tokens[top.head]
    below = reading.analysis.subtree(top)
    content = [token for token in below if token.start in {word.start for word in reading.words}]
    if any(not keys_of(token).isdisjoint(found.vocabulary) for token in content):
        return False
    return head.dep == "ROOT" or not keys_of(head).isdisjoint(found.vocabulary)


def _is_finite_alone(reading: Reading, top: Token) -> bool:
    """A verb with a subject of its own that no conjunction or pronoun ties to the rest: a parse gone wrong."""
    if not top.has("VerbForm=Fin"):
        return False
    before = [token for token in reading.analysis.subtree(top) if token.i < top.i]
    return not any(token.pos in {"CCONJ", "SCONJ"} or token.has("PronType=Rel") for token in before)


def _is_misread(reading: Reading, top: Token) -> bool:
    """« Critique l’entretien », « l’une intrigue : », « bloque 63 bateaux »: a verb taken for a quality."""
    following = reading.analysis.tokens[top.i + 1 : top.i + 2]
    return bool(following) and (following[0].text == ":" or (top.pos == "ADJ" and following[0].pos in _OPENING_A_NOUN))


def is_second_subject(reading: Reading, top: Token) -> bool:
    """« Le coût est de 9 millions et l’effectif atteindra 60 »: a noun behind « et » whose verb comes right after."""
    if top.dep != "conj" or top.pos not in NOUNS:
        return False
    rest = reading.analysis.tokens[reading.analysis.subtree(top)[-1].i + 1 :]
    verb = next((token for token in rest if token.pos not in _BEFORE_A_VERB), None)
    return verb is not None and verb.pos in _VERBS and verb.has("VerbForm=Fin")


def _is_measured(reading: Reading, top: Token) -> bool:
    """« 6 millions d’euros de recettes »: a noun that only says what a figure counts."""
    tokens = reading.analysis.tokens
    of = top.i > 0 and fold(tokens[top.i - 1].text) in {"de", "d'"}
    head = tokens[top.head]
    return of and any(overlap((head.start, head.end), known) for known in reading.read_spans)


def _is_compared(reading: Reading, top: Token) -> bool:
    """« Plus pessimiste »: a quality by degrees, which figures bear out."""
    return any(fold(child.text) in DEGREES for child in reading.analysis.children(top))


def _has_counterpart(found: DraftSentence, top: Token, standings: dict[int, Standing]) -> bool:
    """Whether the closest passage has a word of the same kind that the draft does not tell: it may be told so."""
    kind = next((kind for kind in _KINDS if top.pos in kind), frozenset({top.pos}))
    draft, source = found.reading, found.evidence[0].reading
    known = frozenset(side for token in draft.analysis.tokens for side in sides_of(token))
    head = draft.analysis.tokens[top.head]
    same = [token for token in source.analysis.tokens if not keys_of(token).isdisjoint(keys_of(head))]
    near = [token for token in source.analysis.tokens if any(abs(token.i - one.i) <= _BESIDE for one in same)]
    open_words = [
        token
        for token in (near if same and head.pos in NOUNS else source.analysis.tokens)
        if token.pos in kind and _is_open(token, source.words, draft.vocabulary, known)
    ]
    new = [token for token in draft.analysis.tokens if standings.get(token.start) is Standing.NEW]
    ours = [token for token in new if token.pos in kind]
    return len(open_words) >= max(1, len(ours))


def _is_open(token: Token, words: Sequence[Word], told: frozenset[str], known: frozenset[tuple[int, int]]) -> bool:
    if is_plain(token) or not sides_of(token).isdisjoint(known):
        return False
    return any(word.start == token.start and word.keys.isdisjoint(told) for word in words)


def new_predicates(found: DraftSentence, newness: Newness) -> Iterator[_Piece]:
    """What a sentence says of a subject that the evidence has, when none of it is in the evidence."""
    reading = found.reading
    if reading.quotations or reading.attributions:
        return
    verb = next((token for token in reading.analysis.tokens if token.pos in _VERBS and token.has("VerbForm=Fin")), None)
    if verb is None or fold(verb.lemma) in REPORTING_VERBS:
        return
    if any(fold(token.text) in DEGREES for token in reading.analysis.tokens[verb.i :]):
        return
    said = [standing for start, standing in newness.standings.items() if start >= verb.start]
    new = said.count(Standing.NEW)
    known = sum(standing > Standing.PLAIN for standing in said)
    if new >= _CLAIM and new >= known and Standing.TOLD not in said:
        end = reading.words[-1].end
        if not any(overlap((verb.start, end), place) for place in checked_elsewhere(reading)):
            yield verb.start, end


def checked_elsewhere(reading: Reading) -> list[_Piece]:
    """Names and figures: a predicate that has them is known by them."""
    return [*reading.read_spans, *((name.start, name.end) for name in reading.names)]
