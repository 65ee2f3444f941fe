"""Who wrote it and when: bylines, timestamps and agency datelines, also where they glue to the first sentence."""

import re
from itertools import pairwise

from calame.sources.credits import BARE, Credit, read_credit
from calame.sources.dates import DAY, HOUR, is_recent, read_day
from calame.sources.names import LOWER, NAME, NAME_WORD, PARTICLE, PLACE, UPPER
from calame.sources.page import Page, Piece
from calame.text.data.byline_words import STAFF_ROLES
from calame.text.data.furniture import AGENCIES, DATELINE_AGENCIES, MASTHEADS
from calame.text.flat import flat
from calame.text.words import fold

_BYLINE = re.compile(
    rf"(?:(?:Article r[ée]dig[ée]|Un article [ée]crit) par|[Pp]ar|PAR|[Bb]y|[ÉE]crit par"
    rf"|R[ée]dig[ée]e? par ?:?|Publi[ée]e? par|Propos recueillis par"
    rf"|Texte(?: et photos?)? ?:|Auteur ?:) ?"
    rf"(?P<name>(?:(?:[Ll]a )?[Rr][ée]daction|{NAME})(?:(?:, | et | & ){NAME}){{0,3}})"
    rf"(?P<more>,? (?:(?:avec|et|with) )?(?:l['’])?(?:agences?|[{UPPER}][{UPPER}-]+|Reuters|Belga))?"
    rf"(?P<place>,? (?:à|au|aux|envoyée? spéciale?e? (?:à|au|en)|correspondante? (?:à|au|en)) {NAME})?"
)
_STAMP_WORD = (
    r"(?:(?:article )?(?:publie|mis a jour|modifie|actualise|poste|cree|mise a jour|publication|published"
    r"|updated|posted)e?"
    r"(?: le| on| hier| aujourd'hui| a|:| :)* ?)"
)
_STAMP = re.compile(
    rf"(?P<label>{_STAMP_WORD}(?:,? ?par [^|•]{{2,40}}?)?)?(?:le )?(?P<day>{DAY})"
    rf"(?:(?: a |, a |,? | - |a ){HOUR}(?![\d]))?|(?:{_STAMP_WORD})?il y a \d{{1,2}} (?:minutes?|heures?"
    rf"|jours?|h|min)(?![a-z])"
)
_CLOCK = re.compile(rf"{_STAMP_WORD}{HOUR}(?!\d)")
_READING = re.compile(r"(?:[Tt]emps de )?[Ll]ecture ?:? ?\d{1,3} ?(?:minutes?|min|mn)(?![a-zà-ÿ])")
_PAPER = re.compile(rf"(?P<paper>[^.,!?]{{3,50}}), (?:le )?(?P<day>{DAY})")
_DATELINE = re.compile(
    rf"(?P<place>[{UPPER}][\w'’.-]*(?: [\w'’.-]+){{0,3}}(?: ?\([^()]{{2,30}}\))??)?,? ?(?P<day>(?:le"
    rf" )?\d{{1,2}}(?:er)? [{LOWER}]{{3,9}}\.?(?: \d{{4}})?)?,? ?"
    r"[(\[](?P<agency>[^()\[\]\n]{2,40})[)\]] ?(?:[-–—:]{1,2}) ?"
)
_RELEASE = re.compile(rf"{PLACE}(?:, {PLACE}){{0,3}}, (?:le )?(?P<day>(?i:{DAY})) ?[-–—:] ?(?=[{UPPER}«\"“])")
"""How a press release opens: its towns, its day, a dash."""
_TOWN_BEFORE = re.compile(rf"\({PLACE}(?:, {PLACE})?\) ?(?:[-–—:] ?)?(?=[{UPPER}«\"“])")
"""How a newspaper of Québec opens: its town between parentheses."""
_JOINTS = " \u00a0\u202f|•·,;-–—/:"
_SOURCE = re.compile(rf"(?:source ?:? ?(?P<source>[^.!?]{{2,60}})|(?:avec |© ?)?(?P<agency>{AGENCIES}))")

_SIGNATURE = re.compile(
    rf"(?P<name>{NAME_WORD}(?: (?:{PARTICLE} ?)?{NAME_WORD}){{1,3}})(?:,?"
    rf" ?\(?(?:avec )?(?:l['’])?[A-Z]{{2,5}}\)?)?"
)
_FUNCTION = re.compile(STAFF_ROLES)
_MASTHEAD = re.compile(MASTHEADS)
_INITIALS = re.compile(r"[a-z]{2,5}(?:[-/][a-z0-9]{2,7}){1,4}")

_OPENING = re.compile(rf" ?[–—|-]{{1,2}} (?=[{UPPER}«\"“])|(?<=[{LOWER}\d])(?=[{UPPER}«“])|\. (?=[{UPPER}«\"“])")
_TOWN = re.compile(PLACE)

_SIGNED = {"label", "writer", "staff", "desk", "agency"}
"""Parts one of which opens a credit that goes on into the first sentence."""
_REASON = "signature et date"
_TAIL = 3
_BODY = 2
"""Paragraphs that a byline may follow: a standfirst, seldom two."""
_SENTENCE = 4
_OPENING_WINDOW = 160


def remove_bylines(page: Page) -> None:
    """Move bylines, timestamps and datelines from the text to `page.about`."""
    _drop_initials(page)
    signatures = _signatures(page)
    series = _series(page)
    _drop_credits(page, series)
    body_seen = 0
    count = len(page.pieces)
    for index, piece in enumerate(page.pieces):
        if piece.gone:
            continue
        _peel_dateline(page, piece)
        if (body_seen <= 1 or index >= count - _TAIL) and id(piece) not in series:
            _peel_opening(page, piece)
            _peel_credits(page, piece)
            _take_source(page, piece)
        body_seen += piece.prose
    for piece in signatures:
        _sign(page, piece)
    _drop_author(page)


def _series(page: Page) -> set[int]:
    """Lines that only say when, if the article itself goes from one to the next: they are its cross-heads."""
    head = len(page.head())
    dated = [
        (index, piece)
        for index, piece in enumerate(page.pieces)
        if (credit := read_credit(piece.text)) is not None and {part.kind for part in credit.parts} <= BARE
    ]
    inside = any(index >= head for index, _ in dated)
    return {id(piece) for _, piece in dated} if inside and len(dated) > 1 else set()


def _drop_credits(page: Page, series: set[int]) -> None:
    """Take out the lines that are a credit from end to end."""
    body_seen, begun, titled = 0, False, page.about.title is not None
    count = len(page.pieces)
    for index, piece in enumerate(page.pieces):
        near = body_seen <= _BODY or index >= count - _TAIL
        credit = read_credit(piece.text) if near and not piece.gone and id(piece) not in series else None
        if credit is not None and (credit.sure or (not begun and (index or titled))):
            _learn(page, credit)
            page.drop([piece], _REASON)
            if not begun:
                _drop_beside(page, index, titled=titled)
            elif credit.sure:
                _sign_above(page, index)
        elif not piece.gone:
            body_seen += piece.prose
            begun = begun or piece.prose or (piece.ends and index > 0 and piece.words >= _SENTENCE)


def _learn(page: Page, credit: Credit) -> None:
    page.about.author = page.about.author or credit.author
    page.about.publisher = page.about.publisher or credit.publisher
    page.about.published = page.about.published or credit.published


def _drop_beside(page: Page, index: int, *, titled: bool) -> None:
    """A name or a town alone on the line above a credit, or a name just under it."""
    above = page.pieces[index - 1] if index > 1 or (titled and index) else None
    below = page.pieces[index + 1] if index + 1 < len(page.pieces) else None
    if above is not None and not above.gone and _signature(above.text):
        _sign(page, above)
    elif above is not None and not above.gone and _TOWN.fullmatch(above.text):
        page.drop([above], _REASON)
    if below is not None and below.group == page.pieces[index].group and _SIGNATURE.fullmatch(below.text):
        _sign(page, below)


def _sign_above(page: Page, index: int) -> None:
    """A name right above a credit under a standfirst, or above the writer's function."""
    for above in reversed(page.pieces[max(0, index - 2) : index]):
        if above.group != page.pieces[index].group or above.gone:
            return
        if _FUNCTION.fullmatch(above.flat):
            page.drop([above], _REASON)
        else:
            _sign(page, above)
            return


def _drop_author(page: Page) -> None:
    """The writer's name alone on a line, wherever the page repeats it."""
    author = fold(page.about.author or "")
    page.drop([piece for piece in page.pieces if author and piece.folded == author], _REASON)


def _peel_opening(page: Page, piece: Piece) -> None:
    """Take a credit off the front of a paragraph that a dash or a glued capital parts from it."""
    if not piece.ends:
        return
    for found in _OPENING.finditer(piece.text[:_OPENING_WINDOW]):
        credit = read_credit(piece.text[: found.start()])
        if credit is not None and credit.sure and _SIGNED & {part.kind for part in credit.parts}:
            _learn(page, credit)
            page.peel(piece, found.end(), _REASON)
            return


def _signatures(page: Page) -> list[Piece]:
    """Names that stand alone above a timestamp or at the very end."""
    found = []
    for name, stamp in pairwise(page.head()):
        match = _STAMP.match(stamp.flat)
        if match and match.end() and _SIGNATURE.fullmatch(name.text) and _is_stamp(match, stamp.text, match.end()):
            found.append(name)
    last = page.pieces[-1] if len(page.pieces) > 1 else None
    if last is not None and last.kind == "line" and _SIGNATURE.fullmatch(last.text):
        found.append(last)
    return found


def _drop_initials(page: Page) -> None:
    if len(page.pieces) > 1 and _INITIALS.fullmatch(page.pieces[-1].text):
        page.drop([page.pieces[-1]], "initiales d’agence")
        page.sweep()


def _signature(text: str) -> re.Match[str] | None:
    """A name alone, or before the name of its newspaper."""
    found = _SIGNATURE.match(text)
    rest = flat(text[found.end() :]) if found else ""
    return found if not rest or (rest[:1] in _JOINTS and _MASTHEAD.fullmatch(rest.strip(_JOINTS))) else None


def _sign(page: Page, piece: Piece) -> None:
    found = _signature(piece.text)
    if found is not None and not piece.gone:
        if page.about.author is None and not piece.flat.startswith(("le ", "la ", "les ", "l'")):
            page.about.author = found["name"]
        else:
            page.about.publisher = page.about.publisher or found["name"]
        page.drop([piece], _REASON)


def _peel_credits(page: Page, piece: Piece) -> None:
    """Take byline and timestamps off the front of a piece, as long as there are any."""
    end = 0
    while (step := _credit(piece.text, end, page)) > end:
        end = step
    if end:
        page.peel(piece, end, _REASON)


def _credit(text: str, start: int, page: Page) -> int:
    """End of the byline or timestamp at `start`, joints included; `start` when there is none."""
    window = text[start : start + 300]
    if found := _BYLINE.match(window):
        end = start + found.end()
        if _closes(text, start, end):
            page.about.author = page.about.author or found["name"]
            return _skip(text, end)
    if found := _READING.match(window) or _CLOCK.match(flat(window)):
        return _skip(text, start + found.end())
    stamp = _STAMP.match(flat(window))
    if stamp is not None and stamp.end() and _is_stamp(stamp, text, start + stamp.end()):
        page.about.published = page.about.published or read_day(stamp["day"] or "")
        return _skip(text, start + stamp.end())
    return start


def _closes(text: str, start: int, end: int) -> bool:
    """Whether a byline may end here: at the end, before a joint or glued to a capital, and no sentence goes on."""
    rest = text[end:].lstrip()
    if not rest:
        return start > 0
    if text[end : end + 1].isupper():
        return True
    bare = rest.lstrip(_JOINTS)
    return _STAMP.match(flat(bare[:120])) is not None or not bare or rest[0] in "|•·"


def _is_stamp(stamp: re.Match[str], text: str, end: int) -> bool:
    """A date is a timestamp when it is recent and labelled, stands alone or is glued to a capital."""
    if stamp["day"] and not is_recent(stamp["day"]):
        return False
    rest = text[end:]
    alone = not rest.strip(_JOINTS)
    glued = rest[:1].isupper() or rest[:1] in '"«“'
    labelled = stamp["day"] is None or bool(stamp["label"])
    joint = rest.lstrip(" ")[:1] in {"|", "•", "·"}
    return alone or glued or joint or (labelled and rest.lstrip(_JOINTS)[:1].isupper()) or (labelled and _follows(rest))


def _follows(rest: str) -> bool:
    bare = rest.lstrip(_JOINTS)
    folded = flat(bare[:120])
    return any(pattern.match(folded) for pattern in (_STAMP, _CLOCK)) or _BYLINE.match(bare[:200]) is not None


def _skip(text: str, end: int) -> int:
    while end < len(text) and text[end] in _JOINTS:
        end += 1
    return end


def _take_source(page: Page, piece: Piece) -> None:
    if (paper := _PAPER.fullmatch(piece.flat)) and is_recent(paper["day"]) and not piece.gone:
        name = piece.text[: paper.end("paper")]
        if " " in name and "(" not in name:
            page.about.publisher = page.about.publisher or name
        page.about.published = page.about.published or read_day(paper["day"])
        page.drop([piece], "source citée")
    found = _SOURCE.fullmatch(piece.flat.strip(" ()."))
    if found is None or piece.gone:
        return
    name = piece.text[found.start("source") :].strip() if found["source"] else piece.text.strip(" ().©")
    page.about.publisher = page.about.publisher or name
    page.drop([piece], "source citée")


def _peel_dateline(page: Page, piece: Piece) -> None:
    release = _RELEASE.match(piece.text[:160])
    if release is not None and (day := read_day(flat(release["day"]))) is not None:
        page.about.published = page.about.published or day
        page.peel(piece, release.end(), _REASON)
        return
    if piece.prose and (town := _TOWN_BEFORE.match(piece.text[:120])) is not None:
        page.peel(piece, town.end(), "lieu ou agence de la dépêche")
        return
    found = _DATELINE.match(piece.text[:160])
    if found is None:
        return
    name = flat(found["agency"]).split(",")[0].split(" - ")[0].strip()
    rest = piece.text[found.end() :].lstrip()
    if name not in DATELINE_AGENCIES or not (rest[:1].isupper() or rest[:1] in '"«“' or rest[:1].isdigit()):
        return
    page.about.publisher = page.about.publisher or DATELINE_AGENCIES[name]
    page.about.published = page.about.published or read_day(flat(found["day"] or ""))
    page.peel(piece, found.end(), "dateline d’agence")
