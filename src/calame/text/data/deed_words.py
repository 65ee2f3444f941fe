"""Words that tell one deed: verbs, the nouns made of them, and turns of phrase. Folded lemmas."""

_CLASSES = """
demander reclamer exiger revendiquer solliciter requerir | demande reclamation requete
decider trancher arbitrer statuer | decision arbitrage
voter adopter approuver enteriner valider ratifier decider | vote adoption approbation validation
accepter consentir acquiescer | acceptation consentement
refuser rejeter repousser ecarter decliner debouter | refus rejet
contester refuter recuser dementir nier dement | contestation dementi
critiquer denoncer fustiger deplorer blamer reprouver condamner incriminer mettre_cause pointer epingler | critique denonciation
accuser incriminer soupconner reprocher mettre_cause | accusation reproche
soutenir appuyer defendre encourager cautionner | soutien appui defense
saluer feliciter applaudir louer | felicitation
invoquer evoquer alleguer avancer brandir mettre_avant | invocation
menacer | menace
promettre garantir assurer engager | promesse garantie
annoncer devoiler reveler | annonce revelation
proposer suggerer preconiser recommander conseiller | proposition suggestion recommandation
signaler denoncer rapporter alerter | signalement denonciation alerte
alerter prevenir avertir mettre_garde | alerte avertissement
informer aviser notifier | notification
occuper investir envahir bloquer | occupation blocage
concevoir developper elaborer creer inventer mettre_point fabriquer | conception elaboration invention creation
decouvrir reperer trouver identifier detecter | decouverte
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
racheter acquerir reprendre acheter absorber | rachat acquisition achat reprise absorption
vendre ceder | vente cession
preter | pret
financer payer regler prendre_charge subventionner assumer | financement paiement subvention
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
autoriser permettre | autorisation
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
}
"""Verbs that tell a deed from the other side: its verb, and the prepositions that bring in who does it."""

TWO_WAY_VERBS = frozenset({"apprendre", "louer", "sous-louer", "enseigner"})
"""Verbs that both sides of one deed may do: who learns and who tells, who lets and who hires."""

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
