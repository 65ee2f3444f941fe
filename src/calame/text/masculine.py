"""The masculine of nouns for people: « acheteuse », « directrice » and « infirmière » are the same offices."""

from functools import lru_cache

_ENDINGS_TOLD = """
trice:teur eresse:eur euse:eur iere:ier gere:ger chere:cher ienne:ien eenne:een onne:on anne:an ive:if ante:ant ente:ent
oise:ois aise:ais ate:at ale:al aine:ain ine:in elle:el ote:ot ee:e
"""
_OWN_TOLD = """
femme:femme reine:roi soeur:soeur autrice:auteur auteure:auteur cheffe:chef maitresse:maitre hotesse:hote
princesse:prince duchesse:duc comtesse:comte poetesse:poete mairesse:maire prefete:prefet veuve:veuf
procureure:procureur professeure:professeur chercheure:chercheur ingenieure:ingenieur avocate:avocat juree:jure
copine:copain heroine:heros cliente:client capitaine:capitaine medecine:medecin
"""
_ENDINGS = tuple((one, other) for one, other in (pair.split(":") for pair in _ENDINGS_TOLD.split()))
"""Endings of folded feminines with those of their masculines, the longest first."""
_FEMININE = tuple(one for one, _ in _ENDINGS)
_OWN = dict(pair.split(":") for pair in _OWN_TOLD.split())


@lru_cache(maxsize=4096)
def masculine(noun: str) -> str:
    """The folded masculine of a folded noun for somebody; other nouns as they are, or nearly."""
    if noun in _OWN:
        return _OWN[noun]
    if not noun.endswith(_FEMININE):
        return noun
    return next((noun.removesuffix(ending) + other for ending, other in _ENDINGS if noun.endswith(ending)), noun)
