"""An article as Markdown for a person's editor, and read back: nothing typed is lost silently."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from textwrap import fill
from typing import Final

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from calame.contracts import Draft, Finding, Metadata, Paragraph, Review, Section
from calame.errors import BriefError, OutputError, SourceError
from calame.publish.labels import SEVERITIES
from calame.publish.markdown import escape
from calame.publish.parse import parse_article
from calame.publish.plain import plain
from calame.publish.slug import checked_slug
from calame.text.wording import NBSP

_NAMES: Final = {
    "slug": "slug",
    "description": "meta_description",
    "seo_title": "seo_title",
    "keyphrase": "keyphrase",
    "synonyms": "synonyms",
}
_REFUSED: Final = {
    "table_open": "un tableau",
    "fence": "un bloc de code",
    "code_block": "un bloc de code (une ligne commence par quatre espaces)",
    "html_block": "du HTML",
    "html_inline": "du HTML",
    "image": "une image",
    "link_open": "un lien",
}
"""What an article cannot hold, by the name of its token."""
_WIDTH: Final = 100
_BULLET: Final = "- "
_COMMENT = re.compile(r"\s*<!--.*-->\s*", re.DOTALL)
_DASHES = re.compile(r"-(?=-)|(?<=-)-|[<>]")
_HELP: Final = (
    "Modifiez le texte, le titre, les intertitres ou l’en-tête, puis enregistrez et quittez. Les commentaires comme "
    "celui-ci ne sont pas repris : ceux qui suivent un paragraphe disent ce que la relecture y trouve. Une phrase "
    "intacte garde ses preuves ; une phrase changée est confrontée aux sources."
)


def editable_draft(draft: Draft, review: Review | None = None) -> str:
    """`draft` as Markdown to edit, each paragraph followed by what `review` finds in it, as comments."""
    findings = review.findings if review else ()
    parts = [head(draft.metadata), explained(_HELP)]
    parts += _notes(finding for finding in findings if finding.place.section is None)
    parts.append(f"# {escape(draft.metadata.title)}")
    for section in draft.sections:
        parts += _section(section, [finding for finding in findings if finding.place.section == section.id])
    return _lines(parts)


def read_draft(text: str, before: Draft, *, origin: str) -> Draft:
    """The article in `text`, an edit of `before`; its sentences cite nothing.

    Args:
        text: Markdown, as `editable_draft` writes it. A key that its front matter leaves out keeps its value.
        before: the draft that was shown.
        origin: what a message calls the text.

    Raises:
        calame.errors.InputError: it holds no paragraph, a heading without text, something that an article cannot hold,
            or an unsafe slug.
    """
    _refuse(text, origin)
    try:
        typed = parse_article(text, origin=origin, fallback=before.metadata.title)
    except SourceError as error:
        raise BriefError(str(error)) from error
    bare = next((section.heading for section in typed.sections if not section.paragraphs), None)
    if bare is not None:
        raise BriefError(f"{origin} : rien ne suit l’intertitre «{NBSP}{bare}{NBSP}» ; écrivez sa partie ou ôtez-le.")
    metadata = with_head(typed.metadata.title, read_head(text, origin), before.metadata, origin)
    return typed.model_copy(update={"metadata": metadata, "round": before.round})


def head(metadata: Metadata) -> str:
    """The front matter to edit: everything but the title, which is the first heading."""
    data = {
        "slug": plain(metadata.slug),
        "description": plain(metadata.meta_description),
        "seo_title": plain(metadata.seo_title),
        "keyphrase": plain(metadata.keyphrase),
        "synonyms": [plain(word) for word in metadata.synonyms],
    }
    return f"---\n{yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=float('inf'))}---"


def read_head(text: str, origin: str) -> dict[str, object]:
    """What the front matter of `text` says; empty when it has none.

    Raises:
        BriefError: it is not YAML, or a key is not one of Calame's.
    """
    found = _front_matter(text, origin)
    unknown = [str(name) for name in found if name not in _NAMES]
    if unknown:
        raise BriefError(
            f"L’en-tête de {origin} a une clé inconnue ({', '.join(unknown)}) : il n’a que {', '.join(_NAMES)}."
        )
    return {str(name): value for name, value in found.items()}


def with_head(title: str, found: Mapping[str, object], before: Metadata, origin: str) -> Metadata:
    """`before` with the title and whatever the front matter says.

    Raises:
        BriefError: a value is no text, or the slug is no safe folder name.
    """
    told: dict[str, object] = {"title": plain(title)}
    for name, value in found.items():
        words = value if isinstance(value, list) else [value]
        if not all(isinstance(word, str) for word in words):
            raise BriefError(f"Dans l’en-tête de {origin}, {name!r} doit être un texte sur une ligne.")
        texts = [plain(str(word)) for word in words]
        told[_NAMES[name]] = tuple(filter(None, texts)) if name == "synonyms" else " ".join(texts)
    made = before.model_copy(update={name: value for name, value in told.items() if value or name != "keyphrase"})
    try:
        checked_slug(made.slug)
    except OutputError as error:
        raise BriefError(f"Dans l’en-tête de {origin} : {error}") from error
    return made


def comment(text: str) -> str:
    """`text` as an HTML comment on one line that nothing in it can end."""
    return f"<!-- {_DASHES.sub(' ', plain(text))} -->"


def explained(text: str) -> str:
    """`text` as a comment of several lines."""
    return f"<!--\n{fill(text, _WIDTH)}\n-->"


def note(finding: Finding) -> str:
    """One finding as an editor reads it."""
    excerpt = f" «{NBSP}{finding.place.excerpt}{NBSP}»" if finding.place.excerpt else ""
    remedy = f" → {finding.remedy}" if finding.remedy else ""
    return f"{finding.id} {SEVERITIES[finding.severity]} :{excerpt} {finding.message}{remedy}"


def _notes(findings: Iterable[Finding]) -> Iterator[str]:
    return (comment(note(finding)) for finding in findings)


def _section(section: Section, findings: Sequence[Finding]) -> Iterator[str]:
    if section.heading:
        yield f"{'#' * section.level} {escape(section.heading)}"
    within = range(len(section.paragraphs))
    yield from _notes(finding for finding in findings if finding.place.paragraph not in within)
    for place, paragraph in enumerate(section.paragraphs):
        yield f"{_BULLET if paragraph.style == 'bullet' else ''}{_marked(paragraph)}"
        yield from _notes(finding for finding in findings if finding.place.paragraph == place)


def _marked(paragraph: Paragraph) -> str:
    text = escape(paragraph.text)
    return f"**{text}**" if paragraph.style == "question" else text


def _lines(parts: Sequence[str]) -> str:
    """Blocks with a blank line between them, but between two bullets; ends with a newline."""
    tight = [one.startswith(_BULLET) and other.startswith(_BULLET) for one, other in pairwise(parts)]
    gaps = ["\n" if close else "\n\n" for close in tight]
    return "".join(text for pair in zip(parts, [*gaps, "\n"], strict=True) for text in pair)


def _refuse(text: str, origin: str) -> None:
    """Make sure that nothing typed would be lost.

    Raises:
        BriefError: something is no text of an article; the message names it and its line.
    """
    body = body_of(text)
    skipped = text.count("\n") - body.count("\n")
    for block in MarkdownIt("commonmark", {"html": True}).enable("table").parse(body):
        for token in (block, *(block.children or ())):
            if token.type in _REFUSED and not _is_comment(token):
                line = (block.map[0] if block.map else 0) + skipped + 1
                raise BriefError(
                    f"{origin}, ligne {line} : {_REFUSED[token.type]} ne peut entrer dans l’article ; "
                    "n’y laissez que des titres, des paragraphes et des puces."
                )


def _is_comment(token: Token) -> bool:
    return token.type.startswith("html") and _COMMENT.fullmatch(token.content) is not None


def _front_matter(text: str, origin: str) -> Mapping[str, object]:
    lines = text.split("\n")
    body = body_of(text)
    if body == text:
        return {}
    try:
        head_lines = "\n".join(lines[1 : len(lines) - body.count("\n") - 2])
        found = yaml.load(head_lines, Loader=yaml.BaseLoader)  # noqa: S506  # makes texts and lists only, as typed
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise BriefError(
            f"L’en-tête de {origin} n’est pas du YAML lisible : corrigez ce qui est entre les deux « --- »."
        ) from error
    return found if isinstance(found, dict) else {}


def body_of(text: str) -> str:
    """`text` below its front matter; all of it when it has none."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return text
    end = next((place for place, line in enumerate(lines[1:], start=1) if line.rstrip() == "---"), None)
    return text if end is None else "\n".join(lines[end + 1 :])
