"""Words that assert little of their own: a rewriting brings them in without adding anything. Folded lemmas."""

PLAIN_WORDS = frozenset(
    """
    avoir etre faire aller venir mettre prendre donner rendre tenir porter passer laisser rester demeurer devenir sembler
    paraitre pouvoir devoir vouloir falloir savoir voir trouver permettre servir suffire valoir compter agir viser
    concerner toucher atteindre elever representer constituer comporter comprendre contenir inclure exister figurer
    disposer posseder detenir beneficier obtenir recevoir accueillir presenter montrer apporter fournir offrir proposer
    connaitre subir vivre eprouver poursuivre continuer reprendre commencer debuter entamer finir terminer achever cesser
    arreter partir arriver entrer sortir revenir retourner rentrer remonter monter descendre suivre preceder dater durer
    situer placer installer trouver produire intervenir survenir derouler effectuer realiser mener conduire engager lancer
    appeler nommer designer qualifier juger estimer considerer penser croire supposer esperer souhaiter attendre prevoir
    compter envisager promettre assurer garantir accepter refuser choisir decider trancher regler declarer demander
    repondre reagir ecrire raconter resumer insister marteler temperer nuancer prevenir avertir rappeler souligner noter
    relever remarquer constater observer evoquer citer mentionner reveler devoiler confier lancer lacher glisser agacer
    intriguer etonner surprendre accuser reprocher soupconner plaider defendre soutenir attribuer expliquer justifier
    devenir changer modifier tourner jouer disputer travailler employer utiliser user exploiter gerer diriger signer
    porter deposer conclure conduire entrainer provoquer causer occasionner valoir devoir dependre reposer appuyer
    rendre gagner perdre revenir appartenir relier lier joindre rejoindre quitter abandonner garder conserver maintenir
    apparaitre disparaitre tomber couper ajouter retirer retrouver transformer preparer organiser exposer
    obliger contraindre imposer empecher eviter
    inspirer susciter dicter motiver retenir confronter tenter essayer tacher efforcer parvenir reussir peiner preter
    assister participer veiller appreter consacrer guere jadis naguere autrefois quasi quasiment pratiquement volontiers demain
    chose cause raison origine fait cas effet suite consequence resultat ensemble totalite integralite majorite plupart
    reste partie part moitie tiers quart double triple total nombre chiffre niveau taux montant valeur somme quantite
    moyenne fois periode moment instant temps duree annee an mois semaine jour journee nuit matin soir heure minute
    seconde saison siecle epoque ere tot tard minimum maximum droit occasion date debut fin cours lieu endroit place environs alentours pays ville region zone site
    situation condition facon maniere moyen type sorte genre forme cadre contexte question sujet probleme point detail
    m m. mm mme mmes mlle me dr pr mgr vigueur service table scene terrain avant annuel mensuel quotidien hebdomadaire restant heure activite
    hausse baisse progression recul augmentation diminution evolution variation equivalent quelque besoin possibilite capacite risque danger peril menace espoir intention volonte objectif but projet plan mesure
    decision choix reponse commentaire declaration propos parole mot terme phrase annonce aveu avis opinion
    personne gens individu homme femme monde public groupe equipe membre responsable auteur interesse concerne
    exemple preuve signe marque trace limite restriction exception faveur aide soutien appui grace egard titre
    circonstance evenement episode affaire dossier histoire attente envie tete ligne vue regard oeil main pied coeur
    moindre semestre trimestre quinzaine decennie fond profondeur hauteur largeur longueur superficie surface presence
    absence demande total gratuit double triple passe egide direction travers face cote compte contrepartie revanche depit lien rapport relation accord
    charge tour role fonction poste action deed acte demarche operation travail activite
    grand petit gros haut bas long court fort faible important considerable majeur mineur nombreux rare seul unique
    premier dernier second deuxieme troisieme prochain precedent suivant nouveau ancien vieux jeune recent actuel futur
    passe present bon mauvais meilleur pire propre meme autre certain divers different semblable pareil
    principal essentiel central general global entier complet total partiel moyen egal superieur inferieur
    possible impossible probable improbable eventuel necessaire utile inutile disponible capable prevu attendu
    connu inconnu exterieur interieur public prive officiel local regional national international mondial
    clair net vrai faux reel exact precis simple difficile facile rapide lent plein vide libre
    silencieux muet concerne interesse situe age fixe
    auparavant finalement seulement surtout encore notamment environ maintenant actuellement desormais aussitot bientot
    recemment peut-etre probablement vraisemblablement sans-doute egalement notamment particulierement principalement
    presque quasiment pratiquement largement nettement legerement fortement simplement officiellement ici ailleurs deja
    souvent parfois rarement jamais toujours longtemps ensemble mieux loin pres dehors dedans dessus dessous devant derriere
    favorablement franchement sincerement honnetement clairement nettement vivement fermement prudemment serieusement
    difficilement facilement rapidement lentement soigneusement attentivement volontiers visiblement manifestement
    apparemment evidemment naturellement heureusement malheureusement curieusement etrangement vraiment reellement
    effectivement precisement exactement parfaitement absolument totalement entierement completement partiellement
    relativement assez plutot davantage justement decidement expressement explicitement formellement ouvertement
    publiquement personnellement directement indirectement immediatement rapidement progressivement finalement
    initialement actuellement prochainement dernierement auparavant jusque-la alors ensuite autrement
    quadragenaire quinquagenaire sexagenaire septuagenaire octogenaire nonagenaire centenaire trentenaire vingtenaire
    adolescent cadet cadette aine ainee benjamin doyen majeur senior
    gravite grave serieux lourd leger severe delicat epineux inquietant rassurant positif negatif favorable defavorable
    munir equiper doter pourvoir veiller emporter dominer consister resider relever ressortir incomber echoir
    tenter essayer chercher entreprendre entendre compter songer penser hesiter tarder parvenir
    renouer rapprocher eloigner ecarter ouvrir fermer livrer dresser etablir faire-savoir averer reveler confirmer
    version recit these camp parti position posture attitude ton style maniere sort destin avenir idee piste
    """.split()
)
