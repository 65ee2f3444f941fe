"""Openers of circumstances, and the beginnings of words by which a passage may tell such a circumstance. Folded."""

import re

_PAIRS = (
    (
        r"(?:malgre|en depit (?:de|du|des|d')|au mepris (?:de|du|des|d')|contre l'avis (?:de|du|des|d')|au grand dam (?:de|du|des|d'))",
        (
            "malgre depit mais pourtant cependant toutefois bien quoi meme oppos refus critiqu protest avis mepris neanmoins desaccord "
            "hostil contest denon reserv oppos alors or quand interdi reclam"
        ),
    ),
    (
        (
            r"(?:a la (?:demande|requete) (?:de|du|des|d')|sur (?:ordre|proposition|demande) (?:de|du|des|d')"
            r"|a l'(?:initiative|instigation|appel|invitation) (?:de|du|des|d'))"
        ),
        (
            "demand reclam requ requi sollicit ordr ordonn exig initiativ appel propos souhait voul veul veut saisi command instig "
            "incit invit prie pria lanc decid charg confi appuy"
        ),
    ),
    (
        (
            r"(?:en (?:presence|compagnie) (?:de|du|des|d')|sous les (?:applaudissements|huees|sifflets|vivats) (?:de|du|des|d')"
            r"|devant (?:une? (?:foule|public|salle|parterre)|des centaines|des milliers))"
        ),
        (
            "presen assist devant cote accompagn avec particip publi spectat yeux applaud compagn venu foul sall huee sifl temoin "
            "entour invit reun"
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
CIRCUMSTANCES = tuple(
    (re.compile(rf"(?<![\w-]){opener}"), re.compile(rf"(?<![\w-])(?:{'|'.join(roots.split())})"))
    for opener, roots in _PAIRS
)
"""What opens a circumstance, beside what a passage that tells one holds."""
