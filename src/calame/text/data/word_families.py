"""Words of one root whose beginnings differ, or are short: verb, noun, adjective, who does it. Folded lemmas.

Adjectives of relation (« solaire » for « du soleil ») stand with the noun that they come from, however they are formed.
"""

_LINES = """
soleil solaire ensoleiller ensoleille insolation | lune lunaire | etoile stellaire etoile | ciel celeste aerien | terre terrestre terrien
monde mondial mondialement | mer marin maritime | ile insulaire | cote littoral cotier | fleuve fluvial riviere | lac lacustre
montagne montagneux alpin montagnard | foret forestier sylvicole | bois boise boiser forestier | campagne rural champetre agricole
ville urbain municipal citadin | commune communal municipal | mairie municipal maire | quartier riverain | rue routier route
pays national | nation national nationalite | etat etatique public | region regional | departement departemental | province provincial
ile iles ilien insulaire | port portuaire | gare ferroviaire | rail ferroviaire ferre | train ferroviaire | avion aerien aeronautique
air aerien | eau aquatique hydraulique hydrique | pluie pluvial pluvieux pleuvoir | neige neigeux enneiger | vent eolien venteux
chaleur chaud chauffer rechauffer rechauffement canicule | froid froideur refroidir | feu incendie incendier brulure bruler | secheresse sec assecher
hiver hivernal | ete estival | printemps printanier | automne automnal | nuit nocturne | jour journalier quotidien diurne | mois mensuel
an annee annuel annuellement | semaine hebdomadaire | siecle seculaire | heure horaire | matin matinal matinee | soir soiree
ecole scolaire ecolier scolarite scolariser | eleve scolaire | universite universitaire | professeur enseignant enseigner enseignement
etude etudier etudiant estudiantin | sante sanitaire soigner soin | medecin medical medecine | malade maladie maladif | hopital hospitalier hospitaliser hospitalisation
coeur cardiaque | poumon pulmonaire | sang sanguin saigner saignement | os osseux | dent dentaire | oeil oculaire yeux ophtalmique | peau cutane
tete cranien cerebral | cerveau cerebral | main manuel | pied pedestre | bouche buccal oral | ventre abdominal | corps corporel physique
esprit mental spirituel | ame psychique | faim affamer affame alimentaire | soif assoiffer | repas alimentaire | nourriture nourrir alimentaire alimentation alimenter
aliment alimentaire alimentation nourriture | appetit coupe-faim faim | graisse gras graisseux | sucre sucrer | sel saler | lait laitier | viande carne boucher
poids peser pesee lourd pesant kilo | taille mesurer mesure | hauteur haut | longueur long allonger | largeur large elargir | profondeur profond approfondir
epaisseur epais | grandeur grand agrandir | petitesse petit | vitesse vite rapide rapidite rapidement accelerer | lenteur lent ralentir
force fort renforcer | faiblesse faible affaiblir | durete dur durcir durcissement | douceur doux adoucir | beaute beau embellir | laideur laid
richesse riche enrichir | pauvrete pauvre appauvrir misere | vieillesse vieux vieillir vieillissement age | jeunesse jeune rajeunir | nouveaute nouveau renouveler
clarte clair eclaircir eclairer | noirceur noir noircir | blancheur blanc blanchir | rougeur rouge rougir | bonheur heureux | malheur malheureux
joie joyeux rejouir | tristesse triste attrister | peur apeurer peureux effrayer | colere colerique | honte honteux | folie fou affoler | sagesse sage
guerre belliqueux guerrier belligerant | paix pacifique pacifier pacification apaiser | armee militaire arme armer | soldat militaire | police policier | gendarme gendarmerie
justice judiciaire juge juger jugement juste | tribunal judiciaire | loi legal legislatif legiferer legalement | droit juridique | crime criminel criminalite | prison carceral penitentiaire prisonnier emprisonner
vol voler voleur derober | mort mourir mortel mortalite deces deceder defunt tuer | naissance naitre natal ne | vie vivre vivant vital | croissance croitre accroitre accroissement
deces deceder defunt | enterrement enterrer obseques funerailles inhumer inhumation funeraire | mariage marier matrimonial conjugal | divorce divorcer | pere paternel paternite | mere maternel maternite
frere fraternel fraternite | soeur fraternel | parent parental famille familial | enfant enfance infantile enfantin | fille fillette | fils filial
homme humain masculin humanite | femme feminin feminite | peuple populaire population | citoyen citoyennete civique civil | roi royal royaume royaute | empereur imperial empire
president presidentiel presidence presider | ministre ministeriel ministere | depute parlementaire | parlement parlementaire | senat senatorial senateur | gouvernement gouvernemental gouverner executif
election electoral elire electeur | vote voter votant electoral | impot fiscal fiscalite taxe taxer | argent financier pecuniaire | banque bancaire banquier | budget budgetaire | monnaie monetaire
salaire salarial salarier | patron patronal patronat | syndicat syndical syndicaliste | emploi employer employe | travail travailler travailleur laborieux | chomage chomeur
usine industriel industrie | commerce commercial commercant marchand | marche marchand commercial | entreprise entrepreneur entrepreneurial | client clientele | vente vendre vendeur | achat acheter acheteur
perte perdre | gain gagner gagnant | dette endetter endettement | pret preter preteur | emprunt emprunter emprunteur | don donner donateur donation | aide aider
choix choisir | jeu jouer joueur ludique | course courir coureur | saut sauter | chute chuter tomber | fuite fuir fuyard | suite suivre | conduite conduire conducteur
lecture lire lecteur | ecriture ecrire ecrivain ecrit | vue voir vision visuel visible | ouie entendre auditif | toucher tactile | gout gouter gustatif | odeur odorat olfactif sentir puanteur
parole parler oral verbal | voix vocal oral | cri crier | chant chanter chanteur | danse danser danseur | musique musical musicien | theatre theatral | cinema cinematographique | livre livresque
peinture peindre peintre pictural | dessin dessiner dessinateur | image imager | photo photographie photographier photographe | presse journalistique journal journaliste
attente attendre patienter patience | entente entendre s'entendre | defense defendre defenseur defensif | reponse repondre | decouverte decouvrir | ouverture ouvrir | fermeture fermer clos clore cloture
prise prendre preneur | remise remettre | mise mettre | promesse promettre | permis permettre permission | soumission soumettre | transmission transmettre | emission emettre | admission admettre
connaissance connaitre | reconnaissance reconnaitre | apparition apparaitre | disparition disparaitre disparu | croyance croire croyant | refonte refondre refaire remanier repenser reviser changer | reprise reprendre
construction construire constructeur | destruction detruire destructeur | reduction reduire | production produire producteur | traduction traduire traducteur | introduction introduire | seduction seduire
reception recevoir | perception percevoir | conception concevoir | deception decevoir | dissolution dissoudre | resolution resoudre | solution resoudre | evolution evoluer | absolution absoudre
suspension suspendre | extension etendre | tension tendre | comprehension comprendre | pretention pretendre | expansion etendre | revision reviser | decision decider decisif | division diviser | explosion exploser explosif
retention retenir | obtention obtenir | detention detenir detenu | maintien maintenir | soutien soutenir | entretien entretenir | abstention s'abstenir abstenir | contention contenir | venue venir
revente revendre | descente descendre | rupture rompre | corruption corrompre | interruption interrompre | eruption | cueillette cueillir | accueil accueillir | recueil recueillir
plainte plaindre plaignant | crainte craindre | contrainte contraindre coercitif contraignant coercition | atteinte atteindre | teinte teindre | extinction eteindre | restriction restreindre | peine penal punir punition
requete requerir | conquete conquerir | acquisition acquerir | enquete enqueter enqueteur | oubli oublier | cri crier | tri trier | pari parier | depot deposer | depart partir | appel appeler | rappel rappeler
essai essayer | envoi envoyer | paiement payer | deploiement deployer | nettoyage nettoyer | appui appuyer | ennui ennuyer | essuyage essuyer | balayage balayer | rejet rejeter | projet projeter | achat acheter
gel geler congelation congeler | degel degeler | levee lever | pesee peser | amenagement amenager | demenagement demenager | siege sieger | piege pieger | assiette | neige neiger
roche rocheux | pierre pierreux | sable sableux | poussiere poussiereux | danger dangereux | peril perilleux | risque risquer | orage orageux | mystere mysterieux | succes succeder reussir reussite
reussite reussir | echec echouer | arret arreter | debut debuter | fin finir final | retour retourner revenir | tour tourner | detour detourner | contour contourner | sejour sejourner
eloge elogieux | honneur honorer honorable | faveur favoriser favorable | valeur valoir valoriser | rigueur rigoureux | vigueur vigoureux | horreur horrible | terreur terrible terroriste terrorisme
amitie ami amical | haine hair haineux | amour aimer amoureux | confiance confier fier | mefiance mefier | doute douter douteux | soupcon soupconner | certitude certain | habitude habituer habituel
inquietude inquieter inquiet | solitude seul | attitude | aptitude apte | gratitude | exactitude exact | servitude servir service serviteur | altitude | multitude multiple
securite securitaire sur surete securiser | liberte libre liberer liberation | egalite egal egalement egaliser | verite vrai veridique | purete pur purifier | rarete rare rarissime rarefier | cherte cher
proximite proche | unite unique unir uni union | necessite necessaire | possibilite possible | probabilite probable | utilite utile utiliser | difficulte difficile | facilite facile faciliter
"""
FAMILIES: dict[str, frozenset[str]] = {}
"""Each word with the names of its families."""
for _name, _members in enumerate(line.split() for part in _LINES.strip().splitlines() for line in part.split("|")):
    for _member in _members:
        FAMILIES[_member] = FAMILIES.get(_member, frozenset()) | {f"~{_name}"}

SUFFIXES = (
    "issement", "ement", "ment", "ation", "ition", "tion", "sion", "age", "ure", "ance", "ence", "erie", "aire", "ateur", "atrice",
    "eur", "euse", "trice", "ienne", "ien", "aise", "ais", "oise", "ois", "ain", "aine", "ique", "iste", "isme", "al", "aux", "el",
    "elle", "eux", "if", "ive", "able", "ible", "ite", "iere", "ier", "iser", "ifier", "er", "ir", "oir", "re", "ee", "ant", "ade",
)  # fmt: skip
"""Endings by which French makes verbs, nouns and adjectives of one another, the longer ones first."""
INFLECTED = (
    "antes",
    "aient",
    "eront",
    "erait",
    "ants",
    "ante",
    "ees",
    "ant",
    "ait",
    "ent",
    "era",
    "ee",
    "es",
    "er",
    "ez",
    "a",
    "e",
)
"""Endings of verbs in -er."""
SHORT_ROOTS = frozenset({"er", "ir", "eur", "ien", "ienne", "ais", "ois", "eux", "age", "ee", "es", "ant", "ent"})
"""Those that may stand behind three letters."""

SHARED_STEMS = frozenset(
    """
    atten circo compl compr conce consi conse const contr conve exper inter insta parti prese princ prono propr prote
    provi recon repre resta souve stati trans
    """.split()
)
"""First five letters that words of several families begin with: « intervenir » and « interpeller »."""
