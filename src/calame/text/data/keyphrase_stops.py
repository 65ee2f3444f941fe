"""Words that carry no topic: what is left of a keyphrase without them is what has to be found in the text.

Closed classes of French grammar, plus the verbs and adverbs that only help others. Folded: lower case, no accents.
"""

_DETERMINERS = """
un une des le la les l du au aux de d ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
quel quelle quels quelles tout toute tous toutes chaque plusieurs quelque quelques aucun aucune nul nulle certain
certaine certains certaines divers diverses maint mainte tel telle tels telles autre autres meme memes
"""
_PRONOUNS = """
je j tu il elle on nous vous ils elles me m te t se s lui eux moi toi soi y en qui que qu quoi dont ou lequel laquelle
lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles celui celle ceux celles ci la cela ceci ca c
quelqu personne rien chacun chacune quiconque autrui
"""
_LINKS = """
a dans par pour sur sous avec sans entre chez vers depuis pendant avant apres contre malgre selon sauf hors parmi durant
envers jusque jusqu des lors voici voila via outre concernant suivant moyennant excepte et ou ni mais or car donc si
comme quand lorsque lorsqu puisque puisqu quoique quoiqu afin parce tandis alors ainsi aussi
"""
_HELPERS = """
etre suis es est sommes etes sont etais etait etions etiez etaient fus fut fumes furent sera serai seras serons serez
seront serais serait serions seriez seraient soit soient sois soyons soyez fusse fut ete etant avoir ai as a avons avez
ont avais avait avions aviez avaient eus eut eumes eurent aura aurai auras aurons aurez auront aurais aurait aurions
auriez auraient ait aient aie aies ayons ayez eu eue eus eues ayant faire fais fait faisons faites font faisait
faisaient fera feront ferait feraient fasse fassent aller vais vas va allons allez vont allait allaient ira iront
irait iraient pouvoir peux peut pouvons pouvez peuvent pouvait pouvaient pourra pourront pourrait pourraient puisse
puissent devoir dois doit devons devez doivent devait devaient devra devront devrait devraient falloir faut fallait
faudra faudrait falloir vouloir veux veut voulons voulez veulent voulait voulaient
"""
_ADVERBS = """
ne n pas plus moins point jamais toujours souvent parfois encore deja bientot tres trop peu assez beaucoup tant si
presque plutot surtout seulement notamment egalement ici la ailleurs partout hier aujourd hui demain maintenant
enfin ensuite puis environ quasi bien mal mieux pis oui non
"""
_NUMBERS = """
zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
cinquante soixante cent cents mille premier premiere premiers premieres second seconde deuxieme troisieme
"""

KEYPHRASE_STOPS = frozenset(f"{_DETERMINERS} {_PRONOUNS} {_LINKS} {_HELPERS} {_ADVERBS} {_NUMBERS}".split())
