"""Headings in somebody's own words: a short whole quotation, or whose words the section holds."""

import re
from collections import Counter
from collections.abc import Sequence

from calame.agents.embedded.edits.reading import capitalised
from calame.agents.embedded.material import Unit
from calame.agents.embedded.section_view import Section
from calame.agents.embedded.topics import MAX_CHARS, Scored
from calame.text.analysis import SentenceAnalysis, Token, analyse
from calame.text.attribution import attributions
from calame.text.data.headline_words import FUNCTION_ENDINGS
from calame.text.data.nominal_words import CHARGES
from calame.text.names import name_mentions
from calame.text.quotations import Quotation, quotations
from calame.text.typography import french
from calame.text.words import fold, word_tokens

_SHARE = 2.0
_WORDS = range(4, 14)
_CHARS = 70
_OPENS = frozenset({"DET", "PROPN", "NOUN"})
_SPEAKING = frozenset({"je", "j'", "nous", "on", "c'", "ce", "cela", "ca"})
_ELSEWHERE = frozenset(
    {"il", "elle", "ils", "elles", "lui", "leur", "leurs", "eux", "son", "sa", "ses", "cela", "ca", "celui", "celle",
     "ceux", "celles", "ces", "cet", "cette", "y", "en", "la-bas", "aussi", "tu", "vous"}
)  # fmt: skip
"""Words of a quotation that only its setting explains."""
_BROKEN = re.compile(r"['’]\s|\s\s|\s[,.]")
_INCISE = re.compile(
    r"-t-(?:il|elle|on)\b|, (?:a |ont )?(?:dit|dit-il|dit-elle|explique|assure|raconte|affirme|confie)"
)
"""Who speaks, told in the middle of the words: "je ne comptais plus, a-t-elle dit"."""
_TAKING_UP = frozenset({"c'", "ce", "ca", "cela", "voila"})
_TELLS = re.compile(r"^c'est (?:\w+ ){1,3}(?:de\b|d'|que\b|qu')")
"""What "c'est" takes up follows it: "C'est difficile de choisir"."""
_BARE = 3
"""Words of "c'est faux", which says nothing without what it is said of."""
_UNPLAIN = frozenset('()[]/+…«»"“”:;?|')


def sayings(section: Section) -> list[Scored]:
    """Short whole sentences that whoever speaks most of the section says in its first half."""
    found: list[Scored] = []
    half = (len(section.units) + 1) // 2
    voices = _voices(section)
    for unit, voice in zip(section.units[:half], voices, strict=False):
        if not _fills(voice, voices):
            continue
        for quotation in quotations(unit.text):
            for said in _said(quotation):
                text = said.text.rstrip(".! \u00a0")
                whole = _is_whole(said, quotation.text.strip()) and _reads_alone(said, text)
                if whole and not _charges(said, suspected=section.suspected):
                    nouns = [token for token in said.tokens if token.pos in {"NOUN", "VERB"}]
                    share = sum(section.covers(nouns).values()) / len(section.units)
                    found.append(Scored(french(f"«\u00a0{capitalised(text)}\u00a0»"), _SHARE * share))
    return found


def _voices(section: Section) -> list[str]:
    """For each sentence the last word of whoever speaks in it; "?" for a quotation of nobody named, else nothing."""
    found: list[str] = []
    for unit, said in zip(section.units, section.said, strict=True):
        named = [said or "", *(one.speaker or "" for one in attributions(unit.sentence))]
        words = [word_tokens(name)[-1] for name in named if word_tokens(name)]
        words = [word for word in words if word not in _PRONOUNS]
        quoted = bool(quotations(unit.text)) or unit.text[:1] in '«“"'
        found.append(words[0] if words else "?" if quoted else "")
    for place in (*range(1, len(found)), *range(len(found) - 2, -1, -1)):
        beside = [found[near] for near in (place - 1, place + 1) if 0 <= near < len(found)]
        if found[place] == "?":
            found[place] = next((one for one in beside if one not in {"", "?"}), "?")
    return found


_PRONOUNS = frozenset({"il", "elle", "je", "on", "t", "nous", "ils", "elles", "lui"})


def _fills(voice: str, voices: Sequence[str]) -> bool:
    """Whether nobody else says more of the section, and the speaker much of it."""
    counts = Counter(one for one in voices if one)
    return bool(voice) and counts[voice] >= _SPOKEN * len(voices) and counts[voice] == max(counts.values())


_SPOKEN = 0.25
"""Share of the sentences of a section that are said by whoever gives it its heading."""


def _said(quotation: Quotation) -> tuple[SentenceAnalysis, ...]:
    """The sentences of a closed quotation."""
    return analyse(quotation.text.strip()).sentences if quotation.closed else ()


def _is_whole(said: SentenceAnalysis, inner: str) -> bool:
    """Whether the sentence opens and ends inside the quotation."""
    ends = said.text.rstrip().endswith((".", "!")) or said.end == len(inner)
    alone = said.start == 0 and said.end == len(inner)
    spoken = alone and bool(said.tokens) and fold(said.tokens[0].text) in _SPEAKING
    return ends and (said.text[:1].isupper() or spoken) and "..." not in said.text


def _reads_alone(said: SentenceAnalysis, text: str) -> bool:
    """Whether it is a plain short sentence that points nowhere and ends on a word of content."""
    if len(text) > _CHARS or _UNPLAIN & set(text) or len(word_tokens(text)) not in _WORDS:
        return False
    words = [_word(token) for token in said.tokens if token.pos != "PUNCT"]
    if (
        _INCISE.search(fold(text))
        or _BROKEN.search(text)
        or (words[:1] and words[0] in _TAKING_UP and not _TELLS.search(fold(text)))
    ):
        return False
    if not words or words[-1] in FUNCTION_ENDINGS or not any(token.has("VerbForm=Fin") for token in said.tokens):
        return False
    impersonal = words[0] == "il" and words[1:2] in (["faut"], ["y"])
    rest = words[2:] if impersonal else words[1:]
    opens = impersonal or words[0] in _SPEAKING or (said.tokens[0].pos in _OPENS and words[0] not in _ELSEWHERE)
    told = any(token.pos in {"NOUN", "ADJ"} or token.pos == "VERB" for token in said.tokens)
    bare = words[0] in {"c'", "ce", "ca", "cela"} and len(words) <= _BARE
    return opens and told and not bare and not _ELSEWHERE & set(rest)


def _word(token: Token) -> str:
    """The word folded; "en" only where it is a pronoun."""
    return "" if token.pos == "ADP" and fold(token.text) == "en" else fold(token.text)


def _charges(said: SentenceAnalysis, *, suspected: bool) -> bool:
    """Whether the words speak of what one may be guilty of or, where somebody is suspected, of a person."""
    lemmas = {fold(token.lemma) for token in said.tokens}
    named = any(token.ent == "PER" for token in said.tokens)
    return bool(lemmas & (_CHARGES | _CRUDE)) or (suspected and named)


_CRUDE = frozenset({"connerie", "con", "merde", "putain", "salaud", "foutre", "chier"})
_CHARGES = frozenset(map(fold, CHARGES)) | {"victime", "coupable", "innocent", "tuer", "mentir", "voler"}


def speakers(section: Section) -> list[Scored]:
    """The label "Les propos de X" for who says most of the section, or for the two who do."""
    counts = Counter(one for one in section.said if one)
    told = [(count, _who(speaker, section)) for speaker, count in counts.most_common(2)]
    share = told[0][0] / len(section.units) if told else 0.0
    if share >= _MOSTLY:
        return [Scored(french(f"Les propos {told[0][1]}"), share)] if told[0][1] else []
    both = sum(count for count, _ in told) / len(section.units)
    if both >= _MOSTLY and all(who and count > 1 for count, who in told):
        text = french(f"Les propos {' et '.join(who for _, who in told)}")
        return [Scored(text, both)] if len(text) <= MAX_CHARS else []
    return []


def _who(speaker: str, section: Section) -> str:
    """The speaker after "de", by full name or function; empty when neither is certain."""
    name = _full_name(speaker)
    if name and name[0] not in "HY" and any(_is_person(unit, name) for unit in section.units):
        return _of(name)
    return _of_function(speaker)


_MOSTLY = 0.6
"""Share of the sentences that are said by whoever the label names."""
_FUNCTION = re.compile(r"(le |la |l['’]|les )([a-zà-ÿ][a-zà-ÿ’' -]{3,40})$")
_OF_ARTICLE = {"le": "du ", "les": "des ", "la": "de la "}


def _of_function(speaker: str) -> str:
    """A function in small letters, entire, after "de": "du préfet" for "le préfet"."""
    match = _FUNCTION.match(speaker)
    if match is None:
        return ""
    article, rest = match.groups()
    return f"{_OF_ARTICLE.get(article.strip(), 'de l’')}{rest}"


def _full_name(speaker: str) -> str:
    """The person's name at the end of a speaker as the source writes it."""
    match = re.search(r"(?:[A-ZÀ-Þ][\w’'-]+ )(?:(?:de|du|el|al|van|von|ben) )?[A-ZÀ-Þ][\w’'-]+$", speaker)
    mentions = name_mentions(analyse(speaker)) if match else ()
    return match.group() if match and any(mention.core == match.group() for mention in mentions) else ""


def _is_person(unit: Unit, name: str) -> bool:
    """Whether the recogniser takes every word of the name for a person's."""
    words = set(re.findall(r"[\w’'-]+", name))
    tokens = [token for token in unit.sentence.tokens if token.text in words]
    return bool(tokens) and all(token.ent == "PER" for token in tokens)


def _of(name: str) -> str:
    return f"d’{name}" if fold(name)[0] in "aeiou" else f"de {name}"
