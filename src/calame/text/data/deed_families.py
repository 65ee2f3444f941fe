"""Families of verbs and nouns that tell one deed: verbs, then the nouns made of them. Folded lemmas."""

_CLASSES = """
demander reclamer exiger revendiquer solliciter requerir commander | demande reclamation requete exigence revendication
exiger imposer ordonner prescrire enjoindre commander sommer dicter | ordre injonction prescription exigence
vouloir souhaiter desirer ambitionner projeter vouloir_bien | volonte souhait
preferer pencher privilegier favoriser opter choisir | preference choix
aider epauler assister seconder secourir soutenir | aide assistance complicite concours appui soutien
examiner etudier analyser expertiser ausculter consacrer inspecter | examen etude analyse expertise inspection
verifier controler inspecter superviser surveiller auditer | verification controle inspection supervision surveillance audit
mandater charger commissionner missionner designer commander | mandat mission commande
enqueter investiguer instruire | enquete investigation instruction
informer apprendre_a renseigner prevenir avertir aviser alerter | information
mentir tromper duper leurrer | mensonge tromperie
contrefaire imiter falsifier copier forger plagier | contrefacon imitation falsification copie plagiat
posseder detenir racheter acquerir acheter | possession propriete
rembourser restituer rendre | remboursement restitution
payer remunerer retribuer indemniser defrayer rembourser | paiement remuneration retribution indemnisation
puiser pomper tirer prelever extraire | prelevement extraction pompage
devancer preceder surpasser depasser distancer supplanter |
succeder remplacer suppleer relayer | succession remplacement releve
coucher heberger loger abriter | hebergement
soigner traiter operer guerir | soin traitement operation
visiter rencontrer | visite
epargner gracier amnistier | grace amnistie
obliger forcer contraindre astreindre | obligation contrainte
conduire piloter mener guider |
couvrir proteger defendre | protection
menacer intimider | menace intimidation
insulter injurier outrager | insulte injure outrage
gifler frapper cogner brutaliser molester rosser tabasser | gifle coup
poignarder larder |
combattre affronter | combat
assieger encercler | siege encerclement
capturer emprisonner incarcerer ecrouer detenir | capture emprisonnement incarceration
promouvoir nommer | promotion
revoquer destituer demettre limoger renvoyer licencier congedier | revocation destitution limogeage renvoi licenciement
absoudre pardonner | pardon
remettre_cause contester mettre_doute | remise_cause
parrainer sponsoriser mecener | parrainage sponsoring mecenat
assurer garantir | assurance garantie
heriter | heritage
decider trancher arbitrer statuer | decision arbitrage
voter adopter approuver enteriner valider ratifier decider | vote adoption approbation validation
accepter consentir acquiescer | acceptation consentement
refuser rejeter repousser ecarter decliner debouter | refus rejet
contester refuter recuser dementir nier dement | contestation dementi
plaindre reprocher deplorer regretter blamer | plainte reproche grief
critiquer denoncer fustiger deplorer blamer reprouver condamner incriminer mettre_cause pointer epingler | critique denonciation
accuser incriminer soupconner reprocher mettre_cause imputer suspecter | accusation reproche soupcon imputation
soutenir appuyer defendre encourager cautionner | soutien appui defense
saluer feliciter applaudir louer | felicitation
invoquer evoquer alleguer avancer brandir mettre_avant appuyer prevaloir arguer exciper reclamer_de | invocation
menacer | menace
promettre garantir assurer engager | promesse garantie
annoncer devoiler reveler | annonce revelation
proposer suggerer preconiser recommander conseiller | proposition suggestion recommandation
signaler denoncer rapporter alerter | signalement denonciation alerte
alerter prevenir avertir mettre_garde | alerte avertissement
informer aviser notifier | notification
occuper investir envahir bloquer | occupation blocage
concevoir developper elaborer creer inventer mettre_point fabriquer | conception elaboration invention creation
decouvrir reperer trouver identifier detecter remarquer apercevoir deceler discerner aviser | decouverte reperage detection
detenir posseder | detention
placer | placement
saisir | saisine
plaindre porter_plainte deposer_plainte | plainte
poursuivre attaquer assigner | poursuite assignation
attaquer agresser cibler viser assaillir pirater | attaque cyberattaque agression offensive assaut piratage
bombarder pilonner | bombardement
envahir annexer | invasion annexion
tuer assassiner abattre executer | meurtre assassinat
blesser |
frapper battre rouer |
percuter heurter renverser faucher |
sauver secourir | sauvetage
vaincre battre dominer defaire terrasser ecraser eliminer | victoire
interpeller arreter apprehender | interpellation arrestation
condamner sanctionner | condamnation sanction
relaxer acquitter innocenter | relaxe acquittement
inculper mettre_examen |
licencier congedier renvoyer remercier | licenciement renvoi
suspendre |
interrompre arreter stopper cesser suspendre | interruption arret suspension
exclure evincer expulser | exclusion eviction expulsion
nommer designer choisir | nomination designation
elire | election
embaucher recruter engager employer | embauche recrutement
racheter acquerir reprendre acheter absorber prendre_controle mettre_main | rachat acquisition achat reprise absorption controle
vendre ceder defaire separer | vente cession
preter | pret
financer payer regler prendre_charge subventionner assumer supporter debourser | financement paiement subvention
verser payer octroyer accorder attribuer allouer | versement octroi attribution
donner offrir remettre leguer fournir confier livrer | don offre remise livraison fourniture
envoyer adresser expedier transmettre | envoi transmission
devoir_argent |
dedier consacrer | dedicace
succeder remplacer | remplacement succession
reconnaitre avouer admettre | aveu reconnaissance
reconnaitre identifier | identification
consulter interroger questionner | consultation
inviter convier | invitation
recevoir accueillir | accueil reception
former entrainer |
diriger presider gerer piloter |
construire batir edifier eriger | construction
detruire demolir raser abattre | destruction demolition
fermer | fermeture
ouvrir inaugurer | ouverture inauguration
interdire prohiber bannir | interdiction
autoriser permettre donner_accord | autorisation permission aval
obliger contraindre forcer imposer | obligation
trahir tromper duper escroquer | trahison escroquerie
voler derober | vol
enlever kidnapper sequestrer | enlevement
publier editer diffuser | publication diffusion
signer parapher conclure | signature conclusion
organiser preparer | preparation
lancer entamer initier demarrer engager | lancement
retirer evacuer rapatrier | retrait evacuation
liberer relacher | liberation
prononcer |
quitter abandonner | depart abandon
regretter deplorer | regret
craindre redouter apprehender | crainte
esperer souhaiter | espoir souhait
chiffrer estimer evaluer | estimation evaluation
exclure evincer expulser ecarter chasser radier bannir | exclusion eviction expulsion radiation bannissement
prevenir avertir alerter aviser signaler informer | alerte avertissement signalement
raccompagner reconduire escorter accompagner ramener | escorte
incendier mettre_feu bruler embraser | incendie
ecouter auditionner entendre interroger questionner | audition interrogatoire
convoquer citer assigner mander | convocation citation
juger | jugement proces
deferer traduire presenter | deferement
emprisonner ecrouer incarcerer detenir enfermer | ecrou incarceration
liberer relacher elargir | liberation
surveiller filer espionner epier | surveillance filature espionnage
denoncer trahir livrer | delation
extorquer racketter ranconner | extorsion racket
harceler importuner tourmenter persecuter | harcelement persecution
ecraser renverser faucher percuter |
mordre griffer |
sauver secourir repecher treuiller tirer_affaire | sauvetage secours
hospitaliser admettre | hospitalisation admission
vacciner immuniser inoculer | vaccination
contaminer infecter transmettre | contamination infection transmission
evacuer deloger expulser | evacuation expulsion
reloger heberger loger accueillir abriter | relogement hebergement
recompenser distinguer primer honorer couronner | recompense distinction
decorer medailler | decoration
celebrer feter honorer commemorer | celebration commemoration
feliciter complimenter congratuler saluer louer | felicitation
critiquer attaquer fustiger reprimander tancer sermonner | critique reprimande
calomnier diffamer denigrer | calomnie diffamation denigrement
railler moquer ridiculiser brocarder | moquerie raillerie
suspendre | suspension
muter deplacer transferer affecter | mutation transfert affectation
promouvoir | promotion
designer nommer introniser investir choisir | designation nomination investiture
remplacer supplanter detroner suppleer relever succeder | remplacement succession
rejoindre integrer |
quitter abandonner delaisser plaquer | depart abandon
convaincre persuader | persuasion
conseiller orienter guider | conseil
dissuader decourager | dissuasion
inciter encourager pousser exhorter inviter | incitation encouragement exhortation
contraindre obliger forcer astreindre sommer | contrainte obligation
empecher entraver gener bloquer | empechement entrave blocage
autoriser habiliter permettre laisser | autorisation permission
parrainer patronner | parrainage
financer subventionner sponsoriser doter | financement subvention dotation
indemniser dedommager | indemnisation dedommagement
assurer couvrir | couverture
demander solliciter quemander mendier prier | demande sollicitation priere
sanctionner punir condamner penaliser | sanction punition condamnation penalite
amender verbaliser | amende verbalisation proces-verbal
taxer imposer | taxe imposition
poursuivre pourchasser traquer | poursuite traque
fuir echapper eviter | fuite
suivre talonner |
attendre guetter | attente
cacher dissimuler taire | dissimulation
montrer devoiler presenter exhiber | presentation
expliquer exposer detailler | explication expose
repondre repliquer retorquer | reponse replique
remercier | remerciement
excuser | excuse
rassurer tranquilliser apaiser calmer |
inquieter alarmer effrayer effaroucher terrifier | inquietude
consoler reconforter | reconfort
decevoir desappointer | deception
tromper berner duper leurrer abuser escroquer gruger | tromperie escroquerie
aimer apprecier adorer |
epouser marier | mariage
elever eduquer |
adopter | adoption
instruire former enseigner | formation enseignement
recruter engager enroler embaucher | recrutement embauche enrolement
affreter louer | affretement location
fabriquer produire confectionner | fabrication production confection
imprimer publier editer | impression publication
livrer approvisionner ravitailler fournir desservir | livraison approvisionnement ravitaillement
equiper doter munir | equipement dotation
reparer restaurer renover remettre_etat retaper | reparation restauration renovation
entretenir maintenir | entretien maintenance
installer poser implanter | installation pose implantation
deposer | depot
collecter ramasser recueillir | collecte ramassage
transporter acheminer convoyer | transport acheminement convoyage
examiner ausculter soigner |
filmer photographier | film
traduire |
jouer interpreter executer | interpretation
composer ecrire rediger | composition ecriture redaction
peindre | peinture
trouver localiser retrouver situer | localisation
reconstituer |
calculer chiffrer mesurer | calcul mesure
comparer |
tester essayer experimenter | test essai experimentation
representer defendre plaider | defense
heberger abriter accueillir |
gouverner administrer regir diriger | gouvernance administration gestion
superviser chapeauter encadrer coordonner | supervision encadrement coordination
representer incarner |
reduire diminuer abaisser baisser faire_baisser limiter amoindrir comprimer rogner | reduction diminution baisse
augmenter accroitre relever hausser majorer gonfler faire_monter faire_augmenter faire_grimper | augmentation hausse accroissement majoration
ameliorer faciliter favoriser stimuler doper | amelioration
aggraver empirer deteriorer degrader | aggravation deterioration degradation
provoquer causer entrainer engendrer occasionner susciter declencher generer | provocation
menacer mettre_danger mettre_peril |
toucher frapper affecter atteindre |
proteger preserver sauvegarder | protection preservation sauvegarde
polluer souiller contaminer | pollution
absorber avaler | absorption
emporter triompher gagner vaincre battre | victoire succes
perdre |
rattraper rejoindre |
doubler depasser |
dominer ecraser surclasser |
relancer redemarrer | relance
geler bloquer suspendre | gel
restituer rendre remettre | restitution
confisquer saisir | confiscation saisie
requisitionner | requisition
perquisitionner fouiller | perquisition fouille
controler intercepter arraisonner | controle interception arraisonnement
couler torpiller saborder | torpillage
deminer |
encercler cerner assieger | siege encerclement
occuper squatter | occupation squat
boycotter | boycott boycottage
sponsoriser |
trahir | trahison
demasquer confondre |
innocenter disculper blanchir |
gracier |
plebisciter elire | plebiscite election
reelire reconduire | reelection
battre devancer |
"""
DEED_CLASSES = tuple(
    (frozenset(verbs.split()), frozenset(nouns.split()))
    for verbs, _, nouns in (line.partition("|") for line in _CLASSES.strip().splitlines())
)
"""Verbs of one deed, and the nouns that tell it."""
