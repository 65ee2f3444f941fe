"""Whether a source sentence is whole and can be read outside its place."""

import re
from itertools import pairwise

from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Unit
from calame.text.data.headline_words import LEANING_OPENINGS
from calame.text.data.lexicon import MONTHS, WEEKDAYS
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.quotations import quotations
from calame.text.words import fold

_ENDS = (".", "!", "…", "»", "”", '"')
_BROKEN = ("(...)", "[...]", "(…)", "[…]", " ndlr", "--", " - ", "|", "http", " ,", "( ")
_LEANING_WORDS = frozenset(
    {"egalement", "aussi", "ensuite", "ailleurs", "toutefois", "cependant", "neanmoins", "pourtant", "enfin"}
)
_ROW_WORDS = range(6, 46)


def clean(unit: Unit) -> bool:
    """Whether the sentence is whole: opened by a capital or quotation, closed, balanced, not glued by a web copy."""
    text = unit.text.strip()
    opened = text[:1].isupper() or text[:1].isdigit() or text[:1] in '«"“'
    if not opened or not text.endswith(_ENDS) or any(mark in text for mark in _BROKEN) or "\n" in text:
        return False
    reading = Reading(unit.sentence, text)
    return reading.balanced and not reading.glued


_CODE = re.compile(r"\b(?!G7\b|G8\b|G20\b)[A-Z]{1,3}\d{1,3}\b")
"""A code such as "P4": only who has read what it stands for understands it."""


_BARE_BODY = re.compile(
    r"\b(?:[LlDd][ae]|[Dd]u|[Ll]e|[Ll]['’])\s?"
    r"(?:Cour|Conseil|Institut|Agence|Commission|Fonds|Organisation|Fondation|Parti|Ligue|Fédération|Union|Comité|Bureau"
    r"|Centre|Office|Autorité|Chambre|Parlement|Association|Groupe|Compagnie|Société|Université)"
    r"(?=[,;.:!?)»]|\s+(?:a|est|ont|avait|doit|peut|va|se|s['’]|n['’]|ne|et|ou|qui|que|dont|dans|en|à|au|par|pour)\b)"
)
"""An institution by its first word: which court, which council, is told elsewhere."""


_GLUED_SAYING = re.compile(r"[«\"“][^»”\"]{2,80}[»”\"] (?=[A-ZÀ-Þ])")
"""A cross-head in quotation marks that a copy ran into the sentence: nobody's words before somebody else's."""


def stands_as_row(unit: Unit) -> bool:
    """Whether the sentence can be a recap row: clean, self-contained, carrying facts, of a row's length."""
    if not (unit.self_contained and unit.fact_ids and unit.words in _ROW_WORDS and clean(unit)):
        return False
    if _CODE.search(unit.text) or _BARE_BODY.search(unit.text) or _GLUED_SAYING.match(unit.text):
        return False
    if opens_on_pronoun(unit) or measures_nothing(unit):
        return False
    text = fold(unit.text).lstrip('«"“ ')
    words = set(text.replace(",", " ").replace(".", " ").split())
    return not leans(unit) and not words & _LEANING_WORDS and "?" not in unit.text


_PERSONAL = frozenset({"il", "elle", "ils", "elles", "lui", "leur", "eux", "y", "en", "celui", "celle"})


_SUBJECTS = frozenset({"il", "elle", "ils", "elles"})


def opens_on_pronoun(unit: Unit) -> bool:
    """Whether the subject of the sentence is a pronoun: "il reste présent" is not always impersonal."""
    roots = {token.i for token in unit.sentence.tokens if token.dep == "ROOT"}
    return any(
        token.head in roots and token.i < token.head and token.pos == "PRON" and fold(token.text) in _SUBJECTS
        for token in unit.sentence.tokens
    )


def measures_nothing(unit: Unit) -> bool:
    """Whether the subject is a bare measure: "62 km ont été démantelés" does not say of what."""
    reading = Reading(unit.sentence, unit.text)
    subject = reading.subject
    if subject is None or (fold(subject.lemma) not in MEASURE_UNITS and fold(subject.text) not in MEASURE_UNITS):
        return False
    return not any(child.dep == "nmod" for child in reading.children(subject))


def has_pronoun(unit: Unit) -> bool:
    """Whether the sentence has a pronoun of its own, outside quotations: whom it stands for is never quite certain."""
    inner = [(unit.sentence.start + quote.start, unit.sentence.start + quote.end) for quote in quotations(unit.text)]
    return any(
        token.pos == "PRON"
        and fold(token.text).strip("'-") in _PERSONAL
        and not any(start <= token.start < end for start, end in inner)
        for token in unit.sentence.tokens
    )


_BACKWARD = re.compile(
    r"\b(?:ce dernier|cette dernière|ces derniers|ces dernières|celui-ci|celle-ci|ceux-ci|celles-ci)\b"
)
_POINTING = re.compile(
    r"\b(?:ce|cet|cette|ces|celui|celle|ceux|celles|cela|autres?|premiere?|second|seconde|deux|memes?)\b"
)
_FIRST_WORDS = 4
_CALENDAR = frozenset(
    {
        *WEEKDAYS,
        *map(fold, MONTHS),
        "annee",
        "semaine",
        "mois",
        "jour",
        "matin",
        "soir",
        "nuit",
        "fois",
        "ete",
        "printemps",
        "automne",
        "hiver",
        "week-end",
    }
)


def opens_alone(unit: Unit) -> bool:
    """Whether a sentence that opens its source, or follows the one that does, can open a paragraph.

    Weaker than self-contained: nothing stood before it that a reader of the article does not have.
    """
    if not (clean(unit) and unit.fact_ids) or unit.text[:1] in '«"“' or leans(unit) or _BACKWARD.search(unit.text):
        return False
    reading = Reading(unit.sentence, unit.text)
    subject = reading.subject
    first = reading.tokens[:_FIRST_WORDS]
    pointing = any(token.has("PronType=Dem") or token.has("Poss=Yes") for token in first) or _points(reading)
    return reading.root is not None and subject is not None and subject.pos != "PRON" and not pointing


def _points(reading: Reading) -> bool:
    """Whether a demonstrative points at a thing told before; "cette année" only points at the calendar."""
    return any(
        token.pos == "DET" and token.has("PronType=Dem") and fold(following.lemma) not in _CALENDAR
        for token, following in pairwise(reading.tokens)
    )


def opens_section(unit: Unit) -> bool:
    """Whether a sentence can stand under a heading in the middle of a passage too long for one section."""
    text = fold(unit.text)
    words = set(text.replace(",", " ").replace(".", " ").split())
    if words & _LEANING_WORDS:
        return False
    return _quotes_by_name(unit) or (opens_alone(unit) and not _POINTING.search(text))


_NAMED = re.compile(r"^, (?:[a-zà-ÿ-]+ ){1,12}?[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+[^\"«»]*\.$")


def _quotes_by_name(unit: Unit) -> bool:
    """Whether the sentence is a quotation followed by its speaker's full name."""
    found = quotations(unit.text)
    if len(found) != 1 or found[0].start or not found[0].closed or not clean(unit) or not unit.fact_ids:
        return False
    return "-t-" not in unit.text and _NAMED.match(unit.text[found[0].end :]) is not None


def leans(unit: Unit) -> bool:
    """Whether the sentence opens with a word that ties it to the one before."""
    text = unit.text.lower().replace("’", "'").lstrip('«"“ \u00a0\u202f')
    return any(text == opening or text.startswith((f"{opening} ", f"{opening},")) for opening in LEANING_OPENINGS)
