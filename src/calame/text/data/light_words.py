"""Words that carry no content of their own: never evidence that two sentences say the same thing."""

LIGHT_WORDS = frozenset(
    """
    a afin ai aient aies ailleurs ainsi ait alors apres as assez au aucun aucune aujourd aupres auquel aura aurai
    auraient aurais aurait auras aurez auriez aurions aurons auront aussi autant autre autres aux auxquelles auxquels
    avaient avais avait avant avec avez aviez avions avoir avons ayant ayez ayons bien car ce ceci cela celle celles
    celui cependant certes ces cet cette ceux chacun chacune chaque chez ci comme comment contre cote d dans davantage
    de deja depuis des desormais desquelles desquels dire dit donc dont du duquel durant egalement elle elles en enfin
    ensuite entre envers es est et etaient etais etait etant ete etes etiez etions etre eu eue eues eurent eus eusse
    eut eux faire fait faut fois fut furent hors hui il ils j je jusqu jusque l la laquelle le lequel les lesquelles
    lesquels leur leurs lors lorsque lui m ma mais malgre me meme memes mes moi moins mon n ne neanmoins ni non nos
    notamment notre nous on ont or ou outre par parce parmi pas peu pendant personne peut peuvent plus plusieurs plutot
    pour pourquoi pourtant pres puis puisque qu quand quant que quel quelle quelles quelque quelques quels qui quoi
    quoique rien s sa sans se sera seraient serais serait seras serez seriez serions serons seront ses si sien sienne
    soi soient sois soit sommes son sont sous suis sur t ta tandis tant te tel telle telles tels tes toi ton toujours
    tous tout toute toutefois toutes tres trop tu un une unes uns vers vos votre vous y
    selon apres declarer declare affirmer affirme indiquer indique preciser precise ajouter ajoute expliquer explique
    annoncer annonce estimer estime souligner souligne rappeler rappelle parler monsieur madame
    """.split()
)
"""Folded forms: grammar, auxiliaries, connectives, and the reporting verbs that writers swap freely."""

FILLERS = frozenset(
    "encore deja toujours desormais dernier derniere derniers dernieres pouvoir devoir celui-ci celle-ci ci m. mme me actuellement "
    "surtout bien aussi meme vraiment simplement seulement precisement justement finalement enfin bientot maintenant".split()
)
"""Words that show nothing of what a clause tells."""
