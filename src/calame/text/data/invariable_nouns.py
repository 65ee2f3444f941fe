"""Common words that are the same in the plural, and others that tables of inflected forms leave out."""

from typing import Final

INVARIABLE: Final = frozenset(
    """
    abcès abus accès ananas anchois anglais appas as atlas autobus avis bas blocus bois bourgeois bras brebis bus
    cactus campus canevas carquois cas chamois chaos châssis chinois choix chorus colis commis compas compromis
    concours congrès consensus contresens contrepoids corps corpus coulis cours croix crucifix cursus cyprès débris
    décès dehors dépens dessous dessus devis discours divers dos embarras encas engrais entremets envers épais époux
    excès express faix fatras faux fonds forceps fracas français frais frimas galetas gars gaz glacis glas gras gros
    héros heureux hiatus index indécis intrus irlandais japonais jus laps legs lilas lis lynx malus marais
    marquis matelas mauvais mépris mets minois mois mors nez noix obus oasis os ours paix palais papyrus paradis
    parcours parvis pas pays permis perdrix phénix plus plusieurs poids pois portefaix précis prix processus
    procès progrès propos prospectus puits pus quartz quelques quiz rabais rachis radis radius ras rebours rébus
    recours refus relais remords remous repas repos riz rictus rubis salsifis secours sens silex sinus souris surplus
    sursis succès tamis tapis tas taux taillis temps terminus thermos thorax tournedos tracas treillis tumulus
    univers velours verglas vernis vers virus voix
    nombre total
    """.split()
)
