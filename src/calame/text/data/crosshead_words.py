"""Words around a cross-head that a copy glued to the next paragraph: `... proscritMardi, la ville ...`."""

CAMEL_BEGINNINGS = frozenset(
    "agro anti auto bank biblio blog book bouygues chat club cloud crédit cyber data déci deep deezer digi dire doctor"
    " eco éco euro face fast film flash franc france free geek gold google green high info inter java leboncoin leparisien"
    " lemonde lefigaro libé live mail maison media média medi meta metro métro micro mobi mobile mondial money moto multi"
    " music nano neuro news open orange over park paris petit photo play poly post prim quick radio sans smart sncf snow"
    " sport star start super tech tele télé territo trans trip tube type ultra uber vente view voyages watch web wiki word"
    " your youtube zone".split()
)
"""Lower-case beginnings of names written in one word (`mediaPart`), never parted before a word that may be a name."""

NEVER_LAST = frozenset(
    "afin ainsi après avant avec cette ceux chaque chez comme contre dans depuis des devant donc dont elle elles entre"
    " hors ils jusque laquelle lequel leur leurs lors lorsque mais malgré même moins notre nous parce parmi pendant plus"
    " plusieurs pour quand quelle quelles quelque quelques quels sans sauf selon sera seront serait sous sont suivant sur"
    " très trop vers votre vous était étaient".split()
)
"""A phrase does not end with these: what follows belongs to it."""

BEFORE_NAMES = frozenset(
    "affaire agence aéroport ami amie appareil application association avenue avocat avocate banque cabinet candidat"
    " candidate capitale chaîne chanteur chanteuse chef cheffe collège collègue commune compagnie compagne compagnon"
    " consortium département directeur directrice domaine émission enseigne entreprise épouse époux festival fille film fils"
    " fondation footballeur frère géant géante gare groupe hôpital hôtel journal journaliste laboratoire leader loi lycée"
    " magasin maison marque mère métropole militant militante musée navire nommé nommée opération opérateur opposant"
    " ouragan parti patron patronne père pays place plan plateforme procès programme projet quartier quotidien rapport"
    " région revue rivière rue rédaction réseau site société sœur stade station supermarché syndicat système tempête"
    " théâtre tour tribunal université usine vaccin variant victime village ville virus".split()
)
"""Nouns that a name may follow at once; a lost space there is no border."""

NEVER_FIRST = frozenset(
    "afin avec chez contre dans depuis d'après d’après dès en entre et hors lors lorsque malgré mais par parmi pendant"
    " pour quand sans sauf selon sous sur suivant via".split()
)
"""A phrase that begins with these may run on into a name."""

ENDINGS = (
    "ent ents ant ante ants antes é ée és ées er ers ère ères ion ions ité ités aire aires isme ismes iste istes eur"
    " eurs euse euses ique iques able ables age ages ive ives eux ois oise oises ues ien iens"
    " ienne iennes éen éens éenne éennes"
)
"""Endings, apart by spaces, of words that are French and no beginning of a name."""

PARTICIPLE_ENDINGS = (
    "crit",
    "duit",
    "truit",
    "dit",
    "fait",
    "pris",
    "mis",
    "quis",
    "clos",
    "fini",
    "fuit",
    "puni",
    "sûr",
)
"""Endings of participles that are written like a present tense."""
