"""Verbs that tell a deed only with the word behind them: « porter secours », « céder sa place ». Folded lemmas."""

_PHRASES = """
mettre cause = mettre_cause
mettre avant = mettre_avant
mettre point = mettre_point
mettre garde = mettre_garde
mettre examen accusation = mettre_examen
mettre main = mettre_main
mettre doute = mettre_doute
mettre demeure = sommer
mettre monde = enfanter
mettre porte = expulser
mettre feu = incendier
mettre danger peril = mettre_danger
mettre vente = vendre
mettre terme fin = interrompre
mettre pied = suspendre
mettre prison cellule ecrou = emprisonner
mettre disposition = donner
bouter feu = incendier
fermer porte = fermer_portes
ouvrir porte = ouvrir_portes
prendre charge = prendre_charge
participer depense frais cout financement = prendre_charge
contribuer depense frais cout financement = prendre_charge
regler facture note addition = prendre_charge
assumer cout depense frais facture = prendre_charge
supporter cout depense frais facture = prendre_charge
porter plainte = porter_plainte
deposer plainte = porter_plainte
porter secours assistance = secourir
porter coup = frapper
porter atteinte = toucher
porter acquereur candidat = racheter
rendre acquereur = racheter
porter garant caution = garantir
porter recours = contester
former recours pourvoi = contester
deposer recours pourvoi = contester
interjeter appel = contester
rendre hommage = saluer
rendre visite = visiter
rendre service = aider
rendre argent monnaie = rembourser
faire confiance = confier
faire appel = solliciter
faire prisonnier = capturer
faire don cadeau = donner
faire pression = contraindre
faire obstacle barrage opposition = empecher
faire feu = tirer
faire peur = inquieter
faire tort = nuire
faire eloge louange = saluer
faire reproche grief = reprocher
faire parvenir = envoyer
faire part = informer
faire savoir connaitre = informer
connaitre position avis = prononcer
prendre position = prononcer
devoir euro dollar argent = devoir_argent
donner feu accord aval autorisation = donner_accord
accorder autorisation accord aval = donner_accord
delivrer autorisation permis = donner_accord
donner coup = frapper
donner ordre consigne instruction = ordonner
intimer ordre = ordonner
donner alerte = alerter
donner raison gain = approuver
donner tort = desavouer
donner naissance = enfanter
donner conseil = conseiller
donner assaut = attaquer
donner chasse = poursuivre
prendre controle = prendre_controle
prendre relais suite releve succession place = succeder
prendre tete direction = diriger
prendre otage = sequestrer
prendre parti defense = defendre
prendre cible assaut = attaquer
prendre fait = defendre
prendre chasse = poursuivre
tenir tete = resister
tenir otage = sequestrer
tenir rigueur = reprocher
tenir renes barre = diriger
remettre cause question = remettre_cause
remettre liberte = liberer
jeter prison = emprisonner
jeter opprobre discredit = critiquer
jeter devolu = choisir
ceder pret = preter
envoyer pret = preter
consentir pret = preter
accorder pret credit = preter
contracter pret emprunt credit = emprunter
souscrire pret emprunt credit = emprunter
preter main-forte assistance concours = aider
preter serment = jurer
venir aide = aider
voler secours = secourir
venir secours = secourir
venir bout = battre
passer commande = commander
passer tabac = frapper
rouer coup = frapper
ceder place fauteuil siege poste = ceder_place
laisser place siege fauteuil = ceder_place
passer relais main flambeau temoin pouvoir = ceder_place
transmettre relais flambeau temoin rene = ceder_place
recueillir succession = succeder
assurer succession releve interim = succeder
reprendre flambeau poste = succeder
retirer confiance = desavouer
laisser reponse = ignorer
opposer veto refus = refuser
essuyer refus = se_voir_refuser
adresser reproche = reprocher
adresser felicitation = saluer
adresser avertissement = avertir
lancer appel = appeler
lancer assaut offensive = attaquer
passer attaque offensive = attaquer
ouvrir feu = tirer
saisir enquete dossier affaire = confier
charger enquete dossier = confier
apporter soutien = soutenir
apporter aide concours = aider
apporter preuve = prouver
infliger amende peine sanction = sanctionner
infliger defaite correction revers = battre
tirer profit parti avantage = profiter
"""
PHRASES = {
    (verb, noun): deed
    for line in _PHRASES.strip().splitlines()
    for left, deed in (line.split(" = "),)
    for verb, *nouns in (left.split(),)
    for noun in nouns
}
"""Verb and word behind it that make one predicate."""

DOING_VERBS = frozenset(
    "revendiquer lancer commettre mener effectuer perpetrer conduire signer ordonner donner prendre deposer formuler "
    "adresser porter faire apporter opposer exprimer emettre proferer presenter rendre operer realiser conclure "
    "boucler finaliser achever poursuivre envisager negocier projeter planifier entamer engager accelerer reussir "
    "tenter rater manquer multiplier renouveler reiterer maintenir ebaucher executer accomplir assurer "
    "diligenter entreprendre prononcer decider annoncer infliger octroyer accorder decreter".split()
)
"""With the noun of a deed they tell the deed itself: « porter des accusations », « boucler la vente »."""

SUFFERING_VERBS = frozenset("subir essuyer endurer encaisser recevoir affronter craindre redouter".split())
"""With the noun of a deed they tell it from the side of who suffers it."""

CAUSED_DEEDS = {
    **dict.fromkeys(("baisser", "reculer", "chuter", "diminuer", "tomber", "descendre", "decroitre"), "reduire"),
    **dict.fromkeys(("monter", "grimper", "augmenter", "progresser", "croitre", "bondir", "flamber"), "augmenter"),
}
"""What « faire » makes of a verb: « faire baisser » is to reduce."""

REFLEXIVE_DEEDS = {
    "engager": "promettre", "emparer": "prendre", "offrir": "racheter", "payer": "racheter", "adjuger": "racheter",
    "approprier": "prendre", "procurer": "acheter", "imposer": "battre", "defaire": "vendre", "charger": "assumer",
    "saisir": "prendre", "occuper": "gerer", "moquer": "railler", "indigner": "denoncer", "insurger": "contester",
    "elever": "contester", "excuser": "excuser", "venger": "venger", "inquieter": "craindre", "alarmer": "craindre",
    "feliciter": "saluer", "rejouir": "saluer",
}  # fmt: skip
"""What a verb tells with « se »: who commits himself promises, who gets something for himself buys it."""
