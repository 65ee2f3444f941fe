"""Words that decide whether a sentence is told again in a recap; all folded."""

REFUSALS = (
    "pas souhaite", "refuse de commenter", "refuse de repondre", "pas repondu", "pas donne suite", "pas de commentaire",
    "aucun commentaire", "pas voulu", "pas reagi", "pas pu etre joint", "pas commente", "decline tout commentaire",
    "se refuse a", "ni confirme ni dementi", "sans commentaire", "contacte par", "contactee par", "sollicite par",
    "sollicitee par", "interroge ", "interrogee ", "interroges ", "s'est felicite", "se felicite", "a salue", "regrette",
    "deplore", "rappelle que", "rappelons", "pour rappel", "a ironise", "a reagi", "s'est dit", "s'est dite",
)  # fmt: skip
"""Openings of sentences that tell no news: refusals to comment, reactions, reminders."""
