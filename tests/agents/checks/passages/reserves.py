"""What is only announced, reckoned, supposed, asked or promised: one sentence beside its passage."""

WRONG = (
    (
        "La Brévanie menace de couper l’eau du canal Sorel, qui alimente deux villes, si rien ne change.",
        ("La Brévanie coupera l’eau du canal Sorel.",),
    ),
    (
        "D’après l’élue, l’exploitant Morvanel pourrait se servir du rapport pour retarder le chantier.",
        ("Morvanel, l’exploitant, invoque le rapport pour retarder le chantier.",),
    ),
    (
        "La ville souhaite construire une passerelle de 80 mètres sur l’Ourle.",
        ("La passerelle enjambe l’Ourle sur 80 mètres.",),
    ),
    (
        "Un troisième suspect est recherché ; il serait en Suisse.",
        ("Un troisième homme, recherché, se trouve en Suisse.",),
    ),
    (
        "L’avant-centre Ilan Besson, 33 ans, qui pourrait mettre fin à sa carrière en 2027, a prolongé d’un an.",
        (
            "Ilan Besson arrêtera sa carrière en 2027.",
            "L’avant-centre raccrochera en 2027.",
        ),
    ),
    (
        "Le gérant a disparu lundi. Il aurait quitté le pays avec la caisse.",
        ("Le gérant a quitté le pays avec la caisse.",),
    ),
    (
        "Le syndicat doit décider mardi s’il lève le blocus du dépôt.",
        ("Le syndicat lèvera mardi le blocus du dépôt.",),
    ),
    (
        "Les analyses diront si l’eau du puits est à l’origine des malaises.",
        ("L’eau du puits est à l’origine des malaises.",),
    ),
    (
        "La police ignore si le conducteur avait bu.",
        ("Le conducteur avait bu.",),
    ),
    (
        "Le juge se demande si le gardien a menti.",
        ("Le gardien a menti.",),
    ),
    (
        "La ministre aurait déclaré aux maires que la réforme serait retirée.",
        ("La ministre a déclaré aux maires que la réforme serait retirée.",),
    ),
    (
        "Le patron aurait reconnu devant les enquêteurs qu’il connaissait la fraude.",
        (
            "Le patron a reconnu devant les enquêteurs qu’il connaissait la fraude.",
            "Devant les enquêteurs, le patron a admis qu’il connaissait la fraude.",
        ),
    ),
    (
        "Son entraîneur lui aurait confié que le groupe traversait une crise.",
        ("Son entraîneur l’a prévenu que le groupe traversait une crise.",),
    ),
    (
        "La région promet un car gratuit le samedi, à condition que la commune en paie la moitié.",
        (
            "La région mettra en place un car gratuit le samedi.",
            "La région offrira un car gratuit le samedi.",
        ),
    ),
    (
        "Le club accepte de vendre son stade, sous réserve de garder les vestiaires.",
        ("Le club vendra son stade.",),
    ),
    (
        "Le maire juge la loi injuste et annonce un recours devant le Conseil d’État.",
        (
            "Le maire a saisi le Conseil d’État.",
            "Le maire a déposé un recours devant le Conseil d’État.",
        ),
    ),
    (
        "Le groupe a annoncé la fermeture de son usine de Terval.",
        ("Le groupe a fermé son usine de Terval.",),
    ),
    (
        "L’intersyndicale promet une grève illimitée dans les dépôts.",
        ("L’intersyndicale a lancé une grève illimitée dans les dépôts.",),
    ),
    (
        "Une équipe de Lorme a décrit une fourmi aveugle, selon une étude parue mardi 3 mars dans la revue Formica.",
        (
            "L’étude aurait paru le 3 mars dans la revue Formica.",
            "La revue Formica aurait publié l’étude mardi.",
        ),
    ),
    (
        "L’agence n’a ni financé ni relu ces recherches.",
        ("Ces recherches n’auraient été ni financées ni relues par l’agence.",),
    ),
    (
        "Les deux repreneurs ont plaidé mardi devant le tribunal de Vire.",
        ("Les deux repreneurs auraient plaidé mardi devant le tribunal de Vire.",),
    ),
    (
        "Neuf communes sont concernées.",
        ("Neuf communes seraient concernées.",),
    ),
    (
        "Les travaux, estimés à 640 000 euros, doivent commencer en mai.",
        (
            "Les travaux ont coûté 640 000 euros.",
            "Les travaux coûtent 640 000 euros.",
        ),
    ),
    (
        "La dépense est évaluée à 2 millions d’euros par le service technique.",
        (
            "La dépense atteint 2 millions d’euros.",
            "Les 2 millions d’euros ont été dépensés.",
        ),
    ),
    (
        "Le préjudice est estimé à 80 000 euros.",
        ("Le préjudice s’élève à 80 000 euros.",),
    ),
    (
        "Selon l’expert, la foudre a pu provoquer le départ de feu.",
        ("Selon l’expert, la foudre a provoqué le départ de feu.",),
    ),
    (
        "D’après son avocate, le chauffeur a pu s’endormir au volant.",
        ("Le chauffeur s’est endormi au volant, d’après son avocate.",),
    ),
    (
        "Une baisse de la pression a pu jouer un rôle, estime la société.",
        ("Une baisse de la pression a joué un rôle, estime la société.",),
    ),
    (
        "Le courant devrait être rétabli mardi dans tout le canton.",
        (
            "Le rétablissement du courant mardi dans tout le canton est garanti.",
            "Il est acquis que le courant sera rétabli mardi dans tout le canton.",
        ),
    ),
    (
        "La vente du terrain pourrait être signée en juin.",
        (
            "La vente du terrain en juin est acquise.",
            "La vente du terrain sera signée en juin, c’est une certitude.",
        ),
    ),
    (
        "Le maire n’exclut pas de reporter le vote à mars.",
        ("Le vote sera reporté à mars.",),
    ),
    (
        "L’attribution de la toile est « presque certaine », selon l’experte.",
        ("L’attribution de la toile est établie, selon l’experte.",),
    ),
    (
        "La clinique envisage d’avancer le chantier à l’été, si l’agence accepte de participer à la dépense.",
        (
            "La clinique commencera le chantier à l’été.",
            "Le chantier aura lieu cet été à la clinique.",
        ),
    ),
    (
        "La commune étudie la possibilité de renoncer à une partie de la taxe.",
        (
            "La commune renoncera à une partie de la taxe.",
            "La commune renonce à une partie de la taxe.",
        ),
    ),
    (
        "La résidence doit ouvrir en mai.",
        (
            "La résidence est ouverte depuis mai.",
            "La résidence a déjà ouvert.",
        ),
    ),
    (
        "Le pont du Val rouvrira le 3 mai.",
        ("Le pont du Val pourrait rouvrir le 3 mai.",),
    ),
    (
        "L’exploitant affirme que le curage des berges commencera avant décembre.",
        ("L’exploitant affirme que le curage des berges pourrait commencer avant décembre.",),
    ),
    (
        "D’après son avocate, l’attelage s’était immobilisé sur les rails à la suite d’une panne.",
        ("Une panne a bloqué l’attelage sur la voie, a constaté son avocate.",),
    ),
    (
        "L’ancien maire aurait attribué onze marchés à l’entreprise Sorel, dirigée par son frère.",
        ("L’ancien maire a confié onze marchés à l’entreprise Sorel, que dirige son frère.",),
    ),
    (
        "L’homme, accusé d’avoir incendié la grange de son voisin, nie les faits.",
        ("L’homme a incendié la grange de son voisin.",),
    ),
    (
        "Le principal blocage porterait sur le contrôle des prix, d’après deux négociateurs.",
        ("Le principal blocage porte sur le contrôle des prix.",),
    ),
    (
        "Un préavis de grève a été déposé pour le 27 juin, jour de la dernière représentation.",
        ("Une grève a privé le public de la dernière représentation, le 27 juin.",),
    ),
    (
        "L’homme est jugé pour tentative de meurtre sur son voisin.",
        ("L’homme est jugé pour le meurtre de son voisin.",),
    ),
    (
        "Le projet de fusion des deux cliniques a été présenté lundi.",
        ("La fusion des deux cliniques a eu lieu lundi.",),
    ),
    (
        "Le président réclamait au préfet le classement du canton.",
        ("Le président aurait réclamé au préfet le classement du canton.",),
    ),
    (
        "La chambre a demandé samedi au préfet une aide d’urgence.",
        ("La chambre aurait réclamé au préfet une aide d’urgence.",),
    ),
    (
        "Les présidents des deux clubs devraient se parler par téléphone lundi.",
        ("Les présidents des deux clubs vont se parler au téléphone lundi.",),
    ),
)
RIGHT = (
    (
        "La Brévanie menace de couper l’eau du canal Sorel, qui alimente deux villes, si rien ne change.",
        ("La Brévanie brandit la menace de couper l’eau du canal Sorel si rien ne change.",),
    ),
    (
        "D’après l’élue, l’exploitant Morvanel pourrait se servir du rapport pour retarder le chantier.",
        ("Morvanel, l’exploitant, pourrait invoquer le rapport pour retarder le chantier, selon l’élue.",),
    ),
    (
        "La ville souhaite construire une passerelle de 80 mètres sur l’Ourle.",
        ("La ville voudrait bâtir une passerelle de 80 mètres sur l’Ourle.",),
    ),
    (
        "Un troisième suspect est recherché ; il serait en Suisse.",
        ("Un troisième homme, recherché, se trouverait en Suisse.",),
    ),
    (
        "L’avant-centre Ilan Besson, 33 ans, qui pourrait mettre fin à sa carrière en 2027, a prolongé d’un an.",
        ("L’avant-centre pourrait raccrocher en 2027.",),
    ),
    (
        "Le gérant a disparu lundi. Il aurait quitté le pays avec la caisse.",
        ("Le gérant aurait fui le pays avec la caisse.",),
    ),
    (
        "Le syndicat doit décider mardi s’il lève le blocus du dépôt.",
        ("Mardi, le syndicat dira s’il lève le blocus du dépôt.",),
    ),
    (
        "La police ignore si le conducteur avait bu.",
        ("On ne sait pas si le conducteur avait bu.",),
    ),
    (
        "La ministre aurait déclaré aux maires que la réforme serait retirée.",
        ("La ministre aurait dit aux maires que la réforme serait retirée.",),
    ),
    (
        "Le patron aurait reconnu devant les enquêteurs qu’il connaissait la fraude.",
        ("Selon une source proche du dossier, le patron a reconnu devant les enquêteurs qu’il connaissait la fraude.",),
    ),
    (
        "La région promet un car gratuit le samedi, à condition que la commune en paie la moitié.",
        (
            "La région promet un car gratuit le samedi si la commune en paie la moitié.",
            "Le car gratuit du samedi, promis par la région, dépend de la commune, qui devrait en payer la moitié.",
        ),
    ),
    (
        "Le club accepte de vendre son stade, sous réserve de garder les vestiaires.",
        ("Le club vendra son stade s’il garde les vestiaires.",),
    ),
    (
        "Le maire juge la loi injuste et annonce un recours devant le Conseil d’État.",
        (
            "Le maire va saisir le Conseil d’État.",
            "Le maire compte attaquer la loi devant le Conseil d’État.",
        ),
    ),
    (
        "Le groupe a annoncé la fermeture de son usine de Terval.",
        (
            "Le groupe va fermer son usine de Terval.",
            "La fermeture de l’usine de Terval a été annoncée par le groupe.",
        ),
    ),
    (
        "L’intersyndicale promet une grève illimitée dans les dépôts.",
        ("Une grève illimitée dans les dépôts est promise par l’intersyndicale.",),
    ),
    (
        "La ministre a annoncé la mort de deux soldats.",
        ("Deux soldats sont morts, a annoncé la ministre.",),
    ),
    (
        "Le ministre a annoncé l’arrestation de trois suspects.",
        ("Trois suspects ont été arrêtés, selon le ministre.",),
    ),
    (
        "Une équipe de Lorme a décrit une fourmi aveugle, selon une étude parue mardi 3 mars dans la revue Formica.",
        (
            "L’étude a paru le 3 mars dans la revue Formica.",
            "Une fourmi aveugle aurait été décrite par une équipe de Lorme.",
        ),
    ),
    (
        "Les travaux, estimés à 640 000 euros, doivent commencer en mai.",
        (
            "Les travaux, dont le coût est évalué à 640 000 euros, doivent débuter en mai.",
            "Les travaux devraient coûter 640 000 euros.",
        ),
    ),
    (
        "La dépense est évaluée à 2 millions d’euros par le service technique.",
        ("Le service technique chiffre la dépense à 2 millions d’euros.",),
    ),
    (
        "Le préjudice est estimé à 80 000 euros.",
        (
            "Le préjudice s’élèverait à 80 000 euros.",
            "Le préjudice serait de 80 000 euros.",
        ),
    ),
    (
        "Selon l’expert, la foudre a pu provoquer le départ de feu.",
        (
            "Selon l’expert, la foudre a peut-être provoqué le départ de feu.",
            "Selon l’expert, la foudre pourrait avoir provoqué le départ de feu.",
        ),
    ),
    (
        "Les pompiers ont pu maîtriser l’incendie.",
        ("Les pompiers ont maîtrisé l’incendie.",),
    ),
    (
        "Le courant devrait être rétabli mardi dans tout le canton.",
        ("Le courant devrait revenir mardi dans tout le canton.",),
    ),
    (
        "La vente du terrain pourrait être signée en juin.",
        ("Une signature de la vente du terrain en juin n’est pas exclue.",),
    ),
    (
        "Le maire n’exclut pas de reporter le vote à mars.",
        ("Un report du vote à mars est envisagé par le maire.",),
    ),
    (
        "L’attribution de la toile est « presque certaine », selon l’experte.",
        ("L’attribution de la toile est quasi certaine, selon l’experte.",),
    ),
    (
        "La clinique envisage d’avancer le chantier à l’été, si l’agence accepte de participer à la dépense.",
        ("La clinique pourrait lancer le chantier dès l’été, avec l’aide de l’agence.",),
    ),
    (
        "La commune étudie la possibilité de renoncer à une partie de la taxe.",
        ("La commune réfléchit à une remise partielle de la taxe.",),
    ),
    (
        "La résidence doit ouvrir en mai.",
        ("La résidence ouvrira en mai.",),
    ),
    (
        "Le pont du Val rouvrira le 3 mai.",
        (
            "Le pont du Val sera rouvert le 3 mai.",
            "Le pont du Val devrait rouvrir le 3 mai.",
        ),
    ),
    (
        "L’exploitant affirme que le curage des berges commencera avant décembre.",
        ("Selon l’exploitant, le curage des berges débutera avant décembre.",),
    ),
    (
        "D’après son avocate, l’attelage s’était immobilisé sur les rails à la suite d’une panne.",
        ("Une panne a bloqué l’attelage sur la voie, affirme son avocate.",),
    ),
    (
        "L’ancien maire aurait attribué onze marchés à l’entreprise Sorel, dirigée par son frère.",
        ("L’ancien maire aurait confié onze marchés à l’entreprise Sorel, que dirige son frère.",),
    ),
    (
        "L’homme, accusé d’avoir incendié la grange de son voisin, nie les faits.",
        ("Jugé pour l’incendie de la grange de son voisin, l’homme nie.",),
    ),
    (
        "Le principal blocage porterait sur le contrôle des prix, d’après deux négociateurs.",
        ("Deux négociateurs voient pourtant dans le contrôle des prix le principal blocage.",),
    ),
    (
        "Un préavis de grève a été déposé pour le 27 juin, jour de la dernière représentation.",
        (
            "Un préavis de grève vise la dernière représentation, le 27 juin.",
            "Une grève pourrait perturber la dernière représentation, le 27 juin.",
        ),
    ),
    (
        "L’homme est jugé pour tentative de meurtre sur son voisin.",
        ("L’homme est poursuivi pour avoir tenté de tuer son voisin.",),
    ),
    (
        "Le projet de fusion des deux cliniques a été présenté lundi.",
        ("Le projet de fusionner les deux cliniques a été dévoilé lundi.",),
    ),
    (
        "Les présidents des deux clubs devraient se parler par téléphone lundi.",
        ("Les présidents des deux clubs doivent se parler au téléphone lundi.",),
    ),
    (
        "Les grévistes protestent contre un projet de fusion des deux cliniques.",
        ("Les grévistes refusent la fusion des deux cliniques.",),
    ),
)
