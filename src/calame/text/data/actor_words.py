"""People and bodies that act, by whom they may stand for. Folded, singular."""

MAY_STAND_FOR = tuple(
    frozenset(line.split())
    for line in """
compagnie associe direction entreprise societe groupe patron patronne president presidente directeur directrice dirigeant dirigeante gerant gerante firme fonds acquereur repreneur proprietaire actionnaire constructeur fabricant operateur exploitant enseigne maison marque filiale banque assureur industriel start-up employeur concurrent geant distributeur editeur laboratoire armateur transporteur fournisseur pdg fondateur fondatrice investisseur prestataire multinationale cooperative producteur acheteur vendeur sous-traitant franchise
maire mairie ville commune municipalite conseil elu elue edile village agglomeration metropole adjoint adjointe majorite collectivite bourgmestre conseiller conseillere
etat gouvernement ministre ministere president presidente premier executif pays autorite presidence elysee matignon administration pouvoir cabinet diplomatie diplomate capitale royaume republique secretaire
pays armee militaire soldat troupe force general colonel etat-major marine aviation gouvernement etat president milice combattant belligerant
milice milicien combattant rebelle groupe mouvement insurge separatiste guerilla
club equipe ville joueur joueuse entraineur entraineuse capitaine formation handballeur handballeuse footballeur footballeuse basketteur basketteuse rugbyman selection selectionneur coach athlete sportif sportive champion championne tenant vainqueur finaliste gardien gardienne buteur milieu defenseur attaquant ailier meneur avant pivot arriere libero coequipier adversaire rival president presidente
coureur coureuse cycliste athlete sportif sportive champion championne nageur nageuse pilote equipe vainqueur skieur skieuse
justice tribunal cour juge procureur procureure parquet magistrat magistrate jury jure instance juridiction
police gendarmerie enqueteur enquetrice gendarme policier policiere agent brigade force parquet justice procureur procureure autorite commissaire douane douanier
pompier secours secouriste sauveteur samu
salarie salariee employe employee personnel syndicat greviste ouvrier ouvriere agent cadre travailleur travailleuse effectif delegue deleguee syndicaliste cheminot marin conducteur chauffeur soignant enseignant collegue
marin pecheur equipage capitaine armateur skipper navigateur matelot organisation compagnie
parent famille habitant habitante riverain riveraine resident residente voisin voisine citoyen citoyenne usager contribuable electeur population public foyer menage collectif association pere mere
usager voyageur passager client cliente consommateur abonne automobiliste conducteur association touriste visiteur internaute
locataire occupant habitant habitante famille menage resident saisonnier
proprietaire bailleur loueur hebergeur logeur hote hotelier
enseignant enseignante professeur instituteur institutrice syndicat equipe directeur directrice prof
eleve lyceen lyceenne etudiant etudiante ecolier ecoliere collegien collegienne jeune enfant apprenti
chercheur chercheuse doctorant thesard etudiant equipe scientifique institut auteur autrice laboratoire universite biologiste physicien geologue oceanographe climatologue epidemiologiste astronome archeologue specialiste expert
medecin docteur infirmier infirmiere soignant soignante hopital clinique equipe personnel chirurgien praticien
malade patient patiente blesse blessee victime volontaire participant
suspect suspecte homme voleur cambrioleur malfaiteur pirate hacker assaillant agresseur braqueur prevenu prevenue accuse accusee auteur groupe bande trio duo complice individu detenu tireur tueur meurtrier ravisseur terroriste condamne incendiaire escroc
pirate hacker groupe cybercriminel attaquant collectif
agriculteur agricultrice eleveur eleveuse cerealier paysan exploitant producteur syndicat cooperative viticulteur maraicher filiere
commercant commercante boulanger boulangere restaurateur restauratrice artisan boutique association patron patronne gerant gerante
journaliste journal quotidien presse media redaction magazine revue hebdomadaire chaine
association organisation federation confederation collectif syndicat union ong ligue mouvement president presidente porte-parole delegue deleguee militant militante benevole adherent secretaire responsable
opposition elu elue parti depute deputee conseiller conseillere senateur senatrice groupe gauche droite opposant opposante
parlement depute deputee senateur senatrice assemblee senat elu elue commission majorite parlementaire
musee conservateur conservatrice directeur directrice institution etablissement ville fondation
universite etablissement president presidente directeur directrice proviseur
heritier heritiere famille descendant descendante fils fille enfant petit-fils petite-fille veuve
prefet prefete prefecture etat sous-prefet sous-prefete
departement region conseil president presidente vice-president vice-presidente collectivite elu elue
rectorat rectrice recteur academie inspection inspecteur inspectrice
agence autorite directrice directeur institut organisme institution
avocat avocate conseil defense defenseur
office agence etablissement chambre forestier
investisseur fonds actionnaire banque acquereur
createur architecte artiste peintre sculpteur ecrivain auteur autrice realisateur realisatrice musicien chanteur chanteuse compagnie
ambassadeur ambassade diplomate diplomatie consul consulat ministere gouvernement etat
mediateur mediatrice emissaire envoye diplomate onu
""".strip().splitlines()
)
"""Those of one line may stand for one another, or be one; those that share no line are not."""

OFFICES = frozenset(
    "president presidente vice-president vice-presidente directeur directrice secretaire porte-parole delegue deleguee "
    "responsable conseiller conseillere representant representante chef cheffe patron patronne dirigeant dirigeante "
    "fondateur fondatrice tresorier tresoriere membre".split()
)
"""Functions that any body has: whom they stand for is said by their complement."""

EXCLUSIVE = frozenset(
    "ministre prefet prefete procureur procureure recteur rectrice juge entraineur entraineuse gendarme pompier "
    "ambassadeur ambassadrice avocat avocate".split()
)
"""Functions whose holder has no other office."""
