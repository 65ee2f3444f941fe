"""Words that say more of a deed, a duty or a finding than others. Folded; patterns for `flat` text."""

import re

CULPRITS = frozenset(
    """
    incendiaire pyromane voleur voleuse cambrioleur cambrioleuse braqueur braqueuse meurtrier meurtriere assassin tueur
    tueuse violeur agresseur agresseuse escroc fraudeur fraudeuse ravisseur ravisseuse receleur receleuse faussaire
    corrupteur corrompu kidnappeur empoisonneur empoisonneuse terroriste malfaiteur malfaitrice criminel criminelle
    delinquant delinquante coupable vandale casseur trafiquant trafiquante proxenete maitre-chanteur harceleur
    """.split()
)
"""Nouns that say that somebody did it."""
HELD_GUILTY = re.compile(
    r"(?<![\w-])(?<!non )(?<!pas )(?<!plaide )(?<!plaider )(?:coupables?(?! (?:presume|suppose))|(?:a|ont|est|sont|fut|avait ete|ete) condamnee?s?"
    r"|condamnee?s? (?:a|pour))(?![\w-])"
)
"""What says that a court, or the writer, holds somebody guilty."""
CHARGED = re.compile(
    r"(?<![\w-])(?:soupconn|suspect|mise?s? en examen|mises? en cause|mettre en examen|inculp|accusee?s? d|prevenue?s? (?!d)"
    r"|poursuivie?s? (?:pour|devant)|presumee?s?|garde a vue|ecrouee?s?|detention provisoire|proces d|renvoyee?s? devant"
    r"|comparait|comparaiss|interpell|arretee?s? (?:par|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|en|a|dans|le \d)"
    r"|en fuite|recherchee?s? (?:par|pour)|place en detention|ecrou|deferee?s?|jugee?s? (?:pour|devant|depuis|lundi|mardi|mercredi|jeudi|vendredi))"
)
"""What says that somebody is suspected, charged or tried, and no more."""
TRIED = re.compile(
    r"(?<![\w-])(?:jugee?s? (?:pour|devant|depuis|a )|juge (?:un|une|deux|trois)|poursuivie?s? pour|proces (?:d|pour)|mise?s? en examen pour"
    r"|inculpee?s? (?:d|pour)|renvoyee?s? devant|compara(?:it|issent|issait|issaient|itra)[a-z]* pour|repond(?:ent)? d|poursuites? pour)"
)
"""What keeps that somebody is only accused, with the deed behind it."""
SENTENCED = (
    "condamn",
    "coupabl",
    "culpabilit",
    "avoue",
    "aveu",
    "reconnu",
    "ecop",
    "inflig",
    "verdict",
    "peine",
    "purg",
)
"""Beginnings of words by which a source may say that he is guilty."""
NOT_YET = re.compile(
    r"(?<![\w-])(?:encour|risqu|presume|suppose|soupconn|accus|suspect|requi|reclam|qualifi|s'il est|si )"
)
"""What keeps a word of guilt open."""

STILL_OPEN = re.compile(r"(?<![\w-])(?:presume|suppose|soupconn|accus|suspect|pretendu|eventuel|s'il est|si )")
"""What keeps the noun beside it open: « l’incendiaire présumé »; what is risked or asked for does not."""
MAY = frozenset({"pouvoir"})
MUST = frozenset({"devoir"})

PROVING = frozenset("demontrer prouver etablir attester averer".split())
"""Verbs that say that something is proved."""
PROVEN = re.compile(
    r"(?<![\w-])(?:est|sont|etait|etaient|reste|pour|comme) (?:desormais |donc |bien |bel et bien )?"
    r"(?:averee?s?|prouvee?s?|demontree?s?|etablie?s?|acquise?s?|certaine?s?|incontestables?|indiscutables?)(?![\w-])"
)
PROOF_ROOTS = ("demontr", "prouv", "preuv", "etabl", "attest", "aver", "confirm", "montr", "conclu", "certitud")
SUGGESTING = re.compile(
    r"(?<![\w-])(?:sugger|laissent? (?:penser|entendre|croire|supposer)|hypothese|sembl|suppos|presque|quasi|n'(?:ecart|exclu)"
    r"|pas (?:exclu|ecart)|soupconn|possible|probable|pourrai|piste|plausible|eventuel)"
)
"""What says that something is only suggested."""

ESTABLISHING = frozenset("constater prouver demontrer etablir verifier attester corroborer".split())
"""Verbs that take for true what they tell."""
ESTABLISHING_ROOTS = (
    "consta", "confirm", "prouv", "preuv", "demontr", "etabl", "verif", "attest", "revel", "decouv", "corrobor",
    "montr", "conclu", "observ", "relev", "rapport", "soulign", "precis", "indiqu", "annonc", "expliqu", "ajout", "signal",
)  # fmt: skip
"""Beginnings of words by which a source takes it for true, or gives it as information."""
BOOSTERS = re.compile(
    r"(?<![\w-])(?:bel et bien|en realite|a coup sur|sans (?:aucun|l'ombre d'un|nul) doute|de fait|effectivement"
    r"|assurement|incontestablement|indiscutablement|indeniablement|indubitablement|manifestement|certainement"
    r"|a l'evidence|de toute evidence|evidemment|c'est (?:un fait|certain|sur|etabli|prouve|confirme|acquis)"
    r"|nul doute|aucun doute|formellement|definitivement|officiellement|quoi qu'il arrive|en tout etat de cause)(?![\w-])"
)
"""What makes a statement surer than the bare one."""

CONCEDING = frozenset("reconnaitre admettre avouer conceder confesser regretter deplorer".split())
"""Verbs that take for granted what they tell, and put it to somebody's charge."""
CONCESSION_ROOTS = (
    "reconn", "admet", "admi", "avou", "aveu", "conced", "confess", "regret", "deplor", "excus", "desol", "pardon",
    "mea", "tort", "erreur", "faute", "malheur", "helas", "dommage", "lament", "plain",
)  # fmt: skip
INSISTING = frozenset(
    "affirmer assurer soutenir clamer marteler jurer certifier garantir maintenir vanter feliciter rejouir proclamer "
    "pretendre saluer revendiquer".split()
)
"""Verbs by which somebody stands by what he says."""
