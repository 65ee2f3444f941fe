"""Words that deny without « ne ... pas », and turns of phrase by which a denial is told otherwise. Folded."""

import re

SILENT_VERBS = frozenset(
    "taire cacher omettre dissimuler occulter masquer celer receler voiler escamoter eluder esquiver negliger oublier "
    "ignorer meconnaitre omission silence silencieux muet mutisme secret cachette dissimulation oubli impasse".split()
)
"""Lemmas by which somebody does not say a thing."""

SILENT_FORMS = frozenset("tu tue tus tues tait taisent taisait taisaient tut turent taira tairont taisant cele".split())
"""Forms of « taire » that the tagger takes for other words, when an auxiliary or a subject stands before them."""

SAYING_VERBS = frozenset(
    "dire parler mentionner signaler evoquer citer preciser reveler confirmer commenter indiquer annoncer avouer "
    "declarer raconter expliquer divulguer devoiler communiquer publier rapporter admettre reconnaitre informer avertir "
    "prevenir detailler repondre reagir exprimer infirmer dementir confier souffler relater aborder attester temoigner "
    "verifier etablir prouver demontrer authentifier corroborer valider officialiser exclure".split()
)
"""Verbs whose denial leaves open what would be said: « n'a pas confirmé avoir vendu » denies no sale."""

LEADING_TO_SAYING = frozenset("vouloir souhaiter desirer pouvoir tenir accepter".split())
"""Verbs that, denied, may stand before one of saying: « n'a pas voulu dire »."""

RAISING_VERBS = frozenset(
    "falloir vouloir souhaiter desirer penser croire estimer juger sembler paraitre supposer imaginer esperer attendre "
    "trouver considerer convenir importer pretendre".split()
)
"""Verbs whose denial belongs to the clause behind « que »: « ne pense pas qu'il viendra »."""

UNLESS = (
    "faute de", "faute d'", "a defaut de", "a defaut d'", "en l'absence d", "sauf", "sans", "sinon", "a moins", "sous peine",
    "hormis", "excepte", "en cas d'echec", "en cas de refus", "en cas de non", "sans quoi", "autrement",
)  # fmt: skip
"""Hold the denied condition that « si ... ne ... pas » spells out."""

WANTING = (
    "faute de", "faute d'", "a defaut de", "a defaut d'", "en l'absence d", "a court de", "a court d'", "en panne de",
    "en panne d'", "en manque de", "en manque d'", "par manque de", "par manque d'", "en mal de", "etranger a", "etrangere a",
    "etrangers a", "etrangeres a", "sauf", "hors de", "loin de", "loin d'", "plus rien", "guere", "a peine",
)  # fmt: skip
"""Expressions by which a thing is not there, or not done."""

ABLE_ENDINGS = ("able", "ables", "ible", "ibles", "uble", "ubles")
"""Endings of what can be done; with a prefix that denies, of what cannot: « illisible »."""

PRIVATIVE_PREFIXES = ("in", "im", "il", "ir", "non-", "mal", "mes", "des", "dis", "de", "a", "an")
"""What makes a word the contrary of the rest of it."""
ABLE_PREFIXES = ("in", "im", "il", "ir")
"""Those of words in « -able » and « -ible »."""

PLAIN_IN_ABLE = frozenset(
    "incroyable incroyables impeccable impeccables inestimable inestimables inoubliable inoubliables irreprochable "
    "irreprochables imbattable imbattables incontestable incontestables indeniable indeniables indiscutable "
    "indiscutables inlassable inlassables incontournable incontournables remarquable imaginable imaginables "
    "irritable irritables imposable imposables imputable imputables inflammable inflammables impressionnable".split()
)
"""Words that look so and deny nothing in the press."""

SUFFERED = re.compile(
    r"(?<![\w-])(?:souffr[a-z]+|pati(?:r|t|ssent|ssait)|manqu[a-z]*|priv[a-z]+|penurie|carence|disette|depourvu[es]*|denue[es]*"
    r"|demuni[es]*|faute|absence|defaut|deficit|insuffisance|besoin|victimes?|mourir|meurent|meurt|depossede[es]*|prive[es]*"
    r"|exempt[es]*|debarrass[a-z]+|vide[es]?|a court|a sec|en panne|en rupture|en attente) (?:d'une? |de la |de l'|d'|du |des |de )"
)
"""Words of lacking and suffering, before the name of what is lacking."""
