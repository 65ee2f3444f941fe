"""Openers of circumstances, and the beginnings of words by which a passage may tell such a circumstance. Folded.

`_` ends a whole word, or parts two words. What stands behind `|` may mean anything: it tells the circumstance only in a
passage that also names who or what takes part in it.
"""

import re

_PAIRS = (
    (
        (
            r"(?:malgre|en depit (?:de|du|des|d')|au mepris (?:de|du|des|d')|contre l'avis (?:de|du|des|d')"
            r"|au grand dam (?:de|du|des|d')|a l'insu (?:de|du|des|d'))"
        ),
        (
            "malgre depit pourtant cependant toutefois oppos refus critiqu protest avis_ mepris neanmoins desaccord hostil "
            "contest denon reserv interdi desapprouv reprouv condamn veto | mais_ bien_qu quoiqu meme_s alors_qu or_ "
            "quand_meme reclam tandis contre_ sauf pas_ sans_ aucun insu ignor"
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
            r"(?:en (?:presence|compagnie) (?:de|du|des|d')|sous les (?:applaudissements|huees|sifflets|vivats|yeux) (?:de|du|des|d')"
            r"|devant (?=une? (?:foule|public|salle|parterre)|des centaines|des milliers))"
        ),
        (
            "presence present_ presents_ assist accompagn particip spectat applaud huee sifl temoin foul "
            "sall_ | devant_ cotes_ avec_ yeux_ compagni venu entour invit reun "
            "presente_ presentes_ verifi control surveill"
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
    (
        (
            r"sous (?:l'egide|l'autorite|la houlette|la presidence|la conduite|la supervision|le patronage|le parrainage|l'oeil"
            r"|la surveillance|le controle|la protection) (?:de|du|des|d')"
        ),
        (
            "egide autorit houlett presid condui dirig direction supervis patron parrain surveill control proteg protection "
            "escort encadr organis pilot anime convoqu | mene oeil par_l par_s"
        ),
    ),
    (
        (
            r"avec (?:l'aide|le soutien|l'appui|le concours|l'accord|l'aval|la benediction|la complicite|le renfort|l'autorisation"
            r"|la collaboration|le feu vert) (?:de|du|des|d')"
        ),
        (
            "aid souten soutien appui appuy concour accord aval_ benedict complic autoris approuv permi accept cautio feu_vert "
            "assist collabor renfort rejoint | \\w"
        ),
    ),
    (
        r"sous la (?:menace|pression|contrainte) (?:de|du|des|d')",
        "menac pression press contraint forc arme_ arme obligi oblige exig reclam poid pouss",
    ),
    (
        r"(?:en echange (?:de|du|des|d')|en contrepartie (?:de|du|des|d')|moyennant )",
        "echang contrepart moyennant condition conditionn promess compens | contre_ si_ s'il pour_ pay vers",
    ),
    (
        (
            r"(?:au grand|pour le plus grand|a la grande) (?:soulagement|regret|etonnement|desespoir|bonheur|plaisir|satisfaction"
            r"|joie|colere|surprise) (?:de|du|des|d')"
        ),
        "soulag rassur regret deplor etonn surpr desesp desol heureu bonheur plaisir rejou satisf content joie coler furi",
    ),
    (r"a l'unanimite", "unanim tous_ toutes_ aucun_ aucune_ sans_opposition ensemble"),
    (r"a main levee", "main_levee mains_levees"),
    (r"a huis clos", "huis_clos porte publi non_publi prive confident"),
    (r"a bulletins? secrets?", "bulletin secret"),
    (r"en direct(?! avec)", "direct antenne televis radio retransm diffus"),
    (
        (
            r"dans (?:le calme|la liesse|la confusion|le chaos|la panique|la douleur|la bonne humeur|la joie|l'emotion"
            r"|la tension|une ambiance|un climat|une atmosphere)"
        ),
        (
            "calm incident paisibl serein liess joie joyeu confus chao desord paniqu doul humeur emotion emu emouv tens tendu "
            "fet ambianc climat atmospher recueill heurt tumult houl agit"
        ),
    ),
    (
        (
            r"(?:les larmes aux yeux|la voix (?:tremblante|nouee|cassee|etranglee|blanche)|le sourire aux levres|en larmes|en pleurs"
            r"|le visage (?:ferme|grave|defait)|la gorge nouee|la mine (?:grave|defaite)|visiblement (?:emue?|ebranlee?))"
        ),
        "larm pleur sanglot emu emouv emotion voix trembl souri visage gorge choc bouleva bouleve ebranl mine_ sombr grave_",
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
