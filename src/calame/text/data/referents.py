"""Nouns that a definite article leaves without doubt for every reader, and what makes others whole.

Words are folded: lower case, no accents, plain '. The lists are closed and curated for news. See
`calame.agents.embedded.identity` for the rules that read them; `pointing` holds the nouns that take something up.
"""

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
    "transition vie amour argent droit loi impot fiscalite consommation "
    "intelligence humain peche chasse elevage viticulture aquaculture apiculture artisanat commerce transport "
    "velo voiture train avion bus metro tramway vaccination medecine psychiatrie handicap vieillissement "
    "football rugby tennis cyclisme natation athletisme basket handball judo escrime voile surf ski golf boxe "
    "francais anglais allemand espagnol italien chinois arabe russe japonais portugais latin breton occitan corse "
    "ecole lycee universite enseignement apprentissage hopital prison retraite jeunesse enfance vieillesse natalite "
    "gauche droite centre opposition extreme-droite extreme-gauche presse radio television mode gastronomie cuisine "
    "nord sud est ouest etranger cap ruralite pain vin fromage lait ble mais riz bois acier or argent "
    "dollar euro yen livre bourse teletravail harcelement urbanisme patrimoine bio hydrogene "
    "tonne baril litre kilo kilogramme hectare gramme olive plastique papier verre cuivre lithium uranium amiante glyphosate neige pluie vent canicule secheresse gel "
    "coeur cerveau peau sang corps poignet bras jambe genou cheville epaule main pied tete dos poumon foie visage gorge "
    "oxygene azote carbone sel sucre farine beurre viande poisson miel oeuf pomme vigne cidre biere cafe the chocolat "
    "temperature gravite lumiere chaleur froid printemps automne hiver ete noel paques ramadan avent carnaval "
    "grossesse accouchement naissance adolescence puberte sommeil stress depression anxiete autisme migraine asthme "
    "scolarite lecture orthographe mathematique physique chimie biologie histoire geographie philosophie theologie "
    "architecture peinture sculpture danse theatre opera jazz rock chanson poesie photographie design "
    "informatique robotique aeronautique automobile astronomie archeologie medecine chirurgie pharmacie veterinaire "
    "offre demande concurrence productivite competitivite rentabilite capital epargne credit monnaie bitcoin "
    "style solidarite abstention prudence ecotaxe duree laicisme executif apaisement divertissement restauration emigration integration "
    "migration criminalite ruralite insecurite natalite mortalite souverainete liberte transparence dignite fraternite unite verite "
    "cancerologie dermatologie hematologie urologie cardiologie neurologie pediatrie oncologie reanimation radiologie "
    "contribuable consommateur citoyen habitat hebergement mobilite circulation stationnement freinage vitesse bruit eclairage chauffage isolation "
    "proximite egalite parite diversite laicite transparence legalite secret anonymat propriete heritage divorce mariage "
    "voyage tri recyclage compost reemploi gaspillage faim soif malnutrition famine esclavage colonisation "
    "penal civil prescription cybersecurite piratage spam desinformation propagande "
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
    "fruits vaccins antibiotiques medicaments armes drones etats marches technologies "
    "ecoles hopitaux cirques cafes restaurants malades universites collectivites communes departements regions banques assureurs syndicats "
    "bacteries virus mammiferes chiens chats loups ours dauphins baleines requins moustiques maladies cancers "
    "vacances cendres yeux soldes transports livres films jeux sciences arts mathematiques seniors "
    "autorites familles cantines creches maternites contribuables automobilistes cyclistes pietons touristes locataires "
    "bailleurs employeurs salaries chomeurs travailleurs artisans commercants eleveurs pecheurs parents eleves bebes "
    "algorithmes donnees investisseurs oeufs cereales engrais pesticides emissions brebis vaches chevres moutons porcs "
    "volailles abeilles loups cerfs chevreuils vignes oliviers pommiers tomates pommes legumineuses crustaces coquillages "
    "sardines thons anchois naissances mathematiques assises prudhommes legislatives municipales "
    "europeennes regionales departementales senatoriales cantonales presidentielles primaires championnats "
    "nourrissons start-up particuliers epidemies allergies sangliers".split()
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
    "alliance amitie relation cooperation gouvernement president presidente presidence parlement armee police capitale economie ministere diplomatie "
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
    "les campagnes electorales", "la crise migratoire", "les responsables politiques", "le code general", "le grand public", "les classes moyennes", "le risque zero", "les mesures sanitaires", "les regles sanitaires", "la crise sanitaire",
    "les gestes barrieres", "la crise economique", "le maillot jaune", "le benefice net", "la chambre de commerce",
    "les violences policieres", "le secret medical", "les statistiques officielles", "les autorites sanitaires",
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
    "la scene mondiale", "la scene internationale", "sur l'homme", "chez l'homme", "droits de l'homme", "la nouvelle annee", "theorie du complot",
    "theories du complot", "la course aux", "au beau milieu", "a la demande", "de l'information", "au large",
    "mis le feu", "mettre le feu", "de l'an dernier", "du week-end dernier",
)  # fmt: skip
"""Definites that refer to nothing (fixed expressions) or to the day of publication."""

MEASURE_HEADS = frozenset(
    "nombre taux prix cout niveau part montant volume valeur total moyenne duree age total somme".split()
)
"""Definite heads that "de" plus a bare noun makes whole ("le nombre de cas"), when the sentence has a name."""

ABSTRACT_HEADS = frozenset(
    "arret debut fin lancement fait idee possibilite necessite droit volonte capacite risque besoin chance espoir temps occasion moyen facon "
    "maniere lutte guerre acces retour entree sortie mise prise port usage emploi vente achat construction creation "
    "suppression interdiction obligation hausse baisse augmentation diminution reduction protection defense "
    "production consommation exportation importation fabrication recherche formation gestion".split()
)
"""Heads that an infinitive, a "que" clause or a generic "de" complement makes whole."""

LOCAL_AUTHORITIES = frozenset("prefecture parquet mairie sous-prefecture rectorat departement gendarmerie".split())
"""Unique in the place that the sentence names."""

INSTITUTION_HEADS = frozenset(
    "association federation observatoire agence institut conseil ministere haute cour chambre union confederation "
    "syndicat office centre direction autorite comite fondation ligue commission caisse ecole universite societe "
    "organisation mouvement parti fonds banque societe bureau secretariat academie college ordre mutuelle".split()
)
"""Common nouns that, with a capital, begin the name of a body."""

LOCAL_BODIES = (
    "tribunal administratif", "tribunal judiciaire", "tribunal correctionnel", "tribunal de commerce",
    "conseil municipal", "conseil departemental", "conseil regional", "cour d'appel", "cour d'assises",
    "chambre de commerce", "chambre d'agriculture", "cour administrative",
)  # fmt: skip
"""One in each place, when the sentence names the place before."""

COVID_WORDS = frozenset(
    "pandemie epidemie coronavirus virus covid covid-19 confinement deconfinement reconfinement crise vague masque vaccin "
    "vaccination distanciation contamination depistage quarantaine quatorzaine".split()
)
"""What a text about the coronavirus calls so means that one."""

PLACE_WORDS = frozenset("ville commune capitale village metropole agglomeration station cite municipalite ile".split())
"""Taken up in the sentence that names a place."""

COUNTRY_WORDS = frozenset("pays royaume archipel emirat".split())
"""Taken up in the sentence that names a country."""

PEOPLE_OF_A_PLACE = frozenset("population autorites habitants opposition diaspora majorite parlement opinion".split())
"""Those of the place that the sentence names."""

SUPERLATIVES = frozenset({"plus", "moins"})

AMOUNT_WORDS = frozenset({"barre", "seuil", "cap", "niveau"})
"""Before "des 5.000 morts" they only measure."""

COUNTED_HEADS = frozenset(
    "hausse baisse nombre taux prix multiplication augmentation diminution reduction progression recul chute flambee "
    "bond hausses baisses cout majorite moitie tiers quart part partie ensemble plupart totalite dizaine centaine "
    "millier million milliard".split()
)
"""What grows, falls or counts "des ...": the plural after it is the whole class."""

PERIODS = frozenset(
    "an ans annee annees mois semaine semaines jour jours decennie decennies heure heures siecle siecles trimestre "
    "trimestres saison saisons".split()
)
"""After "les neuf dernières" they count back from the day of publication."""

ISMS_OF_THINGS = frozenset({"organisme", "mecanisme", "seisme", "prisme"})
"""The nouns in "-isme" that name no doctrine, quality or practice."""

HEADS_WITH_A_TOPIC = frozenset(
    "relation relations loi proposition projet decret reforme directive traite convention debat debats discussion discussions negociation "
    "negociations question questions reflexion polemique lutte campagne vote referendum enquete mobilisation".split()
)
"""Known by what they are about or against."""

VIRUS_WORDS = frozenset({"virus", "coronavirus", "pandemie", "epidemie"})
"""After a demonstrative too they mean the one of `COVID_WORDS`."""

PASSING_STEMS = ("depass", "franchi", "attein", "frol")
"""Beginnings of verbs that measure the figure they pass."""
