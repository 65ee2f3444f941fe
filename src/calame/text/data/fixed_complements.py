"""Nouns that with their preposition only complete a verb: « aller de pair », « passer sous silence ». Folded."""

_OF = {
    "de": "pair concert conserve mise rigueur front plein force fait vue",
    "d'": "accord abord emblee office ailleurs actualite usage",
    "en": (
        "place oeuvre avant lumiere garde cause doute peril danger jeu compte charge question evidence exergue scene vigueur "
        "route marche branle commun tete main sorte mesure passe proie butte mal avance retrait suspens souffrance contact "
        "rapport relation lien lice course voie train difficulte demeure mouvement exercice action pratique application "
        "valeur oeil grippe vain somme definitive principe general particulier realite effet bref outre passant priorite"
    ),
    "a": "bout mal profit jour bien nu terme contribution execution disposition point part charge",
    "au": "point jour clair serieux sein coeur centre lendemain large pas pied courant fait complet",
    "aux": "prises yeux mains commandes portes",
    "sous": "silence pression surveillance controle couvert forme tension peu scelles presse main",
    "par": "coeur ailleurs consequent contrecoup ricochet exemple hasard definition",
    "hors": "jeu course service sujet norme",
    "sur": "pied place point scene fond",
    "le cas": "contraire echeant",
    "cas de": "besoin necessite",
    "pour": "compte objet cible but cadre theatre",
    "de l'": "avant ordre",
    "a l'": "oeuvre ordre abri epreuve affiche appui aise issue etude ecart",
    "dans l'": "intervalle ensemble immediat attente",
    "dans la": "foulee mesure",
    "sans": "doute cesse relache ambages fard detour",
    "coup sur": "coup",
    "tour a": "tour",
    "cote a": "cote",
    "face a": "face",
    "a la": "une barre tete peine lumiere place disposition baisse hausse traine hauteur",
}  # fmt: skip

FIXED_COMPLEMENTS = frozenset(f"{preposition} {noun}" for preposition, nouns in _OF.items() for noun in nouns.split())
"""Preposition and noun."""

DEMONSTRATIVES = frozenset({"ce", "cet", "cette", "ces"})
"""Determiners of what was told before."""

DEFINITES = frozenset({"le", "la", "l'", "les", "du", "des", "au", "aux"})
"""Determiners, alone or in one with a preposition, of what is known."""
