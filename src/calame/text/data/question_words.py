"""Verbs and nouns of the questions that can be asked of a plain sentence; all folded lemmas."""

ASKED_FOR = frozenset(
    "demander reclamer annoncer prevoir promettre voter adopter proposer representer limiter interdire autoriser "
    "confirmer reveler signer construire produire fabriquer exporter importer livrer fournir recevoir obtenir exiger "
    "lancer relancer presenter publier decouvrir installer financer recommander suspendre approuver rejeter creer "
    "preparer attendre accepter refuser comprendre abriter contester imposer verser conteste conclure exploiter "
    "organiser presenter renforcer abaisser augmenter reduire supprimer".split()
)
"""Verbs with which "Que ... X ?" sounds natural."""

PEOPLE_ACT = frozenset(
    "association syndicat conseil commission ministre ministere maire president presidente parquet prefet prefete "
    "prefecture gouvernement tribunal federation collectif parlement senat assemblee commune departement region "
    "societe entreprise groupe".split()
)
"""Singular subjects that can be asked for with "Qui"."""
