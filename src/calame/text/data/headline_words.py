"""Words that decide whether a phrase can stand as a heading, a keyphrase or a title."""

VAGUE_HEADS = frozenset(
    "an année annee jour journée mois semaine heure minute seconde lundi mardi mercredi jeudi vendredi samedi dimanche "
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin soir nuit veille "
    "lendemain week-end fois moment instant part cas façon manière suite fin début cours issue cadre occasion nombre "
    "ensemble majorité minorité millier million milliard centaine dizaine vingtaine quinzaine douzaine trentaine "
    "quarantaine cinquantaine soixantaine poignée sorte point lieu côté tour égard "
    "titre fait effet raison cause but objet sujet chose gens personne homme femme monsieur madame place tête face base "
    "lors sein bord marge proie vue terme dernier premier reste quart moitié tiers total somme série type genre "
    "partie plupart propos mesure exemple réponse mot phrase milieu "
    "pays ville région endroit site dessus dessous avant après hauteur hier demain aujourd'hui "
    "lors fonction faveur contrepartie échange attente espoir peine doute grâce compte époque période "
    "siècle décennie trimestre semestre date durée kilomètre mètre euro dollar tonne habitant pourcent "
    "possibilité impossibilité nécessité visage yeux main mains poignée bras pied pieds jambe coup coups bout détail accord".split()
)
"""Head nouns that name time, quantity or a grammatical role rather than a subject."""

ALONE_VAGUE = frozenset(
    "aide information présence absence niveau taux hausse baisse volonté capacité risque menace tentative situation "
    "mesure question recours accès impact effet résultat plan projet".split()
)
"""Heads that tell something only with their complement."""

EVENT_ENDINGS = ("tion", "sion", "ment", "age", "ture", "ance", "ence")
"""Endings of nouns, folded, that name an event: in a hedged sentence, they would make it certain."""

GENERIC_ADJECTIVES = frozenset(
    "total majeur normal grand petit bon mauvais important nouveau fort gros vrai simple possible nécessaire principal "
    "entier rapide faible haut bas long court seul unique propre autre même dernier premier prochain inédit nombreux nécessaire".split()
)
"""Adjectives that fit any noun: with one alone a phrase says nothing to look for."""

ARGUMENT_TAKERS = frozenset(
    "accuser soupçonner priver charger informer remercier féliciter menacer empêcher traiter convaincre avertir "
    "prévenir qualifier débarrasser dissuader protéger éloigner exclure extraire libérer accabler alerter".split()
)
"""Verbs whose "de ..." belongs to the verb and not to the object before it."""

UNDOING_VERBS = frozenset(
    "rejeter refuser nier démentir éviter empêcher exclure renoncer annuler manquer échouer réfuter contester "
    "abandonner interdire suspendre écarter craindre redouter menacer espérer souhaiter réclamer demander exiger "
    "vouloir prévoir envisager soupçonner accuser promettre proposer reporter prévenir ajourner prohiber stopper "
    "retarder limiter fermer dissuader priver lutter cesser supprimer lever perdre risquer pouvoir devoir".split()
)
"""Verbs whose object did not come about, or may not: a heading would assert it."""

FUNCTION_ENDINGS = frozenset(
    "à au aux de du des d l la le les un une et ou mais que qu qui dont où en dans sur sous par pour avec sans contre "
    "entre chez vers selon ce cet cette ces son sa ses leur leurs est sont a ont se s ne n y ne pas plus très".split()
)
"""Words on which no complete heading or title ends."""

SLUG_STOPS = frozenset(
    "a à au aux de du des d l la le les un une et ou en dans sur sous par pour avec sans que qu qui se s ce cet cette "
    "ces son sa ses leur leurs est sont n ne y c j il elle ils elles on selon apres avant plus".split()
)

NEUTRAL_HEADINGS = (
    "Ce que l’on sait",
    "Dans le détail",
    "Les autres éléments",
    "Autres précisions",
)
"""Headings that assert nothing, for a section without a phrase of its own; each is used once."""

EMPTY_HEADINGS = (
    *NEUTRAL_HEADINGS,
    "Introduction", "Conclusion", "En conclusion", "Pour conclure", "Contexte", "Le contexte", "Rappel", "Rappels",
    "Rappel des faits", "Les faits", "Analyse", "L’analyse", "Décryptage", "Détails", "Les détails", "En détail", "En bref",
    "À savoir", "À retenir", "Ce qu’il faut savoir", "Ce qu’il faut retenir", "Informations", "Autres informations",
    "Pour aller plus loin", "Suite", "La suite", "Partie 1", "Partie 2", "Divers", "Réactions", "Les réactions",
    "Perspectives", "Enjeux", "Les enjeux", "Bilan", "Le bilan", "Présentation", "Généralités",
)  # fmt: skip
"""Subheadings that would fit over any section of any article."""

LEFT_OUT_AFTER = frozenset(
    "alors apres qui dont ou tandis car soit contre notamment avec grace ce parce en au sous pendant lors une un "
    "lequel laquelle comme puis".split()
)
"""Words, folded, after a comma whose clause or complement only adds to the main clause."""

BODIES = frozenset(
    "conseil commission association ministere gouvernement parquet prefecture tribunal entreprise societe groupe "
    "federation syndicat collectif parlement senat assemblee agence organisation institut comite parti union universite "
    "hopital gare cathedrale salle magazine liste police tribunal chambre force bourse compagnie fondation ligue membre "
    "personnel parent port ile aeroport vallee quartier chemin residence colonne massif detroit ilot plateau col mur "
    "carte service equipe centre direction blanchisserie".split()
)
"""Institutions, groups and places, folded: who acts and where rather than what happens."""

SETTING_PREPOSITIONS = frozenset(
    "a dans sous devant en par chez pendant durant depuis vers avec apres avant derriere selon d'apres".split()
)
"""Prepositions, folded, before a place, time or fixed phrase that no section is about."""

SMALL_VERBS = frozenset("etre avoir faire aller sembler paraitre rester devenir expliquer raconter temoigner".split())
"""Verbs, folded, whose clause says little without what follows."""

RECAP_HEADINGS = {
    "essentials": "L’essentiel",
    "key_figures": "Chiffres clés",
    "chronology": "Chronologie",
    "who_says_what": "Qui dit quoi",
    "faq": "Questions et réponses",
}

LEANING_OPENINGS = (
    "mais", "or", "et", "ainsi", "par ailleurs", "en revanche", "en outre", "de plus", "de même", "pour sa part",
    "de son côté", "pour leur part", "de leur côté", "cependant", "toutefois", "pourtant", "néanmoins", "enfin",
    "ensuite", "puis", "alors", "aussi", "également", "d'ailleurs", "de fait", "en effet", "du coup", "résultat",
    "autrement dit", "bref", "c'est", "ce", "cela", "ceci", "il", "elle", "ils", "elles", "celui-ci", "celle-ci",
    "ceux-ci", "celles-ci", "ici", "là", "depuis,", "à l'inverse", "au contraire", "suivent", "idem", "après quoi",
    "même", "y compris", "en réponse", "en attendant", "entre-temps", "pour l'heure", "pour l'instant", "dans la foulée",
    "par la suite", "d'ici là", "jusque-là", "jusqu'ici", "auparavant", "au total", "à midi", "à l'époque", "à ce jour",
    "en clair", "concrètement", "au passage", "de quoi", "d'autant", "sur place", "aujourd'hui", "à ce stade", "autre", "d'autres", "seul", "seule", "seuls", "seules",
)  # fmt: skip
"""Openings after which a sentence leans on the one before, whatever its parse."""

ANSWERS_LEANING = (
    "c'est", "cela", "ceci", "ça", "il", "elle", "ils", "elles", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "idem",
)  # fmt: skip
"""Openings of an answer that nobody understands without its question."""

POINTING_ADJECTIVES = frozenset(
    "meme autre autres dernier derniere derniers dernieres premier premiere prochain prochaine precedent "
    "precedente lundi mardi mercredi jeudi vendredi samedi dimanche hier seul seule tel telle pareil nouveau "
    "nouvelle nouveaux nouvelles ancien certain certaine certains certaines divers differents differentes "
    "multiples tout toute tous toutes second seconde deuxieme troisieme suivant suivante present presente "
    "actuel actuelle propre".split()
)
"""Adjectives that point at another text or time; folded."""

PAGE_FURNITURE = (
    r"\bpublicites?\b|\breserve aux abonnes?\b|\babonnez|\babonnement\b|newsletter|\b(?:pour )?diffusion immediate|^contacts?\b|@|https?:|www\."
    r"|^(?:lire|voir|ecouter|regarder|a lire|a voir|a ecouter)\b|\bvotre contenu\b|^partager?\b|^commentaires?\b|^tags?\b|\bcookies?\b"
    r"|©|^credits?\b|^photos?\b|\((?:photo|afp|reuters|[^)]*/)[^)]*\)$|^sources? ?:|^en savoir plus|^sur le meme|^propos recueillis"
    r"|^mis a jour|^publie le|^par [a-z-]+ [a-z-]+$|^sponsorise|^contenu "
)
"""What a page says of itself, folded: no heading of an article."""
