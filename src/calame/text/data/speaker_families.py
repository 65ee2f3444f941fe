"""Who speaks for which body, folded: two designations of no common body are two speakers."""

_FAMILIES = {
    "company": """
        entreprise societe groupe compagnie firme direction patron patronne pdg fabricant constructeur industriel
        exploitant operateur enseigne marque start-up cooperative employeur gerant gerante armateur banque assureur
        filiale usine repreneur acquereur distributeur equipementier fournisseur promoteur bailleur actionnaire
    """,
    "union": """
        syndicat syndicats syndicaliste syndicalistes intersyndicale greviste grevistes salarie salaries salariee
        employes ouvriers personnel centrale cgt cfdt cftc unsa fsu cfe-cgc cgc sud solidaires fo snes snuipp snpl snpnc
    """,
    "town": "mairie maire mairesse municipalite edile adjoint adjointe echevin ville commune bourgmestre",
    "state": """
        prefecture prefet prefete sous-prefet sous-prefete sous-prefecture gouvernement ministere ministre etat
        matignon elysee premier rectorat recteur rectrice administration autorites
    """,
    "region": "region departement metropole agglomeration collectivite",
    "justice": """
        parquet procureur procureure substitut tribunal juge juges magistrat magistrate magistrats cour justice
        accusation
    """,
    "police": """
        police policier policiere policiers gendarme gendarmes gendarmerie enqueteur enqueteurs commissariat
        commissaire
    """,
    "rescue": "pompier pompiers sapeurs-pompiers sapeur-pompier secours secouristes",
    "health": """
        hopital clinique medecin medecins soignant soignants infirmier infirmiere infirmiers chirurgien chirurgienne
    """,
    "science": """
        universite chercheur chercheuse chercheurs scientifique scientifiques laboratoire biologiste geologue
        climatologue historien historienne historiens economiste economistes sociologue politologue virologue
        epidemiologiste entomologiste archeologue physicien physicienne etude analyste analystes expert-comptable
    """,
    "association": "association associations collectif ong federation militant militante militants fondation",
    "residents": "riverain riverains riveraine habitant habitants habitante voisin voisine voisins locataires locataire",
    "defence": "avocat avocate avocats defense defenseur",
    "suspect": "suspect prevenu prevenue accuse accusee",
    "opposition": "opposition",
    "club": "club entraineur entraineuse coach joueur joueuse joueurs joueuses capitaine gardienne selectionneur",
    "press": "journal quotidien hebdomadaire magazine presse radio television chaine site media medias",
    "school": "enseignant enseignants enseignante professeurs proviseur ecole lycee college parents",
    "farmers": "agriculteur agriculteurs agricultrice eleveur eleveurs eleveuse pecheur pecheurs viticulteurs",
    "traders": "commercant commercants commercante restaurateur restaurateurs hoteliers",
    "army": "armee militaires soldats etat-major",
    "church": "eglise eveque diocese pape vatican",
    "victims": "victime victimes plaignant plaignante plaignants",
}
_KIN = (
    ("police", "justice"),
    ("town", "region"),
    ("state", "army"),
    ("union", "farmers"),
    ("association", "residents"),
    ("health", "science"),
    ("association", "union"),
    ("company", "club"),
    ("state", "justice"),
    ("state", "police"),
)
"""Bodies that a writer may call by one another's words."""
FAMILIES = {
    word: frozenset(name for name, words in _FAMILIES.items() if word in words.split())
    for words in _FAMILIES.values()
    for word in words.split()
}
"""Noun -> the bodies it speaks for."""
KINDRED = frozenset(frozenset(pair) for pair in _KIN)
HEADS = frozenset(
    """
    pdg president presidente directeur directrice patron patronne dirigeant dirigeante porte-parole secretaire delegue
    deleguee responsable gerant gerante fondateur fondatrice representant representante vice-president vice-presidente
    """.split()
)
"""Those who speak for the organisation that a text is about."""
NOBODY = frozenset("source sources proche proches entourage temoin temoins".split())
"""Speakers whom a writer may know by another word."""
WIDE_DOCUMENTS = frozenset("document texte dossier ecrit piece".split())
"""Nouns that take up any document named before."""
DOCUMENTS = frozenset(
    """
    proces-verbal pv compte compte-rendu rapport note lettre courrier courriel message arrete decret jugement arret
    ordonnance avis communique circulaire etude audit expertise enquete bilan convention contrat accord protocole
    charte plan projet motion petition tract resolution deliberation decision recours requete plainte assignation
    constat diagnostic inventaire memoire memorandum memo livret brochure guide reglement notice attestation
    certificat declaration tribune requisitoire verdict citation
    """.split()
)
"""Documents that speak: « ce procès-verbal réclame »."""
OWN_VOICE = ("nos ", "notre ", "nous")
"""How a document names itself as the speaker."""
