"""Titles, particles, generic nouns and aliases around French proper names, folded: lower case, no accents."""

TITLES = frozenset(
    """
    m mm mme mmes mlle mr mrs ms dr pr me mgr monsieur madame mademoiselle messieurs docteur professeur maitre
    monseigneur sir lord lady saint-pere
    """.split()
)
GENDER_TITLES = {
    **dict.fromkeys("m mr monsieur sir lord mgr monseigneur".split(), "Masc"),
    **dict.fromkeys("mme mlle madame mademoiselle mrs ms lady".split(), "Fem"),
}
"""Courtesy title -> gender."""
ROLES = frozenset(
    """
    president presidente vice-president vice-presidente ex-president ex-presidente ministre ex-ministre premier premiere
    chef cheffe chancelier chanceliere secretaire depute deputee senateur senatrice maire prefet prefete procureur
    procureure directeur directrice porte-parole general colonel commandant capitaine amiral lieutenant sergent
    ambassadeur ambassadrice roi reine prince princesse pape eveque cardinal imam rabbin avocat avocate juge
    journaliste ecrivain ecrivaine historien historienne economiste chercheur chercheuse politologue sociologue
    entraineur entraineuse selectionneur joueur joueuse candidat candidate leader patron patronne pdg fondateur
    fondatrice cofondateur cofondatrice commissaire gouverneur gouverneure delegue deleguee conseiller conseillere
    acteur actrice chanteur chanteuse realisateur realisatrice homme femme dirigeant dirigeante milliardaire
    dictateur opposant opposante militant militante ancien ancienne actuel actuelle
    """.split()
)
PORTFOLIOS = frozenset(
    """
    affaires agriculture agroalimentaire alimentation amenagement armees artisanat autonomie biodiversite budget
    citoyennete climat cohesion collectivites commerce communication comptes condition consommation cooperation culture
    decentralisation defense developpement diplomatie douanes droits eau ecologie economie education egalite elections
    emploi energie enfance enseignement environnement equipement etrangeres europe exterieur famille femmes finances
    fonction formation forets francophonie handicap handicapees immigration industrie infrastructures innovation
    insertion integration interieur investissements jeunesse justice laicite logement loisirs mer mobilites numerique
    outre-mer parlement patrimoine peche petrole pme plan planification police postes prevention prevoyance publiques
    quartiers recherche reforme relance relations renseignement retraites ruralite sante sceaux sciences securite
    seniors simplification solidarite solidarites souverainete sport sports telecommunications territoires tourisme
    transformation transition transports travail tresor universites urbanisme vie ville
    """.split()
)
"""What a minister, a secretary of state or an adviser is in charge of."""
GENERIC = frozenset(
    """
    groupe societe entreprise ville commune village region departement-de mouvement parti milice journal quotidien
    hebdomadaire agence chaine magazine club equipe compagnie association ong fondation fleuve mont lac ile detroit
    constructeur geant site reseau
    """.split()
)
"""Nouns that may stand before a name and are no part of it."""

PARTICLES = frozenset(
    "de du des d' la le les l' von van der den ben bin ibn el al di da dos e y of the and sur en".split()
)
LEADING = frozenset("de du des d' la le les l' un une au aux a en et".split())
ARTICLES = frozenset("la le les l' the un une".split())

NOT_NAMES = frozenset(
    """
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi
    vendredi samedi dimanche printemps automne hiver noel
    mais or car donc ainsi alors apres avant avec aucun aucune aujourd'hui aussi autre autres autant beaucoup bien ce
    ceci cela celle celui ces cet cette ceux chaque chez comme comment contre d'abord dans de depuis des deux dix du
    elle elles en enfin ensuite entre et face faute gare grace hier hors il ils ici jamais je jusque l la le les leur
    leurs lors lorsque lui ma malgre me meme mes mieux moins mon ne ni non nos notre nous nul on ou oui par parce parmi
    pas pendant peu plus plusieurs pour pourquoi pourtant premier premiere puis puisque qu quand quant quatre que quel
    quelle quelque quelques quels qui quoi reste rien sa sans sauf se selon sept ses seul seule si six soit son sous
    souvent suite sur surtout ta tant tel telle tous tout toute toutes tres trois trop un une vers via vingt voici
    voila vos votre vous y cinq cent mille oui c'est qu'est est-ce a ai l'on certes cependant toutefois neanmoins
    invite interroge resultat objectif cote selon d'apres d'autant difficile impossible pres loin lire photo video ca certains certaines ayant etant pire ceux-ci celui-ci n'y-a-t-il c j s n d t m
    """.split()
)
"""Capitalised words that are no name by themselves."""

SURNAME_FIRST = frozenset(
    """
    kim xi li lee park moon yoon mao deng hu wang zhang chen liu zhao nguyen tran le pham vo hoang jiang wen ban
    chung jang cho ri abe-shinzo
    """.split()
)
"""East Asian family names that stand first."""

ALIASES = (
    ("onu", "nations unies", "organisation des nations unies", "united nations"),
    ("etats unis", "usa", "us", "etats unis d'amerique", "united states"),
    ("royaume uni", "uk", "grande bretagne", "united kingdom"),
    ("ue", "union europeenne", "european union"),
    ("otan", "organisation du traite de l'atlantique nord", "alliance atlantique", "nato"),
    ("oms", "organisation mondiale de la sante", "who"),
    ("fmi", "fonds monetaire international", "imf"),
    ("bce", "banque centrale europeenne"),
    ("aiea", "agence internationale de l'energie atomique"),
    ("aie", "agence internationale de l'energie"),
    ("omc", "organisation mondiale du commerce"),
    ("ocde", "organisation de cooperation et de developpement economiques"),
    ("opep", "organisation des pays exportateurs de petrole"),
    ("afp", "agence france presse"),
    ("rdc", "republique democratique du congo", "congo kinshasa"),
    ("coree du nord", "republique populaire democratique de coree", "rpdc"),
    ("coree du sud", "republique de coree"),
    ("chine", "republique populaire de chine"),
    ("russie", "federation de russie"),
    ("rn", "rassemblement national"),
    ("ps", "parti socialiste"),
    ("lfi", "la france insoumise", "france insoumise"),
    ("lr", "les republicains", "republicains"),
    ("sncf", "societe nationale des chemins de fer francais"),
    ("edf", "electricite de france"),
    ("insee", "institut national de la statistique et des etudes economiques"),
    ("cnrs", "centre national de la recherche scientifique"),
    ("cgt", "confederation generale du travail"),
    ("cfdt", "confederation francaise democratique du travail"),
    ("cpi", "cour penale internationale"),
    ("unesco", "organisation des nations unies pour l'education la science et la culture"),
    ("unicef", "fonds des nations unies pour l'enfance"),
    ("giec", "groupe d'experts intergouvernemental sur l'evolution du climat"),
    ("msf", "medecins sans frontieres"),
    ("rsf", "reporters sans frontieres"),
    ("g7", "groupe des sept"),
    ("g20", "groupe des vingt"),
    ("tchequie", "republique tcheque"),
    ("birmanie", "myanmar"),
    ("kiev", "kyiv"),
    ("pekin", "beijing"),
    ("poutine", "vladimir poutine", "putin", "vladimir putin"),
    ("zelensky", "volodymyr zelensky", "zelenskyy", "volodymyr zelenskyy", "zelenski", "volodymyr zelenski"),
)
"""Names of the same thing, folded, hyphens as spaces."""

NAMED_AFTER = frozenset(
    """
    rue quai place avenue boulevard pont ecole lycee college stade hopital square allee cours esplanade gare theatre
    """.split()
)
"""Before the name of a person these make it the name of a place. Folded."""
