"""Pronouns whose antecedent stands in their own sentence for certain."""

from calame.agents.embedded.view import NOMINAL, View, inside
from calame.text.data import anaphora as data
from calame.text.data import pointing

_OPENING_PRONOUN = 3
"""Last place of a pronoun that an opening subordinate clause begins with."""
_WITH_THEMSELVES = frozenset({"chez", "entre", "derriere", "devant", "avec", "autour"})


def is_bound(view: View, place: int) -> bool:
    """Whether the pronoun at `place` takes up one subject of the sentence, and nobody else fits."""
    if view.word(place) in {"eux", "elles"} and view.word(place - 1) in _WITH_THEMSELVES:
        return _is_of_its_subject(view, place)
    if place == 0:
        return False
    if _takes_up_an_opening(view, place) or _announces(view, place):
        return True
    if view.tokens[place].dep not in {"nsubj", "nsubj:pass"}:
        return False
    if _takes_up_a_name(view, place):
        return True
    return _takes_up_the_only_noun(view, place)


def _is_of_its_subject(view: View, place: int) -> bool:
    """`Tous les Français peuvent se déplacer à plus de 100 km de chez eux`."""
    subjects = [one for one in range(place) if view.tokens[one].dep.startswith("nsubj")]
    plural = [one for one in subjects if view.feature(one, "Number") == "Plur" and view.pos(one) in NOMINAL]
    return len(subjects) == 1 == len(plural) and view.quoted(plural[0]) == view.quoted(place)


def _takes_up_an_opening(view: View, place: int) -> bool:
    """`Quant au festival de Brest, il s'ouvre jeudi`."""
    if view.word(0) != "quant" or view.word(place - 1) != ",":
        return False
    return any(view.is_name(name) for name in range(1, place)) and not view.word(place).endswith("s")


def _announces(view: View, place: int) -> bool:
    """`Bien qu'il ait cédé, le gouvernement ...`: the subject right after the opening clause."""
    opens = view.word(0) in data.OPENING_SUBORDINATORS and place <= _OPENING_PRONOUN
    comma = next((one for one in range(place, len(view.tokens)) if view.word(one) == ","), 0)
    if not opens or not comma:
        return False
    for noun in range(comma + 1, min(comma + 5, len(view.tokens))):
        if view.tokens[noun].dep.startswith("nsubj"):
            return view.pos(noun) in NOMINAL and _agrees_or_unknown(view, noun, place)
    return False


def _takes_up_a_name(view: View, place: int) -> bool:
    """`Anne Petit s'est rendue à Brest, où elle a planté un arbre`: the named subject, and no other person."""
    if view.word(place).startswith("-"):
        return False
    subjects = [
        one
        for one in range(place)
        if view.tokens[one].dep in {"nsubj", "nsubj:pass"}
        and view.pos(one) in NOMINAL
        and _is_somebody_named(view, one)
        and _agrees_or_unknown(view, one, place)
        and view.quoted(one) == view.quoted(place)
        and view.head(one) != view.head(place)
    ]
    if len(subjects) != 1:
        return False
    return _number(view, place) == "Plur" or not any(
        view.is_name(other) and view.tokens[other].ent == "PER" and not _is_near(view, other, subjects[0])
        for other in range(place)
    )


def _is_somebody_named(view: View, subject: int) -> bool:
    """A name, or a person with a name beside: `une enquête menée à Brest` is neither."""
    if view.is_name(subject):
        return True
    word = view.word(subject)
    people = pointing.PERSON_HYPERNYMS | pointing.ROLES | pointing.PEOPLE_OF_THE_STORY
    return bool({word, word.removesuffix("s")} & people) and is_named(view, subject)


def is_named(view: View, subject: int) -> bool:
    """Whether the subject is a name, or a name stands in its phrase."""
    if view.is_name(subject):
        return True
    names = [one for one in range(subject + 1, min(subject + 9, len(view.tokens))) if view.is_name(one)]
    return any(inside(view, one, subject) for one in names)


def _is_near(view: View, name: int, subject: int) -> bool:
    """Whether the name is a part of the subject's phrase."""
    return name == subject or inside(view, name, subject) or all(view.is_name(one) for one in range(subject, name))


def _agrees_or_unknown(view: View, noun: int, pronoun: int) -> bool:
    """Whether the features that are known agree; a name that tells no number is one person or thing."""
    number, gender = view.feature(noun, "Number"), view.feature(noun, "Gender")
    if view.tokens[noun].pos == "PROPN" and number is None:
        number = "Sing"
    if number is None and view.word(noun) not in pointing.PEOPLE_OF_THE_STORY:
        return False
    return (number or "Plur") == _number(view, pronoun) and gender in {None, _gender(view, pronoun)}


def _takes_up_the_only_noun(view: View, place: int) -> bool:
    """Whether one noun before agrees with `il`/`elle`, and it is the subject of another clause."""
    verb = view.clause(place)
    rivals = [
        rival
        for rival in range(place)
        if view.pos(rival) in NOMINAL and view.word(rival) not in data.TIME_WORDS and _may_be(view, rival, place)
    ]
    subjects = [rival for rival in rivals if view.tokens[rival].dep == "nsubj" and _agrees(view, rival, place)]
    if len(subjects) != 1 or view.clause(subjects[0]) == verb or view.quoted(subjects[0]) != view.quoted(place):
        return False
    if view.word(subjects[0]) in data.FINDERS and view.tokens[view.head(place)].dep == "ccomp":
        return False
    return all(inside(view, rival, subjects[0]) for rival in rivals)


def _agrees(view: View, noun: int, pronoun: int) -> bool:
    """Whether gender and number of `noun` are known and those of `pronoun`."""
    number, gender = view.feature(noun, "Number"), view.feature(noun, "Gender")
    if view.tokens[noun].pos == "PROPN" and gender is None:
        return _number(view, pronoun) == "Sing"
    return number == _number(view, pronoun) and gender == _gender(view, pronoun)


def _may_be(view: View, rival: int, pronoun: int) -> bool:
    number, gender = view.feature(rival, "Number"), view.feature(rival, "Gender")
    if number is None and view.tokens[rival].pos == "PROPN" and not view.word(rival).endswith("s"):
        number = "Sing"
    if number is not None and number != _number(view, pronoun):
        return False
    return gender is None or gender == _gender(view, pronoun)


def _number(view: View, pronoun: int) -> str:
    return "Plur" if view.word(pronoun).endswith(("s", "eux")) else "Sing"


def _gender(view: View, pronoun: int) -> str:
    return "Fem" if view.word(pronoun).lstrip("-t").startswith("elle") else "Masc"


def is_bound_object(view: View, place: int) -> bool:
    """`Anne Petit vise Jean Bon, qui l'a accusée`: the object of a relative clause is the sentence's named subject."""
    if view.word(place - 1) != "qui" or view.word(place) == "les":
        return False
    subjects = [
        one for one in range(place - 1) if view.tokens[one].dep in {"nsubj", "nsubj:pass"} and view.pos(one) in NOMINAL
    ]
    if len(subjects) != 1 or not is_named(view, subjects[0]) or view.quoted(subjects[0]) != view.quoted(place):
        return False
    return view.feature(subjects[0], "Number") != "Plur" and view.head(view.clause(place)) != subjects[0]
