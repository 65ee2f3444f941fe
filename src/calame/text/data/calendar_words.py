"""French names of months, days, seasons and stretches of time, folded: lower case, no accents."""

MONTHS = {
    "janvier": 1,
    "fevrier": 2,
    "mars": 3,
    "avril": 4,
    "mai": 5,
    "juin": 6,
    "juillet": 7,
    "aout": 8,
    "septembre": 9,
    "octobre": 10,
    "novembre": 11,
    "decembre": 12,
}
MONTH_ABBREVIATIONS = {
    "janv": 1,
    "jan": 1,
    "fevr": 2,
    "fev": 2,
    "avr": 4,
    "juil": 7,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
"""Read only beside a day or a year."""

WEEKDAYS = {
    "lundi": 0,
    "mardi": 1,
    "mercredi": 2,
    "jeudi": 3,
    "vendredi": 4,
    "samedi": 5,
    "dimanche": 6,
}
WEEKDAY_ABBREVIATIONS = {"lun": 0, "mar": 1, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6}

SEASONS = {"hiver": 1, "printemps": 2, "ete": 3, "automne": 4}
SEASON_STARTS = {1: (1, 1), 2: (3, 20), 3: (6, 21), 4: (9, 22)}
"""Month and day a season is said to begin on; a winter is named after the year of its January."""

PARTS = {"debut": "start", "mi": "middle", "milieu": "middle", "courant": "middle", "fin": "end"}

ENDS = {"debut": "start", "milieu": "middle", "fin": "end", "terme": "end", "issue": "end"}
"""Nouns of the beginning, middle and end of a stretch of time."""

ORDINAL_STRETCHES = {
    "premier": 1,
    "1er": 1,
    "deuxieme": 2,
    "second": 2,
    "2e": 2,
    "2eme": 2,
    "2nd": 2,
    "troisieme": 3,
    "3e": 3,
    "3eme": 3,
    "quatrieme": 4,
    "4e": 4,
    "4eme": 4,
}
DECADES = {
    "vingt": 1920,
    "trente": 1930,
    "quarante": 1940,
    "cinquante": 1950,
    "soixante": 1960,
    "soixante-dix": 1970,
    "septante": 1970,
    "quatre-vingt": 1980,
    "quatre-vingts": 1980,
    "quatre-vingt-dix": 1990,
    "nonante": 1990,
}
DAY_UNITS = {"jour": 1, "jours": 1, "semaine": 7, "semaines": 7, "quinzaine": 15}
MONTH_UNITS = {
    "mois": 1,
    "trimestre": 3,
    "trimestres": 3,
    "semestre": 6,
    "semestres": 6,
    "an": 12,
    "ans": 12,
    "annee": 12,
    "annees": 12,
    "decennie": 120,
    "decennies": 120,
    "siecle": 1200,
    "siecles": 1200,
}
SHORT_UNITS = ("seconde", "secondes", "minute", "minutes", "heure", "heures")
"""Units below a day: read, counted in whole days as zero."""

FEASTS = {
    "noel": (12, 25),
    "nouvel an": (1, 1),
    "jour de l'an": (1, 1),
    "an neuf": (1, 1),
    "epiphanie": (1, 6),
    "saint-valentin": (2, 14),
    "fete du travail": (5, 1),
    "1er-mai": (5, 1),
    "8-mai": (5, 8),
    "14-juillet": (7, 14),
    "fete nationale": (7, 14),
    "assomption": (8, 15),
    "15-aout": (8, 15),
    "toussaint": (11, 1),
    "11-novembre": (11, 11),
    "armistice": (11, 11),
    "saint-sylvestre": (12, 31),
}
"""Days of a fixed date: month and day."""
FEAST_DISTANCES = {
    "l'avant-veille": -2,
    "la veille": -1,
    "le jour": 0,
    "le lendemain": 1,
    "le surlendemain": 2,
}
"""Words in front of a feast that make a day of it, with their distance from it."""

FIXED = {
    "avant-hier": -2,
    "hier": -1,
    "aujourd'hui": 0,
    "demain": 1,
    "apres-demain": 2,
    "ce matin": 0,
    "ce midi": 0,
    "cet apres-midi": 0,
    "cette apres-midi": 0,
    "ce soir": 0,
    "cette nuit": 0,
    "ce jour": 0,
}
"""Phrases that hang on the day of publication, with their distance in days."""

ANAPHORIC = (
    "l'avant-veille",
    "la veille au soir",
    "la veille",
    "le lendemain matin",
    "le lendemain",
    "le surlendemain",
    "le meme jour",
    "ce jour-la",
    "cette annee-la",
    "l'annee suivante",
    "l'annee precedente",
    "la semaine suivante",
    "la semaine precedente",
    "le mois suivant",
    "le mois precedent",
)
"""Phrases that hang on another date of the text: relative, never resolved here."""

ANAPHORIC_DAYS = {
    "l'avant-veille": -2,
    "la veille": -1,
    "la veille au soir": -1,
    "le meme jour": 0,
    "ce jour-la": 0,
    "le lendemain": 1,
    "le lendemain matin": 1,
    "le surlendemain": 2,
}
"""Those that mean one day, with their distance from the date they hang on."""

ANAPHORIC_YEARS = {
    "l'annee precedente": -1,
    "l'annee d'avant": -1,
    "la meme annee": 0,
    "l'annee suivante": 1,
    "l'annee d'apres": 1,
}
"""Those that mean one year, with their distance from the year they hang on."""

RELATIVE_OPENERS = frozenset("le la l les de du des d au aux a en ce cet cette dans des jusqu pour ci".split())
"""Articles, prepositions and pointing words around a relative phrase: they say nothing of the day."""
RELATIVE_SPELLINGS = {
    "annee": "an",
    "avant": "auparavant",
    "derniere": "dernier",
    "passe": "dernier",
    "passee": "dernier",
    "prochaine": "prochain",
}
"""Words of relative phrases that mean the same."""
RELATIVE_PHRASES = {
    "plus tot": "auparavant",
    "plus tard": "apres",
    "l'avant-veille": "deux jours auparavant",
    "la veille": "un jour auparavant",
    "le lendemain": "un jour apres",
    "le surlendemain": "deux jours apres",
}
"""The same for phrases."""
PARTS_OF_DAY = frozenset(("matin", "midi", "soir"))

PAST_CUES = ("dernier", "derniere", "passe", "passee", "ecoule", "ecoulee")
FUTURE_CUES = ("prochain", "prochaine")

FORWARD_PREPOSITIONS = (
    "des",
    "d'ici",
    "d'ici a",
    "d'ici au",
    "jusqu'a",
    "jusqu'au",
    "a partir de",
    "a compter de",
    "a partir du",
    "a compter du",
    "avant",
)
"""Before a weekday they point to the next one unless a past verb stands nearer."""

PLANNING = (
    "prevu fixe programme planifie attendu agende convoque reporte repousse renvoye ajourne decale avance annonce promis "
    "inscrit envisage espere"
).split()
"""Folded participles of what is set for a day to come: « est fixée au 4 décembre »."""

NOT_FUTURE = frozenset(
    """
    opera camera sara ankara sahara extra infra ultra contra cobra tiara front affront flora dora mira bora
    gomorra pandora angora agora diaspora riviera para vera hydra mantra accra basra samara tora torah
    """.split()
)
"""Words that end like a verb in the future and are none."""

YEAR_CUES = frozenset(
    """
    en depuis annee annees an des vers avant apres fin debut courant d'ici ete automne hiver printemps
    jusqu'en
    """.split()
)
NOT_YEAR_CUES = frozenset(
    """
    article articles rfc numero no n page pages chambre vol boeing airbus peugeot route rue boulevard avenue
    fiat porsche windows environ quelque quelques pres plus moins que chapitre lot version code alinea
    departementale nationale serie modele asteroide galaxie mercedes renault citroen
    """.split()
)
"""Words before a four-digit figure that make it a count or a name, not a year."""

TIMELESS = (
    "monde", "mondes", "societe", "societes", "ville", "villes", "ecole", "ecoles", "hopital", "hopitaux", "metier",
    "metiers", "emploi", "emplois", "agriculture", "industrie", "industries", "economie", "medecine", "mobilite",
    "mobilites", "transports", "voiture", "voitures", "energie", "energies", "entreprise", "entreprises", "travail",
    "technologies", "numerique", "cinema", "journalisme", "medias", "presse", "musee", "culture", "france", "europe",
    "generations", "citoyens", "adultes", "dirigeants", "elites", "champions", "defis", "habitat", "logement",
    "alimentation", "guerre", "guerres", "armee", "planete", "sport", "tourisme", "batteries", "solutions",
)  # fmt: skip
"""What is « de demain » or « d'aujourd'hui » at large, on no day."""
