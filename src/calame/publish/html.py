"""`article.html`: the article alone, ready for a site's own frame."""

from collections.abc import Iterator
from itertools import groupby, takewhile
from typing import Final

from calame import __version__
from calame.contracts import Article, Paragraph, Section, Source
from calame.publish.figures import source_name
from calame.publish.page import asset, environment, json_for_html, policy, safe_url
from calame.publish.plain import plain

_CONTEXT: Final = "https://schema.org"


def render_html(article: Article, *, site: str | None = None) -> str:
    """A whole HTML5 page: one H1, head metadata, JSON-LD; it loads nothing.

    Args:
        article: what to print.
        site: web address under which it will stand; without it the page names no address of its own.
    """
    style = asset("article.css")
    canonical = _address(article, site)
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
            canonical=canonical,
            json_ld=json_for_html(json_ld(article, canonical=canonical)),
        )
    )


def _address(article: Article, site: str | None) -> str | None:
    return safe_url(f"{site.rstrip('/')}/{plain(article.draft.metadata.slug)}") if site else None


def json_ld(article: Article, *, canonical: str | None = None) -> dict[str, object]:
    """A schema.org `NewsArticle` that names what it is based on, and a `FAQPage` when it has an FAQ.

    Author, image and date of the article are nobody's guess: they are left out.
    """
    questions = [_question(*pair) for section in article.draft.sections for pair in _answered(section)]
    news = _news(article, canonical)
    if not questions:
        return {"@context": _CONTEXT} | news
    faq = {"@type": "FAQPage", "inLanguage": article.brief.language, "mainEntity": questions}
    return {"@context": _CONTEXT, "@graph": [news, faq]}


def _news(article: Article, canonical: str | None) -> dict[str, object]:
    metadata = article.draft.metadata
    data: dict[str, object] = {
        "@type": "NewsArticle",
        "headline": plain(metadata.title),
        "identifier": plain(metadata.slug),
        "description": plain(metadata.meta_description),
        "inLanguage": article.brief.language,
        "keywords": [plain(word) for word in (metadata.keyphrase, *metadata.synonyms) if plain(word)],
        "wordCount": article.review.words,
        "isBasedOn": [_based_on(source) for source in article.sources],
    }
    return data | {"url": canonical, "mainEntityOfPage": canonical} if canonical else data


def _answered(section: Section) -> Iterator[tuple[str, str]]:
    """Questions with the paragraphs below them."""
    for place, paragraph in enumerate(section.paragraphs):
        if paragraph.style == "question":
            below = takewhile(lambda one: one.style != "question", section.paragraphs[place + 1 :])
            answer = plain(" ".join(one.text for one in below))
            if answer:
                yield plain(paragraph.text), answer


def _question(question: str, answer: str) -> dict[str, object]:
    return {"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": answer}}


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
