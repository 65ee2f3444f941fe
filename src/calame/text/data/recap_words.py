"""Words that decide whether a sentence is told again in a recap; all folded."""

from calame.text.data.pointing import HYPERNYMS, PERSON_HYPERNYMS

REFUSALS = (
    "pas souhaite", "refuse de commenter", "refuse de repondre", "pas repondu", "pas donne suite", "pas de commentaire",
    "aucun commentaire", "pas voulu", "pas reagi", "pas pu etre joint", "pas commente", "decline tout commentaire",
    "se refuse a", "ni confirme ni dementi", "sans commentaire", "contacte par", "contactee par", "sollicite par",
    "sollicitee par", "interroge ", "interrogee ", "interroges ", "s'est felicite", "se felicite", "a salue", "regrette",
    "deplore", "rappelle que", "rappelons", "pour rappel", "a ironise", "a reagi", "s'est dit", "s'est dite",
)  # fmt: skip
"""Openings of sentences that tell no news: refusals to comment, reactions, reminders."""

TAKES_UP = frozenset(HYPERNYMS | PERSON_HYPERNYMS)
"""Nouns that stand for whatever was told last: in a list, a reader takes them for something else."""
