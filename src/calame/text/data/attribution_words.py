"""Closed classes of words around reporting verbs, folded: lower case, no accents."""

AUXILIARIES = {
    **dict.fromkeys("a ont avait avaient aura auront aurait auraient eut eurent ai avons".split(), "avoir"),
    **dict.fromkeys("est sont etait etaient fut furent sera seront serait seraient".split(), "etre"),
}
CLITIC_SUBJECTS = frozenset("il elle ils elles on je nous t-il t-elle t-on t-ils t-elles".split())
CLITICS = frozenset("l' la le les lui leur y en nous vous m' t' se s' ne n'".split())
SUBJECT_PRONOUNS = frozenset(
    "il elle ils elles on je nous vous tu celui-ci celle-ci ceux-ci celles-ci ce-dernier j'".split()
)
STRONG_PRONOUNS = frozenset("lui elle eux elles moi nous vous celui-ci celle-ci ceux-ci celles-ci".split())
POINTERS = {
    **dict.fromkeys(("il", "lui", "celui-ci", "ce dernier", "l'interesse"), ("Masc", False)),
    **dict.fromkeys(("elle", "celle-ci", "cette derniere", "l'interessee"), ("Fem", False)),
    **dict.fromkeys(("ils", "eux", "ceux-ci", "ces derniers", "les interesses"), ("Masc", True)),
    **dict.fromkeys(("elles", "celles-ci", "ces dernieres", "les interessees"), ("Fem", True)),
}
"""What takes up somebody named before -> gender, and whether it is plural."""
ARTICLES = {
    **dict.fromkeys("le un ce cet du au".split(), "Masc"),
    **dict.fromkeys("la une cette ma sa".split(), "Fem"),
}
"""Determiner -> the gender it shows."""
FEMININE = ("ate", "euse", "trice", "enne", "iere", "ere", "esse", "ante", "ente", "onne", "ee", "ette")
"""Endings of the feminine of nouns for people."""
LATTER = frozenset(
    "celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette derniere|ces derniers|ces dernieres".split("|")
)
"""Those that take up the last one named."""
ADVERBS = frozenset(
    """
    ainsi aussi egalement deja encore notamment pas plus jamais toujours ensuite enfin alors simplement clairement
    fermement sobrement recemment ailleurs par toutefois cependant neanmoins meme bien officiellement publiquement
    aussitot immediatement longuement sechement ironiquement prudemment depuis d'ailleurs rapidement tout longtemps
    regulierement sans cesse expressement explicitement implicitement volontiers d'emblee quasiment mieux
    amerement finalement initialement auparavant precedemment pourtant donc surtout desormais dorenavant parfois
    souvent plutot certes derechef sitot tantot bientot autrefois jadis naguere maintenant seulement nonobstant presque
    """.split()
)
NOMINAL_MARKS = frozenset(
    """
    le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos au aux
    chaque quelque quelques plusieurs certains certaines en par sur dans avec sans pour contre premier premiere
    nouveau nouvelle autre grand grande derniere dernier deux trois meme
    """.split()
)
DETERMINERS = frozenset(
    """
    le la l' les un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs
    certains certaines quelques chaque deux trois quatre cinq six sept huit dix aucun aucune d'autres nombre
    """.split()
)
DE = frozenset("de du des d'".split())
OTHER_PREPOSITIONS = frozenset("a au aux en pour chez aupres contre sur".split())
ON_SOURCES = frozenset("chez aupres a au aux dans du".split())
"""Words between « dit-on » and whose word it is: « dit-on chez X », « à la mairie », « du côté de », « dans l'entourage »."""
PARTED_BY = frozenset({":", ";"})
"""Marks that part two clauses of a sentence."""
JOINERS = frozenset("si que qu' car mais or et puisque parce lorsque quand alors".split())
"""Words in front of an aside that opens the clause it belongs to: « même si, assure X, ... »."""
RELATIVES = frozenset("qui que qu' dont ou auquel auxquels laquelle lequel lesquels lesquelles duquel".split())
CONCEDING = frozenset(
    {
        ("meme", "si"),
        ("meme", "s'"),
        *((first, last) for first in ("bien", "encore", "alors", "tandis") for last in ("que", "qu'")),
    }
)
"""Conjunctions that set a clause apart from the one in front of it."""
RECIPIENTS = frozenset(
    """
    afp reuters bloomberg ap cnn bbc presse journalistes journal television radio antenne agence parlement chaine
    figaro monde liberation parisien franceinfo telegramme parisien echos micro quotidien hebdomadaire public
    """.split()
)
OPENING_MARKS = frozenset('« “ "'.split())
CLOSING_MARKS = frozenset('» ” "'.split())
BREAKS = frozenset("; : ( ) [ ] – — ? ! … . ...".split())
NOT_THAT = frozenset(
    "plus moins autant aussi meme tel telle tels telles bien alors tandis lors depuis des afin pour sans ainsi si avant apres jusqu'a ce autre autres parce puis tant maintenant pendant".split()
)
"""Words before "que" that make another conjunction or a comparison of it."""

TOLD = frozenset("prevenir informer avertir assurer alerter rassurer menacer persuader".split())
"""Verbs whose object is the person told."""

DAY_WORDS = frozenset(
    """
    lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir apres-midi midi dernier
    derniere janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre semaine mois tot
    """.split()
)
PARTICIPLES_ONLY = frozenset(
    "dite dits dites admis admise promis promise appris apprise compris comprise ecrite".split()
)
"""Forms that report only behind an auxiliary."""
ADJUNCT_OPENERS = frozenset(
    "a au aux aupres lors dans sur devant pendant durant via apres avant en de des depuis pour avec sans par".split()
)
ROLE_NOUNS = frozenset(
    """
    ministre ambassadeur ambassadrice secretaire commissaire conseiller conseillere delegue deleguee candidat candidate
    procureur envoye envoyee charge chargee professeur professeure chercheur chercheuse maitre maitresse correspondant
    rapporteur directeur directrice representant representante consul juge expert experte specialiste economiste
    responsable analyste journaliste depute deputee haut-commissaire etudiant etudiante geographe
    """.split()
)
"""Nouns whose complement may open with "à", "au", "aux", "en", "pour"."""
BEFORE_INFINITIVE = frozenset("de d' ne n' pas plus y en l' le la les s' se lui leur a vouloir".split())
"""Words that may stand between a reporting verb and its infinitive."""
_TEXTS = "texte article source passage extrait paragraphe".split()
NO_VOICES = frozenset(
    [
        *(f"{before}{noun}" for noun in _TEXTS for before in ("", "l'", "le ", "la ", "ce ", "cet ", "cette ")),
        *"null none n/a inconnu inconnue aucun aucune personne unknown text author s1 s2 s3".split(),
        *("l'auteur", "l'auteur de l'article", "l'auteur du texte", "le narrateur", "la narratrice", "non precise"),
        *("le texte source", "l'article source", "the text", "the article", "the source", "the author"),
    ]
)
"""What small models name as a speaker when the text speaks in its own name; folded."""
