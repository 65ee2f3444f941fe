"""Names told shorter, and what stands beside a name: one sentence beside its passage."""

RIGHT = (
    (
        "Le Salon régional du livre ancien de Brévigny ouvrira vendredi ses portes dans la halle aux grains.",
        ("Le Salon de Brévigny ouvrira vendredi dans la halle aux grains.",),
    ),
    (
        "L’Office départemental de protection des rivières (ODPR, ex-Aquaval) a tardé à publier ses relevés.",
        ("L’Office des rivières a tardé à publier ses relevés.",),
    ),
    (
        "Les secours ont repris le contrôle de l’aérodrome civil de Tarnel après l’incendie.",
        ("Après l’incendie, les secours ont repris le contrôle de l’aérodrome de Tarnel.",),
    ),
    (
        "Le cortège est attendu dimanche de la place de la Fontaine à Bastille, à l’appel du collectif Rives vives.",
        ("Le collectif Rives vives appelle à marcher dimanche de Fontaine à Bastille.",),
    ),
    (
        "Le braqueur dit avoir agi avec les frères Marco et Luca Ferrand, condamnés en mars à Orvik.",
        ("Le braqueur dit avoir agi avec les frères Ferrand, condamnés en mars à Orvik.",),
    ),
    (
        "Selon une source policière, Karim L. a été arrêté samedi après avoir jeté une pierre.",
        ("Selon une source policière, Karim L. aurait jeté une pierre avant d’être arrêté samedi.",),
    ),
    (
        "Des élus ont quitté la séance devant une lycéenne masquée. « C’est une faute », a dit Louis Dréan, le maire.",
        ("Après cette sortie face à une lycéenne, Louis Dréan a estimé que c’était une faute.",),
    ),
    (
        "Assistaient à la messe, avec la présidente, le préfet Paul Arnal, la maire Lise Corbin et Me Jean Taste.",
        ("Assistaient à la messe, auprès de la présidente, Paul Arnal, Lise Corbin et Jean Taste.",),
    ),
    (
        "« Je travaille quinze heures par jour », remarque Alan Prigent, un conducteur qui dit aimer son travail.",
        ("Le chauffeur Alan Prigent travaille quinze heures par jour.",),
    ),
    (
        "Après l’attaque du convoi au magasin général de la porte d’Auvers, les survivants ont parlé.",
        ("Les survivants de l’attaque du convoi de la porte d’Auvers ont parlé.",),
    ),
)
WRONG = (
    (
        "Les parachutistes ont survolé le parc, puis la statue de Louise Arnoux devant l’hôtel de ville.",
        ("Les parachutistes ont survolé le parc, puis la statue du général Brissac devant l’hôtel de ville.",),
    ),
    (
        "Le Salon régional du livre ancien de Brévigny ouvrira vendredi ses portes dans la halle aux grains.",
        ("Le Salon de Tarnel ouvrira vendredi dans la halle aux grains.",),
    ),
    (
        "L’Office départemental de protection des rivières a tardé à publier ses relevés.",
        ("L’Office des forêts a tardé à publier ses relevés.",),
    ),
    (
        "« Je travaille quinze heures par jour », remarque Alan Prigent, un conducteur qui dit aimer son travail.",
        ("L’infirmier Alan Prigent travaille quinze heures par jour.",),
    ),
    (
        "Le braqueur dit avoir agi avec les frères Marco et Luca Ferrand, condamnés en mars à Orvik.",
        ("Le braqueur dit avoir agi avec les frères Morvan, condamnés en mars à Orvik.",),
    ),
    (
        "Louis Dréan, le maire de Tarnel, a reçu les lycéens mardi.",
        ("Le préfet, Louis Dréan, a reçu les lycéens mardi.",),
    ),
)
