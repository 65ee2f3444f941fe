"""Words that tell one deed: verbs, the nouns made of them, and turns of phrase. Folded lemmas."""

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
"""
DEED_CLASSES = tuple(
    (frozenset(verbs.split()), frozenset(nouns.split()))
    for verbs, _, nouns in (line.partition("|") for line in _CLASSES.strip().splitlines())
)
"""Verbs of one deed, and the nouns that tell it."""

SUFFERED_NOUNS = frozenset(
    "rachat acquisition achat reprise absorption arrestation interpellation condamnation nomination designation "
    "licenciement renvoi expulsion exclusion eviction assassinat meurtre agression destruction demolition adoption "
    "approbation validation fermeture ouverture inauguration construction interdiction liberation election rejet "
    "suspension interruption arret vente cession financement publication lancement creation enlevement vol evacuation "
    "signature preparation recrutement embauche sauvetage relaxe acquittement bombardement invasion "
    "annexion piratage remplacement decouverte identification diffusion livraison versement attribution octroi".split()
)
"""Nouns whose « de » brings in what the deed is done to; that of the others brings in who does it."""

DOING_VERBS = frozenset(
    "revendiquer lancer commettre mener effectuer perpetrer conduire signer ordonner donner prendre deposer formuler "
    "adresser porter faire apporter opposer exprimer emettre proferer presenter rendre operer realiser conclure".split()
)
"""With the noun of a deed they tell the deed itself: « porter des accusations », « donner l'alerte »."""

SUFFERING_VERBS = frozenset("subir essuyer endurer encaisser recevoir".split())
"""With the noun of a deed they tell it from the side of who suffers it."""

PHRASES = {
    ("mettre", "cause"): "mettre_cause",
    ("mettre", "avant"): "mettre_avant",
    ("mettre", "point"): "mettre_point",
    ("mettre", "garde"): "mettre_garde",
    ("mettre", "examen"): "mettre_examen",
    ("prendre", "charge"): "prendre_charge",
    ("porter", "plainte"): "porter_plainte",
    ("deposer", "plainte"): "deposer_plainte",
    ("connaitre", "position"): "prononcer",
    ("connaitre", "avis"): "prononcer",
    ("rendre", "hommage"): "saluer",
    ("devoir", "euro"): "devoir_argent",
    ("devoir", "dollar"): "devoir_argent",
    ("devoir", "argent"): "devoir_argent",
    ("prendre", "position"): "prononcer",
    ("donner", "feu"): "donner_accord",
    ("donner", "accord"): "donner_accord",
    ("donner", "aval"): "donner_accord",
    ("donner", "autorisation"): "donner_accord",
    ("accorder", "autorisation"): "donner_accord",
    ("delivrer", "autorisation"): "donner_accord",
    ("prendre", "controle"): "prendre_controle",
    ("mettre", "main"): "mettre_main",
    ("mettre", "doute"): "mettre_doute",
    ("remettre", "cause"): "remettre_cause",
    ("remettre", "question"): "remettre_cause",
    ("ceder", "pret"): "preter",
    ("envoyer", "pret"): "preter",
    ("porter", "secours"): "secourir",
    ("preter", "main-forte"): "aider",
    ("preter", "assistance"): "aider",
    ("venir", "aide"): "aider",
    ("venir", "secours"): "secourir",
    ("donner", "coup"): "frapper",
    ("porter", "coup"): "frapper",
    ("rendre", "visite"): "visiter",
    ("faire", "confiance"): "confier",
    ("passer", "commande"): "commander",
    ("donner", "ordre"): "ordonner",
    ("prendre", "relais"): "succeder",
    ("prendre", "suite"): "succeder",
    ("prendre", "place"): "remplacer",
    ("tenir", "tete"): "resister",
    ("faire", "appel"): "solliciter",
    ("mettre", "accusation"): "inculper",
    ("mettre", "demeure"): "sommer",
    ("prendre", "otage"): "sequestrer",
    ("faire", "prisonnier"): "capturer",
    ("jeter", "prison"): "emprisonner",
    ("faire", "don"): "donner",
    ("faire", "cadeau"): "donner",
    ("donner", "naissance"): "enfanter",
    ("mettre", "monde"): "enfanter",
}
"""Verb and word behind it that make one predicate."""

HOMOGRAPHS = {
    "dement": "dementir", "dements": "dementir", "ment": "mentir", "craint": "craindre", "soutient": "soutenir",
    "vend": "vendre", "juge": "juger", "bat": "battre", "perd": "perdre", "sert": "servir",
}  # fmt: skip
"""Verb forms that taggers take for other words."""

OBJECT_CONTROL = frozenset(
    "accuser soupconner reprocher demander ordonner interdire permettre empecher obliger contraindre forcer inviter "
    "autoriser convaincre persuader proposer conseiller imposer enjoindre prier sommer charger suspecter blamer "
    "remercier feliciter dissuader encourager inciter pousser aider defendre laisser faire voir entendre".split()
)
"""Verbs whose object does what the infinitive behind them says."""

CONVERSES = {
    "acheter": ("vendre", "a de aupres"),
    "racheter": ("vendre", "a de aupres"),
    "acquerir": ("vendre", "a de aupres"),
    "recevoir": ("donner", "de"),
    "emprunter": ("preter", "a aupres"),
    "perdre": ("battre", "contre face devant"),
    "incliner": ("battre", "contre face devant"),
    "ecoper": ("condamner", ""),
    "obtenir": ("donner", "de aupres"),
    "percevoir": ("payer", "de"),
    "toucher": ("payer", "de"),
    "heriter": ("leguer", "de"),
    "tenir": ("donner", "de"),
    "apprendre": ("informer", "par de"),
    "appartenir": ("posseder", "a"),
    "travailler": ("employer", "pour chez"),
    "ceder": ("battre", "contre face devant"),
    "chuter": ("battre", "contre face devant"),
    "tomber": ("battre", "contre face devant"),
    "echouer": ("battre", "contre face devant"),
    "succomber": ("battre", "contre face devant"),
    "plier": ("battre", "contre face devant"),
    "fournir": ("fournir", "chez aupres"),
    "approvisionner": ("fournir", "chez aupres"),
    "endetter": ("preter", "aupres"),
}
"""Verbs that tell a deed from the other side: its verb, and the prepositions that bring in who does it."""

TWO_WAY_VERBS = frozenset({"apprendre", "louer", "sous-louer", "enseigner"})
"""Verbs that both sides of one deed may do: who learns and who tells, who lets and who hires."""

OBJECT_CONVERSES = {"preceder": "succeder"}
"""Verbs whose object does what the other verb says: who precedes is succeeded."""

WITH_LOSER = frozenset({"battre", "condamner", "employer", "informer"})
"""Verbs of `CONVERSES` told of somebody: the subject of their converse suffers them."""

INNER_REFLEXIVES = frozenset(
    "plaindre feliciter indigner alarmer emparer attaquer engager moquer rejouir venger substituer appuyer prevaloir "
    "defaire separer charger saisir inquieter insurger elever".split()
)
"""Verbs whose « se » is nobody: who complains does something all the same."""

DATIVE_VERBS = frozenset(
    "donner offrir remettre leguer fournir confier livrer vendre ceder preter louer verser payer regler rembourser octroyer "
    "accorder attribuer allouer envoyer adresser expedier transmettre communiquer demander reclamer exiger imposer "
    "ordonner prescrire enjoindre commander interdire refuser permettre autoriser proposer suggerer conseiller "
    "recommander promettre garantir assurer annoncer apprendre reprocher imputer voler derober prendre acheter racheter "
    "acquerir emprunter devoir rendre restituer dedier consacrer infliger apporter montrer presenter expliquer dire "
    "raconter ecrire telephoner plainte assigner attaquer plaindre distribuer conceder laisser succeder".split()
)
"""Verbs whose « à » brings in somebody, not a place."""

MOVING_VERBS = frozenset(
    "aller venir arriver partir entrer sortir rester tomber naitre mourir devenir revenir rentrer retourner monter "
    "descendre passer parvenir intervenir survenir advenir repartir deceder demeurer".split()
)
"""Verbs whose compound past takes « être » and is no passive."""

STATIVE = frozenset(
    "etre avoir faire pouvoir devoir aller venir vouloir falloir sembler paraitre rester devenir compter representer "
    "atteindre concerner depasser passer porter dire trouver estimer juger declarer expliquer indiquer preciser ajouter affirmer "
    "rappeler souligner comprendre savoir croire penser permettre entrer sortir arriver partir durer couter "
    "continuer commencer finir importer appeler donner tenir prendre mettre vivre exister servir suivre montrer".split()
)
"""Verbs that many do in one story, or that say little alone: no deed that only one may have done."""

ANY_BODY = frozenset(
    "personne gens homme femme individu membre responsable representant acteur partie interesse autorite elu edile "
    "dirigeant leader chef patron expert specialiste professionnel victime temoin suspect auteur proche camp "
    "institution organisation organisme structure etablissement public jeune enfant autre beaucoup certains nombre "
    "plupart majorite moitie dizaine centaine millier partisan adversaire opposant source numero ensemble reste "
    "participant intervenant partenaire collectivite instance interlocuteur protagoniste".split()
)
"""Nouns so wide that they may stand for nearly anybody."""
