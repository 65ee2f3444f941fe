"""Who speaks: broken quotations, quotations without a speaker, fragments, reports that go on."""

import re
from collections.abc import Iterator
from functools import lru_cache

from calame.agents.embedded.leaning import Lean, Rule
from calame.agents.embedded.view import View
from calame.text.attribution import Attribution
from calame.text.data import anaphora as data
from calame.text.data import pointing
from calame.text.flat import flat
from calame.text.quotations import Quotation, quotations

_CARRIED = frozenset({"aux", "aux:pass", "aux:tense", "cop"})
_SIGNATURE = 10
"""Tokens after a quotation in which its speaker's name stands."""
_LONG_QUOTATION = 3
"""Words from which a quotation is somebody's speech, not a word held at a distance."""
_FEW_WORDS = 6
"""Words up to which a quotation without a verb is a part of the narrator's clause."""
_WORD = re.compile(r"\w+")
_GLUED = re.compile(
    r"[.!?][\"»”]?\s*-\s|[^\W\d_]{2}[.!?…][\"»”]?\w|\w\"\w|[a-zà-ÿ](?:L[ea]s?|Un|Une|Des|Ils?|Elles?|En|Dans|Au|Ce|Cette)\s|\(\.\.\.\)|\[\.\.\.\]|\(…\)|\[…\]|[A-ZÀ-Þ]{4}[a-zà-ÿ]|[a-zà-ÿ](?:Plusieurs|Chaque|Depuis|Pour|Selon)\s"
)
_ENDS_WELL = re.compile(r"[.»\"”)]\s*$")
_STARTS_WELL = re.compile(r"[«\"“(]?\s*[A-ZÀ-ÖØ-ÞŒ0-9]")


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
    spoken = [q for q in view.quotations if _is_speech(view, q)]
    if not spoken:
        return
    said = [one for one in view.said if one.speaker_start is not None]
    named = any(_is_named_speaker(view, one) for one in said)
    if not named and (said or not _is_signed(view)):
        yield Lean("quotation without its speaker", spoken[0].text[:20])


def _is_speech(view: View, quotation: Quotation) -> bool:
    """Whether somebody speaks, other than a few words in the sentence of a named subject."""
    words = len(_WORD.findall(quotation.text))
    if words < _LONG_QUOTATION:
        return False
    inner = [place for place in range(len(view.tokens)) if _stands_in(view, place, quotation)]
    if words > _FEW_WORDS or any(view.is_finite(place) for place in inner):
        return True
    return not any(
        view.is_name(place) and view.tokens[place].dep.startswith("nsubj") and not view.quoted(place)
        for place in range(inner[0] if inner else 0)
    )


def _stands_in(view: View, place: int, quotation: Quotation) -> bool:
    return quotation.start <= view.tokens[place].start - view.sentence.start < quotation.end


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
    roles = any(view.word(place) in pointing.ROLES for place in places)
    return any(
        view.is_name(place) and not view.quoted(place) and (roles or not _is_of_many(view, place, places[0]))
        for place in places
    )


def _is_of_many(view: View, name: int, start: int) -> bool:
    """`le député de Seine-et-Marne`, `une source du Kremlin`: a place or body that has many of them."""
    while view.is_name(name - 1) and name > start:
        name -= 1
    before = view.word(name - 1) if name > start else ""
    if before in {"la", "l'", "le"}:
        return view.word(name - 2) == "de"
    return before in {"de", "d'", "du", "des", "a", "au"}


def fragments(view: View) -> Iterator[Lean]:
    """Sentences without a finite verb and its subject, questions, exclamations, glued or cut sentences."""
    text = view.sentence.text
    if "?" in text or text.rstrip('»"” ').endswith(("!", "...", "…", ":", ";", ",")):
        yield Lean("no statement", text[-10:])
    if not _ENDS_WELL.search(text) or not _STARTS_WELL.match(text):
        yield Lean("cut sentence", text[:10])
    if _GLUED.search(text) or text.count("--") % 2 == 1:
        yield Lean("glued sentence", "")
    if not _has_main_verb(view) and not (view.quotations and (view.said or _is_signed(view))):
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
        if view.tokens[verb].dep not in subordinate or _follows_the_subordinate(view, place, hooks):
            return True
    return False


def _follows_the_subordinate(view: View, verb: int, hooks: list[int]) -> bool:
    """`Alba, qui avait cédé, sauve la mise`: the clause before it is closed by a comma, or there is none."""
    before = [hook for hook in hooks if hook < verb]
    if not before:
        return any(view.tokens[place].dep.startswith("nsubj") for place in range(verb))
    verbs = [place for place in range(before[-1], verb) if view.is_finite(place)]
    return bool(verbs) and view.word(verb - 1) == ","


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
    if word == "dont" and _lists(view, place):
        return False
    return word in {"qui", "dont", "ou", "lorsque", "lorsqu'", "quand", "puisque"} and view.pos(place) != "CCONJ"


def _lists(view: View, place: int) -> bool:
    """`dont la Suède et Malte,`, `dont 12 morts`, `dont une journaliste de l'AFP,`: no verb before the comma."""
    after = place + 1
    figure = (
        view.pos(after) == "NUM" or view.word(after)[:1].isdigit() or view.word(after) in {"plus", "pres", "environ"}
    )
    if figure:
        return True
    named = view.is_name(after) or view.is_name(after + 1) or view.word(after) in {"un", "une", "l'un", "l'une"}
    return named and view.word(place - 1) == "," and not _has_own_verb(view, after)


def _has_own_verb(view: View, place: int) -> bool:
    """Whether a finite verb follows before the comma."""
    while view.word(place) not in {",", ")", ""}:
        if view.is_finite(place):
            return True
        place += 1
    return False


def continuing_reports(view: View) -> Iterator[Lean]:
    """Reporting verbs that go on or answer ("ajoute", "poursuit", "a répondu")."""
    for place, token in enumerate(view.tokens):
        lemma = flat(token.lemma)
        answers = view.word(place) in data.CONTINUING_FORMS and view.word(place - 1) == ","
        if answers and view.quoted(place - 2):
            yield Lean("continuing report", token.text)
        if token.pos != "VERB" or view.quoted(place):
            continue
        reports = any(one.cue_start <= token.start < one.cue_end for one in view.said)
        if lemma in data.CONTINUING_VERBS or (lemma in data.CONTINUING_REPORTS and reports):
            yield Lean("continuing report", token.text)


RULES: tuple[Rule, ...] = (quotation_pieces, unnamed_speakers, fragments, continuing_reports)
"""Every rule of this module; each names what leans."""
