"""Words by which one sees who does what to whom. Folded lemmas and forms."""

MUTUAL_VERBS = frozenset(
    "rencontrer retrouver epouser affronter croiser opposer partager discuter negocier dialoguer cotoyer joindre "
    "rejoindre egaler ressembler egaliser associer allier unir separer echanger fusionner jouer parler".split()
)
"""What one does to the other, the other does too."""

MUTUAL_NOUNS = frozenset(
    "contrat accord convention pacte traite bail mariage pacs union divorce alliance partenariat cooperation collaboration "
    "coalition entente conflit guerre litige differend contentieux proces desaccord dispute querelle rivalite "
    "duel match rencontre confrontation affrontement face-a-face combat entretien rendez-vous reunion dialogue discussion "
    "negociation conversation debat echange relation lien frontiere fusion compromis armistice treve "
    "cessez-le-feu amitie complicite rupture separation".split()
)
"""What one has with the other, the other has too."""

EMPTY_VERBS = frozenset(
    "etre avoir faire pouvoir devoir aller venir vouloir falloir sembler paraitre rester devenir mettre prendre tenir "
    "compter representer atteindre concerner depasser passer porter dire".split()
)
"""Verbs whose subject and object may change places, or that say nothing alone."""

OBJECT_PREPOSITIONS = frozenset({"a", "au", "aux", "contre"})
"""Behind a verb these bring in somebody the deed is done to, as no preposition at all does."""

CLAUSE_OPENERS = frozenset(
    "que qu' qui dont ou lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles "
    "mais car puisque parce quand lorsque alors si afin pour apres avant sans en selon d'apres donc or tandis comme".split()
)
"""Words that end the clause of a verb."""

LINKING_PREPOSITIONS = frozenset({"de", "d'", "du", "des"})
"""They tie a word to the noun before it."""

SAME_DEEDS = tuple(
    frozenset(line.split())
    for line in """
demander reclamer exiger revendiquer solliciter
racheter acquerir reprendre acheter
soutenir appuyer defendre
critiquer denoncer fustiger deplorer
contester refuter
approuver adopter voter enteriner
interpeller arreter
alerter prevenir avertir
decouvrir reperer
attaquer cibler
battre vaincre dominer
blesser
suspendre interrompre
signaler denoncer
recommander conseiller preconiser
""".strip().splitlines()
)
"""Verbs that tell one deed, by lemma."""

NOUN_DEEDS = {
    "rachat": "racheter", "acquisition": "racheter", "achat": "racheter", "attaque": "attaquer", "arrestation": "interpeller",
    "interpellation": "interpeller", "condamnation": "condamner", "nomination": "nommer", "licenciement": "licencier",
    "expulsion": "expulser", "assassinat": "assassiner", "agression": "agresser", "destruction": "detruire",
}  # fmt: skip
"""Nouns of a deed whose « de » brings in the one it is done to, with their verb."""
ANNOUNCING = frozenset(
    "annoncer confirmer revendiquer signer lancer proposer conclure finaliser obtenir reussir".split()
)
"""Verbs whose subject does the deed that their object names."""

IDIOMS = {
    verb: frozenset(nouns.split())
    for verb, nouns in (
        ("mettre", "main terme doigt accent bas"),
        ("prendre", "conseil part acte soin garde contact parole relais connaissance possession parti"),
        ("donner", "lieu suite raison acte conge quitus tort"),
        ("faire", "appel part preuve etat face foi cas grief"),
        ("tenir", "compte tete parole rigueur"),
        ("porter", "plainte secours atteinte preuve"),
        ("rendre", "hommage compte visite justice"),
        ("perdre", "pied patience connaissance confiance"),
        ("jeter", "eponge gant coup"),
        ("tirer", "parti profit lecon"),
        ("avoir", "lieu recours gain"),
    )
}
"""Nouns that make a turn of phrase with the verb, and never do what it says."""

MEANS = frozenset("message courrier lettre courriel appel communique note texto voix bouche intermediaire".split())
"""Nouns of what somebody does it with: « par un message de son agent » is by the agent."""

PHRASE_NOUNS = frozenset(
    """
    abri aide aise appel aune avance avantage base bord bout but cause centre charge coeur compte cote cotes coup cours
    crochet debut defaut demande dela demeurant depart detour detriment droit ecart egard encontre endroit entree
    exception faveur fil fin fois force fur fond gre hauteur image initiative instant instar insu interieur invitation
    issue jour lendemain lieu limite long lueur lumiere maniere marge merci milieu moment moyen niveau nom nombre
    occasion ombre oppose ordre origine partir perte place plus point portee premices prise prix profit propos proximite
    rang regard risque rythme sein seuil sortie sortir suite sujet tete terme titre tour train travers vent veille vue
    """.split()
)
"""Nouns that « à » and « de » make a preposition of: « au cours de », « à l'appel de », « aux côtés de »."""
