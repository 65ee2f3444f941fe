"""What the syllable counter knows of French spelling."""

VOWELS = "aeiouyàâäéèêëîïôöùûüœæáíóúãõå"

SPOKEN_ENT = frozenset(
    """
    absent accent accident adhérent adjacent adolescent agent ambivalent apparent ardent argent arpent ascendant bent cent
    client cohérent compétent concurrent conscient content contingent continent convent couvent décent déficient dent
    différent divergent efficient émergent équivalent évident excédent excellent expédient fervent fréquent gradient
    impatient imminent imprudent incident inconscient indécent indépendant indifférent indulgent influent ingrédient
    inhérent innocent insolent intelligent intermittent lent négligent occident onguent orient parent patient permanent
    pertinent précédent présent président prudent quotient récent récipient récurrent réticent résident révérend sergent
    serpent souvent strident subséquent succulent talent torrent transparent trident turbulent urgent vent violent virulent
    """.split()
)
"""Words in -ent whose end is spoken; all others in -ent but -ment are read as plural verbs."""

MUTE_ENT_VERBS = frozenset(
    "aiment forment ferment nomment consomment estiment affirment confirment expriment animent arment dorment informent riment réclament suppriment impriment transforment programment résument assument".split()
)
"""Plural verbs in -ment."""

COUNTED = {
    "pays": 2,
    "paysan": 3,
    "paysans": 3,
    "paysage": 3,
    "paysages": 3,
    "abbaye": 3,
    "août": 1,
    "oignon": 2,
    "femme": 1,
    "hier": 1,
}
"""Words that spelling misleads on."""
