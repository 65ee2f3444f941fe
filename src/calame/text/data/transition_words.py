"""Words of sentences that only lead on: « Reste à connaître la suite. », « Voici ce que l’on sait. » Folded."""

TRANSITION_WORDS = frozenset(
    "rester reste connaitre suite point situation voici voila savoir sait instant bilan detail question reponse repondre "
    "explication essentiel resume contexte rappel retour moment cle comprendre faire tour suivre".split()
)
