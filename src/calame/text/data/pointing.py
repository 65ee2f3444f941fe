"""Nouns that take up what was told before under another name ("le texte", "la jeune femme").

Words are folded: lower case, no accents, plain '. The lists are generous: a noun that stands here without need costs
a recap row, one that is missing costs a reader his sense. See `calame.agents.embedded.identity`.
"""

RELATIONAL_INDEFINITES = frozenset(
    "enquete plainte proces suspect suspecte victime auteur autrice recours appel decision reponse audience verdict "
    "porte-parole responsable dirigeant dirigeante representant representante riverain riveraine habitant habitante "
    "voisin voisine temoin manifestant manifestante participant participante salarie salariee employe employee "
    "collegue complice passager passagere occupant occupante visiteur visiteuse resident residente blesse blessee "
    "membre adherent adherente delegue deleguee elu elue parent eleve patient patiente client cliente locataire "
    "proprietaire exposant exposante usager usagere beneficiaire candidat candidate autopsie perquisition expertise "
    "source proche supporteur supporter spectateur spectatrice benevole candidature mesure etape phase version "
    "seconde troisieme deuxieme quatrieme comite jury bilan mise solution raison consequence partie tranche "
    "exemplaire ajout amendement recompense hausse baisse augmentation diminution recul progression somme montant "
    "constat resultat succes echec victoire defaite score but objectif delai date reunion vote scrutin "
    "conseiller conseillere adjoint adjointe offre formation solution option scenario piste candidat dossier emploi poste "
    "place lot essai test prelevement analyse recommandation question article volet critere condition groupe equipe "
    "association syndicat entreprise societe ville commune pays village organisation institution projet proposition "
    "texte rapport document courrier lettre message appareil vehicule personne femme homme enfant jeune".split()
)
"""Indefinite subjects of something unsaid ("une enquête a été ouverte"): lean unless a complement follows."""

DEMONYM_ENDINGS = ("ais", "aise", "ois", "oise", "ien", "ienne", "ain", "aine", "eenne", "een", "iote", "asque")
"""Endings of words for who comes from somewhere, when they have a capital and an article."""

PERSON_HYPERNYMS = frozenset(
    "homme femme garcon fille fillette adolescent adolescente enfant bebe individu personne suspect suspecte victime "
    "accuse accusee prevenu prevenue auteur autrice temoin assaillant agresseur conducteur conductrice automobiliste "
    "motard passager passagere pilote joueur joueuse grimpeur coureur coureuse nageur nageuse champion championne "
    "athlete cycliste buteur defenseur gardien attaquant milieu capitaine entraineur selectionneur sportif sportive "
    "malade blesse blessee sexagenaire quinquagenaire quadragenaire trentenaire septuagenaire octogenaire nonagenaire vingtenaire "
    "acteur actrice comedien comedienne chanteur chanteuse musicien musicienne ecrivain romancier romanciere artiste "
    "realisateur realisatrice cineaste peintre ministre depute deputee senateur senatrice maire elu elue candidat "
    "candidate president presidente dirigeant dirigeante patron patronne directeur directrice chef responsable "
    "porte-parole procureur procureure magistrat magistrate juge avocat avocate policier policiere gendarme pompier "
    "medecin docteur chercheur chercheuse scientifique expert experte economiste professeur enseignant enseignante "
    "eleve etudiant etudiante militant militante syndicaliste journaliste jeune couple mere pere frere soeur epoux "
    "epouse mari compagnon compagne veuve veuf fils parents famille proche proches duo trio intime interesse interessee "
    "locataire leader favori tenant vainqueur laureat laureate milliardaire fondateur fondatrice "
    "heritier heritiere gerant gerante proprietaire agriculteur eleveur boulanger employe employee salarie salariee "
    "ouvrier ouvriere retraite retraitee detenu detenue condamne condamnee defunt defunte rescape rescapee secouriste".split()
)
"""Kinds of people: definite, they need their name beside them."""

HYPERNYMS = frozenset(
    "pays ville village commune region departement quartier ile site lieu endroit secteur zone territoire etablissement "
    "batiment immeuble maison usine entreprise societe groupe firme compagnie constructeur fabricant geant operateur "
    "marque enseigne magasin club equipe formation parti mouvement organisation association collectif syndicat "
    "institution institut organisme federation agence ministere nouvelle tribunal cour texte loi projet proposition mesure "
    "decision plan programme dispositif reforme accord traite contrat rapport etude enquete sondage document lettre "
    "communique discours declaration annonce propos message courrier livre film album piece ouvrage roman serie oeuvre "
    "match rencontre tournoi competition course etape finale demi-finale epreuve championnat saison edition festival "
    "spectacle concert exposition ceremonie evenement affaire dossier proces audience verdict peine plainte incendie "
    "accident attaque attentat explosion drame catastrophe seisme tempete crise conflit guerre epidemie maladie virus "
    "operation intervention mission visite voyage sommet reunion debat vote scrutin election campagne manifestation "
    "greve mobilisation chantier travaux probleme question situation phenomene cas sujet chose objet appareil machine "
    "vehicule avion train bateau navire pont route animal produit systeme outil logiciel application plateforme service "
    "somme montant chiffre bilan total resultat score but objectif initiative idee solution option demande reponse "
    "experience methode technique technologie modele version premiere second seconde dernier derniere deux trois "
    "responsabilite victoire defaite titre prix recompense poste fonction mandat role place candidature liste "
    "coalition majorite opposition alliance clan camp duo fait scene moment periode epoque date jour journee semaine "
    "mois annee heure minute an direction conseil comite commission bureau assemblee chambre capitale monument eglise "
    "chateau musee ecole lycee college universite hopital clinique parc jardin riviere fleuve lac montagne col sommet "
    "plage port gare aeroport stade salle terrain parcelle domaine exploitation ferme famille population communaute "
    "suspension arret fermeture ouverture vente achat rachat offre procedure loi-cadre ordonnance arrete circulaire "
    "reste suite debut fin origine cause raison consequence effet impact risque menace danger perte gain benefice".split()
)
"""Words that take up again what was told under another name; bare, they always lean."""

ROLES = frozenset(
    "ministre maire president presidente directeur directrice patron patronne procureur procureure prefet prefete "
    "chef porte-parole fils fille epouse mari veuve mere pere frere soeur famille "
    "avocat avocate fondateur fondatrice gouverneur gouverneure secretaire chancelier roi reine prince "
    "princesse pape entraineur selectionneur capitaine ambassadeur ambassadrice commissaire parents proches "
    "habitants salaries riverains elus eleves".split()
)
"""People whom a named body, place or relative makes known ("le maire de Lorient")."""

ACTS = frozenset(
    "decision proposition reponse annonce declaration propos initiative demande idee question situation choix mesure "
    "offre plan critique remarque message geste position attitude experience constat resultat score objectif victoire "
    "defaite nouvelle projet scene moment cas sujet probleme phenomene dispositif operation document texte but".split()
)
"""What somebody did or said: not known by whose it is, only by what it was."""

FIRMS = frozenset({"groupe", "entreprise", "societe", "compagnie"})

EVENTS = frozenset(
    "visite voyage deplacement tournee discours intervention mission enquete reunion rencontre match operation concert "
    "exposition proces audience rapport etude livre film album spectacle manifestation greve attaque accident incendie "
    "seance audition campagne election victoire defaite retour depart arrivee".split()
)
"""Possessed without a complement, they take up an event told before ("achèvera sa visite")."""

PLACES_LIKE_DEMONYMS = frozenset(
    "ukraine lorraine aquitaine touraine maine vienne oise pontoise amboise valais calais marais palais blois valois artois "
    "beauvais saone-et-loire vendee coree guinee mediterranee pyrenees vosges bretagne".split()
)
"""Places whose names end like demonyms."""

TAKING_UP = frozenset(
    "voiture camion bus car cargo voilier embarcation moto helicoptere vol fusee satellite drone petrolier ferry "
    "edifice tour hotel residence logement appartement boutique restaurant bar cafe studio barrage centrale mine "
    "entrepot hangar caserne camp centre structure infrastructure complexe base local coque epave ruche camping felin "
    "fauve mammifere oiseau poisson chien chat loup ours bete specimen espece cheval rapace tableau toile morceau "
    "publication article essai tribune photo video image cliche enregistrement extrait sequence chanson single "
    "amendement paragraphe clause charte convention note avis arret jugement condamnation sentence mandat contrat "
    "dossier incident sinistre collision crash deraillement fusillade agression meurtre crime assassinat viol "
    "braquage enlevement disparition chute fuite panne inondation secousse eruption ouragan cyclone evacuation "
    "arrestation interpellation demission nomination fusion faillite licenciement scandale polemique controverse "
    "litige differend rassemblement defile cortege marche emission numero collecte duel tir penalty bombe engin "
    "detonation course-poursuite brasier flamme cabinet filiale chaine journal quotidien hebdomadaire magazine media "
    "ong fondation gang bande milice junte regime laboratoire distributeur industriel transporteur avionneur "
    "croisieriste equipementier equipage troupe rebelle assaillant manifestant participant volontaire enqueteur "
    "militaire soldat ravisseur cambrioleur voleur tireur plaignant plaignante gagnant perdant finaliste influenceur "
    "influenceuse star idole intervenant invite animateur animatrice presentateur presentatrice chroniqueur "
    "specialiste cardiologue virologue epidemiologiste naturaliste sociologue politologue historien astronaute pretre "
    "eveque pontife monarque souverain tandem signataire habitant riverain visiteur voyageur patient client usager "
    "benevole spectateur supporter agent sportif organisateur organisatrice createur creatrice concurrent adversaire "
    "rival voisin collegue partenaire associe occupant resident migrant exile otage complice poseur chauffeur vendeur "
    "vendeuse operateur preparateur interne chirurgien pourcentage enveloppe seuil plafond facture dette budget tarif "
    "cagnotte jackpot butin rancon ecart deficit excedent echeance delai lendemain veille limite aspect point element "
    "detail piste hypothese theorie these argument strategie demarche procedure pratique tache enjeu defi difficulte "
    "obstacle echec succes revelation information infox critique accusation allegation reproche tendance mecanisme "
    "processus principe modalite retombee degat recherche donnee statistique indicateur prelevement analyse autre "
    "meme gorge falaise foret desert vallee rive cote rivage plage tunnel parcours itineraire trajet ligne station "
    "trafic fichier logo appli systeme algorithme robot puce brevet molecule traitement medicament vaccin test dose "
    "terminal rue avenue place quai chemin carrefour scene decor parcelle serre halle pavillon cadavre corps tete "
    "crane arme couteau fusil lot piece objet sac colis fonction metier statut rang mission poste consigne regle "
    "norme critere condition exigence".split()
)
"""More words that take up again what was told before under another name; new to the text they still point."""

POINTING = HYPERNYMS | PERSON_HYPERNYMS | ACTS | EVENTS | TAKING_UP

PERSON_ENDINGS = (
    "eur",
    "euse",
    "trice",
    "ier",
    "iere",
    "ien",
    "ienne",
    "iste",
    "ant",
    "ante",
    "logue",
    "graphe",
    "naire",
)
"""Endings of nouns for people; `THINGS_LIKE_PEOPLE` lists nouns for things that share them."""

THINGS_LIKE_PEOPLE = frozenset(
    "moteur couleur valeur hauteur chaleur coeur honneur faveur rigueur peur erreur longueur douleur ampleur largeur "
    "profondeur vigueur saveur odeur rumeur terreur pudeur horreur ardeur fureur lenteur tumeur vapeur secteur "
    "facteur interieur exterieur papier courrier chantier metier calendrier quartier foyer clavier acier dernier "
    "premier guerrier dossier terrier gibier panier frontiere matiere lumiere riviere maniere barriere carriere "
    "filiere derniere premiere poussiere biere priere carburant restant courant avant instant montant volant diamant "
    "enseignant tournant versant lien bien soutien entretien maintien examen liste piste crainte plainte contrainte "
    "attente variante constante plante catalogue dialogue paragraphe epilogue questionnaire imaginaire salaire "
    "commentaire annuaire horaire itineraire scenario vocabulaire anniversaire seminaire exemplaire formulaire "
    "inventaire abecedaire sommaire territoire".split()
)

PEOPLE_OF_THE_STORY = frozenset(
    "manifestants participants volontaires enqueteurs victimes blesses habitants riverains salaries employes "
    "passagers joueurs chercheurs auteurs avocats accuses suspects eleves parents voyageurs visiteurs patients agents "
    "militants soldats militaires rebelles policiers pompiers gendarmes secouristes temoins organisateurs enfants "
    "hommes femmes personnes fillettes garcons otages migrants detenus collegues voisins proches membres elus deputes "
    "senateurs ministres dirigeants responsables candidats benevoles spectateurs supporters adherents actionnaires "
    "associes coureurs concurrents finalistes signataires opposants partisans detracteurs etudiants experts "
    "specialistes scientifiques auditeurs internautes abonnes clients usagers locataires occupants residents malades "
    "gens magistrats jures procureurs equipes troupes familles enseignants professeurs soignants infirmiers medecins "
    "infirmieres ouvriers employees salariees chauffeurs conducteurs pilotes marins pecheurs agriculteurs eleveurs "
    "artistes acteurs comediens journalistes syndicats associations autorites entreprises operateurs".split()
)
"""Plural people who are as often those of the story as a whole class."""
