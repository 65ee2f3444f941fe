"""Words by which a sentence points out of itself; patterns for folded text with plain apostrophes."""

_SPAN = r"(?:secondes?|minutes?|heures?|jours?|nuits?|semaines?|quinzaines?|mois|trimestres?|semestres?|ans?|annees?|decennies?|siecles?)"
_DAYS = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end)"
_SEASONS = (
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete|automne|hiver"
    r"|rentree|saison|session|edition|exercice|fois)"
)

RELATIVE_TIMES = (
    rf"\b(?:{_SPAN}|{_DAYS}|{_SEASONS}) (?:derni(?:er|ere)|prochaine?|passee?|precedente?|suivante?|ecoulee?)s?\b"
    rf"|\b(?:derni(?:er|ere)|prochaine?|precedente?|suivante?)s? (?:\S+ )?(?:{_SPAN}|{_DAYS}|{_SEASONS})\b"
    rf"|\bdepuis (?:lors|peu|toujours|longtemps|quelques|plusieurs|plus d|pres d|environ|deja|\w+ (?:ans?|mois|{_SPAN})\b)"
    rf"|\bil y a (?:environ |pres d'|plus d'|plus de |pres de |a peine |tout juste )?[\w-]+ {_SPAN}\b"
    rf"|\b(?:d'ici|dans|sous) (?:environ |pres d'|plus d'|moins d'|plus de |moins de |pres de |les |quelques )*[\w-]+ {_SPAN}\b(?! (?:suivant|qui sui))"
    rf"|\b{_SPAN} (?:et demie? )?(?:plus tard|plus tot|auparavant|avant|apres)(?=[,.;:]|$| que\b)"
    r"|\b(?:hier|avant-hier|aujourd'hui|demain|apres-demain|(?:l'avant-|la )veille|le (?:sur)?lendemain"
    r"|(?:le|ce) jour(?: meme|-la)|le meme (?:jour|soir|mois)|la meme (?:annee|semaine|nuit)|au meme moment"
    r"|a l'epoque|dans la foulee|dans l'intervalle|entre-temps|entretemps|plus tard|plus tot|auparavant|precedemment"
    r"|recemment|dernierement|prochainement|bientot|naguere|jadis|jusqu'(?:ici|alors|a present|a maintenant)"
    r"|pour (?:l'heure|l'instant|le moment)|en ce moment|a (?:ce stade|ce jour|present)|maintenant|d'alors|tout juste"
    r"|peu (?:apres|avant)|aussitot|cette fois|a venir|d'ici (?:la|peu))\b(?! de la toussaint)"
    rf"|\bc(?:e|et|ette) (?!annee\b)(?:{_SPAN}|matin|soir|apres-midi|{_SEASONS})\b"
    rf"|\bce {_DAYS}\b(?! \d)"
    r"|\bdans la (?:nuit|matinee|soiree|journee)\b(?! d[eu'])"
    r"|\bvien(?:t|nent) (?:tout juste )?d(?:e |')\w+(?:er|ir|re)\b"
    r"|\bqui vien(?:t|nent)\b"
)
"""Times that only the date of the article, or the sentence before, fixes; a bare weekday is the week of the article."""

LIKENESS = (
    r"\b(?:comparable|similaire|semblable|analogue|identique|supplementaire)s?\b(?! (?:aux?\b|a (?:la|l'|celui|celle|ceux|une?)\b))"
    r"|\bpareil(?:le)?s?\b|\bautres?\b|\btel(?:le)?s?\b(?! que\b)|\b(?:l[ea]s?|du|des|aux?) memes?\b"
    r"|\b(?:aussi|egalement|ensuite|toutefois|cependant|neanmoins|pourtant|enfin|par ailleurs|en outre|non plus"
    r"|a nouveau|de nouveau|davantage|en revanche|au contraire|a son tour|a leur tour|ainsi(?! que)|notamment ete|la-bas"
    r"|sur place|sur les lieux|en question|d'autant plus|qui plus est|de son cote|de leur cote|quant a)\b"
)
"""Words that set a thing beside one told before."""

SERIES = (
    r"\b(?:l[ea]s?|du|des|aux?) (?:deuxieme|second|seconde|troisieme|quatrieme|cinquieme|sixieme|ultime|derni(?:er|ere)s?)\b"
    r"(?! (?:guerre|tour|chambre|republique|empire|degre|trimestre|semestre|quinzaine|moitie|partie|edition|etape|mandat"
    r"|fois|place|ville|rang|producteur|port|mi-temps|groupe|puissance|economie))"
    r"|\b(?:le|la|les|au|du|aux|des) premi(?:er|ere)s? "
    r"(?!ministres?\b|tour\b|trimestre\b|semestre\b|guerre\b|degre\b|republique\b|secretaire|vice-|adjoint|dame\b|ligue\b"
    r"|division\b|empire\b|secours\b|instance\b|fois\b|producteur|consommateur|fabricant|exportateur|employeur|cause\b)"
)
"""Ordinals that count in a series told elsewhere."""

SUPERLATIVES = r"\b(?:l[ea]s?|du|des|aux?) (?:plus|moins) (?!de\b|d'|que\b|en\b|grande? partie)[a-z-]+"
"""A superlative: which things it is the greatest of stands behind it, or elsewhere."""
WITHIN = r"[^.;:,]{0,30}?\b(?:de|du|des|d'|au|aux|en|dans|parmi|jamais|depuis|par|que|qu')(?:\b|(?<='))"
"""What a superlative holds within, or a comparison with."""

TOUCHED = r"\bplus touchee?s?\b(?! par)"
"""The most affected, of what is told elsewhere."""

TAKEN_UP = (
    r"\bl'histoire (?:ne )?se repet|\bse repeter\b|\ben (?:etre|resulte|decoule|temoigne|est de meme)\b|\by (?:compris )?parvien"
    r"|\b(?:cet|cette(?! annee\b)|ces)\b|\bce (?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|qui\b|que\b|qu'|dont\b|sont?\b|n'est\b)"
    r"|\b(?:cela|ceci|ca|celui|celle|ceux|celles)(?:-ci|-la)?\b(?! (?:de|du|des|d'|qui|que|qu'|dont|ou)\b|s? d')"
)
"""Demonstratives and set phrases that take up what was told."""

ANNOUNCED = r"\b(?:devait|devaient|etait cense|etaient cense|etait suppose)\w* "
"""What was to happen: whether it did is told next."""

FIRST_PERSONS = r"\b(?:je|moi|mon|ma|mes)\b|\b[jm]'"
"""Words of somebody who speaks of himself."""
DEICTICS = (
    r"\b(?:il|ils|elle|elles|lui|leur|leurs|eux|son|sa|ses|ceci|cela|ca|celui|celle|ceux|celles|cet|cette|ces|y|ici|la-bas|tu|vous|votre|vos)\b"
    r"|\bce (?!qui\b|que\b|n'est\b|sont\b)|\bc'"
)
"""Words of a quotation that only its setting explains."""
IMPERSONAL = (
    r"\bil (?:ne |n'|nous |y |en )*(?:faut|faudra|fallait|faudrait|y a|a|avait|aura|s'agit|est|existe|manque|reste)\b"
)
"""What stands for nothing: il faut."""

TOLLS = frozenset(
    "cas mort deces victime blesse contamination infection hospitalisation admission patient malade disparu gueri".split()
)
"""Counted nouns that say nothing without what caused them."""
CAUSES_OF_TOLLS = frozenset(
    "covid covid-19 coronavirus sars-cov-2 virus pandemie epidemie maladie rougeole grippe variole cholera ebola paludisme "
    "dengue chikungunya zika tuberculose meningite coqueluche legionellose cancer diabete vih sida canicule incendie feu "
    "accident collision carambolage seisme explosion attaque attentat fusillade naufrage inondation crue tempete cyclone "
    "ouragan avalanche eboulement effondrement glissement deraillement crash bombardement frappe guerre conflit emeute rixe "
    "noyade intoxication".split()
)
"""What causes them."""

PLAIN_UNITS = frozenset("an annee mois semaine jour heure minute seconde fois degre quinzaine journee nuit".split())
"""Units of a figure that is no key figure by itself."""

VALUED = ("estim", "evalu", "chiffr", "fix", "dot", "portant", "represent", "plafonn", "limit", "totalis", "atteign")
"""Beginnings of participles that give a thing its figure."""

NOT_TOLD_OF = r"^(?:pour|selon|d'apres|chez) \w+, \d+ ans\b|^l'(?:agence france-presse|afp)\b"
"""Openings on a passer-by, or on the agency that writes."""
BARE_FIGURES = (
    r"\b(?:chiffre|nombre|total|montant|resultat|score|bilan|prix|cout|budget) ?: \d[\d ,.]*(?:[.;!]|$)"
    r"|\b(?:millions?|milliards?) d(?:e |')(?:avoir|aide|amende|perte|dette|recette|benefice|vente|don|subvention|budget"
    r"|investissement|dommage|credit|actif|fond|capital|revenu|depense)s?\b(?! (?:d'euro|de dollar|de franc|de livre))"
)
"""Figures that do not say of what they are, or in what currency."""
BROKEN_WORD = r"\b(?:sur|en|de|chez|par|dans) [b-xz] [a-z]{2,}"
"""A word cut by a copy."""

KNOWN_ALONE = frozenset(
    "population famille maladie fin debut origine suite reste cause raison guerre election campagne an mois annee semaine jour "
    "heure minute moment date ville pays place vente achat perte gain risque danger femme homme enfant jeune parents eleve "
    "etudiant enseignant agriculteur eleveur ouvrier salarie retraite medecin pompier policier gendarme mer port plage riviere "
    "montagne lac eglise ecole lycee college hopital universite gare aeroport route travaux pont train avion bateau".split()
)
"""Nouns of `HYPERNYMS` that also speak of all things of their kind, or of the one thing that a place has."""

PLACES = frozenset("pays ville village commune region departement quartier ile province canton etat capitale".split())
"""Nouns that take up the place named before them in the sentence."""
