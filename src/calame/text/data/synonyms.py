"""Words that tell the same deed, thing or quality. Folded: infinitives, singular nouns, masculine adjectives.

They align two sentences, they do not judge: a class holds what the press says one for the other, of one part of speech
or another. `_` joins the words of an expression.
"""

_LINES = """
acheter acquerir racheter s'offrir achat acquisition rachat
vendre ceder vente cession
arreter interrompre stopper suspendre cesser mettre_fin
avoir_lieu se_derouler se_tenir se_passer intervenir se_produire survenir
evaluer estimer chiffrer estimation evaluation
demander reclamer exiger souhaiter vouloir solliciter demande requete exigence revendication appeler
esperer compter tabler viser ambitionner souhaiter prevoir
concevoir mettre_au_point elaborer developper inventer creer fabriquer construire conception elaboration fabrication
donner rendre remettre livrer fournir
piquer contaminer infecter
fixer connaitre determiner definir decider arreter arrete decide connu fixe determine
envoyer depecher expedier adresser envoi
decouvrir trouver reperer retrouver deceler detecter decouverte
dater construire batir eriger
durer
accuser reprocher mettre_en_cause accusation reproche denoncer incriminer
declarer affirmer dire indiquer preciser expliquer annoncer assurer
publier paraitre parution publication sortir
tuer assassiner abattre mourir deceder perir succomber mort deces
blesser blesse blessure
voler derober cambrioler devaliser vol cambriolage braquage
interpeller arreter interpellation arrestation
juger estimer considerer trouver
condamner condamnation
choisir designer elire retenir selectionner nommer choix selection election nomination
diriger presider conduire mener piloter administrer direction presidence
travailler employer travail emploi
payer financer regler verser prendre_en_charge debourser acquitter paiement financement versement
couter cout prix facture montant s'elever
commencer debuter demarrer debut demarrage
finir terminer achever fin
prolonger allonger etendre prolongation prolongement extension
examiner etudier analyser examen etude analyse
verifier controler inspecter verification controle inspection
surveiller observer surveillance observation
reparer restaurer renover retaper reparation restauration renovation
reporter repousser decaler differer ajourner report
remplacer succeder se_substituer remplacement relever
aider soutenir assister aide soutien appui
participer prendre_part participation
voter adopter approuver vote adoption approbation
signer parapher conclure signature
proposer offrir proposition offre
utiliser employer se_servir recourir usage utilisation emploi recours
montrer reveler indiquer temoigner demontrer attester
atteindre s'elever culminer
concerner toucher affecter viser
informer prevenir avertir alerter alerte avertissement
attendre prevoir
craindre redouter s'inquieter crainte inquietude
se_plaindre deplorer regretter
manifester protester defiler manifestation protestation
habiter vivre resider loger
demenager quitter partir s'en_aller
enquete investigation enqueter
police policier force_de_l'ordre gendarme
incendie feu sinistre flamme
inondation crue
accident collision
voiture vehicule automobile auto
camion poids_lourd
avion appareil
bateau navire ferry
velo cycle bicyclette
enfant mineur jeune
ecole etablissement
eleve ecolier collegien lyceen etudiant
professeur enseignant instituteur
medecin docteur praticien
malade patient
salarie employe travailleur personnel effectif
patron dirigeant directeur pdg chef
entreprise societe groupe firme compagnie
usine site fabrique
ville commune municipalite mairie
maire elu edile
etat gouvernement
president presidente
ministre ministere
loi texte projet_de_loi
argent somme fonds
client clientele
habitant riverain resident population
touriste vacancier visiteur voyageur
passager voyageur usager
spectateur public
frequentation visiteur affluence entree
soupconner suspecter presumer mettre_en_examen mis_en_cause soupcon suspicion suspect
gagner benefice profit excedent
possible probable eventuel vraisemblable
se_taire muet silencieux silence commenter repondre reagir s'exprimer commentaire reponse reaction
transporter acheminer transport transporteur
equipe formation club
match rencontre partie
but realisation
titre sacre couronne
joueur joueuse
chercheur scientifique savant
etude recherche travaux
logement habitation maison
hausse augmentation
baisse recul diminution
important grand considerable majeur
vaste etendu grand
nombreux multiple
recent nouveau
ancien ex
necessaire indispensable
immediat immediatement aussitot
"""
SYNONYMS = tuple(frozenset(line.split()) for line in _LINES.strip().splitlines())
"""Classes of words; a word may stand in several."""
