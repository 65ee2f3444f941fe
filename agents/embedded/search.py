"""What the article is looked up by: the keyphrase that the text carries best, and what goes with it.

Title tag, address, description and subheadings are made for each candidate and judged as the critic will.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from calame.agents.checks.seo import Page
from calame.agents.checks.seo.catalogue import OF_TOPIC
from calame.agents.embedded import titles
from calame.agents.embedded.edits.reading import capitalised
from calame.agents.embedded.heading_labels import heading_labels, lowered, neutral_labels
from calame.contracts import Draft, Metadata
from calame.text.analysis import analyse
from calame.text.keyphrases import Keyphrase, Topic, exact_place, only_function_words
from calame.text.title_width import TITLE_PIXELS, title_width
from calame.text.typography import french
from calame.text.words import fold

_POINTS = {"good": 2.0, "ok": 1.0, "bad": 0.0}
_RANK = 0.25
"""What a place further down among the candidates costs: the first ones say best what the story is about."""
_LONE_NAME, _LONE_NOUN = 1.5, 8.0
"""What a keyphrase of one word costs: it says little of what is looked for, a common noun less than a name."""
_NOT_IN_TITLE = 6.0
"""What a keyphrase costs that the title does not hold: the story is about something else."""
_LABEL = 3.0
"""What the words before the colon of a title are worth: the newsroom's own keyphrase."""
_WHOLE = 2.0
"""What it is worth that nothing is left to mend."""
_CANDIDATES = 24
_SYNONYMS = 2
"""Synonyms taken: phrases that share a word with the keyphrase; one that holds another of them adds nothing."""


@dataclass(frozen=True, slots=True)
class Found:
    """Metadata, and the headings by section id, that make the article easy to find."""

    metadata: Metadata
    headings: dict[str, str]


def findable(
    draft: Draft,
    candidates: Sequence[str],
    descriptions: Sequence[str],
    *,
    synonyms: tuple[str, ...] | None = None,
    given: bool = False,
) -> Found:
    """The draft's metadata and headings for the best of the candidates.

    Args:
        draft: the article as it will be written, its metadata holding the title.
        candidates: keyphrases, the one that says most first; the client's alone when there is one.
        descriptions: meta descriptions that would do, best first.
        synonyms: the client's; else those of the candidates that share a word with the chosen one.
        given: the candidate is the client's, and need not be what the article or a sentence of it tells of.
    """
    made = [
        _made(draft, phrase, _near(phrase, candidates) if synonyms is None else synonyms, descriptions, given=given)
        for phrase in candidates[:_CANDIDATES]
    ]
    scored = [(_score(draft, found) - _RANK * place, -place, found) for place, found in enumerate(made)]
    best = max(scored, key=lambda one: one[:2])[2]
    return Found(best.metadata, heading_labels(draft, best.metadata))


def _near(phrase: str, candidates: Sequence[str]) -> tuple[str, ...]:
    words = set(Topic.of(phrase).keyphrase.stems)
    near = [other for other in candidates[:_CANDIDATES] if fold(other) != fold(phrase)]
    found: list[str] = []
    for other in near:
        stems = set(Topic.of(other).keyphrase.stems)
        held = any(set(Topic.of(one).keyphrase.stems) <= stems for one in (phrase, *found))
        if words & stems and not held and len(found) < _SYNONYMS:
            found.append(other)
    return tuple(found)


def _made(draft: Draft, phrase: str, synonyms: tuple[str, ...], descriptions: Sequence[str], *, given: bool) -> Found:
    topic = Topic.of(phrase, synonyms)
    told = not given or opens_on(draft, topic)
    metadata = Metadata(
        title=draft.metadata.title,
        slug=titles.slug(draft.metadata.title, phrase if told else ""),
        meta_description=_description(topic, phrase, descriptions, given=given),
        keyphrase=phrase,
        synonyms=synonyms,
        seo_title=title_tag(draft.metadata.title, phrase) if told else "",
    )
    return Found(metadata, neutral_labels(draft, metadata))


def opens_on(draft: Draft, topic: Topic) -> bool:
    """Whether the article is about the topic: its title says most of it, or a sentence of its opening says it whole."""
    if topic.share(draft.metadata.title) > _HALF:
        return True
    opening = (part for section in draft.sections[:1] for part in section.paragraphs[:1])
    return any(topic.count(sentence.text) for part in opening for sentence in part.sentences)


_HALF = 0.5


def title_tag(title: str, phrase: str) -> str:
    """A title that opens on the keyphrase and has room in a result; nothing when the article's own does.

    The title loses what stands behind its last commas before the keyphrase is put in front of it.
    """
    place = exact_place(title, phrase)
    opens = place is not None and (not title[:place].strip() or only_function_words(title[:place]))
    if opens and title_width(title) <= TITLE_PIXELS:
        return ""
    topic, shown = Keyphrase.of(phrase), french(capitalised(phrase))
    said = [told for told in (title, title.partition(_COLON)[2]) if told and topic.share(told) < 1]
    whole = [title] if opens else [f"{shown}{_COLON}{lowered(told)}" for told in said]
    tags = (tag for long in (*whole, f"{shown}{_COLON}{_KNOWN}") for tag in _cuts(long))
    return next((tag for tag in tags if title_width(tag) <= TITLE_PIXELS), "")


_COLON = "\u00a0: "
_KNOWN = "ce que l’on sait"
"""What stands after a keyphrase when the title has no room beside it."""
_CLAUSE_WORDS = 5


def _cuts(title: str) -> Iterator[str]:
    """The title, then without the clauses that its commas set beside the first."""
    yield title
    while ", " in title:
        title, _, dropped = title.rpartition(", ")
        if not _stands_beside(dropped):
            return
        told = title.rpartition(_COLON)[2]
        if title.count("«") == title.count("»") and _tells_something(told):
            yield title


def _stands_beside(dropped: str) -> bool:
    """Whether what is cut off says something of its own: no speaker, exception or condition of what stays."""
    first = analyse(dropped).tokens[:1]
    return bool(first) and first[0].pos in {"DET", "PROPN", "NUM"}


def _tells_something(told: str) -> bool:
    """Whether it is no mere circumstance: it has a verb, or counts."""
    tokens = analyse(told).tokens
    if not tokens or tokens[0].pos in {"ADP", "SCONJ", "ADV"} or len(tokens) < _CLAUSE_WORDS:
        return False
    return tokens[0].pos == "NUM" or any(token.pos == "VERB" for token in tokens)


def _description(topic: Topic, phrase: str, whole: Sequence[str], *, given: bool) -> str:
    """The first that fills its room and says the topic, else the one that does most of it.

    A sentence that does not say the topic gets it in front, unless it has a colon of its own; a topic that the client
    gave, only when the sentence says most of it.
    """
    bare = (text for text in whole if not topic.count(text) and ":" not in text and text.endswith("."))
    bare = (text for text in bare if not given or topic.keyphrase.share(text) > _HALF)
    descriptions = (*whole, *(f"{french(capitalised(phrase))}{_COLON}{lowered(text)}" for text in bare))

    def worth(place: int) -> tuple[bool, bool, int]:
        text = descriptions[place]
        return topic.count(text) in {1, 2} and len(text) in titles.META_CHARS, len(text) in titles.META_CHARS, -place

    return descriptions[max(range(len(descriptions)), key=worth)]


def _score(draft: Draft, found: Found) -> float:
    sections = tuple(
        section.model_copy(update={"heading": found.headings.get(section.id, section.heading)})
        for section in draft.sections
    )
    whole = draft.model_copy(update={"metadata": found.metadata, "sections": sections})
    page = Page(whole, Topic.of(found.metadata.keyphrase, found.metadata.synonyms), ())
    grades = [assess(page).grade for assess in OF_TOPIC]
    extra = _WHOLE if set(grades) == {"good"} else 0.0
    return sum(_POINTS[grade] for grade in grades) + extra + _sense(page)


def _sense(page: Page) -> float:
    """How well the keyphrase says what the story is about, by where the title has it and by its length."""
    phrase, title = page.metadata.keyphrase, page.metadata.title
    label, colon, _ = title.partition(_COLON)
    worth = -_NOT_IN_TITLE if page.topic.keyphrase.share(title) < 1 else 0.0
    if colon and fold(label) == fold(phrase):
        worth += _LABEL
    if len(page.topic.keyphrase) == 1:
        worth -= _LONE_NAME if phrase[:1].isupper() else _LONE_NOUN
    return worth
