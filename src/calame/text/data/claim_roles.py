"""What a figure is in a story: its role, by the words beside it; and counted nouns under one name. Folded lemmas."""


def _classes(table: dict[str, str]) -> dict[str, str]:
    return {word: name for name, words in table.items() for word in words.split()}


UNITS = _classes(
    {
        "pompier": "pompier sapeur-pompier sapeur",
        "eleve": "eleve ecolier collegien lyceen enfant",
        "vehicule": "vehicule voiture automobile",
        "patient": "patient malade",
        "maison": "maison habitation pavillon",
        "logement": "logement appartement",
        "spectateur": "spectateur festivalier visiteur",
        "emploi": "emploi poste licenciement",
        "bateau": "navire bateau embarcation",
        "benevole": "benevole volontaire",
        "hectare": "hectare ha",
        "policier": "policier gendarme",
        "passager": "passager voyageur",
        "entreprise": "entreprise societe firme",
        "avion": "avion appareil",
        "%": "% pourcent pour-cent",
    }
)
"""Counted nouns that two newsrooms use for the same things."""

ROLES = _classes(
    {
        "destroyed": "detruire bruler ravager devorer calciner devaster effondrer ecrouler raser endommager parcourir fumee "
        "partir flamme",
        "lost": "perdre perte deficit",
        "touched": "toucher subir sinistrer abimer affecter payer remunerer percevoir",
        "closed": "fermer fermeture",
        "damage": "degat dommage prejudice sinistre",
        "engaged": "mobiliser intervenir deployer depecher envoyer engager lutter tourner combattre renfort",
        "carried": "transporter bord embarquer convoyer",
        "cut": "supprimer suppression licencier licenciement",
        "made": "creer creation embaucher embauche recruter recrutement",
        "stolen": "voler derober detourner detournement subtiliser pirater piratage emporter butin",
        "ransom": "rancon pirate",
        "moved": "transferer transfert",
        "waiting": "attendre bloquer patienter immobiliser",
        "fine": "amende",
        "prison": "prison emprisonnement reclusion",
        "cost": "cout couter facture prix valoir chiffrer montant budget doter",
        "aid": "aide subvention subventionner debloquer octroyer allouer",
        "loan": "emprunter emprunt",
        "severance": "prime indemnite",
        "tax": "taxe impot",
        "followed": "greve greviste suivre suivi mouvement",
        "rise": "augmenter augmentation progresser progression grimper hausse bondir croitre croissance relever",
        "fall": "baisser baisse reculer recul chuter chute diminuer diminution",
        "helped": "benevole volontaire participer appuyer",
        "held": "compter abriter accueillir employer",
        "collected": "collecte collecter recolter cagnotte don",
        "strength": "magnitude",
        "debt": "dette",
        "rent": "loyer",
        "length": "durer duree",
        "built": "construire construction batir",
    }
)
"""Words beside a figure that say what it is in the story."""

ASIDES = _classes(
    {
        "asked": "requerir requisition reclamer reclamation exiger demander revendiquer revendication souhaiter",
        "offered": "proposer proposition offrir offre",
        "hoped": "esperer viser objectif prevision envisager",
        "limited": "limiter limite limitation autoriser plafond plafonner seuil maximum minimum capacite",
        "remaining": "rester restant encore toujours subsister",
        "kept": "si condition maintenir conserver preserver sauver sauvegarder",
        "repaired": "reparer reconstruire replanter",
    }
)
"""Words by which a figure is no fact yet, or of something else: both tellings have to have them, or neither."""

HARM = frozenset({"destroyed", "damage", "lost", "touched"})
"""Roles of one mishap: what burnt is lost, and the damage is what was lost."""

RATES = _classes(
    {
        "day": "par-jour chaque-jour quotidien quotidienne quotidiennement tous-les-jours",
        "month": "par-mois chaque-mois mensuel mensuelle mensuels mensuelles mensuellement",
        "year": "par-an chaque-annee annuel annuelle annuels annuelles annuellement",
        "week": "par-semaine chaque-semaine hebdomadaire",
        "hour": "par-heure",
        "head": "par-habitant par-personne",
    }
)
"""Phrases, their spaces as hyphens, by which a figure is a rate; two rates are compared by one stretch."""

LOOSE_STATES = frozenset({"laid_off", "stranded", "cut_off"})
"""States of `claims.STATES` that things are in too."""

NEEDING_ROLE = frozenset(
    {"%", "point", "euro", "dollar", "livre", "franc", "an", "annee", "mois", "jour", "semaine", "heure", "minute", "time",
     "seconde", "kilometre", "km", "metre", "m", "tonne", "fois", "personne", "habitant", "metre carre", "litre",
     "homme", "femme", "ville", "pays", "commune", "km/h", "degre", "centimetre", "kilo", "kilogramme", "metre cube"}
)  # fmt: skip
"""Units of so many things that only a common role makes two figures comparable."""
