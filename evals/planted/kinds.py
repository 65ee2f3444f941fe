"""The kinds of slip, after the table of what the critic must catch."""

from enum import StrEnum


class Kind(StrEnum):
    """What an edit touches."""

    FIGURES = "figures"
    DATES = "dates"
    NAMES = "names"
    QUOTATIONS = "quotations"
    MODALITY = "modality"
    ATTRIBUTION = "attribution"
    POLARITY = "polarity"
    ROLES = "roles"
    CAUSES = "causes"
    """Quantifiers, superlatives and causes."""
    UNSUPPORTED = "unsupported"
    COVERAGE = "coverage"
    CONFLICTS = "conflicts"
    REPETITION = "repetition"
    """A fact told twice, and empty filler."""
    ORIGINALITY = "originality"
    LANGUAGE = "language"
    REWORDING = "rewording"
    """Reordering, typography and synonyms: right variants only."""
    UNTOUCHED = "untouched"
    """The sentences of the faithful articles as they stand: right only."""


LABELS: dict[Kind, str] = {
    Kind.FIGURES: "Chiffres",
    Kind.DATES: "Dates",
    Kind.NAMES: "Noms",
    Kind.QUOTATIONS: "Citations",
    Kind.MODALITY: "Réserves",
    Kind.ATTRIBUTION: "Attribution",
    Kind.POLARITY: "Polarité",
    Kind.ROLES: "Rôles",
    Kind.CAUSES: "Quantités, superlatifs, causes",
    Kind.UNSUPPORTED: "Sans appui",
    Kind.COVERAGE: "Couverture",
    Kind.CONFLICTS: "Désaccords",
    Kind.REPETITION: "Répétition, remplissage",
    Kind.ORIGINALITY: "Originalité",
    Kind.LANGUAGE: "Langue",
    Kind.REWORDING: "Reformulation",
    Kind.UNTOUCHED: "Phrases fidèles telles quelles",
}

OWN_CHECKS: dict[Kind, frozenset[str]] = {
    Kind.FIGURES: frozenset({"figures", "dates"}),
    Kind.DATES: frozenset({"dates", "figures"}),
    Kind.NAMES: frozenset({"names"}),
    Kind.QUOTATIONS: frozenset({"quotations"}),
    Kind.MODALITY: frozenset({"modality"}),
    Kind.ATTRIBUTION: frozenset({"attribution", "modality"}),
    Kind.POLARITY: frozenset({"polarity"}),
    Kind.ROLES: frozenset({"roles", "attribution"}),
    Kind.CAUSES: frozenset({"scope", "causes"}),
    Kind.UNSUPPORTED: frozenset({"support", "evidence"}),
    Kind.COVERAGE: frozenset({"coverage"}),
    Kind.CONFLICTS: frozenset({"conflicts", "attribution", "modality"}),
    Kind.REPETITION: frozenset({"repetition", "padding"}),
    Kind.ORIGINALITY: frozenset({"originality"}),
    Kind.LANGUAGE: frozenset({"language"}),
}
"""Checks that name the slip by its name; another one that speaks has found that something is wrong, not what."""
