"""Citations for the planted articles: what each sentence would cite had Calame's own writer made it."""

from collections.abc import Iterator

from calame.agents.checks.case import found_case
from calame.agents.embedded.extractor import extract
from calame.contracts import Brief, Draft, Ledger, Span
from calame.evals.planted.corpus import Pair
from calame.evals.planted.variants import Variant, replaced, spots

_BRIEF = Brief(min_words=50, seo=False)


class Citations:
    """The facts of one article's sources, and which of them its sentences cite."""

    def __init__(self, pair: Pair) -> None:
        facts = [fact for source in pair.sources for fact in extract(source).facts]
        self.ledger = Ledger(facts=tuple(f.model_copy(update={"id": f"F{n}"}) for n, f in enumerate(facts, start=1)))
        self._pair = pair
        self._known = dict(self._found(pair.draft))

    def article(self) -> Draft:
        """The faithful article, citing."""
        return self._citing(self._pair.draft, self._known)

    def variant(self, variant: Variant) -> Draft:
        """The variant, citing; the edited sentence cites what it cited before the edit, an added one what fits it."""
        known = dict(self._known)
        if variant.after and variant.after not in known:
            known[variant.after] = known.get(variant.before) or dict(self._found(_alone(variant)))[variant.after]
        return self._citing(variant.draft, known)

    def _found(self, draft: Draft) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The facts of the source sentences that retrieval puts beside each sentence."""
        for found in found_case(_BRIEF, draft, self._pair.sources).sentences:
            yield (
                found.sentence.text,
                tuple(
                    fact.id
                    for fact in self.ledger.facts
                    if any(_touch(one, other.span) for one in fact.spans for other in found.evidence)
                ),
            )

    def _citing(self, draft: Draft, ids: dict[str, tuple[str, ...]]) -> Draft:
        for spot, sentence in tuple(spots(draft)):
            draft = replaced(draft, spot, sentence.model_copy(update={"fact_ids": ids[sentence.text]}))
        return draft


def _alone(variant: Variant) -> Draft:
    """The section of the edit, without the others."""
    section = variant.draft.sections[variant.spot.section if variant.spot else 0]
    return variant.draft.model_copy(update={"sections": (section,)})


def _touch(one: Span, other: Span) -> bool:
    return one.source == other.source and one.start < other.end and other.start < one.end
