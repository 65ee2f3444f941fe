"""Completes: "M. Anselme a averti ..." as "Paul Anselme a averti ..."."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from calame.agents.embedded.naming import full_persons, shortened_runs
from calame.agents.embedded.selfcontained import judge
from calame.agents.embedded.view import View
from calame.text.analysis import Analysis, SentenceAnalysis
from calame.text.data import pointing
from calame.text.flat import flat

_REASON = "shortened name"
_GENDERS = {"M": "Masc", "Monsieur": "Masc", "Mme": "Fem", "Mlle": "Fem", "Madame": "Fem"}
_CALLED = r"(?<!\w)(?P<title>M|Mme|Mlle|Monsieur|Madame|Dr|Pr|Me)\.?\s"
_CIVILITY = re.compile(_CALLED + r"$")
_TITLES = pointing.PERSON_HYPERNYMS | pointing.ROLES
_THING = (
    r"(?i:\b(?:groupe|société|entreprise|firme|maison|marque|usine|sucrerie|fabrique|banque|fondation|cabinet|chantiers?"
    r"|établissements|ets|éditions|librairie|magasins?|affaire|loi|plan|rapport|rue|place|avenue|lycée|collège|école"
    r"|hôpital|stade|musée|fils|frères|famille|chez|les|la|le|l['’]|du|des)) ?{0}\b"
    r"|\b{0} (?:SA|SAS|SARL|Group|Groupe|Industries|France|International|& |et (?:Fils|fils|Cie|associés))"
)
"""What shows that a surname also names a firm, a place or a case somewhere in the text."""
_NOT_ONE_PERSON = frozenset({"les", "des", "mm.", "mm", "mmes", "famille", "clan", "epoux", "freres", "soeurs"})


class _Shortened(NamedTuple):
    """A shortened name in a sentence and what it stands for."""

    start: int
    end: int
    full: str | None


def complete_name(sentence: SentenceAnalysis, analysis: Analysis, *, title: str | None = None) -> str | None:
    """The sentence with every shortened name in full, or `None` when one of them is not certain.

    Args:
        sentence: a sentence of `analysis` that leans by shortened names only.
        analysis: the whole text, which gives the full names.
        title: the title that the reader has seen, as in `judge`.
    """
    reasons = judge(sentence, analysis, title=title).reasons
    if not reasons or any(reason.split(":")[0] != _REASON for reason in reasons):
        return None
    found = list(_shortened(View(sentence, analysis, title)))
    text = sentence.text
    for one in reversed(found):
        if one.full is None:
            return None
        text = text[: one.start] + one.full + text[one.end :]
    return text if found else None


def _shortened(view: View) -> Iterator[_Shortened]:
    """Each shortened name; without a full one when nobody or several may be meant, or in somebody's words."""
    surnames = [run[-1] for run in shortened_runs(view)]
    texts = [view.tokens[place].text for place in surnames]
    for place, surname in zip(surnames, texts, strict=True):
        start = view.tokens[place].start - view.sentence.start
        civility = _CIVILITY.search(view.sentence.text[:start])
        persons = full_persons(surname, view.analysis)
        certain = len(persons) == 1 == texts.count(surname) and not view.quoted(place)
        certain = certain and view.word(place - 1) not in _NOT_ONE_PERSON
        certain = certain and (civility is not None or _is_a_persons(view, surname))
        certain = certain and (civility is not None or not _names_a_thing(view, place))
        full = next(iter(persons)) if certain else None
        if full is not None and _is_of_the_other_gender(view, civility["title"] if civility else "", full):
            full = None
        yield _Shortened(civility.start() if civility else start, start + len(surname), full)


def _names_a_thing(view: View, place: int) -> bool:
    """Whether the surname is the name of the noun before it: "la sucrerie Delhomel", "l'affaire Roux", "sous Blum"."""
    return place > 0 and view.pos(place - 1) == "NOUN" and flat(view.word(place - 1)) not in _TITLES


def _is_a_persons(view: View, surname: str) -> bool:
    """Whether the text uses the word for a person only: a town or firm that ends a person's name is still that."""
    if re.search(_THING.format(re.escape(surname)), view.analysis.text):
        return False
    labels = [token.ent for token in view.analysis.tokens if token.text == surname]
    return "PER" in labels and 2 * labels.count("PER") >= len(labels)


def _is_of_the_other_gender(view: View, civility: str, full: str) -> bool:
    """Whether the text calls the surname by both civilities, or the full name by a title of the other gender."""
    text = view.analysis.text
    surname = re.escape(full.rpartition(" ")[2])
    called = {_GENDERS[match["title"]] for match in re.finditer(_CALLED + surname, text) if match["title"] in _GENDERS}
    if len(called) > 1:
        return True
    at = text.find(full)
    titles = [token for token in view.analysis.tokens if token.end in {at - 1, at - 2} and flat(token.text) in _TITLES]
    gender = _GENDERS.get(civility)
    return gender is not None and any(
        token.has(f"Gender={other}") for token in titles for other in ("Masc", "Fem") if other != gender
    )
