"""Moves: "Le ministre de l’Intérieur Jean X a ..." as "Jean X, ministre de l’Intérieur, a ..."."""

import re

from calame.agents.embedded.edits.reading import Reading
from calame.text.data.lexicon import MINISTRIES, TITLES

_UPPER = "A-ZÀÂÉÈÊËÎÏÔÙÛÇ"
_OPENING = re.compile(
    rf"^(?:Le|La|L['’])\s?(?P<former>ancien |ancienne |ex-)?(?P<title>[a-zéèê-]+)"
    rf"(?P<rest>(?: [a-zéèêàâîôûç-]+| [dl]['’][{_UPPER}a-zéèê-]+| [{_UPPER}][\w-]+)*?)"
    rf" (?P<name>[{_UPPER}][\w’'-]+ (?:(?:de|du|Le|La) )?[{_UPPER}][\w’'-]+)"
    rf"(?= [a-zéèêà])"
)
_COMPLEMENT = re.compile(r"\b(?:de|du|des|d['’]|de l['’])")


def title_name_flip(reading: Reading) -> str | None:
    """The sentence with the name of its subject first."""
    match = _OPENING.match(reading.text)
    if match is None or match["title"] not in TITLES or not _COMPLEMENT.search(match["rest"]):
        return None
    last = re.split(r"[ '’]", match["rest"])[-1]
    if last[:1].isupper() and last not in MINISTRIES and not last.isupper():
        return None
    if any(word in match["rest"].split() for word in ("et", "qui", "que", "à", "son", "sa", "leur", "ce", "cette")):
        return None
    if not _verb_follows(reading, match.end()):
        return None
    function = f"{match['former'] or ''}{match['title']}{match['rest']}"
    return f"{match['name']}, {function},{reading.text[match.end() :]}"


def _verb_follows(reading: Reading, end: int) -> bool:
    """Whether the main verb, with its clitics and auxiliaries only, comes right after the name."""
    root, subject = reading.root, reading.subject
    place = reading.sentence.start + end
    if root is None or subject is None or not subject.start < place <= root.start:
        return False
    between = [token for token in reading.tokens if place <= token.start < root.start]
    clitics = all(token.pos == "AUX" or token.dep.startswith(("aux", "expl")) for token in between)
    return clitics and any(token.has("VerbForm=Fin") for token in (*between, root))
