"""The table of a campaign: recall and specificity with their intervals, kind by kind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from calame.evals.critic import Campaign, Trial
from calame.evals.intervals import wilson
from calame.evals.planted.kinds import LABELS, Kind


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with the 95 % Wilson interval."""

    hits: int
    total: int

    @property
    def value(self) -> float | None:
        """The share; `None` when nothing was tried."""
        return self.hits / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float]:
        """Low and high end."""
        return wilson(self.hits, self.total)

    def data(self) -> dict[str, float | int | None]:
        """As JSON."""
        low, high = self.interval
        return {"hits": self.hits, "total": self.total, "share": self.value, "low": low, "high": high}


@dataclass(frozen=True, slots=True)
class Row:
    """One kind."""

    kind: str
    label: str
    recall: Share
    """Wrong variants that were flagged."""
    generated: Share
    """Those of them that the generator made."""
    by_hand: Share
    """Those of them that somebody wrote for their article."""
    named: Share
    """Wrong variants that a check of their own kind flagged."""
    specificity: Share
    """Right variants that were let pass."""


def rows(campaign: Campaign) -> tuple[Row, ...]:
    """One row a kind that was tried, then all together."""
    found = [_row(kind.value, LABELS[kind], *_of(campaign, kind)) for kind in Kind]
    everything = (
        [t for t in campaign.trials if not t.variant.faithful],
        [t for t in campaign.trials if t.variant.faithful],
    )
    tried = [row for row in found if row.recall.total or row.specificity.total]
    return (*tried, _row("all", "Ensemble", *everything))


def _of(campaign: Campaign, kind: Kind) -> tuple[Sequence[Trial], Sequence[Trial]]:
    return campaign.of(kind, faithful=False), campaign.of(kind, faithful=True)


def _row(kind: str, label: str, wrong: Sequence[Trial], right: Sequence[Trial]) -> Row:
    return Row(
        kind,
        label,
        _flagged(wrong),
        _flagged([trial for trial in wrong if not trial.variant.by_hand]),
        _flagged([trial for trial in wrong if trial.variant.by_hand]),
        Share(sum(trial.named for trial in wrong), len(wrong)),
        Share(sum(not trial.flagged for trial in right), len(right)),
    )


def _flagged(trials: Sequence[Trial]) -> Share:
    return Share(sum(trial.flagged for trial in trials), len(trials))


def campaign_data(campaign: Campaign) -> dict[str, object]:
    """The campaign as JSON."""
    return {
        "seed": campaign.seed,
        "variants": len(campaign.trials),
        "seconds": round(campaign.seconds, 1),
        "kinds": [
            {
                "kind": row.kind,
                "label": row.label,
                "recall": row.recall.data(),
                "generated": row.generated.data(),
                "by_hand": row.by_hand.data(),
                "named": row.named.data(),
                "specificity": row.specificity.data(),
            }
            for row in rows(campaign)
        ],
    }


def misses_text(campaign: Campaign) -> str:
    """What to read: every miss and false alarm beside its evidence."""
    return "\n".join(line for trial in campaign.misses for line in (*_told(trial), ""))


def _told(trial: Trial) -> Iterator[str]:
    variant = trial.variant
    what = "FAUSSE ALERTE" if variant.faithful else "MANQUÉ"
    yield f"## {what} · {LABELS[variant.kind]} · {variant.edit} · {variant.article}"
    if variant.before and variant.before != variant.after:
        yield f"- avant\u00a0: {variant.before}"
    yield f"- après\u00a0: {variant.after or '(retiré)'}"
    yield from (f"- constat {found.check}\u00a0: {found.message}" for found in trial.objections)
    yield from (f"- source\u00a0: {text}" for text in trial.evidence)
