"""Words by which one sees who does what to whom. Folded lemmas and forms."""

MUTUAL_VERBS = frozenset(
    "rencontrer retrouver epouser affronter croiser opposer partager discuter negocier dialoguer cotoyer joindre "
    "rejoindre egaler ressembler egaliser associer allier unir separer echanger fusionner jouer parler".split()
)
"""What one does to the other, the other does too."""

EMPTY_VERBS = frozenset(
    "etre avoir faire pouvoir devoir aller venir vouloir falloir sembler paraitre rester devenir mettre prendre tenir "
    "compter representer atteindre concerner depasser passer porter dire".split()
)
"""Verbs whose subject and object may change places, or that say nothing alone."""

OBJECT_PREPOSITIONS = frozenset({"a", "au", "aux", "contre"})
"""Behind a verb these bring in somebody the deed is done to, as no preposition at all does."""

CLAUSE_OPENERS = frozenset(
    "que qu' qui dont ou lequel laquelle lesquels lesquelles mais car puisque parce quand lorsque alors si afin pour "
    "apres avant sans en selon d'apres donc or tandis comme".split()
)
"""Words that end the clause of a verb."""

LINKING_PREPOSITIONS = frozenset({"de", "d'", "du", "des"})
"""They tie a word to the noun before it."""
