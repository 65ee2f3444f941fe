"""On what condition, of how many and how surely: one sentence beside its passage."""

WRONG = (
    (
        "La baignade n’est pas surveillée, mais elle est permise lorsque le drapeau vert est hissé, précise la mairie.",
        (
            "La baignade est permise en toutes circonstances, précise la mairie.",
            "La baignade est permise quelle que soit la couleur du drapeau, précise la mairie.",
        ),
    ),
    (
        "Les chiens sont admis dans le parc à condition d’être tenus en laisse.",
        ("Les chiens sont admis dans le parc en toute occasion.",),
    ),
    (
        "La charte communale du bruit encadre a minima les chantiers de nuit.",
        (
            "La charte communale du bruit règle tous les aspects des chantiers de nuit.",
            "La charte communale du bruit encadre entièrement les chantiers de nuit.",
        ),
    ),
    (
        "Le laboratoire de Tersanne cultive une algue résistante au sel. Le Danemark y travaille aussi.",
        (
            "Seul au monde à cultiver une algue résistante au sel, le laboratoire de Tersanne a réussi.",
            "Le laboratoire de Tersanne est le seul à cultiver une algue résistante au sel.",
        ),
    ),
    (
        "L’agence suit 35 prototypes de batteries. Neuf d’entre eux sont entrés en essai routier.",
        (
            "Les 35 prototypes de batteries suivis par l’agence sont tous entrés en essai routier.",
            "Tous les prototypes de batteries suivis par l’agence sont entrés en essai routier.",
        ),
    ),
    (
        "Le comité des rivages propose l’instauration d’une taxe d’amarrage et l’adoption de quotas de plaisance.",
        (
            "Le gouvernement va instaurer une taxe d’amarrage.",
            "Une taxe d’amarrage sera instaurée.",
        ),
    ),
    (
        "Face à la menace d’un blocage de la raffinerie, la préfète a reçu les délégués jeudi.",
        ("Alors que la raffinerie sera bloquée, la préfète a reçu les délégués jeudi.",),
    ),
    (
        "Il serait possible « de passer de 12 à 30 » éoliennes sur le plateau, estime la présidente du syndicat.",
        ("Le plateau passera de 12 à 30 éoliennes, annonce la présidente du syndicat.",),
    ),
    (
        "La fédération recommande la fermeture de la piste de Corvaz.",
        ("La piste de Corvaz va être fermée.", "La piste de Corvaz fermera."),
    ),
    (
        "Le risque d’un effondrement de la falaise inquiète les campeurs.",
        ("L’effondrement de la falaise a inquiété les campeurs, car la falaise s’est effondrée.",),
    ),
    (
        "Le lac de Corne est l’un des bassins les plus profonds du massif, avec 112 mètres.",
        ("Le lac de Corne, bassin le plus profond du massif, descend à 112 mètres.",),
    ),
    (
        "Une élève de onze ans, championne de la vallée, a gagné le tournoi de Brive.",
        (
            "Plus jeune joueuse du tournoi de Brive, une élève de onze ans a gagné.",
            "Une élève de onze ans a gagné à Brive son plus grand tournoi.",
        ),
    ),
    (
        "Le garagiste est convoqué en avril devant le tribunal pour être jugé pour recel.",
        ("Le garagiste a été jugé en avril pour recel.",),
    ),
    (
        "Les deux mairies essaient de relancer la ligne de bus.",
        ("Les deux mairies ont relancé la ligne de bus.",),
    ),
    (
        "Je cherche un local à Montbrun et je devrais bientôt y déménager, a confié l’ébéniste.",
        ("L’ébéniste a déménagé à Montbrun.",),
    ),
    (
        "Si Maud doit revenir au conseil, ce sera sans étiquette, a dit un proche.",
        ("Maud reviendra au conseil sans étiquette, a annoncé un proche.",),
    ),
)
RIGHT = (
    (
        "La baignade n’est pas surveillée, mais elle est permise lorsque le drapeau vert est hissé, précise la mairie.",
        ("Quand le drapeau vert est hissé, la baignade est permise, précise la mairie.",),
    ),
    (
        "Les chiens sont admis dans le parc en toute saison.",
        ("Les chiens sont admis dans le parc quelle que soit la saison.",),
    ),
    (
        "La charte communale du bruit encadre tous les chantiers de nuit.",
        ("Tous les chantiers de nuit sont encadrés par la charte communale du bruit.",),
    ),
    (
        "Le laboratoire de Tersanne est l’unique équipe au monde qui cultive une algue résistante au sel.",
        ("Seul au monde à cultiver une algue résistante au sel, le laboratoire de Tersanne a réussi.",),
    ),
    (
        "L’agence suit 35 prototypes de batteries. Tous sont entrés en essai routier.",
        ("Les 35 prototypes de batteries suivis par l’agence sont tous entrés en essai routier.",),
    ),
    (
        "Le comité des rivages propose l’instauration d’une taxe d’amarrage et l’adoption de quotas de plaisance.",
        (
            "Le comité des rivages propose d’instaurer une taxe d’amarrage.",
            "Une taxe d’amarrage pourrait être instaurée, si le comité des rivages est suivi.",
            "Le comité des rivages voudrait que l’on instaure une taxe d’amarrage.",
        ),
    ),
    (
        "Face à la menace d’un blocage de la raffinerie, la préfète a reçu les délégués jeudi.",
        (
            "La préfète a reçu les délégués jeudi, face à la menace d’un blocage de la raffinerie.",
            "Jeudi, la préfète a reçu les délégués, qui menacent de bloquer la raffinerie.",
        ),
    ),
    (
        "Il serait possible « de passer de 12 à 30 » éoliennes sur le plateau, estime la présidente du syndicat.",
        ("Le plateau pourrait passer de 12 à 30 éoliennes, estime la présidente du syndicat.",),
    ),
    (
        "L’arrivée d’un troisième quai pénaliserait principalement les pêcheurs, selon la capitainerie.",
        ("Ce sont surtout les pêcheurs que pénaliserait l’arrivée d’un troisième quai, selon la capitainerie.",),
    ),
    (
        "Les digues sont fragiles : c’est le fruit d’un sous-investissement de vingt ans.",
        ("Les digues sont fragiles, faute d’avoir investi assez depuis vingt ans.",),
    ),
    (
        "La fréquentation de la plage, mesurée à partir de bornes comptant les passages, atteint 4 000 personnes.",
        (
            "Mesurée grâce à des bornes comptant les passages, la fréquentation de la plage atteint 4 000 personnes.",
            "Grâce à des bornes qui comptent les passages, la fréquentation est évaluée à 4 000 personnes.",
        ),
    ),
    (
        "Le lac de Corne est l’un des bassins les plus profonds du massif, avec 112 mètres.",
        ("Le lac de Corne, parmi les bassins les plus profonds du massif, descend à 112 mètres.",),
    ),
    (
        "La benjamine du tournoi, une élève de onze ans, a gagné à Brive.",
        ("Plus jeune joueuse du tournoi, une élève de onze ans a gagné à Brive.",),
    ),
    (
        "Le garagiste est convoqué en avril devant le tribunal pour être jugé pour recel.",
        ("Le garagiste sera jugé en avril pour recel.",),
    ),
    (
        "La mairie a fermé le pont en mai, puis a annoncé qu’elle allait le démolir. Il a été démoli en juin.",
        ("Fermé en mai, le pont a été démoli en juin.",),
    ),
    (
        "Les rapatriés seront placés en quarantaine, a précisé le directeur du port.",
        ("Les rapatriés seront placés en quarantaine, a fait savoir le directeur du port.",),
    ),
    (
        "L’ensemble des mesures prises fait qu’aujourd’hui les noyades reculent, a dit l’adjointe.",
        ("Si les noyades reculent, c’est grâce à l’ensemble des mesures prises, a dit l’adjointe.",),
    ),
    (
        "Engagée un temps aux régionales, elle a renoncé.",
        ("Un temps engagée pour les régionales avant de renoncer, elle s’est retirée.",),
    ),
)
