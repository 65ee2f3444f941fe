"""By what else a draft says that it does not vouch for a thing: another hedge, a voice, a plan."""

from calame.agents.checks.clauses import Clause, Status, clauses, reach
from calame.agents.checks.reading import Reading, Verb, keys_of, stem_keys
from calame.text.analysis import Token
from calame.text.data.certainty import (
    ACCOUNTS,
    BELIEVING_VERBS,
    CLAIMING_VERBS,
    FACTIVE_VERBS,
    SEES_IN,
    SOFT_NOUNS,
    TELLING_VERBS,
    UNSURE_VERBS,
    VOICING_VERBS,
)
from calame.text.data.hedges import MEANS_TO, OPINION_VERBS, PLANNING_NOUNS, PLANNING_VERBS, SCHEDULING
from calame.text.data.scope_words import CONDITION
from calame.text.flat import flat
from calame.text.modality import Cue
from calame.text.verb_forms import infinitives, verb_lemmas
from calame.text.words import fold

_HEDGES = frozenset({"presumed", "possible", "suspected", "expected", "forecast", "press_conditional", "hypothetical"})
_SOFT_VERBS = PLANNING_VERBS | OPINION_VERBS | UNSURE_VERBS | TELLING_VERBS | VOICING_VERBS
_MODALS = frozenset({"pouvoir", "devoir"})
_MODAL_FORMS = frozenset({"pourrait", "pourraient", "devrait", "devraient"})
_DUE_FORMS = frozenset({"doit", "doivent", "devait", "devaient", "devrait", "devraient"})

_PLAIN = frozenset({"det", "amod", "case", "punct", "nummod"})
"""What hangs on a noun without being what is hoped or feared."""
_RELATIVE = 4
"""Words in front of a verb in which the « qui » that it hangs on stands."""


def is_due(verb: Verb) -> bool:
    """« Doit » and « devrait » stand for one another: both only say that a thing is expected."""
    return "devoir" in verb.keys or not verb.context.isdisjoint(_DUE_FORMS)


def is_of_anybody(reading: Reading, verb: Verb) -> bool:
    """« Ceux qui refuseraient »: whoever does it, no doubt of somebody's deed."""
    before = [token for token in reading.analysis.tokens if token.end <= verb.start][-_RELATIVE:]
    who = next((token for token in before if fold(token.text) == "qui"), None)
    return who is not None and not verb.past and not reading.text[: who.start].rstrip().endswith(",")


def follows_who(reading: Reading, clause: Clause) -> bool:
    """« ..., qui préside »: a relative clause, whatever the parse makes of it."""
    before = reading.analysis.tokens[max(0, clause.head.i - 2) : clause.head.i]
    return any(fold(token.text) == "qui" for token in before)


def gives_account(draft: Reading) -> bool:
    """« Fait état de », « à l'entendre »: somebody says it."""
    return any(phrase in draft.folded for phrase in ACCOUNTS) or SEES_IN.search(draft.folded) is not None


def is_claimed(reading: Reading, offset: int) -> bool:
    """Whether somebody says what stands at `offset`, by a verb that does not take it for true: « soutient que »."""
    return any(
        said.kind != "according_to"
        and not opens_relative(reading, said.content_start)
        and said.content_start <= offset < said.content_end
        and not _is_factive(reading, said.cue_start, said.cue_end)
        for said in reading.attributions
    )


def opens_relative(reading: Reading, start: int) -> bool:
    """« A confié le chantier à Sorel, que dirige son frère »: behind a comma « que » opens no words of his."""
    return reading.text[:start].rstrip().endswith(",") and flat(reading.text).startswith(("que ", "qu'"), start)


def _is_factive(reading: Reading, start: int, end: int) -> bool:
    return any(verb_lemmas(token) & FACTIVE_VERBS for token in reading.analysis.tokens if start <= token.start < end)


def leaves_open(draft: Reading, verb: Verb) -> bool:
    """Whether the clause of a verb says that a thing is not settled."""
    own = [one for one in clauses(draft) if verb.start in {one.verb.start, *(word.start for word in one.words)}]
    return any(
        clause.status is Status.UNSURE and not (clause.verb.start == verb.start and clause.lemmas & UNSURE_VERBS)
        for clause in own or clauses(draft)
    )


def weighs(draft: Reading, source: Reading) -> bool:
    """Whether something is only wished, weighed or feared in the sentence, by a noun of its own too."""
    tokens = draft.analysis.tokens
    if any(verb_lemmas(token) & UNSURE_VERBS for token in tokens if token.pos == "VERB"):
        return True
    nouns = (token for token in tokens if token.pos == "NOUN" and fold(token.lemma) in SOFT_NOUNS)
    return any(keys_of(noun).isdisjoint(source.vocabulary) for noun in nouns)


def hedges_anew(draft: Reading, source: Reading, ours: Clause, theirs: Clause) -> bool:
    """Whether the draft hedges otherwise than the source, or gives as somebody's word what the source has from hearsay.

    What both have is no substitute for the hedge that the source has besides.
    """
    if (gives_account(draft) and not gives_account(source)) or (
        _gives_voice(draft, source, ours) and _is_hearsay(theirs)
    ):
        return True
    own = reach(draft, ours)
    beside = [token for token in draft.analysis.tokens if token.i in own]
    starts = {token.start for token in beside}
    if any(cue.kind in _HEDGES and cue.start in starts and not _has_word(source, cue) for cue in draft.hedges):
        return True
    if CONDITION.search(flat(draft.text)) and not CONDITION.search(flat(source.text)):
        return True
    return any(
        _is_soft(draft, token) and not _has_token(source, token, theirs) and not _is_only_dated(ours, theirs, token)
        for token in beside
    )


def _is_only_dated(ours: Clause, theirs: Clause, token: Token) -> bool:
    """« Seront repoussés » for « n'exclut pas de reporter »: the deed itself, no reserve of it."""
    return token.i == ours.head.i and theirs.status is Status.UNSURE and not ours.lemmas.isdisjoint(SCHEDULING)


def _is_voiced(reading: Reading) -> bool:
    told = (said for said in reading.attributions if not opens_relative(reading, said.content_start))
    return any(told) or any(cue.kind == "according_to" for cue in reading.hedges)


def _gives_voice(draft: Reading, source: Reading, ours: Clause) -> bool:
    """Whether somebody vouches for a clause of the draft, otherwise than the source lets him by « selon »."""
    if is_claimed(draft, ours.verb.start):
        return True
    return _is_voiced(draft) and not any(cue.kind == "according_to" for cue in source.hedges)


def _is_hearsay(clause: Clause) -> bool:
    """« Aurait attribué », « soupçonne »: what somebody says or believes, no wish, fear or possibility."""
    if clause.verb.conditional:
        return clause.verb.context.isdisjoint(_MODAL_FORMS) and clause.verb.keys.isdisjoint(_MODALS)
    return bool(clause.lemmas & (BELIEVING_VERBS | CLAIMING_VERBS))


def _has_word(source: Reading, cue: Cue) -> bool:
    """Whether the source has the hedge too, in any form of its word."""
    return source.carries(cue.text) or not stem_keys(cue.text, cue.text).isdisjoint(source.vocabulary)


def _is_soft(draft: Reading, token: Token) -> bool:
    if token.pos == "NOUN" and fold(token.text) not in MEANS_TO:
        rules = token.dep in {"ROOT", "root"} or any(one.dep not in _PLAIN for one in draft.analysis.children(token))
        return rules and not token.dep.startswith("nmod") and fold(token.lemma) in SOFT_NOUNS | PLANNING_NOUNS
    clitic = token.i > 0 and draft.analysis.tokens[token.i - 1].pos == "PRON"
    if token.pos in {"ADJ", "NOUN"} and (clitic or token.dep == "acl:relcl"):
        return not infinitives(token).isdisjoint(_SOFT_VERBS)
    if fold(token.text) in MEANS_TO and not _leads_on(draft, token):
        return False
    return token.pos in {"VERB", "AUX", "ADJ", "NOUN"} and not verb_lemmas(token).isdisjoint(_SOFT_VERBS)


def _leads_on(draft: Reading, token: Token) -> bool:
    """« Compte ouvrir », not « compte 340 adhérents »."""
    return any(one.has("VerbForm=Inf") for one in draft.analysis.tokens[token.i + 1 : token.i + _RELATIVE])


def _has_token(source: Reading, token: Token, theirs: Clause) -> bool:
    """Whether the source has the word, a noun as a noun: « brandit la menace » for « menace » is another hedge."""
    if token.pos != "NOUN":
        return not keys_of(token).isdisjoint(source.vocabulary)
    nouns = (one for one in source.analysis.tokens if one.pos == "NOUN" and one.i != theirs.head.i)
    return any(not keys_of(one).isdisjoint(keys_of(token)) for one in nouns)
