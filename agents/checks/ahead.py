"""What a review reads, read in one go before the checks ask for it piece by piece."""

from collections.abc import Iterator, Sequence

from calame.contracts import Draft, Fact, Source
from calame.text.analysis import parse_ahead
from calame.text.grammar import proofread_ahead


def read_ahead(draft: Draft, sources: Sequence[Source], stated: Sequence[Fact]) -> None:
    """Parse everything, which costs half of what it does one by one, while grammar works in its own process.

    Args:
        draft: the article.
        sources: what it rests on.
        stated: facts whose French statement is read in the place of their source's sentences.
    """
    told = _told(draft)
    proofread_ahead(told)
    parse_ahead((*_read_in(sources), *(fact.statement for fact in stated), *_written(draft), *told))


def _told(draft: Draft) -> tuple[str, ...]:
    return tuple(
        sentence.text
        for section in draft.sections
        for paragraph in section.paragraphs
        for sentence in paragraph.sentences
    )


def _written(draft: Draft) -> Iterator[str]:
    """What stands above the sentences."""
    yield from (draft.metadata.title, draft.metadata.meta_description)
    yield from (section.heading for section in draft.sections)


def _read_in(sources: Sequence[Source]) -> Iterator[str]:
    for source in sources:
        yield from filter(None, (source.text, source.title, source.publisher, source.author))
