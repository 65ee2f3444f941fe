"""A client's instruction in French or English, understood piece by piece; what is not understood is said."""

import re
from dataclasses import dataclass, field, replace

from calame.contracts import Brief
from calame.errors import BriefError
from calame.sources.lengths import Length, length_spans, read_length
from calame.sources.orders import Orders, resolve
from calame.text.data import orders as data
from calame.text.flat import flat

_SPLIT = re.compile(r"[,;\n]|(?<=[^\d\W])[.!?](?=\s|$)|(?<=\s)(?:et|and|puis|then|but|mais)(?=\s)|•")
_QUOTED = re.compile(r"[«\"“]\s*(?P<value>[^«»\"“”\n]{1,200}?)\s*[»\"”]")
_VALUE = r"[ \u00a0]*(?:[:=]|est|is)[ \u00a0]*(?P<value>[^\n;]{1,300})"
_LABELLED = {
    name: re.compile(rf"(?<![\w-]){label}{_VALUE}", re.IGNORECASE)
    for name, label in data.LABELS.items()
    if name not in {"length", "language"}
}
_BARE_KEYPHRASE = re.compile(rf"(?<![\w-]){data.LABELS['keyphrase']} ?(?=[«\"“])")
_LOOSE_KEYPHRASE = re.compile(
    rf"(?:^|(?<=[\n,;.])) ?{data.LABELS['keyphrase']} {data.AFTER_KEYPHRASE}"
    r"(?P<value>[^,;.:\n]{2,80}?)(?= ?(?:[,;.\n]|$))"
)
_WISH = re.compile(rf"{data.WISH_INTRO}{data.WISH_ALONE}")
_BARE_TITLE = re.compile(
    r"(?<![\w-])(?:avec (?:le|pour) titre|(?:le )?titre|intitule|titled|with the title) ?(?=[«\"“])"
)
_TONE = re.compile(
    r"\b(?:(?:sur |dans |avec |d')?(?:un |le )?ton (?P<after>[a-z-]+(?: et [a-z-]+| mais [a-z-]+)?)"
    r"|(?:in |with )?(?:an? )?(?P<before>[a-z]+(?: and [a-z]+)?) tone)\b"
)
_AUDIENCE = re.compile(
    r"\b(?:pour un public (?:de |d'|constitue de )?|destinee? (?:a un public (?:de |d')?|aux? |a des |a )"
    r"|a destination d[eu]s? |a l'attention d[eu]s? "
    r"|for an? audience of |aimed at |targeted at |pour (?=des (?:lecteurs|debutants|professionnels"
    r"|etudiants|specialistes|enfants|jeunes)))"
    r"(?P<value>[^,;.\n]{2,120})"
)
_SUBHEADINGS = re.compile(rf"(?P<not>{data.NEGATION} )?(?:(?:les|des|the|any) )?\b{data.SUBHEADINGS}\b")
_SEO = re.compile(rf"(?P<not>{data.NEGATION} )?\b{data.SEO}(?!\w)")
_FRENCH = re.compile(
    r"\b(?:be in french|in french|en francais|(?:langue|language|lang) ?: ?(?:francais(?:e)?|french|fr)\b"
    r"|french|francais)\b"
)
_UNSUPPORTED = [(re.compile(pattern), warning) for pattern, warning in data.UNSUPPORTED]
_META = re.compile(
    r"\b(?:meta[- ]?(?:descriptions?|titles?|donnees|data)|slug|balises? (?:meta|title|h1|h2|h3)"
    r"|optimi[sz]\w* (?:pour|for) google)\b"
)
_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
_LONGEST = 20_000
_LONGEST_VALUE = 160


@dataclass(slots=True)
class _Reading:
    """The instruction with what has been understood so far."""

    text: str
    folded: str
    used: list[tuple[int, int]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def free(self, start: int, end: int) -> bool:
        """Whether nothing understood so far overlaps these characters."""
        return all(end <= other or start >= stop for other, stop in self.used)

    def take(self, start: int, end: int) -> None:
        """Counts these characters as understood."""
        self.used.append((start, end))


def parse_instruction(text: str) -> Brief:
    """The brief of an instruction; what Calame does not do stands in `warnings`.

    Raises:
        BriefError: the instruction contradicts itself or asks for an impossible length.
    """
    return resolve(read_orders(text))


def read_orders(text: str) -> Orders:
    """The instruction as one layer of an order.

    Raises:
        BriefError: the instruction contradicts itself or asks for an impossible length.
    """
    if len(text) > _LONGEST:
        raise BriefError(
            f"La consigne compte {len(text)} caractères : la limite est {_LONGEST} ; mettre l’article"
            f" dans un fichier à part."
        )
    reading = _Reading(text, flat(text))
    values = {name: _labelled(reading, name) for name in ("title", "synonyms", "keyphrase", "audience", "tone")}
    keyphrases = _several(values["keyphrase"])
    orders = Orders(
        length=_length(reading),
        keyphrase=keyphrases[0] if keyphrases else None,
        synonyms=(*keyphrases[1:], *_several(values["synonyms"])) or None,
        title=values["title"],
        audience=values["audience"] or _audience(reading),
        tone=values["tone"] or _tone(reading),
        subheadings=_switch(reading, _SUBHEADINGS, "sous-titres"),
        seo=_switch(reading, _SEO, "SEO"),
        instruction=text,
    )
    _take_all(reading, _FRENCH, _META)
    _warn_unsupported(reading)
    _warn_unknown(reading)
    return _with_warnings(orders, reading.warnings)


def _with_warnings(orders: Orders, warnings: list[str]) -> Orders:
    return replace(orders, warnings=tuple(warnings))


def _length(reading: _Reading) -> Length | None:
    masked = "".join(
        " " if any(start <= at < end for start, end in reading.used) else letter
        for at, letter in enumerate(reading.text)
    )
    found = read_length(masked)
    for start, end in found.used:
        reading.take(start, end)
    return found.length if found.used else None


def _labelled(reading: _Reading, name: str) -> str | None:
    """The value behind a label, to the end of the line or to the next order."""
    found = next((match for match in _LABELLED[name].finditer(reading.folded) if reading.free(*match.span())), None)
    if found is None:
        return _quoted_after_label(reading, name)
    start = found.start("value")
    end = start + _value_end(found["value"], several=name in {"keyphrase", "synonyms"})
    value = reading.text[start:end].strip(" .\u00a0\u202f")
    quoted = _QUOTED.match(value)
    reading.take(found.start(), end)
    return (quoted["value"] if quoted else value)[:_LONGEST_VALUE].strip() or None


def _quoted_after_label(reading: _Reading, name: str) -> str | None:
    bare = {"keyphrase": _BARE_KEYPHRASE, "title": _BARE_TITLE}.get(name)
    found = bare.search(reading.folded) if bare else None
    quoted = _QUOTED.match(reading.text, found.end()) if found else None
    if found is None or quoted is None:
        return _loose_keyphrase(reading) if name == "keyphrase" else None
    reading.take(found.start(), quoted.end())
    return quoted["value"].strip() or None


def _loose_keyphrase(reading: _Reading) -> str | None:
    """A keyphrase behind its label alone: `mot-clé pont tournant, 800 mots`."""
    found = _LOOSE_KEYPHRASE.search(reading.folded)
    if found is None or not reading.free(*found.span()):
        return None
    reading.take(*found.span())
    return reading.text[found.start("value") : found.end("value")].strip(' «»"“”\u00a0\u202f') or None


def _value_end(value: str, *, several: bool) -> int:
    """Where a value ends: before the next order on the same line."""
    quoted = _QUOTED.match(value)
    if quoted and not several:
        return quoted.end()
    position = 0
    for separator in re.finditer(r",|\.(?=\s|$)| - | \| ", value):
        rest = value[separator.end() :].strip()
        if separator[0] == "." or _is_order(rest) or not (several or quoted):
            return separator.start() if _is_order(rest) or separator[0] == "." else len(value)
        position = separator.end()
    return max(position, len(value))


def _is_order(text: str) -> bool:
    """Whether what follows a comma is the next order and not the next keyword."""
    piece = text.split(",", maxsplit=1)[0]
    label = any(re.match(rf"{label} ?[:=]", piece) for label in data.LABELS.values())
    known = any(pattern.search(piece) for pattern in (_SUBHEADINGS, _SEO, _FRENCH, _TONE, _AUDIENCE))
    wish = _WISH.fullmatch(piece.strip(" .!")) is not None
    return label or known or wish or re.match(rf"{data.VERBS}\b", piece) is not None or bool(length_spans(piece))


def _several(value: str | None) -> tuple[str, ...]:
    parts = [part.strip(' «»"“”\u00a0\u202f') for part in (value or "").split(",")]
    return tuple(part for part in parts if part)


def _audience(reading: _Reading) -> str | None:
    found = _AUDIENCE.search(reading.folded)
    if found is None or not reading.free(*found.span()):
        return None
    value = re.split(r" (?:avec|en|sur un ton|d'au moins|with|in) ", found["value"])[0]
    end = found.start("value") + len(value)
    reading.take(found.start(), end)
    return reading.text[found.start("value") : end].strip() or None


def _tone(reading: _Reading) -> str | None:
    for found in _TONE.finditer(reading.folded):
        name = "after" if found["after"] else "before"
        if reading.free(*found.span()) and found[name] not in {"un", "the", "a", "de", "right"}:
            reading.take(*found.span())
            return reading.text[found.start(name) : found.end(name)]
    return None


def _switch(reading: _Reading, pattern: re.Pattern[str], name: str) -> bool | None:
    wanted: set[bool] = set()
    for found in pattern.finditer(reading.folded):
        if not reading.free(*found.span()):
            continue
        wanted.add(found["not"] is None)
        if not re.search(
            r"\d+ $|(?:deux|trois|quatre|cinq|six|two|three|four|five|six) $", reading.folded[: found.start()]
        ):
            reading.take(*found.span())
    if len(wanted) > 1:
        raise BriefError(f"La consigne se contredit : elle demande l’article avec et sans {name} ; n’en gardez qu’un.")
    return next(iter(wanted), None)


def _take_all(reading: _Reading, *patterns: re.Pattern[str]) -> None:
    for pattern in patterns:
        for found in pattern.finditer(reading.folded):
            if reading.free(*found.span()):
                reading.take(*found.span())


def _warn_unsupported(reading: _Reading) -> None:
    for pattern, warning in _UNSUPPORTED:
        for found in pattern.finditer(reading.folded):
            if not reading.free(*found.span()):
                continue
            reading.take(*found.span())
            asked = " ".join(reading.text[found.start() : found.end()].split())
            refused = re.search(rf"{data.NEGATION} (?:\w+ )?$", reading.folded[: found.start()])
            if refused is None:
                reading.warnings.append(warning.format(asked=asked))


def _warn_unknown(reading: _Reading) -> None:
    """Say which pieces of the instruction hold something that nothing above understood."""
    start = 0
    borders = [*(match.span() for match in _SPLIT.finditer(reading.folded)), (len(reading.text), len(reading.text))]
    for left, right in borders:
        piece = reading.text[start:left].strip(" -–*•\u00a0\t")
        touched = any(stop > start and begin < left for begin, stop in reading.used)
        unknown = [
            match[0]
            for match in _WORD.finditer(reading.folded, start, left)
            if reading.free(*match.span()) and not _is_neutral(match[0])
        ]
        if unknown and not (touched and len(unknown) <= 1) and piece:
            reading.warnings.append(f"Demande non reconnue, laissée de côté : « {' '.join(piece.split())[:200]} ».")
        start = right


def _is_neutral(word: str) -> bool:
    return (
        word in data.NEUTRAL
        or word.rsplit("'", maxsplit=1)[-1] in data.NEUTRAL
        or re.fullmatch(rf"{data.VERBS}", word) is not None
    )
