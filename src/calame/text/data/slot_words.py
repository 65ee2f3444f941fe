"""Where a word hangs on another: relations and prepositions that writers use one for the other. Folded."""

SLOTS = {
    "nsubj": "subject", "csubj": "subject", "nsubj:pass": "object", "obj": "object", "iobj": "object",
    "obl:agent": "subject", "amod": "quality", "acl": "quality", "acl:relcl": "quality", "advmod": "quality",
    "xcomp": "clause", "ccomp": "clause", "advcl": "clause", "parataxis": "clause",
}  # fmt: skip
"""Relations of a parse; those that are not here tell nothing."""

PREPOSITIONS = {
    **dict.fromkeys("de du des d'".split(), "quality"),
    **dict.fromkeys("a au aux dans en sur vers chez sous".split(), "place"),
    **dict.fromkeys("par".split(), "subject"),
    **dict.fromkeys("avant".split(), "before"),
    **dict.fromkeys("apres depuis des".split(), "after"),
    **dict.fromkeys("avec".split(), "with"),
    **dict.fromkeys("sans".split(), "without"),
    **dict.fromkeys("contre face".split(), "against"),
    **dict.fromkeys("pour afin".split(), "for"),
}
"""What a complement is by its preposition: « accord iranien » is « accord de l’Iran »."""

ACTING = frozenset({"subject", "object"})
"""Who acts, and on whom: with a noun of the deed both are told by « de »."""

NAMED_BY_QUALITY = frozenset(
    """
    tribunal cour juge ministere ministre banque conseil autorite agence commission comite office institut federation
    union association ligue direction chambre observatoire caisse centre societe fondation ecole bureau syndicat parti
    mouvement maison musee fonds secretariat delegation inspection palais theatre festival coupe prix championnat ligne
    region departement code loi police brigade service gare lycee college universite hopital
    """.split()
)
"""Nouns that another quality makes another thing: « tribunal de commerce », « tribunal administratif »."""
