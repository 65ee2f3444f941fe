"""`article.docx`: the article for an editor who lives in Word."""

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx

from calame.contracts import Article, Paragraph, Section
from calame.publish.plain import plain
from calame.publish.plain_text import source_line

if TYPE_CHECKING:
    from docx.document import Document

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first date a ZIP entry can bear: the same article is the same bytes on every day."""

_MOST = 255
"""Characters that a property of a Word file holds."""


def render_docx(article: Article) -> bytes:
    """Title and headings in Word's own styles, language French, no author and no date of making."""
    document = docx.Document()
    _describe(document, article)
    document.add_heading(plain(article.draft.metadata.title), level=0)
    for section in article.draft.sections:
        _section(document, section)
    document.add_heading("Sources", level=1)
    for source in article.sources:
        document.add_paragraph(source_line(source), style="List Bullet")
    made = io.BytesIO()
    document.save(made)
    return _dateless(made.getvalue())


def _describe(document: "Document", article: Article) -> None:
    metadata, about = article.draft.metadata, document.core_properties
    about.title, about.subject = plain(metadata.title)[:_MOST], plain(metadata.meta_description)[:_MOST]
    about.keywords = ", ".join(plain(word) for word in (metadata.keyphrase, *metadata.synonyms))[:_MOST]
    about.author, about.comments, about.language = "", "", article.brief.language
    about.last_modified_by = ""
    about.created = about.modified = datetime(*_EARLIEST, tzinfo=UTC)
    languages = document.styles.element.findall(".//{*}rPrDefault/{*}rPr/{*}lang")
    for language in languages:
        for name in list(language.attrib):
            if str(name).endswith("}val"):
                language.set(name, "fr-FR")


def _section(document: "Document", section: Section) -> None:
    heading = plain(section.heading)
    if heading:
        document.add_heading(heading, level=section.level - 1)
    for paragraph in section.paragraphs:
        _paragraph(document, paragraph)


def _paragraph(document: "Document", paragraph: Paragraph) -> None:
    text = plain(paragraph.text)
    if paragraph.style == "bullet":
        document.add_paragraph(text, style="List Bullet")
        return
    document.add_paragraph().add_run(text).bold = True if paragraph.style == "question" else None


def _dateless(made: bytes) -> bytes:
    packed = io.BytesIO()
    with ZipFile(io.BytesIO(made)) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = ZipInfo(name, _EARLIEST)
            entry.compress_type = ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return packed.getvalue()
