"""Words that show how sure a statement is and whose it is. Lemmas and words are folded unless said otherwise."""

REPORTING_VERBS = frozenset(
    """
    affirmer ajouter alerter alleguer annoncer arguer argumenter assurer avancer avertir avouer clamer commenter conclure
    confier confirmer considerer constater declarer deplorer detailler dire divulguer ecrire emettre enoncer estimer evoquer
    expliquer exposer indiquer informer insister juger jurer lancer maintenir marteler mentionner noter
    objecter observer penser plaider pointer preciser pretendre prevenir proclamer promettre rapporter rappeler rassurer
    reaffirmer reconnaitre relater relever remarquer repeter repondre reporter resumer retorquer reveler revendiquer
    signaler signifier souligner soutenir specifier stipuler suggerer supposer temoigner tweeter croire
    craindre esperer denoncer regretter repliquer rencherir exclamer interroger insurger fustiger feliciter temperer
    poursuivre reprendre raconter enchainer reagir ironiser glisser souffler murmurer scander crier nuancer inquieter
    soupirer tonner trancher alarmer appuyer etonner plaindre targuer vanter lacher recommander preconiser reclamer rappeler rejouir indigner
    """.split()
)
"""Verbs that give a statement to somebody when « que », a colon or a quotation goes with them."""

SAYING_WITH_ENTENDRE = frozenset("laisse laissent laisser laissait laissant".split())
"""« laisser entendre que »."""

PRESENT_FORMS = frozenset(
    form for verb in REPORTING_VERBS if verb.endswith("er") for form in (verb[:-1], verb[:-1] + "nt")
) | frozenset(
    {
        "poursuit",
        "poursuivent",
        "reprend",
        "soutient",
        "maintient",
        "previent",
        "repond",
        "conclut",
        "ecrit",
        "reagit",
        "promet",
    }
)
"""« remarque », « note »: read as verbs after a quotation or comma even when the tagger takes them for nouns."""

NOT_HEDGED_BY_POSSIBLE = frozenset("plus moins mieux aussi si tot vite autant que rendre rend".split())
"""Before « possible » these make it a superlative or an ability."""

BARE_REPORTING_FORMS = frozenset("dit disent dites disait precise precisent".split())
"""Forms whose lemma or part of speech the model misses."""

ACCORDING_TO = (
    "selon",
    "d'apres",
    "a en croire",
    "au dire de",
    "aux dires de",
    "de source",
    "de sources",
    "de l'aveu de",
    "aux yeux de",
    "pour sa part",
    "citant",
    "sur la foi de",
)
"""Phrases that name whose word it is."""

NOT_ACCORDING_TO = (
    "selon que",
    "selon qu'",
    "selon les besoins",
    "selon le cas",
    "selon les cas",
    "selon la taille",
    "selon l'age",
)
"""« selon » that only says « depending on »."""

PRESUMED = frozenset(
    """
    presume presumee presumes presumees suppose supposee supposes supposees pretendu pretendue pretendus pretendues
    soi-disant allegue alleguee allegues alleguees apparemment vraisemblablement probablement presumement pretendument
    """.split()
)

POSSIBLE = frozenset(
    "peut-etre eventuel eventuelle eventuels eventuelles eventuellement possible possibles possiblement probable probables potentiel potentielle potentiels potentielles".split()
)

SEEMING_VERBS = frozenset("sembler paraitre".split())

SUSPICION_VERBS = frozenset("soupconner accuser suspecter inculper reprocher incriminer".split())
SUSPICION_NOUNS = frozenset("soupcon accusation allegation suspicion rumeur".split())

DENIAL_VERBS = frozenset("nier dementir refuter contester recuser infirmer rejeter".split())
"""« rejeter » counts only beside a word of `DENIED_THINGS`."""

WEAK_DENIAL = frozenset({"rejeter", "contester", "recuser"})
DENIED_THINGS = frozenset(
    "accusation allegation soupcon information rumeur affirmation version grief reproche fait propos responsabilite".split()
)

FORECAST_VERBS = frozenset(
    "prevoir anticiper projeter tabler escompter envisager pronostiquer ambitionner predire planifier".split()
)
THROWN = frozenset({"projeter"})
"""« A été projetée contre un arbre »: in the passive this verb tells of a blow, not of a plan."""
AS_FORESEEN = frozenset({"que", "comme", "qu'initialement", "initialement"})
"""« plus que prévu », « comme prévu »: what was foreseen is only compared with what came."""
ANNOUNCED = ("annonce", "attendu", "programme", "fixe", "espere")
"""How participles begin that, with « est » and a time, say when a thing will be."""
SET_FOR = (
    *ANNOUNCED,
    "prevu",
    "envisage",
    "reporte",
    "avance",
    "repousse",
    "decale",
    "convoque",
    "planifie",
    "inscrit",
)
"""The same, and those by which a time already set is changed."""
PLANNING_VERBS = FORECAST_VERBS | frozenset(
    "compter vouloir souhaiter esperer entendre viser attendre appreter promettre engager programmer fixer convoquer "
    "reporter repousser avancer decaler caler inscrire agender".split()
)
"""By these a sentence tells of something that is not done yet."""
SCHEDULING = frozenset(
    "programmer fixer convoquer reporter repousser avancer decaler caler inscrire agender planifier".split()
)
"""Those by which a thing is given its day: done, they leave nothing open but the day."""
OPINION_VERBS = frozenset("penser croire supposer evaluer chiffrer soupconner suspecter".split())
"""By these somebody holds a thing for true without being sure."""
DECREEING = frozenset("annoncer decider decreter ordonner officialiser".split())
"""By these somebody makes so what he says."""
FACTIVE_VERBS = frozenset(
    "rappeler souligner noter relever constater montrer confirmer observer remarquer savoir reconnaitre indiquer preciser "
    "rapporter detailler expliquer reveler demontrer prouver signaler mentionner raconter ecrire annoncer".split()
)
"""Behind « comme le », these take what they report for true."""
ANNOUNCING = frozenset(
    "annoncer preciser indiquer confirmer decider rappeler ajouter signaler promettre informer".split()
)
"""By these, in the past, a conditional tells of what was planned then."""
MEANS_TO = frozenset("compte comptent comptait comptaient".split())
"""Forms that are a noun to the tagger; before an infinitive they are a plan."""
PLANNING_NOUNS = frozenset("projet plan intention objectif programme prevision".split())
"""The same for nouns."""
SETTLING = frozenset(
    "annuler annulation deprogrammer deprogrammation reporter report repousser ajourner ajournement decaler decalage "
    "differer deplacer supprimer suppression abandonner abandon suspendre suspension avancer".split()
)
"""What becomes of a plan that does not come about as planned."""
FORECAST_NOUNS = frozenset("prevision projection pronostic".split())
FORECAST_PHRASES = (
    "d'ici a",
    "d'ici la",
    "d'ici fin",
    "d'ici le",
    "s'attend a",
    "s'attendent a",
    "s'apprete a",
    "s'appretent a",
)
"""What is announced for later."""

EXPECTED_STEMS = ("devr",)
"""« devrait »: what is expected, a forecast rather than a doubt."""

POSSIBLE_STEMS = ("pourr",)
"""« pourrait »: what may be."""

MOTION_FUTURE = frozenset("vais va allons allez vont".split())

CONDITION_WORDS = frozenset({"si", "s'"})
