"""Words by which there is none of a thing, or some of it; and by which a word is taken up or disowned. Folded."""

import re

NONE_OF = re.compile(
    r"(?<![\w-])(?:(?:ne |n')(?:[a-z']+ ){0,4}?[a-z]+ (?:pas|plus|jamais|guere)(?: [a-z]+e)?(?: encore)? (?:d'|de )(?!plus|moins|la |l')"
    r"|aucune? (?:autre )?|pas (?:un seul |une seule |la moindre |le moindre |d'|de )(?!plus|moins))(?P<thing>[a-z][\w-]+)"
)
"""« Nous n'avons pas rencontré de difficulté », « aucun blessé »."""
SOME_OF = re.compile(
    r"(?<![\w-])(?:a des|contre des|des|de (?:nombreu(?:x|ses)|multiples|serieu(?:x|ses)|gros(?:ses)?|grande?s|vives?|lourde?s|fort(?:e?)s)|plusieurs|quelques"
    r"|certaine?s|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) (?P<thing>[a-z][\w-]+)"
)
"""« Des difficultés », « plusieurs blessés »."""
OF_SOME = re.compile(r"(?<![\w-])(?:qui|dont|lesquel(?:le)?s|si|s'ils?|ceux|celles|sans|ou) (?:[a-z']+ ){0,3}$")
"""In front of a denial: it is of those only that are told of, or supposed."""
TAKES_UP = re.compile(
    r"(?<![\w-])(?:revendiqu|assum|emplo|utilis|adopt|repren|repris|prononc|parl|evoqu|brandi|choisi|prefer|ose|defend|accept|prend a son compte"
    r"|use du|fait sien|insist)[a-z]* [^.;:!?]{0,40}?(?<![\w-])(?:mot|verbe|terme|expression|formule|vocable|qualificatif|adjectif|etiquette|notion|idee"
    r"|qualification|comparaison|de)s? ?(?:de |d'|du )?$"
)
"""In front of a quoted word: somebody takes it as his own."""
