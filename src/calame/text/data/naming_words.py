"""Verbs by which somebody states, counts or blames a thing without « que »; folded: lower case, no accents."""

NAMING = frozenset(
    """
    accuser admettre affirmer ajouter alleguer annoncer approuver arguer assurer attaquer attribuer avancer avouer blamer
    brandir certifier chiffrer citer clamer compter condamner confirmer conspuer constater contester critiquer
    declarer decliner decompter decrier dementir denombrer denoncer deplorer desapprouver detailler diagnostiquer
    enumerer esperer estimer evaluer evoquer exclure exiger expliquer fustiger imputer incriminer
    indiquer insinuer invoquer justifier louer mentionner nier noter objecter pointer preconiser preciser predire
    pretendre pretexter prevoir proclamer promettre pronostiquer proner proposer publier rappeler rapporter recenser
    reclamer recommander reconnaitre recuser redouter refuter regretter relater relever reprocher repousser revendiquer
    reveler reprouver saluer signaler souhaiter souligner soulever soupconner supposer suspecter vanter vilipender
    """.split()
)
"""« X incrimine le gaz », « X a dénombré 700 manifestants », « X dément toute négociation »."""
SUPPORT_VERBS = {
    "mettre": frozenset({"en avant", "en cause", "en doute", "en garde", "en lumiere", "en exergue"}),
    "faire": frozenset({"etat de", "etat d'", "part de", "part d'"}),
    "tirer": frozenset({"argument de", "argument d'", "pretexte de"}),
    "prendre": frozenset({"pretexte de", "pretexte d'"}),
    "rejeter": frozenset({"la faute", "la responsabilite"}),
}
"""The same in several words: the verb, and the two words behind it, adverbs left out."""
TALKING = frozenset({"parler", "temoigner", "discuter", "convenir"})
"""Verbs that state a thing with « de »: « X parle de 22 élèves »."""
WEIGHING = frozenset({"tenir"})
"""« X tient la mesure pour injuste »: only with « pour »."""
