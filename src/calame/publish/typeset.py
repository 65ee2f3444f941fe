"""The article as it is printed: the reviewed words, with no-break spaces where no line may part them."""

from calame.contracts import Article, Metadata, Paragraph, Section
from calame.text.binding import bound


def typeset(article: Article) -> Article:
    """`article` with its title, description, headings and sentences bound; what it was reviewed on stays as it is."""
    draft = article.draft
    printed = draft.model_copy(
        update={"metadata": _metadata(draft.metadata), "sections": tuple(map(_section, draft.sections))}
    )
    return article.model_copy(update={"draft": printed})


def _metadata(metadata: Metadata) -> Metadata:
    shown = {name: bound(getattr(metadata, name)) for name in ("title", "meta_description", "seo_title")}
    return metadata.model_copy(update=shown)


def _section(section: Section) -> Section:
    paragraphs = tuple(map(_paragraph, section.paragraphs))
    return section.model_copy(update={"heading": bound(section.heading), "paragraphs": paragraphs})


def _paragraph(paragraph: Paragraph) -> Paragraph:
    sentences = (one.model_copy(update={"text": bound(one.text)}) for one in paragraph.sentences)
    return paragraph.model_copy(update={"sentences": tuple(sentences)})
