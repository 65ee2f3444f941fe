"""All checks with their severity.

A blocker contradicts the sources, has none, or breaks what the client asked for; an article with one is never
accepted. A major fault spoils the article without making it false. A minor one is style or search engines.
"""

from calame.agents.checks import (
    attribution,
    causes,
    conflicts,
    coverage,
    dates,
    figures,
    grounding,
    headline,
    language,
    length,
    modality,
    names,
    originality,
    originals,
    polarity,
    possession,
    quotations,
    repetition,
    roles,
    scope,
    searchable,
    structure,
    support,
    writing,
)
from calame.agents.checks.faults import Check

CHECKS: tuple[Check, ...] = (
    Check("length", "Longueur", "blocker", length.check),
    Check("subheadings", "Sous-titres", "blocker", structure.check_subheadings),
    Check("language", "Langue", "blocker", language.check),
    Check("citations", "Faits cités", "blocker", grounding.check_citations, decides_support=True),
    Check("evidence", "Appui", "blocker", grounding.check_evidence, decides_support=True),
    Check("support", "Contenu étayé", "blocker", support.check, decides_support=True),
    Check("figures", "Chiffres", "blocker", figures.check, decides_support=True),
    Check("dates", "Dates", "blocker", dates.check, decides_support=True),
    Check("names", "Noms", "blocker", names.check, decides_support=True),
    Check("quotations", "Citations", "blocker", quotations.check, decides_support=True),
    Check("modality", "Réserves", "blocker", modality.check, decides_support=True),
    Check("attribution", "Attribution", "blocker", attribution.check, decides_support=True),
    Check("polarity", "Négations", "blocker", polarity.check, decides_support=True),
    Check("roles", "Rôles", "blocker", roles.check, decides_support=True),
    Check("conflicts", "Désaccords", "blocker", conflicts.check, decides_support=True),
    Check("causes", "Causes", "blocker", causes.check, decides_support=True),
    Check("scope", "Portée", "blocker", scope.check, decides_support=True),
    Check("originals", "Passages d’origine", "blocker", originals.check, decides_support=True),
    Check("grammar", "Grammaire", "blocker", writing.check_grammar),
    Check("headline", "Titre, description, sous-titres", "blocker", headline.check),
    Check("labels", "Langue des titres", "major", writing.check_labels),
    Check("structure", "Structure", "major", structure.check_structure),
    Check("repetition", "Répétitions", "major", repetition.check),
    Check("recap_share", "Part des rappels", "major", coverage.check_recaps),
    Check("coverage", "Faits saillants", "major", coverage.check),
    Check("originality", "Suites copiées", "major", originality.check),
    Check("name_forms", "Formes des noms", "minor", names.check_forms),
    Check("possession", "Possessifs", "minor", possession.check),
    Check("spelling", "Orthographe", "minor", writing.check_spelling),
    Check("style", "Style", "minor", structure.check_style),
    Check("seo", "Référencement", "minor", searchable.check),
)

VALUES = frozenset({"evidence", "figures", "dates", "names"})
"""Checks of what has no verb: cells of tables, captions. Quotations are compared by paragraph, whatever it is."""
