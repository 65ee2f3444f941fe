"""Words for comparing what two sources claim. Lemmas, folded."""

SYNONYMS = {
    "feu": "incendie", "sinistre": "incendie", "brasier": "incendie", "flamme": "incendie",
    "tremblement": "seisme", "secousse": "seisme", "collision": "accident", "attentat": "attaque",
    "bilan": "accident", "deflagration": "explosion", "crue": "inondation",
    "firme": "entreprise", "societe": "entreprise", "groupe": "entreprise", "compagnie": "entreprise",
    "commune": "ville", "municipalite": "ville", "mairie": "ville",
}  # fmt: skip
"""Nouns under which two newsrooms tell the same thing."""

GENERIC_UNITS = frozenset(
    {"%", "point", "euro", "dollar", "livre", "franc", "an", "annee", "mois", "jour", "semaine", "heure", "minute",
     "seconde", "kilometre", "km", "metre", "m", "tonne", "fois", "personne"}
)  # fmt: skip
"""Units that count so many things that the rest of the sentence has to agree as well."""
