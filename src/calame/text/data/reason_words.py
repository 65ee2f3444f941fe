"""What opens the words for a reason, a means, a motive or an aim. Folded; patterns for `flat` text."""

import re

_BY = (
    "provoque cause entraine declenche occasionne engendre explique motive justifie induit tire porte plombe penalise freine "
    "ralenti dope soutenu favorise pousse mine grippe fragilise rendu_possible"
).split()
_PREPOSITIONS = (
    "a cause d", "en raison d", "grace a", "du fait d", "sous l'effet d", "faute d", "sous la pression d", "a la suite d",
    "suite a", "par suite d", "par crainte d", "par peur d", "sous le coup d", "par manque d", "a force d", "compte tenu d",
    "au vu d", "etant donne ", "eu egard a", "pour cause d", "parce qu", "puisqu", "car ", "s'explique par",
    "s'expliquent par", "s'expliquait par", "s'expliquaient par", "imputable a", "imputables a", "consecutif a",
    "consecutive a", "consecutifs a", "consecutives a", "resulte d", "resultent d", "resultait d", "decoule d",
    "decoulent d", "tient a", "tiennent a", "provient d", "proviennent d", "victime d", "victimes d", "au motif qu",
    "sous pretexte d", "sous pretexte qu", "du aux", "due aux", "dus aux", "dues aux", "due a", "dues a", "dus a",
)  # fmt: skip
CAUSE = re.compile(
    rf"(?<![\w-])(?:{'|'.join(re.escape(one) for one in _PREPOSITIONS)}"
    rf"|(?:est|sont|etait|etaient|serait|seraient) du a"
    rf"|(?:{'|'.join(_BY)})(?:e|s|es)? (?:aussi |surtout |notamment )?par (?=une? |le |la |les |l'|des |son |sa |ses |cette |ce |ces ))"
)
"""Before a cause."""
INVOKING = re.compile(
    r"(?<![\w-])(?:invoqu(?:e|ent|ait|aient|ant)|(?:a|ont|avait|avaient) invoque|(?:met|mettent|mettait|mettaient|mis|mettant) en (?:avant|cause)"
    r"|incrimin(?:e|ent|ait|ant)|(?:a|ont) incrimine|pointe(?:nt)? du doigt|(?:en |l')?impute(?:nt)? la (?:faute|responsabilite) a"
    r"|plaide(?:nt)? |brandi(?:t|ssent)) (?:aussi |egalement |surtout |notamment |plutot |pour sa part )?"
)
"""Before the reason that somebody gives."""
MOTIVE = re.compile(
    r"(?<![\w-])par (?P<noun>solidarite|vengeance|jalousie|crainte|peur|amour|haine|souci|conviction|depit|precaution|prudence"
    r"|respect|pitie|colere|erreur|negligence|ambition|principe|interet|appat|cupidite|orgueil|habitude|calcul|desespoir"
    r"|ideologie|idealisme|patriotisme|loyaute|fidelite|mesure|choix|necessite|obligation|economie|racisme|sadisme"
    r"|curiosite|ennui|jeu|provocation|bravade|opportunisme|gout|plaisir|militantisme|gratitude|compassion|charite|lassitude"
    r"|inadvertance|inattention|imprudence|maladresse|ignorance|malveillance)(?![a-z]| d[e'])"
)
"""« Par solidarité »: a bare noun of a motive."""
AIM = re.compile(
    r"(?<![\w-])(?:pour|afin d[e'] ?|dans le but d[e'] ?|en vue d[e'] ?|dans l'espoir d[e'] ?|cherch(?:e|ait|aient|ent|er) a"
    r"|voul(?:u|ait|aient)) ?(?:ne pas |mieux |se |s'|le |la |les |l'|y |en |lui |leur )?(?P<deed>[a-z]+(?:er|ir|re|oir))(?![a-z])"
)
"""Before what somebody aims at."""
AIMS = frozenset(
    """
    protester denoncer contester venger punir sanctionner eviter echapper fuir toucher empocher encaisser gagner plaire
    satisfaire calmer apaiser rassurer reclamer exiger defendre soutenir marquer rappeler reprocher dissimuler cacher
    masquer effacer tromper nuire salir destabiliser intimider effrayer faire impressionner seduire convaincre obtenir
    conserver sauver profiter enrichir rembourser economiser escroquer frauder venir rendre hommage rejoindre epargner
    """.split()
)
"""What people do a thing for: aims that a sentence may lend to somebody."""
LENT_AIMS = frozenset(
    """
    protester denoncer contester venger punir sanctionner fuir echapper empocher plaire calmer apaiser dissimuler cacher
    masquer effacer tromper nuire salir destabiliser intimider effrayer impressionner seduire enrichir frauder
    """.split()
)
"""Those that no reader would take for granted."""
TAKING_UP = re.compile(
    r"^(?:« ?)?(?:cela|ca|ce |c'|cet(?:te)? |ces |celui|celle|ceux|il |ils |elle |elles |la (?:cause|raison|faute)|les (?:causes|raisons)"
    r"|en cause|motif|raison|explication|une? (?:consequence|raison|cause)|l'explication|le motif|pourquoi|resultat)"
    r"|(?<![\w-])(?:cette|cet|ce|ces) (?P<noun>[a-z]+)"
)
"""How a sentence goes on from the one before it, to give its cause."""
GENERIC = frozenset(
    """
    decision choix situation mesure evolution resultat retard recul chute hausse baisse progression phenomene fait geste
    incident accident succes echec evenement changement chiffre ecart difference tendance annonce mouvement absence
    """.split()
)
"""Nouns that take up what was told before, whatever it was."""
