"""French names of closed sets, for pages and the terminal."""

from typing import Final

from calame.contracts import Action, AskStep, Modality, Outcome, SectionKind, Severity

OUTCOMES: Final[dict[Outcome, str]] = {
    Outcome.ACCEPTED: "Accepté",
    Outcome.NEEDS_REVIEW: "À relire",
    Outcome.SOURCE_TOO_THIN: "Source trop mince",
}
SEVERITIES: Final[dict[Severity, str]] = {"blocker": "bloquant", "major": "majeur", "minor": "mineur"}
MODALITIES: Final[dict[Modality, str]] = {
    "asserted": "affirmé",
    "reported": "rapporté",
    "conditional": "au conditionnel",
    "denied": "démenti",
    "forecast": "annoncé",
}
KINDS: Final[dict[SectionKind, str]] = {
    "lead": "chapeau",
    "body": "corps",
    "essentials": "récapitulatif",
    "key_figures": "récapitulatif",
    "chronology": "récapitulatif",
    "who_says_what": "récapitulatif",
    "faq": "récapitulatif",
}
DOUBTS: Final[dict[str, str]] = {
    "unanchored_date": "date sans repère",
    "name_spelling": "graphie d’un nom",
    "inverted_comparison": "comparaison inversée",
    "ambiguous_figure": "chiffre ambigu",
    "cut_sentence": "phrase coupée",
}
STATES: Final[dict[str, str]] = {
    "supported": "appuyée",
    "vouched": "admise par une personne",
    "problem": "problème",
    "no_claim": "sans affirmation vérifiable",
}
TEAMS: Final[dict[str, str]] = {"embedded": "embarquée, sans modèle", "model": "modèle de langage"}
SEATS: Final[dict[str, str]] = {
    "extract": "relevé des faits",
    "outline": "plan",
    "write": "rédaction",
    "review": "relecture",
    "reviewer.style": "style",
    "finisher.headline": "titre",
}
ROLES: Final[dict[tuple[str, str], str]] = {
    ("extract", "embedded"): "Relève les faits d’une source par l’analyse du français.",
    ("extract", "model"): "Relève les faits avec un modèle ; ce qui ne cite aucun passage est écarté.",
    ("outline", "embedded"): "Fait un plan prudent, dans l’ordre des sources.",
    ("outline", "model"): "Fait le plan avec un modèle ; chaque fait a sa partie, les longueurs tombent juste.",
    ("write", "embedded"): "Écrit un brouillon prudent, proche des sources.",
    ("write", "model"): "Écrit les parties avec un modèle.",
    ("review", "embedded"): "Juge un brouillon par des règles seules.",
    ("review", "model"): "Juge par des règles, puis demande le reste à un modèle, qui ne lève aucun refus.",
    ("reviewer", "style"): "Relit le style : par des règles, puis avec un modèle pour ce qu’elles ne voient pas.",
    ("reviewer", "style-rules"): "Relit le style par des règles : remplissage, pléonasmes, clichés, tours lourds.",
    ("finisher", "headline"): "Donne un meilleur titre et une meilleure description, s’ils sont vrais.",
    ("finisher", "headline-rules"): "Reprend par des règles balise title, description et adresse qui ne vont pas.",
}
"""What Calame's own roles do; those of other packages speak for themselves."""
EDITS: Final[dict[str, str]] = {
    "quotation_front": "citation placée en tête",
    "quotation_back": "citation placée après l’attribution",
    "according_to_front": "« selon » placé en tête",
    "according_to_back": "« selon » placé à la fin",
    "title_name_flip": "nom placé avant la fonction",
    "time_front": "date placée en tête",
    "time_back": "date replacée dans la phrase",
    "participle_move": "participiale déplacée",
    "subordinate_move": "subordonnée déplacée",
    "function_words": "mots de liaison changés",
    "coordination_split": "phrase coupée en deux",
    "pronoun_antecedent": "pronom remplacé par le nom",
    "reporting_verb": "verbe de parole changé",
    "according_to_word": "« selon » changé en « d’après »",
    "name_completion": "nom donné en entier",
    "day_dated": "jour daté",
    "connector_dropped": "mot de liaison initial retiré",
    "relative_clause": "relative mise en phrase",
    "source_sentence": "phrase de la source, faute d’une rédaction admise",
    "by_hand": "écrite à la main",
    "fact_statement": "énoncé du fait, faute d’une rédaction admise",
}
"""Edits of the embedded writer; others are shown by their own name."""
OTHER_CHECKS: Final[dict[str, str]] = {"critic": "Modèle vérificateur", "person": "Demande d’une personne"}
"""What objects besides the rules, whose labels stand in their catalogue."""
STEPS: Final[dict[AskStep, str]] = {"outline": "plan", "review": "relecture", "final": "publication"}
ACTIONS: Final[dict[Action, str]] = {
    "accept": "continuer",
    "edit": "texte modifié à la main",
    "say": "changement demandé",
    "overrule": "constats écartés",
    "stop": "arrêt",
}
"""What a person decided, and where."""
