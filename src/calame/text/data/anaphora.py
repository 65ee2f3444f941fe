"""What leans on other text in French, and what stands alone. Words are folded: lower case, no accents, plain '.

The lists are closed and curated for news; a noun in none of them counts as leaning. See
`calame.agents.embedded.selfcontained` for the rules that read them.
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
    "l'un l'une les-uns beaucoup autre autres leur leurs".split()
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
    "annee mois semaine week-end ete hiver automne printemps matin soir nuit apres-midi matinee soiree saison "
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
    "de nouveau", "la encore", "pareillement", "puis", "or,", "sinon", "en plus,", "d'autant", "en definitive",
)  # fmt: skip
"""Adverbs and phrases that lean wherever they stand; `CONNECTOR_EXEMPT` lists their innocent continuations."""

CONNECTOR_EXEMPT = (
    "ainsi que", "aussi bien", "donc pas", "moins que", "si bien que", "en plus de", "a nouveau record",
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
    "ajouter poursuivre conclure reprendre repondre insister completer nuancer temperer enchainer continuer "
    "surencherir objecter acquiescer".split()
)
"""The same when they report (a quotation, "que" or an inversion is about)."""

COMPARATIVE_ADVERBS = frozenset({"plus", "moins", "davantage", "mieux", "autant", "aussi", "pire"})
COMPARATIVE_ADJECTIVES = frozenset(
    "superieur superieure superieurs superieures inferieur inferieure inferieurs inferieures meilleur meilleure "
    "meilleurs meilleures pire pires moindre moindres".split()
)
"""Comparatives that want "que", "à" or a superlative article."""

MEASURE_NOUNS = frozenset(
    "tiers quart moitie dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine "
    "millier million milliard partie part majorite minorite totalite plupart ensemble reste poignee multitude "
    "pourcentage proportion".split()
)
"""Parts of something: they lean unless "de ..." follows."""

UNIQUE_NOUNS = frozenset(
    # the state the readers live in, and the world
    "gouvernement etat police gendarmerie justice parlement senat elysee matignon armee republique constitution "
    "europe monde planete terre soleil lune univers humanite nature climat atmosphere internet web mer ocean ciel "
    "espace continent hexagone metropole outre-mer administration securite defense education recherche "
    # mass and abstract nouns said of everybody
    "inflation croissance chomage economie emploi sante culture democratie paix liberte egalite fraternite laicite "
    "immigration agriculture industrie tourisme sport musique cinema litterature science technologie numerique "
    "energie electricite gaz petrole charbon eau air nucleaire eolien solaire alcool tabac drogue cocaine cannabis "
    "terrorisme racisme antisemitisme sexisme homophobie violence delinquance criminalite corruption fraude pauvrete "
    "precarite logement immobilier alimentation biodiversite pollution rechauffement environnement ecologie "
    "transition vie amour argent droit loi impot fiscalite budget-de-l-etat consommation pouvoir-d-achat "
    "intelligence humain peche chasse elevage viticulture aquaculture apiculture artisanat commerce transport "
    "velo voiture train avion bus metro tramway vaccination medecine psychiatrie handicap vieillissement "
    "football rugby tennis cyclisme natation athletisme basket handball judo escrime voile surf ski golf boxe "
    "francais anglais allemand espagnol italien chinois arabe russe japonais portugais latin breton occitan corse "
    "ecole lycee universite enseignement apprentissage hopital prison retraite jeunesse enfance vieillesse natalite "
    "gauche droite centre opposition extreme-droite extreme-gauche presse radio television mode gastronomie cuisine "
    "nord sud est ouest etranger cap campagne-francaise ruralite pain vin fromage lait ble mais riz bois acier or argent "
    "dollar euro yen livre bourse dette-publique teletravail harcelement urbanisme patrimoine bio hydrogene "
    "tonne baril litre kilo kilogramme hectare gramme olive plastique papier verre cuivre lithium uranium amiante glyphosate neige pluie vent canicule secheresse gel "
    "coeur cerveau peau sang corps poignet bras jambe genou cheville epaule main pied tete dos poumon foie visage gorge "
    "oxygene azote carbone sel sucre farine beurre viande poisson miel oeuf pomme vigne cidre biere cafe the chocolat "
    "temperature gravite lumiere chaleur froid printemps automne hiver ete noel paques ramadan avent carnaval "
    "grossesse accouchement naissance adolescence puberte sommeil stress depression anxiete autisme migraine asthme "
    "scolarite lecture orthographe mathematique physique chimie biologie histoire geographie philosophie theologie "
    "architecture peinture sculpture danse theatre opera jazz rock chanson poesie photographie bande-dessinee design "
    "informatique robotique aeronautique automobile astronomie archeologie medecine chirurgie pharmacie veterinaire "
    "offre demande concurrence productivite competitivite rentabilite capital epargne credit monnaie bitcoin "
    "habitat hebergement mobilite circulation stationnement freinage vitesse bruit eclairage chauffage isolation "
    "proximite egalite parite diversite laicite transparence legalite secret anonymat propriete heritage divorce mariage "
    "voyage tri recyclage compost reemploi gaspillage faim soif malnutrition famine esclavage colonisation guerre-froide "
    "droit-penal penal civil prescription legitime-defense cybersecurite piratage spam desinformation propagande "
    "nourriture richesse artillerie jardinage lecture benevolat philanthropie mecenat covoiturage solitude dopage sida cancer diabete grippe "
    "obesite paludisme rougeole tuberculose alzheimer covid covid-19 coronavirus".split()
)
"""Singular nouns that a definite article leaves without doubt."""

UNIQUE_PLURALS = frozenset(
    "francais europeens americains francaises parisiens parisiennes "
    "femmes hommes enfants adolescents jeunes personnes gens humains citoyens consommateurs menages "
    "agriculteurs enseignants professeurs medecins infirmiers infirmieres soignants pompiers policiers gendarmes "
    "retraites etudiants lyceens collegiens ecoliers fonctionnaires medias reseaux journalistes scientifiques "
    "entreprises pme prix salaires loyers impots taxes voitures velos trains avions animaux oiseaux abeilles poissons "
    "insectes forets oceans mers rivieres plantes arbres energies hydrocarbures carburants aliments cereales legumes "
    "fruits vaccins antibiotiques medicaments armes drones femmes-enceintes etats pays-membres marches technologies "
    "ecoles hopitaux cirques cafes restaurants malades universites collectivites communes departements regions banques assureurs syndicats "
    "bacteries virus mammiferes chiens chats loups ours dauphins baleines requins moustiques maladies cancers "
    "vacances cendres yeux soldes transports livres films jeux sciences arts mathematiques personnes-agees seniors "
    "autorites familles cantines creches maternites contribuables automobilistes cyclistes pietons touristes locataires "
    "bailleurs employeurs salaries chomeurs travailleurs artisans commercants eleveurs pecheurs parents eleves bebes "
    "algorithmes donnees investisseurs oeufs cereales engrais pesticides emissions brebis vaches chevres moutons porcs "
    "volailles abeilles loups cerfs chevreuils vignes oliviers pommiers tomates pommes legumineuses crustaces coquillages "
    "sardines thons anchois femmes-enceintes naissances mathematiques assises prudhommes legislatives municipales "
    "europeennes regionales departementales senatoriales cantonales presidentielles primaires championnats "
    "nourrissons start-up particuliers menages-modestes epidemies allergies sangliers".split()
)
"""Plural nouns that name a whole class ("les ménages")."""

UNIQUE_PLURALS_AS_SUBJECT_LEAN = frozenset(
    "hommes femmes enfants personnes gens jeunes pompiers policiers gendarmes medecins entreprises voitures trains "
    "avions animaux soldes malades cirques cafes restaurants hopitaux livres films jeux armes drones vaccins medicaments forets arbres ecoles communes regions "
    "departements banques syndicats marches technologies autorites chiens chats soignants enseignants professeurs "
    "etudiants journalistes scientifiques medias policiers plantes maladies collectivites agriculteurs citoyens "
    "infirmiers infirmieres europeens americains prix salaires loyers velos retraites lyceens ecoliers collegiens "
    "fonctionnaires familles cantines creches maternites automobilistes cyclistes touristes locataires bailleurs "
    "salaries commercants eleveurs pecheurs parents eleves travailleurs particuliers pietons artisans".split()
)
"""Class names that news uses just as often for the people or things of the story."""

UNIQUE_WITH_NATION = frozenset(
    "gouvernement president presidente presidence parlement armee police capitale economie ministere diplomatie "
    "justice presse constitution senat monnaie marine aviation assemblee chancelier chanceliere roi reine "
    "banque territoire sol peuple population etat republique premier-ministre premiere-ministre electorat "
    "gauche droite societe agriculture industrie marche cinema litterature langue drapeau hymne championnat "
    "chancellerie tresor legislation droit loi cote littoral frontiere ambassade autorites autorite elections "
    "vice-president vice-presidente trone monarchie federation tresor football rugby equipe selection bourse".split()
)
"""Heads that a nation's or place's adjective makes unique ("le gouvernement italien")."""

NATION_ADJECTIVES = frozenset(
    "breton bretonne normand normande corse basque catalan catalane flamand flamande savoyard savoyarde picard picarde "
    "gascon gasconne auvergnat provencal provencale allemand monegasque nicois "
    "francais francaise francaises allemand allemande allemands allemandes italien italienne italiens italiennes "
    "espagnol espagnole espagnols espagnoles britannique britanniques anglais anglaise americain americaine americains "
    "americaines russe russes ukrainien ukrainienne ukrainiens ukrainiennes chinois chinoise chinoises japonais "
    "japonaise belge belges suisse suisses portugais portugaise neerlandais neerlandaise polonais polonaise grec "
    "grecque grecs turc turque turcs israelien israelienne israeliens palestinien palestinienne palestiniens libanais "
    "libanaise syrien syrienne irakien irakienne iranien iranienne saoudien saoudienne egyptien egyptienne marocain "
    "marocaine algerien algerienne tunisien tunisienne senegalais senegalaise ivoirien ivoirienne malien malienne "
    "nigerian nigeriane congolais congolaise indien indienne indiens pakistanais pakistanaise bresilien bresilienne "
    "argentin argentine mexicain mexicaine canadien canadienne quebecois quebecoise australien australienne coreen "
    "coreenne sud-coreen sud-coreenne nord-coreen nord-coreenne suedois suedoise norvegien norvegienne danois danoise "
    "finlandais finlandaise irlandais irlandaise ecossais ecossaise gallois galloise roumain roumaine bulgare hongrois "
    "hongroise tcheque slovaque serbe croate autrichien autrichienne europeen europeenne europeens europeennes "
    "africain africaine africains asiatique asiatiques mondial mondiale mondiaux mondiales international "
    "internationale".split()
)

UNIQUE_PHRASES = (
    "le president de la republique", "la presidente de la republique", "le chef de l'etat", "l'assemblee nationale",
    "le conseil constitutionnel", "le conseil d'etat", "la cour des comptes", "la cour de cassation",
    "l'union europeenne", "la commission europeenne", "le parlement europeen", "la banque centrale europeenne",
    "le conseil de l'europe", "le conseil de securite", "les nations unies", "les etats-unis", "l'education nationale",
    "la securite sociale", "l'assurance maladie", "le code du travail", "le code penal", "le pouvoir d'achat",
    "l'etat de droit", "les reseaux sociaux", "l'intelligence artificielle", "le changement climatique",
    "le rechauffement climatique", "le dereglement climatique", "la transition ecologique", "la transition energetique",
    "les energies renouvelables", "les gaz a effet de serre", "les jeux olympiques", "les jeux paralympiques",
    "la coupe du monde", "la ligue des champions", "le tour de france", "la seconde guerre mondiale",
    "la premiere guerre mondiale", "la guerre froide", "la guerre d'algerie", "la revolution francaise",
    "la sante publique", "la sante mentale", "le service public", "les services publics", "le secteur public",
    "le secteur prive", "la fonction publique", "le marche du travail", "la dette publique", "le deficit public",
    "les finances publiques", "l'argent public", "les transports en commun", "les transports publics",
    "les poids lourds", "la petite enfance", "les droits de l'homme", "les droits humains", "la vie privee",
    "l'opinion publique", "l'espace public", "la voie publique", "l'ordre public", "les forces de l'ordre",
    "la legion d'honneur", "le moyen age", "la tour eiffel", "la maison blanche", "le vatican", "la mer mediterranee",
    "l'ocean atlantique", "l'ocean pacifique", "les personnes agees", "le premier ministre", "la premiere ministre",
    "la protection de l'enfance", "le droit du travail", "l'impot sur le revenu", "le produit interieur brut",
    "la production industrielle", "le commerce exterieur", "le chiffre d'affaires", "l'agriculture biologique",
    "la meteo", "meteo-france", "l'open d'australie", "la guerre en ukraine", "le code de la route",
    "la convention citoyenne", "le premier tour", "le second tour", "l'election presidentielle", "le bac",
    "le baccalaureat", "le brevet", "l'aide sociale", "le systeme solaire", "l'eau potable", "les eaux usees",
    "la langue francaise", "le droit international", "le droit europeen", "la peine de mort", "l'age legal",
)  # fmt: skip
"""Whole noun phrases that are names in all but capitals."""

INNOCENT_PHRASES = (
    "a l'heure", "pour l'heure", "pour l'instant", "a l'avance", "a la fois", "dans le monde", "a l'etranger",
    "au moins", "au plus", "du moins", "au total", "a l'avenir", "a la hausse", "a la baisse", "en l'etat",
    "tout le monde", "au monde", "a l'inverse", "au large", "au courant", "au menu", "au programme", "au jour",
    "au sol", "au loin", "au public", "a la maison", "au travail", "a la main", "a la carte", "au fil", "au profit",
    "a la tete", "l'objet", "le jour", "la une", "la parole", "la suite", "lieu", "l'appel", "l'accent",
    "le cap", "le point", "a l'emploi", "par an", "a l'unanimite", "a la majorite", "l'exercice clos", "l'exercice en cours", "la nuit du", "l'arrivee d", "a l'origine", "sur le terrain",
    "au quotidien", "le plus", "la plus", "les plus", "le moins", "la moins", "les moins", "a l'echelle",
    "sous le nom", "dans l'ensemble", "a l'oeuvre", "a l'aide", "a l'occasion", "a l'interieur", "a l'exterieur",
    "au lieu", "au cours", "au sein", "au bord", "au coeur", "au nord", "au sud", "a l'est", "a l'ouest", "a la place",
    "au titre", "au nom", "au niveau", "a l'ecole", "a l'hopital", "a l'universite", "au lycee", "au college",
    "a la retraite", "au chomage", "au pouvoir", "au gouvernement", "au parlement", "a la television", "a la radio",
    "en l'espace", "sur le marche", "du jour", "de l'ordre", "l'ordre de", "du monde", "sur la table", "au micro",
    "dans l'air", "dans l'espace", "a la mer", "en l'absence", "a la suite", "a la fin", "au debut", "au milieu",
    "l'an dernier", "l'annee derniere", "le mois dernier", "la semaine derniere", "l'an prochain",
    "l'annee prochaine", "le mois prochain", "la semaine prochaine", "l'ete dernier", "l'hiver dernier",
    "l'ete prochain", "l'hiver prochain", "le week-end dernier", "le week-end prochain", "le trimestre dernier",
    "l'automne dernier", "le printemps dernier", "l'automne prochain", "le printemps prochain", "les dernieres annees",
    "les prochaines annees", "les derniers mois", "les prochains mois", "les dernieres semaines",
    "les prochaines semaines", "les derniers jours", "les prochains jours", "le premier", "par jour", "du mois dernier",
    "la scene mondiale", "la scene internationale", "mis le feu", "mettre le feu", "de l'an dernier", "du week-end dernier",
)  # fmt: skip
"""Definites that refer to nothing (fixed expressions) or to the day of publication."""

RELATIONAL_INDEFINITES = frozenset(
    "enquete plainte proces suspect suspecte victime auteur autrice recours appel decision reponse audience verdict "
    "porte-parole responsable dirigeant dirigeante representant representante riverain riveraine habitant habitante "
    "voisin voisine temoin manifestant manifestante participant participante salarie salariee employe employee "
    "collegue complice passager passagere occupant occupante visiteur visiteuse resident residente blesse blessee "
    "membre adherent adherente delegue deleguee elu elue parent eleve patient patiente client cliente locataire "
    "proprietaire exposant exposante usager usagere beneficiaire candidat candidate autopsie perquisition expertise "
    "source proche supporteur supporter spectateur spectatrice benevole candidature mesure etape phase version "
    "seconde troisieme deuxieme quatrieme comite jury bilan mise solution raison consequence partie tranche "
    "exemplaire ajout amendement recompense hausse baisse augmentation diminution recul progression somme montant "
    "constat resultat succes echec victoire defaite score but objectif delai date reunion vote scrutin "
    "conseiller conseillere adjoint adjointe offre formation solution option scenario piste candidat dossier emploi poste "
    "place lot essai test prelevement analyse recommandation question article volet critere condition groupe equipe "
    "association syndicat entreprise societe ville commune pays village organisation institution projet proposition "
    "texte rapport document courrier lettre message appareil vehicule personne femme homme enfant jeune".split()
)
"""Indefinite subjects of something unsaid ("une enquête a été ouverte"): lean unless a complement follows."""

MEASURE_HEADS = frozenset(
    "nombre taux prix cout niveau part montant volume valeur total moyenne duree age total somme".split()
)
"""Definite heads that "de" plus a bare noun makes whole ("le nombre de cas"), when the sentence has a name."""

ABSTRACT_HEADS = frozenset(
    "fait idee possibilite necessite droit volonte capacite risque besoin chance espoir temps occasion moyen facon "
    "maniere lutte guerre acces retour entree sortie mise prise port usage emploi vente achat construction creation "
    "suppression interdiction obligation hausse baisse augmentation diminution reduction protection defense "
    "production consommation exportation importation fabrication recherche formation gestion".split()
)
"""Heads that an infinitive, a "que" clause or a generic "de" complement makes whole."""

KNOWN_ACRONYMS = frozenset(
    "ONU OMS OTAN UE UNESCO UNICEF FMI BCE OCDE OPEP AFP TVA PIB CNRS SNCF RATP EDF INSEE CGT CFDT FO UFC BBC CNN "
    "NASA ESA FIFA UEFA NBA CIO JO TGV TER RSA SMIC CDI CDD PME ONG ADN VIH SIDA URSS USA RDC FBI CIA LR PS RN LFI "
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

SOURCE_PREPOSITIONS = ("selon", "d'apres", "pour", "aux yeux de", "a en croire")
"""Introduce who says it without a verb."""

WEEKDAYS = frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche".split())
TIME_WORDS = MONTHS | WEEKDAYS | PARTS_OF_DAY

DEMONYM_ENDINGS = ("ais", "aise", "ois", "oise", "ien", "ienne", "ain", "aine", "eenne", "een", "iote", "asque")
"""Endings of words for who comes from somewhere, when they have a capital and an article."""

LOCAL_AUTHORITIES = frozenset("prefecture parquet mairie sous-prefecture rectorat departement gendarmerie".split())
"""Unique in the place that the sentence names."""

INSTITUTION_HEADS = frozenset(
    "association federation observatoire agence institut conseil ministere haute cour chambre union confederation "
    "syndicat office centre direction autorite comite fondation ligue commission caisse ecole universite societe "
    "organisation mouvement parti fonds banque societe bureau secretariat academie college ordre mutuelle".split()
)
"""Common nouns that, with a capital, begin the name of a body."""

PERSON_HYPERNYMS = frozenset(
    "homme femme garcon fille fillette adolescent adolescente enfant bebe individu personne suspect suspecte victime "
    "accuse accusee prevenu prevenue auteur autrice temoin assaillant agresseur conducteur conductrice automobiliste "
    "motard passager passagere pilote joueur joueuse grimpeur coureur coureuse nageur nageuse champion championne "
    "athlete cycliste buteur defenseur gardien attaquant milieu capitaine entraineur selectionneur sportif sportive "
    "malade blesse blessee sexagenaire quinquagenaire quadragenaire trentenaire septuagenaire octogenaire nonagenaire vingtenaire "
    "acteur actrice comedien comedienne chanteur chanteuse musicien musicienne ecrivain romancier romanciere artiste "
    "realisateur realisatrice cineaste peintre ministre depute deputee senateur senatrice maire elu elue candidat "
    "candidate president presidente dirigeant dirigeante patron patronne directeur directrice chef responsable "
    "porte-parole procureur procureure magistrat magistrate juge avocat avocate policier policiere gendarme pompier "
    "medecin docteur chercheur chercheuse scientifique expert experte economiste professeur enseignant enseignante "
    "eleve etudiant etudiante militant militante syndicaliste journaliste jeune couple mere pere frere soeur epoux "
    "epouse mari compagnon compagne veuve veuf fils parents famille proche proches duo trio intime interesse interessee "
    "locataire leader favori tenant vainqueur laureat laureate milliardaire homme-d-affaires fondateur fondatrice "
    "heritier heritiere gerant gerante proprietaire agriculteur eleveur boulanger employe employee salarie salariee "
    "ouvrier ouvriere retraite retraitee detenu detenue condamne condamnee defunt defunte rescape rescapee secouriste".split()
)
"""Kinds of people: definite, they need their name beside them."""

HYPERNYMS = frozenset(
    "pays ville village commune region departement quartier ile site lieu endroit secteur zone territoire etablissement "
    "batiment immeuble maison usine entreprise societe groupe firme compagnie constructeur fabricant geant operateur "
    "marque enseigne magasin club equipe formation parti mouvement organisation association collectif syndicat "
    "institution institut organisme federation agence ministere nouvelle tribunal cour texte loi projet proposition mesure "
    "decision plan programme dispositif reforme accord traite contrat rapport etude enquete sondage document lettre "
    "communique discours declaration annonce propos message courrier livre film album piece ouvrage roman serie oeuvre "
    "match rencontre tournoi competition course etape finale demi-finale epreuve championnat saison edition festival "
    "spectacle concert exposition ceremonie evenement affaire dossier proces audience verdict peine plainte incendie "
    "accident attaque attentat explosion drame catastrophe seisme tempete crise conflit guerre epidemie maladie virus "
    "operation intervention mission visite voyage sommet reunion debat vote scrutin election campagne manifestation "
    "greve mobilisation chantier travaux probleme question situation phenomene cas sujet chose objet appareil machine "
    "vehicule avion train bateau navire pont route animal produit systeme outil logiciel application plateforme service "
    "somme montant chiffre bilan total resultat score but objectif initiative idee solution option demande reponse "
    "experience methode technique technologie modele version premiere second seconde dernier derniere deux trois "
    "responsabilite victoire defaite titre prix recompense poste fonction mandat role place candidature liste "
    "coalition majorite opposition alliance clan camp duo fait scene moment periode epoque date jour journee semaine "
    "mois annee heure minute an direction conseil comite commission bureau assemblee chambre capitale monument eglise "
    "chateau musee ecole lycee college universite hopital clinique parc jardin riviere fleuve lac montagne col sommet "
    "plage port gare aeroport stade salle terrain parcelle domaine exploitation ferme famille population communaute "
    "suspension arret fermeture ouverture vente achat rachat offre procedure loi-cadre ordonnance arrete circulaire "
    "reste suite debut fin origine cause raison consequence effet impact risque menace danger perte gain benefice".split()
)
"""Words that take up again what was told under another name; bare, they always lean."""

EVENT_OR_PERSON_ENDINGS = (
    "tion", "sion", "ment", "ure", "age", "ance", "ence", "eur", "euse", "trice", "ier", "iere", "ien", "ienne",
    "iste", "aison", "ant", "ante", "ite", "aire", "ise", "ee", "ie", "isme", "logue", "graphe", "at",
)  # fmt: skip
"""Endings of nouns for events, qualities and people, which as definites mostly take something up."""

ROLES = frozenset(
    "ministre maire president presidente directeur directrice patron patronne procureur procureure prefet prefete "
    "chef depute deputee senateur senatrice porte-parole fils fille epouse mari veuve mere pere frere soeur famille "
    "avocat avocate fondateur fondatrice candidat candidate gouverneur gouverneure secretaire chancelier roi reine prince "
    "princesse pape entraineur selectionneur capitaine ambassadeur ambassadrice commissaire parents proches "
    "habitants salaries riverains elus eleves voisin".split()
)
"""People whom a named body, place or relative makes known ("le maire de Lorient")."""

ACTS = frozenset(
    "decision proposition reponse annonce declaration propos initiative demande idee question situation choix mesure "
    "offre plan critique remarque message geste position attitude experience constat resultat score objectif victoire "
    "defaite nouvelle projet scene moment cas sujet probleme phenomene dispositif operation document texte but".split()
)
"""What somebody did or said: not known by whose it is, only by what it was."""

LOCAL_BODIES = (
    "tribunal administratif", "tribunal judiciaire", "tribunal correctionnel", "tribunal de commerce",
    "conseil municipal", "conseil departemental", "conseil regional", "cour d'appel", "cour d'assises",
    "chambre de commerce", "chambre d'agriculture", "cour administrative",
)  # fmt: skip
"""One in each place, when the sentence names the place before."""

FIRMS = frozenset({"groupe", "entreprise", "societe", "compagnie"})

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

EVENTS = frozenset(
    "visite voyage deplacement tournee discours intervention mission enquete reunion rencontre match operation concert "
    "exposition proces audience rapport etude livre film album spectacle manifestation greve attaque accident incendie "
    "seance audition campagne election victoire defaite retour depart arrivee".split()
)
"""Possessed without a complement, they take up an event told before ("achèvera sa visite")."""

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

PLACES_LIKE_DEMONYMS = frozenset(
    "ukraine lorraine aquitaine touraine maine vienne oise pontoise amboise valais calais marais palais blois valois artois "
    "beauvais saone-et-loire vendee coree guinee mediterranee pyrenees vosges bretagne".split()
)
"""Places whose names end like demonyms."""
