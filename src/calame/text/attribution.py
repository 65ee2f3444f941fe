"""Who says it: reporting verbs and "selon", by rules over tokens."""

from collections.abc import Iterator
from functools import lru_cache

from calame.text.according_to import according
from calame.text.analysis import SentenceAnalysis
from calame.text.attribution_view import Attribution, SentenceView, quoted_positions
from calame.text.inverted_speech import inverted
from calame.text.reported_speech import bare_colon, before_quote, that_clause
from calame.text.reporting import cues, folded_words

__all__ = ["Attribution", "attributions"]


@lru_cache(maxsize=8192)
def attributions(sentence: SentenceAnalysis) -> tuple[Attribution, ...]:
    """Every attribution of a sentence, in order of its cues."""
    tokens = tuple(token for token in sentence.tokens if token.text.strip())
    if not tokens:
        return ()
    view = SentenceView(sentence.text, sentence.start, tokens, folded_words(tokens))
    found = [*_verbal(view), *according(view), *bare_colon(view)]
    return tuple(sorted(_distinct(found), key=lambda item: item.cue_start))


def _distinct(found: list[Attribution]) -> Iterator[Attribution]:
    """Drop a second attribution with the same speaker span or the same cue."""
    cues_seen: set[int] = set()
    speakers_seen: set[int] = set()
    for item in found:
        if item.cue_start in cues_seen or (item.kind == "according_to" and item.speaker_start in speakers_seen):
            continue
        cues_seen.add(item.cue_start)
        if item.speaker_start is not None:
            speakers_seen.add(item.speaker_start)
        yield item


def _verbal(view: SentenceView) -> Iterator[Attribution]:
    quoted = quoted_positions(view)
    for cue in cues(view.tokens, view.words):
        found = inverted(view, cue)
        if found is None and cue.first not in quoted:
            found = that_clause(view, cue) or before_quote(view, cue)
        if found is not None:
            yield found
