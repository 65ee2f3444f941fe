"""Future stems: what stands before -ais, -ait, -ions, -iez, -aient in a conditional. All end in r."""

ENDINGS = ("aient", "ions", "iez", "ais", "ait")

FUTURE_ENDINGS = ("ont", "ons", "ez", "ai", "as", "a")

WHOLE_STEMS = frozenset(
    "aur saur ir pourr verr reverr prévoir pourvoir entreverr enverr renverr devr redevr voudr revoudr faudr vaudr équivaudr prévaudr pleuvr".split()
)
"""Irregular stems that hold as a whole word only (« restaur- » is no « aur- »)."""

STEM_ENDINGS = (
    # -er verbs: the infinitive itself; no verb has an imparfait stem in a bare -er
    "er",
    # -re verbs and the irregular families, prefixes open
    *"courr mourr querr cevr mouvr suivr vivr vaincr ompr battr mettr aîtr aitr oîtr oitr clur".split(),
    *"ndr rdr oudr".split(),
    # -ir and -ire verbs
    *("ir", "ïr", "assiér"),
)

IMPERFECT_STEMS = frozenset(
    """
    engendr effondr cylindr poudr saupoudr dépoudr calandr bordr
    admir aspir attir chavir cir conspir contretir déchir décir délir désir détir empir étir expir inspir mir muir
    respir retir revir soupir soutir suspir tir transpir vir entretir survir éclair flair affair foir moir poir air
    glair tournevir lyr sir cachemir épair goitr chapitr
    """.split()
)
"""Stems of verbs in -rer whose imparfait looks like a conditional: « tirait », « effondrait »."""

NOT_VERBS = frozenset("minerais virions opéra opera caméra camera choléra tiara".split())
"""Nouns that look like a conditional or future."""
