"""French words that make numerals, folded: lower case, no accents."""

UNITS = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
}
TEENS = {
    "dix": 10,
    "onze": 11,
    "douze": 12,
    "treize": 13,
    "quatorze": 14,
    "quinze": 15,
    "seize": 16,
}
TENS = {
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
SCALES = {
    "million": 10**6,
    "millions": 10**6,
    "milliard": 10**9,
    "milliards": 10**9,
    "billion": 10**12,
    "billions": 10**12,
    "trillion": 10**18,
    "trillions": 10**18,
}
COLLECTIVES = {
    "demi-douzaine": 6,
    "huitaine": 8,
    "dizaine": 10,
    "dizaines": 10,
    "douzaine": 12,
    "douzaines": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "centaines": 100,
    "millier": 1000,
    "milliers": 1000,
}
"""Counting nouns; "une dizaine" is about ten, "deux douzaines" twenty-four."""

EXACT_COLLECTIVES = {"douzaine", "douzaines"}

IRREGULAR_ORDINALS = {
    "premier": 1,
    "premiere": 1,
    "premiers": 1,
    "premieres": 1,
    "second": 2,
    "seconde": 2,
    "unieme": 1,
    "quatrieme": 4,
    "cinquieme": 5,
    "neuvieme": 9,
    "onzieme": 11,
    "douzieme": 12,
    "treizieme": 13,
    "quatorzieme": 14,
    "quinzieme": 15,
    "seizieme": 16,
    "trentieme": 30,
    "quarantieme": 40,
    "cinquantieme": 50,
    "soixantieme": 60,
    "millieme": 1000,
}
FRACTION_NOUNS = {
    "demi": 2,
    "demie": 2,
    "demis": 2,
    "tiers": 3,
    "quart": 4,
    "quarts": 4,
}
ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
