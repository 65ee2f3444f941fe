"""Reasons for which a denial on one side alone is no contradiction: dates, conditions, exceptions, firsts."""

import re

from calame.agents.checks.alignment import COMMON, Pair
from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clause_words import clause_around, common
from calame.agents.checks.conditions import is_condition
from calame.agents.checks.implied import same_verb_otherwise
from calame.agents.checks.likeness import count_alike
from calame.agents.checks.reading import Reading, Verb, Word, keys_of
from calame.agents.checks.refusals import lemma_of
from calame.text.analysis import Token
from calame.text.data.hedges import DENIAL_VERBS
from calame.text.data.negation_words import OTHERWISE
from calame.text.data.opposites import ACCUSING, DENYING_AHEAD, REFUSING
from calame.text.flat import flat
from calame.text.words import fold

_BEFORE = " avant "
_REACH = 40
"""Characters behind a denied verb in which « avant » makes it a date."""
_CONDITION = re.compile(r"\b(?:si|s'ils?)\b")
_CLAUSE = 60
"""Characters in front of a denied verb in which « si » makes it a condition."""
_MEANT = 2
"""Words of a denied clause that another passage must have to be the one that denies it."""
_AHEAD = 5
"""Words behind a modal verb among which its infinitive stands."""
_GOVERNING = 9
"""Words in front of an infinitive among which the verb that accuses or denies stands."""
_MODALS = frozenset({"pouvoir", "devoir", "vouloir", "aller", "savoir"})
_OBJECTS = frozenset({"obj", "xcomp", "ccomp", "obl:arg"})
_WHAT_FOR = "a quoi bon"
_SOLE = re.compile(r"(?<![\w-])(?:seule?s?|uniquement)(?![\w-])")
_BUT = re.compile(r"(?<![\w-])(?:sauf|hormis|excepte[es]*|a l'exception|hors|a part|exclu[es]*)(?![\w-])")
_BEFORE_DOING = re.compile(r"(?<![\w-])avant (?:meme )?(?:de |d')(?:l'|l[ae]s? |s'|se |y |en )?\Z")
_BORDER = re.compile(r"[,;:.()]|(?<![\w-])(?:mais|et|car|qui)(?![\w-])")
_WORDS = re.compile(r"\w+'?")
_NONE_SO = re.compile(
    r"(?<![\w-])(?:jamais|aucune?|rien|personne|nulle?)(?![\w-]).*(?<![\w-])(?:plus|mieux|aussi|autant|si|tel|telle|tels|pareil|"
    r"pareille|meilleure?|pire|avant|auparavant|jusqu'ici|depuis|encore|n'avai(?:t|ent))(?![\w-])"
    r"|(?<![\w-])n'avai(?:t|ent) jamais(?![\w-])|(?<![\w-])pas .*(?:aussi|autant)(?![\w-])"
)
_FIRST = re.compile(
    r"(?<![\w-])(?:premiere?s?|derniere?s?|records?|inedite?s?|sans precedent|historiques?|jamais|"
    r"(?:l[ea]s?|son|sa|ses|leurs?) (?:plus|moins|mieux|meilleure?s?|pires?))(?![\w-])"
)


def is_excused(found: DraftSentence, pair: Pair) -> bool:
    """Whether one verb may be denied and its counterpart not, and both be true."""
    return (
        _says_when(found.reading, pair)
        or _spells_out(found, pair)
        or _denies_otherwise(found.reading, pair)
        or _denies_ahead(found.reading, pair)
        or is_exception(found.reading, pair.source.reading)
        or is_first(found.reading, pair.source.reading)
        or _is_same_verb_otherwise(found.reading, pair)
        or _is_denied_elsewhere(found, pair)
        or _are_other_modals(found.reading, pair)
        or _is_never_reached(found.reading, pair)
        or _is_of_two_voices(found.reading, pair)
        or _is_another_use(found.reading, pair)
        or _only_asks(found.reading, pair)
        or is_of_another_thing(found.reading, pair.source.reading, pair.theirs)
    )


def _only_asks(draft: Reading, pair: Pair) -> bool:
    """« Savoir si un don est utile » beside « n'est pas utile »: what is asked or supposed claims nothing."""
    here, there = _token_of(draft, pair.ours), _token_of(pair.source.reading, pair.theirs)
    if pair.ours.negated or here is None or not is_condition(draft, here):
        return False
    return there is None or not is_condition(pair.source.reading, there)


def is_of_another_thing(draft: Reading, source: Reading, denied: Verb) -> bool:
    """« Exige un tri » beside « trier n'exige pas de bac »: what the draft says is not what the source denies.

    The object of the draft stands in the source, yet outside what the verb of the source governs.
    """
    theirs = _token_of(source, denied)
    if theirs is None or not denied.negated:
        return False
    ours = [verb for verb in draft.verbs if not verb.negated and not verb.keys.isdisjoint(denied.keys)]
    there = _governed(source, theirs)
    if not ours or not there:
        return False
    return all(_is_apart(draft, verb, source, there) for verb in ours)


def _is_apart(draft: Reading, verb: Verb, source: Reading, there: list[Word]) -> bool:
    token = _token_of(draft, verb)
    heads = {one.start for one in _objects(draft, token)} if token is not None else set()
    here = [word for word in draft.words if word.start in heads]
    outside = [word for word in source.words if word not in there]
    return (
        bool(here) and not count_alike(draft, here, source, there) and bool(count_alike(draft, here, source, outside))
    )


def _objects(reading: Reading, token: Token) -> list[Token]:
    return [child for child in reading.analysis.children(token) if child.i > token.i and child.dep in _OBJECTS]


def _governed(reading: Reading, token: Token) -> list[Word]:
    """The words of the objects of a verb, each with the words behind it that hang on it."""
    tokens = reading.analysis.tokens
    inside = {one.i for one in _objects(reading, token)}
    for other in tokens[token.i + 1 :]:
        if other.head in inside:
            inside.add(other.i)
    starts = {tokens[place].start for place in inside}
    return [word for word in reading.words if word.start in starts]


def _token_of(reading: Reading, verb: Verb) -> Token | None:
    return next((token for token in reading.analysis.tokens if token.start == verb.start), None)


def _is_of_two_voices(draft: Reading, pair: Pair) -> bool:
    """« Il leur reproche d'avoir menti » beside « ils nient avoir menti »: one accuses, the other denies."""
    source = pair.source.reading
    if pair.ours.finite or pair.theirs.finite:
        return False
    here, there = _ahead_of(draft, pair.ours), _ahead_of(source, pair.theirs)
    return any(one & ACCUSING and other & DENIAL_VERBS for one, other in ((here, there), (there, here)))


def _ahead_of(reading: Reading, verb: Verb) -> frozenset[str]:
    """The lemmas of what may govern an infinitive."""
    before = [token for token in reading.analysis.tokens if token.end <= verb.start]
    return frozenset(lemma_of(token) for token in before[-_GOVERNING:])


def _is_another_use(draft: Reading, pair: Pair) -> bool:
    """« Porte sur 10 000 euros » beside « ne portera plus le maillot »: nothing around the verb is the same."""
    if (pair.ours.keys | pair.theirs.keys).isdisjoint(COMMON):
        return False
    here = clause_around(draft, pair.ours.start, pair.ours.end)
    return len(here) >= _MEANT and common(here, pair.source.reading.words) == 0


def _is_same_verb_otherwise(draft: Reading, pair: Pair) -> bool:
    source = pair.source.reading
    if pair.theirs.negated:
        return same_verb_otherwise(source, draft, pair.theirs)
    return same_verb_otherwise(draft, source, pair.ours)


def _is_denied_elsewhere(found: DraftSentence, pair: Pair) -> bool:
    """Whether another passage denies or refuses what the draft does: the two verbs tell different deeds."""
    if pair.theirs.negated:
        return False
    return any(
        common(found.reading.words, clause_around(source.reading, verb.start, verb.end))
        + (not verb.keys.isdisjoint(REFUSING) and not verb.keys.isdisjoint(found.reading.vocabulary))
        >= _MEANT
        for source in found.evidence
        if source is not pair.source
        for verb in source.reading.verbs
        if verb.negated or not verb.keys.isdisjoint(REFUSING)
    )


def _are_other_modals(draft: Reading, pair: Pair) -> bool:
    """« N’a pas pu consulter » beside « pourrait aider »: a modal verb is its infinitive's."""
    if pair.ours.keys.isdisjoint(_MODALS) or pair.theirs.negated:
        return False
    here, there = _infinitive(draft, pair.ours), _infinitive(pair.source.reading, pair.theirs)
    return here is not None and there is not None and keys_of(here).isdisjoint(keys_of(there))


def _is_never_reached(draft: Reading, pair: Pair) -> bool:
    """« Se perd avant d'arriver » for « n'arrive pas »: what is told as cut short is not told as done."""
    if not pair.theirs.negated or pair.ours.finite:
        return False
    return _BEFORE_DOING.search(flat(draft.text)[: pair.ours.start]) is not None


def cuts_short(draft: Reading, denied: Verb) -> bool:
    """Whether a thing is told as ending before what the source denies is done."""
    text = flat(draft.text)
    return any(
        token.has("VerbForm=Inf")
        and not keys_of(token).isdisjoint(denied.keys)
        and _BEFORE_DOING.search(text[: token.start])
        for token in draft.analysis.tokens
    )


def _infinitive(reading: Reading, verb: Verb) -> Token | None:
    behind = [token for token in reading.analysis.tokens if token.start >= verb.end][:_AHEAD]
    return next((token for token in behind if token.has("VerbForm=Inf") and token.pos == "VERB"), None)


def _says_when(draft: Reading, pair: Pair) -> bool:
    """« N’est pas attendue avant juin » for « est attendue en juin »: the denial only sets a date."""
    source = pair.source.reading
    verb, here, there = (pair.theirs, source, draft) if pair.theirs.negated else (pair.ours, draft, source)
    return _BEFORE in f" {fold(here.text[verb.end : verb.end + _REACH])} " and _BEFORE not in there.folded


def _spells_out(found: DraftSentence, pair: Pair) -> bool:
    """Whether a denied condition says in full what the passage says in a word: « sinon », « faute de »."""
    before = found.reading.text[max(0, pair.ours.start - _CLAUSE) : pair.ours.start]
    if not pair.ours.negated or not _CONDITION.search(fold(before)):
        return False
    return any(source.reading.carries(word) for source in found.evidence for word in OTHERWISE)


def _denies_otherwise(draft: Reading, pair: Pair) -> bool:
    """« N’est pas détenu, mais placé sous contrôle » for « n’a pas été placé en détention »: another verb denies it."""
    if not pair.theirs.negated:
        return False
    denied = clause_around(pair.source.reading, pair.theirs.start, pair.theirs.end)
    apart = {verb.start for verb in pair.source.reading.verbs if verb.negated and verb.start != pair.theirs.start}
    keys = frozenset(key for word in denied if word.start not in apart for key in word.keys)
    return any(verb.negated and not verb.keys.isdisjoint(keys) for verb in draft.verbs)


def _denies_ahead(draft: Reading, pair: Pair) -> bool:
    """« Il est impossible que cela circule » for « ne peut pas circuler »: denied from in front, not at the verb."""
    if pair.ours.negated == pair.theirs.negated:
        return False
    plain, reading = (pair.ours, draft) if pair.theirs.negated else (pair.theirs, pair.source.reading)
    text = flat(reading.text)
    start = max((match.end() for match in _BORDER.finditer(text, 0, plain.start)), default=0)
    ahead = text[start : plain.start]
    return _WHAT_FOR in ahead or not DENYING_AHEAD.isdisjoint(_WORDS.findall(ahead))


def is_exception(draft: Reading, source: Reading) -> bool:
    """« Seul lui n’a pas voté » for « tous ont voté, sauf lui »: one denial says what both leave out."""
    ours, theirs = flat(draft.text), flat(source.text)
    return bool((_SOLE.search(ours) and _BUT.search(theirs)) or (_BUT.search(ours) and _SOLE.search(theirs)))


def is_first(draft: Reading, source: Reading) -> bool:
    """« Jamais il n’avait gagné » for « sa première victoire », « aucun n’est plus grand » for « le plus grand »."""
    one, other = flat(draft.text), flat(source.text)
    return bool((_NONE_SO.search(one) and _FIRST.search(other)) or (_FIRST.search(one) and _NONE_SO.search(other)))
