"""Words that say of how many, and on what condition, something is true. Folded; patterns for `flat` text."""

import re

ALL = re.compile(
    r"(?<![\w-])(?:(?:tous|toutes) (?:les|ces|ses|leurs|nos|vos)(?! (?:deux|trois|quatre|cinq|\d))|(?:l'ensemble|la totalite"
    r"|l'integralite) (?:des?|du) (?!(?:l'|la |le |cet |cette |ce )?(?:annee|exercice|saison|mois|semestre|trimestre|semaine"
    r"|periode|campagne|duree|journee|mandat)(?![a-z])))"
)
ALL_ROOTS = (
    "tous", "tout", "chaque", "chacun", "ensemble", "totalit", "integral", "unanim", "aucun", "entier", "complet",
    "partout", "general", "systemat", "exception", "100", "nul", "quelqu", "universel",
)  # fmt: skip
COUNTED_WHOLE = re.compile(
    r"(?<![\w-])(?:les|ses|leurs|ces|nos|vos) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|\d+) (?=[a-z])"
)
"""« Ses quatre sentiers »: a definite count leaves nothing out."""

EACH = re.compile(
    r"(?<![\w-])(?:chacune? (?:des|de ses|de leurs|de ces)(?: \w+(?= [a-z]))?|chaque"
    r"|(?:tous|toutes) (?:les|ces|ses|leurs) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d+)) "
)
"""« Chacune des onze douches », « tous les huit silos »: nothing of a counted whole is left out."""
WHATEVER = re.compile(
    r"(?<![\w-])(?:quel(?:le)?s? que (?:soi(?:t|ent)|fu(?:t|ssent))|quoi qu'il (?:arrive|advienne)"
    r"|en toutes? (?:saisons?|circonstances?|occasions?)|par tous les temps|dans tous les cas|a tout(?:e heure| moment)"
    r"|a tous les coups|sans distinction)(?![a-z])"
)
WHATEVER_GROUNDS = re.compile(
    r"(?<![\w-])(?:tou(?:s|t|te|tes)(?![a-z])|quel(?:le)?s? que|quoi|chaque|systemat|toujours|jamais|indifferem|meme (?!si|s'|que|quand)|aucun"
    r"|sans (?:exception|distinction)|general|partout|permanen|constan|invaria|regulier|habitu|fois)"
)

MOST = re.compile(
    r"(?<![\w-])(?:la plupart|la majorite d|la majeure partie|une grande partie|la plus grande partie|le plus grand nombre d|presque tous|presque toutes|la quasi-totalite|la quasi-integralite"
    r"|quasiment tous|quasiment toutes|l'essentiel d)"
)
MOST_ROOTS = (
    "plupart", "major", "presque", "quasi", "essentiel", "principal", "grande", "surtout", "massiv", "tous", "toutes",
    "tiers", "moiti", "large", "trois-quarts", "quarts", "beaucoup", "nombreu", "%", "cent", "dizaine", "centaine", "millier",
    "dominan", "souvent",
)  # fmt: skip

WHOLLY = re.compile(
    r"(?<![\w-])(?:tous|toutes|(?:la |en )totalite|l'integralite|integralement|totalement|entierement|au complet)(?![a-z])"
    r"(?! (?:les|deux|trois) (?:jours|mois|ans|matins|soirs|deux|trois))"
)
IN_PART = re.compile(
    r"(?<![\w-])(?:la plupart|la majorite|la majeure partie|une (?:grande |bonne |petite )?partie|en partie|partiellement"
    r"|presque tou|quasiment tou|la moitie|certain(?:e?s) (?:des|d'entre)|quelques-une?s|plusieurs d'entre|la quasi-totalite"
    r"|l'essentiel d)"
)

ONLY = re.compile(
    r"(?<![\w-])(?:(?:ses|leurs|nos|vos) seule?s? |seule?s? (?:les?|la|l'|ces|une?) |uniquement|exclusivement"
    r"|(?<!dans )(?<!pour )(?<!sur )(?<!par )(?<!de )(?:le|la) seule? )"
)
ONLY_ROOTS = (
    "seul", "uniq", "exclus", "que", "qu", "reserv", "limit", "rien", "sauf", "hormis", "excep", "sinon", "solit",
    "personne", "aucun", "isole", "deuxiem", "derriere", "second",
)  # fmt: skip

ALONE = re.compile(
    r"(?<![\w-])(?:seule?s? (?:au monde|en (?:france|europe|son genre|leur genre)|du pays)|(?:^|(?<=, )|(?<=est )|(?<=sont )|(?<=tait ))"
    r"seule?s? (?=a (?:l[ea]s? |l'|[ys]'?e? )?[a-z]{2,}(?:er|ir|re)(?![a-z])))"
)
"""« Seule au monde à mener », « est seul à exercer »."""
ALONE_GROUNDS = re.compile(
    r"(?<![\w-])(?:seul|uniq|exclusiv|(?:aucun|nul|personne d')[a-z]* ?autre|sans (?:equivalent|pareil|rival)|premier|premiere|monopol|reserv"
    r"|(?:ne |n')[a-z]+ (?:plus )?qu[e'])"
)
BEST = re.compile(
    r"(?<![\w-])(?:sans precedent|inedite?s?(?![a-z])"
    r"|(?:^|(?<=, )|(?<=: ))(?:plus|moins) (?!d[e']|tard|tot|que |qu'|loin|rien|encore|jamais|du |des |une? |au |aux |l[ea]s? |[a-z]+ (?:que|qu'|encore|,))"
    r"[a-z]+ [a-z-]+(?= (?:d[eu]s? |d'|en |au |aux |jamais ))|(?:son|sa|ses|leurs?|notre|votre) (?:plus|moins) (?!ou|que|d[e']|tard|tot)[a-z]+"
    r"|(?:le|la|les) (?:plus|moins) (?!souvent|tot|tard|vite|de |d'|possible|a |en |\d|grande? (?:partie|part|nombre|majorite))[a-z]+|(?:le|la|les) (?:meilleure?s?|pires?) )"
)
BEST_GROUNDS = re.compile(
    r"(?<![\w-])(?:premi(?:er|ere)|jamais|record|histor|(?:sans )?preced|inedit|meilleur|pire|majeur|principal|dernier"
    r"|leader|numero|maxim|minim|extrem|inegal|ultime|aucune? |unique|seul|nouve|surpass|depass|superlat|mieux|doyen|aine"
    r"|benjamin|cadet|favori|sommet|inaug|exception"
    r"|(?:le|la|les|l'un des|l'une des|des|du|de|aux?|un|une|leurs?|ses|son|sa|ces?|cette|bien|beaucoup|encore|rien de) "
    r"(?:plus|moins) (?!d'|de |\d|a |en )[a-z]|(?:^|, |: |\()(?:plus|moins) [a-z]+ [a-z]+ (?:d|en |au)|(?:plus|moins|aussi|autant|si) [a-z-]+ qu)"
)
"""« Plus de 65 ans » and « ne … plus » are no superlatives."""

FIRST = re.compile(r"(?<![\w-])(?:pour la premiere fois|(?:fait|cas|chose) (?:unique|rare|inedite?)|du jamais-vu)")
FIRST_GROUNDS = re.compile(
    r"(?<![\w-])(?:(?:premiere|unieme) fois|inedit|sans precedent|histori|inaugur|record|jusqu'(?:ici|alors|a present)"
    r"|depuis longtemps|fait (?:unique|rare)|tres rare|rarissime|jamais (?:un|le |la |les |l'|aucun|autant|si |aussi|encore)"
    r"|(?:avait|avaient|a |ont )[^,.;]{0,25}(?<!n'a )jamais (?!ete )|(?:avait|avaient) (?:encore )?jamais)"
)
NEVER = re.compile(r"(?<![\w-])(?:ne |n')[a-z]+ jamais(?![\w-])")
NEVER_GROUNDS = re.compile(
    r"(?<![\w-])(?:jamais|aucun|premi(?:er|ere)|inedit|sans precedent|record|histori|en rien|nul |nulle |rien |toujours"
    r"|systemati|refus|(?:le|la|les) (?:plus|moins) [a-z]+)"
)

ALWAYS = re.compile(
    r"(?<![\w-])comme (?:toujours|d'habitude|a l'accoutumee|de coutume|a son habitude|chaque (?:annee|fois))"
)
ALWAYS_GROUNDS = re.compile(
    r"(?<![\w-])(?:toujours|habitu|accoutum|coutum|tradition|rituel|chaque (?:an|fois|hiver|ete|mois|semaine|saison)"
    r"|tous les (?:ans|mois|hivers|etes|deux ans)|toutes les (?:annees|semaines|saisons))"
)
UNANIMOUS = re.compile(r"(?<![\w-])(?:a l'unanimite|unanimement|sans exception)")
UNANIMOUS_ROOTS = ("unanim", "tous", "toutes", "exception", "ensemble")
ONE_OF = r"(?:(?:un|une) (?:des|de ses|de leurs|de ces|d'entre les)|parmi (?:les|ses|leurs)) (?:[a-z-]+ ){{0,2}}?(?:les )?(?:plus|moins) {adjective}"
"""« L’un des plus petits » is not « le plus petit »."""
SUPERLATIVE = re.compile(r"(?<![\w-])(?:le|la|les) (?:plus|moins) (?P<adjective>[a-z]+)")
NUMBERED = r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)"
SOME_OF = r"(?<![\w-])(?:une?|{numbered}) (?:des|sur|de ces|de ses|de leurs)(?: les)? {numbered} {noun}"
"""« Deux des six piles »: the noun is counted in part."""

PARTIAL = frozenset(
    "certains certaines plusieurs plupart presque majorite moitie tiers quart partie quelques quasiment pratiquement "
    "minorite".split()
)
"""Words that say that a thing is not true of all."""
WHOLE_DETERMINERS = frozenset("les ces ses leurs nos vos tous toutes".split())

CONDITION = re.compile(
    r"(?<![\w-])(?P<cue>a condition (?:qu|d)|sous reserve|sous condition|sauf si|a moins (?:qu|d)|pourvu qu|en cas d"
    r"|tant qu|si |s'(?=ils? ))"
)
"""What opens a condition; « si » and « s’il » count only as conjunctions."""
NOT_CONDITIONS = frozenset(
    "meme comme savoir demande demander demandent dire dit ignore ignorer verifier determiner preciser precise et "
    "interroge interrogee interroger question".split()
)
"""Words before « si » that make it a question or a concession."""
PROMISING = frozenset(
    "promettre accepter consentir engager envisager proposer prevoir vouloir compter souhaiter offrir garantir".split()
)
"""Verbs by which somebody will do a thing, on the condition that stands behind it."""
CONDITION_ROOTS = (
    "condition", "reserve", "si", "sauf", "cas", "moins", "pourvu", "faute", "tant", "sinon", "depend", "suspend",
    "subordon", "lorsqu", "quand", "defaut", "fois",
)  # fmt: skip
"""Words by which a draft may give the condition in its own way."""

CONDITION_OPENERS = (
    "a condition qu", "sous reserve qu", "pourvu qu", "pour peu qu", "au cas ou", "dans l'hypothese ou", "a moins qu",
)  # fmt: skip
"""What opens a clause that sets a condition, besides « si »; for `flat` text."""
