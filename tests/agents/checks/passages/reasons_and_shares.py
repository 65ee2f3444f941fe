"""Why, of how many and above what others: one sentence beside its passage."""

WRONG = (
    (
        "Un tiers des salariés du site ont refusé la mutation.",
        ("La majorité des salariés du site ont refusé la mutation.",),
    ),
    (
        "Selon l’enquête, 22 % des lycéens dorment moins de six heures.",
        ("Selon l’enquête, la plupart des lycéens dorment moins de six heures.",),
    ),
    (
        "Trois quarts des exploitants ont déposé un dossier d’aide.",
        (
            "Tous les exploitants ont déposé un dossier d’aide.",
            "Une minorité d’exploitants ont déposé un dossier d’aide.",
        ),
    ),
    (
        "Sur les 40 bénévoles, 9 ont suivi la formation aux premiers secours.",
        ("La plupart des bénévoles ont suivi la formation aux premiers secours.",),
    ),
    (
        "Ce client représentait à lui seul un quart des ventes de l’atelier.",
        ("Ce client représentait la quasi-totalité des ventes de l’atelier.",),
    ),
    (
        "La fermeture de l’abattoir s’explique par le manque de vétérinaires.",
        (
            "La fermeture de l’abattoir est sans rapport avec le manque de vétérinaires.",
            "La fermeture de l’abattoir n’a rien à voir avec le manque de vétérinaires.",
        ),
    ),
    (
        "La panne a été provoquée par une surchauffe du transformateur.",
        ("La panne est sans lien avec une surchauffe du transformateur.",),
    ),
    (
        "Une consommation élevée de sodas est associée à un sommeil plus court, selon l’étude.",
        (
            "Une consommation élevée de sodas provoque un sommeil plus court, selon l’étude.",
            "Une consommation élevée de sodas entraîne un sommeil plus court, selon l’étude.",
        ),
    ),
    (
        "Les chercheurs ont observé une corrélation entre le bruit routier et l’hypertension.",
        ("Le bruit routier cause de l’hypertension, ont observé les chercheurs.",),
    ),
    (
        "Cette hausse coïncide avec l’arrivée d’un nouveau fournisseur.",
        ("Cette hausse a été provoquée par l’arrivée d’un nouveau fournisseur.",),
    ),
    (
        "Le refuge le plus proche se trouve à Valbelle, à deux heures de marche.",
        ("Le plus grand refuge de la vallée se trouve à Valbelle, à deux heures de marche.",),
    ),
    (
        "La crue de 1910 reste la plus longue de la série.",
        ("La crue de 1910 reste la plus meurtrière de la série.",),
    ),
    (
        "Le barrage, le plus ancien du département, sera vidé en octobre.",
        ("Le barrage, le plus haut du département, sera vidé en octobre.",),
    ),
    (
        "Le festival a accueilli une troupe coréenne. Il se tient la première semaine de juillet.",
        ("Pour la première fois, le festival a accueilli une troupe coréenne.",),
    ),
    (
        "Le musée a exposé les dessins du peintre. Le premier tableau avait été acheté en 1960.",
        ("Le musée a exposé pour la première fois les dessins du peintre.",),
    ),
    (
        "Les pêcheurs du port réclament un dragage du chenal.",
        (
            "Les pêcheurs du port réclament tous un dragage du chenal.",
            "Le dragage du chenal est réclamé par la totalité des pêcheurs du port.",
        ),
    ),
    (
        "Les experts sont divisés sur la solidité de la digue.",
        ("Les experts s’accordent tous sur la solidité de la digue.",),
    ),
    (
        "Douze élus ont voté contre, dont deux de la majorité.",
        ("Douze élus ont voté contre, tous issus de l’opposition.",),
    ),
    (
        "Le parc a rouvert ses quatre sentiers et son parking.",
        ("Le parc a rouvert ses quatre sentiers et tous ses refuges.",),
    ),
    (
        "Les prévenus sont jugés pour escroquerie ; trois d’entre eux le sont aussi pour faux en écriture.",
        ("Les prévenus sont jugés pour escroquerie et pour faux en écriture.",),
    ),
    (
        "Les immeubles seront rénovés et deux d’entre eux recevront des panneaux solaires.",
        ("Les immeubles seront rénovés et recevront des panneaux solaires.",),
    ),
    (
        "La seule victime, un cycliste, a quitté l’hôpital lundi.",
        ("Plusieurs victimes ont quitté l’hôpital lundi.",),
    ),
    (
        "Le musée possède neuf toiles de l’artiste.",
        ("Le musée ne possède aucune toile de l’artiste.",),
    ),
    (
        "Le marché a été annulé en raison du vent. La mairie cherche aussi un nouveau régisseur.",
        (
            "Le marché a été annulé faute de régisseur.",
            "Le marché a été annulé par solidarité avec les commerçants.",
        ),
    ),
    (
        "Une crèche ouvrira en mars, grâce à un don de la fondation Ruel. La commune a créé une taxe de séjour.",
        ("Une taxe de séjour a permis d’ouvrir une crèche en mars.",),
    ),
    (
        "L’accusé aurait agi par jalousie, selon le procureur. Il touchait une assurance.",
        ("L’accusé aurait agi pour toucher une assurance, selon le procureur.",),
    ),
    (
        "L’adjoint aux finances a remis sa démission le lendemain du vote. Le conseil a approuvé la hausse des impôts.",
        ("L’adjoint aux finances a remis sa démission pour protester contre la hausse des impôts.",),
    ),
    (
        "Les salaires de mai ont été versés en retard. La direction attribue ses pertes à la hausse du gaz.",
        ("À cause de la hausse du gaz, les salaires de mai ont été versés en retard.",),
    ),
    (
        "Le club a terminé septième. Sa gardienne s’est blessée en mars.",
        ("Le club a terminé septième à cause de la blessure de sa gardienne.",),
    ),
    (
        "Un rapport avait signalé, pour la mairie, l’absence d’extincteurs. Le feu a détruit la halle.",
        ("Le feu a détruit la halle parce que les extincteurs manquaient.",),
    ),
    (
        "Aucune vitre n’a été brisée. Trois vigiles ont été blessés.",
        ("Aucune vitre n’a été brisée, car trois vigiles ont été blessés.",),
    ),
    (
        "Les grévistes demandent une prime et le retrait des nouveaux horaires.",
        ("Les grévistes demandent surtout le retrait des nouveaux horaires.",),
    ),
    (
        "Parmi les clients touchés figurent surtout des artisans, mais aussi deux cliniques.",
        ("Parmi les clients touchés figurent surtout des cliniques, mais aussi des artisans.",),
    ),
)
RIGHT = (
    (
        "Un tiers des salariés du site ont refusé la mutation.",
        ("Une minorité des salariés du site ont refusé la mutation.",),
    ),
    (
        "Selon l’enquête, 22 % des lycéens dorment moins de six heures.",
        ("Selon l’enquête, plus d’un lycéen sur cinq dort moins de six heures.",),
    ),
    (
        "Trois quarts des exploitants ont déposé un dossier d’aide.",
        ("La majorité des exploitants ont déposé un dossier d’aide.",),
    ),
    (
        "Sur les 40 bénévoles, 9 ont suivi la formation aux premiers secours.",
        ("Seuls 9 des 40 bénévoles ont suivi la formation aux premiers secours.",),
    ),
    (
        "Ce client représentait à lui seul un quart des ventes de l’atelier.",
        ("Ce client pesait 25 % des ventes de l’atelier.",),
    ),
    (
        "La fermeture de l’abattoir s’explique par le manque de vétérinaires.",
        ("C’est le manque de vétérinaires qui a conduit à fermer l’abattoir.",),
    ),
    (
        "La panne a été provoquée par une surchauffe du transformateur.",
        ("Une surchauffe du transformateur a provoqué la panne.",),
    ),
    (
        "La préfecture assure que la pollution n’est pas liée à l’usine.",
        ("Pour la préfecture, la pollution est sans lien avec l’usine.",),
    ),
    (
        "Une consommation élevée de sodas est associée à un sommeil plus court, selon l’étude.",
        (
            "Selon l’étude, une consommation élevée de sodas va de pair avec un sommeil plus court.",
            "Les gros buveurs de sodas dorment moins longtemps, selon l’étude.",
        ),
    ),
    (
        "Les chercheurs ont observé une corrélation entre le bruit routier et l’hypertension.",
        ("Le bruit routier et l’hypertension sont corrélés, ont observé les chercheurs.",),
    ),
    (
        "Cette hausse coïncide avec l’arrivée d’un nouveau fournisseur.",
        ("Cette hausse est intervenue en même temps que l’arrivée d’un nouveau fournisseur.",),
    ),
    (
        "Le refuge le plus proche se trouve à Valbelle, à deux heures de marche.",
        ("C’est à Valbelle, à deux heures de marche, que se trouve le plus proche refuge.",),
    ),
    (
        "La crue de 1910 reste la plus longue de la série.",
        ("Aucune crue de la série n’a duré aussi longtemps que celle de 1910.",),
    ),
    (
        "Le barrage, le plus ancien du département, sera vidé en octobre.",
        ("Le barrage, le plus vieux du département, sera vidé en octobre.",),
    ),
    (
        "C’est la première exposition des dessins du peintre au musée.",
        ("Le musée expose pour la première fois les dessins du peintre.",),
    ),
    (
        "Elle est la première femme à diriger la caserne.",
        ("Pour la première fois, une femme dirige la caserne.",),
    ),
    (
        "Les pêcheurs du port réclament un dragage du chenal.",
        ("Un dragage du chenal est réclamé par les pêcheurs du port.",),
    ),
    (
        "Les experts sont divisés sur la solidité de la digue.",
        ("La solidité de la digue divise les experts.",),
    ),
    (
        "Douze élus ont voté contre, dont deux de la majorité.",
        ("Deux élus de la majorité figurent parmi les douze qui ont voté contre.",),
    ),
    (
        "Le parc a rouvert ses quatre sentiers et son parking.",
        ("Le parc a rouvert tous ses sentiers.",),
    ),
    (
        "Les prévenus sont jugés pour escroquerie ; trois d’entre eux le sont aussi pour faux en écriture.",
        ("Les prévenus sont jugés pour escroquerie, et trois d’entre eux aussi pour faux en écriture.",),
    ),
    (
        "Les immeubles seront rénovés et deux d’entre eux recevront des panneaux solaires.",
        ("Les immeubles seront rénovés, dont deux avec des panneaux solaires.",),
    ),
    (
        "La seule victime, un cycliste, a quitté l’hôpital lundi.",
        ("L’unique victime, un cycliste, est sortie de l’hôpital lundi.",),
    ),
    (
        "Le musée possède neuf toiles de l’artiste.",
        ("Le musée a neuf toiles de l’artiste.",),
    ),
    (
        "Le marché a été annulé en raison du vent. La mairie cherche aussi un nouveau régisseur.",
        (
            "Le vent a fait annuler le marché.",
            "Le marché a été annulé à cause des bourrasques de vent.",
        ),
    ),
    (
        "Une crèche ouvrira en mars, grâce à un don de la fondation Ruel. La commune a créé une taxe de séjour.",
        ("Un don de la fondation Ruel permettra d’ouvrir une crèche en mars.",),
    ),
    (
        "Le maire invoque le coût du chauffage. La fréquentation de la salle a baissé.",
        ("Le maire met en avant le prix du chauffage.",),
    ),
    (
        "L’accusé aurait agi par jalousie, selon le procureur. Il touchait une assurance.",
        ("Pour le procureur, la jalousie serait le mobile de l’accusé.",),
    ),
    (
        "L’adjoint aux finances a remis sa démission le lendemain du vote. Le conseil a approuvé la hausse des impôts.",
        ("L’adjoint aux finances a démissionné le lendemain du vote.",),
    ),
    (
        "Les salaires de mai ont été versés en retard. La direction attribue ses pertes à la hausse du gaz.",
        ("Les salaires de mai ont été versés en retard, et la direction explique ses pertes par la hausse du gaz.",),
    ),
    (
        "Le club a terminé septième. Sa gardienne s’est blessée en mars.",
        ("Le club, dont la gardienne s’est blessée en mars, a terminé septième.",),
    ),
    (
        "Les grévistes demandent une prime et le retrait des nouveaux horaires.",
        ("Les grévistes demandent aussi le retrait des nouveaux horaires.",),
    ),
    (
        "Parmi les clients touchés figurent surtout des artisans, mais aussi deux cliniques.",
        ("Les artisans forment l’essentiel des clients touchés ; deux cliniques le sont aussi.",),
    ),
    (
        "La laiterie rappelle que ses 214 analyses de l’an dernier étaient conformes.",
        ("La laiterie rappelle que ses 214 analyses de l’an dernier étaient toutes conformes.",),
    ),
)
