"""Words by which somebody speaks up or keeps silent. Folded: infinitives, singular nouns."""

SPEAKING_UP = frozenset(
    "dire expliquer justifier motiver commenter reagir repondre exprimer prononcer preciser confirmer dementir infirmer "
    "detailler eclaircir trancher".split()
)
"""Verbs of one who takes a stand on what he is asked."""

STANDS = frozenset(
    "explication commentaire reponse reaction precision justification motif raison position avis".split()
)
"""Nouns of the same: « n'a donné aucune explication »."""

SILENCES = frozenset("silence mutisme".split())

BARE_OBJECTS = frozenset(
    "information recit question sujet point geste decision version affirmation propos journal presse choix raison motif "
    "pourquoi accusation rumeur hypothese sollicitation interrogation position".split()
)
"""What one speaks up on, when the sentence before says what it is."""
