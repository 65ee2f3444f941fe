"""How long the rule review takes, as ratios to the bare spaCy parse of the same texts, in one process.

    python benchmarks/review.py        (no network; about half a minute)

Over the faithful articles of `evals/planted`, each reviewed beside its sources, citing nothing:
full        review with nothing read before / parse of the article and its sources by the pipeline alone
in a run    review when the sources were read before, as in a run / parse of the article alone
re-review   review after every sentence of one section changed / review of the whole, sources read before
Each figure is the ratio of CPU times summed over all articles, the best of three rounds.
"""

import time
from collections.abc import Callable, Sequence

from calame.agents.checks import frames, kinship, reading, sourcing
from calame.agents.checks.review import review_article
from calame.contracts import Brief, Draft
from calame.evals.planted.corpus import Pair, pairs
from calame.text.analysis import analyse, forget
from calame.text.pipeline import pipeline

ROUNDS = 3
OPENINGS = ("Ce jour-là, ", "À cette date, ", "Dans le détail, ")
"""What makes each sentence of the changed section new, one a round."""
BRIEF = Brief(min_words=200)
CACHED = tuple(
    one
    for module in (reading, sourcing, frames, kinship)
    for one in vars(module).values()
    if hasattr(one, "cache_clear") and one.__module__ == module.__name__
)


def main() -> None:
    """Measure and print."""
    every = pairs()
    for pair in every:
        review_article(pair.draft, pair.sources, BRIEF)
    rounds = [_round(every, opening) for opening in OPENINGS[:ROUNDS]]
    parsed, parsed_article, full, in_run, again = (min(times) for times in zip(*rounds, strict=True))
    words = sum(len(section.text.split()) for pair in every for section in pair.draft.sections)
    print(f"{len(every)} articles of {words} words: parsed in {parsed_article:.2f} s, with sources in {parsed:.2f} s")
    print(f"full review / bare parse of article and sources   {full / parsed:.2f}   (aim 1.3)")
    print(f"review in a run / bare parse of the article       {in_run / parsed_article:.2f}")
    print(f"re-review of one changed section / full review    {again / in_run:.2f}   (aim 0.35)")


def _round(every: Sequence[Pair], opening: str) -> tuple[float, ...]:
    nlp = pipeline()
    totals = [0.0] * 5
    for pair in every:
        article = "\n\n".join(section.text for section in pair.draft.sections)
        sources = [source.text for source in pair.sources]
        changed = _changed(pair.draft, opening)
        _forget()
        steps: tuple[Callable[[], object], ...] = (
            lambda texts=(article, *sources): [nlp(text) for text in texts],
            lambda text=article: nlp(text),
            lambda pair=pair: review_article(pair.draft, pair.sources, BRIEF),
        )
        for place, step in enumerate(steps):
            totals[place] += _seconds(step)
        _forget()
        for text in sources:
            analyse(text)
        for source in pair.sources:
            sourcing.read_source(source)
        totals[3] += _seconds(lambda pair=pair: review_article(pair.draft, pair.sources, BRIEF))
        totals[4] += _seconds(lambda pair=pair, draft=changed: review_article(draft, pair.sources, BRIEF))
    return tuple(totals)


def _changed(draft: Draft, opening: str) -> Draft:
    """The draft with every sentence of its last section opened anew."""
    *kept, last = draft.sections
    paragraphs = tuple(
        paragraph.model_copy(
            update={
                "sentences": tuple(
                    one.model_copy(update={"text": opening + one.text[:1].lower() + one.text[1:]})
                    for one in paragraph.sentences
                )
            }
        )
        for paragraph in last.paragraphs
    )
    return draft.model_copy(update={"sections": (*kept, last.model_copy(update={"paragraphs": paragraphs}))})


def _forget() -> None:
    forget()
    for cached in CACHED:
        cached.cache_clear()


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
