"""Openers of circumstances, and the beginnings of words by which a passage may tell such a circumstance. Folded.

`_` ends a whole word, or parts two words. What stands behind `|` may mean anything: it tells the circumstance only in a
passage that also names who or what takes part in it.
"""

import re

_PAIRS = (
    (
        (
            r"(?:malgre|en depit (?:de|du|des|d')|au mepris (?:de|du|des|d')|contre l'avis (?:de|du|des|d')"
            r"|au grand dam (?:de|du|des|d'))"
        ),
        (
            "malgre depit pourtant cependant toutefois oppos refus critiqu protest avis_ mepris neanmoins desaccord hostil "
            "contest denon reserv interdi desapprouv reprouv condamn veto | mais_ bien_qu quoiqu meme_s alors_qu or_ "
            "quand_meme reclam tandis contre_ sauf pas_ sans_ aucun"
        ),
    ),
    (
        (
            r"(?:a la (?:demande|requete) (?:de|du|des|d')|sur (?:ordre|proposition|demande) (?:de|du|des|d')"
            r"|a l'(?:initiative|instigation|appel|invitation) (?:de|du|des|d'))"
        ),
        (
            "demand reclam requet requi requer sollicit ordre_ ordres_ ordonn exig initiativ appel souhait instig incit invit "
            "prie_ pria_ command | propos voul veul veut_ saisi lanc decid charg confi appuy"
        ),
    ),
    (
        (
            r"(?:en (?:presence|compagnie) (?:de|du|des|d')|sous les (?:applaudissements|huees|sifflets|vivats) (?:de|du|des|d')"
            r"|devant (?=une? (?:foule|public|salle|parterre)|des centaines|des milliers))"
        ),
        (
            "presence present_ presente_ presents_ presentes_ assist accompagn particip spectat applaud huee sifl temoin foul "
            "sall_ | devant_ cotes_ avec_ public_ yeux_ compagni venu entour invit reun"
        ),
    ),
    (
        r"(?:en (?:hommage a|memoire (?:de|du|des|d')|l'honneur (?:de|du|des|d'))|a l'occasion (?:de|du|des|d'))",
        "hommag memoir honneur occasion celebr anniversair commemor souvenir salu | fet pour_ lors_ journe",
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


def _any_of(roots: str) -> re.Pattern[str]:
    """The beginnings of words as one pattern; nothing when there are none."""
    alternatives = "|".join(re.sub("_$", r"\\b", root).replace("_", " ") for root in roots.split())
    return re.compile(rf"(?<![\w-])(?:{alternatives})" if alternatives else r"(?!)")


def _circumstance(opener: str, roots: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    plain, _, loose = roots.partition("|")
    return re.compile(rf"(?<![\w-]){opener}"), _any_of(plain), _any_of(loose)


CIRCUMSTANCES = tuple(_circumstance(opener, roots) for opener, roots in _PAIRS)
"""What opens a circumstance, what tells it in a passage, and what may tell it where its parts are named."""

OCCASIONS = re.compile(
    r"(?<![\w-])(?:lors|au cours|a l'issue|au terme|en marge|au sortir|a la suite|au lendemain|a la faveur|au beau milieu)"
    r" (?:d'une?|de plusieurs|de quelques) "
)
"""What opens an occasion that the draft brings in as new."""
