"""Lines of the web page around the article: buttons, banners, boxes of links, comments.

A line goes only when a pattern matches it from end to end or when the lines around it prove the box: a
crumb that stays is a nuisance, a sentence that goes is a fact lost.
"""

import re

from calame.sources.layout import is_rule
from calame.sources.newsletters import remove_newsletters
from calame.sources.page import Page, Piece
from calame.text.data import furniture as data
from calame.text.data import page_words
from calame.text.sentences import split_sentences
from calame.text.words import count_words, word_tokens

_SHARE = re.compile(rf"{data.SHARE_ITEM}(?:[ ,|/•·–-]+{data.SHARE_ITEM}){{0,15}}[ |•·-]*")
_LINES = {
    reason: [re.compile(pattern) for pattern in patterns]
    for reason, patterns in (data.LINES | page_words.LINES).items()
}
_RELATED_HEAD = re.compile(data.RELATED_HEADS)
_RELATED_LINES = [re.compile(pattern) for pattern in data.RELATED_LINES]
_VIDEO = re.compile(data.VIDEO_CRUMBS)
_LOUD = re.compile(data.LOUD_CRUMBS)
_COMMENT_HEAD = re.compile(data.COMMENT_HEADS)
_COMMENT_SIGN = re.compile(data.COMMENT_SIGNS)
_CONSENT = re.compile(data.CONSENT)
_CONSENT_WORDS = re.compile(data.CONSENT_WORDS)
_NOTE = re.compile(page_words.VERSION_NOTES)
_TAGGED = re.compile(page_words.TAGGED_LINE)
_QUOTED_LINK = re.compile(page_words.QUOTED_LINKS)
_INFORMED_BY = re.compile(page_words.INFORMED_BY)
_FRONT_HEAD = re.compile(page_words.FRONT_HEADS)
_EDGES = " \u00a0\u202f→›»>▶►▼▾×+|•·*-"
_CRUMB = re.compile(r" ?[>›»/|→] ?")

_WHOLE = (
    (_TAGGED, "image ou carte"),
    (_QUOTED_LINK, "renvoi vers un autre article"),
    (_INFORMED_BY, "source citée"),
)
_LONGEST_LINE = 420
_LONGEST_BANNER = 1500
_TITLE_WORDS = 28
_TITLE_END_WORDS = 8
"""Words behind the question mark of a linked title: "Combien gagnent-elles ? Notre enquête"."""
_BOX_LINES = 12
_MENU_WORDS = 4
_CRUMB_WORDS = 30
_TEASER_WORDS = 60
_SURE_BODY = 40
_COMMENT_RATIO = 2


def remove_furniture(page: Page) -> None:
    """Take out everything that is not the article's own."""
    for step in (
        remove_newsletters,
        _remove_lines,
        _remove_section_names,
        _remove_videos,
        _remove_comments,
        _remove_related,
    ):
        step(page)
        page.sweep()


def reason_for(piece: Piece) -> str | None:
    """Why this line alone is no part of an article; `None` when it may be one."""
    if _is_consent(piece):
        return "bandeau de cookies"
    if len(piece.text) > _LONGEST_LINE:
        return None
    if is_rule(piece.text) or piece.text.startswith("!["):
        return "image ou trait de séparation"
    text = piece.flat
    if (reason := _whole_reason(text) or _line_reason(text)) is not None:
        return reason
    parts = [part for part in re.split(r"[|•·]| [–—-] ", text) if part.strip()]
    reasons = [_line_reason(part) for part in parts]
    if len(parts) > 1 and all(reasons):
        return reasons[0]
    return "fil d’Ariane ou menu" if _is_breadcrumb(piece) or _is_menu(text.strip(_EDGES)) else None


def _is_consent(piece: Piece) -> bool:
    """Whether it is the text of a cookie banner, however long."""
    if len(piece.text) > _LONGEST_BANNER:
        return False
    text = piece.flat
    return _CONSENT.match(text) is not None and _CONSENT_WORDS.search(text) is not None


def _whole_reason(flat: str) -> str | None:
    return next((reason for wording, reason in _WHOLE if wording.fullmatch(flat)), None)


def _line_reason(flat: str) -> str | None:
    text = flat.strip(_EDGES).rstrip(" :!") or flat
    if _SHARE.fullmatch(text):
        return "boutons de partage"
    return next(
        (name for name, patterns in _LINES.items() if any(pattern.fullmatch(text) for pattern in patterns)), None
    )


def _is_breadcrumb(piece: Piece) -> bool:
    text = piece.flat
    if piece.ends or "«" in text or '"' in text:
        return False
    parts = [part.strip() for part in _CRUMB.split(text) if part.strip()]
    if len(parts) < 2 or piece.words > _CRUMB_WORDS:  # noqa: PLR2004 -- two ends make a path
        return False
    rooted = parts[0] in {"accueil", "home", "a la une", "une"}
    arrows = len(re.findall(r"[>›»→]", text))
    short = all(count_words(part) <= _MENU_WORDS for part in parts[:-1])
    return short and (rooted or (arrows >= 1 and parts[0] in data.SECTIONS) or (arrows >= 2 and len(parts) > 2))  # noqa: PLR2004 -- two arrows are no typo


def _is_menu(text: str) -> bool:
    names = [name for name in re.split(r"[ ,|/•·]+", text) if name]
    if len(names) > 1 and all(name in page_words.LANGUAGES for name in names):
        return len(names) > 2 or "/" in text or "|" in text  # noqa: PLR2004 -- two short words may be French
    known = data.SECTIONS | {"&", "et", "-"} | (frozenset() if "," in text else page_words.MENU_WORDS)
    return len(names) >= _MENU_WORDS and all(name in known for name in names)


def _remove_lines(page: Page) -> None:
    for piece in list(page.pieces):
        if (reason := reason_for(piece)) is not None:
            page.drop([piece], reason)
        elif (end := _related_end(piece)) is not None:
            page.peel(piece, end, "renvoi vers un autre article")
        elif (note := _NOTE.search(piece.flat)) is not None:
            page.cut(piece, note.start(), note.end(), "note de la rédaction")


def _remove_section_names(page: Page) -> None:
    """Names of sections above the title, or three and more in a row anywhere."""
    head = {id(piece) for piece in page.head()}
    run: list[Piece] = []
    for piece in [*page.pieces, None]:
        if piece is not None and piece.flat.strip(_EDGES) in data.SECTIONS:
            run.append(piece)
            continue
        if run and (len(run) > 2 or id(run[0]) in head):  # noqa: PLR2004 -- two headings may follow each other
            page.drop(run, "rubrique")
        run = []


def _related_end(piece: Piece) -> int | None:
    """Where the title of another article ends, for a line that begins like a cross-reference."""
    text = piece.flat
    for pattern in _RELATED_LINES:
        if (found := pattern.match(text)) is None:
            continue
        marked = re.search(r"[:|>→»–-] ?$", text[: found.start("rest")]) is not None
        first = split_sentences(piece.text[found.start("rest") :])[0][1] + found.start("rest")
        rest = piece.text[first:].strip()
        title = count_words(piece.text[found.start("rest") : first])
        if title > _TITLE_WORDS or (not marked and (piece.ends or rest)):
            return None
        title_goes_on = marked and not piece.ends and count_words(rest) <= _TITLE_END_WORDS
        return first if rest and not title_goes_on else len(piece.text)
    return None


def _remove_videos(page: Page) -> None:
    for number, piece in enumerate(page.pieces):
        loud = _LOUD.fullmatch(piece.text) if number else None
        found = _VIDEO.fullmatch(piece.flat) or loud
        if found is None or piece.words > _TITLE_WORDS or piece.gone:
            continue
        page.drop([piece], "renvoi vers une vidéo")
        crumb = piece.text[found.start("rest") :]
        page.drop(_player(crumb, page.pieces[number + 1 : number + 3]), "titre et accroche d’une vidéo")


def _player(crumb: str, after: list[Piece]) -> list[Piece]:
    """Title and teaser under a crumb: a title that repeats the crumb's words, then a short text about the same."""
    if not after or after[0].ends or after[0].words > _TITLE_WORDS:
        return []
    theme = _content(crumb)
    if len(theme & _content(after[0].text)) < min(2, len(theme)) or not theme:
        return []
    teaser = after[1:]
    about = theme | _content(after[0].text)
    if teaser and teaser[0].words <= _TEASER_WORDS and len(about & _content(teaser[0].text)) > 1:
        return [after[0], teaser[0]]
    return [after[0]]


def _content(text: str) -> set[str]:
    return {word for word in word_tokens(text) if len(word) > 3 and "'" not in word}  # noqa: PLR2004 -- function words are short


def _remove_related(page: Page) -> None:
    for number, head in enumerate(page.pieces):
        if not head.gone and _FRONT_HEAD.fullmatch(head.flat.strip(_EDGES)):
            _remove_front(page, number)
        if head.gone or not _RELATED_HEAD.fullmatch(head.flat.strip(_EDGES)):
            continue
        box = _box(page.pieces[number + 1 : number + 2 + _BOX_LINES])
        last = number + 1 == len(page.pieces)
        if box or last or not head.flat.startswith("a lire"):
            page.drop([head, *box], "articles liés")


def _remove_front(page: Page, number: int) -> None:
    """Titles of other news below the article: only where no paragraph follows."""
    before = sum(piece.words for piece in page.pieces[:number] if piece.prose)
    after = page.pieces[number + 1 :]
    if before >= _SURE_BODY and after and not any(piece.prose for piece in after):
        page.drop([page.pieces[number], *_box(after)], "articles liés")


def _box(after: list[Piece]) -> list[Piece]:
    box: list[Piece] = []
    for piece in after[:_BOX_LINES]:
        if piece.text.rstrip()[-1:] in {".", "…", ":"} or piece.words > _TITLE_WORDS or piece.kind == "heading":
            break
        box.append(piece)
    stopped = len(box) < len(after)
    if stopped and len(box) > 1 and box[-1].group != box[-2].group:
        box.pop()
    return box


def _remove_comments(page: Page) -> None:
    for index, piece in enumerate(page.pieces):
        if not _COMMENT_HEAD.fullmatch(piece.flat.strip(_EDGES)):
            continue
        before = sum(other.words for other in page.pieces[:index])
        after = page.pieces[index + 1 :]
        signs = sum(_COMMENT_SIGN.fullmatch(other.flat) is not None for other in after)
        bare = piece.flat.strip(_EDGES) in {"commentaires", "comments"}
        small = before >= _COMMENT_RATIO * sum(other.words for other in after) and not bare
        if before >= _SURE_BODY and (signs or small):
            page.drop([piece, *after], "commentaires de lecteurs")
            return
