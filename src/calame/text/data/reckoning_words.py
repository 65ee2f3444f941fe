"""Words that show that a figure was worked out from others. Folded stems; a stem may go on."""

import re

RISING = (
    "augment progress hauss croi croiss cru bondi grimp mont gagn prend pren pris prit envol accroi accru relev major remont "
    "accelere renforc grossi enfl surplus excedent supplement elargi elev embauch ajout bonus rencheri hausse"
).split()
FALLING = (
    "baiss recul diminu redu chut tomb perd descend repli flech regress ralenti amput economi desendett "
    "alleg minor retir retranch supprim suppress fondr effondr plong"
).split()
APART = "ecart differen depass infer super manqu distan plus moins devanc avance retard".split()
"""Stems of what tells how far two figures are from each other."""
TOGETHER = (
    "total tout ensemble elles eux cumul somme reuni addition global trois deux confondu combin toutes tous outre "
    "rassembl regroup porter portera porterai passer passera"
).split()
"""Stems of what adds figures up."""
REMAINING = (
    "autre rest restant solde indemne absent sans epargn non contre sauf hors valide exclu encore manqu libre vacant "
    "oppos refus abstenu perdu echapp vide"
).split()
"""Stems of what is left of a whole when a part is taken away."""
DECADES_OF_LIFE = {
    "quadragenaire": 40,
    "quinquagenaire": 50,
    "sexagenaire": 60,
    "septuagenaire": 70,
    "octogenaire": 80,
    "nonagenaire": 90,
    "trentenaire": 30,
    "centenaire": 100,
}
"""Nouns of age, with the age from which they are said; each holds for ten years."""

CONVERSIONS: dict[str, tuple[str, float]] = {
    "centime": ("euro", 0.01),
    "cent": ("euro", 0.01),
    "euro": ("euro", 1.0),
    "millimetre": ("metre", 0.001),
    "centimetre": ("metre", 0.01),
    "metre": ("metre", 1.0),
    "kilometre": ("metre", 1000.0),
    "milligramme": ("gramme", 0.001),
    "gramme": ("gramme", 1.0),
    "kilo": ("gramme", 1000.0),
    "kilogramme": ("gramme", 1000.0),
    "quintal": ("gramme", 100_000.0),
    "tonne": ("gramme", 1_000_000.0),
    "millilitre": ("litre", 0.001),
    "centilitre": ("litre", 0.01),
    "litre": ("litre", 1.0),
    "hectolitre": ("litre", 100.0),
    "metre cube": ("litre", 1000.0),
    "metre carre": ("metre carre", 1.0),
    "hectare": ("metre carre", 10_000.0),
    "kilometre carre": ("metre carre", 1_000_000.0),
    "watt": ("watt", 1.0),
    "kilowatt": ("watt", 1e3),
    "megawatt": ("watt", 1e6),
    "gigawatt": ("watt", 1e9),
    "kilowattheure": ("wattheure", 1e3),
    "megawattheure": ("wattheure", 1e6),
    "gigawattheure": ("wattheure", 1e9),
    "terawattheure": ("wattheure", 1e12),
    "ko": ("octet", 1e3),
    "kilooctet": ("octet", 1e3),
    "megaoctet": ("octet", 1e6),
    "gigaoctet": ("octet", 1e9),
    "teraoctet": ("octet", 1e12),
    "seconde": ("heure", 1 / 3600),
    "minute": ("heure", 1 / 60),
    "heure": ("heure", 1.0),
    "jour": ("heure", 24.0),
    "journee": ("heure", 24.0),
    "semaine": ("heure", 168.0),
    "mois": ("heure", 730.5),
    "trimestre": ("heure", 2191.5),
    "semestre": ("heure", 4383.0),
    "an": ("heure", 8766.0),
    "annee": ("heure", 8766.0),
    "decennie": ("heure", 87_660.0),
    "siecle": ("heure", 876_600.0),
}
"""Folded unit -> what it is counted in, and how many of that it is."""
USUAL_LENGTHS = {
    ("mois", "semaine"): (4.0, 13 / 3),
    ("mois", "jour"): (28.0, 31.0),
    ("trimestre", "semaine"): (12.0, 13.0),
    ("trimestre", "jour"): (90.0, 92.0),
    ("semestre", "semaine"): (25.0, 26.5),
    ("an", "semaine"): (52.0, 52.2),
    ("an", "jour"): (365.0, 366.0),
    ("semaine", "jour"): (7.0, 8.0),
}
"""Two folded lengths of time -> how many of the second people count in one of the first, at least and at most."""

PERIODS = {
    "seconde": ("/s",),
    "minute": ("/min",),
    "heure": ("horaire", "horaires"),
    "jour": ("quotidien", "quotidienne", "quotidiens", "quotidiennes", "quotidiennement", "journalier", "journaliers"),
    "semaine": ("hebdomadaire", "hebdomadaires"),
    "mois": ("mensuel", "mensuelle", "mensuels", "mensuelles"),
    "trimestre": ("trimestriel", "trimestrielle", "trimestriels", "trimestrielles"),
    "an": ("annuel", "annuelle", "annuels", "annuelles", "annuellement", "par annee"),
    "nuit": ("par nuitee",),
}
"""Folded « par » -> other words that tell the same rate."""

STATING_VERBS = frozenset(
    """
    representer atteindre elever compter couter peser valoir monter etablir chiffrer totaliser gagner perdre reculer
    progresser augmenter baisser diminuer passer tomber avoir etre rester obtenir recueillir recevoir afficher
    enregistrer realiser employer posseder disposer approcher depasser avoisiner constituer former composer
    """.split()
)
"""Lemmas of verbs that give a figure and say nothing of what it belongs to."""
RISES = (
    "augment progress hauss croi crois cru bondi grimp gagn relev major remont renforc grossi elargi elev accroi accru "
    "rencheri majorat supplement"
).split()
FALLS = (
    "baiss recul diminu redui redu chut tomb perd repli flech regress amput alleg minor retranch effondr plong desendett "
    "contract erod"
).split()
"""Stems of what makes a value go up or down by an amount: « a reculé de 3 millions »."""

EVENLY = (
    "a egalite", "a parts egales", "en parts egales", "moitie-moitie", "moitie moitie", "par moitie", "pour moitie",
    "fifty-fifty", "cinquante-cinquante", "a part egale", "en deux parts egales", "autant l'un que l'autre",
)  # fmt: skip
"""What two share by halves."""
WORKED_OUT = (
    "soit", "c'est-a-dire", "autrement dit", "ou encore", "au total", "en tout", "en moyenne", "autant dire",
    "a raison de", r"ce qui (?:en )?(?:fait|represente|donne|laisse|porte|suppose|implique|signifie|entraine|equivaut)",
    "ce qui (?:revient|correspond)", "(?:cela|ca) (?:en )?(?:fait|represente|donne|revient)", "equivalent (?:a|de)",
    "l'equivalent de", "equivalant a", "correspondant a", "il en (?:reste|restera|resterait|manque|manquait)",
    "il leur (?:en )?manqu[a-z]+", "il lui (?:en )?manqu[a-z]+", "il (?:en )?manqu[a-z]+",
)  # fmt: skip
"""In front of a figure, what says that it was worked out."""
WORKED_OUT_BEHIND = (
    "de (?:moins|plus)", "au total", "en tout", "en moyenne", "d'avance", "de retard", "d'ecart", "de difference",
    "(?:au|en)[ -]dess(?:ous|us) de", "sous l[ae]", "de trop", "supplementaires?", "au lieu de",
    "(?:sa|son) (?:cadette?|ainee?)", "plus (?:jeune|age|agee|vieux|vieille)s?", "restants?", "restantes?",
)  # fmt: skip
"""The same behind it."""
LACKING = ("manqu[a-z]+", "absente?s?", "il en (?:reste|restait|restera|resterait)", "epargn[a-z]+", "indemnes?")
"""What shows that a count is what a part leaves of a whole."""
CHANGE_NOUNS = frozenset(
    """
    suppression creation perte gain depart arrivee licenciement embauche recrutement fermeture ouverture ajout retrait
    disparition hausse baisse augmentation diminution
    """.split()
)
"""Nouns that count what comes or goes, whatever it is: « 54 suppressions de postes »."""
EACH = ("chacune?", "piece", "en moyenne", "l'unite", "par tete", "par personne", "a l'unite")
"""Around an amount: for one of what is counted."""
FRACTIONS_OF = {
    "jour": 24.0, "semaine": 168.0, "mois": 730.5, "trimestre": 2191.5, "semestre": 4383.0, "an": 8766.0,
    "decennie": 87_660.0, "siecle": 876_600.0, "heure": 1.0,
}  # fmt: skip
"""Lengths of time that are told in fractions, in hours: « un quart de siècle », « la moitié de la journée »."""
HALVED = re.compile(
    r"(?<![\w-])(?:divis\w+ par (?:deux|2)|(?:deux|2) fois (?:moins|moindre|inferieur|plus (?:faible|bas|petit|court|rare))"
    r"|moitie moins|de moitie|de 50 ?%)"
)
"""What is half of what it was."""
LIVES = frozenset({"vie", "vies"})
DEATHS = frozenset({"mort", "morts", "deces", "victime", "victimes"})
SPARED = re.compile(r"(?<![\w-])(?:epargn|evit|empech|sauv|preserv)\w*")
"""Deaths that are avoided are lives that are spared."""
