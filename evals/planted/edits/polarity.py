"""Polarity: a negation more or less, the opposite word."""

import re
from collections.abc import Iterator

from calame.evals.planted.lexicon import ANTONYMS
from calame.evals.planted.site import Change, Site
from calame.text.analysis import Token

_CLITICS = frozenset({"se", "s’", "le", "la", "les", "l’", "y", "en", "lui", "leur", "me", "nous"})
_NEGATED = re.compile(
    r"\b(?:ne |n’)((?:(?:l’|s’|y |en |lui )?)\w+)((?: \w+)?) ?\b(pas|plus) (?!que\b|d[e’u]|encore\b|\w+ d[e’])"
)
_ANY_NEGATION = re.compile(r"\b(?:ne|n’|aucun|aucune|jamais|personne|rien|sans|ni)\b|n’", re.IGNORECASE)
_NOR = re.compile(r"\bni\b")
_REPORTING = frozenset({"soutient", "dément", "démentent", "nie", "dénonce", "défend", "conteste", "déplore"})
_INDEFINITE = frozenset({"un", "une", "des", "du", "de", "quelque", "plusieurs"})
_ADVERBS = frozenset({"aussi", "également", "toujours", "encore", "désormais", "plutôt"})
_NOUNS = frozenset({"hausse", "baisse", "recul", "bond"})
_BEFORE_NOUN = re.compile(r"\b(?:une?|la|le|cette|ce|en|de|légère|forte|sa|son) $")
_VOWEL = re.compile(r"[aeiouyhéèêâîœ]", re.IGNORECASE)


def wrong(site: Site) -> Iterator[Change]:
    """The contrary of what the sources say."""
    for old, new in ANTONYMS:
        for found in re.finditer(rf"(?<![\w’]){old}(?![\w-])", site.text):
            if not site.is_quoted(found.start()) and _takes(site, found):
                yield Change("antonym", site.cut(*found.span(), new))
    for found in _NEGATED.finditer(site.text):
        if not site.is_quoted(found.start()) and found.group(3) == "pas" and not _NOR.search(site.text, found.end()):
            before = site.text[: found.start()]
            yield Change("negation_lost", before + found.group(1) + found.group(2) + " " + site.text[found.end() :])
    if not _ANY_NEGATION.search(site.text) and "?" not in site.text:
        yield from _negated(site)


def right(site: Site) -> Iterator[Change]:
    """The same polarity, told otherwise."""
    swaps = (
        ("refuse de commenter", "ne veut pas commenter"),
        ("reste libre, sous", "n’est pas détenu, mais placé sous"),
        ("spécifique n’existe", "spécifique n’est disponible"),
        ("a refusé de", "n’a pas accepté de"),
        ("n’a pas réagi", "n’a fait aucun commentaire"),
        ("n’ont pas fonctionné", "sont restés hors service"),
        ("ne sont pas pourvus", "restent vacants"),
        ("toujours sans électricité", "qui n’a toujours pas d’électricité"),
        ("toujours traverser, mais pas la nuit", "toujours traverser, sauf la nuit"),
        ("ne reliera plus", "a cessé de relier"),
        ("n’avait pas été mis à jour depuis 2023", "n’avait plus été mis à jour depuis 2023"),
        ("n’en ont pas la certitude", "n’en ont aucune certitude"),
        ("n’ont pas été débroussaillés", "n’ont plus été débroussaillés"),
        ("ont rouvert", "sont de nouveau ouvertes"),
        ("n’a pas souhaité", "n’a pas voulu"),
    )
    for old, new in swaps:
        if old in site.text:
            yield Change("same_polarity", site.text.replace(old, new, 1))


def _takes(site: Site, found: re.Match[str]) -> bool:
    """Whether the opposite fits: a noun for a noun, no reporting verb behind a quotation or before « que »."""
    if found.group() in _NOUNS and not _BEFORE_NOUN.search(site.text[: found.start()]):
        return False
    before = site.text[: found.start()]
    reports = before.endswith("», ") or (before.endswith(", ") and found.group() in _REPORTING)
    return not site.text[found.end() :].startswith((" que ", " qu’")) and not reports


def _negated(site: Site) -> Iterator[Change]:
    verb = next((token for token in site.tokens if _is_main(site, token)), None)
    if verb is None or site.is_quoted(verb.start) or "-" in site.text[verb.end : verb.end + 1]:
        return
    after = site.tokens[verb.i + 1 :]
    elided = verb.i > 0 and site.tokens[verb.i - 1].text.lower() in {"c’", "j’", "qu’"}
    if (
        elided
        or any(token.text.lower() in _INDEFINITE for token in after[:4])
        or verb.i == 0
        or after[0].text in _ADVERBS
    ):
        return
    first = verb
    while first.i and site.tokens[first.i - 1].text.lower() in _CLITICS and site.tokens[first.i - 1].pos == "PRON":
        first = site.tokens[first.i - 1]
    ne = "n’" if _VOWEL.match(first.text) else "ne "
    text = site.text
    yield Change("negation_added", f"{text[: first.start]}{ne}{text[first.start : verb.end]} pas{text[verb.end :]}")


def _is_main(site: Site, token: Token) -> bool:
    """Whether a token is the finite verb, or auxiliary, of the main clause."""
    if not token.has("VerbForm=Fin") or token.pos not in {"VERB", "AUX"} or token.has("Mood=Sub"):
        return False
    root = token if token.dep == "ROOT" else site.tokens[token.head]
    is_root = root.dep == "ROOT" and (token is root or token.dep.startswith(("aux", "cop")))
    return is_root and any(
        child.dep.startswith("nsubj") and child.i < token.i for child in site.analysis.children(root)
    )
