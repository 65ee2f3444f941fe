"""What the syllable counter knows of French spelling."""

VOWELS = "aeiouyàâäéèêëîïôöùûüœæáíóúãõå"

SPOKEN_FINAL_ENT = (
    "ment",
    "cent",
    "dent",
    "gent",
    "lent",
    "rent",
    "sent",
    "tent",
    "vent",
    "quent",
    "cient",
    "tient",
    "vient",
    "scient",
    "rient",
)
"""Endings in which -ent is spoken; plural verbs that end alike are in `MUTE_FINAL_ENT`."""
