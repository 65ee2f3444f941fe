"""Each way of leaving a thing open, and each of putting a fact off: one sentence beside its passage."""

WRONG = (
    (
        "Il semble que la digue ait cédé vers minuit.",
        ("La digue a cédé vers minuit.",),
    ),
    (
        "Le feu serait parti d’une friteuse, d’après les premiers éléments.",
        ("Une friteuse a mis le feu au local.",),
    ),
    (
        "La piste d’un court-circuit est privilégiée par les experts.",
        ("Un court-circuit est à l’origine du sinistre, ont établi les experts.",),
    ),
    (
        "La ville réfléchit à rendre le bus gratuit pour les retraités.",
        (
            "La ville rend le bus gratuit pour les retraités.",
            "Le bus est désormais gratuit pour les retraités de la ville.",
        ),
    ),
    (
        "Les enquêteurs n’écartent pas la thèse d’un règlement de comptes.",
        (
            "Il s’agit d’un règlement de comptes, selon les enquêteurs.",
            "Le règlement de comptes est avéré.",
        ),
    ),
    (
        "L’accord doit encore être validé par les actionnaires.",
        (
            "L’accord a été validé par les actionnaires.",
            "Les actionnaires ont validé l’accord.",
        ),
    ),
    (
        "Le chantier pourrait prendre du retard en raison du gel.",
        (
            "Le chantier a pris du retard en raison du gel.",
            "Le chantier prend du retard en raison du gel.",
        ),
    ),
    (
        "La secrétaire d’État souhaite interdire les feux d’artifice en été.",
        (
            "La secrétaire d’État a interdit les feux d’artifice en été.",
            "Les feux d’artifice sont interdits en été.",
        ),
    ),
    (
        "Le bilan provisoire est de trois blessés.",
        ("Le bilan définitif est de trois blessés.",),
    ),
    (
        "Cette molécule pourrait freiner la maladie, mais les essais ne font que commencer.",
        ("Cette molécule freine la maladie.",),
    ),
    (
        "Il est trop tôt pour dire si la récolte sera bonne.",
        ("La récolte sera bonne.",),
    ),
    (
        "L’éleveur espère reprendre l’exploitation voisine au printemps.",
        (
            "L’éleveur reprendra l’exploitation voisine au printemps.",
            "L’éleveur a repris l’exploitation voisine au printemps.",
        ),
    ),
    (
        "Le procès devrait s’ouvrir en mars.",
        ("Le procès s’est ouvert en mars.",),
    ),
    (
        "Le groupe négocie la vente de sa filiale belge avec un fonds.",
        ("Le groupe a vendu sa filiale belge à un fonds.",),
    ),
    (
        "Le père de la victime accuse le moniteur d’avoir négligé les consignes.",
        ("Le moniteur a négligé les consignes.",),
    ),
    (
        "La préfète a demandé la fermeture de la discothèque.",
        (
            "La discothèque a été fermée.",
            "La préfète a fermé la discothèque.",
        ),
    ),
    (
        "Une grève est envisagée dans les crèches la semaine prochaine.",
        ("Les crèches seront en grève la semaine prochaine.",),
    ),
    (
        "Le commissaire recommande de fermer deux bureaux.",
        (
            "Deux bureaux vont fermer.",
            "Deux bureaux ont fermé.",
        ),
    ),
    (
        "Les secours craignent que le bilan ne s’alourdisse.",
        (
            "Le bilan s’alourdit.",
            "Le bilan s’est alourdi.",
        ),
    ),
    (
        "L’usine serait responsable de la pollution, selon l’association.",
        ("L’usine est responsable de la pollution.",),
    ),
    (
        "La réouverture du tunnel est prévue le 4 mai.",
        ("Le tunnel a rouvert le 4 mai.",),
    ),
    (
        "Le couvreur a vraisemblablement glissé sur une tuile mouillée.",
        ("Le couvreur a glissé sur une tuile mouillée.",),
    ),
    (
        "Le vaccin est probablement efficace pendant deux ans.",
        ("Le vaccin est efficace pendant deux ans.",),
    ),
    (
        "Le constructeur a promis de rembourser les acheteurs avant l’été.",
        ("Le constructeur a remboursé les acheteurs avant l’été.",),
    ),
    (
        "Le maire a tenté de vendre le moulin en 2019.",
        ("Le maire a vendu le moulin en 2019.",),
    ),
    (
        "Le tribunal doit dire lundi s’il annule le permis.",
        ("Le tribunal a annulé lundi le permis.",),
    ),
    (
        "Deux employés sont suspectés d’avoir détourné 40 000 euros.",
        ("Deux employés ont détourné 40 000 euros.",),
    ),
    (
        "Le pont a été fermé mardi.",
        (
            "Le pont aurait été fermé mardi.",
            "Le pont pourrait être fermé.",
        ),
    ),
    (
        "Le conseil a adopté le budget à l’unanimité.",
        (
            "Le conseil aurait adopté le budget à l’unanimité.",
            "Le conseil envisage d’adopter le budget.",
            "Le conseil doit adopter le budget.",
        ),
    ),
    (
        "L’entreprise a licencié 40 salariés en mars.",
        (
            "L’entreprise compte licencier 40 salariés.",
            "L’entreprise menace de licencier 40 salariés.",
        ),
    ),
    (
        "Le préfet a interdit la baignade dans le lac.",
        (
            "Le préfet souhaite interdire la baignade dans le lac.",
            "Le préfet pourrait interdire la baignade dans le lac.",
        ),
    ),
)
RIGHT = (
    (
        "Il semble que la digue ait cédé vers minuit.",
        ("La digue aurait cédé vers minuit.",),
    ),
    (
        "Le feu serait parti d’une friteuse, d’après les premiers éléments.",
        ("D’après les premiers éléments, une friteuse serait en cause.",),
    ),
    (
        "La piste d’un court-circuit est privilégiée par les experts.",
        ("Les experts penchent pour un court-circuit.",),
    ),
    (
        "La ville réfléchit à rendre le bus gratuit pour les retraités.",
        ("La gratuité du bus pour les retraités est à l’étude dans la ville.",),
    ),
    (
        "Les enquêteurs n’écartent pas la thèse d’un règlement de comptes.",
        ("La thèse d’un règlement de comptes reste envisagée par les enquêteurs.",),
    ),
    (
        "L’accord doit encore être validé par les actionnaires.",
        ("L’accord reste soumis au feu vert des actionnaires.",),
    ),
    (
        "Le chantier pourrait prendre du retard en raison du gel.",
        ("Le gel risque de retarder le chantier.",),
    ),
    (
        "La secrétaire d’État souhaite interdire les feux d’artifice en été.",
        ("La secrétaire d’État voudrait interdire les feux d’artifice en été.",),
    ),
    (
        "Le bilan provisoire est de trois blessés.",
        ("Selon un bilan provisoire, trois personnes sont blessées.",),
    ),
    (
        "Cette molécule pourrait freiner la maladie, mais les essais ne font que commencer.",
        ("Cette molécule freinerait la maladie, mais les essais débutent à peine.",),
    ),
    (
        "L’éleveur espère reprendre l’exploitation voisine au printemps.",
        ("L’éleveur aimerait reprendre l’exploitation voisine au printemps.",),
    ),
    (
        "Le procès devrait s’ouvrir en mars.",
        ("L’ouverture du procès est attendue en mars.",),
    ),
    (
        "Le groupe négocie la vente de sa filiale belge avec un fonds.",
        ("Le groupe discute avec un fonds de la vente de sa filiale belge.",),
    ),
    (
        "Le père de la victime accuse le moniteur d’avoir négligé les consignes.",
        ("Selon le père de la victime, le moniteur a négligé les consignes.",),
    ),
    (
        "La préfète a demandé la fermeture de la discothèque.",
        ("La préfète réclame que la discothèque soit fermée.",),
    ),
    (
        "Une grève est envisagée dans les crèches la semaine prochaine.",
        ("Les crèches pourraient être en grève la semaine prochaine.",),
    ),
    (
        "Le commissaire recommande de fermer deux bureaux.",
        ("La fermeture de deux bureaux est préconisée par le commissaire.",),
    ),
    (
        "Les secours craignent que le bilan ne s’alourdisse.",
        ("Le bilan pourrait s’alourdir, redoutent les secours.",),
    ),
    (
        "L’usine serait responsable de la pollution, selon l’association.",
        ("L’association tient l’usine pour responsable de la pollution.",),
    ),
    (
        "La réouverture du tunnel est prévue le 4 mai.",
        ("Le tunnel rouvrira le 4 mai.",),
    ),
    (
        "Le couvreur a vraisemblablement glissé sur une tuile mouillée.",
        ("Le couvreur a sans doute glissé sur une tuile mouillée.",),
    ),
    (
        "Le vaccin est probablement efficace pendant deux ans.",
        ("Le vaccin protégerait pendant deux ans.",),
    ),
    (
        "Le constructeur a promis de rembourser les acheteurs avant l’été.",
        ("Le constructeur s’est engagé à rembourser les acheteurs avant l’été.",),
    ),
    (
        "Le maire a tenté de vendre le moulin en 2019.",
        ("Le maire a essayé de vendre le moulin en 2019.",),
    ),
    (
        "Le tribunal doit dire lundi s’il annule le permis.",
        ("La décision du tribunal sur l’annulation du permis est attendue lundi.",),
    ),
    (
        "Deux employés sont suspectés d’avoir détourné 40 000 euros.",
        ("Deux employés auraient détourné 40 000 euros.",),
    ),
    (
        "Le pont a été fermé mardi.",
        ("La fermeture du pont date de mardi.",),
    ),
    (
        "Le conseil a adopté le budget à l’unanimité.",
        ("Le budget a été adopté par le conseil à l’unanimité.",),
    ),
    (
        "L’entreprise a licencié 40 salariés en mars.",
        ("En mars, 40 salariés de l’entreprise ont été licenciés.",),
    ),
    (
        "Le préfet a interdit la baignade dans le lac.",
        ("La baignade dans le lac est interdite par le préfet.",),
    ),
)
