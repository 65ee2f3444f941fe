"""Certainty: a clause goes as far as the one it retells, in whatever verb."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clauses import (
    Clause,
    Status,
    aside,
    clauses,
    is_asked,
    reach,
    shared,
    unsure_phrases,
)
from calame.agents.checks.concordance import is_to_come
from calame.agents.checks.conditions import is_condition
from calame.agents.checks.doubts import is_wish, may_doubt
from calame.agents.checks.excuses import follows_who, hedges_anew, is_due, is_of_anybody, opens_relative
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.moods import is_future
from calame.agents.checks.reading import Reading, keys_of
from calame.agents.checks.retelling import BARE_VERBS, Retelling, retold
from calame.agents.checks.senses import sides_of
from calame.text.data.certainty import (
    ALREADY,
    ASKING_VERBS,
    DONE,
    HANGING_VERBS,
    PREPARING_VERBS,
    PRESENT_PLANS,
    RECKONING_VERBS,
    UNSURE_VERBS,
)
from calame.text.data.scope_words import CONDITION
from calame.text.flat import flat
from calame.text.verb_forms import infinitives, verb_lemmas
from calame.text.words import fold

_AIMING = frozenset({"compter", "viser", "ambitionner", "tabler"})
_HOPING = frozenset({"esperer", "souhaiter", "vouloir", "viser", "ambitionner", "chercher"})
_CLAIMING = frozenset({"dire", "declarer", "pretendre", "affirmer", "proclamer", "presenter", "vouloir", "revendiquer"})
_MAY = frozenset({"pouvoir"})
_OPEN = frozenset({"possible", "presumed", "expected", "press_conditional", "hypothetical", "suspected", "forecast"})
_SOON = 4
"""Tokens behind a verb of planning in which its infinitive stands."""
_SHARE = 0.5
"""Share of an aside from which the draft tells it too."""


def faults(found: DraftSentence) -> Iterator[Fault]:
    """Clauses that are surer, or less sure, than what they retell."""
    for ours in clauses(found.reading):
        if ours.verb.quoted or (pair := retold(found, ours)) is None or pair.theirs.verb.quoted:
            continue
        if problem := _problem(found, pair):
            yield against(found, *problem, start=ours.verb.start, end=ours.verb.end)
            return


def _says(draft: Reading, clause: Clause) -> bool:
    """Whether a clause only names who says the rest."""
    return any(
        said.cue_start <= clause.verb.start < said.cue_end and not opens_relative(draft, said.content_start)
        for said in draft.attributions
    )


def _problem(found: DraftSentence, pair: Retelling) -> tuple[str, str] | None:
    ours, theirs = pair.ours, pair.theirs
    if _is_no_match(found, pair):
        return None
    if ours.verb.negated and not theirs.verb.negated:
        return _weakened(found.reading, pair) if theirs.status is Status.FACT and _is_joined(pair) else None
    surer = theirs.status < ours.status and not _is_kept(found.reading, pair)
    if surer and (theirs.status is Status.UNSURE or _is_over(found.reading, ours)):
        return _overstated(found, ours, theirs)
    if theirs.status is Status.AHEAD:
        return _made_possible(pair)
    return _weakened(found.reading, pair) if theirs.status is Status.FACT else None


def _is_said_done(found: DraftSentence) -> bool:
    """« C'est ce qu'ils ont fait »: a passage says that what another announces is done."""
    return any(DONE.match(flat(source.reading.text).lstrip(" \"«'")) for source in found.evidence)


def _overstated(found: DraftSentence, ours: Clause, theirs: Clause) -> tuple[str, str] | None:
    """What is doubtful told as so, what is to come told as done."""
    draft, verb = found.reading, show(ours.verb.text)
    if theirs.status is Status.UNSURE:
        if is_condition(draft, ours.head) or ours.lemmas & HANGING_VERBS:
            return None
        return f"La réserve de la source est perdue\u00a0: {verb} est affirmé.", "Garder la réserve de la source."
    if _is_another_deed(ours, theirs) or _is_said_done(found):
        return None
    message = f"La phrase tient pour accompli ce que la source annonce\u00a0: {verb}."
    return message, "Garder l’annonce de la source."


def _made_possible(pair: Retelling) -> tuple[str, str] | None:
    """« Pourrait rouvrir » where the source has « rouvrira »."""
    ours, theirs, source = pair
    text = flat(source.reading.text)
    if not ours.lemmas & _MAY or not ours.verb.conditional or not is_future(source.reading, theirs.verb):
        return None
    if source.reading.hedges and any(cue.kind in _OPEN for cue in source.reading.hedges):
        return None
    weaker = any(clause.status is Status.UNSURE for clause in clauses(source.reading))
    if weaker or CONDITION.search(text) or ours.verb.negated or not _has_deed_of(ours, theirs):
        return None
    message = f"La phrase donne pour possible ce que la source annonce\u00a0: {show(ours.verb.text)}."
    return message, "Reprendre l’annonce de la source."


def _has_deed_of(ours: Clause, theirs: Clause) -> bool:
    """Whether what may be is what is announced, by its verb or by what it has besides."""
    deeds = [word for word in ours.words if word.start > ours.head.start]
    if shared(deeds[:1], [word for word in theirs.words if word.start == theirs.verb.start]):
        return True
    return shared((word for word in deeds if word in ours.ruled), theirs.words) > 1


def _is_joined(pair: Retelling) -> bool:
    """« Ni financé ni relu »: denied by « ni », wherever it stands."""
    return "ni" in pair.theirs.verb.context


def _is_no_match(found: DraftSentence, pair: Retelling) -> bool:
    """A question that the source itself may answer, or what is asked for in a passage that is not the closest."""
    asked = pair.theirs.lemmas & ASKING_VERBS and pair.source is not found.evidence[0]
    return bool(asked) or is_asked(pair.source.reading, pair.theirs.verb.end)


def _weakened(draft: Reading, pair: Retelling) -> tuple[str, str] | None:
    """A doubt, or a plan, for what the source states."""
    ours, theirs, source = pair
    verb, remedy = show(ours.verb.text), "Reprendre l’affirmation de la source."
    if ours.verb.conditional and not is_wish(ours) and not may_doubt(draft, source.reading, ours):
        return f"La phrase met en doute ce que la source affirme\u00a0: {verb}.", remedy
    if _is_put_off(draft, ours, theirs, source.reading):
        return f"La phrase donne pour un projet ce que la source donne pour fait\u00a0: {verb}.", remedy
    return None


def _is_kept(draft: Reading, pair: Retelling) -> bool:
    """Whether the draft says in its own way, or beside the clause, that what it tells goes no further."""
    ours, theirs, source = pair
    return (
        _is_same_kind(draft, ours, source.reading, theirs)
        or _says(draft, ours)
        or _claims_of_himself(ours)
        or _is_told_as_far(source.reading, ours)
        or _is_hedged_elsewhere(draft, source.reading, theirs)
        or _keeps_unsure_verb(draft, theirs)
        or _is_told_beside(draft, ours, theirs)
        or (ours.status is Status.AHEAD and is_to_come(source.reading, theirs.verb))
        or hedges_anew(draft, source.reading, ours, theirs)
        or _is_estimate_of(source.reading, ours, theirs)
        or _says_who(draft, source.reading, ours, theirs)
    )


def _claims_of_himself(ours: Clause) -> bool:
    """« S'est dit proche de »: no more than his own word."""
    return bool(ours.lemmas & _CLAIMING) and not ours.verb.context.isdisjoint({"s'", "se"})


def _is_told_as_far(source: Reading, ours: Clause) -> bool:
    """« A refusé de fermer » for « a rejeté la demande de ceux qui voulaient fermer »: its verb is told, as surely."""
    sides = sides_of(ours.head)
    return any(
        one.status >= ours.status
        and one.verb.negated == ours.verb.negated
        and (not sides.isdisjoint(sides_of(one.head)) or not (one.verb.keys - BARE_VERBS).isdisjoint(ours.verb.keys))
        for one in clauses(source)
    )


def _is_estimate_of(source: Reading, ours: Clause, theirs: Clause) -> bool:
    """« Une étude ramène la baisse à 4 % » for « évalue la baisse à 4 % »: who reckons is its subject in both."""
    if not theirs.lemmas & RECKONING_VERBS or any(
        one.dep.startswith("aux:pass") for one in source.analysis.children(theirs.head)
    ):
        return False
    return shared(ours.words, set(theirs.words) - theirs.ruled) > 0


def _says_who(draft: Reading, source: Reading, ours: Clause, theirs: Clause) -> bool:
    """« Qui fabrique des montres » for « un fabricant de montres »: what somebody is stands outside the reserve."""
    if not (ours.head.dep.startswith("acl") or follows_who(draft, ours)):
        return False
    nouns = (token for token in source.analysis.tokens if token.pos == "NOUN" and token.i != theirs.head.i)
    return any(not keys_of(noun).isdisjoint(ours.verb.keys) for noun in nouns)


def _is_same_kind(ours_in: Reading, ours: Clause, theirs_in: Reading, theirs: Clause) -> bool:
    """Whether both clauses have the same verb of wishing or fearing, whatever it governs, or one of what is due."""
    planned = ours.status is Status.AHEAD and not (is_future(ours_in, ours.verb) or "aller" in ours.lemmas)
    if is_due(theirs.verb) and (is_due(ours.verb) or planned) and not ours.verb.past:
        return True
    if theirs.verb.conditional and is_of_anybody(theirs_in, theirs.verb) and is_of_anybody(ours_in, ours.verb):
        return True
    if ours.lemmas & _AIMING and theirs.lemmas & _HOPING and not is_future(ours_in, ours.verb):
        return True
    if ours.lemmas & ASKING_VERBS and theirs.lemmas & ASKING_VERBS:
        return True
    same = ours.lemmas & theirs.lemmas & UNSURE_VERBS
    return bool(same) and ours.verb.conditional == theirs.verb.conditional


def _is_hedged_elsewhere(draft: Reading, source: Reading, theirs: Clause) -> bool:
    """Whether only an aside that the draft does not tell is hedged: « un motet, peut-être d'un élève, a été joué »."""
    if theirs.verb.conditional or theirs.lemmas & UNSURE_VERBS:
        return False
    bounds = [found for cue in source.hedges if (found := aside(source, cue.start))]
    bounds += [found for start in unsure_phrases(source) if (found := aside(source, start))]
    inside = [word for word in source.words if any(start <= word.start < end for start, end in bounds)]
    return bool(inside) and shared(inside, draft.words) / len(inside) < _SHARE


def _keeps_unsure_verb(draft: Reading, theirs: Clause) -> bool:
    """Whether the draft has the unsure verb of the source elsewhere: « la peine encourue »."""
    said = theirs.lemmas & (UNSURE_VERBS | ASKING_VERBS)
    tokens = draft.analysis.tokens
    determined = {token.head for token in tokens if token.dep == "det"}
    return any(
        said & (verb_lemmas(token) | infinitives(token)) and (token.pos in {"VERB", "ADJ"} or token.i not in determined)
        for token in tokens
    )


def _is_told_beside(draft: Reading, ours: Clause, theirs: Clause) -> bool:
    """Whether another clause of the draft has the verb of the source, or governs ours, and goes no further than it."""
    beside = [one for one in clauses(draft) if one.verb.start != ours.verb.start and one.status <= theirs.status]
    if ours.verb.future and ours.head.dep.startswith("advcl") and beside:
        return True
    if theirs.lemmas & BARE_VERBS:
        return False
    return any(not one.verb.keys.isdisjoint(theirs.verb.keys) for one in beside)


def _is_over(draft: Reading, ours: Clause) -> bool:
    """Whether a clause is of the past, or says that a thing is so already."""
    near = reach(draft, ours)
    already = any(fold(token.text) in ALREADY and token.i in near for token in draft.analysis.tokens)
    return ours.verb.past or already


def _is_another_deed(ours: Clause, theirs: Clause) -> bool:
    """Whether the draft tells a step towards what is announced: « financée » for a house that « ouvrira »."""
    if not ours.lemmas & PREPARING_VERBS:
        return False
    return all(ours.verb.keys.isdisjoint(word.keys) for word in theirs.words)


def _is_put_off(draft: Reading, ours: Clause, theirs: Clause, source: Reading) -> bool:
    """Whether what is done becomes a plan: « envisage de racheter » for « a racheté »."""
    if not theirs.verb.past or ours.verb.past or ours.verb.negated or ours.verb.conditional or theirs.verb.negated:
        return False
    if not ours.lemmas & PRESENT_PLANS or any(one.status is not Status.FACT for one in clauses(source)):
        return False
    place = ours.head.i
    near = draft.analysis.tokens[place + 1 : place + _SOON]
    deeds = [one for one in draft.analysis.tokens if one.head == place and one.has("VerbForm=Inf")] or near
    voiced = any(said.cue_start != ours.verb.start for said in draft.attributions)
    return any(not keys_of(deed).isdisjoint(theirs.verb.keys) for deed in deeds) and not voiced
