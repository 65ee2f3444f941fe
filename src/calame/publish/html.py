"""`article.html`: the article alone, ready for a site's own frame."""

from itertools import groupby

from calame import __version__
from calame.contracts import Article, Paragraph, Section, Source
from calame.publish.figures import source_name
from calame.publish.page import asset, environment, json_for_html, policy, safe_url
from calame.publish.plain import plain


def render_html(article: Article) -> str:
    """A whole HTML5 page: one H1, head metadata, JSON-LD; it loads nothing."""
    style = asset("article.css")
    return (
        environment()
        .get_template("article.html.j2")
        .render(
            version=__version__,
            metadata=article.draft.metadata,
            sections=[(section, _groups(section)) for section in article.draft.sections],
            sources=article.sources,
            style=style,
            policy=policy(style=style),
            json_ld=json_for_html(json_ld(article)),
        )
    )


def json_ld(article: Article) -> dict[str, object]:
    """A schema.org `NewsArticle` that names what it is based on."""
    metadata = article.draft.metadata
    keywords = [plain(word) for word in (metadata.keyphrase, *metadata.synonyms) if plain(word)]
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": plain(metadata.title),
        "description": plain(metadata.meta_description),
        "inLanguage": article.brief.language,
        "keywords": keywords,
        "wordCount": article.review.words,
        "isBasedOn": [_based_on(source) for source in article.sources],
    }


def _based_on(source: Source) -> dict[str, object]:
    data: dict[str, object] = {"@type": "CreativeWork", "name": plain(source_name(source))}
    url = safe_url(source.url)
    if url:
        data["url"] = url
    if source.publisher:
        data["publisher"] = {"@type": "Organization", "name": plain(source.publisher)}
    if source.published:
        data["datePublished"] = source.published.isoformat()
    return data


def _groups(section: Section) -> list[tuple[str, list[Paragraph]]]:
    """Paragraphs by style, so that neighbouring bullets make one list."""
    return [(style, list(group)) for style, group in groupby(section.paragraphs, key=lambda item: item.style)]
