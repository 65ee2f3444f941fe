"""Words that lean on other text in French. Folded: lower case, no accents, plain '.

See `calame.agents.embedded.selfcontained` for the rules that read them; `referents` holds the nouns.
"""

PERSONAL_PRONOUNS = frozenset({"il", "ils", "elle", "elles", "lui", "eux"})
"""Third person: need a binder in their own sentence."""

SPEAKER_WORDS = frozenset(
    [*"je j' me m' moi mon ma mes mien mienne miens miennes nous notre nos".split(), "le notre", "la notre"]
)
"""First person: stand for the speaker of a quotation."""

ADDRESSEE_WORDS = frozenset("tu te t' toi ton ta tes vous votre vos on".split())
"""Second person and "on": never certain outside their conversation."""

LEANING_PRONOUNS = frozenset(
    "cela ca ceci celui-ci celle-ci ceux-ci celles-ci celui-la celle-la ceux-la celles-la autrui "
    "certains certaines plusieurs aucun aucune chacun chacune nul nulle tous toutes tout quelques-uns quelques-unes "
    "beaucoup autre autres leur leurs".split()
)
"""Lean when they stand without a noun (tagged as pronouns)."""

POSSESSIVES_SINGULAR = frozenset({"son", "sa", "ses"})

POSSESSIVES_PLURAL = frozenset({"leur", "leurs"})

POSSESSIVES_OF_OTHERS = frozenset(
    "frere soeur pere mere fils fille femme mari epouse epoux compagne compagnon famille entourage proche avocat "
    "avocate domicile arrestation interpellation mort deces detention liberation incarceration condamnation proces "
    "audition extradition expulsion corps identite acquittement inculpation culpabilite peine victime agresseur "
    "assassinat meurtre hospitalisation disparition remplacement successeur predecesseur nomination limogeage "
    "licenciement retrait adoption publication annulation interdiction fermeture ouverture execution enterrement "
    "obseque depouille etat sort cas maintien placement transfert acces auteur origine utilisation fonctionnement "
    "application entree mise homologue adversaire rival voisin voisine camarade collegue coequipier petit".split()
)
"""Possessed nouns whose owner is often another than the subject ("Le parquet a requis son maintien")."""

DEICTIC_NOUNS = frozenset(
    "annee annees mois semaine semaines jours week-end ete hiver automne printemps matin soir nuit apres-midi matinee soiree saison "
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre "
    "octobre novembre decembre decennie siecle trimestre semestre rentree".split()
)
"""After a demonstrative they hang on the day of publication, not on the text ("cette année")."""

OPENING_CONNECTORS = (
    "et", "mais", "or", "car", "ni", "donc", "puis", "ou", "soit", "sauf que", "reste", "restait", "restent", "oui",
    "non", "si", "certes", "bref", "resultat", "consequence", "exemple", "preuve", "autre", "autres", "meme", "idem",
    "comme", "au total", "en tout", "au final", "en somme", "en clair", "en gros", "en fait", "concretement",
    "a l'inverse", "a l'oppose", "de quoi", "d'ou", "quant", "sans oublier", "a commencer par", "signe", "avec",
    "desormais", "jusqu'ici", "parmi", "a noter", "notamment", "sur place", "en retour", "a terme", "pas", "pour",
    "malgre tout", "voila", "voici", "la", "selon lui", "selon elle", "selon eux", "autant", "tant", "tel", "telle",
    "ce qui", "ce que", "ce dont", "seul bemol", "difficile", "impossible", "inutile", "nul doute", "mieux", "pire",
    "plus", "moins", "a la place", "en face", "face a", "interroge", "interrogee", "interroges", "invite", "question",
)  # fmt: skip
"""Openings that hook a sentence to the one before. A few ("avec", "pour", "face a", "si", "la") only lean when no
name follows at once; `OPENINGS_OF_CONTENT` lists them."""

OPENINGS_OF_CONTENT = frozenset(
    {"avec", "pour", "face a", "si", "la", "plus", "moins", "comme", "parmi", "pas", "quant", "interroge",
     "interrogee", "interroges", "invite", "soit", "ou", "tant", "notamment"}
)  # fmt: skip
"""Openings that may also begin a sentence of its own; judged by their followers."""

CONNECTORS = (
    "toutefois", "pourtant", "cependant", "neanmoins", "en revanche", "par ailleurs", "de son cote", "de leur cote",
    "pour sa part", "pour leur part", "quant a lui", "quant a elle", "quant a eux", "quant a elles", "en outre",
    "de plus,", "de surcroit", "d'ailleurs", "en effet", "par consequent", "en consequence", "du coup", "des lors",
    "au contraire", "a l'inverse", "a son tour", "a leur tour", "de meme", "non plus", "pour autant", "malgre tout",
    "autrement dit", "c'est-a-dire", "en d'autres termes", "de fait", "a ce titre", "en retour", "au passage",
    "en parallele", "parallelement", "simultanement", "dans le meme temps", "par exemple", "ainsi", "aussi",
    "egalement", "enfin", "ensuite", "donc", "tout de meme", "quand meme", "en contrepartie", "inversement",
    "respectivement", "en l'occurrence", "a contrario", "de la sorte", "la-bas", "la-dessus", "dessus", "dedans",
    "sur place", "en question", "ci-dessus", "ci-dessous", "au demeurant", "surtout,", "tour a tour", "la aussi",
    "a cet egard", "entre autres", "du moins", "finalement", "rien de tel", "de part et d'autre", "a nouveau", "a seulement", "s'est borne", "s'est borne", "s'est contente",
    "de nouveau", "la encore", "pareillement", "puis", "or,", "sinon", "en plus,", "d'autant", "en definitive", "ailleurs",
)  # fmt: skip
"""Adverbs and phrases that lean wherever they stand; `CONNECTOR_EXEMPT` lists their innocent continuations."""

CONNECTOR_EXEMPT = (
    "ainsi que", "ainsi qu'", "mais aussi", "mais egalement", "et aussi", "et ensuite", "sans pour autant", "de nouveau coronavirus", "d'autant plus", "aussi bien", "donc pas", "moins que", "si bien que", "en plus de", "a nouveau record",
    "ainsi nomme",
)  # fmt: skip
"""Longer phrases in which a connector does not lean."""

RELATIONAL_TIMES = (
    "le lendemain", "la veille", "l'avant-veille", "le surlendemain", "au lendemain,", "plus tard", "plus tot",
    "auparavant", "jusque-la", "jusqu'alors", "entre-temps", "entretemps", "aussitot", "peu apres", "peu avant",
    "peu de temps", "dans la foulee", "a cette date", "a l'epoque", "a ce moment", "au meme moment", "au moment des faits",
    "d'ici la", "par la suite", "d'alors", "le jour meme", "le meme jour", "la meme annee", "le soir meme",
    "dans l'intervalle", "depuis lors", "depuis,", "depuis.", "apres coup", "a l'issue,", "dans un premier temps",
    "dans un second temps", "dans un deuxieme temps", "au depart", "a l'origine,", "a l'arrivee", "au terme,",
    "au meme titre", "alors,", "alors.", "jadis", "sitot", "apres quoi", "sur le moment", "dans un dernier temps",
    "a la meme periode", "a la meme date", "a pareille epoque", "dans la meme", "quelques jours apres", "ensuite",
    "l'annee d'apres", "l'annee d'avant", "le jour d'apres", "ce jour-la", "cette annee-la", "a l'avenir,",
)  # fmt: skip
"""Phrases whose date another sentence gives."""

RELATIONAL_ADJECTIVES = frozenset(
    "suivant suivante suivants suivantes precedent precedente precedents precedentes susdit susdite susmentionne "
    "concerne concernee concernes concernees respectif respective respectifs respectives similaire similaires "
    "pareil pareille pareils pareilles correspondant correspondante correspondants correspondantes "
    "analogue analogues semblable semblables restant restante restants restantes "
    "subsequent subsequente ulterieur ulterieure ulterieurs ulterieures anterieur anterieure anterieurs anterieures "
    "oppose opposee identique identiques equivalent equivalente".split()
)
"""Adjectives with a hidden term ("le mois suivant"); fine when the term follows ("semblable à ...")."""

CONTINUING_VERBS = frozenset("rencherir retorquer repliquer abonder encherir rappliquer".split())
"""Reporting verbs that always answer or go on."""

CONTINUING_REPORTS = frozenset(
    "ajouter poursuivre conclure reprendre repondre insister completer enchainer continuer "
    "surencherir objecter acquiescer".split()
)
"""The same when they report (a quotation, "que" or an inversion is about)."""


COMPARATIVE_ADJECTIVES = frozenset(
    "superieur superieure superieurs superieures inferieur inferieure inferieurs inferieures meilleur meilleure "
    "meilleurs meilleures pire pires moindre moindres".split()
)
"""Comparatives that want "que", "à" or a superlative article."""

KNOWN_ACRONYMS = frozenset(
    "ONU OMS OTAN UE UNESCO UNICEF FMI BCE OCDE OPEP AFP TVA PIB CNRS SNCF RATP EDF INSEE CGT CFDT FO UFC BBC CNN "
    "NASA ESA FIFA UEFA NBA CIO JO TGV TER RSA SMIC CDI CDD PME ONG ADN VIH SIDA URSS USA RDC FBI CIA CSA CNIL LPO MSF HCR ANSM IGPN UNSA SICP PETA HAS ANSES INED CEA LR PS RN LFI "
    "PCF EELV MODEM INSERM INRAE ADEME ARS CAF SAMU CHU CRS GIEC COP HLM SPA WWF GPS RER PSG OM OL ASSE LOSC RC "
    "VTT SUV QR PDG IA TF1 M6 RTL RMC G7 G20".split()
)
"""Acronyms that need no expansion beside them."""

MONTHS = frozenset("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split())

PARTS_OF_DAY = frozenset("matin matinee midi apres-midi soir soiree nuit aube veille".split())
"""Definite parts of a day lean unless a day stands beside them."""

NAME_PARTICLES = frozenset(
    {"de", "du", "des", "d'", "la", "le", "van", "von", "der", "den", "ben", "bin", "al", "el", "da", "di"}
)
"""Words in lower case that may stand inside a name."""

CIVILITIES = frozenset(
    {"m.", "mm.", "mme", "mmes", "mlle", "me", "dr", "pr", "monsieur", "madame", "maitre", "docteur"}
)
"""Before a bare surname they point back to a fuller name."""


WEEKDAYS = frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche".split())

TIME_WORDS = MONTHS | WEEKDAYS | PARTS_OF_DAY

INCOMPLETE_VERBS = frozenset(
    "informer prevenir avertir alerter habituer reagir repondre accepter refuser renoncer participer rejouir feliciter "
    "opposer plaindre excuser justifier succeder assister contribuer beneficier profiter dementir confirmer hesiter "
    "reussir echouer abstenir ceder rejoindre imiter soutenir approuver saluer denoncer regretter rejeter contester "
    "defendre autoriser interdire adopter valider annuler reporter souhaiter promettre demander exiger "
    "reclamer proposer decider choisir concerner viser impliquer prevoir attendre esperer savoir ignorer oublier "
    "comprendre croire penser abandonner gagner perdre remporter terminer finir commencer".split()
)
"""Verbs that say little without an object or complement of their own."""

TELLING_VERBS = frozenset("informer prevenir avertir alerter habituer".split())
"""The same in the passive: who was told, but what?"""

HARMS = frozenset(
    "blesser tuer interpeller arreter mourir perir evacuer hospitaliser deceder relacher placer intoxiquer".split()
)

CASUALTIES = frozenset(
    "personne personnes hommes femmes enfants mort morts blesse blesses policiers pompiers gendarmes passagers".split()
)
"""With a verb of `HARMS` they suffer an event, which the sentence has to name."""

ASKED = frozenset(
    "interroge interrogee interroges interrogees sollicite sollicitee sollicites contacte contactee contactes joint jointe "
    "joints questionne questionnee".split()
)
"""Openings that answer a question the sentence does not tell, unless "sur" follows."""

OPEN_PHRASES = (
    "porte plainte", "porter plainte", "fait appel", "faire appel", "depose un recours", "gain de cause", "donne raison",
    "pris acte", "prendre acte", "de commentaire", "de commentaires", "commenter", "se prononcer", "prononce", "trancher",
    "est d'accord", "sont d'accord", "a tranche", "fait savoir", "est saisi", "a ete saisi", "depose plainte", "rendu compte",
    "voit le jour", "a vu le jour", "lieu d'etre", "en cause",
)  # fmt: skip
"""Verb phrases that want to say about what."""

CLOSING_PREPOSITIONS = (
    "contre",
    "de ",
    "d'",
    "du ",
    "des ",
    "pour",
    "sur",
    "a ",
    "au ",
    "aux ",
    "que ",
    "qu'",
    "la ",
    "le ",
    "les ",
    "l'",
    "une ",
    "un ",
    "apres",
    "en faveur",
)
"""What may follow an open phrase to close it."""

INCOMPLETE_ADJECTIVES = frozenset(
    "interesse interessee interesses interessees favorable favorables oppose opposee opposes opposees pret prete prets "
    "pretes concerne concernes necessaire necessaires suffisant suffisante suffisants suffisantes competent competente "
    "competents present presente presents absent absente absents prevu prevue prevus prevues candidat candidate candidats "
    "partant partante partants vacant disponible disponibles compatible responsable responsables conscient consciente "
    "satisfait satisfaite satisfaits decu decue decus soulage soulagee ravi ravie inquiet inquiete inquiets".split()
)
"""Adjectives that say little without "à", "de" or "par"."""

COMPLEMENT_OPENERS = frozenset(
    "a au aux de d' du des que qu' sur contre pour en par si comment pourquoi combien".split()
)
"""Right after a verb they open its complement."""

RANKS = frozenset(
    "premier premiere deuxieme second seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme "
    "dernier derniere premiers premieres derniers dernieres".split()
)
"""At the end of a clause they rank in something told before."""

NUMERALS = frozenset(
    "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante".split()
)
"""Before a verb they stand for people or things told before."""

VERBS_WITH_DE = frozenset(
    "parler profiter beneficier dependre souffrir disposer douter repondre inquieter alarmer feliciter servir occuper "
    "traiter mefier souvenir debarrasser emparer charger accuser priver sortir partir venir provenir decouler resulter "
    "deborder manquer jouir user relever s'agir agir changer rever discuter debattre prevenir avertir informer juger "
    "composer constituer entourer accompagner suivre preceder inspirer prevaloir passer emaner naitre heriter rapprocher "
    "eloigner separer distinguer plaindre moquer rejouir etonner satisfaire contenter doter munir equiper".split()
)
"""Verbs whose "des" is "de les"."""

OWN_DOINGS = frozenset(
    "carriere visite voyage deplacement tournee discours mission campagne victoire retour depart arrivee livre film album rapport "
    "message decision choix position".split()
)
"""What a named subject can only have of its own ("achèvera sa visite")."""

CONTINUING_FORMS = frozenset(
    "abonde rencherit poursuit ajoute reprend retorque replique encherit insiste conclut enchaine".split()
)
"""Right after a quotation they go on, whatever the parse makes of them."""

OPENING_SUBORDINATORS = frozenset(
    "bien alors quand lorsqu' lorsque avant apres s' si comme puisqu' tandis pendant".split()
)
"""Openings of a clause whose pronoun the main subject explains."""

ADJECTIVES_WITH_TO = frozenset(
    "necessaire necessaires relatif relative relatifs relatives propre propres propice propices inherente inherents "
    "lie liee lies liees due dues".split()
)
"""Adjectives whose "à ..." tells what their noun is."""

VERBS_OF_ASKING = frozenset(
    "appeler inviter inciter exhorter encourager pousser obliger contraindre aider autoriser".split()
)
"""Verbs whose object does what the infinitive says."""

VERBS_OF_HOLDING = frozenset("detenir conserver obtenir perdre garder ravir".split())
"""Verbs with "la majorité" of seats or shares."""

FINDERS = frozenset(
    "enquete etude rapport analyse autopsie expertise video image photo lettre perquisition affaire note "
    "audition depeche presse instruction".split()
)
"""Subjects that show something about somebody else: "l'enquête a montré qu'elle avait menti"."""
