"""Nouns for what a person is: offices, trades, ranks and kin. Folded; both genders where they differ."""

import re

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
CRAFTS = frozenset(
    """
    kinesitherapeute osteopathe podologue psychiatre psychotherapeute orthophoniste dentiste orthodontiste sage-femme
    maieuticien aide-soignant aide-soignante ambulancier ambulanciere brancardier veterinaire anesthesiste cardiologue
    neurologue dermatologue gynecologue pneumologue cancerologue oncologue radiologue urologue nephrologue rhumatologue
    gastro-enterologue ophtalmologue allergologue immunologue immunologiste infectiologue endocrinologue hematologue
    pediatre geriatre urgentiste generaliste addictologue toxicologue nutritionniste dieteticien dieteticienne
    microbiologiste geneticien geneticienne neurobiologiste pharmacologue paleontologue volcanologue sismologue
    glaciologue hydrologue meteorologue meteorologiste ornithologue primatologue zoologue agronome astrophysicien
    astrophysicienne cosmologue egyptologue musicologue criminologue psychanalyste geographe cartographe metteuse
    danseur danseuse choregraphe chef-d'orchestre violoniste pianiste guitariste batteur chanteuse rappeur rappeuse
    illustrateur illustratrice dessinateur dessinatrice graveur ceramiste potier potiere sculptrice plasticien
    plasticienne styliste couturier couturiere designer scenariste monteur monteuse cadreur dramaturge librettiste
    traducteur traductrice interprete bibliothecaire archiviste documentaliste guide conferencier conferenciere
    commissaire-priseur antiquaire bijoutier bijoutiere joaillier horloger coiffeur coiffeuse estheticien estheticienne
    fleuriste epicier epiciere boulangere patissier patissiere charcutier poissonnier traiteur cuisinier cuisiniere
    sommelier serveur serveuse barman aubergiste fermier fermiere maraicher maraichere cerealier apiculteur
    ostreiculteur conchyliculteur vigneron vigneronne forestier bucheron berger bergere jardinier jardiniere menuisier
    menuisiere charpentier macon plombier electricien electricienne peintre couvreur carreleur serrurier garagiste
    mecanicien mecanicienne soudeur ajusteur tourneur grutier docker routier camionneur taxi livreur facteur factrice
    postier postiere caissier caissiere vendeur vendeuse representant assistant assistante secretaire standardiste
    hotesse steward pilote copilote aiguilleur controleur controleuse gardien vigile detective greffiere huissiere
    notaire avocate-generale avocat-general procureur-general expert-comptable commissaire auditeur fiscaliste
    actuaire trader analyste gestionnaire logisticien logisticienne acheteur acheteuse recruteur recruteuse formateur
    formatrice educateur educatrice animateur puericulteur puericultrice nourrice assistante-sociale mediateur
    entrepreneur entrepreneuse industriel industrielle promoteur promotrice investisseur investisseuse inventeur
    inventrice explorateur exploratrice alpiniste skieur skieuse surfeur surfeuse boxeur boxeuse judoka escrimeur
    escrimeuse gymnaste marathonien marathonienne sprinteur sprinteuse perchiste cavalier cavaliere rugbyman
    rugbywoman basketteur basketteuse volleyeur volleyeuse tennisman joueuse attaquant attaquante defenseur defenseuse
    milieu gardienne ailier ailiere avant-centre buteur buteuse pivot meneur meneuse remplacant remplacante
    preparateur preparatrice selectionneuse soigneur masseur masseuse sergente lieutenante colonelle generale caporal
    caporale adjudante commandante capitaine amirale brigadier brigadiere matelot legionnaire aumonier rabbine
    pasteure moniale religieuse bonze predicateur theologien theologienne archidiacre vicaire
    humoriste influenceur influenceuse youtubeur youtubeuse blogueur blogueuse astronaute cosmonaute spationaute
    imitateur imitatrice caricaturiste parolier paroliere presentateur presentatrice commentateur commentatrice
    activiste lobbyiste sondeur sondeuse skipper skippeuse navigateur navigatrice golfeur golfeuse patineur patineuse
    biathlete judokate lutteur lutteuse archer plongeur plongeuse inspecteur inspectrice enqueteur enquetrice
    """.split()
)
KIN = frozenset(
    """
    pere mere fils fille frere soeur epoux epouse mari femme conjoint conjointe compagnon compagne veuf veuve cousin
    cousine oncle tante neveu niece grand-pere grand-mere petit-fils petite-fille beau-frere belle-soeur beau-pere
    belle-mere beau-fils belle-fille gendre parrain marraine ami amie
    """.split()
)
FUNCTIONS = (ROLES | ROLE_NOUNS | TRADES | CRAFTS | KIN) - frozenset(
    "ancien ancienne actuel actuelle premier premiere".split()
)
"""Every noun that says what somebody is."""

LOOSE = frozenset(
    """
    responsable representant representante homme femme elu elue membre expert experte specialiste chercheur chercheuse
    scientifique dirigeant dirigeante leader auteur autrice patron patronne professionnel professionnelle figure ami
    suspect prevenu prevenue temoin victime habitant habitante edile parlementaire chef cheffe personnalite
    charge chargee
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

_WIDE = (
    "medecin | generaliste urgentiste chirurgien chirurgienne interne psychiatre pediatre cardiologue",
    "chercheur chercheuse scientifique | biologiste chimiste physicien physicienne geneticien",
    "chercheur chercheuse scientifique | geneticienne virologue climatologue epidemiologiste infectiologue",
    "chercheur chercheuse universitaire | historien historienne sociologue politologue",
    "chercheur chercheuse universitaire | economiste geographe anthropologue philosophe",
    "analyste expert experte specialiste | economiste politologue consultant consultante",
    "avocat avocate juriste | penaliste",
    "militaire soldat | officier sous-officier general colonel capitaine commandant lieutenant sergent caporal",
    "policier policiere | enqueteur enquetrice commissaire commandant capitaine brigadier brigadiere",
    "musicien musicienne | compositeur compositrice pianiste violoniste guitariste violoncelliste batteur",
    "parlementaire elu elue | depute deputee senateur senatrice eurodepute eurodeputee",
    "elu elue edile | maire bourgmestre adjoint adjointe",
    "dirigeant dirigeante leader chef cheffe | president presidente chancelier chanceliere",
    "prelat | eveque archeveque cardinal",
    "diplomate emissaire | ambassadeur ambassadrice consul consule",
    "footballeur footballeuse joueur joueuse | attaquant attaquante defenseur defenseuse milieu ailier ailiere",
    "joueur joueuse | tennisman tenniswoman",
    "joueur joueuse | buteur rugbyman rugbywoman basketteur basketteuse handballeur handballeuse volleyeur volleyeuse",
    "coureur coureuse athlete sportif sportive champion championne | cycliste grimpeur sprinteur sprinteuse",
    "coureur coureuse athlete sportif sportive champion championne | marathonien marathonienne tennisman tenniswoman",
    "syndicaliste representant representante | delegue deleguee secretaire",
    "chauffeur conducteur conductrice | routier camionneur ambulancier ambulanciere taxi livreur livreuse",
    "ecrivain ecrivaine | poete poetesse dramaturge essayiste nouvelliste",
    "eleve | ecolier ecoliere collegien collegienne lyceen lyceenne",
    "artiste interprete | comedien comedienne acteur actrice humoriste danseur danseuse choregraphe chanteur",
    "artiste | chanteuse musicien musicienne rappeur rappeuse peintre sculpteur sculptrice plasticien plasticienne",
    "artiste | dessinateur dessinatrice",
    "chef cheffe | cuisinier cuisiniere",
    "magistrat magistrate | juge president presidente",
    "temoin | riverain riveraine passant passante",
    "pretre | cure abbe vicaire",
)
"""Wide names of functions, each with the narrower ones that it may stand for; these are not one another's."""

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
        "attaquant attaquante avant-centre buteur buteuse",
        "gardien gardienne portier portiere",
        "ecrivain ecrivaine auteur autrice romancier romanciere",
        "agriculteur agricultrice exploitant exploitante paysan paysanne eleveur eleveuse",
        "epouse femme compagne conjointe",
        "epoux mari compagnon conjoint",
        "emissaire envoye envoyee representant representante",
        "comedien comedienne acteur actrice",
        "realisateur realisatrice cineaste",
        "chercheur chercheuse scientifique universitaire professeur professeure",
        "journaliste reporter redacteur redactrice correspondant correspondante chroniqueur",
        "procureur procureure magistrat magistrate",
        "juge magistrat magistrate",
        "policier policiere officier agent",
        "ingenieur ingenieure technicien technicienne specialiste",
        "proprietaire patron patronne gerant gerante",
        "chauffeur pilote conducteur conductrice",
        "infirmier infirmiere soignant soignante aide-soignant aide-soignante",
        "enqueteur enquetrice detective inspecteur inspectrice investigateur",
        "gendarme militaire",
        "pompier secouriste sauveteur",
        "gardien gardienne surveillant surveillante vigile agent",
        "prisonnier prisonniere detenu detenue captif captive incarcere",
        "accuse accusee prevenu prevenue suspect suspecte inculpe inculpee mis-en-cause",
        "humoriste comique",
        "dessinateur dessinatrice illustrateur illustratrice caricaturiste",
        "styliste couturier couturiere createur creatrice designer",
        "animateur animatrice presentateur presentatrice",
        "commercant commercante boutiquier boutiquiere marchand marchande vendeur vendeuse",
        "restaurateur restauratrice patron patronne aubergiste hotelier hoteliere",
        "agriculteur agricultrice cultivateur cultivatrice fermier fermiere cerealier maraicher maraichere",
        "vigneron vigneronne viticulteur viticultrice",
        "ouvrier ouvriere salarie salariee employe employee operateur operatrice",
        "patron patronne chef cheffe entrepreneur entrepreneuse industriel industrielle",
        "milliardaire homme femme industriel entrepreneur magnat",
        "roi souverain monarque",
        "reine souveraine monarque",
        "pape pontife saint-pere",
        "porte-parole representant representante",
        "militant militante activiste",
        "opposant opposante dissident dissidente",
        "benevole volontaire",
        "pilote coureur",
        "marin navigateur navigatrice skipper skippeuse",
        "alpiniste grimpeur grimpeuse",
        "capitaine meneur meneuse",
        "astronaute cosmonaute spationaute",
        "influenceur influenceuse youtubeur youtubeuse blogueur blogueuse instagrameuse",
        "habitant habitante riverain riveraine resident residente voisin voisine",
        "pere papa",
        "mere maman",
        "ami amie proche camarade copain copine",
        "veuve femme epouse",
        "veuf mari epoux",
        "assassin meurtrier meurtriere tueur tueuse",
    )
) + tuple(
    frozenset({wide, narrow})
    for line in _WIDE
    for wide in line.partition(" | ")[0].split()
    for narrow in line.partition(" | ")[2].split()
)
"""Functions that two writers give the same person."""

HOUSES = {
    "procureur": "parquet", "procureure": "parquet", "substitut": "parquet", "maire": "mairie", "prefet": "prefecture",
    "prefete": "prefecture", "ministre": "ministere", "recteur": "rectorat", "rectrice": "rectorat",
    "ambassadeur": "ambassade", "ambassadrice": "ambassade", "juge": "tribunal", "magistrat": "tribunal",
    "eveque": "diocese", "syndicaliste": "syndicat", "medecin": "hopital",
}  # fmt: skip
"""The house that a function is held in: who speaks for the parquet may be called procureur."""

FUNCTION_LETTERS = frozenset("dg pdg drh daf dgs dga dsi ceo cfo cto vp sg pdt".split())
"""Functions told by their initials."""
DESCRIPTIVE = frozenset(
    """
    exterieur exterieure exterieurs independant independante connu connue reconnu reconnue respecte respectee celebre
    proche specialise specialisee charge chargee chevronne chevronnee experimente experimentee actuel actuelle nouveau
    nouvelle ancien ancienne jeune futur future precedent precedente francais francaise local locale present presente
    vingtenaire trentenaire quadragenaire quinquagenaire sexagenaire septuagenaire octogenaire nonagenaire centenaire
    adolescent adolescente defunt defunte disparu disparue decede decedee mort morte
    membre originaire natif native age agee retraite retraitee bien aime aimee eminent eminente principal principale
    """.split()
)
"""Adjectives that say of somebody what his function does not."""
LEVELS = (
    frozenset({"commune", "ville", "village", "municipalite", "mairie", "bourg", "cite"}),
    frozenset({"departement"}),
    frozenset({"region"}),
    frozenset({"pays", "etat", "nation", "republique"}),
    frozenset({"agglomeration", "metropole", "intercommunalite", "communaute"}),
)
"""Nouns of one level of government in each: who presides over one does not preside over another."""
_SPECIALTIES = frozenset(word for word in CRAFTS if word.endswith(("logue", "atre", "logiste"))) | frozenset(
    "chirurgien chirurgienne anesthesiste urgentiste generaliste cardiologue immunologiste nutritionniste".split()
)
WIDER = {
    "medecin": _SPECIALTIES, "docteur": _SPECIALTIES, "praticien": _SPECIALTIES, "praticienne": _SPECIALTIES,
    "soignant": _SPECIALTIES | {"infirmier", "infirmiere", "aide-soignant", "aide-soignante", "medecin"},
    "soignante": _SPECIALTIES | {"infirmier", "infirmiere", "aide-soignant", "aide-soignante", "medecin"},
    "artiste": frozenset("peintre sculpteur sculptrice plasticien plasticienne chanteur chanteuse danseur danseuse musicien musicienne".split()),
    "musicien": frozenset("pianiste violoniste guitariste batteur compositeur".split()),
    "musicienne": frozenset("pianiste violoniste guitariste compositrice".split()),
    "joueur": frozenset("attaquant defenseur milieu gardien ailier buteur avant-centre pivot meneur capitaine".split()),
    "joueuse": frozenset("attaquante defenseuse milieu gardienne ailiere buteuse pivot meneuse capitaine".split()),
}  # fmt: skip
"""Nouns that hold the narrower functions of their set."""

DEEDS_OF: dict[str, tuple[str, ...]] = {
    "fondateur": ("fonder", "creer"), "fondatrice": ("fonder", "creer"), "cofondateur": ("fonder", "cofonder", "creer"),
    "cofondatrice": ("fonder", "cofonder", "creer"), "createur": ("creer", "fonder"), "creatrice": ("creer", "fonder"),
    "dirigeant": ("diriger",), "dirigeante": ("diriger",), "patron": ("diriger",), "patronne": ("diriger",),
    "directeur": ("diriger",), "directrice": ("diriger",), "president": ("presider",), "presidente": ("presider",),
    "entraineur": ("entrainer",), "entraineuse": ("entrainer",), "realisateur": ("realiser",),
    "realisatrice": ("realiser",), "auteur": ("ecrire", "signer", "publier"), "autrice": ("ecrire", "signer", "publier"),
    "inventeur": ("inventer",), "inventrice": ("inventer",), "acquereur": ("acheter", "acquerir", "racheter"),
    "acheteur": ("acheter",), "vendeur": ("vendre",), "proprietaire": ("posseder", "acheter", "acquerir"),
    "organisateur": ("organiser",), "organisatrice": ("organiser",), "gerant": ("gerer",), "gerante": ("gerer",),
    "vainqueur": ("gagner", "remporter", "battre"), "laureat": ("recevoir", "remporter"),
    "laureate": ("recevoir", "remporter"), "avocat": ("defendre",), "avocate": ("defendre",),
    "conducteur": ("conduire",), "conductrice": ("conduire",), "candidat": ("presenter", "briguer"),
    "candidate": ("presenter", "briguer"), "successeur": ("succeder", "remplacer"), "suspect": ("soupconner",),
    "suspecte": ("soupconner",), "accuse": ("accuser", "juger"), "prevenu": ("juger", "comparaitre", "poursuivre"),
    "enseignant": ("enseigner",), "enseignante": ("enseigner",), "professeur": ("enseigner",),
    "professeure": ("enseigner",), "chercheur": ("etudier",), "chercheuse": ("etudier",), "joueur": ("jouer",),
    "joueuse": ("jouer",), "chanteur": ("chanter",), "chanteuse": ("chanter",), "commandant": ("commander",),
    "architecte": ("concevoir", "dessiner"), "temoin": ("temoigner", "assister"),
}  # fmt: skip
"""Nouns for the one who does it -> lemmas of the deed, folded."""

POSSESSIVES = frozenset("son sa ses leur leurs".split())
"""They say whose function it is by pointing back."""

OFFICE_OPENINGS = re.compile(
    r" (?:(?:sa|son) (?:fonction|poste|metier|profession|titre|role)|(?:il|elle) (?:est|etait)) "
)
"""How a sentence begins that says what somebody named in the one before is."""
