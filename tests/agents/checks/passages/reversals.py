"""What is chosen and what is left, who is in and who is out, for and against: one sentence beside its passage."""

WRONG = (
    (
        "Pour chauffer ses serres, la coopérative a remplacé le fioul par la sciure de bois.",
        (
            "La coopérative a remplacé la sciure de bois par le fioul pour chauffer ses serres.",
            "Dans ses serres, la coopérative a abandonné la sciure de bois au profit du fioul.",
            "La coopérative est passée de la sciure de bois au fioul pour chauffer ses serres.",
        ),
    ),
    (
        "Le conseil général préfère la rénovation des petites gares à la construction d’une nouvelle rocade.",
        (
            "Le conseil général préfère la construction d’une nouvelle rocade à la rénovation des petites gares.",
            "Plutôt que la rénovation des petites gares, le conseil général choisit la construction d’une rocade.",
            "Pour le conseil général, la construction d’une rocade passe avant la rénovation des petites gares.",
        ),
    ),
    (
        "La ligue a promis de soutenir les clubs amateurs, et non les académies privées.",
        ("La ligue a promis de faire passer les académies privées avant les clubs amateurs.",),
    ),
    (
        "Les apiculteurs délaissent les ruches en plastique au profit des ruches en paille.",
        ("Les apiculteurs délaissent les ruches en paille au profit des ruches en plastique.",),
    ),
    (
        "L’orchestre a renoncé aux tournées lointaines pour donner la priorité aux concerts de quartier.",
        ("L’orchestre donne la priorité aux tournées lointaines sur les concerts de quartier.",),
    ),
    (
        "Le péage est supprimé sur toutes les autoroutes de la province, à l’exception du tunnel de Carvolle.",
        (
            "Le péage est supprimé sur toutes les autoroutes de la province, tunnel de Carvolle compris.",
            "Le péage est supprimé sur les autoroutes de la province, y compris dans le tunnel de Carvolle.",
            "Le péage est supprimé aussi dans le tunnel de Carvolle.",
        ),
    ),
    (
        "Le remboursement concerne tous les voyageurs, y compris les abonnés annuels.",
        (
            "Le remboursement concerne tous les voyageurs, à l’exception des abonnés annuels.",
            "Le remboursement concerne tous les voyageurs, sauf les abonnés annuels.",
        ),
    ),
    (
        "Les bibliothèques rouvriront lundi, hormis celle du quartier Saint-Brice.",
        ("Les bibliothèques rouvriront lundi, dont celle du quartier Saint-Brice.",),
    ),
    (
        "Le collectif des riverains s’est prononcé pour l’extension du port de plaisance.",
        (
            "Le collectif des riverains s’est prononcé contre l’extension du port de plaisance.",
            "Le collectif des riverains s’est déclaré hostile à l’extension du port de plaisance.",
        ),
    ),
    (
        "Huit conseillers sur onze ont voté contre la vente du moulin communal.",
        ("Huit conseillers sur onze ont voté en faveur de la vente du moulin communal.",),
    ),
    (
        "La sénatrice a plaidé contre la fusion des deux académies.",
        ("La sénatrice a plaidé pour la fusion des deux académies.",),
    ),
    (
        "Les bains très chauds sont à éviter chez les patients opérés de la veille.",
        (
            "Les bains très chauds sont recommandés chez les patients opérés de la veille.",
            "Chez les patients opérés de la veille, on conseille les bains très chauds.",
        ),
    ),
    (
        "Les médecins préconisent la marche rapide après soixante ans.",
        (
            "Les médecins déconseillent la marche rapide après soixante ans.",
            "Après soixante ans, la marche rapide est à proscrire, disent les médecins.",
        ),
    ),
    (
        "« Je ne parle pas de victoire, car rien n’est signé », a dit la déléguée syndicale.",
        ("La déléguée syndicale revendique le mot « victoire ».",),
    ),
    (
        "La forge Taillandier a ouvert en mars. Nous n’avons pas rencontré d’obstacle, précise sa directrice.",
        ("La forge Taillandier, ouverte en mars, s’est heurtée à des obstacles, selon sa directrice.",),
    ),
    (
        "Elle fait partie du groupe depuis le début : elle est venue à toutes nos répétitions.",
        ("Elle n’a assisté à aucune des répétitions du groupe.",),
    ),
    (
        "Aucune des six écluses ne sera modernisée avant l’hiver.",
        ("Toutes les écluses seront modernisées avant l’hiver.",),
    ),
)
RIGHT = (
    (
        "Pour chauffer ses serres, la coopérative a remplacé le fioul par la sciure de bois.",
        (
            "La coopérative a abandonné le fioul au profit de la sciure de bois pour chauffer ses serres.",
            "Dans ses serres, la sciure de bois a pris la place du fioul.",
            "La coopérative est passée du fioul à la sciure de bois pour chauffer ses serres.",
            "La coopérative chauffe désormais ses serres à la sciure de bois et non plus au fioul.",
        ),
    ),
    (
        "Le conseil général préfère la rénovation des petites gares à la construction d’une nouvelle rocade.",
        (
            "Plutôt que la construction d’une rocade, le conseil général choisit la rénovation des petites gares.",
            "Pour le conseil général, la rénovation des petites gares passe avant la construction d’une rocade.",
            "Le conseil général aime mieux rénover les petites gares que construire une nouvelle rocade.",
        ),
    ),
    (
        "La ligue a promis de soutenir les clubs amateurs, et non les académies privées.",
        (
            "La ligue a promis de faire passer les clubs amateurs avant les académies privées.",
            "La ligue a promis de soutenir les clubs amateurs plutôt que les académies privées.",
        ),
    ),
    (
        "Les apiculteurs délaissent les ruches en plastique au profit des ruches en paille.",
        ("Aux ruches en plastique, les apiculteurs préfèrent les ruches en paille.",),
    ),
    (
        "L’orchestre a renoncé aux tournées lointaines pour donner la priorité aux concerts de quartier.",
        ("L’orchestre donne la priorité aux concerts de quartier sur les tournées lointaines.",),
    ),
    (
        "Le péage est supprimé sur toutes les autoroutes de la province, à l’exception du tunnel de Carvolle.",
        (
            "Le péage est supprimé sur les autoroutes de la province, tunnel de Carvolle excepté.",
            "Le péage est supprimé sur toutes les autoroutes de la province, sauf dans le tunnel de Carvolle.",
            "Seul le tunnel de Carvolle garde son péage.",
            "Le tunnel de Carvolle n’est pas concerné par la suppression du péage.",
        ),
    ),
    (
        "Le remboursement concerne tous les voyageurs, y compris les abonnés annuels.",
        (
            "Le remboursement concerne tous les voyageurs, abonnés annuels compris.",
            "Le remboursement concerne aussi les abonnés annuels.",
        ),
    ),
    (
        "Le collectif des riverains s’est prononcé pour l’extension du port de plaisance.",
        (
            "Le collectif des riverains s’est dit favorable à l’extension du port de plaisance.",
            "Le collectif des riverains approuve l’extension du port de plaisance.",
        ),
    ),
    (
        "Huit conseillers sur onze ont voté contre la vente du moulin communal.",
        (
            "Huit conseillers sur onze se sont opposés à la vente du moulin communal.",
            "La vente du moulin communal a été rejetée par huit conseillers sur onze.",
        ),
    ),
    (
        "Les bains très chauds sont à éviter chez les patients opérés de la veille.",
        (
            "Les bains très chauds sont déconseillés chez les patients opérés de la veille.",
            "Chez les patients opérés de la veille, les bains très chauds ne sont pas recommandés.",
            "Il est conseillé aux patients opérés de la veille d’éviter les bains très chauds.",
        ),
    ),
    (
        "« Je ne parle pas de victoire, car rien n’est signé », a dit la déléguée syndicale.",
        ("La déléguée syndicale récuse le mot « victoire ».",),
    ),
    (
        "La forge Taillandier a ouvert en mars. Nous n’avons pas rencontré d’obstacle, précise sa directrice.",
        ("La forge Taillandier, ouverte en mars, n’a pas rencontré d’obstacle, selon sa directrice.",),
    ),
    (
        "À peine la saison finie, deux enquêtes sont en cours sur les paris du club de Marvelle.",
        ("La saison à peine achevée, le club de Marvelle fait l’objet de deux enquêtes sur ses paris.",),
    ),
    (
        "Deux enquêtes étaient en cours mardi sur les paris du club de Marvelle pendant la coupe.",
        ("À peine la coupe achevée, deux enquêtes sont annoncées sur les paris du club de Marvelle.",),
    ),
    (
        "Ordinateur allumé et calculatrice interdits : rien de ce qui se branche n’entre dans la salle.",
        ("Dans la salle, les ordinateurs doivent être éteints et les calculatrices sont bannies.",),
    ),
    (
        "Une mairie peut-elle imposer à un commerçant de fermer le dimanche ? La loi ne le prévoit pas.",
        ("Aucune mairie ne peut contraindre un commerçant à fermer le dimanche.",),
    ),
    (
        "Avec sa pension statique, Odile compte chaque euro.",
        ("Odile, dont la pension n’évolue pas, compte chaque euro.",),
    ),
    (
        "Près de 3 000 familles de la vallée souffrent de la faim.",
        ("Près de 3 000 familles de la vallée ne mangent pas à leur faim.",),
    ),
    (
        "Un habitant sur six est privé d’eau potable depuis la tempête.",
        (
            "Depuis la tempête, un habitant sur six n’a pas d’eau potable.",
            "Depuis la tempête, un habitant sur six n’a plus accès à l’eau potable.",
        ),
    ),
    (
        "Il faut planter des haies continues, pas seulement des bosquets isolés, selon la fédération.",
        ("Selon la fédération, il faut planter des haies continues plutôt que des bosquets isolés.",),
    ),
    (
        "Elle fait partie du groupe depuis le début : elle est venue à toutes nos répétitions.",
        ("Elle n’a manqué aucune des répétitions du groupe.",),
    ),
    (
        "La fondation a convié pas moins de 90 anciens élèves, dont Irma Vautrin.",
        ("Irma Vautrin figurait parmi les anciens élèves conviés par la fondation.",),
    ),
    (
        "L’homme devra respecter une obligation de soins et l’interdiction d’entrer dans le stade.",
        ("L’homme devra se soigner et n’aura pas le droit d’entrer dans le stade.",),
    ),
    (
        "Le col avait été fermé en mars par la neige. Sa route a été rouverte trois jours en avril pour les secours.",
        ("Fermé en mars, puis entrouvert trois jours en avril pour les secours, le col fonctionne de nouveau.",),
    ),
    (
        "Les propos du trésorier sur les arbitres ne passent pas. Ils visaient la ligue, dit-il.",
        ("Les propos du trésorier sur les arbitres, très critiqués, visaient la ligue.",),
    ),
)
