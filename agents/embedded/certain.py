"""Whether a recap row is certain by itself: nothing in it points out of it, and its figure says what it measures.

`judge` asks whether a sentence can be moved; a row is also read at a glance, far from everything else.
"""

import re
from collections.abc import Callable

from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Material, Unit
from calame.agents.embedded.rows import Row
from calame.agents.embedded.section_view import stems_of
from calame.contracts import Quantity, SectionKind
from calame.text.analysis import Token, analyse
from calame.text.data import row_words as data
from calame.text.data.pointing import HYPERNYMS, PERSON_HYPERNYMS
from calame.text.flat import flat
from calame.text.numbers import quantities
from calame.text.quotations import quotations
from calame.text.words import count_words

_LEAST_WORDS = 9
"""Words below which a sentence without a key figure says too little to be read alone."""
_LEAST_QUOTED = 6
"""Words below which a quoted fragment is colour."""
_TIMES, _LIKENESS, _SERIES, _TAKEN_UP, _ANNOUNCED, _TOUCHED, _NOT_TOLD_OF, _BROKEN, _BARE = (
    re.compile(pattern)
    for pattern in (
        data.RELATIVE_TIMES,
        data.LIKENESS,
        data.SERIES,
        data.TAKEN_UP,
        data.ANNOUNCED,
        data.TOUCHED,
        data.NOT_TOLD_OF,
        data.BROKEN_WORD,
        data.BARE_FIGURES,
    )
)
_OUTWARD = (_TIMES, _LIKENESS, _SERIES, _TAKEN_UP, _ANNOUNCED, _TOUCHED, _NOT_TOLD_OF, _BROKEN, _BARE)
_SUPERLATIVE = re.compile(data.SUPERLATIVES)
_SUPERLATIVE_OF_ALL = re.compile(data.SUPERLATIVES + data.WITHIN)
_FIRST_PERSON = re.compile(data.FIRST_PERSONS)
_DEICTIC = re.compile(data.DEICTICS)
_IMPERSONAL = re.compile(data.IMPERSONAL)


def is_certain(row: Row, kind: SectionKind, material: Material) -> bool:
    """Whether `row`, of a recap of `kind`, is understood by who reads nothing else but the title."""
    short = kind != "key_figures" and count_words(row.text) < _LEAST_WORDS
    if short or any(test(row, material) for test in _OPEN):
        return False
    return all(test(row, material) for test in _OWN.get(kind, ()))


def _points_out(row: Row, material: Material) -> bool:
    """Whether a word of the row takes up what is told elsewhere, or a time that is fixed elsewhere."""
    del material
    text = flat(row.text)
    return any(pattern.search(text) for pattern in _OUTWARD) or _is_greatest_of_what(text)


def _is_greatest_of_what(text: str) -> bool:
    return any(_SUPERLATIVE_OF_ALL.match(text, found.start()) is None for found in _SUPERLATIVE.finditer(text))


def _quotes_out(row: Row, material: Material) -> bool:
    """Whether quoted words point at their setting, tell of the speaker, or are a fragment of colour."""
    del material
    for quotation in quotations(row.text):
        said = _IMPERSONAL.sub(" ", flat(quotation.text))
        if _DEICTIC.search(said) or _FIRST_PERSON.search(said):
            return True
    return False


def _is_in_historic_present(row: Row, material: Material) -> bool:
    """Whether the row, itself undated, goes on a story told in the present of its past days."""
    unit = row.units[0]
    if not _is_present(unit) or material.source_of(unit).text != material.analysis_of(unit).text:
        return False
    sentences = material.analysis_of(unit).sentences[max(0, unit.index - _STORY) : unit.index]
    told = [Unit(unit.source, 0, sentence, 0, "paragraph", (), 0.0, self_contained=False) for sentence in sentences]
    return not _PAST_DAY.search(flat(unit.text)) and any(
        _is_present(one) and _PAST_DAY.search(flat(one.text)) for one in told
    )


_STORY = 4
"""Sentences before it that may set the day of a sentence in the present."""
_PAST_DAY = re.compile(
    r"\b(?:en|le|du|au|nuit|jour|\d{1,2}(?:er)?) ?(?:\d{1,2}(?:er)? )?"
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) (?:19|20)\d\d\b"
    r"|\ben (?:19|20)\d\d\b"
)


def _is_present(unit: Unit) -> bool:
    reading = Reading(unit.sentence, unit.text)
    root = reading.root
    if root is None:
        return False
    helped = any(child.dep.startswith("aux") for child in reading.children(root))
    return not helped and root.pos == "VERB" and root.has("Tense=Pres") and root.has("VerbForm=Fin")


def _counts_what(row: Row, material: Material) -> bool:
    """Whether a toll is told without what caused it: "194 081 décès pour 6 520 235 cas"."""
    counted = {flat(quantity.unit or "") for quantity in quantities(row.text)}
    if not counted & data.TOLLS:
        return False
    words = {*_WORD.findall(flat(row.text)), *_WORD.findall(flat(material.source_of(row.units[0]).title or ""))}
    return not (words | {word.rstrip("s") for word in words}) & data.CAUSES_OF_TOLLS


_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _opens_on_clause(row: Row, material: Material) -> bool:
    """Whether it opens on a present participle: nothing says of whom, where a copy lost the clause before."""
    del material
    first = next(iter(row.units[0].sentence.tokens), None)
    return first is not None and first.text.lower().endswith("ant") and first.has("VerbForm=Part")


def _takes_up(row: Row, material: Material) -> bool:
    """Whether a noun that stands for whatever was told last has only its article: "la réputation de l'île"."""
    tokens = row.units[0].sentence.tokens
    title = flat(material.source_of(row.units[0]).title or "")
    return any(
        token.pos in {"NOUN", "PROPN"}
        and token.text[:1].islower()
        and {flat(token.lemma), flat(token.text)} & _TAKING_UP
        and _is_definite(tokens[place - 1])
        and not any(other.head == token.i and other.dep in _COMPLETES for other in tokens)
        and not any(other.text[:1].isupper() or other.text in _QUOTES for other in tokens[place + 1 : place + 2])
        and flat(token.text) not in title
        and not (flat(token.text) in data.PLACES and any(other.ent == "LOC" for other in tokens[:place]))
        for place, token in enumerate(tokens)
        if place
    )


def _is_definite(token: Token) -> bool:
    return flat(token.text) in {"le", "la", "l'", "les", "du", "des", "au", "aux"} and not token.has("Definite=Ind")


_TAKING_UP = (HYPERNYMS | PERSON_HYPERNYMS) - data.KNOWN_ALONE
_QUOTES = frozenset({"«", "“", '"'})
_COMPLETES = frozenset({"nmod", "amod", "appos", "flat:name", "acl", "acl:relcl", "nummod", "flat:foreign", "obl:arg"})
_OPEN: tuple[Callable[[Row, Material], bool], ...] = (
    _points_out,
    _takes_up,
    _quotes_out,
    _counts_what,
    _opens_on_clause,
    _is_in_historic_present,
)
"""What makes any row uncertain."""


def _is_news(row: Row, material: Material) -> bool:
    """Whether the row tells what the article is about, not what had been before."""
    reading = Reading(row.units[0].sentence, material.source_of(row.units[0]).text)
    root = reading.predicate
    return root is None or not any(
        child.dep.startswith("aux") and child.has("Tense=Imp") for child in reading.children(root)
    )


def _weighs(row: Row, material: Material) -> bool:
    """Whether it shares two words of content with the title, or one and tells of a figure, a day or a named body."""
    unit = row.units[0]
    title = material.source_of(unit).title
    shared = len(stems_of(unit.sentence.tokens) & stems_of(analyse(title).tokens)) if title else _SHARED
    return shared >= _SHARED or _WEIGHT.search(row.text) is not None


_WEIGHT = re.compile(r"\d|\([A-ZÀ-Þ]{2,}\)")


def _has_key_figure(row: Row, material: Material) -> bool:
    """Whether its main clause counts or measures something that is worth a list of figures."""
    sentence = analyse(row.text).sentences[0]
    reading = Reading(sentence, row.text)
    title = flat(material.source_of(row.units[0]).title or "")
    if reading.subject is not None and reading.subject.ent == "PER" and flat(reading.subject.text) not in title:
        return False
    return any(_is_key(quantity, row.text) and not _is_aside(quantity, reading) for quantity in quantities(row.text))


_DISTANCE = re.compile(r"\ba (?:environ |quelque |plus de |moins de |pres de |une )?$")
_LENGTHS = frozenset({"kilometre", "km", "metre", "m", "mille"})
_LEAST_COUNTED = 10
"""Counted things below which a figure is a detail."""


def _is_key(quantity: Quantity, text: str) -> bool:
    unit = flat(quantity.unit or "")
    if not unit or quantity.ordinal or unit in data.PLAIN_UNITS or not re.search(r"\d", quantity.text):
        return False
    if unit in _LENGTHS and _DISTANCE.search(flat(text[: quantity.start])):
        return False
    return quantity.value >= _LEAST_COUNTED or unit in {"%", "point", "euro", "dollar"} or quantity.value % 1 != 0


def _is_aside(quantity: Quantity, reading: Reading) -> bool:
    """Whether the figure stands in a relative or participle clause, in brackets, or between subject and verb."""
    by_index = {token.i: token for token in reading.tokens}
    found = next((token for token in reading.tokens if token.start < quantity.end and quantity.start < token.end), None)
    before = reading.text[: quantity.start]
    if found is None or before.count("(") > before.count(")") or _is_inserted(found, reading):
        return True
    token: Token | None = found
    seen: set[int] = set()
    while token is not None and token.i not in seen:
        if token.dep in _ASIDE and not flat(token.text).startswith(data.VALUED):
            return True
        seen.add(token.i)
        token = by_index.get(token.head) if token.head != token.i else None
    return False


def _is_inserted(token: Token, reading: Reading) -> bool:
    """Whether it stands in a participle clause between two commas, behind a subject: "X, décrit par Y, est Z"."""
    commas = [other.i for other in reading.tokens if other.text == ","]
    opening = next((place for place in commas if place < token.i), None)
    if opening is None or not any(place > token.i for place in commas):
        return False
    before = [other for other in reading.tokens if other.i < opening]
    after = next((other for other in reading.tokens if other.i > opening), None)
    told = any(other.has("VerbForm=Fin") for other in before) or before[0].pos in {"ADP", "VERB", "ADV"}
    return after is not None and not told and (after.has("VerbForm=Part") or flat(after.text) in {"qui", "dont"})


_ASIDE = frozenset({"acl", "acl:relcl", "advcl"})


def _says_of_the_topic(row: Row, material: Material) -> bool:
    """Whether what is said shares a word of content or a name with the title, or two of them with the opening."""
    unit = row.units[0]
    said, roots = stems_of(unit.sentence.tokens), _roots(row.text)
    title = material.source_of(unit).title
    if title and (said & stems_of(analyse(title).tokens) or _roots(title, named=True) & roots):
        return True
    first = next(iter((*material.standfirst, *material.units)), unit)
    shared = len(said & stems_of(first.sentence.tokens))
    return max(shared, len(_roots(first.text, named=True) & roots)) >= _SHARED


_SHARED = 2
_ROOT = 4
"""Letters that a country or town has in common with its people: "Russie", "russe"."""


def _roots(text: str, *, named: bool = False) -> set[str]:
    """How the words begin, or the names alone."""
    words = re.findall(r"\w+", text)
    return {flat(word)[:_ROOT] for word in words if len(word) > _ROOT and (word[0].isupper() or not named)}


def _says_enough(row: Row, material: Material) -> bool:
    del material
    said = [count_words(quotation.text) for quotation in quotations(row.text)]
    return not said or max(said) >= _LEAST_QUOTED


def _asks_well(row: Row, material: Material) -> bool:
    """Whether the question has no figure for a subject."""
    del material
    return not quantities(row.question) and not re.search(r" [A-ZÀ-Þ][a-zà-ÿ]+-et-", row.question)


_OWN: dict[SectionKind, tuple[Callable[[Row, Material], bool], ...]] = {
    "essentials": (_is_news, _weighs),
    "key_figures": (_has_key_figure,),
    "who_says_what": (_says_of_the_topic, _says_enough),
    "faq": (_asks_well,),
}
"""What a recap asks of its rows besides."""
