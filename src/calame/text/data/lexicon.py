"""Closed lists for sentence edits: words that may be exchanged, titles, reporting verbs, time words."""

FUNCTION_WORD_SWAPS: tuple[tuple[str, str], ...] = (
    (r"\bafin de\b", "pour"),
    (r"\bafin d['’]", "pour "),
    (r"\bafin qu(?=['’]|e\b)", "pour qu"),
    (r"\ben vue de (?=[a-zéèêà]+er\b|[a-zéèêà]+ir\b)", "pour "),
    (r"\bde façon (?=[a-zéèêà]+ique\b)", "de manière "),
    (r"(?<=\ba )également(?= [a-zéèêà]+[éiu]\b)", "aussi"),
    (r"(?<=\bont )également(?= [a-zéèêà]+[éiu]\b)", "aussi"),
    (r"(?<=\bsont )également(?= [a-zéèêà]+[éiu]e?s?\b)", "aussi"),
    (r"(?<=\best )également(?= [a-zéèêà]+[éiu]e?\b)", "aussi"),
    (r"(?<=\bavait )également(?= [a-zéèêà]+[éiu]\b)", "aussi"),
    (r"\bmais également\b", "mais aussi"),
    (r"(?<=\ba )toutefois(?= [a-zéèêà]+[éiu]\b)", "cependant"),
    (r"(?<=\bont )toutefois(?= [a-zéèêà]+[éiu]\b)", "cependant"),
    (r"(?<=\ba )cependant(?= [a-zéèêà]+[éiu]\b)", "toutefois"),
    (r"\blors d['’]une (?=(?:conférence|réunion|visite|cérémonie|audience|séance|interview)\b)", "au cours d’une "),
    (r"\blors d['’]un (?=(?:entretien|débat|point presse|déplacement|discours)\b)", "au cours d’un "),
    (r"\bdans le but de (?=[a-zéèêà]+(?:er|ir)\b)", "pour "),
    (r"\buniquement\b", "seulement"),
    (r"(?<=, )tandis qu(?=['’]|e\b)", "alors qu"),
    (r"^Cependant,", "Toutefois,"),
    (r"^Toutefois,", "Cependant,"),
    (r"^Néanmoins,", "Toutefois,"),
    (r"^De plus,", "En outre,"),
)
"""Pattern and replacement, each checked by hand; never inside a quotation."""

REPORTING_SWAPS: tuple[tuple[str, str], ...] = (
    (r"\b(a|ont) fait savoir (?=que\b|qu['’])", r"\1 indiqué "),
    (r"\b(a|ont) indiqué (?=que\b|qu['’])", r"\1 déclaré "),
    (r"(?<=[»”\"], )(a|ont) indiqué (?=[A-ZÀ-Þ]|l[ae]s? |l['’])", r"\1 déclaré "),
)
"""Plain past tenses of verbs that only report; those that colour (préciser, assurer, rappeler) are not exchanged."""

SPOKEN_BY_PEOPLE = frozenset(
    "declarer affirmer ajouter preciser expliquer estimer indiquer assurer annoncer demander souhaiter promettre "
    "rappeler souligner juger esperer regretter raconter confier reclamer exiger plaider denoncer craindre croire "
    "penser vouloir repondre insister reconnaitre denier dementir nier avouer".split()
)
"""Verbs, folded, whose subject can only be a person where no institution or text stands near."""

REPORTING_PARTICIPLES = (
    "déclaré", "affirmé", "expliqué", "indiqué", "estimé", "assuré", "précisé", "souligné", "annoncé", "dit", "lancé",
    "commenté", "dénoncé", "rappelé", "prévenu", "averti", "plaidé", "insisté", "regretté", "témoigné", "confié",
    "jugé", "observé", "relevé", "noté", "martelé", "promis",
)  # fmt: skip
"""Participles of verbs that take a quotation before or after them."""

REPORTING_PRESENTS = (
    "déclare", "affirme", "explique", "indique", "estime", "assure", "précise", "souligne", "annonce", "dit", "résume",
    "commente", "dénonce", "rappelle", "raconte", "confie", "témoigne", "regrette", "juge", "note", "observe", "insiste",
)  # fmt: skip
"""Third persons singular of the same verbs."""

SAID_BEHIND = (
    "déploré", "calculé", "réagi", "ajouté", "conclu", "résumé", "poursuivi", "raconté", "répondu", "reconnu", "admis",
    "détaillé", "complété", "tempéré", "nuancé", "analysé", "décrit", "espéré", "critiqué", "fustigé", "rassuré",
    "déplore", "calcule", "réagit", "ajoute", "conclut", "poursuit", "répond", "reconnaît", "admet", "détaille",
    "prévient", "avertit", "plaide", "martèle", "proteste", "tempère", "nuance", "analyse", "décrit", "espère",
    "critique", "fustige", "rassure", "sourit", "plaisante", "lance", "soupire", "se félicite",
)  # fmt: skip
"""Forms that say who speaks behind a quotation only: participles, then third persons singular."""

QUOTE_FIRST_ONLY = frozenset(
    {
        "jugé",
        "relevé",
        "noté",
        "observé",
        "dénoncé",
        "regretté",
        "commenté",
        "témoigné",
        "insisté",
        "averti",
        "prévenu",
        "plaidé",
        "rappelé",
        "promis",
        "lancé",
        "martelé",
        "confié",
    }
)
"""Of these, the ones that read stiffly before a colon: they keep the quotation in front."""

TITLES = frozenset(
    "ministre président présidente maire préfet préfète député députée sénateur sénatrice directeur directrice "
    "secrétaire procureur procureure chef cheffe gouverneur gouverneure chancelier chancelière ambassadeur "
    "ambassadrice commissaire porte-parole patron patronne professeur professeure présentateur coordinateur "
    "coordinatrice responsable délégué déléguée fondateur fondatrice économiste historien historienne".split()
)
"""Nouns of function that may follow a name between commas without an article."""

MINISTRIES = frozenset(
    "Intérieur Travail Santé Justice Économie Economie Finances Éducation Education Environnement Culture Défense "
    "Armées Transports Agriculture République État Etat Sénat Assemblée Logement Écologie Ecologie Énergie Energie "
    "Gouvernement Extérieur Outre-mer Trésor Conseil Parlement Congrès Commission".split()
)
"""Capitalised nouns that end a function and never begin a person's name."""

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
