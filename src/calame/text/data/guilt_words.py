"""Words of crime and justice. Folded; roots are beginnings of words."""

INQUIRY_ROOTS = (
    "enquet", "soupcon", "suspect", "suspicion", "interpell", "arret", "inculp", "accus", "presum", "poursui", "proces",
    "parquet", "procureur", "prevenu", "instruction", "plainte", "perquisition", "examen", "vue", "ecrou", "detention",
    "jug", "tribunal", "gendarm", "polic",
)  # fmt: skip
"""By these a source tells of a case that may not be closed."""
