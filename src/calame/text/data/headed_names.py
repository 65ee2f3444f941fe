"""Nouns that head the name of a street or of a body, whose other words may be common ones. Patterns, case kept."""

import re

_BODIES = (
    "Haute Autorité", "Autorité", "Agence", "Conseil", "Cour", "Commission", "Comité", "Office", "Institut",
    "Fédération", "Confédération", "Union", "Association", "Ligue", "Ministère", "Direction", "Chambre", "Observatoire",
    "Banque", "Caisse", "Centre", "Société", "Fondation", "Annales", "Revue", "Journal", "Organisation", "Académie",
    "École", "Bureau", "Collectif", "Syndicat", "Parti", "Mouvement", "Front", "Maison", "Musée", "Fonds", "Programme",
    "Secrétariat", "Délégation", "Inspection", "Cité", "Palais", "Théâtre", "Festival", "Tour", "Coupe", "Prix",
)  # fmt: skip
_STREETS = (
    "rue", "avenue", "boulevard", "place", "quai", "impasse", "allée", "esplanade", "cours", "square", "chemin",
    "passage", "faubourg", "rond-point", "parvis",
)  # fmt: skip
_TIE = r"\s+(?:(?:de\s+la|de\s+l[’']|du|des|de|d[’']|pour\s+(?:la|le|l[’'])|pour|contre|aux|au|à\s+la)\s*)?"
BODY = re.compile(rf"(?<![\w-])(?P<head>{'|'.join(_BODIES)}){_TIE}(?P<tail>[a-zà-ÿœ][\w-]{{3,}})")
"""« L’Autorité des marchés financiers »: the tail begins with a small letter."""
STREET = re.compile(rf"(?<![\w-])(?P<head>{'|'.join(_STREETS)}){_TIE}(?P<tail>[A-ZÀ-Ý][\w-]{{2,}})", re.IGNORECASE)
"""« Boulevard de la Jetée »."""
NO_TAILS = frozenset(
    "avait aurait sera etait doit peut dans avec pour mais sont leur leurs cette plus moins entre".split()
)
"""Words behind a head that are no part of its name."""
