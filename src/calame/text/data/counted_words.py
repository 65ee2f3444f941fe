"""Nouns that the press counts one for the other. Folded, in the singular; each class stands for one thing counted."""

_PEOPLE = """
salarie employe travailleur ouvrier agent collaborateur permanent intermittent saisonnier poste emploi
voyageur passager usager occupant
eleve collegien lyceen ecolier etudiant apprenti
enfant mineur jeune
habitant riverain administre resident villageois citadin
malade patient hospitalise
mort victime deces tue
blesse victime
elu conseiller depute senateur maire edile representant
membre adherent affilie
electeur votant inscrit
manifestant participant protestataire
greviste debrayeur
spectateur visiteur festivalier
abonne client utilisateur consommateur acheteur
candidat concurrent pretendant postulant repreneur
signataire petitionnaire
benevole volontaire
soldat militaire combattant
prisonnier detenu captif
migrant exile refugie demandeur
prevenu accuse mis_en_cause suspect
enseignant professeur
medecin praticien
joueur footballeur rugbyman
proprietaire bailleur
locataire occupant
agriculteur exploitant eleveur paysan cultivateur
pompier sapeur-pompier sauveteur
policier gendarme
marin matelot navigant
chercheur scientifique
"""
_THINGS = """
emploi poste
logement appartement habitation
maison pavillon habitation
echantillon prelevement
match rencontre partie
victoire succes
defaite revers
but realisation
navire bateau ferry batiment
voiture vehicule automobile
vol rotation
train rame convoi
magasin boutique commerce
entreprise societe firme compagnie
etablissement ecole lycee college
commune ville village municipalite localite
pays etat nation
kilo kilogramme
offre proposition
plainte signalement
arret station halte
oeuvre piece
tableau toile peinture
objet piece
production spectacle
representation spectacle seance
sejour nuitee
voix suffrage vote
arbre sujet
lit place
place siege
hospitalisation admission
document dossier fichier
courrier lettre
agression attaque
accident collision
incendie feu
puits forage
maladie infection
cas contamination infection
animal bete
vache bovin
mouton ovin brebis
exemplaire copie
voyage trajet traversee
collectivite commune
etage niveau
secousse seisme
candidature dossier
"""
ACCOUNTS = frozenset(
    """
    bilan compte_rendu compte recit version article source communique chiffre estimation evaluation decompte depeche
    texte document temoignage rapport
    """.split()
)
"""What an article calls its own sources."""
ONE_PERSON = "personne"
"""Tells anybody."""


def _classes(lines: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(line.split()) for line in lines.strip().splitlines())


PEOPLE = frozenset(noun for noun in _PEOPLE.split())
"""Nouns of people and, for those at work, of their posts."""
COUNTED_ALIKE: tuple[frozenset[str], ...] = (*_classes(_PEOPLE), *_classes(_THINGS))
"""Each class holds the nouns that may count one and the same thing."""
