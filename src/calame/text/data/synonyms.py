"""Words that tell the same deed, thing or quality. Folded: infinitives, singular nouns, masculine adjectives.

They align two sentences, they do not judge: a class holds what the press says one for the other, of one part of speech
or another. `|` parts two classes, `_` joins the words of an expression.
"""

_LINES = """
coter cotation entrer_en_bourse entree_en_bourse s'introduire_en_bourse introduire_en_bourse introduction_en_bourse
acheter acquerir racheter s'offrir achat acquisition rachat | vendre ceder vente cession
arreter interrompre stopper suspendre cesser mettre_fin
avoir_lieu se_derouler se_tenir se_passer intervenir se_produire survenir
evaluer estimer chiffrer estimation evaluation
demander reclamer exiger souhaiter vouloir solliciter demande requete exigence revendication appeler
esperer compter tabler viser ambitionner souhaiter prevoir
concevoir mettre_au_point elaborer developper inventer creer fabriquer construire conception elaboration fabrication
donner rendre remettre livrer fournir | piquer contaminer infecter
fixer connaitre determiner definir decider arreter arrete decide connu fixe determine
envoyer depecher expedier adresser envoi | decouvrir trouver reperer retrouver deceler detecter decouverte
dater construire batir eriger | accuser reprocher mettre_en_cause accusation reproche denoncer incriminer
declarer affirmer dire indiquer preciser expliquer annoncer assurer | publier paraitre parution publication sortir
tuer assassiner abattre mourir deceder perir succomber mort deces | blesser blesse blessure egratignure contusion plaie ecchymose
voler derober cambrioler devaliser vol cambriolage braquage | interpeller arreter interpellation arrestation
juger estimer considerer trouver | condamner condamnation
choisir designer elire retenir selectionner nommer choix selection election nomination
diriger presider conduire mener piloter administrer direction presidence | diriger dirigeant chef meneur tete | services_secrets service_secret service_de_renseignement services_de_renseignement | travailler employer travail emploi
payer financer regler verser prendre_en_charge debourser acquitter paiement financement versement
couter cout prix facture montant s'elever | commencer debuter demarrer debut demarrage | finir terminer achever fin
prolonger allonger etendre prolongation prolongement extension | examiner etudier analyser examen etude analyse
verifier controler inspecter verification controle inspection | surveiller observer surveillance observation
reparer restaurer renover retaper reparation restauration renovation
reporter repousser decaler differer ajourner report | remplacer succeder se_substituer remplacement relever
aider soutenir assister aide soutien appui | participer prendre_part participation
voter adopter approuver vote adoption approbation | signer parapher conclure signature
proposer offrir proposition offre | utiliser employer se_servir recourir usage utilisation emploi recours
montrer reveler indiquer temoigner demontrer attester | atteindre s'elever culminer | concerner toucher affecter viser
informer prevenir avertir alerter alerte avertissement | attendre prevoir
craindre redouter s'inquieter crainte inquietude | se_plaindre deplorer regretter
manifester protester defiler manifestation protestation | habiter vivre resider loger
demenager quitter partir s'en_aller | enquete investigation enqueter | police policier force_de_l'ordre gendarme
incendie feu sinistre flamme | inondation crue | accident collision | voiture vehicule automobile auto
camion poids_lourd | avion appareil | bateau navire ferry | velo cycle bicyclette | enfant mineur jeune
ecole etablissement | eleve ecolier collegien lyceen etudiant | professeur enseignant instituteur
medecin docteur praticien | salarie employe travailleur personnel effectif | patron dirigeant directeur pdg chef
entreprise societe groupe firme compagnie | ville commune municipalite mairie | maire elu edile | etat gouvernement
president presidente | ministre ministere | loi texte projet_de_loi | argent somme fonds | client clientele
habitant riverain resident population | touriste vacancier visiteur voyageur | passager voyageur usager
frequentation visiteur affluence entree
soupconner suspecter presumer mettre_en_examen mis_en_cause soupcon suspicion suspect
gagner benefice profit excedent | possible probable eventuel vraisemblable
se_taire muet silencieux silence commenter repondre reagir s'exprimer commentaire reponse reaction
transporter acheminer transport transporteur | equipe formation club | match rencontre partie | but realisation
titre sacre couronne | joueur joueuse | chercheur scientifique savant | etude recherche travaux
logement habitation maison | hausse augmentation | baisse recul diminution | important grand considerable majeur
vaste etendu grand | nombreux multiple | recent nouveau | necessaire indispensable | immediat immediatement aussitot
indemniser dedommager rembourser indemnisation dedommagement remboursement compensation | subvention aide dotation
dette emprunt pret credit | deficit perte trou passif | chiffre_d'affaires vente recette
negocier discuter parlementer tractation negociation discussion pourparler
dialogue dialoguer discussion echange echanger conversation entretien s'entretenir entrevue
rencontrer recevoir s'entretenir rencontre entretien entrevue
reunir rassembler regrouper convoquer reunion rassemblement seance | rassemblement cortege defile manifestation
greve debrayage arret_de_travail greviste mouvement debrayer | cesser_le_travail greve greviste debrayer
licencier renvoyer congedier remercier licenciement | embaucher recruter engager enroler embauche recrutement
salaire paie paye remuneration traitement solde | prime bonus gratification | emploi poste | metier profession
demissionner quitter partir se_retirer renoncer demission depart
renoncer abandonner se_retirer jeter_l'eponge declarer_forfait abandon renonciation retrait | renoncer se_passer
refuser decliner rejeter ecarter repousser dire_non opposer refus rejet
accepter consentir acquiescer dire_oui agreer se_resoudre accord consentement feu_vert approbation
accord feu_vert aval autorisation permission | accord entente pacte convention traite contrat
autoriser permettre autorisation permis | interdire prohiber bannir proscrire interdiction
obliger contraindre forcer imposer astreindre tenir_de obligation
exiger imposer ordonner enjoindre sommer ordre injonction prescrire | empecher bloquer entraver gener entrave
bloquer barrer occuper blocage | promettre s'engager assurer garantir jurer promesse engagement garantie
par_ecrit noir_sur_blanc ecrit | nier dementir refuter contester recuser se_defendre dementi s'inscrire_en_faux battre_en_breche tailler_en_pieces
contester critiquer denoncer s'opposer combattre decrier contestation critique
critiquer reprocher blamer fustiger deplorer condamner critique | soutenir affirmer pretendre assurer
avouer admettre reconnaitre convenir aveu | prouver demontrer etablir attester preuve demonstration
ignorer meconnaitre mystere inconnu | savoir connaitre | cacher dissimuler taire celer masquer
taire silence se_taire mutisme | repondre repliquer retorquer reponse replique
commenter s'exprimer se_prononcer declaration commentaire prise_de_parole
se_prononcer trancher statuer decider decision verdict | croire penser juger estimer considerer
douter sceptique scepticisme doute mefiance circonspect dubitatif | persuade convaincu convaincre persuader
surprendre etonner stupefier surprise etonnement | opposer adversaire rival concurrent
concurrence rivalite competition bataille lutte | rude difficile dur ardu apre severe
dangereux perilleux risque danger peril menace menacer en_danger | indemne sain_et_sauf rien_avoir sans_blessure
grave serieux severe gravement grievement serieusement | vie jour existence | victime blesse mort
deceder mourir mort deces defunt | malade atteint patient souffrant | guerir retablir guerison remis
soigner traiter soin traitement | contracter attraper contamination contaminer infection infecter
hopital chu clinique etablissement_de_sante centre_hospitalier hospitalier
hospitaliser hospitalisation admettre hopital | evacuer transporter conduire emmener transferer evacuation transfert
ambulance secours pompier | sauver secourir sauvetage secours | sauter se_jeter bondir s'elancer
projeter propulser ejecter lancer | heurter percuter emboutir frapper tamponner choc impact collision
choc impact heurt | freiner freinage | train rame ter tgv convoi ferroviaire | voie rail chemin_de_fer
circulation trafic circuler | route chaussee voie rue | trajet rotation traversee voyage parcours liaison
traverser franchir traversee franchissement | conduire conducteur chauffeur pilote volant | tracteur engin machine
remorque chargement | charger remplir plein charge rempli | eleveur agriculteur exploitant fermier paysan cultivateur
exploitation ferme domaine | recolte moisson vendange | betail troupeau bete animal | secheresse aride
pluie averse precipitation | orage tempete intemperie grele | terrain parcelle site emplacement lot
emplacement site lieu endroit place | sol terre terrain | eau riviere fleuve cours_d'eau | mer ocean large
plage littoral cote | batiment immeuble edifice construction | batiment local locaux | appartement logement domicile
chez domicile maison | domicile adresse | loyer location louer locataire
proprietaire possesseur appartenir posseder propriete | bailleur proprietaire | travaux chantier amenagement
pont viaduc ouvrage | moderniser renover modernisation renovation
nettoyer depolluer assainir nettoyage depollution assainissement | polluer pollution contamination contaminer pollue
dechet ordure detritus | toxique nocif dangereux poison | bruit nuisance vacarme | arbre foret bois
electricite courant energie | chaleur canicule chaud | froid gel glace gele | canalisation tuyau conduite tuyauterie
panne defaillance dysfonctionnement avarie | erreur faute meprise bevue | defaut faille lacune carence
manquer faire_defaut manque absence penurie | manque penurie insuffisance carence
baisser diminuer reduire chuter reculer | augmenter croitre progresser grimper monter | doubler multiplier
depasser exceder superieur au-dela | plafonner limiter plafond limite | limiter restreindre borner limite restriction
maximum plafond limite seuil | seuil norme limite maximum | taux part pourcentage proportion
quart vingt-cinq_pour_cent | moitie cinquante_pour_cent demi | tripler triple | total totalite ensemble integralite
totalite integralite ensemble entier integral | majorite plupart | voix vote suffrage bulletin
scrutin vote election consultation | elu conseiller depute edile | conseil_municipal municipalite elu
opposition opposant adversaire | majorite camp rang | parti formation mouvement | gauche progressiste
campagne tournee | president chef_de_l'etat | premier_ministre chef_du_gouvernement | capitale gouvernement
diplomate ambassadeur diplomatie diplomatique | pays nation etat | frontiere limite | guerre conflit hostilite combat
paix treve cessez-le-feu | armee militaire soldat troupe | arme fusil pistolet
attaquer agresser assaillir attaque agression assaut offensive | frapper coup battre
menacer intimider menace intimidation | pirate intrus hacker cybercriminel assaillant
pirater piratage cyberattaque intrusion intrus | logiciel programme application outil | donnee fichier information
ordinateur informatique systeme | mot_de_passe identifiant | compte acces | prestataire sous-traitant fournisseur
editeur societe entreprise | gerant dirigeant patron responsable gerer | directeur dirigeant diriger direction
directeur_general patron dirigeant | succeder remplacer successeur remplacant | fondateur createur fonder creer
actionnaire associe | investisseur fonds repreneur acquereur candidat | repreneur acquereur candidat acheteur
candidat pretendant postulant candidature | offre proposition projet | marche secteur filiere
usine atelier fabrique site | fabricant producteur constructeur | fabriquer produire production fabrication
produit article marchandise | commande achat commander | livraison approvisionnement livrer ravitaillement
magasin boutique commerce epicerie | fermer baisser_le_rideau fermeture | ouvrir inaugurer ouverture
rouvrir reouverture reprendre | reprendre redemarrer reprise redemarrage de_nouveau a_nouveau
redressement_judiciaire depot_de_bilan | faillite liquidation banqueroute
plainte porter_plainte saisir poursuite poursuivre | poursuivre poursuite inculper mettre_en_examen
juger proces jugement | tribunal juge cour juridiction | proces audience jugement | jugement verdict decision arret
appel recours | peine condamnation sanction | prison detention ferme incarceration | amende contravention
avocat conseil defenseur | procureur parquet magistrat | enqueteur policier gendarme
enquete investigation instruction | interroger entendre auditionner questionner audition interrogatoire
temoin temoigner temoignage | garde_a_vue garder_a_vue | soupcon suspect presume soupconner | complice complicite
fraude escroquerie tromperie detournement | falsifier imiter contrefaire faux | voler derober subtiliser vol
disparaitre introuvable manquer disparition evanoui | introuvable aucune_trace trace | trace marque vestige empreinte
trouver retrouver denicher | chercher rechercher recherche | rechercher recherche traquer
fuir s'enfuir s'echapper fuite evasion | relacher liberer remettre_en_liberte liberation | anonyme anonymat sans_nom
nom identite | identifier identification reconnaitre | surnommer baptiser appeler nommer denommer nom
confidentiel secret prive | document dossier papier texte | document compte_rendu rapport
rapport etude expertise audit | rapport_d'expertise expertise | lettre courrier courriel missive envoi
courriel message mail | message envoi lettre | envoyer adresser transmettre envoi transmission
transmettre communiquer remettre transmission | communique declaration annonce
conference_de_presse presse point_de_presse | journal quotidien titre presse | article papier | livre ouvrage roman
ecrivain auteur romancier | oeuvre ouvrage creation | piece spectacle representation
representation spectacle concert seance | opera lyrique | orchestre musicien | chanteur interprete | film long-metrage
realisateur cineaste | tableau toile peinture | musee galerie | exposition exposer
public spectateur assistance auditoire | saison exercice | abonne abonnement | billet place ticket entree
annuler supprimer abandonner annulation suppression deprogrammer | maintenir garder conserver preserver maintien
perdre perte | deplacer transferer delocaliser deplacement transfert | deplacer deloger | retard retarder tardif
delai echeance | echeance date terme | duree periode | prochain futur suivant venir | dernier passe ecoule
precedent anterieur auparavant jusque-la | auparavant jusque-la avant jusqu'alors
a_ce_jour jusqu'ici jusqu'a_present pour_le_moment pour_l'instant pour_l'heure
d'affilee de_suite consecutif successif | a_deux_reprises deux_fois par_deux_fois
souvent frequemment regulierement frequent regulier | parfois quelquefois de_temps_en_temps | rarement peu_souvent
immediatement sur-le-champ | lentement lent | rapidement vite rapide | annuel par_an an | mensuel par_mois mois
hebdomadaire par_semaine semaine | quotidien journalier par_jour jour | quinzaine deux_semaine | matinee matin
soiree soir | finir s'achever terminer se_terminer | tumulte chaos desordre agite houleux mouvemente
calme tranquille paisible | colere indignation furieux mecontentement | heureux content satisfait ravi
triste peine chagrin | peur crainte craindre redouter apprehender effrayer
inquiet preoccupe inquietude inquieter inquietant preoccupant | solide robuste fiable | fragile faible vulnerable
certain sur assure certitude formellement | clair evident manifeste | excessif trop exagere demesure
excessif eleve cher | eleve haut | cher couteux onereux | bas faible | enorme immense gigantesque colossal
petit modeste reduit | insuffisant pas_assez trop_peu | suffire assez | vacant inoccupe libre vide
pourvoir remplacer | jeune adolescent | vieux ancien age | ancien desaffecte ex | desaffecte abandonne ferme
etranger exterieur | proche voisin | loin distance eloigne | interieur dedans | sous_terre souterrain sous_la_surface
profond profondeur | niveau etage | centre coeur milieu | debut commencement
entraineur coach technicien selectionneur | selectionneur selection | joueuse handballeuse footballeuse | arbitre juge
terrain competition jeu | competition championnat tournoi | victoire succes gagner s'imposer
defaite revers perdre s'incliner | finale dernier_match | classement rang place | champion vainqueur titre
supporteur fan partisan | maillot tenue | contrat bail engagement | signer s'engager engager
indemnite dedommagement somme | transfert depart | recrue renfort arrivee
conseiller recommander preconiser suggerer recommandation conseil | inviter convier invitation
demander solliciter reclamer prier | donner_suite repondre repondre_favorablement
en_vain sans_succes sans_resultat sans_suite | essayer tenter tentative essai | essai test tester experience experimentation experimenter
test tester controle controler analyse analyser depistage depister | prelever echantillon prelevement | mesurer mesure
scientifique chercheur biologiste | laboratoire labo | bacterie microbe organisme souche germe | organisme espece
espece variete | virus maladie | vaccin vaccination vacciner | medicament remede traitement | decouverte identifier
retenir capter pieger fixer absorber capturer | methode technique procede | mecanisme processus
appliquer mettre_en_oeuvre application mise_en_oeuvre | industriel industrie | brevet licence
commander commande commanditer | association collectif organisation | syndicat organisation_syndicale
delegue representant porte-parole elu | membre adherent participant | directrice direction diriger
comite commission conseil | agence organisme autorite | autorite instance | administration service etat
fonctionnaire agent | agent employe salarie | facteur postier | pecheur marin | marin equipage | quai port
port capitainerie portuaire | compagnie societe transporteur | ile insulaire | village commune bourg
quartier secteur | voisin riverain | parent famille proche | mere maman | pere papa | epoux mari conjoint
epouse femme conjoint | couple epoux | bebe nourrisson | enfant fils fille | adulte majeur | retraite pensionne
partir_a_la_retraite depart_a_la_retraite retraite | etudiant etude | formation apprentissage | diplome titre
cours lecon | creche garderie | cantine restaurant | manger repas nourriture | boire boisson | dormir nuit sommeil
vetement habit | cadeau don present | don donner offrir | heriter heritage succession | assurance assureur assurer
assure couvrir prendre_a_sa_charge garanti | couvrir prendre_en_charge prendre_a_sa_charge | charge frais depense
depense frais cout | economie epargne economiser | impot taxe fiscal | prix tarif cout | montant somme | valeur prix
hausse flambee envolee | flambee envolee bond | benefice gain | responsabilite faute responsable
attribuer imputer expliquer | cause origine motif raison | consequence effet suite resultat impact
influence pression | important principal majeur | role fonction | fonction poste charge | mission tache charge
objectif but | projet plan intention | intention vouloir compter | vouloir souhaiter desirer volonte
pret dispose disposition | capable aptitude pouvoir | pouvoir capacite | choix decision | hesiter balancer hesitation
prudent mesure prudence | mettre_en_garde prevenir avertir | avertissement alerte mise_en_garde
signaler relever pointer signalement | signaler alerter | constater relever observer | hypothese piste these scenario
favoriser privilegier preferer | preference favori | exclure ecarter | reserve reserver | attente patienter
revoir retrouver | changer modifier remplacer changement modification remplacement
modifier amender reviser modification revision | reforme reformer | regle reglement norme
reglementaire legal autorise | respecter observer respect | enfreindre violer infraction violation | infraction delit
crime meurtre | disposer detenir | detenir posseder | obtenir decrocher obtention | recevoir percevoir toucher
percevoir toucher encaisser | priver retirer | equiper doter equipement | installer poser installation
retirer enlever oter | enlever kidnapper enlevement | ajouter adjoindre | reunion seance rendez-vous
rendez-vous date | session seance | baignade se_baigner | baigner baignade | nager natation | camping campeur
hotel hebergement | heberger loger accueillir hebergement | vacances conge | tourisme touristique | voyage deplacement
billet reservation | prendre_place monter bord | derailler derailement sortir_de_la_voie quitter_les_rails
barriere porte | se_baisser baisser | arriver survenir | prevoir programmer planifier | date dater fixer
durable perenne | provisoire temporaire | definitif definitivement | partiel partiellement en_partie
entierement totalement completement | officiel officiellement | secretement secret | a_ses_yeux selon estimer juger
faire_savoir annoncer communiquer informer | mettre_en_avant invoquer avancer arguer | invoquer arguer pretexter
s'appuyer reposer fonder | s'en_prendre critiquer | se_feliciter saluer se_rejouir | saluer feliciter applaudir
garder_le_silence se_taire commenter s'exprimer repondre | taire_son_nom anonymat
manifester_son_interet interet faire_part | se_renseigner renseignement | formuler faire emettre
emettre exprimer formuler
emprunter preter emprunt pret | recouvrer_la_liberte relacher liberer sortir_libre | l'emporter dominer prevaloir primer predominer
renouer rouvrir reprendre retablir | munir equiper poser doter installer | en_vain sans_succes donner_suite repondre_favorablement
a_parite a_parts_egales a_egalite paritaire moitie-moitie | sceptique douter incredule circonspect reserve
se_contredire diverger differer contradiction divergence divergent | se_defaire ceder vendre se_separer se_debarrasser
mal_terminer tumulte desordre chaos agite houleux mouvemente | juste_avant quelques_secondes peu_avant quelques_instants
impensable inconcevable inimaginable ne_pas_croire croire | alarmant inquietant s'alarmer probleme anomalie
servir_de_base fonder reposer | se_premunir se_proteger proteger protection premunir | entreprendre lancer engager avancer
repertorier connaitre recenser inventorier connu | chiffrer evaluer estimer | participer contribuer prendre_a_sa_charge prendre_en_charge
plainte porter_plainte saisir_la_justice aller_en_justice | a_la_suite_de apres | mordre_la_poussiere perdre s'incliner
rendre_l'ame mourir deceder | tirer_la_sonnette_d'alarme alerter avertir | mettre_la_cle_sous_la_porte fermer faillite
tourner_la_page oublier depasser | monter_au_creneau intervenir protester | faire_la_sourde_oreille ignorer refuser
prendre_ses_distances s'eloigner se_desolidariser | passer_la_main ceder transmettre demissionner | rendre_son_tablier demissionner
mettre_les_pieds_dans_le_plat denoncer | voir_le_jour naitre creer ouvrir | porter_ses_fruits reussir aboutir
prendre_fin s'achever | battre_son_plein culminer | faire_long_feu echouer | tomber_a_l'eau echouer annuler
faire_marche_arriere renoncer reculer revenir | donner_raison accorder | obtenir_gain_de_cause gagner
couper_l'herbe_sous_le_pied devancer | marquer_le_pas ralentir stagner | faire_grise_mine mecontent | serrer_la_vis durcir
mettre_la_main_a_la_poche payer financer | delier_les_cordons_de_la_bourse payer | joindre_les_deux_bouts vivre
dans_le_rouge deficit deficitaire perte | tirer_son_epingle_du_jeu reussir | jeter_un_froid gener | couler_de_source evident
reecrire recomposer reconstituer completer refaire recreer | partie passage portion morceau fragment extrait section
envisager songer reflechir etudier projeter penser reflexion projet | ordre_du_jour envisager prevoir
invoquer mettre_en_avant avancer alleguer pretexter arguer | inviter appeler exhorter inciter engager recommander
se_monter s'elever porter atteindre se_chiffrer totaliser | communiquer publier annoncer faire_connaitre faire_savoir rendre_public
mobiliser engager deployer envoyer | explication raison motif pourquoi expliquer justifier | consacrer passer etudier | voir rencontrer visiter
visage figure face | paupiere oeil yeux | emoi emotion bouleversement trouble | lien attache relation | escorter accompagner escorte accompagnement
aimer adorer apprecier raffoler affectionner cherir friand amateur gout | vedette star celebrite idole | parfait ideal optimal
contester s'inscrire_en_faux | accusation grief allegation allegue | remontrance reprimande rappel_a_l'ordre blame avertissement
examiner verifier eplucher scruter passer_au_crible verification | a_domicile chez_soi chez_lui chez_elle chez_eux chez_elles a_la_maison
refonte refondre repenser remanier remaniement | solide fort ferme robuste | presser exhorter inciter appeler | cracher crachat | tenue vetement habit
entourer envelopper ceindre | repousser refuser decliner | douter sceptique convaincre | patienter attendre attente | ardu difficile complique delicat
propager diffuser repandre propagation diffusion | fustiger denoncer critiquer reprouver | infox fausse_nouvelle desinformation | entraver gener freiner
fournir procurer prodiguer | consentir accorder octroyer donner | proscrire interdire prohiber bannir | repli retrait recul | dechirer lacerer
gaspiller jeter perdre gaspillage | degrader deteriorer abimer degradation deterioration | epargner menager | endommager abimer deteriorer
saluer rendre_hommage hommage | railler moquer se_moquer ironiser | envahir occuper invasion | fouiller perquisitionner fouille perquisition
detruire raser demolir aneantir destruction demolition | batir construire edifier eriger batisse edifice batiment | demeure maison residence
dissimuler cacher masquer celer | devoiler reveler divulguer | frauder tricher fraude tricherie | soigner traiter traitement soin
emouvoir bouleverser toucher | apaiser calmer apaisement | irriter agacer enerver | attrister peiner | effrayer apeurer terrifier
courage bravoure courageux brave | prudence precaution prudent | hate precipitation precipite | lacune manque carence defaut insuffisance
richissime riche fortune millionnaire | pauvre demuni modeste precaire | celebre connu renomme illustre fameux | inconnu anonyme
etrange bizarre curieux insolite | banal ordinaire courant habituel | exceptionnel rare extraordinaire | severe strict rigoureux dur
laxiste permissif | drastique radical severe | brutal violent | soudain brusque subit brutal | durable perenne persistant
provoquer susciter declencher engendrer entrainer | proteger preserver abriter | sauver secourir | aggraver empirer aggravation
enrayer endiguer contenir juguler freiner | ravager devaster detruire | sinistre catastrophe drame | equipement infrastructure materiel installation
outil instrument moyen | appareil machine dispositif | carburant petrole fioul essence | navire bateau vraquier paquebot cargo
gamin enfant gosse fillette garconnet petit | vieillard aine age | conjoint compagnon mari epoux ami | compagne femme epouse
copain ami camarade | adversaire rival opposant concurrent | allie partenaire | novice debutant | expert specialiste connaisseur
benevole volontaire | chomeur sans_emploi demandeur_d'emploi | migrant refugie exile | detenu prisonnier | assassin meurtrier tueur
escroc arnaqueur fraudeur | cambrioleur voleur malfaiteur | temoin temoigner temoignage | verdict jugement decision | peine condamnation sanction
amende contravention | taxe impot prelevement | subside subvention aide | budget enveloppe credit | gain profit benefice
loyer bail location | acheteur acquereur repreneur | vendeur cedant | usager utilisateur | abonne lecteur | cours enseignement lecon classe
mandat mission fonction | siege poste fauteuil | scrutin vote election | suffrage voix vote | partisan soutien sympathisant
pourparler negociation discussion tractation | treve cessez-le-feu armistice | attaque assaut offensive raid | bombardement frappe tir
"""
SYNONYMS = tuple(frozenset(entries.split()) for line in _LINES.strip().splitlines() for entries in line.split("|"))
"""Classes of words; a word may stand in several."""
