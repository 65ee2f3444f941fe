"""Nouns of acts that say little without what is acted on; folded."""

OBJECT_NOUNS = frozenset(
    "ouverture reouverture fermeture levee suppression interdiction repression abandon report annulation suspension "
    "prolongation adoption rejet approbation autorisation nomination condamnation destruction demolition livraison "
    "vente achat rachat cession construction creation extension reduction augmentation baisse hausse remplacement "
    "retrait maintien depenalisation legalisation regularisation evacuation saisie perquisition privatisation".split()
)
"""`une ouverture plus tardive que septembre`: of what, only the sentences before say."""

RELATIVE_NOUNS = frozenset(
    "enjeu defi risque danger objectif but bilan constat solution probleme question reponse decision mesure resultat cause "
    "raison motif consequence effet montant cout total somme prix chiffre taux part proportion difference ecart avantage "
    "inconvenient interet ampleur origine issue phenomene situation tendance menace crainte espoir promesse demande idee "
    "principe methode procedure operation dispositif initiative projet plan texte mouvement parasite maladie epidemie "
    "accident drame incident affaire dossier scandale polemique debat mission tache depistage examen analyse expertise".split()
)
"""`l'enjeu est considérable`: of what, when nothing behind the noun says so."""

KNOWN_TO_ALL = frozenset(
    "etat gouvernement parlement senat assemblee france europe onu union pays monde planete terre soleil inflation "
    "croissance chomage economie police gendarmerie justice presse humanite".split()
)
"""Subjects of which there is one for every reader; folded lemmas."""

OPENED_BY = frozenset({"de", "du", "des", "d'", "a", "au", "aux", "contre", "pour", "sur", "par", "chez", "en"})
"""What opens their complement."""

VOTES = r"\b(?:a|ont|avait|avaient|aurait|auraient) vote (?:contre|pour)(?! l[ea]s? | l'| un| ce| de| d'|\w)"
"""A vote for or against nothing that is named."""

GREEN_LIGHT = r"\bfeu vert\b(?!(?: de(?:s|finitif)?| du| d'| prudent)?[^,;.]{0,60}? (?:a|au|aux|pour)\b)"
"""A go-ahead to nothing that is named."""

HERE = (
    r"\bde la(?=[,.;:!?»])|\ba proximite\b(?! (?:immediate )?d)|\bl'appel\b(?! (?:de|du|des|a|au|aux|lance)\b| d'| qu)"
)
"""A place or call that only the sentences before name: `à vingt kilomètres de là`."""
