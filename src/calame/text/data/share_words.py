"""Words that say which share of a whole is meant. Folded; patterns for `flat` text."""

import re

_OF = r"(?= (?:des|de|du|d'|d'entre))"

BOUNDS = (
    (
        re.compile(
            rf"(?<![\w-])(?:la quasi-(?:totalite|integralite)|l'immense majorite|l'ecrasante majorite|presque tou(?:s|tes)"
            rf"|quasiment tou(?:s|tes)|pratiquement tou(?:s|tes)){_OF[:-1]}| (?:les|ses|leurs|ces))"
        ),
        0.7,
        1.0,
    ),
    (
        re.compile(
            rf"(?<![\w-])(?:la (?:grande |large |tres grande |vaste )?majorite|une (?:grande |large |tres large )?majorite"
            rf"|la plupart|la majeure partie|la plus grande partie|l'essentiel|le gros|plus de la moitie|une bonne moitie"
            rf"|l'essentiel){_OF}"
        ),
        0.45,
        1.0,
    ),
    (re.compile(rf"(?<![\w-])(?:l'ensemble|la totalite|l'integralite){_OF}"), 0.9, 1.0),
    (
        re.compile(r"(?<![\w-])(?:tous|toutes)(?= (?:les|ses|leurs|ces)(?! (?:deux|trois|ans|mois|jours|semaines)))"),
        0.9,
        1.0,
    ),
    (
        re.compile(
            rf"(?<![\w-])(?:une (?:petite |faible |infime )?(?:minorite|fraction|poignee)|une (?:petite|faible|infime) partie"
            rf"|moins de la moitie|(?<!plus )(?:tres )?peu){_OF}"
        ),
        0.0,
        0.55,
    ),
    (re.compile(rf"(?<![\w-])(?:la|une) moitie{_OF}"), 0.35, 0.65),
)
"""Words for a share, the stronger first, with the least and the most that they may stand for."""

PARTS = {"moitie": 2, "demi": 2, "tiers": 3, "quart": 4, "quarts": 4, "cinquieme": 5, "cinquiemes": 5, "dixieme": 10,
         "dixiemes": 10, "sixieme": 6, "huitieme": 8}  # fmt: skip
"""Fractions by what they divide by."""
FRACTION = re.compile(
    r"(?<![\w-])(?P<many>une?|la|le|deux|trois|quatre|cinq|sept|huit|neuf) "
    rf"(?P<part>{'|'.join(PARTS)})(?= (?:des?|du|d'))"
)
MANY = {
    "un": 1,
    "une": 1,
    "la": 1,
    "le": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
}
"""How many of those parts."""
PERCENT = re.compile(
    r"(?<![\w,.])(?P<value>\d{1,3}(?:[,.]\d+)?) ?(?:%|pour cent)(?= (?:des|de (?:la|l'|ses|leurs|ces)|du|d'))"
)
OUT_OF = re.compile(r"^ ?(?:des|sur|sur les|sur ses|sur un total de|de ses|de leurs|de ces|parmi les|d'entre les) ?$")
"""Between two counts: the first is a part of the second."""
FROM = re.compile(r"(?<![\w-])(?:sur|parmi) (?:les |ses |leurs |ces |un total de )?$")
ALONE = re.compile(r"(?<![\w-])(?:le seul|la seule|l'unique)(?= [a-z]{4,})")
"""« La seule victime »: there is no other."""
SEVERAL = re.compile(
    r"(?<![\w-])(?:plusieurs(?: autres)?|d'autres|quelques|de nombreu(?:x|ses)|certaine?s|(?:deux|trois|quatre|cinq|six) autres"
    r"|les autres|une dizaine de|des dizaines de|beaucoup de)(?= [a-zœæ])"
)
NONE = re.compile(r"(?<![\w-])aucune?(?: (?:des|de (?:ses|leurs|ces)|d'entre))?(?= [a-zœæ])")
SOME_AMONG = re.compile(
    r"(?<![\w-])(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d+|certaine?s|plusieurs|quelques-une?s"
    r"|la moitie|la plupart|beaucoup|une partie) d'entre (?:eux|elles)(?![\w-])"
)
"""« Trois d'entre eux »: what follows is not told of all."""
PART_WORDS = re.compile(
    r"(?<![\w-])(?:d'entre|dont|certaine?s|plusieurs|quelques|parmi|une partie|moitie|tiers|quart|deux|trois|quatre|cinq|six"
    r"|sept|huit|neuf|dix|onze|douze|une?|l'une?|\d+|seul|parfois|notamment)(?![\w-])"
)
"""What may keep that it is not told of all."""
