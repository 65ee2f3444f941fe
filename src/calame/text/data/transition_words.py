"""Words of sentences that only lead on: « Reste à connaître la suite. », « Voici ce que l’on sait. » Folded."""

TRANSITION_WORDS = frozenset(
    "rester reste connaitre suite point situation voici voila savoir sait instant bilan detail question reponse repondre "
    "explication essentiel resume contexte rappel retour moment cle comprendre faire tour suivre".split()
)

OPENING_IDIOMS = frozenset(
    {
        *(
            "revers de la medaille",
            "envers du decor",
            "ombre au tableau",
            "seule ombre au tableau",
            "seul bemol",
            "bemol",
        ),
        *(
            "bonne nouvelle",
            "mauvaise nouvelle",
            "autre bonne nouvelle",
            "autre mauvaise nouvelle",
            "la bonne nouvelle",
        ),
        *("cerise sur le gateau", "signe des temps", "hic", "seul hic", "le hic", "probleme", "seul probleme"),
        *("resultat", "consequence", "conclusion", "bilan", "verdict", "objectif", "enjeu", "autre enjeu", "motif"),
        *(
            "principale consequence",
            "premiere consequence",
            "autre consequence",
            "principal enseignement",
            "au programme",
        ),
        *(
            "autre enseignement",
            "autre point",
            "autre sujet",
            "autre question",
            "autre piste",
            "autre nouveaute",
            "au menu",
        ),
        *("dernier episode en date", "dernier exemple en date", "a la cle", "en toile de fond", "en ligne de mire"),
        *("seule certitude", "une certitude", "autre certitude", "en clair", "en bref", "en resume", "en pratique"),
        *("concretement", "en cause", "en question", "a l'origine", "en jeu", "detail", "au passage", "comble"),
        *("l'objectif", "le but", "but", "le principe", "principe", "la raison", "raison", "la cause", "le resultat"),
    }
)
"""Openings of a sentence that only say how it goes on from the last one: « Revers de la médaille, ... ». Folded."""
