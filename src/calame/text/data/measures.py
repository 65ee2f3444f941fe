"""French units, currencies and what a figure counts, folded: lower case, no accents."""

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

MULTIPLYING_VERBS = {"doubler": 2.0, "tripler": 3.0, "quadrupler": 4.0, "quintupler": 5.0, "decupler": 10.0}
"""Verbs that hold a figure."""

MULTIPLES = {"double": 2.0, "triple": 3.0, "quadruple": 4.0, "quintuple": 5.0, "sextuple": 6.0, "decuple": 10.0,
             "centuple": 100.0}  # fmt: skip
"""Nouns that hold one: « le double de »."""

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
