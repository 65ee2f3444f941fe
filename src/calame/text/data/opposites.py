"""Words that cannot both be true of the same thing. Folded lemmas: infinitives, singular nouns, masculine adjectives.

Converses (acheter and vendre, donner and recevoir) are not here: both tell one deed. Nor are words with a second
meaning that the press uses as often (soutenir, arrêter, tomber).
"""

_LINES = """
augmenter progresser croitre grimper bondir accroitre doper hausser | baisser reculer diminuer chuter decroitre plonger degringoler effondrer regresser
hausse augmentation progression croissance bond envolee essor | baisse recul diminution chute repli decrue effondrement degringolade
ouvrir rouvrir inaugurer ouvert | fermer refermer ferme
ouverture reouverture inauguration | fermeture
autoriser permettre autorise | interdire prohiber proscrire bannir interdit
autorisation | interdiction
accepter approuver adopter enteriner valider | refuser rejeter repousser retoquer desapprouver decliner
approbation acceptation adoption | refus rejet
confirmer admettre reconnaitre avouer | dementir nier refuter infirmer contester
confirmation aveu | dementi
creer | supprimer
creation | suppression
embaucher recruter | licencier
embauche recrutement | licenciement
commencer debuter demarrer entamer | finir terminer achever cesser
debut demarrage commencement | fin terme achevement
reprendre poursuivre continuer maintenir | interrompre suspendre abandonner cesser annuler
reprise poursuite maintien | interruption suspension abandon annulation
entrer | sortir
arriver | partir
arrivee | depart
monter | descendre
gagner remporter | perdre
victoire | defaite
gain | perte
reussir parvenir | echouer rater
reussite succes | echec
renforcer consolider durcir | affaiblir fragiliser assouplir
accelerer | ralentir
acceleration | ralentissement
allonger rallonger prolonger | raccourcir ecourter abreger
elargir agrandir etendre | retrecir reduire restreindre
construire batir edifier | demolir detruire raser
construction | demolition destruction
allumer | eteindre
liberer relacher | incarcerer emprisonner ecrouer
acquitter relaxer innocenter disculper | condamner
acquittement relaxe | condamnation
coupable | innocent
vivant | mort
survivre | mourir deceder
majorite | minorite
majoritaire | minoritaire
maximum | minimum
maximal | minimal
superieur | inferieur
positif | negatif
legal | illegal
favorable | defavorable hostile oppose
possible | impossible
gratuit | payant
plein | vide
facile | difficile
satisfait content ravi | mecontent insatisfait decu
inquiet alarme | rassure serein
inquieter alarmer | rassurer
benefice profit excedent | deficit perte
beneficiaire excedentaire | deficitaire
presence | absence
present | absent
accord entente | desaccord mesentente discorde
avantage atout | inconvenient handicap
avance | retard
aggraver empirer deteriorer degrader | ameliorer
aggravation deterioration degradation | amelioration
optimiste confiant | pessimiste
optimisme | pessimisme
public | prive
augmentee | reduite
minimiser | exagerer dramatiser
critiquer denoncer fustiger deplorer | saluer feliciter louer applaudir
attirer | rebuter repousser
encourager | decourager dissuader
favoriser stimuler | freiner entraver
proteger | menacer exposer
unanime | divise
nord | sud
est | ouest
gauche | droite
pere | mere
fils | fille
frere | soeur
mari | epouse
homme | femme
garcon | fille
riche | pauvre
rapide | lent
fort | faible
solide | fragile
propre | sale
sec | humide
chaud | froid
grave | benin
volontaire | involontaire
suffisant | insuffisant
complet | incomplet partiel
definitif | provisoire temporaire
obligatoire | facultatif
recevable | irrecevable
conforme | non-conforme
populaire | impopulaire
stable | instable
allie | ennemi adversaire
ami | ennemi
partisan defenseur | adversaire opposant detracteur
excuser | accuser
approuver soutenir appuyer saluer | contester critiquer rejeter denoncer desapprouver condamner
retablir reprendre | suspendre interrompre couper
retabli | suspendu interrompu coupe
maintenir conserver garder preserver | supprimer
maintenu conserve preserve | supprime
exporter | importer
exportation | importation
exportateur | importateur
exclure | promettre envisager garantir
petit | grand gros
bas | haut eleve
court | long
leger | lourd
tot | tard
commencement | achevement
detenu incarcere | libre
inquietant preoccupant alarmant | rassurant
attaquer | defendre
"""
OPPOSITES = tuple(
    (frozenset(left.split()), frozenset(right.split()))
    for left, _, right in (line.partition("|") for line in _LINES.strip().splitlines())
)
"""Both sides of each opposition."""

AMBIGUOUS = frozenset("est fin terme fort faible public sec propre reprise part ferme fille femme homme".split())
"""Forms that are mostly something else: they count as nouns or adjectives only."""

ALSO_SAYING = frozenset({"soutenir", "defendre"})
"""Verbs that take a side, or only report."""

REFUSING = frozenset(
    "refuser renoncer cesser eviter abstenir interdire empecher echouer manquer omettre negliger rejeter decliner".split()
)
"""Verbs that deny the infinitive behind them."""

DENYING_WORDS = frozenset("ne n' pas plus jamais sans aucun aucune non ni guere rien personne nul nulle moins".split())
"""Words before a noun or an adjective that turn it round."""
