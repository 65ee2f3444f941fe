"""The vocabulary: frozen pydantic models that every part of Calame shares."""

from calame.contracts.article import Article, Change, Outcome, Round
from calame.contracts.base import Contract, Severity
from calame.contracts.brief import DEFAULT_MIN_WORDS, Brief, Thresholds
from calame.contracts.decision import Action, AskStep, Decision, Intervention, Question
from calame.contracts.draft import BODY, Draft, Paragraph, Section, Sentence, Style, Unread
from calame.contracts.ledger import Conflict, Doubt, Extraction, Fact, Ledger, Modality
from calame.contracts.outline import RECAPS, Metadata, Outline, SectionKind, SectionPlan
from calame.contracts.review import Finding, Measure, Overrule, Place, Review, Verdict
from calame.contracts.source import Block, BlockKind, Removal, Source, Span
from calame.contracts.team import Chair, ExtraChair, ExtraSeat, Limits, ResolvedTeam, Seat, Seats, StopRules, TeamPlan
from calame.contracts.usage import Seated, Usage
from calame.contracts.values import Approximation, DateMention, Quantity

__all__ = [
    "BODY",
    "DEFAULT_MIN_WORDS",
    "RECAPS",
    "Action",
    "Approximation",
    "Article",
    "AskStep",
    "Block",
    "BlockKind",
    "Brief",
    "Chair",
    "Change",
    "Conflict",
    "Contract",
    "DateMention",
    "Decision",
    "Doubt",
    "Draft",
    "ExtraChair",
    "ExtraSeat",
    "Extraction",
    "Fact",
    "Finding",
    "Intervention",
    "Ledger",
    "Limits",
    "Measure",
    "Metadata",
    "Modality",
    "Outcome",
    "Outline",
    "Overrule",
    "Paragraph",
    "Place",
    "Quantity",
    "Question",
    "Removal",
    "ResolvedTeam",
    "Review",
    "Round",
    "Seat",
    "Seated",
    "Seats",
    "Section",
    "SectionKind",
    "SectionPlan",
    "Sentence",
    "Severity",
    "Source",
    "Span",
    "StopRules",
    "Style",
    "TeamPlan",
    "Thresholds",
    "Unread",
    "Usage",
    "Verdict",
]
