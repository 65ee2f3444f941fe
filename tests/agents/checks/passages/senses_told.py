"""All of it at once: slips of sense, extent and certainty, each beside its passage."""

WRONG = (
    (
        "Le syndicat des marais a refusé tout report de la date limite, le 30 mars, malgré la demande des éleveurs.",
        ("À la demande des éleveurs, le syndicat des marais a consenti à repousser la date limite du 30 mars.",),
    ),
    (
        "Les pompiers n’ont relevé aucune trace d’effraction dans l’entrepôt de Louvary, a indiqué le capitaine Roche.",
        ("D’après le capitaine Roche, les pompiers ont constaté une effraction dans l’entrepôt de Louvary.",),
    ),
    (
        "La direction du musée dit ne pas craindre une baisse de la fréquentation cet hiver.",
        ("La direction du musée redoute un recul de la fréquentation cet hiver.",),
    ),
    (
        "Le nouveau règlement autorise les trottinettes sur les quais, sauf le dimanche.",
        (
            "Même le dimanche, les trottinettes sont admises sur les quais.",
            "Les trottinettes sont bannies des quais par le nouveau règlement.",
        ),
    ),
    (
        "Faute d’accord avec les assureurs, le théâtre de Sorgues restera fermé jusqu’au printemps.",
        ("Après un accord avec les assureurs, le théâtre de Sorgues rouvrira avant le printemps.",),
    ),
    (
        "Marc Dorval a toujours nié avoir touché de l’argent du promoteur.",
        ("Marc Dorval a fini par reconnaître avoir touché de l’argent du promoteur.",),
    ),
    (
        "Seuls trois des douze villages concernés ont donné leur avis sur le parc éolien.",
        (
            "Les douze villages concernés ont donné leur avis sur le parc éolien.",
            "Presque tous les villages concernés ont donné leur avis sur le parc éolien.",
        ),
    ),
    (
        "L’étude porte sur des souris ; rien ne prouve encore que le traitement agisse chez l’homme.",
        ("Le traitement agit chez l’homme, montre l’étude.",),
    ),
    (
        "Le maire souhaiterait installer des caméras place du marché, mais le conseil n’en a pas encore débattu.",
        (
            "Des caméras vont être installées place du marché, a décidé le conseil.",
            "Le maire a installé des caméras place du marché.",
        ),
    ),
    (
        "La plupart des adhérents de la mutuelle ont plus de 60 ans.",
        ("Les adhérents de la mutuelle ont tous plus de 60 ans.",),
    ),
    (
        "Une partie des élèves du lycée Fabre ont repris les cours à distance.",
        ("L’ensemble des élèves du lycée Fabre ont repris les cours à distance.",),
    ),
    (
        "L’enquêteur soupçonne un court-circuit d’être à l’origine du feu, sans en être sûr.",
        ("Un court-circuit est à l’origine du feu, a établi l’enquêteur.",),
    ),
    (
        "La start-up espère lever 12 millions d’euros d’ici à l’été.",
        ("La start-up a levé 12 millions d’euros.", "La start-up lèvera 12 millions d’euros d’ici à l’été."),
    ),
    (
        "Le chanteur n’exclut pas de revenir sur scène un jour.",
        ("Le chanteur reviendra sur scène.", "Le chanteur exclut de revenir sur scène."),
    ),
    (
        "À la différence de ses voisins, la commune de Brennes n’a pas augmenté ses impôts.",
        ("Comme ses voisins, la commune de Brennes a augmenté ses impôts.",),
    ),
    (
        "Le gardien est arrivé après la fermeture des grilles.",
        ("Le gardien est arrivé avant la fermeture des grilles.",),
    ),
    (
        "La coopérative vend moins de lait qu’avant la crise.",
        ("La coopérative vend davantage de lait qu’avant la crise.",),
    ),
    (
        "L’ancienne ministre a perdu son procès contre le magazine.",
        ("L’ancienne ministre a gagné son procès contre le magazine.",),
    ),
    (
        "Les riverains se disent soulagés par l’abandon du projet de carrière.",
        ("Les riverains se disent déçus par l’abandon du projet de carrière.",),
    ),
    ("Le vaccin protège mieux les adultes que les enfants.", ("Le vaccin protège mieux les enfants que les adultes.",)),
    (
        "Peu de visiteurs s’arrêtent devant la fresque du fond.",
        ("De nombreux visiteurs s’arrêtent devant la fresque du fond.",),
    ),
)
RIGHT = (
    (
        "Le syndicat des marais a refusé tout report de la date limite, le 30 mars, malgré la demande des éleveurs.",
        (
            "Les éleveurs n’ont pas obtenu du syndicat des marais qu’il repousse la date limite du 30 mars.",
            "Le syndicat des marais s’en tient au 30 mars comme date limite, en dépit de la demande des éleveurs.",
        ),
    ),
    (
        "Les pompiers n’ont relevé aucune trace d’effraction dans l’entrepôt de Louvary, a indiqué le capitaine Roche.",
        (
            "Selon le capitaine Roche, l’entrepôt de Louvary ne porte pas de trace d’effraction.",
            "Nulle trace d’effraction dans l’entrepôt de Louvary, selon le capitaine Roche.",
        ),
    ),
    (
        "La direction du musée dit ne pas craindre une baisse de la fréquentation cet hiver.",
        ("La direction du musée se dit sereine quant à la fréquentation de cet hiver.",),
    ),
    (
        "Le nouveau règlement autorise les trottinettes sur les quais, sauf le dimanche.",
        ("Les trottinettes n’auront pas accès aux quais le dimanche.",),
    ),
    (
        "Faute d’accord avec les assureurs, le théâtre de Sorgues restera fermé jusqu’au printemps.",
        ("Le théâtre de Sorgues ne rouvrira pas avant le printemps, les assureurs n’ayant pas donné leur accord.",),
    ),
    (
        "La préfète juge la pollution du canal limitée et sans danger pour la baignade.",
        ("Pour la préfète, on peut se baigner sans risque dans le canal, dont la pollution reste limitée.",),
    ),
    (
        "Marc Dorval a toujours nié avoir touché de l’argent du promoteur.",
        ("Marc Dorval n’a jamais admis avoir touché de l’argent du promoteur.",),
    ),
    (
        "Seuls trois des douze villages concernés ont donné leur avis sur le parc éolien.",
        ("Sur douze villages, trois à peine se sont prononcés sur le parc éolien.",),
    ),
    (
        "L’étude porte sur des souris ; rien ne prouve encore que le traitement agisse chez l’homme.",
        ("L’effet du traitement chez l’homme n’est pas démontré : l’étude a été menée sur des souris.",),
    ),
    (
        "Le maire souhaiterait installer des caméras place du marché, mais le conseil n’en a pas encore débattu.",
        ("Le conseil n’a pas encore débattu des caméras que le maire voudrait voir place du marché.",),
    ),
    (
        "La plupart des adhérents de la mutuelle ont plus de 60 ans.",
        ("Les adhérents de la mutuelle ont le plus souvent plus de 60 ans.",),
    ),
    (
        "La start-up espère lever 12 millions d’euros d’ici à l’été.",
        ("La start-up compte lever 12 millions d’euros avant l’été.",),
    ),
    (
        "Le chanteur n’exclut pas de revenir sur scène un jour.",
        (
            "Le chanteur pourrait remonter sur scène un jour.",
            "Un retour sur scène reste possible, à entendre le chanteur.",
        ),
    ),
    (
        "À la différence de ses voisins, la commune de Brennes n’a pas augmenté ses impôts.",
        ("Brennes a laissé ses impôts inchangés, contrairement à ses voisins.",),
    ),
    (
        "La coopérative vend moins de lait qu’avant la crise.",
        (
            "Les ventes de lait de la coopérative ont reculé depuis la crise.",
            "Avant la crise, la coopérative vendait plus de lait.",
        ),
    ),
    (
        "Les riverains se disent soulagés par l’abandon du projet de carrière.",
        ("La carrière ne se fera pas, au soulagement des riverains.",),
    ),
    (
        "Le vaccin protège mieux les adultes que les enfants.",
        ("Les enfants sont moins bien protégés par le vaccin que les adultes.",),
    ),
    (
        "Peu de visiteurs s’arrêtent devant la fresque du fond.",
        ("Rares sont les visiteurs qui s’arrêtent devant la fresque du fond.",),
    ),
)
