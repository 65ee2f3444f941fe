"""Verbs whose compound tenses take "être" without being passive; folded infinitives."""

ETRE_VERBS = frozenset(
    "aller arriver decede deceder demeurer descendre devenir disconvenir eclore entrer intervenir monter mourir naitre "
    "obvenir partir parvenir passer provenir redescendre redevenir remonter rentrer repartir repasser ressortir rester "
    "ressusciter retomber retourner revenir sortir survenir tomber venir advenir apparaitre reapparaitre".split()
)
