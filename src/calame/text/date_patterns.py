"""Patterns of French dates, to be run on a text that `calame.text.flat.flat` has folded."""

import re

from calame.text.data.calendar_words import (
    ANAPHORIC,
    DECADES,
    FEAST_DISTANCES,
    FEASTS,
    FIXED,
    MONTH_ABBREVIATIONS,
    MONTHS,
    SEASONS,
    TIMELESS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from calame.text.data.numeral_words import TEENS, TENS, UNITS


def _any_of(*words: str) -> str:
    """Alternation of `words`, longest first."""
    return "|".join(re.escape(word).replace(r"\ ", " ") for word in sorted(words, key=len, reverse=True))


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_YEAR = r"(?:1\d{3}|20\d\d|21\d\d)(?![\d]|[.,]\d)"
_MONTH = _any_of(*MONTHS)
_SHORT = rf"(?:{_any_of(*MONTH_ABBREVIATIONS)})\.?"
_ANY_MONTH = rf"(?:(?:{_MONTH})|{_SHORT})(?![a-z])"
_WEEKDAY = _any_of(*WEEKDAYS)
_SHORT_WEEKDAY = rf"(?:{_any_of(*WEEKDAY_ABBREVIATIONS)})\."
_NUMERAL_WORD = _any_of(*UNITS, *TEENS, *TENS, "cent", "cents", "mille")
_WORDS = rf"(?:{_NUMERAL_WORD})(?:[ -](?:et[ -])?(?:{_NUMERAL_WORD})){{0,4}}"
_AMOUNT = rf"(?:\d{{1,4}}|{_WORDS}|quelques)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9]|1er|premier)"
_PART = r"(?:debut|milieu|courant|mi|fin)"
_OF = r"(?:du mois de |du mois d'|le mois de |de |d')?"
_UNIT = (
    r"(?:secondes?|minutes?|heures?|jours?|semaines?|quinzaine|mois|trimestres?|semestres?|ans?|annees?"
    r"|decennies?|siecles?)"
)
_FIXED = _any_of(*FIXED, "avant hier")
_MOVED = r"(?:dernier|derniere|prochain|prochaine|passee?|ecoulee?)"

ISO = _compile(r"(?<![\w./-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])")
NUMERIC = _compile(
    r"(?<![\w.,/-])(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})(?![\d/]|[.,-]\d)"
)
DAY_AND_MONTH_FIGURES = _compile(r"(?<=(?:le|du|au) )(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/])")
WEEKDAY_AND_DAY = _compile(
    rf"(?<![a-z-])(?P<weekday>{_WEEKDAY}) (?P<day>{_DAY})"
    r"(?![\w.,]*\d|[ -]?(?:h|heures?|%|a \d)(?![a-z])| [a-z]+[sx](?![a-z]))"
)
DAY_ALONE = _compile(
    r"(?<=(?<![\w-])le )(?P<day>[12]\d|3[01]|[1-9]|1er)(?![\w/-])"
    r"(?=[,;:)](?! ?\d)|\.(?!\d)|$| au (?:soir|matin)(?![a-z])| dans (?:la|l'))"
)
"""« Le 8 »: the nearest such day, where nothing is counted by it."""
DAY = _compile(
    rf"(?:(?<![a-z-])(?P<weekday>{_WEEKDAY}|{_SHORT_WEEKDAY}),? (?:le )?)?"
    rf"(?<![\w.,-])(?P<day>{_DAY}) (?:du mois de |de )?(?P<month>{_ANY_MONTH})"
    rf"(?:,? (?:de l'an |de )?(?P<year>{_YEAR}))?"
)
FIRST_DAY_OF_RANGE = _compile(
    rf"(?:(?<![a-z-])(?P<weekday>{_WEEKDAY}),? )?(?<![\w.,-])(?P<day>{_DAY})"
    rf"(?= ?(?:au|et le|et|ou le|ou|-|a|jusqu'au) ?(?:{_WEEKDAY})? ?{_DAY} (?P<later_month>{_ANY_MONTH})"
    rf"(?:,? (?P<later_year>{_YEAR}))?)"
)
PART_OF_YEAR = _compile(rf"(?<![a-z-])(?P<part>{_PART})[ -](?:de |d')?(?:l'annee |l'an )?(?P<year>{_YEAR})(?! ?%)")
MONTH = _compile(
    rf"(?:(?<![a-z-])(?P<part>{_PART})[ -]{_OF})?(?:(?<![a-z-])|(?<=mi-))(?P<month>{_MONTH})(?![a-z'-]|\.[a-z])"
    rf"(?:(?:,? (?:de l'annee |de )?(?P<year>{_YEAR}))| (?P<moved>{_MOVED})(?![a-z]))?"
)
SHORT_MONTH = _compile(rf"(?<![a-z-])(?P<month>{_SHORT}) (?P<year>{_YEAR})")
STRETCH = _compile(
    r"(?<![a-z])(?:(?P<rank>premier|1er|deuxieme|second|2e|2eme|2nd|troisieme|3e|3eme|quatrieme|4e|4eme)"
    rf" (?P<kind>trimestre|semestre)(?: (?:de |de l'annee )?(?P<year>{_YEAR}))?(?![a-z])"
    rf"|[tq](?P<short_rank>[1-4])(?= {_YEAR}))"
)
SEASON = _compile(
    rf"(?<![a-z])(?:(?:l'|cet |en |mi-|d')(?=ete|automne|hiver)|(?:ce |le |au )(?=printemps)|cet )?"
    rf"(?P<season>{_any_of(*SEASONS)})(?![a-z])"
    rf"(?: (?P<year>{_YEAR})| (?P<moved>{_MOVED})(?![a-z]))?"
)
DECADE = _compile(
    r"(?<![a-z])(?:(?P<part>debut|milieu|fin) des )?"
    rf"(?<![a-z])annees[ -](?:(?P<figure>\d{{4}}|\d{{2}})(?!\d|[.,]\d)|(?P<words>{_any_of(*DECADES)})(?![a-z-]))"
)
CENTURY = _compile(
    r"(?<![\w-])(?:(?P<roman>[ivxlc]{1,7})(?:er|e|eme|ieme)|(?P<figure>\d{1,2})(?:er|e|eme|ieme)"
    r"|(?P<words>premier|(?:dix-|vingt et |vingt-et-)?[a-z]{2,10}ieme)) siecle(?![a-z])"
    r"(?P<before_christ> av(?:ant|\.) ?j\.?-?c)?"
)
DISTANCE = _compile(
    r"(?<![a-z])(?P<lead>il y a|voici|voila|d'ici a|d'ici|dans) (?:environ |pres d'|pres de |a peine |plus d'|plus de "
    rf"|moins d'|moins de |les |quelque )?(?P<amount>{_AMOUNT}) (?:prochains |prochaines )?(?P<unit>{_UNIT})"
    r"(?![a-z])(?: et demie?)?"
)
DISTANCE_FROM_ANOTHER = _compile(
    rf"(?<![\w.,-])(?P<amount>{_AMOUNT}) (?P<unit>{_UNIT})"
    r" (?:plus tot|plus tard|auparavant|avant|apres)(?! (?:la |le |les |l'|son |sa |leur |que |avoir ))(?![a-z])"
)
MOVED_UNIT = _compile(
    r"(?<![a-z])(?:(?:(?P<part>debut|milieu|fin) )?(?:de la |du |de l'|de cette |de ce )?)"
    rf"(?:(?:la |le |l'|cette |ce |cet |en |au |du )?(?P<unit>semaine|mois|annee|an|week-end)"
    rf" (?P<moved>{_MOVED})(?![a-z])"
    r"|(?:cette |ce )(?P<whole>semaine|mois|annee|week-end)(?:-ci| en cours)?(?![a-z-]))"
)
FEAST = _compile(
    rf"(?<![\w'-])(?:(?P<distance>{_any_of(*FEAST_DISTANCES)}) (?:de la |de l'|de |du |d'))"
    rf"(?P<feast>{_any_of(*FEASTS)})(?![\w-])(?: (?P<year>{_YEAR}))?"
)
FIXED_PHRASE = _compile(rf"(?<![\w'-])(?P<fixed>{_FIXED})(?![\w-])(?: matin| midi| soir)?")
ANAPHORIC_PHRASE = _compile(rf"(?<![\w'-])(?:{_any_of(*ANAPHORIC)})(?![\w'-])")
WEEKDAY = _compile(
    rf"(?<![a-z-])(?P<weekday>{_WEEKDAY})(?![a-z-])"
    rf"(?: (?P<moved>{_MOVED})(?![a-z])| de (?:la|cette) semaine (?P<week>{_MOVED})(?![a-z]))?"
)
YEAR = _compile(
    rf"(?:(?<![\w.,/'+-])|(?<=\d{{4}}[-/])|(?<=[a-z]-)|(?<=d'))(?P<year>{_YEAR})"
    r"(?![\w%€$°]| ?[%€$£°]| \d{3}(?!\d)|/\d|-\d{1,2}(?!\d))"
)

NAME_AFTER = re.compile(r" (?:saint|noir|rouge|gras)(?![a-z])")
SENTENCE_START = re.compile(r"(?:^|[.!?…:\n«\"“(–-]) ?(?:[-–] )?$")
WORD_BEFORE = re.compile(r"(?P<word>[a-z']*[a-z°])[ -]?$")
COUNTED_AFTER = re.compile(r" (?:de |d')?(?:nouveaux |jeunes )?(?P<noun>[a-z]+[sx])(?![a-z])")
NUMBER_CALLED = re.compile(
    r"(?:appel|compos|contact|numero|joind|joign|tram|bus|ligne|maillot|dossard|quai|porte)[a-z]* (?:[a-z]+ )?le $"
)
"""In front of a number that names a line or a telephone, no day."""
HABIT = re.compile(r"(?:chaque|tous les|les|un|certains) $")
FIGURATIVE = re.compile(
    r"(?<![\w-])(?:(?:pas|point|guere|jamais|rien|ni)(?: encore)? pour (?:aujourd'hui ni pour )?|(?:"
    + "|".join(TIMELESS)
    + r") (?:[a-z]+ )?d[e'] ?(?:hier et d[e'] ?)?)$"
)
"""In front of a day that means the future at large: « pas pour demain », « le monde de demain »."""
