"""Verbs that report what somebody says or thinks, folded: lower case, no accents."""

from calame.text.data.function_words import FUNCTIONS

FIRST_GROUP = """
abonder accuser acquiescer admonester affirmer ajouter alarmer alerter alleguer analyser annoncer anticiper
appeler appuyer arguer argumenter articuler assener assurer attaquer attester augurer avancer avouer balayer
balbutier begayer blaguer blamer bougonner calculer certifier chiffrer chuchoter citer claironner clamer
commenter communiquer conceder confesser confier confirmer conseiller considerer constater contester continuer
corriger crier critiquer declamer declarer decreter demander demarquer demarrer denoncer deplorer
detailler dicter divulguer enchainer encourager enoncer enseigner enthousiasmer enumerer esperer estimer etonner
evaluer evoquer excuser exhorter exiger expliciter expliquer exploser exposer exprimer extrapoler feliciter
fulminer fustiger glisser grogner gronder hasarder hurler ignorer illustrer imaginer implorer indigner indiquer
informer inquieter insinuer insister interpeller interroger invectiver ironiser jubiler juger jurer justifier
lacher lamenter lancer lister manifester marmonner marteler menacer mentionner minimiser miser moquer motiver
murmurer nier noter nuancer objecter observer opiner opposer ordonner parier penser pester plaider plaisanter
pointer postillonner preciser preconiser presager presumer proclamer professer pronostiquer prophetiser proposer
protester publier questionner raconter railler rappeler rapporter rassurer reclamer recommander recuser redouter
refuter regretter reiterer relater relativiser relever remarquer remercier repeter repliquer reprocher resumer
retorquer reveler revendiquer riposter saluer scander signaler signifier solliciter souffler souhaiter souligner
soupconner soupirer specifier speculer stipuler suggerer supplier supposer tabler tacler tancer targuer
temoigner temperer tempeter tonner trancher tweeter twitter vanter vociferer
""".split()
"""Regular verbs in -er."""

IRREGULAR = {
    "dire": "dit dis disent disait disaient dirent dira diront dirait diraient dite dits dites disant",
    "redire": "redit redisent redisait redite redira",
    "predire": "predit predisent predisait predite",
    "contredire": "contredit contredisent contredisait",
    "soutenir": "soutient soutiennent soutenait soutenaient soutint soutinrent soutenu soutiendra soutenant",
    "maintenir": "maintient maintiennent maintenait maintint maintenu maintiendra",
    "convenir": "convient conviennent convenait convint convenu conviendra",
    "prevenir": "previent previennent prevenait prevint prevenu prevenue previendra prevenant",
    "souvenir": "souvient souviennent souvenait souvint",
    "admettre": "admet admettent admettait admit admis admise admettra admettant",
    "promettre": "promet promettent promettait promit promis promise promettra promettant",
    "reconnaitre": "reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnu reconnue reconnaitra reconnaissant",
    "repondre": "repond repondent repondait repondaient repondit repondirent repondu repondra repondant",
    "ecrire": "ecrit ecrivent ecrivait ecrivaient ecrivit ecrivirent ecrira ecrivant ecrite",
    "decrire": "decrit decrivent decrivait decrivit decrivant",
    "avertir": "avertit avertissent avertissait avertissaient averti avertie avertira avertissant",
    "conclure": "conclut concluent concluait concluaient conclu conclue conclura concluant",
    "poursuivre": "poursuit poursuivent poursuivait poursuivaient poursuivi poursuivit poursuivant",
    "rencherir": "rencherit rencherissent rencherissait rencheri rencherira",
    "surencherir": "surencherit surencherissent surencherissait surencheri",
    "dementir": "dement dementent dementait dementaient dementi dementit dementira",
    "pretendre": "pretend pretendent pretendait pretendaient pretendit pretendu pretendra pretendant",
    "croire": "croit croient croyait croyaient crut cru",
    "savoir": "sait savent savait su",
    "apprendre": "apprend apprennent apprenait apprit appris apprise",
    "comprendre": "comprend comprennent comprenait comprit compris",
    "entendre": "entend entendent entendu",
    "garantir": "garantit garantissent garantissait garanti garantie garantira",
    "etablir": "etablit etablissent etablissait etabli",
    "rejouir": "rejouit rejouissent rejouissait rejoui rejouie rejouis",
    "plaindre": "plaint plaignent plaignait plaints",
    "craindre": "craint craignent craignait craignaient craignit craignant",
    "defendre": "defend defendent defendait defendit defendu defendue",
    "deduire": "deduit deduisent deduisait",
    "prevoir": "prevoit prevoient prevoyait",
    "sourire": "sourit sourient souriait",
    "reprendre": "reprend reprenait reprit repris",
    "glapir": "glapit",
    "rugir": "rugit rugi",
    "gemir": "gemit gemi",
}

NOT_INVERTED = frozenset(
    "savoir entendre apprendre appeler accuser traiter citer exposer evaluer publier exiger etablir encourager "
    "attaquer illustrer lister balayer verifier manifester communiquer corriger solliciter ignorer comprendre "
    "opposer".split()
)
"""Verbs that do not carry an inverted clause on their own: a noun after them is an object."""

NEEDS_QUOTE = frozenset(
    "appeler accuser demander attaquer balayer citer corriger decrire denoncer fustiger critiquer evoquer exiger exposer "
    "exprimer feliciter glisser lacher lancer menacer moquer opposer pointer poursuivre publier saluer souffler tacler "
    "tonner trancher vanter enchainer continuer reprendre interroger questionner remercier defendre exhorter reclamer "
    "revendiquer publier tancer railler gronder exploser grogner hurler sourire crier chuchoter murmurer motiver "
    "illustrer blamer contester relever dicter savoir lister informer alerter rassurer".split()
)
"""Verbs that report only beside a quotation mark: alone they take an object."""

TAKES_INFINITIVE = frozenset(
    "affirmer dire assurer declarer estimer reconnaitre esperer pretendre nier dementir admettre avouer jurer penser "
    "promettre certifier confirmer soutenir regretter souhaiter craindre refuter preciser indiquer annoncer "
    "contester croire expliquer juger garantir menacer redouter deplorer confier raconter rappeler revendiquer "
    "plaider repondre repliquer retorquer ajouter arguer alleguer objecter attester temoigner signaler conceder "
    "convenir clamer marteler repeter proclamer supposer considerer targuer vanter defendre excuser plaindre feliciter "
    "rejouir professer presumer".split()
)
"""Verbs after which an infinitive with the same subject reports ("dit avoir agi", "promet de revenir")."""

NO_THAT_CLAUSE = frozenset("demander appeler exiger attaquer citer accuser encourager".split())
"""A "que" after these opens a wish or nothing at all."""

REFLEXIVE = frozenset(
    "alarmer lamenter inquieter indigner enthousiasmer etonner excuser targuer rejouir plaindre defendre feliciter moquer "
    "vanter interroger souvenir justifier".split()
)
"""Verbs that report with "se": "s'alarme", "s'est félicité"."""


SUPPORT = {
    "faire": ("fait", "font", "faisait", "faisaient", "fit", "fera", "faisant"),
    "laisser": ("laisse", "laissent", "laissait"),
    "croire": ("croit", "croient", "croyait", "croyaient"),
}
SUPPORTED = {
    "faire": ("savoir", "valoir", "remarquer", "observer", "part"),
    "laisser": ("entendre",),
    "croire": ("savoir",),
}
"""Two-word cues: "a fait savoir", "laisse entendre"."""

ACCORDING = (
    ("selon",),
    ("d'", "apres"),
    ("a", "en", "croire"),
    ("si", "l'", "on", "en", "croit"),
    ("aux", "yeux", "de"),
    ("aux", "yeux", "du"),
    ("aux", "yeux", "des"),
    ("aux", "yeux", "d'"),
    ("aux", "dires", "de"),
    ("aux", "dires", "du"),
    ("aux", "dires", "des"),
    ("au", "dire", "de"),
    ("de", "l'", "avis", "de"),
    ("de", "l'", "avis", "du"),
    ("de", "l'", "avis", "des"),
    ("de", "l'", "aveu", "de"),
    ("de", "l'", "aveu", "du"),
    ("de", "l'", "aveu", "des"),
    ("de", "l'", "aveu", "d'"),
    ("de", "l'", "avis", "d'"),
    ("pour",),
)
"""Openings of "according to", longest match first, folded token by token."""

HOUSES_OR_PLACES = frozenset("region regions".split())
"""Heads of both kinds: what a region says, and what differs by region."""

NOT_SPEAKERS = frozenset(
    """
    que qu' ou si moi toute tout tous cas moyenne regle regles age ages saison saisons mesure gout loi lois humeur
    formule besoin besoins modalites criteres critere type taille nombre niveau region regions calendrier ordre cela
    eux-memes possibilites disponibilites meteo methode zone zones secteur secteurs
    """.split()
)
"""Heads after "selon" that say a manner, not a speaker."""

_SPEAKERS = frozenset(
    """
    ministre president presidente directeur directrice porte-parole depute deputee senateur senatrice maire prefet
    procureur procureure avocat avocate avocats expert experte experts specialiste specialistes chercheur chercheuse
    chercheurs economiste economistes analyste analystes responsable responsables chef cheffe patron patronne
    syndicat syndicats association associations gouvernement opposition ministere parquet police gendarmerie mairie
    entreprise societe groupe banque institut institution organisation ong commission tribunal juge juges cour
    agence etude rapport enquete sondage communique journal quotidien hebdomadaire temoin temoins source sources
    medecin medecins professeur professeure historien historienne politologue sociologue militant militante militants
    eleveur agriculteur agriculteurs syndicaliste secretaire delegue deleguee dirigeant dirigeants dirigeante
    fondateur fondatrice entraineur selectionneur joueur capitaine premier elu elue elus collectif federation
    observateurs observateur diplomate diplomates autorites autorite armee services elysee kremlin maison parti
    pompier pompiers direction policier policiers gendarme gendarmes enqueteur enqueteurs magistrat magistrats ministres
    experts deputes senateurs maires procureurs directeurs presidents eleveurs eleveuse agricultrice pecheur pecheurs
    habitant habitante habitants riverain riveraine riverains victime victimes pere mere frere soeur parents fils fille
    voisin voisine voisins salarie salariee salaries ouvrier ouvriers employe employee employes enseignant enseignante
    enseignants infirmier infirmiere infirmieres soignants psychologue psychiatre biologiste virologue epidemiologiste
    climatologue ingenieur ingenieure geologue meteorologue meteorologues scientifique scientifiques auteur auteure
    auteurs autrice ecrivain ecrivaine realisateur realisatrice acteur actrice comedien comedienne chanteur chanteuse
    artiste musicien musicienne joueuse entraineuse coach athlete champion championne editeur editrice producteur
    productrice restaurateur boulanger commercant commercants touriste touristes usager usagers passager passagers
    conducteur conductrice chauffeur suspect prevenu accuse president-directeur pdg gerant gerante proprietaire
    locataire etudiant etudiante etudiants lyceen lyceenne eleve eleves organisateur organisateurs manifestant
    manifestants greviste grevistes quotidiens media medias presse radio television chaine site agences
    prefecture hopital clinique ministeres defense accusation partie ville region departement conseil comite
    fondation institutions club ligue fifa uefa adversaire numero responsables interesse interessee homme
    femme jeune quadragenaire trentenaire sexagenaire septuagenaire octogenaire adolescent adolescente
    candidat candidate general colonel commandant amiral ambassadeur ambassadrice roi reine prince pape eveque
    """.split()
)
_TRADES = frozenset(
    """
    agent agente cadre aide-soignant aide-soignante sage-femme brigadier brigadiere lieutenant lieutenante adjudant
    caporal sergent pilote copilote matelot marin navigant steward hotesse cheminot cheminote routier livreur livreuse
    facteur factrice coursier caissier caissiere vendeuse serveur serveuse cuisinier cuisiniere patissier patissiere
    boulangere boucher bouchere fleuriste libraire pharmacien pharmacienne dentiste kinesitherapeute veterinaire
    vigneron vigneronne viticulteur viticultrice maraicher maraichere ostreiculteur apiculteur apicultrice berger bergere
    forestier forestiere gardien gardienne vigile concierge technicien technicienne mecanicien mecanicienne plombier
    electricien electricienne macon charpentier menuisier artisan artisane architecte urbaniste paysagiste notaire
    huissier greffier greffiere commissaire-priseur liquidateur liquidatrice administrateur administratrice mandataire
    expert-comptable comptable auditeur auditrice consultant consultante courtier banquier banquiere investisseur
    actionnaire creancier negociateur negociatrice mediateur mediatrice emissaire rescape rescapee survivant survivante
    patient patiente malade famille veuve veuf epouse mari compagnon compagne cousin cousine oncle tante neveu niece
    grand-mere grand-pere beau-frere belle-soeur beau-pere belle-mere adherent adherente benevole supporteur supportrice
    spectateur spectatrice visiteur visiteuse client cliente consommateur consommatrice abonne abonnee internaute
    automobiliste cycliste pieton randonneur randonneuse skipper navigateur navigatrice entrepreneur entrepreneuse
    hydrologue oceanographe glaciologue botaniste zoologue ornithologue ecologue astronome astrophysicien chimiste
    mathematicien mathematicienne statisticien statisticienne demographe anthropologue ethnologue linguiste philosophe
    theologien pretre pasteur rabbin imam musicologue conservateur conservatrice galeriste redacteur redactrice
    chroniqueur chroniqueuse editorialiste juriste magistrate plaignant plaignante accusateur sismologue volcanologue
    paleontologue microbiologiste cardiologue pediatre urgentiste oncologue neurologue radiologue anesthesiste
    chirurgien chirurgienne pedopsychiatre nutritionniste toxicologue agronome hydrogeologue urbanistes batonnier
    batonniere avocat-general sous-prefet sous-prefete edile bourgmestre echevin conseiller conseillere chanceliere
    chancelier monarque souverain souveraine diplomates emissaires opposant opposante dissident dissidente refugie
    refugiee migrant migrante detenu detenue otage secouriste sauveteur plongeur plongeuse moniteur monitrice
    animateur animatrice educateur educatrice instituteur institutrice principal proviseur proviseure doyen doyenne
    recteur rectrice bailleur locataires coproprietaire syndic exploitante eleveuse cerealier cerealiere betteravier
    """.split()
)
"""Trades and stations of people."""
_HOUSES = frozenset(
    """
    rectorat ministere universite faculte laboratoire academie prefecture sous-prefecture municipalite intersyndicale
    assemblee senat chancellerie ambassade consulat matignon eglise diocese eveche union alliance cooperative mutuelle
    compagnie constructeur fabricant exploitant operateur equipementier assureur fournisseur distributeur enseigne
    start-up filiale industriel acquereur acheteur vendeur bailleur promoteur office chambre observatoire centre
    barreau ordre patronat interprofession confederation coordination mouvement brigade commissariat etat-major
    caserne secours equipe staff jury regie rapporteurs inspection autorites commune metropole agglomeration
    administration collectivite mission ecole lycee college musee theatre festival bibliotheque mediatheque
    cinematheque archives capitainerie douane douanes fisc delegation conservatoire opera orchestre editeur fonds caisse
    cabinet bureau regulateur aeroport acierie usine coop reseau consortium conglomerat holding
    """.split()
)
"""Houses that speak by a spokesman."""
_ONE = (_SPEAKERS | FUNCTIONS | _HOUSES | _TRADES) - frozenset("charge attache associe cure".split())
SPEAKER_NOUNS = _ONE | frozenset(
    noun + ("x" if noun.endswith("eau") else "s") for noun in (FUNCTIONS | _TRADES) & _ONE if noun[-1:] not in "sxz"
)
"""Nouns that can speak: needed for "pour X," and for a bare noun after a colon."""


IMPERSONAL_SPEAKERS = frozenset(
    """
    source sources etude rapport document communique enquete sondage presse media medias journal quotidien
    observateur observateurs expert experts specialiste specialistes auteur auteurs interesse interessee dernier
    derniere autre autres estimation bilan sondages calcul calculs proces lettre note courrier avis texte arrete message camp partie parties proche proches entourage certain certains plusieurs
    """.split()
)
"""Those who speak for somebody else, or for nobody in particular."""
