"""Words that edits put in: invented names, and pairs of words that stand in the same place of a French sentence."""

FIRST_NAMES = {
    "f": ("Sylvie", "Mireille", "Carole", "Delphine", "Noémie", "Brigitte"),
    "m": ("Laurent", "Fabrice", "Gilles", "Patrice", "Romain", "Jérôme"),
}
SURNAMES = ("Delcourt", "Marchand", "Fontanel", "Berthier", "Vasseur", "Lacombe", "Pelletier", "Garnier")
PLACES = ("Genève", "Toulouse", "Rennes", "Grenoble", "Dijon", "Nancy", "Bayonne", "Metz")

FUNCTIONS = (
    ("directrice générale", "directrice financière"),
    ("directeur général", "directeur financier"),
    ("la directrice de l’agence", "la porte-parole de l’agence"),
    ("sa porte-parole", "sa trésorière"),
    ("son porte-parole", "son trésorier"),
    ("chef de file de l’opposition", "chef de file de la majorité"),
    ("secrétaire général", "trésorier"),
    ("l’économiste", "l’architecte"),
    ("la biologiste", "la géographe"),
    ("géologue", "chimiste"),
    ("entomologiste", "informaticien"),
    ("la conservatrice", "la restauratrice"),
    ("L’historien", "L’ingénieur"),
    ("l’architecte", "l’antiquaire"),
    ("la capitaine", "la kinésithérapeute"),
    ("la gardienne", "la remplaçante"),
    ("L’entraîneur", "L’adjoint"),
    ("la procureure", "la sous-préfète"),
    ("le procureur", "le préfet"),
    ("colonel", "capitaine"),
    ("commandant des secours", "porte-parole des secours"),
    ("ministre de l’Agriculture", "ministre de l’Écologie"),
    ("boulangère", "fleuriste"),
    ("la préfète", "la sénatrice"),
    ("Le maire", "Le sénateur"),
    ("le maire", "le sénateur"),
    ("délégué CGT", "délégué FO"),
    ("La rectrice", "La ministre"),
    ("l’avocate", "l’épouse"),
    ("le président de la région", "le président de l’agglomération"),
)
"""Another function of the same gender, in the same frame."""

ANTONYMS = (
    ("hausse", "baisse"),
    ("baisse", "hausse"),
    ("recul", "bond"),
    ("reculé", "progressé"),
    ("chuté", "augmenté"),
    ("baissé", "augmenté"),
    ("diminuer", "augmenter"),
    ("progressent", "reculent"),
    ("réduit", "augmenté"),
    ("accéléré", "ralenti"),
    ("adopté", "rejeté"),
    ("approuvé", "rejeté"),
    ("salué", "critiqué"),
    ("soutient", "combat"),
    ("défend", "combat"),
    ("conteste", "approuve"),
    ("rejette", "accepte"),
    ("dément", "confirme"),
    ("démentent", "confirment"),
    ("nie", "reconnaît"),
    ("refuse", "accepte"),
    ("refusé", "accepté"),
    ("exclut", "promet"),
    ("dénonce", "salue"),
    ("déplore", "apprécie"),
    ("fermeront", "rouvriront"),
    ("fermera", "rouvrira"),
    ("rouvrira", "fermera"),
    ("rouvert", "fermé"),
    ("ouvert", "fermé"),
    ("fermées", "ouvertes"),
    ("suspendu toutes", "rétabli toutes"),
    ("suspendues", "rétablies"),
    ("gratuite", "payante"),
    ("gratuits", "payants"),
    ("favorable", "opposé"),
    ("gagné", "perdu"),
    ("perdu", "gagné"),
    ("interpellé", "relâché"),
    ("évacuées", "accueillies"),
    ("inférieur", "supérieur"),
    ("de plus que", "de moins que"),
    ("de moins que", "de plus que"),
    ("plus tôt", "plus tard"),
    ("sous contrôle judiciaire", "sans contrôle judiciaire"),
    ("sans avoir", "après avoir"),
    ("maintenus", "supprimés"),
    ("conservées", "supprimées"),
    ("bannis", "autorisés"),
    ("plus petits", "plus gros"),
    ("plus pessimiste", "plus optimiste"),
    ("a faibli", "a forci"),
    ("retard", "avance"),
)
"""The opposite, in the same form."""

TIMES = frozenset(
    {
        *("an", "année", "semestre", "trimestre", "mois", "semaine", "quinzaine", "jour", "journée", "heure", "minute"),
        *("matin", "matinée", "midi", "après-midi", "soir", "soirée", "nuit", "veille", "lendemain", "week-end"),
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre"),
        *("novembre", "décembre", "printemps", "été", "automne", "hiver", "saison", "siècle", "décennie", "époque"),
        *("noël", "pâques", "toussaint", "rentrée", "période", "moment", "instant", "exercice", "début", "fin"),
    }
)
"""Nouns that tell when."""

NO_SPEAKERS = TIMES | {
    *("un", "une", "autre", "certain", "cas", "temps", "besoin", "humeur", "taille", "âge", "ordre", "fois"),
    *("ensemble", "reste", "part", "plupart", "que", "qui", "ce", "cela", "circonstance", "modalité", "critère"),
    *("calendrier", "méthode", "principe", "formule", "usage", "barème", "type", "nature", "degré", "région"),
}
"""What may stand behind « selon » or « pour » and says nothing."""

BODIES = frozenset(
    {
        *("gouvernement", "ministère", "ministre", "président", "présidente", "direction", "directeur", "directrice"),
        *("maire", "mairie", "ville", "préfet", "préfète", "préfecture", "parquet", "procureur", "procureure"),
        *("accusation", "défense", "avocat", "avocate", "juge", "tribunal", "cour", "police", "gendarmerie", "armée"),
        *("enquêteur", "expert", "experte", "chercheur", "chercheuse", "auteur", "autrice", "historien", "historienne"),
        *("économiste", "géologue", "biologiste", "médecin", "spécialiste", "analyste", "entreprise", "société"),
        *("groupe", "syndicat", "association", "fédération", "union", "parti", "opposition", "majorité", "gauche"),
        *("droite", "université", "institut", "agence", "cabinet", "banque", "organisation", "ONG", "collectif"),
        *("habitant", "riverain", "commerçant", "parent", "élu", "élue", "député", "députée", "sénateur"),
        *("sénatrice", "colonel", "commandant", "capitaine", "entraîneur", "entraîneuse", "porte-parole"),
    }
)
"""Nouns of those who hold a view, « pour l’accusation, »."""

NOUNS_IN_QUOTATIONS = (
    ("ville", "vallée"),
    ("promesses", "garanties"),
    ("piscines", "baignoires"),
    ("pratique", "méthode"),
    ("mur", "vide"),
    ("centime", "billet"),
    ("bouchon", "verre"),
    ("risque", "temps"),
    ("accident", "effondrement"),
    ("soldats", "avions"),
    ("civils", "hôpitaux"),
    ("paix", "trêve"),
    ("récolte", "moisson"),
    ("catastrophe", "surprise"),
    ("factures", "salaires"),
    ("charges", "dettes"),
    ("feu", "vent"),
    ("médecin", "facteur"),
    ("pavillon", "navire"),
    ("conditions", "circonstances"),
    ("euro", "facture"),
    ("finale", "saison"),
    ("alerte", "colère"),
    ("énigme", "merveille"),
)
"""Nouns of one gender and number that can change places inside quotation marks."""

CLAUSES = (
    "malgré l’opposition de plusieurs élus",
    "au grand soulagement des riverains",
    "après de longues négociations avec les assurances",
    "sous les applaudissements du public",
    "à la demande d’un cabinet de conseil",
    "en présence de plusieurs caméras de télévision",
)
"""Circumstances that no source tells; each may end a French statement."""

INVENTED = (
    "Une pétition en ligne a déjà recueilli des milliers de signatures.",
    "Un sondage montre que la population soutient largement cette position.",
    "Plusieurs médias étrangers ont consacré leur une à cette affaire.",
    "Un documentaire sur le sujet sera diffusé à l’automne.",
    "Les assureurs refusent pour l’instant d’indemniser les victimes.",
    "Le Premier ministre a promis une loi avant la fin de l’année.",
)
"""Whole sentences that no source tells."""

CAUSES = (
    "À cause du mauvais temps, ",
    "En raison d’un manque de moyens, ",
    "Grâce à l’aide de l’État, ",
    "Sous la pression des réseaux sociaux, ",
    "Faute d’entretien, ",
)
FIRSTS = ("Pour la première fois, ", "Comme toujours, ", "Fait unique en Europe, ")
CONNECTIVES = ("Par ailleurs, ", "En outre, ", "De plus, ", "Dans le détail, ", "À noter également : ")
TRANSITIONS = (
    "Reste à connaître la suite.",
    "Voici ce que l’on sait pour l’instant.",
    "Mais ce n’est pas tout.",
    "Le point sur la situation.",
)
FILLER = (
    "Cette situation suscite de nombreuses interrogations et mérite d’être suivie avec la plus grande attention.",
    "Une chose est sûre : ce dossier est loin d’avoir livré tous ses secrets et continuera de faire parler.",
    "Autant dire que l’enjeu est de taille et que chacun retient désormais son souffle.",
    "Il est important de noter que ce sujet complexe comporte de multiples facettes qu’il convient de considérer.",
)
ENGLISH = (
    "The authorities said on Tuesday that the situation would be reviewed again before the end of the month.",
    "According to people familiar with the matter, further talks are expected to take place next week.",
    "Officials did not immediately respond to a request for comment about the decision.",
)
OTHER_TONGUES = (
    "Las autoridades anunciaron que la situación será examinada de nuevo antes del final del mes.",
    "Die Behörden teilten mit, dass die Lage noch vor Ende des Monats erneut geprüft werden soll.",
)

SYNONYMS = (
    ("regrette", "déplore"),
    ("déplore", "regrette"),
    ("salué", "applaudi"),
    ("désormais", "maintenant"),
    ("dérobés", "volés"),
    ("dépêché", "envoyé"),
    ("exige", "réclame"),
    ("réclame", "demande"),
    ("risquent", "encourent"),
    ("camions", "poids lourds"),
    ("joueuses", "handballeuses"),
    ("revanche légèrement", "revanche un peu"),
    ("Cet argent", "Cette somme"),
    ("personne rentrée", "personne revenue"),
    ("jamais réalisés", "jamais exécutés"),
    ("confié", "attribué"),
    ("chaque année", "par an"),
    ("chaque jour", "quotidiennement"),
    ("préconisait", "recommandait"),
    ("tranché", "décidé"),
    ("intrigue", "étonne"),
    ("conserve", "garde"),
    ("ont reculé", "ont diminué"),
    ("a chuté", "a baissé"),
    ("a accéléré", "a hâté"),
    ("insiste", "rappelle"),
    ("avertit", "prévient"),
    ("étendu", "vaste"),
    ("seulement", "uniquement"),
    ("site compte", "site emploie"),
    ("refuse de commenter", "se refuse à tout commentaire"),
    ("dément tout", "réfute tout"),
    ("le département dément", "le département réfute"),
    ("combats", "affrontements"),
    ("moisson", "récolte"),
)
"""Words of the same meaning and form in the frame of a press sentence."""
