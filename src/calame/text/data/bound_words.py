"""Words in front of a date that make it a limit. Folded; the longest form is tried first."""

import re

UNTIL = ("avant", "d'ici a", "d'ici", "au plus tard", "anterieur a", "anterieure a", "anterieurs a", "anterieures a")
AFTER = ("apres", "posterieur a", "posterieure a")
FROM = ("a partir", "a compter", "depuis", "au plus tot")
UP_TO = ("jusqu'a", "jusqu'au", "jusqu'en", "jusque")
"""What lasts until a day ends there: the contrary only of what begins there, and of the same thing."""

_LINK = r"(?:(?: |^)(?:le|la|les|l'|du|de|d'|des|au|aux|a|en|ce|cette|mois|annee|fin|debut|mi|soir|matin|jour))*"


def _behind(cues: tuple[str, ...]) -> re.Pattern[str]:
    longest = "|".join(re.escape(cue) for cue in sorted(cues, key=len, reverse=True))
    return re.compile(rf"(?<![\w'-])(?:{longest}){_LINK}[ ']?$")


UNTIL_DATE, AFTER_DATE, FROM_DATE, UP_TO_DATE = _behind(UNTIL), _behind(AFTER), _behind(FROM), _behind(UP_TO)
"""Each matches the end of the text in front of a date; only closed lists of short words stand between."""
SINCE = re.compile(r"(?<![\w-])dès (?:le |la |les |l['’]|ce |cette )?$")
"""Read with its accent: without it, it is an article."""

BOUNDING = (
    " avant ",
    " apres ",
    " depuis ",
    " partir ",
    " ici ",
    " jusqu ",
    " compter ",
    " terme ",
    " delai ",
    " issue ",
)
"""Words by which a sentence may bound a day that they do not stand beside."""
DENIED = re.compile(
    r"(?<![\w-])(?:ne |n'|aucune? |rien |jamais |sans |pas |personne |peu probable|improbable|exclu|impossible)"
)
"""What turns a bound round: not before a day is from that day on."""
CUES = frozenset({"partir", "compter"})
"""Words of the bounds themselves that a parse takes for verbs."""
