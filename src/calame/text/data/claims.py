"""Words for comparing what two sources claim. Folded lemmas, so that a list holds noun, verb and adjective alike."""


def _classes(table: dict[str, str]) -> dict[str, str]:
    return {word: name for name, words in table.items() for word in words.split()}


SYNONYMS = _classes(
    {
        "incendie": "feu sinistre brasier flamme incendie",
        "seisme": "tremblement secousse seisme",
        "accident": "collision accident carambolage choc percuter heurter renverser",
        "attaque": "attentat attaque agression attaquer agresser assaut fusillade",
        "explosion": "deflagration explosion exploser detonation",
        "inondation": "crue inondation inonder",
        "effondrement": "effondrement effondrer ecroulement ecrouler",
        "deraillement": "deraillement derailler",
        "tempete": "tempete ouragan cyclone tornade",
        "avalanche": "avalanche coulee",
        "naufrage": "naufrage sombrer chavirer",
        "braquage": "braquage braquer cambriolage cambrioler vol derober",
        "perquisition": "perquisition perquisitionner",
        "manifestation": "manifestation manifester defiler defile cortege marche rassemblement mobilisation manifestant",
        "greve": "greve debrayage debrayer greviste",
        "inauguration": "inauguration inaugurer",
        "ouverture": "ouverture ouvrir reouverture rouvrir",
        "fermeture": "fermeture fermer",
        "signature": "signature signer paraphe parapher",
        "adoption": "adoption adopter vote voter approbation approuver valider validation enteriner",
        "rejet": "rejet rejeter repousser",
        "arret": "arret arreter cesser cessation interrompre interruption stopper",
        "election": "election elire scrutin",
        "nomination": "nomination nommer designer designation",
        "condamnation": "condamnation condamner",
        "proces": "proces audience",
        "reunion": "reunion assemblee seance",
        "concert": "concert recital",
        "alerte": "alerte alerter",
        "lancement": "lancement lancer",
        "livraison": "livraison livrer",
        "demission": "demission demissionner",
        "entreprise": "firme societe groupe compagnie entreprise fabricant constructeur",
        "ville": "commune municipalite mairie ville",
        "chantier": "travail travaux chantier agrandissement agrandir extension renovation rehabilitation reconstruction construction construire renover "
        "rehabiliter reconstruire",
        "texte": "texte deliberation projet proposition mesure motion resolution loi",
        "billet": "billet ticket entree place",
        "elu": "elu conseiller conseil assemblee",
        "appel": "appel message signal",
        "emploi": "emploi poste",
        "logement": "logement appartement",
        "maison": "maison habitation pavillon",
        "vehicule": "vehicule voiture automobile",
        "car": "car autocar bus autobus",
        "eleve": "eleve ecolier collegien lyceen",
        "pont": "pont viaduc passerelle",
        "bateau": "bateau navire embarcation",
        "train": "train rame convoi",
    }
)
"""Words under which two newsrooms tell the same thing."""

INCIDENTS = frozenset(
    {"incendie", "seisme", "accident", "attaque", "explosion", "inondation", "effondrement", "deraillement",
     "tempete", "avalanche", "naufrage", "braquage"}
)  # fmt: skip
"""Things that happen once in a story and need no more to be recognised; by their name in `SYNONYMS`."""

EVENTS = INCIDENTS | frozenset(
    {"arret", "perquisition", "manifestation", "greve", "inauguration", "ouverture", "fermeture", "signature", "adoption",
     "rejet", "election", "nomination", "condamnation", "proces", "reunion", "concert", "alerte", "lancement",
     "livraison", "demission", "festival", "match", "rencontre", "ceremonie", "spectacle", "depart", "visite",
     "referendum", "debat", "appel", "messe", "veillee", "conference", "colloque", "exposition", "fete", "banquet",
     "projection", "hommage", "audition", "vaccination", "operation", "evacuation", "tournoi", "course", "finale", "obseques", "commemoration", "foire", "salon", "tirage"}
)  # fmt: skip
"""Things that have a day and an hour, by their name in `SYNONYMS`."""

HAPPENING = frozenset(
    "produire survenir arriver donner prendre lancer envoyer emettre ouvrir partir elancer eclater declarer derouler tenir intervenir debuter commencer demarrer prevoir programmer "
    "fixer organiser celebrer planifier ravager detruire devaster frapper secouer toucher endeuiller avoir faire".split()
)
"""Verbs that say of their subject that it takes place, or begins to."""

TAKING_PLACE = frozenset(
    "derouler tenir debuter commencer demarrer prevoir programmer fixer organiser celebrer planifier".split()
)
"""Those that make an event of any subject."""

ONCE = frozenset({"chantier", "batir", "fonder", "edifier", "naitre", "creer", "ouverture", "inauguration", "classer"})
"""What is done once to a thing, so that its year can be compared."""

PATIENTS_HAPPEN = frozenset({"adoption", "inauguration", "signature", "livraison", "ouverture", "fermeture", "lancement",
                             "nomination", "condamnation", "election", "rejet", "arret"})  # fmt: skip
"""Events that are told of a thing: which one is opened or signed has to agree."""

STATES = _classes(
    {
        "wounded": "blesse blesser blessure",
        "dead": "mort morte mourir deces deceder decede tue tuer tuee victime perir noyer defunt",
        "missing": "disparu disparaitre",
        "evacuated": "evacue evacuer evacuation",
        "arrested": "interpeller interpellation interpelle arreter arrestation",
        "hospitalised": "hospitaliser hospitalisation hospitalise",
        "rehoused": "reloger relogement heberger",
        "stranded": "bloquer naufrager coincer",
        "infected": "contaminer contamination contamine infecter intoxiquer intoxication intoxique",
        "cut_off": "priver",
        "rescued": "rescape survivant secourir",
        "laid_off": "licencier licenciement",
        "crowd": "manifestant manifester defiler participant participer spectateur visiteur festivalier assister rassembler "
        "reunir attirer rassemblement affluence congressiste",
        "strikers": "greviste",
    }
)
"""What befalls people or what they do, by verb, participle and noun."""

LIVES_LOST = {"perdre": "vie", "couter": "vie", "trouver": "mort", "arracher": "vie", "oter": "vie"}
"""Verbs that kill together with this object."""

PEOPLE = frozenset(
    {"personne", "individu", "gens", "habitant", "riverain", "resident", "homme", "ame"}
)  # fmt: skip
"""Nouns that count people and say no more of them."""

GATHERERS = frozenset({"crowd"})
"""States that only mean the same beside a common occasion."""

BALLOTS = frozenset({"voix", "suffrage", "vote"})
VOTERS = frozenset(
    {"elu", "conseiller", "depute", "senateur", "membre", "adherent", "delegue", "salarie", "eurodepute"}
)

COUNTING = frozenset(
    "faire compter avoir etre deplorer recenser denombrer signaler enregistrer relever causer provoquer constater ajouter "
    "comptabiliser etablir elever monter atteindre porter passer evoquer annoncer mentionner entrainer dire parler "
    "recueillir obtenir prononcer exprimer alourdir chiffrer estimer laisser donner rapporter indiquer preciser".split()
)
"""Verbs that state a count and add nothing to what is counted."""

QUALITIES = _classes(
    {
        "grave": "grave gravement grievement serieux serieusement critique absolu pronostic severement",
        "light": "leger legerement relatif",
    }
)
"""How badly people are hurt."""

PART_BEFORE = (
    "dont", "parmi", "notamment", "y compris", "parmi eux", "parmi elles", "parmi lesquels", "parmi lesquelles",
    "a hauteur de", "contre", "au lieu de", "apres", "autres", "encore", "egalement", "aussi", "seuls", "seules",
    "premiers", "premieres", "derniers", "dernieres", "les", "ces", "leurs", "ses", "sur", "sur les", "chacun",
    "chacune", "par groupe de",
)  # fmt: skip
"""Words right before a figure after which it counts a part, the past, or people told of before."""

PART_WORDS = frozenset(
    {"autre", "autres", "supplementaire", "supplementaires", "encore", "toujours", "restent", "reste", "restaient",
     "restait", "d'entre", "moitie", "tiers"}
)  # fmt: skip
"""Words of the clause by which a figure counts a part."""

STRETCHES = (
    "depuis", "par an", "par jour", "par mois", "par semaine", "par heure", "chaque", "en moyenne", "tous les ans",
    "precedent", "precedente", "precedents", "precedentes", "an dernier", "annee derniere", "an passe", "annee passee",
    "par rapport a", "l'an", "au cours des", "ces dernieres", "ces derniers", "en un an", "en dix ans", "l'annee",
    "a l'epoque", "par habitant", "par personne", "deja", "quotidiennement", "annuellement",
    "mensuel", "annuel", "mensuelle", "annuelle", "jusque-la", "jusqu'ici", "auparavant", "a l'origine",
    "initialement", "autrefois", "objectif", "capacite", "au maximum", "seuil",
)  # fmt: skip
"""Phrases by which a figure is told of a stretch of time, of a rate or of another time."""

ANOTHER = frozenset(
    {"nouveau", "nouvel", "nouvelle", "nouveaux", "nouvelles", "autre", "autres", "second", "seconde", "deuxieme",
     "troisieme", "premier", "premiere", "precedent", "precedente", "prochain", "prochaine", "ancien", "ancienne",
     "suivant", "suivante", "dernier", "derniere"}
)  # fmt: skip
"""Words by which a thing is one of several of its kind."""

MONEY = _classes(
    {
        "cost": "couter cout prix tarif vendre facturer valoir budget devis montant investissement investir enveloppe "
        "facture chiffrer",
        "damage": "degat dommage prejudice",
        "aid": "aide subvention verser debloquer accorder octroyer allouer attribuer subventionner",
        "fine": "amende",
        "sales": "recette affaire",
        "profit": "benefice profit",
        "loss": "perte deficit",
        "debt": "dette",
        "pay": "salaire remuneration",
        "collected": "collecte collecter recueillir recolter cagnotte don",
        "rent": "loyer",
        "loot": "butin",
        "rise": "augmenter augmentation progresser progression grimper hausse bondir croitre croissance",
        "fall": "baisser baisse reculer recul chuter chute diminuer diminution",
        "length": "durer duree",
        "burnt": "detruire bruler parcourir ravager devorer calciner devaster",
        "cut": "supprimer suppression",
        "made": "creer creation embaucher embauche recruter recrutement",
        "built": "construire construction batir",
    }
)
"""What a sum or a measure is told of: noun and verb of one class."""

SHARED_WORDS = frozenset(
    {"faire", "avoir", "etre", "an", "jour", "mois", "annee", "million", "milliard", "millier", "euro", "dollar",
     "personne", "monsieur", "madame", "pouvoir", "devoir", "estimer", "evaluer", "elever", "prevoir", "source", "selon",
     "total", "public", "nouveau", "grand", "petit", "heure", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
     "samedi", "dimanche", "matin", "soir", "nuit", "fois", "plan", "mesure", "programme", "decision", "chiffre",
     "direction", "accord", "nombre", "lieu", "avis", "part"}
)  # fmt: skip
"""Words that two statements may share without speaking of the same thing."""

GENERIC_UNITS = frozenset(
    {"%", "point", "euro", "dollar", "livre", "franc", "an", "annee", "mois", "jour", "semaine", "heure", "minute",
     "seconde", "kilometre", "km", "metre", "m", "tonne", "fois", "personne", "kilometre par heure", "degre"}
)  # fmt: skip
"""Units that count so many things that the rest of the sentence has to agree as well."""

SPEAKING = frozenset(
    "annoncer declarer dire indiquer affirmer preciser expliquer assurer confirmer ajouter rappeler estimer publier "
    "rapporter reveler souligner reagir commenter repeter apprendre communiquer ecrire noter rendre interroger".split()
)
"""Verbs whose day is that of the words, not of the thing."""

DATE_BOUNDS = (
    "avant",
    "apres",
    "depuis",
    "jusqu'a",
    "jusqu'au",
    "d'ici",
    "d'ici a",
    "d'ici au",
    "au plus tard",
    "jusque",
)
"""Words before a date by which it bounds a stretch."""

MONEY_UNITS = frozenset({"euro", "dollar", "livre", "livre sterling", "franc", "franc suisse", "yen", "yuan", "rouble"})
TOLL_WORDS = frozenset({"bilan", "provisoire", "definitif", "actualise", "revise", "alourdir", "alourdi"})
"""Words by which a count is one of several that follow each other."""

STATIVE = frozenset(
    "couter valoir atteindre causer representer depasser durer peser mesurer recevoir prevoir provoquer avoir compter "
    "obtenir percevoir devoir approcher avoisiner totaliser afficher".split()
)
"""Verbs whose subject does nothing to the object: what costs, holds, gets or causes."""

HOLDING = frozenset("compter compte avoir abriter employer regrouper heberger posseder comprendre totaliser".split())
"""Verbs, and a noun that the parser takes for one, that say how many a thing has."""

TIME_NOUNS = frozenset(
    "nuit soir soiree matin matinee apres-midi midi journee debut fin milieu week-end aube heure semaine date".split()
)
"""Nouns between an event and its day."""

NEARLY = ("peu avant", "peu apres", "juste avant", "juste apres", "un peu avant", "un peu apres", "vers", "environ",
          "aux alentours de", "autour de", "aux environs de", "sur les coups de", "pres de", "vers les")  # fmt: skip
"""Words before an hour by which it is only about right."""

SINGULAR_CLASSES = frozenset({"damage", "fine", "debt", "loot", "collected", "cut", "made", "burnt"})
"""Classes of `MONEY` of which a story has one sum or count, unless it names something else with it."""

GIVEN_CLASSES = frozenset({"aid", "cost"})
"""Classes of `MONEY` in which several may each give a sum."""

HOPES = frozenset(
    "esperer attendre viser tabler souhaiter ambitionner promettre envisager escompter anticiper prevision".split()
)
"""Verbs by which a count is not yet one."""

WINNING = frozenset("elire reelire obtenir remporter totaliser recolter recueillir".split())
"""Verbs of somebody who gets votes."""
