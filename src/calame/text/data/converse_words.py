"""Verbs and nouns that tell one deed from its other sides: who buys is sold to. Folded lemmas."""

_CONVERSES = """
acheter racheter acquerir = vendre : a de aupres
recevoir obtenir tenir beneficier = donner : de aupres
emprunter = preter : a aupres
perdre incliner ceder chuter tomber echouer succomber plier buter = battre : contre face devant
ecoper = condamner :
percevoir toucher encaisser empocher = payer : de
heriter = leguer : de
apprendre = informer : par de
appartenir = posseder : a
travailler = employer : pour chez
fournir approvisionner ravitailler = fournir : chez aupres
endetter = preter : aupres
ceder_place = succeder : a
loger sejourner dormir demeurer resider habiter = heberger : chez
mourir perir = tuer : sous
obeir = commander : a
plaire = aimer : a
"""
CONVERSES = {
    verb: (deed.strip(), openers.strip())
    for line in _CONVERSES.strip().splitlines()
    for verbs, told in (line.split(" = "),)
    for deed, openers in (told.split(":"),)
    for verb in verbs.split()
}
"""Verbs that tell a deed from the other side: its verb, and the prepositions that bring in who does it."""

WITH_LOSER = frozenset({"battre", "condamner", "employer", "informer", "heberger", "tuer", "commander", "succeder"})
"""Verbs of `CONVERSES` told of somebody: the subject of their converse suffers them."""

OBJECT_CONVERSES = {
    "preceder": "succeder", "craindre": "inquieter", "redouter": "inquieter", "apprehender": "inquieter",
    "admirer": "fasciner", "detester": "degouter", "regretter": "desoler", "deplorer": "desoler",
    "soupconner": "soupconner",
}  # fmt: skip
"""Verbs whose object does what the other verb says: who precedes is succeeded."""

TWO_WAY_VERBS = frozenset({"apprendre", "louer", "sous-louer", "enseigner"})
"""Verbs that both sides of one deed may do: who learns and who tells, who lets and who hires."""

DOERS = {
    "acquereur": "racheter", "acheteur": "racheter", "repreneur": "racheter", "vendeur": "vendre", "cedant": "vendre",
    "preteur": "preter", "emprunteur": "emprunter", "donateur": "donner", "fournisseur": "fournir",
    "employeur": "employer", "fondateur": "fonder", "vainqueur": "battre", "agresseur": "attaquer",
    "ravisseur": "enlever", "meurtrier": "tuer", "assassin": "tuer", "sauveteur": "sauver", "sauveur": "sauver",
    "successeur": "succeder", "remplacant": "succeder", "organisateur": "organiser", "constructeur": "construire",
    "concepteur": "concevoir", "inventeur": "inventer", "decouvreur": "decouvrir", "createur": "creer",
    "financeur": "financer", "commanditaire": "commander", "locataire": "louer", "proprietaire": "posseder",
    "detenteur": "posseder", "possesseur": "posseder", "heritier": "heriter", "dirigeant": "diriger",
    "gerant": "gerer", "initiateur": "lancer", "instigateur": "lancer", "signataire": "signer",
    "editeur": "publier", "bailleur": "louer", "liberateur": "liberer", "accusateur": "accuser",
    "denonciateur": "denoncer", "protecteur": "proteger", "defenseur": "defendre", "destructeur": "detruire",
}  # fmt: skip
"""Nouns of who does a deed, with its verb: « le repreneur de la papeterie »."""
