"""Words whose capital has lost its accent, words with a ligature: closed lists, nothing that another language writes so."""

ACCENTED = {
    plain: accented
    for accented in (
        "État États Église Églises École Écoles Écologie Écologiste Écologistes Économie Économies Économique "
        "Économiques Écosse Écossais Écossaise Écossaises Écart Écarts Échec Échecs Échange Échanges Écran Écrans "
        "Édimbourg Égalité Également Égypte Égyptien Égyptienne Égyptiens Égyptiennes Électricité Élève Élèves Éleveur "
        "Éleveurs Éliminé Éliminée Éliminés Éliminées Élu Élue Élus Élues Élysée Émeute Émeutes Émirats Épidémie "
        "Épinal Épernay Époque Épouse Équateur Équipe Équipes Équipement Équipements Érythrée Étaient Était Étant Été "
        "Établissement Établissements Étampes Étape Étapes Éthiopie Éthiopien Éthiopienne Éthiopiens Éthiopiennes "
        "Étrangères Étretat Étude Études Étudiant Étudiante Étudiants Étudiantes Évêque Évêques Événement Événements "
        "Événement Évian Évidemment Évreux Évry Île Îles Îlot Îlots Âgé Âgée Âgés Âgées Âme Âne Ânes"
    ).split()
    for plain in ({"É": "E", "Î": "I", "Â": "A"}[accented[0]] + accented[1:],)
    if plain not in {"Ame", "Ane", "Anes", "Ete"}
}
"""Written with a plain capital, what is meant."""

LIGATURE_NOUNS = (
    "coeur rancoeur choeur soeur belle-soeur moeur oeuf boeuf voeu noeud oeil oesophage foetus chef-d'oeuvre "
    "chef-d’oeuvre main-d'oeuvre main-d’oeuvre".split()
)
"""Whole words, with the mark of their plural."""
LIGATURE_STEMS = "oeuvr manoeuvr désoeuvr écoeur oecumén foetal foetau".split()
"""Beginnings of words."""

AFTER_TO = (
    "cause ce celle celles celui ces cet cette ceux chaque compter condition côté défaut droite elle eux force gauche "
    "grand grande la l' l’ les leur leurs lui mesure mi midi minuit moins moyen noter nouveau partir peine plus plusieurs "
    "présent première propos proximité quelque quelques quoi rebours sa savoir ses son suivre terme titre travers trop un "
    "une vrai".split()
)
"""What follows « À » at the head of a sentence and never the verb « a »."""
