"""Reserves that stand in a word: reckoned, announced, held for possible, said to have been said."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clauses import Clause, Status, clauses
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, keys_of
from calame.agents.checks.senses import meant_share, sides_of
from calame.contracts import Quantity
from calame.text.analysis import Token
from calame.text.attribution import Attribution
from calame.text.data import reserve_words as data
from calame.text.data.certainty import PREPARING_VERBS
from calame.text.flat import flat
from calame.text.verb_forms import verb_lemmas
from calame.text.words import fold

_BEFORE = 32
"""Characters in front of a figure in which its verb stands."""
_STEM = 5
"""Letters that « demande » and « demandait » share."""
_TOLD = 0.5
"""Share of the words of a sentence that the evidence must mean too."""
_HEDGED = frozenset({"presumed", "possible", "suspected", "press_conditional", "hypothetical", "forecast", "expected"})


def faults(found: DraftSentence) -> Iterator[Fault]:
    """What the draft takes for done, known, said or reckoned to the end."""
    readings = [source.reading for source in found.evidence]
    if meant_share(found.reading.words, found.reading, readings) < _TOLD:
        return
    yield from _said(found)
    yield from _announced(found)
    yield from _reckoned(found)
    yield from _supposed(found)
    yield from _settled(found)
    yield from _come_about(found)


def _is_hedged(draft: Reading) -> bool:
    return any(verb.conditional for verb in draft.verbs) or any(cue.kind in _HEDGED for cue in draft.hedges)


def _said(found: DraftSentence) -> Iterator[Fault]:
    """« A prévenu que » where the source has « aurait confié que »: nobody vouches that he said it."""
    draft = found.reading
    ours = [said for said in draft.attributions if said.kind == "that_clause"]
    voiced = any(said.kind == "according_to" for said in draft.attributions)
    if voiced or not ours or any(_is_doubtful(draft, said) for said in ours):
        return
    for source in found.evidence:
        for theirs in source.reading.attributions:
            if theirs.kind != "that_clause" or not _is_doubtful(source.reading, theirs):
                continue
            for said in ours:
                told = [word for word in draft.words if said.content_start <= word.start < said.content_end]
                if told and meant_share(told, draft, [source.reading]) >= _TOLD:
                    message = f"La source ne tient pas pour sûr qu’il l’ait dit\u00a0: {show(said.cue)}."
                    remedy = "Garder le conditionnel de la source."
                    yield against(found, message, remedy, start=said.cue_start, end=said.cue_end)
                    return


def _is_doubtful(reading: Reading, said: Attribution) -> bool:
    """Whether the verb of saying itself is conditional."""
    return any(verb.conditional for verb in reading.verbs if said.cue_start <= verb.start < said.cue_end)


def _announced(found: DraftSentence) -> Iterator[Fault]:
    """« A fermé l'usine » where the source has « annonce la fermeture de l'usine »."""
    done = [clause for clause in clauses(found.reading) if _is_done(clause)]
    if not done or _is_hedged(found.reading):
        return
    for source in found.evidence:
        for deed in _deeds_to_come(source.reading):
            for clause in done:
                if _does(found.reading, clause, deed) and not _is_done_too(found, clause):
                    message = f"La phrase tient pour accompli ce que la source annonce\u00a0: {show(clause.verb.text)}."
                    start, end = clause.verb.start, clause.verb.end
                    yield against(found, message, "Garder l’annonce de la source.", start=start, end=end)
                    return


def _is_done(clause: Clause) -> bool:
    verb = clause.verb
    return verb.past and verb.finite and clause.status is Status.FACT and not (verb.quoted or verb.negated)


def _deeds_to_come(source: Reading) -> Iterator[Token]:
    """Nouns of deeds that a verb of announcing has as its object."""
    tokens = source.analysis.tokens
    for token in tokens:
        lemma = fold(token.lemma)
        if lemma not in data.NEGOTIATED_DEEDS or not token.dep.startswith("obj") or source.is_quoted(token.start):
            continue
        ruler = verb_lemmas(tokens[token.head])
        of = {fold(one.lemma) for one in source.analysis.children(token)}
        announced = lemma in data.ANNOUNCED_DEEDS and ruler & data.ANNOUNCING and not of & data.DONE_AT_ONCE
        if announced or ruler & data.NEGOTIATING:
            yield token


def _does(draft: Reading, clause: Clause, deed: Token) -> bool:
    """Whether a clause tells a deed as done: by its verb, by a verb that has its noun, by going to court."""
    if not clause.verb.keys.isdisjoint(keys_of(deed)) or not sides_of(clause.head).isdisjoint(sides_of(deed)):
        return True
    objects = [one for one in draft.analysis.children(clause.head) if one.dep.startswith("obj")]
    legal = fold(deed.lemma) in data.LEGAL_DEEDS and bool(clause.lemmas & data.LEGAL_VERBS)
    named = any(not keys_of(one).isdisjoint(keys_of(deed)) for one in objects)
    return legal or (named and not clause.lemmas & (data.ANNOUNCING | PREPARING_VERBS))


def _is_done_too(found: DraftSentence, ours: Clause) -> bool:
    """Whether some passage tells it as done."""
    return any(
        clause.verb.past and clause.status is Status.FACT and not clause.verb.keys.isdisjoint(ours.verb.keys)
        for source in found.evidence
        for clause in clauses(source.reading)
    )


def _reckoned(found: DraftSentence) -> Iterator[Fault]:
    """« Coûtent 640 000 euros » where the source has « estimés à 640 000 euros »."""
    draft = found.reading
    text = flat(draft.text)
    if draft.attributions or data.KEPT.search(text):
        return
    for figure in draft.figures:
        before = text[max(0, figure.start - _BEFORE) : figure.start]
        firm = data.COSTS.search(before) or data.SPENT.search(text[figure.end :])
        if firm and not draft.is_quoted(figure.start) and _is_estimate(found, figure):
            message = f"La source n’en fait qu’une estimation\u00a0: {show(figure.text)}."
            yield against(found, message, "Dire que c’est une estimation.", start=figure.start, end=figure.end)
            return


def _is_estimate(found: DraftSentence, figure: Quantity) -> bool:
    """Whether the evidence reckons a figure, and nowhere gives it as so."""
    same = [
        data.RECKONED.search(flat(source.reading.text)[max(0, other.start - _BEFORE) : other.start])
        for source in found.evidence
        for other in source.reading.figures
        if other.value == figure.value
    ]
    return bool(same) and all(same)


def _supposed(found: DraftSentence) -> Iterator[Fault]:
    """« La foudre a provoqué » where the source has « selon l'expert, la foudre a pu provoquer »."""
    draft = found.reading
    likely = [deed for source in found.evidence for deed in _likely(source.reading)]
    if not likely or any(verb.keys & data.COULD for verb in draft.verbs) or _is_hedged(draft):
        return
    done = [clause for clause in clauses(draft) if _is_done(clause)]
    for deed in likely:
        for clause in done:
            if not clause.verb.keys.isdisjoint(keys_of(deed)):
                message = f"La source dit seulement que cela a pu être\u00a0: {show(clause.verb.text)}."
                start, end = clause.verb.start, clause.verb.end
                yield against(found, message, "Garder la réserve de la source.", start=start, end=end)
                return


def _likely(source: Reading) -> Iterator[Token]:
    """Infinitives behind « a pu » that suppose something, in somebody's words."""
    if not source.attributions:
        return
    past = {verb.start for verb in source.verbs if verb.past and verb.keys & data.COULD and not verb.negated}
    tokens = source.analysis.tokens
    for token in tokens:
        if token.has("VerbForm=Inf") and tokens[token.head].start in past and verb_lemmas(token) & data.LIKELY_DEEDS:
            yield token


def _settled(found: DraftSentence) -> Iterator[Fault]:
    """« Est acquise » where the source has « pourrait être signée »."""
    draft = found.reading
    match = data.CERTAINTY.search(flat(draft.text))
    if (
        match is None
        or draft.is_quoted(match.start())
        or any(data.SETTLED.search(flat(source.reading.text)) for source in found.evidence)
    ):
        return
    told = clauses(found.evidence[0].reading)
    negated = any(verb.negated for verb in draft.verbs)
    if told and not negated and all(clause.status is Status.UNSURE for clause in told):
        said = draft.text[match.start() : match.end()]
        message = f"La source ne le tient pas pour acquis\u00a0: {show(said)}."
        yield against(found, message, "Garder la réserve de la source.", start=match.start(), end=match.end())


def _come_about(found: DraftSentence) -> Iterator[Fault]:
    """« Une grève a fermé l'opéra » where the source has « un préavis de grève »."""
    draft = found.reading
    texts = [flat(source.reading.text) for source in found.evidence]
    source = found.evidence[0].reading
    intents = [match for match in data.OF_INTENT.finditer(texts[0]) if match["deed"] not in data.COMPOUNDS]
    if (
        not intents
        or _is_hedged(draft)
        or data.OF_INTENT.search(flat(draft.text))
        or data.KEPT.search(flat(draft.text))
    ):
        return
    acts = {token.start for token in source.analysis.tokens if token.has("VerbForm=Inf")}
    for match in intents:
        deed = next((word for word in source.words if word.start == match.start("deed")), None)
        meant = f" {match.group()[:_STEM]}" in draft.folded
        if meant or deed is None or deed.start in acts or _is_told_bare(found, match):
            continue
        for clause in clauses(draft):
            own = clause.words if match.group().startswith(data.TRIED_FOR) else set(clause.words) - clause.ruled
            told = [word for word in own if not word.keys.isdisjoint(deed.keys)]
            if told and clause.status is Status.FACT and not (clause.verb.negated or clause.verb.quoted):
                said = draft.text[told[0].start : told[0].end]
                message = f"La source n’en dit que {show(match.group())}\u00a0: {show(said)}."
                yield against(found, message, "Garder ce mot de la source.", start=told[0].start, end=told[0].end)
                return


def _is_told_bare(found: DraftSentence, match: re.Match[str]) -> bool:
    """Whether some passage has the deed without the word that keeps it from having come about."""
    deed = match["deed"].removesuffix("s")
    many = sum(flat(source.reading.text).count(deed) for source in (*found.evidence, *found.context))
    kept = sum(
        one["deed"].removesuffix("s") == deed
        for source in (*found.evidence, *found.context)
        for one in data.OF_INTENT.finditer(flat(source.reading.text))
    )
    return bool(many > kept)
