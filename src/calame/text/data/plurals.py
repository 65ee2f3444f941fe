"""French plurals that lose more than an "s" in the singular, or nothing at all; folded."""

SINGULARS = {
    "yeux": "œil",
    "travaux": "travail",
    "cieux": "ciel",
    "messieurs": "monsieur",
    "mesdames": "madame",
    "coraux": "corail",
    "vitraux": "vitrail",
    "baux": "bail",
    "emaux": "émail",
    "bijoux": "bijou",
    "genoux": "genou",
    "cailloux": "caillou",
    "choux": "chou",
    "joujoux": "joujou",
    "hiboux": "hibou",
    "tuyaux": "tuyau",
    "noyaux": "noyau",
    "joyaux": "joyau",
    "boyaux": "boyau",
    "jeux": "jeu",
    "lieux": "lieu",
    "feux": "feu",
    "voeux": "vœu",
    "vœux": "vœu",
    "aveux": "aveu",
    "milieux": "milieu",
    "neveux": "neveu",
    "enjeux": "enjeu",
    "cheveux": "cheveu",
    "adieux": "adieu",
    "pneus": "pneu",
    "annees": "an",
    "annee": "an",
    "emplois": "emploi",
    "lois": "loi",
    "tournois": "tournoi",
    "convois": "convoi",
    "envois": "envoi",
    "exploits": "exploit",
    "parois": "paroi",
    "rois": "roi",
    "renvois": "renvoi",
    "kilos": "kilogramme",
    "kilo": "kilogramme",
}

INVARIABLE = frozenset(
    """
    fois mois pays cas corps temps bus repas proces succes deces acces progres avis bras tiers poids prix voix noix
    choix croix fils os discours parcours concours secours recours cours congres virus campus colis permis francais
    anglais japonais portugais irlandais libanais polonais neerlandais hollandais marseillais lyonnais camerounais
    senegalais gabonais soudanais chinois danois suedois hongrois quebecois finlandais ecossais malais
    mauvais faux vieux gros bas heureux religieux malheureux nerveux dangereux radius processus consensus census
    palais relais matelas cadenas tapis puits cyprus jus abus refus autobus minibus omnibus terminus
    bourgeois villageois époux epoux creux lynx index silex larynx phoenix engrais marais anchois
    depens mets rubis radis taudis sursis logis devis fracas bras ananas cabas atlas as ours velours
    sous hors apres arriere trois tres ex vis anti remords mors jus talus lotus bonus malus campus cactus crocus hiatus virus
    """.split()
)
"""Nouns whose plural is their singular; folded."""
