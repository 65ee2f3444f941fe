"""Words that say who did it, and those that say a court has said so."""

GUILTY = (
    "coupable",
    "coupables",
    "l’assassin",
    "le meurtrier",
    "la meurtrière",
    "le voleur",
    "la voleuse",
    "l’escroc",
    "l’auteur des faits",
    "l’autrice des faits",
)
JUDGED = ("condamné", "condamnée", "condamnés", "condamnées", "jugé coupable", "reconnu coupable", "reconnue coupable")
