"""Adjectives by what they measure, and words that say that a thing had never been. Folded."""

import re

_FAMILIES = (
    "proche voisin voisine rapproche accessible",
    "loin lointain lointaine eloigne eloignee distant recule reculee isole isolee",
    "ancien ancienne vieux vieil vieille age agee antique archaique",
    "jeune recent recente neuf neuve nouveau nouvelle moderne actuel actuelle",
    (
        "grand grande gros grosse vaste important importante etendu etendue imposant imposante massif massive volumineux "
        "volumineuse spacieux spacieuse considerable ample large fort forte eleve elevee haut haute enorme gigantesque"
    ),
    "haut haute eleve elevee",
    "petit petite reduit reduite exigu exigue faible modeste mince bas basse minuscule leger legere maigre",
    "long longue durable interminable",
    "court courte bref breve",
    "rapide veloce prompt",
    "lent lente",
    "cher chere couteux couteuse onereux onereuse dispendieux eleve elevee",
    "abordable economique bas basse faible",
    "meurtrier meurtriere mortel mortelle sanglant sanglante lourd lourde grave",
    (
        "destructeur destructrice devastateur devastatrice violent violente severe puissant puissante intense grave fort "
        "forte important importante"
    ),
    "peuple peuplee habite habitee dense",
    "riche fortune fortunee aise aisee prospere dote dotee",
    "pauvre modeste demuni demunie defavorise defavorisee",
    "celebre connu connue renomme renommee illustre fameux fameuse populaire",
    "difficile dur dure ardu ardue complexe delicat delicate rude eprouvant eprouvante",
    "facile simple aise",
    "dangereux dangereuse risque risquee perilleux perilleuse",
    "sur sure securise",
    "chaud chaude torride caniculaire brulant",
    "froid froide glacial glaciale rigoureux",
    "pluvieux pluvieuse humide arrose arrosee",
    "sec seche aride",
    "profond profonde",
    "frequente frequentee visite visitee couru courue",
    "vendu vendue",
    "pollue polluee contamine contaminee sale",
    "touche touchee affecte affectee frappe frappee sinistre sinistree atteint atteinte impacte impactee",
    "efficace performant performante",
    "beau belle joli jolie",
    "bruyant bruyante",
    "rentable profitable lucratif lucrative",
    "favorable propice",
    "critique severe dur dure",
)


def _by_word() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for rank, words in enumerate(_FAMILIES):
        for word in words.split():
            found.setdefault(word, set()).add(rank)
    return {word: frozenset(ranks) for word, ranks in found.items()}


MEASURED = _by_word()
"""What each adjective measures; one may measure several things."""
MOST = re.compile(r"(?<![\w-])(?:le|la|les|du|des|aux?|ses|son|sa|leurs?) (?P<way>plus|moins) (?P<adjective>[a-z]{3,})")
"""A superlative; « les plus de 65 ans » holds no adjective."""
UNRIVALLED = re.compile(
    r"(?<![\w-])(?:record|histor|(?:sans )?preced|inedit|jamais|maxim|minim|extrem|inegal|aucune? autre|numero|doyen|aine|sommet)"
)
"""What may be told by a superlative of any kind."""
RANKED = re.compile(
    r"(?<![\w-])(?:une?|le|la|l'|son|sa|leur|du|au|cette|ce|de|toute?) premi(?:er|ere)(?!s)"
    r"(?! (?:ministre|adjoint|secretaire|president|semestre|trimestre|tour|etage|degre|cycle|quart|jour|plan|lieu|temps))"
    r" (?P<thing>[^,.;:]{3,30})"
)
"""« Sa première exposition »: it says that a thing is done for the first time when the thing is that deed."""
EVER = re.compile(
    r"^(?:a [a-z]+(?:er|ir|re)(?![a-z])|[a-z]+ (?:a [a-z]+(?:er|ir|re)(?![a-z])|depuis|de l'histoire|de son histoire|du genre|de ce genre))"
)
"""« La première femme à diriger », « le premier titre depuis 1990 »."""
EACH_ONE = re.compile(
    r"(?<![\w-])(?:sont|etaient|seront|ont|avaient|auront|[a-z]{3,}ent|,|restent) (?:presque |quasiment )?(?P<all>tous|toutes)"
    r"(?! (?:les|ces|ses|leurs|nos|vos|deux|trois|quatre|cinq|azimuts|publics|ensemble|frais|seuls))(?= [a-z])"
)
"""« Ils réclament tous », « tous issus de »: the word floats behind its verb, or opens an aside."""
