"""Verbs, nouns and phrases that tell how far a statement goes. Lemmas and phrases, folded."""

import re

WISHING_VERBS = frozenset(
    """
    esperer souhaiter ambitionner viser rever desirer vouloir aspirer convoiter briguer lorgner chercher tenter
    essayer efforcer tacher envisager etudier examiner reflechir songer hesiter negocier escompter tabler parier miser
    proposer
    """.split()
)
"""What they govern is wished, tried or thought over."""
WILLING_VERBS = frozenset("vouloir souhaiter desirer chercher".split())
"""Denied, they say that somebody refuses: « n'a pas souhaité répondre »."""
FEARING_VERBS = frozenset("craindre redouter apprehender menacer risquer encourir exposer inquieter".split())
"""What they govern is feared, or hangs over somebody."""
BELIEVING_VERBS = frozenset(
    """
    sembler paraitre soupconner suspecter supposer presumer conjecturer imaginer evaluer privilegier croire accuser
    pretendre pencher reprocher imputer incriminer inculper subodorer pressentir deviner speculer douter
    """.split()
)
"""What they govern is held for likely, or held against somebody."""
UNSURE_VERBS = WISHING_VERBS | FEARING_VERBS | BELIEVING_VERBS
"""What they govern is wished, feared, weighed or reckoned; nobody says that it is so."""
BARE_UNSURE = frozenset({"proposer", "exposer", "pencher", "privilegier", "pretendre", "negocier", "examiner"})
"""Those that say so only in some constructions: beside an infinitive or in the draft."""
PUBLISHED = frozenset({"paru", "parue", "parus", "parues"})
"""« Une étude parue mardi »: published, and no more « seemed »."""
ACCOUNTS = (
    " fait etat ", " font etat ", " faisait etat ", " de son propre aveu ", " de leur propre aveu ", " de son aveu ",
    " de leur aveu ", " a l entendre ", " a les entendre ", " a l en croire ", " a les en croire ", " a en croire ",
    " selon ses dires ", " selon leurs dires ", " a ses dires ", " a son sens ", " a leur sens ", " a ses yeux ",
    " a leurs yeux ", " de son point de vue ", " de leur point de vue ", " voit dans ", " voient dans ", " y voit ",
    " y voient ", " voyait dans ", " voyaient dans ",
)  # fmt: skip
"""By these somebody gives his account; words of a text with one space on each side."""
SEES_IN = re.compile(
    r" (?:voi(?:t|ent)|voyai(?:t|ent)|vu) (?:[a-z]+ )?(?:dans|en|derriere) "
    r"| (?:tien(?:t|nent)|tenai(?:t|ent)) (?:[a-z0-9]+ ){1,5}pour (?:responsable|coupable|vrai|acquis|certain|probable)"
)
"""« Voit plutôt dans la panne une excuse »: the same with a word between."""
CLAIMING_VERBS = frozenset(
    "affirmer dire assurer declarer soutenir jurer penser estimer considerer certifier garantir clamer".split()
)
"""With an infinitive they give what somebody says of himself: « affirme avoir prévenu »."""
ASKING_VERBS = frozenset(
    """
    demander reclamer exiger revendiquer solliciter requerir quemander mendier implorer supplier prier adjurer conjurer
    appeler inviter inciter exhorter presser sommer enjoindre proner preconiser recommander suggerer conseiller plaider
    militer prescrire postuler candidater proposer interroger
    """.split()
)
"""With an infinitive or a clause behind them what they govern is asked for, or is the question."""
DECIDING_VERBS = frozenset(
    """
    decider dire savoir ignorer determiner verifier preciser trancher etablir demander prononcer statuer reveler montrer
    indiquer confirmer voir juger apprecier examiner rechercher comprendre connaitre
    """.split()
)
"""With « si » behind them they leave open what they govern."""
WHETHER = re.compile(
    r"(?<![\w-])(?<!meme )(?<!comme )(?<!sauf )(?:si (?!bien|peu|vite|tot|souvent|longtemps|grand|important)|s'(?=ils? ))"
)
"""« Si » that opens an indirect question; a comma before it makes a condition of it."""
AHEAD_VERBS = frozenset("prevoir promettre preparer programmer planifier projeter".split())
"""What they govern is not done yet."""
AHEAD_AUXILIARIES = frozenset("compter devoir pouvoir entendre aller".split())
"""The same, when they govern an infinitive."""
AHEAD_REFLEXIVES = frozenset("engager appreter attendre disposer preparer".split())
"""The same, of oneself: « s'engage à »."""
AHEAD_FORMS = frozenset("attendu attendue attendus attendues prevu prevue prevus prevues".split())
LEADING_FORMS = frozenset(
    """
    menace menacent menacait menacaient envisage envisagent envisageait envisageaient projette projettent projetait
    projetaient tente tentent tentait tentaient essaie essaient essaye essayent essayait essayaient risque risquent
    risquait risquaient craint craignent craignait craignaient redoute redoutent redoutait redoutaient espere esperent
    esperait esperaient reve revent revait revaient propose proposent proposait proposaient promet promettent promettait
    promettaient prevoit prevoient prevoyait prevoyaient songe songent songeait songeaient reflechit reflechissent
    reflechissait reflechissaient cherche cherchent cherchait cherchaient aspire aspirent aspirait aspiraient vise visent
    visait visaient hesite hesitent hesitait hesitaient compte comptent comptait comptaient veut veulent voulait voulaient
    souhaite souhaitent souhaitait souhaitaient entend entendent entendait entendaient desire desirent desirait
    desiraient ambitionne ambitionnent ambitionnait ambitionnaient etudie etudient negocie negocient demande demandent
    reclame reclament exige exigent recommande recommandent preconise preconisent suggere suggerent
    """.split()
)
"""Forms of verbs that lead on to an infinitive; between a noun and one they are verbs, whatever the tagger says."""
PRESENT_PLANS = frozenset(
    "compter devoir pouvoir vouloir envisager etudier esperer souhaiter prevoir projeter planifier menacer appreter "
    "aller songer ambitionner viser".split()
)
"""Verbs that make a deed one to come: « envisage de racheter » is not « a racheté »."""
DENIED_VERBS = frozenset({"exclure", "ecarter"})
"""« n'exclut pas »: denied, they leave a thing open."""
UNSURE_PHRASES = (
    "ou non", "ou pas", "a l'etude", "en discussion", "rien ne permet d", "rien ne prouve", "rien ne montre", "rien ne demontre", "rien n'indique", "rien ne dit", "aucune preuve", "ne permet pas d", "ne permettent pas d", "trop tot pour",
    "est pas etabli", "est pas etablie", "est pas demontre", "est pas demontree", "est pas prouve", "est pas prouvee", "est pas confirme",
    "est pas confirmee", "non confirme", "non confirmee", "reste a demontrer", "reste a prouver", "reste a etablir",
    "reste a confirmer", "reste a voir", "nul ne sait", "personne ne sait", "on ignore", "on ne sait", "en projet", "a l'examen", "en negociation", "en pourparlers", "en gestation",
    "pas exclu", "pas exclue", "pas exclus", "pas exclues", "pas impossible", "pas a exclure", "pas ecarte",
    "pas ecartee", "peut-etre", "sans doute", "semble-t-il", "selon toute vraisemblance", "il se peut",
    "il se pourrait", "a priori", "il est possible qu", "il est probable qu", "il est vraisemblable qu",
    "susceptible de", "susceptibles de", "susceptible d", "susceptibles d", "pret a", "prete a", "prets a",
    "pretes a", "croit-on savoir", "dit-on", "en principe", "en theorie", "theoriquement", "sauf imprevu",
    "sauf imprevus", "sauf surprise", "sauf accident", "sauf contretemps", "sauf changement", "sauf revirement",
    "si tout va bien", "si tout se passe bien", "sauf retard", "pour objectif", "pour ambition", "pas certain",
    "pas certaine", "pas sur qu", "peu probable", "dispose a", "disposee a", "disposes a", "disposees a", "enclin a",
    "encline a", "enclins a", "enclines a", "tente d", "tentee d", "tentes d", "tentees d", "desireux d",
    "desireuse d", "desireuses d", "soucieux d", "soucieuse d", "soucieuses d", "avoir peur", "a peur", "ont peur",
    "avait peur", "avaient peur", "de peur d", "de peur qu", "de crainte d", "de crainte qu", "par crainte d",
    "fait craindre", "font craindre", "fait redouter", "font redouter", "laisse craindre", "laissent craindre",
    "laisse penser", "laissent penser", "laisse croire", "laissent croire", "laisse supposer", "laissent supposer",
    "laisse presager", "laissent presager", "donne a penser", "donnent a penser", "tout indique",
    "tout porte a croire", "dans l'espoir d", "en tete d", "a en tete", "ont en tete", "avait en tete",
    "avaient en tete", "a en vue", "ont en vue", "dans les cartons", "caresse l'idee", "caressent l'idee",
    "a l'idee d", "sur la table", "sur le tapis", "en lice pour", "en balance", "en suspens", "en attente",
    "a confirmer", "a preciser", "a determiner", "a verifier", "rien n'est sur", "rien n'est fait",
    "rien n'est joue", "pas acquis", "pas acquise", "pas garanti", "pas garanties", "pas garantis", "pas assure", "pas assuree", "pas assures", "pas assurees", "pas garantie", "envisageable", "envisageables",
    "concevable", "concevables", "imaginable", "imaginables", "plausible", "plausibles", "hypothetique",
    "hypothetiques", "putatif", "putative", "a son avis", "a leur avis", "serait-ce", "voudrait bien", "cense",
    "censee", "censes", "censees",
)  # fmt: skip
"""Phrases by which a clause says that a thing is not settled."""
AHEAD_PHRASES = (
    "l'intention d", "sur le point d", "en passe d", "en voie d", "est attendu", "est attendue", "sont attendus",
    "sont attendues", "au programme", "a l'ordre du jour", "l'engagement d", "la promesse d", "rendez-vous",
    "ont jusqu'a", "a jusqu'a", "avait jusqu'a", "avaient jusqu'a", "ont jusqu'au", "a jusqu'au", "avait jusqu'au", "avaient jusqu'au", "d'ici", "au calendrier", "a l'agenda", "a l'affiche",
    "a venir", "en preparation", "en vue d", "en instance d", "dans l'attente d", "s'y est engage", "s'y est engagee",
    "s'y sont engages", "s'y sont engagees", "a charge d", "preavis",
)  # fmt: skip
"""Phrases by which a clause says that a thing is to come."""
OPEN_NOUNS = frozenset(
    """
    possibilite hypothese piste risque projet intention espoir crainte menace souhait objectif ambition danger soupcon
    suspicion eventualite probabilite perspective volonte demande appel revendication proposition presomption tentative
    recherche quete conditionnel rumeur allegation accusation supposition reflexion etude but cible
    """.split()
)
"""Nouns by which a sentence says that a thing is not settled."""
SOFT_NOUNS = OPEN_NOUNS | frozenset(
    """
    peur inquietude
    apprehension hantise angoisse doute incertitude conjecture presage pari ambition velleite envie desir reve voeu
    requete sollicitation exigence recommandation preconisation suggestion candidature offre option scenario
    """.split()
)
"""The same and those that say so in some uses only: enough to keep the reserve of another word."""
HANGING_VERBS = frozenset({"dependre", "subordonner", "conditionner"})
"""By these a sentence says on what a thing hangs: it is the reserve, not the thing."""
TELLING_VERBS = frozenset("attribuer recenser denombrer compter chiffrer".split())
"""By these somebody gives a figure or a cause as his own."""
VOICING_VERBS = frozenset(
    """
    evoquer parler mentionner estimer juger penser considerer avertir prevenir alerter suggerer reclamer demander
    preconiser recommander plaider avancer alleguer militer appeler inviter exhorter revendiquer exiger denoncer douter
    interroger debattre discuter pressentir augurer presager laisser nier dementir contester refuter recuser infirmer
    rejeter balayer desavouer
    """.split()
)
"""By these somebody says or asks for something, and no more."""
FACTIVE_VERBS = frozenset(
    """
    rappeler constater confirmer reveler reconnaitre savoir etablir demontrer prouver decouvrir verifier attester
    montrer admettre avouer conceder apprendre deplorer regretter corroborer authentifier certifier remarquer
    """.split()
)
"""What they tell is taken for true: « rappelle que », « a constaté »; the others only say that somebody says so."""
RECKONING_VERBS = frozenset("estimer evaluer chiffrer calculer penser supposer".split())
"""What they give may as well be told in the conditional."""
PREPARING_VERBS = frozenset(
    """
    annoncer decider choisir designer programmer fixer voter adopter approuver valider autoriser financer permettre
    promettre presenter devoiler commander retenir inscrire confirmer acter prevoir planifier charger confier signer
    prolonger engager reserver investir negocier demander saluer critiquer contester denoncer deplorer reclamer exiger
    expliquer preciser indiquer ajouter rappeler detailler convoquer inviter appeler proposer selectionner nommer
    renoncer abandonner opter trancher arbitrer sceller statuer deliberer consentir accepter refuser rejeter exclure
    ordonner prescrire imposer accorder octroyer allouer
    """.split()
)
"""Deeds that may be done already where the thing itself is only announced: a paid-for house that will open."""
ALREADY = ("depuis", "desormais", "deja", "dorenavant", "a present")
"""Words that make a present tense one of what is so already."""
DONE = re.compile(
    r"(?:c'est|ce fut|c'etait) (?:ce qu|chose faite|fait(?![a-z])|desormais (?:chose faite|fait|le cas)|maintenant (?:fait|le cas)|finalement ce qu)"
    r"|promesse tenue|(?:ce|aussitot dit,) (?:sera )?(?:bientot )?chose faite|et c'est (?:ce qu|chose faite)"
)
"""Opens a sentence that says that what the one before announces is done."""
