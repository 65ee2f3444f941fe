"""Subheadings that say what the article is looked up by: the keyphrase before the colon, the heading behind it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from calame.agents.checks.seo import Page
from calame.agents.checks.seo import keyphrase as grades
from calame.agents.embedded.edits.reading import capitalised
from calame.contracts import Draft, Metadata, Section
from calame.text.analysis import analyse
from calame.text.common_words import is_common_word
from calame.text.data.headline_words import NEUTRAL_HEADINGS, RECAP_HEADINGS
from calame.text.keyphrases import Topic
from calame.text.typography import french
from calame.text.words import fold, word_tokens

_REFLECTING = 0.3
"""Share of the subheadings that should say the topic (Yoast's subheadingsKeyword)."""
_MOST_REFLECTING, _MOST_NEEDED = 0.6, 0.75
"""Share above which no further one is made to say it: a reader tires of it before the engine does, which counts only
where the text hardly says it."""
_HALF = 0.5
_LABELS = frozenset(fold(label) for label in (*NEUTRAL_HEADINGS, *RECAP_HEADINGS.values()))
"""Headings that name no topic of their own."""
_NO_ARTICLE = ("l’", "le ", "la ", "les ", "ce ", "dans ")
"""How a label begins that takes no article."""
_ACRONYM = re.compile(r"[^\W\d_]\d|[A-ZÀ-Þ]{2}")
_ARTICLE_AND_NOUN = re.compile(r"(?:L['’]|Les? |La |Une? |Des )[a-zà-ÿ]")
_LINKS = frozenset({"à", "au", "aux", "de", "du", "des"})
_COLON = "\u00a0: "
_HEADING_CHARS = 75


def heading_labels(draft: Draft, metadata: Metadata) -> dict[str, str]:
    """The headings, by section, that get the keyphrase in front, as many as the engines ask for.

    First labels that say nothing of their own, those of the body first; then headings that only say what their first
    sentence says; then those that part a long stretch without it. A heading gets it only over a text that tells of it,
    or when it is the newsroom's own label of the whole story, the words before the colon of its title.
    """
    page = _page(draft, metadata)
    named = _labels(page)
    echoing = (section for section in page.draft.sections if _may_be_labelled(page, section) and _echoes(section))
    named |= {section.id: _fronted(metadata.keyphrase, section) for section in echoing if _says(page.topic, section)}
    while not _enough(relabelled(page, named)):
        following = _next(relabelled(page, named), named)
        if following is None:
            break
        named[following.id] = _fronted(metadata.keyphrase, following)
    return named


def neutral_labels(draft: Draft, metadata: Metadata) -> dict[str, str]:
    """The labels that say nothing of their own, by section, with the keyphrase in front: what any keyphrase gets."""
    return _labels(_page(draft, metadata))


def _page(draft: Draft, metadata: Metadata) -> Page:
    return Page(draft.model_copy(update={"metadata": metadata}), Topic.of(metadata.keyphrase, metadata.synonyms), ())


def _fronted(phrase: str, section: Section) -> str:
    return f"{french(capitalised(phrase))}{_COLON}{lowered(section.heading)}"


def relabelled(page: Page, named: dict[str, str]) -> Page:
    """The page with these headings."""
    headed = (
        section.model_copy(update={"heading": named.get(section.id, section.heading)})
        for section in page.draft.sections
    )
    return Page(page.draft.model_copy(update={"sections": tuple(headed)}), page.topic, ())


def lowered(sentence: str) -> str:
    """The sentence as it stands behind a colon."""
    first = analyse(sentence).tokens[:1]
    named = not first or first[0].pos == "PROPN" or first[0].ent or _ACRONYM.match(sentence) is not None
    named = named and _ARTICLE_AND_NOUN.match(sentence) is None and not _is_common(sentence)
    return sentence if named else sentence[:1].lower() + sentence[1:]


def _is_common(sentence: str) -> bool:
    """Whether the first word is a common noun that the next one, in small letters, completes: "Chaise à son nom"."""
    words = sentence.split()
    return len(words) > 1 and words[0].isalpha() and is_common_word(words[0]) and words[1] in _LINKS


def labelled(phrase: str, label: str) -> str:
    """`Usine de batteries : les chiffres clés`."""
    plural = label.split(maxsplit=1)[0].endswith("s") and not fold(label).startswith(_NO_ARTICLE)
    return f"{french(capitalised(phrase))}{_COLON}{'les ' if plural else ''}{label[:1].lower()}{label[1:]}"


def _labels(page: Page) -> dict[str, str]:
    """Labels that say the topic, as many as it takes: each stands over what tells it."""
    headed = sorted((section for section in page.draft.sections if section.heading), key=lambda one: one.kind != "body")
    reflecting = sum(page.topic.share(section.heading) > _HALF for section in headed)
    named: dict[str, str] = {}
    for section in headed:
        if reflecting + len(named) >= _REFLECTING * len(headed):
            break
        if fold(section.heading) in _LABELS and _tells(page.topic, section):
            named[section.id] = labelled(page.metadata.keyphrase, section.heading)
    return named


def _tells(topic: Topic, section: Section) -> bool:
    """Whether a sentence of the section has the whole keyphrase or a synonym."""
    return any(topic.share(sentence.text) == 1 for part in section.paragraphs for sentence in part.sentences)


def _says(topic: Topic, section: Section) -> bool:
    """Whether a sentence of the section has the whole keyphrase or a synonym, and the section most of its words."""
    return topic.keyphrase.share(section.text) > _HALF and _tells(topic, section)


def _enough(page: Page) -> bool:
    asked = (grades.headings, grades.density, grades.distribution)
    return all(one(page).grade == "good" for one in asked)


def _next(page: Page, named: dict[str, str]) -> Section | None:
    """The section whose heading gets the keyphrase next; none when too many have it.

    It is one with which nothing is left to ask, over a text that tells of it where there is one; else the one that
    best parts the longest stretch without it.
    """
    headed = [section for section in page.draft.sections if section.heading]
    reflecting = sum(page.topic.share(section.heading) > _HALF for section in headed)
    most = _MOST_NEEDED if grades.density(page).value < grades.DENSITY[0] else _MOST_REFLECTING
    if not headed or reflecting + 1 > most * len(headed):
        return None
    told = {section.id: _says(page.topic, section) for section in headed}
    free = [one for one in headed if one.id not in named and _may_be_labelled(page, one)]
    free = [one for one in free if told[one.id] or _is_label(page)]
    last = [one for one in free if _enough(relabelled(page, {one.id: _fronted(page.metadata.keyphrase, one)}))]
    fitting = [one for one in last if told[one.id]] or last or free
    return min(fitting, key=lambda one: (_longest(_told(page, one.id)), not told[one.id]), default=None)


def _may_be_labelled(page: Page, section: Section) -> bool:
    heading = section.heading
    telling = len(page.topic.keyphrase) > 1 or _is_label(page)
    plain = (
        section.kind == "body" and not any(mark in heading for mark in ":«»?") and page.topic.share(heading) <= _HALF
    )
    short = len(page.metadata.keyphrase) + len(_COLON) + len(heading) <= _HEADING_CHARS
    return telling and plain and short


def _is_label(page: Page) -> bool:
    """Whether the newsroom wrote the keyphrase, one word, before the colon of its title: it stands over the story."""
    label, colon, _ = page.metadata.title.partition(_COLON)
    return bool(colon) and fold(label) == fold(page.metadata.keyphrase) and len(label.split()) == 1


def _echoes(section: Section) -> bool:
    """Whether the first sentence opens with the very words of the heading, behind who writes it at most."""
    first = word_tokens(section.paragraphs[0].text)[:_NEAR] if section.paragraphs else ()
    opening = word_tokens(section.heading)[:2]
    return any(pair == opening for pair in pairwise(first))


_NEAR = 8


def _told(page: Page, chosen: str) -> Iterator[bool]:
    """For each heading and sentence in order: whether it says the topic, the chosen heading taken to say it."""
    for section in page.draft.sections:
        if section.heading:
            yield section.id == chosen or page.topic.share(section.heading) == 1
        yield from (page.topic.share(sentence.text) == 1 for part in section.paragraphs for sentence in part.sentences)


def _longest(told: Iterator[bool]) -> int:
    flags: Sequence[bool] = (True, *told, True)
    places = [place for place, said in enumerate(flags) if said]
    return max((second - first for first, second in pairwise(places)), default=0)
