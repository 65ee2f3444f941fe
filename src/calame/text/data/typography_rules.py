"""Characters and words that French typography turns on."""

NO_BREAK = "\u00a0"
"""Before « : % € » and inside « »."""
NARROW_NO_BREAK = "\u202f"
"""Before « ; ! ? » and between groups of three digits (Lexique de l'Imprimerie nationale: espace fine)."""

APOSTROPHES = "’‘ʼ′`´‛＇"
QUOTES = "«»“”„‟‹›〝〞＂"
DASHES = "‐‑‒–—―−"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

EXCLAMATION_BRANDS = frozenset({"yahoo", "jeopardy"})

NOT_BEFORE_GROUPS = frozenset(
    {"version", "v", "article", "art", "chapitre", "figure", "section", "paragraphe", "loi", "ip"}
)
"""After these words "1.100" numbers a thing and counts nothing."""
WHOLE = frozenset(
    "abonnés adhérents agents bénévoles blessés bulletins candidats cas clients demandes demandeurs détenus emplois "
    "employés enfants entreprises étudiants élèves exemplaires familles femmes foyers habitants hommes inscrits lits "
    "logements maisons manifestants mères migrants militaires morts ouvriers participants passagers patients personnes "
    "places policiers postes ressortissants salariés signatures soldats spectateurs suffrages travailleurs véhicules "
    "victimes visiteurs voitures voix voyageurs votants".split()
)
"""What is only counted whole: the dot of "4.634 habitants" parts thousands."""
