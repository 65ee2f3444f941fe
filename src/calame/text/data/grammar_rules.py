"""Which of Grammalecte's rules a publication may be refused for, and the words over which they stray."""

FAMILIES = {
    "gn": "accord",
    "conj": "conjugaison",
    "ppas": "participe passé",
    "infi": "infinitif",
    "conf": "confusion",
    "eleu": "élision",
    "date": "date",
}
"""Options of Grammalecte that block, with what they are about."""
ADVISED = {"tu": "trait d’union", "inte": "interrogation", "loc": "locution"}
"""Options that give advice."""

STRAYING = (
    # a noun and a figure, a sentence without verb, an epicene name, « les quelques 200 », « divers droite »
    "g3__gn_l_1m",
    "g3__gn_nombre_chiffres",
    "g3__gn_nombre_plur",
    "g3__gn_start",
    "g3__gn_groupe_de",
    "g3__gn_nom_adj",
    "g3__gn_pfx_",
    "g3__gn_quelque_adverbe",
    "g2__gn_toutes_det_nom",
    "g3__gn_ma_ta_sa",
    # the verb that a name or a noun in apposition takes for its subject
    "g2__conj_2s_sans_sujet",
    "g2__conf_non_verbe",
    "gv2__conj_beaucoup",
    # agreement with an object that stands elsewhere, and an agreement that usage leaves free
    "gv1__ppas_det_sing_COD",
    "gv1__ppas_det_plur_COD",
    "gv1__ppas_s_être_fait",
    "gv1__ppas_pronom_avoir",
    # « pour ses près de 14 000 abonnés »
    "g2__conf_ces_ses_c_est",
    # foreign words after « de », an adverb said twice, common words that are rarely mistaken
    "g2__conf_de_vconj",
    "g2__conf_très_trait",
    "g2__conf_non_verbe_après_préverbes",
)
"""Beginnings of rules that were wrong on published news more than now and then."""
LISTED = {
    "conj": (
        "g2__conj_il",
        "g2__conj_je",
        "g2__conj_nous",
        "g2__conj_on",
        "g2__conj_tu",
        "g2__conj_vous",
        "g2__conf_c_s_verbe",
        "gv1__conj_nous2",
        "gv1__conj_vous2",
        "gv2__conj_aucun_aucune",
        "gv2__conj_certains_certaines_plusieurs_nom",
        "gv2__conj_des_nom",
        "gv2__conj_det_plur_nom",
        "gv2__conj_det_sing_nom",
        "gv2__conj_elle",
        "gv2__conj_le_la_leur_nom",
        "gv2__conj_les_nom",
        "gv2__conj_tous_toutes",
        "gv2__conj_un_une",
    ),
}
"""Where a family is listed here, only rules that begin so block."""
PRONOUN_SUBJECTS = ("g2__", "gv1__", "gv2__conj_elle")
"""Rules of conjugation that go by a pronoun; for the others the parse must agree on the subject."""

CONTESTED = frozenset(
    "acteur adjoint agent agresseur allié ambassadeur amateur assassin auteur avocat bâtonnier bourreau cadre censeur charlatan chef chercheur "
    "chirurgien colonel commandant compositeur conseiller consul contremaître défenseur docteur doyen écrivain "
    "entraîneur entrepreneur escroc expert général gourmet gouverneur greffier guide huissier imposteur ingénieur "
    "inspecteur juge lieutenant magistrat maire maître mannequin médecin metteur ministre officier otage peintre "
    "pilote plombier pompier possesseur poète prédécesseur préfet préposé proviseur procureur professeur rabbin "
    "rapporteur recteur sapeur sculpteur sénateur soldat sous-préfet successeur témoin tyran vainqueur victime voyou".split()
)
"""Nouns of people that a woman may bear unchanged: « la chef », « une auteur »."""
RELATIONAL = (
    "aire aires ien ienne iens iennes ais aise aises ain aine ains aines ois oise oises if ive ifs ives el elle els elles "
    "ière ières al ale aux ales eux euse euses ique iques é ée és ées".split()
)
"""Endings of adjectives that can be nouns as well, but hardly stand unchanged behind a noun as « vélo » does."""
NO_ELISION = frozenset(
    "oui ululement ululements ouistiti onze onzième onzièmes ouate uhlan uhlans ululement un une iode hier".split()
)
"""Words before which « le » and « de » may keep their vowel, or that stand for themselves."""
OBJECTS_BEFORE = frozenset("combien dont l' l’ les m' m’ nous qu' qu’ que t' t’ vous".split())
"""Words that may put the object in front of « avoir »: its participle agrees with it. Determiners aside."""
NEVER_DOUBLED = frozenset(
    "à au aux avec ce ces cet cette chez dans de depuis des dont du et il ils la le les leurs mais ou où par pour quand "
    "que qui sa sans se selon ses sont sous sur".split()
)
"""Words that no right sentence says twice running (« nous nous », « en en », « très très » can be right)."""
INDEFINITES = frozenset(
    "centaine dizaine douzaine foule majorité millier minorité moitié multitude nombre part partie plupart plus quart "
    "quinzaine série tas tiers totalité trentaine vingtaine ensemble groupe million milliard".split()
)
"""Nouns of quantity: the verb agrees with them or with what they count."""
NEVER_AGREEING = frozenset(
    "succédé parlé plu déplu complu nui ressemblé suffi souri menti téléphoné appartenu convenu survécu ri écrit répondu rendu "
    "voulu".split()
)
"""Participles of verbs whose « se » is « à soi » always: « ils se sont succédé »; « rendu » before « compte »."""
AGREEING_WITHOUT_OBJECT = frozenset(
    "approprié réapproprié arrogé octroyé accordé adjugé attribué offert donné permis acheté racheté partagé disputé attiré lavé "
    "brossé coupé cassé foulé tordu brisé fracturé blessé fait refait fixé posé reposé réparti distribué procuré aménagé constitué "
    "construit bâti forgé taillé imaginé figuré promis juré assigné garanti assuré réservé ménagé gagné trouvé découvert créé ouvert "
    "échangé envoyé transmis volé prêté passé repassé lancé raconté confié avoué dit redit reproché imposé infligé interdit refusé "
    "épargné évité demandé posé payé commandé préparé servi versé mis remis rappelé remémoré représenté".split()
)
"""Participles of verbs whose « se » is « à soi » where an object stands behind: « ils se sont réapproprié les lieux »."""
OBJECT_OPENERS = frozenset(
    "un une le la les l' l’ des du de d' d’ mon ma mes son sa ses leur leurs notre nos votre vos ce cet cette ces deux trois quatre "
    "plusieurs quelques tout toute tous toutes chacun mutuellement aussi ainsi enfin également compte".split()
)
"""Words that open an object behind a participle, or stand in front of it."""
