"""The oppositions of the language of the press, deed by deed; see `opposites` for how a line is written."""

LINES = """
augmenter alourdir progresser croitre grimper bondir accroitre doper hausser rehausser majorer relever gonfler doubler tripler quadrupler remonter hausse augmentation progression croissance bond envolee essor flambee relevement majoration doublement en_hausse en_progression en_augmentation plus_haut plus_eleve accroissement rencherir rencherissement flamber s'envoler | baisser alleger degonfler reculer diminuer chuter decroitre plonger degringoler effondrer regresser amoindrir minorer abaisser flechir amputer tasser baisse recul diminution chute repli decrue effondrement degringolade abaissement regression tassement contraction reduction en_baisse en_recul en_diminution en_chute plus_bas plus_basse plus_faible plus_modeste moindre repli se_tasser se_replier
ouvrir rouvrir inaugurer ouverture reouverture inauguration ouvert | fermer refermer fermeture ferme porte_close
autoriser permettre autorise autorisation legaliser depenaliser legalisation feu_vert | interdire prohiber proscrire bannir interdit interdiction prohibition bannissement veto
accepter approuver adopter enteriner valider avaliser ratifier consentir voter dire_oui accord approbation acceptation adoption validation ratification feu_vert | refuser rejeter repousser retoquer desapprouver decliner recuser dire_non refus rejet veto fin_de_non-recevoir
confirmer admettre reconnaitre avouer attester corroborer confirmation aveu | dementir nier refuter infirmer contester dementi denegation
creer instaurer instituer etablir creation instauration | supprimer abolir abroger dissoudre suppression abolition abrogation dissolution
embaucher recruter engager embauche recrutement | licencier congedier remercier renvoyer debaucher licenciement
commencer debuter demarrer entamer amorcer lancer debut demarrage commencement lancement | finir terminer achever cesser conclure cloturer fin terme achevement cessation mettre_fin prendre_fin mettre_un_terme
reprendre poursuivre continuer maintenir perpetuer reconduire prolonger reprise poursuite maintien continuation prolongation reconduction | interrompre suspendre abandonner cesser annuler stopper arreter interruption suspension abandon annulation arret fin mettre_fin prendre_fin mettre_un_terme
en_cours en_chantier inacheve en_suspens en_attente en_preparation poursuivre continuer | acheve termine fini clos boucle abouti terminer achever boucler finir clore
en_service fonctionner marcher operationnel en_marche en_etat_de_marche | hors_service en_panne hors_d'usage a_l'arret paralyser immobiliser defaillant inutilisable tomber_en_panne panne
entrer rentrer revenir retour | sortir
arriver arrivee | partir depart
rester demeurer | partir quitter demissionner depart demission
monter | descendre
~ gagner remporter victoire gain vaincre l'emporter s'imposer | perdre defaite perte s'incliner
reussir parvenir reussite succes | echouer rater echec manquer
renforcer consolider durcir accentuer intensifier amplifier renforcement durcissement consolidation | affaiblir fragiliser assouplir attenuer alleger adoucir affaiblissement assouplissement allegement
accelerer acceleration hater | ralentir freiner ralentissement
allonger rallonger prolonger allongement rallonge prolongation | raccourcir ecourter abreger raccourcissement
elargir agrandir etendre elargissement agrandissement extension | retrecir reduire restreindre limiter retrecissement restriction reduction
construire batir edifier eriger construction edification | demolir detruire raser demanteler demolition destruction demantelement
reconstruire rebatir retaper reconstruction | demolir detruire raser demolition
allumer | eteindre
allumer rallumer attiser se_propager s'etendre | eteindre maitriser circonscrire contenir
interpeller arreter incarcerer emprisonner ecrouer detenir interner enfermer interpellation arrestation incarceration detention emprisonnement en_garde_a_vue sous_les_verrous en_prison detenu | liberer relacher remettre_en_liberte elargir liberation relaxe en_liberte laisser_libre rester_libre libre libere relache
acquitter relaxer innocenter disculper blanchir acquittement relaxe non-lieu | condamner condamnation
coupable | innocent
vivant sain_et_sauf | mort decede
survivre en_rechapper rescape survivant | mourir deceder perir succomber tue
majorite majoritaire la_plupart | minorite minoritaire
maximum maximal | minimum minimal
superieur depasser exceder surpasser au-dessus | inferieur en_dessous au-dessous
depasser exceder franchir | plafonner limiter plafond au_plus au_maximum tout_au_plus maximum
positif | negatif
legal licite | illegal illicite
favorable pour | defavorable hostile oppose
possible faisable realisable | impossible irrealisable infaisable
gratuit gratuitement | payant
plein rempli comble complet | vide desert
facile aise facilement | difficile ardu difficilement
faciliter simplifier | compliquer entraver
satisfait content ravi satisfaction enthousiaste soulage soulagement | mecontent insatisfait decu mecontentement insatisfaction deception
inquiet alarme inquieter alarmer inquietude alarmant inquietant preoccupant preoccuper craindre redouter apprehender | rassure serein rassurer rassurant apaiser tranquilliser
benefice profit excedent beneficiaire excedentaire rentable | deficit perte deficitaire
presence present | absence absent
assister participer participation prendre_part associer impliquer | absent boycotter boycott bouder s'abstenir etranger_a exterieur_a independant_de
accord entente consensus | desaccord mesentente discorde dissension
s'accorder s'entendre | se_dechirer se_brouiller
avantage atout avantager | inconvenient handicap desavantager penaliser
avance en_avance | retard en_retard
avancer anticiper | retarder repousser reporter differer ajourner decaler
plus_tot | plus_tard
aggraver empirer deteriorer degrader aggravation deterioration degradation pire | ameliorer amelioration mieux
optimiste confiant optimisme confiance | pessimiste pessimisme mefiance defiance mefiant
public | prive
minimiser relativiser | exagerer dramatiser
critiquer denoncer fustiger deplorer regretter reprouver reprocher reproche critique | saluer feliciter louer applaudir se_rejouir se_feliciter eloge rejouir apprecier
attirer seduire | rebuter repousser
encourager inciter pousser encouragement | decourager dissuader
favoriser stimuler | freiner entraver
proteger protection | menacer exposer menace
soulager soulagement | accabler
unanime a_l'unanimite unanimement unanimite converger concorder convergent | divise partage diverger divergence divergent
nord septentrional | sud meridional
est oriental | ouest occidental
gauche | droite
pere | mere
frere | soeur
homme | femme
garcon | fille
riche | pauvre
rapide rapidement | lent lentement
fort fortement nettement largement | faible faiblement legerement
solide | fragile
propre | sale
sec | humide
chaud | froid
grave gravement grievement serieusement | benin legerement
volontaire volontairement delibere deliberement intentionnel | involontaire involontairement accidentel accidentellement
suffisant suffire assez suffisamment | insuffisant manquer insuffisance insuffisamment
complet entier integral totalement entierement completement integralement | incomplet partiel partiellement en_partie
definitif definitivement permanent | provisoire temporaire provisoirement temporairement
obligatoire obliger imposer contraindre obligation | facultatif dispenser exempter exonerer dispense exemption
recevable | irrecevable
conforme respecter conformite aux_normes en_regle | non-conforme hors_norme enfreindre violer transgresser contrevenir
populaire | impopulaire
stable se_stabiliser stabilite inchange constant statique fige immuable stagner stagnant stagnation invariable gele plafonner | instable varier fluctuer instabilite evoluer evolution changer changement bouger fluctuation variation
allie | ennemi adversaire
ami | ennemi
partisan defenseur soutien | adversaire opposant detracteur
excuser disculper pardonner | accuser incriminer
approuver soutenir appuyer saluer defendre plebisciter souscrire soutien appui | contester critiquer rejeter denoncer desapprouver condamner combattre s'opposer fustiger opposition hostilite
retablir reprendre retabli retablissement | suspendre interrompre couper suspendu interrompu coupe coupure interruption suspension
maintenir conserver garder preserver maintenu conserve preserve maintien conservation preservation | supprimer abandonner ceder suppression renoncer renonciation se_defaire se_separer
exporter exportation exportateur | importer importation importateur
promettre envisager garantir s'engager | exclure ecarter refuser
vouloir daigner | refuser
exclure exclusion evincer | inclure inclusion reintegrer integrer
petit | grand gros
bas | haut eleve
court bref | long
leger | lourd
tot | tard
attaquer | defendre
attribuer accorder octroyer delivrer decerner attribution octroi | refuser retirer confisquer retrait refus
hors_de_danger | entre_la_vie_et_la_mort pronostic_vital en_danger
hospitaliser hospitalisation | rentrer_chez_soi
blesse blesser | indemne sain_et_sauf
intact preserver epargner epargne indemne | endommager abimer detruire ravager devaster saccager degrader endommage
toucher frapper atteindre concerner viser soumettre assujettir affecter | echapper epargner exempter exonerer
apaiser calmer apaisement detente accalmie | attiser envenimer enflammer exacerber escalade tension
cesser-le-feu cessez-le-feu treve paix | guerre hostilites combats
connu identifier identifie eclaircir elucider elucide | inconnu ignorer mysterieux inexplique non_identifie
certain certitude sur avec_certitude | incertain incertitude douter doute
decider trancher decide tranche arreter | hesiter indecis hesitation
repondre reponse reagir reaction s'exprimer commenter | silence silencieux muet se_taire garder_le_silence refuser_de_repondre refuser_de_commenter sans_reponse ne_pas_repondre
retrouver localiser | disparu introuvable disparaitre
decouvrir trouver | perdre egarer
croire | douter
craindre redouter | esperer
esperer | desesperer
partage | seul
vacant libre inoccupe | occupe occuper
collectif | individuel
ancien vieux | nouveau neuf recent
local national | etranger
urbain | rural
majeur | mineur
interne | externe
interieur | exterieur
direct directement | indirect indirectement
officiel officiellement | officieux officieusement
transparent transparence | opaque opacite
efficace efficacite | inefficace inefficacite
utile utilite | inutile inutilite
juste justice equitable | injuste injustice inequitable
egal egalite | inegal inegalite
regulier regulierement | irregulier irregulierement
fiable fiabilite | douteux
sur_place a_domicile | a_distance
naturel | artificiel
licite | illicite
necessaire indispensable | superflu inutile
simple | complexe complique
calme calmement | agite agitation
debout | assis
humain | inhumain
valable valide valider | caduc invalide invalider annuler casser invalidation
signer parapher signature ratifier | denoncer resilier rompre rupture resiliation
se_constituer se_former constituer | se_dissoudre dissoudre
rassembler reunir unir | diviser separer disperser
se_rapprocher rapprocher rapprochement | s'eloigner eloigner eloignement
embellir | enlaidir
avancee progres | recul
gagnant vainqueur laureat | perdant vaincu
qualifie qualifier qualification se_qualifier | elimine eliminer elimination
promouvoir promu promotion | retrograder relegue relegation relegue retrogradation
evacuer evacuation | confiner confinement
peupler | depeupler
remplir | vider
charger | decharger
brancher | debrancher
investir investissement | desinvestir
nationaliser nationalisation | privatiser privatisation
vacciner | contaminer
guerir retabli gueri guerison | malade malades
fleurir prosperer prospere | pericliter decliner declin
enrichir | appauvrir
civil | militaire
amical | hostile
pacifique pacifiquement dans_le_calme sans_incident | violent violemment emaille_d'incidents
succeder | preceder
precedent | suivant
aine | cadet
debutant novice | confirme chevronne experimente
majorer | minorer
prometteur | decevant
visible | invisible
disponible | indisponible
capable | incapable
competent | incompetent
responsable | irresponsable
solvable | insolvable
accessible | inaccessible
habite | inhabite
habituel | inhabituel
prevu attendu previsible | imprevu inattendu imprevisible
previsible | imprevisible
comestible | toxique
croissant | decroissant
maintenir maintenu inchange maintien | abaisser relever modifier changer reviser revoir modification changement revision
reclamer exiger revendiquer appeler_a reclamation exigence revendication | s'opposer rejeter combattre
convaincre convaincu croire adherer persuade | sceptique dubitatif incredule perplexe scepticisme
du_meme_avis de_cet_avis de_son_avis partager_cet_avis partager_l'avis d'accord | autre_avis avis_contraire avis_different d'un_autre_avis en_desaccord
prudent prudence reserve reservee reservees circonspect mesure mesuree mesurees | imprudent temeraire affirmatif categorique peremptoire imprudence
rester demeurer conserver garder | quitter demissionner demission
apparaitre reapparaitre emerger surgir apparition | disparaitre disparition
adherer rejoindre integrer s'affilier adhesion ralliement | quitter se_retirer retrait
se_souvenir | oublier
reveler devoiler divulguer rendre_public ebruiter | cacher dissimuler taire garder_secret occulter masquer passer_sous_silence
concorder coincider correspondre concordant | differer contradictoire discordant contredire contradiction discordance
coherent coherence | incoherent incoherence contradictoire
consensuel | controverse polemique
confidentiel secret | publie rendu_public
vrai exact veridique avere fonde verite | faux inexact errone infonde mensonger mensonge
authentique authentifier | contrefait contrefacon
activer activation | desactiver desactivation
decoller decollage s'envoler | atterrir atterrissage se_poser
embarquer embarquement | debarquer debarquement
debloquer deblocage degeler | bloquer blocage geler gel
elire elu reelu reelire | battre battu
nommer nomme designer nomination designation | revoquer limoger demettre destituer evincer revocation limogeage destitution
titulaire | remplacant suppleant
greviste | non-greviste
mariage se_marier epouser | divorce divorcer
natalite naissance | mortalite
culpabilite | innocence
fonde justifie legitime | infonde injustifie illegitime
potable | non-potable impropre
sain salubre | malsain insalubre
sans_danger inoffensif | dangereux perilleux
aboutir abouti concluant fructueux | capoter avorter infructueux
voter_pour se_prononcer_pour se_prononcer_en_faveur | voter_contre se_prononcer_contre
promulguer | abroger
inscrire inscription | radier radiation
souscrire souscription | resilier resiliation
proche | lointain eloigne
surplus excedent | penurie
abondant abondance | rare rarete penurie
frequent frequemment souvent | rare rarement
celebre connu | meconnu
accueillir heberger accueil | expulser refouler chasser expulsion refoulement
regulariser regularisation | expulser expulsion
resister resistance | ceder flancher capituler capitulation
en_activite en_exploitation | desaffecte a_l'abandon
concentrer concentration | disperser dispersion
centraliser centralisation | decentraliser decentralisation
delocaliser delocalisation | relocaliser rapatrier relocalisation
derailler derailement sortir_de_la_voie quitter_les_rails quitter_la_voie | rester_sur_les_rails rester_sur_la_voie
amont | aval
devant | derriere
manuel manuellement | automatique automatiquement
interieur a_l'interieur | exterieur a_l'exterieur
offensif | defensif
confiner | deconfiner
dependant dependance | autonome autonomie
obeir | desobeir
tolerer tolerance | reprimer repression
se_rendre | s'enfuir s'echapper s'evader fuite evasion
capturer | s'enfuir s'echapper s'evader
inflation | deflation
recession | croissance
soumis tenu contraint assujetti | libre dispense exempte
fidele fidelite | infidele infidelite
majorite_absolue | minorite
victorieux | battu defait
chaleureux | glacial
serein serenite | tendu tension
unite union | division scission
se_multiplier | se_rarefier
s'aggraver | s'ameliorer
rechuter rechute | guerir guerison
inonde | a_sec
remunere paye | benevole benevolement
permanent continu | intermittent
impair | pair
locataire | proprietaire
citadin | rural
amateur | professionnel
credible credibilite | fantaisiste
prioritaire | secondaire
reussi | rate
lucratif | benevole
ambitieux | modeste
genereux | avare
lent ralenti | rapide accelere
apaise | tendu
dissuader | inciter
entier intact | brise casse
sobre | ivre en_etat_d'ivresse alcoolise
conscient | inconscient
valide | handicape
sous_controle maitriser | incontrolable hors_de_controle
"""
