"""Concordance: « il a annoncé que la foire se tiendrait lundi » tells of what is to come, not of hearsay."""

from calame.agents.checks.reading import Reading, Verb
from calame.text.data.hedges import ANNOUNCING, REPORTING_VERBS
from calame.text.words import fold


def is_announced(source: Reading, verb: Verb, verbs: frozenset[str] = ANNOUNCING) -> bool:
    """Whether a conditional of the source is a future told in the past: announced by a past verb of telling plans."""
    if not verb.conditional or _is_compound(source, verb):
        return False
    return any(
        said.kind in {"that_clause", "colon"}
        and said.content_start <= verb.start < said.content_end
        and any(
            other.past and not other.negated and other.keys & verbs
            for other in source.verbs
            if said.cue_start <= other.start < said.cue_end
        )
        for said in source.attributions
    )


def is_to_come(source: Reading, verb: Verb) -> bool:
    """Whether any past report puts a conditional where its speaker put a future."""
    return is_announced(source, verb, REPORTING_VERBS)


def _is_compound(source: Reading, verb: Verb) -> bool:
    """« Aurait quitté »: a conditional that looks back."""
    tokens = source.analysis.tokens
    main = next((token for token in tokens if token.start == verb.start), None)
    helpers = source.analysis.children(main) if main is not None else ()
    return any(fold(token.text) in {"aurait", "auraient"} for token in helpers)
