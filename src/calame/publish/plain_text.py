"""`article.txt`: the article for a mail, a system without markup or a count of words."""

from collections.abc import Iterator

from calame.contracts import Article, Section, Source
from calame.publish.figures import source_name
from calame.publish.page import safe_url
from calame.publish.plain import plain


def render_text(article: Article) -> str:
    """Title, sections and sources, blocks parted by a blank line; ends with a newline."""
    title = plain(article.draft.metadata.title)
    blocks = [f"{title}\n{'=' * len(title)}"]
    for section in article.draft.sections:
        blocks.extend(_section(section))
    blocks.append("\n".join(["Sources", *(f"- {source_line(source)}" for source in article.sources)]))
    return "\n\n".join(blocks) + "\n"


def _section(section: Section) -> Iterator[str]:
    heading = plain(section.heading)
    if heading:
        yield f"{heading}\n{'-' * len(heading)}"
    for paragraph in section.paragraphs:
        text = plain(paragraph.text)
        yield f"- {text}" if paragraph.style == "bullet" else text


def source_line(source: Source) -> str:
    """Name, publisher and address of a source, as far as they are known."""
    parts = [source_name(source), source.publisher or "", safe_url(source.url) or ""]
    return ", ".join(text for part in parts if (text := plain(part)))
