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
    """
    afin ainsi alors apres assez aucun aucune aujourd aupres auquel aussi aussitot autant autour autre autres avant avec
    beaucoup bien bientot ceci cela celle celles celui cependant certaines certains cette ceux chacun chacune chaque chez
    combien comme comment contre davantage deja demain depuis derriere desormais dessous dessus devant dimanche donc dont
    duquel durant elle elles encore enfin ensuite entre envers environ faute grace guere hier hormis hors ici jadis
    jamais jeudi jusqu jusque laquelle lequel lesquelles lesquels leur leurs lors lorsqu lorsque loin lundi maintenant mais
    malgre mardi mercredi mieux moins moyennant naguere neanmoins notamment notre nous outre parce parfois parmi partout
    pendant peut-etre plus plusieurs plutot pour pourquoi pourtant presqu presque pres puis puisqu puisque quand quant
    quelqu quelque quelques quelle quelles quoi quoique samedi sans sauf selon seulement sinon sitot soit sont sous souvent
    suivant surtout tandis tantot tard tellement toujours tous tout toute toutefois toutes tres trop vendredi vers
    versus voici voila volontiers votre vous avait avaient aura auront aurait auraient etait etaient sera seront serait
    seraient doit doivent peut peuvent dans
    """.split()
)
"""Words behind a head that are no part of its name: function words, adverbs, days of the week."""
