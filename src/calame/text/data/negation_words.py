"""Words that deny. All folded (lower case, no accents, plain apostrophe)."""

CLITICS = frozenset({"ne", "n'"})

CLITIC_PRONOUNS = frozenset("me m' te t' se s' le la l' les lui leur y en nous vous".split())
"""Stand between « ne » and its verb."""

SECONDS = frozenset("pas plus jamais rien aucun aucune personne guere point nullement aucunement nul nulle ni".split())
"""What completes « ne ». « Plus », « personne », « point » deny only beside it."""

SUBJECTS = frozenset("aucun aucune personne rien nul nulle ni jamais pas".split())
"""Stand before « ne »: « Aucun élu n'est venu »."""

RESTRICTION = frozenset({"que", "qu'"})
"""« ne ... que »: only."""

ALONE = frozenset({"aucun", "aucune", "aucunement", "nullement"})
"""Deny without « ne » too: « Aucun blessé »."""

CONSTITUENT = frozenset({"non", "ni"})

NOT_ONLY = frozenset({"pas", "non", "plus"})
SOLELY = (["seulement"], ["uniquement"], ["exclusivement"], ["simplement"])
"""« Pas seulement », « non uniquement » deny nothing: what they stand before is so, and something else too."""

NO_DENIALS = frozenset(
    {("plus", "tard"), *((word, of) for word in ("moins", "mal", "loin") for of in ("de", "d'", "du", "des"))}
)
"""« Pas moins de », « pas mal de », « pas plus tard que », « pas loin de »: no denial."""

LESSENING = frozenset({"plus", "guere", "jamais"})
"""With « que » behind them they restrict as « ne ... que » does."""

WITHOUT = "sans"

HARMLESS_AFTER_WITHOUT = frozenset(
    "doute conteste cesse arret precedent surprise compter oublier abri papiers frontieres fil plomb faute egal pareil relache tarder".split()
)
"""« sans doute », « sans-abri »: set phrases that do not deny the clause."""

LEXICAL = frozenset("nier dementir rejeter refuser refuter contester recuser exclure ecarter infirmer".split())
"""Lemmas of verbs that deny what follows; a critic treats them as a cue, not as « ne ... pas »."""

LEXICAL_FORMS = {
    **dict.fromkeys("nie nient nia niait niaient niant".split(), "nier"),
    **dict.fromkeys("dement dementent dementi dementie dementis dementies dementait".split(), "dementir"),
}
"""Forms that the lemmatiser takes for adjectives or leaves alone, with their lemma."""

EXPLETIVE_CONJUNCTIONS = (
    "avant que",
    "avant qu'",
    "a moins que",
    "a moins qu'",
    "de peur que",
    "de peur qu'",
    "de crainte que",
    "de crainte qu'",
    "s'en faut que",
    "s'en faut qu'",
    "ne tient a rien que",
    "ne tient a rien qu'",
)
"""The « ne » after them denies nothing."""

EXPLETIVE_VERBS = frozenset(
    "craindre redouter apprehender trembler effrayer inquieter alarmer angoisser paniquer "
    "empecher eviter douter disconvenir desesperer".split()
)
EXPLETIVE_NOUNS = frozenset(
    "crainte peur risque apprehension angoisse hantise inquietude danger menace terreur frayeur effroi garde doute".split()
)
"""What is feared, kept off or doubted behind them takes a « ne » that denies nothing."""

DENIED_ALONE = frozenset("peut peuvent pouvait pouvaient pourra pourront sait savent savait savaient saurait".split())
"""Behind a bare « ne » these indicatives are denied: « la menace qu'il ne peut écarter »."""

COMPARATIVES = frozenset("plus moins mieux pire autre autres autrement meilleur meilleure davantage".split())
"""« plus grave qu'il ne l'a dit »: a « ne » that denies nothing."""

OTHERWISE = ("sinon", "autrement", "faute de", "faute d", "a defaut", "sans quoi", "a moins", "dans le cas contraire")
"""Hold the denied condition that a « si » would spell out: « sinon » for « s'il ne trouve rien »."""

HELPERS = frozenset({"avoir", "etre"})
"""Verbs that help others to their compound tenses."""

FOR_NOW = frozenset("l' le ce cette instant moment heure jour stade present".split())
"""Words of « pour l'instant », « à ce jour », which stand between an auxiliary and its participle."""
