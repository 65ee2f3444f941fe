"""Verbs by which somebody states, counts or blames a thing without « que »; folded: lower case, no accents."""

NAMING = frozenset(
    """
    admettre ajouter alleguer annoncer arguer attaquer attribuer avouer blamer brandir certifier chiffrer citer
    clamer confirmer conspuer constater contester critiquer declarer decompter decrier dementir denombrer
    denoncer deplorer desapprouver detailler diagnostiquer enumerer esperer estimer evaluer evoquer exclure
    exiger expliquer fustiger imputer incriminer indiquer insinuer invoquer justifier mentionner nier noter
    objecter pointer preciser preconiser predire pretendre pretexter proclamer promettre proner pronostiquer
    proposer rappeler recenser reclamer recommander reconnaitre recuser redouter refuter regretter relater
    reprocher reprouver reveler revendiquer saluer signaler souhaiter souligner soupconner supposer suspecter
    vanter vilipender comparer rapprocher opposer distinguer assimiler
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
COUNTING = frozenset({"compter"})
"""« A compté 700 manifestants » states a number, « compte 300 salariés » has them."""
WEIGHING = frozenset({"tenir"})
"""« X tient la mesure pour injuste »: only with « pour »."""
