"""Verbs by which somebody judges, wants or pledges; folded: lower case, no accents."""

JUDGING = frozenset("juger estimer trouver considerer croire qualifier evaluer chiffrer decrire situer".split())
"""« X juge la mesure inutile », « X chiffre les dégâts à 3 millions », « X qualifie le projet de ruineux »."""
JUDGING_FORMS = {
    "croire": "croit croient croyait croyaient crut cru",
    "decrire": "decrit decrivent decrivait decrivaient decrivit",
}
"""Forms of the irregular ones."""

WANTING = frozenset(
    "demander exiger souhaiter reclamer proposer refuser recommander preconiser conseiller desirer suggerer".split()
)
"""« X demande que », « X propose de »."""
WANTING_FORMS = {
    "vouloir": "veut veulent voulait voulaient voudra voudront",
    "attendre": "attend attendent attendait attendaient",
    "requerir": "requiert requierent requerait requis",
}
PLEDGING = frozenset({"engager"})
"""« X s'engage à »."""
AMOUNTS = frozenset({"evaluer", "chiffrer", "estimer", "situer"})
"""Verbs whose judgement may be an amount: « à 3 millions »."""
AFTER_JUDGING = frozenset("le la l' les ce cet cette ces son sa ses leur leurs".split())
"""Words that open what is judged."""
FINDING = frozenset("trouver croire decrire situer".split())
"""With an indefinite object these do not judge: « elle trouve un chat noir »."""
COMPARING = frozenset({"comme"})
CLAUSE_ENDS = frozenset({";", ":"})
JOINING = frozenset("mais et alors tandis quand pendant dont car".split())
"""Behind a comma they open another clause."""

GOVERNING = frozenset("devoir pouvoir aller vouloir compter falloir".split())
"""Before an infinitive of saying they make it something still to be said."""
CALLED = frozenset("dit dite dits dites".split())
"""Behind a mark: « Dominique X - dit Dodo - »."""
REPORT_WRITERS = frozenset(
    """
    chercheur chercheuse chercheurs chercheuses scientifique scientifiques auteur auteurs autrice autrices equipe
    equipes enqueteur enqueteurs inspecteur inspecteurs inspectrice rapporteur rapporteurs rapporteuse expert experts
    biologiste biologistes geologue geologues climatologue climatologues economiste economistes sociologue sociologues
    archeologue archeologues medecin medecins epidemiologiste epidemiologistes statisticiens magistrats deputes
    senateurs commission institut laboratoire universite etude rapport enquete sondage essai
    """.split()
)
"""Those who do what a report, a study or an inquiry tells, and these themselves."""
WRITERS = frozenset(
    "chercheur chercheurs scientifique scientifiques auteur auteurs expert experts medecin medecins specialiste "
    "specialistes economiste economistes biologiste biologistes climatologue climatologues sociologue sociologues "
    "historien historiens archeologue archeologues epidemiologiste epidemiologistes universitaire universitaires".split()
)
"""Those who sign a study, in the plural of any of them."""
TAKING_UP = (
    "c est ce qu",
    "c est du moins",
    "c est en tout cas",
    "c est l avis",
    "c est l opinion",
    "c est l estimation",
    "c est le constat",
    "c est la conclusion",
    "c est le resultat",
    "c est le bilan",
    "c est la promesse",
    "c est l engagement",
    "ce sont les mots",
    "ce sont les chiffres",
    "telle est",
    "tel est",
    "telles sont",
    "tels sont",
    "voila ce qu",
    "ainsi parle",
    "ainsi s exprime",
)
"""Openings of a sentence that says whose word the one before it is; folded, apostrophes as spaces."""
