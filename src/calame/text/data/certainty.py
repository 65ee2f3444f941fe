"""Verbs and phrases that tell how far a statement goes. Lemmas, folded."""

UNSURE_VERBS = frozenset(
    """
    esperer craindre redouter menacer envisager souhaiter ambitionner viser risquer sembler paraitre soupconner
    suspecter supposer presumer etudier evaluer privilegier tabler escompter reflechir songer tenter chercher croire
    vouloir accuser
    """.split()
)
"""What they govern is wished, feared, weighed or reckoned; nobody says that it is so."""
AHEAD_VERBS = frozenset("prevoir promettre preparer programmer planifier projeter compter devoir".split())
"""What they govern is not done yet."""
AHEAD_REFLEXIVES = frozenset("engager appreter attendre disposer".split())
"""The same, of oneself: « s'engage à »."""
AHEAD_FORMS = frozenset("attendu attendue attendus attendues prevu prevue prevus prevues".split())
DENIED_VERBS = frozenset({"exclure", "ecarter"})
"""« n'exclut pas »: denied, they leave a thing open."""
UNSURE_PHRASES = ("a l'etude", "en discussion", "en projet", "a l'examen", "pas exclu", "pas exclue", "peut-etre")
OPEN_NOUNS = frozenset(
    "possibilite hypothese piste risque projet intention espoir crainte menace souhait objectif ambition".split()
)
"""Nouns by which a sentence says that a thing is not settled."""
TELLING_VERBS = frozenset("parler attribuer recenser denombrer compter chiffrer annoncer".split())
"""By these somebody gives a figure or a cause as his own."""
SETTLING_VERBS = frozenset("confirmer reveler prouver etablir constater demontrer".split())
"""Verbs of saying that vouch for what is said."""
RECKONING_VERBS = frozenset("proposer estimer evaluer chiffrer calculer penser supposer".split())
"""What they give may as well be told in the conditional."""
