"""Modality: a hedge lost, doubt added; another hedge of the same strength."""

import re
from collections.abc import Iterator

from calame.evals.planted.site import Change, Site
from calame.text.analysis import Token
from calame.text.attribution import attributions

_SURE = {"aurait": "a", "auraient": "ont", "serait": "est", "seraient": "sont"}
_MODAL_SURE = {"pourrait": "va", "pourraient": "vont", "devrait": "va", "devraient": "vont"}
_DOUBT = {sure: doubt for doubt, sure in _SURE.items()}
_HEDGED = re.compile(
    r"\b(?:selon|d’après|pour l[e’a]|affirm|assur|sout|pens|estim|jug|suppos|présum|soupçonn|avanc)", re.IGNORECASE
)
_WEAK = re.compile(r" (?:probablement|sans doute|peut-être|probable)\b")
_PLAN = re.compile(r"\b(envisage|prévoit|espère|projette|compte)( aussi)? (d’|de )?(?=\w+(?:er|ir|re)\b)")
_PLURAL_PLAN = {"envisage": "a décidé", "projette": "a décidé"}
_SAME = (
    (re.compile(r"\bprobablement\b"), "sans doute"),
    (re.compile(r"\bsoupçonné d"), "suspecté d"),
    (re.compile(r"\benvisage d"), "étudie la possibilité d"),
    (re.compile(r"\bcraint d"), "redoute d"),
    (re.compile(r"\bprévoit aussi d"), "a aussi l’intention d"),
)
_PRIVATE = re.compile(r"\b(?:préfér|aim|voul|souhait|si l)", re.IGNORECASE)
"""What makes a conditional one of wish or question, not of hearsay."""
_UNREAL = re.compile(r"\baurai(?:t|ent) (?:permis|suffi|fallu|dû|pu|voulu|aimé|préféré|fait \w+(?:er|ir|re))\b")
"""A conditional of what was not done."""
_CLITIC = re.compile(r"\b(?:en|y|l’|le|la|les|lui|leur|se|s’) ?$")
_REPORTED = re.compile(r"\b(?:demand|évalu|estim|chiffr)")
_NEGATION = re.compile(r"\b(?:ne |n’)", re.IGNORECASE)


def wrong(site: Site) -> Iterator[Change]:
    """What is only said, feared or planned told as fact, and the other way round."""
    hedged = bool(_HEDGED.search(site.text)) or _is_attributed(site)
    if not hedged:
        yield from _made_sure(site)
        yield from _made_doubtful(site)
    for found in _WEAK.finditer(site.text):
        if found.group() != " probable" and not site.is_quoted(found.start()):
            yield Change("hedge_word_lost", site.cut(*found.span(), ""))
    for found in _PLAN.finditer(site.text):
        verb = _PLURAL_PLAN.get(found.group(1))
        also = (found.group(2) or "").strip()
        if verb and found.group(3):
            yield Change(
                "plan_told_as_decision",
                site.cut(*found.span(), f"{verb.replace(' ', f' {also} ' if also else ' ')} {found.group(3)}"),
            )
        elif not found.group(3):
            yield Change("plan_told_as_decision", site.cut(*found.span(), f"va {also} ".replace("  ", " ")))


def right(site: Site) -> Iterator[Change]:
    """Another hedge of the same strength."""
    unreal = _PRIVATE.search(site.text) or _UNREAL.search(site.text)
    for token in _own(site) if not unreal else ():
        follower = _participle(site, token)
        if follower is None or follower.i != token.i + 1 or _CLITIC.search(site.text[: token.start]):
            continue
        if token.text in {"aurait", "auraient"}:
            modal = "pourrait" if token.text == "aurait" else "pourraient"
            yield Change("modal_for_conditional", site.cut(token.start, token.end, f"{modal} avoir"))
        elif token.text in {"serait", "seraient"}:
            modal = "pourrait" if token.text == "serait" else "pourraient"
            yield Change("modal_for_conditional", site.cut(token.start, token.end, f"{modal} être"))
    for pattern, new in _SAME:
        for found in pattern.finditer(site.text):
            if not site.is_quoted(found.start()) and not _NEGATION.search(site.text[: found.start()][-4:]):
                yield Change("same_strength", site.cut(*found.span(), new))


def _is_attributed(site: Site) -> bool:
    return any(attributions(sentence) for sentence in site.analysis.sentences)


def _own(site: Site) -> Iterator[Token]:
    return (token for token in site.tokens if not site.is_quoted(token.start))


def _participle(site: Site, token: Token) -> Token | None:
    """The participle right behind an auxiliary, adverbs passed over."""
    for near in site.tokens[token.i + 1 : token.i + 4]:
        if near.pos in {"VERB", "AUX", "ADJ"} and (near.has("VerbForm=Part") or near.text == "été"):
            return near
        if near.pos != "ADV" or near.text in {"pas", "plus", "jamais"}:
            return None
    return None


def _made_sure(site: Site) -> Iterator[Change]:
    if re.search(r"\b[Ss]i l", site.text):
        return
    for token in _own(site):
        negated = bool(_NEGATION.search(site.text[max(0, token.start - 3) : token.start]))
        if token.text in _SURE and not negated:
            yield Change("conditional_lost", site.cut(token.start, token.end, _SURE[token.text]))
        elif token.text in _MODAL_SURE and not negated:
            yield Change("modal_lost", site.cut(token.start, token.end, _MODAL_SURE[token.text]))


def _made_doubtful(site: Site) -> Iterator[Change]:
    if site.quoted or _REPORTED.search(site.text) or re.search(r"\b(?:serait|aurait|pourrait|devrait)", site.text):
        return
    for token in _own(site):
        if (
            token.text in _DOUBT
            and not (site.text[: token.start].endswith("’") and token.text in {"est", "sont"})
            and token.pos == "AUX"
            and site.tokens[token.head].dep == "ROOT"
            and _participle(site, token)
        ):
            yield Change("doubt_added", site.cut(token.start, token.end, _DOUBT[token.text]))
            return
