"""Openers of circumstances, and the beginnings of words by which a passage may tell such a circumstance. Folded.

`_` ends a whole word, or parts two words.
"""

import re

_PAIRS = (
    (
        r"(?:malgre|en depit (?:de|du|des|d')|au mepris (?:de|du|des|d')|contre l'avis (?:de|du|des|d')|au grand dam (?:de|du|des|d'))",
        (
            "malgre depit mais_ pourtant cependant toutefois bien_qu quoiqu meme_s oppos refus critiqu protest avis_ mepris "
            "neanmoins desaccord hostil contest denon reserv alors_qu or_ quand_meme interdi reclam tandis contre_ sauf "
            "desapprouv reprouv condamn veto"
        ),
    ),
    (
        (
            r"(?:a la (?:demande|requete) (?:de|du|des|d')|sur (?:ordre|proposition|demande) (?:de|du|des|d')"
            r"|a l'(?:initiative|instigation|appel|invitation) (?:de|du|des|d'))"
        ),
        (
            "demand reclam requet requi requer sollicit ordre_ ordres_ ordonn exig initiativ appel propos souhait voul veul veut_ "
            "saisi command instig incit invit prie pria lanc decid charg confi appuy"
        ),
    ),
    (
        (
            r"(?:en (?:presence|compagnie) (?:de|du|des|d')|sous les (?:applaudissements|huees|sifflets|vivats) (?:de|du|des|d')"
            r"|devant (?:une? (?:foule|public|salle|parterre)|des centaines|des milliers))"
        ),
        (
            "presence present_ presente_ presents_ presentes_ assist devant_ cotes_ accompagn avec_ particip public_ spectat yeux_ "
            "applaud compagni venu foul sall_ huee sifl temoin entour invit reun"
        ),
    ),
    (
        r"(?:en (?:hommage a|memoire (?:de|du|des|d')|l'honneur (?:de|du|des|d'))|a l'occasion (?:de|du|des|d'))",
        "hommag memoir honneur occasion celebr anniversair fet commemor souvenir pour lors salu journe",
    ),
    (
        r"sous (?:une? )?(?:la |le )?(?:pluie|soleil|neige|grele|chaleur|canicule|orage|deluge|averse|vent)",
        "pluie plu pleu avers orag soleil neig grel chal canicul froid mete vent temp deluge intemper sec degr",
    ),
    (
        r"(?:a la surprise generale|contre toute attente|a la stupeur (?:de|du|des|generale)|dans l'indifference)",
        "surpr inatten attent indiffer etonn stup imprev",
    ),
    (
        (
            r"(?:en (?:secret|catimini|toute discretion|toute hate|catastrophe)|dans la (?:plus grande )?(?:discretion|precipitation)"
            r"|a la hate|a la sauvette)"
        ),
        "secret huis discr confident catimin priv cach urgen hat precip vit rapid immediat aussitot catastroph paniqu",
    ),
)


def _alternatives(roots: str) -> str:
    """The beginnings of words as one pattern."""
    return "|".join(re.sub("_$", r"\\b", root).replace("_", " ") for root in roots.split())


CIRCUMSTANCES = tuple(
    (re.compile(rf"(?<![\w-]){opener}"), re.compile(rf"(?<![\w-])(?:{_alternatives(roots)})"))
    for opener, roots in _PAIRS
)
"""What opens a circumstance, beside what a passage that tells one holds."""
