"""Title, slug and meta description."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from calame.agents.embedded.clauses import short_clause
from calame.agents.embedded.clean import clean, has_pronoun, opens_alone
from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.agents.embedded.headings import is_title_cased
from calame.agents.embedded.material import Material, Unit
from calame.text.analysis import Token, analyse
from calame.text.attribution import attributions
from calame.text.conditional import conditionals
from calame.text.data.headline_words import FUNCTION_ENDINGS, SLUG_STOPS
from calame.text.data.lexicon import MONTHS, WEEKDAYS
from calame.text.modality import modality
from calame.text.typography import french
from calame.text.words import word_tokens

TITLE_CHARS = 65
LONG_TITLE_CHARS = 110
"""Of the opening sentence, when nothing shorter tells more than the name of the topic."""
META_CHARS = range(121, 157)
SLUG_CHARS = 75
_MIN_WORDS = 3
_SOURCE_TITLE_CHARS = 140
_CORE = frozenset({"obj", "iobj", "xcomp", "ccomp", "obl:arg", "conj", "cop", "csubj", "obl:agent"})


_LABEL = re.compile(r"^[A-ZÉÈÀ]{4,}(?: [A-ZÉÈÀ]{4,})?\. ")
"""A rubric before the headline: "VIDÉO. ", "EN DIRECT. "."""


def usable_title(title: str | None) -> str | None:
    """A source's headline when it is whole; `None` when it is cut, shouted or capitalised word by word."""
    if title is None:
        return None
    text = french(_LABEL.sub("", " ".join(title.split()))).rstrip(".")
    words = word_tokens(text)
    letters = [char for char in text if char.isalpha()]
    if len(words) < _MIN_WORDS or len(text) > _SOURCE_TITLE_CHARS or words[-1] in FUNCTION_ENDINGS:
        return None
    if is_title_cased(text) or all(char.isupper() for char in letters):
        return None
    return text


def title_from(units: Sequence[Unit], material: Material, limit: int = TITLE_CHARS) -> str | None:
    """A main clause of at most `limit` characters that says the same without the rest: the opening's, or the best."""
    found: list[tuple[float, str]] = []
    for position, unit in enumerate(units):
        setting = material.source_of(unit).text
        clause = main_clause(Reading(unit.sentence, setting), limit) or short_clause(unit, setting, limit)
        if clause is None:
            continue
        if position == 0 and opens_alone(unit):
            return clause
        if unit.self_contained:
            found.append((unit.salience, clause))
    return max(found)[1] if found else None


def whole_title(units: Sequence[Unit]) -> str | None:
    """The opening sentence when it is short and sure, whole: it keeps the article that a phrase of it would lose."""
    if not units:
        return None
    text = french(units[0].text)
    plain = len(text) <= TITLE_CHARS + 1 and text.endswith(".") and not _MARKED.search(text)
    plain = plain and not has_pronoun(units[0]) and set(units[0].reasons) <= _NO_VERB
    told = [token for token in units[0].sentence.tokens if token.dep.startswith("nsubj")]
    sure = modality(units[0].sentence).modality == "asserted" and not _TIED.search(text)
    return text[:-1] if plain and sure and len(told) == 1 and len(word_tokens(text)) >= _CLAUSE_WORDS else None


_NO_VERB = frozenset({"no finite verb: "})
"""What the judge says of a short sentence whose verb is no verb to the tagger; its subject shows that it is one."""
_MARKED = re.compile(r"[«»“”\"():;?!]|, ")


def title_of_headings(headings: Sequence[str], keyphrase: str | None) -> str | None:
    """A heading of the source that is a sentence, or the keyphrase with one of its headings."""
    whole = [heading for heading in headings if len(heading) <= TITLE_CHARS and _is_sentence(heading)]
    if whole:
        return whole[0]
    return f"{capitalised(keyphrase)}\u00a0: les faits" if keyphrase else None


_CLAUSE_WORDS = 6


def _is_sentence(heading: str) -> bool:
    """Whether the heading is a whole sentence with a name in it."""
    reading = Reading(analyse(heading).sentences[0], heading)
    named = any(token.pos == "PROPN" for token in reading.tokens)
    return reading.root is not None and reading.subject is not None and named and len(reading.tokens) >= _CLAUSE_WORDS


def main_clause(reading: Reading, limit: int) -> str | None:
    """The sentence up to its first comma, or whole, when that is a complete and unhedged assertion."""
    root, subject = reading.root, reading.subject
    if root is None or subject is None or reading.quoted or not reading.balanced:
        return None
    if attributions(reading.sentence) or conditionals(reading.sentence):
        return None
    cut = next((token for token in reading.tokens if token.text in {",", ";", ":", "("}), None)
    if cut is not None and not _may_be_left_out(reading, cut):
        return None
    end = cut.start if cut is not None else reading.sentence.end
    clause = french(reading.slice(reading.sentence.start, end).strip().rstrip(".!"))
    if len(clause) > limit or "?" in clause or subject.start >= end or root.start >= end:
        return None
    core = [token for token in reading.children(root) if token.dep in _CORE]
    if any(token.start >= end for token in core) or (cut is not None and _waits_for_object(reading, end)):
        return None
    return (
        clause if len(word_tokens(clause)) >= _MIN_WORDS and word_tokens(clause)[-1] not in FUNCTION_ENDINGS else None
    )


def _waits_for_object(reading: Reading, end: int) -> bool:
    """Whether somebody "a approuvé mardi": what was approved may stand behind the end of the clause."""
    children = reading.children(reading.root) if reading.root is not None else []
    done = any(token.dep.startswith("aux") and token.lemma.lower() == "avoir" for token in children)
    return done and not any(token.dep in _OBJECTS and token.start < end for token in children)


_OBJECTS = frozenset({"obj", "xcomp", "ccomp", "iobj", "obl:arg"})
_LEFT_OUT = frozenset({"alors", "après", "qui", "dont", "où", "tandis"})


def _may_be_left_out(reading: Reading, cut: Token) -> bool:
    """Whether what follows the comma only adds to the clause: an apposition, a relative, a circumstance."""
    following = [token for token in reading.tokens if token.i > cut.i][:1]
    if cut.text != "," or not following:
        return False
    participle = following[0].has("VerbForm=Part") and following[0].has("Tense=Past")
    return participle or following[0].text.lower() in _LEFT_OUT or following[0].dep in {"appos", "acl"}


def slug(title: str, keyphrase: str) -> str:
    """ASCII words of the keyphrase, then of the title, without stop words, at most 75 characters."""
    words: list[str] = []
    given = (*_ascii_words(keyphrase), *_ascii_words(title))
    stops = SLUG_STOPS - _NOT if _NEGATIONS.intersection(given) else SLUG_STOPS
    for word in given:
        if word not in stops and word not in words:
            words.append(word)
    made = ""
    for word in words:
        longer = f"{made}-{word}" if made else word
        if len(longer) > SLUG_CHARS:
            break
        made = longer
    return made or "article"


_NEGATIONS = frozenset({"pas", "jamais", "rien", "aucun", "aucune"})
_NOT = frozenset({"ne", "n"})
"""The other half of a negation: without it "ne pas avoir lieu" would read "pas avoir lieu"."""


def _ascii_words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", re.sub("['’]", " ", text.lower()).replace("œ", "oe").replace("æ", "ae"))
    return re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode())


def meta_descriptions(
    opening: Unit | None, early: Sequence[Unit], late: Sequence[Unit], material: Material, title: str
) -> Iterator[str]:
    """What can describe the article, best first; the bare title when nothing else is whole and short enough.

    Args:
        opening: the first sentence that is told, when it opens alone.
        early: the sentences of the first third of the sources.
        late: the others: only what fills the room exactly is taken from them.
        material: where they come from.
        title: the title of the article, which no description repeats with a full stop.
    """
    longest = META_CHARS[-1]
    if opening is not None:
        whole = french(opening.text)
        clause = main_clause(Reading(opening.sentence, material.source_of(opening).text), longest - 1)
        found = (whole, f"{clause}." if clause else None, shortened(whole))
        yield from (text for text in found if text and len(text) <= longest)
    words = frozenset(word_tokens(title)) - FUNCTION_ENDINGS
    fitting = [unit for unit in early if _tells_alone(unit) and words & frozenset(word_tokens(unit.text))]
    others = [french(unit.text) for unit in fitting if not _TIED.search(unit.text)]
    yield from (text for text in others if len(text) in META_CHARS)
    yield from _paired(early)
    yield from (text for unit in early if (text := _cut_to_fit(unit, material)) and not _TIED.search(text))
    yield from (text for text in others if _USEFUL <= len(text) < META_CHARS[0])
    yield from (text for text in others if len(text) < _USEFUL)
    far = (
        french(unit.text) for unit in (*early, *late) if unit.self_contained and clean(unit) and not has_pronoun(unit)
    )
    yield from (text for text in far if len(text) in META_CHARS and not _TIED.search(text))
    yield from (text for text in others if longest < len(text) <= _LONG)
    yield title.rstrip(".")


def _tells_alone(unit: Unit) -> bool:
    return opens_alone(unit) and not has_pronoun(unit)


def _paired(units: Sequence[Unit]) -> Iterator[str]:
    """Two short sentences that follow each other, when they fill the room together."""
    for first, second in pairwise(units):
        text = french(f"{first.text} {second.text}")
        follows = first.source == second.source and second.index == first.index + 1
        if (
            follows
            and len(text) in META_CHARS
            and _tells_alone(first)
            and _tells_alone(second)
            and not _TIED.search(text)
        ):
            yield text


def _cut_to_fit(unit: Unit, material: Material) -> str | None:
    """A sentence that is too long, without what only adds to it."""
    if not _tells_alone(unit) or len(unit.text) <= META_CHARS[-1]:
        return None
    clause = main_clause(Reading(unit.sentence, material.source_of(unit).text), META_CHARS[-1] - 1)
    return next((text for text in (f"{clause}." if clause else None, shortened(french(unit.text))) if text), None)


_TIED = re.compile(r"\?|-t-|-(?:il|elle)s?\b|\b(?:également|aussi|plus tôt|plus tard|le passé)\b")
"""What ties a sentence to what was told before it."""


def _waits_for_verb(opening: str) -> bool:
    """Whether the sentence has no verb yet: the comma that closes what is dropped would part subject and verb."""
    return not any(token.has("VerbForm=Fin") for token in analyse(opening).tokens)


_ADJUNCT = re.compile(r", (?:sur|dans|à|au|aux|près|en|par|avec|après|avant|depuis|lors|pour) [^,;:«»\"“”()]+(?=,)")
_RELATIVE = re.compile(r", (?:où|dont|qui) [^,;:«»\"“”()]+(?=, (?:selon |d['’]après |a |ont ))")
_LAST = re.compile(r", cette fois [^;:«»\"“”()]+(?=\.$)")
_INFINITIVE = r"(?:pour|afin de|afin d['’]) ?[a-zéèêà]+(?:er|ir|re)"
_PURPOSE = re.compile(
    rf"(?<= )(?<!\bpas )(?P<first>{_INFINITIVE} [^,;:«»\"“”()]+?) {_INFINITIVE} [^,;:«»\"“”()]+(?=\.$)"
)
_ON_THE_VERB = re.compile(
    r"^, (?=(?:ne |n['’]|se |s['’])?(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|doit|doivent)\b)"
)
"""The comma that closed what is dropped, before a verb."""
_WHEN = re.compile(
    rf"(?<=(?: annoncé| déclaré| indiqué| affirmé)) (?:{'|'.join(WEEKDAYS)})(?: (?:matin|soir))?"
    rf"(?: \d{{1,2}} (?:{'|'.join(MONTHS)}))?"
    rf"(?= )"
)


def _goes_on(after: str) -> bool:
    """Whether what follows a dropped circumstance is of the clause: an age or a participle is of what was dropped."""
    return after == "." or _ON_THE_VERB.match(after) is not None or _GOES_ON.match(after) is not None


_GOES_ON = re.compile(r"^, (?:et|mais|sur|dans|à|au|aux|en|par|avec|après|avant|depuis|lors|pour|selon|d['’]après)\b")


def shortened(sentence: str) -> str | None:
    """The sentence without what only adds to it, when it then fits; else `None`.

    Circumstances and relative clauses between commas go first, then an aside at its end, the purpose of a purpose, and
    the day of the saying.
    """
    for pattern in (_ADJUNCT, _RELATIVE, _LAST, _PURPOSE, _WHEN):
        for match in reversed(list(pattern.finditer(sentence))):
            if len(sentence) > META_CHARS[-1]:
                kept = match.groupdict().get("first", "")
                before, after = sentence[: match.start()] + kept, sentence[match.end() :]
                if pattern is _ADJUNCT and not _goes_on(after):
                    continue
                sentence = before + (_ON_THE_VERB.sub(" ", after) if _waits_for_verb(before) else after)
    return sentence if len(sentence) <= META_CHARS[-1] else None


_USEFUL = 90
_LONG = 200
"""A whole sentence that a result page cuts says more than the title again."""
