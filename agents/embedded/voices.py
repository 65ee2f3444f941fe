"""Who speaks and who is named: broken quotations, quotations without a speaker, shortened names, fragments."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from calame.agents.embedded import definites
from calame.agents.embedded.anaphora import Lean
from calame.agents.embedded.view import View
from calame.text.analysis import Analysis, SentenceAnalysis, Token, analyse
from calame.text.attribution import Attribution
from calame.text.data import anaphora as data
from calame.text.flat import flat
from calame.text.quotations import Quotation, quotations

_CARRIED = frozenset({"aux", "aux:pass", "aux:tense", "cop"})
_SIGNATURE = 10
"""Tokens after a quotation in which its speaker's name stands."""
_LONG_QUOTATION = 3
"""Words from which a quotation is somebody's speech, not a word held at a distance."""
_WORD = re.compile(r"\w+")
_GLUED = re.compile(
    r"[.!?][\"»”]?\s*-\s|[^\W\d_]{2}[.!?…][\"»”]?\w|\w\"\w|[a-zà-ÿ](?:L[ea]s?|Un|Une|Des|Ils?|Elles?|En|Dans|Au|Ce|Cette)\s|\(\.\.\.\)|\[\.\.\.\]|\(…\)|\[…\]|--"
)
_ENDS_WELL = re.compile(r"[.»\"”)]\s*$")
_STARTS_WELL = re.compile(r"[«\"“(]?\s*[A-ZÀ-ÖØ-ÞŒ0-9]")
_ACRONYM = re.compile(r"(?<!\w)[A-ZÀ-Þ][A-Z0-9À-Þ-]{1,7}(?!\w)")


@lru_cache(maxsize=64)
def _spoken(text: str) -> tuple[Quotation, ...]:
    return quotations(text)


def quotation_pieces(view: View) -> Iterator[Lean]:
    """Unbalanced marks and sentences that are a piece of a longer quotation."""
    if any(not quotation.closed for quotation in view.quotations) or _odd_marks(view.sentence.text):
        yield Lean("quotation cut", "«")
    start, end = view.sentence.start, view.sentence.end
    for quotation in _spoken(view.analysis.text):
        if quotation.end <= start:
            continue
        if quotation.start >= end:
            break
        if quotation.start < start or quotation.end > end:
            yield Lean("piece of a longer quotation", quotation.text[:20])


def _odd_marks(text: str) -> bool:
    return text.count('"') % 2 == 1 or text.count("«") != text.count("»") or text.count("(") != text.count(")")


def unnamed_speakers(view: View) -> Iterator[Lean]:
    """Quotations whose speaker the sentence does not name."""
    spoken = [q for q in view.quotations if len(_WORD.findall(q.text)) >= _LONG_QUOTATION]
    if not spoken:
        return
    said = [one for one in view.said if one.speaker_start is not None]
    named = any(_is_named_speaker(view, one) for one in said)
    if not named and (said or not _is_signed(view)):
        yield Lean("quotation without its speaker", spoken[0].text[:20])


def _is_signed(view: View) -> bool:
    """Whether the first words after a quotation, its verb apart, lead to a name."""
    for place in range(1, len(view.tokens)):
        if view.quoted(place - 1) and not view.quoted(place) and view.word(place) == ",":
            return any(view.is_name(later) for later in range(place + 2, place + _SIGNATURE))
    return False


def _is_named_speaker(view: View, said: Attribution) -> bool:
    """Whether a name stands in the speaker's noun phrase or right behind it."""
    start, end = said.speaker_start or 0, said.speaker_end or 0
    places = [place for place, token in enumerate(view.tokens) if start <= token.start < end]
    return any(view.is_name(place) and not view.quoted(place) for place in places)


def fragments(view: View) -> Iterator[Lean]:
    """Sentences without a finite verb and its subject, questions, exclamations, glued or cut sentences."""
    text = view.sentence.text
    if "?" in text or text.rstrip('»"” ').endswith(("!", "...", "…", ":", ";", ",")):
        yield Lean("no statement", text[-10:])
    if not _ENDS_WELL.search(text) or not _STARTS_WELL.match(text):
        yield Lean("cut sentence", text[:10])
    if _GLUED.search(text):
        yield Lean("glued sentence", "")
    if not _has_main_verb(view) and not (view.quotations and view.said):
        yield Lean("no finite verb", "")


def _has_main_verb(view: View) -> bool:
    """Whether a finite verb stands outside quotations and outside relative and adverbial clauses."""
    outside = [place for place in range(len(view.tokens)) if not view.quoted(place)]
    verbs = [place for place in outside if view.is_finite(place)]
    hooks = [place for place in outside if _is_subordinator(view, place)]
    if not verbs or (hooks and hooks[0] < verbs[0] and len(verbs) <= len(hooks)):
        return False
    subordinate = {"acl", "acl:relcl", "advcl"}
    for place in range(len(view.tokens)):
        if view.quoted(place) or not view.is_finite(place):
            continue
        verb = place if view.tokens[place].dep not in _CARRIED else view.head(place)
        if view.tokens[verb].dep not in subordinate:
            return True
    return False


def _is_subordinator(view: View, place: int) -> bool:
    word, before = view.word(place), view.word(place - 1)
    if word in {"que", "qu'"}:
        near = set(view.words[max(0, place - 7) : place])
        return before not in {"ainsi", "tel", "telle", "tels", "telles"} and not near & {
            "ne",
            "n'",
            "plus",
            "moins",
            "aussi",
            "autant",
        }
    if word == "dont" and (view.pos(place + 1) == "NUM" or view.word(place + 1) in {"plus", "pres", "environ"}):
        return False
    return word in {"qui", "dont", "ou", "lorsque", "lorsqu'", "quand", "puisque"} and view.pos(place) != "CCONJ"


def continuing_reports(view: View) -> Iterator[Lean]:
    """Reporting verbs that go on or answer ("ajoute", "poursuit", "a répondu")."""
    for place, token in enumerate(view.tokens):
        lemma = flat(token.lemma)
        if token.pos != "VERB" or view.quoted(place):
            continue
        reports = bool(view.quotations) or view.word(place + 1) in {"que", "qu'"}
        if lemma in data.CONTINUING_VERBS or (lemma in data.CONTINUING_REPORTS and reports):
            yield Lean("continuing report", token.text)


def names_of(tokens: tuple[Token, ...]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Runs of proper nouns as (index of the first token, words of the name)."""
    run: list[str] = []
    first = 0
    for index, token in enumerate(tokens):
        if token.pos == "PROPN" and token.text[:1].isupper():
            if not run:
                first = index
            run.append(token.text)
        elif run and flat(token.text) in data.NAME_PARTICLES and _goes_on(tokens, index):
            run.append(token.text)
        elif run:
            yield first, tuple(run)
            run = []
    if run:
        yield first, tuple(run)


def _goes_on(tokens: tuple[Token, ...], index: int) -> bool:
    following = tokens[index + 1 : index + 2]
    return bool(following) and following[0].pos == "PROPN" and following[0].text[:1].isupper()


@dataclass(frozen=True, slots=True)
class FullName:
    """A name of two words or more somewhere in the text."""

    words: tuple[str, ...]
    person: bool
    """Whether the analysis takes it for a person anywhere."""


@lru_cache(maxsize=64)
def _full_names(text: str) -> frozenset[FullName]:
    tokens = analyse(text).tokens
    found: dict[tuple[str, ...], bool] = {}
    for first, name in names_of(tokens):
        if len(name) > 1:
            person = any(token.ent == "PER" for token in tokens[first : first + len(name)])
            found[name] = found.get(name, False) or person
    return frozenset(FullName(words, person) for words, person in found.items())


@lru_cache(maxsize=64)
def _expanded(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\(([A-ZÀ-Þ][A-Z0-9À-Þ-]{1,7})\)", text))


def partial_names(view: View) -> Iterator[Lean]:
    """Names that the text gives in full elsewhere, and surnames behind a civility."""
    fuller = _full_names(view.analysis.text)
    here = [name for _, name in names_of(view.tokens)]
    for first, name in names_of(view.tokens):
        civil = flat(view.word(first - 1)) in data.CIVILITIES or flat(name[0]) in data.CIVILITIES
        core = name[1:] if flat(name[0]) in data.CIVILITIES else name
        if len(core) != 1 or view.word(first - 1) == "famille":
            continue
        if any(len(other) > 1 and core[0] in other for other in here if other != name):
            continue
        placed = view.word(first - 1) in {"de", "d'", "a", "en"} or core[0].isupper()
        if civil or any(_shortens(core[0], other) for other in fuller if other.person or not placed):
            yield Lean("shortened name", " ".join(name), near=False)
        elif view.tokens[first].ent == "PER" and view.tokens[first].dep.startswith("nsubj"):
            yield Lean("single name", " ".join(name), near=False)


def _shortens(word: str, full: FullName) -> bool:
    """Whether `word` alone is the surname, or a person's first name, out of the longer name."""
    if word == full.words[-1]:
        return full.person or not data.NAME_PARTICLES.intersection(map(flat, full.words))
    return full.person and word == full.words[0]


def unknown_acronyms(view: View) -> Iterator[Lean]:
    """Acronyms that the text expands in another sentence."""
    explained = _expanded(view.analysis.text)
    for acronym in _ACRONYM.findall(view.sentence.text):
        if acronym in explained and acronym not in data.KNOWN_ACRONYMS and f"({acronym})" not in view.sentence.text:
            yield Lean("acronym", acronym, near=False)


def unanchored(view: View) -> Iterator[Lean]:
    """Sentences that name nobody and no place, and whose subject is no whole class either."""
    unique = view.find(data.UNIQUE_PHRASES)
    subjects = (place for place, token in enumerate(view.tokens) if token.dep.startswith("nsubj"))
    generic = any(
        view.word(place) in data.UNIQUE_NOUNS | data.UNIQUE_PLURALS
        and view.word(place - 1) in {"le", "la", "les", "l'"}
        for place in subjects
    )
    generic = generic or definites.defines(view)
    if not unique and not generic and not any(view.is_name(place) for place in range(len(view.tokens))):
        yield Lean("nothing named", "", near=False)


RULES = (quotation_pieces, unnamed_speakers, fragments, continuing_reports, partial_names, unknown_acronyms, unanchored)
"""Every rule of this module."""


def spelled_names(sentence: SentenceAnalysis, analysis: Analysis) -> tuple[str, ...]:
    """The names of the sentence as it spells them, each once."""
    view = View(sentence, analysis)
    names: list[str] = []
    run: list[int] = []
    for place in range(len(view.tokens) + 1):
        joined = bool(run) and view.word(place) in data.NAME_PARTICLES and view.is_name(place + 1)
        if place < len(view.tokens) and (view.is_name(place) or joined):
            run.append(place)
        elif run:
            start, end = view.tokens[run[0]].start, view.tokens[run[-1]].end
            names.append(analysis.text[start:end])
            run = []
    return tuple(dict.fromkeys(names))


def full_person(surname: str, analysis: Analysis) -> str | None:
    """The only full name in the text that ends with `surname`."""
    fuller = {full.words for full in _full_names(analysis.text) if full.words[-1] == surname}
    return " ".join(fuller.pop()) if len(fuller) == 1 else None
