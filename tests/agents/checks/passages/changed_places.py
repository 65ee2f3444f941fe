"""Two that have changed places: one sentence beside its passage."""

WRONG = (
    (
        "Selon Radio Val, deux vigiles ont déposé un recours pour « licenciement abusif » contre le gérant.",
        ("Selon Radio Val, le gérant a déposé un recours pour « licenciement abusif » contre deux vigiles.",),
    ),
    (
        "Parmi les pièces volées figure un buste de la duchesse Irma taillé par Paolo Fresi.",
        ("Un buste de Paolo Fresi, taillé par la duchesse Irma, figure parmi les pièces volées.",),
    ),
    (
        "La fusion de deux villages a donné naissance à la commune de Valbrune.",
        ("La fusion de la commune de Valbrune a donné naissance à deux villages.",),
    ),
)
RIGHT = (
    (
        "Selon Radio Val, deux vigiles ont déposé un recours pour « licenciement abusif » contre le gérant.",
        ("Le gérant est visé par un recours de deux vigiles pour « licenciement abusif », selon Radio Val.",),
    ),
    (
        "Parmi les pièces volées figure un buste de la duchesse Irma taillé par Paolo Fresi.",
        ("Le buste de Paolo Fresi qui figure parmi les pièces volées représente la duchesse Irma.",),
    ),
    (
        "Les agriculteurs ont remplacé le maïs par le sorgho sur les terres basses.",
        ("Sur les terres basses, le sorgho a pris la place du maïs.",),
    ),
    (
        "Le syndicat des dockers bloque le port, et la chambre de commerce réclame l’intervention du préfet.",
        ("Le port est bloqué par les dockers ; la chambre de commerce réclame que le préfet intervienne.",),
    ),
    (
        "Le maire reproche à la préfète d’avoir fermé le lycée, ce que la préfète justifie par l’état du toit.",
        ("La préfète justifie la fermeture du lycée, que lui reproche le maire, par l’état du toit.",),
    ),
    (
        "Les deux mairies se sont engagées à ne lancer aucun chantier avant la fin de l’année.",
        ("D’ici à la fin de l’année, aucun chantier ne commencera, promettent les deux mairies.",),
    ),
    (
        "Le Théâtre d’Orvik supprimera deux des sept spectacles prévus la saison prochaine.",
        ("Deux spectacles de moins que prévu : le Théâtre d’Orvik rogne sa prochaine saison.",),
    ),
    (
        "Le juge a entendu la plaignante, puis l’accusé a demandé à voir son avocat.",
        ("L’accusé, que le juge a entendu après la plaignante, a demandé à voir son avocat.",),
    ),
)
