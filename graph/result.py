"""From the last state of a run to its `Article`."""

from collections.abc import Sequence

from calame.agents.editing import BY_HAND
from calame.agents.rescue import RESCUED, STATED
from calame.contracts import Article, Brief, Draft, Intervention, Ledger, Outcome, Outline, Review, Round
from calame.graph.records import Sources
from calame.graph.state import ByRules, State
from calame.graph.vault import Vault
from calame.settings import EMBEDDED, MODEL


async def article_of(final: State, vault: Vault, *, team: str, writer: str, elapsed: float | None = None) -> Article:
    """The article that a finished state stands for, without what models took.

    Args:
        final: `finished` is set in it.
        vault: where its names lead.
        team: the team's own name.
        writer: the role at the writer's seat.
        elapsed: seconds that the run has worked.
    """
    draft = await vault.get(final["best_draft"], Draft)
    by_rules = [await vault.get(ref, ByRules) for ref in final.get("by_rules", [])]
    wrote = _writer(draft, writer, by_rules)
    return Article(
        outcome=Outcome(final["outcome"]),
        reason=final["reason"],
        team=EMBEDDED if team == MODEL and wrote == EMBEDDED else team,
        writer=wrote,
        brief=await vault.get(final["brief"], Brief),
        sources=(await vault.get(final["sources"], Sources)).items,
        ledger=await vault.get(final["ledger"], Ledger),
        outline=await vault.get(final["outline"], Outline),
        draft=draft,
        review=await vault.get(final["best_review"], Review),
        interventions=tuple([await vault.get(ref, Intervention) for ref in final.get("interventions", [])]),
        rounds=tuple([await vault.get(ref, Round) for ref in final["history"]]),
        seconds=final.get("seconds", {}),
        elapsed=elapsed,
        failure=final.get("failure", ""),
        without_model=_by_seat(by_rules),
    )


def _writer(draft: Draft, writer: str, by_rules: Sequence[ByRules]) -> str:
    """The role that wrote the draft: the embedded one when every sentence came by rules."""
    made = {text for entry in by_rules for text in entry.sentences}
    everything = [sentence for section in draft.sections for part in section.paragraphs for sentence in part.sentences]
    sentences = [sentence for sentence in everything if BY_HAND not in sentence.edits]
    plain = all(sentence.text in made or {RESCUED, STATED}.intersection(sentence.edits) for sentence in sentences)
    return EMBEDDED if sentences and plain else writer


def _by_seat(by_rules: Sequence[ByRules]) -> dict[str, str]:
    told: dict[str, list[str]] = {}
    for entry in by_rules:
        told.setdefault(entry.seat, []).append(entry.message)
    return {seat: " ; ".join(dict.fromkeys(messages)) for seat, messages in told.items()}
