"""What an event says of its payload: figures, ids and names, never text of a source or of an article."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from calame.agents.role import WriteResult
from calame.contracts import Article, Contract, Draft, Extraction, Finding, Ledger, Outline, Review, Round, Usage
from calame.events import Tokens
from calame.models.accounting import CallReport

Figures = Mapping[str, object]
"""Plain JSON values by name."""


def figures_of(payload: Contract | None) -> Figures:
    """The figures of `payload`; none for a payload that is not known here."""
    told = _TOLD.get(type(payload))
    return told(payload) if told else {}


def usage_figures(usage: Usage) -> Figures:
    """Calls, tokens and cost in US dollars (`None`: not known)."""
    return {
        "calls": usage.calls,
        "tokens_in": usage.tokens_in,
        "tokens_out": usage.tokens_out,
        "tokens_cached": usage.tokens_cached,
        "estimated": usage.estimated,
        "cost": usage.cost,
    }


def _review(review: Review) -> Figures:
    return {
        "round": review.round,
        "accepted": review.accepted,
        "words": review.words,
        "words_missing": review.words_missing,
        "blockers": review.count("blocker"),
        "majors": review.count("major"),
        "minors": review.count("minor"),
    }


def _finding(finding: Finding) -> Figures:
    place = finding.place.model_dump(mode="json", include={"section", "paragraph", "sentence"})
    return {"id": finding.id, "check": finding.check, "severity": finding.severity, **place}


def _call(report: CallReport) -> Figures:
    return {
        "seat": report.seat,
        "endpoint": report.endpoint,
        "model": report.model,
        "attempt": report.attempt,
        "outcome": report.outcome,
        "seconds": round(report.usage.seconds, 3),
        "first_token": report.usage.first_token,
        **usage_figures(report.usage),
    }


def _article(article: Article) -> Figures:
    return {
        "outcome": article.outcome.value,
        "team": article.team,
        "words": article.review.words,
        "rounds": len(article.rounds),
        "findings": len(article.review.findings),
        **usage_figures(sum(article.usage.values(), Usage())),
    }


_OF_A_ROUND: Final = ("number", "rank", "words", "findings", "kept", "revised")
_TOLD: Final[Mapping[type[Any], Callable[[Any], Figures]]] = {
    Extraction: lambda made: {"source": made.source, "facts": len(made.facts)},
    Ledger: lambda made: {name: len(getattr(made, name)) for name in ("facts", "conflicts", "doubts")},
    Outline: lambda made: {"sections": [plan.id for plan in made.sections], "carried_words": made.carried_words},
    WriteResult: lambda made: {"sections": [section.id for section in made.sections]},
    Draft: lambda made: {"sections": [section.id for section in made.sections], "round": made.round},
    Review: _review,
    Finding: _finding,
    Round: lambda made: made.model_dump(mode="json", include={*_OF_A_ROUND}),
    CallReport: _call,
    Tokens: lambda made: {"question": made.question, "characters": len(made.text), "restart": made.restart},
    Article: _article,
}
