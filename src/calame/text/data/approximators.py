"""French words that make a figure a bound or an approximation, folded: lower case, no accents."""

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
