"""Verbs and nouns by which somebody takes a side, for or against; see `opposites` for how a line is written."""

_VERBS = (
    "se_prononcer voter plaider militer se_declarer se_dire s'exprimer se_positionner prendre_position faire_campagne "
    "se_battre lutter manifester se_mobiliser argumenter appeler_a_voter donner_sa_voix petitionner oeuvrer opter pencher"
).split()
_FOR = ("pour", "en_faveur")
_AGAINST = ("contre", "en_defaveur")
_FAVOURABLE = "favorable partisan approuver soutenir defendre adherer souscrire plebisciter acquis_a"
_HOSTILE = "defavorable hostile oppose s'opposer rejeter combattre repousser desapprouver adversaire opposant"

_STANCES = " ".join((
    *(f"{verb}_{side}" for verb in _VERBS for side in _FOR), _FAVOURABLE, "|",
    *(f"{verb}_{side}" for verb in _VERBS for side in _AGAINST), _HOSTILE,
))  # fmt: skip
"""« S'est prononcé pour » and « a voté contre »."""

_BEING = "est sont etait etaient sera seront reste restent".split()
_SHUNNED = "eviter proscrire bannir fuir limiter deconseiller exclure".split()
_ADVISED = (
    "conseiller recommander preconiser prescrire conseille recommande preconise recommandation preconisation bienvenu"
)
_WARNED = "deconseiller deconseille contre-indique contre-indication mettre_en_garde_contre falloir_eviter vaut_eviter"
_ADVICE = " ".join((_ADVISED, "|", _WARNED, *(f"{being}_a_{verb}" for being in _BEING for verb in _SHUNNED)))
"""« Sont conseillés » and « sont à éviter »."""

LINES = (_STANCES, _ADVICE)
"""Oppositions of who is for and who is against."""
