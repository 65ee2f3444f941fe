"""Scope: of how many, and on what condition, a thing is told stays as the source says."""

import re
from collections.abc import Iterator

from calame.agents.checks import degrees, links, shares, superlatives
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.clauses import Status, clauses
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.likeness import count_alike
from calame.agents.checks.reading import Reading, Word, keys_of
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.senses import meant_share
from calame.text.analysis import Token
from calame.text.data import scope_words as data
from calame.text.data.degree_words import LESS
from calame.text.flat import flat
from calame.text.sifting import either
from calame.text.words import fold

_WIDER = (
    (data.ALL, data.ALL_ROOTS),
    (data.MOST, data.MOST_ROOTS),
    (data.ONLY, data.ONLY_ROOTS),
    (data.ALONE, data.ALONE_GROUNDS),
    (data.BEST, data.BEST_GROUNDS),
    (data.FIRST, data.FIRST_GROUNDS),
    (data.ALWAYS, data.ALWAYS_GROUNDS),
    (data.NEVER, data.NEVER_GROUNDS),
    (data.UNANIMOUS, data.UNANIMOUS_ROOTS),
    (data.WHATEVER, data.WHATEVER_GROUNDS),
)
"""What widens or bounds a statement, and by what a source may say so: beginnings of words, or a pattern."""
_ANY_WIDER = either(pattern for pattern, _ in _WIDER)
_EVER = ((data.FIRST, data.FIRST_GROUNDS), (data.ALWAYS, data.ALWAYS_GROUNDS))
"""What no rewriting brings in, however far its words are from the source's."""
_WORDS = re.compile(r"[^\W_]+|%")
_QUANTIFIERS = frozenset(["tous", "toutes", "tout", "toute", "chaque", "aucun", "aucune", "que", "qu", "seul", "seule"])
_BEGINNING = 3
"""Letters that make the beginning of a word; fewer are a word of their own."""
_OUT_OF = re.compile(r"(?<![\w-])(?:sur|parmi|entre|pour|contre|chez|dans|avec|a) $")
"""Before a counted whole: what is told is told of a part of it, or of something else."""
_REACH = 4
"""Words in front of a noun that may count it."""
_TOLD = 0.7
"""Share of the words of the draft that a source clause must carry for its bounds to be missed."""
_HALF = 0.5
"""The same where words of the same class count."""
_ELSEWHERE = 0.3
"""The same for a passage that says of as many what the draft says."""
_LEFT = 0.34
"""Share of the words of a condition below which the draft does not tell it."""
_PROMISED = 0.6
"""The same where the source only promises, in whatever verb the draft does it."""
_LEAST = 3
"""Content words that make a draft sentence long enough to judge."""
_FEWEST = 2
"""The same where all of them must be the source's."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Statements made wider, or narrower, than the evidence makes them."""
    for found in case.claims:
        faults = [
            *_widened(found, case),
            *_made_single(found),
            *_made_all(found),
            *_made_whole(found),
            *_made_part(found),
        ]
        faults += _freed(found, case)
        yield from (faults or list(_compared(found, case)))[:1]


def _compared(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """Degrees, shares, superlatives and what is set first, each beside that of the evidence."""
    yield from degrees.faults(found)
    yield from shares.faults(found)
    yield from superlatives.other_superlative(found)
    yield from superlatives.each_one(found)
    yield from links.set_first(found, case)


def _widened(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """« Tous », « la plupart », « aucun », « le plus » that nothing in the evidence bears out."""
    text = flat(found.reading.text)
    if not _ANY_WIDER.search(text):
        return
    passages = [source.reading for source in found.evidence]
    aligned = meant_share(found.reading.words, found.reading, passages) >= _LEFT
    for pattern, roots in _WIDER if aligned else _EVER:
        for match in pattern.finditer(text):
            said_too = frozenset(_WORDS.findall(f"{text[: match.start()]} {text[match.end() :]}"))
            if found.reading.is_quoted(match.start()):
                continue
            if any(_has(source.reading, roots, said_too) for source in found.evidence):
                continue
            if _is_borne_out(found, case, pattern, match):
                continue
            said = found.reading.text[match.start() : match.end()].strip()
            message = f"La source ne va pas jusque-là\u00a0: {show(said)}."
            remedy = "S’en tenir à ce que la source dit, et de qui elle le dit."
            yield against(found, message, remedy, start=match.start(), end=match.end())


def _is_borne_out(found: DraftSentence, case: ReviewCase, pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether a source says so in another way: « sa première exposition », « ses quatre sentiers », or elsewhere."""
    if pattern is data.FIRST:
        return any(superlatives.is_first_of(found.reading, source.reading) for source in found.evidence)
    if pattern is data.ALL:
        return any(_counts_them(source.reading, found.reading, match.end()) for source in found.evidence)
    if pattern is not data.MOST:
        return False
    words = [word for word in found.reading.words if not match.start() <= word.start < match.end()]
    return any(
        pattern.search(flat(reading.text)) and carried_share(words, reading.vocabulary) >= _ELSEWHERE
        for reading in case.all_readings
    )


def _counts_them(source: Reading, draft: Reading, end: int) -> bool:
    """« Ses quatre sentiers » are all of them."""
    noun = next((word for word in draft.words if word.start >= end), None)
    for match in data.COUNTED_WHOLE.finditer(flat(source.text)) if noun is not None else ():
        counted = next((word for word in source.words if word.start >= match.end()), None)
        if noun is not None and counted is not None and count_alike(draft, [noun], source, [counted]):
            return True
    return False


def _made_single(found: DraftSentence) -> Iterator[Fault]:
    """« Le plus petit budget » where the source has one of the smallest."""
    text = flat(found.reading.text)
    for match in data.SUPERLATIVE.finditer(text):
        stem = re.escape(match["adjective"].removesuffix("s").removesuffix("e"))
        one_of = re.compile(data.ONE_OF.format(adjective=stem))
        if one_of.search(text) or found.reading.is_quoted(match.start()):
            continue
        if any(one_of.search(flat(source.reading.text)) for source in found.evidence):
            said = found.reading.text[match.start() : match.end()]
            message = f"La source dit seulement «\u00a0l’un des\u00a0»\u00a0: {show(said)}."
            yield against(found, message, "Garder cette restriction.", start=match.start(), end=match.end())


def _made_all(found: DraftSentence) -> Iterator[Fault]:
    """« Toutes les piles » where the source counts « deux des six piles »."""
    text = flat(found.reading.text)
    whole = (one for one in data.COUNTED_WHOLE.finditer(text) if not _OUT_OF.search(text[: one.start()]))
    for match in (*data.ALL.finditer(text), *data.EACH.finditer(text), *whole):
        noun = re.match(r"[a-z]+", text[match.end() :].lstrip())
        if noun is None or found.reading.is_quoted(match.start()):
            continue
        some = re.compile(data.SOME_OF.format(numbered=data.NUMBERED, noun=re.escape(noun.group())))
        if some.search(text):
            continue
        if any(some.search(flat(source.reading.text)) for source in found.evidence):
            said = found.reading.text[match.start() : match.end()].strip()
            message = f"La source n’en compte qu’une partie\u00a0: {show(said)}."
            yield against(found, message, "Garder ce compte.", start=match.start(), end=match.end())


def _made_part(found: DraftSentence) -> Iterator[Fault]:
    """« La plupart », « une partie » where the source says it of all."""
    draft, source = found.reading, found.evidence[0].reading
    told, text = flat(source.text), flat(draft.text)
    if not data.WHOLLY.search(told) or data.IN_PART.search(told) or data.WHOLLY.search(text):
        return
    match = data.IN_PART.search(text)
    if match and not draft.is_quoted(match.start()) and meant_share(draft.words, draft, [source]) >= _HALF:
        said = draft.text[match.start() : match.end()].strip()
        message = f"La source le dit de tous\u00a0: {show(said)}."
        yield against(found, message, "Garder ce que la source dit de tous.", start=match.start(), end=match.end())


def _has(reading: Reading, roots: tuple[str, ...] | re.Pattern[str], other: frozenset[str] = frozenset()) -> bool:
    """Whether a source has a word of `roots` that is not one of the `other` words of the draft: « le code général »."""
    if isinstance(roots, re.Pattern):
        return roots.search(flat(reading.text)) is not None
    words = [word for word in _WORDS.findall(flat(reading.text)) if word not in other or word in _QUANTIFIERS]
    beginnings = tuple(root for root in roots if len(root) >= _BEGINNING)
    return any(word in roots or word.startswith(beginnings) for word in words)


def _made_whole(found: DraftSentence) -> Iterator[Fault]:
    """« Les salariés » where the source says it of some of them only."""
    source, draft = found.evidence[0].reading, found.reading
    if len(draft.words) < _LEAST or carried_share(draft.words, source.vocabulary) < _TOLD:
        return
    ours, theirs = _partial_words(draft), _partial_words(source)
    if ours - theirs or LESS.search(flat(draft.text)) or not _share_a_verb(draft, source):
        return
    for quantifier, noun in _counted_in_part(source):
        if fold(quantifier.text) in ours:
            continue
        token = next((token for token in draft.analysis.tokens if _is_whole(draft, token, noun)), None)
        if token is not None:
            message = f"La source ne le dit pas de tous\u00a0: {show(f'{quantifier.text} … {noun.text}')}."
            yield against(found, message, "Garder cette restriction.", start=token.start, end=token.end)
            return


def _partial_words(reading: Reading) -> set[str]:
    return {form for token in reading.analysis.tokens if (form := fold(token.text)) in data.PARTIAL}


def _share_a_verb(draft: Reading, source: Reading) -> bool:
    return any(not ours.keys.isdisjoint(theirs.keys) for ours in draft.verbs for theirs in source.verbs)


def _counted_in_part(source: Reading) -> Iterator[tuple[Token, Token]]:
    tokens = source.analysis.tokens
    for token in tokens:
        if fold(token.text) in data.PARTIAL and not source.is_quoted(token.start):
            noun = next((other for other in tokens[token.i + 1 : token.i + 1 + _REACH] if _is_plural(other)), None)
            if noun is not None:
                yield token, noun


def _is_plural(token: Token) -> bool:
    return token.pos == "NOUN" and fold(token.text) not in data.PARTIAL and fold(token.text)[-1:] in {"s", "x"}


def _is_whole(draft: Reading, token: Token, noun: Token) -> bool:
    if not _is_plural(token) or keys_of(token).isdisjoint(keys_of(noun)) or draft.is_quoted(token.start):
        return False
    tokens = draft.analysis.tokens
    before = tokens[max(0, token.i - _REACH) : token.i]
    after = tokens[token.i + 1 : token.i + 2]
    counted = any(other.pos == "NUM" for other in before) or any(fold(other.text) == "qui" for other in after)
    return not counted and any(fold(other.text) in data.WHOLE_DETERMINERS for other in before[-2:])


def _freed(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """What the source says on a condition, told without it."""
    source, draft = found.evidence[0].reading, found.reading
    if len(draft.words) < _FEWEST or any(verb.conditional for verb in draft.verbs):
        return
    told = _TOLD if len(draft.words) >= _LEAST else 1
    if _is_promised(source) and all(clause.status is not Status.UNSURE for clause in clauses(draft)):
        told = _PROMISED
    for start, end in _conditions(source):
        inside = [word for word in source.words if start <= word.start < end]
        outside = frozenset(key for word in source.words if word not in inside for key in word.keys)
        if carried_share(draft.words, outside) < told or not _tells_main_verb(draft, source, start, end):
            continue
        if inside and carried_share(inside, draft.vocabulary) < _LEFT and not _is_bound(found, case, inside):
            message = f"La condition de la source est perdue\u00a0: {show(source.text[start:end])}."
            yield against(found, message, "Rétablir la condition.")
            return


def _is_promised(source: Reading) -> bool:
    return any(verb.finite and verb.keys & data.PROMISING for verb in source.verbs)


def _conditions(source: Reading) -> Iterator[tuple[int, int]]:
    """Where the conditions of a source sentence stand, to the next comma or to its end."""
    text = flat(source.text)
    for match in data.CONDITION.finditer(text):
        if source.is_quoted(match.start()) or not _is_condition(source, text, match):
            continue
        stop = re.compile(r"[,;.]").search(text, match.end())
        yield match.start(), stop.start() if stop else len(text)


def _is_condition(source: Reading, text: str, match: re.Match[str]) -> bool:
    if match["cue"] not in {"si ", "s'"}:
        return True
    token = next((token for token in source.analysis.tokens if token.start == match.start()), None)
    before = text[: match.start()].split()[-1:]
    return token is not None and token.pos == "SCONJ" and not set(before) & data.NOT_CONDITIONS


def _tells_main_verb(draft: Reading, source: Reading, start: int, end: int) -> bool:
    """Whether the draft tells, as a fact or a plan, the verb that the condition hangs on."""
    before = [verb for verb in source.verbs if verb.end <= start and verb.finite]
    after = [verb for verb in source.verbs if verb.start >= end and verb.finite]
    main = before[-1] if before else after[0] if after else None
    if main is not None and main.keys & data.PROMISING:
        return any(verb.finite for verb in draft.verbs)
    return main is not None and any(verb.finite and not verb.keys.isdisjoint(main.keys) for verb in draft.verbs)


def _is_bound(found: DraftSentence, case: ReviewCase, inside: list[Word]) -> bool:
    """Whether this sentence, or one next to it, gives a condition in its own way."""
    near = [
        other.reading
        for other in case.sentences
        if other.section is found.section and other.paragraph == found.paragraph and abs(other.index - found.index) <= 1
    ]
    return any(
        _has(reading, data.CONDITION_ROOTS) or carried_share(inside, reading.vocabulary) >= _LEFT for reading in near
    )
