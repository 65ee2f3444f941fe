"""WordPress: the body as Gutenberg blocks, and what the Yoast plug-in keeps beside it.

The block grammar is that of the WordPress block editor handbook (https://developer.wordpress.org/block-editor/); the
names of the fields are those that Yoast SEO registers for posts.
"""

from collections.abc import Iterator
from itertools import groupby

from markupsafe import Markup
from markupsafe import escape as html

from calame.contracts import Article, Paragraph, Section, Source
from calame.publish.figures import source_name
from calame.publish.page import safe_url
from calame.publish.plain import plain

LINKS = 'rel="nofollow noopener noreferrer"'


def render_blocks(article: Article) -> str:
    """The body without its title, which WordPress prints itself; all text is escaped."""
    blocks = [block for section in article.draft.sections for block in _section(section)]
    return "\n\n".join([*blocks, _heading(2, "Sources"), _list([_source(source) for source in article.sources])]) + "\n"


def post_data(article: Article) -> dict[str, object]:
    """The fields of a post as WordPress' REST API takes them; a draft, so that nothing goes out unseen."""
    metadata = article.draft.metadata
    description = plain(metadata.meta_description)
    return {
        "status": "draft",
        "title": plain(metadata.title),
        "slug": plain(metadata.slug),
        "excerpt": description,
        "content": render_blocks(article),
        "meta": {
            "_yoast_wpseo_title": plain(metadata.title_tag),
            "_yoast_wpseo_metadesc": description,
            "_yoast_wpseo_focuskw": plain(metadata.keyphrase),
        },
    }


def _section(section: Section) -> Iterator[str]:
    heading = plain(section.heading)
    if heading:
        yield _heading(section.level, heading)
    for style, group in groupby(section.paragraphs, key=lambda paragraph: paragraph.style):
        if style == "bullet":
            yield _list([html(plain(paragraph.text)) for paragraph in group])
        else:
            yield from (_paragraph(paragraph) for paragraph in group)


def _heading(level: int, text: str) -> str:
    attributes = "" if level == 2 else f' {{"level":{level}}}'  # noqa: PLR2004 -- the block's own default
    return (
        f"<!-- wp:heading{attributes} -->\n"
        f'<h{level} class="wp-block-heading">{html(text)}</h{level}>\n'
        "<!-- /wp:heading -->"
    )


def _paragraph(paragraph: Paragraph) -> str:
    text = html(plain(paragraph.text))
    inner = Markup("<strong>{}</strong>").format(text) if paragraph.style == "question" else text
    return f"<!-- wp:paragraph -->\n<p>{inner}</p>\n<!-- /wp:paragraph -->"


def _list(items: list[Markup]) -> str:
    rows = "\n".join(f"<!-- wp:list-item -->\n<li>{item}</li>\n<!-- /wp:list-item -->" for item in items)
    return f'<!-- wp:list -->\n<ul class="wp-block-list">{rows}</ul>\n<!-- /wp:list -->'


def _source(source: Source) -> Markup:
    name, url = html(plain(source_name(source))), safe_url(source.url)
    linked = Markup(f'<a href="{{}}" {LINKS}>{{}}</a>').format(url, name) if url else name  # noqa: S704 -- constants
    publisher = plain(source.publisher or "")
    return Markup("{}, {}").format(linked, publisher) if publisher else linked
