"""Words by which one sees who gives a figure, who contradicts whom, and who is said to agree. Folded lemmas and texts."""

import re

COUNTING_VERBS = frozenset(
    "compter decompter totaliser denombrer recenser evoquer parler estimer evaluer chiffrer avancer revendiquer prevoir tabler attendre "
    "annoncer donner calculer relever enregistrer retenir situer juger affirmer assurer dire mentionner signaler "
    "declarer indiquer comptabiliser escompter pronostiquer projeter esperer redouter craindre viser promettre "
    "pencher reconnaitre admettre fixer placer porter ramener etablir".split()
)
"""Verbs whose subject gives the figure behind them."""

CONTRAST = re.compile(
    r"(?<![\w-])(?:plutot|lui|elle|eux|de son cote|de leur cote|en revanche|au contraire|a l'inverse|pour sa part|"
    r"pour leur part|contrairement|tandis que|alors que|quant a|quant au|quant aux|mais|inferieur|superieur|seulement|"
    r"conteste|dement|refute|corrige|rectifie)(?![\w-])"
)
"""What sets one voice against another."""

CONSENSUS = re.compile(
    r"(?<![\w-])(?:de l'avis (?:de tous|de toutes|general|unanime)|de l'aveu (?:de tous|general)|"
    r"de l'avis des deux (?:camps|parties)|"
    r"(?:tous|toutes|tout le monde|chacun|les deux (?:camps|parties)|toutes les parties) "
    r"(?:s'accordent|s'accorde|s'entendent|s'entend|conviennent|convient|reconnaissent|reconnait|admettent|admet|"
    r"en conviennent|le reconnaissent|l'admettent|le disent|sont d'accord|tombent d'accord|sont unanimes)|"
    r"(?:nul|personne|aucun d'eux) ne (?:le |l')?(?:conteste|nie|dement|dispute|discute|met en doute|remet en cause)|"
    r"(?:fait|faisait|fera) (?:consensus|l'unanimite)|ne fait (?:aucun doute|pas debat|guere debat|pas de doute)|"
    r"incontestable(?:ment)?|inconteste|indiscutable(?:ment)?|indeniable(?:ment)?|sans conteste|unanimement|"
    r"il est (?:etabli|avere|acquis|admis) que|c'est (?:etabli|avere|acquis)|admis (?:de|par) tous|"
    r"les avis concordent|les chiffres concordent|les (?:deux )?(?:bilans|recits|versions) concordent)(?![\w-])"
)
"""What says that everybody agrees."""

AGREEING_VERBS = frozenset(
    "convenir reconnaitre admettre confirmer conceder avouer acquiescer approuver accorder".split()
)
"""With « le » or « en »: verbs of who agrees with what was just told."""

DENYING_VERBS = frozenset(
    "contester dementir nier refuter recuser rejeter exclure repousser contredire denier refuser defendre".split()
)
"""Verbs of who does not."""
