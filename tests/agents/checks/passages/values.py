"""Figures and days told in another form: ends of a length, ranks, multiples, distances, what a denial reaches."""

WRONG = (
    (
        "Les pompiers travaillent 12 à 14 heures par jour.",
        ("Les journées des pompiers s’étirent sur douze à seize heures.",),
    ),
    ("La réserve est maintenue à -18 degrés.", ("La réserve est maintenue à 18 degrés.", "La réserve est à -8 °C.")),
    (
        "Aucun guide n’a été indemnisé, contrairement à des centaines de commerçants.",
        ("Contrairement à des milliers de commerçants, aucun guide n’a été indemnisé.",),
    ),
    ("Le canton entrera lundi dans la troisième phase du plan.", ("Le canton entrera lundi en phase 2 du plan.",)),
    (
        "La pêche est interdite aux moins de 16 ans quand le débit du torrent rend la berge impraticable.",
        ("La pêche est interdite au-delà de 16 ans quand le débit du torrent rend la berge impraticable.",),
    ),
    (
        "La vigne a gelé le 4 avril, deux jours après le passage des inspecteurs.",
        ("La vigne a gelé le 4 avril ; les inspecteurs étaient passés la veille.",),
    ),
    (
        "Le loyer atteint 940 euros, le double de la moyenne du canton.",
        ("Le loyer atteint 940 euros, le triple de la moyenne du canton.", "Le loyer a triplé dans le canton."),
    ),
    ("La navette reprendra mercredi.", ("La navette reprendra demain.",)),
    (
        "Le maire a porté plainte pour vol, le préfet a ouvert une enquête interne.",
        ("Trois enquêtes internes ont été ouvertes par le préfet.",),
    ),
    (
        "La fréquentation a grimpé partout : Bourgane (+38 %), Val-Doré (+21 %), Moncel et Ravigny (+9 % chacune).",
        (
            "Avec un bond de 38 %, Val-Doré devance Bourgane (+21 %).",
            "La fréquentation a grimpé de 9 % à Val-Doré.",
        ),
    ),
    (
        "Le fleuve a atteint 6,2 mètres à Lorbec, 5,8 mètres à Port-Elian et 4,9 mètres à Sarmont.",
        ("À Port-Elian, le fleuve a atteint 6,2 mètres.", "Le fleuve a atteint 4,9 mètres à Lorbec."),
    ),
)
RIGHT = (
    (
        "Les pompiers travaillent 12 à 14 heures par jour.",
        ("Les journées des pompiers s’étirent sur douze à quatorze heures.",),
    ),
    (
        "La réserve est maintenue à -18 degrés.",
        ("La réserve est maintenue à -18 °C.", "Il fait moins 18 degrés dans la réserve."),
    ),
    (
        "Aucun guide n’a été indemnisé, contrairement à des centaines de commerçants.",
        ("À l’inverse de centaines de commerçants, les guides n’ont pas été indemnisés.",),
    ),
    (
        "Le canton entrera lundi dans la deuxième phase du plan.",
        ("Le canton entrera lundi en phase 2 du plan.", "Lundi, le canton passera à la phase 2."),
    ),
    ("Le canton entrera lundi en phase 3 du plan.", ("Le canton entrera lundi dans la troisième phase du plan.",)),
    (
        "Le casque est obligatoire pour les plus de 12 ans quand l’état du sentier rend impossible un arrêt.",
        ("Au-delà de 12 ans, le casque est obligatoire là où l’état du sentier interdit de s’arrêter.",),
    ),
    (
        "La vigne a gelé le 4 avril, les inspecteurs étaient passés deux jours plus tôt.",
        ("La vigne a gelé le 4 avril ; les inspecteurs étaient passés l’avant-veille.",),
    ),
    (
        "Le loyer atteint 940 euros, le double de la moyenne du canton.",
        (
            "Le loyer atteint 940 euros, deux fois la moyenne du canton.",
            "À 940 euros, le loyer est le double de la moyenne.",
        ),
    ),
    (
        "La fin des travaux n’est pas en vue, a prévenu l’architecte.",
        ("La fin des travaux n’est pas pour demain, a prévenu l’architecte.",),
    ),
    (
        "Le parquet a annoncé une enquête pour vol, et la préfecture une enquête administrative.",
        ("Deux enquêtes, l’une pour vol, l’autre administrative, ont été annoncées.",),
    ),
    (
        "La fréquentation a grimpé partout : Bourgane (+38 %), Val-Doré (+21 %), Moncel et Ravigny (+9 % chacune).",
        (
            "Avec un bond de 38 %, Bourgane devance Val-Doré (+21 %).",
            "La fréquentation a grimpé de 21 % à Val-Doré.",
        ),
    ),
    (
        "Le fleuve a atteint 6,2 mètres à Lorbec, 5,8 mètres à Port-Elian et 4,9 mètres à Sarmont.",
        (
            "À Port-Elian, le fleuve a atteint 5,8 mètres.",
            "Le fleuve a atteint 4,9 mètres à Sarmont, contre 6,2 à Lorbec.",
        ),
    ),
)
