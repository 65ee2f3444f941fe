"""Nouns for what a person is: offices, trades, ranks and kin. Folded; both genders where they differ."""

from calame.text.data.attribution_words import ROLE_NOUNS
from calame.text.data.name_words import ROLES

TRADES = frozenset(
    """
    agriculteur agricultrice eleveur eleveuse viticulteur viticultrice boulanger boulangere boucher pharmacien
    pharmacienne medecin docteur infirmier infirmiere chirurgien chirurgienne psychologue enseignant enseignante
    instituteur institutrice proviseur recteur rectrice doyen doyenne eleve avocat avocate notaire huissier greffier
    magistrat magistrate substitut batonnier policier policiere gendarme pompier militaire soldat officier adjudant
    ingenieur ingenieure technicien technicienne ouvrier ouvriere architecte urbaniste paysagiste conservateur
    conservatrice restaurateur restauratrice galeriste peintre sculpteur musicien musicienne compositeur compositrice
    comedien comedienne metteur cineaste producteur productrice romancier romanciere poete editeur editrice redacteur
    redactrice reporter photographe animateur animatrice gardien gardienne arbitre capitaine coach athlete coureur
    coureuse cycliste footballeur footballeuse handballeur handballeuse nageur nageuse pilote marin armateur pecheur
    libraire commercant commercante restaurateur hotelier hoteliere chauffeur conducteur conductrice cheminot
    comptable tresorier tresoriere banquier banquiere courtier assureur notaire consultant consultante auditeur
    informaticien informaticienne developpeur developpeuse programmeur mathematicien mathematicienne physicien
    physicienne chimiste biologiste geologue climatologue oceanographe astronome entomologiste epidemiologiste
    virologue ecologue botaniste zoologiste archeologue anthropologue ethnologue demographe statisticien philosophe
    linguiste juriste constitutionnaliste syndicaliste benevole elu elue edile adjoint adjointe echevin conseiller
    parlementaire eurodepute eurodeputee questeur rapporteur rapporteuse emissaire mediateur mediatrice negociateur
    negociatrice diplomate attache attachee sous-prefet sous-prefete vice-ministre vice-consul patron patronne gerant
    gerante proprietaire exploitant exploitante repreneur repreneuse actionnaire associe associee administrateur
    administratrice codirecteur codirectrice vice-directeur presidente-directrice copresident copresidente
    coordinateur coordinatrice coordonnateur responsable manager chargee secretaire-general auteur autrice historien
    historienne essayiste chroniqueur chroniqueuse pretre pasteur cure eveque archeveque moine suspect prevenu prevenue
    temoin victime rescape rescapee habitant habitante riverain riveraine voisin voisine client cliente usager
    """.split()
)
KIN = frozenset(
    """
    pere mere fils fille frere soeur epoux epouse mari femme conjoint conjointe compagnon compagne veuf veuve cousin
    cousine oncle tante neveu niece grand-pere grand-mere petit-fils petite-fille beau-frere belle-soeur beau-pere
    belle-mere beau-fils belle-fille gendre parrain marraine ami amie
    """.split()
)
FUNCTIONS = (ROLES | ROLE_NOUNS | TRADES | KIN) - frozenset("ancien ancienne actuel actuelle premier premiere".split())
"""Every noun that says what somebody is."""

LOOSE = frozenset(
    """
    responsable representant representante homme femme elu elue membre expert experte specialiste chercheur chercheuse
    scientifique dirigeant dirigeante leader auteur autrice patron patronne professionnel professionnelle figure ami
    suspect prevenu prevenue temoin victime habitant habitante edile parlementaire chef cheffe personnalite
    """.split()
)
"""Nouns so wide that they may stand for a narrower function."""

OF_ANYBODY = frozenset(
    """
    commune ville village municipalite departement region province pays etat ile entreprise societe groupe compagnie
    firme maison syndicat association club equipe federation etablissement institution institut organisation
    organisme parti mouvement structure cooperative collectif agence
    """.split()
)
"""Wide nouns for whom a function is held: « la maire de la commune »."""

SAME_FUNCTION = tuple(
    frozenset(group.split())
    for group in (
        "medecin docteur praticien praticienne professeur professeure",
        "avocat avocate defenseur conseil maitre",
        "directeur directrice pdg dirigeant dirigeante patron patronne gerant gerante",
        "president presidente pdg chef cheffe patron patronne dirigeant dirigeante",
        "entraineur entraineuse coach selectionneur technicien",
        "enseignant enseignante professeur professeure instituteur institutrice maitre maitresse universitaire",
        "fondateur fondatrice cofondateur cofondatrice createur creatrice",
        "pompier sapeur-pompier",
        "ecrivain ecrivaine auteur autrice romancier romanciere",
        "agriculteur agricultrice exploitant exploitante paysan paysanne eleveur eleveuse",
        "epouse femme compagne conjointe",
        "epoux mari compagnon conjoint",
        "emissaire envoye envoyee representant representante",
        "comedien comedienne acteur actrice",
        "realisateur realisatrice cineaste",
        "chercheur chercheuse scientifique universitaire professeur professeure",
        "journaliste reporter redacteur redactrice correspondant correspondante chroniqueur",
        "adjoint adjointe elu elue",
        "procureur procureure magistrat magistrate",
        "juge magistrat magistrate",
        "policier policiere officier agent",
        "ingenieur ingenieure technicien technicienne specialiste",
        "proprietaire patron patronne gerant gerante",
    )
)
"""Functions that two writers give the same person."""

HOUSES = {
    "procureur": "parquet", "procureure": "parquet", "substitut": "parquet", "maire": "mairie", "prefet": "prefecture",
    "prefete": "prefecture", "ministre": "ministere", "recteur": "rectorat", "rectrice": "rectorat",
    "ambassadeur": "ambassade", "ambassadrice": "ambassade", "juge": "tribunal", "magistrat": "tribunal",
    "eveque": "diocese", "syndicaliste": "syndicat", "medecin": "hopital",
}  # fmt: skip
"""The house that a function is held in: who speaks for the parquet may be called procureur."""
