"""Abbreviations whose full stop is not, or not always, the end of a sentence. Lower case, without the last stop."""

NEVER_FINAL = frozenset(
    """
    m mm mr mrs mme mmes mlle mlles dr drs pr prs me mes mgr sr st ste sts stes cdt cne col cap capt gén gal lt ltt sgt
    adj amb av bd boul bld blvd pl rte fbg fg ch c.-à-d càd cf conf env ibid id loc op vs v prof hon rév réf resp dir dép
    dépt arr arrt éd édit ill trad tél téléc fax spéc notamt auj p.-d p.-ê n.-d gov sen rep mt ft dpt ing
    janv févr fév avr juil juill sept oct nov déc
    """.split()
)
"""A name, number or explanation follows."""

FINAL_UNLESS_NUMBER = frozenset(
    "art al alin chap col coll ex fasc fig fol hab h ill kg km liv loc n no num nos p pp par paragr pos ps sect tab t tom tit vol min s sec".split()
)
"""Also whole words or units: the stop belongs to them when a figure or a small letter follows."""

FINAL_UNLESS_NAME = frozenset(
    "etc inc ltd corp co cie jr sr j.-c apr p.-s sa s.a u.s u.s.a u.k e.-u a.m p.m u.e o.n.u".split()
)
"""The stop may close the sentence too: it does when a usual first word follows."""

NAME_AFTER_EXCLAMATION = frozenset("yahoo jeopardy oui".split())
"""Brands that carry their exclamation mark with them."""

SENTENCE_OPENERS = frozenset(
    """
    a ainsi alors après au aucun aucune aujourd'hui aussi autant autre aux avant avec beaucoup bien c' ce ceci cela celle
    celles celui cependant certains certaines ces cet cette ceux chacun chaque ci comme comment contre d' dans de depuis
    derrière des dès deux devant donc dont du durant elle elles en encore enfin ensuite entre et eux grâce hier hors ici il
    ils j' jamais je l' la là le les leur leurs lors lorsque lui ma mais malgré même mes mon n' ne ni nos notre nous nul on
    or ou où par parce parmi pas pendant personne peu plus plusieurs pour pourquoi pourtant près presque puis puisqu'
    puisque qu' quand quant que quel quelle quelles quels quelque quelques qui quoi quoique rien s' sa sans sauf se selon
    ses si sinon soit son sous souvent suite sur surtout ta tandis tant te tel telle tes toi ton toujours tous tout toute
    toutefois toutes très trois trop tu un une vers voici voilà vos votre vous y à ça également était étant être
    """.split()
)
"""Folded-case words that open a sentence far more often than a name: after an initial they show that it ended."""
