"""French connectors: words that tell a reader how a sentence follows from another.

Grouped by what they say, after the usual grammars (addition, order, time, cause, consequence, purpose, opposition,
concession, condition, comparison, example, restatement, conclusion). Lower case, plain apostrophes. Words that are more often a plain preposition, pronoun or adverb of time than a
link ("après", "dont", "depuis", "si") are left out.
"""

_ADDITION = """
de plus,|en outre|par ailleurs|d'ailleurs|également|aussi|ainsi que|de même|de même que|qui plus est|de surcroît
non seulement|mais aussi|mais encore|mais également|sans compter|sans compter que|sans oublier|outre que|au surplus
au demeurant|pareillement|voire|ajoutons|ajoutons que|par surcroît|à cela s'ajoute|s'y ajoute|s'ajoute|quant à
à propos de|en ce qui concerne|pour ce qui est de|à ce sujet|à cet égard|à son tour
"""
_ORDER = """
d'abord|tout d'abord|en premier lieu|premièrement|en deuxième lieu|deuxièmement|en second lieu|troisièmement|ensuite
puis|enfin|finalement|pour commencer|pour finir|pour terminer|en dernier lieu|d'autre part
d'un côté|de l'autre|d'un autre côté|de l'autre côté|avant tout|avant toute chose|en conclusion|pour conclure|en fin de compte|au final
essentiellement
"""
_TIME = """
alors|alors que|à ce moment|à ce moment-là|après cela|après que|après quoi|aussitôt que|au moment où
avant que|cependant que|d'ici là|dans un premier temps|dans un second temps
dans un deuxième temps|à nouveau|depuis que|dès lors|dès lors que|dès que|désormais|dorénavant
en attendant que|entre-temps|entretemps|jusqu'à ce que|jusqu'alors|jusque-là
lorsque|par la suite|pendant ce temps|pendant que|peu après|peu de temps après
plus tard|précédemment|simultanément|soudain|sitôt|sitôt que|tandis que|tant que|tout à coup|tout de suite
une fois que|ultérieurement|au fur et à mesure|chaque fois que|toutes les fois que|à mesure que|à l'avenir
à partir de|entretemps
"""
_CAUSE = """
car|parce que|puisque|étant donné|étant donné que|vu que|attendu que|du fait de|du fait que|en raison de|en raison du
en raison des|à cause de|à cause du|à cause des|grâce à|grâce au|grâce aux|faute de|à force de|sous prétexte que|d'autant que
d'autant plus que|d'autant plus|en effet|compte tenu de|compte tenu du|compte tenu des|dans la mesure où|sous l'effet de
à la suite de|à la suite du|à la suite des|par suite de|non que|de fait|du moment que|c'est que
"""
_CONSEQUENCE = """
donc|ainsi|c'est pourquoi|c'est la raison pour laquelle|par conséquent|en conséquence|de ce fait|de là|d'où|du coup
de sorte que|de telle sorte que|de façon que|de manière que|si bien que|au point que|à tel point que|tant et si bien que
aussi bien que|pour cette raison|pour ces raisons|pour toutes ces raisons|partant|dès lors|il s'ensuit que
à ce titre|en ce sens|dans ce cas|dans ces conditions|cela étant|de ce point de vue
"""
_PURPOSE = """
afin de|afin que|pour que|de peur que|de peur de|de crainte que|de crainte de|dans le but de|en vue de|à cette fin|à cet effet
dans cette optique|dans cette perspective|dans l'espoir de|dans ce but|dans l'intention de
"""
_OPPOSITION = """
mais|cependant|pourtant|toutefois|néanmoins|en revanche|par contre|au contraire|à l'inverse|inversement|à l'opposé
contrairement à|contrairement au|contrairement aux|à l'opposé de|alors que|tandis que|sinon|autrement|au lieu de
plutôt que|à la place|en fait|en réalité|à vrai dire|à défaut de|à la différence de|sauf|sauf que|hormis|excepté|à l'exception de
à ceci près que|reste que|il reste que|il n'en reste pas moins que|il n'en demeure pas moins que|toujours est-il que
"""
_CONCESSION = """
bien que|quoique|quoi que|malgré|malgré tout|malgré cela|malgré le fait que|en dépit de|en dépit du|en dépit des|même si
quand bien même|quand même|tout de même|certes|bien sûr|bien entendu|il est vrai que|sans doute|encore que
quel que soit|quelle que soit|quels que soient|quelles que soient|quoi qu'il en soit|en tout cas|en tout état de cause
de toute façon|de toute manière|en tous les cas|dans tous les cas|cela dit|ceci dit|à tout le moins|tout au moins
"""
_CONDITION = """
à condition que|à condition de|pourvu que|à moins que|à moins de|au cas où|dans le cas où|en cas de|dans l'hypothèse où
si jamais|si ce n'est|sous réserve de|sous réserve que|sans quoi|en admettant que|supposé que|à supposer que|pour peu que
dans l'éventualité où|selon que|suivant que|sans que
"""
_COMPARISON = """
de la même façon|de la même manière|comme si|de même|ainsi que|autant que|aussi bien que|tel que|telle que|tels que|telles que
à l'instar de|à l'image de|à la manière de|par rapport à|en comparaison|par comparaison|comparé à|similairement|parallèlement
en parallèle|à l'égal de|davantage|tout comme|semblablement
"""
_EXAMPLE = """
par exemple|notamment|en particulier|particulièrement|entre autres|à titre d'exemple|à titre d'illustration|à savoir
c'est le cas de|spécialement|spécifiquement|pour illustrer|à commencer par|y compris|précisément|plus précisément
plus particulièrement
"""
_RESTATEMENT = """
c'est-à-dire|autrement dit|en d'autres termes|en d'autres mots|pour ainsi dire|en clair|concrètement|bref|en bref|en somme
en résumé|en un mot|somme toute|tout compte fait|en définitive|au total|globalement|en général|généralement|en règle générale
dans l'ensemble|grosso modo|au fond|à proprement parler|pour résumer|en gros|autant dire que|disons|en l'occurrence
"""
_OTHER = """
plutôt|à ce jour|pour l'instant|pour le moment|jusqu'ici|du reste|à l'aide de|en tant que|tout à fait|par suite|quitte à|suivant|en principe
en théorie|ou bien|et puis|et même|dans le cadre de|dans un délai de|en plus de|en matière de|au moyen de|au risque de|conformément à|de façon à|de prime abord|de toute évidence
du point de vue de|dès maintenant|d'ores et déjà|en ce moment|encore une fois|une fois de plus|à compter de|à juste titre|à l'heure actuelle
à l'encontre de|à la lumière de|à première vue|par l'intermédiaire de|sans délai|sans tarder|sans parler de|sur ce point|sur le plan de|surtout si
surtout quand|pour autant que|pas du tout|mis à part|c'est ainsi que|comparativement à|compte tenu|de nos jours|notons que|en face de|là-dessus|antérieurement
évidemment|effectivement|assurément|incontestablement|indubitablement|probablement|vraisemblablement|à coup sûr|à l'évidence
heureusement|malheureusement|apparemment|naturellement|certainement|en vérité|d'après|selon|pour sa part
pour leur part|de son côté|de leur côté|de leurs côtés|en l'espèce|face à|à ce propos
"""

CONNECTORS = frozenset(
    phrase.strip()
    for group in (
        _ADDITION, _ORDER, _TIME, _CAUSE, _CONSEQUENCE, _PURPOSE, _OPPOSITION, _CONCESSION, _CONDITION, _COMPARISON,
        _EXAMPLE, _RESTATEMENT, _OTHER,
    )
    for phrase in group.replace("\n", "|").split("|")
    if phrase.strip()
)  # fmt: skip
TWO_PART = (
    ("à première vue", "mais"), ("non seulement", "mais"), ("soit", "soit"), ("ou", "ou"), ("ni", "ni"), ("d'une part", "d'autre part"),
    ("d'un côté", "de l'autre"), ("tantôt", "tantôt"), ("plus", "plus"), ("moins", "moins"), ("autant", "autant"), ("certes", "mais"),
    ("aussi", "que"), ("si", "que"),
)  # fmt: skip
"""Pairs that link the halves of one sentence."""
