"""A thing replaced by another of its kind: one sentence beside its passage."""

WRONG = (
    (
        "La joueuse, blessée au genou en février, a regardé la finale depuis le banc.",
        ("La joueuse, blessée à l’épaule en février, a regardé la finale depuis le banc.",),
    ),
    (
        "Le groupe paie la hausse du prix de l’aluminium et des droits de douane.",
        ("Le groupe subit la hausse du prix de l’acier et des droits de douane.",),
    ),
    (
        "Un témoin dit avoir vu une camionnette blanche près des hangars.",
        (
            "Un témoin dit avoir vu une camionnette noire près des hangars.",
            "Un témoin dit avoir vu une moto blanche près des hangars.",
        ),
    ),
    (
        "Une bactérie vit dans les eaux d’une ancienne mine de zinc.",
        ("Une bactérie vit dans les eaux d’une ancienne mine de plomb.",),
    ),
    (
        "Elle n’avait rien dit de cette visite aux gendarmes en 2023.",
        ("Elle n’avait rien dit de cette visite aux douaniers en 2023.",),
    ),
    (
        "Trois chalutiers ont été saisis mardi dans le détroit d’Orvik.",
        ("Trois chalutiers ont été saisis mardi dans le golfe d’Orvik.",),
    ),
    (
        "Une vitrine a été brisée boulevard de la Marne.",
        ("Une vitrine a été brisée avenue de la Marne.",),
    ),
    (
        "L’adjoint aux sports a remis sa délégation.",
        ("L’adjoint à la culture a remis sa délégation.",),
    ),
    (
        "La grêle a détruit la moitié des vignes du canton.",
        ("Le gel a détruit la moitié des vignes du canton.",),
    ),
    (
        "L’étude montre que la sieste réduit la sécrétion de cortisol.",
        ("L’étude montre que la sieste réduit la sécrétion de mélatonine.",),
    ),
    (
        "La cour juge un homme accusé d’avoir volé la voiture de son ancien associé.",
        ("La cour juge un homme accusé d’avoir volé la voiture de son ancien beau-frère.",),
    ),
    (
        "La vente doit être approuvée par l’Autorité de la concurrence avant janvier.",
        ("La vente doit être approuvée par l’Autorité des marchés financiers avant janvier.",),
    ),
    (
        "L’étude a paru jeudi dans les Annales d’hydrologie.",
        ("L’étude a paru jeudi dans les Annales de botanique.",),
    ),
    (
        "La Banque africaine de développement pourrait prêter 120 millions d’euros.",
        ("La Banque mondiale pourrait prêter 120 millions d’euros.",),
    ),
    (
        "Une vitrine a été brisée boulevard de la Jetée.",
        ("Une vitrine a été brisée boulevard de la Gare.",),
    ),
    (
        "Deux diplomates européens jugent l’accord fragile.",
        ("Deux diplomates africains jugent l’accord fragile.",),
    ),
    (
        "La compositrice franco-polonaise a remis sa partition en mars.",
        ("La compositrice franco-tchèque a remis sa partition en mars.",),
    ),
)
RIGHT = (
    (
        "La joueuse, blessée au genou en février, a regardé la finale depuis le banc.",
        ("Blessée au genou en février, la joueuse a suivi la finale depuis le banc.",),
    ),
    (
        "Le groupe paie la hausse du prix de l’aluminium et des droits de douane.",
        ("Le groupe souffre de la hausse du prix de l’alu et des droits de douane.",),
    ),
    (
        "Un témoin dit avoir vu une camionnette blanche près des hangars.",
        ("Un témoin affirme avoir aperçu une fourgonnette blanche près des hangars.",),
    ),
    (
        "Elle n’avait rien dit de cette visite aux gendarmes en 2023.",
        ("En 2023, elle n’avait pas parlé de cette visite aux gendarmes.",),
    ),
    (
        "La grêle a détruit la moitié des vignes du canton.",
        ("La moitié des vignes du canton ont été détruites par la grêle.",),
    ),
    (
        "La vente doit être approuvée par l’Autorité de la concurrence avant janvier.",
        ("Avant janvier, l’Autorité de la concurrence doit donner son feu vert à la vente.",),
    ),
    (
        "La Ligue de natation a suspendu son trésorier en mars.",
        (
            "Son trésorier, la Ligue de natation l’a suspendu en mars.",
            "Le trésorier de la Ligue jusqu’alors a été suspendu en mars.",
        ),
    ),
    (
        "La Banque africaine de développement pourrait prêter 120 millions d’euros.",
        ("Un prêt de 120 millions d’euros pourrait venir de la Banque africaine de développement.",),
    ),
    (
        "Deux diplomates européens jugent l’accord fragile.",
        ("L’accord est fragile, jugent deux diplomates européens.",),
    ),
    (
        "La compositrice franco-polonaise a remis sa partition en mars.",
        ("En mars, la compositrice franco-polonaise a remis sa partition.",),
    ),
)
