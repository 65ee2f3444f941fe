"""English names of closed sets, for pages; `labels` holds the same in French."""

from typing import Final

from calame.contracts import Action, AskStep, Modality, Outcome, SectionKind, Severity

OUTCOMES: Final[dict[Outcome, str]] = {
    Outcome.ACCEPTED: "Accepted",
    Outcome.NEEDS_REVIEW: "Needs review",
    Outcome.SOURCE_TOO_THIN: "Source too thin",
}
SEVERITIES: Final[dict[Severity, str]] = {"blocker": "blocker", "major": "major", "minor": "minor"}
MODALITIES: Final[dict[Modality, str]] = {
    "asserted": "asserted",
    "reported": "reported",
    "conditional": "hedged",
    "denied": "denied",
    "forecast": "announced",
}
KINDS: Final[dict[SectionKind, str]] = {
    "lead": "lead",
    "body": "body",
    "essentials": "recap",
    "key_figures": "recap",
    "chronology": "recap",
    "who_says_what": "recap",
    "faq": "recap",
}
DOUBTS: Final[dict[str, str]] = {
    "unanchored_date": "date without an anchor",
    "name_spelling": "spelling of a name",
    "inverted_comparison": "inverted comparison",
    "ambiguous_figure": "ambiguous figure",
    "cut_sentence": "sentence cut short",
}
STATES: Final[dict[str, str]] = {
    "supported": "supported",
    "vouched": "admitted by a person",
    "problem": "problem",
    "no_claim": "no checkable claim",
}
TEAMS: Final[dict[str, str]] = {
    "embedded": "embedded, without a model",
    "model": "language model",
    "extérieure": "written elsewhere",
}
EDITS: Final[dict[str, str]] = {
    "quotation_front": "quotation moved to the front",
    "quotation_back": "quotation moved after its attribution",
    "according_to_front": "“selon” moved to the front",
    "according_to_back": "“selon” moved to the end",
    "title_name_flip": "name put before the office",
    "time_front": "date moved to the front",
    "time_back": "date put back into the sentence",
    "participle_move": "participial clause moved",
    "subordinate_move": "subordinate clause moved",
    "function_words": "linking words changed",
    "coordination_split": "sentence split in two",
    "pronoun_antecedent": "pronoun replaced by the name",
    "reporting_verb": "reporting verb changed",
    "according_to_word": "“selon” changed to “d’après”",
    "name_completion": "name given in full",
    "day_dated": "day dated",
    "connector_dropped": "opening connector dropped",
    "relative_clause": "relative clause made a sentence",
    "source_sentence": "sentence of the source, for want of an admitted wording",
    "by_hand": "typed by hand",
    "fact_statement": "statement of the fact, for want of an admitted wording",
}
CHECKS: Final[dict[str, str]] = {
    "length": "Length",
    "subheadings": "Subheadings",
    "language": "Language",
    "citations": "Facts cited",
    "evidence": "Evidence",
    "support": "Supported content",
    "figures": "Figures",
    "dates": "Dates",
    "names": "Names",
    "quotations": "Quotations",
    "modality": "Hedges",
    "attribution": "Attribution",
    "polarity": "Negation",
    "roles": "Roles",
    "conflicts": "Disagreements",
    "causes": "Causes",
    "scope": "Scope",
    "originals": "Original passages",
    "headline": "Title, description, subheadings",
    "structure": "Structure",
    "repetition": "Repetition",
    "recap_share": "Share of recaps",
    "coverage": "Salient facts",
    "originality": "Copied runs",
    "name_forms": "Forms of names",
    "possession": "Possessives",
    "grammar": "Grammar",
    "labels": "Writing of titles",
    "spelling": "Spelling",
    "style": "Style",
    "seo": "Search engines",
    "critic": "Verifier model",
    "person": "Asked by a person",
}
"""By the name of the check; one that is missing keeps its French label."""
MEASURES: Final[dict[str, str]] = {
    "words": "Length",
    "accuracy": "Accuracy",
    "coverage": "Salient facts told",
    "recap_share": "Share of recaps",
    "copied_5grams": "5-grams kept from the sources",
    "longest_copied_run": "Longest run copied outside quotations",
    "kandel_moles": "Readability (Kandel-Moles)",
    "sentences": "Sentences",
    "sentence_words": "Mean sentence length",
    "seo.keyphrase_title": "Key phrase first in the title",
    "seo.keyphrase_introduction": "Key phrase in the first paragraph",
    "seo.keyphrase_headings": "Subheadings that name the topic",
    "seo.keyphrase_density": "Density of the key phrase",
    "seo.keyphrase_distribution": "Spread of the key phrase",
    "seo.keyphrase_slug": "Key phrase in the address",
    "seo.keyphrase_description": "Key phrase in the description",
    "seo.keyphrase_length": "Length of the key phrase",
    "seo.title_width": "Width of the title in results",
    "seo.description_length": "Length of the description",
    "seo.slug": "Address",
    "seo.text_length": "Length for search engines",
    "seo.section_words": "Longest section",
    "seo.paragraph_words": "Longest paragraph",
    "seo.paragraph_variety": "Longest paragraph over shortest",
    "seo.heading_words": "Subheadings that say nothing",
    "seo.direct_answers": "Questions answered at once",
    "seo.key_points": "List items of one sentence of up to 25 words",
    "seo.long_sentences": "Sentences over 25 words",
    "seo.long_sentences_20": "Sentences over 20 words",
    "seo.connectors": "Sentences with a linking word",
    "seo.passives": "Sentences in the passive",
    "seo.openings": "Sentences in a row that open alike",
}
"""By the name of the measure; one that is missing keeps its French label."""
UNITS: Final[dict[str, str]] = {
    "mots": "words",
    "mot": "word",
    "fois": "times",
    "caractères": "characters",
    "phrases": "sentences",
}
PHRASES: Final[dict[str, str]] = {
    "au début de la balise title": "at the start of the title tag",
    "tous ses mots dans une même phrase": "all its words in one sentence",
    "tous ses mots": "all its words",
    "du texte sans elle": "of the text without it",
    "sans mots vides ni accents": "no stop words, no accents",
    "mots pleins": "content words",
    "au moins": "at least",
    "au plus": "at most",
    "moins de": "under",
    "plus de": "over",
    "de": "from",
    "à": "to",
    "entre": "between",
    "et": "and",
    "ou": "or",
    "aucun": "none",
    "aucune": "none",
    "mots": "words",
    "mot": "word",
    "pixels": "pixels",
    "caractères": "characters",
    "fois": "times",
    "phrases": "sentences",
    "phrase": "sentence",
    "toutes": "all",
}
"""What thresholds are worded with, the longer phrases first; a threshold with any other word stays French."""
NEAR_SOURCE: Final = (
    "Draft near its sources{share}. It is written without a model, by careful edits; "
    "a real rewrite needs a language model."
)
NEAR_SHARE: Final = ": {figure} of its five-word runs are taken as they stand"
STEPS: Final[dict[AskStep, str]] = {"outline": "outline", "review": "review", "final": "publication"}
ACTIONS: Final[dict[Action, str]] = {
    "accept": "go on",
    "edit": "text edited by hand",
    "say": "change asked for",
    "overrule": "findings overruled",
    "stop": "stop",
}
MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
