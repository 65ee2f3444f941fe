"""`article.md`: front matter for a site generator, then plain CommonMark."""

import re
from collections.abc import Iterator

import yaml

from calame.contracts import Article, Paragraph, Section, Source
from calame.publish.figures import copied_5grams, near_source_note, source_name
from calame.publish.page import safe_url
from calame.publish.plain import plain

_ANYWHERE = re.compile(r"[\\`*_\[\]<>~|&{}]|(?<=\{)[%#]|%(?=\})|:(?=//)|(?<=[wW]{3})\.|@")
"""Marks of CommonMark, of tables and strike-through, of templates (`{{ }}`, `{% %}`, `{# #}`) that sites may run, and
of addresses, which GitHub's flavour and Hugo make links of."""
_AT_START = re.compile(r"^(?:[#+\-=:]|\d{1,9}(?=[.)]))")
"""Marks that mean something only where a line begins."""
_CLOSING = re.compile(r"(?<= )(#+)$")
"""Hashes that would close a heading."""


class _Quoted(str):
    """A text that no reader takes for anything else: YAML 1.1 and 1.2 disagree on `1e3`, `0o7`, `12:30` or `y`."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """Writes a value twice rather than as an anchor and an alias, which simple readers do not know."""

    def ignore_aliases(self, data: object) -> bool:
        """True for whatever `data` is."""
        del data
        return True


_Dumper.add_representer(_Quoted, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))


def escape(text: str) -> str:
    """`text` as Markdown that renders to exactly `plain(text)`."""
    marked = _CLOSING.sub(r"\\\1", _ANYWHERE.sub(r"\\\g<0>", plain(text)))
    found = _AT_START.match(marked)
    if found is None:
        return marked
    start = found.group()
    return f"{start}\\{marked[len(start) :]}" if start[0].isdigit() else f"\\{marked}"


def render_markdown(article: Article) -> str:
    """The article with its front matter; ends with a newline."""
    title = escape(article.draft.metadata.title)
    parts = [_front_matter(article), f"# {title}"]
    for section in article.draft.sections:
        parts.extend(_section(section))
    return "\n\n".join(parts) + "\n"


def front_matter(article: Article) -> dict[str, object]:
    """What `article.md` says above its text; keys in the order in which they are written."""
    metadata = article.draft.metadata
    data: dict[str, object] = {
        "title": plain(metadata.title),
        "slug": plain(metadata.slug),
        "description": plain(metadata.meta_description),
    }
    if metadata.seo_title:
        data["seo_title"] = plain(metadata.seo_title)
    published = [source.published for source in article.sources if source.published]
    if published:
        data["date"] = max(published)
    keywords = [plain(word) for word in (metadata.keyphrase, *metadata.synonyms)]
    data |= {"lang": article.brief.language, "keywords": [word for word in keywords if word]}
    data["sources"] = [_source(source) for source in article.sources]
    data |= {"outcome": article.outcome.value, "calame": _calame(article)}
    return data


def _front_matter(article: Article) -> str:
    data = _quoted(front_matter(article))
    dumped = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=float("inf"))
    return f"---\n{dumped}---"


def _quoted(data: object) -> object:
    """The same with every text between double quotes, whatever it looks like; keys are ours and stay bare."""
    if isinstance(data, dict):
        return {key: _quoted(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_quoted(value) for value in data]
    return _Quoted(data) if isinstance(data, str) else data


def _source(source: Source) -> dict[str, object]:
    fields = {"title": source_name(source), "publisher": source.publisher, "url": safe_url(source.url)}
    data: dict[str, object] = {name: plain(value) for name, value in fields.items() if value}
    return data | {"date": source.published} if source.published else data


def _calame(article: Article) -> dict[str, object]:
    data: dict[str, object] = {"team": plain(article.team)}
    note, copied = near_source_note(article), copied_5grams(article)
    if note:
        data["near_source_note"] = note
    if copied:
        data["copied_5grams"] = round(copied.value, 1)
    if article.review.overruled:
        data["overruled"] = len(article.review.overruled)
    return data


def _section(section: Section) -> Iterator[str]:
    if section.heading:
        yield f"{'#' * section.level} {escape(section.heading)}"
    bullets: list[str] = []
    for paragraph in section.paragraphs:
        if paragraph.style == "bullet":
            bullets.append(f"- {escape(paragraph.text)}")
            continue
        if bullets:
            yield "\n".join(bullets)
            bullets = []
        yield _paragraph(paragraph)
    if bullets:
        yield "\n".join(bullets)


def _paragraph(paragraph: Paragraph) -> str:
    """Prose, or a question in bold: as a heading its words would not count as body words."""
    text = escape(paragraph.text)
    return f"**{text}**" if paragraph.style == "question" else text
