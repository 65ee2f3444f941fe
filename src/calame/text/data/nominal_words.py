"""Nouns of headings: what each takes after it, what it claims, and the noun that names what a verb tells."""

COMPLEMENTS = {
    "a": "accès aide appel attaque atteinte attachement adaptation adhésion candidature contribution droit exposition "
    "hommage hostilité interdiction invitation lutte opposition obstacle participation référence réponse retour recours "
    "renoncement résistance retrait soutien subvention visite vente entrée obligation menace risque",
    "au": "accès aide appel atteinte adhésion candidature contribution droit exposition hommage hostilité opposition "
    "obstacle participation réponse retour recours résistance soutien subvention visite entrée",
    "contre": "attaque attentat bataille campagne charge combat colère enquête front guerre grève lutte manifestation "
    "match mesure mobilisation offensive opposition plainte procédure protection réquisitoire sanction vaccin violence "
    "traitement recours arme",
    "sur": "accord attaque bataille débat décision discussion enquête étude impôt information impact influence loi "
    "négociation offensive pression question rapport recherche réflexion réforme sondage taxe texte vote effet doute "
    "mainmise prise",
    "entre": "accord bras-de-fer combat conflit différence discussion échange écart frontière guerre lien match "
    "négociation paix relation rencontre rivalité rupture tension trêve dialogue distance fusion",
    "pour": "aide appel bataille budget campagne candidature combat demande lutte mobilisation plan prix projet "
    "programme proposition soutien subvention vote crédit fonds",
    "avec": "accord alliance conflit contrat discussion échange guerre lien négociation partenariat relation rencontre "
    "rupture coopération dialogue fusion",
    "envers": "haine soutien hostilité",
    "en": "hausse baisse mise remise",
}
"""Preposition, folded ("aux" goes with "au"), to the nouns whose complement it opens."""

CHARGES = frozenset(
    "abus agression assassinat blanchiment bavure chantage complicité corruption crime délit détournement dopage "
    "escroquerie exaction extorsion fraude harcèlement homicide ingérence infanticide infraction malversation maltraitance meurtre mensonge "
    "menace négligence racket racisme sabotage séquestration sévices torture trafic tricherie truquage triche viol "
    "violation violence vol fourniture coup faute scandale dissimulation manipulation blanchisserie livraison culpabilité "
    "pot-de-vin responsabilité transaction achat plainte falsification plagiat espionnage piratage terrorisme attentat".split()
)
"""What somebody can be charged with: never a heading unless the source vouches for it."""

WORN = frozenset("masque voile casque signe uniforme arme bracelet ceinture gilet visière foulard kippa turban".split())
"""What one wears: "le port du masque" is no harbour."""

JUDGEMENTS = frozenset(
    "hypocrisie scandale échec mensonge honte absurdité catastrophe fiasco désastre drame tragédie folie naïveté lâcheté "
    "trahison mépris cynisme arrogance incompétence irresponsabilité injustice aberration farce mascarade déboire "
    "gâchis dérive laxisme inefficacité inaction amateurisme succès triomphe exploit prouesse hystérie obsession "
    "acharnement brutalité barbarie horreur illusion supercherie imposture complaisance aveuglement".split()
)
"""What a thing is only in somebody's opinion: a heading would take it over."""

LOOSE = frozenset(
    "barre voilure publicité hiver été automne printemps clef clé goutte page modèle sud nord est ouest fond organisation épidémie pandémie position réputation capacité arrivée avenir aspect attention avis besoin bilan caractère cas chance chiffre choix complément composante conclusion "
    "condition conséquence contexte contraire côté "
    "courant critère degré dimension donnée écart élément esprit étape état exception façade famille figure foi "
    "force forme genre goût idée image importance incapacité initiative instar intention intérêt ligne liste main "
    "majeur manque marque membre mise monde mouvement niveau nom notion numéro objectif occurrence opération option ordre "
    "particularité passage perspective phase point porteur preuve principe procédé profil proximité public pouvoir "
    "quantité question rapport rang reportage retour rôle scène secteur sens service signe site situation solution source "
    "sourire souci succès "
    "surface système tendance thème théorie trace truc usage utilisation valeur vertu vie voix volet volonté zone "
    "cœur coeur corps symbole paroxysme ampleur arrière avant-garde moyen façon chef père fils directeur directrice "
    "ministre président présidente secrétaire procureur procureure maire préfet préfète adjoint adjointe responsable "
    "patron patronne porte-parole premier ancien première ancienne ami amie époux épouse frère sœur mari docteur "
    "professeur professeure chercheur chercheuse avocat avocate juge député députée sénateur sénatrice".split()
)
"""Heads that name no subject of their own: alone they say nothing, and with a complement they rank low."""

NOUN_OF_VERB = {
    "abandonner": "l’abandon m o", "abattre": "l’abattage m o", "abroger": "l’abrogation f o", "accueillir": "l’accueil m o",
    "acheter": "l’achat m o", "adopter": "l’adoption f o", "agrandir": "l’agrandissement m o", "annuler": "l’annulation f o",
    "approuver": "l’approbation f o", "augmenter": "la hausse f b", "baisser": "la baisse f b", "bloquer": "le blocage m o",
    "célébrer": "la célébration f o", "chuter": "la chute f s", "commémorer": "la commémoration f o",
    "construire": "la construction f o", "créer": "la création f o", "découvrir": "la découverte f o",
    "démolir": "la démolition f o", "dépolluer": "la dépollution f o", "déployer": "le déploiement m o",
    "déménager": "le déménagement m s", "détruire": "la destruction f o", "disparaître": "la disparition f s",
    "dissoudre": "la dissolution f o", "distribuer": "la distribution f o", "doubler": "le doublement m b",
    "élargir": "l’élargissement m o", "évacuer": "l’évacuation f o", "exporter": "l’exportation f o",
    "fermer": "la fermeture f b", "financer": "le financement m o", "fusionner": "la fusion f s",
    "indemniser": "l’indemnisation f o", "installer": "l’installation f o", "instaurer": "l’instauration f o",
    "interrompre": "l’interruption f o", "inaugurer": "l’inauguration f o", "lancer": "le lancement m o",
    "licencier": "le licenciement m o", "moderniser": "la modernisation f o", "nationaliser": "la nationalisation f o",
    "ouvrir": "l’ouverture f b", "progresser": "la progression f s", "prolonger": "la prolongation f o",
    "publier": "la publication f o", "racheter": "le rachat m o", "ralentir": "le ralentissement m s",
    "reconstruire": "la reconstruction f o", "recruter": "le recrutement m o", "reculer": "le recul m s",
    "réduire": "la réduction f o", "relancer": "la relance f o", "rembourser": "le remboursement m o",
    "rénover": "la rénovation f o", "réparer": "la réparation f o", "reporter": "le report m o",
    "restaurer": "la restauration f o", "restituer": "la restitution f o", "retirer": "le retrait m o",
    "rouvrir": "la réouverture f b", "signer": "la signature f o", "supprimer": "la suppression f o",
    "suspendre": "la suspension f o", "transférer": "le transfert m o", "transformer": "la transformation f o",
    "vendre": "la vente f o", "voter": "le vote m o",
}  # fmt: skip
"""Verb to the noun of what it tells, its gender and whose complement it takes: o object, s subject, b either."""

PEOPLE = frozenset(
    "commandant caporal sergent colonel général capitaine lieutenant cardinal évêque curé imam rabbin pape chercheure "
    "équipier coéquipier influenceuse influenceur habitant habitante riverain riveraine manifestant manifestante ami "
    "amie internaute usager usagère gens hôtelier commerçant apiculteur éleveur éleveuse médecin infirmier "
    "infirmière soignant soignante bénévole électeur électrice dirigeant migrant réfugié prisonnier otage terroriste "
    "tueur meurtrier assassin victime ressortissant citoyen citoyenne consommateur consommatrice autorité chauffeur "
    "compatriote homologue concurrent prédécesseur successeur interlocuteur numéro dignitaire cadre cadres "
    "demandeur demandeuse poseur international magnat syndicat auteur partisan opposant émissaire diplomate analyste universitaire confrère collègue adversaire rival favori "
    "adolescent mineur majeur adulte senior aîné octogénaire peuple population foule".split()
)
"""Kinds of people, beside those the judge of self-containedness knows."""

PLACES = frozenset(
    "département maison musée lycée collège école réseau océan mer lac montagne fleuve rivière rue ruelle mur voie route "
    "place parc jardin square boulevard avenue immeuble bâtiment bureau siège palais château église mosquée temple stade théâtre "
    "capitale province village campagne banlieue métropole commune continent frontière zone camp prison cour journal "
    "banc verrerie conserverie fonderie filature bassin rive berge escarcelle vallée stand boutique "
    "quotidien hebdomadaire chaîne radio site plateforme agence établissement clinique laboratoire usine atelier "
    "mairie administration rectorat ministère préfecture police région ville état parquet gouvernement cabinet banque pointe office arche belvédère quai salle gymnase magasin restaurant café bar hôtel aéroport station plage côte littoral désert forêt".split()
)
"""Places and houses where things happen."""

STANDING = frozenset(
    "sanction population institution organisation situation section administration association information région "
    "tradition relation question collection exposition émission édition station nation profession direction religion "
    "appartement gouvernement logement médicament document monument parlement élément environnement vêtement aliment "
    "instrument département régiment bâtiment équipement règlement argument sentiment village voyage image page langage "
    "visage message plage nuage courage fromage équipage chômage avantage héritage ménage tatouage culture nature voiture agriculture "
    "littérature température facture architecture structure écriture nourriture ambulance distance assurance finance "
    "science conférence agence audience résidence concurrence expérience différence conséquence urgence existence "
    "échéance ordonnance importance dépendance alliance confiance connaissance pension mission passion dimension".split()
)
"""Nouns that end like an event and name none."""


WANTING = frozenset(
    "vouloir souhaiter falloir proposer demander appeler promettre envisager plaider exiger réclamer suggérer "
    "recommander préconiser viser engager destiner".split()
)
"""Verbs before an infinitive that is not done yet."""

THINGS_IN_IERE = frozenset(
    "rivière lumière matière barrière manière frontière carrière bière prière poussière première dernière pierre "
    "bannière croisière filière tanière cafetière chaudière glacière jachère litière muselière tourbière verrière "
    "clairière gouttière sablière serpillière soupière théière visière charnière ornière crinière paupière".split()
)
"""Nouns in -ière that are no trade of a woman."""
