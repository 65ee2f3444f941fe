"""Edits that touch the article rather than one sentence: told twice, left out, padded, copied, in another language."""

from collections.abc import Iterator
from random import Random

from calame.agents.checks.reading import read
from calame.agents.checks.retrieval import carried_share
from calame.contracts import Paragraph, Section, Sentence
from calame.evals.planted.corpus import Pair
from calame.evals.planted.kinds import Kind
from calame.evals.planted.lexicon import ENGLISH, FILLER, OTHER_TONGUES, TRANSITIONS
from calame.evals.planted.site import Site, lower_first
from calame.evals.planted.variants import Spot, Variant, replaced, spots, with_section
from calame.text.analysis import analyse
from calame.text.words import count_words

_A_FEW = 3
_LONG = 9
"""Words from which a sentence told twice is noticed."""
_COPIED = 24
"""Words of a source sentence that make an unmistakable copy."""


def whole_variants(pair: Pair, rng: Random) -> Iterator[Variant]:
    """All of them for one article."""
    found = list(spots(pair.draft))
    body = [(spot, sentence) for spot, sentence in found if spot.section and not sentence.text.startswith("«")]
    yield from _told_twice(pair, rng, body)
    yield from _inserted(pair, rng, body)
    yield from _copied(pair, rng, body)
    yield from _left_out(pair, found)


def _told_twice(pair: Pair, rng: Random, body: list[tuple[Spot, Sentence]]) -> Iterator[Variant]:
    told = [(spot, sentence) for spot, sentence in body if count_words(sentence.text) >= _LONG]
    last = max(spot.section for spot, _ in body)
    early = [pair for pair in told if pair[0].section < last]
    for spot, sentence in rng.sample(early, min(_A_FEW, len(early))):
        again = _again(pair, sentence.text, rng)
        target = next(at for at, _ in reversed(body) if at.section == last)
        yield _added(pair, Kind.REPETITION, "told_twice", target, again)
        yield _in_recap(pair, spot, sentence.text)


def _again(pair: Pair, text: str, rng: Random) -> str:
    rest = lower_first(Site(pair, text, rng))
    return f"Rappelons-le, {rest}" if rest else text


def _in_recap(pair: Pair, spot: Spot, text: str) -> Variant:
    bullet = Paragraph(sentences=(Sentence(text=text),), style="bullet")
    recap = Section(id="essentials", kind="essentials", heading="L’essentiel", paragraphs=(bullet,))
    index = len(pair.draft.sections)
    draft = with_section(pair.draft, index, recap)
    del spot
    return Variant(pair.id, Kind.REPETITION, True, "recap", "", text, draft, Spot(index, 0, 0))


def _inserted(pair: Pair, rng: Random, body: list[tuple[Spot, Sentence]]) -> Iterator[Variant]:
    for text in rng.sample(FILLER, 2):
        yield _added(pair, Kind.REPETITION, "filler", rng.choice(body)[0], text)
    for text in rng.sample(TRANSITIONS, 2):
        yield _added(pair, Kind.UNSUPPORTED, "transition", rng.choice(body)[0], text, faithful=True)
    for text in rng.sample(ENGLISH, 1):
        yield _added(pair, Kind.LANGUAGE, "english", rng.choice(body)[0], text)
        spot, sentence = rng.choice(body)
        mixed = f"{sentence.text[:-1]}, {text[0].lower()}{text[1:]}"
        draft = replaced(pair.draft, spot, mixed)
        yield Variant(pair.id, Kind.LANGUAGE, False, "mixed", sentence.text, mixed, draft, spot)
    yield _added(pair, Kind.LANGUAGE, "other_tongue", rng.choice(body)[0], rng.choice(OTHER_TONGUES))


def _added(pair: Pair, kind: Kind, edit: str, at: Spot, text: str, *, faithful: bool = False) -> Variant:
    """`text` behind the sentence at `at`."""
    before = pair.draft.sections[at.section].paragraphs[at.paragraph].sentences[at.sentence].text
    draft = replaced(pair.draft, at, before, text)
    return Variant(pair.id, kind, faithful, edit, "", text, draft, at._replace(sentence=at.sentence + 1))


def _copied(pair: Pair, rng: Random, body: list[tuple[Spot, Sentence]]) -> Iterator[Variant]:
    """The closest source sentence in the place of one of the article's."""
    sources = [sentence.text for source in pair.sources for sentence in analyse(source.text).sentences]
    long = [text for text in sources if count_words(text) >= _COPIED and "«" not in text]
    for text in rng.sample(long, min(2, len(long))):
        spot, sentence = max(body, key=lambda found: carried_share(read(found[1].text).words, read(text).vocabulary))
        draft = replaced(pair.draft, spot, text)
        yield Variant(pair.id, Kind.ORIGINALITY, False, "copied", sentence.text, text, draft, spot)


def _left_out(pair: Pair, found: list[tuple[Spot, Sentence]]) -> Iterator[Variant]:
    """The news itself left out, and the last detail left out."""
    lead = [(spot, sentence) for spot, sentence in found if spot.section == 0 and spot.paragraph == 0]
    draft = pair.draft
    for spot, _ in reversed(lead[: len(lead)]):
        draft = replaced(draft, spot)
    taken = " ".join(sentence.text for _, sentence in lead)
    yield Variant(pair.id, Kind.COVERAGE, False, "news_left_out", taken, "", draft, None)
    spot, sentence = found[-1]
    yield Variant(pair.id, Kind.COVERAGE, True, "detail_left_out", sentence.text, "", replaced(pair.draft, spot), None)
