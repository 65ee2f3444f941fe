"""French units, currencies and the words around figures, folded: lower case, no accents."""

from calame.text.data.numeral_words import TEENS, TENS, UNITS

CURRENCY_SIGNS = {
    "€": "euro",
    "$": "dollar",
    "£": "livre sterling",
    "¥": "yen",
    "₽": "rouble",
    "₴": "hryvnia",
    "₹": "roupie",
}
CURRENCY_CODES = {
    "eur": "euro",
    "usd": "dollar",
    "us$": "dollar",
    "$us": "dollar",
    "gbp": "livre sterling",
    "chf": "franc suisse",
    "cad": "dollar canadien",
    "jpy": "yen",
    "cny": "yuan",
    "rub": "rouble",
}
UNIT_SYMBOLS = {
    "%": "%",
    "‰": "‰",
    "km": "kilomètre",
    "m": "mètre",
    "cm": "centimètre",
    "mm": "millimètre",
    "km2": "kilomètre carré",
    "km²": "kilomètre carré",
    "m2": "mètre carré",
    "m²": "mètre carré",
    "m3": "mètre cube",
    "m³": "mètre cube",
    "km/h": "kilomètre par heure",
    "kg": "kilogramme",
    "g": "gramme",
    "mg": "milligramme",
    "t": "tonne",
    "l": "litre",
    "ml": "millilitre",
    "cl": "centilitre",
    "hl": "hectolitre",
    "ha": "hectare",
    "kw": "kilowatt",
    "mw": "mégawatt",
    "gw": "gigawatt",
    "kwh": "kilowattheure",
    "mwh": "mégawattheure",
    "gwh": "gigawattheure",
    "twh": "térawattheure",
    "go": "gigaoctet",
    "mo": "mégaoctet",
    "to": "téraoctet",
    "ko": "kilooctet",
    "°c": "degré",
    "°f": "degré fahrenheit",
    "°": "degré",
    "ans": "an",
    "h": "heure",
    "mn": "minute",
    "min": "minute",
}
SCALE_ABBREVIATIONS = {
    "m€": (10**6, "euro"),
    "md€": (10**9, "euro"),
    "mds€": (10**9, "euro"),
    "k€": (10**3, "euro"),
    "m$": (10**6, "dollar"),
    "md$": (10**9, "dollar"),
}
SCALE_SHORT = {"mds": 10**9, "md": 10**9, "mrd": 10**9, "mio": 10**6}

UNIT_PHRASES = {
    "pour cent": "%",
    "pour-cent": "%",
    "pour mille": "‰",
    "points de pourcentage": "point",
    "point de pourcentage": "point",
    "points de base": "point de base",
    "point de base": "point de base",
    "dollars americains": "dollar",
    "dollar americain": "dollar",
    "dollars canadiens": "dollar canadien",
    "dollars australiens": "dollar australien",
    "livres sterling": "livre sterling",
    "livre sterling": "livre sterling",
    "francs suisses": "franc suisse",
    "francs cfa": "franc cfa",
    "kilometres carres": "kilomètre carré",
    "kilometre carre": "kilomètre carré",
    "kilometres par heure": "kilomètre par heure",
    "kilometres-heure": "kilomètre par heure",
    "kilometres/heure": "kilomètre par heure",
    "kilometres a l'heure": "kilomètre par heure",
    "kilometre a l'heure": "kilomètre par heure",
    "metres par seconde": "mètre par seconde",
    "millimetres par heure": "millimètre par heure",
    "milles nautiques": "mille nautique",
    "mille nautique": "mille nautique",
    "metres carres": "mètre carré",
    "metre carre": "mètre carré",
    "metres cubes": "mètre cube",
    "metre cube": "mètre cube",
    "degres celsius": "degré",
    "billets verts": "dollar",
}
SINGLE_UNITS = frozenset(
    """
    an annee mois semaine heure minute siecle kilometre metre centimetre kilo kilogramme gramme tonne litre hectare degre
    euro dollar yen rouble yuan
    mort morte blesse blessee victime disparu disparue deces otage
    """.split()
)
"""Nouns before which a lone "un" or "une" is taken as a figure."""

APPROXIMATORS = {
    "plus de": "more_than",
    "plus d'": "more_than",
    "au-dela de": "more_than",
    "au dela de": "more_than",
    "au-dela d'": "more_than",
    "au dela d'": "more_than",
    "au-dela du": "more_than",
    "au-dela des": "more_than",
    "au-dela": "more_than",
    "au-dessus d'": "more_than",
    "au-dessus du": "more_than",
    "au-dessus des": "more_than",
    "depassant": "more_than",
    "depasse": "more_than",
    "excedant": "more_than",
    "au-dessus de": "more_than",
    "superieur a": "more_than",
    "superieure a": "more_than",
    "plus du": "more_than",
    "plus des": "more_than",
    "moins du": "less_than",
    "moins des": "less_than",
    "moins de": "less_than",
    "moins d'": "less_than",
    "en dessous de": "less_than",
    "en dessous d'": "less_than",
    "au-dessous d'": "less_than",
    "en deca d'": "less_than",
    "en deca des": "less_than",
    "sous les": "less_than",
    "au-dessous de": "less_than",
    "en deca de": "less_than",
    "en-dessous de": "less_than",
    "n'atteignant pas": "less_than",
    "inferieur a": "less_than",
    "inferieure a": "less_than",
    "au moins": "at_least",
    "au minimum": "at_least",
    "minimum": "at_least",
    "a minima": "at_least",
    "au plus": "at_most",
    "au maximum": "at_most",
    "maximum": "at_most",
    "jusqu'a": "at_most",
    "pas plus de": "at_most",
    "pas moins de": "at_least",
    "environ": "about",
    "pres de": "about",
    "pres d'": "about",
    "pres du": "about",
    "pres des": "about",
    "autour des": "about",
    "aux alentours des": "about",
    "aux environs des": "about",
    "dans les": "about",
    "grosso modo": "about",
    "avoisinant": "about",
    "frolant": "about",
    "approchant": "about",
    "autour de": "about",
    "autour d'": "about",
    "aux alentours de": "about",
    "aux environs de": "about",
    "de l'ordre de": "about",
    "quelque": "about",
    "quelques": "about",
    "a peu pres": "about",
    "approximativement": "about",
    "presque": "about",
    "quasi": "about",
    "quasiment": "about",
    "quelque chose comme": "about",
    "a peine": "about",
}
"""Phrases that stand right before a figure."""

EXCEEDING_VERBS = ("depass", "exced", "franchi", "surpass")
"""Stems of verbs that make what follows a lower bound."""
NEARING_VERBS = ("approch", "avoisin", "frol", "fris", "cotoi", "tourn", "flirt", "voisin")
"""Stems of verbs that make what follows an approximation."""
FORBIDDING_STEMS = ("interdi", "proscri", "prohib", "impossible", "illega", "illicit")
"""Stems of what makes the lower bound before it a limit."""
CAPPING_STEMS = ("limit", "plafon", "restrei", "born")
"""Stems of the verbs and nouns that make what follows an upper bound."""
MULTIPLYING_VERBS = {"doubler": 2.0, "tripler": 3.0, "quadrupler": 4.0, "quintupler": 5.0, "decupler": 10.0}
"""Verbs that hold a figure."""
SUPERLATIVE_WORDS = ("fort", "haut", "bas", "tard", "tot", "vite", "pres", "loin", "profond", "grand", "large", "mal")
"""After "au plus" they make a phrase of their own: au plus fort de la crue."""

APPROXIMATORS_AFTER = {
    "environ": "about",
    "au moins": "at_least",
    "au minimum": "at_least",
    "au plus": "at_most",
    "au maximum": "at_most",
    "ou plus": "at_least",
    "et plus": "at_least",
    "ou moins": "at_most",
    "au bas mot": "at_least",
    "ou davantage": "at_least",
    "tout au plus": "at_most",
    "grand maximum": "at_most",
    "ou presque": "about",
    "ou peu s'en faut": "about",
    "ou a peine plus": "about",
    "ou un peu plus": "about",
    "ou guere plus": "about",
    "et quelques": "about",
    "a peu de chose pres": "about",
    "a peu pres": "about",
}

PRENOMINAL = frozenset(
    """
    petit petits petite petites grand grands grande grandes nouveau nouveaux nouvelle nouvelles jeune jeunes autre
    autres premier premiers premiere premieres dernier derniers derniere dernieres ancien anciens ancienne anciennes
    bon bons bonne bonnes long longs longue longues haut hauts haute hautes gros grosse grosses vieux vieille
    vieilles faux fausses fausse meme memes principal principaux principale principales different differents
    differentes differente prochain prochains prochaine prochaines seul seuls seule seules futur futurs future
    futures importants importantes importante important simples simple bons beaux belles belle beau mauvais mauvaises
    graves grave vrais vraies bonnes courts courtes court courte lourds lourdes rares rare eventuels eventuelles
    nombreux nombreuses plus
    """.split()
)

NOT_COUNTED = frozenset(
    """
    a as ai au aux avec apres avant alors ainsi aussi assez afin ailleurs car ce ces cet cette ceux celles chez
    comme contre dans de des depuis derriere devant dont du des deja desormais d'abord elle elles en encore enfin
    ensuite entre est et etais etait ete etes eux eut fut hors ici il ils jamais je jusque l la le les leur
    leurs lors lorsque lui mais malgre mes moins n ne ni nos notre nous on ont or ou ou par parce parfois parmi pas
    pendant plus plutot pour pourtant presque pres puis puisque qu quand que quel quels quelles qui quoi sans sauf
    se selon ses si sinon soit sont sous sur surtout sus tandis tant tous tout toutes toute tres trop un une vers
    via vis vos votre vous y suis sommes sera seront avons avez avait avaient auront aura dits dis ces-derniers
    voire plusieurs toujours fais font vont va serait seraient vais pris mis permis recus ils-mêmes lesquels lesquelles
    desquels desquelles auxquels auxquelles environ maximum minimum
    """.split()
) | {*UNITS, *TEENS, *TENS, *(f"{ten}-{unit}" for ten in TENS for unit in (*UNITS, *TEENS))}
"""Words after a figure that are never what it counts."""

IDENTIFIERS = frozenset(
    """
    article articles art numero numeros n no chapitre page pages alinea annexe rfc ligne route autoroute nationale
    departementale porte lot version titre tome volume episode saison groupe division ligue formule chaine canal
    france radio windows iphone android type classe niveau zone salle chambre batiment hall quai voie vol boeing
    airbus secteur tram metro dossier loi decret resolution reglement directive convention protocole ps playstation
    louis henri charles francois napoleon philippe benoit jean-paul pie elisabeth felipe guillaume george grade
    """.split()
)
"""Words after which a figure names a thing; "saison 2" and "article 49" count nothing."""

IDENTIFIERS_EVEN_IF_LOWER = frozenset(
    """
    article articles art numero numeros n no chapitre page pages alinea annexe rfc saison episode tome version
    """.split()
)

NUMBER_NAMES = (
    "eux deux",
    "elles deux",
    "tous deux",
    "toutes deux",
    "nous deux",
    "vous deux",
    "tous les deux",
    "toutes les deux",
    "l'un des deux",
    "l'une des deux",
    "vingt minutes",
    "20 minutes",
    "la cinq",
    "les deux alpes",
    "quatre fantastiques",
    "les quatre cents coups",
    "trois mousquetaires",
    "deux-sevres",
    "trois-rivieres",
    "quatre saisons",
    "quinze-vingts",
    "sept nains",
    "cent jours",
    "trente glorieuses",
    "mille et une nuits",
    "deux-roues",
    "deux-pieces",
    "trois-pieces",
    "six nations",
    "tournoi des vi nations",
    "mille-feuille",
    "mille-feuilles",
    "tiers-monde",
    "tiers monde",
    "tiers-lieu",
    "tiers-lieux",
    "tiers payant",
    "un tiers de confiance",
    "quart de finale",
    "quarts de finale",
    "quart-temps",
    "huitieme de finale",
    "huitiemes de finale",
    "seizieme de finale",
    "seiziemes de finale",
    "demi-finale",
    "demi-finales",
    "quart d'heure de gloire",
    "premier ministre",
    "premiere ministre",
    "premiers ministres",
    "vice-premier ministre",
    "premiere dame",
    "premier secretaire",
    "premiere secretaire",
    "premier plan",
    "premier plans",
    "premier rang",
    "premiere ligne",
    "premiere fois",
    "premiere necessite",
    "premier temps",
    "premiers temps",
    "second temps",
    "deuxieme temps",
    "troisieme temps",
    "premiere vue",
    "premiere main",
    "premier chef",
    "premier coup",
    "premier venu",
    "premiere heure",
    "premiere pierre",
    "premier jet",
    "premier secours",
    "premiers secours",
    "premiers soins",
    "premier choix",
    "premiere instance",
    "premiere classe",
    "second plan",
    "second role",
    "second souffle",
    "seconde vie",
    "deuxieme vie",
    "seconde chance",
    "deuxieme chance",
    "sixieme sens",
    "quatre coins",
    "les cent pas",
    "en deux mots",
    "trois fois rien",
    "mille mercis",
    "mille excuses",
    "premier lieu",
    "second lieu",
    "premieres nations",
    "premier abord",
    "premier cycle",
    "second degre",
    "premier degre",
    "premier president",
    "seconde main",
    "seconde guerre mondiale",
    "premiere guerre mondiale",
    "deuxieme guerre mondiale",
    "ve republique",
    "cinquieme republique",
    "quatrieme republique",
    "troisieme age",
    "iiie reich",
    "troisieme reich",
    "quatrieme pouvoir",
    "en premier",
    "tout premier",
    "sur-le-champ",
    "au second tour",
)
"""Phrases whose number word counts nothing."""
NUMBER_NAME_SIGNS = (
    *("premier", "second", "deux", "trois", "quatre", "cinq", "sept", "trente", "quinze", "vingt", "cent", "mille"),
    *("ieme", "tiers", "quart", "demi-", "20 minutes", "six nations", "vi nations", "ve republique", "iiie reich"),
    "sur-le-champ",
)
"""Each of these phrases has one of them: a text without any is not searched for the phrases."""

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
