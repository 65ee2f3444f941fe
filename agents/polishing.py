"""What a model plans as title tag, description and headings, put right by rules where nothing but the form changes.

A fault that a rule cannot mend without choosing words stays as it is: the review finds it.
"""

from collections.abc import Iterator, Sequence

from calame.agents.checks.sourcing import spaced
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.search import title_tag
from calame.agents.embedded.titles import META_CHARS, main_clause, shortened
from calame.contracts import Metadata, Source
from calame.text.analysis import analyse
from calame.text.grammar import Slip, grammar_slips
from calame.text.keyphrases import Topic
from calame.text.quotations import quotations
from calame.text.sentences import split_sentences
from calame.text.title_width import TITLE_PIXELS, title_width
from calame.text.typography import french

_LONGEST = META_CHARS[-1]
_SHORTEST = 90
"""Characters below which a cut description says less than one that a search engine cuts."""
_FORMS = frozenset({"accord", "conjugaison", "participe passé", "élision", "mot répété"})
"""What mending changes the form of a word only; a confusion is another word."""
_MOST_MENDED = 3
"""Slips mended in one label; a text with more is not French enough to be put right word by word."""


def polished(metadata: Metadata, sources: Sequence[Source], *, keep_title: bool) -> Metadata:
    """The same metadata with typography and certain slips put right, and room for title tag and description.

    Args:
        metadata: as planned.
        sources: what they say word for word is theirs.
        keep_title: the client gave the title, which stays letter for letter.
    """
    said = [spaced(f"{source.title or ''} {source.text}") for source in sources]
    title = metadata.title if keep_title else mended(metadata.title, said)
    topic = Topic.of(metadata.keyphrase, metadata.synonyms)
    description = fitted(mended(metadata.meta_description, said), topic)
    tag = metadata.seo_title or _tag(title, metadata.keyphrase)
    return metadata.model_copy(update={"title": title, "meta_description": description, "seo_title": tag})


def mended(label: str, said: Sequence[str] = ()) -> str:
    """A label in published French, without the slips of grammar that have one remedy only.

    Quotations and the words of the sources (`said`, each through `spaced`) stay; so does a label that would have
    another slip once mended.
    """
    text = french(" ".join(label.split()))
    for _ in range(_MOST_MENDED):
        slip = next((slip for slip in grammar_slips(text) if _is_mendable(text, slip, said)), None)
        if slip is None:
            return text
        better = french(f"{text[: slip.start]}{slip.suggestions[0]}{text[slip.end :]}")
        if len(grammar_slips(better)) >= len(grammar_slips(text)):
            return text
        text = better
    return text


def fitted(description: str, topic: Topic) -> str:
    """A description that search engines show whole: the same, or without what only adds to it.

    Nothing is cut where the keyphrase would go with it, or where too little would be left.
    """
    if len(description) <= _LONGEST:
        return description
    told = bool(topic.count(description))
    fits = (text for text in _cuts(description) if _SHORTEST <= len(text) <= _LONGEST)
    return next((text for text in fits if bool(topic.count(text)) == told), description)


def _cuts(description: str) -> Iterator[str]:
    """Whole sentences, then a single one without its asides, then its main clause."""
    sentences = split_sentences(description)
    for _, end in reversed(sentences[:-1]):
        yield description[:end].rstrip()
    first = description[slice(*sentences[0])] if sentences else ""
    if short := shortened(first):
        yield short
    if first and (clause := main_clause(Reading(analyse(first).sentences[0], first), _LONGEST - 1)):
        yield f"{clause}."


def _tag(title: str, keyphrase: str) -> str:
    """A title tag for a title that is too wide: its words without the clauses that only add to it, or nothing."""
    if title_width(title) <= TITLE_PIXELS:
        return ""
    tag = title_tag(title, keyphrase)
    return tag if tag and tag.rpartition("\u00a0: ")[2].lower() in title.lower() else ""


def _is_mendable(text: str, slip: Slip, said: Sequence[str]) -> bool:
    if slip.family not in _FORMS or len(slip.suggestions) != 1:
        return False
    if any(quote.start <= slip.start < quote.end for quote in quotations(text)):
        return False
    around = (*text[: slip.start].split()[-1:], text[slip.start : slip.end], *text[slip.end :].split()[:1])
    return not any(spaced(" ".join(around)) in words for words in said)
